//! Starts a program as if on a kernel without seccomp: `without_seccomp PROGRAM [ARGUMENT]…`
//!
//! For tests only: a protected program must notice that its filter could not be installed, say so, and
//! refuse secrets. The product has no switch for that; this program builds the situation around it, with a
//! filter of its own that refuses nothing but the installing of filters.

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    use std::os::unix::process::CommandExt;

    let mut arguments = std::env::args_os().skip(1);
    let Some(program) = arguments.next() else { return std::process::ExitCode::from(2) };
    if linux::refuse_filters().is_err() {
        return std::process::ExitCode::from(3);
    }
    // Comes back only if the program could not be started.
    let _error = std::process::Command::new(program).args(arguments).exec();
    std::process::ExitCode::from(3)
}

#[cfg(not(target_os = "linux"))]
fn main() {}

#[cfg(target_os = "linux")]
#[allow(unsafe_code, reason = "seccomp has no safe wrapper")]
mod linux {
    use std::io;

    /// `seccomp(2)` and `prctl(PR_SET_SECCOMP)` answer "invalid argument", as without kernel support.
    pub(crate) fn refuse_filters() -> io::Result<()> {
        const LOAD: u16 = 0x20;
        const EQUAL: u16 = 0x15;
        const RETURN: u16 = 0x06;
        const ALLOW: u32 = 0x7FFF_0000;
        const INVALID: u32 = 0x0005_0000 | 22;
        let number = |call: libc::c_long| u32::try_from(call).unwrap_or(u32::MAX);
        let step = |code, jt, jf, k| libc::sock_filter { code, jt, jf, k };
        let mut program = [
            step(LOAD, 0, 0, 0),
            step(EQUAL, 4, 0, number(libc::SYS_seccomp)),
            step(EQUAL, 0, 2, number(libc::SYS_prctl)),
            step(LOAD, 0, 0, 16),
            step(EQUAL, 1, 0, libc::PR_SET_SECCOMP.cast_unsigned()),
            step(RETURN, 0, 0, ALLOW),
            step(RETURN, 0, 0, INVALID),
        ];
        let len = u16::try_from(program.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
        let description = libc::sock_fprog { len, filter: program.as_mut_ptr() };
        rustix::thread::set_no_new_privs(true)?;
        // SAFETY: the description and its instructions outlive the call; the kernel copies them.
        let answer = unsafe {
            libc::syscall(
                libc::SYS_seccomp,
                libc::SECCOMP_SET_MODE_FILTER,
                0,
                &raw const description,
            )
        };
        if answer == 0 { Ok(()) } else { Err(io::Error::last_os_error()) }
    }
}
