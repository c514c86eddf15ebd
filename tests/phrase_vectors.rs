//! The official vectors: from entropy to phrase and back, through the reader, in every language and normal form.
//! Origin and licence: vectors/bip39/ORIGIN.md. The seeds of the same files are checked with the wallet.

#![expect(clippy::unwrap_used, clippy::string_slice, reason = "helpers of tests stop like tests")]

use std::path::Path;

use serde_json::Value;
use tanekura_phrase::{
    Checksum, FindingCode, Judgement, LIST_WORDS, List, Options, Phrase, Verdict, WordIndex, judge,
    read,
};
use tanekura_secret::SecretBytes;
use unicode_normalization::UnicodeNormalization;

struct Vector {
    list: List,
    entropy: Vec<u8>,
    text: String,
}

fn vectors() -> Vec<Vector> {
    let mut vectors = Vec::new();
    for (list, rows) in json("vectors.json").as_object().unwrap() {
        for row in rows.as_array().unwrap() {
            vectors.push(Vector {
                list: List::from_name(list).unwrap(),
                entropy: bytes(row[0].as_str().unwrap()),
                text: row[1].as_str().unwrap().to_owned(),
            });
        }
    }
    assert_eq!(vectors.len(), 240);
    let japanese = json("japanese-passphrase.json");
    for row in japanese.as_array().unwrap() {
        vectors.push(Vector {
            list: List::Japanese,
            entropy: bytes(row["entropy"].as_str().unwrap()),
            text: row["mnemonic"].as_str().unwrap().to_owned(),
        });
    }
    assert_eq!(vectors.len(), 264);
    vectors
}

fn json(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/bip39").join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

fn judge_text(text: &str) -> Judgement {
    judge(&read(text, None), &Options::default())
}

/// The consistent reading in `list`, whatever other lists fit too.
fn phrase_in(judgement: &Judgement, list: List) -> &Phrase {
    judgement.phrases().iter().find(|phrase| phrase.list() == list).unwrap()
}

#[test]
fn every_vector_leads_from_entropy_to_its_words_and_back() {
    for vector in vectors() {
        let entropy = SecretBytes::taking(&mut vector.entropy.clone());
        let phrase = Phrase::from_entropy(vector.list, &entropy).unwrap();
        // EXPOSE: published vectors, in this and the following tests.
        let shown = phrase.shown_text();
        let same = |a: &str, b: &str| a.nfkd().filter(|c| *c != '\u{3000}').eq(b.nfkd());
        assert!(same(shown.expose(), &vector.text), "{}", vector.text);
        assert!(shown.expose().nfc().eq(shown.expose().chars()), "shown words are composed");
        assert_eq!(phrase.nfkd_text().expose(), vector.text.nfkd().collect::<String>());
        assert!(phrase.entropy().same_as(&entropy));
    }
}

#[test]
fn every_vector_is_consistent_in_every_normal_form() {
    for vector in vectors() {
        let forms = [
            vector.text.clone(),
            vector.text.nfc().collect(),
            vector.text.nfd().collect(),
            vector.text.nfkc().collect(),
            vector.text.nfkd().collect(),
            vector.text.to_uppercase(),
            vector.text.replace([' ', '\u{3000}'], "\n"),
        ];
        for form in forms {
            let judgement = judge_text(&form);
            assert_eq!(judgement.checksum, Checksum::Matches, "{form}");
            assert!(judgement.lists.contains(&vector.list), "{form}");
            let entropy = phrase_in(&judgement, vector.list).entropy();
            assert_eq!(entropy.expose(), vector.entropy, "{form}");
            // Only the Chinese lists share so much that a vector fits both.
            let ambiguous = judgement.verdict == Verdict::Ambiguous;
            assert!(!ambiguous || vector.list.name().starts_with("chinese"), "{form}");
        }
    }
}

#[test]
fn every_vector_is_read_by_its_first_four_letters() {
    for vector in vectors() {
        let words = vector.text.split([' ', '\u{3000}']);
        let short: Vec<String> = words.map(|word| word.nfc().take(4).collect::<String>()).collect();
        let judgement = judge_text(&short.join(" "));
        assert!(judgement.lists.contains(&vector.list), "{short:?}");
        let entropy = phrase_in(&judgement, vector.list).entropy();
        assert_eq!(entropy.expose(), vector.entropy, "{short:?}");
    }
}

#[test]
fn every_vector_is_recognised_as_published() {
    for vector in vectors() {
        let judgement = judge_text(&vector.text);
        assert!(
            judgement.findings.iter().any(|finding| finding.code == FindingCode::KnownTestPhrase),
            "{}",
            vector.text
        );
    }
}

#[test]
fn every_vector_is_read_from_its_word_numbers_in_both_bases() {
    for vector in vectors().iter().filter(|vector| vector.list == List::English) {
        for base in [0_u16, 1] {
            let number = |word: &str| List::English.find(word).unwrap().get() + base;
            let numbers: Vec<String> =
                vector.text.split(' ').map(|word| number(word).to_string()).collect();
            let options = Options { number_base: Some(base as u8), ..Options::default() };
            let judgement = judge(&read(&numbers.join(" "), None), &options);
            let entropy = judgement.phrase().unwrap().entropy();
            assert_eq!(entropy.expose(), vector.entropy);
        }
    }
}

#[test]
fn english_and_french_share_a_hundred_words_and_the_chinese_lists_1275() {
    let shared = |a: List, b: List| {
        WordIndex::all().filter(|&index| b.find(a.word(index)).is_some()).count()
    };
    assert_eq!(shared(List::English, List::French), 100);
    assert_eq!(shared(List::ChineseSimplified, List::ChineseTraditional), 1275);
    assert_eq!(WordIndex::all().len(), usize::from(LIST_WORDS));
}

#[test]
fn shared_words_are_asked_about_only_when_both_checksums_match() {
    let shared: Vec<WordIndex> = WordIndex::all()
        .filter(|&index| List::French.find(List::English.word(index)).is_some())
        .collect();
    let (mut english, mut french, mut both, mut neither) = (0, 0, 0, 0);
    for seed in 0..4000_usize {
        let pick = |at: usize| {
            let mixed = ((seed * 12 + at) as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
            shared
                [((mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 33) as usize % 100]
        };
        let words: Vec<&str> = (0..12).map(|at| List::English.word(pick(at))).collect();
        let fits = |list: List| {
            let indices: Vec<WordIndex> =
                words.iter().map(|word| list.find(word).unwrap()).collect();
            Phrase::from_indices(list, &indices).is_ok()
        };
        let judgement = judge_text(&words.join(" "));
        match (fits(List::English), fits(List::French)) {
            (true, true) => {
                both += 1;
                assert_eq!(judgement.verdict, Verdict::Ambiguous);
                assert!(judgement.opens_one_wallet(), "the seed comes from the text");
                for list in [List::English, List::French] {
                    let options = Options { list: Some(list), ..Options::default() };
                    let chosen = judge(&read(&words.join(" "), None), &options);
                    assert_eq!((chosen.verdict, chosen.list), (Verdict::Consistent, Some(list)));
                }
            }
            (true, false) => {
                english += 1;
                assert_eq!(
                    (judgement.verdict, judgement.list),
                    (Verdict::Consistent, Some(List::English))
                );
            }
            (false, true) => {
                french += 1;
                assert_eq!(
                    (judgement.verdict, judgement.list),
                    (Verdict::Consistent, Some(List::French))
                );
            }
            (false, false) => {
                neither += 1;
                assert!(judgement.phrases().is_empty(), "{words:?}");
            }
        }
    }
    assert!(both > 3 && english > 100 && french > 100 && neither > 3000);
}
