//! Punycode, as far as reading goes.
//! Source: RFC 3492, sections 5 and 6.2.

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const INITIAL_BIAS: u32 = 72;
const INITIAL_N: u32 = 128;
/// A label has at most 63 letters.
const LONGEST: usize = 63;

/// What a label means, without its `xn--`; none when it means nothing.
pub(super) fn decode(code: &str) -> Option<String> {
    if !code.is_ascii() || code.len() > LONGEST {
        return None;
    }
    let (basic, extended) = code.rsplit_once('-').unwrap_or(("", code));
    let mut letters: Vec<char> = basic.chars().collect();
    let (mut n, mut i, mut bias) = (INITIAL_N, 0_u32, INITIAL_BIAS);
    let mut digits = extended.bytes();
    while let Some(first) = digits.next() {
        let before = i;
        let mut weight = 1_u32;
        let mut next = Some(first);
        let mut k = BASE;
        loop {
            let digit = value(next?)?;
            i = i.checked_add(digit.checked_mul(weight)?)?;
            let threshold = k.saturating_sub(bias).clamp(T_MIN, T_MAX);
            if digit < threshold {
                break;
            }
            weight = weight.checked_mul(BASE - threshold)?;
            k = k.checked_add(BASE)?;
            next = digits.next();
        }
        let count = u32::try_from(letters.len()).ok()?.checked_add(1)?;
        bias = adapt(i - before, count, before == 0);
        n = n.checked_add(i / count)?;
        i %= count;
        letters.insert(usize::try_from(i).ok()?, char::from_u32(n)?);
        i = i.checked_add(1)?;
    }
    Some(letters.into_iter().collect())
}

fn value(digit: u8) -> Option<u32> {
    match digit {
        b'a'..=b'z' => Some(u32::from(digit - b'a')),
        b'A'..=b'Z' => Some(u32::from(digit - b'A')),
        b'0'..=b'9' => Some(u32::from(digit - b'0') + 26),
        _ => None,
    }
}

fn adapt(delta: u32, count: u32, first: bool) -> u32 {
    let mut delta = if first { delta / DAMP } else { delta / 2 };
    delta += delta / count;
    let mut k = 0;
    while delta > ((BASE - T_MIN) * T_MAX) / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_of_the_standard_are_read() {
        // RFC 3492, section 7.1: (A) Arabic, (B) Chinese, (N) Japanese with Latin letters.
        assert_eq!(decode("egbpdaj6bu4bxfgehfvwxn").unwrap(), "ليهمابتكلموشعربي؟");
        assert_eq!(decode("ihqwcrb4cv8a8dqg056pqjye").unwrap(), "他们为什么不说中文");
        assert_eq!(
            decode("Hello-Another-Way--fc4qua05auwb3674vfr0b").unwrap(),
            "Hello-Another-Way-それぞれの場所"
        );
    }

    #[test]
    fn nonsense_is_not_read() {
        for code in ["99999999", "a-é", "-!", &"9".repeat(70)] {
            assert_eq!(decode(code), None, "{code}");
        }
    }
}
