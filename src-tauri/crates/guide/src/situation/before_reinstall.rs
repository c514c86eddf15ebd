//! Before a wallet is removed, reinstalled, reset or cleared: prove that the paper opens everything.

use super::step::{Next, act, ask, back, choice, end, open, reply, to};
use super::{Advice, Answer, Danger, Guide, Job};

pub(super) const GUIDE: Guide = Guide {
    name: "before-reinstall",
    steps: &[
        ask("unlock", &[to("yes", "list"), choice("no", Next::Guide("password-only"))], &["F1"]),
        act("list", Next::Step("kinds"), &["F1", "P10"]),
        act("kinds", Next::Step("paper"), &["F1", "B.8"]),
        ask(
            "paper",
            &[to("yes", "check"), choice("no", Next::At("password-only", "alone"))],
            &["F1", "A.1-15"],
        ),
        open(
            "check",
            Job::Check,
            &[
                back(Answer::Covered, "reinstall"),
                back(Answer::SomeCovered, "rest"),
                reply(Answer::NotCovered, Next::Guide("wallet-empty")),
                back(Answer::Readable, "compare"),
                reply(Answer::Unreadable, Next::At("phrase-not-accepted", "repair")),
                reply(Answer::OtherScheme, Next::At("phrase-not-accepted", "other-kind")),
            ],
            &["F1", "B.4"],
        ),
        act("compare", Next::Step("compared"), &["F1", "V3"]),
        ask("compared", &[to("yes", "check"), to("stop", "not-now")], &["F1"]),
        act("rest", Next::Step("rest-done"), &["F1", "B.8", "V9"]),
        ask("rest-done", &[to("yes", "check-again"), to("no", "not-now")], &["F1", "V9"]),
        open(
            "check-again",
            Job::Check,
            &[
                back(Answer::Covered, "reinstall"),
                back(Answer::SomeCovered, "not-now"),
                back(Answer::NotCovered, "not-now"),
                back(Answer::Readable, "not-now"),
                back(Answer::Unreadable, "not-now"),
                back(Answer::OtherScheme, "not-now"),
            ],
            &["F1", "V9"],
        ),
        end("not-now", Some(Job::Checklist("before-reinstall")), &["F1", "A.1-14"]),
        act("reinstall", Next::Step("alone"), &["F1", "A.5-14", "A.1-14"])
            .dangerous(Danger::Remove),
        act("alone", Next::Step("restore"), &["P2", "P8"]).guarding(&[Danger::ShowPhrase]),
        act("restore", Next::Step("back"), &["B.2", "F1"]).dangerous(Danger::ShowPhrase),
        ask(
            "back",
            &[to("yes", "done"), choice("some", Next::At("wallet-empty", "add"))],
            &["B.2"],
        ),
        end("done", Some(Job::Checklist("yearly-review")), &["F1", "R4"]),
    ],
    warnings: &[
        Advice::UninstallFirst,
        Advice::ResetFirst,
        Advice::ExportData,
        Advice::ClearCookies,
    ],
};
