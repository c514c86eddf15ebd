//! The desktop program's command line.
//!
//! In: the arguments and the environment's language. Out: what is wanted. No option takes a secret.

use std::ffi::OsString;
use std::time::Duration;

use tanekura_guide::Language;
use tanekura_lockdown::launch;

/// How long the window waits for a person before it locks itself, if not told otherwise.
const IDLE: Duration = Duration::from_secs(300);

/// What the command line asks for.
#[derive(Debug, Eq, PartialEq)]
pub(crate) enum Wanted {
    /// The help text.
    Help(Language),
    /// An option that does not exist, or a value that does not fit. Not repeated: it may be a phrase.
    Unknown(Language),
    /// The version.
    Version,
    /// The window.
    Window(Options),
}

/// How the window is to be.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Options {
    /// Lock after so long without a person.
    pub(crate) idle: Duration,
    /// The language to start in.
    pub(crate) language: Language,
    /// Light or dark, when the system's choice is not wanted.
    pub(crate) theme: Option<&'static str>,
}

/// The language that the environment asks for.
pub(crate) fn environment_language() -> Language {
    let value = |name| std::env::var(name).ok();
    let (all, messages, lang) = (value("LC_ALL"), value("LC_MESSAGES"), value("LANG"));
    Language::from_environment_values(all.as_deref(), messages.as_deref(), lang.as_deref())
}

/// Reads the arguments. `--option value` and `--option=value` are the same.
pub(crate) fn read(arguments: impl Iterator<Item = OsString>, language: Language) -> Wanted {
    let mut options = Options { idle: IDLE, language, theme: None };
    let mut arguments = arguments.map(|argument| argument.to_string_lossy().into_owned());
    let mut help = false;
    while let Some(argument) = arguments.next() {
        let (name, joined) = match argument.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (argument.as_str(), None),
        };
        let understood = match (name, &joined) {
            ("--help" | "-h", None) => {
                help = true;
                true
            }
            ("--version" | "-V", None) => return Wanted::Version,
            // The launcher has acted on it already.
            (launch::ALLOW_INPUT_METHOD, None) => true,
            ("--lang" | "--theme" | "--idle", _) => {
                let value = joined.clone().or_else(|| arguments.next()).unwrap_or_default();
                options.set(name, &value)
            }
            _ => false,
        };
        if !understood {
            return Wanted::Unknown(options.language);
        }
    }
    if help { Wanted::Help(options.language) } else { Wanted::Window(options) }
}

impl Options {
    fn set(&mut self, name: &str, value: &str) -> bool {
        match name {
            "--lang" => Language::from_tag(value).map(|language| self.language = language),
            "--theme" => ["light", "dark"]
                .into_iter()
                .find(|theme| *theme == value)
                .map(|theme| self.theme = Some(theme)),
            _ => value
                .parse()
                .ok()
                .filter(|seconds| (1..=86_400).contains(seconds))
                .map(|seconds| self.idle = Duration::from_secs(seconds)),
        }
        .is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(arguments: &[&str]) -> Wanted {
        read(arguments.iter().map(OsString::from), Language::English)
    }

    #[test]
    fn without_options_the_window_locks_after_five_minutes() {
        let options =
            Options { idle: Duration::from_secs(300), language: Language::English, theme: None };
        assert_eq!(of(&[]), Wanted::Window(options));
    }

    #[test]
    fn both_ways_to_write_a_value_are_understood() {
        let options = Options {
            idle: Duration::from_secs(7),
            language: Language::Japanese,
            theme: Some("dark"),
        };
        assert_eq!(of(&["--lang", "ja", "--theme=dark", "--idle=7"]), Wanted::Window(options));
    }

    #[test]
    fn what_is_not_understood_is_told_and_never_repeated() {
        for arguments in [
            &["--frob"][..],
            &["--idle", "0"],
            &["--idle"],
            &["--idle=soon"],
            &["--theme=pink"],
            &["--lang=xx"],
            &["--help=me"],
            &["abandon"],
        ] {
            assert_eq!(of(arguments), Wanted::Unknown(Language::English), "{arguments:?}");
        }
    }

    #[test]
    fn help_speaks_the_language_that_was_asked_for() {
        assert_eq!(of(&["--help", "--lang", "ja"]), Wanted::Help(Language::Japanese));
    }
}
