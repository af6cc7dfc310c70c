//! Tells browsers that something is new, by server-sent events.
//! Start at [`tell`].

use std::io::{self, Write};
use std::net::TcpStream;
use std::time::Duration;

use super::http::head;

/// How often a browser that hears nothing is asked whether it is still there.
pub(super) const PULSE: Duration = Duration::from_secs(5);

/// Tells a browser each version, from `wait`, which returns the newest one as soon as it is not the
/// one that it was called with, or `None` when it has waited for [`PULSE`].
///
/// # Errors
///
/// When the browser has gone.
pub(super) fn tell(
    stream: &mut TcpStream,
    mut wait: impl FnMut(Option<&str>) -> Option<String>,
) -> io::Result<()> {
    let head = head(200, "text/event-stream");
    stream.write_all(format!("{head}\r\nretry: 1000\n\n").as_bytes())?;
    let mut told = None;
    loop {
        match wait(told.as_deref()) {
            Some(version) => {
                stream.write_all(
                    format!("event: version\ndata: {version}\n\n").as_bytes(),
                )?;
                told = Some(version);
            }
            None => stream.write_all(b":\n\n")?,
        }
        stream.flush()?;
    }
}
