//! Recognition of every form, alone and mixed, with and without mistakes.

use tanekura_phrase::Phrase;
use tanekura_secret::{SecretBytes, SecretText};

use super::*;
use crate::arrangement::{Arrangement, Quorum};
use crate::make::{MadeSet, Secret, Wish, make};
use crate::scheme::Form;
use crate::seed_xor::PartsFrom;

fn phrase(bytes: usize) -> Phrase {
    let entropy =
        SecretBytes::taking(&mut (0..bytes).map(|at| (at * 9 + 1) as u8).collect::<Vec<_>>());
    Phrase::from_entropy(List::English, &entropy).unwrap()
}

fn made(scheme: ShareScheme, bytes: usize) -> MadeSet {
    let phrase = phrase(bytes);
    let seed = SecretBytes::taking(&mut (0..64).collect::<Vec<u8>>());
    let secret =
        if scheme == ShareScheme::Codex32 { Secret::Seed(&seed) } else { Secret::Phrase(&phrase) };
    let quorum = if scheme == ShareScheme::SeedXor { (3, 3) } else { (2, 3) };
    let quorum = Quorum { threshold: quorum.0, count: quorum.1 };
    let wish = Wish {
        scheme,
        arrangement: Arrangement::single(quorum),
        passphrase: &SecretText::with_capacity(0),
        parts_from: PartsFrom::Chance,
    };
    make(secret, &wish).unwrap()
}

fn texts(set: &MadeSet, form: Form) -> Vec<String> {
    set.shares
        .iter()
        .filter_map(|made| made.share.text(form))
        .map(|text| text.expose().to_owned())
        .collect()
}

#[test]
fn every_form_of_every_scheme_is_recognised() {
    for scheme in ShareScheme::MADE {
        for bytes in [16, 24, 32] {
            let set = made(scheme, bytes);
            for form in Form::ALL {
                for (text, made) in texts(&set, form).iter().zip(&set.shares) {
                    let capitals = text.to_uppercase();
                    let numbered = text
                        .split(' ')
                        .zip(1..)
                        .map(|(word, number)| format!("{number}. {word}\n"))
                        .collect::<String>();
                    let written: &[&str] = match form {
                        Form::Words | Form::FourLetters if scheme != ShareScheme::Codex32 => {
                            &[text, &capitals, &numbered]
                        }
                        _ => &[text],
                    };
                    for written in written {
                        let found = recognise(written, Some(List::English)).unwrap();
                        assert_eq!(found.len(), 1, "{scheme} {form:?} {bytes}");
                        let share = found[0].share.as_ref().unwrap();
                        assert!(share.same_as(&made.share), "{scheme} {form:?} {bytes}");
                    }
                }
            }
        }
    }
}

#[test]
fn shares_pasted_together_with_prose_are_all_found() {
    for scheme in ShareScheme::MADE {
        let texts = texts(&made(scheme, 16), Form::Words);
        let lines = texts.join("\n");
        let apart = texts.join("\n\n");
        let prose = format!(
            "Share of a set. Keep it dry.\n\n{}\n\nWhat else is needed: one more.\n",
            texts.join("\n\nAnother one, found in the attic:\n\n")
        );
        for written in [lines, apart, prose] {
            let found = recognise(&written, None).unwrap();
            let good = found.iter().filter(|found| found.share.is_ok()).count();
            assert_eq!((good, found.len()), (3, 3), "{scheme}: {found:?}");
        }
    }
}

#[test]
fn shares_without_a_break_between_them_are_cut_apart() {
    let words = texts(&made(ShareScheme::Slip39, 16), Form::Words).join(" ");
    let wrapped: String = words
        .split(' ')
        .zip(1..)
        .map(|(word, at)| if at % 7 == 0 { format!("{word}\n") } else { format!("{word} ") })
        .collect();
    let found = recognise(&wrapped, None).unwrap();
    assert_eq!(found.iter().filter(|found| found.share.is_ok()).count(), 3, "{found:?}");
}

#[test]
fn a_misspelt_word_gets_suggestions_and_a_wrong_one_is_located() {
    let text = texts(&made(ShareScheme::Slip39, 16), Form::Words).remove(0);
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    let right = words[6].clone();
    words[6] = format!("{}q", right.get(..right.len() - 1).unwrap());
    let found = recognise(&words.join(" "), None).unwrap();
    let fault = found[0].share.as_ref().unwrap_err();
    // A word of the list may begin with the same four letters and a "q"; it is then read as that word.
    if fault.code == ShareError::UnknownWord {
        assert_eq!(fault.positions, [7]);
        assert!(fault.suggestions[0].words().contains(&right.as_str()));
    }
    let number = OtherList::Slip39.find(&right).unwrap();
    words[6] = OtherList::Slip39.word((number + 100) % 1024).to_owned();
    let found = recognise(&words.join(" "), None).unwrap();
    let fault = found[0].share.as_ref().unwrap_err();
    assert_eq!((fault.code, fault.positions.as_slice()), (ShareError::Checksum, [7].as_slice()));
    assert!(fault.suggestions.is_empty() && fault.correction.is_none());
}

#[test]
fn a_codex32_string_with_mistakes_comes_with_what_was_meant() {
    let text = texts(&made(ShareScheme::Codex32, 16), Form::Words).remove(1);
    let mut letters: Vec<char> = text.chars().collect();
    letters[30] = '?';
    let found = recognise(&letters.iter().collect::<String>(), None).unwrap();
    let fault = found[0].share.as_ref().unwrap_err();
    assert_eq!(fault.correction.as_ref().unwrap().text.expose(), text);
    assert_eq!(fault.positions, [31]);
    let grouped: String = text
        .chars()
        .zip(1..)
        .flat_map(|(letter, at)| [Some(letter), (at % 4 == 0).then_some(' ')])
        .flatten()
        .collect();
    assert!(recognise(&format!("Share A: {grouped}"), None).unwrap()[0].share.is_ok());
}

#[test]
fn cards_with_gaps_are_recognised_and_join() {
    let phrase = phrase(16);
    let words: Vec<String> =
        (0..12).map(|at| List::English.word(phrase.index(at).unwrap()).to_owned()).collect();
    let card = |left_out: usize| {
        let shown = words.iter().enumerate();
        let shown = shown.map(|(at, it)| if at % 3 == left_out { "XXXX" } else { it.as_str() });
        shown.collect::<Vec<_>>().join(" ")
    };
    let found = recognise(&format!("{}\n{}", card(0), card(2)), None).unwrap();
    let cards: Vec<&Card> = found
        .iter()
        .map(|found| match &found.share {
            Ok(AnyShare::Card(card)) => card,
            other => panic!("{other:?}"),
        })
        .collect();
    assert!(crate::cards::join(&cards).unwrap().same_as(&phrase));
}

#[test]
fn nonsense_gives_nothing_and_too_much_gives_a_code() {
    for nonsense in ["", "\n\n", "hello", "ur:", "ms1", "1 2 3", "種蔵", "\u{0}\u{FFFF}", "🜚🜚🜚"]
    {
        assert!(
            recognise(nonsense, None).unwrap().iter().all(|found| found.share.is_err()),
            "{nonsense}"
        );
    }
    let long = "academic ".repeat(400_000);
    assert_eq!(recognise(&long, None).err(), Some(ShareError::TooLong));
    let many = "academic acid ".repeat(15_000);
    assert!(recognise(&many, None).unwrap().iter().all(|found| found.share.is_err()));
}
