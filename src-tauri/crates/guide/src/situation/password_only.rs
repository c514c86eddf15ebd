//! The password is known, the phrase is not: keep what is there, and take the phrase out of it.

use super::step::{Next, act, ask, back, choice, end, open, reply, to};
use super::{Advice, Answer, Danger, Guide, Job};

pub(super) const GUIDE: Guide = Guide {
    name: "password-only",
    steps: &[
        act("keep", Next::Step("opens"), &["F6", "A.3-8"]),
        ask(
            "opens",
            &[
                to("yes", "alone"),
                to("damaged", "copy"),
                to("forgotten", "password"),
                to("phone", "phone"),
                to("removed", "backups"),
                to("social", "social"),
            ],
            &["F6", "B.6", "B.8"],
        ),
        act("alone", Next::Step("reveal"), &["P2", "P3", "P6"]).guarding(&[Danger::ShowPhrase]),
        act("reveal", Next::Step("check"), &["F6", "W2", "W3", "W7"]).dangerous(Danger::ShowPhrase),
        open(
            "check",
            Job::Check,
            &[
                back(Answer::Covered, "saved"),
                reply(Answer::SomeCovered, Next::At("before-reinstall", "rest")),
                back(Answer::NotCovered, "reveal"),
                back(Answer::Readable, "compare"),
                back(Answer::Unreadable, "reveal"),
                back(Answer::OtherScheme, "reveal"),
            ],
            &["V2", "V3", "B.4"],
        ),
        act("compare", Next::Step("compared"), &["V3"]),
        ask("compared", &[to("yes", "check"), to("later", "half-saved")], &["V3"]),
        end("half-saved", Some(Job::Check), &["V3", "B.4"]),
        end("saved", Some(Job::Plan), &["F6", "S1"]),
        act("copy", Next::Step("offline"), &["B.6", "F6"]),
        act("offline", Next::Step("decrypt"), &["B.6", "P4"]).guarding(&[Danger::ShowPhrase]),
        act("decrypt", Next::Step("decrypted"), &["B.6"]).dangerous(Danger::ShowPhrase),
        ask("decrypted", &[to("yes", "check"), to("no", "support")], &["B.6"]),
        act("password", Next::Step("remembered"), &["B.5", "B.6", "F6"]),
        ask("remembered", &[to("yes", "alone"), to("no", "search")], &["F6"]),
        end("search", None, &["F6", "B.6", "A.3-12"]),
        act("phone", Next::Step("elsewhere"), &["B.6", "A.3-9"]),
        ask(
            "elsewhere",
            &[to("yes", "alone"), to("no", "support"), choice("paper", Next::Guide("device-lost"))],
            &["A.3-8", "A.3-9"],
        ),
        act("backups", Next::Step("found"), &["B.6", "A.1-14"]),
        ask("found", &[to("yes", "copy"), to("no", "gone")], &["B.6"]),
        end("gone", None, &["F6", "A.3-8", "A.3-12"]),
        end("social", None, &["B.8", "A.4-12"]),
        end("support", None, &["F8", "B.6", "A.3-12"]),
    ],
    warnings: &[
        Advice::UninstallFirst,
        Advice::RecoveryService,
        Advice::ExportData,
        Advice::PasteConsole,
    ],
};
