//! Where the bits of a symbol stand: function patterns, the path of the data, format bits, blocks. Versions 1 to 6.

use super::Level;

/// Largest symbol that is read: version 6. A phrase never needs more, at any level.
pub(super) const LARGEST: usize = 41;

/// How the code words of a symbol are divided.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Blocks {
    /// All code words of the symbol.
    pub codewords: usize,
    /// How many blocks they are in.
    pub blocks: usize,
    /// How many of each block are check bytes.
    pub check_bytes: usize,
}

impl Blocks {
    /// The division in a symbol of that size and level.
    #[must_use]
    pub fn of(size: usize, level: Level) -> Option<Self> {
        // Per level, L M Q H: check bytes in a block, blocks.
        let (codewords, rows) = match size {
            21 => (26, [(7, 1), (10, 1), (13, 1), (17, 1)]),
            25 => (44, [(10, 1), (16, 1), (22, 1), (28, 1)]),
            29 => (70, [(15, 1), (26, 1), (18, 2), (22, 2)]),
            33 => (100, [(20, 1), (18, 2), (26, 2), (16, 4)]),
            37 => (134, [(26, 1), (24, 2), (18, 4), (22, 4)]),
            LARGEST => (172, [(18, 2), (16, 4), (24, 4), (28, 4)]),
            _ => return None,
        };
        let &(check_bytes, blocks) = rows.get(level as usize)?;
        Some(Self { codewords, blocks, check_bytes })
    }

    /// How long block `number` is. The first ones are a byte shorter when the symbol does not divide evenly.
    pub(super) fn length(self, number: usize) -> usize {
        let short = self.blocks - self.codewords % self.blocks;
        self.codewords / self.blocks + usize::from(number >= short)
    }
}

/// Whether a module belongs to the finders, timing, alignment, format or the fixed dark module.
pub(super) fn is_function(size: usize, x: usize, y: usize) -> bool {
    let (near_left, near_top) = (x <= 8, y <= 8);
    let (near_right, near_bottom) = (x + 8 >= size, y + 8 >= size);
    let finder = (near_top && (near_left || near_right)) || (near_left && near_bottom);
    let timing = x == 6 || y == 6;
    // From version 2 on one alignment pattern stands at the lower right, five modules wide.
    let centre = size - 7;
    let alignment = size > 21 && x.abs_diff(centre) <= 2 && y.abs_diff(centre) <= 2;
    finder || timing || alignment
}

/// The modules of the data in the order of their bits: pairs of columns from the right, up and down in turn.
pub(super) fn path(size: usize) -> Vec<(usize, usize)> {
    let mut path = Vec::with_capacity(size * size);
    let mut upward = true;
    let mut right = size - 1;
    while right >= 1 {
        // The column of the vertical timing pattern is left out.
        if right == 6 {
            right = 5;
        }
        for step in 0..size {
            let y = if upward { size - 1 - step } else { step };
            for x in [right, right - 1] {
                if !is_function(size, x, y) {
                    path.push((x, y));
                }
            }
        }
        upward = !upward;
        right = right.saturating_sub(2);
    }
    path
}

/// Whether mask `number` turns the module over.
pub(super) fn is_masked(number: u8, x: usize, y: usize) -> bool {
    let rest = match number {
        0 => (x + y) % 2,
        1 => y % 2,
        2 => x % 3,
        3 => (x + y) % 3,
        4 => (x / 3 + y / 2) % 2,
        5 => x * y % 2 + x * y % 3,
        6 => (x * y % 2 + x * y % 3) % 2,
        _ => ((x + y) % 2 + x * y % 3) % 2,
    };
    rest == 0
}

/// The 15 format bits of a level and a mask.
pub(super) fn format_bits(level: Level, mask: u8) -> u16 {
    let level_bits = match level {
        Level::L => 1,
        Level::M => 0,
        Level::Q => 3,
        Level::H => 2,
    };
    let data = level_bits << 3 | u16::from(mask);
    let rest = (0..10).fold(data, |rest, _| (rest << 1) ^ ((rest >> 9) * 0x537));
    (data << 10 | rest) ^ 0x5412
}

/// The two modules that hold bit `bit` (0 is the lowest) of the format.
pub(super) fn format_places(size: usize, bit: usize) -> [(usize, usize); 2] {
    let first = match bit {
        0..=5 => (8, bit),
        6 => (8, 7),
        7 => (8, 8),
        8 => (7, 8),
        _ => (14_usize.saturating_sub(bit), 8),
    };
    let second = if bit < 8 { (size - 1 - bit, 8) } else { (8, size + bit - 15) };
    [first, second]
}
