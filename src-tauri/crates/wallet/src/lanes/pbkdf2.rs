//! PBKDF2-HMAC-SHA-512 for one part of a group.
//!
//! In: the phrases as keys, the salt as padded blocks. Out: 64 bytes for each. One compression for each half of
//! each round, with the key's padding hashed once. What stays in memory between the rounds stands in [`Work`],
//! which the caller wipes. Standard: RFC 8018, section 5.2, with one block of output.

use std::hint::black_box;

use super::batch::{BLOCK, DigestGroup, KeyGroup, Salt};
use super::face::Lanes;
use super::sha512::{INITIAL, Key, compress};

const INNER: u64 = 0x3636_3636_3636_3636;
const OUTER: u64 = 0x5c5c_5c5c_5c5c_5c5c;

/// Stretches part `part` of `keys`, `rounds` times (at least once).
#[inline(always)]
pub(super) fn stretch<V: Lanes>(
    machine: V::Machine,
    keys: &KeyGroup,
    part: usize,
    salt: &Salt,
    rounds: u32,
    out: &mut DigestGroup,
) {
    // No closure here: the compiler may take it out of line, and there it has no instruction set.
    let inner = key::<V>(machine, keys, part, INNER);
    let outer = key::<V>(machine, keys, part, OUTER);
    let mut state = *inner.state();
    for block in &salt.blocks {
        state = compress(machine, &state, &block.map(|word| V::splat(machine, word)));
    }
    let mut last = outer.compress_64(machine, &state);
    let mut sum = last;
    // The box hides from the compiler that there are two keys: it would make a copy of the code for each, and
    // two copies do not fit into the instruction cache.
    let keys = [inner, outer];
    let keys: &[Key<V>] = black_box(&keys);
    for _ in 1..rounds {
        for key in keys {
            last = key.compress_64(machine, &last);
        }
        for (sum, last) in sum.iter_mut().zip(last) {
            *sum = sum.xor(last);
        }
    }
    for (row, sum) in out.iter_mut().zip(sum) {
        sum.store(row, part);
    }
}

#[inline(always)]
fn key<V: Lanes>(machine: V::Machine, keys: &KeyGroup, part: usize, pad: u64) -> Key<V> {
    let pad = V::splat(machine, pad);
    let mut block = [pad; BLOCK];
    for (word, row) in block.iter_mut().zip(keys) {
        *word = V::load(machine, row, part).xor(pad);
    }
    let initial = INITIAL.map(|word| V::splat(machine, word));
    Key::new(machine, compress(machine, &initial, &block))
}
