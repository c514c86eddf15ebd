//! "Connection refused", and the codes that sites show.

use super::step::{Next, act, ask, choice, end, to};
use super::{Advice, Guide};

pub(super) const GUIDE: Guide = Guide {
    name: "connection-refused",
    steps: &[
        ask(
            "look",
            &[to("red", "leave"), to("code", "code"), to("words", "unlock")],
            &["A.2-1", "A.2-2"],
        ),
        act("leave", Next::Step("typed"), &["A.2-2", "B.9"]),
        ask(
            "typed",
            &[choice("phrase", Next::Guide("phrase-leaked")), to("nothing", "left")],
            &["X10", "F5"],
        ),
        end("left", None, &["A.2-2", "A.2-11"]),
        ask(
            "code",
            &[
                choice("rejected", Next::At("connection-cancelled", "answer")),
                choice("pending", Next::At("connection-cancelled", "answer")),
                to("unauthorised", "permit"),
                to("disconnected", "chain"),
                to("unsupported", "site-fault"),
                to("other", "unlock"),
            ],
            &["B.7"],
        ),
        act("unlock", Next::Step("permit"), &["F7", "A.3-7"]),
        act("permit", Next::Step("worked"), &["A.1-3", "B.7", "A.1-12"]),
        act("chain", Next::Step("worked"), &["B.7", "A.1-7"]),
        ask("worked", &[to("yes", "connected"), to("no", "one-wallet")], &["F7"]),
        act("one-wallet", Next::Step("now"), &["A.2-6", "A.1-8"]),
        ask("now", &[to("yes", "connected"), to("no", "site-fault")], &["F7"]),
        end("connected", None, &["A.1-3", "R5"]),
        end("site-fault", None, &["A.3-6", "F7", "F8"]),
    ],
    warnings: &[
        Advice::ResetFirst,
        Advice::PasteConsole,
        Advice::TwoFactor,
        Advice::AskOnChat,
        Advice::ChangeNetwork,
    ],
};
