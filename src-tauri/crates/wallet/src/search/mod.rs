//! Going through candidates: which of many phrases opens an address.
//!
//! From below: `packed` and `checksum` (which candidates are phrases), `curve`, `scalar` and `tree` (keys of a
//! whole batch), `plan`, `targets` and `walk` (which paths, and what is found at them), `driver` (threads,
//! progress, stopping). Candidates come from outside: crate `repair` knows what is likely.
//! Nothing here is constant time, because nearly all candidates are nobody's phrase. Every buffer that held one
//! is wiped. A phrase that was found goes through the simple path again before anybody believes it.

mod checksum;
mod curve;
mod driver;
mod packed;
mod plan;
mod scalar;
#[cfg(target_arch = "x86_64")]
mod sha_ni;
mod targets;
mod tree;
mod walk;

pub use checksum::Checksum;
pub use driver::{Candidates, Checksums, Hit, Part, Progress, Search};
pub use packed::{MOST_WORDS, Packed, Shape};
pub use plan::{Look, Plan};
pub use targets::Targets;
pub use walk::{Match, Walk};

#[cfg(test)]
mod tests;
