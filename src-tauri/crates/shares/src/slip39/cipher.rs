//! The passphrase of SLIP-39: four Feistel rounds between the secret and what is split.
//!
//! Any passphrase opens some secret; a wrong one is not noticed, by design.
//! Source: SLIP-39, section "Encryption of the master secret".

use pbkdf2::pbkdf2_hmac;
use sha2::Sha256;
use tanekura_secret::{SecretBytes, SecretText};
use zeroize::Zeroizing;

const ROUNDS: [u8; 4] = [0, 1, 2, 3];
const BASE_ITERATIONS: u32 = 10_000;

/// What the rounds depend on besides the passphrase.
#[derive(Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) identifier: u16,
    pub(crate) extendable: bool,
    pub(crate) exponent: u8,
}

/// The secret as it is split.
pub(crate) fn encrypt(
    secret: &SecretBytes,
    passphrase: &SecretText,
    settings: Settings,
) -> SecretBytes {
    run(secret, passphrase, settings, ROUNDS.into_iter())
}

/// The secret itself.
pub(crate) fn decrypt(
    encrypted: &SecretBytes,
    passphrase: &SecretText,
    settings: Settings,
) -> SecretBytes {
    run(encrypted, passphrase, settings, ROUNDS.into_iter().rev())
}

fn run(
    input: &SecretBytes,
    passphrase: &SecretText,
    settings: Settings,
    rounds: impl Iterator<Item = u8>,
) -> SecretBytes {
    let half = input.len() / 2;
    // EXPOSE: copied into memory that is wiped, to be mixed.
    let (left, right) = input.expose().split_at_checked(half).unwrap_or_default();
    let mut left = Zeroizing::new(left.to_vec());
    let mut right = Zeroizing::new(right.to_vec());
    let mut salt = Zeroizing::new(Vec::with_capacity(8 + half));
    let mut password = Zeroizing::new(Vec::with_capacity(1 + passphrase.len()));
    for round in rounds {
        password.clear();
        password.push(round);
        // EXPOSE: the key of the round is made from it.
        password.extend_from_slice(passphrase.expose().as_bytes());
        salt.clear();
        if !settings.extendable {
            salt.extend_from_slice(b"shamir");
            salt.extend_from_slice(&settings.identifier.to_be_bytes());
        }
        salt.extend_from_slice(&right);
        let iterations = (BASE_ITERATIONS / 4) << settings.exponent.min(15);
        let mut key = Zeroizing::new(vec![0; half]);
        pbkdf2_hmac::<Sha256>(&password, &salt, iterations, &mut key);
        for (byte, mask) in left.iter_mut().zip(key.iter()) {
            *byte ^= mask;
        }
        std::mem::swap(&mut left, &mut right);
    }
    let mut output = SecretBytes::zeroed(input.len());
    // EXPOSE: written in place, the halves swapped as the standard says.
    let bytes = right.iter().chain(left.iter());
    for (to, from) in output.expose_mut().iter_mut().zip(bytes) {
        *to = *from;
    }
    output
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decrypting_undoes_encrypting_and_another_passphrase_opens_another_secret() {
        let secret = SecretBytes::taking(&mut (0..32).collect::<Vec<u8>>());
        let settings = Settings { identifier: 77, extendable: false, exponent: 0 };
        let hidden = encrypt(&secret, &SecretText::copy_of("one"), settings);
        assert!(decrypt(&hidden, &SecretText::copy_of("one"), settings).same_as(&secret));
        assert!(!decrypt(&hidden, &SecretText::copy_of("two"), settings).same_as(&secret));
        let extendable = Settings { extendable: true, ..settings };
        assert!(!decrypt(&hidden, &SecretText::copy_of("one"), extendable).same_as(&secret));
    }
}
