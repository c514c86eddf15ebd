//! Asking for a secret on the terminal without showing it.
//!
//! In: what to ask. Out: [`SecretText`]. The terminal's echo is off while a line is typed and comes back whatever
//! happens: neither Ctrl-C nor SIGTERM kills the program here (a killed program leaves the terminal mute); they end the
//! line and are answered as an interruption.
//! Not here: what the text means; input that is piped in (`input`).

use tanekura_secret::SecretText;

use crate::failure::{Exit, Failure};

/// One line typed by the person.
pub(crate) enum Line {
    /// Text, possibly empty, without the line break.
    Text(SecretText),
    /// Ctrl-D on an empty line, or the terminal has gone.
    End,
}

fn no_terminal() -> Failure {
    Failure::new(Exit::Device, "prompt-no-terminal", "prompt-no-terminal-do")
}

#[cfg(unix)]
pub(crate) use unix::Terminal;

#[cfg(unix)]
mod unix {
    use std::fs::{File, OpenOptions};
    use std::io::{ErrorKind, Read, Write};

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::termios::{
        LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr,
    };
    use tanekura_secret::{SecretBytes, SecretText};

    use super::{Line, no_terminal};
    use crate::failure::{Exit, Failure};
    use crate::signals;

    /// How often a signal is looked for while nothing is typed: 50 milliseconds.
    const LOOK_EVERY: Timespec = Timespec { tv_sec: 0, tv_nsec: 50_000_000 };
    const CTRL_C: u8 = 0x03;
    const CTRL_BACKSLASH: u8 = 0x1c;
    /// The kernel hands over at most 4096 bytes of one typed line.
    const LONGEST_LINE: usize = 4096;

    /// The terminal of this session, whatever standard input is.
    pub(crate) struct Terminal(File);

    impl Terminal {
        /// Opens the terminal.
        pub(crate) fn open() -> Result<Self, Failure> {
            let opened = OpenOptions::new().read(true).write(true).open("/dev/tty");
            opened.map(Self).map_err(|_| no_terminal())
        }

        /// Shows a text of ours.
        pub(crate) fn say(&mut self, text: &str) -> Result<(), Failure> {
            self.0.write_all(text.as_bytes()).map_err(|_| no_terminal())
        }

        /// Reads one line without showing it.
        pub(crate) fn hidden_line(&mut self) -> Result<Line, Failure> {
            let before = tcgetattr(&self.0).map_err(|_| no_terminal())?;
            // Outlives the muted terminal, so that a late signal cannot come between.
            let caught = signals::catch();
            let mute = Mute::new(&self.0, before)?;
            let mut line = SecretBytes::zeroed(LONGEST_LINE);
            let got = loop {
                // A read alone would go on after the signal.
                let ready =
                    poll(&mut [PollFd::new(mute.terminal(), PollFlags::IN)], Some(&LOOK_EVERY));
                if caught.asked_to_end() {
                    drop(mute);
                    let _ = self.say("\n");
                    return Err(Failure::plain(Exit::Interrupted, "prompt-interrupted"));
                }
                if !ready.is_ok_and(|ready| ready > 0) {
                    continue;
                }
                // EXPOSE: the buffer is filled in place by the kernel.
                match mute.terminal().read(line.expose_mut()) {
                    Err(error) if error.kind() == ErrorKind::Interrupted => {}
                    Err(_) => return Err(no_terminal()),
                    Ok(got) => break got,
                }
            };
            drop(mute);
            // EXPOSE: moved into text, inside locked memory.
            let typed = line.expose().get(..got).unwrap_or_default();
            match typed {
                [] => Ok(Line::End),
                [.., CTRL_C | CTRL_BACKSLASH] => {
                    let _ = self.say("\n");
                    Err(Failure::plain(Exit::Interrupted, "prompt-interrupted"))
                }
                [text @ .., b'\n'] | text => Ok(Line::Text(without_controls(text))),
            }
        }
    }

    /// Control keys that the terminal does not handle itself (Ctrl-Z, arrows' escape) are no part of a word.
    fn without_controls(typed: &[u8]) -> SecretText {
        let whole = SecretText::from_utf8_lossy(typed);
        let mut text = SecretText::with_capacity(typed.len());
        // EXPOSE: copied within locked memory.
        for letter in
            whole.expose().chars().filter(|letter| *letter == '\t' || !letter.is_control())
        {
            text.push(letter);
        }
        text
    }

    /// While this lives, the terminal shows nothing of what is typed, and Ctrl-C and Ctrl-\ end the line instead
    /// of the program.
    struct Mute<'t> {
        terminal: &'t File,
        before: Termios,
    }

    impl<'t> Mute<'t> {
        fn new(terminal: &'t File, before: Termios) -> Result<Self, Failure> {
            let mut muted = before.clone();
            muted.local_modes.remove(LocalModes::ECHO | LocalModes::ISIG);
            muted.local_modes.insert(LocalModes::ECHONL | LocalModes::ICANON | LocalModes::IEXTEN);
            muted.special_codes[SpecialCodeIndex::VEOL] = CTRL_C;
            muted.special_codes[SpecialCodeIndex::VEOL2] = CTRL_BACKSLASH;
            // Flush: what was typed before the echo was off is thrown away, not read unseen.
            tcsetattr(terminal, OptionalActions::Flush, &muted).map_err(|_| no_terminal())?;
            Ok(Self { terminal, before })
        }

        fn terminal(&self) -> &'t File {
            self.terminal
        }
    }

    impl Drop for Mute<'_> {
        fn drop(&mut self) {
            let _ = tcsetattr(self.terminal, OptionalActions::Now, &self.before);
        }
    }
}

#[cfg(not(unix))]
pub(crate) use other::Terminal;

/// Windows: compiled there, not tested.
#[cfg(not(unix))]
mod other {
    use std::io::ErrorKind;

    use tanekura_secret::SecretText;
    use zeroize::Zeroizing;

    use super::{Line, no_terminal};
    use crate::failure::Failure;
    use crate::output;

    /// The console.
    pub(crate) struct Terminal;

    impl Terminal {
        /// Opens the console.
        pub(crate) fn open() -> Result<Self, Failure> {
            Ok(Self)
        }

        /// Shows a text of ours.
        pub(crate) fn say(&mut self, text: &str) -> Result<(), Failure> {
            output::tell(text);
            Ok(())
        }

        /// Reads one line without showing it.
        pub(crate) fn hidden_line(&mut self) -> Result<Line, Failure> {
            match rpassword::read_password().map(Zeroizing::new) {
                Ok(line) => Ok(Line::Text(SecretText::copy_of(&line))),
                Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(Line::End),
                Err(_) => Err(no_terminal()),
            }
        }
    }
}
