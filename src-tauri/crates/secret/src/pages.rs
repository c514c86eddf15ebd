//! Whole pages from the operating system: readable memory between two guard pages, locked if allowed.
//!
//! The only file that talks to the kernel about memory. Linux also keeps the pages out of core dumps and
//! gives forked children zeroes; macOS and Windows lock only (compiled there, not tested).
#![allow(unsafe_code, reason = "mapping and locking memory cannot be done in safe Rust")]

use std::ptr::NonNull;

/// A mapping of `len` usable bytes, zeroed, between guard pages. Never unmapped: arenas live as long as the process.
pub(crate) struct Pages {
    /// First usable byte.
    pub(crate) start: NonNull<u8>,
    /// Usable bytes, a whole number of pages.
    pub(crate) len: usize,
    /// Whether the kernel agreed to keep the pages in memory.
    pub(crate) locked: bool,
}

/// Maps at least `wanted` bytes. `None` when the system has no memory to give.
#[cfg(unix)]
pub(crate) fn map(wanted: usize) -> Option<Pages> {
    use rustix::mm::{MapFlags, MprotectFlags, ProtFlags, mlock, mmap_anonymous, mprotect};

    let page = rustix::param::page_size();
    let len = wanted.checked_next_multiple_of(page)?;
    let whole = len.checked_add(page.checked_mul(2)?)?;
    // SAFETY: a fresh private mapping at an address the kernel chooses; nothing else refers to it.
    let base = unsafe {
        mmap_anonymous(std::ptr::null_mut(), whole, ProtFlags::empty(), MapFlags::PRIVATE).ok()?
    };
    // SAFETY: `page` lies inside the mapping of `whole = len + 2 * page` bytes.
    let start = unsafe { base.cast::<u8>().add(page) };
    // SAFETY: `start .. start + len` lies inside the mapping made above, which nobody uses yet.
    unsafe { mprotect(start.cast(), len, MprotectFlags::READ | MprotectFlags::WRITE).ok()? };
    // SAFETY: as above; locking does not change what the bytes are.
    let locked = unsafe { mlock(start.cast(), len) }.is_ok();
    #[cfg(target_os = "linux")]
    {
        use rustix::mm::{Advice, madvise};
        // SAFETY: advice on our own pages. WIPEONFORK changes only what a child of fork sees. Refusal is
        // harmless: the process itself is made undumpable by crate `lockdown`.
        unsafe {
            let _ = madvise(start.cast(), len, Advice::LinuxDontDump);
            let _ = madvise(start.cast(), len, Advice::LinuxWipeOnFork);
        }
    }
    Some(Pages { start: NonNull::new(start)?, len, locked })
}

/// Maps at least `wanted` bytes. `None` when the system has no memory to give.
#[cfg(windows)]
pub(crate) fn map(wanted: usize) -> Option<Pages> {
    use windows_sys::Win32::System::Memory::{
        MEM_COMMIT, MEM_RESERVE, PAGE_NOACCESS, PAGE_READWRITE, VirtualAlloc, VirtualLock,
        VirtualProtect,
    };

    let page = 4096_usize;
    let len = wanted.checked_next_multiple_of(page)?;
    let whole = len.checked_add(2 * page)?;
    // SAFETY: a fresh region at an address the system chooses; nothing else refers to it.
    let base =
        unsafe { VirtualAlloc(std::ptr::null(), whole, MEM_COMMIT | MEM_RESERVE, PAGE_NOACCESS) };
    if base.is_null() {
        return None;
    }
    // SAFETY: `page` lies inside the region of `len + 2 * page` bytes.
    let start = unsafe { base.cast::<u8>().add(page) };
    let mut before = 0;
    // SAFETY: `start .. start + len` lies inside the region made above, which nobody uses yet.
    if unsafe { VirtualProtect(start.cast(), len, PAGE_READWRITE, &mut before) } == 0 {
        return None;
    }
    // SAFETY: as above; locking does not change what the bytes are.
    let locked = unsafe { VirtualLock(start.cast(), len) } != 0;
    Some(Pages { start: NonNull::new(start)?, len, locked })
}
