//! Secret text that can grow.

use std::fmt;
use std::io::{self, Read};

use crate::arena::Piece;

/// More input than the limit the caller set.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TooLong {
    /// The limit, in bytes.
    pub limit: usize,
}

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the input is longer than {} bytes", self.limit)
    }
}

impl std::error::Error for TooLong {}

/// UTF-8 text that is locked in memory, wiped on drop and never shown. When it grows, the smaller copy is wiped.
pub struct SecretText {
    piece: Piece,
    len: usize,
}

impl SecretText {
    /// Empty text with room for `capacity` bytes.
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {
        Self { piece: Piece::take(capacity.max(64)), len: 0 }
    }

    /// A copy of `text` in locked memory. Wiping the original is the caller's duty.
    #[must_use]
    pub fn copy_of(text: &str) -> Self {
        let mut secret = Self::with_capacity(text.len());
        secret.push_str(text);
        secret
    }

    /// Reads everything from `input`, straight into locked memory; bytes that are not UTF-8 become U+FFFD.
    ///
    /// # Errors
    /// `Ok(Err(TooLong))` beyond `limit` bytes; `Err` when reading fails.
    pub fn read_from(input: &mut dyn Read, limit: usize) -> io::Result<Result<Self, TooLong>> {
        let mut raw = Piece::take(4096);
        let mut len = 0;
        loop {
            if len == raw.as_slice().len() {
                let mut larger = Piece::take(len * 2);
                if let Some(start) = larger.as_mut_slice().get_mut(..len) {
                    start.copy_from_slice(raw.as_slice());
                }
                raw = larger;
            }
            let room = raw.as_mut_slice().get_mut(len..).unwrap_or_default();
            match input.read(room) {
                Ok(0) => break,
                Ok(more) => len += more,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
            if len > limit {
                return Ok(Err(TooLong { limit }));
            }
        }
        Ok(Ok(Self::from_utf8_lossy(raw.as_slice().get(..len).unwrap_or_default())))
    }

    /// The text that `bytes` spell; what is not UTF-8 becomes U+FFFD. Wiping `bytes` is the caller's duty.
    #[must_use]
    pub fn from_utf8_lossy(bytes: &[u8]) -> Self {
        let mut text = Self::with_capacity(bytes.len());
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            if !chunk.invalid().is_empty() {
                text.push(char::REPLACEMENT_CHARACTER);
            }
        }
        text
    }

    /// Adds `more` at the end.
    pub fn push_str(&mut self, more: &str) {
        let needed = self.len + more.len();
        if needed > self.piece.as_slice().len() {
            let mut larger = Piece::take(needed.max(self.piece.as_slice().len() * 2));
            if let (Some(to), Some(from)) =
                (larger.as_mut_slice().get_mut(..self.len), self.piece.as_slice().get(..self.len))
            {
                to.copy_from_slice(from);
            }
            self.piece = larger;
        }
        if let Some(room) = self.piece.as_mut_slice().get_mut(self.len..needed) {
            room.copy_from_slice(more.as_bytes());
            self.len = needed;
        }
    }

    /// Adds one character at the end.
    pub fn push(&mut self, more: char) {
        let mut buffer = [0; 4];
        self.push_str(more.encode_utf8(&mut buffer));
        zeroize::Zeroize::zeroize(&mut buffer);
    }

    /// Removes and wipes the text; the room stays.
    pub fn clear(&mut self) {
        zeroize::Zeroize::zeroize(self.piece.as_mut_slice());
        self.len = 0;
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The text. Say why beside the call: `// EXPOSE: …`.
    #[must_use]
    pub fn expose(&self) -> &str {
        let bytes = self.piece.as_slice().get(..self.len).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }
}

impl fmt::Debug for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not even the length: the length of a passphrase says something about it.
        f.write_str("SecretText(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_grows_and_keeps_its_content() {
        let mut text = SecretText::with_capacity(4);
        for _ in 0..1000 {
            text.push('あ');
            text.push_str("bc");
        }
        // EXPOSE: a test of the type itself.
        assert_eq!(text.expose(), "あbc".repeat(1000));
        text.clear();
        assert!(text.is_empty());
    }

    #[test]
    fn reading_replaces_what_is_not_utf8_and_keeps_the_rest() {
        let mut input: &[u8] = b"ab\xff\xfecd";
        let text = SecretText::read_from(&mut input, 100).unwrap().unwrap();
        // EXPOSE: a test of the type itself.
        assert_eq!(text.expose(), "ab\u{fffd}\u{fffd}cd");
    }

    #[test]
    fn reading_stops_at_the_limit() {
        let mut endless = io::repeat(b'a');
        let answer = SecretText::read_from(&mut endless, 10_000).unwrap();
        assert_eq!(answer.err(), Some(TooLong { limit: 10_000 }));
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", SecretText::copy_of("hunter2")), "SecretText(hidden)");
    }
}
