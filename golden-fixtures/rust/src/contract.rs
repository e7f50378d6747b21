//! What a contract says about bytes: its messages, their ids, their fields in order.
//!
//! Whatever does not touch the bytes (descriptions, topics, ranges, rules other than `max_length`) is left to the
//! compiler that speaks to people.

use crate::field_type::{FieldType, integer};
use crate::yaml::{Node, Refusal, refuse};

#[derive(Debug, PartialEq)]
pub struct Message {
    pub name: String,
    pub type_id: u16,
    pub fields: Vec<Field>,
}

#[derive(Debug, PartialEq)]
pub struct Field {
    pub name: String,
    pub ty: FieldType,
}

/// Reads the messages of a contract in the order of the file.
pub fn read(bytes: &[u8]) -> Result<Vec<Message>, Refusal> {
    let root = Node::read(bytes)?;
    let Some(messages) = root.get("messages") else {
        return refuse(root.line, "the key 'messages' is missing");
    };
    let Some(entries) = messages.map() else {
        return refuse(messages.line, "'messages' is not a map");
    };
    let mut read: Vec<Message> = Vec::new();
    for (key, node) in entries {
        let message = message(named(&key.text, key.line)?, node, key.line)?;
        if let Some(first) = read.iter().find(|first| first.type_id == message.type_id) {
            return refuse(key.line, format!("{} has the tlv_type of {}", message.name, first.name));
        }
        read.push(message);
    }
    Ok(read)
}

/// Names become identifiers, and file names: nothing but letters, digits and `_` may pass.
fn named(name: &str, line: usize) -> Result<String, Refusal> {
    let word = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if name.is_empty() || name == "_" || name.as_bytes()[0].is_ascii_digit() || !word {
        return refuse(line, format!("{name:?} is not a name: [A-Za-z_][A-Za-z0-9_]*"));
    }
    Ok(name.to_owned())
}

fn message(name: String, node: &Node, line: usize) -> Result<Message, Refusal> {
    let Some(id) = node.get("tlv_type") else {
        return refuse(line, format!("{name} has no tlv_type"));
    };
    let Some(type_id) = id.scalar().and_then(integer).and_then(|id| u16::try_from(id).ok()) else {
        return refuse(id.line, format!("the tlv_type of {name} is not an integer of 0..65535"));
    };
    let Some(fields) = node.get("fields") else {
        return refuse(line, format!("{name} has no fields; none at all is written 'fields: {{}}'"));
    };
    let Some(entries) = fields.map() else {
        return refuse(fields.line, format!("the fields of {name} are not a map"));
    };
    let fields = entries.iter().map(|(key, node)| field(&name, &key.text, node, key.line));
    let fields = fields.collect::<Result<_, _>>()?;
    Ok(Message { name, type_id, fields })
}

fn field(message: &str, name: &str, node: &Node, line: usize) -> Result<Field, Refusal> {
    let name = named(name, line)?;
    // `name: u64` in place of `name: {type: u64}` is met in documents.
    let ty = if node.scalar().is_some() { Some(node) } else { node.get("type") };
    let Some((text, line)) = ty.and_then(|ty| Some((ty.scalar()?, ty.line))) else {
        return refuse(line, format!("{message}.{name} has no type"));
    };
    let ty = FieldType::of_contract(text, max_length(node)?);
    match ty {
        Ok(ty) => Ok(Field { name, ty }),
        Err(fact) => refuse(line, format!("{message}.{name}: {fact}")),
    }
}

fn max_length(field: &Node) -> Result<Option<u64>, Refusal> {
    let Some(rules) = field.get("validation") else {
        return Ok(None);
    };
    let Some(rules) = rules.list() else {
        return refuse(rules.line, "'validation' is not a list of rules");
    };
    let mut found = None;
    for rule in rules {
        let Some(length) = rule.get("max_length") else {
            continue;
        };
        let Some(number) = length.scalar().and_then(integer) else {
            return refuse(length.line, "max_length is not an integer");
        };
        if found.replace(number).is_some() {
            return refuse(length.line, "max_length stands here twice");
        }
    }
    Ok(found)
}

#[cfg(test)]
#[path = "agreement_test.rs"]
mod agreement_test;
#[cfg(test)]
#[path = "contract_test.rs"]
mod test;
