//! A symbol's modules: drawn from a phrase, and read back.

use std::fmt;

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};
use tanekura_phrase::{List, Phrase};
use tanekura_secret::SecretBytes;

use super::codewords::{Content, content};
use super::layout::{Blocks, LARGEST, format_bits, format_places};
use super::payload::{self, Kind, PayloadError};

/// How much damage a symbol survives: about 7, 15, 25, 30 % of its code words.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Level {
    /// 7 %: the specification's choice.
    L,
    /// 15 %: SeedHammer's choice.
    M,
    /// 25 %.
    Q,
    /// 30 %.
    H,
}

impl Level {
    /// From the lowest to the highest.
    pub const ALL: [Self; 4] = [Self::L, Self::M, Self::Q, Self::H];

    fn in_qrcodegen(self) -> QrCodeEcc {
        match self {
            Self::L => QrCodeEcc::Low,
            Self::M => QrCodeEcc::Medium,
            Self::Q => QrCodeEcc::Quartile,
            Self::H => QrCodeEcc::High,
        }
    }
}

/// Why modules are no SeedQR.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum QrError {
    /// A QR symbol, but of something else.
    #[error("the symbol says something other than a phrase")]
    OtherContent,
    /// The content has the form of a phrase but is none.
    #[error(transparent)]
    Payload(#[from] PayloadError),
    /// Not the size of a symbol that could hold a phrase.
    #[error("not a symbol of 21 to 41 modules")]
    Size,
    /// More modules are wrong than the symbol can put right.
    #[error("too many modules are wrong")]
    TooManyErrors,
}

/// The modules of a symbol, as secret as what they say.
pub struct Modules {
    size: usize,
    /// One byte a module, row by row: 1 is dark.
    dark: SecretBytes,
}

impl Modules {
    /// A symbol with no dark module.
    #[must_use]
    pub fn light(size: usize) -> Self {
        Self { size, dark: SecretBytes::zeroed(size * size) }
    }

    /// Modules on a side.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// Whether a module is dark; what lies outside is light.
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        // EXPOSE: one module, for the caller who asked for it.
        let inside = x < self.size && y < self.size;
        inside && self.dark.expose().get(y * self.size + x) == Some(&1)
    }

    /// Makes a module dark or light.
    pub fn set(&mut self, x: usize, y: usize, dark: bool) {
        if x < self.size && y < self.size {
            // EXPOSE: written in place.
            if let Some(module) = self.dark.expose_mut().get_mut(y * self.size + x) {
                *module = u8::from(dark);
            }
        }
    }

    /// The modules that differ, as (x, y), row by row.
    #[must_use]
    pub fn differing(&self, other: &Self) -> Vec<(usize, usize)> {
        let side = self.size.max(other.size);
        let all = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
        all.filter(|&(x, y)| self.is_dark(x, y) != other.is_dark(x, y)).collect()
    }

    /// The symbol seen in one of the eight ways a square can lie: `turns` quarter turns, after a mirror.
    #[must_use]
    pub(crate) fn lying(&self, turns: u8, mirrored: bool) -> Self {
        let mut lying = Self::light(self.size);
        for y in 0..self.size {
            for x in 0..self.size {
                let (mut from_x, mut from_y) = (x, y);
                for _ in 0..turns % 4 {
                    (from_x, from_y) = (from_y, self.size - 1 - from_x);
                }
                if mirrored {
                    from_x = self.size - 1 - from_x;
                }
                lying.set(x, y, self.is_dark(from_x, from_y));
            }
        }
        lying
    }

    /// The symbol with dark and light exchanged.
    #[must_use]
    pub(crate) fn inverted(&self) -> Self {
        let mut inverted = Self::light(self.size);
        for y in 0..self.size {
            for x in 0..self.size {
                inverted.set(x, y, !self.is_dark(x, y));
            }
        }
        inverted
    }
}

impl fmt::Debug for Modules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Modules({0} x {0}, hidden)", self.size)
    }
}

/// A symbol that was read.
#[derive(Debug)]
pub struct Read {
    /// The phrase it says.
    pub phrase: Phrase,
    /// In which of the two forms.
    pub kind: Kind,
    /// Its level.
    pub level: Level,
    /// Its mask, 0 to 7.
    pub mask: u8,
    /// Quarter turns by which it lay turned.
    pub turns: u8,
    /// Whether it was mirrored.
    pub mirrored: bool,
    /// Whether dark and light were exchanged.
    pub inverted: bool,
    /// The modules that are not as they should be, as (x, y) in the symbol as it was given.
    pub wrong: Vec<(usize, usize)>,
}

/// The symbol of `phrase`, in the smallest version that holds it at `level`.
///
/// # Errors
/// [`QrError::Size`], which no phrase brings about.
pub fn draw(phrase: &Phrase, kind: Kind, level: Level) -> Result<Modules, QrError> {
    draw_masked(phrase, kind, level, None)
}

/// The same with a mask of the caller's choice: hands and other programs choose differently.
pub(crate) fn draw_masked(
    phrase: &Phrase,
    kind: Kind,
    level: Level,
    mask: Option<u8>,
) -> Result<Modules, QrError> {
    let segment = match kind {
        // EXPOSE: the symbol is a re-coding of these digits.
        Kind::SeedQr => QrSegment::make_numeric(payload::digits(phrase).expose()),
        // EXPOSE: the symbol is a re-coding of these bytes.
        Kind::CompactSeedQr => QrSegment::make_bytes(phrase.entropy().expose()),
    };
    let code = QrCode::encode_segments_advanced(
        &[segment],
        level.in_qrcodegen(),
        Version::MIN,
        Version::new(6),
        mask.map(|mask| Mask::new(mask & 7)),
        false,
    )
    .map_err(|_| QrError::Size)?;
    let size = usize::try_from(code.size()).unwrap_or(0);
    let mut modules = Modules::light(size);
    for (y, row) in (0..code.size()).zip(0..size) {
        for (x, column) in (0..code.size()).zip(0..size) {
            modules.set(column, row, code.get_module(x, y));
        }
    }
    Ok(modules)
}

/// Reads a symbol, however it lies.
///
/// # Errors
/// [`QrError`]: that of the symbol as it lies, when it can be read in no other way either.
pub fn read(modules: &Modules, list: List) -> Result<Read, QrError> {
    let mut first = None;
    for inverted in [false, true] {
        for mirrored in [false, true] {
            for turns in 0..4 {
                let mut seen = modules.lying(turns, mirrored);
                if inverted {
                    seen = seen.inverted();
                }
                match read_upright(&seen, list) {
                    Ok(mut read) => {
                        (read.turns, read.mirrored, read.inverted) = (turns, mirrored, inverted);
                        return Ok(read);
                    }
                    Err(error) => first = first.or(Some(error)),
                }
            }
        }
    }
    Err(first.unwrap_or(QrError::Size))
}

fn read_upright(modules: &Modules, list: List) -> Result<Read, QrError> {
    let size = modules.size();
    if !(21..=LARGEST).contains(&size) || size % 4 != 1 {
        return Err(QrError::Size);
    }
    let (level, mask) = format(modules);
    let blocks = Blocks::of(size, level).ok_or(QrError::Size)?;
    let (phrase, kind) = match content(modules, mask, blocks)? {
        Content::Digits(digits) => (payload::from_digits(&digits, list)?, Kind::SeedQr),
        Content::Bytes(bytes) => (payload::from_bytes(&bytes, list)?, Kind::CompactSeedQr),
    };
    // Only a symbol of the smallest version can be drawn again; SeedQRs are.
    let again = draw_masked(&phrase, kind, level, Some(mask))?;
    let wrong = if again.size() == size { modules.differing(&again) } else { Vec::new() };
    Ok(Read { phrase, kind, level, mask, turns: 0, mirrored: false, inverted: false, wrong })
}

/// The level and the mask whose format bits are nearest to what is there.
fn format(modules: &Modules) -> (Level, u8) {
    let distance = |level, mask| {
        let bits = format_bits(level, mask);
        let places = (0..15).flat_map(|bit| {
            format_places(modules.size(), bit).map(|place| (bits >> bit & 1 == 1, place))
        });
        places.filter(|&(dark, (x, y))| modules.is_dark(x, y) != dark).count()
    };
    let all = Level::ALL.into_iter().flat_map(|level| (0..8).map(move |mask| (level, mask)));
    all.min_by_key(|&(level, mask)| distance(level, mask)).unwrap_or((Level::L, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrase(bytes: usize, seed: u8) -> Phrase {
        let mut entropy: Vec<u8> =
            (0..bytes).map(|at| (at as u8).wrapping_mul(101) ^ seed.wrapping_mul(57)).collect();
        Phrase::from_entropy(List::English, &SecretBytes::taking(&mut entropy)).unwrap()
    }

    #[test]
    fn every_symbol_is_read_back_at_every_level_and_mask() {
        for (seed, bytes) in (0..30).zip([16, 20, 24, 28, 32].into_iter().cycle()) {
            let phrase = phrase(bytes, seed);
            for kind in [Kind::SeedQr, Kind::CompactSeedQr] {
                for level in Level::ALL {
                    let mask = seed % 8;
                    let modules = draw_masked(&phrase, kind, level, Some(mask)).unwrap();
                    let read = read(&modules, List::English).unwrap();
                    assert!(read.phrase.same_as(&phrase));
                    assert_eq!((read.kind, read.level, read.mask), (kind, level, mask));
                    assert_eq!(read.wrong, []);
                }
            }
        }
    }

    #[test]
    fn sizes_are_those_of_the_specification() {
        for (bytes, standard, compact) in [(16, 25, 21), (32, 29, 25)] {
            let phrase = phrase(bytes, 3);
            assert_eq!(draw(&phrase, Kind::SeedQr, Level::L).unwrap().size(), standard);
            assert_eq!(draw(&phrase, Kind::SeedQr, Level::M).unwrap().size(), standard);
            assert_eq!(draw(&phrase, Kind::CompactSeedQr, Level::L).unwrap().size(), compact);
        }
    }

    #[test]
    fn one_or_two_wrong_modules_are_found_wherever_they_are() {
        for bytes in [16, 32] {
            let phrase = phrase(bytes, 9);
            for kind in [Kind::SeedQr, Kind::CompactSeedQr] {
                let good = draw(&phrase, kind, Level::L).unwrap();
                let size = good.size();
                for at in 0..size * size {
                    let mut bad = draw(&phrase, kind, Level::L).unwrap();
                    let other = (at * 7 + 31) % (size * size);
                    for place in [at, other] {
                        let (x, y) = (place % size, place / size);
                        bad.set(x, y, !good.is_dark(x, y));
                    }
                    let read = read(&bad, List::English).unwrap();
                    assert!(read.phrase.same_as(&phrase));
                    assert_eq!(read.wrong, good.differing(&bad));
                }
            }
        }
    }

    #[test]
    fn a_symbol_is_read_however_it_lies() {
        let phrase = phrase(16, 5);
        let upright = draw(&phrase, Kind::CompactSeedQr, Level::L).unwrap();
        for inverted in [false, true] {
            for mirrored in [false, true] {
                for turns in 0..4 {
                    let mut lying = upright.lying(turns, mirrored);
                    if inverted {
                        lying = lying.inverted();
                    }
                    let read = read(&lying, List::English).unwrap();
                    assert!(read.phrase.same_as(&phrase));
                    assert_eq!((read.mirrored, read.inverted), (mirrored, inverted));
                }
            }
        }
    }

    #[test]
    fn what_is_no_seedqr_is_refused() {
        assert_eq!(read(&Modules::light(20), List::English).err(), Some(QrError::Size));
        assert!(read(&Modules::light(21), List::English).is_err());
        assert!(read(&Modules::light(0), List::English).is_err());
        let foreign = QrCode::encode_text("https://example.org", QrCodeEcc::Low).unwrap();
        let size = foreign.size() as usize;
        let mut modules = Modules::light(size);
        for at in 0..size * size {
            let dark = foreign.get_module((at % size) as i32, (at / size) as i32);
            modules.set(at % size, at / size, dark);
        }
        assert!(read(&modules, List::English).is_err());
    }
}
