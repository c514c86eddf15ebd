//! Memory for secrets, and the two types that hold them.
//!
//! In: bytes or text that must not be seen. Out: buffers that live in locked pages (never swapped, left
//! out of core dumps, wiped in forked children, fenced by guard pages), that are wiped when dropped, and
//! that show nothing in `Debug`. They have no `Clone`, `Display`, `Deref`, `Serialize`, `Hash` or `PartialEq`:
//! looking inside is a visible act, `expose`, and every call to it has an `// EXPOSE:` reason beside it.
//!
//! Not here: what a phrase or a key is; files; the process-wide protections (crate `lockdown`).

mod allocator;
mod arena;
mod bytes;
mod pages;
mod text;

pub use allocator::WipingAllocator;
pub use arena::{LockState, lock_state};
pub use bytes::SecretBytes;
pub use text::{SecretText, TooLong};
