//! One lane: the words of any machine. What the others are compared with.

use super::face::{Lanes, Row};

/// One word.
#[derive(Clone, Copy)]
pub(crate) struct Plain(u64);

/// Every machine has 64-bit words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AnyMachine;

impl Lanes for Plain {
    type Machine = AnyMachine;

    #[inline(always)]
    fn splat(_: AnyMachine, word: u64) -> Self {
        Self(word)
    }
    #[inline(always)]
    fn load(_: AnyMachine, row: &Row, part: usize) -> Self {
        Self(row.0.get(Row::start(part, 1)).copied().unwrap_or_default())
    }
    #[inline(always)]
    fn store(self, row: &mut Row, part: usize) {
        if let Some(word) = row.0.get_mut(Row::start(part, 1)) {
            *word = self.0;
        }
    }
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(self.0.wrapping_add(other.0))
    }
    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        Self(self.0 ^ other.0)
    }
    #[inline(always)]
    fn choose(self, one: Self, zero: Self) -> Self {
        Self(((one.0 ^ zero.0) & self.0) ^ zero.0)
    }
    #[inline(always)]
    fn majority(self, second: Self, _: Self, front: Self, back: Self) -> Self {
        Self((front.0 & back.0) ^ second.0)
    }
    #[inline(always)]
    fn big0(self) -> Self {
        Self(self.0.rotate_right(28) ^ self.0.rotate_right(34) ^ self.0.rotate_right(39))
    }
    #[inline(always)]
    fn big1(self) -> Self {
        Self(self.0.rotate_right(14) ^ self.0.rotate_right(18) ^ self.0.rotate_right(41))
    }
    #[inline(always)]
    fn small0(self) -> Self {
        Self(self.0.rotate_right(1) ^ self.0.rotate_right(8) ^ (self.0 >> 7))
    }
    #[inline(always)]
    fn small1(self) -> Self {
        Self(self.0.rotate_right(19) ^ self.0.rotate_right(61) ^ (self.0 >> 6))
    }
}
