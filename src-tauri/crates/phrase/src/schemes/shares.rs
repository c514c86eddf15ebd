//! Shamir shares: SLIP-39, and texts in byte words (SSKR and others).

use zeroize::Zeroizing;

use crate::judgement::{Checksum, Scheme};
use crate::schemes::Recognised;
use crate::schemes::checksums::{crc32, rs1024};

/// Lengths of SLIP-39 shares: of 128, 160, 192, 224 and 256 bits, and of 512.
const SLIP39_COUNTS: [usize; 6] = [20, 23, 27, 30, 33, 59];

/// A SLIP-39 share, or several of the same length one after the other.
pub(super) fn slip39(indices: Option<&[u16]>, count: usize) -> Recognised {
    let chance = 0.5_f64.powi(30);
    let length = SLIP39_COUNTS
        .into_iter()
        .find(|&length| count == length)
        .or_else(|| SLIP39_COUNTS.into_iter().find(|&length| count.is_multiple_of(length)));
    let share_matches =
        |share: &[u16]| ["shamir", "shamir_extendable"].iter().any(|name| rs1024(name, share) == 1);
    let checksum = match (indices, length) {
        (Some(indices), Some(length)) if indices.chunks_exact(length).all(share_matches) => {
            Checksum::Matches
        }
        (Some(_), Some(_)) => Checksum::Differs,
        _ => Checksum::Unknown,
    };
    let mut found = Recognised::new(Scheme::Slip39, checksum, chance);
    if length.is_none() {
        found.counts = vec![20, 33];
    }
    found
}

/// Byte words: any bytes, the last four words a CRC-32 of the others.
pub(super) fn bytewords(indices: Option<&[u16]>) -> Recognised {
    let checksum = match indices.and_then(|indices| indices.split_last_chunk::<4>()) {
        Some((body, last)) => {
            let bytes = |words: &[u16]| {
                Zeroizing::new(words.iter().map(|&word| word as u8).collect::<Vec<u8>>())
            };
            let sum = crc32(bytes(body).iter().copied());
            if sum.to_be_bytes().as_slice() == bytes(last).as_slice() {
                Checksum::Matches
            } else {
                Checksum::Differs
            }
        }
        None => Checksum::Unknown,
    };
    Recognised::new(Scheme::Sskr, checksum, 0.5_f64.powi(32))
}
