//! Which template is read how.

use tanekura_phrase::{List, Phrase};

use super::{Answer, Layout, alone, alone_symbol, compare, compare_symbol};
use crate::marks::{self, Base, Coding, Marks, NumberForm, Radix, TextError};
use crate::qr::{Kind, Modules};
use crate::request::{Digits, Request};

/// What a sheet is made of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Source {
    /// Cells, word by word.
    Cells(Coding),
    /// A symbol.
    Symbol(Kind),
}

/// How a template is read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Form {
    source: Source,
    upright: bool,
    columns: bool,
}

impl Form {
    /// The form of a template, by its id. `None` for those that hold no phrase of their own.
    #[must_use]
    pub fn of(id: &str) -> Option<Self> {
        let source = match id {
            "words-across" | "words-down" | "card" | "seedhammer" => Source::Cells(Coding::Words),
            "seedqr" => Source::Symbol(Kind::SeedQr),
            "compact-seedqr" => Source::Symbol(Kind::CompactSeedQr),
            "binary-grid" | "tinyseed" | "keytag" => Source::Cells(Coding::Punch12),
            "word-numbers" => {
                Source::Cells(Coding::Number(NumberForm { radix: Radix::Decimal, base: Base::One }))
            }
            "tiles" | "stamp-card" | "washers" | "own-plate" => Source::Cells(Coding::Letters),
            "dot-matrix" | "stencil" => Source::Cells(Coding::DotMatrix),
            "punch-card" => Source::Cells(Coding::Punch11),
            "stackbit" => Source::Cells(Coding::Stackbit),
            _ => return None,
        };
        Some(Self { source, upright: id == "stencil", columns: id == "stackbit" })
    }

    /// What the sheet is made of, when the request says which digits and what they are counted from.
    #[must_use]
    pub fn source_for(self, request: &Request<'_>) -> Source {
        match self.source {
            Source::Cells(Coding::Number(_)) => Source::Cells(Coding::Number(NumberForm {
                radix: match request.digits {
                    Digits::Decimal => Radix::Decimal,
                    Digits::Hexadecimal => Radix::Hexadecimal,
                },
                base: if request.base == Some(0) { Base::Zero } else { Base::One },
            })),
            other => other,
        }
    }

    /// How the words lie on the plate.
    #[must_use]
    pub fn layout(self, coding: Coding, words: usize) -> Layout {
        if self.upright {
            return Layout::upright(words.min(12));
        }
        let layout = Layout::of(coding, words);
        if self.columns { layout.in_columns(words.div_ceil(12)) } else { layout }
    }

    /// Reads marks as text.
    ///
    /// # Errors
    /// [`TextError`].
    pub fn from_text(
        self,
        text: &str,
        list: List,
        request: &Request<'_>,
    ) -> Result<Plate, TextError> {
        match self.source_for(request) {
            Source::Cells(coding) => {
                let marks = marks::from_text(text, coding, list)?;
                let layout = self.layout(coding, marks.words());
                Ok(Plate::cells(marks, layout))
            }
            Source::Symbol(kind) => Ok(Plate::symbol(marks::symbol_from_text(text)?, kind)),
        }
    }
}

/// A plate or symbol that was read, to be judged.
#[derive(Debug)]
pub struct Plate(Content);

#[derive(Debug)]
enum Content {
    Cells(Marks, Layout),
    Symbol(Modules, Kind),
}

impl Plate {
    /// Of cells.
    #[must_use]
    pub fn cells(marks: Marks, layout: Layout) -> Self {
        Self(Content::Cells(marks, layout))
    }

    /// Of modules.
    #[must_use]
    pub fn symbol(modules: Modules, kind: Kind) -> Self {
        Self(Content::Symbol(modules, kind))
    }

    /// Compares it with the phrase that it should say.
    #[must_use]
    pub fn against(&self, phrase: &Phrase) -> Answer {
        match &self.0 {
            Content::Cells(marks, layout) => compare(marks, phrase, *layout),
            Content::Symbol(modules, kind) => compare_symbol(modules, phrase, *kind),
        }
    }

    /// Reads it with nothing to compare it with.
    #[must_use]
    pub fn alone(&self, list: List) -> Answer {
        match &self.0 {
            Content::Cells(marks, layout) => alone(marks, list, *layout),
            Content::Symbol(modules, _) => alone_symbol(modules, list),
        }
    }

    /// How words are written on it; `None` for a symbol.
    #[must_use]
    pub fn coding(&self) -> Option<Coding> {
        match &self.0 {
            Content::Cells(marks, _) => Some(marks.coding()),
            Content::Symbol(..) => None,
        }
    }

    /// Modules on a side of a symbol; 0 for a plate.
    #[must_use]
    pub fn side(&self) -> usize {
        match &self.0 {
            Content::Cells(..) => 0,
            Content::Symbol(modules, _) => modules.size(),
        }
    }
}
