//! The wallet does not accept the phrase: words, order, checksum, or another kind of secret.

use super::step::{Next, act, ask, back, end, open, reply, to};
use super::{Advice, Answer, Danger, Guide, Job};

pub(super) const GUIDE: Guide = Guide {
    name: "phrase-not-accepted",
    steps: &[
        act("keep", Next::Step("check"), &["X6", "F3"]),
        open(
            "check",
            Job::Check,
            &[
                back(Answer::Covered, "alone"),
                reply(Answer::SomeCovered, Next::At("before-reinstall", "rest")),
                back(Answer::NotCovered, "repair"),
                back(Answer::Readable, "address"),
                back(Answer::Unreadable, "repair"),
                back(Answer::OtherScheme, "other-kind"),
            ],
            &["F3", "B.1"],
        ),
        act("address", Next::Step("have-address"), &["F3", "V3"]),
        ask("have-address", &[to("yes", "check"), to("no", "alone")], &["F3"]),
        open(
            "repair",
            Job::Repair,
            &[back(Answer::Found, "write"), back(Answer::NotFound, "copies")],
            &["F3", "B.3"],
        ),
        act("write", Next::Step("check-new"), &["X6", "W3"]),
        open(
            "check-new",
            Job::Check,
            &[
                back(Answer::Covered, "alone"),
                reply(Answer::SomeCovered, Next::At("before-reinstall", "rest")),
                back(Answer::NotCovered, "copies"),
                back(Answer::Readable, "copies"),
                back(Answer::Unreadable, "copies"),
                back(Answer::OtherScheme, "other-kind"),
            ],
            &["V2", "X6"],
        ),
        act("copies", Next::Step("other-copy"), &["F3", "A.3-10"]),
        ask("other-copy", &[to("yes", "check"), to("no", "wait")], &["F3"]),
        end("wait", Some(Job::Repair), &["F3", "A.3-12"]),
        act("alone", Next::Step("type"), &["P2", "P8", "A.5-14"]).guarding(&[Danger::ShowPhrase]),
        act("type", Next::Step("accepted"), &["B.1"]).dangerous(Danger::ShowPhrase),
        ask(
            "accepted",
            &[to("yes", "done"), to("empty", "empty"), to("no", "not-english")],
            &["B.1", "F4"],
        ),
        end("done", Some(Job::Checklist("check-old")), &["X6", "R1"]),
        end("empty", Some(Job::Check), &["F4"]),
        end("not-english", None, &["B.1"]),
        end("other-kind", None, &["B.1", "B.8"]),
    ],
    warnings: &[
        Advice::RecoveryService,
        Advice::AskOnChat,
        Advice::UninstallFirst,
        Advice::CloudCopy,
    ],
};
