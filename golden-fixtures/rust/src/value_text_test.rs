use super::*;

fn text(ty: &str, mut values: &[u8]) -> String {
    let text = print(FieldType::of_golden(ty).unwrap(), &mut values).unwrap();
    assert!(values.is_empty());
    text
}

fn counted(count: u32, bytes: &[u8]) -> Vec<u8> {
    [&count.to_le_bytes(), bytes].concat()
}

#[test]
fn integers_are_decimal() {
    assert_eq!(text("u8", &[255]), "255");
    assert_eq!(text("i8", &[0xff]), "-1");
    assert_eq!(text("u16", &[0x00, 0x80]), "32768");
    assert_eq!(text("i16", &[0x00, 0x80]), "-32768");
    assert_eq!(text("u32", &[0xff; 4]), "4294967295");
    assert_eq!(text("i32", &[0xfe, 0xff, 0xff, 0xff]), "-2");
    assert_eq!(text("u64", &[0xff; 8]), "18446744073709551615");
    assert_eq!(text("i64", &[0, 0, 0, 0, 0, 0, 0, 0x80]), "-9223372036854775808");
    assert_eq!(text("u128", &[0xff; 16]), "340282366920938463463374607431768211455");
    assert_eq!(text("i128", &[0xff; 16]), "-1");
    let mut one = [0; 32];
    one[31] = 1;
    assert_eq!(text("U256", &one), "1");
}

#[test]
fn floats_are_their_bits() {
    let f64_text = |value: f64| text("f64", &value.to_le_bytes());
    assert_eq!(f64_text(1.0), "1.0 bits 0x3ff0000000000000");
    assert_eq!(f64_text(-0.0), "-0.0 bits 0x8000000000000000");
    assert_eq!(f64_text(0.1), "~ bits 0x3fb999999999999a");
    assert_eq!(f64_text(9_007_199_254_740_991.0), "9007199254740991.0 bits 0x433fffffffffffff");
    assert_eq!(f64_text(-9_007_199_254_740_992.0), "~ bits 0xc340000000000000");
    assert_eq!(f64_text(f64::INFINITY), "inf bits 0x7ff0000000000000");
    assert_eq!(f64_text(f64::NEG_INFINITY), "-inf bits 0xfff0000000000000");
    assert_eq!(text("f64", &0xfff0_0000_0000_0001u64.to_le_bytes()), "NaN bits 0xfff0000000000001");
    assert_eq!(text("f32", &0x7f80_0001u32.to_le_bytes()), "NaN bits 0x7f800001");
    assert_eq!(text("f32", &1e15f32.to_le_bytes()), "999999986991104.0 bits 0x58635fa9");
    assert_eq!(text("f32", &0.5f32.to_le_bytes()), "~ bits 0x3f000000");
}

#[test]
fn texts_are_printable_ascii() {
    let of = |value: &str| text("String(40)", &counted(value.len() as u32, value.as_bytes()));
    assert_eq!(of(""), "\"\"");
    assert_eq!(of("Hello, World! ~"), "\"Hello, World! ~\"");
    assert_eq!(of("a\"b\\c"), "\"a\\\"b\\\\c\"");
    assert_eq!(of("\0\n\u{7f}\u{e9}\u{10ffff}"), "\"\\u{0}\\u{a}\\u{7f}\\u{e9}\\u{10ffff}\"");
}

#[test]
fn lists_and_bytes() {
    assert_eq!(text("bool", &[1]), "true");
    assert_eq!(text("[bool; 2]", &[0, 1]), "[false, true]");
    assert_eq!(text("[u8; 3]", &[0, 0x0a, 0xff]), "0x000aff");
    assert_eq!(text("[u8; 0]", &[]), "0x");
    assert_eq!(text("Vec<u8>(9)", &counted(2, &[1, 2])), "0x0102");
    assert_eq!(text("Vec<u16>(9)", &counted(2, &[1, 0, 2, 0])), "[1, 2]");
    assert_eq!(text("Vec<u16>(9)", &counted(0, &[])), "[]");
    assert_eq!(text("Vec<[u8; 0]>(9)", &counted(2, &[])), "[0x, 0x]");
    assert_eq!(text("[[u8; 2]; 2]", &[1, 2, 3, 4]), "[0x0102, 0x0304]");
    assert_eq!(text("Vec<f32>(1)", &counted(1, &[0; 4])), "[0.0 bits 0x00000000]");
}

#[test]
fn what_is_cut_short_is_no_value() {
    let ty = FieldType::of_golden("Vec<u16>(2)").unwrap();
    for values in [&counted(2, &[0; 3])[..], &counted(3, &[0; 6]), &[0, 0, 0]] {
        assert_eq!(print(ty, &mut &values[..]), Err(NotValues));
    }
}
