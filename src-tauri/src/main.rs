//! The desktop program. Everything is in the library beside it; here is only what a program must own.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;

/// What Tauri, serde and the standard library free is overwritten first: copies of secrets do not outlive their use.
#[global_allocator]
static ALLOCATOR: tanekura_secret::WipingAllocator = tanekura_secret::WipingAllocator;

fn main() -> ExitCode {
    tanekura_desktop::main()
}
