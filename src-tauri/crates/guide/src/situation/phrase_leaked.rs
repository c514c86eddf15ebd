//! The phrase was typed, photographed or sent: treat it as stolen.

use super::step::{Next, act, ask, back, end, open, to};
use super::{Advice, Answer, Danger, Guide, Job};

pub(super) const GUIDE: Guide = Guide {
    name: "phrase-leaked",
    steps: &[
        ask(
            "how",
            &[to("typed", "today"), to("photo", "today"), to("seen", "today"), to("app", "today")],
            &["F5", "X1"],
        ),
        act("today", Next::Step("new"), &["X1", "X3", "B.5"]),
        act("new", Next::Step("write"), &["F5", "X1", "P8"]).guarding(&[Danger::ShowPhrase]),
        open(
            "write",
            Job::Checklist("write-new"),
            &[back(Answer::Done, "check"), back(Answer::Left, "check")],
            &["F5", "X1"],
        )
        .dangerous(Danger::ShowPhrase),
        open(
            "check",
            Job::Check,
            &[
                back(Answer::Covered, "move"),
                back(Answer::SomeCovered, "rewrite"),
                back(Answer::NotCovered, "rewrite"),
                back(Answer::Readable, "first-address"),
                back(Answer::Unreadable, "rewrite"),
                back(Answer::OtherScheme, "rewrite"),
            ],
            &["F5", "V2", "V3"],
        ),
        act("first-address", Next::Step("check"), &["V3"]),
        act("rewrite", Next::Step("again"), &["W13", "V1"]),
        ask("again", &[to("yes", "check"), to("later", "hurry")], &["X1"]),
        end("hurry", Some(Job::Checklist("leak-today")), &["X1", "X10"]),
        act("move", Next::Step("all-moved"), &["X2", "F5"]).dangerous(Danger::MoveFunds),
        ask("all-moved", &[to("yes", "dead"), to("stolen", "report")], &["X4", "A.5-11"]),
        act("report", Next::Step("dead"), &["A.5-11", "X10"]),
        act("dead", Next::Step("done"), &["X4", "F5"]),
        end("done", Some(Job::Checklist("leak-today")), &["X4", "R4"]),
    ],
    warnings: &[
        Advice::RecoveryService,
        Advice::UninstallFirst,
        Advice::TwoFactor,
        Advice::AskOnChat,
    ],
};
