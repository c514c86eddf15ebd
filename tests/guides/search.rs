//! What people type, and the guide that it must find: `cases/guide/phrasings.txt`, one line each.

use std::collections::BTreeMap;

use tanekura_guide::find::Finder;
use tanekura_guide::situation::{GUIDES, guide};

#[test]
fn sixty_phrasings_find_their_guide_first() {
    let finder = Finder::new();
    let text = super::cases("phrasings.txt");
    let mut wrong = Vec::new();
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (name, phrasing) = line.split_once(": ").unwrap();
        assert!(guide(name).is_some(), "no guide {name}");
        let hits: Vec<&str> = finder.find(phrasing).iter().map(|hit| hit.guide.name).collect();
        *found.entry(name).or_default() += 1;
        if hits.first() != Some(&name) {
            wrong.push(format!("{phrasing}: {hits:?} instead of {name}"));
        }
    }
    let total: usize = found.values().sum();
    println!("{total} phrasings, {} wrong: {found:?}", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(total >= 60, "only {total} phrasings");
    assert_eq!(found.len(), GUIDES.len(), "a guide without a phrasing");
}
