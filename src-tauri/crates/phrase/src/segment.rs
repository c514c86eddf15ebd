//! Takes apart what was written without spaces.
//!
//! In: one token. Out: the words it consists of, when it is not a word itself and there is exactly one way to
//! cut it. Chinese words are one character each, so a run of Chinese characters is always cut.

use zeroize::Zeroizing;

use crate::fold::{self, SEAM, Script};
use crate::lists::List;
use crate::lookup::{self, How};
use crate::tokens;

/// Longest token that is looked at: 24 words of nine letters, and their marks.
const LONGEST: usize = 512;
/// A run of fewer letters is a misspelt word rather than two words.
const SHORTEST: usize = 9;
const LONGEST_WORD: usize = 16;

/// The words inside `text`, or `None` when it is to be taken as it is.
pub(crate) fn split(text: &str) -> Option<Vec<Zeroizing<String>>> {
    if text.contains(SEAM) {
        let pieces = || text.split(SEAM).filter(|piece| !piece.is_empty());
        if !tokens::is_word(text) && pieces().all(tokens::is_word) {
            return Some(pieces().map(|piece| Zeroizing::new(piece.to_owned())).collect());
        }
    }
    let script = fold::script(text)?;
    if script == Script::Han {
        return split_han(text);
    }
    let shortest = if script == Script::Latin { SHORTEST } else { 5 };
    let key = fold::key(text);
    let letters = key.chars().count();
    if letters < shortest || letters > LONGEST {
        return None;
    }
    let lists = List::ALL.into_iter().filter(|&list| lookup::script_of(list) == script);
    let lists: Vec<List> = lists.collect();
    if *key == *"passphrase" || lists.iter().any(|&list| lookup::resolve(list, &key).is_some()) {
        return None;
    }
    lists.into_iter().find_map(|list| cut(list, &key))
}

fn split_han(text: &str) -> Option<Vec<Zeroizing<String>>> {
    let han = |c: &char| fold::script(c.encode_utf8(&mut [0; 4])) == Some(Script::Han);
    let words: Vec<_> = text.chars().filter(han).map(|c| Zeroizing::new(c.to_string())).collect();
    (words.len() > 1).then_some(words)
}

/// The only way to cut `key` into words of `list`.
fn cut(list: List, key: &str) -> Option<Vec<Zeroizing<String>>> {
    let mut starts: Vec<usize> = key.char_indices().map(|(at, _)| at).collect();
    starts.push(key.len());
    let places = starts.len();
    // For each place: in how many ways (0, 1, many) the rest can be cut, and where the next word ends.
    let mut ways = Zeroizing::new(vec![(0_u8, 0_usize); places]);
    if let Some(last) = ways.last_mut() {
        *last = (1, 0);
    }
    for from in (0..places.saturating_sub(1)).rev() {
        let mut here = (0_u8, 0);
        for to in from + 2..=(from + LONGEST_WORD).min(places - 1) {
            let rest = ways.get(to).map_or(0, |way| way.0);
            let piece = key.get(*starts.get(from)?..*starts.get(to)?)?;
            if rest > 0 && is_list_word(list, piece) {
                here = (here.0.saturating_add(rest).min(2), to);
            }
        }
        if let Some(way) = ways.get_mut(from) {
            *way = here;
        }
    }
    if ways.first()?.0 != 1 {
        return None;
    }
    let mut words = Vec::new();
    let mut from = 0;
    while from + 1 < places {
        let to = ways.get(from)?.1;
        let piece = key.get(*starts.get(from)?..*starts.get(to)?)?;
        words.push(Zeroizing::new(piece.to_owned()));
        from = to;
    }
    (words.len() > 1).then_some(words)
}

fn is_list_word(list: List, piece: &str) -> bool {
    matches!(lookup::resolve(list, piece), Some((_, How::Exact)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<String> {
        split(text)
            .map(|words| words.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn words_run_together_are_cut_when_there_is_one_way() {
        assert_eq!(shown("abandonability").as_deref(), Some("abandon ability"));
        assert_eq!(shown("zebrazeroZOO").as_deref(), Some("zebra zero zoo"));
        assert_eq!(shown("あいこくしんあおぞら").map(|cut| cut.split(' ').count()), Some(2));
    }

    #[test]
    fn a_misspelt_word_is_left_alone() {
        assert_eq!(shown("abandonn"), None);
        assert_eq!(shown("armchair"), None);
        assert_eq!(shown("unquestionably"), None);
    }

    #[test]
    fn chinese_characters_are_words_each() {
        assert_eq!(shown("的一是在").as_deref(), Some("的 一 是 在"));
        assert_eq!(shown("的"), None);
    }

    #[test]
    fn an_invisible_character_between_two_words_cuts_them() {
        assert_eq!(shown("able\u{200B}about").as_deref(), Some("able about"));
        assert_eq!(shown("aban\u{200B}don"), None);
    }
}
