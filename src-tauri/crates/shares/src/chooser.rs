//! From what a person wants to survive to a scheme, and how many shares.
//!
//! In: answers to a few questions. Out: an [`Advice`] in codes: which scheme, how many of how many, why, what remains at
//! risk, who can read it back. The sentences belong to crate `guide`.

use crate::arrangement::Quorum;
use crate::scheme::ShareScheme;

/// What the person wants and has.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Answers {
    /// How many people or places can keep a share; 0 for "not sure yet".
    pub holders: u8,
    /// One place may burn or be robbed.
    pub one_place_lost: bool,
    /// One holder may not be trusted alone.
    pub one_holder_untrusted: bool,
    /// A holder may die or be out of reach.
    pub one_holder_gone: bool,
    /// Only steel will do, with nothing but BIP-39 words on it.
    pub only_phrase_plates: bool,
    /// It must open in a hardware wallet that knows Seed XOR, without any computer.
    pub hardware_only: bool,
    /// It must be possible with paper and pencil alone.
    pub by_hand: bool,
    /// Others in the family use the Gordian tools.
    pub gordian: bool,
}

/// Why the advice is what it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Reason {
    /// One loss is survived.
    SurvivesOneLoss,
    /// Two losses are survived.
    SurvivesTwoLosses,
    /// One share says nothing about the phrase.
    OneShareSaysNothing,
    /// Two shares together say nothing about the phrase.
    TwoSharesSayNothing,
    /// A misread word is noticed, and its place is named.
    MisreadWordLocated,
    /// Up to four misread characters can be mended.
    MisreadCharactersMended,
    /// Every part fits the plates that are made for phrases.
    FitsPhrasePlates,
    /// A hardware wallet puts the parts together by itself.
    HardwareJoins,
    /// Paper and pencil are enough.
    PaperJoins,
    /// The family's tools read it.
    GordianReads,
    /// Several programs read it.
    WidelyRead,
}

/// What remains at risk.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Risk {
    /// Enough shares in one place are the phrase itself.
    KeepApart,
    /// The loss of any one part loses everything.
    AllNeeded,
    /// A found part looks like a wallet and may be tried.
    LooksLikeWallet,
    /// The words cannot be had back.
    OneWay,
    /// A hardware wallet of the same scheme opens another wallet.
    OtherWalletInTrezor,
    /// A passphrase of the phrase is not in the shares.
    PassphraseApart,
    /// Shares that nobody has tried may not work when they are needed.
    Rehearse,
}

macro_rules! codes {
    ($name:ident, $count:literal, $($variant:ident $code:literal),* $(,)?) => {
        impl $name {
            /// Every code.
            pub const ALL: [Self; $count] = [$(Self::$variant),*];

            /// The code.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code),* }
            }
        }
    };
}

codes!(
    Reason, 11,
    SurvivesOneLoss "survives_one_loss",
    SurvivesTwoLosses "survives_two_losses",
    OneShareSaysNothing "one_share_says_nothing",
    TwoSharesSayNothing "two_shares_say_nothing",
    MisreadWordLocated "misread_word_located",
    MisreadCharactersMended "misread_characters_mended",
    FitsPhrasePlates "fits_phrase_plates",
    HardwareJoins "hardware_joins",
    PaperJoins "paper_joins",
    GordianReads "gordian_reads",
    WidelyRead "widely_read",
);

codes!(
    Risk, 7,
    KeepApart "keep_apart",
    AllNeeded "all_needed",
    LooksLikeWallet "looks_like_wallet",
    OneWay "one_way",
    OtherWalletInTrezor "other_wallet_in_trezor",
    PassphraseApart "passphrase_apart",
    Rehearse "rehearse",
);

/// A proposal. Who can read it back follows from the scheme.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Advice {
    /// The scheme.
    pub scheme: ShareScheme,
    /// How many of how many.
    pub quorum: Quorum,
    /// Why.
    pub reasons: Vec<Reason>,
    /// What remains.
    pub risks: Vec<Risk>,
}

/// The proposal for these answers.
#[must_use]
pub fn advise(answers: &Answers) -> Advice {
    let wants_spare = answers.one_place_lost || answers.one_holder_gone;
    // All parts of Seed XOR are needed: proposed only to those who cannot use anything else and want no spare.
    if (answers.only_phrase_plates || answers.hardware_only) && !wants_spare {
        let count = answers.holders.clamp(2, 4);
        let mut reasons = vec![Reason::OneShareSaysNothing];
        if answers.only_phrase_plates {
            reasons.push(Reason::FitsPhrasePlates);
        }
        if answers.hardware_only {
            reasons.push(Reason::HardwareJoins);
        }
        let risks =
            vec![Risk::AllNeeded, Risk::LooksLikeWallet, Risk::PassphraseApart, Risk::Rehearse];
        let quorum = Quorum { threshold: count, count };
        return Advice { scheme: ShareScheme::SeedXor, quorum, reasons, risks };
    }
    let quorum = threshold(answers, wants_spare);
    let mut reasons = Vec::new();
    match quorum.count - quorum.threshold {
        0 => {}
        1 => reasons.push(Reason::SurvivesOneLoss),
        _ => reasons.push(Reason::SurvivesTwoLosses),
    }
    reasons.push(match quorum.threshold {
        2 => Reason::OneShareSaysNothing,
        _ => Reason::TwoSharesSayNothing,
    });
    let mut risks = vec![Risk::KeepApart];
    let scheme = if answers.by_hand {
        reasons.extend([Reason::PaperJoins, Reason::MisreadCharactersMended]);
        risks.push(Risk::OneWay);
        ShareScheme::Codex32
    } else if answers.gordian {
        reasons.push(Reason::GordianReads);
        risks.push(Risk::PassphraseApart);
        ShareScheme::Sskr
    } else {
        reasons.extend([Reason::MisreadWordLocated, Reason::WidelyRead]);
        risks.extend([Risk::OtherWalletInTrezor, Risk::PassphraseApart]);
        ShareScheme::Slip39
    };
    risks.push(Risk::Rehearse);
    Advice { scheme, quorum, reasons, risks }
}

/// How many of how many: one spare for one loss; two to open so that no holder alone can; more holders, more of both.
fn threshold(answers: &Answers, wants_spare: bool) -> Quorum {
    let count = match answers.holders {
        0..=2 if !wants_spare && answers.holders == 2 => 2,
        0..=3 => 3,
        4 | 5 => answers.holders,
        _ => answers.holders.min(9),
    };
    let threshold = match count {
        2 | 3 => 2,
        // A loss and a theft at once: two spare, and three are needed.
        4 => {
            if answers.one_holder_untrusted && !answers.one_holder_gone {
                3
            } else {
                2
            }
        }
        5 => 3,
        more => more.div_ceil(2).max(3),
    };
    Quorum { threshold, count }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_answer() -> impl Iterator<Item = Answers> {
        (0..128_u32).flat_map(|bits| {
            (0..12).map(move |holders| Answers {
                holders,
                one_place_lost: bits & 1 != 0,
                one_holder_untrusted: bits & 2 != 0,
                one_holder_gone: bits & 4 != 0,
                only_phrase_plates: bits & 8 != 0,
                hardware_only: bits & 16 != 0,
                by_hand: bits & 32 != 0,
                gordian: bits & 64 != 0,
            })
        })
    }

    #[test]
    fn every_advice_can_be_made_and_keeps_what_was_asked() {
        for answers in every_answer() {
            let advice = advise(&answers);
            let quorum = advice.quorum;
            assert!(Quorum::new(quorum.threshold, quorum.count).is_ok(), "{answers:?}");
            assert!(quorum.threshold >= 2, "no share alone opens the phrase: {answers:?}");
            if answers.one_place_lost || answers.one_holder_gone {
                assert!(quorum.count > quorum.threshold, "a loss is survived: {answers:?}");
            }
            if advice.scheme == ShareScheme::SeedXor {
                assert!((2..=4).contains(&quorum.count) && quorum.threshold == quorum.count);
                assert!(advice.risks.contains(&Risk::AllNeeded));
            }
            if advice.scheme == ShareScheme::Codex32 {
                assert!(quorum.threshold <= 9 && advice.risks.contains(&Risk::OneWay));
            }
            assert!(ShareScheme::MADE.contains(&advice.scheme), "weak schemes are never proposed");
            assert!(advice.risks.contains(&Risk::Rehearse) && !advice.reasons.is_empty());
        }
    }

    #[test]
    fn the_usual_wish_is_two_of_three() {
        let answers = Answers {
            holders: 3,
            one_place_lost: true,
            one_holder_untrusted: true,
            ..Answers::default()
        };
        let advice = advise(&answers);
        assert_eq!(advice.scheme, ShareScheme::Slip39);
        assert_eq!(advice.quorum, Quorum { threshold: 2, count: 3 });
    }
}
