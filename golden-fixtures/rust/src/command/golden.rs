//! Writes golden files, and says whether those that are there are the same.

use super::{folder, golden_files};
use crate::golden_write::{Padding, file};
use crate::message::Contract;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Writes both files of every message. Files of messages that are gone are left, and named.
pub fn write(contracts: &[Contract], dir: &Path) -> Result<(), String> {
    for contract in contracts {
        let folder = folder(contracts, contract, dir);
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let files = files(contract);
        for (name, text) in &files {
            let path = folder.join(name);
            fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        for name in golden_files(&folder)?.iter().filter(|name| !files.contains_key(*name)) {
            eprintln!("{}: no message of the contract has this file", folder.join(name).display());
        }
        println!("{}: {} files", folder.display(), files.len());
    }
    Ok(())
}

/// Compares what is there with what `write` would write, and changes nothing.
pub fn verify(contracts: &[Contract], dir: &Path) -> Result<(), String> {
    let mut differences = Vec::new();
    let mut compared = 0;
    for contract in contracts {
        let folder = folder(contracts, contract, dir);
        let mut files = files(contract);
        for name in golden_files(&folder)? {
            let path = folder.join(&name);
            let there = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            compared += 1;
            differences.extend(match files.remove(&name) {
                Some(text) => difference(&path, &there, text.as_bytes()),
                None => Some(format!("{}: no message of the contract has this file", path.display())),
            });
        }
        differences.extend(files.keys().map(|name| missing(&folder.join(name))));
    }
    println!("verify: {compared} files, {} differences", differences.len());
    if differences.is_empty() { Ok(()) } else { Err(differences.join("\n")) }
}

fn missing(path: &Path) -> String {
    format!("{}: missing", path.display())
}

fn difference(path: &Path, there: &[u8], right: &[u8]) -> Option<String> {
    let place = there.iter().zip(right).take_while(|(there, right)| there == right).count();
    let line = right[..place].iter().filter(|&&byte| byte == b'\n').count() + 1;
    (there != right).then(|| format!("{}:{line}: differs from what Rust writes", path.display()))
}

/// Names and texts of a contract's files.
fn files(contract: &Contract) -> BTreeMap<String, String> {
    let both =
        |message| Padding::BOTH.map(|padding| (padding.file_name(&contract.stem(message)), file(message, padding)));
    contract.messages.iter().flat_map(both).collect()
}

#[cfg(test)]
#[path = "golden_test.rs"]
mod test;
