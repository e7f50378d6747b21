//! Two readers of one contract, this one and the Java compiler's, over the contracts of the compiler's own tests.
//!
//! What Java takes, Rust must take. What Java refuses, Rust must refuse too, but for the codes below, which say nothing
//! of bytes or are about Java.

use super::read;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Codes whose contracts this reader takes, at least in some cases, and why.
const JAVA_ALONE: [(&str, &str); 37] = [
    ("MYC101", "how much a compiler inside javac reads"),
    ("MYC104", "a character in a text for people, on which YAML 1.1 and 1.2 differ"),
    ("MYC107", "how much a compiler inside javac reads"),
    ("MYC108", "how much a compiler inside javac reads"),
    ("MYC114", "a payload that no bus accepts; rustc lays it out"),
    ("MYC115", "the rule min_length"),
    ("MYC123", "a directive, on which YAML 1.1 and 1.2 differ"),
    ("MYC141", "the shape of a key that is not about bytes"),
    ("MYC142", "a description"),
    ("MYC143", "a bound of a rule"),
    ("MYC144", "the quotes around a number"),
    ("MYC148", "a bound of a rule"),
    ("MYC150", "a bound of a rule"),
    ("MYC151", "the value of a rule"),
    ("MYC152", "what may be logged"),
    ("MYC153", "the schema's numbers, which are in no payload"),
    ("MYC154", "the schema's numbers, which are in no payload"),
    ("MYC161", "how long a name may be in Java"),
    ("MYC163", "a topic"),
    ("MYC164", "a domain"),
    ("MYC165", "what a record can hold"),
    ("MYC171", "tag_ranges"),
    ("MYC172", "tag_ranges"),
    ("MYC173", "tag_ranges"),
    ("MYC174", "tag_ranges"),
    ("MYC180", "a rule other than max_length"),
    ("MYC181", "a rule other than max_length"),
    ("MYC183", "a rule other than max_length"),
    ("MYC184", "a rule other than max_length"),
    ("MYC185", "a rule other than max_length"),
    ("MYC186", "a rule other than max_length"),
    ("MYC187", "a rule other than max_length"),
    ("MYC195", "a payload that no bus accepts; rustc lays it out"),
    ("MYC200", "the lock"),
    ("MYC201", "the lock"),
    ("MYC210", "the lock"),
    ("MYC211", "the lock"),
];

#[test]
fn what_java_takes_rust_takes_and_what_it_refuses_for_its_bytes_rust_refuses() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../processor/src/test/resources/diagnostics");
    let mut cases: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    let (mut wrong, mut used) = (Vec::new(), BTreeSet::new());
    for case in &cases {
        let expected = fs::read_to_string(case.join("expected.txt")).unwrap();
        let refused: Vec<&str> = expected.lines().filter(|line| line.starts_with("ERROR ")).map(code).collect();
        let rust = read(&fs::read(case.join("contracts.yaml")).unwrap());
        let name = case.file_name().unwrap().to_string_lossy();
        match rust {
            Err(refusal) if refused.is_empty() => wrong.push(format!("{name}: Rust alone refuses: {}", refusal.fact)),
            Ok(_) if !refused.iter().all(|code| is_java_alone(code)) => wrong.push(format!("{name}: Rust takes it")),
            Ok(_) => used.extend(refused.iter().map(|code| (*code).to_owned())),
            Err(_) => {}
        }
    }
    let unused = JAVA_ALONE.iter().filter(|row| !used.contains(row.0));
    wrong.extend(unused.map(|(code, why)| format!("{code} ({why}): no contract with it is taken")));
    assert_eq!(wrong, Vec::<String>::new(), "of {} contracts", cases.len());
    assert!(cases.len() > 100, "{} contracts", cases.len());
}

fn is_java_alone(code: &str) -> bool {
    JAVA_ALONE.iter().any(|row| row.0 == code)
}

/// `MYC112` in `ERROR contracts.yaml:8:15: [MYC112] unknown type`.
fn code(line: &str) -> &str {
    let (_, rest) = line.split_once('[').expect("an error has a code");
    rest.split_once(']').expect("an error has a code").0
}
