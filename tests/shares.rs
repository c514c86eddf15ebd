//! Crate `shares` against published vectors, file by file.

#[path = "shares/slip39_vectors.rs"]
mod slip39_vectors;
