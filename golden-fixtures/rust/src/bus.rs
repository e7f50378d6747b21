//! A bus that behaves as the Rust one in service does, with the habits that a client has to live with:
//! README.md lists them.

use crate::message::{Contract, Message};
use crate::socket::{Input, Listener, Output};
use crate::wire::{DIGEST, Digest, MOST_PAYLOAD, read_header, read_payload};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{broadcast, watch};

/// Frames that wait for a client before it loses the oldest.
pub const RING: usize = 1024;
/// Frames that wait already go in one write, up to about this many bytes.
const GATHERED: usize = 64 << 10;

pub struct Bus {
    sizes: HashMap<u16, usize>,
    ring: broadcast::Sender<Arc<[u8]>>,
    receiving: watch::Sender<usize>,
    pub counts: Counts,
}

/// What the bus did; nobody is told while it does.
#[derive(Default)]
pub struct Counts {
    pub accepted: AtomicU64,
    pub unknown_type: AtomicU64,
    pub wrong_size: AtomicU64,
    pub over_limit: AtomicU64,
    /// Handshakes of a wrong length are not counted, which is one of the habits.
    pub wrong_digest: AtomicU64,
}

impl Bus {
    pub fn new(contract: &Contract) -> Arc<Bus> {
        let size = |message: &Message| (message.table.type_id, message.table.size);
        Arc::new(Bus {
            sizes: contract.messages.iter().map(size).collect(),
            ring: broadcast::channel(RING).0,
            receiving: watch::channel(0).0,
            counts: Counts::default(),
        })
    }

    /// How many connections get frames at this moment.
    pub fn receiving(&self) -> watch::Receiver<usize> {
        self.receiving.subscribe()
    }

    /// Accepts until that fails once, which ends the endpoint.
    pub async fn accept(self: Arc<Bus>, listener: Listener, digest: Option<Digest>) {
        while let Ok((mut input, output)) = listener.accept().await {
            // Before the next one is accepted: a client that says nothing keeps all others waiting.
            if !self.admits(&mut input, digest).await {
                continue;
            }
            tokio::spawn(self.clone().read(input));
            tokio::spawn(self.clone().write(output));
        }
    }

    async fn admits(&self, input: &mut Input, digest: Option<Digest>) -> bool {
        let Some(digest) = digest else { return true };
        let mut length = [0; 2];
        let mut sent = [0; DIGEST];
        if input.read_exact(&mut length).await.is_err()
            || usize::from(u16::from_le_bytes(length)) != DIGEST
            || input.read_exact(&mut sent).await.is_err()
        {
            return false;
        }
        let same = Digest(sent) == digest;
        if !same {
            count(&self.counts.wrong_digest);
        }
        same
    }

    /// What ends this leaves the other direction open.
    async fn read(self: Arc<Bus>, mut input: Input) {
        while let Ok(Some((type_id, length))) = read_header(&mut input).await {
            let length = length as usize;
            if length > MOST_PAYLOAD {
                count(&self.counts.over_limit);
                return;
            }
            let Ok(frame) = read_payload(&mut input, type_id, length).await else { return };
            match self.sizes.get(&type_id) {
                None => count(&self.counts.unknown_type),
                Some(&size) if size != length => count(&self.counts.wrong_size),
                Some(_) => {
                    count(&self.counts.accepted);
                    // Nobody listening is no error.
                    let _ = self.ring.send(frame.into());
                }
            }
        }
    }

    async fn write(self: Arc<Bus>, mut output: Output) {
        // Here, not where it was accepted: what comes before this task runs is lost to this client.
        let mut ring = self.ring.subscribe();
        self.receiving.send_modify(|count| *count += 1);
        let mut gathered = Vec::new();
        loop {
            match ring.recv().await {
                Ok(frame) => gathered.extend_from_slice(&frame),
                Err(RecvError::Lagged(_)) => continue,
                Err(RecvError::Closed) => break,
            }
            while gathered.len() < GATHERED {
                let Ok(frame) = ring.try_recv() else { break };
                gathered.extend_from_slice(&frame);
            }
            if output.write_all(&gathered).await.is_err() {
                break;
            }
            gathered.clear();
        }
        self.receiving.send_modify(|count| *count -= 1);
    }
}

fn count(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}

#[cfg(test)]
#[path = "bus_test.rs"]
mod test;
