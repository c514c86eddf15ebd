//! "Is this really MetaMask?": a web address, a sender or a message, compared with a short list of official hosts.
//!
//! In: pasted text. Out: for each address in it a verdict with its reasons, all of them closed codes; never "safe":
//! an exact address may still be shown by a page that lies. Nothing is opened and nothing is looked up.
//! Not here: sentences (`genuine-…` in `messages/*/guides.ftl`).
//! Sources: RFC 3492 (Punycode), Unicode TR39 for the idea of look-alike letters; the hosts are those of the facts.

mod extract;
mod look_alike;
mod punycode;

use extract::{Found, Kind};

/// Hosts of MetaMask that the facts name.
pub const OFFICIAL: [&str; 5] = [
    "metamask.io",
    "support.metamask.io",
    "docs.metamask.io",
    "community.metamask.io",
    "metamask.github.io",
];

/// Text beyond this many characters is not looked at.
const LONGEST: usize = 100_000;
/// The most addresses that are judged.
const MOST: usize = 200;

/// What an address is.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Verdict {
    /// It is on the list.
    Exact,
    /// It is not on the list and does not imitate one of it.
    Unknown,
    /// It imitates an address on the list.
    LookAlike,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 3] = [Self::Exact, Self::Unknown, Self::LookAlike];

    /// The closed code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Unknown => "unknown",
            Self::LookAlike => "look_alike",
        }
    }
}

/// Why it is so.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Reason {
    /// One or two letters differ.
    Spelling,
    /// Letters of another script, or signs, look like Latin ones.
    OtherLetters,
    /// The address is written in Punycode, which hides other letters.
    Punycode,
    /// Words were added to the name.
    ExtraWords,
    /// The name is the same, the ending is another.
    WrongEnding,
    /// The official name stands in front of another host.
    InFront,
    /// The official name stands behind the host, in the path.
    InPath,
    /// What stands before an `@` is no host.
    BeforeAt,
    /// A number instead of a name.
    Number,
    /// A host below an official one that is not on the list.
    BelowOfficial,
    /// A sender, which anybody can forge.
    SenderForgeable,
    /// Without `https`.
    NotEncrypted,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 12] = [
        Self::Spelling,
        Self::OtherLetters,
        Self::Punycode,
        Self::ExtraWords,
        Self::WrongEnding,
        Self::InFront,
        Self::InPath,
        Self::BeforeAt,
        Self::Number,
        Self::BelowOfficial,
        Self::SenderForgeable,
        Self::NotEncrypted,
    ];

    /// The closed code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Spelling => "spelling",
            Self::OtherLetters => "other_letters",
            Self::Punycode => "punycode",
            Self::ExtraWords => "extra_words",
            Self::WrongEnding => "wrong_ending",
            Self::InFront => "in_front",
            Self::InPath => "in_path",
            Self::BeforeAt => "before_at",
            Self::Number => "number",
            Self::BelowOfficial => "below_official",
            Self::SenderForgeable => "sender_forgeable",
            Self::NotEncrypted => "not_encrypted",
        }
    }
}

/// One address of the text, judged. It does not carry the text: `number` says which one it was.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Judged {
    /// Which address, counted from 1.
    pub number: usize,
    /// Whether it is a sender.
    pub sender: bool,
    /// What it is.
    pub verdict: Verdict,
    /// Why.
    pub reasons: Vec<Reason>,
    /// The official host that it is, or imitates.
    pub official: Option<&'static str>,
}

/// Judges every address in `text`; none when there is no address in it.
#[must_use]
pub fn judge(text: &str) -> Vec<Judged> {
    let text: String = text.chars().take(LONGEST).collect();
    let found = extract::addresses(&text);
    found.iter().take(MOST).enumerate().map(|(at, found)| one(at + 1, found)).collect()
}

/// The worst verdict of all; unknown when there was nothing to judge.
#[must_use]
pub fn overall(judged: &[Judged]) -> Verdict {
    judged.iter().map(|one| one.verdict).max().unwrap_or(Verdict::Unknown)
}

fn one(number: usize, found: &Found) -> Judged {
    let sender = found.kind == Kind::Sender;
    let mut judged =
        Judged { number, sender, verdict: Verdict::Unknown, reasons: Vec::new(), official: None };
    let exact = OFFICIAL.into_iter().find(|official| *official == found.host);
    if let Some(official) = exact {
        judged.official = Some(official);
        if sender {
            judged.reasons.push(Reason::SenderForgeable);
        } else if found.other_letters {
            // Browsers fold such letters; people who write them on purpose want to deceive filters.
            judged.verdict = Verdict::LookAlike;
            judged.reasons.push(Reason::OtherLetters);
        } else {
            judged.verdict = Verdict::Exact;
            if found.plain_http {
                judged.reasons.push(Reason::NotEncrypted);
            }
        }
    } else {
        judged.reasons = look_alike::reasons(&found.host);
        let in_path = found.rest.contains("metamask");
        if found.before_at.contains("metamask") {
            judged.reasons.push(Reason::BeforeAt);
        }
        if in_path {
            judged.reasons.push(Reason::InPath);
        }
        if found.host.ends_with(".metamask.io") {
            judged.reasons = vec![Reason::BelowOfficial];
            judged.official = Some("metamask.io");
        } else if !judged.reasons.is_empty() {
            judged.verdict = Verdict::LookAlike;
            judged.official = Some("metamask.io");
        }
        if extract::is_number(&found.host) {
            judged.reasons.push(Reason::Number);
        }
        if sender {
            judged.reasons.push(Reason::SenderForgeable);
        }
    }
    judged.reasons.sort_unstable();
    judged.reasons.dedup();
    judged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(text: &str) -> (Verdict, Vec<Reason>) {
        let judged = judge(text);
        assert_eq!(judged.len(), 1, "{text}: {judged:?}");
        (judged[0].verdict, judged[0].reasons.clone())
    }

    #[test]
    fn official_hosts_are_exact_in_every_usual_form() {
        for text in [
            "metamask.io",
            "https://metamask.io/",
            "HTTPS://MetaMask.IO/download?x=1#y",
            "https://support.metamask.io:443/hc/ja",
            "metamask.io.",
            "https://metamask.github.io/vault-decryptor",
            "hxxps://community[.]metamask[.]io",
        ] {
            assert_eq!(verdict(text), (Verdict::Exact, vec![]), "{text}");
        }
        assert_eq!(verdict("http://metamask.io").1, [Reason::NotEncrypted]);
    }

    #[test]
    fn each_way_of_imitating_is_named() {
        for (text, reason) in [
            ("metarnask.io", Reason::Spelling),
            ("https://metamaask.io", Reason::Spelling),
            ("meta-mask.io", Reason::Spelling),
            ("metemask.io", Reason::Spelling),
            ("mеtamask.io", Reason::OtherLetters),
            ("metam4sk.io", Reason::OtherLetters),
            ("ｍetamask.io", Reason::OtherLetters),
            ("xn--mtamask-7gg.io", Reason::Punycode),
            ("metamask-support.io", Reason::ExtraWords),
            ("https://metamaskwallet.com/login", Reason::ExtraWords),
            ("metamask.com", Reason::WrongEnding),
            ("metamask.app", Reason::WrongEnding),
            ("metamask.io.verify-wallet.net", Reason::InFront),
            ("support.metamask.io-login.net", Reason::InFront),
            ("https://evil.example.com/metamask.io/restore", Reason::InPath),
            ("https://metamask.io@203.0.113.5/", Reason::BeforeAt),
            ("https://metamask.io@evil.example.com/", Reason::BeforeAt),
        ] {
            let (verdict, reasons) = verdict(text);
            assert_eq!(verdict, Verdict::LookAlike, "{text}: {reasons:?}");
            assert!(reasons.contains(&reason), "{text}: {reasons:?}");
        }
    }

    #[test]
    fn what_is_merely_another_address_is_unknown() {
        for text in
            ["https://example.com/help", "wikipedia.org", "mask.io", "opensea.io", "meta.com"]
        {
            assert_eq!(verdict(text).0, Verdict::Unknown, "{text}");
        }
        assert_eq!(verdict("http://192.0.2.7/x"), (Verdict::Unknown, vec![Reason::Number]));
        assert_eq!(verdict("wallet.metamask.io"), (Verdict::Unknown, vec![Reason::BelowOfficial]));
    }

    #[test]
    fn a_sender_is_never_exact() {
        assert_eq!(
            verdict("MetaMask Support <support@metamask.io>"),
            (Verdict::Unknown, vec![Reason::SenderForgeable])
        );
        assert_eq!(verdict("no-reply@metamask-2fa.com").0, Verdict::LookAlike);
    }

    #[test]
    fn a_message_is_judged_by_its_worst_address() {
        let judged = judge(
            "Dear user, see https://metamask.io/news. To keep your wallet, go to https://metamask-verify.com now.",
        );
        assert_eq!(judged.len(), 2);
        assert_eq!(judged[0].verdict, Verdict::Exact);
        assert_eq!(overall(&judged), Verdict::LookAlike);
        assert_eq!(overall(&judge("hello, your wallet is locked")), Verdict::Unknown);
    }

    #[test]
    fn no_input_makes_it_stop() {
        for text in [
            "@",
            "://",
            "xn--.xn--",
            "a@b@c.d",
            ".....",
            "xn--99999999999999.io",
            "\u{0}.io",
            "。。",
        ] {
            let _ = judge(text);
        }
        let _ = judge(&"metamask.io ".repeat(20_000));
    }
}
