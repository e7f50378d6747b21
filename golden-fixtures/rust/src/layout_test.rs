//! Numbers that were printed by rustc for the structs of a real Rust bus: the contracts here must come to the same.

use crate::own::message;

fn assert_layout(name: &str, size: usize, align: usize, fields: &[(usize, usize)]) {
    let message = message(name);
    assert_eq!((message.table.size, message.table.align), (size, align), "{name}");
    let found: Vec<_> = message.fields.iter().map(|field| (field.table.offset, field.table.size)).collect();
    assert_eq!(found, fields, "{name}");
}

#[test]
fn known_messages_have_the_known_layout() {
    assert_layout("chat.TextMessage", 312, 8, &[(0, 40), (40, 264), (304, 8)]);
    assert_layout("chat.CounterUpdate", 16, 8, &[(0, 8), (8, 4), (12, 4)]);
    assert_layout("chat.BatchOperation", 224, 8, &[(0, 8), (8, 208), (216, 4)]);
    assert_layout("game.ChatMessage", 32, 8, &[(0, 8), (8, 4), (16, 8), (24, 8)]);
    assert_layout("defi.InstrumentMeta", 68, 4, &[(0, 20), (20, 40), (60, 1), (64, 4)]);
    let pool = [(0, 20), (20, 2), (22, 32), (54, 32), (86, 32), (118, 32), (152, 4), (160, 8)];
    assert_layout("defi.PoolStateUpdate", 168, 8, &pool);
    assert_layout("defi.ArbitrageSignal", 144, 8, &[(0, 8), (8, 88), (96, 8), (104, 32), (136, 8)]);
}

#[test]
fn known_messages_have_the_known_ids() {
    let ids = [
        ("chat.TextMessage", 1001),
        ("chat.CounterUpdate", 1002),
        ("chat.BatchOperation", 1003),
        ("defi.PoolStateUpdate", 1011),
        ("defi.InstrumentMeta", 1018),
        ("defi.ArbitrageSignal", 1020),
        ("game.PlayerLogin", 1000),
        ("game.PlayerPosition", 1001),
        ("game.GameState", 1002),
        ("game.ChatMessage", 1003),
        ("game.ItemTransaction", 1004),
    ];
    for (name, id) in ids {
        assert_eq!(message(name).table.type_id, id, "{name}");
    }
    let sums = ids.iter().filter(|(name, _)| {
        let message = message(name);
        message.table.size != message.fields.iter().map(|field| field.table.size).sum::<usize>()
    });
    assert_eq!(sums.count(), 4, "messages whose size is not the sum of their fields");
}

#[test]
fn capacities_round_up_to_even() {
    let sizes = [8, 10, 10, 12, 14, 24, 24, 40, 40, 42, 264, 264, 1008];
    for name in ["wide.TextCapacities", "wide.ByteCapacities"] {
        let counted = message(name).fields.iter().filter(|field| field.ty.capacity().is_some());
        assert!(counted.map(|field| field.table.size).eq(sizes), "{name}");
    }
}

#[test]
fn elements_begin_at_their_own_alignment() {
    assert_layout("wide.SmallText", 18, 2, &[(0, 1), (2, 14), (16, 1)]);
    let field = |name: &str| {
        let fields = &message("wide.NumberVectors").fields;
        let field = fields.iter().find(|field| field.table.name == name).unwrap();
        (field.ty.to_string(), field.table.size, field.table.data)
    };
    assert_eq!(field("u64_values"), ("Vec<u64>(4)".to_owned(), 40, 8));
    assert_eq!(field("u128_values"), ("Vec<u128>(2)".to_owned(), 48, 16));
    assert_layout("wide.OnlyAlignment", 0, 16, &[(0, 0)]);
    assert_layout("wide.Empty", 0, 1, &[]);
}

#[test]
fn the_layout_is_printed_slot_by_slot() {
    let expected = "contract wide\n\
        message SmallText type_id 2 size 18 align 2\n\
        field before u8 offset 0 size 1\n\
        padding offset 1 size 1\n\
        field text String(5) offset 2 size 14\n\
        field after u8 offset 16 size 1\n\
        padding offset 17 size 1\n";
    let printed = crate::layout(crate::own::contracts());
    let wide = &printed[printed.find("contract wide\n").unwrap()..];
    let (head, small) = (&expected[.."contract wide\n".len()], &expected["contract wide\n".len()..]);
    assert!(wide.starts_with(head) && wide.contains(small), "{wide}");
    let (_, wide) =
        crate::own::contracts().split_last().map(|(last, rest)| (rest, std::slice::from_ref(last))).unwrap();
    assert!(crate::layout(wide).starts_with("message OddNumbers "));
}
