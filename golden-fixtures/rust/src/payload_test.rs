use super::*;
use crate::own::{contracts, message};
use crate::random::Random;
use crate::{cases, cases::Edge};

fn decode(message: &Message, payload: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut values = Vec::new();
    Decoder::default().decode(message, payload, &mut values).map(|()| values)
}

fn field(message: &Message, name: &str) -> usize {
    message.fields.iter().position(|field| field.table.name == name).unwrap()
}

fn refused(fault: Fault, field: usize) -> Result<Vec<u8>, Refusal> {
    Err(Refusal { fault, field: Some(field) })
}

#[test]
fn whatever_is_encoded_is_read_back_over_any_background() {
    let mut random = Random::new(4);
    let mut decoder = Decoder::default();
    for message in contracts().iter().flat_map(|contract| &contract.messages) {
        for round in 0..40u8 {
            let (mut values, mut back) = (Vec::new(), Vec::new());
            cases::append(message, Edge::Seeded, &mut random, &mut values);
            let mut payload = vec![round.wrapping_mul(7); message.table.size];
            encode(message, &values, &mut payload).unwrap();
            decoder.decode(message, &payload, &mut back).unwrap();
            assert_eq!(back, values, "{}", message.table.name);
        }
    }
}

#[test]
fn what_a_receiver_ignores_keeps_its_background() {
    let message = message("wide.SmallText");
    let values = [&[7][..], &[2, 0, 0, 0], b"ab", &[9]].concat();
    let mut payload = [POISON; 18];
    encode(message, &values, &mut payload).unwrap();
    let p = POISON;
    assert_eq!(payload, [7, p, 2, 0, p, p, p, p, p, p, b'a', b'b', p, p, p, p, 9, p]);
    assert_eq!(decode(message, &payload), Ok(values));
}

#[test]
fn elements_of_sixteen_bytes_begin_at_sixteen() {
    let message = message("wide.NumberVectors");
    let u128s = &message.fields[field(message, "u128_values")];
    let mut values = Vec::new();
    cases::append(message, Edge::Full, &mut Random::new(5), &mut values);
    let mut payload = vec![POISON; message.table.size];
    encode(message, &values, &mut payload).unwrap();
    let start = u128s.table.offset;
    assert_eq!(payload[start..start + 16], [&[2, 0][..], &[POISON; 14]].concat());
    assert_eq!(decode(message, &payload), Ok(values));
}

#[test]
fn the_size_must_be_exact() {
    let message = message("chat.CounterUpdate");
    assert!(decode(message, &[0; 16]).is_ok());
    for size in [0, 15, 17, 32] {
        assert_eq!(decode(message, &vec![0; size]), Err(Refusal { fault: Fault::WrongSize, field: None }));
    }
}

#[test]
fn a_count_is_unsigned_and_judged_before_the_content() {
    let message = message("wide.SmallText");
    let with = |count: u16, content: &[u8; 5]| {
        let mut payload = [0; 18];
        payload[2..4].copy_from_slice(&count.to_le_bytes());
        payload[10..15].copy_from_slice(content);
        decode(message, &payload)
    };
    assert!(with(5, b"abcde").is_ok());
    for count in [6, 256, 0x7fff, 0x8000, 0xffff] {
        assert_eq!(with(count, b"\xff\xff\xff\xff\xff"), refused(Fault::CountOverCapacity, 1));
    }
    assert_eq!(with(5, b"abc\xc3("), refused(Fault::MalformedUtf8, 1));
    assert_eq!(with(4, b"abc\xc3\xa9"), refused(Fault::MalformedUtf8, 1));
    assert_eq!(with(3, b"\xed\xa0\x80ab"), refused(Fault::MalformedUtf8, 1));
    assert_eq!(with(2, b"\xc0\x80abc"), refused(Fault::MalformedUtf8, 1));
    assert!(with(2, b"ab\xff\xff\xff").is_ok());
}

#[test]
fn a_long_count_is_not_negative() {
    let message = message("wide.LongText");
    let mut payload = vec![b'a'; message.table.size];
    payload[2..4].copy_from_slice(&33001u16.to_le_bytes());
    assert_eq!(decode(message, &payload).unwrap().len(), 1 + 4 + 33001 + 4);
    payload[2..4].copy_from_slice(&33002u16.to_le_bytes());
    assert_eq!(decode(message, &payload), refused(Fault::CountOverCapacity, 1));
}

#[test]
fn zerocopy_says_which_bools_there_are() {
    let message = message("wide.OddNumbers");
    let index = field(message, "bool_value");
    let mut payload = vec![0xff; message.table.size];
    for byte in 0..=255 {
        payload[message.fields[index].table.offset] = byte;
        assert_eq!(decode(message, &payload).is_ok(), byte < 2, "{byte}");
    }
    assert_eq!(decode(message, &payload), refused(Fault::InvalidBool, index));
}

#[test]
fn the_first_bad_field_is_reported_although_zerocopy_sees_all() {
    let message = message("wide.Arrays");
    let index = field(message, "a_boolx3");
    let mut payload = vec![0; message.table.size];
    payload[message.fields[index].table.offset + 2] = 2;
    assert_eq!(decode(message, &payload), refused(Fault::InvalidBool, index));

    // No message of ours has a text before a bool of its own: judge the fields as they stand, one by one.
    let text = message_with_text_and_bool();
    let mut reading = Reading { fields: &text.0, next: 0, values: &mut Vec::new(), refusal: None };
    let mut payload = vec![0; text.1];
    payload[2] = 6;
    payload[text.1 - 2] = 3;
    reading.field_by_field(&payload);
    assert_eq!(reading.refusal, Some(Refusal { fault: Fault::CountOverCapacity, field: Some(1) }));
}

/// The fields of SmallText with its last byte taken for a bool, and their size.
fn message_with_text_and_bool() -> (Vec<Field>, usize) {
    let small = message("wide.SmallText");
    let bool = FieldType::of_golden("bool").unwrap();
    let types = [small.fields[0].ty, small.fields[1].ty, bool];
    let fields = types.into_iter().zip(&small.fields).map(|(ty, field)| Field { ty, table: field.table });
    (fields.collect(), small.table.size)
}

#[test]
fn only_bools_in_use_are_judged_in_a_vector() {
    let message = message("wide.NumberVectors");
    let index = field(message, "bool_values");
    let place = message.fields[index].table.offset;
    let mut payload = vec![0; message.table.size];
    payload[place] = 2;
    payload[place + 8..place + 12].copy_from_slice(&[1, 0, 2, 0xff]);
    assert!(decode(message, &payload).is_ok());
    payload[place] = 3;
    assert_eq!(decode(message, &payload), refused(Fault::InvalidBool, index));
    payload[place] = 10;
    assert_eq!(decode(message, &payload), refused(Fault::CountOverCapacity, index));
}

#[test]
fn elements_of_no_bytes_are_counted_all_the_same() {
    let message = message("wide.ByteVectors");
    let index = field(message, "nothings");
    let place = message.fields[index].table.offset;
    let mut payload = vec![0; message.table.size];
    payload[place] = 7;
    let values = decode(message, &payload).unwrap();
    let mut again = vec![0; message.table.size];
    encode(message, &values, &mut again).unwrap();
    assert_eq!(again, payload);
    payload[place] = 8;
    assert_eq!(decode(message, &payload), refused(Fault::CountOverCapacity, index));
}

#[test]
fn values_that_no_record_can_hold_are_not_values() {
    let message = message("wide.SmallText");
    let encode = |text: &[u8], tail: &[u8]| {
        let values = [&[7][..], &(text.len() as u32).to_le_bytes(), text, tail].concat();
        super::encode(message, &values, &mut [0; 18])
    };
    assert_eq!(encode(b"abcde", &[9]), Ok(()));
    assert_eq!(encode(b"abcdef", &[9]), Err(NotValues));
    assert_eq!(encode(b"ab\xff", &[9]), Err(NotValues));
    assert_eq!(encode(b"ab", &[]), Err(NotValues));
    assert_eq!(encode(b"ab", &[9, 9]), Err(NotValues));
    let bool = crate::own::message("wide.snake_case_name");
    assert_eq!(super::encode(bool, &[1], &mut [0]), Ok(()));
    assert_eq!(super::encode(bool, &[2], &mut [0]), Err(NotValues));
}
