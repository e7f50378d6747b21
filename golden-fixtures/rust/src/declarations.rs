//! Writes the Rust source of a contract: one `message!` invocation per message.
//!
//! Names of the contract get a prefix that makes them Rust identifiers whatever they are (`self`, `type`, `String`).

use crate::contract::Message;
use crate::field_type::{Element, FieldType, Scalar};
use std::fmt::Write;

/// The source of all contracts: a module per contract, and the table of all.
pub fn source(contracts: &[(String, Vec<Message>)]) -> String {
    let mut out = String::new();
    let mut table = String::new();
    for (index, (name, messages)) in contracts.iter().enumerate() {
        writeln!(out, "pub mod contract_{index} {{\n    #[allow(unused_imports)]\n    use crate::structs::{{FixedStr, FixedVec, message}};").unwrap();
        writeln!(table, "    ({name:?}, &[").unwrap();
        for message in messages {
            out.push_str(&invocation(message));
            writeln!(table, "        &contract_{index}::message_{}::TABLE,", message.name).unwrap();
        }
        out.push_str("}\n\n");
        table.push_str("    ]),\n");
    }
    write!(out, "pub static CONTRACTS: &[(&str, &[&crate::structs::MessageTable])] = &[\n{table}];\n").unwrap();
    out
}

fn invocation(message: &Message) -> String {
    let name = &message.name;
    // A bool outside a vector makes zerocopy look at every byte of it; without one, any bytes are a value.
    let bool = |ty: FieldType| ty.element().is_bool() && ty.capacity().is_none();
    let readable = if message.fields.iter().any(|field| bool(field.ty)) { "TryFromBytes" } else { "FromBytes" };
    let mut out = format!("    message! {{ message_{name}, {name:?}, {}, {readable};\n", message.type_id);
    for field in &message.fields {
        let (name, ty) = (&field.name, field.ty);
        let (rust, shape) = (rust(ty), shape(ty));
        writeln!(out, "        field_{name}: {rust} => {shape}, {name:?}, \"{ty}\";").unwrap();
    }
    out + "    }\n"
}

/// The type of the struct's field.
fn rust(ty: FieldType) -> String {
    match ty {
        FieldType::One(element) => rust_element(element),
        FieldType::Array(element, length) => format!("[{}; {length}]", rust_element(element)),
        FieldType::Text(capacity) => format!("FixedStr<{capacity}>"),
        // Elements beyond the count may be anything, which a Rust bool may not: its vector holds bytes.
        FieldType::Vec(Element::Scalar(Scalar::Bool), capacity) => format!("FixedVec<u8, {capacity}>"),
        FieldType::Vec(element, capacity) => format!("FixedVec<{}, {capacity}>", rust_element(element)),
    }
}

fn rust_element(element: Element) -> String {
    match element {
        Element::U256 => "[u8; 32]".to_owned(),
        other => other.to_string(),
    }
}

/// How the field's bytes are reached: see `pick!` in structs.rs.
fn shape(ty: FieldType) -> &'static str {
    let bytes = !matches!(ty.element(), Element::Scalar(_));
    match (ty, bytes) {
        (FieldType::One(_), false) => "one",
        (FieldType::One(_), true) | (FieldType::Array(..), false) => "many",
        (FieldType::Array(..), true) => "nested",
        (FieldType::Text(_) | FieldType::Vec(..), false) => "counted",
        (FieldType::Text(_) | FieldType::Vec(..), true) => "counted_nested",
    }
}

#[cfg(test)]
#[path = "declarations_test.rs"]
mod test;
