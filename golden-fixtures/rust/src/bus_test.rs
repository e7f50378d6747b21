use super::*;
use crate::own::{contract, folder};
use crate::socket::Address;
use crate::wire::HEADER;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::sync::atomic::AtomicU64;
use std::time::Duration;
use tokio::io::duplex;
use tokio::runtime::Runtime;
use tokio::time::timeout;

/// A bus of `chat` in service; `CounterUpdate` has 16 bytes, the first eight are its number here.
struct Service {
    runtime: Runtime,
    bus: Arc<Bus>,
    folder: PathBuf,
    tcp: String,
}

const DIGEST_OF_TEST: Digest = Digest([0xd1; DIGEST]);
const COUNTER: u16 = 1002;
/// Longer than anything takes: a test that has lost a frame fails then.
const PATIENCE: Duration = Duration::from_secs(20);

impl Service {
    fn of(test: &str) -> Service {
        let folder = folder(test);
        let runtime = Runtime::new().unwrap();
        let bus = Bus::new(contract("chat"));
        let mut service = Service { runtime, bus, folder, tcp: String::new() };
        service.listen(&Address::Unix(service.path()), Some(DIGEST_OF_TEST));
        let Address::Tcp(place) = service.listen(&Address::Tcp("127.0.0.1:0".to_owned()), None) else { panic!() };
        service.tcp = place;
        service
    }

    fn listen(&self, address: &Address, digest: Option<Digest>) -> Address {
        let listener = self.runtime.block_on(address.listen()).unwrap();
        let address = listener.address().unwrap();
        self.runtime.spawn(self.bus.clone().accept(listener, digest));
        address
    }

    fn path(&self) -> PathBuf {
        self.folder.join("bus.sock")
    }

    fn receiving(&self, clients: usize) {
        let mut receiving = self.bus.receiving();
        let waited = async { timeout(PATIENCE, receiving.wait_for(|&count| count == clients)).await.is_ok() };
        assert!(self.runtime.block_on(waited), "{clients} clients");
    }

    /// A client that the bus has set up, the `clients`-th one.
    fn tcp(&self, clients: usize) -> TcpStream {
        let stream = TcpStream::connect(&self.tcp).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        self.receiving(clients);
        stream
    }

    fn unix(&self) -> UnixStream {
        let stream = UnixStream::connect(self.path()).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.folder).unwrap();
    }
}

fn frame(type_id: u16, length: u32, number: u64) -> Vec<u8> {
    let mut payload = number.to_le_bytes().to_vec();
    payload.resize(length as usize, 7);
    [&type_id.to_le_bytes()[..], &length.to_le_bytes(), &payload].concat()
}

fn counter(number: u64) -> Vec<u8> {
    frame(COUNTER, 16, number)
}

fn number(mut client: impl Read) -> u64 {
    let mut frame = [0; HEADER + 16];
    client.read_exact(&mut frame).unwrap();
    let number = u64::from_le_bytes(frame[HEADER..HEADER + 8].try_into().unwrap());
    assert_eq!(frame[..], counter(number));
    number
}

/// Whether the bus has closed the connection.
fn closed(mut client: impl Read) -> bool {
    // A reset, where the bus had not read everything.
    matches!(client.read(&mut [0]), Ok(0) | Err(_))
}

fn counted(counter: &AtomicU64) -> u64 {
    counter.load(Ordering::Relaxed)
}

#[test]
fn every_frame_goes_to_every_client_its_sender_included() {
    let service = Service::of("bus-all");
    let mut unix = service.unix();
    unix.write_all(&DIGEST_OF_TEST.handshake()).unwrap();
    service.receiving(1);
    let mut tcp = service.tcp(2);
    unix.write_all(&counter(1)).unwrap();
    assert_eq!((number(&unix), number(&tcp)), (1, 1));
    tcp.write_all(&counter(2)).unwrap();
    assert_eq!((number(&unix), number(&tcp)), (2, 2));
    assert_eq!((counted(&service.bus.counts.accepted), counted(&service.bus.counts.wrong_digest)), (2, 0));
}

#[test]
fn a_wrong_handshake_is_closed_and_only_a_wrong_digest_counted() {
    let service = Service::of("bus-handshake");
    let mut wrong_digest = service.unix();
    wrong_digest.write_all(&Digest([0xd2; DIGEST]).handshake()).unwrap();
    assert!(closed(&wrong_digest));
    let mut wrong_length = service.unix();
    wrong_length.write_all(&[33, 0]).unwrap();
    assert!(closed(&wrong_length));
    let mut ended = service.unix();
    ended.write_all(&DIGEST_OF_TEST.handshake()[..33]).unwrap();
    ended.shutdown(Shutdown::Write).unwrap();
    assert!(closed(&ended));
    assert_eq!(counted(&service.bus.counts.wrong_digest), 1);
}

#[test]
fn frames_of_an_unknown_type_or_a_wrong_size_are_dropped() {
    let service = Service::of("bus-dropped");
    let mut client = service.tcp(1);
    let wrong = [frame(COUNTER, 15, 1), frame(COUNTER, 17, 2), frame(50000, 16, 3), counter(4)];
    client.write_all(&wrong.concat()).unwrap();
    assert_eq!(number(&client), 4);
    let counts = &service.bus.counts;
    assert_eq!((counted(&counts.wrong_size), counted(&counts.unknown_type), counted(&counts.accepted)), (2, 1, 1));
}

#[test]
fn a_length_over_the_limit_ends_the_reading_alone() {
    let service = Service::of("bus-limit");
    let (mut dead, mut alive) = (service.tcp(1), service.tcp(2));
    let over = (MOST_PAYLOAD as u32 + 1).to_le_bytes();
    dead.write_all(&[&COUNTER.to_le_bytes()[..], &over, &counter(1)].concat()).unwrap();
    let started = std::time::Instant::now();
    while counted(&service.bus.counts.over_limit) == 0 {
        assert!(started.elapsed() < PATIENCE, "the length was not refused");
        std::thread::yield_now();
    }
    alive.write_all(&counter(2)).unwrap();
    assert_eq!((number(&dead), number(&alive)), (2, 2));
}

#[test]
fn a_handshake_on_tcp_is_the_header_of_a_frame_that_never_comes() {
    let service = Service::of("bus-dead");
    let (mut dead, mut alive) = (service.tcp(1), service.tcp(2));
    dead.write_all(&DIGEST_OF_TEST.handshake()).unwrap();
    let _ = dead.write_all(&counter(1));
    alive.write_all(&counter(2)).unwrap();
    assert_eq!((number(&dead), number(&alive)), (2, 2));
}

#[test]
fn who_has_closed_one_way_goes_on_receiving() {
    let service = Service::of("bus-half");
    let (half, mut other) = (service.tcp(1), service.tcp(2));
    half.shutdown(Shutdown::Write).unwrap();
    for sent in 0..100 {
        other.write_all(&counter(sent)).unwrap();
        assert_eq!((number(&half), number(&other)), (sent, sent));
    }
}

#[test]
fn a_slow_client_loses_the_oldest_and_is_told_nothing() {
    let received = async {
        let bus = Bus::new(contract("chat"));
        let (mut client, output) = duplex(1);
        tokio::spawn(bus.clone().write(Box::new(output)));
        bus.receiving().wait_for(|&count| count == 1).await.unwrap();
        let send = |number| assert!(bus.ring.send(counter(number).into()).is_ok());
        send(0);
        // Its first byte is there: the bus waits for room for the others, and has taken nothing else.
        let mut bytes = vec![client.read_u8().await.unwrap()];
        (1..1028).for_each(send);
        bytes.resize(1025 * (HEADER + 16), 0);
        client.read_exact(&mut bytes[1..]).await.unwrap();
        let mut frames = &bytes[..];
        (0..1025).map(|_| number(&mut frames)).collect::<Vec<u64>>()
    };
    let received = Runtime::new().unwrap().block_on(async { timeout(PATIENCE, received).await });
    let kept: Vec<u64> = std::iter::once(0).chain(4..1028).collect();
    assert_eq!(received.unwrap(), kept);
}

#[test]
fn a_silent_client_keeps_the_others_of_its_endpoint_waiting() {
    let service = Service::of("bus-silent");
    let silent = service.unix();
    let mut honest = service.unix();
    honest.write_all(&DIGEST_OF_TEST.handshake()).unwrap();
    let mut tcp = service.tcp(1);
    for sent in 0..1000 {
        tcp.write_all(&counter(sent)).unwrap();
        assert_eq!(number(&tcp), sent);
    }
    assert_eq!(*service.bus.receiving().borrow(), 1);
    drop(silent);
    service.receiving(2);
    tcp.write_all(&counter(1000)).unwrap();
    assert_eq!(number(&honest), 1000);
}

#[test]
fn whatever_lies_at_the_path_of_the_socket_is_deleted() {
    let service = Service::of("bus-file");
    let file = service.folder.join("other.sock");
    std::fs::write(&file, "somebody's work").unwrap();
    service.listen(&Address::Unix(file.clone()), None);
    let first = UnixStream::connect(&file).unwrap();
    service.receiving(1);
    service.listen(&Address::Unix(file.clone()), None);
    let mut second = UnixStream::connect(&file).unwrap();
    service.receiving(2);
    second.write_all(&counter(1)).unwrap();
    assert_eq!((number(&first), number(&second)), (1, 1));
}
