//! A panic says where it happened and nothing else: its message could hold what was being read.

use std::panic::PanicHookInfo;

use crate::output;

/// From now on a panic reports its place only.
pub(crate) fn report_place_only() {
    std::panic::set_hook(Box::new(|info| output::tell(&report(info))));
}

fn report(info: &PanicHookInfo<'_>) -> String {
    let place =
        info.location().map_or_else(String::new, |at| format!(" ({}:{})", at.file(), at.line()));
    format!("tanekura: internal error{place}. Nothing was saved.\n")
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    #[test]
    fn a_panic_report_names_the_place_and_not_the_message() {
        static SEEN: Mutex<String> = Mutex::new(String::new());
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(|info| {
            *SEEN.lock().unwrap() = report(info);
        }));
        let caught = std::panic::catch_unwind(|| panic!("legal winner thank"));
        std::panic::set_hook(before);
        assert!(caught.is_err());
        let seen = SEEN.lock().unwrap();
        assert!(seen.contains("panic.rs:"), "{seen}");
        assert!(!seen.contains("winner"), "{seen}");
    }
}
