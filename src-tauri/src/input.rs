//! Takes what the page sent, or refuses it with a code.
//!
//! Tauri's own argument parser answers a wrong argument with a sentence that quotes it; here nothing is quoted.

use serde::Deserialize;
use tauri::ipc::{InvokeBody, Request};

use crate::refusal::Refusal;

/// The command's fields, from JSON.
pub(crate) fn fields<'r, T: Deserialize<'r>>(request: &'r Request<'_>) -> Result<T, Refusal> {
    match request.body() {
        InvokeBody::Json(value) => T::deserialize(value).map_err(|_| Refusal::WrongInput),
        InvokeBody::Raw(_) => Err(Refusal::WrongInput),
    }
}

/// The command's raw bytes. They are Tauri's and are wiped when Tauri frees them.
pub(crate) fn bytes<'r>(request: &'r Request<'_>, limit: usize) -> Result<&'r [u8], Refusal> {
    match request.body() {
        InvokeBody::Raw(bytes) if bytes.len() > limit => Err(Refusal::TooLong),
        InvokeBody::Raw(bytes) => Ok(bytes),
        InvokeBody::Json(_) => Err(Refusal::WrongInput),
    }
}

/// The command's raw bytes as text.
pub(crate) fn text<'r>(request: &'r Request<'_>, limit: usize) -> Result<&'r str, Refusal> {
    std::str::from_utf8(bytes(request, limit)?).map_err(|_| Refusal::NotText)
}
