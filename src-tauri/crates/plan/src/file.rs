//! The file that a plan is kept in: JSON, by default encrypted with a passphrase in the age format.
//!
//! In: a plan and a passphrase, or the bytes of a file. Out: the bytes, or the plan, or a [`PlanError`]. The plan is
//! filled up with spaces to whole blocks, so the size of a file tells little about it, and a file whose end is
//! missing is told from one that has rotted.
//!
//! Not here: reading and saving files. Format: C2SP "age", version 1, with one scrypt stanza, so that every age
//! program opens the file without this one (`age --decrypt plan.age`); inside is readable JSON.

use std::io::{ErrorKind, Read, Write};
use std::iter;

use age::scrypt::{Identity, Recipient};
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor};
use serde::Deserialize;
use tanekura_secret::SecretText;
use zeroize::Zeroizing;

use crate::{Plan, PlanError};

/// Larger than any plan within its limits.
pub const LARGEST: usize = 1024 * 1024;
/// 2^17 rounds and 128 MiB: about half a second on a desktop computer (tests/FIGURES.md), once for each opening.
pub const WORK: u8 = 17;
/// 2^19 rounds, 512 MiB. More is not ours, and might be meant to stop the machine.
const MOST_WORK: u8 = 19;
/// A plan is filled up to whole blocks of so many bytes.
const BLOCK: usize = 4096;
/// How age cuts what it encrypts, and what it adds to each piece and to the whole.
const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;
const NONCE: usize = 16;

const AGE: &[u8] = b"age-encryption.org/v";
const AGE_1: &[u8] = b"age-encryption.org/v1\n";

/// Whether a file needs a passphrase, judged by its beginning.
#[must_use]
pub fn is_encrypted(bytes: &[u8]) -> bool {
    bytes.starts_with(AGE)
}

/// The file's bytes, encrypted. Takes about half a second.
///
/// # Errors
/// When the passphrase is empty, or the plan is beyond its limits.
pub fn seal(plan: &Plan, passphrase: &SecretText) -> Result<Vec<u8>, PlanError> {
    seal_with(plan, passphrase, WORK)
}

/// The same with another work factor; for tests, which seal by the thousand.
#[doc(hidden)]
pub fn seal_with(plan: &Plan, passphrase: &SecretText, work: u8) -> Result<Vec<u8>, PlanError> {
    if passphrase.is_empty() {
        return Err(PlanError::EmptyPassphrase);
    }
    let mut text = json(plan, false)?;
    let filled = text.len().next_multiple_of(BLOCK);
    text.resize(filled, b' ');
    let mut recipient = Recipient::new(handed_over(passphrase));
    recipient.set_work_factor(work.clamp(1, MOST_WORK));
    let recipients = iter::once(&recipient as &dyn age::Recipient);
    // Writing into memory does not fail; what is left would be a fault inside.
    let encryptor = Encryptor::with_recipients(recipients).map_err(|_| PlanError::WrongValue)?;
    let written = || {
        let mut writer = encryptor.wrap_output(Vec::with_capacity(filled + BLOCK))?;
        writer.write_all(&text)?;
        writer.finish()
    };
    written().map_err(|_| PlanError::WrongValue)
}

/// The file's bytes, in clear, for those who want to read it without any program.
///
/// # Errors
/// When the plan is beyond its limits.
pub fn clear(plan: &Plan) -> Result<Vec<u8>, PlanError> {
    let mut text = json(plan, true)?;
    text.push(b'\n');
    Ok(std::mem::take(&mut *text))
}

/// Opens a file. `reads_as_secret` is asked about every text in the plan.
///
/// # Errors
/// A code for everything that can be wrong.
pub fn open(
    bytes: &[u8],
    passphrase: Option<&SecretText>,
    reads_as_secret: &dyn Fn(&str) -> bool,
) -> Result<Plan, PlanError> {
    if bytes.len() > LARGEST {
        return Err(PlanError::TooLarge);
    }
    // A file of length 0 is what is left when a disk was full.
    if bytes.is_empty() || (bytes.len() < AGE_1.len() && AGE_1.starts_with(bytes)) {
        return Err(PlanError::Truncated);
    }
    let plan = if is_encrypted(bytes) {
        let passphrase = passphrase.ok_or(PlanError::NeedsPassphrase)?;
        parse(&decrypt(bytes, passphrase)?)?
    } else {
        parse(bytes)?
    };
    plan.check(reads_as_secret)?;
    Ok(plan)
}

fn decrypt(bytes: &[u8], passphrase: &SecretText) -> Result<Zeroizing<Vec<u8>>, PlanError> {
    if !bytes.starts_with(AGE_1) {
        return Err(PlanError::NewerVersion);
    }
    let header = header_length(bytes).ok_or(PlanError::Truncated)?;
    let decryptor = Decryptor::new_buffered(bytes).map_err(|error| match error {
        DecryptError::Io(error) if error.kind() == ErrorKind::UnexpectedEof => PlanError::Truncated,
        _ => PlanError::Damaged,
    })?;
    if !decryptor.is_scrypt() {
        return Err(PlanError::OtherKey);
    }
    let mut identity = Identity::new(handed_over(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    let reader = decryptor.decrypt(iter::once(&identity as &dyn age::Identity));
    let reader = reader.map_err(|error| match error {
        DecryptError::ExcessiveWork { .. } => PlanError::WorkTooHigh,
        DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed
        | DecryptError::NoMatchingKeys => PlanError::WrongPassphrase,
        _ => PlanError::Damaged,
    })?;
    // Room for everything at once, so that no smaller copy is left behind.
    let mut text = Zeroizing::new(Vec::with_capacity(bytes.len()));
    match reader.take(LARGEST as u64).read_to_end(&mut text) {
        Ok(_) => Ok(text),
        Err(_) if is_whole(bytes.len() - header) => Err(PlanError::Damaged),
        Err(_) => Err(PlanError::Truncated),
    }
}

/// Where the header of an age file ends: behind the line that begins with `---`.
fn header_length(bytes: &[u8]) -> Option<usize> {
    let mark = bytes.windows(5).position(|part| part == b"\n--- ")? + 1;
    let rest = bytes.get(mark..)?;
    Some(mark + rest.iter().position(|&byte| byte == b'\n')? + 1)
}

/// Whether what follows the header is as long as a plan in whole blocks makes it.
fn is_whole(length: usize) -> bool {
    let Some(sealed) = length.checked_sub(NONCE) else { return false };
    let chunks = sealed.div_ceil(CHUNK + TAG);
    sealed.checked_sub(chunks * TAG).is_some_and(|text| text > 0 && text.is_multiple_of(BLOCK))
}

/// age wants a string of its own; it wipes it.
fn handed_over(passphrase: &SecretText) -> SecretString {
    // EXPOSE: the passphrase goes to the one function that makes the file's key.
    SecretString::from(passphrase.expose().to_owned())
}

fn json(plan: &Plan, spread: bool) -> Result<Zeroizing<Vec<u8>>, PlanError> {
    let mut text = Zeroizing::new(Vec::with_capacity(CHUNK));
    let written = if spread {
        serde_json::to_writer_pretty(&mut *text, plan)
    } else {
        serde_json::to_writer(&mut *text, plan)
    };
    written.map_err(|_| PlanError::WrongValue)?;
    if text.len() > LARGEST / 2 { Err(PlanError::TooLarge) } else { Ok(text) }
}

/// As much as says what the text is.
#[derive(Deserialize)]
struct Beginning {
    version: Option<u64>,
}

fn parse(bytes: &[u8]) -> Result<Plan, PlanError> {
    // Editors of other systems put this in front.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let bare: Vec<u8> =
        bytes.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).take(11).collect();
    let ours = bare.starts_with(br#"{"version":"#);
    let beginning: Beginning = match serde_json::from_slice(bytes) {
        Ok(beginning) => beginning,
        Err(error) if error.is_eof() && br#"{"version":"#.starts_with(&bare) => {
            return Err(PlanError::Truncated);
        }
        Err(error) if error.is_data() && ours => return Err(PlanError::WrongValue),
        Err(_) if ours => return Err(PlanError::Damaged),
        Err(_) => return Err(PlanError::NotAPlan),
    };
    match beginning.version {
        None => return Err(PlanError::NotAPlan),
        Some(version) if version > Plan::VERSION.into() => return Err(PlanError::NewerVersion),
        Some(_) => {}
    }
    serde_json::from_slice(bytes).map_err(|_| PlanError::WrongValue)
}
