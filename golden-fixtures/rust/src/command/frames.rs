//! Writes consecutive frames as a Rust bus sends them.

use crate::cases;
use crate::golden_read::{Lines, value_line};
use crate::golden_write::{Padding, payload};
use crate::message::{Contract, Message};
use std::fs;
use std::path::Path;

/// The named cases of every message: all of the first message, then all of the second.
pub fn of_cases(contracts: &[Contract], out: &Path, names: &str) -> Result<(), String> {
    let wanted: Vec<&str> = names.split(',').collect();
    let mut frames = Vec::new();
    let mut missing = wanted.clone();
    for message in &only(contracts)?.messages {
        let cases = cases::of(message);
        for name in &wanted {
            if let Some((_, values)) = cases.iter().find(|case| case.0 == *name) {
                append(&mut frames, message, values)?;
                missing.retain(|other| other != name);
            }
        }
    }
    if missing.is_empty() { save(out, &frames) } else { Err(format!("no message has the case {}", missing.join(", "))) }
}

/// The messages of a text: `message NAME`, then a value line for each field, as in golden files but without the bytes.
pub fn of_values(contracts: &[Contract], out: &Path, text: &Path) -> Result<(), String> {
    let written = fs::read_to_string(text).map_err(|error| format!("{}: {error}", text.display()))?;
    let frames = frames(only(contracts)?, &written).map_err(|fact| format!("{}: {fact}", text.display()))?;
    save(out, &frames)
}

fn frames(contract: &Contract, text: &str) -> Result<Vec<u8>, String> {
    let mut lines = Lines::of(text);
    let mut frames = Vec::new();
    while let Some(line) = lines.next() {
        if line.is_empty() {
            continue;
        }
        let Some(message) = line.strip_prefix("message ").and_then(|name| contract.message(name)) else {
            return lines.wrong("must be 'message NAME' with a message of the contract");
        };
        let mut values = Vec::new();
        for field in &message.fields {
            value_line(&mut lines, field, &mut values)?;
        }
        append(&mut frames, message, &values)?;
    }
    Ok(frames)
}

/// Appends the frame of one message.
pub fn append(frames: &mut Vec<u8>, message: &Message, values: &[u8]) -> Result<(), String> {
    let payload = payload(message, values, Padding::Zero).map_err(|_| "the values cannot be encoded")?;
    let length = u32::try_from(payload.len()).map_err(|_| "the payload does not fit into a frame")?;
    frames.extend_from_slice(&message.table.type_id.to_le_bytes());
    frames.extend_from_slice(&length.to_le_bytes());
    frames.extend_from_slice(&payload);
    Ok(())
}

fn only(contracts: &[Contract]) -> Result<&Contract, String> {
    match contracts {
        [contract] => Ok(contract),
        _ => Err("frames are those of one bus: build with one contract in MYCELIUM_CONTRACTS".to_owned()),
    }
}

fn save(out: &Path, frames: &[u8]) -> Result<(), String> {
    fs::write(out, frames).map_err(|error| format!("{}: {error}", out.display()))?;
    println!("{}: {} bytes", out.display(), frames.len());
    Ok(())
}

#[cfg(test)]
#[path = "frames_test.rs"]
mod test;
