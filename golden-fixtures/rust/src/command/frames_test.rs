use super::*;
use crate::own::{contract, contracts, folder};

fn hex(frames: &[u8]) -> String {
    crate::value_text::print_hex(frames)
}

/// Frames that the encoder of a real Rust bus produced.
#[test]
fn known_messages_become_the_known_frames() {
    let counter = "# a counter\nmessage CounterUpdate\ncounter_id = 1\nvalue = -2\ndelta = 2147483647\n";
    let frame = frames(contract("chat"), counter).unwrap();
    assert_eq!(hex(&frame), "0xea03100000000100000000000000feffffffffffff7f");

    let chat =
        "message ChatMessage\nsender_id = 12345\nchannel_id = 1\nmessage_hash = 3405691582\ntimestamp = 1234567899\n";
    let frame = frames(contract("game"), chat).unwrap();
    assert_eq!(hex(&frame), "0xeb032000000039300000000000000100000000000000bebafeca00000000db02964900000000");

    let address = "ab".repeat(20);
    let meta = format!(
        "message InstrumentMeta\ntoken_address = 0x{address}\nsymbol = \"WETH\"\ndecimals = 18\nchain_id = 137\n"
    );
    let frame = frames(contract("defi"), &meta).unwrap();
    let symbol = format!("040000000000000057455448{}", "00".repeat(28));
    assert_eq!(hex(&frame), format!("0xfa0344000000{address}{symbol}1200000089000000"));
}

#[test]
fn frames_follow_each_other() {
    let text = "message snake_case_name\nvalue = true\n\n\nmessage Empty\nmessage snake_case_name\nvalue = false\n";
    let frames = frames(contract("wide"), text).unwrap();
    assert_eq!(hex(&frames), "0x0f000100000001ffff000000000f000100000000");
}

#[test]
fn mistakes_have_their_line() {
    let wrong = |text: &str| frames(contract("chat"), text).unwrap_err();
    assert!(wrong("message Other\n").starts_with("line 1: must be 'message NAME'"));
    assert!(wrong("\n\ncounter_id = 1\n").starts_with("line 3: must be 'message NAME'"));
    assert!(wrong("message CounterUpdate\nvalue = 1\n").starts_with("line 2: must be 'counter_id = ...'"));
    assert!(wrong("message CounterUpdate\ncounter_id = -1\n").starts_with("line 2: -1 is no u64"));
}

#[test]
fn cases_become_frames_message_by_message() {
    let dir = folder("frames");
    let out = dir.join("out.frames");
    let chat = std::slice::from_ref(contract("chat"));
    of_cases(chat, &out, "zero,max").unwrap();
    let frames = fs::read(&out).unwrap();
    let (mut rest, mut ids) = (&frames[..], Vec::new());
    while let [low, high, l0, l1, l2, l3, payload @ ..] = rest {
        ids.push(u16::from_le_bytes([*low, *high]));
        rest = &payload[u32::from_le_bytes([*l0, *l1, *l2, *l3]) as usize..];
    }
    assert_eq!(ids, [1001, 1001, 1002, 1002, 1003, 1003]);
    assert_eq!(of_cases(chat, &out, "zero,other"), Err("no message has the case other".to_owned()));
    assert!(of_cases(contracts(), &out, "zero").unwrap_err().contains("one contract"));
    fs::remove_dir_all(dir).unwrap();
}
