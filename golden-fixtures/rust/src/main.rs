//! Golden bytes of the messages of any contract, laid out by rustc. README.md says how to use it.

#[cfg(all(feature = "bus", unix))]
mod bus;
#[cfg(feature = "codec")]
mod cases;
#[cfg(feature = "codec")]
mod command;
#[cfg(all(test, feature = "codec"))]
mod contract;
#[cfg(feature = "codec")]
mod decimal;
#[cfg(all(test, feature = "codec"))]
mod declarations;
// `layout` alone needs little of these.
#[cfg_attr(not(feature = "codec"), allow(dead_code))]
mod field_type;
#[cfg(feature = "codec")]
mod golden_read;
#[cfg(feature = "codec")]
mod golden_write;
mod message;
#[cfg(feature = "codec")]
mod payload;
#[cfg(feature = "codec")]
mod random;
#[cfg(all(feature = "bus", unix))]
mod socket;
// No contract has to use every kind of field.
#[allow(dead_code, unused_macros, unused_imports)]
mod structs;
#[cfg(feature = "codec")]
mod value_parse;
#[cfg(feature = "codec")]
mod value_text;
#[cfg(all(feature = "bus", unix))]
mod wire;
#[cfg(all(test, feature = "codec"))]
mod yaml;

/// The structs that the build script declared from the contracts.
mod messages {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

use message::Contract;
use std::io::Write;
use std::process::ExitCode;

const USAGE: &str = "\
mycelium-golden COMMAND, over the contracts that MYCELIUM_CONTRACTS named when this was built:
  layout                           print the layout of every message
  golden DIR                       write the golden files of every message
  verify DIR                       say whether the golden files in DIR are, byte for byte, those that `golden` writes
  check DIR                        say whether values and bytes of the golden files in DIR agree, whoever wrote them
  frames FILE --cases NAME,NAME    write the named cases of every message as consecutive frames
  frames FILE --values TEXT-FILE   write the messages that a text file holds as consecutive frames
  measure                          print how long Rust takes to write and to read four messages in place
  serve                            answer batches of cases over stdin and stdout (PROTOCOL.md)
  bus --unix PATH --digest HEX --tcp HOST:PORT
                                   serve a bus, on one address or two, until stdin ends; a client of the Unix socket must
                                   send the digest where there is one
  client ADDRESS --digest HEX --role ROLE --frames N --seed N
                                   connect to unix:PATH or tcp://HOST:PORT, wait for a line on stdin, publish seeded
                                   messages and compare what comes back; ROLE is echo, ask or answer
On Unix systems. A bus is that of one contract: `bus` and `client` take --contract NAME where there are several.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fact) => {
            eprintln!("{fact}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Result<(), String> {
    let contracts = Contract::all();
    match words {
        ["layout"] => std::io::stdout().write_all(layout(&contracts).as_bytes()).map_err(|error| error.to_string()),
        #[cfg(feature = "codec")]
        ["golden", dir] => command::golden::write(&contracts, dir.as_ref()),
        #[cfg(feature = "codec")]
        ["verify", dir] => command::golden::verify(&contracts, dir.as_ref()),
        #[cfg(feature = "codec")]
        ["check", dir] => command::check::run(&contracts, dir.as_ref()),
        #[cfg(feature = "codec")]
        ["frames", file, "--cases", names] => command::frames::of_cases(&contracts, file.as_ref(), names),
        #[cfg(feature = "codec")]
        ["frames", file, "--values", text] => command::frames::of_values(&contracts, file.as_ref(), text.as_ref()),
        #[cfg(feature = "codec")]
        ["measure"] => command::measure::run(&contracts),
        #[cfg(feature = "codec")]
        ["serve"] => command::serve::run(&contracts, std::io::stdin().lock(), std::io::stdout().lock()),
        #[cfg(all(feature = "bus", unix))]
        ["bus", options @ ..] => command::bus::run(&contracts, options, std::io::stdin().lock()),
        #[cfg(all(feature = "bus", unix))]
        ["client", address, options @ ..] => {
            command::client::run(&contracts, address, options, std::io::stdin().lock())
        }
        _ => Err(USAGE.to_owned()),
    }
}

/// Every message's description; a line before those of each contract, where there are several.
fn layout(contracts: &[Contract]) -> String {
    let mut out = String::new();
    for contract in contracts {
        if contracts.len() > 1 {
            out.push_str(&format!("contract {}\n", contract.name));
        }
        contract.messages.iter().for_each(|message| out.push_str(&message.describe("")));
    }
    out
}

#[cfg(all(test, feature = "codec"))]
mod layout_test;
#[cfg(all(test, feature = "codec"))]
mod own;
