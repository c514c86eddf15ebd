//! The repair commands as the page reaches them.

use super::*;

/// What is known when nothing is.
pub(super) fn knowledge() -> Value {
    json!({
        "sure": [], "unreadable": [], "missing": [],
        "orderLost": false, "layout": null, "fromNumbers": false, "notAsWritten": false,
    })
}

fn known(key: &str, value: Value) -> Value {
    let mut knowledge = knowledge();
    knowledge[key] = value;
    knowledge
}

const LEGAL: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";

fn explain(window: &Window) -> Value {
    window.json("explain", json!({})).unwrap()
}

#[test]
fn a_misread_word_is_explained_taken_and_put_back() {
    let window = Window::open();
    window.paste(&LEGAL.replace("sausage", "sansage"));
    let view = explain(&window);
    assert_eq!(view["problem"], Value::Null);
    let first = &view["repairs"][0];
    assert_eq!(first["rank"], 1);
    assert_eq!(first["changes"][0]["position"], 6);
    let sausage = tanekura_phrase::List::English.find("sausage").unwrap().get();
    assert_eq!(first["changes"][0]["index"], sausage);
    assert!(first["weight"].as_f64().unwrap() > 0.5);
    assert!(view["settles"].as_array().unwrap().contains(&json!("address")));

    let slots = window.json("take_repair", json!({ "rank": 1 })).unwrap();
    assert_eq!(slots["slots"], json!(vec!["known"; 12]));
    assert_eq!(window.json("check", json!({})).unwrap()["verdict"], "consistent");
    let slots = window.json("undo_repair", json!({})).unwrap();
    assert_eq!(slots["slots"][5], "unknown");
    assert_eq!(window.json("check", json!({})).unwrap()["verdict"], "inconsistent");
    assert_eq!(window.json("undo_repair", json!({})), refused("no_phrase"));
}

#[test]
fn words_that_change_places_are_told_by_their_places_alone() {
    let window = Window::open();
    // The grid of three columns, read down instead of across.
    let words: Vec<&str> = LEGAL.split(' ').collect();
    let down: Vec<&str> = (0..12).map(|at| words[at % 4 * 3 + at / 4]).collect();
    window.paste(&down.join(" "));
    let view = explain(&window);
    let repairs = view["repairs"].as_array().unwrap();
    let order = repairs.iter().find(|repair| repair["kind"] == "reading_order");
    let order = order.expect("the grid is among the readings");
    assert_eq!(order["order"].as_array().unwrap().len(), 12);
    for change in order["changes"].as_array().unwrap() {
        assert_eq!(change["index"], Value::Null);
    }
}

#[test]
fn what_is_known_narrows_and_contradictions_are_told() {
    let window = Window::open();
    window.paste(&LEGAL.replace("sausage", "sansage"));
    window.json("set_knowledge", known("sure", json!([6]))).unwrap();
    let view = explain(&window);
    assert_eq!(view["problem"], json!({ "code": "repair_contradiction", "number": 6 }));
    assert_eq!(window.json("take_repair", json!({ "rank": 1 })), refused("nothing_checked"));
    window.json("set_knowledge", known("unreadable", json!([1, 2, 3, 4, 5]))).unwrap();
    assert_eq!(explain(&window)["problem"]["code"], "repair_too_many_unknown");
    window.json("set_knowledge", known("unreadable", json!([6]))).unwrap();
    assert!(explain(&window)["anyWord"].as_u64().unwrap() > 0);
    window.raw("set_pattern", b"\x06saus*").unwrap();
    let view = explain(&window);
    assert_eq!(view["repairs"][0]["changes"][0]["position"], 6);
    assert!(view["repairs"][0]["weight"].as_f64().unwrap() > 0.9);
    window.raw("set_pattern", b"\x06zzz").unwrap();
    assert_eq!(explain(&window)["problem"]["code"], "repair_nothing_fits");
    window.raw("set_pattern", b"\x06").unwrap();
    assert_eq!(explain(&window)["problem"], Value::Null);
}

#[test]
fn a_phrase_that_fits_and_opens_something_else_is_looked_at_too() {
    let window = Window::open();
    window.paste(LEGAL);
    assert_eq!(explain(&window)["repairs"][0]["kind"], "as_written");
    window.json("set_knowledge", known("notAsWritten", json!(true))).unwrap();
    let view = explain(&window);
    let repairs = view["repairs"].as_array().unwrap();
    assert!(!repairs.is_empty());
    assert!(repairs.iter().all(|repair| repair["kind"] != "as_written"));
}

#[test]
fn words_behind_the_last_filled_field_may_be_missing_anywhere() {
    let window = Window::open();
    let eleven = LEGAL.replacen(" year", "", 1);
    for (word, position) in eleven.split(' ').zip(1_u8..) {
        let mut entry = vec![position, 3];
        entry.extend_from_slice(word.as_bytes());
        window.raw("set_word", &entry).unwrap();
    }
    // Any word may be missing at any place, so no reading stands out; each of them has one word more.
    let view = explain(&window);
    let repairs = view["repairs"].as_array().unwrap();
    assert!(repairs.iter().any(|repair| repair["kind"] == "missing_word"), "{repairs:?}");
    assert!(repairs.iter().all(|repair| repair["wordCount"] == 12), "{repairs:?}");
}

#[test]
fn an_empty_phrase_is_refused_and_so_are_places_that_do_not_exist() {
    let window = Window::open();
    assert_eq!(explain(&window)["problem"]["code"], "repair_no_own_words");
    let far = known("sure", json!([65]));
    assert_eq!(window.json("set_knowledge", far), refused("no_such_position"));
    let layout = known("layout", json!("sideways"));
    assert_eq!(window.json("set_knowledge", layout), refused("wrong_input"));
    assert_eq!(window.raw("set_pattern", b"\x00q*"), refused("no_such_position"));
    assert_eq!(window.raw("set_pattern", b""), refused("wrong_input"));
    assert_eq!(window.raw("set_pattern", &[1; 200]), refused("too_long"));
    assert_eq!(window.json("take_repair", json!({ "rank": 1 })), refused("nothing_checked"));
}

#[test]
fn a_wipe_forgets_the_readings() {
    let window = Window::open();
    window.paste(&LEGAL.replace("sausage", "sansage"));
    explain(&window);
    window.app.state::<Shell>().wipe(Reason::Asked);
    assert_eq!(window.json("take_repair", json!({ "rank": 1 })), refused("nothing_checked"));
    assert_eq!(explain(&window)["problem"]["code"], "repair_no_own_words");
}

#[test]
fn no_answer_about_repair_holds_a_word() {
    let window = Window::open();
    window.paste(&LEGAL.replace("sausage", "sansage"));
    let said = explain(&window).to_string();
    for word in ["sausage", "sansage", "winner", "legal"] {
        assert!(!said.contains(word), "{word}");
    }
}

const ADDRESS: &str = "0x58A57ed9d8d624cBD12e2C467D34787555bB1b25";

/// Waits until the search has ended.
fn ended(window: &Window) -> Value {
    let begin = std::time::Instant::now();
    loop {
        let view = window.json("hunt", json!({})).unwrap();
        if view["state"] != "running" {
            return view;
        }
        assert!(begin.elapsed() < Duration::from_secs(120), "{view}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn an_address_finds_the_phrase_and_a_fingerprint_does() {
    let window = Window::open();
    for target in [ADDRESS, "B8688DF1"] {
        window.paste(&LEGAL.replace("sausage", "zoo"));
        let plan = window.json("plan_search", json!({ "text": target })).unwrap();
        assert_eq!(plan["problem"], Value::Null);
        assert_eq!(plan["targets"], 1);
        assert!(plan["rungs"].as_array().unwrap().len() > 3);
        assert!(plan["perSecond"].as_f64().unwrap() > 1.0);
        window.json("start_search", json!({})).unwrap();
        let view = ended(&window);
        assert_eq!(view["state"], "found");
        assert_eq!(view["repair"]["kind"], "wrong_word");
        assert_eq!(view["repair"]["changes"].as_array().unwrap().len(), 1);
        assert_eq!(view["repair"]["changes"][0]["position"], 6);
        assert!(!view.to_string().contains("sausage"));
        window.json("take_repair", json!({ "rank": 0 })).unwrap();
        assert_eq!(window.json("check", json!({})).unwrap()["fingerprint"], "b8688df1");
    }
}

#[test]
fn a_passphrase_is_searched_with() {
    let window = Window::open();
    window.paste(LEGAL);
    window.raw("set_passphrase", b"TREZOR").unwrap();
    let with = window.json("check", json!({})).unwrap();
    window.paste(&LEGAL.replace("year wave", "wave year"));
    let text = with["firstAccounts"][0]["address"].clone();
    window.json("plan_search", json!({ "text": text })).unwrap();
    window.json("start_search", json!({})).unwrap();
    let view = ended(&window);
    assert_eq!(view["state"], "found");
    assert_eq!(view["repair"]["kind"], "adjacent_swap");
    assert_eq!(view["repair"]["changes"][0]["index"], Value::Null);
}

#[test]
fn a_search_pauses_goes_on_stops_and_ends_with_a_wipe() {
    let window = Window::open();
    window.paste(LEGAL);
    window.json("set_knowledge", known("unreadable", json!([1, 2, 4]))).unwrap();
    let text = "0x000000000000000000000000000000000000dEaD";
    window.json("plan_search", json!({ "text": text })).unwrap();
    assert_eq!(window.json("start_search", json!({})).unwrap()["state"], "running");
    let shell = window.app.state::<Shell>();
    assert!(shell.hunt().as_ref().unwrap().is_running());
    assert_eq!(window.json("pause_search", json!({})).unwrap()["state"], "paused");
    assert!(!shell.hunt().as_ref().unwrap().is_running());
    assert_eq!(window.json("resume_search", json!({})).unwrap()["state"], "running");
    let view = window.json("stop_search", json!({})).unwrap();
    assert_eq!(view["state"], "stopped");
    assert_eq!(window.json("take_repair", json!({ "rank": 0 })), refused("nothing_checked"));
    window.json("start_search", json!({})).unwrap();
    shell.wipe(Reason::Asked);
    assert_eq!(window.json("hunt", json!({})).unwrap()["state"], "idle");
    assert_eq!(window.json("start_search", json!({})), refused("nothing_checked"));
}

#[test]
fn nothing_is_searched_from_a_target_alone_or_without_one() {
    let window = Window::open();
    let plan = |text: &str| window.json("plan_search", json!({ "text": text })).unwrap();
    assert_eq!(plan(ADDRESS)["problem"]["code"], "repair_no_own_words");
    assert_eq!(window.json("start_search", json!({})), refused("nothing_checked"));
    window.paste(LEGAL);
    let nothing = plan("my wallet");
    assert_eq!(nothing["targets"], 0);
    assert_eq!(nothing["refused"], json!(["not_an_address"]));
    assert_eq!(window.json("start_search", json!({})), refused("nothing_checked"));
    let secret = plan(
        "xprv9s21ZrQH143K3GJpoapnV8SFfukcVBSfeCficPSGfubmSFDxo1kuHnLisriDvSnRRuL2Qrg5ggqHKNVpxR86QEC8w35uxmGoggxtQTPvfUu",
    );
    assert!(!secret.to_string().contains("xprv"));
    window.json("set_knowledge", known("unreadable", json!([1, 2, 3, 4, 5]))).unwrap();
    assert_eq!(plan(ADDRESS)["problem"]["code"], "repair_too_many_unknown");
}

#[test]
fn a_changed_word_needs_a_new_plan() {
    let window = Window::open();
    window.paste(LEGAL);
    window.json("plan_search", json!({ "text": ADDRESS })).unwrap();
    window.raw("set_word", &[1, 2]).unwrap();
    assert_eq!(window.json("start_search", json!({})), refused("nothing_checked"));
}
