//! Addresses of which only the beginning and the end are known: 0x12ab…89ef.
//!
//! In: the two ends. Out: what they can belong to, whether an address fits, and how weak that evidence is.

use super::kinds;
use super::{Target, TargetProblem, TargetWarning, What};
use crate::address::{Address, AddressKind};

/// Fewer known characters than this at either end say too little.
const KNOWN: usize = 4;

/// The ends of an address, and what kinds of address have such ends.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Ends {
    pub(crate) kinds: Vec<AddressKind>,
    start: String,
    end: String,
    /// How many characters are known, without those that every address of the kind has.
    known: usize,
}

impl Ends {
    /// Whether `address`, whose text is `text`, has these ends.
    pub(crate) fn fit(&self, address: &Address, text: &str) -> bool {
        if !self.kinds.contains(&address.kind()) {
            return false;
        }
        if self.ignores_case() {
            let text = text.to_ascii_lowercase();
            text.starts_with(&self.start) && text.ends_with(&self.end)
        } else {
            text.starts_with(&self.start) && text.ends_with(&self.end)
        }
    }

    /// One in how many foreign addresses has these ends.
    pub(crate) fn one_in(&self) -> f64 {
        // Known characters number at most 62, so that the conversion is exact.
        let known = i32::try_from(self.known).unwrap_or(i32::MAX);
        match self.kinds.first() {
            Some(AddressKind::Ethereum) => 16_f64.powi(known),
            Some(
                AddressKind::BitcoinSegwit
                | AddressKind::BitcoinSegwitScript
                | AddressKind::BitcoinTaproot,
            ) => 32_f64.powi(known),
            // The first character of base58 has few values; it is not counted.
            _ => 58_f64.powi(known.saturating_sub(1)),
        }
    }

    fn ignores_case(&self) -> bool {
        !self.kinds.iter().any(|kind| {
            matches!(
                kind,
                AddressKind::BitcoinKeyHash | AddressKind::BitcoinScriptHash | AddressKind::Solana
            )
        })
    }
}

/// What two pieces with a gap between them are. `None` when they are not meant as an address; the gap is
/// `loose` when there are spaces in it, which ordinary sentences have too.
pub(super) fn recognise(
    left: &str,
    right: &str,
    loose: bool,
) -> Option<Result<Target, TargetProblem>> {
    let lower = left.to_ascii_lowercase();
    if right.to_ascii_lowercase().starts_with("0x") || right.to_ascii_lowercase().starts_with("bc1")
    {
        // The second piece is an address of its own.
        return None;
    }
    if let Some(problem) = kinds::problem_by_prefix(left) {
        return Some(Err(problem));
    }
    if let Some(digits) = lower.strip_prefix("0x") {
        return Some(ethereum(left, digits, right));
    }
    if let Some(data) = lower.strip_prefix("bc1") {
        return Some(segwit(left, data, right));
    }
    // Without a prefix it must look like more than two words with dots between them.
    let base58 = kinds::is_base58(left) && kinds::is_base58(right);
    if loose || !(looks_coded(left) || looks_coded(right)) || !base58 {
        return None;
    }
    let first = match left.chars().next() {
        Some('1') => Some(AddressKind::BitcoinKeyHash),
        Some('3') => Some(AddressKind::BitcoinScriptHash),
        _ => None,
    };
    let possible = first.into_iter().chain([AddressKind::Solana]).collect();
    if left.len() + right.len() > 44 {
        return Some(Err(TargetProblem::WrongLength));
    }
    Some(target(possible, left, left.to_owned(), right.to_owned(), right, 0))
}

/// Whether one end alone, with dots after it, was meant as an address.
pub(super) fn is_lonely_start(left: &str) -> bool {
    let lower = left.to_ascii_lowercase();
    let digits = lower.strip_prefix("0x").filter(|digits| digits.len() >= 2);
    let meant = |digits: &str| digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    digits.is_some_and(meant) || (lower.starts_with("bc1") && left.len() < 42)
}

fn ethereum(left: &str, digits: &str, right: &str) -> Result<Target, TargetProblem> {
    let end = right.to_ascii_lowercase();
    if !(digits.bytes().chain(end.bytes())).all(|digit| digit.is_ascii_hexdigit()) {
        return Err(TargetProblem::WrongCharacter);
    }
    if digits.len() + end.len() >= 40 {
        return Err(TargetProblem::WrongLength);
    }
    target(vec![AddressKind::Ethereum], left, format!("0x{digits}"), end, right, 2)
}

fn segwit(left: &str, data: &str, right: &str) -> Result<Target, TargetProblem> {
    let end = right.to_ascii_lowercase();
    if !(kinds::is_bech32_data(data) && kinds::is_bech32_data(&end)) {
        return Err(TargetProblem::WrongCharacter);
    }
    let possible = match data.chars().next() {
        Some('q') => vec![AddressKind::BitcoinSegwit, AddressKind::BitcoinSegwitScript],
        Some('p') => vec![AddressKind::BitcoinTaproot],
        Some(_) => return Err(TargetProblem::UnknownChain),
        None => return Err(TargetProblem::TooShort),
    };
    if left.len() + end.len() >= 62 {
        return Err(TargetProblem::WrongLength);
    }
    target(possible, left, format!("bc1{data}"), end, right, 4)
}

/// `fixed` is how many characters of the start every such address has.
fn target(
    kinds: Vec<AddressKind>,
    left: &str,
    start: String,
    end: String,
    right: &str,
    fixed: usize,
) -> Result<Target, TargetProblem> {
    let known = start.len().saturating_sub(fixed);
    if known < KNOWN || end.len() < KNOWN {
        return Err(TargetProblem::TooShort);
    }
    let shown = format!("{left}…{right}");
    let known = known + end.len();
    let ends = Ends { kinds, start, end, known };
    Ok(Target::new(shown, What::Ends(ends), vec![TargetWarning::Truncated]))
}

/// Whether a piece has a digit, or small letters and a capital that is not the first: few words do.
fn looks_coded(piece: &str) -> bool {
    piece.bytes().any(|letter| letter.is_ascii_digit())
        || piece.bytes().any(|letter| letter.is_ascii_lowercase())
            && piece.bytes().skip(1).any(|letter| letter.is_ascii_uppercase())
}
