//! The faces of the sheets, and how wide a text is in them.
//!
//! In: a face and characters. Out: glyphs, widths, outlines. The faces are subsets made by `fonts/make-subset.sh`. No
//! shaping is needed for the scripts that are drawn here: one character, one glyph.
//! Not here: where a line breaks (`text`).

use std::ops::Range;
use std::sync::OnceLock;

use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, GlyphId, MetadataProvider};
use tanekura_phrase::List;

/// A face.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Face {
    /// Captions in every language, and Japanese words.
    Sans,
    /// Latin words, numbers, addresses: no two characters look alike, and all are equally wide.
    Mono,
    /// Words of the simplified Chinese list.
    ChineseSimplified,
    /// Words of the traditional Chinese list.
    ChineseTraditional,
    /// Words of the Korean list.
    Korean,
}

impl Face {
    /// All faces, in the order in which one helps another out.
    pub const ALL: [Self; 5] =
        [Self::Sans, Self::Mono, Self::ChineseSimplified, Self::ChineseTraditional, Self::Korean];

    /// The face for the words of a list.
    #[must_use]
    pub fn of(list: List) -> Self {
        match list {
            List::Japanese => Self::Sans,
            List::Korean => Self::Korean,
            List::ChineseSimplified => Self::ChineseSimplified,
            List::ChineseTraditional => Self::ChineseTraditional,
            _ => Self::Mono,
        }
    }

    /// How high capitals are, in ems; for setting a line in the middle of a box.
    #[must_use]
    pub fn capital(self) -> f64 {
        match self {
            Self::Mono => 0.73,
            Self::Sans => 0.733,
            // Ideographs and syllables fill their square from 0.12 below the line to 0.88 above it.
            Self::ChineseSimplified | Self::ChineseTraditional | Self::Korean => 0.76,
        }
    }

    /// The file.
    pub(crate) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Sans => include_bytes!("../fonts/sans.otf"),
            Self::Mono => include_bytes!("../fonts/mono.ttf"),
            Self::ChineseSimplified => include_bytes!("../fonts/chinese-simplified.otf"),
            Self::ChineseTraditional => include_bytes!("../fonts/chinese-traditional.otf"),
            Self::Korean => include_bytes!("../fonts/korean.otf"),
        }
    }

    /// What SVG calls it, with stand-ins for machines that lack it.
    pub(crate) fn family(self) -> &'static str {
        match self {
            Self::Sans => "'Noto Sans CJK JP','Noto Sans JP',sans-serif",
            Self::Mono => "'JetBrains Mono',monospace",
            Self::ChineseSimplified => "'Noto Sans CJK SC','Noto Sans SC',sans-serif",
            Self::ChineseTraditional => "'Noto Sans CJK TC','Noto Sans TC',sans-serif",
            Self::Korean => "'Noto Sans CJK KR','Noto Sans KR',sans-serif",
        }
    }

    /// Its place in [`Face::ALL`].
    pub(crate) fn number(self) -> usize {
        Self::ALL.iter().position(|face| *face == self).unwrap_or_default()
    }

    /// Whether it has a glyph for `letter`.
    #[must_use]
    pub fn has(self, letter: char) -> bool {
        self.opened().is_some_and(|open| open.font.charmap().map(letter).is_some())
    }

    /// The opened face. `None` would mean that a file in this crate is broken; a test opens them all.
    pub(crate) fn opened(self) -> Option<&'static Open> {
        static OPENED: [OnceLock<Option<Open>>; 5] = [const { OnceLock::new() }; 5];
        let cell = OPENED.get(self.number())?;
        cell.get_or_init(|| Open::read(self.bytes())).as_ref()
    }

    /// The first face that can draw `letter`, beginning with this one, and the glyph. A character that no face has is
    /// drawn as a geta mark, as printers do.
    fn glyph(self, letter: char) -> (Self, GlyphId) {
        let find = |letter| {
            std::iter::once(self)
                .chain(Self::ALL)
                .find_map(|face| Some((face, face.opened()?.font.charmap().map(letter)?)))
        };
        find(letter).or_else(|| find('〓')).unwrap_or((self, GlyphId::NOTDEF))
    }
}

/// A face whose tables have been found.
pub(crate) struct Open {
    /// The font.
    pub(crate) font: FontRef<'static>,
    metrics: GlyphMetrics<'static>,
    em: f64,
}

impl Open {
    fn read(bytes: &'static [u8]) -> Option<Self> {
        let font = FontRef::new(bytes).ok()?;
        let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        let em = f64::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
        (em > 0.0).then_some(Self { font, metrics, em })
    }

    /// How far the pen moves, in ems.
    fn advance(&self, glyph: GlyphId) -> f64 {
        f64::from(self.metrics.advance_width(glyph).unwrap_or_default()) / self.em
    }
}

/// Characters of a text that one face draws.
pub(crate) struct Run {
    pub(crate) face: Face,
    /// Its bytes in the text.
    pub(crate) range: Range<usize>,
    /// From the beginning of the text to the beginning of the run, in ems.
    pub(crate) offset: f64,
    pub(crate) glyphs: Vec<Glyph>,
}

/// A glyph, the bytes of the text that it stands for, and its width in ems.
pub(crate) struct Glyph {
    pub(crate) id: GlyphId,
    pub(crate) range: Range<usize>,
    pub(crate) advance: f64,
}

/// The glyphs of `text`, with `face` where it can and another face where it cannot.
pub(crate) fn runs(face: Face, text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut offset = 0.0;
    for (at, letter) in text.char_indices() {
        let (found, id) = face.glyph(letter);
        let range = at..at + letter.len_utf8();
        let advance = found.opened().map_or(0.0, |open| open.advance(id));
        let glyph = Glyph { id, range: range.clone(), advance };
        match runs.last_mut() {
            Some(run) if run.face == found => {
                run.range.end = range.end;
                run.glyphs.push(glyph);
            }
            _ => runs.push(Run { face: found, range, offset, glyphs: vec![glyph] }),
        }
        offset += advance;
    }
    runs
}

/// How wide `text` is, in ems.
#[must_use]
pub(crate) fn ems(face: Face, text: &str) -> f64 {
    text.chars().map(|letter| letter_ems(face, letter)).sum()
}

/// How wide one character is, in ems.
#[must_use]
pub(crate) fn letter_ems(face: Face, letter: char) -> f64 {
    let (found, glyph) = face.glyph(letter);
    found.opened().map_or(0.0, |open| open.advance(glyph))
}

#[cfg(test)]
mod tests {
    use tanekura_phrase::WordIndex;

    use super::*;

    #[test]
    fn every_word_of_every_list_is_drawn_by_the_face_of_its_list() {
        for list in List::ALL {
            let face = Face::of(list);
            for index in WordIndex::all() {
                let word = list.word(index);
                assert!(word.chars().all(|letter| face.has(letter)), "{} {word}", list.name());
            }
        }
    }

    #[test]
    fn characters_without_a_glyph_come_from_another_face_or_as_a_geta_mark() {
        let faces: Vec<Face> = runs(Face::Mono, "a種b").iter().map(|run| run.face).collect();
        assert_eq!(faces, [Face::Mono, Face::Sans, Face::Mono]);
        let strange = runs(Face::Mono, "\u{1F600}");
        assert_eq!(strange.len(), 1);
        assert_ne!(strange[0].glyphs[0].id, GlyphId::NOTDEF);
    }

    #[test]
    fn widths_add_up() {
        assert!((ems(Face::Mono, "abcd") - 4.0 * ems(Face::Mono, "i")).abs() < 1e-9);
        assert!((ems(Face::Sans, "復元用紙") - 4.0).abs() < 1e-9);
    }
}
