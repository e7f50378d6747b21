use super::*;

fn refusal(text: &str) -> Refusal {
    Node::read(text.as_bytes()).expect_err(text)
}

#[test]
fn nodes_know_their_lines_and_scalars_stay_text() {
    let root = Node::read(b"# comment\na: no\nb:\n  - 0x1F\n  - \"2020-01-01\"\n  - ~\nc: {d: 007}\n").unwrap();
    assert_eq!(root.line, 2);
    assert_eq!(root.get("a").unwrap().scalar(), Some("no"));
    let items = root.get("b").unwrap().list().unwrap();
    let read: Vec<_> = items.iter().map(|item| (item.line, item.scalar().unwrap())).collect();
    assert_eq!(read, [(4, "0x1F"), (5, "2020-01-01"), (6, "~")]);
    assert_eq!(root.get("c").unwrap().get("d").unwrap().scalar(), Some("007"));
    assert_eq!(root.map().unwrap()[2].0.line, 7);
    assert!(root.get("e").is_none());
}

#[test]
fn what_two_parsers_could_read_differently_is_refused_with_its_line() {
    let cases = [
        ("a: &x 1\nb: 2\n", 1, "an anchor or a tag"),
        ("a: 1\nb: &x {c: 1}\n", 2, "an anchor or a tag"),
        ("a: 1\nb: !!str 2\n", 2, "an anchor or a tag"),
        ("a: 1\n<<: {b: 2}\n", 2, "a merge key"),
        ("a: 1\nb: 2\na: 3\n", 3, "a stands here twice"),
        ("a: 1\n---\nb: 2\n", 3, "a second document"),
        ("? [a]\n: 1\n", 1, "a key that is not a plain word"),
        ("", 1, "the file is empty"),
        ("\u{feff}a: 1\n", 1, "starts with a byte order mark"),
    ];
    for (text, line, fact) in cases {
        let refusal = refusal(text);
        assert_eq!(refusal.line, line, "{text:?}");
        assert!(refusal.fact.starts_with(fact), "{text:?}: {}", refusal.fact);
    }
}

#[test]
fn aliases_are_refused_before_they_multiply() {
    assert_eq!(refusal("a: &x 1\nb: *x\n").line, 1);
    let alias = Node::read(b"b: *x\n").unwrap_err();
    assert_eq!(alias.line, 1);
}

#[test]
fn limits_hold() {
    assert_eq!(Node::read(b"a: 1\nb: \xff\n").unwrap_err(), Refusal { line: 2, fact: "not UTF-8".to_owned() });
    assert!(refusal(&"#".repeat((4 << 20) + 1)).fact.contains("at most 4194304"));
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(Node::read(nested(32).as_bytes()).is_ok());
    assert!(refusal(&nested(33)).fact.contains("nested deeper than 32"));
    // Deeper still, the YAML crate itself gives up.
    refusal(&nested(100_000));
}
