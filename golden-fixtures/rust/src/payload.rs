//! Values to payload and back. Values travel in the neutral form: fields in order, nothing between them, integers and
//! floats little-endian in their width, `U256` big-endian, texts and vectors as a u32 count and their elements.

use crate::field_type::FieldType;
use crate::message::{Field, Message};
use crate::structs::Visitor;
use zerocopy::{IntoBytes, TryFromBytes};

#[cfg(target_endian = "big")]
compile_error!("a payload is the memory image on a little-endian machine");

/// What stands where a receiver must not look, in poisoned payloads.
pub const POISON: u8 = 0xa5;

/// Why a receiver does not take a payload; the numbers are those of the `serve` protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    WrongSize = 1,
    CountOverCapacity = 2,
    MalformedUtf8 = 3,
    InvalidBool = 4,
}

/// A fault and the field in which it is; `None` where it is in no field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub fault: Fault,
    pub field: Option<usize>,
}

/// Values that are not in the neutral form of their message.
#[derive(Debug, PartialEq, Eq)]
pub struct NotValues;

/// One field's part of the values.
pub struct Part<'a> {
    /// Elements in use; they may have no bytes at all.
    pub count: usize,
    pub bytes: &'a [u8],
}

/// Cuts the next field's part off the values, and checks it.
pub fn take<'a>(values: &mut &'a [u8], ty: FieldType) -> Result<Part<'a>, NotValues> {
    let count = match ty {
        FieldType::One(_) => 1,
        FieldType::Array(_, length) => length,
        FieldType::Text(capacity) | FieldType::Vec(_, capacity) => {
            let (count, rest) = values.split_first_chunk().ok_or(NotValues)?;
            *values = rest;
            let count = u32::from_le_bytes(*count) as usize;
            if count > capacity {
                return Err(NotValues);
            }
            count
        }
    };
    let (bytes, rest) = values.split_at_checked(count * ty.element().size()).ok_or(NotValues)?;
    *values = rest;
    let text = !ty.is_text() || std::str::from_utf8(bytes).is_ok();
    let bool = !ty.element().is_bool() || bytes.iter().all(|&byte| byte <= 1);
    if text && bool { Ok(Part { count, bytes }) } else { Err(NotValues) }
}

/// Writes values over `payload`, which has the message's size; bytes that carry no value stay as they are.
pub fn encode(message: &Message, mut values: &[u8], payload: &mut [u8]) -> Result<(), NotValues> {
    for Field { ty, table } in &message.fields {
        let Part { count, bytes } = take(&mut values, *ty)?;
        if ty.capacity().is_some() {
            let count = u16::try_from(count).expect("no capacity is above 65535");
            payload[table.offset..table.offset + 2].copy_from_slice(&count.to_le_bytes());
        }
        let start = table.offset + table.data;
        payload[start..start + bytes.len()].copy_from_slice(bytes);
    }
    if values.is_empty() { Ok(()) } else { Err(NotValues) }
}

/// Reads payloads through zerocopy. It keeps the aligned place from one payload to the next.
#[derive(Default)]
pub struct Decoder {
    place: Vec<u128>,
}

impl Decoder {
    /// Appends the values to `values`, or says what a receiver finds first, in field order.
    pub fn decode(&mut self, message: &Message, payload: &[u8], values: &mut Vec<u8>) -> Result<(), Refusal> {
        if payload.len() != message.table.size {
            return Err(Refusal { fault: Fault::WrongSize, field: None });
        }
        self.place.resize(self.place.len().max(payload.len().div_ceil(16)), 0);
        let aligned = &mut self.place.as_mut_bytes()[..payload.len()];
        aligned.copy_from_slice(payload);
        let mut reading = Reading { fields: &message.fields, next: 0, values, refusal: None };
        if !(message.table.visit)(aligned, &mut reading) {
            reading.field_by_field(aligned);
            assert!(reading.refusal.is_some(), "zerocopy refused what nothing is wrong with");
        }
        assert!(reading.refusal.is_some() || reading.next == message.fields.len());
        reading.refusal.map_or(Ok(()), Err)
    }
}

struct Reading<'a> {
    fields: &'a [Field],
    next: usize,
    values: &'a mut Vec<u8>,
    refusal: Option<Refusal>,
}

impl Reading<'_> {
    /// zerocopy answers for the whole struct; this finds out which field it meant, and whether an earlier one is worse.
    fn field_by_field(&mut self, payload: &[u8]) {
        for Field { ty, table } in self.fields {
            let bytes = &payload[table.offset..table.offset + table.size];
            if ty.capacity().is_some() {
                let (count, _) = u16::try_read_from_prefix(bytes).expect("a count is never cut");
                self.counted(count, &bytes[table.data..]);
            } else if ty.element().is_bool() && <[bool]>::try_ref_from_bytes(bytes).is_err() {
                self.refuse(Fault::InvalidBool);
            } else {
                self.fixed(bytes);
            }
        }
    }

    fn refuse(&mut self, fault: Fault) {
        self.refusal.get_or_insert(Refusal { fault, field: Some(self.next) });
    }
}

impl Visitor for Reading<'_> {
    fn fixed(&mut self, bytes: &[u8]) {
        if self.refusal.is_none() {
            self.values.extend_from_slice(bytes);
            self.next += 1;
        }
    }

    fn counted(&mut self, count: u16, places: &[u8]) {
        if self.refusal.is_some() {
            return;
        }
        let ty = self.fields[self.next].ty;
        let element = ty.element();
        if usize::from(count) > ty.capacity().unwrap_or(0) {
            return self.refuse(Fault::CountOverCapacity);
        }
        let used = &places[..usize::from(count) * element.size()];
        if ty.is_text() && std::str::from_utf8(used).is_err() {
            return self.refuse(Fault::MalformedUtf8);
        }
        if element.is_bool() && <[bool]>::try_ref_from_bytes(used).is_err() {
            return self.refuse(Fault::InvalidBool);
        }
        self.values.extend_from_slice(&u32::from(count).to_le_bytes());
        self.values.extend_from_slice(used);
        self.next += 1;
    }
}

#[cfg(test)]
#[path = "payload_test.rs"]
mod test;
