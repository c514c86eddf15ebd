//! Shares of a phrase: made, proved by joining them, and joined again.
//!
//! In: the entropy of a phrase, or the texts of shares. Out: shares as texts; the entropy, or which share is wrong.
//! Not here: files and screens, printing (crate `sheets`), seeds and addresses (crate `wallet`).
