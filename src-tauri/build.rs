//! Checks that the interface was built and registers the window's commands.
//!
//! A debug build works without an interface (the folder is made, the window stays empty); a release build
//! without one would be a broken product and stops here.

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=src-tauri/permissions");
    println!("cargo::rerun-if-changed=ui/dist");
    let page = Path::new("ui/dist/index.html");
    if !page.exists() {
        if std::env::var("PROFILE").as_deref() == Ok("release") {
            println!(
                "cargo::error=ui/dist/index.html is missing: run `npm ci --ignore-scripts && npm run build` in ui/"
            );
            std::process::exit(1);
        }
        if let Err(error) = std::fs::create_dir_all("ui/dist") {
            println!("cargo::error=cannot create ui/dist: {error}");
            std::process::exit(1);
        }
    }
    let manifest =
        tauri_build::AppManifest::new().permissions_path_pattern("src-tauri/permissions/*");
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
        std::process::exit(1);
    }
}
