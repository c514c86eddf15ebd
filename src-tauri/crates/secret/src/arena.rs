//! One arena of locked pages, shared by all secrets of the process.
//!
//! The kernel's limit on locked memory is small (8 MiB is usual), so secrets share a few pages instead of
//! locking one each. The book-keeping lies outside the arena: what is written there is never a secret.
#![allow(unsafe_code, reason = "hands out parts of the mapping as slices")]

use std::ptr::NonNull;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::pages::{self, Pages};

/// How much is mapped at once. Large enough for everything the program holds for one phrase.
const ARENA_BYTES: usize = 256 * 1024;
/// Slots are multiples of this, so that two secrets never share a cache line.
const SLOT: usize = 64;

/// Whether secrets really are in locked memory.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum LockState {
    /// Every page that has held a secret so far is locked.
    Locked,
    /// The system refused to lock at least one page (usually a limit, `ulimit -l`); work goes on, and the
    /// person is told, because such a page may reach the swap file.
    Refused,
}

/// Whether secrets really are in locked memory. Maps the first arena if nothing was stored yet, so that the
/// answer is known before the first secret is typed.
#[must_use]
pub fn lock_state() -> LockState {
    let mut arenas = arenas();
    if arenas.list.is_empty() {
        arenas.grow(ARENA_BYTES);
    }
    let all = arenas.list.iter().all(|arena| arena.pages.locked) && !arenas.list.is_empty();
    if all { LockState::Locked } else { LockState::Refused }
}

/// A piece of an arena. Whoever holds it has those bytes alone.
pub(crate) struct Piece {
    start: NonNull<u8>,
    len: usize,
}

// SAFETY: a piece owns its bytes exclusively, like a `Box<[u8]>`.
unsafe impl Send for Piece {}
// SAFETY: shared access only reads.
unsafe impl Sync for Piece {}

impl Piece {
    /// Takes `len` zeroed bytes.
    ///
    /// # Panics
    /// When the system has no memory left, as `Vec` does.
    pub(crate) fn take(len: usize) -> Self {
        let rounded = len.max(1).next_multiple_of(SLOT);
        let start = arenas().take(rounded).expect("the system has no memory left");
        Self { start, len }
    }

    pub(crate) fn as_slice(&self) -> &[u8] {
        // SAFETY: `start .. start + len` is mapped for the life of the process and belongs to this piece.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.len) }
    }

    pub(crate) fn as_mut_slice(&mut self) -> &mut [u8] {
        // SAFETY: as above, and `&mut self` makes it exclusive.
        unsafe { std::slice::from_raw_parts_mut(self.start.as_ptr(), self.len) }
    }
}

impl Drop for Piece {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(self.as_mut_slice());
        arenas().give_back(self.start, self.len.max(1).next_multiple_of(SLOT));
    }
}

struct Arena {
    pages: Pages,
    /// Free stretches as (offset, length), sorted by offset, never touching each other.
    free: Vec<(usize, usize)>,
}

// SAFETY: the pages are reached only under the mutex or through a `Piece`, which owns its part.
unsafe impl Send for Arena {}

struct Arenas {
    list: Vec<Arena>,
}

static ARENAS: Mutex<Arenas> = Mutex::new(Arenas { list: Vec::new() });

fn arenas() -> MutexGuard<'static, Arenas> {
    // A panic while the lock is held leaves the book-keeping whole: each change is one Vec operation.
    ARENAS.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Arenas {
    fn take(&mut self, len: usize) -> Option<NonNull<u8>> {
        if let Some(start) = self.list.iter_mut().find_map(|arena| arena.take(len)) {
            return Some(start);
        }
        self.grow(len.max(ARENA_BYTES));
        self.list.last_mut()?.take(len)
    }

    fn grow(&mut self, len: usize) {
        if let Some(pages) = pages::map(len) {
            let whole = (0, pages.len);
            self.list.push(Arena { pages, free: vec![whole] });
        }
    }

    fn give_back(&mut self, start: NonNull<u8>, len: usize) {
        for arena in &mut self.list {
            let base = arena.pages.start.as_ptr() as usize;
            let at = (start.as_ptr() as usize).wrapping_sub(base);
            if at < arena.pages.len {
                arena.give_back(at, len);
                return;
            }
        }
    }
}

impl Arena {
    fn take(&mut self, len: usize) -> Option<NonNull<u8>> {
        let which = self.free.iter().position(|&(_, free)| free >= len)?;
        let &(at, free) = self.free.get(which)?;
        if free == len {
            self.free.remove(which);
        } else if let Some(slot) = self.free.get_mut(which) {
            *slot = (at + len, free - len);
        }
        // SAFETY: `at + len <= pages.len`, because the free list holds only stretches inside the mapping.
        Some(unsafe { self.pages.start.add(at) })
    }

    fn give_back(&mut self, at: usize, len: usize) {
        let after = self.free.partition_point(|&(offset, _)| offset < at);
        self.free.insert(after, (at, len));
        // Join with the right neighbour, then with the left one.
        for left in [after, after.wrapping_sub(1)] {
            if let (Some(&(a, a_len)), Some(&(b, b_len))) =
                (self.free.get(left), self.free.get(left.wrapping_add(1)))
                && a + a_len == b
            {
                self.free.remove(left + 1);
                if let Some(joined) = self.free.get_mut(left) {
                    *joined = (a, a_len + b_len);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_do_not_overlap_and_come_back_zeroed() {
        let mut pieces: Vec<Piece> = (1..200).map(Piece::take).collect();
        for (fill, piece) in pieces.iter_mut().enumerate() {
            piece.as_mut_slice().fill(u8::try_from(fill % 251).unwrap_or(0));
        }
        for (fill, piece) in pieces.iter().enumerate() {
            let fill = u8::try_from(fill % 251).unwrap_or(0);
            assert!(piece.as_slice().iter().all(|&byte| byte == fill));
        }
        drop(pieces);
        let again = Piece::take(10_000);
        assert!(again.as_slice().iter().all(|&byte| byte == 0));
    }

    #[test]
    fn freed_stretches_join_again() {
        let mut arenas = Arenas { list: Vec::new() };
        arenas.grow(4096);
        let starts: Vec<_> = (0..8).filter_map(|_| arenas.take(128)).collect();
        for which in [1, 3, 5, 7, 0, 2, 4, 6] {
            arenas.give_back(starts[which], 128);
        }
        assert_eq!(arenas.list[0].free, vec![(0, arenas.list[0].pages.len)]);
    }

    #[test]
    fn a_secret_larger_than_an_arena_gets_an_arena_of_its_own() {
        let piece = Piece::take(ARENA_BYTES * 2);
        assert_eq!(piece.as_slice().len(), ARENA_BYTES * 2);
    }
}
