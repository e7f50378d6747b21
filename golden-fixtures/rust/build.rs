//! Turns contracts into `message!` invocations, so that rustc, and nobody else, decides every offset.
//!
//! `MYCELIUM_CONTRACTS` lists the contracts, separated as in PATH; without it they are those of this project.

#[path = "src/contract.rs"]
mod contract;
#[path = "src/declarations.rs"]
mod declarations;
// The program uses more of it than this script does.
#[allow(dead_code)]
#[path = "src/field_type.rs"]
mod field_type;
#[path = "src/yaml.rs"]
mod yaml;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

const VARIABLE: &str = "MYCELIUM_CONTRACTS";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-env-changed={VARIABLE}");
    let generated = contracts().and_then(|paths| generate(&paths));
    let written = generated.and_then(|source| {
        let target = Path::new(&env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("messages.rs");
        fs::write(&target, source).map_err(|error| format!("{}: {error}", target.display()))
    });
    if let Err(fact) = written {
        println!("cargo::error={fact}");
        process::exit(1);
    }
}

fn contracts() -> Result<Vec<PathBuf>, String> {
    let Some(list) = env::var_os(VARIABLE) else {
        let names = ["chat", "defi", "game", "telemetry", "wide"];
        let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
        return Ok(names.map(|name| here.join("../contracts").join(name).join("contracts.yaml")).into());
    };
    let paths: Vec<PathBuf> = env::split_paths(&list).filter(|path| !path.as_os_str().is_empty()).collect();
    if paths.is_empty() {
        return Err(format!("{VARIABLE} is set, but names no file"));
    }
    // Cargo runs this in the crate's folder; a relative path was meant from where the user stands.
    if paths.iter().any(|path| path.is_relative()) {
        println!("cargo::rerun-if-env-changed=PWD");
    }
    let user = env::var_os("PWD").map(PathBuf::from).unwrap_or_default();
    Ok(paths.into_iter().map(|path| user.join(path)).collect())
}

fn generate(paths: &[PathBuf]) -> Result<String, String> {
    let mut contracts: Vec<(String, Vec<contract::Message>)> = Vec::new();
    for path in paths {
        println!("cargo::rerun-if-changed={}", path.display());
        let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let messages = contract::read(&bytes)
            .map_err(|refusal| format!("{}:{}: {}", path.display(), refusal.line, refusal.fact))?;
        let name = name_of(path);
        if contracts.iter().any(|other| other.0 == name) {
            return Err(format!("{}: another contract is called {name} too", path.display()));
        }
        contracts.push((name, messages));
    }
    Ok(declarations::source(&contracts))
}

/// The name of the folder for a file called `contracts.yaml`, else the file's own without its ending.
fn name_of(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    let folder = path.parent().and_then(Path::file_name);
    let name = if stem == "contracts" { folder.unwrap_or(stem) } else { stem };
    name.to_string_lossy().into_owned()
}
