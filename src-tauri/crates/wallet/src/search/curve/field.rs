//! Numbers modulo p = 2^256 − 2^32 − 977, several side by side: the small face behind which machines stand.
//!
//! Five limbs of 52 bits. Values are held loosely: limbs stay below 2^52, the value below 2^260, and "weak"
//! means below 2^257. Products and [`Field::weak`] give weak values; a difference takes a weak right side.
//! [`canonical`] is the only place that reduces fully.
//! Time depends on nothing but the number of values, except where it is said (`comb`).
//! Not here: the machines (`plain`, `ifma`), points (`comb`).

use crate::lanes::Row;

/// Five limbs of 52 bits, the lowest first.
pub(super) type Limbs = [u64; 5];

/// The lowest 52 bits.
pub(super) const MASK: u64 = (1 << 52) - 1;
/// The lowest 48 bits: what the top limb of a number below 2^256 has.
pub(super) const TOP: u64 = (1 << 48) - 1;
/// 2^256 modulo p.
pub(super) const FOLD: u64 = 0x1_0000_03d1;
/// 2^260 modulo p.
pub(super) const FOLD_HIGH: u64 = FOLD << 4;
/// 4 p, in limbs large enough that no limb of a weak number makes a difference negative.
pub(super) const FOUR_P: Limbs = {
    // 4 p = 2^258 − 4 × FOLD, with three units of each limb borrowed from the one above.
    let borrowed = 3 << 52;
    let top = 1 << 50;
    [borrowed - 4 * FOLD, borrowed - 3, borrowed - 3, borrowed - 3, top - 3]
};

/// Several numbers modulo p.
pub(super) trait Field: Copy {
    /// Proof that the machine has the instructions.
    type Machine: Copy;
    /// Places in a table, one for each number.
    type Places: Copy;
    /// How many numbers; divides the length of a row.
    const COUNT: usize;

    /// The same number in every lane.
    fn splat(machine: Self::Machine, limbs: &Limbs) -> Self;
    /// The bytes that begin at bit `shift` of part `part` of a row, as digits.
    fn digits(machine: Self::Machine, row: &Row, part: usize, shift: u32) -> Self::Places;
    /// x of the entries of `window` at `places`.
    fn x_at(window: &[[Limbs; 2]; 256], places: Self::Places) -> Self;
    /// y of the entries of `window` at `places`.
    fn y_at(window: &[[Limbs; 2]; 256], places: Self::Places) -> Self;
    /// Product.
    fn mul(self, other: Self) -> Self;
    /// Square.
    fn square(self) -> Self;
    /// Difference; `other` is weak. The result is not.
    fn sub(self, other: Self) -> Self;
    /// The same numbers, weak.
    fn weak(self) -> Self;
    /// The limbs of all lanes; lanes from `COUNT` on hold nothing of use.
    fn limbs(&self) -> [Limbs; 8];

    /// Squared `times` times.
    #[inline(always)]
    fn square_times(mut self, times: usize) -> Self {
        for _ in 0..times {
            self = self.square();
        }
        self
    }

    /// 1 / x by x^(p − 2); 0 for 0. The chain of additions for the exponent is that of libsecp256k1.
    #[inline(always)]
    fn invert(self) -> Self {
        let x2 = self.square().mul(self);
        let x3 = x2.square().mul(self);
        let x6 = x3.square_times(3).mul(x3);
        let x9 = x6.square_times(3).mul(x3);
        let x11 = x9.square_times(2).mul(x2);
        let x22 = x11.square_times(11).mul(x11);
        let x44 = x22.square_times(22).mul(x22);
        let x88 = x44.square_times(44).mul(x44);
        let x176 = x88.square_times(88).mul(x88);
        let x220 = x176.square_times(44).mul(x44);
        let x223 = x220.square_times(3).mul(x3);
        let t = x223.square_times(23).mul(x22);
        let t = t.square_times(5).mul(self);
        let t = t.square_times(3).mul(x2);
        t.square_times(2).mul(self)
    }
}

/// The number below p, as four words, the lowest first.
pub(super) fn canonical(limbs: &Limbs) -> [u64; 4] {
    let [l0, l1, l2, l3, l4] = *limbs;
    // Fold what stands above 2^256, then carry; twice, because the first carry can reach the top again.
    let fold = |[l0, l1, l2, l3, l4]: Limbs| {
        let l0 = l0 + (l4 >> 48) * FOLD;
        let l1 = l1 + (l0 >> 52);
        let l2 = l2 + (l1 >> 52);
        let l3 = l3 + (l2 >> 52);
        [l0 & MASK, l1 & MASK, l2 & MASK, l3 & MASK, (l4 & TOP) + (l3 >> 52)]
    };
    let [l0, l1, l2, l3, l4] = fold(fold([l0, l1, l2, l3, l4]));
    let words = [l0 | l1 << 52, l1 >> 12 | l2 << 40, l2 >> 24 | l3 << 28, l3 >> 36 | l4 << 16];
    // Now below 2^256, so that at most one p is too much: x − p = x + FOLD − 2^256.
    let mut carry = FOLD;
    let less_p = words.map(|word| {
        let (sum, over) = word.overflowing_add(carry);
        carry = u64::from(over);
        sum
    });
    if carry == 1 { less_p } else { words }
}

/// The limbs of a number below 2^256 given as bytes, the highest first.
pub(super) fn limbs_of(bytes: &[u8; 32]) -> Limbs {
    let mut words = [0; 4];
    let (chunks, _) = bytes.as_chunks::<8>();
    for (word, chunk) in words.iter_mut().rev().zip(chunks) {
        *word = u64::from_be_bytes(*chunk);
    }
    let [a, b, c, d] = words;
    [
        a & MASK,
        (a >> 52 | b << 12) & MASK,
        (b >> 40 | c << 24) & MASK,
        (c >> 28 | d << 36) & MASK,
        d >> 16,
    ]
}
