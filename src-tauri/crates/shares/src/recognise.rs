//! Finding the shares in a text, whatever they are and however they are written.
//!
//! In: text as typed or pasted, one share or many: words, four letters, numbers, Bytewords, `ur:`, codex32, phrases, cards.
//! Out: each share, or what is wrong with it: which words are in no list and what they may have been, which are suspect,
//! what a codex32 string was probably meant to be. Prose around the shares is left aside.
//! Not here: what the shares are together (`collect`).

mod blocks;

use std::fmt;

use tanekura_phrase::{Checksum, FindingCode, List, Options, OtherList, Verdict, judge, read};
use zeroize::Zeroizing;

use crate::cards::Card;
use crate::codex32::{self, Correction};
use crate::error::ShareError;
use crate::scheme::{AnyShare, ShareScheme};
use crate::{bytewords, slip39, sskr};

use self::blocks::{Block, blocks};

/// The longest text that is looked at: many times all shares of the largest set.
pub const MAX_INPUT: usize = 256 * 1024;

/// Numbers of words that a SLIP-39 share has, the usual ones first.
const SLIP39_COUNTS: [usize; 12] = [20, 33, 59, 23, 27, 30, 22, 25, 28, 31, 36, 46];
/// How close a word must be to be suggested.
const MOST_EDITS: usize = 2;
const MOST_SUGGESTIONS: usize = 4;

/// Something that is a share, or was meant to be one.
#[derive(Debug)]
pub struct Found {
    /// The share, or what is wrong with it.
    pub share: Result<AnyShare, Fault>,
}

/// What is wrong with one share.
pub struct Fault {
    /// What kind of share it was meant to be.
    pub scheme: ShareScheme,
    /// What is wrong.
    pub code: ShareError,
    /// How many words or characters were read.
    pub count: usize,
    /// Places, counted from 1: words that are in no list, or words that the checksum points at.
    pub positions: Vec<u8>,
    /// What words that are in no list may have been. Never derived from the checksum.
    pub suggestions: Vec<Suggestion>,
    /// What a codex32 string was probably meant to be; only to be used when the person confirms it.
    pub correction: Option<Correction>,
}

/// Words that may have been meant at one place.
pub struct Suggestion {
    /// The place, counted from 1.
    pub position: u8,
    words: Vec<&'static str>,
}

impl Suggestion {
    /// The words, the closest first. They are secrets: one of them may stand in the share.
    #[must_use]
    pub fn words(&self) -> &[&'static str] {
        &self.words
    }
}

impl fmt::Debug for Suggestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Suggestion(place {}, {} words, hidden)", self.position, self.words.len())
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fault({} {} {:?})", self.scheme, self.code.as_str(), self.positions)
    }
}

impl Fault {
    fn new(scheme: ShareScheme, code: ShareError, count: usize) -> Self {
        Self {
            scheme,
            code,
            count,
            positions: Vec::new(),
            suggestions: Vec::new(),
            correction: None,
        }
    }

    fn at(mut self, positions: Vec<u8>) -> Self {
        self.positions = positions;
        self
    }
}

/// All shares in `text`. `list` is the language of phrases (parts of Seed XOR, cards), if it is known.
///
/// # Errors
/// [`ShareError::TooLong`]. A text without any share gives an empty list.
pub fn recognise(text: &str, list: Option<List>) -> Result<Vec<Found>, ShareError> {
    if text.len() > MAX_INPUT {
        return Err(ShareError::TooLong);
    }
    let mut found = Vec::new();
    for block in blocks(text) {
        match block {
            Block::Ur(text) => found.push(of_ur(&text)),
            Block::Codex32(text) => found.push(of_codex32(&text)),
            Block::Lines(lines) => of_lines(&lines, list, &mut found),
        }
    }
    Ok(found)
}

fn of_ur(text: &str) -> Found {
    let share = sskr::Share::from_ur(text)
        .map(AnyShare::Sskr)
        .map_err(|code| Fault::new(ShareScheme::Sskr, code, text.len()));
    Found { share }
}

fn of_codex32(text: &str) -> Found {
    let share = codex32::Share::parse(text).map(AnyShare::Codex32).map_err(|code| {
        let mut fault = Fault::new(ShareScheme::Codex32, code, text.chars().count());
        fault.correction = codex32::correct(text);
        fault.positions =
            fault.correction.as_ref().map(|it| it.positions.clone()).unwrap_or_default();
        fault
    });
    Found { share }
}

/// Lines that stand together: a share each, or one share over several lines, or several of the same length.
fn of_lines(lines: &[Zeroizing<String>], list: Option<List>, found: &mut Vec<Found>) {
    let each: Vec<Option<Found>> = lines.iter().map(|line| of_words(line, list)).collect();
    let whole = Zeroizing::new(lines.iter().fold(String::new(), |mut whole, line| {
        whole.push_str(line);
        whole.push('\n');
        whole
    }));
    let good = |found: &Option<Found>| matches!(found, Some(Found { share: Ok(_) }));
    if lines.len() == 1 || each.iter().any(good) {
        found.extend(each.into_iter().flatten());
        return;
    }
    let one = of_words(&whole, list);
    if good(&one) {
        found.extend(one);
        return;
    }
    let pieces = of_equal_pieces(&whole);
    if !pieces.is_empty() {
        found.extend(pieces);
    } else if each.iter().flatten().count() < 2 {
        found.extend(one);
    } else {
        found.extend(each.into_iter().flatten());
    }
}

/// Several SLIP-39 shares that follow each other without a break.
fn of_equal_pieces(text: &str) -> Vec<Found> {
    let words: Vec<Zeroizing<String>> = blocks::words(text);
    for count in SLIP39_COUNTS {
        if words.len() > count && words.len().is_multiple_of(count) {
            let pieces: Vec<Option<Found>> = words.chunks(count).map(slip39_of).collect();
            if pieces.iter().flatten().filter(|found| found.share.is_ok()).count() * 2
                >= pieces.len()
            {
                return pieces.into_iter().flatten().collect();
            }
        }
    }
    Vec::new()
}

/// One share in words or numbers, or nothing that looks like one.
fn of_words(text: &str, list: Option<List>) -> Option<Found> {
    let words = blocks::words(text);
    if let Some(numbers) = blocks::numbers(text)
        && let Some(found) = slip39_of_numbers(&numbers)
    {
        return Some(found);
    }
    let share_words = |list: OtherList| words.iter().filter(|it| list.find(it).is_some()).count();
    let (in_slip39, in_bytewords) =
        (share_words(OtherList::Slip39), share_words(OtherList::Bytewords));
    // Byte words as one string of first and last letters.
    if let [only] = words.as_slice()
        && only.len() >= 2 * 26
        && let Ok(numbers) = bytewords::minimal(only)
    {
        return Some(sskr_of(&numbers, numbers.len()));
    }
    let (reading, phrase) = (read(text, list), of_phrase(text, list));
    if let Some(found) = phrase {
        return Some(found);
    }
    let most = words.len() * 7 / 10;
    if words.len() >= 17 && in_bytewords > most && in_bytewords >= in_slip39 {
        return Some(bytewords_of(&words));
    }
    if words.len() >= 16 && in_slip39 > most {
        return slip39_of(&words);
    }
    // A card, or a phrase that is nearly right.
    let known = reading.likely_list().map(|list| {
        let places = 1..=u8::try_from(reading.word_count()).unwrap_or(u8::MAX);
        (list, places.map(|place| reading.index(place, list)).collect::<Vec<_>>())
    });
    if let Some((list, words)) = known {
        let unknown = words.iter().filter(|word| word.is_none()).count();
        if reading_has_gaps(&reading, unknown)
            && let Some(card) = Card::new(list, words.clone())
        {
            return Some(Found { share: Ok(AnyShare::Card(card)) });
        }
        let judgement = judge(&reading, &Options { list: Some(list), number_base: None });
        if [12, 18, 24].contains(&words.len()) && unknown <= 2 {
            return Some(Found { share: Err(phrase_fault(&judgement, words.len())) });
        }
    }
    None
}

fn reading_has_gaps(reading: &tanekura_phrase::Reading, unknown: usize) -> bool {
    let places = 1..=u8::try_from(reading.word_count()).unwrap_or(u8::MAX);
    let gaps = places
        .filter(|place| reading.state(*place, None) == tanekura_phrase::SlotState::Unreadable)
        .count();
    gaps >= 3 && gaps == unknown
}

/// A whole phrase whose checksum matches.
fn of_phrase(text: &str, list: Option<List>) -> Option<Found> {
    let reading = read(text, list);
    let judgement = judge(&reading, &Options { list, number_base: None });
    let consistent = matches!(judgement.verdict, Verdict::Consistent | Verdict::Ambiguous);
    if !consistent || ![12, 15, 18, 21, 24].contains(&judgement.word_count) {
        return None;
    }
    let phrase = judgement.phrases().first()?;
    let twin = tanekura_phrase::Phrase::from_entropy(phrase.list(), &phrase.entropy()).ok()?;
    Some(Found { share: Ok(AnyShare::SeedXor(twin)) })
}

fn phrase_fault(judgement: &tanekura_phrase::Judgement, count: usize) -> Fault {
    let unknown: Vec<u8> = judgement
        .findings
        .iter()
        .filter(|finding| finding.code == FindingCode::UnknownWord)
        .filter_map(|finding| finding.position)
        .collect();
    let code = if unknown.is_empty() && judgement.checksum == Checksum::Differs {
        ShareError::Checksum
    } else {
        ShareError::UnknownWord
    };
    Fault::new(ShareScheme::SeedXor, code, count).at(unknown)
}

fn slip39_of(words: &[Zeroizing<String>]) -> Option<Found> {
    let numbers: Vec<Option<u16>> = words.iter().map(|it| OtherList::Slip39.find(it)).collect();
    let unknown: Vec<u8> = (1..=u8::MAX)
        .zip(&numbers)
        .filter(|(_, number)| number.is_none())
        .map(|(place, _)| place)
        .collect();
    let scheme = ShareScheme::Slip39;
    if !unknown.is_empty() {
        let suggestions = suggestions(words, &unknown, OtherList::Slip39);
        let mut fault = Fault::new(scheme, ShareError::UnknownWord, words.len()).at(unknown);
        fault.suggestions = suggestions;
        return Some(Found { share: Err(fault) });
    }
    let numbers: Zeroizing<Vec<u16>> = Zeroizing::new(numbers.into_iter().flatten().collect());
    Some(slip39_found(&numbers))
}

fn slip39_found(numbers: &[u16]) -> Found {
    let share = slip39::Share::from_numbers(numbers).map(AnyShare::Slip39).map_err(|code| {
        let places =
            if code == ShareError::Checksum { slip39::suspects(numbers) } else { Vec::new() };
        Fault::new(ShareScheme::Slip39, code, numbers.len()).at(places)
    });
    Found { share }
}

/// Word numbers, counted from 1 or from 0: the checksum tells which.
fn slip39_of_numbers(numbers: &[u32]) -> Option<Found> {
    if !SLIP39_COUNTS.contains(&numbers.len()) {
        return None;
    }
    let counted_from = |base: u32| -> Option<Zeroizing<Vec<u16>>> {
        let words: Option<Vec<u16>> = numbers
            .iter()
            .map(|number| {
                let index = u16::try_from(number.checked_sub(base)?).ok()?;
                (index < 1024).then_some(index)
            })
            .collect();
        words.map(Zeroizing::new)
    };
    let readings = [counted_from(1), counted_from(0)];
    let mut read: Vec<Found> = readings.iter().flatten().map(|it| slip39_found(it)).collect();
    let good = read.iter().position(|found| found.share.is_ok()).unwrap_or(0);
    if good < read.len() { Some(read.swap_remove(good)) } else { None }
}

fn bytewords_of(words: &[Zeroizing<String>]) -> Found {
    let numbers: Vec<Option<u16>> = words.iter().map(|word| bytewords::number(word)).collect();
    let unknown: Vec<u8> = (1..=u8::MAX)
        .zip(&numbers)
        .filter(|(_, number)| number.is_none())
        .map(|(place, _)| place)
        .collect();
    if !unknown.is_empty() {
        let suggestions = suggestions(words, &unknown, OtherList::Bytewords);
        let mut fault =
            Fault::new(ShareScheme::Sskr, ShareError::UnknownWord, words.len()).at(unknown);
        fault.suggestions = suggestions;
        return Found { share: Err(fault) };
    }
    let numbers: Zeroizing<Vec<u16>> = Zeroizing::new(numbers.into_iter().flatten().collect());
    sskr_of(&numbers, words.len())
}

fn sskr_of(numbers: &[u16], count: usize) -> Found {
    let share = sskr::Share::from_numbers(numbers)
        .map(AnyShare::Sskr)
        .map_err(|code| Fault::new(ShareScheme::Sskr, code, count));
    Found { share }
}

/// Words of the list that are spelt nearly like the unknown ones. The checksum is not asked.
fn suggestions(words: &[Zeroizing<String>], unknown: &[u8], list: OtherList) -> Vec<Suggestion> {
    let size = if list == OtherList::Slip39 { 1024 } else { 256 };
    unknown
        .iter()
        .filter_map(|&position| {
            let typed = words.get(usize::from(position).checked_sub(1)?)?;
            let mut near: Vec<(usize, &'static str)> = (0..size)
                .map(|number| list.word(number))
                .map(|word| (strsim::damerau_levenshtein(typed, word), word))
                .filter(|(edits, _)| *edits <= MOST_EDITS)
                .collect();
            near.sort_unstable();
            let words = near.into_iter().take(MOST_SUGGESTIONS).map(|(_, word)| word).collect();
            Some(Suggestion { position, words })
        })
        .collect()
}

#[cfg(test)]
mod tests;
