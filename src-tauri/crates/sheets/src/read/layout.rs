//! How the words lie on a plate, as far as it matters for holding it the wrong way round.

use crate::marks::Coding;

/// Blocks of cells, one a word, in columns; on one side or on two.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Layout {
    /// Words on one side of the plate.
    pub per_side: usize,
    /// Columns of words.
    pub columns: usize,
    /// Whether the words run down the columns; otherwise across.
    pub down: bool,
    /// Cells in a row of one word.
    pub wide: usize,
    /// Whether the cells of a word are numbered down its columns: an alphabet that stands upright.
    pub upright: bool,
}

impl Layout {
    /// The usual layout of a coding: one word below the other; 12-bit plates have 12 on a side.
    #[must_use]
    pub fn of(coding: Coding, words: usize) -> Self {
        let wide = match coding {
            Coding::DotMatrix => 26,
            Coding::Stackbit => 7,
            _ => coding.parts(),
        };
        let per_side = if coding == Coding::Punch12 { words.min(12) } else { words };
        Self { per_side, columns: 1, down: true, wide, upright: false }
    }

    /// The same in so many columns of words, running down.
    #[must_use]
    pub fn in_columns(self, columns: usize) -> Self {
        Self { columns, ..self }
    }

    /// The alphabet upright: words side by side, each four columns of 26.
    #[must_use]
    pub fn upright(words: usize) -> Self {
        Self { per_side: words, columns: words, down: false, wide: 4, upright: true }
    }

    /// Which cell lies where (word, part) should lie, when the side is mirrored, or turned over by half a turn.
    pub(super) fn seen(
        self,
        parts: usize,
        (word, part): (usize, usize),
        mirrored: bool,
        turned: bool,
    ) -> (usize, usize) {
        let (per_side, columns, wide) =
            (self.per_side.max(1), self.columns.max(1), self.wide.max(1));
        let rows = per_side.div_ceil(columns);
        let high = parts.div_ceil(wide).max(1);
        let (side, slot) = (word / per_side, word % per_side);
        let (column, row) =
            if self.down { (slot / rows, slot % rows) } else { (slot % columns, slot / columns) };
        let (left, top) =
            if self.upright { (part / high, part % high) } else { (part % wide, part / wide) };
        let (mut x, mut y) = (column * wide + left, row * high + top);
        // A half turn is a mirror in both directions.
        if mirrored != turned {
            x = (columns * wide).saturating_sub(1 + x);
        }
        if turned {
            y = (rows * high).saturating_sub(1 + y);
        }
        let (column, row, left, top) = (x / wide, y / high, x % wide, y % high);
        let slot = if self.down { column * rows + row } else { row * columns + column };
        let part = if self.upright { left * high + top } else { top * wide + left };
        (side * per_side + slot, part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looking_twice_from_the_wrong_side_is_looking_from_the_right_side() {
        let layouts = [
            (Coding::Punch12, Layout::of(Coding::Punch12, 24)),
            (Coding::Stackbit, Layout::of(Coding::Stackbit, 24).in_columns(2)),
            (Coding::DotMatrix, Layout::of(Coding::DotMatrix, 12)),
            (Coding::DotMatrix, Layout::upright(12)),
        ];
        for (coding, layout) in layouts {
            for (mirrored, turned) in [(true, false), (false, true), (true, true)] {
                for word in 0..12 {
                    for part in 0..coding.parts() {
                        let there = layout.seen(coding.parts(), (word, part), mirrored, turned);
                        let back = layout.seen(coding.parts(), there, mirrored, turned);
                        assert_eq!(back, (word, part), "{coding:?} {layout:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn each_side_of_a_two_sided_plate_is_turned_by_itself() {
        let layout = Layout::of(Coding::Punch12, 24);
        assert_eq!(layout.seen(12, (0, 0), true, false), (0, 11));
        assert_eq!(layout.seen(12, (0, 0), false, true), (11, 11));
        assert_eq!(layout.seen(12, (12, 3), false, true), (23, 8));
        assert_eq!(layout.seen(12, (12, 3), true, true), (23, 3));
    }
}
