use super::*;
use crate::contract;

fn source_of(fields: &str) -> String {
    let text = format!("messages: {{self: {{tlv_type: 7, fields: {{{fields}}}}}}}\n");
    source(&[("my contract".to_owned(), contract::read(text.as_bytes()).unwrap())])
}

#[test]
fn names_are_identifiers_whatever_they_are() {
    let source = source_of("Self: u8, type: \"[u8; 3]\"");
    assert!(source.contains("message! { message_self, \"self\", 7, FromBytes;"), "{source}");
    assert!(source.contains("field_Self: u8 => one, \"Self\", \"u8\";"), "{source}");
    assert!(source.contains("field_type: [u8; 3] => many, \"type\", \"[u8; 3]\";"), "{source}");
    assert!(source.contains("(\"my contract\", &["), "{source}");
}

#[test]
fn only_a_bool_that_is_always_there_may_refuse_bytes() {
    assert!(source_of("a: bool").contains(", TryFromBytes;"));
    assert!(source_of("a: \"[bool; 2]\"").contains(", TryFromBytes;"));
    let vector = source_of("a: {type: Vec<bool>, validation: [{max_length: 4}]}");
    assert!(vector.contains(", FromBytes;") && vector.contains("FixedVec<u8, 4> => counted"), "{vector}");
}
