//! Ends this process when the bridge that has started it is gone. Standard library only: copy this file.
//!
//! A bridge that is killed can tell its workers nothing, but the pipe that is their standard input ends with it. Nothing
//! else may read standard input. A process that no bridge has started, which has no `MYCELIUM_WORKER`, is left as it is.

use std::io::{ErrorKind, Read};
use std::panic::{self, AssertUnwindSafe};
use std::process;
use std::sync::Once;
use std::thread;
use std::time::Duration;

const EXIT_LIMIT: Duration = Duration::from_secs(1);

static WATCHED: Once = Once::new();

/// Watches standard input, if a bridge has started this process; to call again does nothing.
///
/// `before_exit` is run when the bridge is gone, for what must be put right before the process ends with 0. It may take a
/// second, and may panic, as printing does: whoever read what this process prints is gone too.
pub fn watch(before_exit: impl FnOnce() + Send + 'static) {
    if std::env::var_os("MYCELIUM_WORKER").is_none() {
        return;
    }
    WATCHED.call_once(|| {
        thread::Builder::new()
            .name("life-line".into())
            .spawn(|| {
                await_end();
                thread::spawn(|| {
                    thread::sleep(EXIT_LIMIT);
                    process::exit(0);
                });
                let _ = panic::catch_unwind(AssertUnwindSafe(before_exit));
                process::exit(0);
            })
            .expect("the system has no thread left for the life-line");
    });
}

fn await_end() {
    let mut ignored = [0; 64];
    loop {
        match std::io::stdin().lock().read(&mut ignored) {
            Ok(0) => return,
            Ok(_) => {} // nothing is ever said on it
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(_) => return,
        }
    }
}
