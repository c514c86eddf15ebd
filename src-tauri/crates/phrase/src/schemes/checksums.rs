//! Small checksums that the schemes use: CRC-32 in two kinds, and SLIP-39's RS1024.

/// CRC-32 as in zip files.
#[must_use]
pub fn crc32(bytes: impl Iterator<Item = u8>) -> u32 {
    crc(bytes, 0xEDB8_8320)
}

/// CRC-32C (Castagnoli).
pub(crate) fn crc32c(bytes: impl Iterator<Item = u8>) -> u32 {
    crc(bytes, 0x82F6_3B78)
}

fn crc(bytes: impl Iterator<Item = u8>, polynomial: u32) -> u32 {
    let step = |crc: u32, byte: u8| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| {
            (crc >> 1) ^ (polynomial & (crc & 1).wrapping_neg())
        })
    };
    !bytes.fold(!0, step)
}

/// The checksum of SLIP-39 over the customisation string and all words; 1 when it matches.
#[must_use]
pub fn rs1024(customisation: &str, indices: &[u16]) -> u32 {
    const GENERATORS: [u32; 10] = [
        0x00E0_E040,
        0x01C1_C080,
        0x0383_8100,
        0x0707_0200,
        0x0E0E_0009,
        0x1C0C_2412,
        0x3808_6C24,
        0x3090_FC48,
        0x21B1_F890,
        0x03F3_F120,
    ];
    let values =
        customisation.bytes().map(u32::from).chain(indices.iter().map(|&index| u32::from(index)));
    values.fold(1, |checksum: u32, value| {
        let top = checksum >> 20;
        let shifted = ((checksum & 0x000F_FFFF) << 10) ^ value;
        GENERATORS
            .iter()
            .zip(0_u32..)
            .filter(|&(_, bit)| (top >> bit) & 1 == 1)
            .fold(shifted, |sum, (generator, _)| sum ^ generator)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_kinds_of_crc_give_their_check_values() {
        assert_eq!(crc32(b"123456789".iter().copied()), 0xCBF4_3926);
        assert_eq!(crc32c(b"123456789".iter().copied()), 0xE306_9283);
    }
}
