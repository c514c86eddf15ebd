//! Finds the addresses in pasted text.
//!
//! In: text of any shape: one address a line or several, with labels, bullets, numbers, spaces inside, wrapped
//! lines, full-width or invisible characters, dots in the middle. Out: targets and problems in the order of the text.
//! Every copy made here is wiped, because the text may be a secret by mistake. Time is linear in the text.

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::{Target, TargetProblem, ends, kinds, secrets};

/// The longest text that is read, in bytes. A thousand addresses with labels fit.
pub const MAX_TEXT: usize = 64 * 1024;
/// Longer remarks beside an address are not kept.
const LABEL: usize = 40;
/// A remark with a word as long as this may be a secret of a kind not known here.
const LABEL_WORD: usize = 20;
/// Names that stand for an address end so.
const NAMES: [&str; 16] = [
    "arb",
    "bitcoin",
    "blockchain",
    "bnb",
    "btc",
    "crypto",
    "dao",
    "eth",
    "lens",
    "nft",
    "polygon",
    "sol",
    "ton",
    "unstoppable",
    "wallet",
    "zil",
];

/// Reads every address in `text`. Nothing but addresses comes back; blank text gives an empty answer.
#[must_use]
pub fn parse_targets(text: &str) -> Vec<Result<Target, TargetProblem>> {
    if text.len() > MAX_TEXT {
        return vec![Err(TargetProblem::TooLong)];
    }
    if text.trim().is_empty() {
        return Vec::new();
    }
    let Some(folded) = fold(text) else { return vec![Err(TargetProblem::TooLong)] };
    let secret = if secrets::holds_byte_array(&folded) {
        Some(TargetProblem::PrivateKey)
    } else {
        secrets::holds_phrase(&folded).then_some(TargetProblem::RecoveryPhrase)
    };
    let items = items(&folded);
    if items.is_empty() {
        return vec![Err(secret.unwrap_or(TargetProblem::NotAnAddress))];
    }
    let may_label = secret.is_none() && !items.iter().any(Item::is_secret);
    let labels = if may_label { labels(&folded, &items) } else { Vec::new() };
    let labels = labels.into_iter().chain(std::iter::repeat(None));
    let targets = items
        .into_iter()
        .zip(labels)
        .map(|(item, label)| item.answer.map(|target| target.with_label(label)));
    secret.map(Err).into_iter().chain(targets).collect()
}

/// Reads the one address in `line`.
///
/// # Errors
/// When there is none, or more than one, or it cannot be used.
pub fn parse_target(line: &str) -> Result<Target, TargetProblem> {
    let mut answers = parse_targets(line).into_iter();
    match (answers.next(), answers.next()) {
        (None, _) => Err(TargetProblem::Empty),
        (Some(Err(problem)), _) if problem.is_secret() => Err(problem),
        (Some(answer), None) => answer,
        (Some(_), Some(Err(problem))) if problem.is_secret() => Err(problem),
        (Some(_), Some(_)) => Err(TargetProblem::SeveralAddresses),
    }
}

/// An address, or what was meant as one, and where it stands in the folded text.
struct Item {
    answer: Result<Target, TargetProblem>,
    start: usize,
    end: usize,
}

impl Item {
    fn is_secret(&self) -> bool {
        self.answer.as_ref().is_err_and(|problem| problem.is_secret())
    }
}

/// A run of ASCII letters and digits.
#[derive(Clone, Copy)]
struct Token<'a> {
    text: &'a str,
    start: usize,
    end: usize,
}

/// Full-width characters become plain ones, invisible ones vanish, every line end becomes a line feed. `None`
/// when that makes the text too long: some characters stand for a whole sentence.
fn fold(text: &str) -> Option<Zeroizing<String>> {
    let room = text.len() * 2 + 64;
    let mut folded = Zeroizing::new(String::with_capacity(room));
    // Numbers in circles would melt with the address after them.
    let plain = text.chars().map(|letter| if is_circled(letter) { '•' } else { letter });
    for letter in plain.nfkc() {
        // It must not grow: that would leave a copy behind.
        if folded.len() + letter.len_utf8() > room {
            return None;
        }
        match letter {
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                folded.push('\n');
            }
            '\t' => folded.push(' '),
            '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => {}
            '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => {}
            other if other.is_control() => {}
            other => folded.push(other),
        }
    }
    Some(folded)
}

fn items(text: &str) -> Vec<Item> {
    let tokens = tokens(text);
    let mut items = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let next = tokens.get(at + 1);
        let gap = text.get(token.end..next.map_or(text.len(), |next| next.start));
        let (used, answer) = item(text, &tokens, at, token, next, gap.unwrap_or_default());
        let last = tokens.get(at + used - 1).unwrap_or(token);
        items.extend(answer.map(|answer| Item { answer, start: token.start, end: last.end }));
        at += used;
    }
    items
}

/// What begins at `token`, and how many tokens it takes (at least one).
fn item(
    text: &str,
    tokens: &[Token<'_>],
    at: usize,
    token: &Token<'_>,
    next: Option<&Token<'_>>,
    gap: &str,
) -> (usize, Option<Result<Target, TargetProblem>>) {
    let whole = kinds::recognise(token.text);
    if let Some(Ok(_)) = whole {
        return (1, whole);
    }
    if let Some(next) = next {
        let after = text.get(next.end..).unwrap_or_default();
        if gap == "." && NAMES.contains(&next.text.to_ascii_lowercase().as_str()) {
            let ends_here = !after.starts_with('.') || after.get(1..).is_none_or(is_sentence_end);
            if ends_here {
                return (2, Some(Err(TargetProblem::NameService)));
            }
        }
        if let Some(loose) = cut(gap)
            && let Some(answer) = ends::recognise(token.text, next.text, loose)
        {
            return (2, Some(answer));
        }
    }
    if let Some((used, answer)) = joined(text, tokens, at) {
        return (used, Some(answer));
    }
    let dots = gap.trim_start().chars().take_while(|letter| is_mask(*letter)).count();
    if (dots >= 2 || gap.starts_with('⋯')) && ends::is_lonely_start(token.text) {
        return (1, Some(Err(TargetProblem::TooShort)));
    }
    (1, whole)
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, letter.is_ascii_alphanumeric()) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let text = text.get(from..at).unwrap_or_default();
                tokens.push(Token { text, start: from, end: at });
                start = None;
            }
            _ => {}
        }
    }
    tokens
}

/// An address written in groups or wrapped over lines: tokens with only spaces between, which together have
/// exactly the length and, for Bitcoin, the checksum of an address.
fn joined(
    text: &str,
    tokens: &[Token<'_>],
    at: usize,
) -> Option<(usize, Result<Target, TargetProblem>)> {
    let first = tokens.get(at)?;
    let lower = first.text.to_ascii_lowercase();
    let icap = lower.starts_with("xe") && lower.len() == 4;
    let lengths: &[usize] = match lower.get(..2)? {
        "0x" => &[42],
        "xe" if icap => &[34, 35],
        "bc" if lower.get(2..).is_none_or(|rest| rest.is_empty() || rest.starts_with('1')) => {
            &[42, 62]
        }
        _ => return None,
    };
    let longest = lengths.iter().max().copied()?;
    let mut whole = Zeroizing::new(String::with_capacity(longest + 1));
    whole.push_str(first.text);
    let mut end = first.end;
    for (used, token) in tokens.iter().enumerate().skip(at + 1) {
        let between = text.get(end..token.start).unwrap_or_default();
        let spaces = between.chars().all(char::is_whitespace) && between.len() <= 8;
        if !spaces || whole.len() + token.text.len() > longest {
            break;
        }
        whole.push_str(token.text);
        end = token.end;
        let answer = lengths.contains(&whole.len()).then(|| kinds::recognise(&whole)).flatten();
        if let Some(Ok(_) | Err(TargetProblem::Icap)) = answer {
            return answer.map(|answer| (used + 1 - at, answer));
        }
    }
    None
}

/// Whether what stands between two pieces replaces the middle of an address, and whether there are spaces in it.
fn cut(gap: &str) -> Option<bool> {
    let core = gap.trim_matches([' ', '[', ']', '(', ')', '<', '>']);
    let loose = gap.contains(' ');
    let many = core.chars().count() >= 2
        || core == "⋯"
        || matches!(core, "*" | "•" | "·" | "・" | "~") && !loose;
    let masks = core.chars().all(is_mask) && core.len() <= 64;
    (masks && many).then_some(loose)
}

fn is_mask(letter: char) -> bool {
    matches!(letter, '.' | '⋯' | '·' | '・' | '•' | '●' | '*' | '_' | '~' | '-' | '–' | '—' | '─')
}

/// Numbers in circles, in brackets or with a dot, as one character.
fn is_circled(letter: char) -> bool {
    matches!(letter, '①'..='⒛' | '⓪'..='⓿' | '❶'..='➓' | '㉑'..='㉟' | '㊱'..='㊿')
}

fn is_sentence_end(rest: &str) -> bool {
    !rest.starts_with(|letter: char| letter.is_alphanumeric())
}

/// For each item what stands before it on its line, or alone on the line above, or after it.
fn labels(text: &str, items: &[Item]) -> Vec<Option<String>> {
    let mut previous_end = 0;
    let mut labels = Vec::with_capacity(items.len());
    for (at, item) in items.iter().enumerate() {
        let between = text.get(previous_end..item.start).unwrap_or_default();
        let mut lines = between.rsplit('\n');
        let before = lines.next().and_then(label);
        let above = || lines.next().filter(|_| between.contains('\n')).and_then(label);
        let until = items.get(at + 1).map_or(text.len(), |next| next.start);
        let rest = text.get(item.end..until).unwrap_or_default();
        let after = || {
            let line = rest.split('\n').next()?;
            // What stands between two addresses of one line belongs to the second.
            (rest.contains('\n') || until == text.len()).then(|| label(line)).flatten()
        };
        labels.push(before.or_else(above).or_else(after));
        previous_end = item.end;
    }
    labels
}

/// A remark without bullets and list numbers, if it is short and has no long word in it.
fn label(raw: &str) -> Option<String> {
    let outside = |letter: char| !letter.is_alphanumeric();
    let trimmed = raw.trim_matches(outside);
    let number = trimmed.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let text = match number.chars().next() {
        None => return None,
        Some('.' | ')' | ':' | '、' | '．') if number.len() < trimmed.len() => {
            number.trim_start_matches(outside)
        }
        _ => trimmed,
    };
    let long = |word: &str| word.chars().count() >= LABEL_WORD && word.is_ascii();
    let fits = !text.is_empty() && text.chars().count() <= LABEL && !text.contains("://");
    (fits && !text.split_whitespace().any(long)).then(|| text.to_owned())
}
