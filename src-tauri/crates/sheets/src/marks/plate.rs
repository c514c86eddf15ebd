//! The cells of a whole plate, as secret as the phrase they stand for.

use std::fmt;

use tanekura_phrase::{Phrase, WordIndex};
use tanekura_secret::SecretBytes;
use zeroize::Zeroizing;

use super::{Coding, EMPTY, RowError};
use tanekura_phrase::List;

/// One symbol per cell, word by word. Wiped on drop, hidden in `Debug`.
pub struct Marks {
    coding: Coding,
    words: usize,
    /// Two bytes a cell, little end first.
    cells: SecretBytes,
}

impl Marks {
    /// A blank plate for `words` words.
    #[must_use]
    pub fn blank(coding: Coding, words: usize) -> Self {
        Self { coding, words, cells: SecretBytes::zeroed(words * coding.parts() * 2) }
    }

    /// The plate of `phrase`.
    #[must_use]
    pub fn of(coding: Coding, phrase: &Phrase) -> Self {
        let mut marks = Self::blank(coding, phrase.word_count());
        for word in 0..phrase.word_count() {
            if let Some(index) = phrase.index(word) {
                marks.put(phrase.list(), word, index);
            }
        }
        marks
    }

    /// How words are written on it.
    #[must_use]
    pub fn coding(&self) -> Coding {
        self.coding
    }

    /// How many words there is room for.
    #[must_use]
    pub fn words(&self) -> usize {
        self.words
    }

    /// Writes one word.
    pub fn put(&mut self, list: List, word: usize, index: WordIndex) {
        let mut row = Zeroizing::new(vec![EMPTY; self.coding.parts()]);
        self.coding.write(list, index, &mut row);
        for (part, &symbol) in row.iter().enumerate() {
            self.set(word, part, symbol);
        }
    }

    /// The symbol in a cell; nothing where there is no such cell.
    #[must_use]
    pub fn get(&self, word: usize, part: usize) -> Option<u16> {
        let at = self.place(word, part)?;
        // EXPOSE: one cell, for the caller who asked for it.
        let pair = self.cells.expose().get(at..at + 2)?;
        Some(u16::from_le_bytes(pair.try_into().ok()?))
    }

    /// Puts a symbol into a cell; does nothing where there is no such cell.
    pub fn set(&mut self, word: usize, part: usize, symbol: u16) {
        let Some(at) = self.place(word, part) else { return };
        // EXPOSE: written in place.
        if let Some(pair) = self.cells.expose_mut().get_mut(at..at + 2) {
            pair.copy_from_slice(&symbol.to_le_bytes());
        }
    }

    /// The symbols of one word.
    #[must_use]
    pub fn row(&self, word: usize) -> Zeroizing<Vec<u16>> {
        let parts = 0..self.coding.parts();
        Zeroizing::new(parts.filter_map(|part| self.get(word, part)).collect())
    }

    /// The word in that place.
    ///
    /// # Errors
    /// [`RowError`], when its cells say none.
    pub fn word(&self, list: List, word: usize) -> Result<WordIndex, RowError> {
        self.coding.read(list, &self.row(word))
    }

    /// The same plate with the cells moved: the cell at `to(word, part)` of the old one stands at (word, part).
    #[must_use]
    pub fn moved(&self, from: impl Fn(usize, usize) -> (usize, usize)) -> Self {
        let mut moved = Self::blank(self.coding, self.words);
        for word in 0..self.words {
            for part in 0..self.coding.parts() {
                let (old_word, old_part) = from(word, part);
                moved.set(word, part, self.get(old_word, old_part).unwrap_or(EMPTY));
            }
        }
        moved
    }

    /// The first `words` words of the plate.
    #[must_use]
    pub fn shortened(&self, words: usize) -> Self {
        let mut short = Self::blank(self.coding, words.min(self.words));
        for word in 0..short.words {
            for (part, &symbol) in self.row(word).iter().enumerate() {
                short.set(word, part, symbol);
            }
        }
        short
    }

    /// How many cells of a word differ.
    #[must_use]
    pub fn differing(&self, other: &Self, word: usize) -> usize {
        let parts = 0..self.coding.parts();
        parts.filter(|&part| self.get(word, part) != other.get(word, part)).count()
    }

    fn place(&self, word: usize, part: usize) -> Option<usize> {
        let inside = word < self.words && part < self.coding.parts();
        inside.then(|| (word * self.coding.parts() + part) * 2)
    }
}

impl fmt::Debug for Marks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Marks({:?}, {} words, hidden)", self.coding, self.words)
    }
}
