//! Guides and checklists as the page reaches them.

use super::*;

const LEGAL: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";

#[test]
fn every_guide_can_be_walked_along_each_of_its_ways() {
    let window = Window::open();
    let guides = window.json("guides", json!({})).unwrap();
    assert_eq!(guides.as_array().unwrap().len(), 12);
    let mut todo = vec![(json!("start"), Value::Null)];
    let mut seen = std::collections::BTreeSet::new();
    while let Some((guide, step)) = todo.pop() {
        let view = window.json("guide_step", json!({ "guide": guide, "step": step })).unwrap();
        if !seen.insert((view["guide"].to_string(), view["step"].to_string())) {
            continue;
        }
        for text in ["title", "about", "text", "why"] {
            assert!(!view[text].as_str().unwrap().is_empty(), "{guide} {step}: {text}");
        }
        let ways = view["ways"].as_array().unwrap();
        assert_eq!(ways.is_empty(), view["kind"] == "end", "{guide} {step}");
        todo.extend(ways.iter().map(|way| (way["guide"].clone(), way["step"].clone())));
    }
    assert!(seen.len() > 60, "{} steps were seen", seen.len());
}

#[test]
fn a_symptom_finds_its_guide_and_a_phrase_is_not_searched_for() {
    let window = Window::open();
    let found = window.raw("find_guides", "接続拒否".as_bytes()).unwrap();
    assert_eq!(found["guides"][0]["name"], "connection-refused");
    assert_eq!(found["problem"], Value::Null);
    let found = window.raw("find_guides", LEGAL.as_bytes()).unwrap();
    assert_eq!(found["guides"], json!([]));
    assert!(found["problem"]["advice"].is_string());
    assert_eq!(window.raw("find_guides", &[0xff]), refused("not_text"));
}

#[test]
fn an_address_that_imitates_is_told_apart_from_the_official_one() {
    let window = Window::open();
    let verdict = |text: &str| window.raw("judge_origin", text.as_bytes()).unwrap();
    assert_eq!(verdict("https://metamask.io/")["verdict"], "exact");
    let view = verdict("https://metarnask.io/restore");
    assert_eq!(view["verdict"], "look_alike");
    assert!(!view["rows"][0]["reasons"].as_array().unwrap().is_empty());
    assert_eq!(verdict("hello")["verdict"], "nothing");
    assert_eq!(verdict(LEGAL)["verdict"], "secret");
}

#[test]
fn ticks_and_notes_can_be_made_and_taken_back_and_words_are_refused() {
    let window = Window::open();
    let lists = window.json("checklists", json!({})).unwrap();
    let name = lists[0]["name"].clone();
    let view = window.json("checklist_items", json!({ "list": name })).unwrap();
    let items: Vec<Value> = view["phases"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|phase| phase["items"].as_array().unwrap().clone())
        .collect();
    assert_eq!(items.len() as u64, view["all"].as_u64().unwrap());
    let item = items.iter().find(|item| item["seen"].is_null()).unwrap()["name"].clone();
    let done = view["done"].as_u64().unwrap();
    let tick = json!({ "list": name, "item": item, "done": true });
    assert_eq!(window.json("tick", tick).unwrap()["done"], done + 1);
    let note = |text: &str| {
        let (list, item) = (name.as_str().unwrap(), item.as_str().unwrap());
        window.raw("note_item", format!("{list}\0{item}\0{text}").as_bytes()).unwrap()
    };
    assert_eq!(note("in the blue folder")["problem"], Value::Null);
    let refused_note = note(LEGAL);
    assert!(refused_note["problem"]["text"].is_string());
    assert!(!refused_note.to_string().contains("sausage"));
    window.json("undo_tick", json!({ "list": name })).unwrap();
    assert_eq!(window.json("undo_tick", json!({ "list": name })).unwrap()["done"], done);
    assert_eq!(window.json("checklist_items", json!({ "list": "none" })), refused("wrong_input"));
}

#[test]
fn a_guide_and_a_list_are_saved_for_printing_where_the_person_says() {
    let window = Window::open();
    let folder = std::env::temp_dir().join(format!("tanekura-print-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for (command, name) in [("print_guide", "logged-out"), ("print_checklist", "write-new")] {
        let path = folder.join(format!("{name}.pdf"));
        let asked = json!({ "name": name, "paper": "a4" });
        window.app.state::<Shell>().will_choose(&path);
        let view = window.json(command, asked.clone()).unwrap();
        assert_eq!(view["name"], format!("{name}.pdf"));
        assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF-"));
        // The same place again: what is there stays.
        window.app.state::<Shell>().will_choose(&path);
        assert!(window.json(command, asked.clone()).unwrap()["problem"]["text"].is_string());
        let cancelled = window.json(command, asked).unwrap();
        assert_eq!(cancelled, json!({ "name": null, "problem": null }));
    }
    std::fs::remove_dir_all(folder).unwrap();
}
