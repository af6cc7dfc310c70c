//! One request and one answer over a connection: HTTP/1.1 as far as a browser on the same machine needs it.
//! Start at [`Request::read`] and [`Answer::write`].
//!
//! Each connection is closed after its answer: to open one on the same machine costs nothing.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

use percent_encoding::percent_decode_str;

/// The most bytes of the head of a request.
const LARGEST: usize = 16 * 1024;
/// The most lines in it.
const MOST: usize = 100;
/// How long a browser may take to ask, and to take a part of the answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is asked for.
#[derive(Debug, Default)]
pub(super) struct Request {
    pub(super) method: String,
    /// The address as it is written, from its first slash on.
    pub(super) target: String,
    pub(super) host: Option<String>,
    pub(super) origin: Option<String>,
    pub(super) fetch_site: Option<String>,
    pub(super) fetch_mode: Option<String>,
}

impl Request {
    /// Reads the head of a request; `None` if it is not one.
    ///
    /// # Errors
    ///
    /// If the connection breaks, or takes too long.
    pub(super) fn read(stream: &mut TcpStream) -> io::Result<Option<Request>> {
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let start = Instant::now();
        let (mut head, mut piece) = (Vec::new(), [0; 4096]);
        loop {
            let count = stream.read(&mut piece)?;
            head.extend_from_slice(&piece[..count]);
            match Request::parse(&head) {
                Parsed::Whole(request) => return Ok(Some(request)),
                Parsed::Part if count > 0 && head.len() < LARGEST => {}
                Parsed::Part | Parsed::Wrong => return Ok(None),
            }
            // Who sends a byte now and then is not waited for either.
            if start.elapsed() > PATIENCE {
                return Err(io::ErrorKind::TimedOut.into());
            }
        }
    }

    fn parse(head: &[u8]) -> Parsed {
        let mut lines = [httparse::EMPTY_HEADER; MOST];
        let mut parsed = httparse::Request::new(&mut lines);
        match parsed.parse(head) {
            Ok(httparse::Status::Complete(_)) => {}
            Ok(httparse::Status::Partial) => return Parsed::Part,
            Err(_) => return Parsed::Wrong,
        }
        let (Some(method), Some(target)) = (parsed.method, parsed.path) else {
            return Parsed::Wrong;
        };
        let mut request = Request {
            method: method.to_owned(),
            target: target.to_owned(),
            ..Request::default()
        };
        for line in &*parsed.headers {
            let field = match line.name.to_ascii_lowercase().as_str() {
                "host" => &mut request.host,
                "origin" => &mut request.origin,
                "sec-fetch-site" => &mut request.fetch_site,
                "sec-fetch-mode" => &mut request.fetch_mode,
                _ => continue,
            };
            // Who names two hosts wants them to be read differently.
            if field.is_some() {
                return Parsed::Wrong;
            }
            let Ok(value) = str::from_utf8(line.value) else { return Parsed::Wrong };
            *field = Some(value.trim().to_owned());
        }
        Parsed::Whole(request)
    }

    /// The path in the site, without a slash before it; `None` if no file of a site can have it.
    pub(super) fn path(&self) -> Option<String> {
        let path = self.target.split(['?', '#']).next()?.strip_prefix('/')?;
        let path = percent_decode_str(path).decode_utf8().ok()?;
        let is_odd = |c: char| c.is_control() || c == '\\';
        let climbs = path.split('/').any(|part| matches!(part, "." | ".."));
        (!climbs && !path.contains(is_odd)).then(|| path.into_owned())
    }
}

enum Parsed {
    Whole(Request),
    /// There is more to come.
    Part,
    Wrong,
}

/// What is answered.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) kind: &'static str,
    pub(super) body: Vec<u8>,
    /// Where to look instead.
    pub(super) location: Option<String>,
}

impl Answer {
    pub(super) fn new(status: u16, kind: &'static str, body: Vec<u8>) -> Answer {
        Answer { status, kind, body, location: None }
    }

    /// A page.
    pub(super) fn page(status: u16, html: Vec<u8>) -> Answer {
        Answer::new(status, HTML, html)
    }

    /// A line of words.
    pub(super) fn words(status: u16, words: &str) -> Answer {
        Answer::new(
            status,
            "text/plain; charset=utf-8",
            format!("{words}\n").into_bytes(),
        )
    }

    /// Leads to another address of the server, for now.
    pub(super) fn elsewhere(location: String) -> Answer {
        Answer { location: Some(location), ..Answer::words(307, "") }
    }

    /// Writes the answer to a request, of which `HEAD` wants no body.
    ///
    /// # Errors
    ///
    /// If the connection breaks.
    pub(super) fn write(&self, stream: &mut TcpStream, method: &str) -> io::Result<()> {
        let Answer { status, kind, body, location } = self;
        let mut head = head(*status, kind);
        if let Some(location) = location {
            head.push_str(&format!("Location: {location}\r\n"));
        }
        if *status == 405 {
            head.push_str("Allow: GET, HEAD\r\n");
        }
        head.push_str(&format!("Content-Length: {}\r\n\r\n", body.len()));
        stream.write_all(head.as_bytes())?;
        if method != "HEAD" {
            stream.write_all(body)?;
        }
        close(stream)
    }
}

pub(super) const HTML: &str = "text/html; charset=utf-8";

/// The first lines of every answer.
pub(super) fn head(status: u16, kind: &str) -> String {
    let reason = match status {
        200 => "OK",
        307 => "Temporary Redirect",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        503 => "Service Unavailable",
        _ => "Internal Server Error",
    };
    // A page that a browser keeps would be shown as it was when the editor goes back to it.
    format!(
        "HTTP/1.1 {status} {reason}\r\nContent-Type: {kind}\r\nCache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n\
         X-Frame-Options: SAMEORIGIN\r\nConnection: close\r\n"
    )
}

/// Ends an answer. What the browser still sends is taken, or it would not read the end.
fn close(stream: &mut TcpStream) -> io::Result<()> {
    stream.flush()?;
    stream.shutdown(Shutdown::Write)?;
    stream.set_read_timeout(Some(Duration::from_millis(200)))?;
    let mut piece = [0; 4096];
    for _ in 0..64 {
        if !matches!(stream.read(&mut piece), Ok(count) if count > 0) {
            break;
        }
    }
    Ok(())
}

/// What a file is, by the end of its name.
pub(super) fn kind_of(path: &str) -> &'static str {
    let ending =
        path.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    match ending.as_str() {
        "html" | "htm" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "geojson" => "application/json",
        "jsonld" => "application/ld+json",
        "txt" | "md" | "bib" | "ris" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "xml" => "application/xml",
        "atom" => "application/atom+xml",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/vnd.microsoft.icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "webmanifest" => "application/manifest+json",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}
