//! The way to the spooler: HTTP/1.1 over its socket on this machine, one exchange a connection.
//!
//! In: a place, a request, a document that is sent from where it lies. Out: the body of the answer. The answer comes
//! from another program: its length and the time it may take are bounded.

use super::PrintError;

/// What the spooler calls a printer's place; `None` for a name that no printer can have.
pub(super) fn place_of(printer: &str) -> Option<String> {
    let fits = !printer.is_empty()
        && printer.len() <= 127
        && !printer.chars().any(|sign| sign.is_control() || " /#?%".contains(sign));
    if !fits {
        return None;
    }
    let mut place = String::from("/printers/");
    for byte in printer.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            place.push(char::from(byte));
        } else {
            place.push_str(&format!("%{byte:02X}"));
        }
    }
    Some(place)
}

#[cfg(not(unix))]
pub(super) fn exchange(_: &str, _: &[u8], _: &[u8]) -> Result<Vec<u8>, PrintError> {
    Err(PrintError::NoSpooler)
}

#[cfg(unix)]
pub(super) use unix::exchange;

#[cfg(unix)]
mod unix {
    use std::io::{self, Read, Write};
    use std::os::unix::net::UnixStream;
    use std::path::{Path, PathBuf};
    use std::time::Duration;

    use super::PrintError;

    /// Longest answer that is read: a few hundred printers.
    const LONGEST: u64 = 4 << 20;
    /// How long the spooler may be silent.
    const PATIENCE: Duration = Duration::from_secs(20);
    /// Where spoolers listen.
    const SOCKETS: [&str; 2] = ["/run/cups/cups.sock", "/var/run/cups/cups.sock"];

    pub(in super::super) fn exchange(
        place: &str,
        request: &[u8],
        document: &[u8],
    ) -> Result<Vec<u8>, PrintError> {
        let mut stream = connect().ok_or(PrintError::NoSpooler)?;
        let raw = converse(&mut stream, place, request, document);
        body(&raw.map_err(|_| PrintError::NoAnswer)?)
    }

    fn connect() -> Option<UnixStream> {
        // The person's own setting counts when it is a socket; any other would be a network.
        let own = std::env::var_os("CUPS_SERVER").map(PathBuf::from).filter(|it| it.is_absolute());
        match own {
            Some(path) => UnixStream::connect(path).ok(),
            None => SOCKETS.iter().find_map(|path| UnixStream::connect(Path::new(path)).ok()),
        }
    }

    fn converse(
        stream: &mut UnixStream,
        place: &str,
        request: &[u8],
        document: &[u8],
    ) -> io::Result<Vec<u8>> {
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let length = request.len() + document.len();
        let head = format!(
            "POST {place} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/ipp\r\n\
             Content-Length: {length}\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(head.as_bytes())?;
        stream.write_all(request)?;
        // A spooler that refuses may stop listening before the end; its answer says why.
        let sent = stream.write_all(document).and_then(|()| stream.flush());
        let mut answer = Vec::new();
        let read = stream.take(LONGEST).read_to_end(&mut answer);
        if answer.is_empty() {
            sent?;
        }
        // What came before the other side hung up may be the whole answer.
        if answer.is_empty() { read.map(|_| answer) } else { Ok(answer) }
    }

    /// The body of the last answer; those before it only say "go on".
    fn body(mut raw: &[u8]) -> Result<Vec<u8>, PrintError> {
        loop {
            let end = raw.windows(4).position(|part| part == b"\r\n\r\n");
            let end = end.ok_or(PrintError::NoAnswer)?;
            let (head, rest) = raw.split_at_checked(end + 4).ok_or(PrintError::NoAnswer)?;
            let head = String::from_utf8_lossy(head).to_ascii_lowercase();
            let status = head.split(' ').nth(1).and_then(|code| code.parse::<u16>().ok());
            match status {
                Some(100..=199) => raw = rest,
                Some(200) if head.contains("transfer-encoding: chunked") => {
                    return dechunked(rest).ok_or(PrintError::NoAnswer);
                }
                Some(200) => return Ok(rest.to_vec()),
                Some(401 | 403 | 426) => return Err(PrintError::NotAllowed),
                Some(404) => return Err(PrintError::NoPrinter),
                Some(413) => return Err(PrintError::NotTaken),
                _ => return Err(PrintError::NoAnswer),
            }
        }
    }

    fn dechunked(mut rest: &[u8]) -> Option<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let end = rest.windows(2).position(|part| part == b"\r\n")?;
            let (size, after) = rest.split_at_checked(end)?;
            let size = std::str::from_utf8(size).ok()?.split(';').next()?.trim();
            let size = usize::from_str_radix(size, 16).ok()?;
            if size == 0 {
                return Some(body);
            }
            let (chunk, after) = after.get(2..)?.split_at_checked(size)?;
            body.extend_from_slice(chunk);
            rest = after.get(2..)?;
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_body_comes_whole_or_in_pieces_or_after_go_on() {
            let whole = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc";
            assert_eq!(body(whole).unwrap(), b"abc");
            let pieces = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\
                           Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x\r\nc\r\n0\r\n\r\n";
            assert_eq!(body(pieces).unwrap(), b"abc");
        }

        #[test]
        fn a_refusal_is_told_and_nonsense_is_no_answer() {
            let refused = b"HTTP/1.1 403 Forbidden\r\n\r\n";
            assert_eq!(body(refused).unwrap_err(), PrintError::NotAllowed);
            for odd in [&b""[..], b"hello", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 abc\r\n\r\n"] {
                assert_eq!(body(odd).unwrap_err(), PrintError::NoAnswer);
            }
            let cut = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nab";
            assert_eq!(body(cut).unwrap_err(), PrintError::NoAnswer);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_no_printer_can_have_has_no_place() {
        assert_eq!(place_of("Laser-2").as_deref(), Some("/printers/Laser-2"));
        assert_eq!(place_of("居間").as_deref(), Some("/printers/%E5%B1%85%E9%96%93"));
        for name in ["", "a b", "../admin", "a/b", "a\r\nHost: x", "a#b", "a?b", "a%20"] {
            assert_eq!(place_of(name), None, "{name:?}");
        }
    }
}
