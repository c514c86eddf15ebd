//! The commands as the page reaches them: through Tauri, with the product's own permissions, without a display.

use std::time::Duration;

use serde_json::{Value, json};
use tanekura_guide::Language;
use tauri::ipc::{CallbackFn, InvokeBody, InvokeResponseBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindow, WebviewWindowBuilder};

mod backup;
mod guidance;
mod plan;
mod repair;

use super::{NAMES, handler};
use crate::isolation::Isolation;
use crate::options::Options;
use crate::shell::{Reason, Shell};

/// A window that was never shown.
struct Window {
    app: App<MockRuntime>,
    page: WebviewWindow<MockRuntime>,
}

impl Window {
    fn open() -> Self {
        Self::with(false, "main")
    }

    fn with(refuses_secrets: bool, label: &str) -> Self {
        let options =
            Options { idle: Duration::from_secs(300), language: Language::English, theme: None };
        let find_isolation = if refuses_secrets { open } else { closed };
        let app = mock_builder()
            .manage(Shell::new(options, find_isolation))
            .invoke_handler(handler())
            .build(tauri::generate_context!())
            .unwrap();
        let page = WebviewWindowBuilder::new(&app, label, tauri::WebviewUrl::default());
        let page = page.build().unwrap();
        Self { app, page }
    }

    fn invoke(&self, command: &str, body: InvokeBody) -> Result<InvokeResponseBody, Value> {
        let url = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: url.parse().unwrap(),
            body,
            headers: tauri::http::HeaderMap::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.page, request)
    }

    fn json(&self, command: &str, input: Value) -> Result<Value, Value> {
        self.invoke(command, InvokeBody::Json(input)).map(|body| body.deserialize().unwrap())
    }

    fn raw(&self, command: &str, input: &[u8]) -> Result<Value, Value> {
        let body = self.invoke(command, InvokeBody::Raw(input.to_vec()));
        body.map(|body| body.deserialize().unwrap())
    }

    fn bytes(&self, command: &str, input: &[u8]) -> Result<Vec<u8>, Value> {
        match self.invoke(command, InvokeBody::Raw(input.to_vec()))? {
            InvokeResponseBody::Raw(bytes) => Ok(bytes),
            InvokeResponseBody::Json(text) => {
                panic!("{command} answered {} characters", text.len())
            }
        }
    }

    fn paste(&self, text: &str) -> Value {
        self.raw("paste_phrase", text.as_bytes()).unwrap()
    }
}

const PHRASE: &str = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon \
                      abandon about";

fn closed() -> Isolation {
    Isolation { state: "kernel", refuses_secrets: false, protections: Vec::new() }
}

fn open() -> Isolation {
    Isolation { state: "open", refuses_secrets: true, protections: Vec::new() }
}

fn refused(code: &str) -> Result<Value, Value> {
    Err(json!({ "code": code }))
}

/// Every identifier that `permissions/commands.toml` allows a command by.
fn permitted() -> Vec<(String, String)> {
    let file = include_str!("../../permissions/commands.toml");
    let quoted = |line: &str| line.split('"').nth(1).unwrap_or_default().to_owned();
    let lines = |start: &'static str| file.lines().filter(move |line| line.starts_with(start));
    lines("identifier").map(quoted).zip(lines("commands.allow").map(quoted)).collect()
}

#[test]
fn commands_permissions_and_capability_name_the_same_things() {
    let permitted = permitted();
    for (identifier, command) in &permitted {
        assert_eq!(*identifier, format!("allow-{}", command.replace('_', "-")));
    }
    let sorted = |mut names: Vec<String>| {
        names.sort_unstable();
        names
    };
    let commands = sorted(NAMES.iter().map(|&name| name.to_owned()).collect());
    assert_eq!(sorted(permitted.iter().map(|it| it.1.clone()).collect()), commands);

    let conf: Value = serde_json::from_str(include_str!("../../../tauri.conf.json")).unwrap();
    let [capability] = conf["app"]["security"]["capabilities"].as_array().unwrap().as_slice()
    else {
        panic!("there is one capability")
    };
    assert_eq!(capability["windows"], json!(["main"]));
    assert_eq!(capability.get("remote"), None);
    let granted = capability["permissions"].as_array().unwrap().iter();
    let granted = granted.map(|name| name.as_str().unwrap().to_owned()).collect();
    assert_eq!(sorted(granted), sorted(permitted.into_iter().map(|it| it.0).collect()));
}

#[test]
fn nothing_of_tauris_own_answers_the_page() {
    let window = Window::open();
    for command in [
        "plugin:window|title",
        "plugin:webview|create_webview_window",
        "plugin:event|listen",
        "plugin:path|resolve_directory",
        "plugin:app|version",
        "plugin:resources|close",
        "plugin:menu|new",
        "plugin:shell|open",
        "no_such_command",
    ] {
        let answer = window.json(command, json!({}));
        let refusal = answer.expect_err(command);
        assert!(refusal.is_string(), "{command}: {refusal}");
    }
}

#[test]
fn another_window_may_ask_for_nothing() {
    let window = Window::with(false, "other");
    for command in NAMES {
        assert!(window.json(command, json!({})).is_err(), "{command}");
    }
}

#[test]
fn a_phrase_is_entered_word_by_word_and_opens_its_accounts() {
    let window = Window::open();
    let shape = json!({ "wordCount": 12, "list": "english", "order": "across", "columns": 3 });
    window.json("set_shape", shape).unwrap();
    for position in 1..=11 {
        window.raw("set_word", &[position, 1, 0, 0, 0]).unwrap();
    }
    let slots = window.raw("set_word", &[12, 1, 0, 3, 0]).unwrap();
    assert_eq!(slots["slots"], json!(vec!["known"; 12]));
    let check = window.json("check", json!({})).unwrap();
    assert_eq!(check["verdict"], "consistent");
    assert_eq!(check["fingerprint"], "73c5da0a");
    assert_eq!(check["oneIn"], 16);
    assert_eq!(check["firstAccounts"][0]["address"], "0x9858EfFD232B4033E47d90003D41EC34EcaEda94");
    let text = "mine: 0x9858effd232b4033e47d90003d41ec34ecaeda94\n\
                0x000000000000000000000000000000000000dEaD";
    let coverage = window.json("coverage", json!({ "text": text })).unwrap();
    assert_eq!(coverage["rows"][0]["outcome"], "opened");
    assert_eq!(coverage["rows"][0]["path"], "m/44'/60'/0'/0/0");
    assert_eq!(coverage["rows"][1]["outcome"], "not_found");
    assert!(!coverage["rows"][1]["possible"].as_array().unwrap().is_empty());
}

#[test]
fn a_passphrase_leads_to_another_wallet_and_back() {
    let window = Window::open();
    window.paste(PHRASE);
    let without = window.json("check", json!({})).unwrap();
    window.raw("set_passphrase", "TREZOR".as_bytes()).unwrap();
    let with = window.json("check", json!({})).unwrap();
    assert_eq!(with["fingerprint"], "b4e3f5ed");
    window.raw("set_passphrase", b"").unwrap();
    assert_eq!(window.json("check", json!({})).unwrap(), without);
}

#[test]
fn a_pasted_phrase_fills_the_fields_and_one_word_is_shown_at_a_time() {
    let window = Window::open();
    let slots = window.paste(&PHRASE.replace("about", "abot"));
    assert_eq!(slots["wordCount"], 12);
    assert_eq!(slots["list"], "english");
    assert_eq!(slots["slots"][11], "unknown");
    assert_eq!(window.bytes("reveal_word", &[1]).unwrap(), [0, 0, 0]);
    assert_eq!(window.bytes("reveal_word", &[12]).unwrap(), b"\xffabot");
    assert_eq!(window.bytes("reveal_word", &[13]).unwrap_err()["code"], "no_such_position");
    let check = window.json("check", json!({})).unwrap();
    assert_eq!(check["verdict"], "inconsistent");
    assert_eq!(check["findings"][0]["code"], "unknown_word");
    assert_eq!(check["findings"][0]["position"], 12);
    assert_eq!(check["fingerprint"], Value::Null);
    window.raw("set_word", &[12, 1, 0, 3, 0]).unwrap();
    assert_eq!(window.json("check", json!({})).unwrap()["verdict"], "consistent");
}

#[test]
fn fewer_fields_forget_nothing() {
    let window = Window::open();
    window.paste(PHRASE);
    let shape = |words| json!({ "wordCount": words, "list": null, "order": "down", "columns": 2 });
    let slots = window.json("set_shape", shape(3)).unwrap();
    assert_eq!(slots["slots"], json!(["known", "known", "known"]));
    let slots = window.json("set_shape", shape(24)).unwrap();
    assert_eq!(slots["slots"][11], "known");
    assert_eq!(slots["slots"][12], "empty");
    let check = window.json("check", json!({})).unwrap();
    assert_eq!(check["verdict"], "consistent", "twelve of twenty-four fields are a whole phrase");
}

#[test]
fn no_view_holds_a_word() {
    let window = Window::open();
    let phrase = "zebra zoo quantum abot zebra zoo quantum able zebra zoo quantum able";
    let mut said = window.paste(phrase).to_string();
    said += &window.json("check", json!({})).unwrap().to_string();
    said += &window.json("start_state", json!({})).unwrap().to_string();
    for word in ["zebra", "quantum", "abot"] {
        assert!(!said.contains(word), "{word}");
    }
}

#[test]
fn a_wipe_leaves_an_empty_session() {
    let window = Window::open();
    window.paste(PHRASE);
    window.json("check", json!({})).unwrap();
    window.app.state::<Shell>().wipe(Reason::Asked);
    let start = window.json("start_state", json!({})).unwrap();
    assert_eq!(start["locked"], "asked");
    assert_eq!(window.bytes("reveal_word", &[1]).unwrap_err()["code"], "no_such_position");
    assert_eq!(window.json("coverage", json!({ "text": "" })), refused("nothing_checked"));
}

#[test]
fn the_lists_are_whole() {
    let window = Window::open();
    for list in tanekura_phrase::List::ALL {
        let body = window.invoke("word_list", InvokeBody::Json(json!({ "list": list.name() })));
        let InvokeResponseBody::Raw(bytes) = body.unwrap() else { panic!("raw bytes") };
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(text.split('\n').count(), 2048);
        assert_eq!(
            text.split('\n').next_back(),
            Some(list.word(tanekura_phrase::WordIndex::new(2047).unwrap()))
        );
    }
}

#[test]
fn without_isolation_every_command_that_takes_a_secret_is_refused() {
    let window = Window::with(true, "main");
    let shape = json!({ "wordCount": 12, "list": null });
    assert_eq!(window.json("set_shape", shape), refused("not_isolated"));
    assert_eq!(window.raw("set_word", &[1, 1, 0, 0, 0]), refused("not_isolated"));
    assert_eq!(window.raw("paste_phrase", PHRASE.as_bytes()), refused("not_isolated"));
    assert_eq!(window.raw("set_passphrase", b"secret"), refused("not_isolated"));
    assert_eq!(window.json("check", json!({})), refused("not_isolated"));
    assert_eq!(window.json("choose_list", json!({ "list": "french" })), refused("not_isolated"));
    assert_eq!(window.json("choose_number_base", json!({ "base": 1 })), refused("not_isolated"));
    assert_eq!(window.raw("reveal_word", &[1]), refused("not_isolated"));
    assert_eq!(window.json("coverage", json!({ "text": "" })), refused("not_isolated"));
    assert_eq!(window.json("set_knowledge", repair::knowledge()), refused("not_isolated"));
    assert_eq!(window.raw("set_pattern", b"\x01q*"), refused("not_isolated"));
    assert_eq!(window.json("explain", json!({})), refused("not_isolated"));
    assert_eq!(window.json("take_repair", json!({ "rank": 1 })), refused("not_isolated"));
    assert_eq!(window.json("undo_repair", json!({})), refused("not_isolated"));
    let plan = json!({ "text": "0x9858EfFD232B4033E47d90003D41EC34EcaEda94" });
    assert_eq!(window.json("plan_search", plan), refused("not_isolated"));
    assert_eq!(window.json("start_search", json!({})), refused("not_isolated"));
    assert_eq!(window.json("start_state", json!({})).unwrap()["isolation"]["refusesSecrets"], true);
}

/// Commands that take JSON fields, with an input that is right.
fn commands_with_fields() -> Vec<(&'static str, Value)> {
    vec![
        ("set_language", json!({ "language": "ja" })),
        ("word_list", json!({ "list": "english" })),
        ("set_shape", json!({ "wordCount": 12, "list": null })),
        ("choose_list", json!({ "list": "english" })),
        ("choose_number_base", json!({ "base": 0 })),
        ("coverage", json!({ "text": "0x00" })),
        ("set_knowledge", repair::knowledge()),
        ("plan_search", json!({ "text": "0x00" })),
    ]
}

/// Commands that take raw bytes.
const RAW: [&str; 5] = ["set_word", "paste_phrase", "set_passphrase", "reveal_word", "set_pattern"];

#[test]
fn missing_and_wrong_input_is_refused_by_code_and_not_quoted() {
    let window = Window::open();
    window.paste(PHRASE);
    window.json("check", json!({})).unwrap();
    for (command, right) in commands_with_fields() {
        let wrong_type = right.as_object().unwrap().keys();
        let wrong_type = wrong_type.map(|key| (key.clone(), json!(["abandon", { "a": 1 }])));
        for wrong in [
            json!({}),
            Value::Null,
            json!([]),
            json!("abandon"),
            json!(7),
            Value::Object(wrong_type.collect()),
        ] {
            assert_eq!(
                window.json(command, wrong.clone()),
                refused("wrong_input"),
                "{command} {wrong}"
            );
        }
        assert_eq!(window.raw(command, b"abandon"), refused("wrong_input"), "{command}");
        assert!(window.invoke(command, InvokeBody::Json(right)).is_ok(), "{command}");
    }
    for command in RAW {
        for wrong in [json!({}), Value::Null, json!("abandon"), json!([1, 2, 3])] {
            assert_eq!(window.json(command, wrong), refused("wrong_input"), "{command}");
        }
    }
    for wrong in [
        &b""[..],
        &[1],
        &[1, 0, 0],
        &[1, 1, 0, 0],
        &[1, 1, 0, 0, 0, 0],
        &[1, 3],
        &[1, 4],
        &[1, 255, 0],
        &[1, 2, 0],
    ] {
        assert_eq!(window.raw("set_word", wrong), refused("wrong_input"), "{wrong:?}");
    }
    for wrong in [&b""[..], &[0], &[200]] {
        assert!(window.bytes("reveal_word", wrong).is_err(), "{wrong:?}");
    }
}

#[test]
fn numbers_outside_their_range_are_refused() {
    let window = Window::open();
    for position in [0, 65, 255] {
        assert_eq!(window.raw("set_word", &[position, 2]), refused("no_such_position"));
    }
    assert_eq!(window.raw("set_word", &[1, 1, 10, 0, 0]), refused("unknown_list"));
    assert_eq!(window.raw("set_word", &[1, 1, 0, 0, 8]), refused("unknown_list"));
    for count in [json!(0), json!(65), json!(-1), json!(256), json!(1.5), json!(1e30)] {
        let input = json!({ "wordCount": count, "list": null });
        assert_eq!(window.json("set_shape", input), refused("wrong_input"));
    }
    let input = json!({ "wordCount": 12, "list": "klingon" });
    assert_eq!(window.json("set_shape", input), refused("unknown_list"));
    assert_eq!(window.json("word_list", json!({ "list": "" })), refused("unknown_list"));
    assert_eq!(window.json("set_language", json!({ "language": "xx" })), refused("wrong_input"));
}

#[test]
fn ten_megabytes_are_refused() {
    let window = Window::open();
    window.paste(PHRASE);
    window.json("check", json!({})).unwrap();
    let large = "a ".repeat(5 << 20);
    for command in ["set_word", "paste_phrase", "set_passphrase"] {
        assert_eq!(window.raw(command, large.as_bytes()), refused("too_long"), "{command}");
    }
    assert_eq!(window.raw("reveal_word", large.as_bytes()), refused("too_long"));
    assert_eq!(window.json("coverage", json!({ "text": large })), refused("too_long"));
    assert_eq!(window.json("word_list", json!({ "list": large })), refused("unknown_list"));
    assert_eq!(window.json("choose_list", json!({ "list": large })), refused("unknown_list"));
    assert_eq!(window.json("set_language", json!({ "language": large })), refused("wrong_input"));
    assert_eq!(window.json("check", json!({})).unwrap()["verdict"], "consistent", "still there");
}

#[test]
fn text_that_is_not_utf_8_is_refused() {
    let window = Window::open();
    assert_eq!(window.raw("paste_phrase", b"abandon \xff\xfe"), refused("not_text"));
    assert_eq!(window.raw("set_passphrase", b"\xc3\x28"), refused("not_text"));
    assert_eq!(window.raw("set_word", b"\x01\x03\xff"), refused("not_text"));
}

#[test]
fn commands_out_of_order_are_refused() {
    let window = Window::open();
    assert_eq!(window.json("coverage", json!({ "text": "0x00" })), refused("nothing_checked"));
    assert_eq!(window.json("choose_list", json!({ "list": "french" })), refused("nothing_checked"));
    assert_eq!(window.json("choose_number_base", json!({ "base": 1 })), refused("nothing_checked"));
    assert_eq!(window.bytes("reveal_word", &[1]).unwrap_err()["code"], "no_such_position");
    let check = window.json("check", json!({})).unwrap();
    assert_eq!(check["findings"][0]["code"], "empty");
    assert_eq!(window.json("coverage", json!({ "text": "0x00" })), refused("no_phrase"));
    window.paste(PHRASE);
    assert_eq!(window.json("coverage", json!({ "text": "0x00" })), refused("nothing_checked"));
}

#[test]
fn the_language_is_remembered_for_the_next_page() {
    let window = Window::open();
    window.json("set_language", json!({ "language": "ja" })).unwrap();
    assert_eq!(window.json("start_state", json!({})).unwrap()["language"], "ja");
}
