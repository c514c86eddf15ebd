//! Locks the window when nobody is there and when the machine has slept.
//!
//! The clock is here and not in the page, so a page that hangs is locked too. Sleep is noticed afterwards, from
//! the two kernel clocks of which only one goes on while the machine sleeps: the usual notice before sleep comes
//! over the session bus, which the program does not use.

use std::time::Duration;

use tauri::{AppHandle, Manager, Runtime};

use crate::clean_page;
use crate::shell::{Reason, Shell};

/// How often the clocks are looked at.
const TICK: Duration = Duration::from_millis(250);
/// A smaller difference between the clocks is not sleep.
const SLEEP: Duration = Duration::from_secs(2);

/// Watches for as long as the program runs.
pub(crate) fn watch<R: Runtime>(app: AppHandle<R>) -> std::io::Result<()> {
    std::thread::Builder::new().name("idle".to_owned()).spawn(move || {
        let mut slept_before = slept();
        loop {
            std::thread::sleep(TICK);
            let slept_now = slept();
            let slept_between = slept_now.saturating_sub(slept_before);
            if let Some(reason) = reason(slept_between, app.state::<Shell>().is_deserted()) {
                clean_page::lock(&app, reason);
            }
            slept_before = slept_now;
        }
    })?;
    Ok(())
}

fn reason(slept: Duration, deserted: bool) -> Option<Reason> {
    if slept > SLEEP {
        return Some(Reason::Suspend);
    }
    deserted.then_some(Reason::Idle)
}

/// How long the machine has slept since it was started.
#[cfg(target_os = "linux")]
fn slept() -> Duration {
    use rustix::time::{ClockId, clock_gettime};

    let since_start = |clock| {
        let now = clock_gettime(clock);
        let seconds = u64::try_from(now.tv_sec).unwrap_or_default();
        Duration::new(seconds, u32::try_from(now.tv_nsec).unwrap_or_default())
    };
    since_start(ClockId::Boottime).saturating_sub(since_start(ClockId::Monotonic))
}

/// Sleep is not noticed here; the idle lock remains.
#[cfg(not(target_os = "linux"))]
fn slept() -> Duration {
    Duration::ZERO
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sleep_locks_whether_or_not_somebody_was_there_a_moment_ago() {
        assert_eq!(reason(Duration::from_secs(3600), false), Some(Reason::Suspend));
        assert_eq!(reason(Duration::from_secs(3600), true), Some(Reason::Suspend));
        assert_eq!(reason(Duration::from_millis(3), true), Some(Reason::Idle));
        assert_eq!(reason(Duration::from_millis(3), false), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_machine_that_stays_awake_is_not_taken_for_sleeping() {
        let before = slept();
        std::thread::sleep(Duration::from_millis(50));
        assert!(slept().saturating_sub(before) < SLEEP);
    }
}
