//! The stub in Rust: does what its arguments say, one after the other; see README.md. Standard library only, so it cannot
//! catch signals.

use std::env;
use std::io::{Read, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::process::{self, Child, Command};
use std::thread;

fn hex(text: &str) -> Vec<u8> {
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hex digits"))
        .collect()
}

fn handshake() -> Vec<u8> {
    let mut all = vec![32, 0];
    all.extend(hex(&env::var("MYCELIUM_SCHEMA_DIGEST").expect("a digest")));
    all
}

fn connect() -> UnixStream {
    UnixStream::connect(env::var("MYCELIUM_SOCKET").expect("a bus")).expect("a connection")
}

fn show(bytes: &[u8]) {
    std::io::stdout().write_all(bytes).expect("an output");
    std::io::stdout().flush().expect("an output");
}

fn start(words: &[&str]) -> Child {
    Command::new(words[0]).args(&words[1..]).spawn().expect("a process")
}

fn main() {
    let mut open: Vec<UnixStream> = Vec::new();
    let mut children: Vec<Child> = Vec::new();
    for argument in env::args().skip(1) {
        let (word, value) = argument.split_once(':').unwrap_or((&argument, ""));
        let count = || value.parse::<usize>().expect("a number");
        let mut send = |bytes: &[u8]| open.last_mut().expect("a connection").write_all(bytes).expect("a bus");
        match word {
            "exit" => process::exit(count() as i32),
            "kill" => {
                start(&["kill", "-s", value, &process::id().to_string()]).wait().expect("an end");
            }
            "forever" => loop {
                thread::park();
            },
            "line" => show(format!("{value}\n").as_bytes()),
            "bytes" => show(&hex(value)),
            "lines" => {
                let all: String = (1..=count()).map(|number| format!("{number}\n")).collect();
                show(all.as_bytes());
            }
            "long-line" => {
                show(&vec![b'x'; count()]);
                show(b"\n");
            }
            "child" => children.push(start(&["sleep", "1000"])),
            "deaf-child" => {
                let script = "trap '' TERM; echo deaf; while :; do sleep 1000; done";
                children.push(start(&["/bin/sh", "-c", script]));
            }
            "daemon" => {
                start(&["/bin/sh", "-c", "setsid sleep 1000 >/dev/null 2>&1 &"]).wait().expect("an end");
            }
            "connect" => open.push(connect()),
            "connects" => (0..count()).for_each(|_| open.push(connect())),
            "handshake" => send(&handshake()),
            "slow-handshake" => handshake().iter().for_each(|each| send(&[*each])),
            "part-handshake" => send(&handshake()[..count()]),
            "wrong-handshake" => {
                let mut wrong = handshake();
                wrong[33] ^= 1;
                send(&wrong);
            }
            "frame" => {
                let (kind, payload) = value.split_once(':').expect("TYPE:HEX");
                let payload = hex(payload);
                send(&kind.parse::<u16>().expect("a type").to_le_bytes());
                send(&(payload.len() as u32).to_le_bytes());
                send(&payload);
            }
            "raw" => send(&hex(value)),
            "read" => {
                let mut all = vec![0; 14 * count()];
                open.last_mut().expect("a connection").read_exact(&mut all).expect("beats");
            }
            "half-close" => open.last().expect("a connection").shutdown(Shutdown::Write).expect("a bus"),
            "disconnect" => drop(open.pop()),
            _ => panic!("this stub does not know {word:?}"),
        }
    }
}
