//! What the program does when it is called.

#[cfg(all(feature = "bus", unix))]
pub mod bus;
pub mod check;
#[cfg(all(feature = "bus", unix))]
pub mod client;
pub mod frames;
pub mod golden;
pub mod measure;
#[cfg(all(feature = "bus", unix))]
mod options;
pub mod serve;

use crate::message::Contract;
use std::path::{Path, PathBuf};

/// Where the files of a contract lie: in a folder of its own, where there are several.
fn folder(contracts: &[Contract], contract: &Contract, dir: &Path) -> PathBuf {
    if contracts.len() > 1 { dir.join(contract.name) } else { dir.to_owned() }
}

/// Names of the golden files in a folder, sorted.
fn golden_files(folder: &Path) -> Result<Vec<String>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".golden") {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
