//! Crate `shares` against published vectors, and its two commands from phrase to shares and back.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests stop like tests"
)]

#[path = "shares/codex32_vectors.rs"]
mod codex32_vectors;
#[path = "shares/command.rs"]
mod command;
#[path = "shares/seed_xor_vectors.rs"]
mod seed_xor_vectors;
#[path = "shares/slip39_vectors.rs"]
mod slip39_vectors;
#[path = "shares/sskr_vectors.rs"]
mod sskr_vectors;
