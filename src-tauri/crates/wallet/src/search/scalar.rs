//! Private keys as numbers modulo the order n of secp256k1's group: what BIP-32 adds.
//!
//! Words stand with the highest first, as in the rows of a group. Not constant time: for candidates only.

/// n, the highest word first.
const ORDER: [u64; 4] =
    [0xffff_ffff_ffff_ffff, 0xffff_ffff_ffff_fffe, 0xbaae_dce6_af48_a03b, 0xbfd2_5e8c_d036_4141];

/// A number, the highest word first.
pub(super) type Scalar = [u64; 4];

/// Whether it can be a private key: not zero, and below the order.
pub(super) fn is_key(scalar: &Scalar) -> bool {
    *scalar != [0; 4] && less_order(scalar).is_none()
}

/// The sum of two numbers below the order, modulo the order.
pub(super) fn sum(a: &Scalar, b: &Scalar) -> Scalar {
    let mut carry = false;
    let mut sum = [0; 4];
    for ((to, a), b) in sum.iter_mut().zip(a).zip(b).rev() {
        let (partial, over) = a.overflowing_add(*b);
        let (partial, again) = partial.overflowing_add(u64::from(carry));
        *to = partial;
        carry = over | again;
    }
    let (less, borrow) = less_order_wrapping(&sum);
    if carry || !borrow { less } else { sum }
}

/// n − a, for a below the order and not zero.
pub(super) fn negated(a: &Scalar) -> Scalar {
    difference(&ORDER, a).0
}

/// `scalar` − n, when it is not below n.
fn less_order(scalar: &Scalar) -> Option<Scalar> {
    let (less, borrow) = less_order_wrapping(scalar);
    (!borrow).then_some(less)
}

fn less_order_wrapping(scalar: &Scalar) -> (Scalar, bool) {
    difference(scalar, &ORDER)
}

/// a − b modulo 2^256, and whether b was larger.
fn difference(a: &Scalar, b: &Scalar) -> (Scalar, bool) {
    let mut borrow = false;
    let mut out = [0; 4];
    for ((to, a), b) in out.iter_mut().zip(a).zip(b).rev() {
        let (partial, under) = a.overflowing_sub(*b);
        let (partial, again) = partial.overflowing_sub(u64::from(borrow));
        *to = partial;
        borrow = under | again;
    }
    (out, borrow)
}

#[cfg(test)]
mod tests {
    use k256::elliptic_curve::PrimeField as _;

    use super::*;
    use crate::lanes::tests::Dice;

    fn words(scalar: k256::Scalar) -> Scalar {
        let bytes: [u8; 32] = scalar.to_repr().into();
        let mut words = [0; 4];
        for (word, chunk) in words.iter_mut().zip(bytes.as_chunks::<8>().0) {
            *word = u64::from_be_bytes(*chunk);
        }
        words
    }

    fn edges_and_random() -> Vec<k256::Scalar> {
        let mut dice = Dice(31);
        let mut all: Vec<k256::Scalar> = (0..4_u64).map(k256::Scalar::from).collect();
        all.extend((1..4_u64).map(|n| -k256::Scalar::from(n)));
        for _ in 0..60 {
            let wide = u128::from(dice.roll()) << 64 | u128::from(dice.roll());
            all.push(k256::Scalar::from(wide) * k256::Scalar::from(wide.rotate_left(17)));
        }
        all
    }

    #[test]
    fn sums_and_negatives_are_those_of_an_independent_field() {
        let all = edges_and_random();
        for a in &all {
            for b in &all {
                assert_eq!(sum(&words(*a), &words(*b)), words(a + b));
            }
            if *a != k256::Scalar::ZERO {
                assert_eq!(negated(&words(*a)), words(-a));
            }
        }
    }

    #[test]
    fn keys_are_the_numbers_from_one_to_the_order_less_one() {
        let minus_one = words(-k256::Scalar::ONE);
        assert!(is_key(&[0, 0, 0, 1]) && is_key(&minus_one));
        assert!(!is_key(&[0; 4]) && !is_key(&ORDER) && !is_key(&[u64::MAX; 4]));
    }
}
