//! The type of a field: read from a contract, written as Rust spells it.
//!
//! This parser owes nothing to the one in Java: two readers that agree are the point.

#[path = "type_parser.rs"]
mod type_parser;

use std::fmt;
use type_parser::Written;

/// A number or a truth value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scalar {
    U8,
    U16,
    U32,
    U64,
    U128,
    I8,
    I16,
    I32,
    I64,
    I128,
    F32,
    F64,
    Bool,
}

impl Scalar {
    const NAMES: [(&'static str, Scalar, usize); 13] = [
        ("u8", Scalar::U8, 1),
        ("u16", Scalar::U16, 2),
        ("u32", Scalar::U32, 4),
        ("u64", Scalar::U64, 8),
        ("u128", Scalar::U128, 16),
        ("i8", Scalar::I8, 1),
        ("i16", Scalar::I16, 2),
        ("i32", Scalar::I32, 4),
        ("i64", Scalar::I64, 8),
        ("i128", Scalar::I128, 16),
        ("f32", Scalar::F32, 4),
        ("f64", Scalar::F64, 8),
        ("bool", Scalar::Bool, 1),
    ];

    fn row(self) -> (&'static str, Scalar, usize) {
        Self::NAMES[self as usize]
    }

    /// Bytes of one value.
    pub fn size(self) -> usize {
        self.row().2
    }
}

/// What stands alone, in an array or in a vector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Element {
    Scalar(Scalar),
    /// 32 bytes, big-endian.
    U256,
    /// `[u8; N]`.
    Bytes(usize),
}

impl Element {
    /// Bytes of one element.
    pub fn size(self) -> usize {
        match self {
            Element::Scalar(scalar) => scalar.size(),
            Element::U256 => 32,
            Element::Bytes(length) => length,
        }
    }

    pub fn is_bool(self) -> bool {
        self == Element::Scalar(Scalar::Bool)
    }

    pub fn is_float(self) -> bool {
        matches!(self, Element::Scalar(Scalar::F32 | Scalar::F64))
    }
}

/// The type of a field with its capacity filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldType {
    One(Element),
    /// `[element; length]`; the element is never `u8`.
    Array(Element, usize),
    /// `String` of a capacity in UTF-8 bytes.
    Text(usize),
    /// `Vec<element>` of a capacity in elements; `Vec<u8>` is one too.
    Vec(Element, usize),
}

impl FieldType {
    /// The type as a contract writes it; `max_length` is the rule of that name, if the field has it.
    pub fn of_contract(text: &str, max_length: Option<u64>) -> Result<FieldType, String> {
        let written = type_parser::parse(text)?;
        match written {
            Written::One(element) => fixed(FieldType::One(element), max_length),
            Written::Array(element, length) => fixed(FieldType::Array(element, length), max_length),
            Written::Text => Ok(FieldType::Text(capacity(max_length.unwrap_or(32))?)),
            Written::Vec(element) => {
                // Rust's generator has these two; for any other element a guess would move the bytes behind the field.
                let default = match element {
                    Element::Scalar(Scalar::U8) => Some(16),
                    Element::Bytes(_) => Some(4),
                    Element::Scalar(_) | Element::U256 => None,
                };
                let length = max_length.or(default);
                let length = length.ok_or_else(|| format!("Vec<{element}> needs the rule 'max_length'"))?;
                Ok(FieldType::Vec(element, capacity(length)?))
            }
        }
    }

    /// The type as golden files and the generated table write it, capacity included.
    pub fn of_golden(text: &str) -> Result<FieldType, String> {
        match text.strip_suffix(')').and_then(|head| head.rsplit_once('(')) {
            Some((written, capacity)) => {
                let capacity = integer(capacity).ok_or_else(|| format!("{capacity} is no capacity"))?;
                FieldType::of_contract(written, Some(capacity))
            }
            None => match FieldType::of_contract(text, None)? {
                FieldType::Text(_) | FieldType::Vec(..) => Err(format!("{text} needs a capacity: {text}(32)")),
                fixed => Ok(fixed),
            },
        }
    }

    /// The elements' type; a text has bytes.
    pub fn element(self) -> Element {
        match self {
            FieldType::One(element) | FieldType::Array(element, _) | FieldType::Vec(element, _) => element,
            FieldType::Text(_) => Element::Scalar(Scalar::U8),
        }
    }

    /// The capacity of a text or vector; `None` for what has no count.
    pub fn capacity(self) -> Option<usize> {
        match self {
            FieldType::Text(capacity) | FieldType::Vec(_, capacity) => Some(capacity),
            FieldType::One(_) | FieldType::Array(..) => None,
        }
    }

    pub fn is_text(self) -> bool {
        matches!(self, FieldType::Text(_))
    }
}

impl fmt::Display for Element {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Element::Scalar(scalar) => out.write_str(scalar.row().0),
            Element::U256 => out.write_str("U256"),
            Element::Bytes(length) => write!(out, "[u8; {length}]"),
        }
    }
}

impl fmt::Display for FieldType {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            FieldType::One(element) => write!(out, "{element}"),
            FieldType::Array(element, length) => write!(out, "[{element}; {length}]"),
            FieldType::Text(capacity) => write!(out, "String({capacity})"),
            FieldType::Vec(element, capacity) => write!(out, "Vec<{element}>({capacity})"),
        }
    }
}

fn fixed(ty: FieldType, max_length: Option<u64>) -> Result<FieldType, String> {
    if max_length.is_none() { Ok(ty) } else { Err(format!("max_length does not fit {ty}")) }
}

/// The count on the wire is a u16.
fn capacity(length: u64) -> Result<usize, String> {
    if length <= 65535 { Ok(length as usize) } else { Err(format!("max_length {length} is outside 0..65535")) }
}

/// An integer as contracts write it: `0`, decimal without leading zeros, or `0x` and hex digits.
pub fn integer(text: &str) -> Option<u64> {
    if let Some(hex) = text.strip_prefix("0x") {
        let digits = !hex.is_empty() && hex.bytes().all(|digit| digit.is_ascii_hexdigit());
        return u64::from_str_radix(hex, 16).ok().filter(|_| digits);
    }
    let canonical = text == "0" || !text.starts_with('0');
    text.parse().ok().filter(|_| canonical && text.bytes().all(|digit| digit.is_ascii_digit()))
}

#[cfg(test)]
#[path = "field_type_test.rs"]
mod test;
