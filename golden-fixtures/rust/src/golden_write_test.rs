use super::*;
use crate::own::message;
use crate::value_parse::parse;

/// The example of FORMAT.md is what is written, byte for byte.
#[test]
fn the_example_of_the_description_is_true() {
    let format = include_str!("../FORMAT.md");
    let start = format.find("mycelium-golden 1\n").unwrap();
    let example = &format[start..start + format[start..].find("```").unwrap()];
    let message = message("defi.InstrumentMeta");
    let mut values = Vec::new();
    let texts = ["0xabababababababababababababababababababab", "\"WETH\"", "18", "137"];
    for (field, text) in message.fields.iter().zip(texts) {
        parse(field.ty, text, &mut values).unwrap();
    }
    let payload = payload(message, &values, Padding::Zero).unwrap();
    let written = header(message, Padding::Zero) + &case(message, "example", &values, &payload);
    assert_eq!(written, example);
}

#[test]
fn runs_of_nine_fold_and_of_eight_do_not() {
    assert_eq!(byte_line(0, 0, &[0; 8]), "  0000 0000000000000000\n");
    assert_eq!(byte_line(0, 0, &[0; 9]), "  0000 00*9\n");
    let mixed = [&[1, 2][..], &[3; 9], &[4; 10], &[5, 5], &[6]].concat();
    assert_eq!(byte_line(0x1f_fff, 0, &mixed), "  1ffff 0102 03*9 04*10 050506\n");
    assert_eq!(byte_line(10, 0, &[]), "  000a\n");
}

#[test]
fn a_fold_does_not_cross_the_count() {
    assert_eq!(byte_line(0, 8, &[0; 40]), "  0000 0000000000000000 00*32\n");
    assert_eq!(byte_line(0, 8, &[0; 8]), "  0000 0000000000000000\n");
    assert_eq!(byte_line(0, 8, &[0; 10]), "  0000 0000000000000000 0000\n");
    let hello = [&[5, 0, 0, 0, 0, 0, 0, 0][..], b"hello", &[0; 27]].concat();
    assert_eq!(byte_line(0, 8, &hello), "  0000 0500000000000000 68656c6c6f 00*27\n");
}

#[test]
fn poison_is_where_a_receiver_does_not_look() {
    let text = file(message("wide.SmallText"), Padding::Poisoned);
    let empty = "case zero\nbefore = 0\n  0000 00\npadding\n  0001 a5\ntext = \"\"\n  0002 0000a5a5a5a5a5a5 a5a5a5a5a5a5\n\
        after = 0\n  0010 00\npadding\n  0011 a5\n";
    assert!(text.contains(empty), "{text}");
    assert!(text.starts_with("mycelium-golden 1\nmessage SmallText type_id 2 size 18 align 2 padding poisoned\n"));
    assert!(text.ends_with('\n') && !text.ends_with("\n\n") && text.is_ascii());
}
