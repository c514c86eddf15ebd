//! Electrum's seeds. The first kind has a list and no checksum; the second has any list, and the beginning of a
//! keyed hash of the text says which kind of wallet it is.
//! Source: Electrum's documentation, "Electrum Seed Version System".

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha512;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::{Zeroize, Zeroizing};

use crate::judgement::{Checksum, Scheme};
use crate::schemes::Recognised;

/// A seed of Electrum 1: 12 or 24 words. Any such words are a seed, so nothing can be checked.
pub(super) fn first(count: usize) -> Recognised {
    let mut found = Recognised::new(Scheme::Electrum1, Checksum::Unknown, 1.0);
    if !matches!(count, 12 | 24) {
        found.counts = vec![12];
    }
    found
}

/// A seed of Electrum 2 and later.
pub(super) fn second(text: &str, count: usize) -> Option<Recognised> {
    let mut normal = Zeroizing::new(String::with_capacity(text.len()));
    let bare = text.nfkd().flat_map(char::to_lowercase).filter(|&c| !is_combining_mark(c));
    normal.extend(bare);
    // Electrum writes Chinese and Japanese without spaces before hashing.
    if normal.chars().any(|c| matches!(c, '\u{3041}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}')) {
        normal.retain(|c| c != ' ');
    }
    let mut mac = Hmac::<Sha512>::new_from_slice(b"Seed version").ok()?;
    mac.update(normal.as_bytes());
    let mut hash = mac.finalize().into_bytes();
    let start = match hash.as_slice() {
        [a, b, ..] => (u16::from(*a) << 4) | u16::from(b >> 4),
        _ => 0,
    };
    hash.as_mut_slice().zeroize();
    let (scheme, bits) = match start {
        0x010..=0x01F => (Scheme::Electrum2Standard, 8),
        0x100 => (Scheme::Electrum2Segwit, 12),
        0x101 if count == 12 || count >= 20 => (Scheme::Electrum2TwoFactor, 12),
        0x102 => (Scheme::Electrum2TwoFactorSegwit, 12),
        _ => return None,
    };
    Some(Recognised::new(scheme, Checksum::Matches, 0.5_f64.powi(bits)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_electrum_are_recognised_with_their_type() {
        let cases = [
            (
                "cram swing cover prefer miss modify ritual silly deliver chunk behind inform able",
                Scheme::Electrum2Standard,
            ),
            (
                "wild father tree among universe such mobile favorite target dynamic credit identify",
                Scheme::Electrum2Segwit,
            ),
            (
                "frost pig brisk excite novel report camera enlist axis nation novel desert",
                Scheme::Electrum2Segwit,
            ),
            (
                "science dawn member doll dutch real can brick knife deny drive list",
                Scheme::Electrum2TwoFactor,
            ),
            (
                "universe topic remind silver february ranch shine worth innocent cattle enhance wise",
                Scheme::Electrum2TwoFactorSegwit,
            ),
        ];
        for (text, scheme) in cases {
            let found = second(text, text.split(' ').count()).map(|found| found.scheme);
            assert_eq!(found, Some(scheme), "{text}");
        }
        assert!(second("abandon abandon about", 3).is_none());
    }
}
