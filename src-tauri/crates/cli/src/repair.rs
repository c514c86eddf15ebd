//! `tanekura repair`: from options and secrets to ranked readings or, with an address, to the phrase.
//!
//! Here: options, the question, the answer's shape. Not here: the running search (`hunt`), sentences (`repair_page`).

use tanekura_guide::{Messages, message_id};
use tanekura_phrase::{List, MAX_INPUT, Options, Reading, Scheme, Verdict, judge, read};
use tanekura_repair::{Explanation, Goal, Knowledge, Ladder, Layout, RepairError, SIGNS, explain};
use tanekura_secret::{SecretText, TooLong};
use tanekura_wallet::Fingerprint;

use crate::arguments::RepairJob;
use crate::failure::{Exit, Failure};
use crate::hunt::{self, Hunted};
use crate::{check, input, json, output, protect, repair_json, repair_page};

/// What the command has to say.
pub(crate) enum Answer {
    /// Without a target: ranked readings.
    Ranked { explanation: Explanation, fits: bool },
    /// With one: how the search ended.
    Hunted { hunted: Box<Hunted>, ladder: Ladder },
}

/// Runs the command. With `--json`, what cannot be done is an object as well.
pub(crate) fn run(job: &RepairJob, messages: &Messages) -> Result<Exit, Failure> {
    let answer = ask(job, messages).inspect_err(|failure| {
        if job.json {
            // Standard error and the exit status tell the same, should this fail.
            let _ = json::write(&repair_json::refusal(failure));
        }
    })?;
    if job.json {
        json::write(&repair_json::view(&answer, job).object())?;
    } else {
        repair_page::page(&answer, job, messages).write()?;
    }
    match answer {
        Answer::Hunted { hunted, .. } => hunted.exit(),
        Answer::Ranked { .. } => Ok(Exit::BadNews),
    }
}

fn ask(job: &RepairJob, messages: &Messages) -> Result<Answer, Failure> {
    if job.require_isolation {
        protect::require(messages)?;
    }
    let mut goal = goal(job)?;
    // A file that cannot be used is told before the words are asked for.
    if let Some(list) = &job.passphrase_list {
        goal.passphrases = input::passphrases(list)?;
    }
    output::tell(&protect::warnings(input::is_typed(), messages));
    let chosen = job.list.and_then(|choice| choice.0);
    let typed = input::phrase(chosen, messages)?;
    if job.passphrase || job.passphrase_file.is_some() {
        let file = job.passphrase_file.as_deref();
        goal.passphrases.push(input::passphrase(job.passphrase, file, messages)?);
    }
    let reading = match typed {
        // EXPOSE: read into slots that are wiped on drop.
        Ok(text) => read(with_patterns(&text).expose(), chosen),
        Err(TooLong { .. }) => read(&" ".repeat(MAX_INPUT + 1), chosen),
    };
    let options = Options { list: chosen, number_base: job.count_from };
    let judgement = judge(&reading, &options);
    if judgement.verdict == Verdict::OtherScheme
        && !matches!(judgement.scheme, Scheme::Bip39 | Scheme::Unknown | Scheme::PasswordLike)
    {
        let id = message_id("scheme", judgement.scheme.as_str());
        return Err(Failure::composed(Exit::BadNews, "repair-other-scheme", &id));
    }
    let list = chosen.or(judgement.list).or(reading.likely_list()).unwrap_or(List::English);
    answer(job, &reading, list, goal, judgement.verdict, messages)
}

/// The text with the signs of patterns (`q?a*`, `quality|quantity`) in the form that survives reading. A sign on its own,
/// a doubt behind a whole word (`apple?`) and the borders of a table stay what they are.
fn with_patterns(text: &SecretText) -> SecretText {
    // EXPOSE: copied word by word, from locked memory to locked memory.
    let typed = text.expose();
    let is_sign = |letter: char| SIGNS.iter().any(|[plain, _]| *plain == letter);
    let table = typed.matches('|').count() * 2 > typed.split_whitespace().count();
    let mut marked = SecretText::with_capacity(typed.len() + 64);
    for word in typed.split_inclusive(char::is_whitespace) {
        let bare = word.trim();
        let whole = bare.trim_end_matches(['?', '*']);
        let is_word = List::ALL.into_iter().any(|list| list.find(whole).is_some());
        let pattern = bare.contains(is_sign)
            && bare.contains(char::is_alphabetic)
            && bare.chars().all(|letter| letter.is_alphabetic() || is_sign(letter))
            && !bare.starts_with('|')
            && !bare.ends_with('|')
            && !is_word
            && !(table && bare.contains('|'));
        for letter in word.chars() {
            let form = SIGNS.iter().find(|[plain, _]| pattern && *plain == letter);
            marked.push(form.map_or(letter, |[_, form]| *form));
        }
    }
    marked
}

fn answer(
    job: &RepairJob,
    reading: &Reading,
    list: List,
    goal: Goal,
    verdict: Verdict,
    messages: &Messages,
) -> Result<Answer, Failure> {
    let knowledge = knowledge(job);
    if goal.is_empty() {
        let explanation = explain(reading, list, &knowledge, job.top).map_err(refused)?;
        return Ok(Answer::Ranked { explanation, fits: verdict == Verdict::Consistent });
    }
    let ladder = Ladder::plan(reading, list, &knowledge, job.max_mistakes).map_err(refused)?;
    let hunted = hunt::run(job, reading, &knowledge, &goal, &ladder, messages)?;
    Ok(Answer::Hunted { hunted: Box::new(hunted), ladder })
}

/// The model has nothing to work on.
fn refused(error: RepairError) -> Failure {
    let (id, advice) = match error.code() {
        "repair_count" => ("repair-count", "repair-count-do"),
        "repair_contradiction" => ("repair-contradiction", "repair-contradiction-do"),
        "repair_no_own_words" => ("repair-no-own-words", "repair-no-own-words-do"),
        "repair_no_such_place" => ("repair-no-such-place", "repair-no-such-place-do"),
        "repair_nothing_fits" => ("repair-nothing-fits", "repair-nothing-fits-do"),
        _ => ("repair-too-many-unknown", "repair-too-many-unknown-do"),
    };
    let failure = Failure::new(Exit::Usage, id, advice);
    match error.number() {
        Some(number) => failure.with("number", number),
        None => failure,
    }
}

fn goal(job: &RepairJob) -> Result<Goal, Failure> {
    let targets = check::targets(&job.address)?;
    let fingerprints = job
        .fingerprint
        .iter()
        .map(|digits| {
            Fingerprint::from_hex(digits.trim()).ok_or_else(|| {
                Failure::new(Exit::Usage, "fingerprint-unusable", "fingerprint-unusable-do")
            })
        })
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Goal { targets, fingerprints, passphrases: Vec::new() })
}

fn knowledge(job: &RepairJob) -> Knowledge {
    let mut knowledge = Knowledge::new();
    for &position in &job.sure {
        knowledge = knowledge.sure_of(position);
    }
    for &position in &job.unreadable {
        knowledge = knowledge.cannot_read(position);
    }
    for &position in &job.missing_at {
        knowledge = knowledge.missing_at(position);
    }
    if job.order_lost {
        knowledge = knowledge.order_is_lost();
    }
    if job.from_numbers {
        knowledge = knowledge.read_from_numbers();
    }
    if let Some(layout) = job.layout {
        knowledge = knowledge.copied_from(layout);
    }
    knowledge
}

/// A layout by its name or its columns.
pub(crate) fn layout(text: &str) -> Result<Layout, &'static str> {
    Layout::from_name(text).ok_or("layout")
}

/// `30s`, `10m`, `2h`: in seconds.
pub(crate) fn duration(text: &str) -> Result<u64, &'static str> {
    let unit = |letter: char| match letter {
        's' => Some(1),
        'm' => Some(60),
        'h' => Some(3600),
        'd' => Some(86_400),
        _ => None,
    };
    let (digits, factor) = match text.char_indices().next_back() {
        Some((at, letter)) if unit(letter).is_some() => (text.get(..at), unit(letter)),
        _ => (Some(text), Some(1)),
    };
    let number: u64 = digits.and_then(|digits| digits.parse().ok()).ok_or("duration")?;
    factor.and_then(|factor| number.checked_mul(factor)).ok_or("duration")
}

/// `3/16`: counted from 1.
pub(crate) fn part(text: &str) -> Result<(u64, u64), &'static str> {
    let (index, count) = text.split_once('/').ok_or("part")?;
    let (index, count): (u64, u64) =
        (index.parse().map_err(|_| "part")?, count.parse().map_err(|_| "part")?);
    if (1..=count).contains(&index) && count <= 1_000_000 {
        Ok((index, count))
    } else {
        Err("part")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_inside_words_are_patterns_and_others_stay() {
        let marked = |text: &str| {
            // EXPOSE: a test with made-up text.
            with_patterns(&SecretText::copy_of(text)).expose().to_owned()
        };
        assert_eq!(marked("a two|three four five"), "a two\u{1C0}three four five");
        assert_eq!(marked("q?a* wav?"), "q\u{1C3}a\u{1C1} wav\u{1C3}");
        for same in ["1 | one | 2 | two", "one|two|three", "apple? ? zoo", "1. zoo*"] {
            assert_eq!(marked(same), same);
        }
    }

    #[test]
    fn durations_and_parts_are_read() {
        assert_eq!(duration("30s"), Ok(30));
        assert_eq!(duration("10m"), Ok(600));
        assert_eq!(duration("45"), Ok(45));
        assert!(duration("").is_err() && duration("m").is_err() && duration("1y").is_err());
        assert_eq!(part("3/16"), Ok((3, 16)));
        assert!(part("0/2").is_err() && part("3/2").is_err() && part("1").is_err());
    }
}
