//! The search as the command line runs it: threads, the clock, progress, Ctrl-C, the file to go on from.
//!
//! In: a ladder and a goal. Out: a [`Hunted`]. The rules of searching are those of crate `repair`.

use std::fs::{self, File};
use std::io::Write;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use tanekura_guide::{Arg, Messages, message_id};
use tanekura_phrase::Reading;
use tanekura_repair::resume::{self, Mark, ResumeError, Saved};
use tanekura_repair::{
    Breadth, Found, Goal, Knowledge, Ladder, Means, Outcome, Place, Standing, Watch, search,
};
use tanekura_wallet::lanes::{Kernel, Phrases, Salt, Seeds};
use tanekura_wallet::search::Part;

use crate::arguments::RepairJob;
use crate::failure::{Exit, Failure};
use crate::output;
use crate::repair::Refused;
use crate::repairs_page::percent;

/// How often the file is written.
const SAVE_EVERY: Duration = Duration::from_secs(2);
/// How often progress is told: to somebody who watches, and into a log.
const TELL_EVERY: [Duration; 2] = [Duration::from_millis(500), Duration::from_secs(60)];
/// How often Ctrl-C and the clock are looked at.
const LOOK_EVERY: Duration = Duration::from_millis(50);
/// A resume file is smaller than this.
const LARGEST_FILE: u64 = 4096;

/// How a search ended.
pub(crate) struct Hunted {
    /// `found`, `not_found` or `stopped`.
    pub(crate) outcome: &'static str,
    /// The phrase, with all about it.
    pub(crate) found: Option<Box<Found>>,
    /// What of the target was matched.
    pub(crate) address: Option<String>,
    /// Candidates that were tried in this run.
    pub(crate) tried: u64,
    /// Seeds in this run.
    pub(crate) seeds: u64,
    /// Seconds.
    pub(crate) elapsed: f64,
    /// Chance of all that is done, this run and earlier ones.
    pub(crate) chance: f64,
    /// The file to go on from, when there is something left.
    pub(crate) resume: Option<PathBuf>,
    /// Whether Ctrl-C ended it.
    interrupted: bool,
}

impl Hunted {
    pub(crate) fn exit(&self) -> Exit {
        match self.outcome {
            "found" => Exit::Well,
            _ if self.interrupted => Exit::Interrupted,
            _ => Exit::BadNews,
        }
    }

    /// Seeds per second.
    pub(crate) fn rate(&self) -> f64 {
        if self.elapsed > 0.0 { self.seeds as f64 / self.elapsed } else { 0.0 }
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
) -> Result<Hunted, Refused> {
    let begun = Instant::now();
    let interrupted = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
        // Without it, Ctrl-C ends the program at once: the last save is then at most two seconds old.
        let _ = signal_hook::flag::register(signal, Arc::clone(&interrupted));
    }
    let part = job.part.unwrap_or((1, 1));
    let keeper = Keeper::open(job, part, |salt| Mark::of(salt, reading, knowledge, goal, ladder))?;
    let kernel = Kernel::best();
    let cores = std::thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN);
    let threads = job.threads.and_then(NonZero::new).unwrap_or(cores);
    let measured = speed(kernel) * threads.get() as f64;
    let watched = output::watched();
    if watched || !job.json {
        output::tell(&plan(ladder, measured, messages));
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
    let (outcome, failed) = std::thread::scope(|scope| {
        let watch = &watch;
        let means = &means;
        scope.spawn(move || {
            let _ = send.send(search(ladder, goal, means, watch));
        });
        let mut told = Instant::now();
        let mut saved = Instant::now();
        let mut failed = None;
        loop {
            match receive.recv_timeout(LOOK_EVERY) {
                Ok(outcome) => return (outcome, failed),
                Err(RecvTimeoutError::Disconnected) => return (Outcome::Stopped, failed),
                Err(RecvTimeoutError::Timeout) => {}
            }
            let out_of_time = job.budget.is_some_and(|budget| begun.elapsed().as_secs() >= budget);
            if interrupted.load(SeqCst) || out_of_time {
                watch.stop();
            }
            if saved.elapsed() >= SAVE_EVERY {
                saved = Instant::now();
                if let Err(failure) = keeper.save(watch.standing().place) {
                    failed = Some(failure);
                    watch.stop();
                }
            }
            let [often, seldom] = TELL_EVERY;
            if told.elapsed() >= if watched { often } else { seldom } {
                told = Instant::now();
                tell(ladder, watch.standing(), begun, part, watched, messages);
            }
        }
    });
    if watched {
        output::tell("\r\u{1b}[K");
    }
    let standing = watch.standing();
    if let Some(failure) = failed {
        return Err(failure);
    }
    let (name, found) = match outcome {
        Outcome::Found(found) => ("found", Some(found)),
        Outcome::NotFound => ("not_found", None),
        Outcome::Stopped => ("stopped", None),
    };
    if name == "found" {
        keeper.remove();
    } else {
        keeper.save(standing.place)?;
    }
    let target = found.as_ref().and_then(|found| goal.targets.get(found.target?));
    Ok(Hunted {
        outcome: name,
        address: target.map(|target| target.shown().to_owned()),
        found,
        tried: standing.tried,
        seeds: standing.seeds,
        elapsed: begun.elapsed().as_secs_f64(),
        chance: chance(ladder, standing.place, part),
        resume: keeper.file.filter(|_| name == "stopped"),
        interrupted: interrupted.load(SeqCst),
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

/// The ladder in words: kind, count, time, chance.
fn plan(ladder: &Ladder, rate: f64, messages: &Messages) -> String {
    let rate_text = format!("{rate:.0}");
    let mut text = messages.text_with("search-will-try", &[("rate", Arg::Text(&rate_text))]) + "\n";
    for step in ladder.steps().iter().filter(|step| step.chance > 0.0) {
        let kind = messages.text(&message_id("kind", step.kind.as_str()));
        let more = match step.breadth {
            Breadth::Usual => String::new(),
            Breadth::Wide => format!(" ({})", messages.text("search-more-paths")),
        };
        let (count, time) = (step.candidates.to_string(), duration(step.work() / rate));
        let chance = percent(step.chance);
        let figures = [
            ("count", Arg::Text(&count)),
            ("time", Arg::Text(&time)),
            ("chance", Arg::Text(&chance)),
        ];
        let line = messages.text_with("search-line", &figures);
        text.push_str(&format!("  · {kind}{more}: {line}\n"));
    }
    let rest = percent(ladder.something_else());
    text + &messages.text_with("search-rest", &[("percent", Arg::Text(&rest))]) + "\n"
}

fn tell(
    ladder: &Ladder,
    standing: Standing,
    begun: Instant,
    part: (u64, u64),
    watched: bool,
    messages: &Messages,
) {
    let rate = standing.seeds as f64 / begun.elapsed().as_secs_f64().max(1e-9);
    let done = chance(ladder, standing.place, part);
    let left: f64 = ladder.steps().iter().skip(standing.place.step).map(|step| step.work()).sum();
    let texts =
        [percent(done), format!("{rate:.0}"), duration(left / part.1 as f64 / rate.max(1e-9))];
    let [chance, rate, time] = &texts;
    let figures =
        [("chance", Arg::Text(chance)), ("rate", Arg::Text(rate)), ("time", Arg::Text(time))];
    let line = messages.text_with("search-now", &figures);
    output::tell(&if watched { format!("\r\u{1b}[K{line}") } else { line + "\n" });
}

/// The chance of all steps that are done, and of the part of the present one.
fn chance(ladder: &Ladder, place: Place, part: (u64, u64)) -> f64 {
    let steps = ladder.steps();
    let done: f64 = steps.iter().take(place.step).map(|step| step.chance).sum();
    let present = steps.get(place.step).map_or(0.0, |step| {
        let mine = (step.chunks() / part.1).max(1);
        step.chance * (place.chunks as f64 / mine as f64).min(1.0)
    });
    done + present
}

/// "0.2 s", "3 min", "14 h", "9 years": a size, not an appointment.
pub(crate) fn duration(seconds: f64) -> String {
    match seconds {
        s if s < 1.0 => format!("{s:.2} s"),
        s if s < 120.0 => format!("{s:.0} s"),
        s if s < 7200.0 => format!("{:.0} min", s / 60.0),
        s if s < 172_800.0 => format!("{:.0} h", s / 3600.0),
        s if s < 6.3e7 => format!("{:.0} d", s / 86_400.0),
        s if s < 3e12 => format!("{:.0} a", s / 31_557_600.0),
        _ => "> 100000 a".to_owned(),
    }
}

/// The file to go on from.
struct Keeper {
    file: Option<PathBuf>,
    mark: Option<Mark>,
    part: (u64, u64),
    from: Place,
}

impl Keeper {
    fn open(
        job: &RepairJob,
        part: (u64, u64),
        mark: impl Fn([u8; 16]) -> Mark,
    ) -> Result<Self, Refused> {
        let Some(file) = job.resume.clone() else {
            return Ok(Self { file: None, mark: None, part, from: Place::default() });
        };
        let (mark, from) = match saved(&file)? {
            Some(saved) => {
                let mark = mark(saved.salt());
                (mark, saved.place_in(&mark, part).map_err(|error| refused(&error))?)
            }
            None => {
                let mut salt = [0; 16];
                getrandom::fill(&mut salt).map_err(|_| failed())?;
                (mark(salt), Place::default())
            }
        };
        let keeper = Self { file: Some(file), mark: Some(mark), part, from };
        // A place that cannot be written to is told now, and not after hours.
        keeper.save(from)?;
        Ok(keeper)
    }

    /// Writes a new file beside the old one and then takes its place, so that there is always a whole one.
    fn save(&self, place: Place) -> Result<(), Refused> {
        let (Some(file), Some(mark)) = (&self.file, &self.mark) else { return Ok(()) };
        let text = resume::write(mark, self.part, place);
        replace(file, text.as_bytes()).map_err(|_| failed())
    }

    fn remove(&self) {
        if let Some(file) = &self.file {
            let _ = fs::remove_file(file);
        }
    }
}

fn replace(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut name = file.as_os_str().to_owned();
    name.push(".new");
    let new = PathBuf::from(name);
    let written = File::create(&new).and_then(|mut out| {
        out.write_all(bytes)?;
        out.sync_data()
    });
    written.and_then(|()| fs::rename(&new, file)).inspect_err(|_| {
        let _ = fs::remove_file(&new);
    })
}

fn saved(file: &Path) -> Result<Option<Saved>, Refused> {
    match fs::metadata(file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(_) => return Err(failed()),
        Ok(about) if about.len() > LARGEST_FILE || !about.is_file() => {
            return Err(refused(&ResumeError::NotASearch));
        }
        Ok(_) => {}
    }
    let bytes = fs::read(file).map_err(|_| failed())?;
    let text = String::from_utf8(bytes).map_err(|_| refused(&ResumeError::NotASearch))?;
    Saved::read(&text).map(Some).map_err(|error| refused(&error))
}

fn refused(error: &ResumeError) -> Refused {
    let id = error.code().replace('_', "-");
    Refused::Failure(Failure::composed(Exit::Device, "repair-refused", &id), Some(error.code()))
}

fn failed() -> Refused {
    let failure = Failure::new(Exit::Device, "resume-failed", "resume-failed-do");
    Refused::Failure(failure, Some("resume_failed"))
}
