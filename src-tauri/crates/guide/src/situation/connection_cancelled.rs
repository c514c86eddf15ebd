//! "The connection was cancelled": a request that was declined or never answered.

use super::step::{Next, act, ask, choice, end, to};
use super::{Advice, Guide};

pub(super) const GUIDE: Guide = Guide {
    name: "connection-cancelled",
    steps: &[
        ask(
            "closed",
            &[
                to("yes", "answer"),
                to("no", "answer"),
                choice("code", Next::At("connection-refused", "code")),
            ],
            &["A.1-1", "B.7"],
        ),
        act("answer", Next::Step("read-site"), &["A.1-11", "B.7"]),
        act("read-site", Next::Step("worked"), &["A.1-12", "A.1-3", "A.5-7"]),
        ask("worked", &[to("yes", "connected"), to("no", "one-wallet")], &["F7"]),
        act("one-wallet", Next::Step("again"), &["A.2-6", "A.1-8"]),
        act("again", Next::Step("now"), &["F7", "A.1-4"]),
        ask("now", &[to("yes", "connected"), to("no", "site-fault")], &["F7"]),
        end("connected", None, &["A.1-3", "R5"]),
        end("site-fault", None, &["A.3-6", "F7", "F8"]),
    ],
    warnings: &[
        Advice::AntivirusOff,
        Advice::UninstallFirst,
        Advice::ClearCookies,
        Advice::ChangeNetwork,
    ],
};
