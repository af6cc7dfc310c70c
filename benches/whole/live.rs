//! How long an editor waits for a page of the live server after a save, and what the server holds.
//! Start at [`measure`].

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use crate::dossier::Dossier;
use crate::edits;

/// How many saves are measured.
const SAVES: usize = 9;
/// After how many saves the memory is compared.
const MANY: usize = 100;

/// What the live server took.
pub(crate) struct Live {
    /// Seconds from the start to the first page.
    pub(crate) start: f64,
    /// Seconds from a save of one text to the answer; the median.
    pub(crate) save: f64,
    /// The most of these seconds.
    pub(crate) most: f64,
    /// Seconds from an entry that is added to its page; the median.
    pub(crate) added: f64,
    /// The memory in MB after the first saves, and after many more.
    pub(crate) memory: [f64; 2],
}

/// Serves the dossier in a folder, saves texts of it, and asks for a page after each.
///
/// # Errors
///
/// If the server cannot be started, or answers with something else than the page.
pub(crate) fn measure(
    program: &Path,
    root: &Path,
    dossier: &Dossier,
) -> Result<Live, String> {
    let begin = Instant::now();
    let server = Server::start(program, root)?;
    let page = "/en/agreements/agreement-1.html";
    server.get(page)?;
    let start = begin.elapsed().as_secs_f64();
    let save = |run: usize| {
        let changed = edits::text(root, dossier, run % 4 + 1)?;
        let id = changed.parent().and_then(Path::file_name).unwrap_or_default();
        let page = format!("/en/agreements/{}.html", id.to_string_lossy());
        let begin = Instant::now();
        let html = server.get(&page)?;
        let seconds = begin.elapsed().as_secs_f64();
        match html.contains("A sentence was added here.") {
            true => Ok(seconds),
            false => Err(format!("`{page}` is not as it was saved")),
        }
    };
    let mut all = (0..SAVES).map(save).collect::<Result<Vec<_>, String>>()?;
    all.sort_by(f64::total_cmp);
    let mut added = (0..SAVES)
        .map(|run| add(&server, root, dossier, run))
        .collect::<Result<Vec<_>, String>>()?;
    added.sort_by(f64::total_cmp);
    (0..MANY / 4).try_for_each(|run| save(run).map(drop))?;
    let before = server.memory()?;
    (0..MANY).try_for_each(|run| save(run).map(drop))?;
    let memory = [before, server.memory()?];
    let (save, most) = (all[SAVES / 2], all[SAVES - 1]);
    Ok(Live { start, save, most, added: added[SAVES / 2], memory })
}

/// Seconds from a new entry to its page. The entry is removed again, and the server has seen it.
fn add(
    server: &Server,
    root: &Path,
    dossier: &Dossier,
    run: usize,
) -> Result<f64, String> {
    let like = edits::text(root, dossier, run % 4 + 1)?;
    let like = like.parent().ok_or("no folder")?;
    let id = format!("added-{run}");
    let folder = like.with_file_name(&id);
    let copy = || {
        fs::create_dir(&folder)?;
        for file in fs::read_dir(like)? {
            let file = file?;
            fs::copy(file.path(), folder.join(file.file_name()))?;
        }
        Ok(())
    };
    copy().map_err(|error: std::io::Error| error.to_string())?;
    let begin = Instant::now();
    server.get(&format!("/en/agreements/{id}.html"))?;
    let seconds = begin.elapsed().as_secs_f64();
    crate::clear(&folder)?;
    server.get("/en/index.html")?;
    Ok(seconds)
}

struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(program: &Path, root: &Path) -> Result<Server, String> {
        let mut child = Command::new(program)
            .args(["serve", "--port", "0"])
            .current_dir(root)
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| error.to_string())?;
        let mut line = String::new();
        let out = child.stdout.take().ok_or("no output")?;
        BufReader::new(out).read_line(&mut line).map_err(|error| error.to_string())?;
        let address =
            line.split("http://").nth(1).and_then(|rest| rest.split('/').next());
        let address = address.ok_or("the server says no address")?.to_owned();
        Ok(Server { child, address })
    }

    fn get(&self, path: &str) -> Result<String, String> {
        let ask = || {
            let mut stream = TcpStream::connect(&self.address)?;
            write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", self.address)?;
            let mut answer = Vec::new();
            stream.read_to_end(&mut answer).map(|_| answer)
        };
        let answer = ask().map_err(|error: std::io::Error| error.to_string())?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        match answer.starts_with("HTTP/1.1 200 ") {
            true => Ok(answer),
            false => Err(format!("`{path}`: {answer:.200}")),
        }
    }

    /// The memory that it holds, in MB; 0 where the system does not say it.
    fn memory(&self) -> Result<f64, String> {
        let path = format!("/proc/{}/status", self.child.id());
        let Ok(status) = fs::read_to_string(path) else { return Ok(0.0) };
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
        let kilobytes: f64 = kilobytes.and_then(|k| k.parse().ok()).ok_or("no memory")?;
        Ok(kilobytes / 1e3)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
