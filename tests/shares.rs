//! Crate `shares` against published vectors, and what other programs make.

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
