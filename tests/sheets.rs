//! Every sheet in every form: the same bytes as the committed digests say, and what an independent reader of PDF
//! (poppler) makes of them: page size, faces, text, the length of both rulers.
//!
//! `TANEKURA_UPDATE_GOLDEN=1` writes the digests of what is drawn now into `tests/golden/sheets.txt`. Look at the pages
//! before keeping them: `tanekura sheet draw … && pdftoppm -r 100 -png …`.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests stop like tests"
)]

#[path = "sheets/poppler.rs"]
mod poppler;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use sha2::{Digest, Sha256};
use tanekura_guide::Language;
use tanekura_phrase::{List, Phrase};
use tanekura_secret::SecretBytes;
use tanekura_sheets::{
    CardSize, Digits, Face, Lettering, Paper, Places, Request, Template, draw, template, templates,
    write_pdf, write_svg,
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// A phrase made of nothing that anybody uses.
fn phrase(list: List, count: u8) -> Phrase {
    let mut entropy: Vec<u8> =
        (0..count / 3 * 4).map(|at| at.wrapping_mul(73).wrapping_add(41)).collect();
    Phrase::from_entropy(list, &SecretBytes::taking(&mut entropy)).unwrap()
}

/// Everything that can be asked for, with a name for it.
fn all(mut look: impl FnMut(&str, &Template, &Request<'_>)) {
    for template in templates() {
        let counts = if template.words.is_empty() { &[0][..] } else { template.words };
        for (&count, paper, language) in counts.iter().flat_map(|count| {
            Paper::ALL.into_iter().flat_map(move |paper| {
                Language::ALL.into_iter().map(move |language| (count, paper, language))
            })
        }) {
            if !template.papers.contains(&paper) {
                continue;
            }
            let name = |fill: &str| {
                format!("{} {count} {} {} {fill}", template.id, paper.as_str(), language.tag())
            };
            let mut request = Request::new(paper, language, count);
            look(&name("blank"), template, &request);
            if template.fillable && count > 0 {
                let filled = phrase(List::English, count);
                request.fill = Some(&filled);
                look(&name("filled"), template, &request);
            }
        }
    }
}

fn digest(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(bytes).iter().take(8) {
        write!(text, "{byte:02x}").unwrap();
    }
    text
}

#[test]
fn every_sheet_is_drawn_with_the_same_bytes_as_ever() {
    let mut now = String::new();
    all(|name, template, request| {
        let pages = draw(template, request).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        let pdf = write_pdf(&pages).unwrap();
        // EXPOSE: a phrase made up by the test.
        let (pdf, mut svg) = (digest(pdf.expose()), Sha256::new());
        for page in &pages {
            svg.update(write_svg(page, Lettering::Text).expose());
            svg.update(write_svg(page, Lettering::Outlines).expose());
        }
        writeln!(now, "{name}: {pdf} {}", digest(&svg.finalize())).unwrap();
    });
    let path = root().join("tests/golden/sheets.txt");
    if std::env::var_os("TANEKURA_UPDATE_GOLDEN").is_some() {
        fs::write(&path, &now).unwrap();
    }
    let golden = fs::read_to_string(&path).unwrap();
    let differing: Vec<&str> =
        now.lines().filter(|line| !golden.lines().any(|known| known == *line)).take(20).collect();
    assert!(differing.is_empty(), "drawn differently, look at them: {differing:#?}");
    assert_eq!(golden.lines().count(), now.lines().count(), "sheets were left out");
}

#[test]
fn two_runs_give_the_same_bytes() {
    for id in ["words-across", "seedqr", "recover-by-hand"] {
        let template = template(id).unwrap();
        let count = template.words.first().copied().unwrap_or(0);
        let request = Request::new(Paper::A4, Language::Japanese, count);
        let once = write_pdf(&draw(template, &request).unwrap()).unwrap();
        let again = write_pdf(&draw(template, &request).unwrap()).unwrap();
        assert!(once.same_as(&again), "{id}");
    }
}

#[test]
fn nothing_in_a_file_tells_when_by_whom_or_with_what_it_was_made() {
    let template = template("words-down").unwrap();
    let request = Request::new(Paper::A4, Language::English, 12);
    let pdf = write_pdf(&draw(template, &request).unwrap()).unwrap();
    // EXPOSE: a blank sheet.
    let text = String::from_utf8_lossy(pdf.expose()).into_owned();
    for told in
        ["/CreationDate", "/ModDate", "/Producer", "/Creator", "/Author", "/Info", "xmp", "krilla"]
    {
        assert!(!text.contains(told), "{told}");
    }
}

#[test]
fn a_filled_sheet_of_24_words_is_small() {
    for list in List::ALL {
        let filled = phrase(list, 24);
        let template = template("words-down").unwrap();
        let mut request = Request::new(Paper::A4, Language::Japanese, 24);
        request.fill = Some(&filled);
        let mut best = u128::MAX;
        let mut size = 0;
        for _ in 0..5 {
            let begun = Instant::now();
            size = write_pdf(&draw(template, &request).unwrap()).unwrap().len();
            best = best.min(begun.elapsed().as_millis());
        }
        // The time is told and not asserted: the machine may be busy.
        println!("{}: {size} bytes, {best} ms", list.name());
        assert!(size < 120_000, "{}: {size} bytes", list.name());
    }
}

#[test]
fn every_character_of_the_messages_is_in_a_face() {
    let messages = root().join("src-tauri/crates/guide/messages");
    let mut missing = String::new();
    for language in Language::ALL {
        for entry in fs::read_dir(messages.join(language.tag())).unwrap() {
            let text = fs::read_to_string(entry.unwrap().path()).unwrap();
            let drawn = |letter: char| Face::ALL.into_iter().any(|face| face.has(letter));
            missing.extend(text.chars().filter(|it| !it.is_control() && !drawn(*it)));
        }
    }
    assert!(missing.is_empty(), "run fonts/make-subset.sh: {missing}");
}

#[test]
fn options_change_what_is_drawn() {
    let plain = |id: &str| {
        let template = template(id).unwrap();
        (template, Request::new(Paper::A4, Language::English, 12))
    };
    let bytes = |template: &Template, request: &Request<'_>| {
        write_pdf(&draw(template, request).unwrap()).unwrap()
    };
    let (numbers, mut request) = plain("word-numbers");
    let decimal = bytes(numbers, &request);
    request.digits = Digits::Hexadecimal;
    assert!(!bytes(numbers, &request).same_as(&decimal));
    let (code, mut request) = plain("seedqr");
    let grid = bytes(code, &request);
    request.places = Places::Dots;
    assert!(!bytes(code, &request).same_as(&grid));
    let (card, mut request) = plain("card");
    let bank = bytes(card, &request);
    request.card = CardSize::Trading;
    assert!(!bytes(card, &request).same_as(&bank));
}
