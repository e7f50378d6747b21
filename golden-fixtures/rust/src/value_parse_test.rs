use super::*;
use crate::cases::{self, Edge};
use crate::own::contracts;
use crate::random::Random;
use crate::value_text::print;

fn of(ty: &str, text: &str) -> Result<Vec<u8>, String> {
    let mut values = Vec::new();
    parse(FieldType::of_golden(ty).unwrap(), text, &mut values).map(|()| values)
}

#[test]
fn every_printed_value_is_read_back() {
    let mut random = Random::new(6);
    for message in contracts().iter().flat_map(|contract| &contract.messages) {
        for _ in 0..50 {
            let mut values = Vec::new();
            cases::append(message, Edge::Seeded, &mut random, &mut values);
            let (mut rest, mut back) = (&values[..], Vec::new());
            for field in &message.fields {
                let text = print(field.ty, &mut rest).unwrap();
                parse(field.ty, &text, &mut back).unwrap();
            }
            assert_eq!(back, values, "{}", message.table.name);
        }
    }
}

#[test]
fn numbers_out_of_range_are_refused() {
    let ranges = [
        ("u8", "0", "255", "256"),
        ("i8", "-128", "127", "128"),
        ("i8", "-128", "127", "-129"),
        ("u16", "0", "65535", "65536"),
        ("u32", "0", "4294967295", "4294967296"),
        ("i32", "-2147483648", "2147483647", "2147483648"),
        ("u64", "0", "18446744073709551615", "18446744073709551616"),
        ("i64", "-9223372036854775808", "9223372036854775807", "-9223372036854775809"),
        ("u128", "0", "340282366920938463463374607431768211455", "340282366920938463463374607431768211456"),
        ("i128", "-1", "170141183460469231731687303715884105727", "170141183460469231731687303715884105728"),
    ];
    for (ty, low, high, beyond) in ranges {
        assert!(of(ty, low).is_ok() && of(ty, high).is_ok(), "{ty}");
        assert_eq!(of(ty, beyond), Err(format!("{beyond} is no {ty}")));
    }
    assert_eq!(of("i16", "-2").unwrap(), [0xfe, 0xff]);
}

#[test]
fn only_the_one_spelling_is_read() {
    let wrong = [
        ("u8", "+1"),
        ("u8", "-1"),
        ("u8", "01"),
        ("u8", "0x1"),
        ("u8", ""),
        ("i8", "-0"),
        ("i8", "- 1"),
        ("i8", "+1"),
        ("U256", "-1"),
        ("bool", "1"),
        ("bool", "True"),
        ("f32", "1.0"),
        ("f32", "1.0 bits 0x3ff0000000000000"),
        ("f64", "1.0 bits 0x3f800000"),
        ("f64", "~ bits 0x+fb999999999999a"),
        ("[u8; 2]", "0x01"),
        ("[u8; 2]", "0x010"),
        ("[u8; 2]", "0102"),
        ("[u8; 2]", "0x0g00"),
        ("String(9)", "abc"),
        ("String(9)", "\""),
        ("String(9)", "\"a\"b\""),
        ("String(9)", "\"a\\\""),
        ("String(9)", "\"\\n\""),
        ("String(9)", "\"\\u{d800}\""),
        ("String(9)", "\"\\u{110000}\""),
        ("String(9)", "\"\u{e9}\""),
        ("[u16; 2]", "[1,2]"),
        ("[u16; 2]", "[1, 2"),
        ("Vec<u16>(2)", "1"),
    ];
    for (ty, text) in wrong {
        assert!(of(ty, text).is_err(), "{ty} {text}");
    }
}

#[test]
fn lengths_are_those_of_the_type() {
    assert_eq!(of("[u16; 2]", "[1]"), Err("1 elements, must be 2".to_owned()));
    assert_eq!(of("[u16; 2]", "[1, 2, 3]"), Err("3 elements, must be 2".to_owned()));
    assert_eq!(of("Vec<u16>(2)", "[1, 2, 3]"), Err("3 elements or bytes, the capacity is 2".to_owned()));
    assert_eq!(of("String(1)", "\"\\u{e9}\""), Err("2 elements or bytes, the capacity is 1".to_owned()));
    assert_eq!(of("Vec<[u8; 0]>(2)", "[0x, 0x]").unwrap(), [2, 0, 0, 0]);
    assert_eq!(of("[u16; 0]", "[]").unwrap(), []);
    assert_eq!(of("String(9)", "\"a\\\"\\\\\\u{0}\"").unwrap(), b"\x04\0\0\0a\"\\\0");
}
