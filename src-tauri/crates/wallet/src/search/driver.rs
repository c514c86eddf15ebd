//! A search from the first candidate to the last, on several threads.
//!
//! In: candidates in numbered chunks, the lists and paths they are tried with. Out: hits, and figures while it
//! runs. What a chunk holds depends on its number alone, so that a search can be cut into parts
//! ([`Part`]: chunks `index`, `index + count`, …; together all, none twice) and be taken up again at
//! [`Progress::finished_chunks`]. Chunks before that number are done with every seed; those after it may be
//! tried twice, never left out. Memory is that of a batch for each thread, whatever the number of candidates.
//!
//! Stopping is noticed between sixteen seeds and between steps of a path: within 200 ms on every machine that can
//! stretch 80 phrases a second. This crate changes no priority and starts nothing but threads:
//! `begin_thread` is where the caller makes each of them nice to the desktop (nice 10, SCHED_BATCH).
//! Not here: which candidates are likely, files to resume from, what is told to people (crate `repair`); and a
//! hit is a claim of the fast path, which its receiver proves again on the simple one.

use std::collections::VecDeque;
use std::num::NonZero;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};

use tanekura_phrase::{List, WordIndex};
use zeroize::{Zeroize, Zeroizing};

use super::checksum::Checksum;
use super::packed::{MOST_WORDS, Packed, Shape};
use super::walk::Walk;
use crate::lanes::{Kernel, Phrases, Salt, Seeds};

/// Phrases that a thread stretches before it looks at their paths: enough to share an inversion well.
const BATCH: usize = 512;

/// Where candidates come from.
pub trait Candidates: Sync {
    /// How many chunks there are. Some thousands of candidates each are right; at most 65,536.
    fn chunks(&self) -> u64;
    /// What is to be done about the checksums of the candidates.
    fn checksums(&self) -> Checksums;
    /// Adds the candidates of chunk `chunk`, always the same.
    fn fill(&self, chunk: u64, candidates: &mut Vec<Packed>);
}

/// What is to be done about checksums.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Checksums {
    /// Compute them: the last word of each candidate holds entropy only.
    Compute,
    /// Nothing: every candidate is a phrase.
    Known,
    /// Throw away what does not match.
    Test,
}

/// Which chunks of a search: those whose number leaves `index` when divided by `count`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Part {
    index: u64,
    count: NonZero<u64>,
}

impl Part {
    /// All of it.
    pub const WHOLE: Self = Self { index: 0, count: NonZero::<u64>::MIN };

    /// Part `index` of `count`, counted from 0. `None` when there is no such part.
    #[must_use]
    pub fn new(index: u64, count: u64) -> Option<Self> {
        let count = NonZero::new(count).filter(|count| index < count.get())?;
        Some(Self { index, count })
    }

    /// The number in the whole search of the part's chunk `number`.
    fn chunk(self, number: u64) -> Option<u64> {
        number.checked_mul(self.count.get())?.checked_add(self.index)
    }
}

/// A search.
pub struct Search<'a> {
    /// What is tried.
    pub candidates: &'a dyn Candidates,
    /// How many words each candidate has.
    pub shape: Shape,
    /// The list that the words are in.
    pub list: List,
    /// The passphrases each phrase is tried with; one for the empty one.
    pub salts: &'a [Salt],
    /// Which paths, and what is looked for.
    pub walk: &'a Walk,
    /// The instruction set.
    pub kernel: Kernel,
    /// How many threads: one for each core is best.
    pub threads: NonZero<usize>,
    /// Which of the chunks.
    pub part: Part,
    /// How many chunks of the part are done already.
    pub finished_chunks: u64,
    /// Called once at the beginning of each thread.
    pub begin_thread: &'a (dyn Fn() + Sync),
}

/// A candidate that has a target. Wiped when dropped; hidden in `Debug`.
pub struct Hit {
    indices: Zeroizing<[u16; MOST_WORDS]>,
    words: usize,
    /// Which of the search's salts.
    pub salt: usize,
    /// Which path of the plan.
    pub path: usize,
}

impl Hit {
    /// The indices of its words.
    #[must_use]
    pub fn indices(&self) -> &[u16] {
        self.indices.get(..self.words).unwrap_or_default()
    }
}

impl std::fmt::Debug for Hit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Hit({} words, hidden; salt {}, path {})", self.words, self.salt, self.path)
    }
}

/// How far a search is; read and stopped from any thread.
#[derive(Debug, Default)]
pub struct Progress {
    stop: AtomicBool,
    tried: AtomicU64,
    phrases: AtomicU64,
    seeds: AtomicU64,
    next: AtomicU64,
    /// For each thread, the first chunk that it has not finished.
    unfinished: Mutex<Vec<u64>>,
}

impl Progress {
    /// Asks the search to end soon.
    pub fn stop(&self) {
        self.stop.store(true, Relaxed);
    }

    /// Candidates that were made.
    #[must_use]
    pub fn tried(&self) -> u64 {
        self.tried.load(Relaxed)
    }

    /// Candidates whose checksum matched.
    #[must_use]
    pub fn phrases(&self) -> u64 {
        self.phrases.load(Relaxed)
    }

    /// Seeds whose paths were all looked at: the work done, with every salt counted.
    #[must_use]
    pub fn seeds(&self) -> u64 {
        self.seeds.load(Relaxed)
    }

    /// How many chunks of the part are finished, counted without a gap: where to go on another time.
    #[must_use]
    pub fn finished_chunks(&self) -> u64 {
        let unfinished = self.unfinished.lock().unwrap_or_else(PoisonError::into_inner);
        let next = self.next.load(Relaxed);
        unfinished.iter().copied().fold(next, u64::min)
    }

    fn goes_on(&self) -> bool {
        !self.stop.load(Relaxed)
    }

    fn set_unfinished(&self, thread: usize, chunk: u64) {
        let mut unfinished = self.unfinished.lock().unwrap_or_else(PoisonError::into_inner);
        unfinished.iter_mut().skip(thread).take(1).for_each(|to| *to = chunk);
    }

    /// The next chunk for a thread. Under the lock, so that no reader sees it as neither waiting nor taken.
    fn take(&self, thread: usize, holds_older: bool) -> u64 {
        let mut unfinished = self.unfinished.lock().unwrap_or_else(PoisonError::into_inner);
        let chunk = self.next.fetch_add(1, Relaxed);
        if !holds_older {
            unfinished.iter_mut().skip(thread).take(1).for_each(|to| *to = chunk);
        }
        chunk
    }

    /// Gives back a chunk that does not exist.
    fn give_back(&self, thread: usize, holds_older: bool) {
        let mut unfinished = self.unfinished.lock().unwrap_or_else(PoisonError::into_inner);
        self.next.fetch_sub(1, Relaxed);
        if !holds_older {
            unfinished.iter_mut().skip(thread).take(1).for_each(|to| *to = u64::MAX);
        }
    }
}

impl Search<'_> {
    /// Runs to the end, or until it is stopped; whether it came to the end. `found` is called for each hit, on
    /// whichever thread made it, one at a time.
    pub fn run(&self, progress: &Progress, found: &(dyn Fn(Hit) + Sync)) -> bool {
        progress.next.store(self.finished_chunks, Relaxed);
        if let Ok(mut unfinished) = progress.unfinished.lock() {
            *unfinished = vec![u64::MAX; self.threads.get()];
        }
        let one_at_a_time = Mutex::new(());
        let found = |hit| {
            let _turn = one_at_a_time.lock();
            found(hit);
        };
        std::thread::scope(|scope| {
            for thread in 0..self.threads.get() {
                let found = &found;
                scope.spawn(move || {
                    (self.begin_thread)();
                    Worker::new(self, progress, thread, found).run();
                });
            }
        });
        progress.goes_on()
    }
}

/// One thread's candidates and buffers. Wiped when dropped.
struct Worker<'a> {
    search: &'a Search<'a>,
    progress: &'a Progress,
    thread: usize,
    found: &'a (dyn Fn(Hit) + Sync),
    checksum: Checksum,
    /// Candidates that are phrases, in the order of their chunks.
    waiting: Vec<Packed>,
    /// The chunks they came from, and how many of each still wait.
    chunks: VecDeque<(u64, usize)>,
    fresh: Vec<Packed>,
    phrases: Phrases,
    seeds: Seeds,
}

impl<'a> Worker<'a> {
    fn new(
        search: &'a Search<'a>,
        progress: &'a Progress,
        thread: usize,
        found: &'a (dyn Fn(Hit) + Sync),
    ) -> Self {
        Self {
            search,
            progress,
            thread,
            found,
            checksum: Checksum::best(search.shape),
            waiting: Vec::new(),
            chunks: VecDeque::new(),
            fresh: Vec::new(),
            phrases: Phrases::with_capacity(BATCH),
            seeds: Seeds::default(),
        }
    }

    fn run(mut self) {
        while self.progress.goes_on() && self.take_chunk() {
            while self.waiting.len() >= BATCH {
                if !self.try_batch() {
                    return;
                }
            }
        }
        while self.progress.goes_on() && !self.waiting.is_empty() && self.try_batch() {}
    }

    /// Takes the next chunk in. `false` when there is none.
    fn take_chunk(&mut self) -> bool {
        let holds_older = !self.chunks.is_empty();
        let number = self.progress.take(self.thread, holds_older);
        let chunk = self.search.part.chunk(number);
        let Some(chunk) = chunk.filter(|chunk| *chunk < self.search.candidates.chunks()) else {
            self.progress.give_back(self.thread, holds_older);
            return false;
        };
        self.search.candidates.fill(chunk, &mut self.fresh);
        self.progress.tried.fetch_add(self.fresh.len() as u64, Relaxed);
        match self.search.candidates.checksums() {
            Checksums::Compute => self.checksum.complete(&mut self.fresh),
            Checksums::Known => {}
            Checksums::Test => self.checksum.keep(&mut self.fresh),
        }
        self.progress.phrases.fetch_add(self.fresh.len() as u64, Relaxed);
        self.chunks.push_back((number, self.fresh.len()));
        if self.waiting.capacity() < self.waiting.len() + self.fresh.len() {
            // Grown by hand, so that the old room is wiped.
            let mut larger = Vec::with_capacity(2 * (self.waiting.len() + self.fresh.len()));
            larger.extend_from_slice(&self.waiting);
            self.waiting.zeroize();
            self.waiting = larger;
        }
        self.waiting.extend_from_slice(&self.fresh);
        self.fresh.zeroize();
        self.finish(0);
        true
    }

    /// Stretches one batch with every salt and walks its paths. `false` when it was stopped on the way.
    fn try_batch(&mut self) -> bool {
        let count = self.waiting.len().min(BATCH);
        self.phrases.clear();
        for candidate in self.waiting.iter().take(count) {
            self.phrases.push(&text(candidate, self.search.shape, self.search.list));
        }
        let mut go_on = || self.progress.goes_on();
        for (salt, block) in self.search.salts.iter().enumerate() {
            let kernel = self.search.kernel;
            if !kernel.seeds_while(&self.phrases, block, &mut self.seeds, &mut go_on) {
                return false;
            }
            let mut matches = Vec::new();
            let all = self.search.walk.matches(&self.seeds, &mut matches, &mut go_on);
            for at in matches {
                if let Some(candidate) = self.waiting.get(at.seed) {
                    (self.found)(hit(candidate, self.search.shape, salt, at.path));
                }
            }
            if !all {
                return false;
            }
            self.progress.seeds.fetch_add(count as u64, Relaxed);
        }
        self.phrases.clear();
        let left = self.waiting.len() - count;
        self.waiting.copy_within(count.., 0);
        self.waiting.iter_mut().skip(left).for_each(Zeroize::zeroize);
        self.waiting.truncate(left);
        self.finish(count);
        true
    }

    /// Notes that `count` candidates are done, and chunks with them.
    fn finish(&mut self, mut count: usize) {
        while let Some((_, waiting)) = self.chunks.front_mut() {
            let done = count.min(*waiting);
            *waiting -= done;
            count -= done;
            if *waiting > 0 {
                break;
            }
            self.chunks.pop_front();
        }
        let unfinished = self.chunks.front().map_or(u64::MAX, |(chunk, _)| *chunk);
        self.progress.set_unfinished(self.thread, unfinished);
    }
}

impl Drop for Worker<'_> {
    fn drop(&mut self) {
        self.waiting.zeroize();
        self.fresh.zeroize();
    }
}

/// The candidate as PBKDF2 takes it: words in NFKD, apart by spaces.
fn text(candidate: &Packed, shape: Shape, list: List) -> Zeroizing<Vec<u8>> {
    // No word of any list is longer than 24 bytes in NFKD; a longer one would only cost a second allocation.
    let mut text = Zeroizing::new(Vec::with_capacity(25 * MOST_WORDS));
    for place in 0..shape.words() {
        if place > 0 {
            text.push(b' ');
        }
        let word = WordIndex::new(candidate.index(place)).unwrap_or(WordIndex::FIRST);
        text.extend_from_slice(list.word_nfkd(word).as_bytes());
    }
    text
}

fn hit(candidate: &Packed, shape: Shape, salt: usize, path: usize) -> Hit {
    let mut indices = Zeroizing::new([0; MOST_WORDS]);
    for (place, index) in indices.iter_mut().enumerate() {
        *index = candidate.index(place);
    }
    Hit { indices, words: shape.words(), salt, path }
}

#[cfg(test)]
mod tests;
