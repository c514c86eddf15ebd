//! `tanekura protect`: what protects this process right now, and what does not.

use serde::Serialize;
use tanekura_guide::{Messages, message_id as id};
use tanekura_lockdown::{Blocker, NetworkState, Protection, State, protections, self_check};

use crate::arguments::ProtectJob;
use crate::failure::{Exit, Failure};
use crate::json;
use crate::page::{Page, hanging, paragraph, width};

/// What `--require-isolation` asks for. The other protections depend on the computer, not on this program.
const REQUIRED: [&str; 4] = ["network_sockets", "no_new_privs", "core_dumps", "debugger_attach"];

#[derive(Serialize)]
struct Answer {
    isolation: &'static str,
    protections: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    code: &'static str,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'static str>,
}

/// Runs the command.
pub(crate) fn run(job: &ProtectJob, messages: &Messages) -> Result<Exit, Failure> {
    let network = self_check();
    let rows = protections();
    let missing = job.require_isolation && !missing(network, &rows).is_empty();
    if job.json {
        let rows = rows
            .iter()
            .map(|row| Row { code: row.code, state: row.state.as_str(), detail: row.detail })
            .collect();
        json::write(&Answer { isolation: network.as_str(), protections: rows })?;
    } else {
        page(network, &rows, messages).write()?;
    }
    Ok(match network {
        _ if missing => Exit::Unprotected,
        NetworkState::Open { .. } => Exit::BadNews,
        NetworkState::Blocked(_) => Exit::Well,
    })
}

/// Refuses to go on without the protections that `--require-isolation` asks for.
pub(crate) fn require(messages: &Messages) -> Result<(), Failure> {
    let missing = missing(self_check(), &protections());
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.iter().map(|code| messages.text(&id("protect", code)));
    Err(Failure::new(Exit::Unprotected, "isolation-required", "isolation-required-do")
        .with("missing", messages.row(names)))
}

/// What the person should know before a secret is read: an open network, memory that may be swapped out, and, where
/// words are typed, a session in which every program reads the keys. Usually nothing.
pub(crate) fn warnings(typing: bool, messages: &Messages) -> String {
    let network = self_check();
    let mut text = String::new();
    if let NetworkState::Open { .. } = network {
        text.push_str(&warning(&messages.text(network_id(network)), network_id(network), messages));
    }
    let told = |row: &&Protection| {
        row.state == State::Off
            && (row.code == "memory_locked" || (typing && row.code == "session_type"))
    };
    for row in protections().iter().filter(told) {
        let id = id("protect", row.code);
        let figures = [("state", row.state.as_str().into())];
        let what = messages.text_with(&format!("{id}-state"), &figures);
        text.push_str(&warning(&what, &id, messages));
    }
    text
}

fn warning(what: &str, id: &str, messages: &Messages) -> String {
    let advice = messages.text(&format!("{id}-do"));
    hanging("tanekura: ", 2, what) + &paragraph("  → ", &advice)
}

/// The message of a state of the network, in the command line's words.
fn network_id(network: NetworkState) -> &'static str {
    match network {
        NetworkState::Blocked(Blocker::Kernel) => "isolation-kernel",
        NetworkState::Blocked(Blocker::Engine) => "isolation-command",
        NetworkState::Open { .. } => "isolation-open",
    }
}

fn missing(network: NetworkState, rows: &[Protection]) -> Vec<&'static str> {
    let kernel = network == NetworkState::Blocked(Blocker::Kernel);
    REQUIRED
        .into_iter()
        .filter(|&code| {
            let on = rows.iter().any(|row| row.code == code && row.state == State::On);
            !(on && (kernel || code != "network_sockets"))
        })
        .collect()
}

fn page<'m>(network: NetworkState, rows: &[Protection], messages: &'m Messages) -> Page<'m> {
    let mut page = Page::new(messages);
    page.pair("", network_id(network), &[]);
    let label = |row: &Protection| messages.text(&id("state", row.state.as_str()));
    let widest = rows.iter().map(|row| width(&label(row))).max().unwrap_or(0);
    for row in rows {
        page.gap();
        let label = label(row);
        let first = format!("{label}{}  ", " ".repeat(widest.saturating_sub(width(&label))));
        page.paragraph(&first, &messages.text(&id("protect", row.code)));
        let indent = " ".repeat(width(&first));
        let about = match row.state {
            State::On | State::Off => {
                let figures = [("state", row.state.as_str().into())];
                messages.text_with(&format!("{}-state", id("protect", row.code)), &figures)
            }
            other => messages.text(&format!("{}-do", id("state", other.as_str()))),
        };
        page.paragraph(&indent, &about);
        if matches!(row.state, State::Off | State::Unknown) {
            page.advice(&indent, &format!("{}-do", id("protect", row.code)), &[]);
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(code: &'static str, state: State) -> Protection {
        Protection { code, state, detail: None }
    }

    #[test]
    fn only_the_kernel_counts_as_isolation() {
        let rows: Vec<Protection> = REQUIRED.iter().map(|code| row(code, State::On)).collect();
        let kernel = NetworkState::Blocked(Blocker::Kernel);
        assert!(missing(kernel, &rows).is_empty());
        assert_eq!(missing(NetworkState::Blocked(Blocker::Engine), &rows), ["network_sockets"]);
    }

    #[test]
    fn a_protection_that_is_off_or_unknown_or_not_listed_is_missing() {
        let kernel = NetworkState::Blocked(Blocker::Kernel);
        let rows = [
            row("network_sockets", State::On),
            row("core_dumps", State::Off),
            row("debugger_attach", State::Unknown),
            row("swap", State::Off),
        ];
        assert_eq!(missing(kernel, &rows), ["no_new_privs", "core_dumps", "debugger_attach"]);
    }
}
