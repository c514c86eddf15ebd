//! What one unbroken token is: an address, something that is refused, or just a word.
//!
//! In: ASCII letters and digits. Out: a target, a problem, or nothing when the token was not meant as an
//! address. Standards: EIP-55; base58 with and without checksum; BIP-173 and BIP-350; BIP-38 and WIF for what must
//! be refused. Extended keys: `extended`.

use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32, Bech32m};
use zeroize::Zeroizing;

use super::{Target, TargetProblem, TargetWarning, What, extended};
use crate::address::{
    self, Address, AddressKind, Base58, base58_check, case_is_right, segwit_address,
};

type Answer = Option<Result<Target, TargetProblem>>;

/// A token at least this long is meant as something; shorter ones are labels.
const LONG: usize = 25;
/// No token longer than this is read as base58.
const LONGEST: usize = 128;

/// Prefixes of bech32 that hold secrets: Nostr keys, codex32 shares.
const SECRET_PREFIXES: [&str; 2] = ["nsec", "ms"];
/// Prefixes of bech32 of Bitcoin's test networks.
const TEST_PREFIXES: [&str; 3] = ["tb", "bcrt", "sb"];
/// Prefixes of bech32 that other chains use, refused by name even when cut or mistyped.
const OTHER_PREFIXES: [&str; 12] = [
    "addr", "cosmos", "lnbc", "ltc", "npub", "osmo", "stake", "terra", "thor", "dgb", "vtc", "inj",
];

/// What `token` is. `None`: a word or number beside the address.
pub(super) fn recognise(token: &str) -> Answer {
    let lower = Zeroizing::new(token.to_ascii_lowercase());
    if let Some(digits) = token.get(2..).filter(|_| lower.starts_with("0x")) {
        return hexadecimal_with_prefix(token, digits);
    }
    hexadecimal(token)
        .or_else(|| digits_of_a_phrase(token))
        .or_else(|| icap(token))
        .or_else(|| bech32(token, &lower))
        .or_else(|| extended::recognise(token))
        .or_else(|| base58(token))
        .or_else(|| other_chain(token))
        .or_else(|| (token.len() >= LONG).then_some(Err(TargetProblem::NotAnAddress)))
}

/// A refusal that the beginning of a cut address is enough for.
pub(super) fn problem_by_prefix(start: &str) -> Option<TargetProblem> {
    if let Some(problem) = extended::problem_by_prefix(start) {
        return Some(problem);
    }
    let lower = start.to_ascii_lowercase();
    let (prefix, data) = lower.split_once('1')?;
    let cut = |known: &[&str]| known.contains(&prefix) && is_bech32_data(data);
    if cut(&TEST_PREFIXES) {
        Some(TargetProblem::Testnet)
    } else if cut(&SECRET_PREFIXES) {
        Some(TargetProblem::PrivateKey)
    } else if cut(&OTHER_PREFIXES) {
        Some(TargetProblem::UnknownChain)
    } else {
        None
    }
}

/// Whether all characters belong to Bitcoin's base58.
pub(super) fn is_base58(text: &str) -> bool {
    text.bytes().all(|letter| {
        letter.is_ascii_alphanumeric() && !matches!(letter, b'0' | b'O' | b'I' | b'l')
    })
}

/// Whether all characters belong to the data part of bech32, in lower case.
pub(super) fn is_bech32_data(text: &str) -> bool {
    text.bytes().all(|letter| {
        (letter.is_ascii_lowercase() || letter.is_ascii_digit())
            && !matches!(letter, b'1' | b'b' | b'i' | b'o')
    })
}

/// The account that forty hexadecimal digits name.
pub(super) fn ethereum(shown: &str, digits: &str, mut warnings: Vec<TargetWarning>) -> Answer {
    let bytes = bytes_of_hex(digits)?;
    let account = Address::new(AddressKind::Ethereum, &bytes)?;
    match case_is_right(digits, &account) {
        Some(true) => {}
        Some(false) => warnings.push(TargetWarning::Eip55CaseWrong),
        // Digits alone have one form only, so that nothing is missing.
        None if digits.bytes().all(|digit| digit.is_ascii_digit()) => {}
        // EIP-55 itself makes some addresses all capitals or all small.
        None if account.to_string().strip_prefix("0x") == Some(digits) => {}
        None => warnings.push(TargetWarning::SingleCase),
    }
    Some(Ok(Target::new(shown.to_owned(), What::Whole(account), warnings)))
}

fn hexadecimal_with_prefix(token: &str, digits: &str) -> Answer {
    let odd = digits.bytes().filter(|digit| !digit.is_ascii_hexdigit()).count();
    match digits.len() {
        // Short ones are numbers: a chain, a function.
        0..=7 => None,
        40 if odd == 0 => ethereum(token, digits, Vec::new()),
        64 | 128 if odd == 0 => Some(Err(TargetProblem::PrivateKey)),
        _ if odd == 0 => Some(Err(TargetProblem::WrongLength)),
        40 if odd <= 8 => Some(Err(TargetProblem::WrongCharacter)),
        len if len > 60 => Some(Err(TargetProblem::PrivateKey)),
        _ => Some(Err(TargetProblem::NotAnAddress)),
    }
}

fn hexadecimal(token: &str) -> Answer {
    let digits = token.bytes().all(|digit| digit.is_ascii_hexdigit());
    let letters = token.bytes().any(|digit| digit.is_ascii_alphabetic());
    match token.len() {
        40 if digits => ethereum(&format!("0x{token}"), token, vec![TargetWarning::PrefixMissing]),
        64 | 128 if digits => Some(Err(TargetProblem::PrivateKey)),
        38 | 39 | 41 | 42 if digits && letters => Some(Err(TargetProblem::WrongLength)),
        _ => None,
    }
}

/// The digits of a `SeedQR`: four for each word.
fn digits_of_a_phrase(token: &str) -> Answer {
    let digits = token.bytes().all(|digit| digit.is_ascii_digit());
    let phrase = digits && matches!(token.len(), 48 | 60 | 72 | 84 | 96);
    phrase.then_some(Err(TargetProblem::RecoveryPhrase))
}

fn icap(token: &str) -> Answer {
    let country = token.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("xe"));
    let check = token.get(2..4).is_some_and(|two| two.bytes().all(|digit| digit.is_ascii_digit()));
    let fits = country && check && matches!(token.len(), 20 | 34 | 35);
    fits.then_some(Err(TargetProblem::Icap))
}

fn bech32(token: &str, lower: &str) -> Answer {
    let (prefix, data) = lower.rsplit_once('1').or_else(|| lower.split_once('1'))?;
    // The last 1 divides; a mistyped 1 further on must not hide the prefix.
    let (first, after_first) = lower.split_once('1')?;
    if first == "bc" && after_first.len() >= 6 {
        return Some(bitcoin(token, lower, after_first));
    }
    if data.len() < 6 || prefix.is_empty() {
        return None;
    }
    if token.len() >= 14 {
        if SECRET_PREFIXES.contains(&first) && is_bech32_data(after_first) {
            return Some(Err(TargetProblem::PrivateKey));
        }
        if TEST_PREFIXES.contains(&first) && is_bech32_data(after_first) {
            return Some(Err(TargetProblem::Testnet));
        }
        if OTHER_PREFIXES.contains(&first) && is_bech32_data(after_first) {
            return Some(Err(TargetProblem::UnknownChain));
        }
    }
    let checked = CheckedHrpstring::new::<Bech32>(lower).is_ok()
        || CheckedHrpstring::new::<Bech32m>(lower).is_ok();
    checked.then_some(Err(TargetProblem::UnknownChain))
}

fn bitcoin(token: &str, lower: &str, data: &str) -> Result<Target, TargetProblem> {
    if let Some(segwit) = segwit_address(lower) {
        let address = segwit.address().filter(|_| segwit.prefix == "bc");
        let address = address.ok_or(TargetProblem::UnknownChain)?;
        return Ok(Target::new(token.to_owned(), What::Whole(address), Vec::new()));
    }
    if !is_bech32_data(data) {
        return Err(TargetProblem::WrongCharacter);
    }
    // A 42-character address has version 0; one with 62 has version 0 or 1.
    match token.len() {
        42 | 62 => Err(TargetProblem::WrongChecksum),
        _ => Err(TargetProblem::WrongLength),
    }
}

fn base58(token: &str) -> Answer {
    if token.len() < LONG || token.len() > LONGEST {
        return None;
    }
    let first = token.chars().next();
    if !is_base58(token) {
        // 0, O, I and l do not occur: one of them was read for another character.
        let digit = token.bytes().any(|letter| letter.is_ascii_digit());
        let meant = matches!(token.len(), 26..=35 | 43 | 44) && has_both_cases(token) && digit;
        let wrong = token.bytes().filter(|b| matches!(b, b'0' | b'O' | b'I' | b'l')).count();
        return (meant && wrong <= 3).then_some(Err(TargetProblem::WrongCharacter));
    }
    if is_private_key_form(token) {
        return Some(Err(TargetProblem::PrivateKey));
    }
    let whole =
        |address, warnings| Some(Ok(Target::new(token.to_owned(), What::Whole(address), warnings)));
    match base58_check(token) {
        Some(Base58::Address(address)) => return whole(address, Vec::new()),
        Some(Base58::Testnet) => return Some(Err(TargetProblem::Testnet)),
        Some(Base58::Secret) => return Some(Err(TargetProblem::PrivateKey)),
        Some(Base58::Other) => return Some(Err(TargetProblem::UnknownChain)),
        None => {}
    }
    let bytes = Zeroizing::new(bs58::decode(token).into_vec().ok()?);
    match bytes.len() {
        32 => {
            let account = Address::new(AddressKind::Solana, &bytes)?;
            let on_curve = address::is_on_curve(&account);
            let warnings = if on_curve { Vec::new() } else { vec![TargetWarning::NotOnCurve] };
            whole(account, warnings)
        }
        64 => Some(Err(TargetProblem::PrivateKey)),
        25 if matches!(first, Some('1' | '3')) => Some(Err(TargetProblem::WrongChecksum)),
        // Two bytes of network, a key, two bytes of checksum: Polkadot and its relatives.
        35 | 36 if token.len() >= 46 => Some(Err(TargetProblem::UnknownChain)),
        _ if !has_both_cases(token) => None,
        20..=24 | 26..=31 | 33 | 34 if token.len() <= 46 => {
            other_chain(token).or(Some(Err(TargetProblem::WrongLength)))
        }
        _ => None,
    }
}

/// Private keys in base58 that are recognisable although a character may be wrong.
fn is_private_key_form(token: &str) -> bool {
    let first = token.chars().next();
    match token.len() {
        51 => matches!(first, Some('5' | '9' | '6' | '7')),
        52 => matches!(first, Some('K' | 'L' | 'c' | 'T' | 'Q')),
        58 => token.starts_with("6P"),
        87 | 88 => true,
        _ => false,
    }
}

fn other_chain(token: &str) -> Answer {
    let base32 = |letter: u8| letter.is_ascii_uppercase() || matches!(letter, b'2'..=b'7');
    let upper = token.bytes().all(base32);
    let lower = is_bech32_data(token);
    let unknown = Some(Err(TargetProblem::UnknownChain));
    match (token.len(), token.chars().next()?) {
        // Stellar: accounts and, with S, secret seeds.
        (56, 'S') if upper => Some(Err(TargetProblem::PrivateKey)),
        (56, 'G' | 'M') | (58, _) if upper => unknown,
        // Bitcoin Cash without its prefix.
        (42, 'q' | 'p') if lower => unknown,
        (25..=35, 'r') => {
            let ripple = bs58::decode(token).with_alphabet(bs58::Alphabet::RIPPLE);
            ripple
                .with_check(Some(0))
                .into_vec()
                .is_ok()
                .then_some(Err(TargetProblem::UnknownChain))
        }
        // Monero.
        (95 | 106, '4' | '8') => unknown,
        // Cardano before Shelley.
        (59, 'A') | (104, 'D') => unknown,
        _ => None,
    }
}

fn has_both_cases(token: &str) -> bool {
    token.bytes().any(|letter| letter.is_ascii_uppercase())
        && token.bytes().any(|letter| letter.is_ascii_lowercase())
}

fn bytes_of_hex(digits: &str) -> Option<Vec<u8>> {
    let value = |digit: u8| char::from(digit).to_digit(16).and_then(|d| u8::try_from(d).ok());
    let pairs = digits.as_bytes().chunks_exact(2);
    pairs.map(|pair| Some(value(*pair.first()?)? << 4 | value(*pair.last()?)?)).collect()
}
