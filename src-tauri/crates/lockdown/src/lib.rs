//! The process around the secrets: no network, no dumps, no other program looking in.
//!
//! In: nothing but the kind of program that starts. Out: a process that the kernel keeps off the network
//! ([`protect_process`]), the proof of it by trying ([`self_check`]), a list of what protects this process
//! right now and what does not, read back from the kernel ([`protections`]), and the start of the window
//! program in clean surroundings ([`launch`]).
//!
//! Linux is complete. On macOS and Windows the same functions exist, do the little they can and answer
//! "not available" for the rest: they compile there and are not tested.
//!
//! Not here: locked memory (crate `secret`), the settings of the web view (the desktop shell).
//! Sources: seccomp(2), prctl(2), core(5), proc(5), `Documentation/userspace-api/seccomp_filter.rst`.

#[cfg(target_os = "linux")]
mod filter;
#[cfg(target_os = "linux")]
mod kernel;
pub mod launch;
mod protect;
mod protections;
pub mod save;
mod self_check;
pub mod surroundings;

pub use protect::{ProcessKind, Protections, protect_process};
pub use protections::{Protection, State, protections};
pub use self_check::{Blocker, NetworkState, self_check};
