use super::*;
use crate::command::golden::write;
use crate::own::{contract, folder};

/// What `check` says of the files of `chat` after one change to the one file of that name.
fn after(test: &str, name: &str, change: impl Fn(&str) -> String) -> Result<(), String> {
    let dir = folder(test);
    let chat = std::slice::from_ref(contract("chat"));
    write(chat, &dir).unwrap();
    let path = dir.join(name);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, change(&text)).unwrap();
    let found = run(chat, &dir).map_err(|facts| facts.replace(&format!("{}/", dir.display()), ""));
    fs::remove_dir_all(dir).unwrap();
    found
}

fn replaced(test: &str, name: &str, from: &str, to: &str) -> String {
    let change = |text: &str| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    };
    after(test, name, change).unwrap_err()
}

#[test]
fn true_files_pass_whoever_chose_the_cases() {
    let added = "\ncase by_hand\ncounter_id = 1\n  0000 0100000000000000\nvalue = -2\n  0008 feffffff\ndelta = 2147483647\n  \
        000c ffffff7f\n";
    assert_eq!(after("check-true", "CounterUpdate.golden", |text| format!("{text}{added}")), Ok(()));
}

#[test]
fn a_value_that_the_bytes_do_not_say_is_found() {
    assert_eq!(
        replaced("check-value", "CounterUpdate.golden", "value = 0", "value = 1"),
        "CounterUpdate.golden: line 7: case zero: value: the value is 1, the bytes say 0"
    );
}

#[test]
fn a_byte_that_no_value_says_is_found() {
    assert_eq!(
        replaced("check-padding", "BatchOperation.golden", "padding\n  00dc 00000000", "padding\n  00dc 00000100"),
        "BatchOperation.golden: line 8: case zero: offset 222 (0x00de): Rust writes 00, the file has 01"
    );
    assert_eq!(
        replaced(
            "check-count",
            "BatchOperation.golden",
            "  0008 0000000000000000 00*200",
            "  0008 0b00000000000000 00*200"
        ),
        "BatchOperation.golden: line 8: case zero: Rust refuses the bytes: CountOverCapacity in items"
    );
}

#[test]
fn files_that_cannot_be_read_or_are_not_there_are_found() {
    assert_eq!(
        replaced("check-text", "CounterUpdate.poisoned.golden", "case zero", "kase zero"),
        "CounterUpdate.poisoned.golden: line 7: must be 'case NAME'"
    );
    let dir = folder("check-missing");
    let chat = std::slice::from_ref(contract("chat"));
    write(chat, &dir).unwrap();
    fs::rename(dir.join("TextMessage.golden"), dir.join("Other.golden")).unwrap();
    let found = run(chat, &dir).unwrap_err();
    assert!(found.contains("TextMessage.golden: missing"), "{found}");
    assert!(found.contains("Other.golden: no message of the contract has this file"), "{found}");
    fs::remove_dir_all(dir).unwrap();
}
