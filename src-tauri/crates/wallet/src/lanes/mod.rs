//! Many hashes at once: BIP-39's 2048 rounds for several phrases in the lanes of one register.
//!
//! In: phrases and a salt as bytes. Out: seeds. One algorithm (`sha512`, `hmac`) over a small face
//! (`face::Lanes`) with one implementation for each instruction set; the machine's best is chosen at run time
//! ([`Kernel::best`]), any other can be asked for. The result is the same on all of them, bit for bit.
//! Timing depends on the number of phrases and the lengths of passphrase and text, never on their content.
//! Not here: which phrases to try (`search`), the single seed of a phrase that is known (`seed`).
//! Standards: RFC 8018, RFC 2104, FIPS 180-4, BIP-39. Figures and the limit they are measured against:
//! docs/speed.md.

mod batch;
mod face;
mod hmac;
#[cfg(target_arch = "aarch64")]
mod neon;
#[cfg(target_arch = "x86_64")]
mod pair;
mod plain;
mod sha512;
#[cfg(target_arch = "x86_64")]
mod x86;
#[cfg(target_arch = "x86_64")]
mod x86_calls;

pub(crate) use batch::{DigestGroup, digest_of};
pub use batch::{Phrases, Salt, Seeds};
pub(crate) use face::{GROUP, Row};

use zeroize::zeroize_stack;

use hmac::Job;
use plain::{AnyMachine, Plain};

/// How often BIP-39 stretches.
const ROUNDS: u32 = 2048;

/// An instruction set that this machine has, and the code that was made for it.
#[derive(Clone, Copy, Debug)]
pub struct Kernel(Set);

#[derive(Clone, Copy, Debug)]
enum Set {
    Plain,
    #[cfg(target_arch = "aarch64")]
    Neon,
    #[cfg(target_arch = "x86_64")]
    Avx2(x86::HasAvx2),
    #[cfg(target_arch = "x86_64")]
    Avx512Half(x86::HasAvx512),
    #[cfg(target_arch = "x86_64")]
    Avx512(x86::HasAvx512),
    #[cfg(target_arch = "x86_64")]
    Avx512Pair(x86::HasAvx512),
}

impl Kernel {
    /// The fastest that this machine has.
    #[must_use]
    pub fn best() -> Self {
        Self::all_available().into_iter().next_back().unwrap_or(Self(Set::Plain))
    }

    /// All that this machine has, the slowest first.
    #[must_use]
    pub fn all_available() -> Vec<Self> {
        #[allow(unused_mut, reason = "some machines have nothing to add")]
        let mut all = vec![Self(Set::Plain)];
        #[cfg(target_arch = "aarch64")]
        all.push(Self(Set::Neon));
        #[cfg(target_arch = "x86_64")]
        {
            all.extend(x86::HasAvx2::detect().map(|machine| Self(Set::Avx2(machine))));
            if let Some(machine) = x86::HasAvx512::detect() {
                all.push(Self(Set::Avx512Half(machine)));
                all.push(Self(Set::Avx512(machine)));
                all.push(Self(Set::Avx512Pair(machine)));
            }
        }
        all
    }

    /// A name for figures: the instruction set and the number of lanes.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self.0 {
            Set::Plain => "plain",
            #[cfg(target_arch = "aarch64")]
            Set::Neon => "neon x2",
            #[cfg(target_arch = "x86_64")]
            Set::Avx2(_) => "avx2 x4",
            #[cfg(target_arch = "x86_64")]
            Set::Avx512Half(_) => "avx512vl x4",
            #[cfg(target_arch = "x86_64")]
            Set::Avx512(_) => "avx512 x8",
            #[cfg(target_arch = "x86_64")]
            Set::Avx512Pair(_) => "avx512 2x8",
        }
    }

    /// How many hashes advance together.
    #[must_use]
    pub fn lanes(self) -> usize {
        match self.0 {
            Set::Plain => 1,
            #[cfg(target_arch = "aarch64")]
            Set::Neon => 2,
            #[cfg(target_arch = "x86_64")]
            Set::Avx2(_) | Set::Avx512Half(_) => 4,
            #[cfg(target_arch = "x86_64")]
            Set::Avx512(_) => 8,
            #[cfg(target_arch = "x86_64")]
            Set::Avx512Pair(_) => 16,
        }
    }

    /// The seeds of `phrases` with the passphrase in `salt`.
    pub fn seeds(self, phrases: &Phrases, salt: &Salt, seeds: &mut Seeds) {
        self.seeds_while(phrases, salt, seeds, &mut || true);
    }

    /// The same, asking before each group of sixteen whether to go on. What was not reached stays zero; the
    /// answer says whether all were reached.
    pub fn seeds_while(
        self,
        phrases: &Phrases,
        salt: &Salt,
        seeds: &mut Seeds,
        go_on: &mut dyn FnMut() -> bool,
    ) -> bool {
        self.stretch(phrases, salt, ROUNDS, seeds, go_on)
    }

    /// The same with another number of rounds: for figures in short slices, never for a seed.
    pub fn stretch(
        self,
        phrases: &Phrases,
        salt: &Salt,
        rounds: u32,
        seeds: &mut Seeds,
        go_on: &mut dyn FnMut() -> bool,
    ) -> bool {
        seeds.reset(phrases.len());
        let mut left = phrases.len();
        let mut all = true;
        for (keys, out) in phrases.groups.iter().zip(&mut seeds.groups) {
            all = go_on();
            if !all {
                break;
            }
            let job = Job::Stretch { phrases: keys, salt, rounds };
            self.run(&job, left.min(GROUP), out);
            left = left.saturating_sub(GROUP);
        }
        // Keys and states of the last group that the compiler kept on the stack.
        zeroize_stack::<32_768>();
        all
    }

    /// The roots of the trees of `seeds`: the key in the first half, the chain code in the second.
    /// `text` is the key of HMAC, at most 64 bytes.
    pub(crate) fn roots(self, text: &[u8], seeds: &Seeds, out: &mut Vec<DigestGroup>) {
        let mut block = [0; 16];
        for (word, bytes) in block.iter_mut().zip(text.chunks(8)) {
            let bytes = bytes.iter().chain(std::iter::repeat(&0)).take(8);
            *word = bytes.fold(0, |word, byte| word << 8 | u64::from(*byte));
        }
        out.clear();
        for seeds in &seeds.groups {
            let mut root = [Row::ZERO; 8];
            self.run(&Job::Root { text: &block, seeds }, GROUP, &mut root);
            out.push(root);
        }
    }

    /// HMAC of 37 bytes under 32 for the first `len` lanes of a group: five rows hold the bytes, the last of
    /// them five bytes at the top, the bit that ends the message, and zeroes.
    pub(crate) fn child(
        self,
        chain: &[Row; 4],
        message: &[Row; 5],
        len: usize,
        out: &mut DigestGroup,
    ) {
        self.run(&Job::Child { chain, message }, len, out);
    }

    /// Does `job` for the first `len` lanes of a group.
    fn run(self, job: &Job<'_>, len: usize, out: &mut DigestGroup) {
        for part in 0..len.min(GROUP).div_ceil(self.lanes()) {
            match self.0 {
                Set::Plain => job.run::<Plain>(AnyMachine, part, out),
                #[cfg(target_arch = "aarch64")]
                Set::Neon => job.run::<neon::Neon>(AnyMachine, part, out),
                #[cfg(target_arch = "x86_64")]
                Set::Avx2(machine) => x86_calls::avx2(machine, job, part, out),
                #[cfg(target_arch = "x86_64")]
                Set::Avx512Half(machine) => x86_calls::avx512_half(machine, job, part, out),
                #[cfg(target_arch = "x86_64")]
                Set::Avx512(machine) => x86_calls::avx512(machine, job, part, out),
                #[cfg(target_arch = "x86_64")]
                Set::Avx512Pair(machine) => x86_calls::avx512_pair(machine, job, part, out),
            }
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
