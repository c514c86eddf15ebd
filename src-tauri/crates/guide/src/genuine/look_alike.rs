//! Whether a host imitates MetaMask's, and how.

use super::{OFFICIAL, Reason, punycode};

/// The name that is imitated.
const NAME: &str = "metamask";
/// The endings under which it is real.
const REAL: [&str; 2] = ["metamask.io", "metamask.github.io"];

/// The ways in which `host`, which is not on the list, imitates one of it; none when it does not.
pub(super) fn reasons(host: &str) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let labels: Vec<&str> = host.split('.').collect();
    let decoded: Vec<String> = labels
        .iter()
        .map(|label| match label.strip_prefix("xn--") {
            Some(code) => punycode::decode(code).unwrap_or_else(|| (*label).to_owned()),
            None => (*label).to_owned(),
        })
        .collect();
    // The last label is the ending; no name can be imitated there.
    let names = decoded.get(..decoded.len().saturating_sub(1)).unwrap_or_default();
    for (name, label) in names.iter().zip(&labels) {
        let before = reasons.len();
        imitations(name, &mut reasons);
        if reasons.len() > before && label.starts_with("xn--") {
            reasons.push(Reason::Punycode);
        }
    }
    let last_name = names.last().map(String::as_str).unwrap_or_default();
    if last_name == NAME && !REAL.contains(&host) && !host.ends_with(".metamask.io") {
        reasons.push(Reason::WrongEnding);
    }
    let in_front = OFFICIAL.iter().any(|official| {
        host.strip_prefix(official)
            .or_else(|| host.split_once(&format!(".{official}")).map(|(_, rest)| rest))
            .is_some_and(|rest| rest.starts_with(['.', '-']))
    });
    let earlier = names.split_last().map(|(_, earlier)| earlier).unwrap_or_default();
    if in_front || earlier.iter().any(|name| name == NAME) && !host.ends_with(".metamask.io") {
        reasons.push(Reason::InFront);
    }
    reasons
}

/// How one label imitates the name.
fn imitations(name: &str, reasons: &mut Vec<Reason>) {
    if name == NAME {
        return;
    }
    let plain: String = name.chars().map(latin).collect();
    let joined: String = plain.chars().filter(|letter| *letter != '-' && *letter != '_').collect();
    let merged = joined.replace("rn", "m").replace("vv", "w").replace("nn", "m");
    if plain != name && (near(&joined) || joined.contains(NAME) || near(&merged)) {
        reasons.push(Reason::OtherLetters);
    }
    if joined.contains(NAME) || merged.contains(NAME) {
        if joined.chars().count() > NAME.len() && merged.chars().count() > NAME.len() {
            reasons.push(Reason::ExtraWords);
        } else if plain == name {
            reasons.push(Reason::Spelling);
        }
    } else if near(&joined) || near(&merged) {
        if plain == name {
            reasons.push(Reason::Spelling);
        }
    } else if name
        .split(['-', '_'])
        .any(|part| near(part) && part.chars().count() >= NAME.len() - 1)
    {
        reasons.extend([Reason::Spelling, Reason::ExtraWords]);
    }
}

/// At most two slips away. A short word is near to everything, so it must be about as long.
fn near(word: &str) -> bool {
    let length = word.chars().count();
    (NAME.len() - 1..=NAME.len() + 2).contains(&length) && distance(word, NAME) <= 2
}

/// Letters that look like a Latin one: digits, Cyrillic, Greek, marked letters.
fn latin(letter: char) -> char {
    match letter {
        '0' | 'о' | 'ο' | 'ö' | 'ó' | 'ò' | 'ô' | 'õ' | 'ø' | 'ō' | 'օ' => 'o',
        '1' | 'і' | 'ι' | 'í' | 'ì' | 'ï' | 'î' | 'ı' | 'ӏ' | 'ł' => 'i',
        '3' | 'е' | 'ё' | 'є' | 'ε' | 'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ẹ' | 'ҽ' => {
            'e'
        }
        '4' | '@' | 'а' | 'α' | 'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' | 'ạ' | 'ɑ' => {
            'a'
        }
        '5' | '$' | 'ѕ' | 'ś' | 'š' | 'ş' | 'ș' | 'ṣ' => 's',
        '7' | 'т' | 'τ' | 'ť' | 'ţ' | 'ț' | 'ṭ' => 't',
        'м' | 'ṃ' | 'ɱ' | 'ṁ' => 'm',
        'к' | 'κ' | 'ķ' | 'ḳ' | 'ĸ' => 'k',
        'с' | 'ç' | 'ć' | 'č' => 'c',
        'р' | 'ρ' => 'p',
        other => other,
    }
}

/// Insertions, deletions, changes and swaps of neighbours between two words (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    let at = |rows: &[Vec<usize>], row: usize, column: usize| {
        rows.get(row).and_then(|row| row.get(column)).copied().unwrap_or(usize::MAX / 2)
    };
    for (row, letter) in a.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, other) in b.iter().enumerate() {
            let change = at(&rows, row, column) + usize::from(letter != other);
            let delete = at(&rows, row, column + 1) + 1;
            let insert = line.last().map_or(usize::MAX / 2, |last| last + 1);
            let swapped = row > 0
                && column > 0
                && a.get(row - 1) == Some(other)
                && b.get(column - 1) == Some(letter);
            let swap = if swapped { at(&rows, row - 1, column - 1) + 1 } else { usize::MAX / 2 };
            line.push(change.min(delete).min(insert).min(swap));
        }
        rows.push(line);
    }
    at(&rows, a.len(), b.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted() {
        for (word, slips) in
            [("metamask", 0), ("metamsak", 1), ("metmask", 1), ("meatmaks", 2), ("", 8)]
        {
            assert_eq!(distance(word, NAME), slips, "{word}");
        }
    }
}
