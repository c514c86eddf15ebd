//! The socket filter: a short program that the kernel runs before every system call of this process.
//!
//! In: the kind of process. Out: the filter as classic BPF instructions, for this processor.
//! Not here: handing it to the kernel (`kernel`), trying whether it holds (`self_check`).
//!
//! Written by hand, not with `seccompiler`: that crate ends the process on a foreign calling convention
//! and has no guard for x32 numbers, and this filter wants neither. It *refuses* with an error number and
//! never kills, because GLib and WebKit try things that they can do without.
//!
//! Source: `linux/seccomp.h`, `linux/bpf_common.h`, `linux/audit.h`.

use libc::sock_filter;

use crate::ProcessKind;

/// What differs between processors: the name of the calling convention and the numbers of the calls.
pub(crate) struct Machine {
    /// `AUDIT_ARCH_…`: every other convention (32-bit `int 0x80` on x86-64 among them) is refused whole.
    audit: u32,
    /// x86-64 has a second table of numbers above this one (x32) that reaches the same calls.
    numbers_below: Option<u32>,
    socket: u32,
    socketpair: u32,
    ioctl: u32,
    execve: u32,
    execveat: u32,
    ptrace: u32,
    process_vm_readv: u32,
    process_vm_writev: u32,
}

const X86_64: Machine = Machine {
    audit: 0xC000_003E,
    numbers_below: Some(0x4000_0000),
    socket: 41,
    socketpair: 53,
    ioctl: 16,
    execve: 59,
    execveat: 322,
    ptrace: 101,
    process_vm_readv: 310,
    process_vm_writev: 311,
};

const AARCH64: Machine = Machine {
    audit: 0xC000_00B7,
    numbers_below: None,
    socket: 198,
    socketpair: 199,
    ioctl: 29,
    execve: 221,
    execveat: 281,
    ptrace: 117,
    process_vm_readv: 270,
    process_vm_writev: 271,
};

// The same numbers on every processor, because they were added after the tables were united.
const IO_URING_SETUP: u32 = 425;
const IO_URING_ENTER: u32 = 426;
const IO_URING_REGISTER: u32 = 427;
const PIDFD_GETFD: u32 = 438;

const AF_UNIX: u32 = 1;
const AF_NETLINK: u32 = 16;
const NETLINK_ROUTE: u32 = 0;
const TIOCSTI: u32 = 0x5412;
const TIOCLINUX: u32 = 0x541C;

const EPERM: u32 = 1;
const ENOSYS: u32 = 38;
const EAFNOSUPPORT: u32 = 97;

// Where things stand in `struct seccomp_data`, whose arguments are 64 bits wide. The kernel takes the
// family, the protocol and the ioctl number as 32-bit values, so the low half is what decides, whatever
// a caller puts into the high half. Both processors are little-endian: the low half comes first.
const AT_NUMBER: u32 = 0;
const AT_AUDIT: u32 = 4;
const AT_ARGUMENT_0: u32 = 16;
const AT_ARGUMENT_1: u32 = 24;
const AT_ARGUMENT_2: u32 = 32;

/// The filter for this processor, or `None` on one that we have no table for.
pub(crate) fn for_this_machine(kind: ProcessKind) -> Option<Vec<sock_filter>> {
    let machine = if cfg!(target_arch = "x86_64") {
        &X86_64
    } else if cfg!(target_arch = "aarch64") {
        &AARCH64
    } else {
        return None;
    };
    Some(program(machine, kind))
}

/// The filter as instructions. Every block ends in an answer, so that no block depends on another.
pub(crate) fn program(machine: &Machine, kind: ProcessKind) -> Vec<sock_filter> {
    let mut code = vec![load(AT_AUDIT), skip_if(machine.audit, 1), refuse(ENOSYS), load(AT_NUMBER)];
    if let Some(limit) = machine.numbers_below {
        code.extend([skip_if_below(limit, 1), refuse(ENOSYS)]);
    }

    // io_uring opens sockets without calling `socket`. The others reach into processes outside the filter.
    let mut never = vec![
        IO_URING_SETUP,
        IO_URING_ENTER,
        IO_URING_REGISTER,
        PIDFD_GETFD,
        machine.ptrace,
        machine.process_vm_readv,
        machine.process_vm_writev,
    ];
    if kind == ProcessKind::CommandLine {
        // The command line starts no other program, so nothing can be talked into starting one for it.
        never.extend([machine.execve, machine.execveat]);
    }
    for number in never {
        code.extend([skip_unless(number, 1), refuse(EPERM)]);
    }

    // Typing into the terminal that started us would run commands outside the filter.
    code.push(skip_unless(machine.ioctl, 5));
    code.push(load(AT_ARGUMENT_1));
    code.extend([skip_unless(TIOCSTI, 1), refuse(EPERM)]);
    code.extend([skip_unless(TIOCLINUX, 1), refuse(EPERM)]);
    // An ioctl that is neither falls through; the number must be in the register again.
    code.push(load(AT_NUMBER));

    match kind {
        ProcessKind::CommandLine => {
            for number in [machine.socket, machine.socketpair] {
                code.extend([skip_unless(number, 1), refuse(EAFNOSUPPORT)]);
            }
        }
        ProcessKind::Desktop => {
            code.push(skip_unless(machine.socketpair, 4));
            code.extend([load(AT_ARGUMENT_0), skip_unless(AF_UNIX, 1), allow()]);
            code.push(refuse(EAFNOSUPPORT));

            code.push(skip_unless(machine.socket, 8));
            code.extend([load(AT_ARGUMENT_0), skip_unless(AF_UNIX, 1), allow()]);
            // WebKit's own sandbox needs NETLINK_ROUTE to bring up its loopback; it carries no packets.
            code.extend([skip_if(AF_NETLINK, 1), refuse(EAFNOSUPPORT)]);
            code.extend([load(AT_ARGUMENT_2), skip_if(NETLINK_ROUTE, 1), refuse(EAFNOSUPPORT)]);
        }
    }
    code.push(allow());
    code
}

// Classic BPF, only the instructions that the filter needs.

const LOAD_WORD: u16 = 0x20; // BPF_LD | BPF_W | BPF_ABS
const JUMP_EQUAL: u16 = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
const JUMP_GREATER_EQUAL: u16 = 0x35; // BPF_JMP | BPF_JGE | BPF_K
const RETURN: u16 = 0x06; // BPF_RET | BPF_K
const ANSWER_ALLOW: u32 = 0x7FFF_0000;
const ANSWER_ERRNO: u32 = 0x0005_0000;

fn load(at: u32) -> sock_filter {
    sock_filter { code: LOAD_WORD, jt: 0, jf: 0, k: at }
}

fn skip_if(value: u32, count: u8) -> sock_filter {
    sock_filter { code: JUMP_EQUAL, jt: count, jf: 0, k: value }
}

fn skip_unless(value: u32, count: u8) -> sock_filter {
    sock_filter { code: JUMP_EQUAL, jt: 0, jf: count, k: value }
}

fn skip_if_below(value: u32, count: u8) -> sock_filter {
    sock_filter { code: JUMP_GREATER_EQUAL, jt: 0, jf: count, k: value }
}

fn refuse(errno: u32) -> sock_filter {
    sock_filter { code: RETURN, jt: 0, jf: 0, k: ANSWER_ERRNO | errno }
}

fn allow() -> sock_filter {
    sock_filter { code: RETURN, jt: 0, jf: 0, k: ANSWER_ALLOW }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MACHINES: [&Machine; 2] = [&X86_64, &AARCH64];
    const KINDS: [ProcessKind; 2] = [ProcessKind::CommandLine, ProcessKind::Desktop];

    /// Runs the filter as the kernel would: forward jumps only, an answer at the end.
    fn answer(code: &[sock_filter], audit: u32, number: u32, arguments: [u64; 3]) -> u32 {
        let mut register = 0;
        let mut at = 0;
        loop {
            let step = code[at];
            at += 1;
            match step.code {
                LOAD_WORD => {
                    register = match step.k {
                        AT_NUMBER => number,
                        AT_AUDIT => audit,
                        AT_ARGUMENT_0 => arguments[0] as u32,
                        AT_ARGUMENT_1 => arguments[1] as u32,
                        AT_ARGUMENT_2 => arguments[2] as u32,
                        other => panic!("reads at {other}"),
                    }
                }
                JUMP_EQUAL => at += usize::from(if register == step.k { step.jt } else { step.jf }),
                JUMP_GREATER_EQUAL => {
                    at += usize::from(if register >= step.k { step.jt } else { step.jf });
                }
                RETURN => return step.k,
                other => panic!("instruction {other:#x}"),
            }
        }
    }

    fn refused(answer: u32) -> bool {
        answer & 0xFFFF_0000 == ANSWER_ERRNO && answer & 0xFFFF != 0
    }

    #[test]
    fn the_table_of_this_machine_is_the_one_of_its_c_library() {
        let machine = if cfg!(target_arch = "x86_64") { &X86_64 } else { &AARCH64 };
        let ours = [
            machine.socket,
            machine.socketpair,
            machine.ioctl,
            machine.execve,
            machine.execveat,
            machine.ptrace,
            machine.process_vm_readv,
            machine.process_vm_writev,
            IO_URING_SETUP,
            IO_URING_ENTER,
            IO_URING_REGISTER,
            PIDFD_GETFD,
        ];
        let theirs = [
            libc::SYS_socket,
            libc::SYS_socketpair,
            libc::SYS_ioctl,
            libc::SYS_execve,
            libc::SYS_execveat,
            libc::SYS_ptrace,
            libc::SYS_process_vm_readv,
            libc::SYS_process_vm_writev,
            libc::SYS_io_uring_setup,
            libc::SYS_io_uring_enter,
            libc::SYS_io_uring_register,
            libc::SYS_pidfd_getfd,
        ];
        assert_eq!(ours.map(i64::from), theirs);
        assert_eq!(u64::from(TIOCSTI), libc::TIOCSTI);
        assert_eq!(u64::from(TIOCLINUX), libc::TIOCLINUX);
    }

    #[test]
    fn of_all_families_only_local_sockets_and_the_route_table_are_left_to_the_window() {
        for machine in MACHINES {
            let code = program(machine, ProcessKind::Desktop);
            for family in 0..=64_u64 {
                for protocol in 0..=300_u64 {
                    let open = family == 1 || (family == 16 && protocol == 0);
                    let answer =
                        answer(&code, machine.audit, machine.socket, [family, 1, protocol]);
                    assert_eq!(
                        answer == ANSWER_ALLOW,
                        open,
                        "family {family}, protocol {protocol}"
                    );
                    assert_eq!(refused(answer), !open);
                }
                let answer = answer(&code, machine.audit, machine.socketpair, [family, 1, 0]);
                assert_eq!(answer == ANSWER_ALLOW, family == 1, "pair of family {family}");
            }
        }
    }

    #[test]
    fn the_command_line_gets_no_socket_of_any_family_and_starts_no_program() {
        for machine in MACHINES {
            let code = program(machine, ProcessKind::CommandLine);
            for family in 0..=64_u64 {
                for number in [machine.socket, machine.socketpair] {
                    assert!(refused(answer(&code, machine.audit, number, [family, 1, 0])));
                }
            }
            for number in [machine.execve, machine.execveat] {
                assert!(refused(answer(&code, machine.audit, number, [0; 3])));
            }
        }
    }

    #[test]
    fn high_bits_do_not_hide_a_family() {
        for machine in MACHINES {
            let code = program(machine, ProcessKind::Desktop);
            for high in [1_u64 << 32, u64::MAX << 32] {
                assert!(refused(answer(&code, machine.audit, machine.socket, [high | 2, 1, 0])));
                assert!(refused(answer(&code, machine.audit, machine.socket, [high | 16, 3, 15])));
            }
        }
    }

    #[test]
    fn foreign_conventions_and_the_x32_table_are_refused_whole() {
        for machine in MACHINES {
            for kind in KINDS {
                let code = program(machine, kind);
                for number in 0..600 {
                    for audit in [0x4000_0003, 0x4000_0028, 0, u32::MAX] {
                        assert!(refused(answer(&code, audit, number, [1, 1, 0])));
                    }
                    if machine.numbers_below.is_some() {
                        let x32 = 0x4000_0000 | number;
                        assert!(refused(answer(&code, machine.audit, x32, [1, 1, 0])));
                    }
                }
            }
        }
    }

    #[test]
    fn exactly_the_named_calls_are_refused_and_every_other_one_is_left_alone() {
        for machine in MACHINES {
            for kind in KINDS {
                let code = program(machine, kind);
                // Arguments that no rule objects to: family 1, ioctl 0, protocol 0.
                let mut refusals: Vec<u32> = (0..1024)
                    .filter(|&number| {
                        answer(&code, machine.audit, number, [1, 0, 0]) != ANSWER_ALLOW
                    })
                    .collect();
                let mut expected = vec![
                    IO_URING_SETUP,
                    IO_URING_ENTER,
                    IO_URING_REGISTER,
                    PIDFD_GETFD,
                    machine.ptrace,
                    machine.process_vm_readv,
                    machine.process_vm_writev,
                ];
                if kind == ProcessKind::CommandLine {
                    expected.extend([machine.execve, machine.execveat]);
                    expected.extend([machine.socket, machine.socketpair]);
                }
                refusals.sort_unstable();
                expected.sort_unstable();
                assert_eq!(refusals, expected);
            }
        }
    }

    #[test]
    fn typing_into_the_terminal_is_refused_and_other_terminal_calls_are_not() {
        for machine in MACHINES {
            for kind in KINDS {
                let code = program(machine, kind);
                let ask = |request: u32| {
                    answer(&code, machine.audit, machine.ioctl, [0, u64::from(request), 0])
                };
                assert!(refused(ask(TIOCSTI)));
                assert!(refused(ask(TIOCLINUX)));
                assert_eq!(ask(0x5401), ANSWER_ALLOW);
                // An ioctl whose request equals the number of `socket` must not be taken for a socket.
                assert_eq!(ask(machine.socket), ANSWER_ALLOW);
                assert_eq!(ask(machine.execve), ANSWER_ALLOW);
            }
        }
    }
}
