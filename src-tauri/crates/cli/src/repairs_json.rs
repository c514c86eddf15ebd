//! Ranked repairs as JSON, for `check` and for `repair`.
//!
//! A word that would replace another is shown, as suggestions are. Words of the person's own, which a repair only puts
//! elsewhere, are shown with `--reveal`; without it the places say everything.

use serde::Serialize;
use tanekura_phrase::WordIndex;
use tanekura_repair::{Explanation, Repair};
use tanekura_secret::SecretText;

/// Repairs with the secrets that their objects borrow.
pub(crate) struct RepairsView<'a> {
    repairs: &'a [Repair],
    readings: Option<Vec<SecretText>>,
}

#[derive(Serialize)]
pub(crate) struct RepairObject<'a> {
    rank: usize,
    kind: &'static str,
    positions: Vec<u8>,
    /// For each position the word that belongs there; `null` when the word there is left out.
    words: Vec<Option<&'static str>>,
    /// For each place of the repaired phrase the place as read; 0 for a new word.
    #[serde(skip_serializing_if = "<[u8]>::is_empty")]
    order: &'a [u8],
    weight: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    reading: Option<&'a str>,
}

impl<'a> RepairsView<'a> {
    /// With `reveal`, each with its whole phrase.
    pub(crate) fn of(explanation: Option<&'a Explanation>, reveal: bool) -> Self {
        let repairs = explanation.map(|found| found.repairs.as_slice()).unwrap_or_default();
        let text = |repair: &Repair| repair.phrase.shown_text();
        Self { repairs, readings: reveal.then(|| repairs.iter().map(text).collect()) }
    }

    pub(crate) fn objects(&self) -> Vec<RepairObject<'_>> {
        let object = |(number, repair): (usize, &'a Repair)| {
            let reading = self.readings.as_ref().and_then(|readings| readings.get(number));
            RepairObject {
                rank: number + 1,
                kind: repair.kind.as_str(),
                positions: repair.changes.iter().map(|change| change.position).collect(),
                words: words(repair, self.readings.is_some()),
                order: &repair.order,
                weight: repair.weight,
                // EXPOSE: the person asked for the words with --reveal.
                reading: reading.map(SecretText::expose),
            }
        };
        self.repairs.iter().enumerate().map(object).collect()
    }
}

/// The words to put at the changed places, as far as they may be shown.
pub(crate) fn words(repair: &Repair, reveal: bool) -> Vec<Option<&'static str>> {
    let shown = |word: WordIndex| repair.phrase.list().word(word);
    let show = reveal || !moves_own_words(repair);
    if show {
        repair.changes.iter().map(|change| change.word.map(shown)).collect()
    } else {
        Vec::new()
    }
}

/// Whether the changed places get words that were read elsewhere.
pub(crate) fn moves_own_words(repair: &Repair) -> bool {
    let own = repair.order.iter().filter(|&&from| from > 0).count();
    let in_turn = repair.order.iter().filter(|&&from| from > 0).is_sorted();
    !repair.order.is_empty() && (own == 0 || !in_turn)
}
