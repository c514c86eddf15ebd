//! Slips that concern the whole plate: the base, the side it lies on, the order of the words, a row left out.
//!
//! Each slip is a function from the plate that should be to the plate that one sees.

use zeroize::Zeroizing;

use super::fault::{Fault, FaultKind};
use super::layout::Layout;
use crate::marks::{Base, Coding, EMPTY, MARKED, Marks, UNCLEAR};
use tanekura_phrase::{List, Phrase};

/// A slip, or none.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Slip {
    /// Nothing of the kind.
    None,
    /// Another base.
    Base(Base),
    /// Seen from the wrong side.
    Lying {
        /// In a mirror.
        mirrored: bool,
        /// By half a turn.
        turned: bool,
    },
    /// Marked and unmarked exchanged.
    Inverted,
    /// Entered down instead of across in a grid of so many columns.
    Order {
        /// Columns of the grid.
        columns: usize,
    },
    /// From this word on, everything one row too low.
    Low {
        /// The first word that moved.
        from: usize,
    },
    /// This word left out and everything after it one row too high.
    High {
        /// The word left out.
        from: usize,
    },
}

impl Slip {
    /// Every slip that can happen to a plate of that coding.
    pub(super) fn all(coding: Coding, words: usize) -> Vec<Self> {
        let mut all = vec![Self::None];
        all.extend(coding.base().map(|base| Self::Base(base.other())));
        if coding.is_dots() {
            for (mirrored, turned) in [(true, false), (false, true), (true, true)] {
                all.push(Self::Lying { mirrored, turned });
            }
            all.push(Self::Inverted);
        }
        let grids = (2..words).filter(|columns| words.is_multiple_of(*columns));
        all.extend(grids.map(|columns| Self::Order { columns }));
        for from in 0..words {
            all.push(Self::Low { from });
            all.push(Self::High { from });
        }
        all
    }

    /// How it is told.
    pub(super) fn faults(self) -> Vec<Fault> {
        match self {
            Self::None => Vec::new(),
            Self::Base(Base::Zero) => vec![Fault::whole(FaultKind::CountedFromZero)],
            Self::Base(Base::One) => vec![Fault::whole(FaultKind::CountedFromOne)],
            Self::Lying { mirrored, turned } => {
                let told = [(turned, FaultKind::UpsideDown), (mirrored, FaultKind::Mirrored)];
                told.into_iter().filter(|(so, _)| *so).map(|(_, kind)| Fault::whole(kind)).collect()
            }
            Self::Inverted => vec![Fault::whole(FaultKind::Inverted)],
            Self::Order { .. } => vec![Fault::whole(FaultKind::ReadingOrder)],
            Self::Low { from } | Self::High { from } => {
                vec![Fault::of_word(FaultKind::RowsShifted, from)]
            }
        }
    }

    /// What one sees of a plate of `phrase` after this slip.
    pub(super) fn seen(self, coding: Coding, phrase: &Phrase, layout: Layout) -> Marks {
        if let Self::Base(base) = self {
            let mut marks = Marks::blank(coding, phrase.word_count());
            for word in 0..phrase.word_count() {
                let Some(index) = phrase.index(word) else { continue };
                let mut row = Zeroizing::new(vec![EMPTY; coding.parts()]);
                coding.write_number(base.number(index), &mut row);
                for (part, &symbol) in row.iter().enumerate() {
                    marks.set(word, part, symbol);
                }
            }
            return marks;
        }
        self.moving(&Marks::of(coding, phrase), layout)
    }

    /// The plate after a slip that only moves or exchanges marks.
    pub(super) fn moving(self, marks: &Marks, layout: Layout) -> Marks {
        let (words, parts) = (marks.words(), marks.coding().parts());
        match self {
            Self::None | Self::Base(_) => marks.moved(|word, part| (word, part)),
            Self::Lying { mirrored, turned } => {
                marks.moved(|word, part| layout.seen(parts, (word, part), mirrored, turned))
            }
            Self::Inverted => {
                let mut inverted = marks.moved(|word, part| (word, part));
                for word in 0..words {
                    for part in 0..parts {
                        let symbol = match marks.get(word, part) {
                            Some(EMPTY) => MARKED,
                            Some(UNCLEAR) => UNCLEAR,
                            _ => EMPTY,
                        };
                        inverted.set(word, part, symbol);
                    }
                }
                inverted
            }
            Self::Order { columns } => {
                let rows = (words / columns).max(1);
                marks.moved(|word, part| (word / rows + word % rows * columns, part))
            }
            // A word that does not exist is a blank row.
            Self::Low { from } => marks.moved(|word, part| match word {
                _ if word < from => (word, part),
                _ if word == from => (usize::MAX, part),
                _ => (word - 1, part),
            }),
            Self::High { from } => {
                marks.moved(|word, part| (if word < from { word } else { word + 1 }, part))
            }
        }
    }

    /// The slip that undoes this one on a plate as it was read, when that loses nothing.
    pub(super) fn undone(self, marks: &Marks, layout: Layout) -> Option<Marks> {
        match self {
            Self::None | Self::Lying { .. } | Self::Inverted => Some(self.moving(marks, layout)),
            Self::Order { columns } => {
                let back = Self::Order { columns: (marks.words() / columns).max(1) };
                Some(back.moving(marks, layout))
            }
            Self::Base(_) | Self::Low { .. } | Self::High { .. } => None,
        }
    }
}

/// The words that `marks` say when numbers are counted from `base`; `None` when a row says none.
pub(super) fn indices(
    marks: &Marks,
    list: List,
    base: Option<Base>,
) -> Option<Zeroizing<Vec<tanekura_phrase::WordIndex>>> {
    let mut indices = Zeroizing::new(Vec::with_capacity(24));
    for word in 0..marks.words() {
        let index = match base {
            None => marks.word(list, word).ok()?,
            Some(base) => base.index(marks.coding().read_number(&marks.row(word)).ok()?).ok()?,
        };
        indices.push(index);
    }
    Some(indices)
}
