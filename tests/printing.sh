#!/usr/bin/env bash
# The page that arrives, compared with the page that was sent: a real CUPS of its own, with a virtual printer, gets
# sheets from the window's printing code. For tests/check.sh; needs root and Debian's cups, cups-filters, poppler-utils
# and imagemagick.
set -euo pipefail
cd "$(dirname "$0")/.."

for tool in cupsd lpadmin pdftoppm compare; do
    command -v "$tool" >/dev/null || PATH=$PATH:/usr/sbin command -v "$tool" >/dev/null || {
        printf '%s is missing: apt install cups cups-filters poppler-utils imagemagick\n' "$tool"
        exit 1
    }
done
PATH=$PATH:/usr/sbin
cargo build --quiet --release --locked -p tanekura-desktop --example print_file

place=$(mktemp -d)
chmod 755 "$place"
mkdir -p "$place"/{etc/ppd,state,cache,spool/tmp,log}
out=$place/arrived.pdf
install -m 666 /dev/null "$out"
cat >"$place/etc/cups-files.conf" <<CONF
ServerRoot $place/etc
StateDir $place/state
CacheDir $place/cache
RequestRoot $place/spool
TempDir $place/spool/tmp
AccessLog $place/log/access
ErrorLog $place/log/error
PageLog $place/log/page
FileDevice Yes
CONF
cat >"$place/etc/cupsd.conf" <<CONF
LogLevel warn
Listen $place/cups.sock
Browsing Off
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
CONF
cupsd -f -c "$place/etc/cupsd.conf" -s "$place/etc/cups-files.conf" &
daemon=$!
trap 'kill $daemon; wait $daemon 2>/dev/null || true; rm -rf "$place"' EXIT
for _ in $(seq 100); do [ -S "$place/cups.sock" ] && break; sleep 0.1; done
export CUPS_SERVER=$place/cups.sock
lpadmin -p Virtual -E -v "file://$out" -P /usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd 2>/dev/null
lpadmin -d Virtual

# Black pixels of the first picture that have no black pixel beside them in the second.
strays() {
    convert \( "$1" -threshold 60% -negate \) \
        \( "$2" -threshold 60% -negate -morphology Dilate Square:1 -negate \) \
        -compose Multiply -composite -format '%[fx:round(mean*w*h)]' info:
}

# Waits until nothing is being printed, then draws both files at 200 dots per inch and counts what the one has and the
# other has not, both ways. The spooler rounds the paper to whole points, less than a pixel: both are cut alike.
differing() {
    local file total=0 page got
    for _ in $(seq 300); do
        [ -z "$(lpstat -o 2>/dev/null)" ] && [ -s "$out" ] && break
        sleep 0.1
    done
    for file in sent arrived; do
        pdftoppm -r 200 -gray -x 0 -y 0 -W 1650 -H 2190 "$place/$file.pdf" "$place/$file"
    done
    for page in "$place"/sent-*.pgm; do
        got=$place/arrived-${page##*sent-}
        [ -f "$got" ] || { printf 1000000; return; }
        total=$((total + $(strays "$page" "$got") + $(strays "$got" "$page")))
    done
    rm -f "$place"/*.pgm
    printf '%s' "$total"
}

# Edges of letters that fall elsewhere, out of 3.6 million pixels a page; a page that is scaled has a hundred times more.
allowed=5000

target/release/examples/print_file | grep -q '^Virtual true$'
sheets=0 most=0
for paper in a4 letter; do
    for template in words-down words-across tinyseed; do
        : >"$out"
        target/release/examples/print_file Virtual "$paper" "$template" "$place/sent.pdf" >/dev/null
        wrong=$(differing)
        [ "$wrong" -lt $allowed ] || { printf '%s on %s: %s pixels differ\n' "$template" "$paper" "$wrong"; exit 1; }
        [ "$wrong" -gt "$most" ] && most=$wrong
        sheets=$((sheets + 1))
    done
done
# The control: a page that was fitted to the printer's margins is seen to differ.
: >"$out"
lp -d Virtual -o print-scaling=fit -o fit-to-page -o media=na_letter_8.5x11in "$place/sent.pdf" >/dev/null
fitted=$(differing)
[ "$fitted" -ge $allowed ] || { printf 'the comparison does not see a page that was scaled\n'; exit 1; }
printf 'printed and compared: %s sheets, at most %s of 3.6 million pixels differ; scaled to fit, %s\n' \
    "$sheets" "$most" "$fitted"
