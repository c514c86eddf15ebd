//! The sheets as poppler sees them (`poppler-utils`): a reader of PDF that shares nothing with our writer.

use std::path::{Path, PathBuf};
use std::process::Command;

use tanekura_guide::Language;
use tanekura_phrase::List;
use tanekura_sheets::{Paper, Request, draw, template, templates, write_pdf};
use tanekura_tests::programs::Scratch;

use crate::phrase;

fn run(program: &str, arguments: &[&str]) -> Vec<u8> {
    let ran = Command::new(program).args(arguments).output().expect("poppler-utils is installed");
    assert!(ran.status.success(), "{program}: {}", String::from_utf8_lossy(&ran.stderr));
    ran.stdout
}

fn said(program: &str, arguments: &[&str]) -> String {
    String::from_utf8(run(program, arguments)).unwrap()
}

fn saved(folder: &Path, name: &str, id: &str, request: &Request<'_>) -> PathBuf {
    let pages = draw(template(id).unwrap(), request).unwrap();
    let path = folder.join(name);
    // EXPOSE: a phrase made up by the test.
    std::fs::write(&path, write_pdf(&pages).unwrap().expose()).unwrap();
    path
}

#[test]
fn pages_have_the_papers_size_and_faces_are_embedded_and_cut_down() {
    let scratch = Scratch::new("sheets-faces");
    for template in templates() {
        for paper in Paper::ALL {
            for language in Language::ALL {
                let count = template.words.last().copied().unwrap_or(0);
                let request = Request::new(paper, language, count);
                let file = saved(scratch.path(), "sheet.pdf", template.id, &request);
                let file = file.to_str().unwrap();
                let size = said("pdfinfo", &[file]);
                let expected = match paper {
                    Paper::A4 => "595.276 x 841.89 pts (A4)",
                    Paper::Letter => "612 x 792 pts (letter)",
                };
                assert!(size.contains(expected), "{}: {size}", template.id);
                assert!(!size.contains("Producer") && !size.contains("CreationDate"), "{size}");
                let fonts = said("pdffonts", &[file]);
                assert!(fonts.lines().count() > 2, "{}: {fonts}", template.id);
                for font in fonts.lines().skip(2) {
                    // name, type, encoding, then: embedded, subset, with Unicode.
                    assert!(font.contains("yes yes yes"), "{}: {font}", template.id);
                }
            }
        }
    }
}

#[test]
fn words_and_captions_come_out_as_text() {
    let scratch = Scratch::new("sheets-text");
    for list in List::ALL {
        let filled = phrase(list, 24);
        let mut request = Request::new(Paper::A4, Language::Japanese, 24);
        request.fill = Some(&filled);
        let file = saved(scratch.path(), "sheet.pdf", "words-down", &request);
        let text = said("pdftotext", &["-layout", file.to_str().unwrap(), "-"]);
        assert!(text.contains("復元フレーズ（縦に読む）"), "{text}");
        for word in filled.shown_text().expose().split(list.separator()) {
            assert!(text.contains(word), "{}: {word} is not in {text}", list.name());
        }
    }
}

/// A part of a page, in dots: 600 to the inch.
fn dots(file: &Path, at: (f64, f64), size: (f64, f64)) -> (usize, Vec<u8>) {
    let dot = |millimetres: f64| (millimetres / 25.4 * 600.0).round().to_string();
    let (x, y, w, h) = (dot(at.0), dot(at.1), dot(size.0), dot(size.1));
    let arguments = ["-r", "600", "-gray", "-singlefile", "-x", &x, "-y", &y, "-W", &w, "-H", &h];
    let picture = run("pdftoppm", &[arguments.as_slice(), &[file.to_str().unwrap()]].concat());
    // P5, width and height, 255, then a byte a dot.
    let mut rest = picture.as_slice();
    let mut words = Vec::new();
    while words.len() < 4 {
        let end = rest.iter().position(u8::is_ascii_whitespace).unwrap();
        words.push(String::from_utf8(rest[..end].to_vec()).unwrap());
        rest = &rest[end + 1..];
    }
    (words[1].parse().unwrap(), rest.to_vec())
}

/// The middles of the dark runs of a row of dots, in millimetres.
fn lines(row: &[u8]) -> Vec<f64> {
    let mut middles = Vec::new();
    let mut begin = None;
    for (at, dot) in row.iter().chain([&255]).enumerate() {
        match (begin, *dot < 128) {
            (None, true) => begin = Some(at),
            (Some(from), false) => {
                middles.push((from + at) as f64 / 2.0 / 600.0 * 25.4);
                begin = None;
            }
            _ => {}
        }
    }
    middles
}

#[test]
fn both_rulers_are_a_hundred_millimetres_long() {
    let scratch = Scratch::new("sheets-ruler");
    for (paper, scale) in [(Paper::A4, 1.0), (Paper::Letter, 1.0), (Paper::A4, 1.02)] {
        let mut request = Request::new(paper, Language::English, 12);
        request.scale = scale;
        let file = saved(scratch.path(), "sheet.pdf", "words-across", &request);
        let (width, height) = paper.size();
        let place = |at: f64, side: f64| side / 2.0 + (at - side / 2.0) * scale;
        // The longest lines alone, one every ten millimetres, reach so far: 2.9 mm from their base.
        let y = place(height - 9.0 - 2.9, height);
        let (_, across) = dots(&file, (place(14.0, width), y), (104.0 * scale, 0.05));
        let x = place(9.0 + 2.9, width);
        let from = place(height - 9.0 - 109.0, height);
        let (_, down) = dots(&file, (x, from), (0.05, 104.0 * scale));
        let columns = down.len() / (104.0 * scale / 25.4 * 600.0).round() as usize;
        let down: Vec<u8> = down.iter().step_by(columns.max(1)).copied().collect();
        let across = &across[..(104.0 * scale / 25.4 * 600.0) as usize];
        for (name, row) in [("across", across), ("down", down.as_slice())] {
            let found = lines(row);
            assert_eq!(found.len(), 11, "{name}: {found:?}");
            let long = found[10] - found[0];
            println!("{} × {scale}, {name}: {long:.3} mm", paper.as_str());
            assert!((long - 100.0 * scale).abs() < 0.1, "{name}: {long} mm");
        }
    }
}
