//! HMAC-SHA-512 for one part of a group, in the three forms that phrases and their trees need.
//!
//! PBKDF2 (a phrase's 2048 rounds), the root of a tree (64 bytes under a fixed key) and a child (37 bytes under
//! a chain code). One compression for each half of each round, with the padding of every key hashed once.
//! Standards: RFC 2104; RFC 8018, section 5.2, with one block of output; BIP-32; SLIP-10.

use std::hint::black_box;

use super::batch::{BLOCK, DigestGroup, KeyGroup, Salt};
use super::face::{Lanes, Row};
use super::sha512::{INITIAL, Key, compress};

const INNER: u64 = 0x3636_3636_3636_3636;
const OUTER: u64 = 0x5c5c_5c5c_5c5c_5c5c;

/// What to sign, in one group.
pub(super) enum Job<'a> {
    /// PBKDF2 with that many rounds, at least one.
    Stretch { phrases: &'a KeyGroup, salt: &'a Salt, rounds: u32 },
    /// 64 bytes under a text of at most 128, filled with zeroes.
    Root { text: &'a [u64; BLOCK], seeds: &'a DigestGroup },
    /// 37 bytes under 32. The fifth row of the message holds five bytes, and the bit that ends it.
    Child { chain: &'a [Row; 4], message: &'a [Row; 5] },
}

impl Job<'_> {
    /// Does part `part` of it.
    #[inline(always)]
    pub(super) fn run<V: Lanes>(&self, machine: V::Machine, part: usize, out: &mut DigestGroup) {
        let result = match self {
            Self::Stretch { phrases, salt, rounds } => {
                stretch::<V>(machine, phrases, part, salt, *rounds)
            }
            Self::Root { text, seeds } => root::<V>(machine, text, seeds, part),
            Self::Child { chain, message } => child::<V>(machine, chain, message, part),
        };
        for (row, word) in out.iter_mut().zip(result) {
            word.store(row, part);
        }
    }
}

#[inline(always)]
fn stretch<V: Lanes>(
    machine: V::Machine,
    phrases: &KeyGroup,
    part: usize,
    salt: &Salt,
    rounds: u32,
) -> [V; 8] {
    let mut block = [V::splat(machine, 0); BLOCK];
    for (word, row) in block.iter_mut().zip(phrases) {
        *word = V::load(machine, row, part);
    }
    let keys = keys(machine, &block);
    let [inner, outer] = &keys;
    let mut state = *inner.state();
    for block in &salt.blocks {
        state = compress(machine, &state, &block.map(|word| V::splat(machine, word)));
    }
    let mut last = outer.compress_64(machine, &state);
    let mut sum = last;
    // The box hides from the compiler that there are two keys: it would make a copy of the code for each, and
    // two copies do not fit into the instruction cache.
    let keys: &[Key<V>] = black_box(&keys);
    for _ in 1..rounds {
        for key in keys {
            last = key.compress_64(machine, &last);
        }
        for (sum, last) in sum.iter_mut().zip(last) {
            *sum = sum.xor(last);
        }
    }
    sum
}

#[inline(always)]
fn root<V: Lanes>(
    machine: V::Machine,
    text: &[u64; BLOCK],
    seeds: &DigestGroup,
    part: usize,
) -> [V; 8] {
    let keys = keys(machine, &text.map(|word| V::splat(machine, word)));
    let mut state = [V::splat(machine, 0); 8];
    for (word, row) in state.iter_mut().zip(seeds) {
        *word = V::load(machine, row, part);
    }
    let keys: &[Key<V>] = black_box(&keys);
    for key in keys {
        state = key.compress_64(machine, &state);
    }
    state
}

#[inline(always)]
fn child<V: Lanes>(
    machine: V::Machine,
    chain: &[Row; 4],
    message: &[Row; 5],
    part: usize,
) -> [V; 8] {
    let mut block = [V::splat(machine, 0); BLOCK];
    for (word, row) in block.iter_mut().zip(chain) {
        *word = V::load(machine, row, part);
    }
    let [inner, outer] = keys(machine, &block);
    let zero = V::splat(machine, 0);
    let [m0, m1, m2, m3, m4] = message;
    let load = |row| V::load(machine, row, part);
    let length = V::splat(machine, (128 + 37) * 8);
    let block = [
        load(m0),
        load(m1),
        load(m2),
        load(m3),
        load(m4),
        zero,
        zero,
        zero,
        zero,
        zero,
        zero,
        zero,
        zero,
        zero,
        zero,
        length,
    ];
    outer.compress_64(machine, &compress(machine, inner.state(), &block))
}

/// The two keys of HMAC. One copy of the code for both, as above.
#[inline(always)]
fn keys<V: Lanes>(machine: V::Machine, block: &[V; BLOCK]) -> [Key<V>; 2] {
    let initial = INITIAL.map(|word| V::splat(machine, word));
    let mut keys = [Key::new(machine, initial); 2];
    let pads: &[u64] = black_box(&[INNER, OUTER]);
    for (key, pad) in keys.iter_mut().zip(pads) {
        let pad = V::splat(machine, *pad);
        let mut padded = *block;
        for word in &mut padded {
            *word = word.xor(pad);
        }
        *key = Key::new(machine, compress(machine, &initial, &padded));
    }
    keys
}
