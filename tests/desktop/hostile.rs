//! A hostile page in the product's window settings: what gets out, layer by layer.
//!
//! The page tries every way to the network that we know of, from markup, style and script; a sink on the loopback
//! counts who arrives. First without any layer: enough must arrive, or the test is blind. Then as the product
//! runs, watched by strace: nothing arrives and the kernel makes no internet socket. Then each layer alone.
//!
//! The window is opened by a host that is not the product but uses its settings, launcher and filter
//! (`src-tauri/examples/hostile_host.rs`): the product itself loads no page but its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use tanekura_tests::display::Display;
use tanekura_tests::processes::{self, Process};
use tanekura_tests::programs::{Running, Scratch, package_directory, release_example, wait_until};
use tanekura_tests::sink::{Arrivals, Sink};
use tanekura_tests::sockets::{self, Sockets};

const LAYERS: [&str; 5] = ["filter", "launcher", "policy", "proxy", "settings"];
/// The page takes six seconds from its first attempt to its last.
const SECONDS: u64 = 9;

/// What one run of the page showed.
struct Run {
    arrivals: Arrivals,
    /// What the host printed: the state of the network as the product's self-check sees it, then titles.
    said: Vec<String>,
    family: Vec<Process>,
    sockets: Option<Sockets>,
    /// What was written below the home directory.
    in_home: Vec<PathBuf>,
}

impl Run {
    /// How many ways the page says it has tried, in markup and in script.
    fn tried(&self) -> usize {
        let counts = self.said.iter().filter_map(|line| line.strip_prefix("title ")).map(|title| {
            title.split_whitespace().filter_map(|word| word.parse::<usize>().ok()).sum()
        });
        counts.max().unwrap_or(0)
    }
}

/// Opens the page with all layers but the ones named.
fn run(name: &str, without: &[&str], watched: bool) -> Run {
    let display = Display::start(&format!("hostile-{name}"), "1100x900");
    let sink = Sink::open();
    let scratch = Scratch::new(&format!("hostile-log-{name}"));
    let log: PathBuf = scratch.path().join("strace");
    let host = release_example("hostile_host");
    let mut command = if watched { sockets::watch(&log) } else { Command::new(&host) };
    if watched {
        command.arg(&host);
    }
    command.arg(package_directory().join("desktop/hostile"));
    command.args([sink.tcp().to_string(), sink.udp().to_string(), SECONDS.to_string()]);
    command.args(without);
    let output = fs::File::create(scratch.path().join("output")).expect("a new file");
    display.dress(&mut command).stdin(Stdio::null()).stdout(output).stderr(Stdio::null());
    let said = || fs::read_to_string(scratch.path().join("output")).unwrap_or_default();

    let mut running = Running::start(&mut command);
    wait_until("the page runs", Duration::from_secs(60), || said().contains("title tried"));
    let family = processes::family(running.pid());
    // The host ends by itself; on a busy machine a little later.
    let _ = running.wait(Duration::from_secs(SECONDS + 5));
    drop(running);
    Run {
        arrivals: sink.arrivals(),
        said: said().lines().map(str::to_owned).collect(),
        family,
        sockets: watched.then(|| Sockets::read(&log)),
        in_home: files_below(&display.home()),
    }
}

fn files_below(directory: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![directory.to_path_buf()];
    while let Some(directory) = open.pop() {
        for entry in fs::read_dir(directory).into_iter().flatten().filter_map(Result::ok) {
            let path = entry.path();
            if entry.file_type().is_ok_and(|it| it.is_dir()) {
                open.push(path.clone());
            }
            found.push(path);
        }
    }
    found
}

/// The layers without the one that is kept.
fn all_but(kept: &[&str]) -> Vec<&'static str> {
    LAYERS.into_iter().filter(|layer| !kept.contains(layer)).collect()
}

#[expect(clippy::print_stdout, reason = "the figures are part of the answer")]
fn report(name: &str, run: &Run) {
    println!(
        "{name}: {} ways tried, {} arrived in {} connections and {} packets {:?} {:?}",
        run.tried(),
        run.arrivals.ways.len(),
        run.arrivals.connections,
        run.arrivals.packets,
        run.sockets,
        run.arrivals.ways
    );
}

#[test]
fn without_any_layer_the_page_reaches_the_sink_in_thirty_ways() {
    let run = run("none", &LAYERS, true);
    report("no layer", &run);
    assert!(run.tried() >= 50, "the page tried {} ways only", run.tried());
    assert!(run.arrivals.ways.len() >= 30, "the test is blind");
    assert!(run.sockets.expect("watched").made > 0, "strace saw nothing");
    assert!(run.said.iter().any(|line| line == "network open"));
    assert!(!run.family.iter().any(Process::is_confined));
    assert!(
        !run.in_home.is_empty(),
        "without the settings the engine writes to the home directory"
    );
}

#[test]
fn with_the_products_layers_nothing_arrives_and_no_internet_socket_is_made() {
    let run = run("product", &[], true);
    report("product", &run);
    assert!(run.tried() >= 50, "the page tried {} ways only", run.tried());
    assert!(run.arrivals.is_empty(), "{:?}", run.arrivals);
    let sockets = run.sockets.expect("watched");
    assert_eq!((sockets.made, sockets.rings), (0, 0));
    assert!(run.said.iter().any(|line| line == "network kernel"));
    assert_eq!(run.in_home, Vec::<PathBuf>::new(), "the home directory stays as it was");
}

#[test]
fn every_process_of_the_window_is_under_the_filter() {
    let run = run("family", &[], false);
    for name in ["WebKitNetworkPr", "WebKitWebProces"] {
        assert!(!processes::named(&run.family, name).is_empty(), "{name}: {:#?}", run.family);
    }
    for process in &run.family {
        assert!(process.is_confined(), "{process:?}");
    }
}

#[test]
fn the_filter_alone_is_enough() {
    let run = run("filter", &all_but(&["filter"]), true);
    report("filter alone", &run);
    assert!(run.tried() >= 50);
    assert!(run.arrivals.is_empty(), "{:?}", run.arrivals);
    let sockets = run.sockets.expect("watched");
    assert!(sockets.asked > 0, "the engine did not even ask: the page was not hostile");
    assert_eq!(sockets.made, 0);
}

#[test]
fn the_dead_proxy_alone_lets_nothing_arrive() {
    let run = run("proxy", &all_but(&["proxy"]), false);
    report("dead proxy alone", &run);
    assert!(run.tried() >= 50);
    assert!(run.arrivals.is_empty(), "{:?}", run.arrivals);
}

#[test]
fn policy_and_settings_alone_leave_at_most_the_connections_made_in_advance() {
    // What the other systems have besides the dead proxy: not enough by itself, and the test says how much.
    let run = run("policy", &all_but(&["policy", "settings"]), false);
    report("policy and settings alone", &run);
    assert!(run.tried() >= 30);
    let ways: Vec<_> = run.arrivals.ways.iter().filter(|way| *way != "silent").collect();
    assert!(ways.is_empty(), "{ways:?}");
}
