use super::*;
use crate::random::Random;

fn of(low: u128) -> [u8; 32] {
    let mut bytes = [0; 32];
    bytes[16..].copy_from_slice(&low.to_be_bytes());
    bytes
}

#[test]
fn small_numbers_read_as_rust_prints_them() {
    let mut random = Random::new(3);
    let edges = [0, 1, 9, 10, 999_999_999, 1_000_000_000, 1_000_000_001, u128::from(u64::MAX), u128::MAX];
    let seeded = (0..1000).map(|index| (u128::from(random.next()) << 64 | u128::from(random.next())) >> (index % 128));
    for value in edges.into_iter().chain(seeded.collect::<Vec<_>>()) {
        assert_eq!(print(&of(value)), value.to_string());
        assert_eq!(parse(&value.to_string()), Some(of(value)));
    }
}

#[test]
fn the_largest_number_fits_and_the_next_does_not() {
    let largest = "115792089237316195423570985008687907853269984665640564039457584007913129639935";
    assert_eq!(print(&[0xff; 32]), largest);
    assert_eq!(parse(largest), Some([0xff; 32]));
    assert_eq!(parse(&largest.replace("935", "936")), None);
    assert_eq!(parse(&format!("{largest}0")), None);
    let mut power = [0; 32];
    power[0] = 0x80;
    let text = "57896044618658097711785492504343953926634992332820282019728792003956564819968";
    assert_eq!((print(&power).as_str(), parse(text)), (text, Some(power)));
}

#[test]
fn one_spelling_only() {
    for text in ["", "00", "01", "-1", "+1", "0x1", "1 ", "1_0", "\u{661}"] {
        assert_eq!(parse(text), None, "{text}");
    }
}
