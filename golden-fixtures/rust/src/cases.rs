//! The cases of a message: which there are, and the values of each in the neutral form.

use crate::field_type::{Element, FieldType, Scalar};
use crate::message::Message;
use crate::random::Random;

/// Above this size a message has few cases: its files are still to be read by people.
const LARGE: usize = 4096;
const RANDOM_CASES: usize = 8;

/// What a case does to the fields that it speaks of; the others get seeded values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    Zero,
    Min,
    Max,
    Empty,
    Full,
    OneUnderFull,
    MultibyteFull,
    Nan,
    NegativeZero,
    Alternating(u8),
    Seeded,
}

const EDGES: [(&str, Edge); 11] = [
    ("zero", Edge::Zero),
    ("min", Edge::Min),
    ("max", Edge::Max),
    ("empty", Edge::Empty),
    ("full", Edge::Full),
    ("one_under_full", Edge::OneUnderFull),
    ("multibyte_full", Edge::MultibyteFull),
    ("nan", Edge::Nan),
    ("negative_zero", Edge::NegativeZero),
    ("alternating_55", Edge::Alternating(0x55)),
    ("alternating_aa", Edge::Alternating(0xaa)),
];

/// Names and values of all cases of a message, in their order.
pub fn of(message: &Message) -> Vec<(String, Vec<u8>)> {
    let edges = EDGES.iter().map(|&(name, edge)| (name.to_owned(), edge));
    let random = (0..RANDOM_CASES).map(|index| (format!("random_{index}"), Edge::Seeded));
    let cases = edges.chain(random).filter(|(name, edge)| {
        let brief = ["zero", "max", "multibyte_full", "random_0"].contains(&name.as_str());
        applies(message, *edge) && (brief || message.table.size <= LARGE)
    });
    let valued = cases.map(|(name, edge)| {
        let mut random = Random::of_text(&format!("{} {name}", message.table.name));
        let mut values = Vec::new();
        append(message, edge, &mut random, &mut values);
        (name, values)
    });
    valued.collect()
}

/// Appends one case of a message.
pub fn append(message: &Message, edge: Edge, random: &mut Random, values: &mut Vec<u8>) {
    for field in &message.fields {
        field_value(field.ty, edge, random, values);
    }
}

/// Whether a case would differ from a seeded one.
fn applies(message: &Message, edge: Edge) -> bool {
    let any = |holds: &dyn Fn(FieldType) -> bool| message.fields.iter().any(|field| holds(field.ty));
    match edge {
        Edge::Zero => true,
        Edge::Min | Edge::Max | Edge::Alternating(_) | Edge::Seeded => message.table.size > 0,
        Edge::Empty | Edge::Full | Edge::OneUnderFull => any(&|ty| ty.capacity() > Some(0)),
        Edge::MultibyteFull => any(&|ty| ty.is_text() && ty.capacity() > Some(1)),
        Edge::Nan | Edge::NegativeZero => any(&|ty| ty.element().is_float()),
    }
}

fn field_value(ty: FieldType, edge: Edge, random: &mut Random, values: &mut Vec<u8>) {
    let count = match ty {
        FieldType::One(_) => 1,
        FieldType::Array(_, length) => length,
        FieldType::Text(capacity) | FieldType::Vec(_, capacity) => {
            let count = counted(ty, capacity, edge, random);
            values.extend_from_slice(&(count as u32).to_le_bytes());
            count
        }
    };
    if ty.is_text() {
        text(count, edge, random, values);
    } else if let (Edge::Seeded, true) = (edge, random.next() & 1 == 0) {
        random_elements(ty.element(), count, random, values);
    } else {
        (0..count).for_each(|_| element(ty.element(), edge, random, values));
    }
}

fn counted(ty: FieldType, capacity: usize, edge: Edge, random: &mut Random) -> usize {
    match edge {
        Edge::Zero | Edge::Min | Edge::Empty => 0,
        Edge::Max | Edge::Full | Edge::Alternating(_) => capacity,
        Edge::MultibyteFull if ty.is_text() => capacity,
        Edge::Nan | Edge::NegativeZero if ty.element().is_float() => capacity,
        Edge::OneUnderFull => capacity.saturating_sub(1),
        _ => match random.below(8) {
            0 => 0,
            1 => capacity,
            2 => capacity.saturating_sub(1),
            _ => random.below(capacity + 1),
        },
    }
}

fn text(count: usize, edge: Edge, random: &mut Random, values: &mut Vec<u8>) {
    match edge {
        Edge::Max => values.resize(values.len() + count, b'~'),
        Edge::Alternating(0x55) => values.resize(values.len() + count, 0x55),
        Edge::Alternating(_) => {
            // aa alone is no UTF-8; c2 aa is U+00AA.
            values.extend(std::iter::repeat_n([0xc2, 0xaa], count / 2).flatten());
            values.resize(values.len() + count % 2, b'*');
        }
        Edge::MultibyteFull => random.multibyte_text(count, values),
        _ => random.text(count, values),
    }
}

fn random_elements(element: Element, count: usize, random: &mut Random, values: &mut Vec<u8>) {
    let start = values.len();
    random.bytes(count * element.size(), values);
    if element.is_bool() {
        values[start..].iter_mut().for_each(|byte| *byte &= 1);
    }
}

fn element(element: Element, edge: Edge, random: &mut Random, values: &mut Vec<u8>) {
    use Scalar::{Bool, F32, F64, I8, I16, I32, I64, I128};
    let size = element.size();
    let start = values.len();
    let signed = matches!(element, Element::Scalar(I8 | I16 | I32 | I64 | I128));
    match (edge, element) {
        (Edge::Zero, _) => values.resize(start + size, 0),
        (Edge::Min, Element::Scalar(F32)) => values.extend_from_slice(&f32::MIN.to_le_bytes()),
        (Edge::Min, Element::Scalar(F64)) => values.extend_from_slice(&f64::MIN.to_le_bytes()),
        (Edge::Max, Element::Scalar(F32)) => values.extend_from_slice(&f32::MAX.to_le_bytes()),
        (Edge::Max, Element::Scalar(F64)) => values.extend_from_slice(&f64::MAX.to_le_bytes()),
        (Edge::Max | Edge::Alternating(0x55), Element::Scalar(Bool)) => values.push(1),
        (Edge::Alternating(_), Element::Scalar(Bool)) => values.push(0),
        (Edge::Min, _) => filled(values, size, 0x00, signed.then_some(0x80)),
        (Edge::Max, _) => filled(values, size, 0xff, signed.then_some(0x7f)),
        (Edge::Alternating(byte), _) => values.resize(start + size, byte),
        // Sign and all bits below the quiet bit are seeded, the last one is set: signalling NaNs too.
        (Edge::Nan, Element::Scalar(F32)) => {
            values.extend_from_slice(&(0x7f80_0001 | random.next() as u32).to_le_bytes());
        }
        (Edge::Nan, Element::Scalar(F64)) => {
            values.extend_from_slice(&(0x7ff0_0000_0000_0001 | random.next()).to_le_bytes());
        }
        (Edge::NegativeZero, Element::Scalar(F32 | F64)) => filled(values, size, 0, Some(0x80)),
        (_, Element::Scalar(Bool)) => values.push(random.next() as u8 & 1),
        _ => seeded(element, random, values),
    }
}

/// A number of `size` equal bytes but for its highest one.
fn filled(values: &mut Vec<u8>, size: usize, byte: u8, highest: Option<u8>) {
    values.resize(values.len() + size, byte);
    if let (Some(highest), Some(last)) = (highest, values.last_mut()) {
        *last = highest;
    }
}

/// Uniform, small, small and negative, or an edge.
fn seeded(ty: Element, random: &mut Random, values: &mut Vec<u8>) {
    let drawn = random.next();
    match drawn % 8 {
        0 => element(ty, Edge::Min, random, values),
        1 => element(ty, Edge::Max, random, values),
        2 => element(ty, Edge::Zero, random, values),
        3 | 4 => {
            let sign = if drawn % 8 == 3 { 0x00 } else { 0xff };
            let start = values.len();
            values.resize(start + ty.size(), sign);
            let low = (drawn >> 56) as u8;
            let place = if ty == Element::U256 { values.last_mut() } else { values.get_mut(start) };
            if let (Some(place), true) = (place, ty.size() > 0) {
                *place = low;
            }
        }
        _ => random.bytes(ty.size(), values),
    }
}

#[cfg(test)]
#[path = "cases_test.rs"]
mod test;
