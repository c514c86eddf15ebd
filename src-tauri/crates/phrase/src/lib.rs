//! phrase
