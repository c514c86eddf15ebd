//! The search as the command line runs it: threads, the clock, progress, Ctrl-C.
//!
//! In: a ladder and a goal. Out: a [`Hunted`]. The rules of searching are those of crate `repair`; the file to go on
//! from is kept by `keeper`, figures are made by `course`.

use std::num::NonZero;
use std::path::PathBuf;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use tanekura_guide::Messages;
use tanekura_phrase::Reading;
use tanekura_repair::resume::Mark;
use tanekura_repair::{Found, Goal, Kind, Knowledge, Ladder, Means, Outcome, Watch, search};
use tanekura_wallet::lanes::{Kernel, Phrases, Salt, Seeds};
use tanekura_wallet::search::Part;

use crate::arguments::RepairJob;
use crate::course::Course;
use crate::failure::{Exit, Failure};
use crate::keeper::Keeper;
use crate::{output, signals};

/// How often the file is written.
const SAVE_EVERY: Duration = Duration::from_secs(2);
/// How often progress is told: to somebody who watches, and into a log.
const TELL_EVERY: [Duration; 2] = [Duration::from_millis(500), Duration::from_secs(60)];
/// How often Ctrl-C and the clock are looked at.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// What was recognised.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum By {
    /// A whole address.
    Address,
    /// Both ends of one.
    Ends,
    /// An extended public key.
    ExtendedKey,
    /// The fingerprint of the master key.
    Fingerprint,
}

impl By {
    /// The code that programs read.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Ends => "ends",
            Self::ExtendedKey => "extended_key",
            Self::Fingerprint => "fingerprint",
        }
    }
}

/// How a search ended.
pub(crate) struct Hunted {
    /// `found`, `not_found` or `stopped`.
    pub(crate) outcome: &'static str,
    /// The phrase, with all about it.
    pub(crate) found: Option<Box<Found>>,
    /// What of the target was matched.
    pub(crate) address: Option<String>,
    /// What sort of thing that is.
    pub(crate) by: By,
    /// How likely it was that some wrong phrase would match as well. 0 for whole addresses and keys.
    pub(crate) coincidence: f64,
    /// Candidates that were tried in this run.
    pub(crate) tried: u64,
    /// Seeds in this run.
    pub(crate) seeds: u64,
    /// Seconds.
    pub(crate) elapsed: f64,
    /// Chance of all that is done, this run and earlier ones.
    pub(crate) chance: f64,
    /// Kinds of mistake whose candidates have all been tried, and those that have not.
    pub(crate) excluded: Vec<Kind>,
    pub(crate) not_excluded: Vec<Kind>,
    /// The file to go on from, when there is something left.
    pub(crate) resume: Option<PathBuf>,
    /// Why that file is older than it should be.
    pub(crate) unsaved: Option<Failure>,
    /// With how many passphrases it was tried.
    passphrases: usize,
    /// Whether Ctrl-C ended it.
    interrupted: bool,
}

impl Hunted {
    pub(crate) fn exit(&self) -> Result<Exit, Failure> {
        match (self.outcome, &self.unsaved) {
            ("found", _) => Ok(Exit::Well),
            (_, Some(failure)) => Err(failure.clone()),
            _ if self.interrupted => Ok(Exit::Interrupted),
            _ => Ok(Exit::BadNews),
        }
    }

    /// Seeds per second.
    pub(crate) fn rate(&self) -> f64 {
        if self.elapsed > 0.0 { self.seeds as f64 / self.elapsed } else { 0.0 }
    }

    /// The line of the passphrase list that opened it, counted from 1.
    pub(crate) fn listed_passphrase(&self) -> Option<usize> {
        self.found.as_ref().filter(|_| self.passphrases > 1).map(|found| found.passphrase + 1)
    }
}

/// Searches until the end, the budget or Ctrl-C.
pub(crate) fn run(
    job: &RepairJob,
    reading: &Reading,
    knowledge: &Knowledge,
    goal: &Goal,
    ladder: &Ladder,
    messages: &Messages,
) -> Result<Hunted, Failure> {
    let begun = Instant::now();
    let caught = signals::catch();
    let part = job.part.unwrap_or((1, 1));
    let keeper = Keeper::open(job, part, |salt| Mark::of(salt, reading, knowledge, goal, ladder))?;
    let kernel = Kernel::best();
    let cores = std::thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN);
    let threads = job.threads.and_then(NonZero::new).unwrap_or(cores);
    let course = Course { ladder, goal, part, begun, messages };
    let watched = output::watched();
    if watched || !job.json {
        output::tell(&course.plan(speed(kernel) * threads.get() as f64));
    }
    let means = Means {
        kernel,
        threads,
        part: Part::new(part.0 - 1, part.1).unwrap_or(Part::WHOLE),
        from: keeper.from,
        begin_thread: &be_nice,
    };
    let watch = Watch::default();
    let (send, receive) = channel();
    let (outcome, mut unsaved) = std::thread::scope(|scope| {
        let watch = &watch;
        let means = &means;
        scope.spawn(move || {
            let _ = send.send(search(ladder, goal, means, watch));
        });
        let mut told = Instant::now();
        let mut saved = Instant::now();
        let mut unsaved = None;
        loop {
            match receive.recv_timeout(LOOK_EVERY) {
                Ok(outcome) => return (outcome, unsaved),
                Err(RecvTimeoutError::Disconnected) => return (Outcome::Stopped, unsaved),
                Err(RecvTimeoutError::Timeout) => {}
            }
            let out_of_time = job.budget.is_some_and(|budget| begun.elapsed().as_secs() >= budget);
            if caught.asked_to_end() || out_of_time {
                watch.stop();
            }
            if saved.elapsed() >= SAVE_EVERY {
                saved = Instant::now();
                if let Err(failure) = keeper.save(watch.standing().place) {
                    unsaved = Some(failure);
                    watch.stop();
                }
            }
            let [often, seldom] = TELL_EVERY;
            if told.elapsed() >= if watched { often } else { seldom } {
                told = Instant::now();
                let line = course.now(watch.standing());
                output::tell(&if watched { format!("\r\u{1b}[K{line}") } else { line + "\n" });
            }
        }
    });
    if watched {
        output::tell("\r\u{1b}[K");
    }
    let standing = watch.standing();
    let (name, found) = match outcome {
        Outcome::Found(found) => ("found", Some(found)),
        Outcome::NotFound => ("not_found", None),
        Outcome::Stopped => ("stopped", None),
    };
    if name == "found" {
        keeper.remove();
    } else if unsaved.is_none() {
        unsaved = keeper.save(standing.place).err();
    }
    let target = found.as_ref().and_then(|found| goal.targets.get(found.target?));
    let by = match (&found, target) {
        (Some(found), Some(_)) if !found.exact => By::Ends,
        (_, Some(target)) if target.is_extended_key() => By::ExtendedKey,
        (Some(_), None) => By::Fingerprint,
        _ => By::Address,
    };
    let (excluded, not_excluded) = course.kinds(standing.place);
    Ok(Hunted {
        outcome: name,
        address: target.map(|target| target.shown().to_owned()),
        by,
        coincidence: course.coincidence(by, target, standing),
        found,
        tried: standing.tried,
        seeds: standing.seeds,
        elapsed: begun.elapsed().as_secs_f64(),
        chance: course.chance(standing.place),
        excluded,
        not_excluded,
        resume: keeper.file.filter(|_| name == "stopped"),
        unsaved: unsaved.filter(|_| name != "found"),
        passphrases: goal.passphrases.len(),
        interrupted: caught.asked_to_end(),
    })
}

/// Lets the desktop go first. A search that cannot be made nice is still a search.
fn be_nice() {
    #[cfg(target_os = "linux")]
    {
        let _ = rustix::process::setpriority_process(None, 10);
    }
}

/// Seeds per second and core, from a few slices of a seed: a hundredth of a second in all.
fn speed(kernel: Kernel) -> f64 {
    const ROUNDS: u32 = 64;
    const PHRASES: usize = 16;
    let mut phrases = Phrases::with_capacity(PHRASES);
    for number in 0..PHRASES {
        phrases.push(format!("speed {number}").as_bytes());
    }
    let (salt, mut seeds) = (Salt::new(b""), Seeds::default());
    let mut best = f64::MAX;
    for _ in 0..4 {
        let begun = Instant::now();
        kernel.stretch(&phrases, &salt, ROUNDS, &mut seeds, &mut || true);
        best = best.min(begun.elapsed().as_secs_f64());
    }
    PHRASES as f64 / (best.max(1e-9) * 2048.0 / f64::from(ROUNDS))
}
