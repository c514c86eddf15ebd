#!/usr/bin/python3 -Wignore
"""Works a window as a screen reader does: reads the accessibility tree, moves the focus, presses.

In: one JSON command a line on standard input. Out: one JSON answer a line. Started by screen.rs, which also sends
the keys. Needs Debian's python3-gi, gir1.2-atspi-2.0 and gir1.2-gtk-3.0 (to own a clipboard).
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Atspi, Gdk, GLib, Gtk  # noqa: E402

DEEPEST = 40


def nodes(node, depth=0):
    """The node and all below it, in reading order. Parts that vanish meanwhile are passed over."""
    if node is None or depth > DEEPEST:
        return
    yield node
    try:
        count = node.get_child_count()
    except GLib.Error:
        return
    for at in range(count):
        try:
            child = node.get_child_at_index(at)
        except GLib.Error:
            continue
        yield from nodes(child, depth + 1)


def described(node):
    try:
        return node.get_role_name(), node.get_name() or ""
    except GLib.Error:
        return "", ""


def matches(node, wanted):
    role, name = described(node)
    if wanted.get("role") not in (None, role):
        return False
    if "names" in wanted:
        return name in wanted["names"]
    if "name" in wanted:
        return name == wanted["name"]
    if "part" in wanted:
        return wanted["part"] in name or wanted["part"] in spoken(node)
    return True


def spoken(node):
    """What is written in a paragraph, a field or a cell."""
    try:
        text = node.get_text_iface()
        return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else ""
    except GLib.Error:
        return ""


def documents():
    """The pages of all windows: toolkits' own decoration around them is of no interest."""
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for node in nodes(desktop):
        if described(node)[0] == "document web":
            yield node


def find(wanted, patience):
    end = time.monotonic() + patience
    while True:
        for document in documents():
            for node in nodes(document):
                if matches(node, wanted):
                    return node
        if time.monotonic() > end:
            return None
        time.sleep(0.02)


def tree():
    lines = []
    for document in documents():
        for node in nodes(document):
            role, name = described(node)
            lines.append(f"{role}: {name}" if name else f"{role}; {spoken(node)}")
    return lines


def answer(command):
    todo = command["do"]
    if todo == "tree":
        return {"lines": tree()}
    if todo == "own_clipboard":
        Gtk.Clipboard.get(Gdk.SELECTION_CLIPBOARD).set_text(command["text"], -1)
        return {}
    node = find(command, command.get("patience", 0))
    if node is None:
        return {"missing": True}
    if todo == "focus":
        Atspi.Component.grab_focus(node.get_component_iface())
    elif todo == "press":
        try:
            Atspi.Action.do_action(node.get_action_iface(), 0)
        except GLib.Error:
            # A lock ends the process that would have confirmed the press.
            return {"ended": True}
    elif todo == "states":
        states = node.get_state_set()
        return {
            "focused": states.contains(Atspi.StateType.FOCUSED),
            "enabled": states.contains(Atspi.StateType.SENSITIVE),
            "spoken": spoken(node),
        }
    elif todo == "height":
        return {"height": Atspi.Component.get_extents(node.get_component_iface(), Atspi.CoordType.SCREEN).height}
    role, name = described(node)
    return {"role": role, "name": name}


def main():
    Atspi.init()

    def readable(*_):
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        try:
            reply = answer(json.loads(line))
        except Exception as error:  # noqa: BLE001: the test that asked is told, whatever it is
            reply = {"error": repr(error)}
        print(json.dumps(reply), flush=True)
        return True

    # A main loop, because whoever owns the clipboard is asked for it later.
    loop = GLib.MainLoop()
    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, readable)
    loop.run()


main()
