//! Sheets and plates: templates in millimetres, drawn as PDF and SVG, and read back.
//!
//! In: a template, a paper, a language and, if wanted, words. Out: the bytes of a file; or the words that the marks
//! of a filled sheet say, with the cells at fault. Not here: files, printers and screens.

pub mod marks;
pub mod qr;
pub mod read;
