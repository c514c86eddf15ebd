//! Reads what a person typed or pasted.
//!
//! In: text. Out: a [`Reading`] and a list of what was changed on the way. Takes time in proportion to the text.
//! Not here: what the words are worth (`judge`).

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::finding::{Change, ChangeCode};
use crate::fold;
use crate::foreign;
use crate::hex;
use crate::judgement::Scheme;
use crate::layout::{self, Content, Place};
use crate::lists::List;
use crate::lookup::{How, script_of};
use crate::reading::{MAX_INPUT, MAX_SLOTS, NONE, Reading, SlotKind};
use crate::segment;
use crate::tokens;

/// Reads what a person typed or pasted. Never fails; takes time in proportion to the text.
#[must_use]
pub fn read(typed: &str, list: Option<List>) -> Reading {
    let mut reading = Reading::empty(list);
    if typed.len() > MAX_INPUT {
        reading.too_long = true;
        return reading;
    }
    reading.foreign = foreign::recognise(typed);
    if reading.foreign.is_some() {
        return reading;
    }
    if let Some(numbers) = hex::numbers(typed) {
        for &value in numbers.iter() {
            reading.push_number(value);
        }
        report(&mut reading, Seen::default(), typed);
        return reading;
    }
    let scan = tokens::scan(typed);
    let mut seen = Seen { punctuation: scan.punctuation, spaces: scan.spaces, ..Seen::default() };
    let invisible = scan.invisible;
    reading.too_long = scan.overflow;
    let layout = layout::arrange(scan.tokens);
    reading.missing = layout.missing;
    reading.highest = layout.highest;
    reading.unnumbered = layout.unnumbered;
    reading.counted_from_zero = layout.counted_from_zero;
    seen.punctuation |= layout.notes_removed;
    for place in layout.places {
        if reading.slots.len() >= MAX_SLOTS {
            reading.too_long = true;
            break;
        }
        put(&mut reading, place, &mut seen);
    }
    if reading.slots.iter().all(|slot| slot.found.iter().all(|&found| found == NONE))
        && foreign::looks_like_password(typed)
    {
        let list = reading.list;
        reading = Reading::empty(list);
        reading.foreign = Some(Scheme::PasswordLike);
        return reading;
    }
    if invisible && seen.invisible.is_empty() {
        reading.changes.push(whole(ChangeCode::InvisibleRemoved));
    }
    if layout.labels_removed {
        reading.changes.push(whole(ChangeCode::ListNumbersRemoved));
    }
    if layout.reordered {
        reading.changes.push(whole(ChangeCode::ColumnsJoined));
    }
    report(&mut reading, seen, typed);
    reading
}

/// What was seen on the way, by position.
#[derive(Default)]
struct Seen {
    punctuation: bool,
    spaces: bool,
    width: Vec<u8>,
    case: Vec<u8>,
    invisible: Vec<u8>,
    katakana: Vec<u8>,
    form: Vec<u8>,
}

impl Seen {
    fn note(&mut self, text: &str, position: u8, width: bool, invisible: bool) {
        let katakana = text.chars().any(|c| matches!(c, 'ァ'..='ヶ' | '\u{FF66}'..='\u{FF9D}'));
        let double = text.chars().any(fold::is_double);
        let marks = [
            (&mut self.width, width),
            (&mut self.case, text.chars().any(char::is_uppercase)),
            (&mut self.invisible, invisible || text.contains(fold::SEAM)),
            (&mut self.katakana, katakana),
            (
                &mut self.form,
                double || (!width && !text.is_ascii() && !text.nfc().eq(text.chars())),
            ),
        ];
        for (positions, applies) in marks {
            if applies {
                positions.push(position);
            }
        }
    }
}

fn put(reading: &mut Reading, place: Place, seen: &mut Seen) {
    let position = |reading: &Reading| u8::try_from(reading.slots.len()).unwrap_or(u8::MAX);
    match place.content {
        Content::Empty => reading.push_kind(SlotKind::Empty),
        Content::Gap => reading.push_kind(SlotKind::Unreadable),
        Content::Number(value) => {
            reading.push_number(*value);
            if place.width {
                seen.width.push(position(reading));
            }
        }
        Content::Word(text) => {
            let pieces = segment::split(&text);
            seen.spaces |= pieces.is_some() && fold::script(&text) != Some(fold::Script::Han);
            for piece in pieces.unwrap_or_else(|| vec![text]) {
                if reading.slots.len() >= MAX_SLOTS {
                    reading.too_long = true;
                    return;
                }
                let clean: Zeroizing<String> =
                    Zeroizing::new(piece.chars().filter(|&c| c != fold::SEAM).collect());
                reading.push_text(&clean);
                let position = position(reading);
                seen.note(&piece, position, place.width, place.invisible);
            }
        }
    }
}

fn report(reading: &mut Reading, seen: Seen, typed: &str) {
    let list = reading.likely_list();
    let japanese = list == Some(List::Japanese);
    if seen.punctuation {
        reading.changes.push(whole(ChangeCode::PunctuationRemoved));
    }
    // The wide space is how Japanese phrases are written; nothing was changed by reading it.
    let odd = |c: char| {
        c.is_whitespace() && !matches!(c, ' ' | '\t' | '\u{3000}') && !fold::is_line_break(c)
    };
    if seen.spaces && (!japanese || typed.contains(odd)) {
        reading.changes.push(whole(ChangeCode::SpacesFolded));
    }
    let mut marks = Vec::new();
    let mut beginnings = Vec::new();
    let mut numbers = Vec::new();
    for (slot, position) in reading.slots.iter().zip(1..=u8::MAX) {
        if slot.kind == SlotKind::Number {
            numbers.push(position);
        }
        match list.and_then(|list| slot.in_list(list)) {
            Some((_, How::Marks)) => marks.push(position),
            Some((_, How::Beginning)) => beginnings.push(position),
            _ => {}
        }
    }
    let of_marks = match list.map(script_of) {
        Some(fold::Script::Kana) => ChangeCode::DakutenRestored,
        _ => ChangeCode::AccentsRestored,
    };
    let all = [
        (ChangeCode::FullWidthFolded, seen.width),
        (ChangeCode::CaseFolded, seen.case),
        (ChangeCode::InvisibleRemoved, seen.invisible),
        (ChangeCode::KatakanaFolded, seen.katakana),
        (ChangeCode::Normalised, seen.form),
        (of_marks, marks),
        (ChangeCode::AbbreviationsExpanded, beginnings),
        (ChangeCode::NumbersToWords, numbers),
    ];
    for (code, positions) in all {
        if !positions.is_empty() {
            reading.changes.push(Change { code, positions });
        }
    }
    reading.changes.sort_by_key(|change| change.code);
}

fn whole(code: ChangeCode) -> Change {
    Change { code, positions: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: &str =
        "legal winner thank year wave sausage worth useful legal winner thank yellow";

    fn words(typed: &str) -> Vec<Option<u16>> {
        let reading = read(typed, None);
        let list = reading.likely_list().unwrap_or(List::English);
        (1..=reading.word_count())
            .map(|at| reading.index(at as u8, list).map(|index| index.get()))
            .collect()
    }

    fn codes(typed: &str) -> Vec<ChangeCode> {
        read(typed, None).changes().iter().map(|change| change.code).collect()
    }

    #[test]
    fn every_style_gives_the_same_words() {
        let expected = words(PLAIN);
        assert_eq!(expected.len(), 12);
        assert!(expected.iter().all(Option::is_some));
        let list: Vec<&str> = PLAIN.split(' ').collect();
        let numbered = |form: fn(usize, &str) -> String| {
            list.iter().zip(1..).map(|(word, at)| form(at, word)).collect::<Vec<_>>().join("\n")
        };
        let wide: String = PLAIN
            .chars()
            .map(|c| if c == ' ' { '\u{3000}' } else { char::from_u32(c as u32 + 0xFEE0).unwrap() })
            .collect();
        let styles = [
            numbered(|at, word| format!("{at}. {word}")),
            numbered(|at, word| format!("{at}) {word}")),
            numbered(|at, word| format!("{at}: {word}")),
            numbered(|at, word| format!("{at} {word}")),
            numbered(|at, word| format!("{at}\t{word}")),
            numbered(|at, word| format!("{at}番 {word}")),
            numbered(|at, word| format!("{}{word}", char::from_u32(0x245F + at as u32).unwrap())),
            numbered(|_, word| format!("- {word}")),
            numbered(|_, word| format!("• {word}")),
            PLAIN.replace(' ', ", "),
            PLAIN.replace(' ', ","),
            PLAIN.replace(' ', "\u{A0}"),
            PLAIN.replace(' ', "\u{200B} "),
            PLAIN.replace(' ', "\r\n"),
            PLAIN.replace(' ', "-"),
            PLAIN.replace(' ', ""),
            format!("\u{FEFF}“{PLAIN}”"),
            PLAIN.to_uppercase(),
            wide,
            list.iter().map(|word| word.chars().take(4).collect::<String>()).collect::<Vec<_>>().join(" "),
            "1. legal 5. wave 9. legal\n2. winner 6. sausage 10. winner\n3. thank 7. worth 11. thank\n\
             4. year 8. useful 12. yellow"
                .to_owned(),
            "My MetaMask words (do not share):\n".to_owned() + &numbered(|at, word| format!("{at}. {word}")),
        ];
        for style in styles {
            assert_eq!(words(&style), expected, "{style}");
        }
    }

    #[test]
    fn what_was_changed_is_said() {
        assert!(codes(PLAIN).is_empty());
        assert_eq!(codes("1. able 2. about 3. above"), [ChangeCode::ListNumbersRemoved]);
        assert_eq!(codes("able, about"), [ChangeCode::PunctuationRemoved]);
        assert_eq!(codes("ＡＢＬＥ about"), [ChangeCode::FullWidthFolded, ChangeCode::CaseFolded]);
        assert_eq!(codes("able\u{200E} about"), [ChangeCode::InvisibleRemoved]);
        assert_eq!(codes("able\u{A0}about"), [ChangeCode::SpacesFolded]);
        assert_eq!(codes("aban abil"), [ChangeCode::AbbreviationsExpanded]);
        assert_eq!(codes("academie acquerir adequat"), [ChangeCode::AccentsRestored]);
        assert_eq!(codes("かつこう がくせい"), [ChangeCode::DakutenRestored]);
        assert_eq!(codes("アイコクシン アオゾラ"), [ChangeCode::KatakanaFolded]);
        assert_eq!(codes("17 1023 5 2000"), [ChangeCode::NumbersToWords]);
        assert_eq!(
            codes("1. able 3. above 2. about"),
            [ChangeCode::ListNumbersRemoved, ChangeCode::ColumnsJoined]
        );
        let decomposed: String = "académie acquérir".nfd().collect();
        assert_eq!(codes(&decomposed), [ChangeCode::Normalised]);
        assert!(codes("あいこくしん\u{3000}あおぞら").is_empty());
    }

    #[test]
    fn too_much_text_is_not_read() {
        let reading = read(&"abandon ".repeat(10_000), None);
        assert_eq!(reading.word_count(), 0);
        assert!(reading.too_long);
    }
}
