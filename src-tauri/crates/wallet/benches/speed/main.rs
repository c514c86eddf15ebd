//! How fast searches are, beside the usual crates and beside what the machine could do at most.
//!
//! Run: `cargo bench -p tanekura-wallet`. docs/speed.md says what the figures mean.
#![allow(unsafe_code, reason = "one addition in a register, to find the clock")]
#![allow(
    clippy::disallowed_macros,
    clippy::print_stdout,
    reason = "figures are what a benchmark is for"
)]

mod clock;
mod kernels;
mod whole;

fn main() {
    kernels::measure();
    whole::measure();
}
