//! Situation guides and checklists, walked and read as a person would: paths, dangers, claims that must never be
//! advice, the search, the glossary, how a Japanese line breaks.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "helpers of tests stop like tests"
)]

#[path = "guides/claims.rs"]
mod claims;
#[path = "guides/glossary.rs"]
mod glossary;
#[path = "guides/paths.rs"]
mod paths;
#[path = "guides/search.rs"]
mod search;

/// A data file below `tests/cases/guide/`.
fn cases(name: &str) -> String {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/guide");
    std::fs::read_to_string(folder.join(name)).unwrap()
}
