//! The rules about the sources that no compiler checks: which crate may know which, where `unsafe` may stand,
//! that every opened secret has its reason, that nothing which could reach a network is in the tree.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ stands in the repository").into()
}

/// Every file below `folder` with one of the endings, build output left out.
fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    fn walk(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        for entry in entries.flatten() {
            let path = entry.path();
            let name = entry.file_name();
            if path.is_dir() {
                if !["target", "node_modules", "dist", "gen", ".git", "artefacts"]
                    .iter()
                    .any(|skipped| name == *skipped)
                {
                    walk(&path, endings, found);
                }
            } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), endings, &mut found);
    found.sort();
    assert!(!found.is_empty(), "no {endings:?} below {folder}: the check would see nothing");
    found
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).expect("a file that was just listed can be read")
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// Our crates that a manifest names under `[dependencies]` (development dependencies may point anywhere).
fn our_dependencies(manifest: &str) -> BTreeSet<String> {
    let mut inside = false;
    let mut found = BTreeSet::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line == "[dependencies]" || line.ends_with(".dependencies]");
        } else if inside && let Some(rest) = line.strip_prefix("tanekura-") {
            let name: String =
                rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
            found.insert(name);
        }
    }
    found
}

#[test]
fn arrows_between_crates_point_one_way() {
    let allowed: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("secret", [].as_slice()),
        ("lockdown", &["secret"]),
        ("guide", &[]),
        ("plan", &["secret", "guide"]),
        ("phrase", &["secret"]),
        ("wallet", &["secret", "phrase"]),
        ("repair", &["secret", "phrase", "wallet"]),
        ("shares", &["secret", "phrase"]),
        ("sheets", &["secret", "phrase", "shares", "guide"]),
        ("cli", &["secret", "phrase", "wallet", "repair", "shares", "sheets", "guide", "lockdown"]),
    ]);
    let mut seen = 0;
    for manifest in files("src-tauri/crates", &["Cargo.toml"]) {
        let name = manifest
            .parent()
            .and_then(Path::file_name)
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let may = allowed.get(name.as_str()).unwrap_or_else(|| {
            panic!("crate {name} is not on the map: add it here and in ARCHITECTURE.md")
        });
        for dependency in our_dependencies(&text(&manifest)) {
            assert!(may.contains(&dependency.as_str()), "{name} must not depend on {dependency}");
        }
        seen += 1;
    }
    assert!(seen >= 6, "only {seen} crates seen");
}

#[test]
fn unsafe_stands_only_where_it_may() {
    let may = [
        "src-tauri/crates/secret/",
        "src-tauri/crates/lockdown/",
        "src-tauri/crates/wallet/src/lanes/",
        "src-tauri/crates/wallet/src/search/",
        "src-tauri/crates/wallet/benches/",
    ];
    // Spelled in two parts, so that this file does not contain what it looks for.
    let word = concat!("unsafe", " {");
    let mut blocks = 0;
    for path in files("src-tauri", &[".rs"]).into_iter().chain(files("tests", &[".rs"])) {
        let name = shown(&path);
        let count = text(&path)
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .filter(|line| line.contains(word))
            .count();
        if count > 0 {
            assert!(may.iter().any(|place| name.starts_with(place)), "{name} uses unsafe");
            blocks += count;
        }
    }
    assert!(blocks > 0, "no unsafe block seen at all: the check is blind");
}

#[test]
fn every_opened_secret_has_its_reason_beside_it() {
    let calls = [".expose()", ".expose_mut()"];
    let mut opened = 0;
    let mut without = Vec::new();
    for path in files("src-tauri", &[".rs"]) {
        let source = text(&path);
        let lines: Vec<&str> = source.lines().collect();
        // A file of tests, and a file's own tests: secrets are made up by the test.
        if path.ends_with("tests.rs") || path.components().any(|part| part.as_os_str() == "tests") {
            continue;
        }
        let end =
            lines.iter().position(|line| line.trim() == "#[cfg(test)]").unwrap_or(lines.len());
        for (number, line) in lines.iter().enumerate().take(end) {
            let code = line.split("//").next().unwrap_or_default();
            if !calls.iter().any(|call| code.contains(call)) {
                continue;
            }
            opened += 1;
            let near = lines.get(number.saturating_sub(6)..=number).unwrap_or_default();
            if !near.iter().any(|line| line.contains("EXPOSE:")) {
                without.push(format!("{}:{}", shown(&path), number + 1));
            }
        }
    }
    assert!(opened > 5, "only {opened} calls seen: the check is blind");
    assert!(without.is_empty(), "opened without a reason: {without:#?}");
}

#[test]
fn types_that_hold_secrets_derive_nothing_that_shows_or_copies_them() {
    let holders = ["SecretBytes", "SecretText", "Zeroizing<", "Phrase,", "Seed,"];
    // `Debug` of our own secret types shows nothing; that of `Zeroizing` shows everything.
    let forbidden = ["Clone", "Copy", "Serialize", "Hash", "PartialEq"];
    let mut structs = 0;
    let mut wrong = Vec::new();
    for path in files("src-tauri", &[".rs"]) {
        let source = text(&path);
        let lines: Vec<&str> = source.lines().collect();
        for (number, line) in lines.iter().enumerate() {
            let Some(derives) = line.trim().strip_prefix("#[derive(") else { continue };
            let body: Vec<&str> = lines
                .iter()
                .skip(number + 1)
                .take_while(|line| !line.starts_with('}') && !line.ends_with(';'))
                .copied()
                .collect();
            if !body.iter().any(|line| line.contains("struct ")) {
                continue;
            }
            structs += 1;
            let holds = body.iter().any(|line| {
                line.contains(": ") && holders.iter().any(|holder| line.contains(holder))
            });
            let plain = body.iter().any(|line| line.contains("Zeroizing<"));
            let shows = derives.trim_end_matches(")]").split(',').any(|derive| {
                forbidden.contains(&derive.trim()) || (plain && derive.trim() == "Debug")
            });
            if holds && shows {
                wrong.push(format!("{}:{}", shown(&path), number + 1));
            }
        }
    }
    assert!(structs > 5, "only {structs} structs seen: the check is blind");
    assert!(wrong.is_empty(), "a secret inside a type that derives too much: {wrong:#?}");
}

#[test]
fn nothing_that_could_reach_a_network_is_in_the_dependency_tree() {
    let banned = [
        "attohttpc",
        "curl",
        "h2",
        "h3",
        "hickory-resolver",
        "hyper",
        "hyper-util",
        "isahc",
        "libp2p",
        "minreq",
        "native-tls",
        "openssl",
        "openssl-sys",
        "opentelemetry",
        "quinn",
        "reqwest",
        "rustls",
        "sentry",
        "socket2",
        "surf",
        "tokio-tungstenite",
        "tonic",
        "tungstenite",
        "ureq",
    ];
    // The lock file names crates of every system Tauri runs on (phones among them); what counts is what our
    // targets build.
    for target in ["x86_64-unknown-linux-gnu", "aarch64-apple-darwin", "x86_64-pc-windows-msvc"] {
        let tree = Command::new(env!("CARGO"))
            .args([
                "tree",
                "--locked",
                "--workspace",
                "--prefix",
                "none",
                "--edges",
                "normal,build",
            ])
            .args(["--format", "{p}", "--target", target])
            .current_dir(root())
            .output()
            .expect("cargo runs");
        assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
        let tree = String::from_utf8_lossy(&tree.stdout).into_owned();
        let names: BTreeSet<&str> =
            tree.lines().filter_map(|line| line.split(' ').next()).collect();
        assert!(names.contains("zeroize") && names.contains("tauri"), "the tree was not read");
        let found: Vec<&&str> = banned.iter().filter(|name| names.contains(**name)).collect();
        assert!(found.is_empty(), "network-capable crates for {target}: {found:?}");
        println!("{target}: {} crates, 0 network-capable", names.len());
    }
}

#[test]
fn the_interface_has_two_packages_at_run_time_and_no_door_but_one() {
    let manifest: serde_json::Value =
        serde_json::from_str(&text(&root().join("ui/package.json"))).expect("package.json is JSON");
    let run_time = manifest["dependencies"].as_object().map_or(0, serde_json::Map::len);
    assert!((1..=2).contains(&run_time), "{run_time} packages at run time");
    for path in files("ui/src", &[".ts", ".tsx"]) {
        let name = shown(&path);
        let source = text(&path);
        if name != "ui/src/host.ts" {
            assert!(
                !source.contains("__TAURI"),
                "{name} speaks to the shell; only ui/src/host.ts may"
            );
        }
        assert!(!source.contains("@tauri-apps"), "{name} imports a Tauri package");
    }
}

#[test]
fn files_keep_to_one_subject() {
    let mut long = Vec::new();
    let sources = files("src-tauri", &[".rs"])
        .into_iter()
        .chain(files("tests", &[".rs"]))
        .chain(files("ui/src", &[".ts", ".tsx"]));
    for path in sources {
        let lines = text(&path).lines().count();
        if lines > 600 {
            long.push(format!("{} ({lines} lines)", shown(&path)));
        }
    }
    assert!(long.is_empty(), "too long for one subject: {long:#?}");
}
