//! Finds the accessibility bus before the session bus is taken away, so that a screen reader goes on working.
//!
//! In: the environment of the session. Out: the address of the accessibility bus, if there is one. Under
//! X11 GTK and WebKit find it by themselves as well (a property of the root window); under Wayland the only
//! way is to ask the session bus, once: `org.a11y.Bus.GetAddress`.
//!
//! The question is asked over the UNIX socket directly, in about a hundred lines: two messages of fixed
//! form, no library, no other program started. Source: D-Bus specification 0.42, "Message Protocol".

use std::env;
use std::io::{self, Read, Write};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixStream};
use std::path::PathBuf;
use std::time::Duration;

/// The bus starts the accessibility service when it is first asked; that takes a moment, once a session.
const PATIENCE: Duration = Duration::from_secs(3);
/// Longer answers are not addresses.
const LONGEST_MESSAGE: usize = 64 * 1024;

/// The address of the accessibility bus of this session.
pub(super) fn address() -> Option<String> {
    let known = env::var("AT_SPI_BUS_ADDRESS").ok().filter(|address| !address.is_empty());
    known.or_else(|| {
        session_bus_addresses().iter().find_map(|place| ask(connect(place)?).ok().flatten())
    })
}

/// Where a bus listens.
#[derive(Debug, Eq, PartialEq)]
enum Place {
    Path(PathBuf),
    Abstract(Vec<u8>),
}

fn session_bus_addresses() -> Vec<Place> {
    let runtime = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    match env::var("DBUS_SESSION_BUS_ADDRESS") {
        Ok(list) if !list.is_empty() => places(&list, runtime),
        // Where systemd puts it, for sessions that do not say.
        _ => runtime.map(|directory| Place::Path(directory.join("bus"))).into_iter().collect(),
    }
}

/// Reads `unix:path=/a,guid=…;unix:abstract=b`. Kinds that are not UNIX sockets are passed over.
fn places(list: &str, runtime: Option<PathBuf>) -> Vec<Place> {
    list.split(';')
        .filter_map(|one| one.strip_prefix("unix:"))
        .flat_map(|keys| keys.split(','))
        .filter_map(|key| match key.split_once('=')? {
            ("path", value) => {
                Some(Place::Path(PathBuf::from(String::from_utf8(unescape(value)?).ok()?)))
            }
            ("abstract", value) => Some(Place::Abstract(unescape(value)?)),
            ("runtime", "yes") => Some(Place::Path(runtime.clone()?.join("bus"))),
            _ => None,
        })
        .collect()
}

/// `%2f` and the like; `None` when it is not written so.
fn unescape(text: &str) -> Option<Vec<u8>> {
    let mut bytes = text.bytes();
    let mut plain = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
            plain.push(u8::try_from(digit(bytes.next())? * 16 + digit(bytes.next())?).ok()?);
        } else {
            plain.push(byte);
        }
    }
    Some(plain)
}

fn connect(place: &Place) -> Option<UnixStream> {
    let stream = match place {
        Place::Path(path) => UnixStream::connect(path).ok()?,
        Place::Abstract(name) => {
            UnixStream::connect_addr(&SocketAddr::from_abstract_name(name).ok()?).ok()?
        }
    };
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    stream.set_write_timeout(Some(PATIENCE)).ok()?;
    Some(stream)
}

/// Introduces us to the bus and asks for the address.
fn ask(mut bus: UnixStream) -> io::Result<Option<String>> {
    // SASL EXTERNAL: the kernel tells the bus who we are; the text repeats the user number in hexadecimal.
    let user = rustix::process::geteuid().as_raw().to_string();
    let hex: String = user.bytes().map(|byte| format!("{byte:02x}")).collect();
    bus.write_all(format!("\0AUTH EXTERNAL {hex}\r\n").as_bytes())?;
    if !read_line(&mut bus)?.starts_with(b"OK ") {
        return Ok(None);
    }
    bus.write_all(b"BEGIN\r\n")?;
    let daemon = Call {
        serial: 1,
        destination: "org.freedesktop.DBus",
        path: "/org/freedesktop/DBus",
        interface: "org.freedesktop.DBus",
        member: "Hello",
    };
    let service = Call {
        serial: 2,
        destination: "org.a11y.Bus",
        path: "/org/a11y/bus",
        interface: "org.a11y.Bus",
        member: "GetAddress",
    };
    bus.write_all(&daemon.bytes())?;
    bus.write_all(&service.bytes())?;
    // Before the answer come the answer to Hello and a signal or two.
    for _ in 0..16 {
        let message = Message::read(&mut bus)?;
        if message.answers == Some(service.serial) {
            return Ok(message.text.filter(|text| text.contains(':')));
        }
    }
    Ok(None)
}

fn read_line(bus: &mut UnixStream) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    let mut byte = [0_u8; 1];
    while line.len() < 1024 {
        bus.read_exact(&mut byte)?;
        if byte == *b"\n" {
            return Ok(line);
        }
        line.extend(byte);
    }
    Err(io::ErrorKind::InvalidData.into())
}

/// A call without arguments.
struct Call {
    serial: u32,
    destination: &'static str,
    path: &'static str,
    interface: &'static str,
    member: &'static str,
}

impl Call {
    fn bytes(&self) -> Vec<u8> {
        let mut fields = Vec::new();
        for (code, kind, value) in [
            (1, b'o', self.path),
            (2, b's', self.interface),
            (3, b's', self.member),
            (6, b's', self.destination),
        ] {
            pad(&mut fields, 8);
            fields.extend([code, 1, kind, 0]);
            fields.extend(length(value.len()));
            fields.extend(value.as_bytes());
            fields.push(0);
        }
        // Little-endian, method call, no flags, protocol 1, empty body.
        let mut message = vec![b'l', 1, 0, 1];
        message.extend(0_u32.to_le_bytes());
        message.extend(self.serial.to_le_bytes());
        message.extend(length(fields.len()));
        message.extend(fields);
        pad(&mut message, 8);
        message
    }
}

fn length(len: usize) -> [u8; 4] {
    u32::try_from(len).unwrap_or(u32::MAX).to_le_bytes()
}

fn pad(bytes: &mut Vec<u8>, to: usize) {
    bytes.resize(bytes.len().next_multiple_of(to), 0);
}

/// As much of a message as is needed here: which call it answers, and the text it begins with.
struct Message {
    answers: Option<u32>,
    text: Option<String>,
}

impl Message {
    fn read(bus: &mut impl Read) -> io::Result<Self> {
        let mut head = [0_u8; 16];
        bus.read_exact(&mut head)?;
        let [order, kind, _, _, body @ .., f0, f1, f2, f3] = head;
        let [b0, b1, b2, b3, _, _, _, _] = body;
        if order != b'l' {
            // Buses answer in the byte order of the machine, and both of ours are little-endian.
            return Err(io::ErrorKind::InvalidData.into());
        }
        let body_len = u32::from_le_bytes([b0, b1, b2, b3]) as usize;
        let fields_len = u32::from_le_bytes([f0, f1, f2, f3]) as usize;
        if body_len > LONGEST_MESSAGE || fields_len > LONGEST_MESSAGE {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let mut fields = vec![0; fields_len.next_multiple_of(8)];
        bus.read_exact(&mut fields)?;
        let mut body = vec![0; body_len];
        bus.read_exact(&mut body)?;
        // Kind 2 is an answer, 3 an error; an error has a text too, and it is not an address.
        let text = if kind == 2 { text_at(&body, 0) } else { None };
        Ok(Self { answers: reply_serial(&fields), text })
    }
}

fn number_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?)?.try_into().ok().map(u32::from_le_bytes)
}

fn text_at(bytes: &[u8], at: usize) -> Option<String> {
    let begin = at.checked_add(4)?;
    let end = begin.checked_add(number_at(bytes, at)? as usize)?;
    String::from_utf8(bytes.get(begin..end)?.to_vec()).ok()
}

/// Header field 5. The fields before it are stepped over by their types.
fn reply_serial(fields: &[u8]) -> Option<u32> {
    let mut at = 0_usize;
    while at < fields.len() {
        at = at.next_multiple_of(8);
        let &[code, 1, kind, 0] = fields.get(at..at.checked_add(4)?)? else { return None };
        at += 4;
        match (code, kind) {
            (5, b'u') => return number_at(fields, at),
            (_, b'u') => at += 4,
            (_, b's' | b'o') => at += 4 + number_at(fields, at)? as usize + 1,
            (_, b'g') => at += 1 + usize::from(*fields.get(at)?) + 1,
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bus_addresses_are_read_as_the_specification_writes_them() {
        let list = "tcp:host=x;unix:path=/run/user/1000/bus,guid=00;unix:abstract=/tmp/d%2fb";
        assert_eq!(
            places(list, None),
            [Place::Path("/run/user/1000/bus".into()), Place::Abstract(b"/tmp/d/b".to_vec())]
        );
        assert_eq!(
            places("unix:runtime=yes", Some("/run/user/7".into())),
            [Place::Path("/run/user/7/bus".into())]
        );
        assert_eq!(places("disabled:", None), []);
        assert_eq!(places("unix:path=%zz", None), []);
    }

    /// A bus for one caller: says yes to whoever it is, and answers the second call with an address.
    fn bus(mut stream: UnixStream, kind: u8) -> Vec<u8> {
        let mut zero = [0];
        stream.read_exact(&mut zero).expect("a zero byte first");
        let greeting = read_line(&mut stream).expect("a greeting");
        stream.write_all(b"OK 0123\r\n").expect("heard");
        assert_eq!(read_line(&mut stream).expect("the end of the greeting"), b"BEGIN\r");
        for serial in [1_u8, 2] {
            let mut head = [0; 16];
            stream.read_exact(&mut head).expect("a call");
            assert_eq!((head[0], head[1], head[8]), (b'l', 1, serial));
            let len = u32::from_le_bytes([head[12], head[13], head[14], head[15]]) as usize;
            let mut fields = vec![0; len.next_multiple_of(8)];
            stream.read_exact(&mut fields).expect("its fields");
            assert_eq!(fields.windows(10).any(|part| part == b"GetAddress"), serial == 2);
            let body = b"\x0f\0\0\0unix:path=/a11y\0";
            let mut answer = vec![b'l', kind, 1, 1];
            answer.extend(length(body.len()));
            answer.extend(u32::from(serial).to_le_bytes());
            answer.extend(8_u32.to_le_bytes());
            answer.extend([5, 1, b'u', 0, serial, 0, 0, 0]);
            answer.extend(body);
            stream.write_all(&answer).expect("heard");
        }
        greeting
    }

    #[test]
    fn a_session_bus_is_asked_for_the_address_as_who_we_are() {
        for (kind, expected) in [(2, Some("unix:path=/a11y")), (3, None)] {
            let (ours, theirs) = UnixStream::pair().expect("a pair of local sockets");
            let thread = std::thread::spawn(move || bus(theirs, kind));
            assert_eq!(ask(ours).ok().flatten().as_deref(), expected);
            let greeting = String::from_utf8(thread.join().expect("the bus is content"));
            let user = rustix::process::geteuid().as_raw().to_string();
            let hex: String = user.bytes().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(greeting.expect("text").trim_end(), format!("AUTH EXTERNAL {hex}"));
        }
    }

    #[test]
    fn a_bus_that_hangs_up_or_refuses_gives_no_address() {
        let (ours, theirs) = UnixStream::pair().expect("a pair of local sockets");
        drop(theirs);
        assert!(ask(ours).is_err());
        let (ours, mut theirs) = UnixStream::pair().expect("a pair of local sockets");
        theirs.write_all(b"REJECTED EXTERNAL\r\n").expect("heard");
        assert_eq!(ask(ours).ok(), Some(None));
    }

    #[test]
    fn a_call_has_the_lengths_and_the_padding_of_the_specification() {
        let call =
            Call { serial: 2, destination: "a.b", path: "/p", interface: "i.j", member: "M" };
        let bytes = call.bytes();
        assert_eq!(bytes.len() % 8, 0);
        assert_eq!(&bytes[..4], b"l\x01\x00\x01");
        // Path: code, signature, length, text, zero, then padding to 8.
        assert_eq!(&bytes[16..32], b"\x01\x01o\0\x02\0\0\0/p\0\0\0\0\0\0");
    }

    #[test]
    fn an_answer_is_recognised_by_the_call_it_answers() {
        let mut fields = Vec::new();
        fields.extend(*b"\x08\x01g\0\x01s\0\0");
        fields.extend(*b"\x05\x01u\0\x02\0\0\0");
        assert_eq!(reply_serial(&fields), Some(2));
        let body = b"\x0b\0\0\0unix:path=x\0";
        let mut bytes = vec![b'l', 2, 1, 1];
        bytes.extend(length(body.len()));
        bytes.extend(9_u32.to_le_bytes());
        bytes.extend(length(fields.len()));
        bytes.extend(&fields);
        bytes.extend(body);
        let message = Message::read(&mut bytes.as_slice()).expect("readable");
        assert_eq!(message.answers, Some(2));
        assert_eq!(message.text.as_deref(), Some("unix:path=x"));
        // The same as an error carries no address.
        bytes[1] = 3;
        assert_eq!(Message::read(&mut bytes.as_slice()).expect("readable").text, None);
    }

    #[test]
    fn a_message_that_lies_about_its_length_is_an_error_and_no_allocation() {
        let mut bytes = vec![b'l', 2, 1, 1];
        bytes.extend(u32::MAX.to_le_bytes());
        bytes.extend(1_u32.to_le_bytes());
        bytes.extend(u32::MAX.to_le_bytes());
        assert!(Message::read(&mut bytes.as_slice()).is_err());
        for len in 0..40 {
            assert!(Message::read(&mut vec![b'l'; len].as_slice()).is_err());
        }
        assert_eq!(reply_serial(&[5, 1, b's', 0, 255, 255, 255, 255]), None);
    }
}
