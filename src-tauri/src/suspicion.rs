//! Whether a text that belongs on the disk reads as a secret: notes and names are refused then.
//!
//! In: what somebody wrote about a phrase. Out: yes or no, never which word. Errs towards yes when much of a text
//! stands in one list; a name that happens to be a word does not.

use tanekura_phrase::{List, Options, Scheme, Verdict, judge, read};
use tanekura_wallet::parse_targets;

/// So many words of one list, when they are most of a text, are a good part of a phrase.
const TELLING_WORDS: usize = 6;

/// Whether the text reads as a recovery phrase, a share or a private key.
pub(crate) fn reads_as_secret(text: &str) -> bool {
    let judgement = judge(&read(text, None), &Options::default());
    let scheme = matches!(
        judgement.scheme,
        Scheme::Slip39
            | Scheme::Electrum1
            | Scheme::Electrum2Standard
            | Scheme::Electrum2Segwit
            | Scheme::Electrum2TwoFactor
            | Scheme::Electrum2TwoFactorSegwit
            | Scheme::Aezeed
            | Scheme::Monero
            | Scheme::Algorand
            | Scheme::Sskr
            | Scheme::Codex32
            | Scheme::ExtendedPrivateKey
            | Scheme::PrivateKey
    );
    scheme
        || matches!(judgement.verdict, Verdict::Consistent | Verdict::Ambiguous)
        || is_mostly_listed(text)
        || text.split_whitespace().any(is_key)
}

fn is_key(word: &str) -> bool {
    word.len() > 40
        && parse_targets(word)
            .iter()
            .any(|target| target.as_ref().is_err_and(|problem| problem.is_secret()))
}

fn is_mostly_listed(text: &str) -> bool {
    let words: Vec<&str> = text
        .split(|letter: char| !letter.is_alphabetic())
        .filter(|word| !word.is_empty())
        .collect();
    let listed = |list: List| words.iter().filter(|word| list.find(word).is_some()).count();
    List::ALL.into_iter().any(|list| {
        let count = listed(list);
        count >= TELLING_WORDS && count * 10 >= words.len() * 7
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_parts_of_them_and_keys_are_noticed() {
        for secret in [
            "legal winner thank year wave sausage worth useful legal winner thank yellow",
            "1 legal 2 winner 3 thank 4 year 5 wave 6 sausage",
            "legal winner thank year wave sausage worth",
            "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about",
            "0x0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        ] {
            assert!(reads_as_secret(secret), "{secret}");
        }
    }

    #[test]
    fn names_places_and_addresses_are_not() {
        for plain in [
            "",
            "home",
            "Safe at the bank, open on weekdays from 9 to 15",
            "garage desk, second drawer",
            "貸金庫(共同名義は姉)",
            "0x9858EfFD232B4033E47d90003D41EC34EcaEda94",
            "Aunt Hana, call her at home first and then meet in person",
            "A-102",
        ] {
            assert!(!reads_as_secret(plain), "{plain}");
        }
    }
}
