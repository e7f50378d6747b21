use super::*;
use crate::golden_write::{self, Padding, header, payload};
use crate::own::{contracts, message};
use crate::{cases, message::Contract};

#[test]
fn what_is_written_is_read_back() {
    for message in contracts().iter().flat_map(|contract: &Contract| &contract.messages) {
        for padding in Padding::BOTH {
            let text = golden_write::file(message, padding);
            let read = file(message, &header(message, padding), &text).unwrap();
            let expected = cases::of(message).into_iter().map(|(name, values)| {
                let payload = payload(message, &values, padding).unwrap();
                (name, values, payload)
            });
            assert!(read.into_iter().map(|case| (case.name, case.values, case.payload)).eq(expected));
        }
    }
}

#[test]
fn comments_count_as_lines_and_mean_nothing() {
    let message = message("wide.snake_case_name");
    let header = header(message, Padding::Zero);
    let text = format!("# by hand\n{header}\n# the case\ncase one\nvalue = true\n# its byte\n  0000 01\n");
    let one = Case { name: "one".to_owned(), line: 7, values: vec![1], payload: vec![1] };
    assert_eq!(file(message, &header, &text), Ok(vec![one]));
}

#[test]
fn what_is_wrong_is_said_with_its_line() {
    let message = message("wide.SmallText");
    let header = header(message, Padding::Zero);
    let right = golden_write::file(message, Padding::Zero);
    let wrong = |from: &str, to: &str| {
        assert!(right.contains(from), "{from}");
        file(message, &header, &right.replacen(from, to, 1)).unwrap_err()
    };
    assert!(wrong("align 2", "align 4").starts_with("line 2: \"message SmallText"));
    assert!(wrong("offset 2 size 14", "offset 1 size 14").starts_with("line 5: "));
    assert!(wrong("\n\ncase zero", "\ncase zero").starts_with("line 8: \"case zero\", must be \"\""));
    assert!(wrong("case zero", "cases zero").starts_with("line 9: must be 'case NAME'"));
    assert!(wrong("before = 0", "befor = 0").starts_with("line 10: must be 'before = ...'"));
    assert!(wrong("before = 0", "before = 256").starts_with("line 10: 256 is no u8"));
    assert!(wrong("  0000 00", " 0000 00").starts_with("line 11: must be two blanks, 0000"));
    assert!(wrong("  0000 00", "  0000 0000").starts_with("line 11: 2 bytes, must be 1"));
    assert!(wrong("  0000 00", "  0000  00").starts_with("line 11: must be"));
    assert!(wrong("  0000 00", "  0000 0").starts_with("line 11: must be"));
    assert!(wrong("  0000 00", "  0000 00*99999999").starts_with("line 11: must be"));
    assert!(wrong("padding\n", "pad\n").starts_with("line 12: \"pad\", must be \"padding\""));
    assert!(file(message, &header, &right.replace('\n', "\r\n")).unwrap_err().contains("LF"));
    assert!(file(message, &header, right.trim_end()).unwrap_err().contains("LF"));
    let cut = &right[..right.find("after = ").unwrap()];
    assert!(file(message, &header, cut).unwrap_err().ends_with("must be 'after = ...'"));
}
