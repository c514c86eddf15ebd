//! Typing shares back from their sheets: which have been tried, and whether they open the same phrase.
//!
//! In: the set as it was made, and the fingerprint of what it opens; later, shares that were typed back. Out: whether they
//! open that phrase, without showing it, and a record of which shares have been tried. The record is a small text
//! without any secret, so that a rehearsal can go on another day.
//! Not here: the fingerprint itself (crate `wallet`), where the record is kept.

use std::collections::BTreeSet;

use crate::arrangement::{Arrangement, Quorum};
use crate::collect::Collector;
use crate::collect::Joined;
use crate::make::MadeSet;
use crate::scheme::ShareScheme;

const FIRST_LINE: &str = "tanekura rehearsal 1";

/// What typing shares back has shown.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Rehearsed {
    /// They open the phrase; so many shares of the set are still untried.
    Opens {
        /// Shares that no rehearsal has used yet.
        untried: usize,
    },
    /// They join, and open something else: wrong passphrase, other phrase, parts missing.
    OpensOther,
    /// They are of another set or scheme.
    OtherSet,
}

/// Which shares of a set have been tried.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Rehearsal {
    scheme: ShareScheme,
    name: Option<String>,
    fingerprint: String,
    arrangement: Arrangement,
    tried: BTreeSet<(u8, u8)>,
}

impl Rehearsal {
    /// Nothing tried yet. `fingerprint` is that of what the set opens.
    #[must_use]
    pub fn new(set: &MadeSet, fingerprint: &str) -> Self {
        Self {
            scheme: set.scheme,
            name: set.name.clone(),
            fingerprint: fingerprint.to_owned(),
            arrangement: set.arrangement.clone(),
            tried: BTreeSet::new(),
        }
    }

    /// Notes what `joined`, from the shares of `collector`, has shown. `fingerprint` is that of what it opened.
    pub fn note(&mut self, collector: &Collector, joined: &Joined, fingerprint: &str) -> Rehearsed {
        let share = joined.used.first().and_then(|number| collector.share(*number));
        let Some(first) = share else { return Rehearsed::OtherSet };
        if first.scheme() != self.scheme || first.set_name() != self.name {
            return Rehearsed::OtherSet;
        }
        if !fingerprint.eq_ignore_ascii_case(&self.fingerprint) {
            return Rehearsed::OpensOther;
        }
        if self.scheme == ShareScheme::SeedXor {
            // Parts carry no number, but all of them were there: or the fingerprint would be another.
            self.tried = self.all().collect();
        }
        for number in &joined.used {
            if let Some(place) = collector.share(*number).and_then(|share| share.place()) {
                self.tried.insert(place);
            }
        }
        Rehearsed::Opens { untried: self.untried().len() }
    }

    /// Shares that have been tried, as (group, member), counted from 1.
    #[must_use]
    pub fn tried(&self) -> Vec<(u8, u8)> {
        self.tried.iter().copied().collect()
    }

    /// Shares that have not been tried yet.
    #[must_use]
    pub fn untried(&self) -> Vec<(u8, u8)> {
        self.all().filter(|place| !self.tried.contains(place)).collect()
    }

    /// The scheme of the set.
    #[must_use]
    pub fn scheme(&self) -> ShareScheme {
        self.scheme
    }

    /// The fingerprint of what the set opens.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The record as a text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let quorums = self.arrangement.quorums().iter();
        let groups: Vec<String> =
            quorums.map(|quorum| format!("{}of{}", quorum.threshold, quorum.count)).collect();
        let tried: Vec<String> =
            self.tried.iter().map(|(group, member)| format!("{group}.{member}")).collect();
        format!(
            "{FIRST_LINE}\nscheme {}\nset {}\nfingerprint {}\nneeded {}\ngroups {}\ntried {}\n",
            self.scheme.as_str(),
            self.name.as_deref().unwrap_or("-"),
            self.fingerprint,
            self.arrangement.group_threshold(),
            groups.join(" "),
            tried.join(" "),
        )
    }

    /// Reads a record. `None` when the text is none, or says impossible things.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next()? != FIRST_LINE {
            return None;
        }
        let mut value = |name: &str| lines.next()?.strip_prefix(name)?.strip_prefix(' ');
        let scheme = ShareScheme::from_name(value("scheme")?)?;
        let name = Some(value("set")?).filter(|name| *name != "-").map(str::to_owned);
        let fingerprint = value("fingerprint")?.to_owned();
        if fingerprint.len() != 8 || !fingerprint.bytes().all(|it| it.is_ascii_hexdigit()) {
            return None;
        }
        let needed = value("needed")?.parse().ok()?;
        let groups =
            value("groups")?.split(' ').map(Quorum::parse).collect::<Result<Vec<_>, _>>().ok()?;
        let arrangement = Arrangement::groups(needed, groups).ok()?;
        let mut rehearsal = Self { scheme, name, fingerprint, arrangement, tried: BTreeSet::new() };
        let all: BTreeSet<(u8, u8)> = rehearsal.all().collect();
        for place in value("tried")?.split(' ').filter(|place| !place.is_empty()) {
            let (group, member) = place.split_once('.')?;
            let place = (group.parse().ok()?, member.parse().ok()?);
            if !all.contains(&place) {
                return None;
            }
            rehearsal.tried.insert(place);
        }
        Some(rehearsal)
    }

    fn all(&self) -> impl Iterator<Item = (u8, u8)> + use<> {
        let quorums = self.arrangement.quorums().to_vec();
        (1..=u8::MAX)
            .zip(quorums)
            .flat_map(|(group, quorum)| (1..=quorum.count).map(move |member| (group, member)))
    }
}

#[cfg(test)]
mod tests {
    use tanekura_phrase::{List, Phrase};
    use tanekura_secret::{SecretBytes, SecretText};

    use super::*;
    use crate::make::{Secret, Wish, make};
    use crate::seed_xor::PartsFrom;

    fn made(scheme: ShareScheme, threshold: u8, count: u8) -> MadeSet {
        let phrase = Phrase::from_entropy(List::English, &SecretBytes::zeroed(16)).unwrap();
        let wish = Wish {
            scheme,
            arrangement: Arrangement::single(Quorum { threshold, count }),
            passphrase: &SecretText::with_capacity(0),
            parts_from: PartsFrom::Chance,
        };
        make(Secret::Phrase(&phrase), &wish).unwrap()
    }

    fn typed_back(set: &MadeSet, members: &[usize]) -> (Collector, Joined) {
        let mut collector = Collector::new(Some(List::English));
        for member in members {
            collector.add(set.shares[*member].text().expose()).unwrap();
        }
        let joined = collector.join(&SecretText::with_capacity(0)).unwrap();
        (collector, joined)
    }

    #[test]
    fn shares_are_tried_one_day_after_the_other() {
        let set = made(ShareScheme::Slip39, 2, 3);
        let mut rehearsal = Rehearsal::new(&set, "73c5da0a");
        let (collector, joined) = typed_back(&set, &[0, 2]);
        let noted = rehearsal.note(&collector, &joined, "73c5da0a");
        assert_eq!(noted, Rehearsed::Opens { untried: 1 });
        // The program ends, and starts again.
        let mut later = Rehearsal::from_text(&rehearsal.to_text()).unwrap();
        assert_eq!(later, rehearsal);
        assert_eq!((later.tried(), later.untried()), (vec![(1, 1), (1, 3)], vec![(1, 2)]));
        let (collector, joined) = typed_back(&set, &[1, 2]);
        let noted = later.note(&collector, &joined, "73C5DA0A");
        assert_eq!(noted, Rehearsed::Opens { untried: 0 });
    }

    #[test]
    fn another_set_and_another_phrase_are_told_apart() {
        let (set, other) = (made(ShareScheme::Slip39, 2, 3), made(ShareScheme::Slip39, 2, 3));
        let mut rehearsal = Rehearsal::new(&set, "73c5da0a");
        let (collector, joined) = typed_back(&other, &[0, 1]);
        assert_eq!(rehearsal.note(&collector, &joined, "73c5da0a"), Rehearsed::OtherSet);
        let (collector, joined) = typed_back(&set, &[0, 1]);
        assert_eq!(rehearsal.note(&collector, &joined, "00000000"), Rehearsed::OpensOther);
        assert!(rehearsal.tried().is_empty());
    }

    #[test]
    fn parts_without_numbers_are_tried_all_at_once() {
        let set = made(ShareScheme::SeedXor, 3, 3);
        let mut rehearsal = Rehearsal::new(&set, "73c5da0a");
        let (collector, joined) = typed_back(&set, &[2, 0, 1]);
        let noted = rehearsal.note(&collector, &joined, "73c5da0a");
        assert_eq!(noted, Rehearsed::Opens { untried: 0 });
    }

    #[test]
    fn a_record_that_says_impossible_things_is_none() {
        let good = Rehearsal::new(&made(ShareScheme::Sskr, 2, 3), "73c5da0a").to_text();
        assert!(Rehearsal::from_text(&good).is_some());
        for (from, to) in [
            ("rehearsal 1", "rehearsal 2"),
            ("sskr", "nothing"),
            ("73c5da0a", "73c5da0"),
            ("2of3", "4of3"),
            ("needed 1", "needed 2"),
            ("tried ", "tried 1.4"),
            ("tried ", "tried 2.1"),
        ] {
            let bad = good.replace(from, to);
            assert_ne!(bad, good);
            assert!(Rehearsal::from_text(&bad).is_none(), "{to}");
        }
        assert!(Rehearsal::from_text("").is_none());
    }
}
