//! The custody plan from outside: what is computed equals a brute force, files that are not whole have a code each,
//! and a program that is killed while it saves loses nothing.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "helpers of tests stop like tests"
)]

#[path = "plan/brute_force.rs"]
mod brute_force;
#[path = "plan/killed.rs"]
mod killed;
#[path = "plan/malformed.rs"]
mod malformed;
#[path = "plan/random.rs"]
mod random;
#[path = "plan/work.rs"]
mod work;
