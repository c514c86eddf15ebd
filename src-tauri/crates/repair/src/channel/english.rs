//! What is peculiar to English words: other forms of a word, British spelling, words that sound the same.
//!
//! Not here: letters (`slips`). The tables hold only pairs in which one side is a word of the list.

use std::sync::OnceLock;

/// Ways in which a word that was meant becomes the word that was written.
const FORM: f32 = 0.03;
const BRITISH: f32 = 0.2;
const SOUND: f32 = 0.05;

/// British or another spelling, and the word of the list.
const SPELLINGS: &str = "colour:color flavour:flavor harbour:harbor humour:humor vapour:vapor odour:odor armour:armor \
    labour:labor favourite:favorite defence:defense licence:license fibre:fiber catalogue:catalog programme:program \
    cheque:check mum:mom draught:draft gage:gauge enquiry:inquiry enrol:enroll instal:install storey:story ok:okay \
    artifact:artefact practise:practice centre:center theatre:theater grey:gray cancelled:cancel canceled:cancel \
    travelled:travel traveling:travel analyse:analyst aluminium:aluminum tyre:tire jewellery:jewel plough:plow \
    pyjamas:pajama cosy:cozy sceptic:skeptic sulphur:sulfur moustache:mustache whisky:whiskey judgement:judge \
    acknowledgement:acknowledge organise:organize realise:realize recognise:recognize offence:offense";

/// Sounds the same, or nearly; the first may be written for the second.
const SOUNDS: &str = "weight:wait won:one to:two too:two our:hour heir:air meet:meat waist:waste sole:soul isle:aisle \
    male:mail knight:night grate:great root:route son:sun flour:flower see:sea cell:sell hare:hair whole:hole \
    reign:rain rein:rain steal:steel stake:steak tale:tail thyme:time toe:tow weigh:way would:wood women:woman \
    their:there then:than dessert:desert cache:cash maize:maze miner:minor write:right peace:piece pair:pear \
    medal:metal source:sauce where:wear access:excess right:write piece:peace pear:pair metal:medal sauce:source \
    wear:where excess:access for:four fore:four eight:ate brake:break bred:bread burry:bury berry:bury bare:bear \
    beer:bear bean:been bleu:blue blew:blue bow:bough buy:bye ceiling:sealing censor:sensor cent:scent chord:cord \
    cite:sight site:sight coarse:course core:corps council:counsel creak:creek crews:cruise dear:deer dew:due \
    doe:dough ewe:you u:you yew:you fair:fare fare:fair feat:feet fir:fur flew:flu flu:flew foul:fowl fourth:forth \
    gait:gate groan:grown guest:guessed hail:hale hall:haul heal:heel here:hear heard:herd hi:high higher:hire him:hymn \
    hoarse:horse idle:idol idol:idle jeans:genes key:quay knead:need kneed:need knew:new no:know know:no knot:not \
    lead:led loan:lone maid:made main:mane medle:middle might:mite moan:mown morning:mourning muscle:mussel \
    navel:naval oar:or pale:pail pane:pain passed:past peak:peek peal:peel plain:plane pole:poll pore:pour poor:pour \
    pray:prey principle:principal profit:prophet quite:quiet rap:wrap wrap:rap red:read read:red reed:read rows:rose \
    roes:rose rode:road rowed:road roll:role rough:ruff sail:sale sale:sail scene:seen seem:seam seas:seize \
    shoot:chute sew:so sow:so some:sum stair:stare stationery:stationary strait:straight suite:sweet tea:tee team:teem \
    throne:thrown tide:tied tire:tyre vale:veil vain:vein vane:vein wave:waive ware:wear weak:week week:weak \
    wet:whet wheel:weal which:witch witch:which whine:wine wine:whine world:whirled you're:your yoke:yolk \
    wheat:wheet sweet:suite addict:adict axe:ax sea:see";

/// One pair of a table: what may be written, the word of the list, and how likely.
type Pair = (&'static str, &'static str, f32);

/// Both tables, in the order of what may be written.
fn pairs() -> &'static [Pair] {
    static PAIRS: OnceLock<Vec<Pair>> = OnceLock::new();
    PAIRS.get_or_init(|| {
        let of = |table: &'static str, likelihood: f32| {
            let pairs = table.split_whitespace().filter_map(|pair| pair.split_once(':'));
            pairs.map(move |(seen, meant)| (seen, meant, likelihood))
        };
        let mut pairs: Vec<Pair> = of(SPELLINGS, BRITISH).chain(of(SOUNDS, SOUND)).collect();
        pairs.sort_by_key(|&(seen, meant, _)| (seen, meant));
        pairs
    })
}

/// The pairs in which `seen` is what is written; most texts are in none.
fn written(seen: &str) -> &'static [Pair] {
    let pairs = pairs();
    let start = pairs.partition_point(|&(other, _, _)| other < seen);
    let rest = pairs.get(start..).unwrap_or_default();
    let count = rest.iter().take_while(|&&(other, _, _)| other == seen).count();
    rest.get(..count).unwrap_or_default()
}

/// How likely `seen` was written for `meant` as another form, spelling or sound of it.
pub(super) fn likelihood(meant: &str, seen: &str) -> f32 {
    let listed = written(seen).iter().filter(|&&(_, word, _)| word == meant);
    let form = other_form(meant, seen) || other_form(seen, meant);
    listed.map(|&(_, _, likelihood)| likelihood).sum::<f32>() + if form { FORM } else { 0.0 }
}

/// Whether `one` and `other` can be forms of one word or sound alike, for all that is cheap to see.
pub(super) fn may_be_related(one: &str, other: &str) -> bool {
    let same = |number: usize| one.as_bytes().get(number) == other.as_bytes().get(number);
    (same(0) && same(1)) || !written(one).is_empty() || !written(other).is_empty()
}

/// Whether `text` stands in one of the tables at all; most misspelt words do not.
pub(super) fn is_listed(text: &str) -> bool {
    !written(text).is_empty()
}

/// Plural, past, present participle, agent, adverb and adjective of `word`.
pub(super) fn other_form(word: &str, text: &str) -> bool {
    const IRREGULAR: &[(&str, &str)] = &[
        ("foot", "feet"),
        ("tooth", "teeth"),
        ("child", "children"),
        ("woman", "women"),
        ("man", "men"),
        ("mouse", "mice"),
        ("goose", "geese"),
        ("person", "people"),
        ("leaf", "leaves"),
        ("wolf", "wolves"),
        ("knife", "knives"),
        ("wife", "wives"),
        ("life", "lives"),
        ("half", "halves"),
        ("shelf", "shelves"),
        ("run", "ran"),
        ("begin", "began"),
        ("sing", "sang"),
        ("drink", "drank"),
        ("give", "gave"),
        ("take", "took"),
        ("make", "made"),
        ("find", "found"),
        ("buy", "bought"),
        ("bring", "brought"),
        ("catch", "caught"),
        ("teach", "taught"),
        ("tell", "told"),
        ("speak", "spoke"),
        ("write", "wrote"),
        ("choose", "chosen"),
        ("good", "better"),
    ];
    if IRREGULAR.iter().any(|&(base, form)| (base, form) == (word, text)) {
        return true;
    }
    const ENDINGS: &[&str] = &[
        "s", "es", "d", "ed", "ing", "er", "r", "or", "ly", "y", "est", "'s", "n", "en", "ness",
        "ful", "al",
    ];
    if let Some(rest) = text.strip_prefix(word) {
        if ENDINGS.contains(&rest) {
            return true;
        }
        // stop, stopped, stopping
        if let Some(last) = word.chars().last()
            && let Some(rest) = rest.strip_prefix(last)
        {
            return ["ed", "ing", "er", "y"].contains(&rest);
        }
        return false;
    }
    if let Some(stem) = word.strip_suffix('e')
        && let Some(rest) = text.strip_prefix(stem)
    {
        return ["ing", "ed", "er", "or", "al", "y", "ion", "ation"].contains(&rest);
    }
    if let Some(stem) = word.strip_suffix('y')
        && let Some(rest) = text.strip_prefix(stem)
    {
        return ["ies", "ied", "ier", "ily", "iest", "iness"].contains(&rest);
    }
    false
}

#[cfg(test)]
mod tests {
    use tanekura_phrase::List;

    use super::*;

    #[test]
    fn forms_of_words_are_recognised() {
        for (meant, seen) in [
            ("apple", "apples"),
            ("box", "boxes"),
            ("story", "stories"),
            ("stop", "stopping"),
            ("dance", "dancing"),
            ("glass", "glasses"),
            ("foot", "feet"),
        ] {
            assert!(other_form(meant, seen), "{meant} {seen}");
        }
        for (meant, seen) in [("apple", "ample"), ("box", "boxing day"), ("car", "cargo")] {
            assert!(!other_form(meant, seen), "{meant} {seen}");
        }
    }

    #[test]
    fn spellings_and_sounds_lead_to_their_word() {
        assert!(likelihood("color", "colour") >= BRITISH);
        assert!(likelihood("wait", "weight") >= SOUND);
        assert!(likelihood("wait", "colour") <= 0.0);
        assert!(is_listed("weight") && !is_listed("zzz"));
    }

    #[test]
    fn at_least_a_hundred_pairs_lead_to_words_of_the_list() {
        let useful = |pair: &&str| {
            pair.split_once(':').is_some_and(|(_, meant)| List::English.find(meant).is_some())
        };
        let all = SPELLINGS.split_whitespace().chain(SOUNDS.split_whitespace());
        assert!(all.filter(useful).count() >= 100);
    }
}
