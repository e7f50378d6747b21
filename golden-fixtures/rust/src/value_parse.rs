//! Reads a field's value from its text: the other direction of `value_text`.

use crate::decimal;
use crate::field_type::{Element, FieldType, Scalar};

/// Appends the value in the neutral form.
pub fn parse(ty: FieldType, text: &str, values: &mut Vec<u8>) -> Result<(), String> {
    let wrong = || format!("{text} is no {ty}");
    let mut bytes = Vec::new();
    let count = match ty {
        FieldType::One(element) => {
            parse_element(element, text, &mut bytes).ok_or_else(wrong)?;
            1
        }
        FieldType::Text(_) => {
            bytes = unquote(text).ok_or_else(wrong)?.into_bytes();
            bytes.len()
        }
        FieldType::Vec(Element::Scalar(Scalar::U8), _) => {
            bytes = parse_hex(text).ok_or_else(wrong)?;
            bytes.len()
        }
        FieldType::Vec(element, _) | FieldType::Array(element, _) => {
            let inner = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).ok_or_else(wrong)?;
            let elements: Vec<&str> = if inner.is_empty() { Vec::new() } else { inner.split(", ").collect() };
            for each in &elements {
                parse_element(element, each, &mut bytes).ok_or_else(|| format!("{each} is no {element}"))?;
            }
            elements.len()
        }
    };
    match ty {
        FieldType::Array(_, length) if count != length => return Err(format!("{count} elements, must be {length}")),
        FieldType::Text(capacity) | FieldType::Vec(_, capacity) => {
            if count > capacity {
                return Err(format!("{count} elements or bytes, the capacity is {capacity}"));
            }
            values.extend_from_slice(&(count as u32).to_le_bytes());
        }
        _ => {}
    }
    values.extend_from_slice(&bytes);
    Ok(())
}

fn parse_element(element: Element, text: &str, out: &mut Vec<u8>) -> Option<()> {
    let scalar = match element {
        Element::U256 => {
            out.extend_from_slice(&decimal::parse(text)?);
            return Some(());
        }
        Element::Bytes(length) => {
            out.append(&mut parse_hex(text).filter(|bytes| bytes.len() == length)?);
            return Some(());
        }
        Element::Scalar(scalar) => scalar,
    };
    match scalar {
        Scalar::Bool => out.push(u8::from(text.parse::<bool>().ok()?)),
        Scalar::F32 => out.extend_from_slice(&(bits(text, 8)? as u32).to_le_bytes()),
        Scalar::F64 => out.extend_from_slice(&bits(text, 16)?.to_le_bytes()),
        Scalar::I8 | Scalar::I16 | Scalar::I32 | Scalar::I64 | Scalar::I128 => {
            let value: i128 = text.parse().ok().filter(|_| canonical_signed(text))?;
            let spare = 128 - scalar.size() * 8;
            let fits = value << spare >> spare == value;
            out.extend_from_slice(&value.to_le_bytes()[..if fits { scalar.size() } else { return None }]);
        }
        _ => {
            let value: u128 = text.parse().ok().filter(|_| decimal::canonical(text))?;
            let spare = 128 - scalar.size() * 8;
            let fits = value << spare >> spare == value;
            out.extend_from_slice(&value.to_le_bytes()[..if fits { scalar.size() } else { return None }]);
        }
    }
    Some(())
}

fn canonical_signed(text: &str) -> bool {
    match text.strip_prefix('-') {
        Some(digits) => digits != "0" && decimal::canonical(digits),
        None => decimal::canonical(text),
    }
}

/// The bits of `TEXT bits 0xHEX`; the text before them is for people.
fn bits(text: &str, digits: usize) -> Option<u64> {
    let (_, hex) = text.split_once(" bits 0x")?;
    let written = hex.len() == digits && hex.bytes().all(|digit| digit.is_ascii_hexdigit());
    u64::from_str_radix(hex, 16).ok().filter(|_| written)
}

/// The bytes of `0x` and hex.
pub fn parse_hex(text: &str) -> Option<Vec<u8>> {
    hex_digits(text.strip_prefix("0x")?)
}

/// The bytes of hex digits, two for each.
pub fn hex_digits(digits: &str) -> Option<Vec<u8>> {
    let value = |digit: u8| (digit as char).to_digit(16).map(|value| value as u8);
    let pair = |pair: &[u8]| Some(value(pair[0])? << 4 | value(*pair.get(1)?)?);
    digits.as_bytes().chunks(2).map(pair).collect()
}

fn unquote(text: &str) -> Option<String> {
    let mut rest = text.strip_prefix('"').filter(|rest| !rest.is_empty())?.strip_suffix('"')?;
    let mut out = String::new();
    while let Some(sign) = rest.chars().next() {
        rest = &rest[sign.len_utf8()..];
        out.push(match sign {
            '"' => return None,
            '\\' if rest.starts_with(['"', '\\']) => {
                let escaped = rest.chars().next()?;
                rest = &rest[1..];
                escaped
            }
            '\\' => {
                let (hex, behind) = rest.strip_prefix("u{")?.split_once('}')?;
                rest = behind;
                char::from_u32(u32::from_str_radix(hex, 16).ok()?)?
            }
            ' '..='~' => sign,
            _ => return None,
        });
    }
    Some(out)
}

#[cfg(test)]
#[path = "value_parse_test.rs"]
mod test;
