//! Whole searches: what the parts of one cost, and how long the three reference searches take.
//!
//! An English phrase of 12 words, with the first Ethereum account as the target: one word is wrong and nobody
//! knows which; two words are unknown at known places; one word is missing and nobody knows where.

use std::hint::black_box;
use std::num::NonZero;
use std::time::{Duration, Instant};

use tanekura_phrase::{List, Phrase, WordIndex};
use tanekura_secret::SecretText;
use tanekura_wallet::lanes::{Kernel, Phrases, Salt, Seeds};
use tanekura_wallet::search::{
    Candidates, Checksum, Checksums, Look, Packed, Part, Plan, Progress, Search, Shape, Targets,
    Walk,
};
use tanekura_wallet::{Family, Seed, accounts, parse_target};

/// "legal winner thank year wave sausage worth useful legal winner thank yellow": a published example.
const PHRASE: [u16; 12] = [1019, 2015, 1790, 2039, 1983, 1533, 2031, 1919, 1019, 2015, 1790, 2040];

/// Measures and says what it found.
pub(crate) fn measure() {
    let Some(shape) = Shape::new(12) else { return };
    shares();
    checksums(shape);
    let Some(walk) = walk() else { return };
    println!("\nwhole searches, seconds (12 words, first Ethereum account)");
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    for threads in (1..=cores).filter(|threads| threads.is_power_of_two() || *threads == cores) {
        let one = search(&OneWrong, shape, &walk, threads);
        let missing = search(&OneMissing, shape, &walk, threads);
        let two = search(&TwoUnknown, shape, &walk, threads);
        println!(
            "{threads} threads: one wrong word {one:.3}, one missing {missing:.3}, two unknown {two:.2}"
        );
    }
}

/// The time of a phrase's seed beside that of its paths, each in its best slice of one or two milliseconds.
fn shares() {
    let kernel = Kernel::best();
    let phrases_of = |count: u32| {
        let mut phrases = Phrases::default();
        (0..count).for_each(|number| phrases.push(number.to_string().as_bytes()));
        phrases
    };
    let salt = Salt::new(b"");
    let mut seeds = Seeds::default();
    let few = phrases_of(16);
    let mut stretch = Duration::MAX;
    for _ in 0..400 {
        stretch = stretch.min(timed(|| kernel.seeds(&few, &salt, &mut seeds)));
    }
    let stretch = stretch * 32;
    kernel.seeds(&phrases_of(512), &salt, &mut seeds);
    let mut extended = Plan::default();
    if let Ok(path) = "m/44'/60'/0'".parse() {
        extended.add(path, Look::ChainCode);
    }
    let accounts = |family, count| {
        let mut plan = Plan::default();
        plan.add_family(family, 0..count);
        plan
    };
    let mut plans: Vec<(&str, Walk, Duration)> = [
        ("an extended public key at m/44'/60'/0'", extended),
        ("the address at m/44'/60'/0'/0/0", accounts(Family::Ethereum, 1)),
        ("five addresses at m/44'/60'/0'/0/i", accounts(Family::Ethereum, 5)),
        ("Bitcoin's two at m/84'/0'/0'/c/0", accounts(Family::BitcoinSegwit, 1)),
    ]
    .into_iter()
    .map(|(name, plan)| (name, Walk::new(plan, targets(), kernel), Duration::MAX))
    .collect();
    for _ in 0..100 {
        for (_, walk, best) in &mut plans {
            let mut matches = Vec::new();
            *best = (*best).min(timed(|| {
                walk.matches(&seeds, &mut matches, &mut || true);
            }));
            black_box(matches);
        }
    }
    let micros = |time: Duration| time.as_secs_f64() * 1e6 / 512.0;
    println!("\nfor each phrase, best slices: {:.1} us for the seed", micros(stretch));
    for (name, _, walk) in plans {
        let share = walk.as_secs_f64() / (walk + stretch).as_secs_f64() * 100.0;
        println!("{:>7.2} us for {name}: {share:.1} % of both", micros(walk));
    }
}

/// Candidates for each second whose checksum is tested, or computed.
fn checksums(shape: Shape) {
    println!("\nchecksums, best of 50, million candidates each second");
    for checksum in Checksum::all_available(shape) {
        let mut made = Vec::new();
        (0..32).for_each(|chunk| TwoUnknown.fill(chunk, &mut made));
        let mut test = Duration::MAX;
        let mut compute = Duration::MAX;
        for _ in 0..50 {
            let mut candidates = made.clone();
            test = test.min(timed(|| checksum.keep(&mut candidates)));
            let mut candidates = made.clone();
            compute = compute.min(timed(|| checksum.complete(&mut candidates)));
            black_box(candidates);
        }
        let rate = |time: Duration| made.len() as f64 / time.as_secs_f64() / 1e6;
        println!("{:<10} tested {:.1}, computed {:.1}", checksum.name(), rate(test), rate(compute));
    }
}

/// The time of the whole search. It does not stop at the hit, so that it does not depend on where that is.
fn search(candidates: &dyn Candidates, shape: Shape, walk: &Walk, threads: usize) -> f64 {
    let start = Instant::now();
    let hits = std::sync::Mutex::new(0);
    Search {
        candidates,
        shape,
        list: List::English,
        salts: &[Salt::new(b"")],
        walk,
        kernel: Kernel::best(),
        threads: NonZero::new(threads).unwrap_or(NonZero::<usize>::MIN),
        part: Part::WHOLE,
        finished_chunks: 0,
        begin_thread: &|| (),
    }
    .run(&Progress::default(), &|_| {
        if let Ok(mut hits) = hits.lock() {
            *hits += 1;
        }
    });
    assert!(hits.into_inner().is_ok_and(|hits| hits > 0), "the phrase is among the candidates");
    start.elapsed().as_secs_f64()
}

fn walk() -> Option<Walk> {
    let mut plan = Plan::default();
    plan.add_family(Family::Ethereum, 0..1);
    Some(Walk::new(plan, targets(), Kernel::best()))
}

fn targets() -> Targets {
    let words: Vec<WordIndex> = PHRASE.into_iter().filter_map(WordIndex::new).collect();
    let Ok(phrase) = Phrase::from_indices(List::English, &words) else { return Targets::default() };
    let seed = Seed::derive(&phrase, &SecretText::copy_of(""));
    let account = accounts(&seed, Family::Ethereum, 0..1);
    let targets: Vec<_> =
        account.iter().filter_map(|account| parse_target(&account.address).ok()).collect();
    Targets::of(&targets)
}

fn timed(mut work: impl FnMut()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// 12 × 2048 candidates: a chunk for each place.
struct OneWrong;

impl Candidates for OneWrong {
    fn chunks(&self) -> u64 {
        12
    }
    fn checksums(&self) -> Checksums {
        Checksums::Test
    }
    fn fill(&self, chunk: u64, candidates: &mut Vec<Packed>) {
        let mut words = PHRASE;
        for index in 0..2048 {
            words.iter_mut().skip(chunk as usize).take(1).for_each(|word| *word = index);
            candidates.push(Packed::of(&words));
        }
    }
}

/// 12 × 2048 candidates: the fifth word was lost, and nobody knows that it was the fifth.
struct OneMissing;

impl Candidates for OneMissing {
    fn chunks(&self) -> u64 {
        12
    }
    fn checksums(&self) -> Checksums {
        Checksums::Test
    }
    fn fill(&self, chunk: u64, candidates: &mut Vec<Packed>) {
        let mut words: Vec<u16> =
            PHRASE.into_iter().take(4).chain(PHRASE.into_iter().skip(5)).collect();
        words.insert(chunk as usize, 0);
        for index in 0..2048 {
            words.iter_mut().skip(chunk as usize).take(1).for_each(|word| *word = index);
            candidates.push(Packed::of(&words));
        }
    }
}

/// 2.92 million of the 4.19 million candidates with two unknown words, the right one among them: a chunk for
/// each value of the third word, from the right one backwards.
struct TwoUnknown;

impl Candidates for TwoUnknown {
    fn chunks(&self) -> u64 {
        1_426
    }
    fn checksums(&self) -> Checksums {
        Checksums::Test
    }
    fn fill(&self, chunk: u64, candidates: &mut Vec<Packed>) {
        let mut words = PHRASE;
        words[2] = words[2].wrapping_sub(chunk as u16) & 2047;
        words[8] = 0;
        let start = Packed::of(&words);
        candidates.extend((0..2048).map(|index| start.with_word(8, index)));
    }
}
