//! Every kernel of this machine against the official vectors, and against the plain one.

use unicode_normalization::UnicodeNormalization as _;

use super::*;
use crate::stretch::stretch;

const VECTORS: &str = include_str!("../../../../../tests/vectors/bip39/vectors.json");
const JAPANESE: &str = include_str!("../../../../../tests/vectors/bip39/japanese-passphrase.json");

/// Deterministic bytes: splitmix64.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ (x >> 31)
    }

    pub(crate) fn below(&mut self, limit: u64) -> usize {
        usize::try_from(self.roll() % limit).unwrap()
    }

    fn text(&mut self, len: usize) -> Vec<u8> {
        (0..len).map(|_| b'a' + u8::try_from(self.below(26)).unwrap()).collect()
    }

    /// Letters in `count` words, apart by spaces.
    fn words(&mut self, count: usize) -> Vec<u8> {
        let words: Vec<Vec<u8>> = (0..count)
            .map(|_| {
                let len = 3 + self.below(6);
                self.text(len)
            })
            .collect();
        words.join(&b' ')
    }
}

fn nfkd(text: &str) -> Vec<u8> {
    text.nfkd().collect::<String>().into_bytes()
}

fn phrases_of<'a>(texts: impl IntoIterator<Item = &'a Vec<u8>>) -> Phrases {
    let mut phrases = Phrases::default();
    texts.into_iter().for_each(|text| phrases.push(text));
    phrases
}

fn seeds_of(kernel: Kernel, phrases: &Phrases, salt: &Salt, rounds: u32) -> Vec<[u8; 64]> {
    let mut seeds = Seeds::default();
    assert!(kernel.stretch(phrases, salt, rounds, &mut seeds, &mut || true));
    assert_eq!(seeds.len(), phrases.len());
    (0..seeds.len()).map(|number| *seeds.seed(number).unwrap()).collect()
}

#[test]
fn every_kernel_makes_the_seeds_of_all_official_vectors() {
    let file: serde_json::Value = serde_json::from_str(VECTORS).unwrap();
    let cases: Vec<(Vec<u8>, String)> = file
        .as_object()
        .unwrap()
        .values()
        .flat_map(|list| list.as_array().unwrap())
        .map(|case| (nfkd(case[1].as_str().unwrap()), case[2].as_str().unwrap().to_owned()))
        .collect();
    assert_eq!(cases.len(), 240);
    let phrases = phrases_of(cases.iter().map(|(phrase, _)| phrase));
    let salt = Salt::new(b"TREZOR");
    for kernel in Kernel::all_available() {
        let seeds = seeds_of(kernel, &phrases, &salt, ROUNDS);
        for (seed, (_, expected)) in seeds.iter().zip(&cases) {
            assert_eq!(seed[..], crate::vectors::unhex(expected)[..], "{}", kernel.name());
        }
    }
}

#[test]
fn every_kernel_makes_the_seeds_of_the_japanese_vectors_with_their_passphrase() {
    let file: serde_json::Value = serde_json::from_str(JAPANESE).unwrap();
    let text = |case: &serde_json::Value, name: &str| case[name].as_str().unwrap().to_owned();
    for kernel in Kernel::all_available() {
        for case in file.as_array().unwrap() {
            let phrases = phrases_of([&nfkd(&text(case, "mnemonic"))]);
            let salt = Salt::new(&nfkd(&text(case, "passphrase")));
            let seeds = seeds_of(kernel, &phrases, &salt, ROUNDS);
            assert_eq!(seeds[0][..], crate::vectors::unhex(&text(case, "seed"))[..]);
        }
    }
}

#[test]
fn every_kernel_agrees_with_the_single_path_on_phrases_of_every_count_of_words() {
    let mut dice = Dice(1);
    for count in [12, 15, 18, 21, 24] {
        // Not a whole number of groups, so that the last one has empty lanes.
        let texts: Vec<Vec<u8>> = (0..37).map(|_| dice.words(count)).collect();
        let phrases = phrases_of(&texts);
        let passphrase = dice.text(count);
        let salt = Salt::new(&passphrase);
        let expected = simple(&texts, &passphrase, 19);
        for kernel in Kernel::all_available() {
            assert!(seeds_of(kernel, &phrases, &salt, 19) == expected, "{}", kernel.name());
        }
    }
}

#[test]
fn phrases_of_every_length_around_the_block_agree() {
    let mut dice = Dice(2);
    let texts: Vec<Vec<u8>> = (0..=260).map(|len| dice.text(len)).collect();
    let phrases = phrases_of(&texts);
    let expected = simple(&texts, b"", 3);
    for kernel in Kernel::all_available() {
        assert!(seeds_of(kernel, &phrases, &Salt::new(b""), 3) == expected, "{}", kernel.name());
    }
}

#[test]
fn passphrases_of_every_length_around_the_blocks_agree() {
    let mut dice = Dice(3);
    let texts: Vec<Vec<u8>> = (0..3).map(|_| dice.words(12)).collect();
    let phrases = phrases_of(&texts);
    for len in 0..=400 {
        let passphrase = dice.text(len);
        let expected = simple(&texts, &passphrase, 2);
        for kernel in Kernel::all_available() {
            let seeds = seeds_of(kernel, &phrases, &Salt::new(&passphrase), 2);
            assert!(seeds == expected, "{} {len}", kernel.name());
        }
    }
}

#[test]
fn one_round_and_no_phrases_are_no_special_cases() {
    let texts = [b"abc".to_vec()];
    for kernel in Kernel::all_available() {
        assert_eq!(
            seeds_of(kernel, &phrases_of(&texts), &Salt::new(b"x"), 1),
            simple(&texts, b"x", 1)
        );
        assert!(seeds_of(kernel, &Phrases::default(), &Salt::new(b""), 1).is_empty());
    }
}

#[test]
fn a_kernel_stops_between_groups_when_asked_to() {
    let mut dice = Dice(4);
    let texts: Vec<Vec<u8>> = (0..48).map(|_| dice.words(12)).collect();
    let phrases = phrases_of(&texts);
    let mut seeds = Seeds::default();
    let mut asked = 0;
    let mut go_on = || {
        asked += 1;
        asked < 3
    };
    let all = Kernel::best().stretch(&phrases, &Salt::new(b""), 2, &mut seeds, &mut go_on);
    assert!(!all);
    assert_ne!(*seeds.seed(31).unwrap(), [0; 64]);
    assert_eq!(*seeds.seed(32).unwrap(), [0; 64]);
}

#[test]
fn clearing_leaves_room_and_no_phrase() {
    let mut phrases = phrases_of(&[b"one".to_vec(), b"two".to_vec()]);
    phrases.clear();
    assert!(phrases.is_empty());
    phrases.push(b"three");
    let seeds = seeds_of(Kernel::best(), &phrases, &Salt::new(b""), 2);
    assert_eq!(seeds, simple(&[b"three".to_vec()], b"", 2));
}

#[test]
fn debug_shows_counts_only() {
    let phrases = phrases_of(&[b"legal winner".to_vec()]);
    let shown = format!("{phrases:?} {:?} {:?}", Salt::new(b"TREZOR"), Seeds::default());
    assert_eq!(shown, "Phrases(1, hidden) Salt(hidden) Seeds(0, hidden)");
}

fn simple(texts: &[Vec<u8>], passphrase: &[u8], rounds: u32) -> Vec<[u8; 64]> {
    let salt = [b"mnemonic", passphrase].concat();
    let one = |text: &Vec<u8>| {
        let mut out = [0; 64];
        stretch(text, &salt, rounds, &mut out);
        out
    };
    texts.iter().map(one).collect()
}
