//! Being asked to end while something has to be put right first: the terminal's echo, the place of a search.
//!
//! While a [`Caught`] lives, Ctrl-C, SIGTERM and a closed terminal set a flag instead of ending the program. Without
//! one, they end it as everywhere else.

use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::{Arc, LazyLock};

struct Flags {
    /// Whether a signal ends the program.
    ends: Arc<AtomicBool>,
    /// Whether one came while it did not.
    came: Arc<AtomicBool>,
}

static FLAGS: LazyLock<Flags> = LazyLock::new(|| {
    let flags =
        Flags { ends: Arc::new(AtomicBool::new(true)), came: Arc::new(AtomicBool::new(false)) };
    #[cfg(unix)]
    let signals =
        [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM, signal_hook::consts::SIGHUP];
    #[cfg(not(unix))]
    let signals = [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM];
    for signal in signals {
        // Where that is refused, the signal ends the program at once: worse, but not wrong.
        let _ = signal_hook::flag::register_conditional_default(signal, Arc::clone(&flags.ends));
        let _ = signal_hook::flag::register(signal, Arc::clone(&flags.came));
    }
    flags
});

/// While this lives, signals are kept.
pub(crate) struct Caught(());

/// Keeps signals from now on. One at a time.
pub(crate) fn catch() -> Caught {
    FLAGS.came.store(false, SeqCst);
    FLAGS.ends.store(false, SeqCst);
    Caught(())
}

impl Caught {
    /// Whether the program has been asked to end.
    pub(crate) fn asked_to_end(&self) -> bool {
        FLAGS.came.load(SeqCst)
    }
}

impl Drop for Caught {
    fn drop(&mut self) {
        FLAGS.ends.store(true, SeqCst);
    }
}
