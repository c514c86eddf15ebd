//! Other kinds of phrases: which one this is, and whether its own checksum matches.
//!
//! In: a reading that is not a consistent BIP-39 phrase. Out: the scheme, its checksum's verdict, and the
//! positions of words that are not in its list. Only recognition: nothing is decoded, joined or derived here.
//! Standards: SLIP-39; Electrum's seed version; lnd's aezeed; Monero's and Algorand's last word; Polyseed; Bytewords.

mod checksums;
mod electrum;
mod shares;
mod twenty_five;
mod words;

use std::collections::BTreeSet;

use zeroize::Zeroizing;

use crate::fold;
use crate::judgement::{Checksum, Scheme};
use crate::lists::{List, WordIndex};
use crate::reading::{Reading, SlotKind};

pub use self::checksums::{crc32, rs1024};
pub use self::words::OtherList;

/// What was recognised.
pub(crate) struct Recognised {
    pub(crate) scheme: Scheme,
    pub(crate) checksum: Checksum,
    /// The chance that other words pass this scheme's checksum.
    pub(crate) chance: f64,
    /// Words that are not in this scheme's list.
    pub(crate) positions: Vec<u8>,
    /// How many words it should have, when the count is wrong.
    pub(crate) counts: Vec<u32>,
}

impl Recognised {
    /// Something recognised by its shape alone.
    pub(crate) fn of_shape(scheme: Scheme) -> Self {
        Self::new(scheme, Checksum::Unknown, 1.0)
    }

    fn new(scheme: Scheme, checksum: Checksum, chance: f64) -> Self {
        Self { scheme, checksum, chance, positions: Vec::new(), counts: Vec::new() }
    }
}

/// Schemes that use the BIP-39 list: told apart by their checksums alone. `indices` are all words, in `list`.
pub(crate) fn of_known_words(
    reading: &Reading,
    list: List,
    indices: &[WordIndex],
) -> Option<Recognised> {
    if list == List::English {
        if let Some(found) = twenty_five::aezeed(indices).or_else(|| twenty_five::algorand(indices))
        {
            return Some(found);
        }
        if let Some(found) = twenty_five::polyseed(indices) {
            return Some(found);
        }
    }
    let text = joined(reading, |position| {
        reading.index(position, list).map(|index| list.word_nfkd(index))
    });
    electrum::second(&text, indices.len()).or_else(|| of_own_list(reading, indices.len()))
}

/// Schemes with a list of their own, when it knows clearly more of the words than BIP-39 does.
/// `known` is how many words the best BIP-39 list knows.
pub(crate) fn of_own_list(reading: &Reading, known: usize) -> Option<Recognised> {
    let words: Vec<(u8, Zeroizing<String>)> = reading
        .slots
        .iter()
        .zip(1..=u8::MAX)
        .filter(|(slot, _)| slot.kind == SlotKind::Text)
        .map(|(slot, position)| (position, fold::key(reading.text_of(slot))))
        .collect();
    let count = reading.slots.len();
    let mut best: Option<(usize, OtherList)> = None;
    for list in OtherList::ALL {
        let hits = words.iter().filter(|(_, word)| list.find(word).is_some()).count();
        if list.may_have(count) && best.is_none_or(|(most, _)| hits > most) {
            best = Some((hits, list));
        }
    }
    let (hits, list) = best?;
    // All of its words, or nearly all and clearly more than BIP-39: a misread share is still a share.
    let all = hits == words.len() && hits > known;
    // One word many times says nothing about lists.
    let distinct = words.iter().map(|(_, word)| word.as_str()).collect::<BTreeSet<_>>().len();
    let whole_tie =
        hits == words.len() && hits == known && list.wins_ties(count) && distinct * 3 >= count * 2;
    let nearly = hits * 10 >= words.len() * 8 && hits >= known + 2;
    if hits < 4 || !(all || nearly || whole_tie) {
        return None;
    }
    let indices: Option<Vec<u16>> = if words.len() == count {
        words.iter().map(|(_, word)| list.find(word)).collect()
    } else {
        None
    };
    let indices = indices.map(Zeroizing::new);
    let mut found = match list {
        OtherList::Slip39 => shares::slip39(indices.as_deref().map(Vec::as_slice), count),
        OtherList::Bytewords => shares::bytewords(indices.as_deref().map(Vec::as_slice)),
        OtherList::Monero => twenty_five::monero(indices.as_deref().map(Vec::as_slice), count),
        OtherList::Electrum1 => electrum::first(count),
    };
    found.positions = words
        .iter()
        .filter(|(_, word)| list.find(word).is_none())
        .map(|&(position, _)| position)
        .collect();
    Some(found)
}

/// The words with one space between them, wiped after use.
fn joined<'w>(reading: &Reading, word: impl Fn(u8) -> Option<&'w str>) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(reading.slots.len() * 24));
    for (_, position) in reading.slots.iter().zip(1..=u8::MAX) {
        if position > 1 {
            text.push(' ');
        }
        text.push_str(word(position).unwrap_or(""));
    }
    text
}
