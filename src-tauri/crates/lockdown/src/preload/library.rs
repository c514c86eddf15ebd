//! A small library that closes WebKit's processes to other programs of the same user.
//!
//! In: being loaded. Out: a process that cannot be attached to, whose memory cannot be opened. The same is done
//! for the program itself in `protect`, but `exec` undoes it, and WebKit's processes are programs of their
//! own. So this is loaded into them before their `main` (`LD_PRELOAD`, see `launch::preload`).
//!
//! It is compiled by the build script, alone and without the standard library: it runs inside other programs
//! and brings nothing along. Not here: wiping freed memory; the C library is told to do that.
#![no_std]

unsafe extern "C" {
    fn prctl(option: i32, ...) -> i32;
    fn readlink(path: *const u8, buffer: *mut u8, size: usize) -> isize;
}

const PR_SET_DUMPABLE: i32 = 4;

/// Called by the loader, before anything of the program has run.
#[used]
#[unsafe(link_section = ".init_array")]
static WHEN_LOADED: extern "C" fn() = when_loaded;

extern "C" fn when_loaded() {
    let mut path = [0_u8; 512];
    // SAFETY: the path ends with a zero, and at most the whole buffer is written.
    let len = unsafe { readlink(c"/proc/self/exe".as_ptr().cast(), path.as_mut_ptr(), path.len()) };
    let name = usize::try_from(len).ok().and_then(|len| path.get(..len)).unwrap_or_default();
    // Only WebKit's own programs: the sandbox's helpers must be able to set up their namespaces.
    if name.rsplit(|&byte| byte == b'/').next().is_some_and(|name| name.starts_with(b"WebKit")) {
        // SAFETY: numbers only.
        unsafe { prctl(PR_SET_DUMPABLE, 0_usize, 0_usize, 0_usize, 0_usize) };
    }
}

#[panic_handler]
fn never(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
