//! Mending a codex32 string: up to 4 wrong characters, up to 8 unreadable ones, or 13 unreadable ones in a row (15 in a
//! long string).
//!
//! In: a string, `?` for what cannot be read. Out: the string that was meant and the places that change, for the person to
//! confirm: never used by itself. The places come from the code's algebra, the characters from linear equations, and
//! the result must pass the checksum, or there is no result.
//! Source: BIP-93, section "Error Correction"; Berlekamp and Massey; Chien.

use tanekura_secret::SecretText;
use zeroize::Zeroizing;

use super::checksum::{Code, character, inverse, mul, value_of};
use super::share::{HEADER, LONGEST, check_body};

const MOST_ERRORS: usize = 4;
const MOST_ERASURES: usize = 8;

/// What was probably meant.
pub struct Correction {
    /// The whole string.
    pub text: SecretText,
    /// The places that change, counted from 1, with the three of `MS1`.
    pub positions: Vec<u8>,
}

impl std::fmt::Debug for Correction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Correction(places {:?}, hidden)", self.positions)
    }
}

/// The string that was meant, if it can be told. `None` also for a string that needs no mending.
#[must_use]
pub fn correct(text: &str) -> Option<Correction> {
    let text = text.trim();
    if text.len() > LONGEST * 4 || text.chars().count() > LONGEST {
        return None;
    }
    let small = Zeroizing::new(text.to_lowercase());
    // "MS1" itself may be misread; three characters are given up for it when what follows can be mended.
    let body: Zeroizing<Vec<char>> = Zeroizing::new(small.chars().skip(3).collect());
    let mut values = Zeroizing::new(Vec::with_capacity(body.len()));
    let mut erased = Vec::new();
    for (at, letter) in body.iter().enumerate() {
        match value_of(*letter) {
            Some(value) => values.push(value),
            None => {
                erased.push(at);
                values.push(0);
            }
        }
    }
    let code = Code::for_whole(values.len())?;
    let mut places: Vec<usize> = erased.clone();
    if erased.is_empty() {
        if code.syndrome(&values) == 0 {
            return None;
        }
        places = locate(code, &values)?;
    } else {
        let burst = erased
            .last()
            .zip(erased.first())
            .is_some_and(|(last, first)| last - first < code.length);
        if erased.len() > MOST_ERASURES && !burst {
            return None;
        }
    }
    solve(code, &mut values, &places)?;
    let valid = code.syndrome(&values) == 0
        && values.len() >= HEADER + code.length
        && check_body(values.get(..values.len() - code.length)?).is_ok();
    if !valid {
        return None;
    }
    let mut fixed = SecretText::with_capacity(LONGEST);
    fixed.push_str("MS1");
    let mut positions = Vec::new();
    for (at, letter) in small.chars().take(3).enumerate() {
        if "ms1".chars().nth(at) != Some(letter) {
            positions.push(u8::try_from(at + 1).ok()?);
        }
    }
    for (at, (value, letter)) in values.iter().zip(body.iter()).enumerate() {
        fixed.push(character(*value).to_ascii_uppercase());
        if character(*value) != *letter {
            positions.push(u8::try_from(at + 4).ok()?);
        }
    }
    Some(Correction { text: fixed, positions })
}

/// Fills the places so that the checksum matches: one linear equation for each character of the checksum.
fn solve(code: Code, values: &mut [u8], places: &[usize]) -> Option<()> {
    for &place in places {
        *values.get_mut(place)? = 0;
    }
    let wanted = code.syndrome(values);
    // One column for each place: what a 1 there does to the checksum.
    let columns: Vec<u128> = places
        .iter()
        .map(|&place| {
            let mut unit = vec![0; values.len()];
            if let Some(value) = unit.get_mut(place) {
                *value = 1;
            }
            code.remainder(&unit)
        })
        .collect();
    let digit = |number: u128, at: usize| (number >> (5 * at) & 31) as u8;
    let mut rows: Vec<Vec<u8>> = (0..code.length)
        .map(|at| columns.iter().chain([&wanted]).map(|column| digit(*column, at)).collect())
        .collect();
    for column in 0..places.len() {
        let pivot = (column..rows.len()).find(|&row| {
            rows.get(row).and_then(|row| row.get(column)).is_some_and(|&it| it != 0)
        })?;
        rows.swap(column, pivot);
        let scale = inverse(*rows.get(column)?.get(column)?);
        let row: Vec<u8> = rows.get(column)?.iter().map(|&it| mul(it, scale)).collect();
        for (at, other) in rows.iter_mut().enumerate() {
            let factor = *other.get(column)?;
            if at != column && factor != 0 {
                for (to, from) in other.iter_mut().zip(&row) {
                    *to ^= mul(factor, *from);
                }
            }
        }
        *rows.get_mut(column)? = row;
    }
    for (row, &place) in rows.iter().zip(places) {
        *values.get_mut(place)? = *row.last()?;
    }
    // The equations that are left must hold too.
    rows.iter().skip(places.len()).all(|row| row.last() == Some(&0)).then_some(())
}

/// The places of up to four wrong characters.
fn locate(code: Code, values: &[u8]) -> Option<Vec<usize>> {
    let (root, first) = roots(code)?;
    let remainder = code.syndrome(values);
    // The received word at eight consecutive powers of the root: zero for a right one.
    let syndromes: Vec<Wide> = (0..2 * MOST_ERRORS)
        .map(|at| {
            let power = root.power(first + at);
            (0..code.length).rev().fold(Wide::ZERO, |sum, digit| {
                sum.times(power).plus(Wide::small((remainder >> (5 * digit) & 31) as u8))
            })
        })
        .collect();
    let locator = shortest_recurrence(&syndromes);
    let errors = locator.len() - 1;
    if errors == 0 || errors > MOST_ERRORS {
        return None;
    }
    let places: Vec<usize> = (0..values.len())
        .filter(|&place| {
            // A wrong character `distance` from the end belongs to root^distance; the locator is zero at its inverse.
            let distance = values.len() - 1 - place;
            let at = root.power(distance).inverse();
            let value = locator.iter().rev().fold(Wide::ZERO, |sum, it| sum.times(at).plus(*it));
            value == Wide::ZERO
        })
        .collect();
    (places.len() == errors).then_some(places)
}

/// Berlekamp and Massey: the shortest recurrence that makes the syndromes.
fn shortest_recurrence(syndromes: &[Wide]) -> Vec<Wide> {
    let (mut current, mut previous) = (vec![Wide::ONE], vec![Wide::ONE]);
    let (mut length, mut since, mut last) = (0, 1, Wide::ONE);
    for at in 0..syndromes.len() {
        let discrepancy = (0..=length).fold(Wide::ZERO, |sum, back| {
            let term = current.get(back).zip(at.checked_sub(back).and_then(|at| syndromes.get(at)));
            term.map_or(sum, |(a, b)| sum.plus(a.times(*b)))
        });
        if discrepancy == Wide::ZERO {
            since += 1;
            continue;
        }
        let factor = discrepancy.times(last.inverse());
        let mut next = current.clone();
        next.resize(next.len().max(previous.len() + since), Wide::ZERO);
        for (to, from) in next.iter_mut().skip(since).zip(&previous) {
            *to = to.plus(factor.times(*from));
        }
        if 2 * length <= at {
            previous = std::mem::replace(&mut current, next);
            (length, last, since) = (at + 1 - length, discrepancy, 1);
        } else {
            current = next;
            since += 1;
        }
    }
    current.resize(length + 1, Wide::ZERO);
    current
}

/// The element whose powers `first` to `first + 7` are roots of the code's generator.
fn roots(code: Code) -> Option<(Wide, usize)> {
    // x^n modulo the generator: the generator's own lower part.
    let mut power = vec![0; code.length + 1];
    *power.first_mut()? = 1;
    let lower = code.remainder(&power);
    let is_root = |at: Wide| {
        let low = (0..code.length).rev().fold(Wide::ZERO, |sum, digit| {
            sum.times(at).plus(Wide::small((lower >> (5 * digit) & 31) as u8))
        });
        at.power(code.length).plus(low) == Wide::ZERO
    };
    // The order of the element is at least the longest string, or two places would look the same.
    let order = if code.length == 13 { 93 } else { 1023 };
    for element in 1..1024_u16 {
        let element = Wide((element & 31) as u8, (element >> 5) as u8);
        let whole = element.power(order) == Wide::ONE
            && [3, 11, 31]
                .iter()
                .all(|&factor| order % factor != 0 || element.power(order / factor) != Wide::ONE);
        if !whole {
            continue;
        }
        if let Some(first) = (0..order)
            .find(|&first| (0..2 * MOST_ERRORS).all(|at| is_root(element.power(first + at))))
        {
            return Some((element, first));
        }
    }
    None
}

/// The field of 1,024 values: pairs a + b·z over the field of 32, with z² = z + 1.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Wide(u8, u8);

impl Wide {
    const ZERO: Self = Self(0, 0);
    const ONE: Self = Self(1, 0);

    fn small(value: u8) -> Self {
        Self(value, 0)
    }

    fn plus(self, other: Self) -> Self {
        Self(self.0 ^ other.0, self.1 ^ other.1)
    }

    fn times(self, other: Self) -> Self {
        let high = mul(self.1, other.1);
        Self(mul(self.0, other.0) ^ high, mul(self.0, other.1) ^ mul(self.1, other.0) ^ high)
    }

    fn power(self, exponent: usize) -> Self {
        let (mut result, mut base, mut rest) = (Self::ONE, self, exponent % 1023);
        while rest > 0 {
            if rest & 1 == 1 {
                result = result.times(base);
            }
            base = base.times(base);
            rest >>= 1;
        }
        result
    }

    fn inverse(self) -> Self {
        self.power(1022)
    }
}
