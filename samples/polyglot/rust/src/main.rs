//! The worker in Rust: the standard library is enough for a bus.

#[path = "../../../starters/rust/src/lifeline.rs"]
mod lifeline;
mod messages;

use std::io::{self, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::{env, process};

use messages::{Message, CALL, ME, TICK};

fn main() -> io::Result<()> {
    lifeline::watch(|| {});
    let mut bus = UnixStream::connect(variable("MYCELIUM_SOCKET")?)?;
    bus.write_all(&handshake(&variable("MYCELIUM_SCHEMA_DIGEST")?)?)?;
    println!("process {}", process::id());

    let mut frames = BufReader::with_capacity(65_536, bus.try_clone()?);
    let mut said = Vec::new();
    loop {
        let mut header = [0; 6];
        if let Err(end) = frames.read_exact(&mut header) {
            println!("the bus is gone: {end}");
            process::exit(1);
        }
        let [type_low, type_high, l0, l1, l2, l3] = header;
        let mut payload = vec![0; u32::from_le_bytes([l0, l1, l2, l3]) as usize];
        frames.read_exact(&mut payload)?;
        if let Some(message) = Message::of(u16::from_le_bytes([type_low, type_high]), &payload) {
            answer(&message, &mut said);
        }
        // What has come together is answered together: a write costs more than all else here.
        if frames.buffer().len() < 6 {
            bus.write_all(&said)?;
            said.clear();
        }
    }
}

fn answer(message: &Message, said: &mut Vec<u8>) {
    let conducted = message.sender == b"conductor";
    if message.type_id == TICK {
        let (number, fill) = message.tick();
        if fill.iter().any(|byte| *byte != number as u8) {
            println!("torn {}", hex(message.payload));
        }
        if conducted {
            messages::tick(said, message.round, number);
        }
    } else if conducted && message.type_id == CALL {
        messages::one_of_each(said, message.round);
    }
    if message.round != 0 && !conducted && message.sender != ME {
        println!("heard {} {}", message.type_id, hex(message.payload));
    }
}

fn handshake(digest: &str) -> io::Result<Vec<u8>> {
    let mut bytes = vec![32, 0];
    for at in (0..digest.len()).step_by(2) {
        let digits = digest.get(at..at + 2).unwrap_or_default();
        bytes.push(u8::from_str_radix(digits, 16).map_err(io::Error::other)?);
    }
    Ok(bytes)
}

fn variable(name: &str) -> io::Result<String> {
    env::var(name).map_err(|e| io::Error::other(format!("{name}: {e}")))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
