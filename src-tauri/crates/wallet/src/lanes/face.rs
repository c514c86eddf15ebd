//! What a lane can do: the small face behind which every instruction set stands.
//!
//! A lane is one 64-bit word of one hash; a value of a type with this face holds that word of several hashes at
//! once. SHA-512 is written once over it (`sha512`). The operations are SHA-512's own, so that each instruction
//! set can say them in its shortest way.
//! Not here: the instruction sets (`plain`, `x86`, `neon`), pairs of them (`pair`).

/// How many hashes stand side by side in memory, whatever the number of lanes of the machine.
pub(crate) const GROUP: usize = 16;

/// One word of each of [`GROUP`] hashes.
#[derive(Clone, Copy, Debug, zeroize::Zeroize)]
#[repr(C, align(64))]
pub(crate) struct Row(pub(crate) [u64; GROUP]);

impl Row {
    pub(crate) const ZERO: Self = Self([0; GROUP]);

    /// Where part `part` of a row begins, when a row has parts of `lanes` words. Never past the last part.
    pub(super) const fn start(part: usize, lanes: usize) -> usize {
        part.wrapping_mul(lanes) & (GROUP - lanes)
    }
}

/// Several words side by side, and what SHA-512 does to them.
///
/// A value is made only from a [`Lanes::Machine`], and that exists only where the machine has the instructions:
/// whoever holds a value has the proof.
pub(crate) trait Lanes: Copy {
    /// Proof that the machine has the instructions.
    type Machine: Copy;

    /// The same word in every lane.
    fn splat(machine: Self::Machine, word: u64) -> Self;
    /// Part `part` of a row.
    fn load(machine: Self::Machine, row: &Row, part: usize) -> Self;
    /// Writes part `part` of a row.
    fn store(self, row: &mut Row, part: usize);
    /// The value of a slot that shall stay in memory. Where registers are many and instructions long, the
    /// compiler's wish to keep the schedule in registers costs more than it saves (docs/speed.md).
    #[inline(always)]
    fn fetch(slot: &Self) -> Self {
        *slot
    }
    /// Writes such a slot.
    #[inline(always)]
    fn keep(self, slot: &mut Self) {
        *slot = self;
    }
    /// Sum without carry out.
    fn add(self, other: Self) -> Self;
    /// Exclusive or.
    fn xor(self, other: Self) -> Self;
    /// Ch of FIPS 180-4: where `self` has a one, the bit of `one`, else that of `zero`.
    fn choose(self, one: Self, zero: Self) -> Self;
    /// Maj of FIPS 180-4. `front` is `self` ⊕ `second` and `back` is `second` ⊕ `third`, which the rounds have at
    /// hand: where both differ, the answer is not `second`.
    fn majority(self, second: Self, third: Self, front: Self, back: Self) -> Self;
    /// Σ0.
    fn big0(self) -> Self;
    /// Σ1.
    fn big1(self) -> Self;
    /// σ0.
    fn small0(self) -> Self;
    /// σ1.
    fn small1(self) -> Self;
}
