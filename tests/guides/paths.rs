//! Every path from a symptom to an end.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use tanekura_guide::checklist::checklist;
use tanekura_guide::situation::{Body, Danger, GUIDES, Guide, Job, Next, Place, START, guide};
use tanekura_guide::source::source;
use tanekura_guide::{Language, Messages};

type Key = (&'static str, &'static str);

fn key(place: Place) -> Key {
    (place.guide.name, place.step.name)
}

fn all_guides() -> impl Iterator<Item = &'static Guide> {
    std::iter::once(START).chain(GUIDES)
}

fn every_place() -> Vec<Place> {
    all_guides()
        .flat_map(|guide| guide.steps.iter().map(move |step| Place { guide, step }))
        .collect()
}

fn after(place: Place) -> Vec<Place> {
    let follow = |next: Next| {
        place.guide.follow(next).unwrap_or_else(|| panic!("{:?} leads to {next:?}", key(place)))
    };
    place.step.nexts().into_iter().map(follow).collect()
}

fn is_end(place: Place) -> bool {
    matches!(place.step.body, Body::End(_))
}

/// Every path without a repetition, from `place` on; `visit` gets the places of the path.
fn walk(path: &mut Vec<Place>, visit: &mut impl FnMut(&[Place])) {
    visit(path);
    let here = *path.last().unwrap();
    for next in after(here) {
        // A path stays within two guides: what follows is walked from that guide's own beginning.
        let guides: BTreeSet<&str> = path.iter().map(|place| place.guide.name).collect();
        let new = !guides.contains(next.guide.name);
        if path.iter().any(|place| key(*place) == key(next)) || (new && guides.len() >= 2) {
            continue;
        }
        path.push(next);
        walk(path, visit);
        path.pop();
    }
}

#[test]
fn every_step_can_be_reached_and_every_step_reaches_an_end() {
    let mut seen: BTreeSet<Key> = BTreeSet::new();
    let mut queue: VecDeque<Place> = START.first().into_iter().collect();
    while let Some(place) = queue.pop_front() {
        if seen.insert(key(place)) {
            queue.extend(after(place));
        }
    }
    // Some guides are also opened from the list, at their own beginning.
    let mut unreached = Vec::new();
    for place in every_place() {
        let first = std::ptr::eq(place.step, &raw const place.guide.steps[0]);
        if !seen.contains(&key(place)) && !first {
            unreached.push(key(place));
        }
    }
    let reachable_from_firsts: BTreeSet<Key> = {
        let mut seen = BTreeSet::new();
        let mut queue: VecDeque<Place> = GUIDES.iter().filter_map(|guide| guide.first()).collect();
        while let Some(place) = queue.pop_front() {
            if seen.insert(key(place)) {
                queue.extend(after(place));
            }
        }
        seen
    };
    unreached.retain(|key| !reachable_from_firsts.contains(key));
    assert!(unreached.is_empty(), "nobody can get to {unreached:?}");

    // Backwards from the ends: whatever is not met has no way out.
    let mut before: BTreeMap<Key, Vec<Key>> = BTreeMap::new();
    for place in every_place() {
        for next in after(place) {
            before.entry(key(next)).or_default().push(key(place));
        }
    }
    let mut safe: BTreeSet<Key> = BTreeSet::new();
    let mut queue: VecDeque<Key> =
        every_place().into_iter().filter(|it| is_end(*it)).map(key).collect();
    while let Some(key) = queue.pop_front() {
        if safe.insert(key) {
            queue.extend(before.get(&key).into_iter().flatten().copied());
        }
    }
    let stuck: Vec<Key> =
        every_place().into_iter().map(key).filter(|key| !safe.contains(key)).collect();
    assert!(stuck.is_empty(), "no end can be reached from {stuck:?}");
}

#[test]
fn every_path_is_told_in_both_languages_with_its_reasons_and_sources() {
    let mut paths = 0_usize;
    let mut longest = 0;
    let mut told: BTreeSet<(Key, &str)> = BTreeSet::new();
    for language in Language::ALL {
        let messages = Messages::new(language);
        let say = |id: &str| {
            let text = messages.text(id);
            assert!(text != id && !text.contains(['{', '}']), "{language:?}: {id}: {text}");
        };
        for guide in all_guides() {
            say(&guide.title_id());
            say(&guide.about_id());
            walk(&mut vec![guide.first().unwrap()], &mut |path| {
                let place = *path.last().unwrap();
                paths += usize::from(is_end(place));
                longest = longest.max(path.len());
                if !told.insert((key(place), language.tag())) {
                    return;
                }
                let Place { guide, step } = place;
                say(&guide.text_id(step));
                say(&guide.why_id(step));
                guide.not_id(step).iter().for_each(|id| say(id));
                assert!(!step.sources.is_empty(), "{:?} has no source", key(place));
                for id in step.sources {
                    assert!(source(id).is_some(), "{:?}: no source {id}", key(place));
                }
                if let Body::Ask(choices) = step.body {
                    assert!(choices.len() >= 2, "{:?} leaves no choice", key(place));
                    choices.iter().for_each(|choice| say(&guide.choice_id(step, choice)));
                }
            });
        }
    }
    println!("{paths} paths to an end, the longest of {longest} steps");
    assert!(paths > 500, "only {paths} paths: the walk is blind");
}

#[test]
fn every_answer_of_a_job_has_a_way_on_and_every_list_exists() {
    let mut jobs = 0;
    for place in every_place() {
        let lists = match place.step.body {
            Body::Open(job, replies) => {
                jobs += 1;
                let answers: Vec<_> = replies.iter().map(|reply| reply.answer).collect();
                assert_eq!(answers, job.answers(), "{:?}", key(place));
                vec![job]
            }
            Body::End(then) => then.into_iter().collect(),
            _ => vec![],
        };
        for job in lists {
            if let Job::Checklist(name) = job {
                assert!(checklist(name).is_some(), "{:?}: no list {name}", key(place));
            }
        }
    }
    assert!(jobs >= 14, "only {jobs} jobs seen");
}

/// What has to come before a dangerous act on each path.
fn is_guarded(danger: Danger, path: &[Place]) -> bool {
    let answered = |from: &str| {
        // The last check on the path was left by the answer that all addresses were opened.
        let pairs = path.windows(2).rev();
        pairs
            .filter_map(|pair| match pair[0].step.body {
                Body::Open(Job::Check, replies) => Some((replies, pair)),
                _ => None,
            })
            .any(|(replies, pair)| {
                let covered = replies.iter().find(|it| it.answer.as_str() == "covered").unwrap();
                let leads = pair[0].guide.follow(covered.next).unwrap();
                // Only this answer may lead there, or the step would prove nothing.
                let only = replies
                    .iter()
                    .filter(|it| pair[0].guide.follow(it.next).map(key) == Some(key(leads)))
                    .count();
                key(leads) == key(pair[1]) && only == 1 && from == pair[0].guide.name
            })
    };
    let here = path.last().unwrap();
    match danger {
        Danger::Remove | Danger::MoveFunds => answered(here.guide.name),
        Danger::ShowPhrase => path[..path.len() - 1]
            .iter()
            .any(|place| place.step.guards.contains(&Danger::ShowPhrase)),
    }
}

#[test]
fn every_dangerous_act_stands_behind_its_guard_on_every_path() {
    let mut met: BTreeMap<String, usize> = BTreeMap::new();
    for guide in all_guides() {
        // From every step on which somebody can be put by another guide or by a list.
        let mut entries: Vec<Place> = guide.first().into_iter().collect();
        for place in every_place() {
            for next in after(place) {
                if next.guide.name == guide.name && place.guide.name != guide.name {
                    entries.push(next);
                }
            }
        }
        entries.sort_by_key(|place| key(*place));
        entries.dedup_by_key(|place| key(*place));
        for entry in entries {
            walk(&mut vec![entry], &mut |path| {
                let Some(danger) = path.last().unwrap().step.danger else { return };
                *met.entry(format!("{danger:?}")).or_default() += 1;
                assert!(
                    is_guarded(danger, path),
                    "{danger:?} without its guard: {:?}",
                    path.iter().map(|place| key(*place)).collect::<Vec<_>>()
                );
            });
        }
    }
    println!("dangerous acts met on paths: {met:?}");
    assert_eq!(met.len(), 3, "{met:?}");
}

#[test]
fn a_dangerous_act_without_its_guard_would_be_seen() {
    let guide = guide("before-reinstall").unwrap();
    let place = |name: &str| Place { guide, step: guide.step(name).unwrap() };
    assert!(is_guarded(Danger::Remove, &[place("check"), place("reinstall")]));
    assert!(!is_guarded(Danger::Remove, &[place("list"), place("reinstall")]));
    assert!(!is_guarded(Danger::ShowPhrase, &[place("reinstall"), place("restore")]));
    assert!(is_guarded(Danger::ShowPhrase, &[place("alone"), place("restore")]));
}

#[test]
fn each_situation_of_the_five_articles_is_two_choices_away() {
    let mut distance: BTreeMap<&str, usize> = BTreeMap::new();
    let mut queue: VecDeque<(Place, usize)> =
        START.first().into_iter().map(|place| (place, 0)).collect();
    while let Some((place, choices)) = queue.pop_front() {
        distance.entry(place.guide.name).or_insert(choices);
        if place.guide.name == START.name {
            queue.extend(after(place).into_iter().map(|next| (next, choices + 1)));
        }
    }
    for name in
        ["connection-cancelled", "connection-refused", "logged-out", "session-expired", "get-help"]
    {
        assert!(distance[name] <= 2, "{name}: {} choices", distance[name]);
    }
    // And so is every other guide.
    for guide in GUIDES {
        assert!(distance[guide.name] <= 2, "{}", guide.name);
    }
}

#[test]
fn nothing_in_a_guide_can_be_clicked() {
    for language in Language::ALL {
        let messages = Messages::new(language);
        for id in tanekura_guide::message_ids() {
            let text = messages.text(&id);
            for link in ["http://", "https://", "www.", "mailto:"] {
                assert!(!text.contains(link) || id.starts_with("genuine-"), "{id}: {text}");
            }
            if text.contains("metamask.io") && !id.contains("-find") && !id.starts_with("evidence-")
            {
                let typed = ["type", "typing", "入力", "for reading", "読むだけ"];
                let said = typed.iter().any(|word| text.to_lowercase().contains(word));
                assert!(
                    said,
                    "{language:?}: {id} names an address and not that it is typed: {text}"
                );
            }
        }
    }
}
