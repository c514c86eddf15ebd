//! The search for the phrase that opens an address, beside the window.
//!
//! In: a plan. Out: how far it is, and what was found. The search runs on threads of its own, at low priority, so that
//! the window and the rest of the desktop stay usable. Dropping a [`Hunt`] stops it.
//! Not here: what is tried and in which order (crate `repair`).

use std::num::NonZero;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use tanekura_phrase::{Phrase, Reading};
use tanekura_repair::{Goal, Ladder, Means, Outcome, Place, Step, Watch, search};
use tanekura_wallet::lanes::{Kernel, Phrases, Salt, Seeds};
use tanekura_wallet::search::Part;

use crate::views::AccountView;
use crate::views::hunt::{HuntView, RungView};
use crate::views::repair::RepairView;

/// How much the search stands back behind everything else.
#[cfg(unix)]
const NICE: i32 = 10;
/// How long the speed is measured.
const MEASURING: Duration = Duration::from_millis(60);
/// Paths and addresses cost little beside the seeds.
const SHARE_OF_SEEDS: f64 = 0.9;
/// Before this time the planned speed says more than the measured one.
const SETTLED: f64 = 1.0;

/// What is going to be searched.
pub(crate) struct Planned {
    pub(crate) ladder: Ladder,
    pub(crate) goal: Goal,
    pub(crate) reading: Reading,
}

impl Planned {
    /// The steps that the targets leave, in their order.
    pub(crate) fn rungs(&self) -> Vec<RungView> {
        let mut chance = 0.0;
        let rung = |step: &Step| {
            chance += step.chance;
            RungView {
                kind: step.kind.as_str(),
                wide: step.breadth != tanekura_repair::Breadth::Usual,
                count: step.candidates as f64,
                seconds: step.work() / speed(),
                chance,
            }
        };
        self.ladder.steps().iter().map(rung).collect()
    }
}

/// A search that runs, rests or has ended.
pub(crate) struct Hunt {
    planned: Arc<Planned>,
    watch: Arc<Watch>,
    outcome: Arc<Mutex<Option<Outcome>>>,
    clock: Clock,
    thread: std::thread::JoinHandle<()>,
}

/// Time without pauses.
struct Clock {
    since: Option<Instant>,
    before: Duration,
}

impl Hunt {
    /// Begins.
    pub(crate) fn start(planned: Arc<Planned>) -> std::io::Result<Self> {
        let watch = Arc::new(Watch::default());
        let outcome = Arc::new(Mutex::new(None));
        let (plan, watched, ended) =
            (Arc::clone(&planned), Arc::clone(&watch), Arc::clone(&outcome));
        let thread = std::thread::Builder::new().name("hunt".to_owned()).spawn(move || {
            let means = Means {
                kernel: Kernel::best(),
                threads: threads(),
                part: Part::WHOLE,
                from: Place::default(),
                begin_thread: &stand_back,
            };
            let result = search(&plan.ladder, &plan.goal, &means, &watched);
            *locked(&ended) = Some(result);
        })?;
        let clock = Clock { since: Some(Instant::now()), before: Duration::ZERO };
        Ok(Self { planned, watch, outcome, clock, thread })
    }

    /// Lets it rest.
    pub(crate) fn pause(&mut self) {
        self.watch.pause();
        self.clock.stop();
    }

    /// Lets it go on.
    pub(crate) fn go_on(&mut self) {
        self.watch.go_on();
        self.clock.since.get_or_insert_with(Instant::now);
    }

    /// Ends it, and waits until it has ended.
    pub(crate) fn stop(&mut self) {
        self.watch.stop();
        let begin = Instant::now();
        while !self.thread.is_finished() && begin.elapsed() < Duration::from_secs(2) {
            std::thread::sleep(Duration::from_millis(5));
        }
        self.clock.stop();
    }

    /// Whether it is working at this moment.
    pub(crate) fn is_running(&self) -> bool {
        !self.thread.is_finished() && !self.watch.standing().paused
    }

    /// The phrase that was found.
    pub(crate) fn with_found<T>(&self, take: impl FnOnce(&Phrase) -> T) -> Option<T> {
        match &*locked(&self.outcome) {
            Some(Outcome::Found(found)) => Some(take(&found.phrase)),
            _ => None,
        }
    }

    /// How far it is.
    pub(crate) fn view(&mut self) -> HuntView {
        let finished = self.thread.is_finished();
        if finished {
            self.clock.stop();
        }
        let outcome = locked(&self.outcome);
        let standing = self.watch.standing();
        let state = match &*outcome {
            Some(Outcome::Found(_)) => "found",
            Some(Outcome::NotFound) => "not_found",
            Some(Outcome::Stopped) => "stopped",
            // A thread that ended without an answer has failed inside.
            None if finished => "stopped",
            None if standing.paused => "paused",
            None => "running",
        };
        let steps = self.planned.ladder.steps();
        let elapsed = self.clock.elapsed().as_secs_f64();
        let all: f64 = steps.iter().map(Step::work).sum();
        let done = done(steps, standing.place);
        let pace = if elapsed < SETTLED || done <= 0.0 { speed() } else { done / elapsed };
        let mut view = HuntView {
            state,
            rung: u32::try_from(standing.place.step).unwrap_or(u32::MAX),
            rungs: self.planned.rungs(),
            tried: standing.tried as f64,
            total: steps.iter().map(|step| step.candidates as f64).sum(),
            per_second: standing.tried as f64 / elapsed.max(0.05),
            seconds_left: ((all - done) / pace).max(0.0),
            elapsed,
            matched: None,
            repair: None,
        };
        if let Some(Outcome::Found(found)) = &*outcome {
            let goal = &self.planned.goal;
            let target = found.target.and_then(|number| goal.targets.get(number));
            view.matched = Some(AccountView {
                path: found.path.clone().unwrap_or_else(|| "m".to_owned()),
                address: target.map_or_else(
                    || goal.fingerprints.first().map(ToString::to_string).unwrap_or_default(),
                    |target| target.shown().to_owned(),
                ),
            });
            let reading = &self.planned.reading;
            view.repair = Some(RepairView::found(&found.phrase, found.kind, reading));
        }
        view
    }
}

impl Drop for Hunt {
    fn drop(&mut self) {
        // The threads notice within a fifth of a second and wipe what they hold.
        self.watch.stop();
    }
}

impl Clock {
    fn stop(&mut self) {
        if let Some(since) = self.since.take() {
            self.before += since.elapsed();
        }
    }

    fn elapsed(&self) -> Duration {
        self.before + self.since.map_or(Duration::ZERO, |since| since.elapsed())
    }
}

/// The work of all steps before `place`, and of the part of its step that is done.
fn done(steps: &[Step], place: Place) -> f64 {
    let before: f64 = steps.iter().take(place.step).map(Step::work).sum();
    let part = steps.get(place.step).map_or(0.0, |step| {
        step.work() * (place.chunks as f64 / step.chunks().max(1) as f64).min(1.0)
    });
    before + part
}

fn threads() -> NonZero<usize> {
    std::thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN)
}

/// Phrases that this machine tries in a second, measured once.
pub(crate) fn speed() -> f64 {
    static SPEED: OnceLock<f64> = OnceLock::new();
    *SPEED.get_or_init(|| {
        let kernel = Kernel::best();
        let batch = kernel.lanes().max(4);
        let mut phrases = Phrases::with_capacity(batch);
        (0..batch)
            .for_each(|_| phrases.push(b"measuring the speed of this machine and nothing else"));
        let (salt, mut seeds) = (Salt::new(b""), Seeds::default());
        let (begin, mut made) = (Instant::now(), 0_u32);
        while begin.elapsed() < MEASURING {
            kernel.seeds(&phrases, &salt, &mut seeds);
            made += u32::try_from(batch).unwrap_or(1);
        }
        let each = f64::from(made) / begin.elapsed().as_secs_f64();
        each * threads().get() as f64 * SHARE_OF_SEEDS
    })
}

/// Where the system refuses it, the search is only less modest.
fn stand_back() {
    #[cfg(unix)]
    let _ = rustix::process::nice(NICE);
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
