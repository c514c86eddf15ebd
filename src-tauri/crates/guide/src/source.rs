//! Where a statement is known from.
//!
//! In: a fact's id, as it stands beside a step, an item or a piece of advice. Out: the origin and how good the
//! evidence is. `A.n-k` is claim k of five widely copied articles (n) as it was put right; `A.0` the table of four
//! things that look like "logged out"; `B.n` how MetaMask handles the phrase; `F1` to `F8` the decision flows made of
//! these; `P1` … `X12` the hygiene catalogue; `T1` … the threats to a program like this one.

mod facts;
mod hygiene;

/// How good the evidence is.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Evidence {
    /// Read in the program's published source.
    SourceCode,
    /// Read on an official page.
    OfficialPage,
    /// Read in a third party's page, code or guide.
    ThirdParty,
    /// Calculated from the published word lists.
    Calculated,
    /// General knowledge that was not looked up again.
    General,
    /// The judgement of those who made this program.
    Judgement,
}

impl Evidence {
    /// Every kind, the best first.
    pub const ALL: [Self; 6] = [
        Self::SourceCode,
        Self::OfficialPage,
        Self::ThirdParty,
        Self::Calculated,
        Self::General,
        Self::Judgement,
    ];

    /// The closed code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SourceCode => "source_code",
            Self::OfficialPage => "official_page",
            Self::ThirdParty => "third_party",
            Self::Calculated => "calculated",
            Self::General => "general",
            Self::Judgement => "judgement",
        }
    }
}

/// One fact's origin.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Source {
    /// The fact's id.
    pub id: &'static str,
    /// How good the evidence is.
    pub evidence: Evidence,
    /// Title of the page, name of the file or guide; a proper name, the same in every language.
    pub origin: &'static str,
}

/// The source of that id.
#[must_use]
pub fn source(id: &str) -> Option<&'static Source> {
    all().find(|source| source.id == id)
}

/// Every source.
pub fn all() -> impl Iterator<Item = &'static Source> {
    facts::FACTS.iter().chain(hygiene::HYGIENE)
}

const fn fact(id: &'static str, evidence: Evidence, origin: &'static str) -> Source {
    Source { id, evidence, origin }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_fact_stands_once_and_has_an_origin() {
        let mut ids = BTreeSet::new();
        for source in all() {
            assert!(ids.insert(source.id), "{} stands twice", source.id);
            assert!(!source.origin.is_empty(), "{}", source.id);
        }
        assert!(source("A.1-14").is_some() && source("X1").is_some() && source("Z9").is_none());
    }
}
