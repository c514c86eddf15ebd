//! Where secrets come from: standard input, a hidden prompt, or a file that the person names. Never arguments,
//! never the environment.
//!
//! In: the options. Out: the phrase and the passphrase, or a short list of them, in locked memory.

use std::fs::File;
use std::io::{self, IsTerminal};
use std::path::Path;

use tanekura_guide::Messages;
use tanekura_phrase::{List, MAX_INPUT, read};
use tanekura_secret::{SecretText, TooLong};

use crate::failure::{Exit, Failure};
use crate::page::paragraph;
use crate::prompt::{Line, Terminal};

/// The phrase as typed or piped in. Longer than a phrase can be: `TooLong`, which is a finding and no failure.
pub(crate) fn phrase(
    list: Option<List>,
    messages: &Messages,
) -> Result<Result<SecretText, TooLong>, Failure> {
    if is_typed() {
        return ask_for_phrase(list, messages).map(Ok);
    }
    piped(MAX_INPUT)
}

/// Shares as typed or piped in. Longer than all shares of a set can be: `TooLong`.
pub(crate) fn shares(messages: &Messages) -> Result<Result<SecretText, TooLong>, Failure> {
    if is_typed() {
        return ask_for_shares(messages).map(Ok);
    }
    piped(tanekura_shares::MAX_INPUT)
}

/// What is piped in, when it is no phrase: marks of a plate.
pub(crate) fn piped_marks() -> Result<SecretText, Failure> {
    piped(MAX_INPUT)?.map_err(|_| unreadable())
}

/// Everything that standard input holds, up to a limit.
fn piped(limit: usize) -> Result<Result<SecretText, TooLong>, Failure> {
    let stdin = io::stdin();
    // `Stdin` reads through a buffer of its own, which would keep the phrase; the descriptor has none.
    #[cfg(unix)]
    let mut stdin = {
        use std::os::fd::AsFd;
        File::from(stdin.as_fd().try_clone_to_owned().map_err(|_| unreadable())?)
    };
    #[cfg(not(unix))]
    let mut stdin = stdin.lock();
    SecretText::read_from(&mut stdin, limit).map_err(|_| unreadable())
}

/// Whether the phrase is going to be typed.
pub(crate) fn is_typed() -> bool {
    io::stdin().is_terminal()
}

fn unreadable() -> Failure {
    Failure::new(Exit::Device, "input-failed", "input-failed-do")
}

/// Lines until an empty one: a word a line, or everything at once, as the person likes.
pub(crate) fn ask_for_phrase(
    list: Option<List>,
    messages: &Messages,
) -> Result<SecretText, Failure> {
    let mut terminal = Terminal::open()?;
    let mut typed = SecretText::with_capacity(4096);
    terminal.say(&paragraph("", &messages.text("prompt-phrase")))?;
    while typed.len() <= MAX_INPUT {
        terminal.say("> ")?;
        let Line::Text(line) = terminal.hidden_line()? else {
            terminal.say("\n")?;
            break;
        };
        // EXPOSE: only whether there is anything but space in it.
        if line.expose().trim().is_empty() {
            if typed.is_empty() {
                continue;
            }
            break;
        }
        // EXPOSE: collected, inside locked memory.
        typed.push_str(line.expose());
        typed.push('\n');
        // EXPOSE: only the number of words is shown.
        let count = read(typed.expose(), list).word_count();
        terminal.say(&format!(
            "{}\n",
            messages.text_with("prompt-so-far", &[("count", count.into())])
        ))?;
    }
    Ok(typed)
}

/// Lines until two empty ones: one empty line parts shares.
fn ask_for_shares(messages: &Messages) -> Result<SecretText, Failure> {
    let mut terminal = Terminal::open()?;
    let mut typed = SecretText::with_capacity(16 * 1024);
    terminal.say(&paragraph("", &messages.text("prompt-shares")))?;
    let mut empty = 0;
    while typed.len() <= tanekura_shares::MAX_INPUT {
        terminal.say("> ")?;
        let Line::Text(line) = terminal.hidden_line()? else {
            terminal.say("\n")?;
            break;
        };
        // EXPOSE: only whether there is anything but space in it.
        if line.expose().trim().is_empty() {
            empty += 1;
            if empty == 2 && !typed.is_empty() {
                break;
            }
        } else {
            empty = 0;
        }
        // EXPOSE: collected, inside locked memory.
        typed.push_str(line.expose());
        typed.push('\n');
        // EXPOSE: only the number of shares is shown.
        let found = tanekura_shares::recognise(typed.expose(), None).unwrap_or_default();
        let count = found.iter().filter(|found| found.share.is_ok()).count();
        let figures = [("count", count.into())];
        terminal.say(&format!("{}\n", messages.text_with("prompt-shares-so-far", &figures)))?;
    }
    Ok(typed)
}

/// The passphrase: none, typed at a hidden prompt, or from a file.
pub(crate) fn passphrase(
    ask: bool,
    file: Option<&Path>,
    messages: &Messages,
) -> Result<SecretText, Failure> {
    match (ask, file) {
        (_, Some(file)) => passphrase_from(file),
        (true, None) => {
            let mut terminal = Terminal::open()?;
            terminal.say(&messages.text("prompt-passphrase"))?;
            terminal.say(" ")?;
            match terminal.hidden_line()? {
                Line::Text(line) => Ok(line),
                Line::End => Err(Failure::plain(Exit::Interrupted, "prompt-interrupted")),
            }
        }
        (false, None) => Ok(SecretText::with_capacity(0)),
    }
}

/// More passphrases than this are no short list: each makes a search as long again.
pub(crate) const MOST_PASSPHRASES: usize = 100;

/// The whole file but for one line break at its end. Spaces are part of a passphrase.
fn passphrase_from(path: &Path) -> Result<SecretText, Failure> {
    let whole = passphrase_file(path)?;
    // EXPOSE: looked at and copied, inside locked memory.
    Ok(SecretText::copy_of(without_line_end(whole.expose())))
}

/// One passphrase in each line of the file; an empty line stands for none.
pub(crate) fn passphrases(path: &Path) -> Result<Vec<SecretText>, Failure> {
    let whole = passphrase_file(path)?;
    // EXPOSE: taken apart and copied, inside locked memory.
    let text = without_line_end(whole.expose());
    let line_of = |line: &str| SecretText::copy_of(line.strip_suffix('\r').unwrap_or(line));
    let all: Vec<SecretText> = text.split('\n').take(MOST_PASSPHRASES + 1).map(line_of).collect();
    if all.len() > MOST_PASSPHRASES {
        let (id, advice) = ("passphrase-list-long", "passphrase-list-long-do");
        return Err(Failure::new(Exit::Device, id, advice).with("count", MOST_PASSPHRASES));
    }
    match all.as_slice() {
        // EXPOSE: only whether there is anything.
        [only] if only.expose().is_empty() => {
            Err(Failure::new(Exit::Device, "passphrase-list-empty", "passphrase-list-empty-do"))
        }
        _ => Ok(all),
    }
}

fn without_line_end(text: &str) -> &str {
    text.strip_suffix('\n').map_or(text, |text| text.strip_suffix('\r').unwrap_or(text))
}

fn passphrase_file(path: &Path) -> Result<SecretText, Failure> {
    let failed =
        || Failure::new(Exit::Device, "passphrase-file-failed", "passphrase-file-failed-do");
    let mut file = File::open(path).map_err(|_| failed())?;
    let Ok(whole) = SecretText::read_from(&mut file, MAX_INPUT).map_err(|_| failed())? else {
        return Err(Failure::new(
            Exit::Device,
            "passphrase-file-too-long",
            "passphrase-file-too-long-do",
        ));
    };
    // EXPOSE: looked at.
    if whole.expose().contains(char::REPLACEMENT_CHARACTER) {
        return Err(Failure::new(
            Exit::Device,
            "passphrase-file-encoding",
            "passphrase-file-encoding-do",
        ));
    }
    Ok(whole)
}
