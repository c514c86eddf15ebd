//! Families of paths: where wallets put their accounts.
//!
//! A table, read by the listing of accounts, by coverage and by any search: each family names the paths it
//! uses, and what stands at their ends. Not here: walking them. Standards: BIP-44, 49, 84, 86; SLIP-44;
//! m/44'/60'/0'/0/i is MetaMask's, the two other Ethereum paths are Ledger's.

use crate::address::AddressKind;
use crate::path::{Path, Step};

/// A wallet's way to number accounts.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Family {
    /// m/44'/60'/0'/0/i: MetaMask and nearly everybody.
    Ethereum,
    /// m/44'/60'/i'/0/0: Ledger Live.
    EthereumLedgerLive,
    /// m/44'/60'/0'/i: Ledger's older program.
    EthereumLedgerLegacy,
    /// m/44'/0'/0'/0/i: addresses that begin with 1.
    BitcoinLegacy,
    /// m/49'/0'/0'/0/i: addresses that begin with 3.
    BitcoinNestedSegwit,
    /// m/84'/0'/0'/0/i: addresses that begin with bc1q.
    BitcoinSegwit,
    /// m/86'/0'/0'/0/i: addresses that begin with bc1p.
    BitcoinTaproot,
    /// m/44'/501'/i'/0': most Solana wallets.
    Solana,
    /// m/44'/501': Solana wallets with a single account.
    SolanaSingle,
    /// m/44'/501'/i': other Solana wallets.
    SolanaAccount,
}

impl Family {
    /// Every family, in the order in which they are scanned.
    pub const ALL: [Self; 10] = [
        Self::Ethereum,
        Self::EthereumLedgerLive,
        Self::EthereumLedgerLegacy,
        Self::BitcoinLegacy,
        Self::BitcoinNestedSegwit,
        Self::BitcoinSegwit,
        Self::BitcoinTaproot,
        Self::Solana,
        Self::SolanaSingle,
        Self::SolanaAccount,
    ];

    /// The name that programs read.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ethereum => "ethereum",
            Self::EthereumLedgerLive => "ethereum_ledger_live",
            Self::EthereumLedgerLegacy => "ethereum_ledger_legacy",
            Self::BitcoinLegacy => "bitcoin_legacy",
            Self::BitcoinNestedSegwit => "bitcoin_nested_segwit",
            Self::BitcoinSegwit => "bitcoin_segwit",
            Self::BitcoinTaproot => "bitcoin_taproot",
            Self::Solana => "solana",
            Self::SolanaSingle => "solana_single",
            Self::SolanaAccount => "solana_account",
        }
    }

    /// The family with that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|family| family.as_str() == name)
    }

    /// What stands at the end of the family's paths.
    #[must_use]
    pub fn address_kind(self) -> AddressKind {
        match self {
            Self::Ethereum | Self::EthereumLedgerLive | Self::EthereumLedgerLegacy => {
                AddressKind::Ethereum
            }
            Self::BitcoinLegacy => AddressKind::BitcoinKeyHash,
            Self::BitcoinNestedSegwit => AddressKind::BitcoinScriptHash,
            Self::BitcoinSegwit => AddressKind::BitcoinSegwit,
            Self::BitcoinTaproot => AddressKind::BitcoinTaproot,
            Self::Solana | Self::SolanaSingle | Self::SolanaAccount => AddressKind::Solana,
        }
    }

    /// The paths of the family. The first is the usual one, the others are looked at by coverage only.
    #[must_use]
    pub fn lines(self) -> &'static [Line] {
        use Part::{Hard, HardNumber, Number, Soft};
        const fn line(parts: &'static [Part]) -> Line {
            Line(parts)
        }
        macro_rules! bitcoin {
            ($purpose:literal) => {
                &[
                    line(&[Hard($purpose), Hard(0), Hard(0), Soft(0), Number]),
                    // Where change goes: a wallet may show such an address in its history.
                    line(&[Hard($purpose), Hard(0), Hard(0), Soft(1), Number]),
                    // One account per number, each with its first address: MetaMask's way.
                    line(&[Hard($purpose), Hard(0), HardNumber, Soft(0), Soft(0)]),
                ]
            };
        }
        match self {
            Self::Ethereum => const { &[line(&[Hard(44), Hard(60), Hard(0), Soft(0), Number])] },
            Self::EthereumLedgerLive => {
                const { &[line(&[Hard(44), Hard(60), HardNumber, Soft(0), Soft(0)])] }
            }
            Self::EthereumLedgerLegacy => const { &[line(&[Hard(44), Hard(60), Hard(0), Number])] },
            Self::BitcoinLegacy => const { bitcoin!(44) },
            Self::BitcoinNestedSegwit => const { bitcoin!(49) },
            Self::BitcoinSegwit => const { bitcoin!(84) },
            Self::BitcoinTaproot => const { bitcoin!(86) },
            Self::Solana => const { &[line(&[Hard(44), Hard(501), HardNumber, Hard(0)])] },
            Self::SolanaSingle => const { &[line(&[Hard(44), Hard(501)])] },
            Self::SolanaAccount => const { &[line(&[Hard(44), Hard(501), HardNumber])] },
        }
    }
}

/// A path with at most one open place, which the account's number fills.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Line(&'static [Part]);

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Part {
    Hard(u32),
    HardNumber,
    Number,
    Soft(u32),
}

impl Line {
    /// Whether the path has a place for a number. Without one there is a single account.
    #[must_use]
    pub fn is_numbered(&self) -> bool {
        self.0.iter().any(|part| matches!(part, Part::HardNumber | Part::Number))
    }

    /// The path of account `number`.
    #[must_use]
    pub fn path(&self, number: u32) -> Path {
        self.steps(self.0, number).collect()
    }

    /// The steps before the open place: the same for every number.
    pub(crate) fn shared(&self) -> impl Iterator<Item = Step> {
        self.steps(self.0.get(..self.open()).unwrap_or_default(), 0)
    }

    /// The steps from the open place on.
    pub(crate) fn own(&self, number: u32) -> impl Iterator<Item = Step> {
        self.steps(self.0.get(self.open()..).unwrap_or_default(), number)
    }

    fn open(&self) -> usize {
        let open = |part: &Part| matches!(part, Part::HardNumber | Part::Number);
        self.0.iter().position(open).unwrap_or(self.0.len())
    }

    fn steps(&self, parts: &'static [Part], number: u32) -> impl Iterator<Item = Step> {
        parts.iter().map(move |part| match part {
            Part::Hard(fixed) => Step::hardened(*fixed),
            Part::HardNumber => Step::hardened(number),
            Part::Number => Step::normal(number),
            Part::Soft(fixed) => Step::normal(*fixed),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_family_has_the_path_it_is_known_by() {
        let paths = Family::ALL.map(|family| family.lines()[0].path(7).to_string());
        let known = [
            "m/44'/60'/0'/0/7",
            "m/44'/60'/7'/0/0",
            "m/44'/60'/0'/7",
            "m/44'/0'/0'/0/7",
            "m/49'/0'/0'/0/7",
            "m/84'/0'/0'/0/7",
            "m/86'/0'/0'/0/7",
            "m/44'/501'/7'/0'",
            "m/44'/501'",
            "m/44'/501'/7'",
        ];
        assert_eq!(paths, known);
    }

    #[test]
    fn shared_and_own_steps_make_the_whole_path() {
        for line in Family::ALL.iter().flat_map(|family| family.lines()) {
            assert_eq!(line.shared().chain(line.own(9)).collect::<Path>(), line.path(9));
            assert!(line.shared().all(|step| step.number() != 9));
        }
    }

    #[test]
    fn names_lead_back_to_the_family() {
        for family in Family::ALL {
            assert_eq!(Family::from_name(family.as_str()), Some(family));
        }
        assert_eq!(Family::from_name("dogecoin"), None);
    }
}
