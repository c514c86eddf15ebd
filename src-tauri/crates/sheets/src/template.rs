//! The catalogue: every template by its id, and the one way to draw it.

use tanekura_guide::Messages;

use crate::error::SheetError;
use crate::page::Page;
use crate::request::{Paper, Request};
use crate::{metal, paper};

/// A kind of file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Format {
    /// For printers.
    Pdf,
    /// For screens and engravers.
    Svg,
    /// For machines that cut and drill.
    Dxf,
}

impl Format {
    /// The ending of a file's name, and the name in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Svg => "svg",
            Self::Dxf => "dxf",
        }
    }
}

/// What a sheet is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Material {
    /// The sheet itself is the backup.
    Paper,
    /// The sheet is a guide to be taped on a plate.
    Metal,
}

/// One format of the catalogue.
#[derive(Debug)]
pub struct Template {
    /// The id in options and JSON; never changes.
    pub id: &'static str,
    /// Printed on the sheet; grows when what the sheet means changes.
    pub version: u8,
    /// For how many words it exists. Empty: it does not depend on that.
    pub words: &'static [u8],
    /// For which papers it exists.
    pub papers: &'static [Paper],
    /// The files it can be written as.
    pub formats: &'static [Format],
    /// Whether words can be printed into it.
    pub fillable: bool,
    /// What it is for.
    pub material: Material,
    /// Draws it; called through [`draw`], which checks the request first.
    pub draw: fn(&Template, &Request<'_>, &Messages) -> Result<Vec<Page>, SheetError>,
}

/// Paper templates come as these.
pub(crate) const PAGES: &[Format] = &[Format::Pdf, Format::Svg];
/// The guides for metal also as this.
#[allow(dead_code, reason = "the guides for metal use it")]
pub(crate) const PLATES: &[Format] = &[Format::Pdf, Format::Svg, Format::Dxf];

/// All templates, in the order of the catalogue.
pub fn templates() -> impl Iterator<Item = &'static Template> {
    paper::BEFORE_METAL.iter().chain(metal::TEMPLATES).chain(paper::AFTER_METAL).copied()
}

/// The template of that id.
#[must_use]
pub fn template(id: &str) -> Option<&'static Template> {
    templates().find(|template| template.id == id)
}

/// Draws a template.
///
/// # Errors
/// [`SheetError`]: what was asked for does not exist, or does not fit.
pub fn draw(template: &Template, request: &Request<'_>) -> Result<Vec<Page>, SheetError> {
    if !template.papers.contains(&request.paper) {
        return Err(SheetError::Paper);
    }
    if request.fill.is_some() && !template.fillable {
        return Err(SheetError::NotFillable);
    }
    if !template.words.is_empty() && !template.words.contains(&request.words()) {
        return Err(SheetError::WordCount);
    }
    if !(0.9..=1.1).contains(&request.scale) {
        return Err(SheetError::Scale);
    }
    let messages = Messages::new(request.language);
    let mut pages = (template.draw)(template, request, &messages)?;
    for page in &mut pages {
        page.scale = request.scale;
    }
    Ok(pages)
}

#[cfg(test)]
mod tests {
    use tanekura_guide::Language;
    use tanekura_phrase::{List, Phrase};
    use tanekura_secret::SecretBytes;

    use super::*;
    use crate::frame;

    /// Every request that the catalogue allows, blank and filled.
    fn all(mut look: impl FnMut(&Template, &Request<'_>)) {
        for template in templates() {
            let counts = if template.words.is_empty() { &[0][..] } else { template.words };
            for &count in counts {
                let entropy = SecretBytes::zeroed(usize::from(count) * 4 / 3);
                let phrase = Phrase::from_entropy(List::English, &entropy).ok();
                for &paper in template.papers {
                    for language in Language::ALL {
                        let mut request = Request::new(paper, language, count);
                        look(template, &request);
                        if template.fillable {
                            request.fill = phrase.as_ref();
                            look(template, &request);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn nothing_is_drawn_where_printers_do_not_reach() {
        all(|template, request| {
            for page in draw(template, request).unwrap() {
                let strays = frame::strays(&page);
                let asked = (template.id, request.paper, request.language, request.words());
                assert!(strays.is_empty(), "{asked:?}: {strays:#?}");
            }
        });
    }

    #[test]
    fn every_caption_has_its_message() {
        all(|template, request| {
            for page in draw(template, request).unwrap() {
                let shown = format!("{page:?}");
                assert!(!shown.contains("\"sheet-"), "{} {:?}", template.id, request.language);
            }
        });
    }

    #[test]
    fn ids_are_unique_and_lead_to_their_template() {
        for one in templates() {
            assert_eq!(templates().filter(|other| other.id == one.id).count(), 1, "{}", one.id);
            assert_eq!(template(one.id).map(|found| found.id), Some(one.id));
        }
        assert!(template("no-such-template").is_none());
    }

    #[test]
    fn what_the_catalogue_does_not_have_is_refused() {
        let template = template("words-down").unwrap();
        let mut request = Request::new(Paper::A4, Language::English, 13);
        assert_eq!(draw(template, &request).err(), Some(SheetError::WordCount));
        request.word_count = 12;
        request.scale = 1.2;
        assert_eq!(draw(template, &request).err(), Some(SheetError::Scale));
        request.scale = f64::NAN;
        assert_eq!(draw(template, &request).err(), Some(SheetError::Scale));
    }
}
