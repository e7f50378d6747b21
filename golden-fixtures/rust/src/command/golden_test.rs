use super::*;
use crate::message::Message;
use crate::own::{contract, contracts, folder};
use crate::structs::MessageTable;

#[test]
fn the_committed_files_are_those_that_rust_writes() {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../golden");
    assert_eq!(verify(contracts(), &committed), Ok(()));
}

#[test]
fn every_difference_is_found() {
    let dir = folder("golden");
    let chat = std::slice::from_ref(contract("chat"));
    write(chat, &dir).unwrap();
    assert_eq!(verify(chat, &dir), Ok(()));
    assert_eq!(golden_files(&dir).unwrap().len(), 6);

    let counter = dir.join("CounterUpdate.golden");
    let right = fs::read_to_string(&counter).unwrap();
    fs::write(&counter, right.replacen("value = 0", "value = 1", 1)).unwrap();
    fs::rename(dir.join("TextMessage.golden"), dir.join("Textmessage.golden")).unwrap();
    fs::write(dir.join("BatchOperation.poisoned.golden"), "").unwrap();
    let found = verify(chat, &dir).unwrap_err();
    let expected = [
        ("BatchOperation.poisoned.golden:1", "differs from what Rust writes"),
        ("CounterUpdate.golden:10", "differs from what Rust writes"),
        ("Textmessage.golden", "no message of the contract has this file"),
        ("TextMessage.golden", "missing"),
    ];
    let expected = expected.map(|(name, fact)| format!("{}: {fact}", dir.join(name).display()));
    assert_eq!(found, expected.join("\n"));
    fs::remove_dir_all(dir).unwrap();
}

#[test]
fn names_that_differ_in_case_only_have_files_that_do_not() {
    let dir = folder("case");
    let renamed = |name: &'static str, type_id: u16| {
        let MessageTable { size, align, fields, visit, .. } = *contract("chat").messages[0].table;
        Message::new(Box::leak(Box::new(MessageTable { name, type_id, size, align, fields, visit })))
    };
    let ticks = Contract { name: "ticks", messages: vec![renamed("Tick", 3), renamed("Tock", 4), renamed("TICK", 5)] };
    write(std::slice::from_ref(&ticks), &dir).unwrap();
    assert_eq!(verify(std::slice::from_ref(&ticks), &dir), Ok(()));
    let zero: Vec<_> = golden_files(&dir).unwrap().into_iter().filter(|name| !name.contains("poisoned")).collect();
    assert_eq!(zero, ["TICK-5.golden", "Tick-3.golden", "Tock.golden"]);
    fs::remove_dir_all(dir).unwrap();
}

#[test]
fn several_contracts_have_a_folder_each() {
    let dir = folder("folders");
    write(contracts(), &dir).unwrap();
    assert!(dir.join("chat/TextMessage.golden").is_file() && dir.join("wide/Empty.poisoned.golden").is_file());
    assert_eq!(verify(contracts(), &dir), Ok(()));
    fs::remove_dir_all(dir).unwrap();
}
