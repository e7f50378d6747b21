//! Serves a bus until stdin ends.

use super::options::Options;
use crate::bus::Bus;
use crate::message::Contract;
use crate::socket::Address;
use crate::wire::Digest;
use std::io::{Read, Write};
use std::sync::atomic::Ordering;
use tokio::runtime::Runtime;

/// Prints `listening ADDRESS` for each endpoint, `receiving N` whenever the number of clients that get frames changes,
/// and at the end what it counted.
pub fn run(contracts: &[Contract], words: &[&str], mut end: impl Read) -> Result<(), String> {
    let options = Options::of(words, &["contract", "unix", "digest", "tcp"])?;
    let bus = Bus::new(options.contract(contracts)?);
    let digest = options.text("digest").map(Digest::of_hex).transpose()?;
    let unix = options.text("unix").map(|path| (Address::Unix(path.into()), digest));
    let tcp = options.text("tcp").map(|place| (Address::Tcp(place.to_owned()), None));
    if unix.is_none() && tcp.is_none() {
        return Err("--unix PATH or --tcp HOST:PORT is missing".to_owned());
    }
    let runtime = Runtime::new().map_err(|error| error.to_string())?;
    for (address, digest) in [unix, tcp].into_iter().flatten() {
        let failed = |error: std::io::Error| format!("{address}: {error}");
        let listener = runtime.block_on(address.listen()).map_err(failed)?;
        println!("listening {}", listener.address().map_err(failed)?);
        runtime.spawn(bus.clone().accept(listener, digest));
    }
    let mut receiving = bus.receiving();
    runtime.spawn(async move {
        while receiving.changed().await.is_ok() {
            println!("receiving {}", *receiving.borrow_and_update());
        }
    });
    std::io::copy(&mut end, &mut std::io::sink()).map_err(|error| error.to_string())?;
    // A client that keeps the accept loop waiting would keep this waiting too.
    runtime.shutdown_background();
    let count = |counter: &std::sync::atomic::AtomicU64| counter.load(Ordering::Relaxed);
    let counts = &bus.counts;
    println!(
        "bus: {} accepted, {} of unknown type, {} of wrong size, {} over the limit, {} wrong digests",
        count(&counts.accepted),
        count(&counts.unknown_type),
        count(&counts.wrong_size),
        count(&counts.over_limit),
        count(&counts.wrong_digest)
    );
    std::io::stdout().flush().map_err(|error| error.to_string())
}
