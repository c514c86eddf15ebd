//! Searches with known ends: found, complete in parts, stopped and taken up again.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use tanekura_phrase::Phrase;
use tanekura_secret::SecretText;

use super::*;
use crate::accounts::accounts;
use crate::family::Family;
use crate::search::{Plan, Targets};
use crate::seed::Seed;
use crate::target::parse_targets;

/// `abandon` eleven times with two free words: places 3 and the last.
struct TwoFree {
    /// How many values the first of them takes; a chunk has one of them and all of the other.
    first: u64,
    checksums: Checksums,
}

impl Candidates for TwoFree {
    fn chunks(&self) -> u64 {
        self.first
    }
    fn checksums(&self) -> Checksums {
        self.checksums
    }
    fn fill(&self, chunk: u64, candidates: &mut Vec<Packed>) {
        let start = Packed::default().with_word(3, u16::try_from(chunk).unwrap());
        match self.checksums {
            Checksums::Compute => {
                candidates.extend((0..128).map(|entropy| start.with_word(11, entropy << 4)));
            }
            _ => candidates.extend((0..2048).map(|word| start.with_word(11, word))),
        }
    }
}

const NOTHING: &(dyn Fn() + Sync) = &|| ();

fn address_of(indices: &[u16], passphrase: &str) -> String {
    let words: Vec<WordIndex> = indices.iter().map(|i| WordIndex::new(*i).unwrap()).collect();
    let phrase = Phrase::from_indices(List::English, &words).unwrap();
    let seed = Seed::derive(&phrase, &SecretText::copy_of(passphrase));
    accounts(&seed, Family::Ethereum, 1..2)[0].address.clone()
}

fn walk_for(addresses: &str) -> Walk {
    let targets: Vec<_> = parse_targets(addresses).into_iter().map(Result::unwrap).collect();
    let mut plan = Plan::default();
    plan.add_family(Family::Ethereum, 0..2);
    Walk::new(plan, Targets::of(&targets), Kernel::best())
}

fn search<'a>(candidates: &'a TwoFree, walk: &'a Walk, salts: &'a [Salt]) -> Search<'a> {
    Search {
        candidates,
        shape: Shape::new(12).unwrap(),
        list: List::English,
        salts,
        walk,
        kernel: Kernel::best(),
        threads: NonZero::new(2).unwrap(),
        part: Part::WHOLE,
        finished_chunks: 0,
        begin_thread: NOTHING,
    }
}

fn run(search: &Search<'_>, progress: &Progress) -> (bool, Vec<Hit>) {
    let hits = Mutex::new(Vec::new());
    let ended = search.run(progress, &|hit| hits.lock().unwrap().push(hit));
    (ended, hits.into_inner().unwrap())
}

/// A phrase of the family above: place 3 is `first`, and the last word is the first that fits.
fn phrase_with(first: u16) -> Vec<u16> {
    let mut candidates = Vec::new();
    let two = TwoFree { first: 2048, checksums: Checksums::Compute };
    two.fill(u64::from(first), &mut candidates);
    Checksum::best(Shape::new(12).unwrap()).complete(&mut candidates);
    (0..12).map(|place| candidates[77].index(place)).collect()
}

#[test]
fn the_phrase_of_an_address_is_found_with_its_passphrase_and_path() {
    let wanted = phrase_with(5);
    let walk = walk_for(&address_of(&wanted, "TREZOR"));
    let salts = [Salt::new(b""), Salt::new(b"TREZOR")];
    for checksums in [Checksums::Test, Checksums::Compute] {
        let candidates = TwoFree { first: 9, checksums };
        let progress = Progress::default();
        let (ended, hits) = run(&search(&candidates, &walk, &salts), &progress);
        assert!(ended);
        assert_eq!(hits.len(), 1);
        assert_eq!(hits[0].indices(), wanted);
        assert_eq!((hits[0].salt, hits[0].path), (1, 1));
        let phrases = 9 * 128;
        assert_eq!((progress.phrases(), progress.seeds()), (phrases, 2 * phrases));
        assert_eq!(progress.finished_chunks(), 9);
        let tried = if checksums == Checksums::Test { 9 * 2048 } else { phrases };
        assert_eq!(progress.tried(), tried);
    }
}

/// Candidates that only remember which chunks were asked for.
struct Remembering(Mutex<Vec<u64>>);

impl Candidates for Remembering {
    fn chunks(&self) -> u64 {
        101
    }
    fn checksums(&self) -> Checksums {
        Checksums::Test
    }
    fn fill(&self, chunk: u64, _: &mut Vec<Packed>) {
        self.0.lock().unwrap().push(chunk);
    }
}

#[test]
fn parts_are_disjoint_and_together_the_whole() {
    let walk = walk_for("");
    let dummy = TwoFree { first: 0, checksums: Checksums::Test };
    for count in [1, 2, 3, 7, 101, 150] {
        let all = Remembering(Mutex::default());
        for index in 0..count {
            let part = Part::new(index, count).unwrap();
            let parts = Search { candidates: &all, part, ..search(&dummy, &walk, &[]) };
            assert!(parts.run(&Progress::default(), &|_| ()));
        }
        let mut chunks = all.0.into_inner().unwrap();
        chunks.sort_unstable();
        assert_eq!(chunks, (0..101).collect::<Vec<u64>>(), "{count}");
    }
    assert_eq!(Part::new(0, 0), None);
    assert_eq!(Part::new(3, 3), None);
}

#[test]
fn a_search_that_is_stopped_ends_soon_and_goes_on_without_a_gap() {
    let late = [phrase_with(1), phrase_with(60), phrase_with(118)];
    let addresses: Vec<String> = late.iter().map(|phrase| address_of(phrase, "")).collect();
    let walk = walk_for(&addresses.join("\n"));
    let salts = [Salt::new(b"")];
    let candidates = TwoFree { first: 120, checksums: Checksums::Test };
    let mut found = BTreeSet::new();
    let mut finished_chunks = 0;
    let mut runs = 0;
    loop {
        let part = Search { finished_chunks, ..search(&candidates, &walk, &salts) };
        let progress = Progress::default();
        let asked = Mutex::new(None);
        let (ended, hits) = std::thread::scope(|scope| {
            scope.spawn(|| {
                std::thread::sleep(Duration::from_millis(400));
                *asked.lock().unwrap() = Some(Instant::now());
                progress.stop();
            });
            run(&part, &progress)
        });
        found.extend(hits.iter().map(|hit| hit.indices().to_vec()));
        let asked: Option<Instant> = *asked.lock().unwrap();
        if !ended {
            // Generous, because tests share the machine; the limit for the program is 200 ms.
            assert!(asked.unwrap().elapsed() < Duration::from_secs(2));
        }
        assert!(progress.finished_chunks() >= finished_chunks);
        finished_chunks = progress.finished_chunks();
        runs += 1;
        if ended || finished_chunks == 120 {
            break;
        }
        assert!(runs < 1000);
    }
    assert_eq!(finished_chunks, 120);
    assert_eq!(found, late.into_iter().collect());
}

#[test]
fn each_thread_is_announced_and_hits_hide_their_words() {
    let wanted = phrase_with(2);
    let walk = walk_for(&address_of(&wanted, ""));
    let threads = AtomicU64::new(0);
    let begin = || {
        threads.fetch_add(1, Relaxed);
    };
    let candidates = TwoFree { first: 3, checksums: Checksums::Compute };
    let salts = [Salt::new(b"")];
    let three = Search {
        threads: NonZero::new(3).unwrap(),
        begin_thread: &begin,
        ..search(&candidates, &walk, &salts)
    };
    let (_, hits) = run(&three, &Progress::default());
    assert_eq!(threads.load(Relaxed), 3);
    assert_eq!(format!("{:?}", hits[0]), "Hit(12 words, hidden; salt 0, path 1)");
}
