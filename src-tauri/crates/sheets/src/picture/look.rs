//! Looking at a place of the page in the picture.

use super::PictureError;
use super::decode::Picture;
use crate::marks::{EMPTY, MARKED, UNCLEAR};
use crate::shape::Point;

/// Darker than this is a mark.
const MARK: f64 = 0.6;
/// Lighter than this is none.
const NONE: f64 = 0.35;
/// Fewer dots per inch than this show no difference between a dot and a ring.
const LEAST_DPI: f64 = 90.0;

/// A picture with the measure of its page.
pub(super) struct View<'p> {
    pub(super) picture: &'p Picture,
    /// Pixels per millimetre.
    pub(super) per_mm: f64,
    page: (f64, f64),
    scale: f64,
}

impl<'p> View<'p> {
    /// Takes the picture for the whole page.
    pub(super) fn of(
        picture: &'p Picture,
        page: (f64, f64),
        scale: f64,
    ) -> Result<Self, PictureError> {
        let (across, down) = (picture.width() as f64 / page.0, picture.height() as f64 / page.1);
        if (across / down - 1.0).abs() > 0.006 {
            return Err(PictureError::Shape);
        }
        // A page is seldom a whole number of pixels; the resolution is.
        let dpi = (across + down) / 2.0 * 25.4;
        let whole = dpi.round();
        let dpi = if (dpi - whole).abs() < 0.15 { whole } else { dpi };
        if dpi < LEAST_DPI {
            return Err(PictureError::TooSmall);
        }
        Ok(Self { picture, per_mm: dpi / 25.4, page, scale })
    }

    /// Where a place of the page is in the picture, in pixels.
    pub(super) fn pixel(&self, at: Point) -> (f64, f64) {
        let scaled = |value: f64, whole: f64| (value - whole / 2.0) * self.scale + whole / 2.0;
        (scaled(at.x, self.page.0) * self.per_mm, scaled(at.y, self.page.1) * self.per_mm)
    }

    /// How many pixels a length of the page is.
    pub(super) fn length(&self, millimetres: f64) -> f64 {
        millimetres * self.scale * self.per_mm
    }

    /// How dark the disc of that radius is, 0 to 1.
    pub(super) fn darkness(&self, middle: Point, radius: f64) -> Result<f64, PictureError> {
        let (x, y) = self.pixel(middle);
        let reach = self.length(radius).max(1.0);
        let (mut sum, mut count) = (0.0, 0.0);
        let rows = (y - reach).floor().max(0.0) as usize..=(y + reach).ceil().max(0.0) as usize;
        for row in rows {
            let line = self.picture.row(row.min(self.picture.height().saturating_sub(1)));
            let away = row as f64 + 0.5 - y;
            let columns =
                (x - reach).floor().max(0.0) as usize..=(x + reach).ceil().max(0.0) as usize;
            for column in columns {
                let aside = column as f64 + 0.5 - x;
                if away * away + aside * aside <= reach * reach {
                    sum += f64::from(line.get(column).copied().unwrap_or(0)) / 255.0;
                    count += 1.0;
                }
            }
        }
        if count > 0.0 { Ok(sum / count) } else { Err(PictureError::TooSmall) }
    }

    /// Whether a place is marked.
    pub(super) fn mark(&self, middle: Point, radius: f64) -> Result<u16, PictureError> {
        let darkness = self.darkness(middle, radius)?;
        Ok(match darkness {
            _ if darkness >= MARK => MARKED,
            _ if darkness <= NONE => EMPTY,
            _ => UNCLEAR,
        })
    }
}
