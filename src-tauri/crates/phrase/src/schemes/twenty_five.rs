//! Phrases of 24 and 25 words with a checksum of their own: aezeed, Algorand, Monero; and Monero's 16-word Polyseed.
//! Sources: lnd's `aezeed` package, Algorand's and Monero's mnemonic code, the Polyseed README.

use sha2::{Digest, Sha512_256};
use zeroize::Zeroizing;

use crate::judgement::{Checksum, Scheme};
use crate::lists::WordIndex;
use crate::schemes::Recognised;
use crate::schemes::checksums::{crc32, crc32c};
use crate::schemes::words::OtherList;

/// lnd's seed: 24 words are 33 bytes, a version (0), an enciphered part, a salt, and a CRC-32C of all before it.
/// The checksum shows that the words are right; what is inside stays sealed without its passphrase.
pub(super) fn aezeed(indices: &[WordIndex]) -> Option<Recognised> {
    if indices.len() != 24 {
        return None;
    }
    let bytes = Zeroizing::new(most_significant_first(indices));
    let (body, sum) = bytes.split_last_chunk::<4>()?;
    let matches = body.first() == Some(&0) && crc32c(body.iter().copied()).to_be_bytes() == *sum;
    matches.then(|| Recognised::new(Scheme::Aezeed, Checksum::Matches, 0.5_f64.powi(40)))
}

/// Algorand's seed: 24 words are a key of 32 bytes, eleven bits at a time from the low end; the last word is the
/// first eleven bits of the key's hash.
pub(super) fn algorand(indices: &[WordIndex]) -> Option<Recognised> {
    let (last, words) = indices.split_last()?;
    if words.len() != 24 {
        return None;
    }
    let mut key = Zeroizing::new(Vec::with_capacity(33));
    let (mut buffer, mut bits) = (0_u32, 0);
    for word in words {
        buffer |= u32::from(word.get()) << bits;
        bits += 11;
        while bits >= 8 {
            key.push(buffer as u8);
            buffer >>= 8;
            bits -= 8;
        }
    }
    if key.pop()? != 0 {
        return None;
    }
    let hash = Sha512_256::digest(key.as_slice());
    let expected = match hash.as_slice() {
        [a, b, ..] => u16::from(*a) | (u16::from(b & 0x07) << 8),
        _ => return None,
    };
    (expected == last.get())
        .then(|| Recognised::new(Scheme::Algorand, Checksum::Matches, 0.5_f64.powi(19)))
}

/// Polyseed, the 16 words of newer Monero wallets: a polynomial over GF(2048) that is 0 at 2.
pub(super) fn polyseed(indices: &[WordIndex]) -> Option<Recognised> {
    if indices.len() != 16 {
        return None;
    }
    let double = |x: u16| if x < 1024 { x << 1 } else { ((x << 1) & 2047) ^ 5 };
    let value = indices.iter().rev().fold(0, |value, index| double(value) ^ index.get());
    (value == 0).then(|| Recognised::new(Scheme::Monero, Checksum::Matches, 0.5_f64.powi(11)))
}

/// Monero's seed: 24 words (12 in MyMonero), then one of them again, chosen by a CRC-32 of all beginnings.
pub(super) fn monero(indices: Option<&[u16]>, count: usize) -> Recognised {
    let checksum = match indices.and_then(<[u16]>::split_last) {
        Some((last, words)) if matches!(words.len(), 24 | 12) => {
            let starts =
                words.iter().flat_map(|&index| OtherList::Monero.word(index).bytes().take(3));
            let at = crc32(starts) as usize % words.len();
            if words.get(at) == Some(last) { Checksum::Matches } else { Checksum::Differs }
        }
        _ => Checksum::Unknown,
    };
    let mut found = Recognised::new(Scheme::Monero, checksum, 1.0 / 24.0);
    if !matches!(count, 13 | 24 | 25) {
        found.counts = vec![25];
    }
    found
}

fn most_significant_first(indices: &[WordIndex]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(33);
    let (mut buffer, mut bits) = (0_u32, 0);
    for index in indices {
        buffer = (buffer << 11) | u32::from(index.get());
        bits += 11;
        while bits >= 8 {
            bits -= 8;
            bytes.push((buffer >> bits) as u8);
            buffer &= (1 << bits) - 1;
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lists::List;

    fn indices(text: &str) -> Vec<WordIndex> {
        text.split(' ').map(|word| List::English.find(word).unwrap()).collect()
    }

    #[test]
    fn an_aezeed_is_recognised_by_its_outer_checksum() {
        // From lnd's own test vectors.
        let text = "ability liquid travel stem barely drastic pact cupboard apple thrive morning oak feature \
                    tissue couch old math inform success suggest drink motion know royal";
        let words = indices(text);
        assert!(aezeed(&words).is_some());
        let mut wrong = words.clone();
        wrong.swap(3, 4);
        assert!(aezeed(&wrong).is_none());
    }

    #[test]
    fn an_algorand_phrase_is_recognised_by_its_last_word() {
        let zero = format!("{}invest", "abandon ".repeat(24));
        assert!(algorand(&indices(&zero)).is_some());
        let wrong = format!("{}zoo", "abandon ".repeat(24));
        assert!(algorand(&indices(&wrong)).is_none());
    }

    #[test]
    fn a_polyseed_is_recognised_by_its_polynomial() {
        let text = "raven tail swear infant grief assist regular lamp duck valid someone little harsh puppy \
                    airport language";
        let mut words = indices(text);
        assert!(polyseed(&words).is_some());
        words.swap(0, 1);
        assert!(polyseed(&words).is_none());
    }
}
