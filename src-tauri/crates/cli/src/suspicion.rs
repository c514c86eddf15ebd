//! Secrets given as arguments by mistake.
//!
//! An argument is seen by every program of the computer and stays in the shell's history. So an argument that looks
//! like a phrase or a private key stops everything, and the answer does not repeat it.

use std::ffi::OsString;

use tanekura_phrase::{List, Options, Scheme, judge, read};
use tanekura_wallet::parse_targets;

use crate::failure::{Exit, Failure};

/// So many words of one list among the arguments are a phrase or a good part of one.
const TELLING_WORDS: usize = 3;

/// What is said when a secret was given.
pub(crate) fn refusal() -> Failure {
    Failure::new(Exit::Usage, "usage-secret", "usage-secret-do")
}

/// Whether arguments that the grammar did not accept look like a secret.
pub(crate) fn in_arguments(typed: &[OsString]) -> bool {
    let mut words = Vec::new();
    for argument in typed.iter().skip(1).filter_map(|argument| argument.to_str()) {
        match argument.strip_prefix("--") {
            // `--passphrase=…`: what follows is the secret itself, whatever it looks like.
            Some(option) if option.starts_with("passphrase=") => return true,
            Some(option) => words.extend(option.split_once('=').map(|(_, value)| value)),
            None => words.push(argument),
        }
    }
    words.iter().any(|word| is_key(word)) || tells_a_phrase(&words.join(" "))
}

/// Whether what was given as an address looks like a secret. Labels beside a readable address do not count.
pub(crate) fn in_address(given: &str) -> bool {
    let mut unreadable = false;
    for target in parse_targets(given) {
        match target {
            Ok(_) => {}
            Err(problem) if problem.is_secret() => return true,
            Err(_) => unreadable = true,
        }
    }
    unreadable && tells_a_phrase(given)
}

/// Whether a note for a sheet's margin looks like a secret. A few words of a list are an ordinary name.
pub(crate) fn in_note(given: &str) -> bool {
    given.split_whitespace().any(is_key) || words_on_one_list(given) >= 2 * TELLING_WORDS
}

fn is_key(word: &str) -> bool {
    let judgement = judge(&read(word, None), &Options::default());
    matches!(judgement.scheme, Scheme::PrivateKey | Scheme::ExtendedPrivateKey | Scheme::Codex32)
        || parse_targets(word)
            .iter()
            .any(|target| target.as_ref().is_err_and(|problem| problem.is_secret()))
}

fn tells_a_phrase(text: &str) -> bool {
    words_on_one_list(text) >= TELLING_WORDS
}

fn words_on_one_list(text: &str) -> usize {
    let words: Vec<&str> =
        text.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.len() > 1).collect();
    let on = |list: List| words.iter().filter(|word| list.find(word).is_some()).count();
    List::ALL.into_iter().map(on).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn suspicious(words: &[&str]) -> bool {
        let typed: Vec<OsString> = ["tanekura"].iter().chain(words).map(OsString::from).collect();
        in_arguments(&typed)
    }

    #[test]
    fn phrases_and_keys_among_the_arguments_are_noticed() {
        assert!(suspicious(&["check", "legal", "winner", "thank", "year"]));
        assert!(suspicious(&["check", "legal winner thank year"]));
        assert!(suspicious(&["check", "--phrase=legal winner thank year"]));
        assert!(suspicious(&["check", "--passphrase=x"]));
        assert!(suspicious(&[
            "check",
            "0x1ab42cc412b618bdea3a599e3c9bae199ebf030895b039e9db1e30dafb12b727"
        ]));
    }

    #[test]
    fn ordinary_mistakes_are_not_called_secrets() {
        assert!(!suspicious(&["check", "--jsno"]));
        assert!(!suspicious(&["chekc", "--list", "english"]));
        assert!(!suspicious(&["check", "0x9858EfFD232B4033E47d90003D41EC34EcaEda94"]));
    }

    #[test]
    fn labels_beside_an_address_are_not_a_phrase() {
        assert!(!in_address(
            "my old cold river wallet: 0x9858EfFD232B4033E47d90003D41EC34EcaEda94"
        ));
        assert!(in_address("legal winner thank year wave"));
        assert!(in_address("1ab42cc412b618bdea3a599e3c9bae199ebf030895b039e9db1e30dafb12b727"));
    }
}
