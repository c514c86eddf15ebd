//! A global allocator that wipes what is freed.
//!
//! Libraries copy: a JSON parser, a formatter, a string that grows. Their copies are outside the locked arena;
//! with this allocator they are at least gone once freed. Binaries opt in with `#[global_allocator]`.
#![allow(unsafe_code, reason = "an allocator is unsafe by its contract")]

use std::alloc::{GlobalAlloc, Layout, System};

use zeroize::Zeroize;

/// The system allocator, except that every block is overwritten with zeroes before it is given back.
#[derive(Clone, Copy, Debug, Default)]
pub struct WipingAllocator;

// SAFETY: all calls go to the system allocator with the layouts they came with; `dealloc` writes only inside
// the block it was handed; `realloc` is left to the default, which allocates, copies and calls `dealloc`.
unsafe impl GlobalAlloc for WipingAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps `GlobalAlloc`'s contract, which is the system allocator's.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as above.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller gives a live block of `layout.size()` bytes that nobody uses any more.
        unsafe { std::slice::from_raw_parts_mut(block, layout.size()) }.zeroize();
        // SAFETY: as above.
        unsafe { System.dealloc(block, layout) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_freed_block_holds_nothing_of_what_was_in_it() {
        let layout = Layout::from_size_align(4096 * 64, 8).unwrap();
        // SAFETY: the block is read after `dealloc` only through the next allocation of the same size, which
        // the test skips when the allocator hands out another address.
        unsafe {
            let block = WipingAllocator.alloc(layout);
            std::slice::from_raw_parts_mut(block, layout.size()).fill(0xA5);
            let same = WipingAllocator.realloc(block, layout, layout.size() / 2);
            let kept = std::slice::from_raw_parts(same, layout.size() / 2);
            assert!(kept.iter().all(|&byte| byte == 0xA5));
            let half = Layout::from_size_align(layout.size() / 2, 8).unwrap();
            WipingAllocator.dealloc(same, half);
            let again = System.alloc(layout);
            let fresh = std::slice::from_raw_parts(again, layout.size());
            assert!(fresh.iter().filter(|&&byte| byte == 0xA5).count() < 64);
            System.dealloc(again, layout);
        }
    }
}
