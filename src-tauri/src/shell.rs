//! What the window's commands share: the session behind its lock, the idle clock, the isolation.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tanekura_guide::Language;

use crate::custody::Custody;
use crate::follow::Follow;
use crate::hunt::Hunt;
use crate::isolation::Isolation;
use crate::options::Options;
use crate::refusal::Refusal;
use crate::session::Session;

/// Why a page was ended.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Reason {
    /// The person asked for it.
    Asked,
    /// The web process ended by itself, or a command failed inside.
    Fault,
    /// Nobody was there.
    Idle,
    /// The machine slept.
    Suspend,
}

impl Reason {
    /// The name that the page knows.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Fault => "fault",
            Self::Idle => "idle",
            Self::Suspend => "suspend",
        }
    }
}

/// One per window, kept by Tauri.
pub(crate) struct Shell {
    session: Mutex<Session>,
    /// Counts the wipes, so that long work can see that its secret is gone.
    wipes: AtomicU64,
    /// Whether a person did something since the last wipe.
    touched: AtomicBool,
    /// Whether a page has asked for its first state and was not ended since.
    page_is_up: AtomicBool,
    last_input: Mutex<Instant>,
    last_reason: Mutex<Option<Reason>>,
    /// The search that runs or has ended.
    hunt: Mutex<Option<Hunt>>,
    /// Where a file was to be, while the person is asked about that folder.
    place: Mutex<Option<PathBuf>>,
    /// How far somebody is in the checklists. No secret, so a lock leaves it alone.
    follow: Follow,
    /// The custody plan.
    custody: Mutex<Custody>,
    language: Mutex<Language>,
    isolation: Mutex<Isolation>,
    /// How the isolation is found out.
    find_isolation: fn() -> Isolation,
    idle: Duration,
    theme: Option<&'static str>,
    /// What the person will choose, one file after the other.
    #[cfg(test)]
    choices: Mutex<std::collections::VecDeque<std::path::PathBuf>>,
}

impl Shell {
    /// A shell whose session is empty. `find_isolation` tries the isolation, now and for every page.
    pub(crate) fn new(options: Options, find_isolation: fn() -> Isolation) -> Self {
        Self {
            session: Mutex::new(Session::empty()),
            wipes: AtomicU64::new(0),
            touched: AtomicBool::new(false),
            page_is_up: AtomicBool::new(false),
            last_input: Mutex::new(Instant::now()),
            last_reason: Mutex::new(None),
            hunt: Mutex::new(None),
            place: Mutex::new(None),
            follow: Follow::open(usual_file()),
            custody: Mutex::default(),
            language: Mutex::new(options.language),
            isolation: Mutex::new(find_isolation()),
            find_isolation,
            idle: options.idle,
            theme: options.theme,
            #[cfg(test)]
            choices: Mutex::default(),
        }
    }

    /// What a test's person chooses next.
    #[cfg(test)]
    pub(crate) fn next_choice(&self) -> Option<std::path::PathBuf> {
        locked(&self.choices).pop_front()
    }

    /// Tells what to choose at the next question.
    #[cfg(test)]
    pub(crate) fn will_choose(&self, path: &std::path::Path) {
        locked(&self.choices).push_back(path.to_owned());
    }

    /// The session, for a command that takes or shows a secret. Refused when the program is not isolated.
    pub(crate) fn secrets(&self) -> Result<MutexGuard<'_, Session>, Refusal> {
        self.notice_person();
        if locked(&self.isolation).refuses_secrets {
            return Err(Refusal::NotIsolated);
        }
        Ok(locked(&self.session))
    }

    /// The custody plan. Refused when the program is not isolated: places are secrets too.
    pub(crate) fn custody(&self) -> Result<MutexGuard<'_, Custody>, Refusal> {
        self.notice_person();
        if locked(&self.isolation).refuses_secrets {
            return Err(Refusal::NotIsolated);
        }
        Ok(locked(&self.custody))
    }

    /// Restarts the idle clock.
    pub(crate) fn notice_person(&self) {
        *locked(&self.last_input) = Instant::now();
        self.touched.store(true, Ordering::Relaxed);
    }

    /// How far somebody is in the checklists.
    pub(crate) fn follow(&self) -> &Follow {
        &self.follow
    }

    /// The search. Looking at it is nobody's doing and does not restart the idle clock.
    pub(crate) fn hunt(&self) -> MutexGuard<'_, Option<Hunt>> {
        locked(&self.hunt)
    }

    /// Whether nobody has been there for long enough, and there may be something to wipe.
    pub(crate) fn is_deserted(&self) -> bool {
        // A search works for somebody who has gone to wait elsewhere. The clock starts anew when it ends.
        if self.hunt().as_ref().is_some_and(Hunt::is_running) {
            *locked(&self.last_input) = Instant::now();
        }
        self.touched.load(Ordering::Relaxed) && locked(&self.last_input).elapsed() >= self.idle
    }

    /// Wipes everything that was entered.
    pub(crate) fn wipe(&self, reason: Reason) {
        *locked(&self.hunt) = None;
        *locked(&self.session) = Session::empty();
        *locked(&self.place) = None;
        locked(&self.custody).close();
        *locked(&self.last_reason) = Some(reason);
        self.touched.store(false, Ordering::Relaxed);
        self.wipes.fetch_add(1, Ordering::Relaxed);
    }

    /// Notes that a page has begun to work.
    pub(crate) fn page_begins(&self) {
        self.page_is_up.store(true, Ordering::Relaxed);
    }

    /// Notes that the page is being ended. False when there is none that has begun, so that there is nothing to end.
    pub(crate) fn page_ends(&self) -> bool {
        self.page_is_up.swap(false, Ordering::Relaxed)
    }

    /// Remembers where a file was to be.
    pub(crate) fn keep_place(&self, path: PathBuf) {
        *locked(&self.place) = Some(path);
    }

    /// Where a file was to be. Told once.
    pub(crate) fn take_place(&self) -> Option<PathBuf> {
        locked(&self.place).take()
    }

    /// How often everything was wiped.
    pub(crate) fn wipes(&self) -> u64 {
        self.wipes.load(Ordering::Relaxed)
    }

    /// Why the page before this one was ended.
    pub(crate) fn last_reason(&self) -> Option<Reason> {
        *locked(&self.last_reason)
    }

    /// The isolation, tried anew.
    pub(crate) fn check_isolation(&self) -> Isolation {
        let mut isolation = locked(&self.isolation);
        let found = (self.find_isolation)();
        // Once open stays open: what was not isolated a moment ago may have let something out or in.
        if !isolation.refuses_secrets {
            *isolation = found;
        }
        isolation.clone()
    }

    /// The language of the window.
    pub(crate) fn language(&self) -> Language {
        *locked(&self.language)
    }

    /// Remembers the language for the pages after this one.
    pub(crate) fn set_language(&self, language: Language) {
        *locked(&self.language) = language;
    }

    /// How long the window waits for a person.
    pub(crate) fn idle(&self) -> Duration {
        self.idle
    }

    /// Light or dark, if it was asked for.
    pub(crate) fn theme(&self) -> Option<&'static str> {
        self.theme
    }
}

/// Runs `work`; when it fails inside, `afterwards` cleans up instead of the whole program going down.
pub(crate) fn guarded(work: impl FnOnce() -> bool, afterwards: impl FnOnce()) -> bool {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        afterwards();
        true
    })
}

/// A lock whose holder failed still protects whole data: the session is replaced, never half-changed and kept.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where progress is kept. A test keeps none, so that it never reads or writes what belongs to a person.
fn usual_file() -> Option<std::path::PathBuf> {
    if cfg!(test) { None } else { Follow::usual_file() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn closed() -> Isolation {
        Isolation { state: "kernel", refuses_secrets: false, protections: Vec::new() }
    }

    fn open() -> Isolation {
        Isolation { state: "open", refuses_secrets: true, protections: Vec::new() }
    }

    fn shell(idle: Duration, find_isolation: fn() -> Isolation) -> Shell {
        Shell::new(Options { idle, language: Language::English, theme: None }, find_isolation)
    }

    #[test]
    fn an_untouched_window_is_never_deserted() {
        let shell = shell(Duration::ZERO, closed);
        assert!(!shell.is_deserted());
        shell.notice_person();
        assert!(shell.is_deserted());
        shell.wipe(Reason::Idle);
        assert!(!shell.is_deserted());
    }

    #[test]
    fn a_page_is_ended_once() {
        let shell = shell(Duration::ZERO, closed);
        assert!(!shell.page_ends());
        shell.page_begins();
        assert!(shell.page_ends());
        assert!(!shell.page_ends());
    }

    #[test]
    fn input_restarts_the_idle_clock() {
        let shell = shell(Duration::from_secs(3600), closed);
        shell.notice_person();
        assert!(!shell.is_deserted());
    }

    #[test]
    fn without_isolation_there_is_no_session_to_be_had() {
        let shell = shell(Duration::from_secs(300), open);
        assert_eq!(shell.secrets().err(), Some(Refusal::NotIsolated));
    }

    #[test]
    fn a_failure_inside_a_command_is_cleaned_up_and_answered() {
        let mut cleaned = false;
        assert!(guarded(|| panic!("a command failed"), || cleaned = true));
        assert!(cleaned);
        assert!(!guarded(|| false, || ()));
    }
}
