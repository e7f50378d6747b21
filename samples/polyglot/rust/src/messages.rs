//! The messages of `contracts.yaml`. `#[repr(C)]` has rustc lay them out as every program on the bus does, and the assertions
//! hold it to what `mycelium layout` prints. They are written and read field by field, so that there is no `unsafe`.

use std::mem::{offset_of, size_of};

pub const ME: &[u8] = b"rust";
pub const HELLO: u16 = 2001;
pub const CALL: u16 = 2002;
pub const QUOTE: u16 = 2003;
pub const TICK: u16 = 2004;

const _: () = assert!(size_of::<layout::Hello>() == 56 && size_of::<layout::Call>() == 64);
const _: () = assert!(size_of::<layout::Quote>() == 240 && size_of::<layout::Tick>() == 72);

/// A message that came: all begin with the sender and the round.
pub struct Message<'a> {
    pub type_id: u16,
    pub payload: &'a [u8],
    pub sender: &'a [u8],
    pub round: u64,
}

impl<'a> Message<'a> {
    /// Nothing, if it is not of this contract: it is skipped then.
    pub fn of(type_id: u16, payload: &'a [u8]) -> Option<Self> {
        if payload.len() != size(type_id)? {
            return None;
        }
        let count = u16::from_le_bytes(payload[..2].try_into().ok()?) as usize;
        Some(Self {
            type_id,
            payload,
            sender: payload.get(8..8 + count)?,
            round: u64_at(payload, offset_of!(layout::Hello, round)),
        })
    }

    /// The number and the fill of a tick.
    pub fn tick(&self) -> (u64, &'a [u8]) {
        let fill = offset_of!(layout::Tick, fill);
        (
            u64_at(self.payload, offset_of!(layout::Tick, number)),
            &self.payload[fill..fill + 32],
        )
    }
}

pub fn one_of_each(out: &mut Vec<u8>, round: u64) {
    let hello = begin(out, HELLO, round);
    text(out, hello + offset_of!(layout::Hello, language), b"Rust");

    let call = begin(out, CALL, round);
    text(
        out,
        call + offset_of!(layout::Call, text),
        "héllo, 世界".as_bytes(),
    );

    let quote = begin(out, QUOTE, round);
    let mut at = |offset: usize, bytes: &[u8]| put(out, quote + offset, bytes);
    at(offset_of!(layout::Quote, venue), &u16::MAX.to_le_bytes());
    at(
        offset_of!(layout::Quote, tick),
        &(-887_272_i32).to_le_bytes(),
    );
    at(offset_of!(layout::Quote, price), &(-0.1_f64).to_le_bytes());
    let liquidity = 10_u128.pow(30) + 7;
    at(
        offset_of!(layout::Quote, liquidity) + 16,
        &liquidity.to_be_bytes(),
    );
    let pool: Vec<u8> = (0..20).collect();
    at(offset_of!(layout::Quote, pool), &pool);
    let path = offset_of!(layout::Quote, path);
    at(path, &2_u16.to_le_bytes());
    at(path + 8, &[0x11; 20]);
    at(path + 28, &[0x22; 20]);
    at(offset_of!(layout::Quote, decimals), &[18]);
    at(offset_of!(layout::Quote, chain), &u32::MAX.to_le_bytes());
    text(
        out,
        quote + offset_of!(layout::Quote, symbol),
        "WETH/€".as_bytes(),
    );
    text(
        out,
        quote + offset_of!(layout::Quote, proof),
        &[0x00, 0xff, 0x80],
    );

    tick(out, round, 513);
}

pub fn tick(out: &mut Vec<u8>, round: u64, number: u64) {
    let tick = begin(out, TICK, round);
    put(
        out,
        tick + offset_of!(layout::Tick, number),
        &number.to_le_bytes(),
    );
    put(
        out,
        tick + offset_of!(layout::Tick, fill),
        &[number as u8; 32],
    );
}

/// Appends a header and a payload of zeros with sender and round, and says where the payload begins.
fn begin(out: &mut Vec<u8>, type_id: u16, round: u64) -> usize {
    let size = size(type_id).expect("one of the four");
    out.extend_from_slice(&type_id.to_le_bytes());
    out.extend_from_slice(&(size as u32).to_le_bytes());
    let payload = out.len();
    out.resize(payload + size, 0);
    text(out, payload, ME);
    put(
        out,
        payload + offset_of!(layout::Hello, round),
        &round.to_le_bytes(),
    );
    payload
}

fn size(type_id: u16) -> Option<usize> {
    match type_id {
        HELLO => Some(size_of::<layout::Hello>()),
        CALL => Some(size_of::<layout::Call>()),
        QUOTE => Some(size_of::<layout::Quote>()),
        TICK => Some(size_of::<layout::Tick>()),
        _ => None,
    }
}

/// A text, or a vector of bytes: a count of 2 bytes, 6 of zero, and what there is.
fn text(out: &mut [u8], at: usize, bytes: &[u8]) {
    put(out, at, &(bytes.len() as u16).to_le_bytes());
    put(out, at + 8, bytes);
}

fn put(out: &mut [u8], at: usize, bytes: &[u8]) {
    out[at..at + bytes.len()].copy_from_slice(bytes);
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    let mut eight = [0; 8];
    eight.copy_from_slice(&bytes[at..at + 8]);
    u64::from_le_bytes(eight)
}

/// What rustc lays out; nothing else is done with these.
#[allow(dead_code)]
mod layout {
    #[repr(C)]
    pub struct Fixed<T, const N: usize> {
        count: u16,
        zero: [u8; 6],
        data: [T; N],
    }

    #[repr(C)]
    pub struct Hello {
        pub sender: Fixed<u8, 16>,
        pub round: u64,
        pub language: Fixed<u8, 16>,
    }

    #[repr(C)]
    pub struct Call {
        pub sender: Fixed<u8, 16>,
        pub round: u64,
        pub text: Fixed<u8, 21>,
    }

    #[repr(C)]
    pub struct Quote {
        pub sender: Fixed<u8, 16>,
        pub round: u64,
        pub venue: u16,
        pub tick: i32,
        pub price: f64,
        pub liquidity: [u8; 32],
        pub pool: [u8; 20],
        pub path: Fixed<[u8; 20], 4>,
        pub decimals: u8,
        pub chain: u32,
        pub symbol: Fixed<u8, 12>,
        pub proof: Fixed<u8, 16>,
    }

    #[repr(C)]
    pub struct Tick {
        pub sender: Fixed<u8, 16>,
        pub round: u64,
        pub number: u64,
        pub fill: [u8; 32],
    }
}
