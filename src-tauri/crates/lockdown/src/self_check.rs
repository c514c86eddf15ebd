//! Tries to reach the network, so that nobody has to believe the filter.
//!
//! In: nothing. Out: blocked, or open and in how many ways. Nothing is ever connected or sent: a socket that
//! can be made is the finding, and it is closed at once.
//! Not here: what the programs do with the answer (the window turns its header red and refuses secrets).

/// What keeps the network away.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Blocker {
    /// The kernel refuses the socket, to this process and to all that it starts.
    Kernel,
    /// No barrier in the kernel on this system: the program opens no connection, and the web engine is
    /// set up to have none. Weaker, and said in other words.
    Engine,
}

/// Whether this process can reach a network.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NetworkState {
    /// Every way that was tried is closed, or (on systems without a barrier in the kernel) none is used.
    Blocked(Blocker),
    /// At least one way is open.
    Open {
        /// How many of the ways that were tried are open.
        ways: u8,
    },
}

impl NetworkState {
    /// The closed code: `kernel`, `engine` or `open`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Blocked(Blocker::Kernel) => "kernel",
            Self::Blocked(Blocker::Engine) => "engine",
            Self::Open { .. } => "open",
        }
    }

    /// Whether a secret may be asked for.
    #[must_use]
    pub fn is_blocked(self) -> bool {
        matches!(self, Self::Blocked(_))
    }
}

/// Tries every way to a socket that we know of, now. Takes well under a millisecond.
#[must_use]
pub fn self_check() -> NetworkState {
    system::check()
}

#[cfg(target_os = "linux")]
mod system {
    use libc::{
        AF_BLUETOOTH, AF_INET, AF_INET6, AF_NETLINK, AF_PACKET, AF_VSOCK, IPPROTO_ICMP,
        IPPROTO_ICMPV6, IPPROTO_MPTCP, IPPROTO_SCTP, NETLINK_GENERIC, SOCK_DGRAM, SOCK_RAW,
        SOCK_SEQPACKET, SOCK_STREAM,
    };

    use super::{Blocker, NetworkState};
    use crate::kernel;

    /// Family, kind, protocol. Some need rights that we usually lack; with those rights they are ways out.
    const SOCKETS: [(i32, i32, i32); 14] = [
        (AF_INET, SOCK_STREAM, 0),
        (AF_INET, SOCK_DGRAM, 0),
        (AF_INET, SOCK_DGRAM, IPPROTO_ICMP),
        (AF_INET, SOCK_RAW, IPPROTO_ICMP),
        (AF_INET, SOCK_STREAM, IPPROTO_MPTCP),
        (AF_INET, SOCK_SEQPACKET, IPPROTO_SCTP),
        (AF_INET6, SOCK_STREAM, 0),
        (AF_INET6, SOCK_DGRAM, 0),
        (AF_INET6, SOCK_DGRAM, IPPROTO_ICMPV6),
        (AF_INET6, SOCK_RAW, IPPROTO_ICMPV6),
        (AF_PACKET, SOCK_DGRAM, 0),
        (AF_VSOCK, SOCK_STREAM, 0),
        (AF_BLUETOOTH, SOCK_SEQPACKET, 0),
        (AF_NETLINK, SOCK_RAW, NETLINK_GENERIC),
    ];

    pub(super) fn check() -> NetworkState {
        let sockets = SOCKETS
            .iter()
            .filter(|&&(family, kind, protocol)| kernel::socket_opens(family, kind, protocol))
            .count();
        let rings = usize::from(kernel::io_uring_opens());
        let inherited = kernel::network_descriptors().len();
        match sockets + rings + inherited {
            0 => NetworkState::Blocked(Blocker::Kernel),
            ways => NetworkState::Open { ways: u8::try_from(ways).unwrap_or(u8::MAX) },
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use super::{Blocker, NetworkState};

    pub(super) fn check() -> NetworkState {
        NetworkState::Blocked(Blocker::Engine)
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    // The check with the filter in place is in tests/bypass.rs: it needs a process of its own.
    #[test]
    fn a_process_without_the_filter_is_found_open() {
        let state = self_check();
        assert!(matches!(state, NetworkState::Open { ways: 2.. }), "{state:?}");
        assert_eq!(state.as_str(), "open");
        assert!(!state.is_blocked());
    }
}
