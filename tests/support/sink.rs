//! A listener that counts who gets through: TCP and UDP, IPv4 and IPv6, on the loopback.
//!
//! In: whatever connects. Out: how many connections there were and by which ways, told by the path of the
//! request (`/v-NAME`). It answers politely, so that a page goes on with what it had in mind.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\n\
    Connection: close\r\n\r\n";

/// What has arrived so far.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Arrivals {
    /// TCP connections, even those over which nothing was sent.
    pub connections: usize,
    /// UDP packets.
    pub packets: usize,
    /// The different ways: names from the paths, and `tls` or `silent` for connections without a request.
    pub ways: BTreeSet<String>,
}

impl Arrivals {
    /// Whether nothing at all has arrived.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.connections == 0 && self.packets == 0
    }
}

/// A listening sink. Its threads end with the program.
pub struct Sink {
    tcp: u16,
    udp: u16,
    arrivals: Arc<Mutex<Arrivals>>,
}

impl Sink {
    /// Listens on ports that are free.
    ///
    /// # Panics
    /// When there is no loopback to listen on.
    #[must_use]
    pub fn open() -> Self {
        let arrivals = Arc::new(Mutex::new(Arrivals::default()));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a loopback");
        let tcp = port(listener.local_addr());
        listen(listener, &arrivals);
        // IPv6 may be switched off; then there is nothing to listen for on it.
        if let Ok(listener) = TcpListener::bind((Ipv6Addr::LOCALHOST, tcp)) {
            listen(listener, &arrivals);
        }
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a loopback");
        let udp = port(socket.local_addr());
        receive(socket, &arrivals);
        if let Ok(socket) = UdpSocket::bind((Ipv6Addr::LOCALHOST, udp)) {
            receive(socket, &arrivals);
        }
        Self { tcp, udp, arrivals }
    }

    /// The TCP port.
    #[must_use]
    pub fn tcp(&self) -> u16 {
        self.tcp
    }

    /// The UDP port.
    #[must_use]
    pub fn udp(&self) -> u16 {
        self.udp
    }

    /// What has arrived so far.
    #[must_use]
    pub fn arrivals(&self) -> Arrivals {
        self.arrivals.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn port(address: std::io::Result<SocketAddr>) -> u16 {
    address.expect("a bound socket has an address").port()
}

fn note(arrivals: &Mutex<Arrivals>, change: impl FnOnce(&mut Arrivals)) {
    change(&mut arrivals.lock().unwrap_or_else(PoisonError::into_inner));
}

fn listen(listener: TcpListener, arrivals: &Arc<Mutex<Arrivals>>) {
    let arrivals = Arc::clone(arrivals);
    thread::spawn(move || {
        for stream in listener.incoming().filter_map(Result::ok) {
            note(&arrivals, |it| it.connections += 1);
            let arrivals = Arc::clone(&arrivals);
            thread::spawn(move || {
                let way = serve(stream);
                note(&arrivals, |it| {
                    it.ways.insert(way);
                });
            });
        }
    });
}

fn receive(socket: UdpSocket, arrivals: &Arc<Mutex<Arrivals>>) {
    let arrivals = Arc::clone(arrivals);
    thread::spawn(move || {
        let mut packet = [0; 2048];
        while socket.recv_from(&mut packet).is_ok() {
            note(&arrivals, |it| {
                it.packets += 1;
                it.ways.insert("udp".to_owned());
            });
        }
    });
}

/// Answers one connection and says by which way it came.
fn serve(mut stream: TcpStream) -> String {
    let mut request = [0; 2048];
    let _ = stream.set_read_timeout(Some(Duration::from_secs(3)));
    let len = stream.read(&mut request).unwrap_or(0);
    let request = request.get(..len).unwrap_or_default();
    let _ = stream.write_all(ANSWER);
    way(request)
}

fn way(request: &[u8]) -> String {
    match request {
        [] => "silent".to_owned(),
        // The first byte of a TLS handshake.
        [0x16, ..] => "tls".to_owned(),
        _ => {
            let line = String::from_utf8_lossy(request);
            let path = line.split_whitespace().nth(1).unwrap_or("?");
            let name = path.trim_start_matches('/').trim_start_matches("v-");
            name.split(['?', '.']).next().unwrap_or("?").to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programs::wait_until;

    #[test]
    fn every_kind_of_arrival_is_counted() {
        let sink = Sink::open();
        assert!(sink.arrivals().is_empty());
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, sink.tcp())).unwrap();
        stream.write_all(b"GET /v-fetch.png?secret HTTP/1.1\r\n\r\n").unwrap();
        drop(TcpStream::connect((Ipv6Addr::LOCALHOST, sink.tcp())).unwrap());
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        socket.send_to(b"x", (Ipv4Addr::LOCALHOST, sink.udp())).unwrap();
        wait_until("all arrivals", Duration::from_secs(5), || sink.arrivals().ways.len() == 3);
        let arrivals = sink.arrivals();
        assert_eq!((arrivals.connections, arrivals.packets), (2, 1));
        assert_eq!(arrivals.ways.into_iter().collect::<Vec<_>>(), ["fetch", "silent", "udp"]);
    }
}
