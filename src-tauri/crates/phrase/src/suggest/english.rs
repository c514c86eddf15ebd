//! What only English has: two spellings, words that sound the same, endings.
//!
//! In: what was typed. Out: words to try; whether they are in the list is the caller's question.

use zeroize::Zeroizing;

/// British (or older) spelling, and the list's.
const BRITISH: [(&str, &str); 25] = [
    ("colour", "color"),
    ("flavour", "flavor"),
    ("harbour", "harbor"),
    ("humour", "humor"),
    ("vapour", "vapor"),
    ("odour", "odor"),
    ("armour", "armor"),
    ("labour", "labor"),
    ("favourite", "favorite"),
    ("defence", "defense"),
    ("licence", "license"),
    ("fibre", "fiber"),
    ("catalogue", "catalog"),
    ("programme", "program"),
    ("cheque", "check"),
    ("mum", "mom"),
    ("draught", "draft"),
    ("gage", "gauge"),
    ("enquiry", "inquiry"),
    ("enrol", "enroll"),
    ("instal", "install"),
    ("storey", "story"),
    ("ok", "okay"),
    ("artifact", "artefact"),
    ("practise", "practice"),
];

/// Words that sound the same: what may be heard or written, and the list's word.
const SOUND: [(&str, &str); 64] = [
    ("weight", "wait"),
    ("won", "one"),
    ("to", "two"),
    ("too", "two"),
    ("our", "hour"),
    ("heir", "air"),
    ("meet", "meat"),
    ("waist", "waste"),
    ("sole", "soul"),
    ("isle", "aisle"),
    ("male", "mail"),
    ("knight", "night"),
    ("grate", "great"),
    ("root", "route"),
    ("son", "sun"),
    ("flour", "flower"),
    ("see", "sea"),
    ("cell", "sell"),
    ("hare", "hair"),
    ("whole", "hole"),
    ("reign", "rain"),
    ("rein", "rain"),
    ("steal", "steel"),
    ("stake", "steak"),
    ("tale", "tail"),
    ("thyme", "time"),
    ("tow", "toe"),
    ("weigh", "way"),
    ("would", "wood"),
    ("women", "woman"),
    ("their", "there"),
    ("dessert", "desert"),
    ("cache", "cash"),
    ("maize", "maze"),
    ("miner", "minor"),
    ("ate", "eight"),
    ("ant", "aunt"),
    ("bored", "board"),
    ("bred", "bread"),
    ("coarse", "course"),
    ("creak", "creek"),
    ("crews", "cruise"),
    ("hi", "high"),
    ("hoarse", "horse"),
    ("lone", "loan"),
    ("made", "maid"),
    ("mourning", "morning"),
    ("mussel", "muscle"),
    ("knead", "need"),
    ("kneed", "need"),
    ("knows", "nose"),
    ("no", "know"),
    ("prophet", "profit"),
    ("rap", "wrap"),
    ("rode", "road"),
    ("rows", "rose"),
    ("sale", "sail"),
    ("seen", "scene"),
    ("shore", "sure"),
    ("cite", "sight"),
    ("site", "sight"),
    ("suite", "sweet"),
    ("sweat", "sweet"),
    ("tied", "tide"),
];

/// Forms that no ending explains, and the list's word.
const IRREGULAR: [(&str, &str); 39] = [
    ("children", "child"),
    ("feet", "foot"),
    ("men", "man"),
    ("women", "woman"),
    ("knives", "knife"),
    ("wives", "wife"),
    ("lives", "life"),
    ("wolves", "wolf"),
    ("leaves", "leaf"),
    ("mice", "mouse"),
    ("geese", "goose"),
    ("ran", "run"),
    ("sang", "sing"),
    ("sung", "sing"),
    ("swam", "swim"),
    ("wrote", "write"),
    ("written", "write"),
    ("taught", "teach"),
    ("spoke", "speak"),
    ("broke", "broken"),
    ("break", "broken"),
    ("froze", "frozen"),
    ("freeze", "frozen"),
    ("chose", "choose"),
    ("drew", "draw"),
    ("drawn", "draw"),
    ("gave", "give"),
    ("given", "give"),
    ("grew", "grow"),
    ("grown", "grow"),
    ("kept", "keep"),
    ("knew", "know"),
    ("known", "know"),
    ("rode", "ride"),
    ("sold", "sell"),
    ("slept", "sleep"),
    ("spent", "spend"),
    ("told", "tell"),
    ("won", "win"),
];

const ENDINGS: [&str; 21] = [
    "s", "es", "ed", "d", "ing", "er", "r", "ers", "ly", "y", "n", "en", "ment", "ness", "ful",
    "al", "ance", "ence", "ion", "ation", "or",
];

/// The list's spelling of a British word.
pub(super) fn british(typed: &str, add: &mut dyn FnMut(&str)) {
    pairs(&BRITISH, typed, add);
}

/// Words that sound like the one typed.
pub(super) fn homophones(typed: &str, add: &mut dyn FnMut(&str)) {
    pairs(&SOUND, typed, add);
}

/// The word that the typed one is a form of, or a form of the typed word.
pub(super) fn inflections(typed: &str, add: &mut dyn FnMut(&str)) {
    pairs(&IRREGULAR, typed, add);
    if !typed.is_ascii() || typed.len() > 20 {
        return;
    }
    for ending in ENDINGS {
        if let Some(stem) = typed.strip_suffix(ending).filter(|stem| stem.len() >= 3) {
            // walk-ed, danc-ed, stor-ies, stop-p-ing
            add(stem);
            add(&Zeroizing::new(format!("{stem}e")));
            let after_y = ending.starts_with('e') || matches!(ending, "ly" | "ness" | "ful");
            if let Some(start) = stem.strip_suffix('i').filter(|_| after_y) {
                add(&Zeroizing::new(format!("{start}y")));
            }
            let mut last = stem.chars().rev();
            if last.next() == last.next() {
                add(stem.get(..stem.len() - 1).unwrap_or(stem));
            }
        }
        if typed.len() < 4 {
            continue;
        }
        add(&Zeroizing::new(format!("{typed}{ending}")));
        if let Some(stem) = typed.strip_suffix('e') {
            add(&Zeroizing::new(format!("{stem}{ending}")));
        }
    }
    if let Some(stem) = typed.strip_suffix('y') {
        add(&Zeroizing::new(format!("{stem}ies")));
        add(&Zeroizing::new(format!("{stem}ied")));
    }
}

fn pairs(table: &[(&str, &str)], typed: &str, add: &mut dyn FnMut(&str)) {
    for (_, word) in table.iter().filter(|(written, _)| *written == typed) {
        add(word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lists::List;

    #[test]
    fn the_tables_lead_from_outside_the_list_into_it() {
        for (typed, word) in BRITISH.iter().chain(&SOUND).chain(&IRREGULAR) {
            assert!(List::English.find(typed).is_none(), "{typed}");
            assert!(List::English.find(word).is_some(), "{word}");
        }
    }
}
