//! The program's own jobs that a guide leads into, and the answers with which they come back.

/// A job of this program.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Job {
    /// Check the written phrase and compare it with addresses.
    Check,
    /// Find what was written wrong.
    Repair,
    /// Make sheets or plates.
    BackUp,
    /// Split a phrase into shares.
    Split,
    /// Join shares.
    Join,
    /// Write down which copies and shares exist and where.
    Plan,
    /// Ask whether an address or a message is really MetaMask's.
    Genuine,
    /// Follow the checklist of this name.
    Checklist(&'static str),
}

/// What a job found out, as far as a guide goes on differently after it.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Answer {
    /// Check: every address given is opened by the phrase.
    Covered,
    /// Check: some addresses are opened, others are not.
    SomeCovered,
    /// Check: no address given is opened.
    NotCovered,
    /// Check: the phrase can be read, and no address was compared.
    Readable,
    /// Check: the phrase cannot be read yet.
    Unreadable,
    /// Check: it is another kind of secret.
    OtherScheme,
    /// Repair: the phrase was found, an address proves it.
    Found,
    /// Repair: nothing found, or not proved.
    NotFound,
    /// Genuine: the address is on the built-in list.
    Exact,
    /// Genuine: it imitates an address on the list.
    LookAlike,
    /// Genuine: it is neither.
    Unknown,
    /// The job was gone through.
    Done,
    /// The job was left before its end.
    Left,
}

impl Job {
    /// The closed code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Repair => "repair",
            Self::BackUp => "back_up",
            Self::Split => "split",
            Self::Join => "join",
            Self::Plan => "plan",
            Self::Genuine => "genuine",
            Self::Checklist(_) => "checklist",
        }
    }

    /// The answers with which this job can come back; a guide has a way on for each.
    #[must_use]
    pub fn answers(self) -> &'static [Answer] {
        match self {
            Self::Check => &[
                Answer::Covered,
                Answer::SomeCovered,
                Answer::NotCovered,
                Answer::Readable,
                Answer::Unreadable,
                Answer::OtherScheme,
            ],
            Self::Repair => &[Answer::Found, Answer::NotFound],
            Self::Genuine => &[Answer::Exact, Answer::LookAlike, Answer::Unknown],
            Self::BackUp | Self::Split | Self::Join | Self::Plan | Self::Checklist(_) => {
                &[Answer::Done, Answer::Left]
            }
        }
    }
}

impl Answer {
    /// Every answer.
    pub const ALL: [Self; 13] = [
        Self::Covered,
        Self::SomeCovered,
        Self::NotCovered,
        Self::Readable,
        Self::Unreadable,
        Self::OtherScheme,
        Self::Found,
        Self::NotFound,
        Self::Exact,
        Self::LookAlike,
        Self::Unknown,
        Self::Done,
        Self::Left,
    ];

    /// The closed code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Covered => "covered",
            Self::SomeCovered => "some_covered",
            Self::NotCovered => "not_covered",
            Self::Readable => "readable",
            Self::Unreadable => "unreadable",
            Self::OtherScheme => "other_scheme",
            Self::Found => "found",
            Self::NotFound => "not_found",
            Self::Exact => "exact",
            Self::LookAlike => "look_alike",
            Self::Unknown => "unknown",
            Self::Done => "done",
            Self::Left => "left",
        }
    }

    /// The answer of that code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.as_str() == code)
    }
}
