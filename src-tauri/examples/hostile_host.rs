//! Opens a hostile page in a window with the product's own settings. For tests only; not part of the product.
//!
//! `hostile_host DIRECTORY TCP-PORT UDP-PORT SECONDS [WITHOUT]…`
//!
//! The page in DIRECTORY takes the place of the product's own: same address (`tauri://localhost/`), same policy
//! from `tauri.conf.json`, same functions for the window (`tanekura_desktop::webview`), same launcher and filter
//! (`tanekura_lockdown`). Each layer can be left out for a control run: `filter`, `launcher`, `policy`, `proxy`,
//! `settings`. The titles that the page gives itself go to standard output.
#![allow(clippy::print_stdout, reason = "the test reads the titles there")]
#![allow(clippy::unwrap_used, reason = "a broken host is a failed test")]

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use tauri::utils::assets::{AssetKey, AssetsIter, CspHash};
use tauri::{App, Assets, Runtime, WebviewUrl, WebviewWindowBuilder};

use tanekura_desktop::webview;
use tanekura_lockdown::launch::{self, INNER, Role};
use tanekura_lockdown::{ProcessKind, protect_process, self_check};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|it| it != INNER).collect();
    let [directory, tcp, udp, seconds, without @ ..] = arguments.as_slice() else {
        return ExitCode::from(2);
    };
    let with = |layer: &str| !without.iter().any(|it| it == layer);

    if with("filter") {
        protect_process(ProcessKind::Desktop);
    }
    if with("launcher")
        && let Role::Launcher(code) = launch::start(std::env::args_os().skip(1).collect())
    {
        return code;
    }
    println!("network {}", self_check().as_str());

    let mut context = tauri::generate_context!();
    context.set_assets(Box::new(Page::read(Path::new(directory), tcp, udp)));
    if !with("policy") {
        let security = &mut context.config_mut().app.security;
        security.csp = None;
        security.headers = None;
    }
    let seconds = Duration::from_secs(seconds.parse().unwrap());
    let (proxy, settings) = (with("proxy"), with("settings"));
    tauri::Builder::default()
        .setup(move |app| {
            open(app, proxy, settings)?;
            let handle = app.handle().clone();
            std::thread::spawn(move || {
                std::thread::sleep(seconds);
                handle.exit(0);
            });
            Ok(())
        })
        .run(context)
        .unwrap();
    ExitCode::SUCCESS
}

fn open(app: &App, proxy: bool, settings: bool) -> tauri::Result<()> {
    let mut builder = WebviewWindowBuilder::new(app, "main", WebviewUrl::App("".into()))
        .on_document_title_changed(|_, title| println!("title {title}"));
    builder = if settings { webview::confine(builder) } else { builder.incognito(true) };
    if proxy {
        builder = webview::lead_nowhere(builder);
    }
    let window = builder.build()?;
    if settings {
        webview::harden(&window)?;
    }
    Ok(())
}

/// The files of the page, with the ports filled in.
struct Page(HashMap<String, Vec<u8>>);

impl Page {
    fn read(directory: &Path, tcp: &str, udp: &str) -> Self {
        let files = std::fs::read_dir(directory).unwrap().map(|entry| {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let name = format!("/{}", path.file_name().unwrap().to_str().unwrap());
            (name, text.replace("{TCP}", tcp).replace("{UDP}", udp).into_bytes())
        });
        Self(files.collect())
    }
}

impl<R: Runtime> Assets<R> for Page {
    fn get(&self, key: &AssetKey) -> Option<Cow<'_, [u8]>> {
        self.0.get(key.as_ref()).map(|bytes| Cow::Borrowed(bytes.as_slice()))
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        Box::new(
            self.0.iter().map(|(name, bytes)| {
                (Cow::Borrowed(name.as_str()), Cow::Borrowed(bytes.as_slice()))
            }),
        )
    }

    fn csp_hashes(&self, _: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        Box::new(std::iter::empty())
    }
}
