//! Printing against a spooler by script. The real one is asked in the long runs (tests/printing.sh).

use super::*;

#[test]
fn only_what_leaves_the_machine_is_called_networked() {
    for device in ["ipp://10.0.0.7/ipp/print", "socket://printer:9100", "dnssd://Brother._ipp._tcp"]
    {
        assert!(is_networked(device), "{device}");
    }
    for device in ["usb://HP/LaserJet", "cups-pdf:/", "", "ipp://localhost:60000/ipp/print"] {
        assert!(!is_networked(device), "{device}");
    }
}

#[test]
fn every_code_is_another() {
    let mut codes = PrintError::ALL.map(PrintError::as_str).to_vec();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), PrintError::ALL.len());
}

/// A printer's answer leaves through the same reading as a real one.
#[test]
fn a_printer_is_known_by_its_attributes() {
    let mut bytes = vec![2, 0, 0, 0, 0, 0, 0, 1, 4];
    let mut put = |tag: u8, name: &str, value: &[u8]| {
        bytes.push(tag);
        for part in [name.as_bytes(), value] {
            bytes.extend(u16::try_from(part.len()).unwrap().to_be_bytes());
            bytes.extend(part);
        }
    };
    put(0x42, "printer-name", b"Office");
    put(0x41, "printer-info", "事務所".as_bytes());
    put(0x45, "device-uri", b"ipps://192.168.0.9/ipp/print");
    put(0x22, "printer-is-accepting-jobs", &[0]);
    let answer = Answer::read(&bytes).unwrap();
    let found: Vec<Printer> =
        answer.printers().into_iter().filter_map(|group| printer(group, Some("Office"))).collect();
    let expected = Printer {
        name: "Office".into(),
        info: "事務所".into(),
        is_default: true,
        is_networked: true,
        accepts: false,
    };
    assert_eq!(found, [expected]);
}
