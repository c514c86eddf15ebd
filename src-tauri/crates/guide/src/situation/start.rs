//! The first question: four different things look like "logged out". Then the other symptoms.

use super::Guide;
use super::step::{Next, ask, choice, to};

pub(super) const GUIDE: Guide = Guide {
    name: "start",
    steps: &[
        ask(
            "see",
            &[
                choice("password-box", Next::At("logged-out", "unlock")),
                choice("welcome", Next::At("logged-out", "stop")),
                to("not-connected", "site"),
                choice("session", Next::Guide("session-expired")),
                to("phrase", "phrase"),
                to("other", "other"),
            ],
            &["A.0", "F2"],
        ),
        ask(
            "site",
            &[
                choice("cancelled", Next::Guide("connection-cancelled")),
                choice("refused", Next::Guide("connection-refused")),
                choice("code", Next::At("connection-refused", "code")),
                choice("other", Next::At("connection-refused", "unlock")),
            ],
            &["A.1-1", "A.2-1", "B.7"],
        ),
        ask(
            "phrase",
            &[
                choice("not-accepted", Next::Guide("phrase-not-accepted")),
                choice("empty", Next::Guide("wallet-empty")),
                choice("leaked", Next::Guide("phrase-leaked")),
                choice("none", Next::Guide("password-only")),
            ],
            &["F3", "F4", "F5", "F6"],
        ),
        ask(
            "other",
            &[
                choice("help", Next::Guide("get-help")),
                choice("offer", Next::Guide("somebody-offers-help")),
                choice("lost", Next::Guide("device-lost")),
                choice("reinstall", Next::Guide("before-reinstall")),
            ],
            &["F1", "F8"],
        ),
    ],
    warnings: &[],
};
