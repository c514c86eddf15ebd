//! A finished backup read back, line by line, and compared with the phrase of the session.
//!
//! In: what the person reads off the paper or plate. Out: whether a line was taken, and in the end every difference by
//! its place. The lines are as secret as the phrase and go with the session.
//! Not here: what a difference means (crate `sheets`, `read`), sentences (crate `guide`).

use tanekura_phrase::{List, Phrase, read};
use tanekura_secret::SecretBytes;
use tanekura_sheets::marks::{Base, Coding, Marks, NumberForm, Radix, UNCLEAR, first_letters};
use tanekura_sheets::qr::{self, Kind, Level, Modules};
use tanekura_sheets::read::{Answer, Cause, Layout, compare, compare_symbol};

use super::Session;
use crate::refusal::Refusal;
use crate::views::backup::{ComparedView, FaultView, VerifyView};

/// The longest line: a whole word as it is typed.
pub(crate) const MAX_LINE: usize = 128;

/// How a template is read back.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum ReadAs {
    /// Words as marks; the second says whether the alphabet stands upright.
    Marks(Coding, bool),
    /// A code of dark and light modules.
    Symbol(Kind),
}

impl ReadAs {
    /// By the template's id, and how the numbers on it are written. `None` for sheets that hold no words.
    pub(crate) fn of(template: &str, base: Option<u8>, hexadecimal: bool) -> Option<Self> {
        let form = NumberForm {
            radix: if hexadecimal { Radix::Hexadecimal } else { Radix::Decimal },
            base: if base == Some(0) { Base::Zero } else { Base::One },
        };
        Some(match template {
            "words-across" | "words-down" | "card" | "seedhammer" => {
                Self::Marks(Coding::Words, false)
            }
            "tiles" | "stamp-card" | "washers" | "own-plate" => Self::Marks(Coding::Letters, false),
            "word-numbers" => Self::Marks(Coding::Number(form), false),
            "binary-grid" | "tinyseed" | "keytag" => Self::Marks(Coding::Punch12, false),
            "punch-card" => Self::Marks(Coding::Punch11, false),
            "stackbit" => Self::Marks(Coding::Stackbit, false),
            "dot-matrix" => Self::Marks(Coding::DotMatrix, false),
            "stencil" => Self::Marks(Coding::DotMatrix, true),
            "seedqr" => Self::Symbol(Kind::SeedQr),
            "compact-seedqr" => Self::Symbol(Kind::CompactSeedQr),
            _ => return None,
        })
    }
}

/// One line as it was read.
enum Line {
    Empty,
    /// One symbol a cell, two bytes each, little end first.
    Read(SecretBytes),
    /// What was typed is no word or number of the format.
    Unknown,
}

/// What was read so far.
pub(crate) struct Verifying {
    read_as: ReadAs,
    list: List,
    cells: usize,
    lines: Vec<Line>,
    /// Whether the answer was "the same", as long as nothing was changed since.
    pub(crate) matched: bool,
}

impl Verifying {
    fn begin(read_as: ReadAs, phrase: &Phrase) -> Result<Self, Refusal> {
        let (lines, cells) = match read_as {
            ReadAs::Marks(coding, _) => {
                if !coding.knows(phrase.list()) {
                    return Err(Refusal::UnknownList);
                }
                (phrase.word_count(), coding.parts())
            }
            ReadAs::Symbol(kind) => {
                let modules = qr::draw(phrase, kind, Level::L).map_err(|_| Refusal::WrongInput)?;
                (modules.size(), modules.size())
            }
        };
        let lines = (0..lines).map(|_| Line::Empty).collect();
        Ok(Self { read_as, list: phrase.list(), cells, lines, matched: false })
    }

    fn view(&self) -> VerifyView {
        let dots = match self.read_as {
            ReadAs::Marks(coding, _) => coding.is_dots(),
            ReadAs::Symbol(_) => true,
        };
        let (kind, labels) = match self.read_as {
            ReadAs::Marks(Coding::Words, _) => ("words", Vec::new()),
            ReadAs::Marks(Coding::Letters, _) => ("letters", Vec::new()),
            ReadAs::Marks(Coding::Number(_), _) => ("number", Vec::new()),
            ReadAs::Marks(coding, _) => {
                ("dots", (0..self.cells).map(|part| coding.label(part)).collect())
            }
            ReadAs::Symbol(_) => ("symbol", (1..=self.cells).map(|at| at.to_string()).collect()),
        };
        let wide = match self.read_as {
            ReadAs::Marks(Coding::DotMatrix, _) => 26,
            ReadAs::Marks(Coding::Stackbit, _) => 7,
            _ => self.cells,
        };
        VerifyView {
            kind,
            lines: self
                .lines
                .iter()
                .map(|line| match line {
                    Line::Empty => "empty",
                    Line::Read(_) => "filled",
                    Line::Unknown => "unknown",
                })
                .collect(),
            cells: if dots { u16::try_from(self.cells).unwrap_or(u16::MAX) } else { 0 },
            wide: u16::try_from(wide).unwrap_or(u16::MAX),
            labels,
        }
    }

    /// Takes one line: typed text, or one byte a cell, 0 or 1. Nothing at all forgets it.
    fn put(&mut self, number: u8, bytes: &[u8]) -> Result<(), Refusal> {
        let line = if bytes.is_empty() { Line::Empty } else { self.line(bytes)? };
        let at = usize::from(number).checked_sub(1).ok_or(Refusal::NoSuchPosition)?;
        *self.lines.get_mut(at).ok_or(Refusal::NoSuchPosition)? = line;
        self.matched = false;
        Ok(())
    }

    fn line(&self, bytes: &[u8]) -> Result<Line, Refusal> {
        let typed = || std::str::from_utf8(bytes).map(str::trim).map_err(|_| Refusal::NotText);
        let mut cells = SecretBytes::zeroed(self.cells * 2);
        // EXPOSE: filled in place, cell by cell.
        let places = cells.expose_mut().chunks_exact_mut(2);
        match self.read_as {
            ReadAs::Marks(Coding::Words, _) => {
                let reading = read(typed()?, Some(self.list));
                let index = reading.index(1, self.list).filter(|_| reading.word_count() == 1);
                let Some(index) = index else { return Ok(Line::Unknown) };
                for place in places {
                    place.copy_from_slice(&index.get().to_le_bytes());
                }
            }
            ReadAs::Marks(Coding::Letters, _) => {
                let typed = typed()?;
                if !typed.chars().all(|sign| sign.is_ascii_alphabetic() || "-_. ".contains(sign)) {
                    return Ok(Line::Unknown);
                }
                for (place, letter) in places.zip(first_letters(typed)) {
                    place.copy_from_slice(&u16::from(letter).to_le_bytes());
                }
            }
            ReadAs::Marks(Coding::Number(form), _) => {
                let radix = if form.radix == Radix::Hexadecimal { 16 } else { 10 };
                let Ok(mut number) = u32::from_str_radix(typed()?, radix) else {
                    return Ok(Line::Unknown);
                };
                for place in places.rev() {
                    let digit = u16::try_from(number % radix).unwrap_or(UNCLEAR);
                    place.copy_from_slice(&digit.to_le_bytes());
                    number /= radix;
                }
                if number > 0 {
                    return Ok(Line::Unknown);
                }
            }
            ReadAs::Marks(..) | ReadAs::Symbol(_) => {
                if bytes.len() != self.cells || bytes.iter().any(|&byte| byte > 1) {
                    return Err(Refusal::WrongInput);
                }
                for (place, &byte) in places.zip(bytes) {
                    place.copy_from_slice(&u16::from(byte).to_le_bytes());
                }
            }
        }
        Ok(Line::Read(cells))
    }

    fn answer(&self, phrase: &Phrase) -> Answer {
        match self.read_as {
            ReadAs::Marks(coding, upright) => {
                let mut marks = Marks::blank(coding, self.lines.len());
                self.each_cell(|line, cell, symbol| marks.set(line, cell, symbol));
                let words = phrase.word_count();
                let layout =
                    if upright { Layout::upright(words) } else { Layout::of(coding, words) };
                compare(&marks, phrase, layout)
            }
            ReadAs::Symbol(kind) => {
                let mut modules = Modules::light(self.lines.len());
                self.each_cell(|line, cell, symbol| modules.set(cell, line, symbol == 1));
                compare_symbol(&modules, phrase, kind)
            }
        }
    }

    fn each_cell(&self, mut put: impl FnMut(usize, usize, u16)) {
        for (number, line) in self.lines.iter().enumerate() {
            for cell in 0..self.cells {
                let symbol = match line {
                    Line::Read(cells) => {
                        // EXPOSE: one cell, into marks that are as secret.
                        let pair = cells.expose().get(cell * 2..cell * 2 + 2);
                        pair.and_then(|pair| pair.try_into().ok()).map(u16::from_le_bytes)
                    }
                    _ => None,
                };
                put(number, cell, symbol.unwrap_or(UNCLEAR));
            }
        }
    }

    /// What stands at a cell of the plate.
    fn label(&self, cell: Option<u16>) -> Option<String> {
        let cell = usize::from(cell?).checked_sub(1)?;
        match self.read_as {
            ReadAs::Marks(coding, _) if coding.is_dots() => Some(coding.label(cell)),
            ReadAs::Marks(..) | ReadAs::Symbol(_) => None,
        }
    }
}

impl Session {
    /// The phrase that was checked and is consistent.
    pub(crate) fn phrase(&self) -> Result<&Phrase, Refusal> {
        let judgement = self.judgement.as_ref().ok_or(Refusal::NothingChecked)?;
        judgement.phrase().ok_or(Refusal::NoPhrase)
    }

    /// Begins to read a backup of the session's phrase back.
    pub(crate) fn begin_verifying(&mut self, read_as: ReadAs) -> Result<VerifyView, Refusal> {
        let verifying = Verifying::begin(read_as, self.phrase()?)?;
        Ok(self.verifying.insert(verifying).view())
    }

    /// Takes one line, counted from 1.
    pub(crate) fn verify_line(&mut self, line: u8, bytes: &[u8]) -> Result<VerifyView, Refusal> {
        let verifying = self.verifying.as_mut().ok_or(Refusal::NothingChecked)?;
        verifying.put(line, bytes)?;
        Ok(verifying.view())
    }

    /// Compares what was read with the phrase.
    pub(crate) fn compare_backup(&mut self) -> Result<ComparedView, Refusal> {
        let verifying = self.verifying.as_ref().ok_or(Refusal::NothingChecked)?;
        let answer = verifying.answer(self.phrase()?);
        let causes: Vec<Cause> = answer.faults.iter().map(|fault| fault.kind.cause()).collect();
        let cause = [Cause::Phrase, Cause::Plate, Cause::Unknown]
            .into_iter()
            .find(|cause| causes.contains(cause));
        let matches = answer.matches == Some(true) && answer.faults.is_empty();
        let label = |cell| verifying.label(cell);
        let faults =
            answer.faults.iter().map(|fault| FaultView::of(fault, label(fault.cell))).collect();
        let view = ComparedView { matches, cause: cause.map(Cause::as_str), faults };
        if let Some(verifying) = self.verifying.as_mut() {
            verifying.matched = matches;
        }
        Ok(view)
    }

    /// Whether a backup was read back and was the same.
    pub(crate) fn backup_matched(&self) -> bool {
        self.verifying.as_ref().is_some_and(|verifying| verifying.matched)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str =
        "legal winner thank year wave sausage worth useful legal winner thank yellow";

    fn session() -> Session {
        let mut session = Session::empty();
        session.paste(WORDS);
        session.check();
        session
    }

    fn read_words(session: &mut Session, words: &str) -> ComparedView {
        for (number, word) in (1..).zip(words.split(' ')) {
            session.verify_line(number, word.as_bytes()).unwrap();
        }
        session.compare_backup().unwrap()
    }

    #[test]
    fn the_same_words_match_and_another_one_is_named_by_its_place() {
        let mut session = session();
        let words = ReadAs::of("words-down", None, false).unwrap();
        assert_eq!(session.begin_verifying(words).unwrap().lines.len(), 12);
        let answer = read_words(&mut session, WORDS);
        assert!(answer.matches && answer.faults.is_empty() && session.backup_matched());
        let answer = read_words(&mut session, &WORDS.replace("sausage", "satisfy"));
        assert!(!answer.matches && !session.backup_matched());
        assert_eq!(answer.faults.len(), 1);
        assert_eq!(answer.faults[0].word, Some(6));
        assert_eq!(answer.cause, Some("phrase"));
    }

    #[test]
    fn a_missing_dot_is_a_mistake_of_the_plate() {
        let mut session = session();
        let read_as = ReadAs::of("tinyseed", None, false).unwrap();
        assert_eq!(session.begin_verifying(read_as).unwrap().cells, 12);
        let marks = Marks::of(Coding::Punch12, session.phrase().unwrap());
        for word in 0..12 {
            let mut row: Vec<u8> = marks.row(word).iter().map(|&cell| cell as u8).collect();
            if word == 3 {
                let dot = row.iter().position(|&cell| cell == 1).unwrap();
                row[dot] = 0;
            }
            session.verify_line(word as u8 + 1, &row).unwrap();
        }
        let answer = session.compare_backup().unwrap();
        assert!(!answer.matches);
        assert_eq!((answer.faults[0].code, answer.faults[0].word), ("mark_missing", Some(4)));
        assert_eq!(answer.cause, Some("plate"));
    }

    #[test]
    fn a_code_is_read_back_row_by_row() {
        let mut session = session();
        let view = session.begin_verifying(ReadAs::of("seedqr", None, false).unwrap()).unwrap();
        assert_eq!((view.kind, view.lines.len(), view.cells), ("symbol", 25, 25));
        let modules = qr::draw(session.phrase().unwrap(), Kind::SeedQr, Level::L).unwrap();
        for y in 0..25 {
            let row: Vec<u8> = (0..25).map(|x| u8::from(modules.is_dark(x, y))).collect();
            session.verify_line(y as u8 + 1, &row).unwrap();
        }
        assert!(session.compare_backup().unwrap().matches);
    }

    #[test]
    fn what_is_no_word_is_told_at_once_and_another_phrase_forgets_everything() {
        let mut session = session();
        session.begin_verifying(ReadAs::of("tiles", None, false).unwrap()).unwrap();
        let view = session.verify_line(1, b"lega").unwrap();
        assert_eq!(view.lines[0], "filled");
        session.begin_verifying(ReadAs::of("card", None, false).unwrap()).unwrap();
        assert_eq!(session.verify_line(1, b"xyzzy").unwrap().lines[0], "unknown");
        assert_eq!(session.verify_line(1, b"").unwrap().lines[0], "empty");
        assert_eq!(session.verify_line(13, b"legal").err(), Some(Refusal::NoSuchPosition));
        session.paste("abandon");
        assert_eq!(session.verify_line(1, b"legal").err(), Some(Refusal::NothingChecked));
    }

    #[test]
    fn numbers_are_read_in_the_base_that_the_sheet_has() {
        let mut session = session();
        for (base, hexadecimal) in [(0, false), (1, false), (0, true), (1, true)] {
            let read_as = ReadAs::of("word-numbers", Some(base), hexadecimal).unwrap();
            session.begin_verifying(read_as).unwrap();
            for word in 0..12 {
                let index = session.phrase().unwrap().index(word).unwrap().get() + u16::from(base);
                let typed = if hexadecimal { format!("{index:x}") } else { index.to_string() };
                session.verify_line(word as u8 + 1, typed.as_bytes()).unwrap();
            }
            let answer = session.compare_backup().unwrap();
            assert!(answer.matches, "base {base}, hexadecimal {hexadecimal}");
        }
    }
}
