use super::*;

#[test]
fn the_sequence_is_the_published_one() {
    let mut random = Random::new(0);
    assert_eq!(random.next(), 0xe220_a839_7b1d_cdaf);
    assert_eq!(random.next(), 0x6e78_9e6a_a1b9_65f4);
    // 64-bit FNV-1a of "a" is af63dc4c8601ec8c.
    assert_eq!(Random::of_text("a").next(), Random::new(0xaf63_dc4c_8601_ec8c).next());
    assert_ne!(Random::of_text("a").next(), Random::of_text("b").next());
}

#[test]
fn texts_are_utf8_of_exactly_the_asked_length() {
    let mut random = Random::new(1);
    let mut seen = [0; 5];
    for length in (0..300).chain([4000]) {
        let mut bytes = vec![b'x'];
        random.text(length, &mut bytes);
        assert_eq!(bytes.len(), length + 1);
        std::str::from_utf8(&bytes).unwrap().chars().for_each(|sign| seen[sign.len_utf8()] += 1);
        bytes.clear();
        random.multibyte_text(length, &mut bytes);
        assert_eq!(bytes.len(), length);
        let last = std::str::from_utf8(&bytes).unwrap().chars().last().map_or(0, char::len_utf8);
        assert_eq!(last, length.min(4));
    }
    assert!(seen[1..].iter().all(|&count| count > 500), "{seen:?}");
}

#[test]
fn bytes_and_numbers_stay_in_bounds() {
    let mut random = Random::new(2);
    for count in 0..40 {
        let mut bytes = Vec::new();
        random.bytes(count, &mut bytes);
        assert_eq!(bytes.len(), count);
    }
    let mut drawn = [false; 7];
    (0..1000).for_each(|_| drawn[random.below(7)] = true);
    assert_eq!(drawn, [true; 7]);
}
