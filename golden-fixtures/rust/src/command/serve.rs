//! Answers batches of cases over a pipe: PROTOCOL.md.

use crate::cases::{self, Edge};
use crate::message::{Contract, Message};
use crate::payload::{Decoder, POISON, encode};
use crate::random::Random;
use std::io::{ErrorKind, Read, Write};

/// A batch of more bytes is taken for a caller that lost its place.
const MOST_BYTES: u32 = 1 << 30;
const NO_FIELD: u16 = 0xffff;
const OK: u8 = 0;
const MALFORMED_REQUEST: u8 = 5;

/// Answers until the input ends between two batches.
pub fn run(contracts: &[Contract], mut input: impl Read, mut output: impl Write) -> Result<(), String> {
    let mut server = Server { contracts, decoder: Decoder::default(), payload: Vec::new() };
    let (mut batch, mut answer) = (Vec::new(), Vec::new());
    loop {
        let Some(length) = length(&mut input)? else { return Ok(()) };
        if length > MOST_BYTES {
            return Err(format!("a batch of {length} bytes; at most {MOST_BYTES}"));
        }
        batch.clear();
        let read = input.by_ref().take(length.into()).read_to_end(&mut batch).map_err(|error| error.to_string())?;
        if read != length as usize {
            return Err(format!("the input ended after {read} of {length} bytes of a batch"));
        }
        answer.clear();
        answer.extend_from_slice(&[0; 4]);
        server.batch(&batch, &mut answer).ok_or("a batch whose cases do not fill it exactly")?;
        let length = u32::try_from(answer.len() - 4).map_err(|_| "the answer is longer than a u32 can say")?;
        answer[..4].copy_from_slice(&length.to_le_bytes());
        output.write_all(&answer).and_then(|()| output.flush()).map_err(|error| error.to_string())?;
    }
}

/// The length before a batch; `None` where the input ends instead.
fn length(input: &mut impl Read) -> Result<Option<u32>, String> {
    let mut bytes = [0; 4];
    let mut filled = 0;
    while filled < 4 {
        match input.read(&mut bytes[filled..]) {
            Ok(0) if filled == 0 => return Ok(None),
            Ok(0) => return Err("the input ended inside the length of a batch".to_owned()),
            Ok(count) => filled += count,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error.to_string()),
        }
    }
    Ok(Some(u32::from_le_bytes(bytes)))
}

struct Server<'a> {
    contracts: &'a [Contract],
    decoder: Decoder,
    payload: Vec<u8>,
}

impl Server<'_> {
    /// Appends count and answers, or `None` where the batch is not one.
    fn batch(&mut self, batch: &[u8], answer: &mut Vec<u8>) -> Option<()> {
        let (count, mut rest) = batch.split_first_chunk::<2>()?;
        answer.extend_from_slice(count);
        for _ in 0..u16::from_le_bytes(*count) {
            let (head, behind) = rest.split_first_chunk::<9>()?;
            let [op, c0, c1, m0, m1, l0, l1, l2, l3] = *head;
            let (bytes, behind) = behind.split_at_checked(u32::from_le_bytes([l0, l1, l2, l3]) as usize)?;
            rest = behind;
            let contract = self.contracts.get(usize::from(u16::from_le_bytes([c0, c1])));
            let message =
                contract.and_then(|contract| contract.messages.get(usize::from(u16::from_le_bytes([m0, m1]))));
            self.case(op, message, bytes, answer);
        }
        rest.is_empty().then_some(())
    }

    fn case(&mut self, op: u8, message: Option<&Message>, bytes: &[u8], answer: &mut Vec<u8>) {
        let start = answer.len();
        answer.extend_from_slice(&[0; 7]);
        let (status, field) = match (op, message) {
            (1, Some(message)) => self.encode(message, bytes, 0, answer),
            (2, Some(message)) => self.encode(message, bytes, POISON, answer),
            (3, Some(message)) => self.decode(message, bytes, answer),
            (4, Some(message)) => self.generate(message, bytes, answer),
            _ => (MALFORMED_REQUEST, NO_FIELD),
        };
        if status != OK {
            answer.truncate(start + 7);
        }
        let length = (answer.len() - start - 7) as u32;
        answer[start] = status;
        answer[start + 1..start + 3].copy_from_slice(&field.to_le_bytes());
        answer[start + 3..start + 7].copy_from_slice(&length.to_le_bytes());
    }

    fn encode(&mut self, message: &Message, values: &[u8], background: u8, answer: &mut Vec<u8>) -> (u8, u16) {
        let start = answer.len();
        answer.resize(start + message.table.size, background);
        match encode(message, values, &mut answer[start..]) {
            Ok(()) => (OK, NO_FIELD),
            Err(_) => (MALFORMED_REQUEST, NO_FIELD),
        }
    }

    fn decode(&mut self, message: &Message, payload: &[u8], answer: &mut Vec<u8>) -> (u8, u16) {
        match self.decoder.decode(message, payload, answer) {
            Ok(()) => (OK, NO_FIELD),
            Err(refusal) => (refusal.fault as u8, refusal.field.map_or(NO_FIELD, |field| field as u16)),
        }
    }

    /// Values, then their payload over a background that the seed chooses.
    fn generate(&mut self, message: &Message, seed: &[u8], answer: &mut Vec<u8>) -> (u8, u16) {
        let Ok(seed) = seed.try_into() else { return (MALFORMED_REQUEST, NO_FIELD) };
        let mut random = Random::new(u64::from_le_bytes(seed));
        let background = random.next() as u8;
        let start = answer.len();
        answer.extend_from_slice(&[0; 4]);
        cases::append(message, Edge::Seeded, &mut random, answer);
        let length = (answer.len() - start - 4) as u32;
        answer[start..start + 4].copy_from_slice(&length.to_le_bytes());
        self.payload.clear();
        self.payload.resize(message.table.size, background);
        match encode(message, &answer[start + 4..], &mut self.payload) {
            Ok(()) => {
                answer.extend_from_slice(&self.payload);
                (OK, NO_FIELD)
            }
            Err(_) => (MALFORMED_REQUEST, NO_FIELD),
        }
    }
}

#[cfg(test)]
#[path = "serve_test.rs"]
mod test;
