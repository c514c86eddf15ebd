//! What keeps the program off the network, as the header of the window says it.

use serde::Serialize;
use tanekura_lockdown::NetworkState;

/// What keeps the program off the network, and what else protects it.
#[derive(Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct Isolation {
    /// `kernel`, `engine` or `open`.
    pub(crate) state: &'static str,
    /// Whether commands that take a secret are refused.
    pub(crate) refuses_secrets: bool,
    pub(crate) protections: Vec<ProtectionView>,
}

/// One protection.
#[derive(Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ProtectionView {
    pub(crate) code: &'static str,
    /// `on`, `off`, `not_available` or `unknown`.
    pub(crate) state: &'static str,
    /// What the state was seen by, where that matters (`wayland`, `x11`).
    pub(crate) detail: Option<&'static str>,
}

impl Isolation {
    /// Tries it, now.
    pub(crate) fn found() -> Self {
        Self::of(tanekura_lockdown::self_check())
    }

    /// The same for a state that is known.
    pub(crate) fn of(network: NetworkState) -> Self {
        let protections = tanekura_lockdown::protections();
        Self {
            state: network.as_str(),
            refuses_secrets: !network.is_blocked(),
            protections: protections.iter().map(ProtectionView::from).collect(),
        }
    }
}

impl From<&tanekura_lockdown::Protection> for ProtectionView {
    fn from(protection: &tanekura_lockdown::Protection) -> Self {
        Self { code: protection.code, state: protection.state.as_str(), detail: protection.detail }
    }
}
