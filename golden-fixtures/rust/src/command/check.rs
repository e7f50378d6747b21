//! Says whether golden files are true: values and bytes of every case, each made from the other.

use super::{folder, golden_files};
use crate::golden_read::{self, Case};
use crate::golden_write::{Padding, header, payload};
use crate::message::{Contract, Message};
use crate::payload::Decoder;
use crate::value_text::print;
use std::fs;
use std::path::Path;

/// Reads every golden file; an error lists all differences.
pub fn run(contracts: &[Contract], dir: &Path) -> Result<(), String> {
    let (mut files, mut cases, mut differences) = (0, 0, Vec::new());
    for contract in contracts {
        let folder = folder(contracts, contract, dir);
        let names = golden_files(&folder)?;
        for message in &contract.messages {
            let name = Padding::Zero.file_name(&contract.stem(message));
            if !names.contains(&name) {
                differences.push(format!("{}: missing", folder.join(name).display()));
            }
        }
        for name in names {
            let path = folder.join(&name);
            let found = fs::read_to_string(&path).map_err(|error| error.to_string());
            let checked = found.and_then(|text| file(contract, &name, &text));
            files += 1;
            match checked {
                Ok((count, found)) => {
                    cases += count;
                    differences.extend(found.iter().map(|fact| format!("{}: {fact}", path.display())));
                }
                Err(fact) => differences.push(format!("{}: {fact}", path.display())),
            }
        }
    }
    println!("check: {files} files, {cases} cases, {} differences", differences.len());
    if differences.is_empty() { Ok(()) } else { Err(differences.join("\n")) }
}

/// The number of cases, and what is wrong with them.
fn file(contract: &Contract, name: &str, text: &str) -> Result<(usize, Vec<String>), String> {
    let of = |padding: Padding| {
        let found = contract.messages.iter().find(|message| padding.file_name(&contract.stem(message)) == name);
        found.map(|message| (message, padding))
    };
    let both = Padding::BOTH.iter().find_map(|&padding| of(padding));
    let (message, padding) = both.ok_or("no message of the contract has this file")?;
    let cases = golden_read::file(message, &header(message, padding), text)?;
    let wrong = cases.iter().filter_map(|case| {
        let fact = agreement(message, padding, case).err()?;
        Some(format!("line {}: case {}: {fact}", case.line, case.name))
    });
    Ok((cases.len(), wrong.collect()))
}

fn agreement(message: &Message, padding: Padding, case: &Case) -> Result<(), String> {
    let mut values = Vec::new();
    Decoder::default().decode(message, &case.payload, &mut values).map_err(|refusal| {
        let field = refusal.field.map_or("the message", |index| message.fields[index].table.name);
        format!("Rust refuses the bytes: {:?} in {field}", refusal.fault)
    })?;
    let (mut written, mut read) = (&case.values[..], &values[..]);
    for field in &message.fields {
        let texts = (print(field.ty, &mut written), print(field.ty, &mut read));
        let (Ok(written), Ok(read)) = texts else { return Err("the values cannot be encoded".to_owned()) };
        if written != read {
            return Err(format!("{}: the value is {written}, the bytes say {read}", field.table.name));
        }
    }
    let encoded = payload(message, &case.values, padding).map_err(|_| "the values cannot be encoded")?;
    match encoded.iter().zip(&case.payload).position(|(rust, file)| rust != file) {
        None => Ok(()),
        Some(at) => {
            let (rust, file) = (encoded[at], case.payload[at]);
            Err(format!("offset {at} ({at:#06x}): Rust writes {rust:02x}, the file has {file:02x}"))
        }
    }
}

#[cfg(test)]
#[path = "check_test.rs"]
mod test;
