//! Where to get help, and what no helper ever needs.

use super::step::{Next, act, ask, back, choice, end, open, to};
use super::{Advice, Answer, Guide, Job};

pub(super) const GUIDE: Guide = Guide {
    name: "get-help",
    steps: &[
        act("decide", Next::Step("what"), &["B.9", "F8"]),
        ask(
            "what",
            &[
                to("wallet", "official"),
                to("stolen", "public"),
                to("page", "genuine"),
                choice("contacted", Next::Guide("somebody-offers-help")),
                choice("phrase", Next::At("start", "phrase")),
            ],
            &["F8", "A.5-11"],
        ),
        act("official", Next::Step("asked"), &["A.5-8", "F8", "A.5-9"]),
        ask(
            "asked",
            &[to("no", "asking"), choice("secret", Next::Guide("somebody-offers-help"))],
            &["B.9"],
        ),
        end("asking", None, &["A.5-8", "A.5-10"]),
        act("public", Next::Step("same-phrase"), &["A.5-11", "A.5-6"]),
        ask(
            "same-phrase",
            &[choice("yes", Next::Guide("phrase-leaked")), to("no", "reported")],
            &["X1", "F5"],
        ),
        end("reported", None, &["A.5-11", "A.3-12"]),
        open(
            "genuine",
            Job::Genuine,
            &[
                back(Answer::Exact, "official"),
                back(Answer::LookAlike, "leave"),
                back(Answer::Unknown, "leave"),
            ],
            &["A.2-2", "A.5-14"],
        ),
        act("leave", Next::Step("given"), &["A.2-2", "A.2-11"]),
        ask(
            "given",
            &[choice("yes", Next::Guide("phrase-leaked")), to("no", "official")],
            &["X10"],
        ),
    ],
    warnings: &[
        Advice::RecoveryService,
        Advice::AskOnChat,
        Advice::AnswerMail,
        Advice::TwoFactor,
        Advice::PasteConsole,
    ],
};
