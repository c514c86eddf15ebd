//! Where a SLIP-39 share is misread, without saying what should stand there.
//!
//! In: word numbers whose checksum does not match. Out: the places under suspicion. The standard asks that no correction
//! be proposed: a proposal that is accepted by mistake makes a share that looks good and is wrong.
//! The checksum is a Reed–Solomon code of distance four: one wrong word is always located; of two, the pair is
//! recognised when two words changed places. More are only noticed.

use tanekura_phrase::rs1024;

use crate::slip39::share::{LONGEST, customisation};

/// The places (from 1) of the words that may be wrong: one, or two that changed places; none when it cannot be said.
#[must_use]
pub fn suspects(numbers: &[u16]) -> Vec<u8> {
    if numbers.len() > LONGEST {
        return Vec::new();
    }
    let mut found = Vec::new();
    for extendable in [true, false] {
        // The flag itself is in the second word: both readings are looked at, but only one can be meant unless that
        // very word is the wrong one.
        let syndrome = rs1024(customisation(extendable), numbers) ^ 1;
        if syndrome == 0 {
            continue;
        }
        if let Some(place) = single(numbers, syndrome, extendable) {
            found.push(vec![place]);
        }
        if let Some(pair) = swapped(numbers, extendable) {
            found.push(pair.to_vec());
        }
    }
    // A simple slip is likelier than a double one.
    found.sort_by_key(Vec::len);
    found.into_iter().next().unwrap_or_default()
}

/// The only place where another word would make the checksum match.
fn single(numbers: &[u16], syndrome: u32, extendable: bool) -> Option<u8> {
    // What a change of one bit in the last word does to the checksum, then in the word before it, and so on.
    let zero = vec![0; numbers.len()];
    let base = rs1024("", &zero);
    for (at, number) in numbers.iter().enumerate() {
        let mut difference = Span::default();
        for bit in 0..10 {
            let mut changed = zero.clone();
            if let Some(word) = changed.get_mut(at) {
                *word = 1 << bit;
            }
            difference.add(rs1024("", &changed) ^ base, 1 << bit);
        }
        let Some(change) = difference.solve(syndrome) else { continue };
        // The second word holds the flag: with the changed word, the flag must be the one assumed.
        let flag = if at == 1 { (number ^ change) >> 4 } else { numbers.get(1).copied()? >> 4 };
        if change != 0 && (flag & 1 == 1) == extendable {
            return u8::try_from(at + 1).ok();
        }
    }
    None
}

/// Two neighbours that changed places, or any two words that did.
fn swapped(numbers: &[u16], extendable: bool) -> Option<[u8; 2]> {
    let mut tried = zeroize::Zeroizing::new(numbers.to_vec());
    let mut found = None;
    for gap in 1..numbers.len() {
        for first in 0..numbers.len() - gap {
            let second = first + gap;
            if numbers.get(first) == numbers.get(second) {
                continue;
            }
            tried.swap(first, second);
            let flag = tried.get(1).is_some_and(|word| word >> 4 & 1 == 1);
            let matches = rs1024(customisation(extendable), &tried) == 1 && flag == extendable;
            tried.swap(first, second);
            if matches {
                let pair = [u8::try_from(first + 1).ok()?, u8::try_from(second + 1).ok()?];
                if found.is_some() {
                    return None;
                }
                found = Some(pair);
            }
        }
    }
    found
}

/// Numbers of 30 bits with the choice that makes each: which choice makes a given sum.
#[derive(Default)]
struct Span {
    rows: Vec<(u32, u16)>,
}

impl Span {
    fn add(&mut self, mut value: u32, mut choice: u16) {
        for (row, made_by) in &self.rows {
            if value ^ row < value {
                value ^= row;
                choice ^= made_by;
            }
        }
        if value != 0 {
            self.rows.push((value, choice));
            self.rows.sort_unstable_by_key(|row| std::cmp::Reverse(row.0));
        }
    }

    fn solve(&self, mut value: u32) -> Option<u16> {
        let mut choice = 0;
        for (row, made_by) in &self.rows {
            if value ^ row < value {
                value ^= row;
                choice ^= made_by;
            }
        }
        (value == 0).then_some(choice)
    }
}
