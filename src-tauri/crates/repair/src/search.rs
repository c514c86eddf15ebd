//! Going up the ladder until an address matches.
//!
//! In: a ladder, what the wallet is known by, passphrases. Out: the phrase with the path and the target, or how far the
//! search came. The fast path only claims: every hit is proved again with the simple one before it is called found.
//! Pausing ends the threads and remembers where they were; nothing is skipped. Not here: clocks, budgets and
//! files, which belong to the caller; he calls [`Watch::stop`] when he has had enough.

use std::num::NonZero;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use tanekura_phrase::Phrase;
use tanekura_secret::SecretText;
use tanekura_wallet::lanes::{Kernel, Salt};
use tanekura_wallet::search::{Look, Part, Plan, Progress, Search, Shape, Targets, Walk};
use tanekura_wallet::{CoverOutcome, Family, Fingerprint, Path, Seed, Target, coverage};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::kind::Kind;
use crate::ladder::{Breadth, Ladder, StepCandidates, words_of};

/// How many accounts of the usual path are looked at first.
pub const USUAL_ACCOUNTS: u32 = 3;
/// How many accounts of each path are looked at in the end.
pub const WIDE_ACCOUNTS: u32 = 20;

/// What the wallet is known by.
#[derive(Default)]
pub struct Goal {
    /// Addresses, whole or known at both ends, and extended public keys.
    pub targets: Vec<Target>,
    /// Fingerprints of the master key.
    pub fingerprints: Vec<Fingerprint>,
    /// Passphrases that may have been used; none means the empty one.
    pub passphrases: Vec<SecretText>,
}

impl Goal {
    /// Whether nothing could ever be found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.targets.is_empty() && self.fingerprints.is_empty()
    }

    /// Whether there are paths to look at that belong to `breadth`. Steps of another breadth are passed over.
    #[must_use]
    pub fn reaches(&self, breadth: Breadth) -> bool {
        self.paths_looked_at(breadth) > 0
    }

    /// How many paths are looked at for each seed.
    #[must_use]
    pub fn paths_looked_at(&self, breadth: Breadth) -> usize {
        self.paths(breadth).0.len()
    }

    /// With how many passphrases each phrase is tried.
    #[must_use]
    pub fn passphrases_tried(&self) -> usize {
        self.passphrases.len().max(1)
    }

    /// The paths to look at, with what counts as found there.
    fn paths(&self, breadth: Breadth) -> (Plan, Targets) {
        let mut targets = Targets::of(&self.targets);
        let mut plan = Plan::default();
        let kinds = targets.kinds();
        let families = Family::ALL.into_iter();
        for family in families.filter(|family| kinds.contains(&family.address_kind())) {
            match breadth {
                Breadth::Usual => add_usual(&mut plan, family),
                Breadth::Wide => plan.add_family(family, 0..WIDE_ACCOUNTS),
            }
        }
        for target in &self.targets {
            let Some((_, usual)) = target.extended_key(USUAL_ACCOUNTS) else { continue };
            let wide = target.extended_key(WIDE_ACCOUNTS).map(|(_, paths)| paths);
            let paths = match breadth {
                Breadth::Usual => usual,
                // A key that names its own account has no others.
                Breadth::Wide => wide.filter(|wide| wide.len() > usual.len()).unwrap_or_default(),
            };
            for path in paths {
                plan.add(path, Look::ChainCode);
            }
        }
        if breadth == Breadth::Usual && !self.fingerprints.is_empty() {
            for fingerprint in &self.fingerprints {
                targets.add_fingerprint(*fingerprint);
            }
            plan.add(Path::default(), Look::Fingerprint);
        }
        (plan, targets)
    }
}

/// The first accounts of the family's usual path; of seldom used families only the very first.
fn add_usual(plan: &mut Plan, family: Family) {
    let main = !matches!(
        family,
        Family::EthereumLedgerLive | Family::EthereumLedgerLegacy | Family::SolanaAccount
    );
    let accounts = if main { USUAL_ACCOUNTS } else { 1 };
    if let Some(line) = family.lines().first() {
        for number in 0..if line.is_numbered() { accounts } else { 1 } {
            plan.add(line.path(number), Look::Address(family.address_kind()));
        }
    }
}

impl std::fmt::Debug for Goal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Goal({} targets, {} fingerprints)", self.targets.len(), self.fingerprints.len())
    }
}

/// Where a search is: so many steps are done, and so many chunks of the next one.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Place {
    /// The step that is being tried, counted from 0.
    pub step: usize,
    /// How many of this part's chunks of it are finished.
    pub chunks: u64,
}

/// How the search is run.
#[derive(Clone, Copy)]
pub struct Means<'a> {
    /// The instruction set.
    pub kernel: Kernel,
    /// How many threads.
    pub threads: NonZero<usize>,
    /// Which part of the search.
    pub part: Part,
    /// Where to go on.
    pub from: Place,
    /// Called at the beginning of each thread.
    pub begin_thread: &'a (dyn Fn() + Sync),
}

/// The phrase that was found. Proved: one of its addresses is the target.
#[derive(Debug)]
pub struct Found {
    /// The phrase.
    pub phrase: Phrase,
    /// What had happened.
    pub kind: Kind,
    /// Which target it opens, counted from 0; `None` for a fingerprint.
    pub target: Option<usize>,
    /// Where the account is; `None` for a fingerprint.
    pub path: Option<String>,
    /// Whether the whole address was compared, and not only its ends.
    pub exact: bool,
    /// Which passphrase, counted from 0.
    pub passphrase: usize,
}

/// How a search ended.
#[derive(Debug)]
pub enum Outcome {
    /// The phrase was found.
    Found(Box<Found>),
    /// Every candidate of this part was tried.
    NotFound,
    /// It was stopped before the end.
    Stopped,
}

/// A search as others see it while it runs. All counts are of this run.
#[derive(Debug, Default)]
pub struct Watch {
    stopped: AtomicBool,
    paused: AtomicBool,
    step: AtomicUsize,
    tried: AtomicU64,
    seeds: AtomicU64,
    /// The driver's own figures of the step that runs, and where that run of the step began.
    current: Mutex<Option<Arc<Progress>>>,
    chunks: AtomicU64,
    wake: Condvar,
}

/// What a watch shows at one moment.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Standing {
    /// Where the search can be taken up again.
    pub place: Place,
    /// How many candidates were made.
    pub tried: u64,
    /// How many seeds were worked out.
    pub seeds: u64,
    /// Whether it rests.
    pub paused: bool,
}

impl Watch {
    /// Ends the search soon.
    pub fn stop(&self) {
        self.stopped.store(true, SeqCst);
        self.interrupt();
    }

    /// Lets it rest.
    pub fn pause(&self) {
        self.paused.store(true, SeqCst);
        self.interrupt();
    }

    /// Lets it go on.
    pub fn go_on(&self) {
        self.paused.store(false, SeqCst);
        drop(self.current());
        self.wake.notify_all();
    }

    /// How far it is.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let current = self.current();
        let running = current.as_deref();
        Standing {
            place: Place {
                step: self.step.load(SeqCst),
                // Before the driver has begun, its own count is zero.
                chunks: running.map_or(0, Progress::finished_chunks).max(self.chunks.load(SeqCst)),
            },
            tried: self.tried.load(SeqCst) + running.map_or(0, Progress::tried),
            seeds: self.seeds.load(SeqCst) + running.map_or(0, Progress::seeds),
            paused: self.paused.load(SeqCst),
        }
    }

    fn current(&self) -> MutexGuard<'_, Option<Arc<Progress>>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn interrupt(&self) {
        if let Some(progress) = &*self.current() {
            progress.stop();
        }
        self.wake.notify_all();
    }

    /// Waits while paused. `false` when the search was stopped.
    fn may_go_on(&self) -> bool {
        let mut guard = self.current();
        while self.paused.load(SeqCst) && !self.stopped.load(SeqCst) {
            guard = self.wake.wait(guard).unwrap_or_else(PoisonError::into_inner);
        }
        !self.stopped.load(SeqCst)
    }

    fn begin(&self, place: Place) -> Arc<Progress> {
        let progress = Arc::new(Progress::default());
        let mut current = self.current();
        self.step.store(place.step, SeqCst);
        self.chunks.store(place.chunks, SeqCst);
        if self.stopped.load(SeqCst) || self.paused.load(SeqCst) {
            progress.stop();
        }
        *current = Some(Arc::clone(&progress));
        progress
    }

    fn end(&self, place: Place) {
        let mut current = self.current();
        if let Some(progress) = current.take() {
            self.tried.fetch_add(progress.tried(), SeqCst);
            self.seeds.fetch_add(progress.seeds(), SeqCst);
        }
        self.step.store(place.step, SeqCst);
        self.chunks.store(place.chunks, SeqCst);
    }
}

/// Searches. Blocks until the end; `watch` shows how far it is and stops it, from another thread.
#[must_use]
pub fn search(ladder: &Ladder, goal: &Goal, means: &Means<'_>, watch: &Watch) -> Outcome {
    let none = [SecretText::with_capacity(0)];
    let passphrases = if goal.passphrases.is_empty() { &none[..] } else { &goal.passphrases };
    let salts: Vec<Salt> = passphrases.iter().map(salt).collect();
    let walk = |breadth| {
        let (plan, targets) = goal.paths(breadth);
        (!plan.is_empty()).then(|| Walk::new(plan, targets, means.kernel))
    };
    let (usual, wide) = (walk(Breadth::Usual), walk(Breadth::Wide));
    let mut place = means.from;
    while let Some(step) = ladder.steps().get(place.step) {
        if !watch.may_go_on() {
            return Outcome::Stopped;
        }
        let walk = match step.breadth {
            Breadth::Usual => &usual,
            Breadth::Wide => &wide,
        };
        let (Some(rung), Some(shape), Some(walk)) =
            (ladder.rung(step), Shape::new(step.words), walk)
        else {
            place = Place { step: place.step + 1, chunks: 0 };
            continue;
        };
        let candidates = StepCandidates { rung, step };
        let driver = Search {
            candidates: &candidates,
            shape,
            list: ladder.list,
            salts: &salts,
            walk,
            kernel: means.kernel,
            threads: means.threads,
            part: means.part,
            finished_chunks: place.chunks,
            begin_thread: means.begin_thread,
        };
        let progress = watch.begin(place);
        let found: Mutex<Option<Found>> = Mutex::new(None);
        let complete = driver.run(&progress, &|hit| {
            let words = words_of(hit.indices());
            let phrase = words.phrase(ladder.list);
            let passphrase = passphrases.get(hit.salt);
            let proved = phrase.zip(passphrase).and_then(|(phrase, passphrase)| {
                prove(phrase, passphrase, goal, step.kind, hit.salt)
            });
            if let Some(proved) = proved {
                *found.lock().unwrap_or_else(PoisonError::into_inner) = Some(proved);
                progress.stop();
            }
        });
        let finished = progress.finished_chunks();
        let found = found.into_inner().unwrap_or_else(PoisonError::into_inner);
        place = if complete {
            Place { step: place.step + 1, chunks: 0 }
        } else {
            Place { step: place.step, chunks: finished.max(place.chunks) }
        };
        watch.end(place);
        if let Some(found) = found {
            return Outcome::Found(Box::new(found));
        }
    }
    Outcome::NotFound
}

fn salt(passphrase: &SecretText) -> Salt {
    // EXPOSE: the passphrase is part of the salt, which is wiped when dropped, as is the copy in NFKD.
    let nfkd: Zeroizing<String> = Zeroizing::new(passphrase.expose().nfkd().collect());
    Salt::new(nfkd.as_bytes())
}

/// The same phrase on the simple path.
fn prove(
    phrase: Phrase,
    passphrase: &SecretText,
    goal: &Goal,
    kind: Kind,
    number: usize,
) -> Option<Found> {
    let seed = Seed::derive(&phrase, passphrase);
    if goal.fingerprints.contains(&seed.fingerprint()) {
        return Some(Found {
            phrase,
            kind,
            target: None,
            path: None,
            exact: true,
            passphrase: number,
        });
    }
    let rows = coverage(&seed, &goal.targets, WIDE_ACCOUNTS, &mut |_, _| ControlFlow::Continue(()));
    rows.into_iter()
        .find_map(|row| match row.outcome {
            CoverOutcome::Opened { path, exact, .. } => Some((row.target, path, exact)),
            CoverOutcome::NotFound { .. } => None,
        })
        .map(|(target, path, exact)| Found {
            phrase,
            kind,
            target: Some(target),
            path: Some(path),
            exact,
            passphrase: number,
        })
}
