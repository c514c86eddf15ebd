#!/usr/bin/python3
"""Draws the sizes that the program needs from icon.svg. Needs Debian's python3-gi, gir1.2-gdkpixbuf-2.0 and
librsvg2-common. Run it after changing the picture; the results are committed."""

import os
import struct

import gi

gi.require_version("GdkPixbuf", "2.0")
from gi.repository import GdkPixbuf  # noqa: E402

os.chdir(os.path.dirname(os.path.abspath(__file__)))
pictures = {}
for size in (32, 128, 256, 512):
    pixels = GdkPixbuf.Pixbuf.new_from_file_at_size("icon.svg", size, size)
    ok, data = pixels.save_to_bufferv("png", ["compression"], ["9"])
    assert ok
    pictures[size] = data
    with open(f"{size}.png", "wb") as out:
        out.write(data)

# An .ico is a small table in front of PNG pictures; Windows wants one.
sizes = (32, 256)
table = struct.pack("<HHH", 0, 1, len(sizes))
at = len(table) + 16 * len(sizes)
for size in sizes:
    data = pictures[size]
    table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
    at += len(data)
with open("icon.ico", "wb") as out:
    out.write(table + b"".join(pictures[size] for size in sizes))
