//! SeedQR and CompactSeedQR: a phrase as a QR symbol, and back from the modules with nothing but their places.
//!
//! In: a phrase; or the modules of a symbol, some of which may be wrong. Out: the modules; or the phrase, with the
//! modules at fault. Not here: finding a symbol in a photograph.
//! Sources: the SeedQR specification of SeedSigner; ISO/IEC 18004, versions 1 to 4.

mod codewords;
mod layout;
mod payload;
mod reed_solomon;
mod symbol;
mod zones;

pub use layout::Blocks;
pub use payload::{Kind, PayloadError, digits};
pub use symbol::{Level, Modules, QrError, Read, draw, read};
pub use zones::{Zone, zones};

pub(crate) use symbol::draw_masked;
