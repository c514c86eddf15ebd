//! The shares crate as a line-by-line service for the scripts beside it, and the comparison with crate `sskr`.
//!
//! `make SCHEME SECRET PASSPHRASE NEEDED T/N,T/N…` answers with the texts, `|` between them. `join PASSPHRASE TEXT|TEXT…` answers
//! with the secret in hexadecimal, or `- CODE`. Secrets and passphrases are in hexadecimal, `-` for none. `sskr COUNT`
//! compares both ways and prints what differed.

use std::io::{BufRead, Write};

use sskr::{GroupSpec, Secret as TheirSecret, Spec, sskr_combine, sskr_generate};
use tanekura_phrase::{List, Phrase};
use tanekura_secret::{SecretBytes, SecretText};
use tanekura_shares::{
    Arrangement, Collector, MadeSet, Opened, PartsFrom, Quorum, Secret, ShareError, ShareScheme,
    Wish, make,
};

fn main() {
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("lines of text");
        let words: Vec<&str> = line.splitn(6, ' ').collect();
        let answer = match words.as_slice() {
            ["make", scheme, secret, passphrase, needed, groups] => {
                let set = made(scheme, &bytes(secret), passphrase, needed, groups);
                texts(&set).join("|")
            }
            ["join", passphrase, ..] => {
                let shares = line.splitn(3, ' ').nth(2).expect("shares");
                match joined(shares, passphrase) {
                    Ok(secret) => hex(&secret),
                    Err(code) => format!("- {}", code.as_str()),
                }
            }
            ["sskr", count] => compare(count.parse().expect("a number")),
            _ => panic!("not understood"),
        };
        println!("{answer}");
        std::io::stdout().flush().expect("a reader");
    }
}

fn made(scheme: &str, secret: &[u8], passphrase: &str, needed: &str, groups: &str) -> MadeSet {
    let quorums: Vec<Quorum> =
        groups.split(',').map(|text| Quorum::parse(text).expect("a quorum")).collect();
    let arrangement = if quorums.len() == 1 {
        Arrangement::single(quorums[0])
    } else {
        Arrangement::groups(needed.parse().expect("a number"), quorums).expect("groups")
    };
    let scheme = ShareScheme::from_name(scheme).expect("a scheme");
    let passphrase = text(passphrase);
    let wish = Wish { scheme, arrangement, passphrase: &passphrase, parts_from: PartsFrom::Chance };
    let secret = SecretBytes::taking(&mut secret.to_vec());
    if scheme == ShareScheme::Codex32 {
        return make(Secret::Seed(&secret), &wish).expect("made");
    }
    let phrase = Phrase::from_entropy(List::English, &secret).expect("a phrase");
    make(Secret::Phrase(&phrase), &wish).expect("made")
}

fn texts(set: &MadeSet) -> Vec<String> {
    set.shares.iter().map(|share| share.text().expose().to_owned()).collect()
}

fn joined(shares: &str, passphrase: &str) -> Result<Vec<u8>, ShareError> {
    let mut collector = Collector::new(None);
    for share in shares.split('|') {
        for added in collector.add(share)? {
            if let tanekura_shares::Added::Faulty(fault) = added {
                return Err(fault.code);
            }
        }
    }
    match collector.join(&text(passphrase))?.opened {
        Opened::Entropy(secret) | Opened::Seed(secret) => Ok(secret.expose().to_vec()),
        Opened::Phrase(phrase) => Ok(phrase.entropy().expose().to_vec()),
    }
}

/// Both ways with crate `sskr`, on random arrangements.
fn compare(count: u32) -> String {
    let mut wrong = 0;
    for _ in 0..count {
        let secret = random(16 + 4 * (random(1)[0] as usize % 5));
        let groups: Vec<(u8, u8)> = (0..1 + random(1)[0] % 4)
            .map(|_| {
                let size = 1 + random(1)[0] % 16;
                let needed = if size == 1 { 1 } else { 2 + random(1)[0] % (size - 1) };
                (needed, size)
            })
            .collect();
        let needed = 1 + random(1)[0] % groups.len() as u8;
        // Theirs, read and joined by ours.
        let specs = groups.iter().map(|(needed, size)| {
            GroupSpec::new((*needed).into(), (*size).into()).expect("a group")
        });
        let spec = Spec::new(needed.into(), specs.collect()).expect("a set");
        let theirs = sskr_generate(&spec, &TheirSecret::new(&secret).expect("a secret"))
            .expect("their shares");
        let chosen: Vec<String> = theirs
            .iter()
            .zip(&groups)
            .take(needed.into())
            .flat_map(|(shares, (needed, _))| shares.iter().take((*needed).into()))
            .map(|share| as_ur(share))
            .collect();
        let ok = joined(&chosen.join("|"), "-").is_ok_and(|found| found == secret);
        // Ours, joined by theirs.
        let text = groups.iter().map(|(a, b)| format!("{a}of{b}")).collect::<Vec<_>>().join(",");
        let ours = made("sskr", &secret, "-", &needed.to_string(), &text);
        let mut used = Vec::new();
        for (at, (threshold, _)) in groups.iter().enumerate().rev().take(needed.into()) {
            let members = ours.shares.iter().filter(|share| usize::from(share.group) == at + 1);
            used.extend(members.rev().take((*threshold).into()).map(|share| raw(&share.text())));
        }
        let back = sskr_combine(&used).is_ok_and(|found| found.data() == secret.as_slice());
        wrong += u32::from(!ok) + u32::from(!back);
    }
    format!("{count} random sets both ways with crate sskr 0.12.0: {wrong} mismatches")
}

/// Their bytes as `ur:sskr`: CBOR's byte string, then Bytewords.
fn as_ur(share: &[u8]) -> String {
    let mut cbor = if share.len() < 24 {
        vec![0x40 | share.len() as u8]
    } else {
        vec![0x58, share.len() as u8]
    };
    cbor.extend_from_slice(share);
    let sum = tanekura_phrase::crc32(cbor.iter().copied()).to_be_bytes();
    let letters = cbor.iter().chain(&sum).map(|byte| {
        let word = tanekura_phrase::OtherList::Bytewords.word(u16::from(*byte));
        format!("{}{}", &word[..1], &word[3..])
    });
    format!("ur:sskr/{}", letters.collect::<String>())
}

/// Our words as their bytes: tag, head and checksum taken off.
fn raw(words: &SecretText) -> Vec<u8> {
    let bytes: Vec<u8> = words
        .expose()
        .split(' ')
        .map(|word| tanekura_phrase::OtherList::Bytewords.find(word).expect("a byte word") as u8)
        .collect();
    let body = &bytes[3..bytes.len() - 4];
    if body[0] == 0x58 { body[2..].to_vec() } else { body[1..].to_vec() }
}

fn random(length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    getrandom::fill(&mut bytes).expect("random numbers");
    bytes
}

fn bytes(hex: &str) -> Vec<u8> {
    if hex == "-" {
        return Vec::new();
    }
    (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal"))
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn text(hex: &str) -> SecretText {
    SecretText::from_utf8_lossy(&bytes(hex))
}
