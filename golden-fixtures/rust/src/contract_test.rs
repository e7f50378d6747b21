use super::*;

fn refusal(text: &str) -> Refusal {
    read(text.as_bytes()).expect_err(text)
}

#[test]
fn messages_and_fields_keep_the_order_of_the_file() {
    let text = b"schema: {id: 1, version: 1}
unknown: [1, 2]
messages:
  Zebra:
    tlv_type: 0x10
    domain: Examples
    rkyv: true
    fields:
      z:
        type: String
        description: no
        validation:
          - not_empty: true
          - max_length: 0x20
      a: u16
  Empty:
    tlv_type: 2
    fields: {}
";
    let messages = read(text).unwrap();
    let field = |name: &str, ty| Field { name: name.to_owned(), ty };
    let a = field("a", FieldType::of_contract("u16", None).unwrap());
    let zebra = Message { name: "Zebra".to_owned(), type_id: 16, fields: vec![field("z", FieldType::Text(32)), a] };
    let empty = Message { name: "Empty".to_owned(), type_id: 2, fields: vec![] };
    assert_eq!(messages, [zebra, empty]);
    assert_eq!(read(b"messages: {}\n").unwrap(), []);
}

#[test]
fn every_refusal_has_the_line_of_its_cause() {
    let message = |body: &str| format!("messages:\n  M:\n    {}\n", body.replace('\n', "\n    "));
    let fields = |body: &str| message(&format!("tlv_type: 1\nfields:\n  {}", body.replace('\n', "\n  ")));
    let cases = [
        ("schema: {}\n".to_owned(), 1, "the key 'messages' is missing"),
        ("messages: 3\n".to_owned(), 1, "'messages' is not a map"),
        ("messages:\n  3M: {}\n".to_owned(), 2, "\"3M\" is not a name"),
        ("messages:\n  ../M: {}\n".to_owned(), 2, "\"../M\" is not a name"),
        (message("fields: {}"), 2, "M has no tlv_type"),
        (message("tlv_type: 65536\nfields: {}"), 3, "the tlv_type of M is not an integer"),
        (message("tlv_type: 1_0\nfields: {}"), 3, "the tlv_type of M is not an integer"),
        (message("tlv_type: 1"), 2, "M has no fields"),
        (message("tlv_type: 1\nfields: [a]"), 4, "the fields of M are not a map"),
        (fields("a: u8\n\"b c\": u8"), 6, "\"b c\" is not a name"),
        (fields("a: u8\nb: {description: x}"), 6, "M.b has no type"),
        (fields("a: u8\nb: u9"), 6, "M.b: the type \"u9\" is not known"),
        (fields("a:\n  description: x\n  type: u9"), 7, "M.a: the type \"u9\" is not known"),
        (fields("a:\n  type: u8\n  validation:\n    - max_length: 3"), 6, "M.a: max_length does not fit u8"),
        (fields("a:\n  type: String\n  validation: 3"), 7, "'validation' is not a list"),
        (fields("a:\n  type: String\n  validation:\n    - max_length: x"), 8, "max_length is not an integer"),
        (
            fields("a:\n  type: String\n  validation: [{max_length: 1}, {max_length: 1}]"),
            7,
            "max_length stands here twice",
        ),
        (
            "messages:\n  A: {tlv_type: 1, fields: {}}\n  B: {tlv_type: 1, fields: {}}\n".to_owned(),
            3,
            "B has the tlv_type of A",
        ),
    ];
    for (text, line, fact) in cases {
        let refusal = refusal(&text);
        assert_eq!((refusal.line, refusal.fact.starts_with(fact)), (line, true), "{text}\n{}", refusal.fact);
    }
}
