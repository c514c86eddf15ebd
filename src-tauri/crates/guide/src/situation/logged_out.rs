//! "Suddenly logged out": locked, or no wallet in this browser profile. There is no login.

use super::step::{Next, act, ask, back, choice, end, open, reply, to};
use super::{Advice, Answer, Danger, Guide, Job};

pub(super) const GUIDE: Guide = Guide {
    name: "logged-out",
    steps: &[
        ask(
            "see",
            &[
                to("password", "unlock"),
                to("welcome", "stop"),
                choice("site", Next::Guide("session-expired")),
                to("error", "keep"),
            ],
            &["A.0", "A.3-2"],
        ),
        act("unlock", Next::Step("opened"), &["F2", "A.3-7", "B.5"]),
        ask("opened", &[to("yes", "was-locked"), to("refused", "paper")], &["F2", "A.3-18"]),
        end("was-locked", None, &["A.4-1", "A.3-2"]),
        act("stop", Next::Step("profile"), &["X8", "F2"]),
        act("profile", Next::Step("found"), &["F2", "A.0"]),
        ask("found", &[to("yes", "was-elsewhere"), to("no", "paper")], &["F2"]),
        end("was-elsewhere", Some(Job::Check), &["F2", "A.2-7"]),
        act("keep", Next::Step("paper"), &["A.3-4", "F6"]),
        ask(
            "paper",
            &[to("yes", "check"), choice("no", Next::Guide("password-only"))],
            &["F2", "F6"],
        ),
        open(
            "check",
            Job::Check,
            &[
                back(Answer::Covered, "alone"),
                reply(Answer::SomeCovered, Next::At("before-reinstall", "rest")),
                reply(Answer::NotCovered, Next::Guide("wallet-empty")),
                back(Answer::Readable, "address"),
                reply(Answer::Unreadable, Next::At("phrase-not-accepted", "repair")),
                reply(Answer::OtherScheme, Next::At("phrase-not-accepted", "other-kind")),
            ],
            &["F2", "F1", "B.4"],
        ),
        act("address", Next::Step("have-address"), &["F1", "V3"]),
        ask("have-address", &[to("yes", "check"), to("no", "keep-all")], &["F1"]),
        end("keep-all", Some(Job::Checklist("before-reinstall")), &["F1", "F6"]),
        act("alone", Next::Step("restore"), &["P2", "P8", "A.5-14"])
            .guarding(&[Danger::ShowPhrase]),
        act("restore", Next::Step("restored"), &["F1", "B.2", "A.3-7"])
            .dangerous(Danger::ShowPhrase),
        end("restored", Some(Job::Checklist("check-old")), &["B.2", "B.8"]),
    ],
    warnings: &[
        Advice::ClearCookies,
        Advice::UninstallFirst,
        Advice::RecoveryService,
        Advice::ExportData,
        Advice::TypePhrase,
    ],
};
