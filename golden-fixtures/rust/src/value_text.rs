//! A field's value as people read it in golden files: FORMAT.md, "Values".

use crate::decimal;
use crate::field_type::{Element, FieldType, Scalar};
use crate::payload::{NotValues, Part, take};
use std::fmt::Write;

/// Writes the next field's value and moves `values` behind it.
pub fn print(ty: FieldType, values: &mut &[u8]) -> Result<String, NotValues> {
    let Part { count, bytes } = take(values, ty)?;
    Ok(match ty {
        FieldType::One(element) => print_element(element, bytes),
        FieldType::Text(_) => print_text(std::str::from_utf8(bytes).map_err(|_| NotValues)?),
        FieldType::Vec(Element::Scalar(Scalar::U8), _) => print_hex(bytes),
        FieldType::Vec(element, _) | FieldType::Array(element, _) => {
            let size = element.size();
            let each = |index: usize| print_element(element, &bytes[index * size..(index + 1) * size]);
            format!("[{}]", (0..count).map(each).collect::<Vec<_>>().join(", "))
        }
    })
}

fn print_element(element: Element, bytes: &[u8]) -> String {
    let (low, _) = low_bits(bytes);
    // The sign bit of a narrower number is not the one of the i128 that holds it.
    let signed = || (low << (128 - bytes.len() * 8)) as i128 >> (128 - bytes.len() * 8);
    match element {
        Element::U256 => decimal::print(bytes.try_into().expect("U256 has 32 bytes")),
        Element::Bytes(_) => print_hex(bytes),
        Element::Scalar(Scalar::Bool) => (bytes == [1]).to_string(),
        Element::Scalar(Scalar::F32) => {
            let bits = low as u32;
            format!("{} bits 0x{bits:08x}", readable(f64::from(f32::from_bits(bits))))
        }
        Element::Scalar(Scalar::F64) => {
            let bits = low as u64;
            format!("{} bits 0x{bits:016x}", readable(f64::from_bits(bits)))
        }
        Element::Scalar(Scalar::I8 | Scalar::I16 | Scalar::I32 | Scalar::I64 | Scalar::I128) => signed().to_string(),
        Element::Scalar(_) => low.to_string(),
    }
}

fn low_bits(bytes: &[u8]) -> (u128, usize) {
    let length = bytes.len().min(16);
    let mut wide = [0; 16];
    wide[..length].copy_from_slice(&bytes[..length]);
    (u128::from_le_bytes(wide), length)
}

/// The text before `bits`: only where every language would print the same.
fn readable(value: f64) -> String {
    if value.is_nan() {
        "NaN".to_owned()
    } else if value.is_infinite() {
        if value > 0.0 { "inf".to_owned() } else { "-inf".to_owned() }
    } else if value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0 {
        format!("{value:.1}")
    } else {
        "~".to_owned()
    }
}

fn print_text(text: &str) -> String {
    let mut out = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' | '\\' => out.extend(['\\', sign]),
            ' '..='~' => out.push(sign),
            _ => write!(out, "\\u{{{:x}}}", u32::from(sign)).expect("a String takes everything"),
        }
    }
    out + "\""
}

/// `0x` and lower-case hex.
pub fn print_hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::from("0x"), |mut out, byte| {
        write!(out, "{byte:02x}").expect("a String takes everything");
        out
    })
}

#[cfg(test)]
#[path = "value_text_test.rs"]
mod test;
