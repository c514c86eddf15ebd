//! Published example phrases. Whoever puts money on one loses it within seconds.
//!
//! In: a phrase. Out: whether its entropy is one that was published, in whatever language the words are. The
//! phrases are not kept here, only the first eight bytes of the SHA-256 of each entropy (data/published.txt).

use sha2::{Digest, Sha256};

use crate::phrase::Phrase;

/// Whether the phrase is a published one, or made of one byte all the way (which every tutorial does).
pub(crate) fn is_published(phrase: &Phrase) -> bool {
    let entropy = phrase.entropy();
    // EXPOSE: hashed and compared.
    let bytes = entropy.expose();
    let one_byte = bytes.windows(2).all(|pair| matches!(pair, [a, b] if a == b));
    let hash = Sha256::digest(bytes);
    let start: Option<[u8; 8]> = hash.first_chunk().copied();
    one_byte || start.is_some_and(|start| published().any(|known| known == start))
}

fn published() -> impl Iterator<Item = [u8; 8]> {
    include_str!("../data/published.txt").lines().filter_map(|line| {
        let hex = line.split(' ').next()?;
        Some(u64::from_str_radix(hex, 16).ok()?.to_be_bytes())
    })
}

#[cfg(test)]
mod tests {
    use tanekura_secret::SecretBytes;

    use super::*;
    use crate::lists::List;

    fn phrase(text: &str) -> Phrase {
        let indices: Vec<_> =
            text.split(' ').map(|word| List::English.find(word).unwrap()).collect();
        Phrase::from_indices(List::English, &indices).unwrap()
    }

    #[test]
    fn the_phrases_of_manuals_and_tools_are_known() {
        for text in [
            "test test test test test test test test test test test junk",
            "legal winner thank year wave sausage worth useful legal winner thank yellow",
            "letter advice cage absurd amount doctor acoustic avoid letter advice cage above",
            "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong",
            "candy maple cake sugar pudding cream honey rich smooth crumble sweet treat",
            "all all all all all all all all all all all all",
        ] {
            assert!(is_published(&phrase(text)), "{text}");
        }
    }

    #[test]
    fn all_zeroes_are_known_in_every_length_and_language() {
        for length in [16, 20, 24, 28, 32] {
            for list in List::ALL {
                let phrase = Phrase::from_entropy(list, &SecretBytes::zeroed(length)).unwrap();
                assert!(is_published(&phrase));
            }
        }
    }

    #[test]
    fn a_phrase_that_nobody_published_is_not_known() {
        let mut bytes: Vec<u8> =
            (0..16_u8).map(|at| at.wrapping_mul(73).wrapping_add(11)).collect();
        let entropy = SecretBytes::taking(&mut bytes);
        assert!(!is_published(&Phrase::from_entropy(List::English, &entropy).unwrap()));
    }

    #[test]
    fn the_file_has_one_fingerprint_a_line_in_order() {
        let lines = include_str!("../data/published.txt").lines().count();
        let all: Vec<[u8; 8]> = published().collect();
        assert_eq!(all.len(), lines);
        assert!(all.is_sorted());
    }
}
