//! A worker that says who it is and then works for ever: what shows that the life-line ends it.

mod lifeline;

use std::{env, fs, io, process, thread};

fn main() -> io::Result<()> {
    // Nobody reads this any more, so it panics; the process ends all the same.
    lifeline::watch(|| eprintln!("the bridge is gone"));
    let file = env::args().nth(1).expect("usage: mycelium-starter FILE");
    let next = format!("{file}.next");
    fs::write(&next, format!("{}\n", process::id()))?;
    fs::rename(&next, &file)?;
    loop {
        thread::park();
    }
}
