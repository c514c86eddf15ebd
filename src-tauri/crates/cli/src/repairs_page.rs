//! Ranked repairs for a person, for `check` and for `repair`.

use tanekura_guide::{Arg, message_id as id};
use tanekura_repair::{Explanation, Repair};

use crate::page::Page;
use crate::repairs_json::{moves_own_words, words};

/// How many are told; JSON lists more.
const TOLD: usize = 5;

/// Readings below this share are noise for whoever asked something else.
const TELLING: f64 = 0.01;

/// Beside a check: only readings that stand out. For the others the number says enough.
pub(crate) fn beside(page: &mut Page<'_>, explanation: &Explanation, reveal: bool) {
    let telling = explanation.repairs.iter().filter(|repair| repair.weight >= TELLING).count();
    if telling > 0 {
        list(page, explanation, telling, reveal);
    } else {
        page.paragraph("", &page.messages.text("repair-none-stands-out"));
    }
    figures(page, explanation);
}

/// What may have been written wrong, how many readings fit, and what would settle it.
pub(crate) fn section(page: &mut Page<'_>, explanation: &Explanation, reveal: bool) {
    list(page, explanation, explanation.repairs.len(), reveal);
    figures(page, explanation);
}

fn list(page: &mut Page<'_>, explanation: &Explanation, most: usize, reveal: bool) {
    page.paragraph("", &page.messages.text("repair-heading"));
    for (number, repair) in explanation.repairs.iter().take(most.min(TOLD)).enumerate() {
        self::repair(page, number + 1, repair, reveal);
    }
    page.gap();
}

fn figures(page: &mut Page<'_>, explanation: &Explanation) {
    let messages = page.messages;
    let count = [("count", explanation.readings.into())];
    page.paragraph("", &messages.text_with("repair-readings", &count));
    if explanation.readings_of_any_word > 0 {
        let count = [("count", explanation.readings_of_any_word.into())];
        page.paragraph("", &messages.text_with("repair-any-word", &count));
    }
    let chance = percent(explanation.something_else);
    let figures = [("percent", Arg::Text(&chance))];
    page.paragraph("", &messages.text_with("repair-something-else", &figures));
    page.pair("", "repair-settle", &[]);
}

/// One repair: how likely, what happened, which words go where.
fn repair(page: &mut Page<'_>, number: usize, repair: &Repair, reveal: bool) {
    let messages = page.messages;
    let share = if repair.weight < 0.01 {
        messages.text("repair-below-one")
    } else {
        messages.text_with("repair-percent", &[("percent", Arg::Text(&percent(repair.weight)))])
    };
    let kind = messages.text(&id("kind", repair.kind.as_str()));
    page.paragraph(&format!("{number:>3}. "), &format!("{kind} ({share})"));
    if moves_own_words(repair) {
        let positions = messages.row(&repair.order);
        let figures = [("positions", Arg::Text(&positions))];
        page.paragraph("     ", &messages.text_with("repair-order", &figures));
    } else {
        for (change, word) in repair.changes.iter().zip(words(repair, true)) {
            let place = change.position.to_string();
            let figures = [("positions", Arg::Text(&place))];
            page.exact(&format!("     {}: ", messages.text_with("repair-place", &figures)));
            page.exact(word.unwrap_or("–"));
            page.gap();
        }
    }
    if reveal {
        page.paragraph("     ", &messages.text("repair-reading"));
        page.exact("       ");
        // EXPOSE: the person asked for the words with --reveal.
        page.exact(repair.phrase.shown_text().expose());
        page.gap();
    }
}

/// "72,000,000": one in so many, to two figures.
pub(crate) fn odds(chance: f64) -> String {
    let one_in = (1.0 / chance.max(1e-18)).max(1.0);
    let size = 10_f64.powi((one_in.log10().floor() as i32 - 1).max(0));
    let digits = format!("{:.0}", (one_in / size).round() * size);
    let mut grouped = String::new();
    for (digit, left) in digits.chars().zip((0..digits.len()).rev()) {
        grouped.push(digit);
        if left > 0 && left % 3 == 0 {
            grouped.push(',');
        }
    }
    grouped
}

/// "93", or "0.4" below one.
pub(crate) fn percent(share: f64) -> String {
    let percent = share * 100.0;
    if percent < 1.0 { format!("{percent:.1}") } else { format!("{percent:.0}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odds_are_told_to_two_figures() {
        let told = [1.0, 0.5, 1.0 / 16.0, 1.0 / 4096.0, 300.0 / 4_294_967_296.0].map(odds);
        assert_eq!(told, ["1", "2", "16", "4,100", "14,000,000"]);
    }
}
