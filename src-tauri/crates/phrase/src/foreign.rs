//! Recognises keys, addresses and codes that somebody pasted by mistake.
//!
//! In: text as typed. Out: what it is, and nothing of it. Only the shape is looked at: whether a key is valid
//! does not matter for "this is not a phrase; do not paste it anywhere".
//! Not here: other kinds of phrases (`schemes`).

use zeroize::Zeroizing;

use crate::judgement::Scheme;

/// With this many other tokens around it, a key is an accident inside a phrase and not the thing itself.
const ALONE: usize = 9;
const LONGEST_LOOK: usize = 64;

const PRIVATE: [&str; 10] =
    ["xprv", "yprv", "zprv", "Yprv", "Zprv", "tprv", "uprv", "vprv", "Uprv", "Vprv"];
const PUBLIC: [&str; 10] =
    ["xpub", "ypub", "zpub", "Ypub", "Zpub", "tpub", "upub", "vpub", "Upub", "Vpub"];
const ADDRESS_STARTS: [&str; 12] = [
    "bc1",
    "tb1",
    "bcrt1",
    "ltc1",
    "addr1",
    "stake1",
    "cosmos1",
    "osmo1",
    "celestia1",
    "inj1",
    "terra1",
    "npub1",
];
const KEY_STARTS: [&str; 4] = ["nsec1", "suiprivkey1", "age-secret-key-1", "-----begin"];

/// What `text` is, when it is surely not a phrase.
pub(crate) fn recognise(text: &str) -> Option<Scheme> {
    if is_byte_array(text) {
        return Some(Scheme::PrivateKey);
    }
    if is_codex32(text) {
        return Some(Scheme::Codex32);
    }
    if is_spaced_hex(text) {
        return Some(Scheme::PrivateKey);
    }
    if is_encrypted_file(text) {
        return Some(Scheme::Unknown);
    }
    let count = text.split_whitespace().take(LONGEST_LOOK + 1).count();
    if count > LONGEST_LOOK {
        return None;
    }
    let found = text.split_whitespace().filter_map(of_token);
    // The most dangerous one names the whole.
    let worst = found.min()?;
    let others = text.split_whitespace().filter(|token| of_token(token).is_none()).count();
    (others <= ALONE).then_some(worst.0)
}

/// Whether one run of characters is a key or an address.
pub(crate) fn is_key_or_address(token: &str) -> bool {
    of_token(token).is_some()
}

/// Whether a single run of characters looks like a password: letters mixed with digits or signs.
pub(crate) fn looks_like_password(text: &str) -> bool {
    let text = text.trim();
    let length = text.chars().count();
    if !(6..=128).contains(&length) || text.contains(char::is_whitespace) {
        return false;
    }
    let any = |test: fn(char) -> bool| text.chars().any(test);
    let letters = any(char::is_alphabetic);
    let digits = any(|c| c.is_ascii_digit());
    let signs =
        any(|c| c.is_ascii_punctuation() && !matches!(c, ',' | ';' | '?' | '_' | '.' | '-'));
    let inner_capitals = text.chars().skip(1).any(char::is_uppercase) && any(char::is_lowercase);
    if letters { digits || signs || inner_capitals } else { digits && length <= 12 }
}

/// Scheme with a rank: private keys before public ones.
fn of_token(token: &str) -> Option<Ranked> {
    let token = token.trim_matches(|c: char| !c.is_alphanumeric() && c != '[' && c != '-');
    let lower = Zeroizing::new(token.get(..token.len().min(24)).unwrap_or(token).to_lowercase());
    let after_colon = token.rsplit(':').next().unwrap_or(token);
    let rank = |scheme| Some(Ranked(scheme));
    if holds_extended(token, &PRIVATE) {
        return rank(Scheme::ExtendedPrivateKey);
    }
    if KEY_STARTS.iter().any(|start| lower.starts_with(start)) {
        return rank(Scheme::PrivateKey);
    }
    if lower.starts_with("ur:") {
        return rank(Scheme::Sskr);
    }
    let bare = after_colon.strip_prefix("0x").or_else(|| after_colon.strip_prefix("0X"));
    let hex = bare.unwrap_or(after_colon);
    if is_hex(hex) && matches!(hex.len(), 64 | 128) {
        return rank(Scheme::PrivateKey);
    }
    if is_base58(after_colon) {
        let first = after_colon.chars().next().unwrap_or(' ');
        let key = match after_colon.len() {
            51 => matches!(first, '5' | '9'),
            52 => matches!(first, 'K' | 'L' | 'c'),
            58 => after_colon.starts_with("6P"),
            86..=88 => true,
            _ => false,
        };
        if key {
            return rank(Scheme::PrivateKey);
        }
    }
    if holds_extended(token, &PUBLIC) {
        return rank(Scheme::ExtendedPublicKey);
    }
    is_address(after_colon, bare).then_some(Ranked(Scheme::Address))
}

fn is_address(token: &str, after_0x: Option<&str>) -> bool {
    if let Some(hex) = after_0x {
        let whole = is_hex(hex) && hex.len() >= 38 && hex.len() <= 42;
        let cut = hex.contains('…') || hex.contains("...");
        let parts = hex.split(['…', '.']).filter(|part| !part.is_empty());
        return whole || (cut && parts.clone().count() > 0 && parts.clone().all(is_hex));
    }
    let lower = Zeroizing::new(token.to_lowercase());
    let plain = token.chars().all(|c| c.is_ascii_alphanumeric());
    if plain && token.len() >= 26 && ADDRESS_STARTS.iter().any(|start| lower.starts_with(start)) {
        return true;
    }
    if lower.len() > 4 && lower.ends_with(".eth") && token.is_ascii() {
        return true;
    }
    (is_base58(token) && (25..=44).contains(&token.len()))
        || (token.len() == 95 && plain && token.starts_with(['4', '8']))
}

/// Whether one of `starts` stands in `token` with a long run of Base58 behind it, as in a descriptor.
fn holds_extended(token: &str, starts: &[&str]) -> bool {
    starts.iter().any(|start| {
        token.split_once(start).is_some_and(|(_, rest)| {
            rest.chars().take_while(|&c| in_base58(c)).take(20).count() >= 16
        })
    })
}

/// A Solana key file: 64 numbers from 0 to 255 in brackets.
fn is_byte_array(text: &str) -> bool {
    let Some(inner) = text.trim().strip_prefix('[') else { return false };
    let numbers = || inner.trim_end_matches([']', ' ', '\n', '\r']).split(',').take(65);
    numbers().all(|number| number.trim().parse::<u8>().is_ok())
        && matches!(numbers().count(), 32 | 64)
}

/// A wallet's encrypted store (MetaMask's vault, a key file): of no use here, and not a phrase.
fn is_encrypted_file(text: &str) -> bool {
    let has = |name: &str| text.contains(name);
    text.trim_start().starts_with('{')
        && ((has("\"iv\"") && has("\"salt\""))
            || has("\"ciphertext\"")
            || has("\"KeyringController\""))
}

fn is_codex32(text: &str) -> bool {
    const CHARSET: &str = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    let squeezed =
        || text.chars().filter(|c| !c.is_whitespace() && *c != '-').map(|c| c.to_ascii_lowercase());
    let start = squeezed().take(3).eq("ms1".chars());
    let count = squeezed().take(200).count();
    start
        && (40..=130).contains(&count)
        && squeezed()
            .skip(3)
            .all(|c| CHARSET.contains(c) || matches!(c, '?' | 'b' | 'i' | 'o' | '1'))
}

/// A 32-byte key written in groups, with at least one hexadecimal letter.
fn is_spaced_hex(text: &str) -> bool {
    let squeezed = || text.chars().filter(|c| !c.is_whitespace()).take(70);
    squeezed().count() == 64
        && squeezed().all(|c| c.is_ascii_hexdigit())
        && squeezed().any(|c| c.is_ascii_alphabetic())
        && text
            .split_whitespace()
            .any(|token| token.len() > 1 && token.contains(|c: char| c.is_ascii_digit()))
}

fn is_hex(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Base58 with capitals, small letters and digits: no word looks like that.
fn is_base58(text: &str) -> bool {
    let any = |test: fn(char) -> bool| text.chars().any(test);
    text.chars().all(in_base58)
        && any(|c| c.is_ascii_digit())
        && any(|c| c.is_ascii_uppercase())
        && any(|c| c.is_ascii_lowercase())
}

fn in_base58(c: char) -> bool {
    c.is_ascii_alphanumeric() && !matches!(c, '0' | 'O' | 'I' | 'l')
}

/// A scheme, ordered by how bad it is to have it in the clipboard.
#[derive(Eq, PartialEq)]
struct Ranked(Scheme);

impl Ranked {
    fn rank(&self) -> u8 {
        match self.0 {
            Scheme::ExtendedPrivateKey => 0,
            Scheme::PrivateKey => 1,
            Scheme::Sskr | Scheme::Codex32 => 2,
            Scheme::ExtendedPublicKey => 3,
            _ => 4,
        }
    }
}

impl Ord for Ranked {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.rank().cmp(&other.rank())
    }
}

impl PartialOrd for Ranked {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_addresses_are_told_apart_by_their_shape() {
        let long = "9s21ZrQH143K3h3fDYiay8mocZ3afhfULfb5GX8kCBdno77K4HiA15Tg23wpbeF1pLfs1c5SPmYHrEpTuuRhxMwvKDwqdKiGJS9XFKzUsAF";
        let cases = [
            (format!("xprv{long}"), Scheme::ExtendedPrivateKey),
            (format!("my key: zprv{long}"), Scheme::ExtendedPrivateKey),
            (format!("wpkh([73c5da0a/84h/0h/0h]xpub{long}/0/*)"), Scheme::ExtendedPublicKey),
            ("5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ".to_owned(), Scheme::PrivateKey),
            (format!("0x{}", "a1".repeat(32)), Scheme::PrivateKey),
            ("0x9858EfFD232B4033E47d90003D41EC34EcaEda94".to_owned(), Scheme::Address),
            ("0x9858…da94".to_owned(), Scheme::Address),
            ("bitcoin:bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu".to_owned(), Scheme::Address),
            ("1LqBGSKuX5yYUonjxT5qGfpUsXKYYWeabA".to_owned(), Scheme::Address),
            ("HAgk14JpMQLgt6rVgv7cBQFJWFto5Dqxi472uT3DKpqk".to_owned(), Scheme::Address),
            ("vitalik.eth".to_owned(), Scheme::Address),
            ("ms10testsxxxxxxxxxxxxxxxxxxxxxxxxxx4nzvca9cmczlw".to_owned(), Scheme::Codex32),
            (format!("[{}]", vec!["17"; 64].join(",")), Scheme::PrivateKey),
        ];
        for (text, scheme) in cases {
            assert_eq!(recognise(&text), Some(scheme), "{text}");
        }
    }

    #[test]
    fn phrases_and_numbers_are_not_keys() {
        for text in
            ["abandon ability able", "12 345 2047", "1. able 2. about", "", "…", "あいこくしん"]
        {
            assert_eq!(recognise(text), None, "{text}");
        }
    }

    #[test]
    fn an_address_below_a_whole_phrase_does_not_hide_the_phrase() {
        let text = format!("{}0x9858EfFD232B4033E47d90003D41EC34EcaEda94", "able ".repeat(12));
        assert_eq!(recognise(&text), None);
    }

    #[test]
    fn passwords_are_mixtures_and_words_are_not() {
        for text in ["Tr0ub4dor&3", "hunter2", "p@ssword", "123456", "MyWallet2021!"] {
            assert!(looks_like_password(text), "{text}");
        }
        for text in
            ["abandon", "abandon,able", "Abandon", "ABANDON", "1234567890123", "a b", "kjbeh?"]
        {
            assert!(!looks_like_password(text), "{text}");
        }
    }
}
