use super::*;
use crate::own::contracts;

const KNOWN: [&str; 2] = ["contract", "frames"];

fn refusal(words: &[&str]) -> String {
    Options::of(words, &KNOWN).unwrap_err()
}

#[test]
fn values_are_found_by_their_names() {
    let options = Options::of(&["--frames", "7", "--contract", "chat"], &KNOWN).unwrap();
    assert_eq!(options.text("contract"), Some("chat"));
    assert_eq!(options.number("frames", 1), Ok(7));
    assert_eq!(options.number("seed", 1), Ok(1));
    assert_eq!(options.contract(contracts()).unwrap().name, "chat");
}

#[test]
fn what_is_not_known_missing_or_twice_is_refused() {
    assert_eq!(refusal(&["--fames", "7"]), "--fames: no such option; there are --contract, --frames");
    assert_eq!(refusal(&["frames", "7"]), "frames: no such option; there are --contract, --frames");
    assert_eq!(refusal(&["--frames"]), "--frames: its value is missing");
    assert_eq!(refusal(&["--frames", "7", "--frames", "8"]), "--frames: given twice");
}

#[test]
fn a_number_must_be_one() {
    let options = Options::of(&["--frames", "-1"], &KNOWN).unwrap();
    assert_eq!(options.number("frames", 1), Err("--frames -1: must be a number, 0 to 18446744073709551615".to_owned()));
}

#[test]
fn the_contract_must_be_named_where_there_are_several() {
    let names = "one of chat, defi, game, telemetry, wide";
    let none = Options::of(&[], &KNOWN).unwrap();
    assert_eq!(none.contract(contracts()).map(|_| ()), Err(format!("--contract is missing: {names}")));
    assert_eq!(none.contract(&contracts()[..1]).unwrap().name, "chat");
    let other = Options::of(&["--contract", "tram"], &KNOWN).unwrap();
    assert_eq!(other.contract(contracts()).map(|_| ()), Err(format!("--contract tram: must be {names}")));
}
