//! Searches the memory of other processes for secrets.
//!
//! In: process numbers and what to look for. Out: how often each was found, and in which mapping. Only pages that
//! exist (in memory or in swap) are read: WebKit reserves tens of gigabytes of address space that it never
//! touches, and reading those would not end.
//!
//! The search needs the right to read the memory of other processes; ours are closed to programs of the same
//! user, so it finds nothing for an ordinary user, and [`may_search`] says so before a test takes that for
//! good news.
//! Source: proc(5) (`maps`, `mem`), `Documentation/admin-guide/mm/pagemap.rst`.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;

use memchr::memmem::Finder;

const PAGE: u64 = 4096;
/// How much is read and searched at once.
const CHUNK_PAGES: u64 = 2048;

/// What to look for.
pub struct Wanted {
    name: String,
    finders: Vec<Finder<'static>>,
    longest: usize,
}

impl Wanted {
    /// Bytes: entropy, a seed, word numbers.
    #[must_use]
    pub fn bytes(name: &str, bytes: &[u8]) -> Self {
        Self::of(name, vec![bytes.to_vec()])
    }

    /// Text, as UTF-8 and as UTF-16 (web engines keep strings either way).
    #[must_use]
    pub fn text(name: &str, text: &str) -> Self {
        let wide = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        Self::of(name, vec![text.as_bytes().to_vec(), wide])
    }

    /// Each word with the one after it. Single words prove nothing: the whole list is in memory.
    #[must_use]
    pub fn pairs(words: &[&str]) -> Vec<Self> {
        words.windows(2).map(|pair| pair.join(" ")).map(|pair| Self::text("pair", &pair)).collect()
    }

    fn of(name: &str, patterns: Vec<Vec<u8>>) -> Self {
        // A short pattern is found by accident; that would say nothing about secrets.
        assert!(patterns.iter().all(|it| it.len() >= 6), "{name} is too short to look for");
        let longest = patterns.iter().map(Vec::len).max().unwrap_or(0);
        let finders = patterns.iter().map(|it| Finder::new(it).into_owned()).collect();
        Self { name: name.to_owned(), finders, longest }
    }
}

/// One place where something was found.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Found {
    /// The process.
    pub pid: u32,
    /// The name that was given to what was looked for.
    pub name: String,
    /// The mapping, as the kernel names it (`[heap]`, a file, or nothing for anonymous memory).
    pub mapping: String,
    /// How often.
    pub count: usize,
}

/// How often all of it was found.
#[must_use]
pub fn total(found: &[Found]) -> usize {
    found.iter().map(|it| it.count).sum()
}

/// Whether this process may read the memory of that one.
#[must_use]
pub fn may_search(pid: u32) -> bool {
    File::open(format!("/proc/{pid}/mem")).is_ok()
}

/// Searches one process. Pages that vanish meanwhile are skipped.
///
/// # Panics
/// When the process exists and its memory may not be read: an unread memory must not look like a clean one.
#[must_use]
pub fn search(pid: u32, wanted: &[Wanted]) -> Vec<Found> {
    let Ok(maps) = fs::read_to_string(format!("/proc/{pid}/maps")) else { return Vec::new() };
    let open = |name: &str| File::open(format!("/proc/{pid}/{name}"));
    let (Ok(memory), Ok(pages)) = (open("mem"), open("pagemap")) else {
        assert!(
            !fs::exists(format!("/proc/{pid}/stat")).unwrap_or(true),
            "{pid}: no right to read"
        );
        return Vec::new();
    };
    let overlap = wanted.iter().map(|it| it.longest).max().unwrap_or(1).saturating_sub(1);
    let mut found: Vec<Found> = Vec::new();
    for mapping in maps.lines().filter_map(Mapping::read).filter(Mapping::is_readable) {
        let mut scan = Scan { memory: &memory, wanted, overlap, counts: vec![0; wanted.len()] };
        for stretch in mapping.present(&pages) {
            scan.stretch(stretch);
        }
        let counts = scan.counts.into_iter().zip(wanted).filter(|&(count, _)| count > 0);
        found.extend(counts.map(|(count, it)| Found {
            pid,
            name: it.name.clone(),
            mapping: mapping.name.to_owned(),
            count,
        }));
    }
    found
}

struct Mapping<'a> {
    first: u64,
    end: u64,
    rights: &'a str,
    name: &'a str,
}

impl<'a> Mapping<'a> {
    /// A line as in `7f00-7f10 rw-p 00000000 00:00 0    [heap]`, addresses in bytes.
    fn read(line: &'a str) -> Option<Self> {
        let mut parts = line.splitn(6, ' ');
        let (first, end) = parts.next()?.split_once('-')?;
        let number = |text| u64::from_str_radix(text, 16).ok();
        let (first, end) = (number(first)? / PAGE, number(end)? / PAGE);
        let rights = parts.next()?;
        Some(Self { first, end, rights, name: parts.nth(3).unwrap_or("").trim() })
    }

    fn is_readable(&self) -> bool {
        // The kernel's own pages ([vvar], [vsyscall]) cannot be read and hold nothing of ours.
        self.rights.starts_with('r') && !self.name.starts_with("[v")
    }

    /// The stretches of pages that exist, as (first page, end).
    fn present(&self, pages: &File) -> Vec<(u64, u64)> {
        let mut stretches: Vec<(u64, u64)> = Vec::new();
        let mut entries = vec![0_u8; 8 << 16];
        let mut at = self.first;
        while at < self.end {
            let want = (self.end - at).min(1 << 16);
            let Some(buffer) = entries.get_mut(..usize::try_from(want * 8).unwrap_or(0)) else {
                break;
            };
            let Ok(len) = pages.read_at(buffer, at * 8) else { break };
            let (entries, _) = buffer.get(..len).unwrap_or_default().as_chunks::<8>();
            if entries.is_empty() {
                break;
            }
            for entry in entries {
                // The two highest bits: in memory, in swap.
                if u64::from_le_bytes(*entry) >> 62 != 0 {
                    match stretches.last_mut() {
                        Some((_, end)) if *end == at => *end += 1,
                        _ => stretches.push((at, at + 1)),
                    }
                }
                at += 1;
            }
        }
        stretches
    }
}

struct Scan<'a> {
    memory: &'a File,
    wanted: &'a [Wanted],
    overlap: usize,
    counts: Vec<usize>,
}

impl Scan<'_> {
    fn stretch(&mut self, (first, end): (u64, u64)) {
        let mut bytes: Vec<u8> = Vec::new();
        let mut at = first;
        while at < end {
            let pages = (end - at).min(CHUNK_PAGES);
            // What may be the beginning of something stays for the next round; it is shorter than anything wanted.
            let keep = bytes.len().saturating_sub(self.overlap);
            bytes.drain(..keep);
            let old = bytes.len();
            bytes.resize(old + usize::try_from(pages * PAGE).unwrap_or(0), 0);
            let fresh = bytes.get_mut(old..).unwrap_or_default();
            let len = self.memory.read_at(fresh, at * PAGE).unwrap_or(0);
            bytes.truncate(old + len);
            if len == 0 {
                bytes.clear();
            }
            for (count, wanted) in self.counts.iter_mut().zip(self.wanted) {
                for finder in &wanted.finders {
                    // One that lies wholly in the old part was counted before.
                    *count += finder
                        .find_iter(&bytes)
                        .filter(|&start| start + finder.needle().len() > old)
                        .count();
                }
            }
            at += pages;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::process::{Command, Stdio};

    use super::*;
    use crate::programs::Running;

    /// A child that holds what it read and says so. It holds no more than it was given: the shell's `read`
    /// keeps one line.
    fn holder(text: &str) -> Running {
        let mut command = Command::new("sh");
        command.args(["-c", "read line; echo held; read end"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = Running::start(&mut command);
        let input = child.child().stdin.as_mut().unwrap();
        input.write_all(text.as_bytes()).unwrap();
        input.write_all(b"\n").unwrap();
        let mut held = [0; 5];
        child.child().stdout.as_mut().unwrap().read_exact(&mut held).unwrap();
        child
    }

    #[test]
    fn what_a_process_holds_is_found_and_what_it_does_not_hold_is_not() {
        // Put together here, so that the words do not stand in the test's own file in this form.
        let phrase = ["walnut", "orbit", "cushion"].join(" ");
        let child = holder(&phrase);
        assert!(may_search(child.pid()));
        let wanted = [Wanted::text("held", &phrase), Wanted::text("other", "walnut orbit cricket")];
        let found = search(child.pid(), &wanted);
        assert!(found.iter().any(|it| it.name == "held"), "{found:?}");
        assert!(!found.iter().any(|it| it.name == "other"), "{found:?}");
        let pairs = Wanted::pairs(&["walnut", "orbit", "cushion"]);
        assert!(total(&search(child.pid(), &pairs)) >= 2);
    }

    #[test]
    fn wide_text_is_found_too() {
        let plain = "wide orbit".to_owned();
        let wide: Vec<u8> = plain.encode_utf16().flat_map(u16::to_le_bytes).collect();
        // A needle of the second kind, in memory of this very process.
        let held = std::hint::black_box(wide);
        let found = search(std::process::id(), &[Wanted::text("wide", &plain)]);
        assert!(total(&found) >= 2, "{found:?}");
        drop(held);
    }

    #[test]
    fn a_pattern_across_two_chunks_is_counted_once() {
        let chunk = usize::try_from(CHUNK_PAGES * PAGE).unwrap();
        let needle = b"a needle of some length".to_vec();
        let mut big = vec![0_u8; chunk * 2];
        for at in (0..big.len() - needle.len()).step_by(4096 * 3 - 5) {
            big[at..at + needle.len()].copy_from_slice(&needle);
        }
        let expected = Finder::new(&needle).find_iter(&big).count();
        let path = std::env::temp_dir().join(format!("tanekura-chunks-{}", std::process::id()));
        fs::write(&path, &big).unwrap();
        let file = File::open(&path).unwrap();
        let wanted = [Wanted::bytes("needle", &needle)];
        let overlap = needle.len() - 1;
        let mut scan = Scan { memory: &file, wanted: &wanted, overlap, counts: vec![0] };
        scan.stretch((0, u64::try_from(big.len()).unwrap() / PAGE));
        fs::remove_file(path).unwrap();
        assert_eq!(scan.counts, [expected]);
    }

    #[test]
    fn a_line_of_the_map_is_read() {
        let line =
            "7f0000000000-7f0000002000 rw-p 00000000 00:00 0                          [heap]";
        let mapping = Mapping::read(line).unwrap();
        assert_eq!((mapping.end - mapping.first, mapping.name), (2, "[heap]"));
        assert!(mapping.is_readable());
        let none = Mapping::read("7f0000000000-7f0000002000 ---p 00000000 00:00 0 ").unwrap();
        assert!(!none.is_readable());
    }
}
