//! What somebody wants drawn.

use tanekura_guide::Language;
use tanekura_phrase::{List, Phrase};
use tanekura_secret::SecretText;

use crate::error::SheetError;

/// Paper that printers take.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 215.9 × 279.4 mm.
    Letter,
}

impl Paper {
    /// Both papers.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// The name in options and in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }

    /// The paper of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.as_str() == name)
    }

    /// Width and height in millimetres.
    #[must_use]
    pub fn size(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
        }
    }
}

/// What a template writes word numbers in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Digits {
    /// 0 to 2047, or 1 to 2048.
    Decimal,
    /// 0 to 7FF, or 1 to 800.
    Hexadecimal,
}

/// How the blank places of a QR code are shown.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Places {
    /// Lines between the modules.
    Grid,
    /// A small dot in each module.
    Dots,
}

/// The size of a folded card.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CardSize {
    /// ISO/IEC 7810 ID-1, 85.60 × 53.98 mm.
    Bank,
    /// 63.5 × 88.9 mm.
    Trading,
}

/// What the owner wants printed into the fields, instead of blank lines to write on. None of it is secret.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fields<'a> {
    /// A name for the wallet.
    pub label: Option<&'a str>,
    /// The day, as the owner writes it. The program never adds one.
    pub date: Option<&'a str>,
    /// The wallet's make and version.
    pub wallet: Option<&'a str>,
    /// The derivation path.
    pub path: Option<&'a str>,
    /// The last characters of the first address.
    pub address_end: Option<&'a str>,
    /// The master key's fingerprint.
    pub fingerprint: Option<&'a str>,
    /// Which copy this is, and of how many.
    pub copy: Option<(u8, u8)>,
    /// A line that says when and how this copy was read back and compared.
    pub verified: Option<&'a str>,
}

/// One share to be printed.
#[derive(Debug, Default)]
pub struct Share<'a> {
    /// The scheme's name, as people know it.
    pub scheme: &'a str,
    /// Which share of which group, as the language says it.
    pub place: &'a str,
    /// What is needed to restore, as the language says it.
    pub rule: &'a str,
    /// Words of the share in their order (SLIP-39, SSKR, Seed XOR), or its characters in groups (codex32). Empty for
    /// a blank sheet.
    pub parts: Vec<SecretText>,
    /// How many parts a blank sheet has room for.
    pub blank_parts: u8,
    /// A name that tells sets of shares apart, such as the identifier of SLIP-39.
    pub set: &'a str,
}

/// Measures of the owner's own plate, in millimetres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plate {
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
    /// Of the corners.
    pub radius: f64,
    /// Diameter of the holes near the corners; 0 for none.
    pub hole: f64,
    /// From the plate's edges to the middle of a hole.
    pub hole_inset: f64,
    /// Rows of cells.
    pub rows: u8,
    /// Columns of cells.
    pub columns: u8,
}

/// Everything that a template may ask for. [`Request::new`] gives the usual.
#[derive(Debug)]
pub struct Request<'a> {
    /// The paper.
    pub paper: Paper,
    /// The language of the captions.
    pub language: Language,
    /// How many words the sheet is for; when it is filled, the phrase decides.
    pub word_count: u8,
    /// The words to be printed. Blank without.
    pub fill: Option<&'a Phrase>,
    /// Drawn so much larger, for a printer that shrinks: 100 divided by what the printed ruler measures.
    pub scale: f64,
    /// Whether the first word of the list is number 0 or 1; otherwise as the format has it.
    pub base: Option<u8>,
    /// How word numbers are written.
    pub digits: Digits,
    /// How blank places of a QR code are shown.
    pub places: Places,
    /// The size of a folded card.
    pub card: CardSize,
    /// What stands in the fields.
    pub fields: Fields<'a>,
    /// The share to be printed, for the template `share`.
    pub share: Option<&'a Share<'a>>,
    /// The owner's own plate.
    pub plate: Option<Plate>,
    /// From mark to mark (to the right, down), where a maker has not published it.
    pub pitch: Option<(f64, f64)>,
}

impl Request<'_> {
    /// A blank sheet for `word_count` words at true scale.
    #[must_use]
    pub fn new(paper: Paper, language: Language, word_count: u8) -> Self {
        Self {
            paper,
            language,
            word_count,
            fill: None,
            scale: 1.0,
            base: None,
            digits: Digits::Decimal,
            places: Places::Grid,
            card: CardSize::Bank,
            fields: Fields::default(),
            share: None,
            plate: None,
            pitch: None,
        }
    }

    /// Refuses words of other lists, for formats that hold numbers: whoever reads them back takes the English list,
    /// and the same numbers in another list are another wallet.
    pub(crate) fn english_only(&self) -> Result<(), SheetError> {
        let english = self.fill.is_none_or(|phrase| phrase.list() == List::English);
        if english { Ok(()) } else { Err(SheetError::WordList) }
    }

    /// How many words the sheet is for.
    #[must_use]
    pub fn words(&self) -> u8 {
        self.fill.map_or(self.word_count, |phrase| phrase.word_count() as u8)
    }
}
