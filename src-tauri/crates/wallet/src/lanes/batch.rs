//! Phrases in, seeds out, many at once: the memory that a kernel works on.
//!
//! Hashes lie side by side in groups of [`GROUP`]; word i of all of them is one row. All of it is wiped when
//! dropped and when cleared. It is not locked memory: a search goes through millions of candidates, and one of
//! them being the phrase is not known before an address matches.
//! Not here: hashing (`pbkdf2`), which candidates to try. Standards: BIP-39, RFC 2104 (long keys are hashed).

use sha2::{Digest as _, Sha512};
use zeroize::{Zeroize, Zeroizing};

use super::face::{GROUP, Row};

/// Words in a block of SHA-512.
pub(super) const BLOCK: usize = 16;

/// Keys of HMAC for one group: each phrase as one block, filled with zeroes.
pub(super) type KeyGroup = [Row; BLOCK];
/// 64 bytes of each hash of a group.
pub(crate) type DigestGroup = [Row; 8];

/// Phrases to stretch: NFKD text, words apart by single spaces. Wiped when dropped.
#[derive(Default)]
pub struct Phrases {
    pub(super) groups: Vec<KeyGroup>,
    len: usize,
}

impl Phrases {
    /// Room for `capacity` phrases, so that nothing is left behind by growing.
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {
        Self { groups: Vec::with_capacity(capacity.div_ceil(GROUP)), len: 0 }
    }

    /// Adds a phrase. One that is longer than a block of SHA-512 is hashed first, as HMAC says.
    pub fn push(&mut self, nfkd: &[u8]) {
        let mut block = Zeroizing::new([0_u8; BLOCK * 8]);
        if nfkd.len() > block.len() {
            let mut digest = Sha512::digest(nfkd);
            block.iter_mut().zip(&digest).for_each(|(to, from)| *to = *from);
            digest.zeroize();
        } else {
            block.iter_mut().zip(nfkd).for_each(|(to, from)| *to = *from);
        }
        let lane = self.len % GROUP;
        if lane == 0 {
            self.make_room();
            self.groups.push([Row::ZERO; BLOCK]);
        }
        let rows = self.groups.last_mut().into_iter().flatten();
        let (words, _) = block.as_chunks::<8>();
        for (row, word) in rows.zip(words) {
            row.0.iter_mut().skip(lane).take(1).for_each(|to| *to = u64::from_be_bytes(*word));
        }
        self.len += 1;
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Forgets them, and wipes them.
    pub fn clear(&mut self) {
        self.groups.zeroize();
        self.len = 0;
    }

    /// Moves to twice the room and wipes the old one.
    fn make_room(&mut self) {
        if self.groups.len() == self.groups.capacity() {
            let mut larger = Vec::with_capacity((2 * self.groups.len()).max(4));
            larger.extend_from_slice(&self.groups);
            self.groups.zeroize();
            self.groups = larger;
        }
    }
}

impl Drop for Phrases {
    fn drop(&mut self) {
        self.groups.zeroize();
    }
}

impl std::fmt::Debug for Phrases {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Phrases({}, hidden)", self.len)
    }
}

/// Seeds, 64 bytes each, in the order of the phrases. Wiped when dropped.
#[derive(Default)]
pub struct Seeds {
    pub(crate) groups: Vec<DigestGroup>,
    len: usize,
}

impl Seeds {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Seed number `number`, counted from 0.
    #[must_use]
    pub fn seed(&self, number: usize) -> Option<Zeroizing<[u8; 64]>> {
        let group = self.groups.get(number / GROUP).filter(|_| number < self.len)?;
        Some(digest_of(group, number % GROUP))
    }

    /// These seeds.
    #[cfg(test)]
    pub(crate) fn of(seeds: &[[u8; 64]]) -> Self {
        let mut all = Self::default();
        all.reset(seeds.len());
        for (number, seed) in seeds.iter().enumerate() {
            for (row, word) in all.groups[number / GROUP].iter_mut().zip(seed.as_chunks::<8>().0) {
                row.0[number % GROUP] = u64::from_be_bytes(*word);
            }
        }
        all
    }

    /// Room for exactly `len`, all zero.
    pub(super) fn reset(&mut self, len: usize) {
        let groups = len.div_ceil(GROUP);
        if self.groups.capacity() < groups {
            self.groups.zeroize();
            self.groups = Vec::with_capacity(groups);
        }
        self.groups.zeroize();
        self.groups.resize(groups, [Row::ZERO; 8]);
        self.len = len;
    }
}

/// The 64 bytes that stand in one lane.
pub(crate) fn digest_of(group: &DigestGroup, lane: usize) -> Zeroizing<[u8; 64]> {
    let mut out = Zeroizing::new([0; 64]);
    let (words, _) = out.as_chunks_mut::<8>();
    for (word, row) in words.iter_mut().zip(group) {
        *word = row.0.get(lane).copied().unwrap_or_default().to_be_bytes();
    }
    out
}

impl Drop for Seeds {
    fn drop(&mut self) {
        self.groups.zeroize();
    }
}

impl std::fmt::Debug for Seeds {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Seeds({}, hidden)", self.len)
    }
}

/// What PBKDF2 signs first: `mnemonic` and the passphrase, as padded blocks. Wiped when dropped.
pub struct Salt {
    pub(super) blocks: Vec<[u64; BLOCK]>,
}

impl Salt {
    /// The salt of BIP-39 with a passphrase in NFKD, of any length, often empty.
    #[must_use]
    pub fn new(nfkd_passphrase: &[u8]) -> Self {
        let length = b"mnemonic".len() + nfkd_passphrase.len() + 4;
        // One bit and sixteen bytes of length follow the message.
        let blocks = (length + 17).div_ceil(BLOCK * 8);
        let mut bytes = Zeroizing::new(vec![0_u8; blocks * BLOCK * 8]);
        let message = b"mnemonic".iter().chain(nfkd_passphrase).chain(&[0, 0, 0, 1, 0x80]);
        bytes.iter_mut().zip(message).for_each(|(to, from)| *to = *from);
        let bits = ((BLOCK * 8 + length) as u64) << 3;
        bytes.iter_mut().rev().zip(bits.to_le_bytes()).for_each(|(to, from)| *to = from);
        let (words, _) = bytes.as_chunks::<8>();
        let mut out = Vec::with_capacity(blocks);
        for chunk in words.as_chunks::<BLOCK>().0 {
            out.push(chunk.map(u64::from_be_bytes));
        }
        Self { blocks: out }
    }
}

impl Drop for Salt {
    fn drop(&mut self) {
        self.blocks.zeroize();
    }
}

impl std::fmt::Debug for Salt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Salt(hidden)")
    }
}
