//! The zones of a hand-copied symbol: rows by letter, columns by number, copied one after the other.

/// One zone: its name and its modules.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Zone {
    /// The letter of its row.
    pub row: char,
    /// The number of its column, from 1.
    pub column: u8,
    /// The leftmost module.
    pub x: usize,
    /// The topmost module.
    pub y: usize,
    /// Modules across.
    pub width: usize,
    /// Modules down.
    pub height: usize,
}

/// How many modules a zone has on a side, in a symbol of `size` modules.
#[must_use]
pub(crate) fn zone_side(size: usize) -> usize {
    if size == 21 { 7 } else { 5 }
}

/// The zones of a symbol of `size` modules, A1, A2, … B1, …; those at the right and lower edge may be smaller.
#[must_use]
pub fn zones(size: usize) -> Vec<Zone> {
    let side = zone_side(size);
    let starts = || (0..size).step_by(side);
    let mut zones = Vec::new();
    for (row, y) in ('A'..='Z').zip(starts()) {
        for (column, x) in (1..=u8::MAX).zip(starts()) {
            let (width, height) = (side.min(size - x), side.min(size - y));
            zones.push(Zone { row, column, x, y, width, height });
        }
    }
    zones
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_cover_every_module_once() {
        for (size, last) in [(21, ('C', 3)), (25, ('E', 5)), (29, ('F', 6)), (33, ('G', 7))] {
            let zones = zones(size);
            let modules: usize = zones.iter().map(|zone| zone.width * zone.height).sum();
            assert_eq!(modules, size * size);
            let end = zones.last().unwrap();
            assert_eq!((end.row, end.column), last);
        }
    }
}
