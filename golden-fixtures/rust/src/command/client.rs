//! Puts seeded messages on a bus and looks at every byte that comes back.

use super::frames::append;
use super::options::Options;
use crate::cases::{self, Edge};
use crate::message::{Contract, Message};
use crate::payload::Decoder;
use crate::random::Random;
use crate::socket::{Address, Input, Output};
use crate::wire::{Digest, HEADER, read_frame};
use std::io::BufRead;
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::runtime::Runtime;
use tokio::time::timeout;

/// Frames that are on their way at once: far fewer than a bus holds for a client, so that none is lost.
const BATCH: u64 = 256;
/// A frame that was lost would be waited for in vain.
const PATIENCE: Duration = Duration::from_secs(30);

/// What is done with the batches, one after the other. Messages take turns in the order of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Publish a batch, read its echo.
    Echo,
    /// And then the same batch again from somebody who answers.
    Ask,
    /// Read a batch, make messages of it and bytes of these, publish them, read their echo.
    Answer,
}

/// Prints `connected`, waits for a line of `begin`, or its end, and prints at the end what came back. It cannot begin by
/// itself: a bus loses what is published before it has set the connection up, and says nothing of when it has.
pub fn run(contracts: &[Contract], address: &str, words: &[&str], mut begin: impl BufRead) -> Result<(), String> {
    let options = Options::of(words, &["contract", "digest", "role", "frames", "seed"])?;
    let contract = options.contract(contracts)?;
    if contract.messages.is_empty() {
        return Err(format!("contract {} has no messages", contract.name));
    }
    let address = Address::of(address)?;
    let digest = options.text("digest").map(Digest::of_hex).transpose()?;
    let role = match options.text("role") {
        None | Some("echo") => Role::Echo,
        Some("ask") => Role::Ask,
        Some("answer") => Role::Answer,
        Some(other) => return Err(format!("--role {other}: must be echo, ask or answer")),
    };
    let (frames, seed) = (options.number("frames", 100_000)?, options.number("seed", 1)?);
    let runtime = Runtime::new().map_err(|error| error.to_string())?;
    let client = runtime.block_on(Client::connect(contract, &address, digest));
    let mut client = client.map_err(|error| format!("{address}: {error}"))?;
    println!("connected {address}, begins with a line on stdin");
    begin.read_line(&mut String::new()).map_err(|error| error.to_string())?;
    runtime.block_on(client.exchange(role, frames, seed)).map_err(|fact| format!("{address}: {fact}"))?;
    println!("{}", summary(contract, role, frames));
    Ok(())
}

pub struct Client<'a> {
    contract: &'a Contract,
    input: Input,
    output: Output,
    decoder: Decoder,
}

impl<'a> Client<'a> {
    pub async fn connect(
        contract: &'a Contract,
        address: &Address,
        digest: Option<Digest>,
    ) -> std::io::Result<Client<'a>> {
        let (input, mut output) = address.connect().await?;
        if let Some(digest) = digest {
            output.write_all(&digest.handshake()).await?;
        }
        Ok(Client { contract, input, output, decoder: Decoder::default() })
    }

    /// An error is the first frame that is not what it must be.
    pub async fn exchange(&mut self, role: Role, frames: u64, seed: u64) -> Result<(), String> {
        let mut random = Random::new(seed);
        let mut first = 0;
        while first < frames {
            let numbers = first..frames.min(first + BATCH);
            let mut batch = Vec::new();
            for number in numbers.clone() {
                batch.push(match role {
                    Role::Answer => self.received(number).await?,
                    Role::Echo | Role::Ask => made(self.message(number), &mut random),
                });
            }
            self.output.write_all(&batch.concat()).await.map_err(|error| format!("frame {first}: {error}"))?;
            self.compare(numbers.clone(), &batch, "echo").await?;
            if role == Role::Ask {
                self.compare(numbers.clone(), &batch, "answer").await?;
            }
            first = numbers.end;
        }
        Ok(())
    }

    fn message(&self, number: u64) -> &'a Message {
        let messages = &self.contract.messages;
        &messages[(number % messages.len() as u64) as usize]
    }

    /// The frame that the values of the next frame make anew.
    async fn received(&mut self, number: u64) -> Result<Vec<u8>, String> {
        let message = self.message(number);
        let frame = self.next(number, "message").await?;
        let type_id = u16::from_le_bytes([frame[0], frame[1]]);
        if type_id != message.table.type_id {
            let wanted = message.table.type_id;
            return Err(format!("frame {number}: type {type_id}, must be {wanted} ({})", message.table.name));
        }
        let mut values = Vec::new();
        self.decoder.decode(message, &frame[HEADER..], &mut values).map_err(|refusal| {
            let field = refusal.field.map_or("the message", |index| message.fields[index].table.name);
            format!("frame {number}, {}: {:?} in {field}", message.table.name, refusal.fault)
        })?;
        let again = of_values(message, &values);
        difference(message, number, "message", &again, &frame).map_or(Ok(again), Err)
    }

    async fn compare(&mut self, numbers: std::ops::Range<u64>, batch: &[Vec<u8>], what: &str) -> Result<(), String> {
        for (number, expected) in numbers.zip(batch) {
            let frame = self.next(number, what).await?;
            if let Some(fact) = difference(self.message(number), number, what, expected, &frame) {
                return Err(fact);
            }
        }
        Ok(())
    }

    async fn next(&mut self, number: u64, what: &str) -> Result<Vec<u8>, String> {
        let frame = match timeout(PATIENCE, read_frame(&mut self.input)).await {
            Err(_) => Err(format!("nothing came within {} s", PATIENCE.as_secs())),
            Ok(Err(error)) => Err(error.to_string()),
            Ok(Ok(None)) => Err("the bus closed the connection instead".to_owned()),
            Ok(Ok(Some(frame))) => Ok(frame),
        };
        frame.map_err(|fact| format!("{what} of frame {number}: {fact}"))
    }
}

fn made(message: &Message, random: &mut Random) -> Vec<u8> {
    let mut values = Vec::new();
    cases::append(message, Edge::Seeded, random, &mut values);
    of_values(message, &values)
}

fn of_values(message: &Message, values: &[u8]) -> Vec<u8> {
    let mut frame = Vec::new();
    append(&mut frame, message, values).expect("they were made, or decoded, as values");
    frame
}

fn difference(message: &Message, number: u64, what: &str, expected: &[u8], found: &[u8]) -> Option<String> {
    let name = message.table.name;
    if expected.len() != found.len() {
        let (expected, found) = (expected.len(), found.len());
        return Some(format!("{what} of frame {number}, {name}: {found} bytes, must be {expected}"));
    }
    let at = expected.iter().zip(found).position(|(expected, found)| expected != found)?;
    let (expected, found) = (expected[at], found[at]);
    Some(format!(
        "{what} of frame {number}, {name}: byte {at} of header and payload is {found:02x}, must be {expected:02x}"
    ))
}

fn summary(contract: &Contract, role: Role, frames: u64) -> String {
    let done = match role {
        Role::Echo => "sent and echoed",
        Role::Ask => "sent, echoed and answered",
        Role::Answer => "received, sent back and echoed",
    };
    let turns = contract.messages.len() as u64;
    let mut out = format!("client: {frames} frames of {turns} messages {done}, 0 bytes differ");
    for (index, message) in (0..).zip(&contract.messages) {
        out.push_str(&format!("\n  {} {}", message.table.name, (frames + turns - 1 - index) / turns));
    }
    out
}

#[cfg(test)]
#[path = "client_test.rs"]
mod test;
