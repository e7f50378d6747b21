use super::*;
use crate::bus::Bus;
use crate::golden_write::{Padding, payload};
use crate::own::{contract, contracts};
use std::io::{Read, Write};
use std::net::TcpListener;

fn tcp() -> Address {
    Address::Tcp("127.0.0.1:0".to_owned())
}

/// What a client says of a bus that sends back what it got after a change to it, and closes the connection then.
fn of_liar(frames: usize, change: impl FnOnce(&mut Vec<u8>) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = Address::Tcp(listener.local_addr().unwrap().to_string());
    let bytes = frames * (HEADER + 16);
    let liar = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut sent = vec![0; bytes];
        stream.read_exact(&mut sent).unwrap();
        change(&mut sent);
        stream.write_all(&sent).unwrap();
    });
    let counters = Contract {
        name: "counters",
        messages: vec![Message::new(contract("chat").message("CounterUpdate").unwrap().table)],
    };
    let runtime = Runtime::new().unwrap();
    let outcome = runtime.block_on(async {
        Client::connect(&counters, &address, None).await.unwrap().exchange(Role::Echo, frames as u64, 1).await
    });
    liar.join().unwrap();
    outcome.unwrap_err()
}

#[test]
fn all_messages_come_back_from_a_bus_and_from_whoever_answers() {
    let runtime = Runtime::new().unwrap();
    for contract in contracts() {
        let bus = Bus::new(contract);
        let outcome: Result<(), String> = runtime.block_on(async {
            let listener = tcp().listen().await.unwrap();
            let address = listener.address().unwrap();
            let accepting = tokio::spawn(bus.clone().accept(listener, None));
            let mut asks = Client::connect(contract, &address, None).await.unwrap();
            bus.receiving().wait_for(|&count| count == 1).await.unwrap();
            asks.exchange(Role::Echo, 300, 1).await?;
            let mut answers = Client::connect(contract, &address, None).await.unwrap();
            bus.receiving().wait_for(|&count| count == 2).await.unwrap();
            let answering = tokio::spawn(async move { answers.exchange(Role::Answer, 600, 0).await });
            asks.exchange(Role::Ask, 600, 2).await?;
            accepting.abort();
            answering.await.unwrap()
        });
        assert_eq!(outcome, Ok(()), "{}", contract.name);
    }
}

#[test]
fn a_changed_byte_is_named() {
    let fact = of_liar(3, |sent| sent[2 * (HEADER + 16) + HEADER + 5] ^= 0x40);
    assert!(fact.starts_with("echo of frame 2, CounterUpdate: byte 11 of header and payload is "), "{fact}");
}

#[test]
fn a_changed_length_is_named() {
    let fact = of_liar(2, |sent| {
        sent[2] = 15;
        sent.remove(HEADER);
    });
    assert_eq!(fact, "echo of frame 0, CounterUpdate: 21 bytes, must be 22");
}

#[test]
fn an_end_is_named() {
    assert_eq!(of_liar(2, |sent| sent.truncate(22)), "echo of frame 1: the bus closed the connection instead");
    assert_eq!(of_liar(2, |sent| sent.truncate(25)), "echo of frame 1: the stream ended after 3 bytes of a header");
}

#[test]
fn who_answers_says_which_byte_no_value_explains() {
    let batch = contract("chat").message("BatchOperation").unwrap();
    let (_, values) = cases::of(batch).swap_remove(0);
    let poisoned = payload(batch, &values, Padding::Poisoned).unwrap();
    let batches = Contract { name: "batches", messages: vec![Message::new(batch.table)] };
    let fact = Runtime::new().unwrap().block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = Address::Tcp(listener.local_addr().unwrap().to_string());
        let mut client = Client::connect(&batches, &address, None).await.unwrap();
        let (mut bus, _) = listener.accept().await.unwrap();
        let header = [&batch.table.type_id.to_le_bytes()[..], &(batch.table.size as u32).to_le_bytes()].concat();
        bus.write_all(&[header, poisoned].concat()).await.unwrap();
        client.exchange(Role::Answer, 1, 1).await.unwrap_err()
    });
    assert!(fact.starts_with("message of frame 0, BatchOperation: byte "), "{fact}");
    assert!(fact.contains(" of header and payload is a5, must be 00"), "{fact}");
}

#[test]
fn wrong_options_are_refused() {
    let refusal = |words: &[&str]| run(contracts(), "tcp://127.0.0.1:1", words, &b""[..]).unwrap_err();
    assert_eq!(refusal(&["--contract", "chat", "--role", "sing"]), "--role sing: must be echo, ask or answer");
    assert_eq!(refusal(&["--contract", "chat", "--digest", "00"]), "--digest 00: must be 64 hexadecimal digits");
    assert!(refusal(&["--contract", "chat"]).starts_with("tcp://127.0.0.1:1: "));
}

#[test]
fn the_summary_counts_each_message() {
    assert_eq!(
        summary(contract("chat"), Role::Ask, 1000),
        "client: 1000 frames of 3 messages sent, echoed and answered, 0 bytes differ\n  \
        TextMessage 334\n  CounterUpdate 333\n  BatchOperation 333"
    );
}
