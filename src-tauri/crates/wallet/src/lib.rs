//! What a phrase opens: its seed, its fingerprint, its accounts, and whether they are the ones a person owns.
//!
//! In: a checked phrase, a passphrase, addresses as people paste them. Out: public things only – addresses,
//! paths, fingerprints, closed codes. No function of this crate gives out a private key, an extended key or a
//! chain code, and none of its types shows one.
//!
//! Not here: reading and judging phrases (`tanekura_phrase`), asking people, files, networks.
//! Standards: BIP-39 (seed), BIP-32, SLIP-10, BIP-44/49/84/86, EIP-55, BIP-173, BIP-350.

mod accounts;
mod address;
mod bip32;
mod coverage;
mod family;
mod fingerprint;
mod hmac;
pub mod lanes;
mod path;
pub mod search;
mod seed;
mod slip10;
mod stretch;
mod target;
#[cfg(test)]
mod vectors;

pub use accounts::{Account, accounts};
pub use address::{Address, AddressKind};
pub use coverage::{
    Circumstances, CoverOutcome, Covered, MOST_ACCOUNTS, Possibility, coverage, most_compared,
    possibilities,
};
pub use family::{Family, Line};
pub use fingerprint::Fingerprint;
pub use path::{NotAPath, Path, Step};
pub use seed::{Seed, SeedError};
pub use target::{MAX_TEXT, Target, TargetProblem, TargetWarning, parse_target, parse_targets};
