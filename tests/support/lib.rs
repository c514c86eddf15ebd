//! Helpers shared by the tests of this package.

pub mod command;
pub mod display;
pub mod memory;
pub mod processes;
pub mod programs;
pub mod root;
pub mod screen;
pub mod sink;
pub mod sockets;
pub mod texts;
