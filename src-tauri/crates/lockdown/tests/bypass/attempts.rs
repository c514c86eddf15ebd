//! The attempts of the bypass matrix. Each runs alone in a process that has (or has not) the filter.
//!
//! In: the name of an attempt and which filter to put on first. Out: an exit code, open or refused.
#![allow(unsafe_code, reason = "going around the safe wrappers is the point")]

use std::io::Read;
use std::process::{Command, exit};
use std::sync::mpsc;
use std::thread;

use tanekura_lockdown::{ProcessKind, protect_process};

/// Exit codes of an attempt. Anything else is a mistake of the test.
pub(crate) const OPEN: i32 = 10;
pub(crate) const REFUSED: i32 = 11;
pub(crate) const SKIPPED: i32 = 12;

/// What an attempt may be.
#[derive(Clone, Copy)]
pub(crate) enum Attempt {
    /// `socket(family, kind, protocol)`.
    Socket(i64, i32, i32),
    /// `socketpair(family, SOCK_STREAM, 0)`.
    Pair(i32),
    /// A function, run after the filter is in place. True: it got through.
    After(fn() -> bool),
    /// A function that begins before the filter and calls its argument to put it on.
    Around(fn(&dyn Fn()) -> bool),
}

use Attempt::{After, Around, Pair, Socket};

pub(crate) const ATTEMPTS: [(&str, Attempt); 44] = [
    ("TCP over IPv4", Socket(2, 1, 0)),
    ("UDP over IPv4", Socket(2, 2, 0)),
    ("raw IPv4", Socket(2, 3, 1)),
    ("ping socket", Socket(2, 2, 1)),
    ("TCP over IPv6", Socket(10, 1, 0)),
    ("UDP over IPv6", Socket(10, 2, 0)),
    ("raw IPv6", Socket(10, 3, 58)),
    ("multipath TCP", Socket(2, 1, 262)),
    ("SCTP", Socket(2, 5, 132)),
    ("UDP-Lite", Socket(2, 2, 136)),
    ("family with high bits set", Socket(0x1_0000_0002, 1, 0)),
    ("family with all high bits set", Socket(-0xFFFF_FFFE, 1, 0)),
    ("kernel messages: generic netlink", Socket(16, 3, 16)),
    ("kernel messages: device events", Socket(16, 3, 15)),
    ("kernel messages: packet filter", Socket(16, 3, 12)),
    ("kernel messages: audit", Socket(16, 3, 9)),
    ("raw packets", Socket(17, 3, 768)),
    ("packets without their head", Socket(17, 2, 768)),
    ("virtual machine host (vsock)", Socket(40, 1, 0)),
    ("Bluetooth", Socket(31, 5, 0)),
    ("kernel cryptography (alg)", Socket(38, 5, 0)),
    ("CAN bus", Socket(29, 3, 1)),
    ("express data path (xdp)", Socket(44, 3, 0)),
    ("TIPC", Socket(30, 1, 0)),
    ("SMC", Socket(43, 1, 0)),
    ("InfiniBand", Socket(27, 1, 0)),
    ("Qualcomm router", Socket(42, 2, 0)),
    ("RDS", Socket(21, 5, 0)),
    ("near field (nfc)", Socket(39, 5, 0)),
    ("key management (key)", Socket(15, 3, 2)),
    ("pair of IPv4 sockets", Pair(2)),
    ("pair of TIPC sockets", Pair(30)),
    ("io_uring", After(io_uring)),
    ("x32 number of socket", After(x32_socket)),
    ("32-bit call gate: socketcall", After(gate_socketcall)),
    ("32-bit call gate: socket", After(gate_socket)),
    ("attaching to a process outside", After(attach)),
    ("writing into a process outside", After(write_into)),
    ("reading from a process outside", After(read_from)),
    ("taking a socket from a process outside", After(take_socket)),
    ("socket of a program started afterwards", After(start_program)),
    ("socket after adding a filter that allows all", After(allow_all)),
    ("socket of a thread that was there before", Around(earlier_thread)),
    ("socket that was open before", Around(earlier_socket)),
];

/// Runs one attempt and ends the process with what came of it.
pub(crate) fn run(name: &str, filter: &str) {
    let protect: &dyn Fn() = match filter {
        "none" => &|| {},
        "desktop" => &|| assert!(protect_process(ProcessKind::Desktop).complete()),
        "command" => &|| assert!(protect_process(ProcessKind::CommandLine).complete()),
        other => panic!("no filter is called {other}"),
    };
    let (_, attempt) = ATTEMPTS.iter().find(|(known, _)| *known == name).expect("a known attempt");
    if !matches!(attempt, Around(_)) {
        protect();
    }
    let through = match *attempt {
        Socket(family, kind, protocol) => socket(family, kind, protocol),
        Pair(family) => {
            let mut ends = [0_i32; 2];
            // SAFETY: the kernel writes two numbers.
            (unsafe { libc::socketpair(family, 1, 0, ends.as_mut_ptr()) }) == 0
        }
        After(function) => function(),
        Around(function) => function(protect),
    };
    exit(if through { OPEN } else { REFUSED });
}

/// What `socket of a program started afterwards` starts.
pub(crate) fn after_exec() {
    exit(if socket(2, 1, 0) { OPEN } else { REFUSED });
}

/// A process with an open network socket on descriptor 9, until it is ended.
pub(crate) fn victim() {
    // SAFETY: numbers only.
    let fd = unsafe { libc::socket(2, 1, 0) };
    // SAFETY: numbers only.
    assert_eq!(unsafe { libc::dup2(fd, 9) }, 9);
    println!("ready");
    let _ = std::io::stdin().read(&mut [0]);
}

/// The one kind of kernel messages that the window may read.
pub(crate) fn route_socket_opens() -> bool {
    socket(16, 3, 0)
}

fn socket(family: i64, kind: i32, protocol: i32) -> bool {
    // The system call itself: the C library would cut the family to 32 bits.
    // SAFETY: numbers only.
    (unsafe { libc::syscall(libc::SYS_socket, family, kind, protocol) }) >= 0
}

fn io_uring() -> bool {
    let mut parameters = [0_u64; 15];
    // SAFETY: the kernel writes at most the 120 bytes of the structure.
    (unsafe { libc::syscall(libc::SYS_io_uring_setup, 4, parameters.as_mut_ptr()) }) >= 0
}

fn x32_socket() -> bool {
    // SAFETY: numbers only.
    (unsafe { libc::syscall(0x4000_0000 | libc::SYS_socket, 2, 1, 0) }) >= 0
}

/// A system call by the gate of 32-bit programs, which has a table of numbers of its own.
#[cfg(target_arch = "x86_64")]
fn gate(number: i32, first: u32, second: u32, third: u32) -> i32 {
    let answer: i32;
    // SAFETY: `rbx` is put back (the compiler keeps it for itself); the gate clobbers r8 to r11. The
    // arguments are numbers or the address of a page below 4 GiB that outlives the call.
    unsafe {
        core::arch::asm!(
            "push rbx",
            "mov ebx, {first:e}",
            "int 0x80",
            "pop rbx",
            first = in(reg) first,
            inlateout("eax") number => answer,
            in("ecx") second,
            in("edx") third,
            out("r8") _, out("r9") _, out("r10") _, out("r11") _,
        );
    }
    answer
}

#[cfg(target_arch = "x86_64")]
fn gate_socket() -> bool {
    gate(359, 2, 1, 0) >= 0
}

#[cfg(target_arch = "x86_64")]
fn gate_socketcall() -> bool {
    // The gate takes 32-bit addresses, so the arguments need a page below 4 GiB.
    // SAFETY: a fresh private page at an address that the kernel chooses.
    let page = unsafe {
        libc::mmap(
            std::ptr::null_mut(),
            4096,
            libc::PROT_READ | libc::PROT_WRITE,
            libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_32BIT,
            -1,
            0,
        )
    };
    assert_ne!(page, libc::MAP_FAILED);
    // SAFETY: the page has room for three numbers and belongs to nobody else.
    unsafe { page.cast::<[u32; 3]>().write([2, 1, 0]) };
    gate(102, 1, u32::try_from(page as usize).expect("below 4 GiB"), 0) >= 0
}

#[cfg(not(target_arch = "x86_64"))]
fn gate_socket() -> bool {
    exit(SKIPPED)
}

#[cfg(not(target_arch = "x86_64"))]
fn gate_socketcall() -> bool {
    exit(SKIPPED)
}

fn outside() -> i32 {
    std::env::var("VICTIM").expect("the matrix names it").parse().expect("a number")
}

fn attach() -> bool {
    // SAFETY: numbers only. Ending this process detaches again.
    (unsafe { libc::ptrace(libc::PTRACE_SEIZE, outside(), 0, 0) }) == 0
}

/// An address that is mapped in the process outside as well: it is the same program, and the kernel places
/// it elsewhere each time, so the address is read from its map.
fn address_outside(permissions: &str) -> usize {
    let map = std::fs::read_to_string(format!("/proc/{}/maps", outside())).expect("readable");
    let line = map.lines().find(|line| line.contains(permissions)).expect("such a mapping");
    usize::from_str_radix(line.split('-').next().expect("an address"), 16).expect("hexadecimal")
}

fn write_into() -> bool {
    let mut byte = [0_u8; 1];
    let address = address_outside(" rw-p ");
    let here = libc::iovec { iov_base: byte.as_mut_ptr().cast(), iov_len: 1 };
    let there = libc::iovec { iov_base: address as *mut libc::c_void, iov_len: 1 };
    // First its own byte, so that writing changes nothing there.
    // SAFETY: one byte each way, into memory of ours and into a process that exists for this.
    unsafe {
        libc::process_vm_readv(outside(), &raw const here, 1, &raw const there, 1, 0);
        libc::process_vm_writev(outside(), &raw const here, 1, &raw const there, 1, 0) == 1
    }
}

fn read_from() -> bool {
    let mut byte = [0_u8; 1];
    let address = address_outside(" r--p ");
    let here = libc::iovec { iov_base: byte.as_mut_ptr().cast(), iov_len: 1 };
    let there = libc::iovec { iov_base: address as *mut libc::c_void, iov_len: 1 };
    // SAFETY: one byte into memory of ours.
    (unsafe { libc::process_vm_readv(outside(), &raw const here, 1, &raw const there, 1, 0) }) == 1
}

fn take_socket() -> bool {
    // SAFETY: numbers only.
    unsafe {
        let process = libc::syscall(libc::SYS_pidfd_open, outside(), 0);
        libc::syscall(libc::SYS_pidfd_getfd, process, 9, 0) >= 0
    }
}

fn start_program() -> bool {
    Command::new("/proc/self/exe")
        .arg("socket")
        .status()
        .is_ok_and(|status| status.code() == Some(OPEN))
}

fn allow_all() -> bool {
    let mut allow = libc::sock_filter { code: 0x06, jt: 0, jf: 0, k: 0x7FFF_0000 };
    let description = libc::sock_fprog { len: 1, filter: &raw mut allow };
    // SAFETY: the description outlives the call; without rights the kernel refuses, which is fine too.
    unsafe {
        libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        libc::syscall(libc::SYS_seccomp, libc::SECCOMP_SET_MODE_FILTER, 0, &raw const description);
        libc::prctl(libc::PR_SET_SECCOMP, 0, 0, 0, 0);
    }
    socket(2, 1, 0)
}

fn earlier_thread(protect: &dyn Fn()) -> bool {
    let (go, wait) = mpsc::channel();
    let thread = thread::spawn(move || {
        wait.recv().expect("told to go on");
        socket(2, 1, 0)
    });
    protect();
    go.send(()).expect("the thread waits");
    thread.join().expect("the thread ends")
}

fn earlier_socket(protect: &dyn Fn()) -> bool {
    let socket = std::net::UdpSocket::bind("127.0.0.1:0").expect("before the filter");
    let here = socket.local_addr().expect("bound");
    protect();
    // Its owner would close it twice otherwise; this process ends at once.
    let socket = std::mem::ManuallyDrop::new(socket);
    socket.send_to(b"x", here).is_ok()
}
