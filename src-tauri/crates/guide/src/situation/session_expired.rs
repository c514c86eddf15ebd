//! "Your session has expired": the site's own login, or a WalletConnect session. The wallet has no session.

use super::step::{Next, act, ask, choice, end, to};
use super::{Advice, Guide};

pub(super) const GUIDE: Guide = Guide {
    name: "session-expired",
    steps: &[
        ask(
            "where",
            &[
                to("site", "sign-in"),
                to("qr", "pair-again"),
                choice("wallet", Next::At("logged-out", "unlock")),
                choice("asks-phrase", Next::Guide("somebody-offers-help")),
            ],
            &["A.4-1", "A.4-2", "A.0"],
        ),
        act("sign-in", Next::Step("worked"), &["A.4-3", "F7"]),
        act("pair-again", Next::Step("worked"), &["A.4-1", "A.4-5"]),
        ask(
            "worked",
            &[to("yes", "signed-in"), choice("no", Next::At("connection-refused", "unlock"))],
            &["F7"],
        ),
        end("signed-in", None, &["A.4-1", "A.4-9"]),
    ],
    warnings: &[
        Advice::TypePhrase,
        Advice::ClearCookies,
        Advice::ChangeNetwork,
        Advice::AnswerMail,
    ],
};
