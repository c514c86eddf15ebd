//! The two checksums of codex32 and the field of 32 values under them.
//!
//! In: the values of a data part. Out: its checksum, or whether it matches. One checksum of 13 characters for short
//! strings, one of 15 for long ones; which of them follows from the length.
//! Source: BIP-93, as changed in September 2026.

/// The characters of bech32, in the order of their values.
pub(crate) const ALPHABET: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// The most values before the checksum for which the short one is used.
const SHORT_MOST: usize = 80;
/// "ms" as the checksum sees it: both registers begin from here.
const START: u128 = 0x0231_81B3;

/// One of the two checksums.
#[derive(Clone, Copy)]
pub(crate) struct Code {
    /// How many characters it has.
    pub(crate) length: usize,
    generators: [u128; 5],
    target: u128,
}

pub(crate) const SHORT: Code = Code {
    length: 13,
    generators: [
        0x1_9DC5_00CE_73FD_E210,
        0x1_BFAE_00DE_F77F_E529,
        0x1_FBD9_20FF_FE7B_EE52,
        0x1_7396_40BD_EEE3_FDAD,
        0x0_7729_A039_CFC7_5F5A,
    ],
    target: 0x1_0CE0_795C_2FD1_E62A,
};

pub(crate) const LONG: Code = Code {
    length: 15,
    generators: [
        0x3D5_9D27_3535_EA62_D897,
        0x7A9_BECB_6361_C6C5_1507,
        0x543_F9B7_E6C3_8D8A_2A0E,
        0x0C5_77EA_ECCF_1990_D13C,
        0x188_7F74_F8DC_71B1_0651,
    ],
    target: 0x433_81E5_70BF_4798_AB26,
};

impl Code {
    /// The code for so many values before the checksum.
    pub(crate) fn for_body(length: usize) -> Self {
        // The two letters of "ms" count, as the standard has it since 2026. With the sizes it allows, the boundary is
        // the same as before.
        if length + 2 > SHORT_MOST { LONG } else { SHORT }
    }

    /// The code for so many values with the checksum.
    pub(crate) fn for_whole(length: usize) -> Option<Self> {
        [SHORT, LONG].into_iter().find(|code| {
            length
                .checked_sub(code.length)
                .is_some_and(|body| Self::for_body(body).length == code.length)
        })
    }

    /// What is left when the values are divided by the generator; zero when the checksum matches.
    pub(crate) fn syndrome(&self, values: &[u8]) -> u128 {
        self.run(START, values) ^ self.target
    }

    /// The same without the constants: linear in the values.
    pub(crate) fn remainder(&self, values: &[u8]) -> u128 {
        self.run(0, values)
    }

    /// The checksum of `body`.
    pub(crate) fn make(&self, body: &[u8]) -> Vec<u8> {
        let mut register = self.run(START, body);
        for _ in 0..self.length {
            register = self.step(register, 0);
        }
        register ^= self.target;
        (0..self.length).rev().map(|at| (register >> (5 * at) & 31) as u8).collect()
    }

    fn run(&self, start: u128, values: &[u8]) -> u128 {
        values.iter().fold(start, |register, value| self.step(register, *value))
    }

    fn step(&self, register: u128, value: u8) -> u128 {
        let shift = 5 * (self.length - 1);
        let top = register >> shift;
        let kept = register & ((1 << shift) - 1);
        let mut next = kept << 5 ^ u128::from(value);
        for (bit, generator) in self.generators.iter().enumerate() {
            next ^= generator & (top >> bit & 1).wrapping_neg();
        }
        next
    }
}

/// The product in the field of 32 values (x⁵+x³+1), without tables or branches.
pub(crate) fn mul(a: u8, b: u8) -> u8 {
    let (mut product, mut shifted) = (0, a);
    for bit in 0..5 {
        product ^= shifted & (b >> bit & 1).wrapping_neg();
        shifted <<= 1;
        shifted ^= 41 & (shifted >> 5 & 1).wrapping_neg();
    }
    product
}

/// The inverse, or 0 for 0: a³⁰.
pub(crate) fn inverse(a: u8) -> u8 {
    let mut power = a;
    for _ in 0..3 {
        power = mul(mul(power, power), a);
    }
    mul(power, power)
}

/// The value of a character in small letters.
pub(crate) fn value_of(character: char) -> Option<u8> {
    let at = ALPHABET.iter().position(|&known| char::from(known) == character)?;
    u8::try_from(at).ok()
}

/// The character of a value.
pub(crate) fn character(value: u8) -> char {
    ALPHABET.get(usize::from(value & 31)).map_or('q', |&byte| char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_field_is_a_field() {
        for a in 1..32 {
            assert_eq!(mul(a, inverse(a)), 1, "{a}");
            for b in 0..32 {
                assert_eq!(mul(a, b), mul(b, a));
                for c in 0..32 {
                    assert_eq!(mul(a, b ^ c), mul(a, b) ^ mul(a, c));
                    assert_eq!(mul(a, mul(b, c)), mul(mul(a, b), c));
                }
            }
        }
        assert_eq!(inverse(0), 0);
    }

    #[test]
    fn lengths_lead_to_their_checksum() {
        assert_eq!(Code::for_whole(45).map(|code| code.length), Some(13));
        assert_eq!(Code::for_whole(124).map(|code| code.length), Some(15));
        assert!(Code::for_whole(5).is_none());
        for body in 6..120 {
            let code = Code::for_body(body);
            let whole = Code::for_whole(body + code.length);
            assert_eq!(whole.map(|code| code.length), Some(code.length), "{body}");
        }
    }
}
