//! A server that runs, and a browser of bare sockets.
//! Start at [`Live::of`].

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::dossier::{Dossier, program};
use crate::html::Page;

/// A server of a dossier, which ends when it is dropped.
pub struct Live {
    child: Child,
    pub port: u16,
}

/// An answer.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).expect("it is UTF-8")
    }

    pub fn page(&self) -> Page {
        Page::of(self.text())
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

/// The program as it runs before somebody. What starts in the background of a shell ignores Ctrl-C.
fn attended() -> Command {
    if cfg!(target_os = "linux") {
        let mut command = crate::dossier::command("env");
        command.arg("--default-signal=INT").arg(program());
        command
    } else {
        crate::dossier::command(program())
    }
}

impl Live {
    /// Serves a dossier on a free port.
    pub fn of(dossier: &Dossier) -> Live {
        Live::at(dossier, 0)
    }

    /// Serves a dossier on a port.
    pub fn at(dossier: &Dossier, port: u16) -> Live {
        Live::of_folder(dossier.root(), port)
    }

    /// Serves the dossier of a folder on a port.
    pub fn of_folder(folder: &Path, port: u16) -> Live {
        let (live, line) = Live::with(folder, port, &[]);
        let address = format!("http://127.0.0.1:{}/", live.port);
        assert_eq!(line, format!("the site is at {address}; Ctrl-C ends it\n"));
        live
    }

    /// Serves the dossier of a folder on a port, and what is said of it.
    pub fn with(folder: &Path, port: u16, options: &[&str]) -> (Live, String) {
        let mut child = attended()
            .args(["serve", "--port", &port.to_string()])
            .args(options)
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        out.read_line(&mut line).unwrap();
        let (_, address) = line.split_once("http://127.0.0.1:").expect(&line);
        let (port, _) = address.split_once('/').unwrap();
        let port = port.parse().unwrap();
        (Live { child, port }, line)
    }

    /// The answer to a request that is sent as it is.
    pub fn raw(&self, request: impl AsRef<[u8]>) -> Option<Reply> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        stream.write_all(request.as_ref()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = String::from_utf8(answer[..end].to_vec()).unwrap();
        let mut lines = head.split("\r\n");
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let header = |line: &str| {
            let (name, value) = line.split_once(": ").unwrap();
            (name.to_ascii_lowercase(), value.to_owned())
        };
        let headers = lines.map(header).collect();
        Some(Reply { status, headers, body: answer[end + 4..].to_vec() })
    }

    /// The answer to a request with lines in its head.
    pub fn ask(&self, method: &str, target: &str, lines: &[(&str, &str)]) -> Reply {
        let mut head = format!("{method} {target} HTTP/1.1\r\n");
        if !lines.iter().any(|(name, _)| *name == "Host") {
            head.push_str(&format!("Host: 127.0.0.1:{}\r\n", self.port));
        }
        for (name, value) in lines {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        self.raw(head + "\r\n").expect("it answers")
    }

    pub fn get(&self, target: &str) -> Reply {
        self.ask("GET", target, &[])
    }

    /// Listens for news.
    pub fn listen(&self) -> News {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let head = format!(
            "GET /.mithaq/events HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n",
            self.port
        );
        stream.write_all(head.as_bytes()).unwrap();
        News { lines: BufReader::new(stream) }
    }

    /// The memory that it holds, in bytes.
    pub fn memory(&self) -> u64 {
        let path = format!("/proc/{}/status", self.child.id());
        let status = std::fs::read_to_string(path).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().strip_suffix(" kB").unwrap().parse::<u64>().unwrap() * 1024
    }

    /// Sends the signal of Ctrl-C, and waits.
    pub fn interrupt(mut self) -> std::process::ExitStatus {
        let id = self.child.id().to_string();
        Command::new("kill").args(["-INT", &id]).status().unwrap();
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(60) {
            if let Some(end) = self.child.try_wait().unwrap() {
                return end;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("it goes on");
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The versions that a server tells.
pub struct News {
    lines: BufReader<TcpStream>,
}

impl News {
    /// The next version, if there is one within a time.
    pub fn next(&mut self, within: Duration) -> Option<String> {
        let end = Instant::now() + within;
        let mut line = String::new();
        while let Some(left) = end.checked_duration_since(Instant::now()) {
            let left = left.max(Duration::from_millis(1));
            self.lines.get_ref().set_read_timeout(Some(left)).unwrap();
            match self.lines.read_line(&mut line) {
                Ok(0) => return None,
                Ok(_) => {
                    if let Some(version) = line.trim_end().strip_prefix("data: ") {
                        return Some(version.to_owned());
                    }
                    line.clear();
                }
                // A part of a line stays, and the rest is read at the next turn.
                Err(_) => {}
            }
        }
        None
    }
}
