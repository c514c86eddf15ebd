//! Puts tokens in the order in which the phrase has them.
//!
//! In: tokens in the order of the text. Out: places, one per word: list numbers are taken away, columns are
//! brought into the order of their numbers, an empty line of a numbered list is an empty place.
//! Not here: which words they are.

use std::collections::{BTreeMap, BTreeSet};

use zeroize::Zeroizing;

use crate::fold;
use crate::phrase::WORD_COUNTS;
use crate::tokens::{self, Kind, Token};

/// Lengths of a SeedQR read as digits: four for each word.
const DIGIT_STRINGS: [usize; 5] = [48, 60, 72, 84, 96];

pub(crate) enum Content {
    /// A numbered line with nothing on it.
    Empty,
    /// A place marked as unreadable.
    Gap,
    Number(Zeroizing<u32>),
    Word(Zeroizing<String>),
}

pub(crate) struct Place {
    pub(crate) content: Content,
    pub(crate) invisible: bool,
    pub(crate) width: bool,
    label: Option<u32>,
    line: u32,
}

#[derive(Default)]
pub(crate) struct Layout {
    pub(crate) places: Vec<Place>,
    /// List numbers were taken away.
    pub(crate) labels_removed: bool,
    /// Words that only explain (a heading, "word" before each number) were left out.
    pub(crate) notes_removed: bool,
    /// The numbers brought the words into another order.
    pub(crate) reordered: bool,
    /// Numbers that the numbered list does not have.
    pub(crate) missing: Vec<u8>,
    /// The highest number of a list in which every word has its own, or which is complete.
    pub(crate) highest: Option<u8>,
    /// Words without a number inside a numbered list that is complete without them.
    pub(crate) unnumbered: Vec<u8>,
    /// The digits of a SeedQR, which counts from 0.
    pub(crate) counted_from_zero: bool,
}

/// Orders the tokens.
pub(crate) fn arrange(mut tokens: Vec<Token>) -> Layout {
    let mut layout = Layout::default();
    strip_trailing_numbers(&mut tokens, &mut layout);
    if tokens.iter().any(|token| token.kind == Kind::Word) {
        remove_repeated_note(&mut tokens, &mut layout);
        name_bare_numbers(&mut tokens);
    } else if let Some(groups) = digit_groups(&tokens) {
        layout.counted_from_zero = true;
        layout.places = groups.into_iter().map(|n| place(Content::Number(n), None, 0)).collect();
        return layout;
    } else {
        name_numbers_among_numbers(&mut tokens);
    }
    fill_places(tokens, &mut layout);
    remove_notes(&mut layout);
    order_by_labels(&mut layout);
    layout
}

/// `abandon1` in a list that has its numbers behind the words.
fn strip_trailing_numbers(tokens: &mut [Token], layout: &mut Layout) {
    for token in tokens.iter_mut().filter(|token| token.kind == Kind::Word) {
        let stem = token.text.trim_end_matches(|c: char| c.is_ascii_digit());
        if stem.len() < token.text.len() && tokens::is_word(stem) {
            token.text = Zeroizing::new(stem.to_owned());
            layout.labels_removed = true;
        }
    }
}

/// `Word 1: able, Word 2: about …`: the same note before every list number.
fn remove_repeated_note(tokens: &mut Vec<Token>, layout: &mut Layout) {
    let labelled = |at: &usize| {
        matches!(tokens.get(*at).map(|token| token.kind), Some(Kind::Label(_) | Kind::Number(_)))
    };
    let numbers: Vec<usize> = (0..tokens.len()).filter(labelled).collect();
    let before =
        |&at: &usize| tokens.get(at.checked_sub(1)?).filter(|token| token.kind == Kind::Word);
    let Some(first) = numbers.first().and_then(before) else { return };
    let note = fold::key(&first.text);
    let same =
        numbers.iter().all(|at| before(at).is_some_and(|token| *fold::key(&token.text) == *note));
    if numbers.len() < 3 || !same {
        return;
    }
    for &at in numbers.iter().rev() {
        if let Some(Kind::Number(number)) = tokens.get(at).map(|token| token.kind)
            && let Some(token) = tokens.get_mut(at)
        {
            token.kind = Kind::Label(number);
        }
        tokens.remove(at - 1);
    }
    layout.notes_removed = true;
}

/// Decides, in a text with words, whether bare numbers are list numbers.
fn name_bare_numbers(tokens: &mut Vec<Token>) {
    let is_number = |token: &Token| matches!(token.kind, Kind::Number(_));
    let values: Zeroizing<Vec<u32>> =
        Zeroizing::new(tokens.iter().filter_map(bare_number).collect());
    if values.is_empty() {
        let _ = zip_runs(tokens) || swap_trailing(tokens);
        return;
    }
    if name_complete_list(tokens) {
        return;
    }
    let distinct = values.iter().collect::<BTreeSet<_>>().len() == values.len();
    let small = values.iter().all(|&value| value <= 99);
    if !distinct || !small || zip_runs(tokens) || swap_trailing(tokens) {
        return;
    }
    let words = tokens.iter().filter(|token| is_place(token)).count();
    let alone = tokens
        .iter()
        .zip(tokens.iter().skip(1).map(Some).chain([None]))
        .filter(|(token, _)| is_number(token))
        .all(|(_, next)| next.is_some_and(is_place));
    let mut before = 0;
    let mut in_place = true;
    for token in tokens.iter() {
        if let Kind::Number(value) = token.kind {
            in_place &= value == before + 1 || value == before;
        }
        before += u32::from(is_place(token));
    }
    let lonely = values.len() == 1 && WORD_COUNTS.contains(&(words + 1));
    if (alone && values.len() * 2 >= words) || (in_place && !lonely) {
        for token in tokens.iter_mut() {
            if let Kind::Number(value) = token.kind {
                token.kind = Kind::Label(value);
            }
        }
    }
}

/// A row or column of list numbers followed by as many words: puts each number before its word.
fn zip_runs(tokens: &mut Vec<Token>) -> bool {
    let mut runs: Vec<(bool, usize)> = Vec::new();
    for token in tokens.iter().filter(|token| token.kind != Kind::Dash) {
        let numbers = !is_place(token);
        match runs.last_mut() {
            Some((same, length)) if *same == numbers => *length += 1,
            _ => runs.push((numbers, 1)),
        }
    }
    let paired = runs.len() >= 2
        && runs.len().is_multiple_of(2)
        && runs
            .chunks_exact(2)
            .all(|pair| matches!(pair, [(true, numbers), (false, words)] if numbers == words))
        && runs.iter().any(|&(_, length)| length > 1);
    if !paired {
        return false;
    }
    tokens.retain(|token| token.kind != Kind::Dash);
    let mut rest = std::mem::take(tokens).into_iter();
    for pair in runs.chunks_exact(2) {
        let Some(&(_, length)) = pair.first() else { continue };
        let numbers: Vec<Token> = rest.by_ref().take(length).collect();
        let words: Vec<Token> = rest.by_ref().take(length).collect();
        for (mut number, word) in numbers.into_iter().zip(words) {
            if let Kind::Number(value) = number.kind {
                number.kind = Kind::Label(value);
            }
            tokens.push(number);
            tokens.push(word);
        }
    }
    true
}

/// `able 1 about 2 …` or `able(1) about(2) …`: numbers behind the words.
fn swap_trailing(tokens: &mut [Token]) -> bool {
    let places = tokens.iter().filter(|token| is_place(token)).count();
    let pairs = || tokens.chunks_exact(2).zip(1..);
    let alternate = places > 1
        && tokens.len() == places * 2
        && pairs().all(|(pair, expected)| {
            matches!(pair, [word, number] if is_place(word) && number_of(number) == Some(expected))
        });
    if alternate {
        for pair in tokens.chunks_exact_mut(2) {
            pair.reverse();
            if let [number, _] = pair
                && let Some(value) = number_of(number)
            {
                number.kind = Kind::Label(value);
            }
        }
    }
    alternate
}

/// If the numbers 1 to 12 (or another count of a phrase) each stand before a word, those are the list numbers,
/// whatever other numbers there are: a date, a page.
fn name_complete_list(tokens: &mut [Token]) -> bool {
    let mut first: BTreeMap<u32, usize> = BTreeMap::new();
    for (at, token) in tokens.iter().enumerate() {
        if let Some(value) = number_of(token)
            && tokens.get(at + 1).is_some_and(is_place)
        {
            // "12." is a list number rather than the "12" of "12 words".
            let sure = matches!(token.kind, Kind::Label(_));
            let known = first.entry(value).or_insert(at);
            let doubtful = tokens.get(*known).is_some_and(|token| bare_number(token).is_some());
            if sure && doubtful {
                *known = at;
            }
        }
    }
    let complete = |count: &u32| (1..=*count).all(|number| first.contains_key(&number));
    let Some(count) = WORD_COUNTS.map(|count| count as u32).into_iter().rev().find(complete) else {
        return false;
    };
    for (&number, &at) in first.range(1..=count) {
        if let Some(token) = tokens.get_mut(at) {
            token.kind = Kind::Label(number);
        }
    }
    true
}

/// A SeedQR's digits typed as one number.
fn digit_groups(tokens: &[Token]) -> Option<Vec<Zeroizing<u32>>> {
    let [token] = tokens else { return None };
    if !DIGIT_STRINGS.contains(&token.text.len()) || !matches!(token.kind, Kind::Number(_)) {
        return None;
    }
    let digits = token.text.as_bytes();
    let value = |group: &[u8]| {
        let digit = |digit: &u8| u32::from(digit.wrapping_sub(b'0'));
        Zeroizing::new(group.iter().map(digit).fold(0, |value, digit| value * 10 + digit))
    };
    Some(digits.chunks_exact(4).map(value).collect())
}

/// Decides, in a text without words, which numbers count the lines and which stand for words.
fn name_numbers_among_numbers(tokens: &mut Vec<Token>) {
    tokens.retain(|token| token.kind != Kind::Dash);
    let value = |token: &Token| match token.kind {
        Kind::Label(value) | Kind::Number(value) => Some(value),
        _ => None,
    };
    let values: Zeroizing<Vec<Option<u32>>> = Zeroizing::new(tokens.iter().map(value).collect());
    let counts_up = (1..).zip(values.iter()).all(|(expected, &value)| value == Some(expected));
    if counts_up && values.len() >= 3 {
        // The numbers of an empty form: no word was filled in yet.
        for (token, number) in tokens.iter_mut().zip(1..) {
            token.kind = Kind::Label(number);
        }
        return;
    }
    let has_labels = tokens.iter().any(|token| matches!(token.kind, Kind::Label(_)));
    let followed =
        tokens.iter().zip(tokens.iter().skip(1).map(Some).chain([None])).all(|(token, next)| {
            !matches!(token.kind, Kind::Label(_))
                || next.is_some_and(|next| !matches!(next.kind, Kind::Label(_)))
        });
    if has_labels && followed {
        return;
    }
    let half = values.len() / 2;
    let is_count = |numbers: Vec<Option<u32>>| {
        let numbers: BTreeSet<u32> = numbers.into_iter().flatten().collect();
        numbers.len() == half && (1..).zip(&numbers).all(|(expected, &value)| value == expected)
    };
    let pairs = half >= 3 && values.len() == half * 2;
    let labels: fn(usize, usize) -> bool =
        if pairs && is_count(values.iter().step_by(2).copied().collect()) {
            |at, _| at % 2 == 0
        } else if pairs && is_count(values.iter().take(half).copied().collect()) {
            |at, half| at < half
        } else {
            |_, _| false
        };
    for (at, token) in tokens.iter_mut().enumerate() {
        if let Some(Some(value)) = values.get(at).copied() {
            token.kind = if labels(at, half) { Kind::Label(value) } else { Kind::Number(value) };
        }
    }
    if pairs && labels(0, half) && labels(1, half) {
        let words = tokens.split_off(half);
        let numbers = std::mem::take(tokens);
        for (number, word) in numbers.into_iter().zip(words) {
            tokens.push(number);
            tokens.push(word);
        }
    }
}

fn fill_places(tokens: Vec<Token>, layout: &mut Layout) {
    let mut pending: Option<(u32, u32)> = None;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(mut token) = tokens.next() {
        let ends = tokens
            .peek()
            .is_none_or(|next| matches!(next.kind, Kind::Label(_)) || next.line != token.line);
        let content = match token.kind {
            Kind::Label(number) => {
                layout.labels_removed = true;
                if let Some((label, line)) = pending.replace((number, token.line)) {
                    layout.places.push(place(Content::Empty, Some(label), line));
                }
                continue;
            }
            Kind::Dash if pending.is_some() && ends => Content::Gap,
            Kind::Dash => continue,
            Kind::Gap => {
                let merges = layout.places.last().is_some_and(|last| {
                    last.label.is_some()
                        && last.line == token.line
                        && matches!(last.content, Content::Gap)
                });
                if pending.is_none() && merges {
                    continue;
                }
                Content::Gap
            }
            Kind::Number(number) => Content::Number(Zeroizing::new(number)),
            Kind::Word => Content::Word(std::mem::take(&mut token.text)),
        };
        let label = pending.take().map(|(label, _)| label);
        let mut place = place(content, label, token.line);
        place.invisible = token.invisible;
        place.width = token.width;
        layout.places.push(place);
    }
    if let Some((label, line)) = pending {
        layout.places.push(place(Content::Empty, Some(label), line));
    }
}

/// Text around a complete numbered list: a heading, a remark. With as many numbered words as a phrase has, even
/// "Seed" above them is a heading, although it is a list word; otherwise only what is in no list.
fn remove_notes(layout: &mut Layout) {
    let labels: BTreeSet<u32> = layout.places.iter().filter_map(|place| place.label).collect();
    let complete =
        labels.len() >= 3 && (1..).zip(&labels).all(|(expected, &label)| label == expected);
    let labelled = |place: &Place| place.label.is_some();
    let (Some(first), Some(last)) =
        (layout.places.iter().position(labelled), layout.places.iter().rposition(labelled))
    else {
        return;
    };
    if !complete {
        return;
    }
    let whole = WORD_COUNTS.contains(&labels.len());
    let last_line = layout.places.get(last).map_or(0, |place| place.line);
    let before = layout.places.len();
    let mut at = 0;
    layout.places.retain(|place| {
        let outside = at < first || (at > last && place.line != last_line);
        at += 1;
        let known = matches!(&place.content, Content::Word(text) if tokens::is_word(text));
        !outside || (known && !whole)
    });
    layout.notes_removed |= layout.places.len() < before;
}

/// If every word has a number of its own, the numbers rule.
fn order_by_labels(layout: &mut Layout) {
    let labels: Option<Vec<u32>> = layout.places.iter().map(|place| place.label).collect();
    let Some(labels) = labels else { return note_unnumbered(layout) };
    let distinct: BTreeSet<u32> = labels.iter().copied().collect();
    if labels.is_empty() || distinct.len() != labels.len() {
        return;
    }
    if !labels.is_sorted() {
        layout.places.sort_by_key(|place| place.label);
        layout.reordered = true;
    }
    let base = u32::from(!distinct.contains(&0));
    let highest = distinct.last().map_or(0, |&last| last + 1 - base);
    let missing = (1..=highest).filter(|number| !distinct.contains(&(number - 1 + base)));
    layout.missing = missing.filter_map(|number| u8::try_from(number).ok()).collect();
    layout.highest = u8::try_from(highest).ok();
}

/// In a list whose numbers are complete, a word without one is a word too many.
fn note_unnumbered(layout: &mut Layout) {
    let labels: BTreeSet<u32> = layout.places.iter().filter_map(|place| place.label).collect();
    let complete = (1..).zip(&labels).all(|(expected, &label)| label == expected);
    if complete && WORD_COUNTS.contains(&labels.len()) {
        layout.highest = u8::try_from(labels.len()).ok();
        let places = layout.places.iter().zip(1..=u8::MAX);
        layout.unnumbered = places
            .filter(|(place, _)| place.label.is_none())
            .map(|(_, position)| position)
            .collect();
    }
}

fn place(content: Content, label: Option<u32>, line: u32) -> Place {
    Place { content, invisible: false, width: false, label, line }
}

fn is_place(token: &Token) -> bool {
    matches!(token.kind, Kind::Word | Kind::Gap)
}

fn number_of(token: &Token) -> Option<u32> {
    if let Kind::Label(value) = token.kind { Some(value) } else { bare_number(token) }
}

fn bare_number(token: &Token) -> Option<u32> {
    if let Kind::Number(value) = token.kind { Some(value) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let layout = arrange(tokens::scan(text).tokens);
        let show = |place: &Place| match &place.content {
            Content::Empty => "-".to_owned(),
            Content::Gap => "?".to_owned(),
            Content::Number(number) => number.to_string(),
            Content::Word(text) => text.to_string(),
        };
        layout.places.iter().map(show).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn numbered_columns_come_into_the_order_of_their_numbers() {
        assert_eq!(shown("1. a 3. c 5. e\n2. b 4. d 6. f"), "a b c d e f");
        assert_eq!(shown("1 a 3 c 5 e\n2 b 4 d 6 f"), "a b c d e f");
        assert_eq!(shown("6) f 5) e 4) d 3) c 2) b 1) a"), "a b c d e f");
    }

    #[test]
    fn rows_and_columns_of_numbers_are_matched_with_their_words() {
        assert_eq!(shown("1 2 3\na b c\n4 5 6\nd e f"), "a b c d e f");
        assert_eq!(shown("1\n2\n3\na\nb\nc"), "a b c");
        assert_eq!(shown("1 4\na d\n2 5\nb e\n3 6\nc f"), "a b c d e f");
    }

    #[test]
    fn numbers_behind_the_words_are_list_numbers_too() {
        assert_eq!(shown("able 1 about 2 above 3"), "able about above");
        assert_eq!(shown("able1 about2 above3"), "able about above");
        assert_eq!(shown("able(1) about(2) above(3)"), "able about above");
    }

    #[test]
    fn a_row_may_have_one_number_for_all_its_words() {
        assert_eq!(shown("1 a b c\n4 d e f\n7 g h i"), "a b c d e f g h i");
    }

    #[test]
    fn an_empty_line_of_a_numbered_list_is_an_empty_place() {
        assert_eq!(shown("1. a\n2.\n3. c\n4. -\n5. _ _ _ _\n6. f"), "a - c ? ? f");
        assert_eq!(shown("1.\n2.\n3.\n4."), "- - - -");
    }

    #[test]
    fn a_number_left_out_of_the_list_is_reported() {
        let layout = arrange(tokens::scan("1. a 2. b 4. d 6. f").tokens);
        assert_eq!(layout.missing, [3, 5]);
        assert_eq!(layout.highest, Some(6));
    }

    #[test]
    fn notes_before_numbers_and_headings_are_left_out() {
        assert_eq!(shown("Word 1: able Word 2: about Word 3: above"), "able about above");
        assert_eq!(shown("Bakup (MetaMask)\n1. able\n2. about\n3. above\n"), "able about above");
        assert_eq!(shown("第1語 able 第2語 about 第3語 above"), "able about above");
    }

    #[test]
    fn a_complete_list_is_found_among_other_numbers_and_notes() {
        let words: Vec<String> =
            (b'a'..=b'l').map(|letter| char::from(letter).to_string()).collect();
        let lines = |sign: &str| {
            let line = |(word, number)| format!("{number}{sign} {word}");
            words.iter().zip(1..).map(line).collect::<Vec<_>>().join("\n")
        };
        let expected = words.join(" ");
        assert_eq!(
            shown(&format!("My seed, 12 words\n{}\npage 1 of 2, 3/4/2021", lines("."))),
            expected
        );
        assert_eq!(shown(&format!("Recovery phrase:\n{}\nwritten 3/4/2021", lines(""))), expected);
        let extra = lines(".").replace("3. c", "3. c you");
        let layout = arrange(tokens::scan(&extra).tokens);
        assert_eq!((layout.unnumbered.as_slice(), layout.highest), ([4].as_slice(), Some(12)));
    }

    #[test]
    fn numbers_without_words_are_words() {
        assert_eq!(shown("17 1023 5 4 900 3"), "17 1023 5 4 900 3");
        assert_eq!(shown("1. 17\n2. 1023\n3. 5"), "17 1023 5");
        assert_eq!(shown("1 17\n2 1023\n3 500"), "17 1023 500");
        assert_eq!(shown("17. 45. 33. 12."), "17 45 33 12");
    }

    #[test]
    fn a_number_among_words_stands_for_a_word() {
        assert_eq!(shown("able 1023 about"), "able 1023 about");
    }

    #[test]
    fn the_digits_of_a_seedqr_are_cut_into_fours() {
        let digits = "192402220235174306311124037817700641198012901210";
        assert!(shown(digits).starts_with("1924 222 235 1743"));
    }
}
