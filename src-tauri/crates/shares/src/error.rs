//! What can be wrong with shares, or with the wish to make some. Codes and positions, never a word.

/// Why a share, a set of shares, or a wish cannot be used.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ShareError {
    /// The share's own checksum does not match: at least one word or letter is wrong.
    #[error("the checksum of the share does not match")]
    Checksum,
    /// Several shares of one group would all be the same: a threshold of 1 with more than one share.
    #[error("a threshold of one with several shares would make copies")]
    CopiesOfOne,
    /// The joined shares do not fit each other: one of them is wrong, or from another split.
    #[error("the shares do not fit each other")]
    Digest,
    /// The shares say different things about how the secret is encrypted.
    #[error("the shares have different iteration exponents")]
    DifferentExponent,
    /// The shares say different things about the number of groups.
    #[error("the shares name different numbers of groups")]
    DifferentGroupCount,
    /// The shares say different things about how many groups are needed.
    #[error("the shares name different group thresholds")]
    DifferentGroupThreshold,
    /// The shares are of different lengths.
    #[error("the shares have different lengths")]
    DifferentLength,
    /// The words of the shares are from different lists.
    #[error("the shares are in different languages")]
    DifferentList,
    /// The shares of one group say different things about how many are needed.
    #[error("the shares of a group name different thresholds")]
    DifferentMemberThreshold,
    /// The shares are of different schemes.
    #[error("the shares are of different schemes")]
    DifferentScheme,
    /// The shares are from different splits.
    #[error("the shares are from different sets")]
    DifferentSet,
    /// Two shares claim the same place but are not the same.
    #[error("two different shares claim the same place")]
    DuplicateMember,
    /// The share needs more groups than it says there are.
    #[error("the share needs more groups than there are")]
    GroupThresholdOverCount,
    /// A share that is too many does not fit the others.
    #[error("one share does not fit the others")]
    Inconsistent,
    /// The text has a length that no share has.
    #[error("no share of this kind has this length")]
    Length,
    /// Capitals and small letters are mixed in a text that has only one kind.
    #[error("capitals and small letters are mixed")]
    MixedCase,
    /// The operating system gave no random numbers.
    #[error("the system gave no random numbers")]
    NoRandomness,
    /// Nothing in the text is a share.
    #[error("no share was recognised")]
    NotAShare,
    /// The bits that fill up the last word are not zero.
    #[error("the filling bits are not zero")]
    Padding,
    /// The passphrase has a character that the scheme does not allow.
    #[error("the passphrase may hold only printable ASCII characters")]
    PassphraseCharacters,
    /// The scheme knows no passphrase.
    #[error("this scheme has no passphrase")]
    PassphraseUnused,
    /// A made set did not stand its own proof; nothing of it is shown.
    #[error("the made shares did not join")]
    ProofFailed,
    /// A text such as `2of3` was expected.
    #[error("a quorum is written like 2of3")]
    QuorumText,
    /// Bits that must be zero are not.
    #[error("reserved bits are set")]
    Reserved,
    /// The scheme cannot carry a secret of this length.
    #[error("the scheme cannot carry a secret of this length")]
    SecretLength,
    /// The scheme cannot express this arrangement.
    #[error("the scheme cannot express this arrangement")]
    SchemeCannot,
    /// The share is marked as the secret itself, and not as one share of it.
    #[error("this is the whole secret, not a share of it")]
    SecretItself,
    /// More are needed than there are, or none.
    #[error("more shares are needed than there are, or none")]
    Threshold,
    /// Not enough groups are complete.
    #[error("not enough groups are complete")]
    TooFewGroups,
    /// Not enough shares of a group are there.
    #[error("not enough shares are there")]
    TooFewShares,
    /// The text is longer than any set of shares.
    #[error("the text is too long")]
    TooLong,
    /// More shares or groups than the scheme allows.
    #[error("more shares or groups than the scheme allows")]
    TooManyShares,
    /// A word is not in the list of the scheme.
    #[error("a word is not in the list")]
    UnknownWord,
    /// The text begins like a share, but is of a kind that is not read here.
    #[error("this kind of share is not read here")]
    UnknownKind,
}

impl ShareError {
    /// Every code.
    pub const ALL: [Self; 34] = [
        Self::Checksum,
        Self::CopiesOfOne,
        Self::Digest,
        Self::DifferentExponent,
        Self::DifferentGroupCount,
        Self::DifferentGroupThreshold,
        Self::DifferentLength,
        Self::DifferentList,
        Self::DifferentMemberThreshold,
        Self::DifferentScheme,
        Self::DifferentSet,
        Self::DuplicateMember,
        Self::GroupThresholdOverCount,
        Self::Inconsistent,
        Self::Length,
        Self::MixedCase,
        Self::NoRandomness,
        Self::NotAShare,
        Self::Padding,
        Self::PassphraseCharacters,
        Self::PassphraseUnused,
        Self::ProofFailed,
        Self::QuorumText,
        Self::Reserved,
        Self::SecretLength,
        Self::SchemeCannot,
        Self::SecretItself,
        Self::Threshold,
        Self::TooFewGroups,
        Self::TooFewShares,
        Self::TooLong,
        Self::TooManyShares,
        Self::UnknownWord,
        Self::UnknownKind,
    ];

    /// The code: `checksum`, `different_set`, ….
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Checksum => "checksum",
            Self::CopiesOfOne => "copies_of_one",
            Self::Digest => "digest",
            Self::DifferentExponent => "different_exponent",
            Self::DifferentGroupCount => "different_group_count",
            Self::DifferentGroupThreshold => "different_group_threshold",
            Self::DifferentLength => "different_length",
            Self::DifferentList => "different_list",
            Self::DifferentMemberThreshold => "different_member_threshold",
            Self::DifferentScheme => "different_scheme",
            Self::DifferentSet => "different_set",
            Self::DuplicateMember => "duplicate_member",
            Self::GroupThresholdOverCount => "group_threshold_over_count",
            Self::Inconsistent => "inconsistent",
            Self::Length => "length",
            Self::MixedCase => "mixed_case",
            Self::NoRandomness => "no_randomness",
            Self::NotAShare => "not_a_share",
            Self::Padding => "padding",
            Self::PassphraseCharacters => "passphrase_characters",
            Self::PassphraseUnused => "passphrase_unused",
            Self::ProofFailed => "proof_failed",
            Self::QuorumText => "quorum_text",
            Self::Reserved => "reserved",
            Self::SecretLength => "secret_length",
            Self::SchemeCannot => "scheme_cannot",
            Self::SecretItself => "secret_itself",
            Self::Threshold => "threshold",
            Self::TooFewGroups => "too_few_groups",
            Self::TooFewShares => "too_few_shares",
            Self::TooLong => "too_long",
            Self::TooManyShares => "too_many_shares",
            Self::UnknownWord => "unknown_word",
            Self::UnknownKind => "unknown_kind",
        }
    }
}
