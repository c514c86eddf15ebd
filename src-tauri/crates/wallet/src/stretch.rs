//! PBKDF2-HMAC-SHA-512 with one block of output: how BIP-39 makes a seed out of a phrase.
//!
//! In: password and salt as bytes. Out: 64 bytes, written where the caller wants them. One lane, any machine;
//! a kernel with many lanes would stand beside this file and be compared with it.
//! Standard: RFC 8018, section 5.2, with a derived key of one block; the padding of the 64-byte messages
//! inside the loop is constant, so it is written once.

use sha2::block_api::compress512;
use zeroize::Zeroizing;

use crate::hmac::{BLOCK, DIGEST, Key, write_digest};

/// Stretches `password` with `salt`, `rounds` times (at least once), into `out`.
pub(crate) fn stretch(password: &[u8], salt: &[u8], rounds: u32, out: &mut [u8; DIGEST]) {
    let key = Key::new(password);
    key.sign(&[salt, &1_u32.to_be_bytes()], out);

    // The message of every later round: 64 bytes, one bit, zeroes, and the length with the key's block.
    let mut block = Zeroizing::new([0_u8; BLOCK]);
    block.iter_mut().zip(out.iter()).for_each(|(to, from)| *to = *from);
    block.iter_mut().skip(DIGEST).take(1).for_each(|byte| *byte = 0x80);
    let bits = ((BLOCK + DIGEST) as u64) << 3;
    let end = block.iter_mut().skip(BLOCK - 8);
    end.zip(bits.to_be_bytes()).for_each(|(to, from)| *to = from);

    let mut sum = Zeroizing::new([0_u64; 8]);
    for (word, bytes) in sum.iter_mut().zip(out.chunks_exact(8)) {
        *word = bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
    }
    let mut state = Zeroizing::new([0_u64; 8]);
    for _ in 1..rounds {
        *state = key.inner;
        compress512(&mut state, std::slice::from_ref(&*block));
        write_first_half(&mut block, &state);
        *state = key.outer;
        compress512(&mut state, std::slice::from_ref(&*block));
        write_first_half(&mut block, &state);
        sum.iter_mut().zip(state.iter()).for_each(|(sum, word)| *sum ^= word);
    }
    write_digest(&sum, out);
}

fn write_first_half(block: &mut [u8; BLOCK], state: &[u64; 8]) {
    if let Some(half) = block.first_chunk_mut::<DIGEST>() {
        write_digest(state, half);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_agrees_with_an_independent_pbkdf2() {
        let bytes: Vec<u8> = (0..600_u32).map(|n| (n.wrapping_mul(59) >> 2) as u8).collect();
        for password in [0, 1, 40, 127, 128, 129, 215, 256, 400] {
            for salt in [0, 8, 11, 107, 108, 123, 124, 125, 300] {
                for rounds in [1, 2, 3, 17] {
                    let (password, salt) = (&bytes[..password], &bytes[50..50 + salt]);
                    let mut ours = [0; DIGEST];
                    stretch(password, salt, rounds, &mut ours);
                    let theirs =
                        pbkdf2::pbkdf2_hmac_array::<sha2::Sha512, 64>(password, salt, rounds);
                    assert_eq!(ours, theirs);
                }
            }
        }
    }
}
