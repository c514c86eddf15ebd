//! The few calls to Linux that have no safe wrapper. The only file of the protections with `unsafe` in it.
//!
//! In: numbers. Out: whether the kernel agreed. Not here: what to ask for and why.
#![allow(unsafe_code, reason = "these system calls have no safe wrapper")]

use std::fs::{self, File};
use std::io::{self, Read};
use std::os::fd::{FromRawFd, IntoRawFd, OwnedFd, RawFd};
use std::sync::atomic::{AtomicI32, Ordering};

/// Hands `program` to the kernel, for all threads of the process at once.
pub(crate) fn install_filter(program: &mut [libc::sock_filter]) -> io::Result<()> {
    let len = u16::try_from(program.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
    let description = libc::sock_fprog { len, filter: program.as_mut_ptr() };
    // SAFETY: `description` and the instructions it points to outlive the call; the kernel copies and
    // verifies them. TSYNC gives the filter to threads that libraries started before `main`.
    let answer = unsafe {
        libc::syscall(
            libc::SYS_seccomp,
            libc::SECCOMP_SET_MODE_FILTER,
            libc::SECCOMP_FILTER_FLAG_TSYNC,
            &raw const description,
        )
    };
    match answer {
        0 => Ok(()),
        // A positive answer is the number of a thread that could not be brought along.
        1.. => Err(io::Error::from(io::ErrorKind::ResourceBusy)),
        _ => Err(io::Error::last_os_error()),
    }
}

/// Whether the kernel makes a socket of this kind for us. It is closed at once and never connected.
pub(crate) fn socket_opens(family: i32, kind: i32, protocol: i32) -> bool {
    // SAFETY: `socket` takes three numbers and touches no memory of ours.
    let fd = unsafe { libc::socket(family, kind | libc::SOCK_CLOEXEC, protocol) };
    opened(fd)
}

/// Whether the kernel gives us an `io_uring`, through which sockets can be made without calling `socket`.
pub(crate) fn io_uring_opens() -> bool {
    // `struct io_uring_params` has 120 bytes, all of them zero when nothing special is asked for.
    let mut parameters = [0_u64; 15];
    // SAFETY: the kernel reads and writes at most the 120 bytes of the structure.
    let fd = unsafe { libc::syscall(libc::SYS_io_uring_setup, 1, parameters.as_mut_ptr()) };
    opened(RawFd::try_from(fd).unwrap_or(-1))
}

fn opened(fd: RawFd) -> bool {
    if fd < 0 {
        return false;
    }
    // SAFETY: the descriptor was made just now and belongs to nobody else.
    drop(unsafe { OwnedFd::from_raw_fd(fd) });
    true
}

/// The descriptors of this process that are sockets of another family than AF_UNIX and AF_NETLINK.
/// A process can start with one: whoever started it may have left it open.
pub(crate) fn network_descriptors() -> Vec<RawFd> {
    let Ok(entries) = fs::read_dir("/proc/self/fd") else { return Vec::new() };
    entries
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter(|&fd| family_of(fd).is_some_and(|it| it != libc::AF_UNIX && it != libc::AF_NETLINK))
        .collect()
}

/// Closes a descriptor that somebody else left open. Only for descriptors that nothing in this process
/// has taken into use, that is in the first lines of `main`.
pub(crate) fn close_inherited(fd: RawFd) {
    // SAFETY: `close` takes a number; the caller states that no owner of it exists in this process.
    unsafe { libc::close(fd) };
}

fn family_of(fd: RawFd) -> Option<i32> {
    let mut family: libc::c_int = 0;
    let mut len = libc::socklen_t::try_from(size_of::<libc::c_int>()).ok()?;
    // SAFETY: the kernel writes at most `len` bytes to `family`, and a wrong descriptor is an error.
    let answer = unsafe {
        libc::getsockopt(
            fd,
            libc::SOL_SOCKET,
            libc::SO_DOMAIN,
            (&raw mut family).cast(),
            &raw mut len,
        )
    };
    (answer == 0).then_some(family)
}

/// Why a wait ended.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Arrival {
    /// A child may have changed its state.
    Child,
    /// Somebody asks this process to end.
    End,
}

/// Where the signal handler leaves its marks. Set once, before the handler is.
static MARKS: AtomicI32 = AtomicI32::new(-1);
const CHILD: u8 = b'c';
const END: u8 = b'e';

extern "C" fn mark(signal: libc::c_int) {
    let byte = if signal == libc::SIGCHLD { CHILD } else { END };
    // SAFETY: `write` is one of the calls that a signal handler may make, and the byte is on its stack. A
    // full pipe is no loss: then there are marks enough to wake the reader.
    unsafe { libc::write(MARKS.load(Ordering::Relaxed), (&raw const byte).cast(), 1) };
}

/// Signals that a launcher waits for, turned into bytes of a pipe.
///
/// Blocking them and fetching them with `sigwait` would be simpler, but libraries have started threads before
/// `main`, and a signal to the process goes to whichever thread does not block it.
pub(crate) struct Signals(File);

impl Signals {
    /// Starts to collect them. Call it once.
    pub(crate) fn collect() -> io::Result<Self> {
        let (reader, writer) = rustix::pipe::pipe_with(
            rustix::pipe::PipeFlags::CLOEXEC | rustix::pipe::PipeFlags::NONBLOCK,
        )?;
        // The reader waits, the writer (in a signal handler) must not.
        rustix::fs::fcntl_setfl(&reader, rustix::fs::OFlags::empty())?;
        MARKS.store(writer.into_raw_fd(), Ordering::Relaxed);
        // SAFETY: all-zero is a valid `sigaction` (no flags, empty mask); the handler is a function that
        // lives as long as the program and makes only calls that are allowed in a handler.
        unsafe {
            let mut action: libc::sigaction = std::mem::zeroed();
            action.sa_sigaction = mark as *const () as usize;
            action.sa_flags = libc::SA_RESTART | libc::SA_NOCLDSTOP;
            for signal in [libc::SIGCHLD, libc::SIGTERM, libc::SIGINT, libc::SIGHUP] {
                libc::sigaction(signal, &raw const action, std::ptr::null_mut());
            }
        }
        Ok(Self(File::from(reader)))
    }

    /// Waits for the next of them.
    pub(crate) fn next(&mut self) -> Arrival {
        let mut byte = [CHILD];
        match self.0.read(&mut byte) {
            Ok(1) if byte == [END] => Arrival::End,
            _ => Arrival::Child,
        }
    }
}
