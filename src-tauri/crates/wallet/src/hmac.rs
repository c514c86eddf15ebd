//! HMAC-SHA-512 on the bare compression function.
//!
//! In: a key and a message in parts. Out: 64 bytes. Written on the compression function, and not with a
//! ready-made MAC type, for two reasons: every intermediate is ours to wipe, and the two midstates of a key
//! are what PBKDF2 repeats 2048 times (and what a many-lane kernel would load).
//! Not here: which messages are signed. Standard: RFC 2104 with FIPS 180-4.

use sha2::block_api::compress512;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Bytes in a block of SHA-512.
pub(crate) const BLOCK: usize = 128;
/// Bytes in a digest of SHA-512.
pub(crate) const DIGEST: usize = 64;

/// The state of SHA-512: eight words.
pub(crate) type State = [u64; 8];

/// Where SHA-512 begins (FIPS 180-4, section 5.3.5).
const INITIAL: State = [
    0x6a09_e667_f3bc_c908,
    0xbb67_ae85_84ca_a73b,
    0x3c6e_f372_fe94_f82b,
    0xa54f_f53a_5f1d_36f1,
    0x510e_527f_ade6_82d1,
    0x9b05_688c_2b3e_6c1f,
    0x1f83_d9ab_fb41_bd6b,
    0x5be0_cd19_137e_2179,
];

/// A key, as the two states that stand after its padded forms. Wiped when dropped.
#[derive(ZeroizeOnDrop)]
pub(crate) struct Key {
    /// After the block `key ⊕ 0x36…`.
    pub(crate) inner: State,
    /// After the block `key ⊕ 0x5c…`.
    pub(crate) outer: State,
}

impl Key {
    /// The key `bytes`, of any length.
    pub(crate) fn new(bytes: &[u8]) -> Self {
        let mut block = Zeroizing::new([0_u8; BLOCK]);
        if bytes.len() > BLOCK {
            let mut state = Zeroizing::new(INITIAL);
            finish(&mut state, 0, &[bytes]);
            write_digest(&state, &mut *block);
        } else {
            block.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
        }
        let mut key = Self { inner: INITIAL, outer: INITIAL };
        block.iter_mut().for_each(|byte| *byte ^= 0x36);
        compress512(&mut key.inner, std::slice::from_ref(&*block));
        block.iter_mut().for_each(|byte| *byte ^= 0x36 ^ 0x5c);
        compress512(&mut key.outer, std::slice::from_ref(&*block));
        key
    }

    /// Signs the message that `parts` make together.
    pub(crate) fn sign(&self, parts: &[&[u8]], out: &mut [u8; DIGEST]) {
        let mut state = Zeroizing::new(self.inner);
        finish(&mut state, BLOCK, parts);
        write_digest(&state, out);
        *state = self.outer;
        finish(&mut state, BLOCK, &[out.as_slice()]);
        write_digest(&state, out);
    }
}

/// Writes `state` as bytes to the beginning of `out`.
pub(crate) fn write_digest(state: &State, out: &mut [u8]) {
    for (to, word) in out.chunks_exact_mut(8).zip(state) {
        to.copy_from_slice(&word.to_be_bytes());
    }
}

/// Adds `parts` and the padding to a hash that has already taken `before` bytes, a whole number of blocks.
fn finish(state: &mut State, before: usize, parts: &[&[u8]]) {
    let mut block = Zeroizing::new([0_u8; BLOCK]);
    let mut filled = 0;
    let mut total = before;
    for part in parts {
        total += part.len();
        let mut rest = *part;
        while !rest.is_empty() {
            let (now, later) = rest.split_at(rest.len().min(BLOCK - filled));
            let room = block.iter_mut().skip(filled);
            room.zip(now).for_each(|(to, from)| *to = *from);
            filled += now.len();
            rest = later;
            if filled == BLOCK {
                compress512(state, std::slice::from_ref(&*block));
                filled = 0;
            }
        }
    }
    // The rest of the block: one bit, zeroes, the length in bits as 16 bytes.
    block.iter_mut().skip(filled).for_each(|byte| *byte = 0);
    block.iter_mut().skip(filled).take(1).for_each(|byte| *byte = 0x80);
    if filled >= BLOCK - 16 {
        compress512(state, std::slice::from_ref(&*block));
        block.zeroize();
    }
    let bits = (total as u128) << 3;
    let end = block.iter_mut().skip(BLOCK - 16);
    end.zip(bits.to_be_bytes()).for_each(|(to, from)| *to = from);
    compress512(state, std::slice::from_ref(&*block));
}

#[cfg(test)]
mod tests {
    use super::*;
    use hmac::{Hmac, KeyInit, Mac};

    #[test]
    fn it_agrees_with_an_independent_hmac_around_every_block_edge() {
        let bytes: Vec<u8> = (0..400_u32).map(|n| (n.wrapping_mul(167) >> 3) as u8).collect();
        for key_len in [0, 1, 32, 64, 127, 128, 129, 200, 256, 257] {
            for len in (0..300).step_by(7).chain([111, 112, 113, 127, 128, 129, 239, 240, 241]) {
                let (key, message) = (&bytes[..key_len], &bytes[100..100 + len]);
                let mut ours = [0; DIGEST];
                let (left, right) = message.split_at(len / 3);
                Key::new(key).sign(&[left, &[], right], &mut ours);
                let mut theirs = Hmac::<sha2::Sha512>::new_from_slice(key).unwrap();
                theirs.update(message);
                assert_eq!(ours[..], theirs.finalize().into_bytes()[..], "{key_len} {len}");
            }
        }
    }
}
