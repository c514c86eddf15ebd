//! The glossary against the texts that it explains.

use std::collections::BTreeSet;

use tanekura_guide::glossary::{TERMS, term_ids};
use tanekura_guide::{Language, Messages, message_ids};

/// Latin words in Japanese texts that need no explanation here: names, units, things of every day.
const KNOWN: [&str; 62] = [
    "MetaMask",
    "Tanekura",
    "tanekura",
    "protect",
    "metamask",
    "io",
    "support",
    "community",
    "github",
    "vault",
    "decryptor",
    "Start",
    "a",
    "conversation",
    "Google",
    "Apple",
    "Ledger",
    "Trezor",
    "Discord",
    "Telegram",
    "X",
    "USB",
    "Web",
    "Wi",
    "Fi",
    "Bluetooth",
    "Time",
    "Machine",
    "Cookie",
    "DNS",
    "ping",
    "btcrecover",
    "QR",
    "O",
    "Q",
    "I",
    "L",
    "Wayland",
    "X11",
    "JSON",
    "m",
    "x",
    "4001",
    "32002",
    "4100",
    "4900",
    "4901",
    "4200",
    "32603",
    "https",
    "http",
    "xn",
    "2FA",
    "origin",
    "number",
    "line",
    "MS",
    "ID",
    "PC",
    "OS",
    "SMS",
    "0x12ab",
];

fn latin_words(text: &str) -> BTreeSet<String> {
    text.split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| word.chars().any(|letter| letter.is_ascii_alphabetic()))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_foreign_word_in_the_japanese_texts_is_explained_or_a_name() {
    let messages = Messages::new(Language::Japanese);
    let glossary: String =
        TERMS.iter().map(|term| messages.text(&term_ids(term)[0]) + " ").collect();
    let explained = latin_words(&glossary);
    let unexplained = |text: &str| -> Vec<String> {
        latin_words(text)
            .into_iter()
            .filter(|word| !explained.contains(word) && !KNOWN.contains(&word.as_str()))
            .collect()
    };
    let mut wrong = Vec::new();
    for id in message_ids().iter().filter(|id| !id.ends_with("-find") && !id.starts_with("term-")) {
        let figures = [("title", "".into()), ("origin", "".into()), ("number", 1_u32.into())];
        for word in unexplained(&messages.text_with(id, &figures)) {
            wrong.push(format!("{id}: {word}"));
        }
    }
    assert!(wrong.is_empty(), "no term explains {wrong:#?}");
    assert_eq!(unexplained("BIP-39 の nonce"), ["nonce"], "the check is blind");
}

#[test]
fn every_term_of_ours_is_in_the_glossary_and_named_the_same_everywhere() {
    let japanese = Messages::new(Language::Japanese);
    let names: BTreeSet<String> =
        TERMS.iter().map(|term| japanese.text(&term_ids(term)[0])).collect();
    for term in
        ["復元フレーズ", "パスフレーズ", "分割片", "用紙", "金属板", "パスワード", "アドレス"]
    {
        assert!(names.contains(term), "{term}");
    }
    // Other words for the same thing would make two things of it.
    for id in message_ids().iter().filter(|id| !id.ends_with("-find")) {
        let text = japanese.text(id);
        for other in [
            "リカバリーフレーズ",
            "シードフレーズ",
            "断片",
            "メタルプレート",
            "テンプレート",
            "口座",
            "身代わり",
        ] {
            assert!(!text.contains(other), "{id} says {other}: {text}");
        }
        // A passphrase is only the extra secret of BIP-39.
        if text.contains("パスフレーズ") {
            let about_it = ["passphrase", "wallet-empty", "letter-written", "term-"];
            assert!(
                about_it.iter().any(|it| id.contains(it)),
                "{id} speaks of a passphrase: {text}"
            );
        }
    }
}
