//! Does this phrase open the addresses that somebody owns?
//!
//! In: a seed and targets. Out: for each target the path that leads to it, or how many addresses were compared in
//! vain, and what it may be instead. Only families whose addresses can match are scanned; keys that many paths
//! share are derived once. Not here: what the codes mean in words; where else an account may come from.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;

use crate::accounts::Roots;
use crate::address::{Address, AddressKind};
use crate::bip32::Node;
use crate::family::{Family, Line};
use crate::path::Path;
use crate::seed::Seed;
use crate::target::{Ends, ExtendedKey, Target, TargetWarning, What, account_at};

/// More accounts than this are never scanned in one family.
pub const MOST_ACCOUNTS: u32 = 100;

/// What became of one target.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Covered {
    /// Which target, counted from 0 in the list that was given.
    pub target: usize,
    /// Whether the phrase opens it.
    pub outcome: CoverOutcome,
}

/// Whether a phrase opens a target.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum CoverOutcome {
    /// It does.
    Opened {
        /// Where the account is: m/44'/60'/0'/0/4.
        path: String,
        /// Whose numbering leads there; `None` for an extended public key outside the families.
        family: Option<Family>,
        /// The account's number in that family.
        number: u32,
        /// Whether the whole address was compared, and not only its ends.
        exact: bool,
    },
    /// No account that was looked at has this address.
    NotFound {
        /// How many addresses of its kind, or places of a key, were compared: fewer than all when the caller stopped the scan.
        searched: u32,
    },
}

/// Looks for every target among the first accounts of all families (`accounts_per_family`, at most
/// [`MOST_ACCOUNTS`]). `progress` hears how many addresses are done and how many there are at most, and can stop
/// the scan.
pub fn coverage(
    seed: &Seed,
    targets: &[Target],
    accounts_per_family: u32,
    progress: &mut dyn FnMut(u32, u32) -> ControlFlow<()>,
) -> Vec<Covered> {
    let accounts = accounts_per_family.min(MOST_ACCOUNTS);
    let mut scan = Scan::of(targets);
    let lines = lines(&scan.kinds, accounts);
    let keys: Vec<(usize, &ExtendedKey, Path)> = scan.keys(targets, accounts);
    let for_keys = u32::try_from(keys.len()).unwrap_or(u32::MAX);
    let total = lines.iter().map(|(_, _, numbers)| numbers).sum::<u32>().saturating_add(for_keys);
    let roots = Roots::of(seed);
    let mut done = 0;
    let mut stopped = progress(done, total).is_break();
    let tree = if keys.is_empty() { None } else { seed.tree() };
    for (at, key, path) in keys {
        if stopped || scan.open == 0 {
            break;
        }
        scan.compare_key(at, key, &path, tree.as_ref());
        done += 1;
        stopped = progress(done, total).is_break();
    }
    for (family, line, numbers) in lines {
        if stopped || scan.open == 0 {
            break;
        }
        let Some(branch) = roots.branch(family, line) else { continue };
        for number in 0..numbers {
            if let Some(address) = branch.address(number) {
                scan.compare(family, line, number, &address);
            }
            done += 1;
            stopped = progress(done, total).is_break();
            if stopped || scan.open == 0 {
                break;
            }
        }
    }
    scan.answer(targets)
}

/// How many addresses [`coverage`] compares with `target` at most.
#[must_use]
pub fn most_compared(target: &Target, accounts_per_family: u32) -> u32 {
    let kinds = target.kinds().into_iter().collect();
    let lines = lines(&kinds, accounts_per_family.min(MOST_ACCOUNTS));
    lines.iter().map(|(_, _, numbers)| numbers).sum()
}

/// The lines to scan and how many accounts of each: usual paths first.
fn lines(kinds: &HashSet<AddressKind>, accounts: u32) -> Vec<(Family, Line, u32)> {
    let wanted = Family::ALL.into_iter().filter(|family| kinds.contains(&family.address_kind()));
    let mut lines: Vec<(usize, Family, Line)> = wanted
        .flat_map(|family| {
            let lines = family.lines().iter().enumerate();
            lines.map(move |(rank, line)| (rank, family, *line))
        })
        .collect();
    lines.sort_by_key(|(rank, family, _)| (*rank, *family));
    let numbers = |line: &Line| if line.is_numbered() { accounts } else { accounts.min(1) };
    lines.into_iter().map(|(_, family, line)| (family, line, numbers(&line))).collect()
}

/// What is looked for, and what has been found.
struct Scan<'a> {
    whole: HashMap<Address, Vec<usize>>,
    ends: Vec<(usize, &'a Ends)>,
    kinds: HashSet<AddressKind>,
    compared: HashMap<AddressKind, u32>,
    /// For each target, at how many paths an extended public key was compared.
    keys_compared: Vec<u32>,
    found: HashMap<usize, CoverOutcome>,
    /// How many targets have not been found yet.
    open: usize,
}

impl<'a> Scan<'a> {
    fn of(targets: &'a [Target]) -> Self {
        let mut whole: HashMap<Address, Vec<usize>> = HashMap::new();
        let mut ends = Vec::new();
        for (at, target) in targets.iter().enumerate() {
            match &target.what {
                What::Whole(address) => whole.entry(*address).or_default().push(at),
                What::Ends(cut) => ends.push((at, cut)),
                What::Key(_) => {}
            }
        }
        let kinds = targets.iter().flat_map(Target::kinds).collect();
        let (compared, found) = (HashMap::new(), HashMap::new());
        let keys_compared = vec![0; targets.len()];
        Self { whole, ends, kinds, compared, keys_compared, found, open: targets.len() }
    }

    /// Every extended public key with every path it may stand at.
    fn keys(&self, targets: &'a [Target], accounts: u32) -> Vec<(usize, &'a ExtendedKey, Path)> {
        let mut keys = Vec::new();
        for (at, target) in targets.iter().enumerate() {
            if let What::Key(key) = &target.what {
                let key: &ExtendedKey = key;
                keys.extend(key.paths(accounts).into_iter().map(|path| (at, key, path)));
            }
        }
        keys
    }

    fn compare_key(&mut self, at: usize, key: &ExtendedKey, path: &Path, tree: Option<&Node>) {
        if self.found.contains_key(&at) {
            return;
        }
        self.keys_compared.iter_mut().skip(at).take(1).for_each(|compared| *compared += 1);
        let fits = |node: &Node| node.is(key.chain_code(), key.public());
        let (mut node, mut below) = (None, path.steps().iter());
        // The root is borrowed, what is below it is made.
        while let (Some(above), Some(step)) = (node.as_ref().or(tree), below.next()) {
            let Some(child) = above.child(*step) else { return };
            node = Some(child);
        }
        if node.as_ref().or(tree).is_some_and(fits) {
            let (family, number) = account_at(path);
            let path = path.to_string();
            let opened = CoverOutcome::Opened { path, family, number, exact: true };
            self.found.insert(at, opened);
            self.open -= 1;
        }
    }

    fn compare(&mut self, family: Family, line: Line, number: u32, address: &Address) {
        *self.compared.entry(address.kind()).or_default() += 1;
        let opened = |exact| {
            let path = line.path(number).to_string();
            CoverOutcome::Opened { path, family: Some(family), number, exact }
        };
        for at in self.whole.remove(address).into_iter().flatten() {
            self.found.insert(at, opened(true));
            self.open -= 1;
        }
        if self.ends.is_empty() {
            return;
        }
        let text = address.to_string();
        self.ends.retain(|(at, ends)| {
            let fits = ends.fit(address, &text);
            if fits {
                self.found.insert(*at, opened(false));
                self.open -= 1;
            }
            !fits
        });
    }

    fn answer(mut self, targets: &[Target]) -> Vec<Covered> {
        let outcome = |(at, target): (usize, &Target)| {
            let outcome = self.found.remove(&at).unwrap_or_else(|| {
                let of = |kind| self.compared.get(kind).copied().unwrap_or_default();
                let addresses: u32 = target.kinds().iter().map(of).sum();
                let keys = self.keys_compared.get(at).copied().unwrap_or_default();
                CoverOutcome::NotFound { searched: addresses + keys }
            });
            Covered { target: at, outcome }
        };
        targets.iter().enumerate().map(outcome).collect()
    }
}

/// What an address may be that the phrase does not open, in the order of likelihood.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Possibility {
    /// A contract wallet (Safe and the like): its owners are accounts, it is none.
    ContractWallet,
    /// An account of a hardware wallet, which has its own phrase.
    HardwareWallet,
    /// A key that was imported by itself.
    ImportedKey,
    /// The address itself was copied wrongly.
    MistypedAddress,
    /// The phrase was written down wrongly and fits its checksum by chance.
    MiswrittenPhrase,
    /// The account has a higher number than those that were looked at.
    MoreAccounts,
    /// Another phrase of the same person.
    OtherPhrase,
    /// A wallet with a path of its own.
    OtherPath,
    /// The passphrase that was given is not the one of this account.
    OtherPassphrase,
    /// The account was made with a passphrase, and none was given.
    Passphrase,
    /// An account that a program owns on Solana, such as a token account.
    ProgramAccount,
    /// Several keys share this address (multisig).
    SharedAddress,
    /// An account that an add-on (snap) holds.
    SnapAccount,
    /// A wallet made with a Google or Apple login: it has a phrase of its own.
    SocialLogin,
}

impl Possibility {
    /// Every possibility.
    pub const ALL: &[Self] = &[
        Self::ContractWallet,
        Self::HardwareWallet,
        Self::ImportedKey,
        Self::MistypedAddress,
        Self::MiswrittenPhrase,
        Self::MoreAccounts,
        Self::OtherPhrase,
        Self::OtherPath,
        Self::OtherPassphrase,
        Self::Passphrase,
        Self::ProgramAccount,
        Self::SharedAddress,
        Self::SnapAccount,
        Self::SocialLogin,
    ];

    /// The code that programs read.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ContractWallet => "contract_wallet",
            Self::HardwareWallet => "hardware_wallet",
            Self::ImportedKey => "imported_key",
            Self::MistypedAddress => "mistyped_address",
            Self::MiswrittenPhrase => "miswritten_phrase",
            Self::MoreAccounts => "more_accounts",
            Self::OtherPhrase => "other_phrase",
            Self::OtherPath => "other_path",
            Self::OtherPassphrase => "other_passphrase",
            Self::Passphrase => "passphrase",
            Self::ProgramAccount => "program_account",
            Self::SharedAddress => "shared_address",
            Self::SnapAccount => "snap_account",
            Self::SocialLogin => "social_login",
        }
    }
}

/// What is known beside the uncovered address itself.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Circumstances {
    /// Whether the phrase opens at least one other address that was given.
    pub opens_another: bool,
    /// Whether a passphrase was given.
    pub with_passphrase: bool,
    /// How many accounts of each family were looked at.
    pub accounts_per_family: u32,
}

/// What `target`, which the phrase does not open, may be instead: likeliest first, never empty.
#[must_use]
pub fn possibilities(target: &Target, circumstances: Circumstances) -> Vec<Possibility> {
    use Possibility as P;
    let kinds = target.kinds();
    let warned = |warning| target.warnings().contains(&warning);
    if warned(TargetWarning::NotOnCurve) {
        return vec![P::ProgramAccount];
    }
    if kinds == [AddressKind::BitcoinSegwitScript] {
        return vec![P::SharedAddress];
    }
    let mut list = Vec::new();
    if warned(TargetWarning::Eip55CaseWrong) {
        list.push(P::MistypedAddress);
    }
    let passphrase = if circumstances.with_passphrase { P::OtherPassphrase } else { P::Passphrase };
    if circumstances.opens_another {
        // The phrase is the wallet's: the address came into the wallet in another way.
        if circumstances.accounts_per_family < MOST_ACCOUNTS {
            list.push(P::MoreAccounts);
        }
        list.extend([P::ImportedKey, P::HardwareWallet, P::OtherPhrase, P::SocialLogin]);
        list.extend([P::SnapAccount, passphrase, P::OtherPath]);
    } else {
        list.extend([P::OtherPhrase, P::MiswrittenPhrase, passphrase, P::HardwareWallet]);
        list.extend([P::ImportedKey, P::SocialLogin, P::OtherPath]);
        if circumstances.accounts_per_family < MOST_ACCOUNTS {
            list.push(P::MoreAccounts);
        }
    }
    if kinds.contains(&AddressKind::Ethereum) {
        list.push(P::ContractWallet);
    }
    if kinds.contains(&AddressKind::BitcoinScriptHash) {
        list.push(P::SharedAddress);
    }
    let unprotected = warned(TargetWarning::SingleCase) || warned(TargetWarning::Truncated);
    if unprotected || kinds.contains(&AddressKind::Solana) {
        list.push(P::MistypedAddress);
    }
    list
}
