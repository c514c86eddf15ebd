//! The phrase is accepted, but the wallet is empty or shows another address.

use super::step::{Next, act, ask, back, choice, end, open, reply, to};
use super::{Advice, Answer, Guide, Job};

pub(super) const GUIDE: Guide = Guide {
    name: "wallet-empty",
    steps: &[
        act("keep", Next::Step("address"), &["F4", "X6"]),
        ask(
            "address",
            &[
                to("same", "network"),
                to("some", "add"),
                to("other", "check"),
                to("unknown", "find-address"),
            ],
            &["F4"],
        ),
        act("network", Next::Step("seen"), &["F4"]),
        ask(
            "seen",
            &[to("yes", "not-backup"), choice("gone", Next::At("get-help", "public"))],
            &["F4", "A.5-6"],
        ),
        end("not-backup", None, &["F4"]),
        act("add", Next::Step("added"), &["B.2"]),
        ask("added", &[to("yes", "complete"), to("no", "check")], &["B.2", "F4"]),
        end("complete", Some(Job::Checklist("check-old")), &["B.2", "R4"]),
        act("find-address", Next::Step("have-address"), &["F4", "P10"]),
        ask("have-address", &[to("yes", "check"), to("no", "wait")], &["F4"]),
        open(
            "check",
            Job::Check,
            &[
                back(Answer::Covered, "other-path"),
                reply(Answer::SomeCovered, Next::At("before-reinstall", "rest")),
                back(Answer::NotCovered, "kind"),
                back(Answer::Readable, "find-address"),
                reply(Answer::Unreadable, Next::At("phrase-not-accepted", "repair")),
                reply(Answer::OtherScheme, Next::At("phrase-not-accepted", "other-kind")),
            ],
            &["F4", "V3"],
        ),
        end("other-path", None, &["F4", "B.2"]),
        ask(
            "kind",
            &[
                to("hardware", "device"),
                to("imported", "key"),
                to("passphrase", "passphrase"),
                to("second", "papers"),
                to("none", "repair"),
            ],
            &["B.8", "F4"],
        ),
        end("device", None, &["B.8"]),
        end("key", None, &["B.8", "F4"]),
        act("passphrase", Next::Step("check"), &["F4", "B.1", "W9"]),
        act("papers", Next::Step("more-papers"), &["F4", "B.8"]),
        ask("more-papers", &[to("yes", "check"), to("no", "repair")], &["F4"]),
        open(
            "repair",
            Job::Repair,
            &[
                reply(Answer::Found, Next::At("phrase-not-accepted", "write")),
                back(Answer::NotFound, "wait"),
            ],
            &["F4", "F3"],
        ),
        end("wait", Some(Job::Repair), &["F4", "A.3-12"]),
    ],
    warnings: &[Advice::RecoveryService, Advice::ResetFirst, Advice::AskOnChat],
};
