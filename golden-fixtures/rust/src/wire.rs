//! What goes over a connection: the handshake, then frames. All numbers are unsigned and little-endian.

use crate::value_parse::hex_digits;
use std::io::{Error, ErrorKind};
use tokio::io::{AsyncRead, AsyncReadExt, Result};

/// Type id and length.
pub const HEADER: usize = 6;
/// Behind its own length, which stands before it as a u16.
pub const DIGEST: usize = 32;
/// A Rust bus takes a payload of this many bytes, and none that is longer.
pub const MOST_PAYLOAD: usize = 16 << 20;

/// The SHA-256 of a contract, by which the two ends of a connection know that they mean the same messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digest(pub [u8; DIGEST]);

impl Digest {
    pub fn of_hex(text: &str) -> std::result::Result<Digest, String> {
        let bytes = hex_digits(text).and_then(|bytes| bytes.try_into().ok());
        bytes.map(Digest).ok_or_else(|| format!("--digest {text}: must be 64 hexadecimal digits"))
    }

    /// What a client sends first.
    pub fn handshake(&self) -> Vec<u8> {
        let length = (DIGEST as u16).to_le_bytes();
        [length.as_slice(), &self.0].concat()
    }
}

/// The type id and the length that the next header announces; `None` where the stream ends before it.
pub async fn read_header(input: &mut (impl AsyncRead + Unpin)) -> Result<Option<(u16, u32)>> {
    let mut header = [0; HEADER];
    let mut filled = 0;
    while filled < HEADER {
        match input.read(&mut header[filled..]).await? {
            0 if filled == 0 => return Ok(None),
            0 => {
                return Err(Error::new(
                    ErrorKind::UnexpectedEof,
                    format!("the stream ended after {filled} bytes of a header"),
                ));
            }
            count => filled += count,
        }
    }
    let [t0, t1, l0, l1, l2, l3] = header;
    Ok(Some((u16::from_le_bytes([t0, t1]), u32::from_le_bytes([l0, l1, l2, l3]))))
}

/// The next frame, header and payload; `None` where the stream ends before it.
pub async fn read_frame(input: &mut (impl AsyncRead + Unpin)) -> Result<Option<Vec<u8>>> {
    let Some((type_id, length)) = read_header(input).await? else { return Ok(None) };
    let length = length as usize;
    if length > MOST_PAYLOAD {
        let fact = format!("a frame of type {type_id} announces {length} bytes, at most {MOST_PAYLOAD} are taken");
        return Err(Error::new(ErrorKind::InvalidData, fact));
    }
    Ok(Some(read_payload(input, type_id, length).await?))
}

/// The frame whose header was read.
pub async fn read_payload(input: &mut (impl AsyncRead + Unpin), type_id: u16, length: usize) -> Result<Vec<u8>> {
    let mut frame = Vec::with_capacity(HEADER + length);
    frame.extend_from_slice(&type_id.to_le_bytes());
    frame.extend_from_slice(&(length as u32).to_le_bytes());
    frame.resize(HEADER + length, 0);
    input.read_exact(&mut frame[HEADER..]).await?;
    Ok(frame)
}
