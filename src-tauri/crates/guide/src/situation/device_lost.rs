//! A telephone or computer with a wallet on it is lost or stolen.

use super::step::{Next, act, ask, back, choice, end, open, reply, to};
use super::{Advice, Answer, Danger, Guide, Job};

pub(super) const GUIDE: Guide = Guide {
    name: "device-lost",
    steps: &[
        act("calm", Next::Step("paper"), &["X7", "B.5"]),
        ask(
            "paper",
            &[to("yes", "check"), to("no", "other-device"), to("on-device", "on-device")],
            &["X7", "S7"],
        ),
        act("on-device", Next::Step("paper-2"), &["X1", "X7"]),
        ask(
            "paper-2",
            &[choice("yes", Next::Guide("phrase-leaked")), to("no", "other-device")],
            &["X1"],
        ),
        ask(
            "other-device",
            &[choice("yes", Next::At("password-only", "alone")), to("no", "look")],
            &["A.3-8", "A.3-9"],
        ),
        act("look", Next::Step("looked"), &["A.3-10", "B.6"]),
        ask(
            "looked",
            &[
                to("paper", "check"),
                choice("backup", Next::At("password-only", "backups")),
                to("nothing", "wait"),
            ],
            &["A.3-8", "B.6"],
        ),
        end("wait", None, &["A.3-8", "A.3-12", "F8"]),
        open(
            "check",
            Job::Check,
            &[
                back(Answer::Covered, "alone"),
                reply(Answer::SomeCovered, Next::At("before-reinstall", "rest")),
                reply(Answer::NotCovered, Next::Guide("wallet-empty")),
                back(Answer::Readable, "alone"),
                reply(Answer::Unreadable, Next::At("phrase-not-accepted", "repair")),
                reply(Answer::OtherScheme, Next::At("phrase-not-accepted", "other-kind")),
            ],
            &["X7", "V2"],
        ),
        act("alone", Next::Step("restore"), &["P2", "P8", "A.5-14"])
            .guarding(&[Danger::ShowPhrase]),
        act("restore", Next::Step("shown"), &["X7", "B.2"]).dangerous(Danger::ShowPhrase),
        ask(
            "shown",
            &[to("yes", "at-risk"), choice("other", Next::At("wallet-empty", "address"))],
            &["F4"],
        ),
        ask(
            "at-risk",
            &[choice("yes", Next::Guide("phrase-leaked")), to("no", "done")],
            &["X7", "B.5"],
        ),
        end("done", Some(Job::Checklist("yearly-review")), &["X7", "R4", "R5"]),
    ],
    warnings: &[Advice::RecoveryService, Advice::AnswerMail, Advice::CloudCopy],
};
