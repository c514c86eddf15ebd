#!/bin/sh
# Makes the faces of the sheets from the fonts that Debian packages, cut down to the characters that we draw.
#
# In:  fonts-noto-cjk and fonts-jetbrains-mono (apt install), Python's fonttools, the word lists of crate bip39.
# Out: sans.otf (captions, Japanese words), chinese-simplified.otf, chinese-traditional.otf, korean.otf (the words of
#      those lists), mono.ttf (Latin words, numbers, addresses).
# The result is committed; run this again only when a test says that a face lacks a character. Files that hold the
# texts of printed documents are read from crate guide, whole folders of them.
# Usage: ./make-subset.sh      PYFTSUBSET=/path/to/pyftsubset and PYTHON=… may be given
set -eu
cd "$(dirname "$0")"

PYTHON=${PYTHON:-python3}
PYFTSUBSET=${PYFTSUBSET:-pyftsubset}
CJK=/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc
MONO=/usr/share/fonts/truetype/jetbrains-mono/JetBrainsMono-Regular.ttf
GUIDE=../../guide
LISTS=${LISTS:-$(echo "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/bip39-3.0.0/src/language)}

# The inputs whose bytes gave the committed files.
sha256sum --check --quiet <<SUMS
b76b0433203017ca80401b2ee0dd69350349871c4b19d504c34dbdd80541690a  $CJK
a3014fb90ae8ddfbdfc778de75f95b49a857947fde5335ab3f50b6d56eb517be  $MONO
SUMS

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$PYTHON" - "$GUIDE" "$LISTS" "$work" <<'PY'
"""Writes the characters of each face into a file of its own."""
import pathlib
import re
import sys
import unicodedata

guide, lists, work = map(pathlib.Path, sys.argv[1:])

sans = set()
for text in sorted(guide.rglob("*")):
    if text.suffix in {".ftl", ".md", ".toml", ".txt"} and text.name != "Cargo.toml":
        sans |= set(text.read_text(encoding="utf-8"))
for first, last in [(0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2027), (0x2190, 0x2199), (0x3000, 0x303F),
                    (0x3041, 0x30FF), (0xFF01, 0xFF5E)]:
    sans |= {chr(c) for c in range(first, last + 1)}
sans |= set("…‥“”‘’′″※①②③④⑤⑥⑦⑧⑨⑩○●◎△▲▽▼□■◇◆★☆→←↑↓✓✕×÷±−≠≤≥№™©®°€¥£‹›")
for row in range(16, 48):        # JIS X 0208 level 1: rows 16 to 47
    for cell in range(1, 95):
        try:
            sans.add(bytes([0xA0 + row, 0xA0 + cell]).decode("euc_jp"))
        except UnicodeDecodeError:
            pass


def words(name):
    source = (lists / f"{name}.rs").read_text(encoding="utf-8")
    return {c for word in re.findall(r'"([^"]+)"', source) for c in unicodedata.normalize("NFC", word)}


faces = {"sans": sans | words("japanese"), "chinese-simplified": words("chinese_simplified"),
         "chinese-traditional": words("chinese_traditional"), "korean": words("korean")}
for name, characters in faces.items():
    kept = "".join(sorted(c for c in characters if c.isprintable() and not unicodedata.combining(c)))
    (work / name).write_text(kept, encoding="utf-8")
PY

# Only what horizontal text needs. Hinting is for screens of another age; the layout tables are not used, because the
# texts are set glyph by glyph.
cut() {
    "$PYFTSUBSET" "$1" --font-number="$2" --text-file="$work/$3" --no-hinting --layout-features= \
        --drop-tables+=vhea,vmtx,VORG,BASE,DSIG,GSUB,GPOS,GDEF --name-IDs=0,1,2,3,4,5,6,13,14 --output-file="$3.otf"
}
cut "$CJK" 0 sans
cut "$CJK" 1 korean
cut "$CJK" 2 chinese-simplified
cut "$CJK" 3 chinese-traditional
"$PYFTSUBSET" "$MONO" --unicodes=U+0020-007E,U+00A0-017F,U+2013,U+2014,U+2026,U+2192,U+2193 \
    --no-hinting --layout-features= --drop-tables+=DSIG,GSUB,GPOS,GDEF --name-IDs=0,1,2,3,4,5,6,13,14 \
    --output-file=mono.ttf
ls -l ./*.otf ./*.ttf
