//! For tests: the messages of this project's own contracts, which are what is built when nobody asks for others.

use crate::message::{Contract, Message};
use std::path::PathBuf;
use std::sync::LazyLock;

static CONTRACTS: LazyLock<Vec<Contract>> = LazyLock::new(Contract::all);

pub fn contracts() -> &'static [Contract] {
    &CONTRACTS
}

pub fn contract(name: &str) -> &'static Contract {
    let found = contracts().iter().find(|contract| contract.name == name);
    found.expect("tests are built without MYCELIUM_CONTRACTS")
}

/// A message by `contract.Message`.
pub fn message(name: &str) -> &'static Message {
    let (contract_name, message) = name.split_once('.').expect("contract.Message");
    contract(contract_name).message(message).expect("a message of the contract")
}

/// An empty folder of one test.
pub fn folder(test: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("mycelium-golden-{}-{test}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    folder
}
