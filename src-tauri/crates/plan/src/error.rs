//! Why a plan was not taken or not opened: closed codes, nothing of what stands in it.

/// Why a plan was not taken or not opened.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{}", self.as_str())]
pub enum PlanError {
    /// The file is no plan, in clear or encrypted.
    NotAPlan,
    /// The plan was written by a newer version of the program.
    NewerVersion,
    /// The file is larger than any plan.
    TooLarge,
    /// The end of the file is missing.
    Truncated,
    /// The file was changed or has rotted.
    Damaged,
    /// The plan is encrypted, and no passphrase was given.
    NeedsPassphrase,
    /// The passphrase opens it not.
    WrongPassphrase,
    /// The file is encrypted for a key and not for a passphrase.
    OtherKey,
    /// Opening the file would take more work and memory than a file of ours ever does.
    WorkTooHigh,
    /// A field has a value that it cannot have.
    WrongValue,
    /// Something is named that is not in the plan.
    NoSuchEntry,
    /// Two entries have the same number.
    Twice,
    /// There are more entries of a kind than a plan takes.
    TooMany,
    /// A text is longer than a plan takes, or has signs that are no text.
    TextTooLong,
    /// A text reads as a recovery phrase, a share or a key.
    HoldsASecret,
    /// The passphrase for the file is empty.
    EmptyPassphrase,
}

impl PlanError {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::NotAPlan,
        Self::NewerVersion,
        Self::TooLarge,
        Self::Truncated,
        Self::Damaged,
        Self::NeedsPassphrase,
        Self::WrongPassphrase,
        Self::OtherKey,
        Self::WorkTooHigh,
        Self::WrongValue,
        Self::NoSuchEntry,
        Self::Twice,
        Self::TooMany,
        Self::TextTooLong,
        Self::HoldsASecret,
        Self::EmptyPassphrase,
    ];

    /// The code: never changes, stands in the names of messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotAPlan => "not_a_plan",
            Self::NewerVersion => "newer_version",
            Self::TooLarge => "too_large",
            Self::Truncated => "truncated",
            Self::Damaged => "damaged",
            Self::NeedsPassphrase => "needs_passphrase",
            Self::WrongPassphrase => "wrong_passphrase",
            Self::OtherKey => "other_key",
            Self::WorkTooHigh => "work_too_high",
            Self::WrongValue => "wrong_value",
            Self::NoSuchEntry => "no_such_entry",
            Self::Twice => "twice",
            Self::TooMany => "too_many",
            Self::TextTooLong => "text_too_long",
            Self::HoldsASecret => "holds_a_secret",
            Self::EmptyPassphrase => "empty_passphrase",
        }
    }
}
