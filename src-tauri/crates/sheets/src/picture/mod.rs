//! Pictures of filled sheets, read back with nothing but the places where the template draws its marks.
//!
//! In: a PNG or PBM of one whole page, straight, at any resolution from about 100 dots per inch. Out: the marks of a
//! plate or the modules of a symbol. The template is drawn once more with other words; where those would stand, the
//! picture is looked at. Letters are compared with the glyphs of the sheets' own faces.
//! Not here: photographs taken at an angle, handwriting; what the marks say (`read`).

mod decode;
mod glyphs;
mod look;
#[cfg(test)]
mod testing;

use tanekura_guide::Language;
use tanekura_phrase::{List, Phrase};
use tanekura_secret::SecretBytes;

use crate::marks::{Coding, EMPTY, Marks, UNCLEAR};
use crate::page::Page;
use crate::qr::Modules;
use crate::read::{Form, Plate, Source};
use crate::request::Request;
use crate::shape::{Point, Shape, Text, Words};
use crate::template::{Template, draw};

pub use decode::Picture;

use look::View;

/// Why a picture is no sheet.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum PictureError {
    /// No filled sheet of this template is in it.
    #[error("no filled sheet of this template is in the picture")]
    Blank,
    /// Neither PNG nor PBM, or damaged.
    #[error("not a picture that can be read")]
    NotAPicture,
    /// Not as high and wide as the paper.
    #[error("the picture does not have the shape of the paper")]
    Shape,
    /// More pixels than a page at 600 dots per inch.
    #[error("the picture is too large")]
    TooLarge,
    /// Fewer dots per inch than the marks need.
    #[error("the picture is too small")]
    TooSmall,
}

impl PictureError {
    /// All variants.
    pub const ALL: [Self; 5] =
        [Self::Blank, Self::NotAPicture, Self::Shape, Self::TooLarge, Self::TooSmall];

    /// The closed code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Blank => "blank",
            Self::NotAPicture => "not_a_picture",
            Self::Shape => "shape",
            Self::TooLarge => "too_large",
            Self::TooSmall => "too_small",
        }
    }
}

/// Below this likeness a text is not the text that was expected.
const ALIKE: f64 = 0.6;

/// Reads the picture of a filled sheet. Which language and how many words it has, is read from its heading;
/// `request` says the rest (paper, scale, plate, pitch, digits).
///
/// # Errors
/// [`PictureError`].
pub fn read_picture(
    picture: &Picture,
    template: &Template,
    request: &Request<'_>,
    list: List,
) -> Result<Plate, PictureError> {
    let form = Form::of(template.id).ok_or(PictureError::Blank)?;
    let view = View::of(picture, request.paper.size(), request.scale)?;
    let mut best: Option<(f64, Page, u8)> = None;
    for language in Language::ALL {
        for &count in template.words {
            let stand_in = stand_in(list, count).ok_or(PictureError::Blank)?;
            let wanted =
                Request { fill: Some(&stand_in), word_count: count, language, ..copy_of(request) };
            let Ok(pages) = draw(template, &wanted) else { continue };
            for page in pages {
                let alike = heading_likeness(&view, &page);
                if best.as_ref().is_none_or(|(so_far, ..)| alike > *so_far) {
                    best = Some((alike, page, count));
                }
            }
        }
    }
    let (alike, page, count) = best.ok_or(PictureError::Blank)?;
    if alike < ALIKE {
        return Err(PictureError::Blank);
    }
    read_page(&view, &page, form, request, usize::from(count), list)
}

/// A phrase that only shows where words stand.
fn stand_in(list: List, count: u8) -> Option<Phrase> {
    let mut entropy: Vec<u8> = (0..usize::from(count) * 4 / 3).map(|at| at as u8 ^ 0x5A).collect();
    Phrase::from_entropy(list, &SecretBytes::taking(&mut entropy)).ok()
}

fn copy_of<'a>(request: &Request<'a>) -> Request<'a> {
    Request { ..*request }
}

/// How well the plain texts of the page's heading stand in the picture.
fn heading_likeness(view: &View<'_>, page: &Page) -> f64 {
    let texts =
        texts(page).filter(|text| text.at.y < 20.0 && matches!(text.words, Words::Plain(_)));
    let (mut sum, mut count) = (0.0, 0.0);
    for text in texts {
        sum += glyphs::likeness(view, text);
        count += 1.0;
    }
    if count > 0.0 { sum / count } else { 0.0 }
}

fn texts(page: &Page) -> impl Iterator<Item = &Text> {
    page.layers().flat_map(|(_, shapes)| shapes).filter_map(|shape| match shape {
        Shape::Text(text) => Some(text),
        _ => None,
    })
}

fn read_page(
    view: &View<'_>,
    page: &Page,
    form: Form,
    request: &Request<'_>,
    words: usize,
    list: List,
) -> Result<Plate, PictureError> {
    match form.source_for(request) {
        Source::Symbol(kind) => Ok(Plate::symbol(read_symbol(view, page)?, kind)),
        Source::Cells(coding) => {
            let mut marks = Marks::blank(coding, words);
            if coding.is_dots() {
                read_dots(view, page, &mut marks)?;
            } else {
                read_letters(view, page, &mut marks, list)?;
            }
            let silent = (0..words).all(|word| {
                let row = marks.row(word);
                row.iter().all(|&symbol| symbol == EMPTY || symbol == UNCLEAR)
            });
            if silent {
                return Err(PictureError::Blank);
            }
            Ok(Plate::cells(marks, form.layout(coding, words)))
        }
    }
}

/// The places of all grids of marks, in the order in which they were drawn.
fn dot_places(page: &Page) -> impl Iterator<Item = (Point, f64)> {
    page.layers().flat_map(|(_, shapes)| shapes).flat_map(|shape| {
        let mut places = Vec::new();
        if let Shape::Marks(marks) = shape {
            let reach = marks.pitch.0.min(marks.pitch.1) * 0.22;
            for at in 0..marks.places.len() {
                let (column, row) = (at % marks.columns.max(1), at / marks.columns.max(1));
                let x = marks.first.x + marks.pitch.0 * column as f64;
                let y = marks.first.y + marks.pitch.1 * row as f64;
                places.push((Point::at(x, y), reach));
            }
        }
        places
    })
}

fn read_dots(view: &View<'_>, page: &Page, marks: &mut Marks) -> Result<(), PictureError> {
    let parts = marks.coding().parts();
    let wanted = marks.words() * parts;
    let mut seen = 0;
    for (at, (middle, reach)) in dot_places(page).take(wanted).enumerate() {
        marks.set(at / parts, at % parts, view.mark(middle, reach)?);
        seen += 1;
    }
    if seen == wanted { Ok(()) } else { Err(PictureError::Blank) }
}

fn read_symbol(view: &View<'_>, page: &Page) -> Result<Modules, PictureError> {
    let places: Vec<_> = dot_places(page).collect();
    let size = places.len().isqrt();
    if size * size != places.len() || size < 21 {
        return Err(PictureError::Blank);
    }
    let mut modules = Modules::light(size);
    let mut dark = 0;
    for (at, (middle, reach)) in places.into_iter().enumerate() {
        let is_dark = view.darkness(middle, reach)? > 0.5;
        modules.set(at % size, at / size, is_dark);
        dark += usize::from(is_dark);
    }
    if dark == 0 { Err(PictureError::Blank) } else { Ok(modules) }
}

fn read_letters(
    view: &View<'_>,
    page: &Page,
    marks: &mut Marks,
    list: List,
) -> Result<(), PictureError> {
    let secret: Vec<&Text> =
        texts(page).filter(|text| matches!(text.words, Words::Secret(_))).collect();
    let coding = marks.coding();
    let alphabet = glyphs::Alphabet::of(coding, list, &secret);
    let one_each = coding == Coding::Letters;
    let wanted = marks.words() * if one_each { coding.parts() } else { 1 };
    if secret.len() < wanted {
        return Err(PictureError::Blank);
    }
    for (at, text) in secret.into_iter().take(wanted).enumerate() {
        let said = alphabet.read(view, text, if one_each { 1 } else { 12 });
        if one_each {
            let symbol = said.first().copied().unwrap_or(None);
            let symbol = match symbol {
                Some('–' | '-') => EMPTY,
                Some(letter) => letter as u16,
                None => UNCLEAR,
            };
            marks.set(at / coding.parts(), at % coding.parts(), symbol);
        } else if coding == Coding::Words {
            let word: zeroize::Zeroizing<String> =
                zeroize::Zeroizing::new(said.iter().map(|letter| letter.unwrap_or('?')).collect());
            let lower = zeroize::Zeroizing::new(word.to_lowercase());
            let index = list.find(&word).or_else(|| list.find(&lower));
            marks.set(at, 0, index.map_or(UNCLEAR, |index| index.get()));
        } else {
            for part in 0..coding.parts() {
                let digit = said.get(part).copied().flatten().and_then(|digit| digit.to_digit(16));
                let symbol = digit.and_then(|digit| u16::try_from(digit).ok()).unwrap_or(UNCLEAR);
                marks.set(at, part, symbol);
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::testing::{Chance, phrase};
    use crate::request::{Digits, Paper};
    use crate::template::templates;

    /// Phrases per format. The same with two hundred is run by `make check`, through the command and poppler.
    const ROUNDS: usize = 12;

    fn request<'a>(chance: &mut Chance, fill: &'a Phrase) -> Request<'a> {
        let paper = Paper::ALL[chance.below(2)];
        let language = Language::ALL[chance.below(2)];
        let mut request = Request::new(paper, language, fill.word_count() as u8);
        request.fill = Some(fill);
        request
    }

    #[test]
    fn every_filled_sheet_is_read_back_from_its_pixels() {
        let mut chance = Chance(101);
        let mut formats = 0;
        for template in templates().filter(|template| Form::of(template.id).is_some()) {
            formats += 1;
            for round in 0..ROUNDS {
                let count = template.words[round % template.words.len()];
                let phrase = phrase(&mut chance, usize::from(count) * 4 / 3);
                let mut request = request(&mut chance, &phrase);
                if round % 2 == 1 {
                    request.digits = Digits::Hexadecimal;
                    request.base = Some(0);
                }
                let pages = draw(template, &request).unwrap();
                let picture = testing::raster(&pages[0], 200.0);
                let plate =
                    read_picture(&picture, template, &request, List::English).expect(template.id);
                let answer = plate.alone(List::English);
                let read = answer.phrase.unwrap_or_else(|| {
                    panic!("{} {round}: {:?}", template.id, answer.faults);
                });
                assert!(read.same_as(&phrase), "{} {round}", template.id);
                assert_eq!(answer.faults, [], "{} {round}", template.id);
                assert_eq!(plate.against(&phrase).matches, Some(true));
            }
        }
        assert!(formats >= 13, "{formats} formats");
    }

    #[test]
    fn noise_soft_edges_and_other_resolutions_do_dots_no_harm() {
        let mut chance = Chance(103);
        let mut seen = 0;
        for template in templates().filter(|template| Form::of(template.id).is_some()) {
            for dpi in [150.0, 300.0] {
                let phrase = phrase(&mut chance, 16);
                let request = request(&mut chance, &phrase);
                let pages = draw(template, &request).unwrap();
                // Letters are compared with the face's own shapes, which asks for a clean picture.
                if texts(&pages[0]).any(|text| matches!(text.words, Words::Secret(_))) {
                    continue;
                }
                seen += 1;
                let picture = testing::worn(&testing::raster(&pages[0], dpi), 60);
                let plate =
                    read_picture(&picture, template, &request, List::English).expect(template.id);
                let answer = plate.against(&phrase);
                assert_eq!(
                    answer.matches,
                    Some(true),
                    "{} {dpi}: {:?}",
                    template.id,
                    answer.faults
                );
            }
        }
        assert!(seen >= 12, "{seen} pictures");
    }

    #[test]
    fn words_of_every_list_are_read_back_from_their_pixels() {
        let mut chance = Chance(107);
        let template = templates().find(|template| template.id == "words-across").unwrap();
        for list in List::ALL {
            let mut entropy: Vec<u8> = (0..16).map(|_| chance.below(256) as u8).collect();
            let phrase = Phrase::from_entropy(list, &SecretBytes::taking(&mut entropy)).unwrap();
            let request = request(&mut chance, &phrase);
            let picture = testing::raster(&draw(template, &request).unwrap()[0], 200.0);
            let plate = read_picture(&picture, template, &request, list);
            let plate = plate.unwrap_or_else(|error| panic!("{}: {error:?}", list.name()));
            let read = plate.alone(list).phrase;
            assert!(read.is_some_and(|read| read.same_as(&phrase)), "{}", list.name());
        }
    }

    #[test]
    fn what_is_no_filled_sheet_is_refused() {
        let mut chance = Chance(109);
        let phrase = phrase(&mut chance, 16);
        for template in templates().filter(|template| Form::of(template.id).is_some()) {
            let request = request(&mut chance, &phrase);
            let white = Picture::white(1654, 2339).unwrap();
            let mut a4 = copy_of(&request);
            a4.paper = Paper::A4;
            let answer = read_picture(&white, template, &a4, List::English);
            assert_eq!(answer.err(), Some(PictureError::Blank), "{}", template.id);
            let strange = Picture::white(1000, 1000).unwrap();
            let answer = read_picture(&strange, template, &a4, List::English);
            assert_eq!(answer.err(), Some(PictureError::Shape));
            let tiny = Picture::white(210, 297).unwrap();
            let answer = read_picture(&tiny, template, &a4, List::English);
            assert_eq!(answer.err(), Some(PictureError::TooSmall));
        }
    }
}
