//! Sheets and plates: templates in millimetres, drawn as PDF and SVG, and read back.
//!
//! In: a template, a paper, a language and, if wanted, words. Out: the bytes of a file; or the words that the marks
//! of a filled sheet say, with the cells at fault. Not here: files, printers and screens.
//!
//! A template ([`Template`]) turns a [`Request`] into pages of a few [`shape::Shape`]s; the writers ([`write_pdf`],
//! [`write_svg`], [`write_dxf`]) turn pages into files. The same request gives the same bytes, always: no date, no
//! name and no random number goes into a file.
//!
//! Words are in secret types up to the writers and behind them. What the writers allocate in between is ordinary
//! memory, which the programs' allocator wipes when it is given back.

pub mod document;
mod dxf;
mod error;
mod face;
mod frame;
pub mod marks;
mod metal;
mod number;
mod page;
mod paper;
mod pdf;
mod picture;
pub mod qr;
pub mod read;
mod request;
pub mod shape;
mod svg;
mod template;
mod text;
pub mod told;

pub use dxf::write_dxf;
pub use error::SheetError;
pub use face::Face;
pub use page::{LayerKind, Page, Pen};
pub use pdf::write_pdf;
pub use picture::{Picture, PictureError, read_picture};
pub use request::{CardSize, Digits, Fields, Paper, Places, Plate, Request, Share};
pub use svg::{Lettering, write_svg};
pub use template::{Format, Material, Template, draw, template, templates};
