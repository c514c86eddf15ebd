//! PNG and PBM to grey values.

use std::fmt;
use std::io::Cursor;

use tanekura_secret::SecretBytes;
use zeroize::Zeroizing;

use super::PictureError;

/// A4 at 600 dots per inch, and some room.
const MOST_PIXELS: usize = 40_000_000;

/// A picture in greys: what it shows is as secret as the sheet.
pub struct Picture {
    width: usize,
    height: usize,
    /// One byte a pixel: 0 is white, 255 black.
    dark: SecretBytes,
}

impl Picture {
    /// Reads PNG (any depth and colour) or PBM (plain or raw).
    ///
    /// # Errors
    /// [`PictureError::NotAPicture`], [`PictureError::TooLarge`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, PictureError> {
        match bytes {
            [0x89, b'P', b'N', b'G', ..] => png(bytes),
            [b'P', b'1' | b'4', ..] => pbm(bytes),
            _ => Err(PictureError::NotAPicture),
        }
    }

    /// A white picture.
    pub(crate) fn white(width: usize, height: usize) -> Result<Self, PictureError> {
        match width.checked_mul(height) {
            Some(0) | None => Err(PictureError::NotAPicture),
            Some(pixels) if pixels > MOST_PIXELS => Err(PictureError::TooLarge),
            Some(pixels) => Ok(Self { width, height, dark: SecretBytes::zeroed(pixels) }),
        }
    }

    /// Pixels across.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Pixels down.
    #[must_use]
    pub fn height(&self) -> usize {
        self.height
    }

    /// The rows from top to bottom, 0 for white to 255 for black.
    pub(crate) fn row(&self, y: usize) -> &[u8] {
        // EXPOSE: looked at where the template has its marks.
        let start = y.saturating_mul(self.width);
        self.dark.expose().get(start..start + self.width).unwrap_or_default()
    }

    /// The same, to be written.
    pub(crate) fn row_mut(&mut self, y: usize) -> &mut [u8] {
        let start = y.saturating_mul(self.width);
        // EXPOSE: written in place.
        self.dark.expose_mut().get_mut(start..start + self.width).unwrap_or_default()
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({} x {}, hidden)", self.width, self.height)
    }
}

fn png(bytes: &[u8]) -> Result<Picture, PictureError> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(|_| PictureError::NotAPicture)?;
    let (width, height) = (reader.info().width as usize, reader.info().height as usize);
    let mut picture = Picture::white(width, height)?;
    let room = reader.output_buffer_size().ok_or(PictureError::TooLarge)?;
    let mut pixels = Zeroizing::new(vec![0; room]);
    let frame = reader.next_frame(&mut pixels).map_err(|_| PictureError::NotAPicture)?;
    let samples = frame.color_type.samples();
    for (y, line) in pixels.chunks_exact(frame.line_size).take(height).enumerate() {
        for (dark, pixel) in picture.row_mut(y).iter_mut().zip(line.chunks_exact(samples)) {
            *dark = 255 - lightness(pixel);
        }
    }
    Ok(picture)
}

/// Grey, grey and opacity, three colours, three colours and opacity; on white paper.
fn lightness(pixel: &[u8]) -> u8 {
    let (grey, opacity) = match *pixel {
        [grey] => (u32::from(grey), 255),
        [grey, opacity] => (u32::from(grey), u32::from(opacity)),
        [red, green, blue] => (luma(red, green, blue), 255),
        [red, green, blue, opacity] => (luma(red, green, blue), u32::from(opacity)),
        _ => (255, 255),
    };
    u8::try_from((grey * opacity + 255 * (255 - opacity)) / 255).unwrap_or(255)
}

fn luma(red: u8, green: u8, blue: u8) -> u32 {
    (u32::from(red) * 299 + u32::from(green) * 587 + u32::from(blue) * 114) / 1000
}

/// `P1` has a character a pixel, `P4` a bit; 1 is black in both.
fn pbm(bytes: &[u8]) -> Result<Picture, PictureError> {
    let raw = bytes.get(1) == Some(&b'4');
    let mut rest = bytes.get(2..).unwrap_or_default();
    let width = number(&mut rest).ok_or(PictureError::NotAPicture)?;
    let height = number(&mut rest).ok_or(PictureError::NotAPicture)?;
    let mut picture = Picture::white(width, height)?;
    if raw {
        // One white-space character ends the header.
        let data = rest.get(1..).ok_or(PictureError::NotAPicture)?;
        let line = width.div_ceil(8);
        if data.len() < line * height {
            return Err(PictureError::NotAPicture);
        }
        for (y, bits) in data.chunks_exact(line).take(height).enumerate() {
            for (x, dark) in picture.row_mut(y).iter_mut().enumerate() {
                let byte = bits.get(x / 8).copied().unwrap_or(0);
                *dark = if byte >> (7 - x % 8) & 1 == 1 { 255 } else { 0 };
            }
        }
        return Ok(picture);
    }
    let mut digits = rest.iter().filter(|byte| matches!(byte, b'0' | b'1'));
    for y in 0..height {
        for dark in picture.row_mut(y) {
            let digit = digits.next().ok_or(PictureError::NotAPicture)?;
            *dark = if *digit == b'1' { 255 } else { 0 };
        }
    }
    Ok(picture)
}

/// The next number of a header; comments are skipped.
fn number(rest: &mut &[u8]) -> Option<usize> {
    loop {
        match rest.split_first()? {
            (b'#', _) => {
                let end = rest.iter().position(|&byte| byte == b'\n')?;
                *rest = rest.get(end..)?;
            }
            (byte, tail) if byte.is_ascii_whitespace() => *rest = tail,
            _ => break,
        }
    }
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (number, tail) = rest.split_at_checked(digits)?;
    *rest = tail;
    std::str::from_utf8(number).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_of_pbm_are_read() {
        let plain = Picture::from_bytes(b"P1\n# by hand\n3 2\n1 0 1\n010\n").unwrap();
        let raw = Picture::from_bytes(b"P4 3 2\n\xa0\x40").unwrap();
        for picture in [plain, raw] {
            assert_eq!((picture.width(), picture.height()), (3, 2));
            assert_eq!(picture.row(0), [255, 0, 255]);
            assert_eq!(picture.row(1), [0, 255, 0]);
        }
    }

    #[test]
    fn what_is_no_picture_is_refused_and_never_stops_the_program() {
        let refused = |bytes: &[u8]| Picture::from_bytes(bytes).err();
        assert_eq!(refused(b""), Some(PictureError::NotAPicture));
        assert_eq!(refused(b"P4 3 2\n\xa0"), Some(PictureError::NotAPicture));
        assert_eq!(refused(b"P1 3 2\n1 0 1"), Some(PictureError::NotAPicture));
        assert_eq!(refused(b"P4 99999 99999\n"), Some(PictureError::TooLarge));
        assert_eq!(
            refused(b"P4 18446744073709551615 18446744073709551615\n"),
            Some(PictureError::NotAPicture)
        );
        assert_eq!(refused(b"P4 0 2\n"), Some(PictureError::NotAPicture));
        assert_eq!(refused(b"\x89PNG\r\n\x1a\n"), Some(PictureError::NotAPicture));
        assert_eq!(refused(b"GIF89a"), Some(PictureError::NotAPicture));
    }
}
