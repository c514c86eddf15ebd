//! How well mistakes are explained without an address: simulated people, by kind and length.
//!
//! For each kind: how often the phrase that was meant is ranked first and among the first five, beside an ideal
//! observer, who knows which kinds of mistake happen, how often, and every letter's chance (`ideal`). Then whether
//! weights mean what they say. Run: `cargo bench -p tanekura-repair --bench simulate`; an argument sets the cases per
//! line. With `three`, only the kinds that leave every word on the list; with `short`, only twelve words; with
//! `weights`, only what the weights mean. With `find`: the same mistakes with the address of the phrase, until all
//! are found.

#![expect(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a program for people at a terminal, on made-up phrases; a wrong index should stop it"
)]

#[path = "simulate/chance.rs"]
mod chance;
#[path = "simulate/ideal.rs"]
mod ideal;
#[path = "simulate/mistakes.rs"]
mod mistakes;
#[path = "simulate/slips.rs"]
mod slips;

use std::sync::LazyLock;
use std::time::Instant;

use chance::Chance;
use ideal::ideal;
use mistakes::{Mistake, POPULATION, World, Written};
use slips::{Slips, Spoiler};
use tanekura_phrase::{Entry, List, Phrase, Reading, WordIndex};
use tanekura_repair::{
    Explanation, Goal, Knowledge, Ladder, Means, Outcome, Place, Watch, explain, search,
};
use tanekura_secret::{SecretBytes, SecretText};
use tanekura_wallet::lanes::Kernel;
use tanekura_wallet::search::Part;
use tanekura_wallet::{Family, Seed, accounts, parse_target};

const LIST: List = List::English;

fn main() {
    let cases = std::env::args().filter_map(|text| text.parse().ok()).next().unwrap_or(1000);
    let world = World {
        spoilers: Slips::ALL.into_iter().map(Spoiler::new).collect(),
        neighbours: slips::neighbours(),
    };
    if std::env::args().any(|text| text == "find") {
        return find(&world, cases * 2);
    }
    if std::env::args().any(|text| text == "weights") {
        return calibration(&world, cases * 10);
    }
    println!(
        "kind                              words  cases  first   of ideal's     of five of ideal's    slowest"
    );
    let only_three = std::env::args().any(|text| text == "three");
    let lengths: &[usize] =
        if std::env::args().any(|text| text == "short") { &[12] } else { &[12, 24] };
    for &words in lengths {
        let three = [Mistake::Similar, Mistake::Adjacent, Mistake::Order];
        let one_of_three = three.map(|mistake| (mistake, 1.0));
        if !only_three {
            for (number, slips) in Slips::ALL.into_iter().enumerate() {
                let name = format!("off list, {}", slips.name());
                let off_list = [(Mistake::OffList, 1.0)];
                line(&world, &name, words, cases, &[number], &[Mistake::OffList], &off_list);
            }
            let two = [(Mistake::TwoOffList, 1.0)];
            line(&world, "two off list, hand", words, cases, &[0], &[Mistake::TwoOffList], &two);
        }
        for mistake in three {
            // Seen by an observer who does not know which of the three it was.
            let name = format!("{mistake:?}, one of three").to_lowercase();
            line(&world, &name, words, cases, &[0], &[mistake], &one_of_three);
        }
        line(&world, "these three together", words, cases * 3, &[0], &three, &one_of_three);
        if only_three {
            continue;
        }
        // From here on he knows only how often each kind happens.
        for (name, mistake) in [
            ("word shortened to four letters", Mistake::Abbreviated),
            ("similar word, of all kinds", Mistake::Similar),
            ("adjacent swap, of all kinds", Mistake::Adjacent),
            ("reading order, of all kinds", Mistake::Order),
            ("number base", Mistake::NumberBase),
            ("extra word", Mistake::Extra),
            ("repeated line", Mistake::Repeated),
            ("any swap", Mistake::Swap),
            ("moved word", Mistake::Moved),
            ("rotated block", Mistake::Rotated),
            ("two slips", Mistake::TwoSlips),
            ("missing word", Mistake::Missing),
            ("wrong word", Mistake::Wrong),
        ] {
            line(&world, name, words, cases / 2, &[0, 1, 2, 3], &[mistake], &POPULATION);
        }
        for (name, mistake) in [("any swap", Mistake::Swap), ("moved word", Mistake::Moved)] {
            let told = format!("{name}, ideal told so");
            line(&world, &told, words, cases / 2, &[0], &[mistake], &[(mistake, 1.0)]);
        }
    }
    if !only_three {
        calibration(&world, cases * 10);
    }
}

/// Every mistake with the address of the phrase: how many are found, and at what cost.
fn find(world: &World, cases: usize) {
    const KINDS: [Mistake; 13] = [
        Mistake::OffList,
        Mistake::TwoOffList,
        Mistake::Similar,
        Mistake::Adjacent,
        Mistake::Order,
        Mistake::Swap,
        Mistake::Moved,
        Mistake::Missing,
        Mistake::Extra,
        Mistake::Repeated,
        Mistake::Wrong,
        Mistake::NumberBase,
        Mistake::Abbreviated,
    ];
    let mut chance = Chance::from(11);
    let (mut done, mut found, mut seeds) = (0, 0, 0);
    let started = Instant::now();
    while done < cases {
        let words = if done % 2 == 0 { 12 } else { 24 };
        let mistake = KINDS[done / 2 % KINDS.len()];
        let slips = chance.below(4);
        let Some((phrase, written)) = case(world, mistake, slips, words, &mut chance) else {
            continue;
        };
        let whole: Vec<WordIndex> =
            phrase.iter().filter_map(|&word| WordIndex::new(word)).collect();
        let whole = Phrase::from_indices(LIST, &whole).unwrap();
        let seed = Seed::derive(&whole, &SecretText::with_capacity(0));
        let number = chance.below(3) as u32;
        let address = accounts(&seed, Family::Ethereum, number..number + 1)[0].address.clone();
        let goal = Goal { targets: vec![parse_target(&address).unwrap()], ..Goal::default() };
        let ladder = Ladder::plan(&reading(&written), LIST, &Knowledge::new(), 2).unwrap();
        let means = Means {
            kernel: Kernel::best(),
            threads: std::thread::available_parallelism().unwrap(),
            part: Part::WHOLE,
            from: Place::default(),
            begin_thread: &|| (),
        };
        let watch = Watch::default();
        done += 1;
        match search(&ladder, &goal, &means, &watch) {
            Outcome::Found(hit) if hit.phrase.same_as(&whole) => found += 1,
            _ => println!("not found: {mistake:?}, {words} words, case {done}"),
        }
        seeds += watch.standing().seeds;
    }
    let elapsed = started.elapsed().as_secs_f64();
    println!(
        "{found} of {done} found; {seeds} seeds in {elapsed:.1} s, {:.0} each",
        seeds as f64 / done as f64
    );
}

#[derive(Default)]
struct Tally {
    cases: usize,
    first: usize,
    five: usize,
    ideal: (f64, f64),
    slowest: f64,
}

/// One line of the table: what happens, and what the ideal observer thinks possible.
fn line(
    world: &World,
    name: &str,
    words: usize,
    cases: usize,
    slips: &[usize],
    happens: &[Mistake],
    possible: &[(Mistake, f64)],
) {
    let mut chance = Chance::from(2_026 + words as u64);
    let mut tally = Tally::default();
    while tally.cases < cases {
        let mistake = *chance.pick(happens);
        let way = *chance.pick(slips);
        let Some((phrase, written)) = case(world, mistake, way, words, &mut chance) else {
            continue;
        };
        let started = busy();
        let explained = explanation(&written);
        let elapsed = busy() - started;
        tally.slowest = tally.slowest.max(elapsed);
        tally.cases += 1;
        let rank = rank(&explained, &phrase);
        tally.first += usize::from(rank == Some(0));
        tally.five += usize::from(rank.is_some());
        let (first, five) = ideal(world, possible, slips, &written, &phrase);
        tally.ideal.0 += first;
        tally.ideal.1 += five;
    }
    let share = |part: f64| 100.0 * part / tally.cases as f64;
    println!(
        "{name:34}{words:3}  {:6} {:6.1} % {:6.1} %     {:6.1} % {:6.1} %    {:6.1} ms",
        tally.cases,
        share(tally.first as f64),
        share(tally.ideal.0),
        share(tally.five as f64),
        share(tally.ideal.1),
        tally.slowest * 1e3
    );
}

/// For how long this thread has been at work, in seconds: what others do on the machine does not count. Elsewhere
/// than on Linux, the time of day.
fn busy() -> f64 {
    static STARTED: LazyLock<Instant> = LazyLock::new(Instant::now);
    let worked = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let worked = worked.and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
    worked.map_or_else(|| STARTED.elapsed().as_secs_f64(), |worked| worked / 1e9)
}

/// A phrase that was spoiled so that it shows: phrases that still fit are nobody's question here.
fn case(
    world: &World,
    mistake: Mistake,
    slips: usize,
    words: usize,
    chance: &mut Chance,
) -> Option<(Vec<u16>, Vec<Written>)> {
    let phrase = random_phrase(words, chance);
    let written = world.spoil(mistake, slips, &phrase, chance)?;
    let indices: Option<Vec<WordIndex>> = written
        .iter()
        .map(|word| match word {
            Written::Word(word) => WordIndex::new(*word),
            Written::Text(_) => None,
        })
        .collect();
    let fits = indices.is_some_and(|words| Phrase::from_indices(LIST, &words).is_ok());
    (!fits).then_some((phrase, written))
}

fn random_phrase(words: usize, chance: &mut Chance) -> Vec<u16> {
    let mut entropy: Vec<u8> = (0..words * 4 / 3).map(|_| chance.next() as u8).collect();
    let phrase = Phrase::from_entropy(LIST, &SecretBytes::taking(&mut entropy)).unwrap();
    indices(&phrase)
}

fn indices(phrase: &Phrase) -> Vec<u16> {
    (0..phrase.word_count()).filter_map(|at| phrase.index(at)).map(WordIndex::get).collect()
}

fn reading(written: &[Written]) -> Reading {
    let entries: Vec<Entry<'_>> = written
        .iter()
        .map(|word| match word {
            Written::Word(word) => Entry::Index(LIST, WordIndex::new(*word).unwrap()),
            Written::Text(text) => Entry::Text(text),
        })
        .collect();
    Reading::from_entries(&entries, Some(LIST))
}

fn explanation(written: &[Written]) -> Explanation {
    explain(&reading(written), LIST, &Knowledge::new(), 5).unwrap()
}

fn rank(explained: &Explanation, phrase: &[u16]) -> Option<usize> {
    explained.repairs.iter().position(|repair| indices(&repair.phrase) == phrase)
}

/// People make mistakes as often as the population says, by hand, key, ear or any letter; of all answers given with some
/// weight, that share should be right.
fn calibration(world: &World, cases: usize) {
    println!();
    println!("of the answers given with weight … this share is right (and the standard error)");
    println!("weight          12 words                                 24 words");
    let bins = [0.01, 0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95, 0.99, 1.01];
    let all: f64 = POPULATION.iter().map(|(_, share)| share).sum();
    let mut table = vec![[(0_usize, 0_usize, 0.0_f64); 2]; bins.len()];
    for (column, words) in [12, 24].into_iter().enumerate() {
        let mut chance = Chance::from(77 + words as u64);
        for _ in 0..cases {
            let mut left = chance.share() * all;
            let happens = POPULATION.iter().find(|(_, share)| {
                left -= share;
                left <= 0.0
            });
            let mistake = happens.map_or(Mistake::OffList, |&(mistake, _)| mistake);
            let slips = chance.below(4);
            let Some((phrase, written)) = case(world, mistake, slips, words, &mut chance) else {
                continue;
            };
            let explained = explanation(&written);
            for repair in &explained.repairs {
                let bin =
                    bins.iter().position(|&end| repair.weight < end).unwrap_or(bins.len() - 1);
                let cell = &mut table[bin][column];
                cell.0 += 1;
                cell.1 += usize::from(indices(&repair.phrase) == phrase);
                cell.2 += repair.weight;
            }
        }
    }
    let mut start = 0.0;
    for (end, row) in bins.iter().zip(&table) {
        let cell = |&(answers, right, sum): &(usize, usize, f64)| {
            let answers = answers as f64;
            let share = right as f64 / answers;
            let error = (share * (1.0 - share) / answers).sqrt();
            let (said, is, error) = (100.0 * sum / answers, 100.0 * share, 100.0 * error);
            format!("{answers:6}: said {said:5.1} %  is {is:5.1} ± {error:3.1} %")
        };
        println!("{start:4.2} to {end:4.2}    {}    {}", cell(&row[0]), cell(&row[1]));
        start = *end;
    }
}
