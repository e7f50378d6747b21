//! Writes golden files: FORMAT.md is the description, this is what it describes.

use crate::cases;
use crate::field_type::FieldType;
use crate::message::{Field, Message, Slot};
use crate::payload::{Decoder, NotValues, POISON, encode};
use crate::value_text::print;
use std::fmt::Write;

/// Runs of more equal bytes than this are folded.
const UNFOLDED: usize = 8;

/// The two files of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Padding {
    Zero,
    Poisoned,
}

impl Padding {
    pub const BOTH: [Padding; 2] = [Padding::Zero, Padding::Poisoned];

    /// The last word of the line that describes the message.
    pub fn word(self) -> &'static str {
        match self {
            Padding::Zero => "zero",
            Padding::Poisoned => "poisoned",
        }
    }

    /// The byte of everything that a receiver ignores.
    pub fn byte(self) -> u8 {
        match self {
            Padding::Zero => 0,
            Padding::Poisoned => POISON,
        }
    }

    /// The file of a message, by the stem that `Contract::stem` gives it.
    pub fn file_name(self, stem: &str) -> String {
        match self {
            Padding::Zero => format!("{stem}.golden"),
            Padding::Poisoned => format!("{stem}.poisoned.golden"),
        }
    }
}

/// The payload of values over a background.
pub fn payload(message: &Message, values: &[u8], padding: Padding) -> Result<Vec<u8>, NotValues> {
    let mut payload = vec![padding.byte(); message.table.size];
    encode(message, values, &mut payload)?;
    Ok(payload)
}

/// A golden file with all cases. Each payload is read back through zerocopy before it is written down.
pub fn file(message: &Message, padding: Padding) -> String {
    let mut out = header(message, padding);
    for (name, values) in cases::of(message) {
        let payload = payload(message, &values, padding).expect("the cases are values");
        let mut back = Vec::new();
        let verdict = Decoder::default().decode(message, &payload, &mut back);
        assert_eq!((verdict, &back), (Ok(()), &values), "{} {name}", message.table.name);
        out.push_str(&case(message, &name, &values, &payload));
    }
    out
}

/// The lines before the first case.
pub fn header(message: &Message, padding: Padding) -> String {
    format!("mycelium-golden 1\n{}", message.describe(&format!(" padding {}", padding.word())))
}

fn case(message: &Message, name: &str, mut values: &[u8], payload: &[u8]) -> String {
    let mut out = format!("\ncase {name}\n");
    for slot in message.slots() {
        let (offset, size, prefix) = match slot {
            Slot::Field(Field { ty, table }) => {
                let text = print(*ty, &mut values).expect("the cases are values");
                writeln!(out, "{} = {text}", table.name).expect("a String takes everything");
                (table.offset, table.size, prefix(*ty))
            }
            Slot::Padding { offset, size } => {
                out.push_str("padding\n");
                (offset, size, 0)
            }
        };
        out.push_str(&byte_line(offset, prefix, &payload[offset..offset + size]));
    }
    out
}

/// Bytes before the cut: count and 6 bytes.
fn prefix(ty: FieldType) -> usize {
    if ty.capacity().is_some() { 8 } else { 0 }
}

fn byte_line(offset: usize, prefix: usize, bytes: &[u8]) -> String {
    let mut out = format!("  {offset:04x}");
    let (head, tail) = bytes.split_at(prefix);
    words(head, &mut out);
    words(tail, &mut out);
    out + "\n"
}

fn words(bytes: &[u8], out: &mut String) {
    let mut plain = false;
    for run in bytes.chunk_by(|left, right| left == right) {
        if run.len() > UNFOLDED {
            write!(out, " {:02x}*{}", run[0], run.len()).expect("a String takes everything");
            plain = false;
            continue;
        }
        if !plain {
            out.push(' ');
        }
        plain = true;
        run.iter().for_each(|byte| write!(out, "{byte:02x}").expect("a String takes everything"));
    }
}

#[cfg(test)]
#[path = "golden_write_test.rs"]
mod test;
