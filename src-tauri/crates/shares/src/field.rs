//! Arithmetic in GF(256), the field of SLIP-39 and SSKR.
//!
//! In and out: bytes, read as polynomials over bits modulo x⁸+x⁴+x³+x+1 (0x11b). Addition is XOR. Multiplication and
//! inverse take the same steps for every value: no tables, no branches, because one of the factors is secret.

/// The product of `a` and `b`.
pub(crate) fn mul(a: u8, b: u8) -> u8 {
    let mut product = 0;
    let mut shifted = a;
    for bit in 0..8 {
        product ^= shifted & ((b >> bit) & 1).wrapping_neg();
        let carry = (shifted >> 7).wrapping_neg();
        shifted = (shifted << 1) ^ (0x1b & carry);
    }
    product
}

/// The number whose product with `a` is 1; for 0, which has none, 0. It is a²⁵⁴.
pub(crate) fn inverse(a: u8) -> u8 {
    let mut power = a;
    // 254 = 0b1111_1110: six times "square and multiply", then a last square.
    for _ in 0..6 {
        power = mul(mul(power, power), a);
    }
    mul(power, power)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Long multiplication of the polynomials, then long division by 0x11b: as on paper.
    fn schoolbook(a: u8, b: u8) -> u8 {
        let mut product: u32 = 0;
        for bit in 0..8 {
            if b & (1 << bit) != 0 {
                product ^= u32::from(a) << bit;
            }
        }
        for bit in (8..16).rev() {
            if product & (1 << bit) != 0 {
                product ^= 0x11b << (bit - 8);
            }
        }
        u8::try_from(product).unwrap()
    }

    #[test]
    fn every_product_is_the_schoolbook_product() {
        for a in 0..=255 {
            for b in 0..=255 {
                assert_eq!(mul(a, b), schoolbook(a, b), "{a} × {b}");
            }
        }
    }

    #[test]
    fn every_number_but_zero_has_its_inverse() {
        for a in 1..=255 {
            assert_eq!(mul(a, inverse(a)), 1, "{a}");
        }
        assert_eq!(inverse(0), 0);
    }

    #[test]
    fn published_products_come_out() {
        // FIPS 197, section 4.2: the same field.
        assert_eq!(mul(0x57, 0x83), 0xC1);
        assert_eq!(mul(0x57, 0x13), 0xFE);
        assert_eq!(inverse(0x53), 0xCA);
    }
}
