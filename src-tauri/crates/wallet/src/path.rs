//! Paths in a tree of keys, as they are written: m/44'/60'/0'/0/0.
//!
//! In and out: text and child numbers. Not here: what stands at a path. Standard: BIP-32.

use std::fmt;
use std::str::FromStr;

/// One step of a path: a number below 2^31, hardened or not.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Step(u32);

const HARDENED: u32 = 1 << 31;

impl Step {
    /// A hardened step, written with an apostrophe. Only the lower 31 bits of `number` count.
    #[must_use]
    pub const fn hardened(number: u32) -> Self {
        Self(number | HARDENED)
    }

    /// A plain step. Only the lower 31 bits of `number` count.
    #[must_use]
    pub const fn normal(number: u32) -> Self {
        Self(number & !HARDENED)
    }

    /// Whether the step is hardened.
    #[must_use]
    pub const fn is_hardened(self) -> bool {
        self.0 & HARDENED != 0
    }

    /// The number as it is written.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0 & !HARDENED
    }

    /// The number as it is hashed: with the highest bit set when hardened.
    pub(crate) const fn number_on_the_wire(self) -> u32 {
        self.0
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.number(), if self.is_hardened() { "'" } else { "" })
    }
}

/// A path from the root.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Path(Vec<Step>);

impl Path {
    /// The steps, from the root.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }
}

impl FromIterator<Step> for Path {
    fn from_iter<T: IntoIterator<Item = Step>>(steps: T) -> Self {
        Self(steps.into_iter().collect())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("m")?;
        self.0.iter().try_for_each(|step| write!(f, "/{step}"))
    }
}

/// Text that is not a path.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("not a derivation path")]
pub struct NotAPath;

impl FromStr for Path {
    type Err = NotAPath;

    /// Reads m/44'/60'/0'; h and H stand for the apostrophe too. At most 16 steps.
    fn from_str(text: &str) -> Result<Self, NotAPath> {
        let mut parts = text.split('/');
        if parts.next() != Some("m") {
            return Err(NotAPath);
        }
        let steps = parts.map(step_of).collect::<Option<Vec<_>>>().ok_or(NotAPath)?;
        if steps.len() > 16 { Err(NotAPath) } else { Ok(Self(steps)) }
    }
}

fn step_of(text: &str) -> Option<Step> {
    let digits = text.strip_suffix(['\'', 'h', 'H']);
    let number = digits.unwrap_or(text);
    if number.is_empty() || !number.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let number = number.parse().ok().filter(|number| *number < HARDENED)?;
    Some(if digits.is_some() { Step::hardened(number) } else { Step::normal(number) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_come_back_as_they_were_written() {
        for text in ["m", "m/0", "m/44'/60'/0'/0/0", "m/2147483647'/2147483647"] {
            assert_eq!(text.parse::<Path>().unwrap().to_string(), text);
        }
        assert_eq!("m/44h/60H".parse::<Path>().unwrap().to_string(), "m/44'/60'");
    }

    #[test]
    fn what_is_not_a_path_is_refused() {
        for text in ["", "M/0", "0/1", "m/", "m//1", "m/-1", "m/+1", "m/1''", "m/2147483648", "m/x"]
        {
            assert_eq!(text.parse::<Path>(), Err(NotAPath), "{text}");
        }
        assert_eq!(format!("m{}", "/0".repeat(17)).parse::<Path>(), Err(NotAPath));
    }
}
