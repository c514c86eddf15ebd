#!/bin/sh
# Makes the two faces of the window from the fonts that Debian packages, cut down to the characters that we show.
#
# In:  fonts-noto-cjk and fonts-jetbrains-mono (apt install), Python's fonttools and brotli.
# Out: tanekura-sans.woff2, tanekura-mono.woff2, coverage.txt (what the faces can show; read by the tests).
# The result is committed; run this again only when a text needs a character that coverage.txt lacks.
# Usage: ./make-subset.sh      PYFTSUBSET=/path/to/pyftsubset and PYTHON=… may be given
set -eu
cd "$(dirname "$0")"

PYTHON=${PYTHON:-python3}
PYFTSUBSET=${PYFTSUBSET:-pyftsubset}
SANS=/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc
MONO=/usr/share/fonts/truetype/jetbrains-mono/JetBrainsMono-Regular.ttf
MESSAGES=../../src-tauri/crates/guide/messages

# The inputs whose bytes gave the committed files.
sha256sum --check --quiet <<SUMS
b76b0433203017ca80401b2ee0dd69350349871c4b19d504c34dbdd80541690a  $SANS
a3014fb90ae8ddfbdfc778de75f95b49a857947fde5335ab3f50b6d56eb517be  $MONO
SUMS

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chars=$work/characters
"$PYTHON" - "$MESSAGES" > "$chars" <<'PY'
"""Every character of the texts and of the lists' own names, plus Latin, kana, punctuation and the kanji of JIS X 0208 level 1."""
import pathlib
import sys

wanted = set()
for text in sorted(pathlib.Path(sys.argv[1]).glob("*/*.ftl")):
    wanted |= set(text.read_text(encoding="utf-8"))
wanted |= set(pathlib.Path("../src/pure/lists.ts").read_text(encoding="utf-8"))
for first, last in [(0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2027), (0x2190, 0x2193), (0x3000, 0x303F),
                    (0x3041, 0x30FF), (0xFF01, 0xFF5E)]:
    wanted |= {chr(c) for c in range(first, last + 1)}
wanted |= set("…‥“”‘’′″※①②③④⑤⑥⑦⑧⑨⑩○●◎△▲▽▼□■◇◆★☆→←↑↓✓✕×÷±−≠≤≥№™©®°€¥£‹›")
for row in range(16, 48):        # JIS X 0208 level 1: rows 16 to 47
    for cell in range(1, 95):
        try:
            wanted.add(bytes([0xA0 + row, 0xA0 + cell]).decode("euc_jp"))
        except UnicodeDecodeError:
            pass
print("".join(sorted(c for c in wanted if c.isprintable())), end="")
PY

# Only what horizontal text needs; hinting is left out, the engines draw these sizes well without it.
"$PYFTSUBSET" "$SANS" --font-number=0 --text-file="$chars" --no-hinting --desubroutinize \
    --layout-features=ccmp,kern --drop-tables+=vhea,vmtx,VORG,BASE,DSIG \
    --name-IDs=0,1,2,3,4,5,6,13,14 --output-file="$work/sans.otf"

# Quadratic outlines pack to half the size of cubic ones in WOFF2; one unit in a thousand is allowed to differ.
"$PYTHON" - "$work/sans.otf" tanekura-sans.woff2 <<'PY'
import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

font = TTFont(sys.argv[1], recalcTimestamp=False)
glyphs = font.getGlyphSet()
quadratic = {}
for name in font.getGlyphOrder():
    pen = TTGlyphPen(glyphs)
    glyphs[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
    quadratic[name] = pen.glyph()
order = font.getGlyphOrder()
font["loca"] = newTable("loca")
font["glyf"] = newTable("glyf")
font["glyf"].glyphOrder = order
font["glyf"].glyphs = quadratic
del font["CFF "]
maxp = font["maxp"]
maxp.tableVersion = 0x00010000
for field in ("maxZones maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements "
              "maxSizeOfInstructions maxComponentElements").split():
    setattr(maxp, field, 0)
maxp.maxZones = 1
font["post"].formatType = 3.0
font.sfntVersion = "\000\001\000\000"
font.flavor = "woff2"
font.save(sys.argv[2])
PY
"$PYFTSUBSET" "$MONO" --unicodes=U+0020-007E,U+00A0-017F,U+0300-0304,U+0306-0308,U+030A-030C,U+0327,U+2013,U+2014,U+2026 \
    --flavor=woff2 --no-hinting --layout-features=ccmp,locl,mark,mkmk --drop-tables+=DSIG \
    --name-IDs=0,1,2,3,4,5,6,13,14 --output-file=tanekura-mono.woff2

"$PYTHON" - > coverage.txt <<'PY'
"""The characters of both faces, 64 a line."""
from fontTools.ttLib import TTFont

codes = set()
for face in ("tanekura-sans.woff2", "tanekura-mono.woff2"):
    codes |= set(TTFont(face).getBestCmap())
have = [chr(c) for c in sorted(codes) if c > 0x20]
for start in range(0, len(have), 64):
    print("".join(have[start : start + 64]))
PY
ls -l ./*.woff2
