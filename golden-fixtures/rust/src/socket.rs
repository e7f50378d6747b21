//! Unix and TCP alike: addresses, listeners, the two halves of a connection.

use std::fmt;
use std::path::PathBuf;
use tokio::io::{AsyncRead, AsyncWrite, BufReader, Result};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};

/// Held at once of what arrives.
const BUFFER: usize = 64 << 10;

pub type Input = Box<dyn AsyncRead + Send + Unpin>;
pub type Output = Box<dyn AsyncWrite + Send + Unpin>;

/// Where a bus is, as Mycelium writes it everywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    Unix(PathBuf),
    Tcp(String),
}

impl Address {
    pub fn of(text: &str) -> std::result::Result<Address, String> {
        match (text.strip_prefix("unix:"), text.strip_prefix("tcp://")) {
            (Some(path), _) if !path.is_empty() => Ok(Address::Unix(path.into())),
            (_, Some(place)) if place.contains(':') => Ok(Address::Tcp(place.to_owned())),
            _ => Err(format!("{text}: must be unix:/path/of/a.sock or tcp://host:port")),
        }
    }

    pub async fn connect(&self) -> Result<(Input, Output)> {
        match self {
            Address::Unix(path) => Ok(unix(UnixStream::connect(path).await?)),
            Address::Tcp(place) => Ok(tcp(TcpStream::connect(place).await?)),
        }
    }

    /// On port 0 the system chooses one: the listener knows it.
    pub async fn listen(&self) -> Result<Listener> {
        match self {
            Address::Unix(path) => {
                // The existing bus does so whatever it is, a socket in use or no socket at all.
                let _ = std::fs::remove_file(path);
                Ok(Listener::Unix(UnixListener::bind(path)?, path.clone()))
            }
            Address::Tcp(place) => Ok(Listener::Tcp(TcpListener::bind(place).await?)),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Unix(path) => write!(out, "unix:{}", path.display()),
            Address::Tcp(place) => write!(out, "tcp://{place}"),
        }
    }
}

pub enum Listener {
    Unix(UnixListener, PathBuf),
    Tcp(TcpListener),
}

impl Listener {
    pub fn address(&self) -> Result<Address> {
        Ok(match self {
            Listener::Unix(_, path) => Address::Unix(path.clone()),
            Listener::Tcp(listener) => Address::Tcp(listener.local_addr()?.to_string()),
        })
    }

    pub async fn accept(&self) -> Result<(Input, Output)> {
        match self {
            Listener::Unix(listener, _) => Ok(unix(listener.accept().await?.0)),
            Listener::Tcp(listener) => Ok(tcp(listener.accept().await?.0)),
        }
    }
}

fn unix(stream: UnixStream) -> (Input, Output) {
    let (input, output) = stream.into_split();
    (Box::new(BufReader::with_capacity(BUFFER, input)), Box::new(output))
}

fn tcp(stream: TcpStream) -> (Input, Output) {
    // Fails where the other end is gone already, which whoever reads will see.
    let _ = stream.set_nodelay(true);
    let (input, output) = stream.into_split();
    (Box::new(BufReader::with_capacity(BUFFER, input)), Box::new(output))
}

#[cfg(test)]
#[path = "socket_test.rs"]
mod test;
