//! The `tanekura` command.
fn main() {}
