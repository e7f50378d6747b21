use super::*;
use crate::own::{contracts, message};
use crate::payload::take;

fn names(name: &str) -> Vec<String> {
    of(message(name)).into_iter().map(|case| case.0).collect()
}

fn values(message: &Message, case: &str) -> Vec<u8> {
    of(message).into_iter().find(|found| found.0 == case).unwrap().1
}

#[test]
fn a_message_has_the_cases_that_fit_its_types() {
    let random = (0..8).map(|index| format!("random_{index}"));
    let with = |edges: &str| edges.split(' ').map(str::to_owned).chain(random.clone()).collect::<Vec<_>>();
    assert_eq!(names("chat.CounterUpdate"), with("zero min max alternating_55 alternating_aa"));
    let all = "zero min max empty full one_under_full multibyte_full nan negative_zero alternating_55 alternating_aa";
    assert_eq!(names("chat.TextMessage"), with(&all.replace(" nan negative_zero", "")));
    assert_eq!(names("telemetry.LatencySample"), with(&all.replace(" multibyte_full", "")));
    assert_eq!(names("wide.Empty"), ["zero"]);
    assert_eq!(names("wide.OnlyAlignment"), ["zero"]);
    assert_eq!(names("wide.LongText"), ["zero", "max", "multibyte_full", "random_0"]);
    assert_eq!(names("wide.Merkle"), ["zero", "max", "random_0"]);
}

#[test]
fn edges_have_the_bytes_that_their_names_promise() {
    let counter = message("chat.CounterUpdate");
    assert_eq!(values(counter, "zero"), [0; 16]);
    assert_eq!(values(counter, "min"), [&[0; 8][..], &[0, 0, 0, 0x80, 0, 0, 0, 0x80]].concat());
    assert_eq!(values(counter, "max"), [&[0xff; 8][..], &[0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff, 0x7f]].concat());
    assert_eq!(values(counter, "alternating_55"), [0x55; 16]);
    assert_eq!(values(counter, "alternating_aa"), [0xaa; 16]);
}

#[test]
fn floats_reach_their_edges() {
    let floats = |case: &str| {
        let position = message("game.PlayerPosition");
        let values = values(position, case);
        let float = |at: usize| f64::from_le_bytes(values[at..at + 8].try_into().unwrap());
        [float(8), float(16), float(24)]
    };
    assert_eq!(floats("min"), [f64::MIN; 3]);
    assert_eq!(floats("max"), [f64::MAX; 3]);
    assert!(floats("nan").iter().all(|float| float.is_nan()));
    assert!(floats("negative_zero").iter().all(|float| float.to_bits() == 1 << 63));
    let signalling = contracts().iter().flat_map(|contract| &contract.messages).flat_map(|message| {
        let case = of(message).into_iter().find(|case| case.0 == "nan");
        case.map(|(_, values)| parts(message, &values)).unwrap_or_default()
    });
    let quiet = |bytes: &[u8]| bytes[bytes.len() - 2] & if bytes.len() == 8 { 8 } else { 0x40 } != 0;
    let floats = signalling.filter(|(ty, _)| ty.element().is_float() && ty.capacity().is_none());
    let found: Vec<bool> =
        floats.flat_map(|(ty, bytes)| bytes.chunks(ty.element().size()).map(quiet).collect::<Vec<_>>()).collect();
    assert!(found.contains(&true) && found.contains(&false), "{found:?}");
}

fn parts(message: &Message, mut values: &[u8]) -> Vec<(FieldType, Vec<u8>)> {
    let part = |field: &crate::message::Field| (field.ty, take(&mut values, field.ty).unwrap().bytes.to_vec());
    message.fields.iter().map(part).collect()
}

#[test]
fn counted_fields_are_as_full_as_the_case_says() {
    for message in contracts().iter().flat_map(|contract| &contract.messages) {
        for (name, values) in of(message) {
            let mut rest = &values[..];
            for field in &message.fields {
                let (count, text) = (take(&mut rest, field.ty).unwrap().count, field.ty.is_text());
                let Some(capacity) = field.ty.capacity() else { continue };
                match name.as_str() {
                    "empty" | "zero" | "min" => assert_eq!(count, 0),
                    "full" | "max" | "alternating_55" | "alternating_aa" => assert_eq!(count, capacity),
                    "one_under_full" => assert_eq!(count, capacity.saturating_sub(1)),
                    "multibyte_full" if text => assert_eq!(count, capacity),
                    _ => assert!(count <= capacity),
                }
            }
            assert!(rest.is_empty(), "{} {name}", message.table.name);
        }
    }
}

#[test]
fn multibyte_full_ends_in_a_character_of_several_bytes() {
    let capacities = message("wide.TextCapacities");
    for (ty, bytes) in parts(capacities, &values(capacities, "multibyte_full")) {
        let last = std::str::from_utf8(&bytes).ok().filter(|_| ty.is_text()).and_then(|text| text.chars().last());
        let expected = ty.capacity().filter(|&capacity| capacity > 0).map(|capacity| capacity.min(4));
        assert_eq!(last.map(char::len_utf8), expected, "{ty}");
    }
}
