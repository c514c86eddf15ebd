//! From the modules to the content: code words, blocks, correction, segments.

use zeroize::Zeroizing;

use super::layout::{Blocks, is_masked, path};
use super::reed_solomon;
use super::symbol::{Modules, QrError};

/// What a symbol says.
pub(super) enum Content {
    /// Digits, as ASCII.
    Digits(Zeroizing<Vec<u8>>),
    /// Bytes.
    Bytes(Zeroizing<Vec<u8>>),
}

/// Reads a symbol whose mask and division are known.
pub(super) fn content(modules: &Modules, mask: u8, blocks: Blocks) -> Result<Content, QrError> {
    let mut words = Zeroizing::new(vec![0_u8; blocks.codewords]);
    for (bit, (x, y)) in path(modules.size()).into_iter().enumerate() {
        let dark = modules.is_dark(x, y) != is_masked(mask, x, y);
        if let Some(word) = words.get_mut(bit / 8) {
            *word |= u8::from(dark) << (7 - bit % 8);
        }
    }
    let data = corrected(&words, blocks)?;
    segment(&data)
}

/// Takes the blocks apart, puts each right, and joins their data.
fn corrected(words: &[u8], blocks: Blocks) -> Result<Zeroizing<Vec<u8>>, QrError> {
    let mut parts: Vec<Zeroizing<Vec<u8>>> =
        (0..blocks.blocks).map(|_| Zeroizing::new(Vec::with_capacity(160))).collect();
    let mut next = words.iter().copied();
    let longest = blocks.length(blocks.blocks - 1) - blocks.check_bytes;
    for column in 0..longest {
        for (number, part) in parts.iter_mut().enumerate() {
            if column < blocks.length(number) - blocks.check_bytes {
                part.extend(next.next());
            }
        }
    }
    for _ in 0..blocks.check_bytes {
        for part in &mut parts {
            part.extend(next.next());
        }
    }
    let mut data = Zeroizing::new(Vec::with_capacity(words.len()));
    for part in &mut parts {
        reed_solomon::correct(part, blocks.check_bytes).map_err(|_| QrError::TooManyErrors)?;
        let length = part.len() - blocks.check_bytes;
        data.extend_from_slice(part.get(..length).unwrap_or_default());
    }
    Ok(data)
}

/// The one segment of a SeedQR.
fn segment(data: &[u8]) -> Result<Content, QrError> {
    let mut at = 0;
    let mut take = |bits: usize| -> Result<usize, QrError> {
        let mut value = 0_usize;
        for _ in 0..bits {
            let byte = data.get(at / 8).copied().ok_or(QrError::OtherContent)?;
            value = value << 1 | usize::from(byte >> (7 - at % 8) & 1);
            at += 1;
        }
        Ok(value)
    };
    match take(4)? {
        1 => {
            let count = take(10)?;
            let mut digits = Zeroizing::new(Vec::with_capacity(count));
            while digits.len() < count {
                let group = (count - digits.len()).min(3);
                let value = take([0, 4, 7, 10].get(group).copied().unwrap_or(0))?;
                for unit in [100, 10, 1].into_iter().skip(3 - group) {
                    digits.push(b'0' + u8::try_from(value / unit % 10).unwrap_or(0));
                }
            }
            Ok(Content::Digits(digits))
        }
        4 => {
            let count = take(8)?;
            let mut bytes = Zeroizing::new(Vec::with_capacity(count));
            for _ in 0..count {
                bytes.push(u8::try_from(take(8)?).unwrap_or(0));
            }
            Ok(Content::Bytes(bytes))
        }
        _ => Err(QrError::OtherContent),
    }
}
