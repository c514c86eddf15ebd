//! Compiles the library that is loaded into WebKit's processes (`src/preload/library.rs`), so that the program
//! carries it inside and needs no second file. Linux only.

use std::path::PathBuf;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/preload/library.rs");
    let variable = |name: &str| std::env::var(name).unwrap_or_default();
    if variable("CARGO_CFG_TARGET_OS") != "linux" {
        return;
    }
    let library = PathBuf::from(variable("OUT_DIR")).join("preload.so");
    let mut compiler = Command::new(variable("RUSTC"));
    compiler
        .args(["--edition=2024", "--crate-type=cdylib", "--crate-name=tanekura_preload"])
        .args([
            "-Copt-level=s",
            "-Cpanic=abort",
            "-Cstrip=symbols",
            "-Clink-arg=-Wl,--build-id=none",
        ])
        .args(["--target", &variable("TARGET")])
        .arg("-o")
        .arg(&library)
        .arg("src/preload/library.rs");
    if let Ok(linker) = std::env::var("RUSTC_LINKER") {
        compiler.arg(format!("-Clinker={linker}"));
    }
    match compiler.output() {
        Ok(output) if output.status.success() => {}
        Ok(output) => {
            // Another processor without a linker for it: checking the sources must still work there.
            let why = String::from_utf8_lossy(&output.stderr);
            let why = why.lines().next().unwrap_or_default();
            println!(
                "cargo::warning=preload.so was not built, the window starts without it: {why}"
            );
            write_nothing(&library);
        }
        Err(error) => {
            println!("cargo::warning=preload.so was not built: {error}");
            write_nothing(&library);
        }
    }
}

fn write_nothing(library: &PathBuf) {
    if let Err(error) = std::fs::write(library, []) {
        println!("cargo::error=cannot write {}: {error}", library.display());
    }
}
