//! Guides for metal: drilling, stamping and punching plans at true scale, to be taped on a plate.
//!
//! Measures of plates that are sold come from what their makers or their users published; where nothing was
//! published, the sheet says so and takes the owner's own measure (`Request::pitch`).

mod alphabet;
mod bits;
mod engraved;
mod kit;
mod lettered;
mod round;

use crate::request::Paper;
use crate::template::{Material, PLATES, Template};

/// Every length of phrase.
const ALL_COUNTS: &[u8] = &[12, 15, 18, 21, 24];
/// The lengths that the maker provides for.
const MAKERS_COUNTS: &[u8] = &[12, 24];

/// The templates of this part, in the order of the catalogue.
pub(crate) const TEMPLATES: &[&Template] = &[
    &template("tiles", ALL_COUNTS, lettered::tiles),
    &template("stamp-card", ALL_COUNTS, lettered::stamp_card),
    &template("dot-matrix", ALL_COUNTS, alphabet::matrix),
    &template("stencil", ALL_COUNTS, alphabet::stencil),
    &template("punch-card", ALL_COUNTS, bits::punch_card),
    &template("stackbit", ALL_COUNTS, bits::stackbit),
    &template("tinyseed", MAKERS_COUNTS, bits::tinyseed),
    &template("keytag", MAKERS_COUNTS, bits::keytag),
    &template("seedhammer", ALL_COUNTS, engraved::seedhammer),
    &template("washers", ALL_COUNTS, round::washers),
    &template("own-plate", ALL_COUNTS, lettered::own_plate),
];

const fn template(id: &'static str, words: &'static [u8], draw: kit::Draw) -> Template {
    Template {
        id,
        version: 1,
        words,
        papers: &Paper::ALL,
        formats: PLATES,
        fillable: true,
        material: Material::Metal,
        draw,
    }
}

#[cfg(test)]
mod tests {
    use tanekura_guide::Language;
    use tanekura_phrase::{List, Phrase};
    use tanekura_secret::SecretBytes;

    use super::*;
    use crate::error::SheetError;
    use crate::frame;
    use crate::read::testing::{Chance, phrase};
    use crate::request::{Plate, Request};
    use crate::template::draw;

    /// Every template, paper, language and length, blank and filled.
    fn each(mut test: impl FnMut(&Template, &Request<'_>)) {
        let mut chance = Chance(41);
        for template in TEMPLATES {
            for &paper in template.papers {
                for language in Language::ALL {
                    for &count in template.words {
                        let phrase = phrase(&mut chance, usize::from(count) * 4 / 3);
                        let mut request = Request::new(paper, language, count);
                        test(template, &request);
                        request.fill = Some(&phrase);
                        test(template, &request);
                    }
                }
            }
        }
    }

    #[test]
    fn every_guide_fits_every_paper_in_both_languages() {
        let mut drawn = 0;
        each(|template, request| {
            for page in draw(template, request).unwrap() {
                let strays = frame::strays(&page);
                assert!(strays.is_empty(), "{} {request:?}: {strays:?}", template.id);
                drawn += 1;
            }
        });
        assert!(drawn > 400, "{drawn} pages");
    }

    #[test]
    fn words_that_have_no_latin_letters_are_refused_where_letters_are_stamped() {
        let japanese = Phrase::from_entropy(List::Japanese, &SecretBytes::zeroed(16)).unwrap();
        let mut refused = Vec::new();
        for template in TEMPLATES {
            let mut request = Request::new(Paper::A4, Language::Japanese, 12);
            request.fill = Some(&japanese);
            match draw(template, &request) {
                Err(SheetError::WordList) => refused.push(template.id),
                other => assert!(other.is_ok(), "{}", template.id),
            }
        }
        let lettered =
            ["tiles", "stamp-card", "dot-matrix", "stencil", "seedhammer", "washers", "own-plate"];
        assert_eq!(refused, lettered);
    }

    #[test]
    fn measures_that_no_plate_has_are_refused_and_never_stop_the_program() {
        let mut chance = Chance(43);
        let odd = [f64::NAN, f64::INFINITY, -1.0, 0.0, 1e-9, 0.5, 3.0, 12.0, 60.0, 140.0, 1e9];
        let (mut drawn, mut refused) = (0, 0);
        for _ in 0..400 {
            let mut any = || odd[chance.below(odd.len())];
            let plate = Plate {
                width: any(),
                height: any(),
                radius: any(),
                hole: any(),
                hole_inset: any(),
                rows: any() as u8,
                columns: any() as u8,
            };
            let pitch = (any(), any());
            for template in TEMPLATES {
                let mut request = Request::new(Paper::Letter, Language::English, 24);
                request.plate = Some(plate);
                request.pitch = Some(pitch);
                match draw(template, &request) {
                    Ok(pages) => {
                        drawn += 1;
                        assert!(pages.iter().all(|page| frame::strays(page).is_empty()));
                    }
                    Err(error) => {
                        refused += 1;
                        assert_eq!(error, SheetError::Dimensions);
                    }
                }
            }
        }
        assert!(drawn > 100 && refused > 100, "{drawn} drawn, {refused} refused");
    }

    #[test]
    fn a_plate_of_ones_own_is_drawn_on_as_many_plates_as_it_takes() {
        let mut request = Request::new(Paper::A4, Language::English, 24);
        let plate = Plate {
            width: 60.0,
            height: 40.0,
            radius: 2.0,
            hole: 0.0,
            hole_inset: 0.0,
            rows: 5,
            columns: 1,
        };
        request.plate = Some(plate);
        let own = TEMPLATES.iter().find(|template| template.id == "own-plate").unwrap();
        let pages = draw(own, &request).unwrap();
        let plates = pages
            .iter()
            .flat_map(|page| page.layers())
            .filter(|(layer, _)| *layer == crate::page::LayerKind::Cut);
        let count: usize = plates.map(|(_, shapes)| shapes.len()).sum();
        assert_eq!(count, 5, "24 words, five on a plate");
    }
}
