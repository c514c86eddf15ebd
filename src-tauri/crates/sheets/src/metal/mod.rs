//! Guides for metal: drilling, stamping and punching plans to be taped on a plate.

use crate::template::Template;

/// The templates of this part, in the order of the catalogue.
pub(crate) const TEMPLATES: &[&Template] = &[];
