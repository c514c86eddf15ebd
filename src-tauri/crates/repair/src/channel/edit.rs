//! How likely a hand, an eye or a keyboard turns one word into another text: the likeliest chain of slips.
//!
//! In: the letters of the word that was meant and of the text that was read. Out: a probability, up to a common
//! factor, and whether every slip in the chain is a confusion of shapes. Slips are letters replaced, left out, added,
//! exchanged, and groups of letters that look like others (`rn` and `m`).
//! The figures say only which slips are more frequent than others. They were chosen from what is known of
//! handwriting, print and typing, and set once, before the simulation's held-out generator was written.

use super::letters::{LONGEST, Letters, Script};
use super::slips;

/// Left out: one of two equal letters.
const LEAVE_DOUBLE: f32 = 0.012;
/// Left out: any other letter.
const LEAVE: f32 = 0.0035;
/// Added: the letter that stands before or after.
const ADD_DOUBLE: f32 = 0.008;
/// Added: any other letter.
const ADD: f32 = 0.0006;
/// Two neighbours exchanged.
const EXCHANGE: f32 = 0.008;
/// A mark above or below a letter (accent, dakuten) left out or added.
const MARK: f32 = 0.15;
/// Letters that look like other letters, as a group.
const GROUP: f32 = 0.012;
/// Texts whose lengths differ by more are no slips of one another.
const MOST_LENGTH_DIFFERENCE: u8 = 4;

/// How a text came about.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Slip {
    /// Up to a common factor.
    pub(super) likelihood: f32,
    /// Whether shapes alone explain it.
    pub(super) only_shapes: bool,
}

const NONE: Slip = Slip { likelihood: 0.0, only_shapes: true };

/// The likeliest chain of slips from `meant` to `seen`. Likelihood 1 when they are equal.
#[expect(
    clippy::indexing_slicing,
    reason = "i and j stay within the lengths of the two words, which are at most LONGEST"
)]
pub(super) fn slip(script: Script, meant: &Letters, seen: &Letters) -> Slip {
    if meant.length_difference(seen) > MOST_LENGTH_DIFFERENCE {
        return NONE;
    }
    let (meant_letters, seen_letters) = (meant, seen);
    let (meant, seen) = (meant.as_slice(), seen.as_slice());
    let mut cells = [[NONE; LONGEST + 1]; LONGEST + 1];
    cells[0][0] = Slip { likelihood: 1.0, only_shapes: true };
    for i in 0..=meant.len() {
        for j in 0..=seen.len() {
            if i.abs_diff(j) > usize::from(MOST_LENGTH_DIFFERENCE) {
                continue;
            }
            let mut best = cells[i][j];
            let mut offer = |from: Slip, likelihood: f32, shape: bool| {
                let likelihood = from.likelihood * likelihood;
                if likelihood > best.likelihood {
                    best = Slip { likelihood, only_shapes: from.only_shapes && shape };
                }
            };
            if i > 0 && j > 0 {
                let (a, b) = (meant[i - 1], seen[j - 1]);
                let from = cells[i - 1][j - 1];
                if a == b {
                    offer(from, 1.0, true);
                } else {
                    let replaced = slips::replaced(script, a, b);
                    offer(from, replaced.likelihood, replaced.shape);
                    let exchanged = i > 1
                        && j > 1
                        && a == seen[j - 2]
                        && meant[i - 2] == b
                        && !slips::is_mark(a);
                    if exchanged {
                        offer(cells[i - 2][j - 2], EXCHANGE, false);
                    }
                }
            }
            if i > 0 {
                let letter = meant[i - 1];
                let doubled = (i > 1 && meant[i - 2] == letter) || meant.get(i) == Some(&letter);
                let likelihood = match () {
                    () if slips::is_mark(letter) => MARK,
                    () if doubled => LEAVE_DOUBLE,
                    () => LEAVE,
                };
                offer(cells[i - 1][j], likelihood, false);
            }
            if j > 0 {
                let letter = seen[j - 1];
                let doubled = (i > 0 && meant[i - 1] == letter) || meant.get(i) == Some(&letter);
                let likelihood = match () {
                    () if slips::is_mark(letter) => MARK,
                    () if doubled => ADD_DOUBLE,
                    () => ADD,
                };
                offer(cells[i][j - 1], likelihood, false);
            }
            if script == Script::Latin {
                let (of_meant, of_seen) = (meant_letters.ends(i), seen_letters.ends(j));
                let mut groups = (of_meant.one & of_seen.other) | (of_meant.other & of_seen.one);
                while groups != 0 {
                    let number = groups.trailing_zeros();
                    groups &= groups - 1;
                    let (one, other) = slips::GROUPS[number as usize];
                    let (one, other) = if of_meant.one & of_seen.other & (1 << number) != 0 {
                        (one.len(), other.len())
                    } else {
                        (other.len(), one.len())
                    };
                    offer(cells[i - one][j - other], GROUP, true);
                }
            }
            cells[i][j] = best;
        }
    }
    cells[meant.len()][seen.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likelihood(meant: &str, seen: &str) -> f32 {
        slip(Script::Latin, &Letters::of(meant).unwrap(), &Letters::of(seen).unwrap()).likelihood
    }

    fn only_shapes(meant: &str, seen: &str) -> bool {
        slip(Script::Latin, &Letters::of(meant).unwrap(), &Letters::of(seen).unwrap()).only_shapes
    }

    #[test]
    fn equal_words_have_likelihood_one() {
        assert!((likelihood("abandon", "abandon") - 1.0).abs() < 1e-6);
    }

    #[test]
    fn look_alike_letters_are_likelier_than_others() {
        assert!(likelihood("quality", "guality") > 2.0 * likelihood("quality", "xuality"));
        assert!(likelihood("modern", "modem") > likelihood("modern", "moden"));
        assert!(only_shapes("modern", "modem"));
        assert!(!only_shapes("modern", "modenr"));
    }

    #[test]
    fn two_slips_are_less_likely_than_one() {
        assert!(likelihood("should", "shoudl") > likelihood("should", "shuodl"));
        assert!(likelihood("blue", "bleu") > likelihood("blue", "belu"));
    }

    #[test]
    fn words_of_very_different_length_are_no_slips() {
        assert!(likelihood("zoo", "abstract") <= 0.0);
    }

    #[test]
    fn kana_marks_and_small_kana_are_cheap() {
        let of = |meant: &str, seen: &str| {
            slip(Script::Kana, &Letters::of(meant).unwrap(), &Letters::of(seen).unwrap()).likelihood
        };
        assert!(of("きゃく", "きやく") > of("きゃく", "きむく"));
        assert!(of("がっこう", "かっこう") > of("がっこう", "あっこう"));
    }
}
