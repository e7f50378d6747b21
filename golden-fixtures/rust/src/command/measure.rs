//! How fast Rust itself is: the messages that the Java benchmarks measure, written and read in place through zerocopy.

use crate::message::Contract;
use std::hint::black_box;
use std::time::Instant;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout};

const ROUNDS: usize = 31;
const CALLS: u32 = 200_000;

#[derive(FromBytes, IntoBytes, KnownLayout, Immutable, Clone)]
#[repr(C)]
struct Counter {
    counter_id: u64,
    value: i32,
    delta: i32,
}

#[derive(FromBytes, IntoBytes, KnownLayout, Immutable, Clone)]
#[repr(C)]
struct Text {
    sender_count: u16,
    sender_pad: [u8; 6],
    sender: [u8; 32],
    content_count: u16,
    content_pad: [u8; 6],
    content: [u8; 256],
    timestamp: u64,
}

#[derive(FromBytes, IntoBytes, KnownLayout, Immutable, Clone)]
#[repr(C)]
struct Batch {
    operation_id: u64,
    items_count: u16,
    items_pad: [u8; 6],
    items: [[u8; 20]; 10],
    total_count: u32,
    pad: [u8; 4],
}

#[derive(FromBytes, IntoBytes, KnownLayout, Immutable, Clone)]
#[repr(C)]
struct Pool {
    pool_address: [u8; 20],
    venue_id: u16,
    numbers: [[u8; 32]; 4],
    pad_150: [u8; 2],
    tick: i32,
    pad_156: [u8; 4],
    block_number: u64,
}

/// What a program has in its hands: numbers, and bytes with a length.
#[derive(Clone, Default)]
struct Values {
    numbers: [u64; 19],
    short: Vec<u8>,
    long: Vec<u8>,
}

/// A payload at the alignment that its struct asks for.
#[repr(C, align(16))]
struct Room([u8; 512]);

pub fn run(contracts: &[Contract]) -> Result<(), String> {
    for (name, size) in [
        ("CounterUpdate", size_of::<Counter>()),
        ("TextMessage", size_of::<Text>()),
        ("BatchOperation", size_of::<Batch>()),
        ("PoolStateUpdate", size_of::<Pool>()),
    ] {
        let mut messages = contracts.iter().flat_map(|contract| contract.messages.iter());
        if !messages.any(|message| message.table.name == name && message.table.size == size) {
            return Err(format!("the contracts have no {name} of {size} bytes: measure needs those of this project"));
        }
    }
    let text = Values {
        numbers: [7; 19],
        short: b"alice".to_vec(),
        long: b"The quick brown fox jumps over the dogs.".to_vec(),
    };
    let batch = Values { numbers: [7; 19], short: Vec::new(), long: vec![5; 120] };
    let pool = Values { numbers: [7; 19], short: vec![9; 20], long: Vec::new() };
    println!("nanoseconds  write   read");
    report("CounterUpdate", &text, size_of::<Counter>(), write_counter, read_counter)?;
    report("TextMessage", &text, size_of::<Text>(), write_text, read_text)?;
    report("BatchOperation", &batch, size_of::<Batch>(), write_batch, read_batch)?;
    report("PoolStateUpdate", &pool, size_of::<Pool>(), write_pool, read_pool)
}

fn report(
    name: &str,
    values: &Values,
    size: usize,
    write: fn(&Values, &mut [u8]),
    read: fn(&[u8], &mut Values),
) -> Result<(), String> {
    let mut room = Room([0xA5; 512]);
    write(values, &mut room.0[..size]);
    let mut found = Values { numbers: [0; 19], short: vec![0; 32], long: vec![0; 256] };
    read(&room.0[..size], &mut found);
    let mut again = Room([0x5A; 512]);
    write(&found, &mut again.0[..size]);
    if room.0[..size] != again.0[..size] {
        return Err(format!("{name}: what was read is not what was written"));
    }
    let writing = median(|| write(black_box(values), black_box(&mut room.0[..size])));
    let reading = median(|| read(black_box(&again.0[..size]), black_box(&mut found)));
    println!("{name:15} {writing:6.2} {reading:6.2}");
    Ok(())
}

/// The median of rounds of many calls, in nanoseconds a call.
fn median(mut call: impl FnMut()) -> f64 {
    let mut rounds: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..CALLS {
                call();
            }
            start.elapsed().as_nanos() as f64 / f64::from(CALLS)
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    rounds[ROUNDS / 2]
}

fn write_counter(values: &Values, room: &mut [u8]) {
    let message = Counter::mut_from_bytes(room).expect("aligned and of its size");
    message.counter_id = values.numbers[0];
    message.value = values.numbers[1] as i32;
    message.delta = values.numbers[2] as i32;
}

fn read_counter(room: &[u8], into: &mut Values) {
    let message = Counter::ref_from_bytes(room).expect("aligned and of its size");
    into.numbers[0] = message.counter_id;
    into.numbers[1] = message.value as u64;
    into.numbers[2] = message.delta as u64;
}

fn put(from: &[u8], count: &mut u16, pad: &mut [u8; 6], room: &mut [u8]) {
    *count = from.len() as u16;
    *pad = [0; 6];
    room[..from.len()].copy_from_slice(from);
    room[from.len()..].fill(0);
}

fn take(count: u16, room: &[u8], into: &mut Vec<u8>) {
    into.clear();
    into.extend_from_slice(&room[..usize::from(count)]);
}

fn write_text(values: &Values, room: &mut [u8]) {
    let message = Text::mut_from_bytes(room).expect("aligned and of its size");
    put(&values.short, &mut message.sender_count, &mut message.sender_pad, &mut message.sender);
    put(&values.long, &mut message.content_count, &mut message.content_pad, &mut message.content);
    message.timestamp = values.numbers[0];
}

fn read_text(room: &[u8], into: &mut Values) {
    let message = Text::ref_from_bytes(room).expect("aligned and of its size");
    take(message.sender_count, &message.sender, &mut into.short);
    take(message.content_count, &message.content, &mut into.long);
    into.numbers[0] = message.timestamp;
}

fn write_batch(values: &Values, room: &mut [u8]) {
    let message = Batch::mut_from_bytes(room).expect("aligned and of its size");
    message.operation_id = values.numbers[0];
    message.total_count = values.numbers[1] as u32;
    message.pad = [0; 4];
    message.items_count = (values.long.len() / 20) as u16;
    message.items_pad = [0; 6];
    let items = message.items.as_flattened_mut();
    items[..values.long.len()].copy_from_slice(&values.long);
    items[values.long.len()..].fill(0);
}

fn read_batch(room: &[u8], into: &mut Values) {
    let message = Batch::ref_from_bytes(room).expect("aligned and of its size");
    into.numbers[0] = message.operation_id;
    into.numbers[1] = u64::from(message.total_count);
    into.long.clear();
    into.long.extend_from_slice(&message.items.as_flattened()[..20 * usize::from(message.items_count)]);
}

fn write_pool(values: &Values, room: &mut [u8]) {
    let message = Pool::mut_from_bytes(room).expect("aligned and of its size");
    message.pool_address.copy_from_slice(&values.short);
    message.venue_id = values.numbers[0] as u16;
    for (number, limbs) in message.numbers.iter_mut().zip(values.numbers[3..].chunks_exact(4)) {
        for (bytes, limb) in number.chunks_exact_mut(8).zip(limbs) {
            bytes.copy_from_slice(&limb.to_be_bytes());
        }
    }
    message.pad_150 = [0; 2];
    message.tick = values.numbers[1] as i32;
    message.pad_156 = [0; 4];
    message.block_number = values.numbers[2];
}

fn read_pool(room: &[u8], into: &mut Values) {
    let message = Pool::ref_from_bytes(room).expect("aligned and of its size");
    into.short.clear();
    into.short.extend_from_slice(&message.pool_address);
    into.numbers[0] = u64::from(message.venue_id);
    for (number, limbs) in message.numbers.iter().zip(into.numbers[3..].chunks_exact_mut(4)) {
        for (bytes, limb) in number.chunks_exact(8).zip(limbs) {
            *limb = u64::from_be_bytes(bytes.try_into().expect("eight bytes"));
        }
    }
    into.numbers[1] = message.tick as u64;
    into.numbers[2] = message.block_number;
}
