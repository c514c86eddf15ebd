# What the desktop program says before it has a window, or when it cannot have one.

desktop-help =
    Tanekura – an offline assistant for wallet recovery phrases: the window.

    Usage: tanekura-desktop [OPTIONS]

    Options:
      --lang en|ja          The language to start in (otherwise: the system's)
      --theme light|dark    The colours to start with (otherwise: the system's)
      --idle SECONDS        Wipe everything after so long without a person (1 to 86400; otherwise 300)
      --allow-input-method  Let an input method see what is typed (off: none sees the keys)
      -h, --help            This text
      -V, --version         The version

    The program opens no network connection and takes no recovery phrase on its command line.
    Without a display, or for the strictest handling of secrets, use the command line: tanekura --help

desktop-no-display =
    There is no display to open a window on.
    Start it from a graphical session (DISPLAY or WAYLAND_DISPLAY must be set), or use the command line, which does
    the same without a window: tanekura check

desktop-unknown-option =
    An argument was not understood: no such option, or a value that does not fit. It is not repeated here.
    See tanekura-desktop --help. Never write a recovery phrase on a command line: other programs can read it there.

# The desktop's own window for choosing a file.

chooser-cancel = Cancel
chooser-open = Open
chooser-save = Save
