//! `mithaq serve`: the site as it is now, and all faults over it.
//! Start at [`it_shows_what_a_build_writes`].

pub mod client;
mod faults;
mod guard;
mod saves;

use std::fs;
use std::net::TcpListener;
use std::time::Duration;

use crate::dossier::{Dossier, files, folder, program};
use client::Live;

/// A page without what the server adds for the editor.
fn bare(page: &str) -> String {
    let mut page = page.to_owned();
    for (start, end) in [
        ("<link rel=\"stylesheet\" href=\"/.mithaq/", "</script>"),
        ("<aside id=\"mithaq-bar\"", "</aside>"),
    ] {
        if let Some(from) = page.find(start) {
            let to = from + page[from..].find(end).unwrap() + end.len();
            page.replace_range(from..to, "");
        }
    }
    page
}

fn shows_what_a_build_writes(dossier: &Dossier) {
    let live = Live::of(dossier);
    let out = folder();
    let site = out.join("public");
    dossier.run(&["build", "-q", "--out", site.to_str().unwrap()]).succeeded();
    let mut seen = 0;
    for path in files(&site).into_iter().filter(|path| path != "SHA256SUMS") {
        let (reply, built) = (
            live.get(&format!("/{}", path.replace(' ', "%20"))),
            fs::read(site.join(&path)).unwrap(),
        );
        assert_eq!(reply.status, 200, "{path}");
        if path.ends_with(".html") {
            let (shown, built) = (bare(&reply.text()), String::from_utf8(built).unwrap());
            assert!(shown == built, "{path} differs:\n{shown}");
            assert!(reply.text().contains("src=\"/.mithaq/live.js\""), "{path}");
        } else {
            assert!(reply.body == built, "{path} differs");
        }
        seen += 1;
    }
    assert!(seen >= 20, "{seen}");
    fs::remove_dir_all(out).unwrap();
}

#[test]
fn it_shows_what_a_build_writes() {
    shows_what_a_build_writes(&Dossier::small().file("static/files/a b.txt", "as it is"));
    shows_what_a_build_writes(&Dossier::real());
}

#[test]
fn an_address_of_a_folder_is_that_of_its_page() {
    let live = Live::of(&Dossier::small());
    let reply = live.get("/en");
    assert_eq!((reply.status, reply.header("location")), (307, "/en/"));
    let reply = live.get("/en/countries?x=1");
    assert_eq!((reply.status, reply.header("location")), (307, "/en/countries/"));
    assert_eq!(live.get("/en/").text(), live.get("/en/index.html").text());
    assert_eq!(live.get("/").text(), live.get("/index.html").text());
    assert_eq!(live.get("//en").header("location"), "");
}

#[test]
fn each_page_names_its_files_and_the_state_of_its_translation() {
    let text = "+++\nshort = \"KW\"\n+++\n\n## One {#one}\n\nWords.\n";
    let dossier = Dossier::small().file("content/countries/kuwait/en.md", text);
    let live = Live::of(&dossier);
    let bar = |path: &str| {
        let page = live.get(path).page();
        let said = page.select("#mithaq-bar dt, #mithaq-bar dd").into_iter();
        said.map(|one| one.words()).collect::<Vec<_>>().join(" | ")
    };
    let folder = "content/countries/kuwait";
    assert_eq!(
        bar("/en/countries/kuwait.html"),
        format!("Files | {folder}/facts.toml | {folder}/en.md | Text | the original")
    );
    assert_eq!(
        bar("/ar/countries/kuwait.html"),
        format!(
            "Files | {folder}/facts.toml | {folder}/en.md | Text | \
             not translated; the other language stands in for it"
        )
    );
    // The translation falls behind: which sections, is said.
    let source = dossier.root().join(folder).join("ar.md");
    fs::write(&source, text.replace("KW", "الكويت")).unwrap();
    let text_is = |path: &str| bar(path).split(" | Text | ").nth(1).unwrap().to_owned();
    assert_eq!(
        text_is("/en/countries/kuwait.html"),
        "a translation; of which state of the original, is not recorded"
    );
    dossier.run(&["translated", "kuwait"]).succeeded();
    assert_eq!(text_is("/en/countries/kuwait.html"), "a translation, up to date");
    assert_eq!(text_is("/ar/countries/kuwait.html"), "the original");
    fs::write(&source, text.replace("KW", "الكويت").replace("Words", "More")).unwrap();
    assert_eq!(
        text_is("/en/countries/kuwait.html"),
        "a translation that is behind in one"
    );
    assert_eq!(bar("/en/index.html"), "Files | content/pages/home/en.md");
    assert_eq!(bar("/en/countries/index.html"), "");
}

/// Facing pages have both texts, and say how the translation stands.
#[test]
fn facing_pages_name_both_texts() {
    let dossier = Dossier::small().edit("mithaq.toml", "\"bare\"", "\"diwan\"");
    let page = Live::of(&dossier).get("/both/agreements/pact.html").page();
    let said = page.select("#mithaq-bar dt, #mithaq-bar dd").into_iter();
    let folder = "content/agreements/pact";
    assert_eq!(
        said.map(|one| one.words()).collect::<Vec<_>>().join(" | "),
        format!(
            "Files | {folder}/facts.toml | {folder}/ar.md | {folder}/en.md | Text | \
             a translation, up to date"
        )
    );
}

#[test]
fn a_port_that_is_taken_is_said() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let run = Dossier::small().run(&["serve", "--port", &port]);
    assert_eq!((run.code, run.stdout.as_str()), (1, ""));
    assert_eq!(
        run.stderr,
        format!(
            "error: another program uses port {port}; end that, or choose another with `--port`\n"
        )
    );
    let run = Dossier::small()
        .without("mithaq.toml")
        .run(&["serve", "--root", ".", "--port", "0"]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.starts_with("error[no-dossier]: "), "{}", run.stderr);
    assert_eq!(Dossier::small().run(&["serve", "--port", "65536"]).code, 2);
}

#[test]
fn ctrl_c_ends_it_and_nothing_is_left() {
    let dossier = Dossier::small();
    let before = files(dossier.root());
    let live = Live::of(&dossier);
    live.get("/en/");
    live.get("/.mithaq/live.css");
    let listening = live.listen();
    let end = live.interrupt();
    assert!(
        !end.success() && end.code().is_none(),
        "a shell learns of the signal: {end}"
    );
    drop(listening);
    // The schemas stay: they are for the editor's other programs.
    let mut after = files(dossier.root());
    let schemas = [".schemas/", ".taplo.toml", "tombi.toml"];
    after.retain(|path| !schemas.iter().any(|name| path.starts_with(name)));
    assert_eq!(after, before);
}

/// Also in the midst of writing schemas, whenever the signal comes.
#[test]
fn ctrl_c_cuts_no_writing_off() {
    for wait in (0..120).step_by(6) {
        let dossier = Dossier::small();
        let live = Live::of(&dossier);
        std::thread::sleep(Duration::from_millis(wait));
        live.interrupt();
        let left = files(dossier.root());
        let left: Vec<_> =
            left.iter().filter(|path| path.starts_with(".mithaq")).collect();
        assert!(left.is_empty(), "after {wait} ms: {left:?}");
    }
}

/// A browser is opened as the system opens one.
#[test]
#[cfg(target_os = "linux")]
fn it_opens_a_browser() {
    use std::os::unix::fs::PermissionsExt;
    let dossier = Dossier::small();
    let (tools, opened) = (dossier.root().join("tools"), dossier.root().join("opened"));
    fs::create_dir(&tools).unwrap();
    let tool = tools.join("xdg-open");
    fs::write(&tool, format!("#!/bin/sh\nprintf %s \"$1\" > '{}'\n", opened.display()))
        .unwrap();
    fs::set_permissions(&tool, fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:/usr/bin:/bin", tools.display());
    let mut child = crate::dossier::command(program())
        .args(["serve", "--open", "--port", "0"])
        .current_dir(dossier.root())
        .env("PATH", path)
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let start = std::time::Instant::now();
    let read = || fs::read_to_string(&opened).unwrap_or_default();
    while read().is_empty() && start.elapsed().as_secs() < 20 {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    child.kill().unwrap();
    let said = std::io::read_to_string(child.stdout.take().unwrap()).unwrap();
    child.wait().unwrap();
    assert!(!read().is_empty());
    assert_eq!(said, format!("the site is at {}; Ctrl-C ends it\n", read()));
}
