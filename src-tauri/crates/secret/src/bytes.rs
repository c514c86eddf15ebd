//! Secret bytes of a fixed length.

use std::fmt;

use subtle::ConstantTimeEq;
use zeroize::Zeroize;

use crate::arena::Piece;

/// Bytes that are locked in memory, wiped on drop and never shown. The length is not secret.
pub struct SecretBytes {
    piece: Piece,
    len: usize,
}

impl SecretBytes {
    /// `len` zero bytes, to be filled in place through [`expose_mut`](Self::expose_mut).
    #[must_use]
    pub fn zeroed(len: usize) -> Self {
        Self { piece: Piece::take(len), len }
    }

    /// Moves `source` into locked memory and wipes it where it was.
    #[must_use]
    pub fn taking(source: &mut [u8]) -> Self {
        let mut secret = Self::zeroed(source.len());
        secret.piece.as_mut_slice().copy_from_slice(source);
        source.zeroize();
        secret
    }

    /// Number of bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are no bytes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The bytes. Say why beside the call: `// EXPOSE: …`.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        self.piece.as_slice()
    }

    /// The bytes, to be written. Say why beside the call: `// EXPOSE: …`.
    pub fn expose_mut(&mut self) -> &mut [u8] {
        self.piece.as_mut_slice()
    }

    /// Whether both hold the same bytes, in a time that depends only on the lengths.
    #[must_use]
    pub fn same_as(&self, other: &Self) -> bool {
        self.piece.as_slice().ct_eq(other.piece.as_slice()).into()
    }
}

impl fmt::Debug for SecretBytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretBytes({} bytes, hidden)", self.len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taking_wipes_the_source() {
        let mut source = *b"0123456789";
        let secret = SecretBytes::taking(&mut source);
        assert_eq!(source, [0; 10]);
        // EXPOSE: a test of the type itself.
        assert_eq!(secret.expose(), b"0123456789");
    }

    #[test]
    fn debug_shows_the_length_and_nothing_else() {
        let secret = SecretBytes::taking(&mut b"hunter2".to_owned());
        assert_eq!(format!("{secret:?}"), "SecretBytes(7 bytes, hidden)");
    }

    #[test]
    fn comparison_sees_content_and_length() {
        let of = |text: &str| SecretBytes::taking(&mut text.as_bytes().to_vec());
        assert!(of("abc").same_as(&of("abc")));
        assert!(!of("abc").same_as(&of("abd")));
        assert!(!of("abc").same_as(&of("abcd")));
    }
}
