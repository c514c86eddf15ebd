//! Two values side by side, so that the machine works at one while the other waits for a result.

use super::face::{Lanes, Row};

/// Two values of one kind.
#[derive(Clone, Copy)]
pub(crate) struct Pair<V>(V, V);

impl<V: Lanes> Lanes for Pair<V> {
    type Machine = V::Machine;

    #[inline(always)]
    fn splat(machine: V::Machine, word: u64) -> Self {
        Self(V::splat(machine, word), V::splat(machine, word))
    }
    #[inline(always)]
    fn load(machine: V::Machine, row: &Row, part: usize) -> Self {
        Self(V::load(machine, row, 2 * part), V::load(machine, row, 2 * part + 1))
    }
    #[inline(always)]
    fn store(self, row: &mut Row, part: usize) {
        self.0.store(row, 2 * part);
        self.1.store(row, 2 * part + 1);
    }
    #[inline(always)]
    fn fetch(slot: &Self) -> Self {
        Self(V::fetch(&slot.0), V::fetch(&slot.1))
    }
    #[inline(always)]
    fn keep(self, slot: &mut Self) {
        self.0.keep(&mut slot.0);
        self.1.keep(&mut slot.1);
    }
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(self.0.add(other.0), self.1.add(other.1))
    }
    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        Self(self.0.xor(other.0), self.1.xor(other.1))
    }
    #[inline(always)]
    fn choose(self, one: Self, zero: Self) -> Self {
        Self(self.0.choose(one.0, zero.0), self.1.choose(one.1, zero.1))
    }
    #[inline(always)]
    fn majority(self, second: Self, third: Self, front: Self, back: Self) -> Self {
        Self(
            self.0.majority(second.0, third.0, front.0, back.0),
            self.1.majority(second.1, third.1, front.1, back.1),
        )
    }
    #[inline(always)]
    fn big0(self) -> Self {
        Self(self.0.big0(), self.1.big0())
    }
    #[inline(always)]
    fn big1(self) -> Self {
        Self(self.0.big1(), self.1.big1())
    }
    #[inline(always)]
    fn small0(self) -> Self {
        Self(self.0.small0(), self.1.small0())
    }
    #[inline(always)]
    fn small1(self) -> Self {
        Self(self.0.small1(), self.1.small1())
    }
}
