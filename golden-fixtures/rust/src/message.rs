//! Contracts as the commands see them: what rustc knows of each message, with the types read.

use crate::field_type::FieldType;
use crate::structs::{FieldTable, MessageTable};

/// A contract and its messages in the order of the file.
pub struct Contract {
    pub name: &'static str,
    pub messages: Vec<Message>,
}

pub struct Message {
    pub table: &'static MessageTable,
    pub fields: Vec<Field>,
}

pub struct Field {
    pub ty: FieldType,
    pub table: &'static FieldTable,
}

/// Every byte of a payload belongs to one of these.
#[derive(Clone, Copy)]
pub enum Slot<'a> {
    Field(&'a Field),
    Padding { offset: usize, size: usize },
}

impl Contract {
    /// The contracts that this program was built with.
    pub fn all() -> Vec<Contract> {
        let contract = |&(name, tables): &(&'static str, &'static [&'static MessageTable])| Contract {
            name,
            messages: tables.iter().map(|&table| Message::new(table)).collect(),
        };
        crate::messages::CONTRACTS.iter().map(contract).collect()
    }

    /// The name of a message's files without their ending: its own name. Where the names of several differ in case only,
    /// their files would be one on a file system that ignores case: each gets its type id too, behind a hyphen, which no
    /// name has.
    #[cfg(feature = "codec")]
    pub fn stem(&self, message: &Message) -> String {
        let MessageTable { name, type_id, .. } = message.table;
        let same = |other: &&Message| other.table.name.eq_ignore_ascii_case(name);
        if self.messages.iter().filter(same).count() > 1 { format!("{name}-{type_id}") } else { (*name).to_owned() }
    }

    #[cfg(feature = "codec")]
    pub fn message(&self, name: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.table.name == name)
    }
}

impl Message {
    pub fn new(table: &'static MessageTable) -> Message {
        let field = |table: &'static FieldTable| Field {
            ty: FieldType::of_golden(table.ty).expect("the build script wrote this type"),
            table,
        };
        Message { table, fields: table.fields.iter().map(field).collect() }
    }

    /// Fields and padding in the order of their offsets.
    pub fn slots(&self) -> Vec<Slot<'_>> {
        let mut slots = Vec::new();
        let mut end = 0;
        for field in &self.fields {
            pad(&mut slots, end, field.table.offset);
            slots.push(Slot::Field(field));
            end = field.table.offset + field.table.size;
        }
        pad(&mut slots, end, self.table.size);
        slots
    }

    /// The lines that describe the message, as `layout` prints them and golden files begin with them.
    pub fn describe(&self, ending: &str) -> String {
        let MessageTable { name, type_id, size, align, .. } = self.table;
        let mut out = format!("message {name} type_id {type_id} size {size} align {align}{ending}\n");
        for slot in self.slots() {
            out.push_str(&match slot {
                Slot::Field(Field { table, ty }) => {
                    format!("field {} {ty} offset {} size {}\n", table.name, table.offset, table.size)
                }
                Slot::Padding { offset, size } => format!("padding offset {offset} size {size}\n"),
            });
        }
        out
    }
}

fn pad(slots: &mut Vec<Slot>, from: usize, to: usize) {
    if from < to {
        slots.push(Slot::Padding { offset: from, size: to - from });
    }
}
