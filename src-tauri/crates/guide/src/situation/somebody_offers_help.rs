//! Somebody offers help, or says to be from support.

use super::step::{Next, act, ask, back, choice, end, open, to};
use super::{Advice, Answer, Guide, Job};

pub(super) const GUIDE: Guide = Guide {
    name: "somebody-offers-help",
    steps: &[
        act("close", Next::Step("given"), &["X9", "B.9"]),
        ask(
            "given",
            &[
                to("nothing", "genuine"),
                choice("phrase", Next::Guide("phrase-leaked")),
                to("remote", "disconnect"),
                to("signed", "revoke"),
                to("money", "public"),
            ],
            &["B.9", "F5"],
        ),
        open(
            "genuine",
            Job::Genuine,
            &[
                back(Answer::Exact, "refuse"),
                back(Answer::LookAlike, "refuse"),
                back(Answer::Unknown, "refuse"),
            ],
            &["B.9", "A.5-9"],
        ),
        end("refuse", None, &["X9", "F8", "B.9"]),
        act("disconnect", Next::Step("unlocked"), &["B.9", "B.5", "X7"]),
        ask(
            "unlocked",
            &[choice("yes", Next::Guide("phrase-leaked")), to("no", "clean")],
            &["X1", "X7"],
        ),
        end("clean", Some(Job::Checklist("leak-today")), &["X1", "B.5"]),
        act("revoke", Next::Step("revoked"), &["R5", "A.5-7", "B.7"]),
        ask(
            "revoked",
            &[to("yes", "watched"), choice("gone", Next::At("get-help", "public"))],
            &["R5", "A.5-6"],
        ),
        end("watched", Some(Job::Checklist("yearly-review")), &["R5", "B.7"]),
        act("public", Next::Step("phrase-too"), &["A.5-11", "A.3-12"]),
        ask(
            "phrase-too",
            &[choice("yes", Next::Guide("phrase-leaked")), to("no", "refuse")],
            &["X1"],
        ),
    ],
    warnings: &[
        Advice::RecoveryService,
        Advice::TwoFactor,
        Advice::AnswerMail,
        Advice::AskOnChat,
        Advice::PasteConsole,
    ],
};
