//! `tanekura bench`: how fast this machine searches, and what that means for each kind of search.
//!
//! In: nothing but the machine. Out: seeds per second for each instruction set and number of threads, cycles, the share
//! of what is possible at most, and the time of reference searches: two are really run, the others follow from the
//! measured rate. Ten seconds or less. Only a published example phrase is used.
//! Not here: the ratios against other programs (`make bench`), what the limits come from (docs/speed.md).

use std::hint::black_box;
use std::num::NonZero;
use std::time::{Duration, Instant};

use tanekura_guide::{Arg, Messages, message_id};
use tanekura_phrase::{List, read};
use tanekura_repair::{Goal, Knowledge, Ladder, Means, Place, Watch, search};
use tanekura_wallet::lanes::{Kernel, Phrases, Salt, Seeds};
use tanekura_wallet::parse_targets;
use tanekura_wallet::search::Part;

use crate::course::duration;
use crate::failure::{Exit, Failure};
use crate::page::{Page, width};
use crate::{json, output};

/// An example of the BIP-39 vectors, and its first Ethereum account.
const WORDS: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";
const ADDRESS: &str = "0x58A57ed9d8d624cBD12e2C467D34787555bB1b25";
/// Rounds in a slice: few, so that a slice ends before something else wants the core.
const ROUNDS: u32 = 64;
/// Compressions of a phrase with so many rounds: two for each, and three for the keys and the salt.
const SLICE: f64 = 2.0 * ROUNDS as f64 + 3.0;
/// The same of a seed.
const SEED: f64 = 2.0 * 2048.0 + 3.0;
/// How long all sets together are measured on one core.
const ALONE: Duration = Duration::from_millis(2500);
/// How long each is measured on several.
const TOGETHER: Duration = Duration::from_millis(300);
/// At most so many numbers of threads.
const MOST_ROWS: usize = 8;

/// One instruction set with one number of threads.
#[derive(serde::Serialize)]
struct Row {
    lanes: &'static str,
    threads: usize,
    seeds_per_second: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    median: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cycles_per_compression: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit_cycles: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    share_of_limit: Option<f64>,
}

/// A search and how long it takes.
#[derive(serde::Serialize)]
struct Reference {
    search: &'static str,
    seeds: f64,
    threads: usize,
    seconds: f64,
    /// Whether it was run, and not worked out from the rate.
    measured: bool,
}

#[derive(serde::Serialize)]
struct Answer {
    #[serde(skip_serializing_if = "Option::is_none")]
    clock_ghz: Option<f64>,
    threads: usize,
    kernels: Vec<Row>,
    searches: Vec<Reference>,
}

/// Runs the command.
pub(crate) fn run(as_json: bool, messages: &Messages) -> Result<Exit, Failure> {
    let cores = std::thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN);
    let tell = |id: &str| output::tell(&(messages.text(id) + "\n"));
    tell("bench-alone");
    let (mut kernels, clock_ghz) = alone();
    if cores.get() > 1 {
        tell("bench-together");
        kernels.extend(together(cores.get()));
    }
    tell("bench-searches");
    let rate = kernels.iter().filter(|row| row.threads == cores.get());
    let rate = rate.map(|row| row.seeds_per_second).fold(1.0, f64::max);
    let answer =
        Answer { clock_ghz, threads: cores.get(), kernels, searches: searches(cores, rate) };
    if as_json {
        json::write(&answer)?;
    } else {
        page(&answer, messages).write()?;
    }
    Ok(Exit::Well)
}

/// A set that takes its turn, and how long its slices took, in seconds for each phrase.
struct Contender {
    kernel: Kernel,
    phrases: Phrases,
    seeds: Seeds,
    times: Vec<f64>,
}

impl Contender {
    fn of(kernel: Kernel) -> Self {
        let mut phrases = Phrases::default();
        (0..kernel.lanes()).for_each(|_| phrases.push(WORDS.as_bytes()));
        Self { kernel, phrases, seeds: Seeds::default(), times: Vec::new() }
    }

    fn slice(&mut self, salt: &Salt) {
        let begun = Instant::now();
        self.kernel.stretch(black_box(&self.phrases), salt, ROUNDS, &mut self.seeds, &mut || true);
        black_box(&self.seeds);
        self.times.push(begun.elapsed().as_secs_f64() / self.kernel.lanes() as f64);
    }
}

/// Every set on one core, slice by slice in turn, so that other work falls on all of them alike.
fn alone() -> (Vec<Row>, Option<f64>) {
    let salt = Salt::new(b"");
    let mut contenders: Vec<Contender> =
        Kernel::all_available().into_iter().map(Contender::of).collect();
    let (begun, mut clock) = (Instant::now(), 0.0_f64);
    while begun.elapsed() < ALONE {
        clock = clock.max(gigahertz());
        for contender in &mut contenders {
            contender.slice(&salt);
        }
    }
    let row = |mut contender: Contender| {
        contender.times.sort_by(f64::total_cmp);
        let best = contender.times.first().copied().unwrap_or(f64::MAX);
        let median = contender.times.get(contender.times.len() / 2).copied().unwrap_or(f64::MAX);
        // Code that was not optimised does not show the core's clock.
        let cycles = (!cfg!(debug_assertions)).then_some(best / SLICE * clock * 1e9);
        let limit = cycles.and_then(|cycles| limit(contender.kernel, cycles));
        Row {
            lanes: contender.kernel.name(),
            threads: 1,
            seeds_per_second: SLICE / best / SEED,
            median: Some(SLICE / median / SEED),
            cycles_per_compression: cycles,
            limit_cycles: limit,
            share_of_limit: limit.zip(cycles).map(|(limit, cycles)| limit / cycles),
        }
    };
    (contenders.into_iter().map(row).collect(), (!cfg!(debug_assertions)).then_some(clock))
}

/// What a compression takes at least (docs/speed.md). A core that beats the limit of four 256-bit pipes has pipes that
/// are twice as wide, so the stricter limit is its own.
fn limit(kernel: Kernel, cycles: f64) -> Option<f64> {
    match kernel.name() {
        "avx2 x4" => Some(251.0),
        "avx512vl x4" => Some(124.4),
        "avx512 x8" | "avx512 2x8" => Some(if cycles < 124.4 { 62.2 } else { 124.4 }),
        _ => None,
    }
}

/// The core's clock: a chain of pairs of operations, each waiting for the one before, takes two cycles a link.
fn gigahertz() -> f64 {
    const LINKS: u32 = 10_000;
    let step = black_box(0x9e37_79b9_7f4a_7c15_u64);
    let mut value = black_box(1_u64);
    let begun = Instant::now();
    for _ in 0..LINKS {
        value = value.rotate_left(13).wrapping_add(step);
    }
    black_box(value);
    2.0 * f64::from(LINKS) / begun.elapsed().as_nanos().max(1) as f64
}

/// The best set on every doubling of threads, the others on all cores.
fn together(cores: usize) -> Vec<Row> {
    let best = Kernel::best();
    let counts = std::iter::successors(Some(2), |count| Some(count * 2));
    let counts = counts.take_while(|count| *count < cores).take(MOST_ROWS);
    let others = Kernel::all_available().into_iter().filter(|kernel| kernel.name() != best.name());
    let mut runs: Vec<(Kernel, usize)> = others.map(|kernel| (kernel, cores)).collect();
    runs.extend(counts.map(|count| (best, count)));
    runs.push((best, cores));
    let row = |(kernel, threads): (Kernel, usize)| Row {
        lanes: kernel.name(),
        threads,
        seeds_per_second: rate(kernel, threads),
        median: None,
        cycles_per_compression: None,
        limit_cycles: None,
        share_of_limit: None,
    };
    runs.into_iter().map(row).collect()
}

/// Seeds per second of several threads at the same time.
fn rate(kernel: Kernel, threads: usize) -> f64 {
    let begun = Instant::now();
    let slices: usize = std::thread::scope(|scope| {
        let work = || {
            let (mut contender, salt) = (Contender::of(kernel), Salt::new(b""));
            while begun.elapsed() < TOGETHER {
                contender.slice(&salt);
            }
            contender.times.len()
        };
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        running.into_iter().filter_map(|thread| thread.join().ok()).sum()
    });
    (slices * kernel.lanes()) as f64 * SLICE / SEED / begun.elapsed().as_secs_f64()
}

/// The reference searches: 12 words, the first Ethereum account, everything on all cores.
fn searches(threads: NonZero<usize>, rate: f64) -> Vec<Reference> {
    let run = |search: &'static str, written: &str| {
        let (seeds, seconds) = whole_search(written, threads);
        Reference { search, seeds, threads: threads.get(), seconds, measured: true }
    };
    let mut all = vec![
        run("one_wrong_word", &WORDS.replace("wave", "zebra")),
        run("one_missing_word", &WORDS.replace(" sausage", "")),
    ];
    // Keys and checksums take a twentieth beside the seeds; one candidate in 16 (12 words) or 256 (24) is a phrase.
    let rate = rate * 0.95;
    for (search, candidates, phrases) in [
        ("two_unknown_words", 2.92e6, 16.0),
        ("two_wrong_words", 66.0 * 2047.0 * 2047.0, 16.0),
        ("two_wrong_words_of_24", 276.0 * 2047.0 * 2047.0, 256.0),
        ("three_unknown_words", 2048.0 * 2048.0 * 2048.0, 16.0),
    ] {
        let seeds = candidates / phrases;
        let (threads, seconds) = (threads.get(), seeds / rate);
        all.push(Reference { search, seeds, threads, seconds, measured: false });
    }
    all
}

/// A search as `tanekura repair` runs it, from the plan to the phrase.
fn whole_search(written: &str, threads: NonZero<usize>) -> (f64, f64) {
    let begun = Instant::now();
    let (reading, knowledge) = (read(written, Some(List::English)), Knowledge::new());
    let goal = Goal {
        targets: parse_targets(ADDRESS).into_iter().filter_map(Result::ok).collect(),
        ..Goal::default()
    };
    let watch = Watch::default();
    if let Ok(ladder) = Ladder::plan(&reading, List::English, &knowledge, 1) {
        let means = Means {
            kernel: Kernel::best(),
            threads,
            part: Part::WHOLE,
            from: Place::default(),
            begin_thread: &|| (),
        };
        drop(search(&ladder, &goal, &means, &watch));
    }
    (watch.standing().seeds as f64, begun.elapsed().as_secs_f64())
}

fn page<'m>(answer: &Answer, messages: &'m Messages) -> Page<'m> {
    let mut page = Page::new(messages);
    page.paragraph("", &messages.text("bench-seeds"));
    for row in &answer.kernels {
        let rate = format!("{:.0}", row.seeds_per_second);
        let figures = [("rate", Arg::Text(&rate)), ("count", row.threads.into())];
        let mut line = messages.text_with("bench-row", &figures);
        if let Some(cycles) = row.cycles_per_compression {
            let cycles = format!("{cycles:.1}");
            let figures = [("cycles", Arg::Text(&cycles))];
            line += &messages.text_with("bench-cycles", &figures);
        }
        if let Some(share) = row.share_of_limit {
            let share = format!("{:.0}", share * 100.0);
            line += &messages.text_with("bench-share", &[("percent", Arg::Text(&share))]);
        }
        page.exact(&format!("  {:<12}  {line}\n", row.lanes));
    }
    page.gap();
    page.paragraph("", &messages.text_with("bench-times", &[("count", answer.threads.into())]));
    let names: Vec<String> = answer
        .searches
        .iter()
        .map(|reference| messages.text(&message_id("bench", reference.search)))
        .collect();
    let widest = names.iter().map(|name| width(name)).max().unwrap_or(0);
    for (reference, name) in answer.searches.iter().zip(&names) {
        let gap = " ".repeat(widest - width(name));
        let time = duration(reference.seconds, messages);
        let how = messages.text(if reference.measured { "bench-run" } else { "bench-worked-out" });
        page.exact(&format!("  {name}{gap}  {time}  ({how})\n"));
    }
    page.gap();
    page.paragraph("", &messages.text("bench-note"));
    page
}
