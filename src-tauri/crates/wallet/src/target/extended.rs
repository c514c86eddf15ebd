//! Extended public keys as targets: xpub, ypub, zpub.
//!
//! In: one unbroken token. Out: a key with the paths at which it may stand, or why it cannot be used. A private one is
//! refused and nothing of it is kept. The header's depth and number say where the key was taken from, except which
//! purpose and coin, so those are tried together. Not here: deriving (`coverage`, `search`).
//! Standards: BIP-32 (serialization), SLIP-132 (prefixes), BIP-44/48/49/84/86 (paths).

use zeroize::Zeroizing;

use super::{Target, TargetProblem, What};
use crate::family::Family;
use crate::path::{Path, Step};

/// Version bytes of public keys of the main network, and the purpose that the prefix stands for.
const PUBLIC: [(u32, Option<u32>); 5] = [
    (0x0488_b21e, None),     // xpub
    (0x049d_7cb2, Some(49)), // ypub
    (0x04b2_4746, Some(84)), // zpub
    (0x0295_b43f, Some(48)), // Ypub
    (0x02aa_7ed3, Some(48)), // Zpub
];
/// The same of test networks: tpub, upub, vpub, Upub, Vpub.
const TEST: [u32; 5] = [0x0435_87cf, 0x044a_5262, 0x045f_1cf6, 0x0242_89ef, 0x0257_5483];
/// Purposes and coins that accounts stand under, those of most people first.
const ROOTS: [(u32, u32); 6] = [(44, 60), (84, 0), (44, 0), (49, 0), (86, 0), (48, 0)];
/// No wallet shows a key below the address level.
const DEEPEST: u8 = 5;
/// 4 version, 1 depth, 4 parent, 4 number, 32 chain code, 33 key.
const LENGTH: usize = 78;
/// Where the key begins.
const KEY: usize = 45;
/// Shorter tokens are something else.
const SHORTEST: usize = 70;
/// Reading base58 takes a time that grows with the square of the length.
const LONGEST: usize = 128;

/// An extended public key. Public data; still, whoever has it sees every address of the account.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct ExtendedKey {
    purpose: Option<u32>,
    depth: u8,
    child: Step,
    chain_code: [u8; 32],
    public: [u8; 33],
}

impl ExtendedKey {
    pub(crate) fn chain_code(&self) -> &[u8; 32] {
        &self.chain_code
    }

    pub(crate) fn public(&self) -> &[u8; 33] {
        &self.public
    }

    /// Where the key may stand, the likeliest first. Where the header does not say which account, the first
    /// `accounts` are meant.
    pub(crate) fn paths(&self, accounts: u32) -> Vec<Path> {
        let hard = Step::hardened;
        let roots = || self.roots().map(|(purpose, coin)| [hard(purpose), hard(coin)]);
        let below = |ends: &[Step]| -> Vec<Path> {
            let numbers = || (0..accounts).map(hard);
            let ends = |number: Step| {
                roots()
                    .map(move |root| root.into_iter().chain([number]))
                    .map(|account| account.chain(ends.iter().copied()).collect())
            };
            numbers().flat_map(ends).collect()
        };
        match self.depth {
            // The root itself, or an account whose header a program has left empty.
            0 => std::iter::once(Path::default()).chain(below(&[])).collect(),
            1 => vec![Path::from_iter([self.child])],
            2 => {
                let mut paths: Vec<Path> = Vec::new();
                for (purpose, _) in self.roots() {
                    let path = Path::from_iter([hard(purpose), self.child]);
                    if !paths.contains(&path) {
                        paths.push(path);
                    }
                }
                paths
            }
            3 => roots().map(|root| root.into_iter().chain([self.child]).collect()).collect(),
            4 => below(&[self.child]),
            _ => {
                let mut paths = below(&[Step::normal(0), self.child]);
                paths.extend(below(&[Step::normal(1), self.child]));
                paths
            }
        }
    }

    /// Those that the prefix names before the others.
    fn roots(&self) -> impl Iterator<Item = (u32, u32)> + Clone {
        let named = self.purpose;
        let is_named = move |(purpose, _): &(u32, u32)| Some(*purpose) == named;
        let others = move |root: &(u32, u32)| !is_named(root);
        ROOTS.into_iter().filter(is_named).chain(ROOTS.into_iter().filter(others))
    }

    fn read(bytes: &[u8]) -> Result<Self, TargetProblem> {
        let damaged = TargetProblem::ExtendedPublicKey;
        let (version, rest) = bytes.split_first_chunk::<4>().ok_or(damaged)?;
        let ([depth], rest) = rest.split_first_chunk::<1>().ok_or(damaged)?;
        let (parent, rest) = rest.split_first_chunk::<4>().ok_or(damaged)?;
        let (child, rest) = rest.split_first_chunk::<4>().ok_or(damaged)?;
        let (chain_code, rest) = rest.split_first_chunk::<32>().ok_or(damaged)?;
        let public: [u8; 33] = rest.try_into().map_err(|_| damaged)?;
        let version = u32::from_be_bytes(*version);
        if TEST.contains(&version) {
            return Err(TargetProblem::Testnet);
        }
        let (_, purpose) = PUBLIC
            .into_iter()
            .find(|(known, _)| *known == version)
            .ok_or(TargetProblem::UnknownChain)?;
        let child = u32::from_be_bytes(*child);
        let root_is_bare = *depth > 0 || (child == 0 && *parent == [0; 4]);
        let is_point = k256::PublicKey::from_sec1_bytes(&public).is_ok();
        if *depth > DEEPEST || !root_is_bare || !is_point {
            return Err(damaged);
        }
        let child = if child >> 31 == 1 { Step::hardened(child) } else { Step::normal(child) };
        Ok(Self { purpose, depth: *depth, child, chain_code: *chain_code, public })
    }
}

/// Whose account is at `path`, when that is clear, and its number.
pub(crate) fn account_at(path: &Path) -> (Option<Family>, u32) {
    let [purpose, coin, account, ..] = path.steps() else { return (None, 0) };
    let family = match (purpose.number(), coin.number()) {
        (44, 60) => Some(Family::Ethereum),
        (44, 0) => Some(Family::BitcoinLegacy),
        (49, 0) => Some(Family::BitcoinNestedSegwit),
        (84, 0) => Some(Family::BitcoinSegwit),
        (86, 0) => Some(Family::BitcoinTaproot),
        _ => None,
    };
    (family, account.number())
}

/// A refusal that the beginning is enough for.
pub(super) fn problem_by_prefix(token: &str) -> Option<TargetProblem> {
    match token.get(..4)? {
        "dgpv" | "Ltpv" | "Mtpv" | "ttpv" | "drkv" => Some(TargetProblem::ExtendedPrivateKey),
        "dgub" | "Ltub" | "Mtub" | "ttub" | "drkp" => Some(TargetProblem::ExtendedPublicKey),
        four => match four.get(1..)? {
            "prv" => Some(TargetProblem::ExtendedPrivateKey),
            "pub" => Some(TargetProblem::ExtendedPublicKey),
            _ => None,
        },
    }
}

/// `token` as an extended key; `None` when it is none.
pub(super) fn recognise(token: &str) -> Option<Result<Target, TargetProblem>> {
    if token.len() < SHORTEST {
        return None;
    }
    let named = problem_by_prefix(token);
    if named == Some(TargetProblem::ExtendedPrivateKey) {
        return Some(Err(TargetProblem::ExtendedPrivateKey));
    }
    if token.len() > LONGEST {
        return named.map(Err);
    }
    let Ok(bytes) = bs58::decode(token).into_vec().map(Zeroizing::new) else {
        return named.map(|_| Err(TargetProblem::WrongCharacter));
    };
    if bytes.len() != LENGTH + 4 {
        return named.map(|_| Err(TargetProblem::WrongLength));
    }
    if !matches!(bytes.get(KEY), Some(2 | 3)) {
        // A private key follows a zero; in doubt it is one.
        return Some(Err(TargetProblem::ExtendedPrivateKey));
    }
    let checked = bs58::decode(token).with_check(None).into_vec();
    let read = match checked {
        Ok(bytes) => ExtendedKey::read(&bytes),
        Err(_) => Err(TargetProblem::WrongChecksum),
    };
    let target = |key| Target::new(token.to_owned(), What::Key(Box::new(key)), Vec::new());
    Some(read.map(target))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vectors::blocks;

    const VECTORS: &str = include_str!("../../../../../tests/vectors/bip32/vectors.txt");

    fn key(text: &str) -> ExtendedKey {
        match recognise(text) {
            Some(Ok(Target { what: What::Key(key), .. })) => *key,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn every_published_key_is_read_with_its_depth_and_number() {
        let mut keys = 0;
        for block in blocks(VECTORS) {
            let path: Path = block.value("path").parse().unwrap();
            let key = key(block.value("public"));
            assert_eq!(usize::from(key.depth), path.steps().len());
            assert_eq!(path.steps().last().copied().unwrap_or(Step::normal(0)), key.child);
            let private = recognise(block.value("private")).unwrap();
            assert_eq!(private.err(), Some(TargetProblem::ExtendedPrivateKey));
            keys += 1;
        }
        assert_eq!(keys, 17);
    }

    #[test]
    fn paths_follow_the_header() {
        let mut key = key(blocks(VECTORS).next().unwrap().value("public"));
        let of = |key: &ExtendedKey| -> Vec<String> {
            key.paths(2).iter().map(ToString::to_string).collect()
        };
        assert_eq!(of(&key).len(), 1 + 2 * ROOTS.len());
        assert_eq!(of(&key)[..2], ["m", "m/44'/60'/0'"]);
        (key.depth, key.child) = (3, Step::hardened(7));
        assert_eq!(of(&key)[..3], ["m/44'/60'/7'", "m/84'/0'/7'", "m/44'/0'/7'"]);
        key.purpose = Some(49);
        assert_eq!(of(&key)[..2], ["m/49'/0'/7'", "m/44'/60'/7'"]);
        (key.depth, key.child) = (1, Step::hardened(45));
        assert_eq!(of(&key), ["m/45'"]);
        (key.depth, key.child) = (2, Step::hardened(60));
        assert_eq!(of(&key), ["m/49'/60'", "m/44'/60'", "m/84'/60'", "m/86'/60'", "m/48'/60'"]);
        (key.depth, key.child) = (4, Step::normal(0));
        assert_eq!(of(&key)[0], "m/49'/0'/0'/0");
        (key.depth, key.child) = (5, Step::normal(3));
        assert_eq!(of(&key)[0], "m/49'/0'/0'/0/3");
        assert!(of(&key).contains(&"m/84'/0'/1'/1/3".to_owned()));
        let unlike: std::collections::BTreeSet<String> = of(&key).into_iter().collect();
        assert_eq!(unlike.len(), of(&key).len());
    }

    #[test]
    fn families_are_named_by_the_path() {
        let at = |path: &str| account_at(&path.parse().unwrap());
        assert_eq!(at("m/84'/0'/3'"), (Some(Family::BitcoinSegwit), 3));
        assert_eq!(at("m/44'/60'/0'/0"), (Some(Family::Ethereum), 0));
        assert_eq!(at("m/48'/0'/1'/2'"), (None, 1));
        assert_eq!(at("m"), (None, 0));
    }
}
