//! Faults lie over the page, all of them, and take nothing away.
//! Start at [`without_a_good_site_every_address_tells_the_faults`].

use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::Value;

use super::client::{Live, Reply};
use crate::diagnostics::{dossier, faults};
use crate::dossier::{Dossier, repository};

const FACTS: &str = "content/countries/kuwait/facts.toml";
const GOOD: &str = "title = { ar = \"الكويت\", en = \"Kuwait\" }\niso = \"KW\"\n";

/// Two errors in one file, a warning in another.
fn broken(dossier: Dossier) -> Dossier {
    let stray = "content/countries/russia/<b>&\u{202e}.txt";
    dossier
        .file(FACTS, format!("{GOOD}wikidta = \"Q817\"\ncolour = \"أخضر\"\n"))
        .file(stray, "x")
}

fn write(dossier: &Dossier, path: &str, text: &str) {
    fs::write(dossier.root().join(path), text).unwrap();
}

/// Compares with a file of `tests/live`, or writes it with `BLESS=1`. The version differs from run to
/// run.
#[track_caller]
fn expect(reply: &Reply, name: &str) {
    let text = reply.text();
    let (before, rest) = text.split_once("data-version=\"").unwrap();
    let (_, after) = rest.split_once('"').unwrap();
    let found = format!("{before}data-version=\"…\"{after}");
    let path = repository().join("tests/live").join(name);
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &found).unwrap();
    }
    assert_eq!(found, fs::read_to_string(path).unwrap(), "{name}");
}

#[test]
fn without_a_good_site_every_address_tells_the_faults() {
    let dossier = broken(Dossier::small());
    let live = Live::of(&dossier);
    let first = live.get("/");
    assert_eq!(
        (first.status, first.header("content-type")),
        (200, "text/html; charset=utf-8")
    );
    expect(&first, "broken.html");
    for path in
        ["/en/", "/en/countries/kuwait.html", "/nothing", "/assets/style.css", "/a/b"]
    {
        let reply = live.get(path);
        assert_eq!((reply.status, reply.text()), (200, first.text()), "{path}");
    }
    assert_eq!(
        live.get("/.mithaq/live.css").header("content-type"),
        "text/css; charset=utf-8"
    );

    // Mended: the page is there at the next request.
    write(&dossier, FACTS, GOOD);
    let page = live.get("/en/countries/kuwait.html");
    assert!(page.text().contains("<h1><bdi>Kuwait"), "{}", page.text());
    assert!(!page.text().contains("mithaq-faults"));
    assert_eq!(live.get("/nothing").status, 404);
    expect(&live.get("/nothing"), "nothing.html");

    // Broken again: the page stays, and the faults lie over it.
    let dossier = broken(dossier);
    let over = live.get("/en/countries/kuwait.html");
    assert_eq!(over.status, 200);
    expect(&over, "over.html");
    assert!(live.get("/nothing").text().contains("id=\"mithaq-faults\""));
    let style =
        page.page().one("link[href*='style']").attribute("href").unwrap().to_owned();
    let style = style.trim_start_matches("../").to_owned();
    assert_eq!(
        live.get(&format!("/{style}")).header("content-type"),
        "text/css; charset=utf-8"
    );

    // And mended again.
    write(&dossier, FACTS, GOOD);
    assert!(!live.get("/en/countries/kuwait.html").text().contains("mithaq-faults"));
}

/// What a check tells, a page tells at the first request.
#[test]
fn a_page_tells_every_fault_that_a_check_finds() {
    let escaped = |text: &str| {
        let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        text.replace('"', "&quot;").replace('\'', "&#39;")
    };
    for fault in faults().into_iter().filter(|fault| fault.run[0] == "build") {
        let dossier = dossier(&fault);
        if !dossier.root().join("mithaq.toml").is_file() || fault.run.len() > 2 {
            continue;
        }
        let told = dossier.run(&["check", "--format", "json"]).stdout;
        let live = Live::of(&dossier);
        let page = live.get("/en/index.html");
        let name = fault.path.display();
        assert_eq!(page.status, 200, "{name}");
        let text = page.text();
        for line in told.lines() {
            let found: Value = serde_json::from_str(line).unwrap();
            let message = escaped(found["message"].as_str().unwrap());
            assert!(text.contains(&message), "{name}: no `{message}` in {text}");
            let path = escaped(&mithaq::lang::visible(found["path"].as_str().unwrap()));
            assert!(
                text.contains(&format!("<h3><bdi>{path}</bdi></h3>")),
                "{name}: {path}"
            );
        }
        let errors =
            told.lines().filter(|line| line.contains("\"severity\":\"error\"")).count();
        let lies_over = text.contains("<strong>error</strong>");
        assert_eq!(lies_over, errors > 0, "{name}: {text}");
    }
}

#[test]
fn a_fault_of_a_template_leaves_the_last_good_page() {
    let template = "themes/bare/templates/home.html";
    let dossier = Dossier::small();
    let live = Live::of(&dossier);
    let good = live.get("/en/").text();
    let words = fs::read_to_string(dossier.root().join(template)).unwrap();
    write(&dossier, template, &words.replace("site.title", "site.titel"));
    // The page with the fault is as it was before, and other pages tell it too.
    let over = live.get("/en/").page();
    let heading = |page: &crate::html::Page| page.one("h1").words();
    assert_eq!(heading(&over), heading(&crate::html::Page::of(good.clone())));
    for path in ["/en/", "/en/countries/kuwait.html"] {
        let page = live.get(path).page();
        let faults = page.one("#mithaq-faults").words();
        assert!(
            faults.contains("there is nothing called `titel` here"),
            "{path}: {faults}"
        );
        assert!(faults.contains(template), "{path}: {faults}");
    }
    // It cannot even be read.
    write(&dossier, template, &words.replace("{% extends", "{% extend"));
    let page = live.get("/en/").page();
    assert_eq!(heading(&page), heading(&crate::html::Page::of(good)));
    assert!(page.one("#mithaq-faults").words().contains(template));
    write(&dossier, template, &words.replace("<h1>", "<h1>New: "));
    let page = live.get("/en/").page();
    assert!(page.select("#mithaq-faults").is_empty());
    assert!(heading(&page).starts_with("New: "));
}

#[test]
fn faults_of_content_and_of_pages_are_told_together() {
    let template = "themes/bare/templates/home.html";
    let dossier = Dossier::small();
    let live = Live::of(&dossier);
    live.get("/en/");
    let words = fs::read_to_string(dossier.root().join(template)).unwrap();
    write(&dossier, template, &words.replace("site.title", "site.titel"));
    live.get("/en/");
    write(&dossier, FACTS, &format!("{GOOD}wikidta = \"Q817\"\n"));
    let faults = live.get("/ar/").page().one("#mithaq-faults").words();
    assert!(faults.contains(template) && faults.contains(FACTS), "{faults}");
    write(&dossier, template, &words);
    let faults = live.get("/ar/").page().one("#mithaq-faults").words();
    assert!(!faults.contains(template) && faults.contains(FACTS), "{faults}");
}

/// Links are followed where the archive needs them, as a check does; the faults stay while a text is written.
#[test]
fn a_link_that_leads_nowhere_is_told() {
    let settings = "offline = true\nname = \"small\"\n";
    let dossier = Dossier::small();
    let own = fs::read_to_string(dossier.root().join("mithaq.toml")).unwrap();
    let page = |link: &str| format!("<!doctype html>\n<a href=\"{link}\">a plan</a>\n");
    let dossier = dossier
        .file("mithaq.toml", format!("{settings}{own}"))
        .file("static/note.html", page("files/plan.pdf"));
    let live = Live::of(&dossier);
    let faults = || live.get("/en/").page().select("#mithaq-faults").len();
    let told = live.get("/en/").page().one("#mithaq-faults").words();
    assert!(told.contains("a file that the site does not have is linked"), "{told}");
    assert!(told.contains("`files/plan.pdf` in `note.html`"), "{told}");
    // The page that offers the archive cannot say what it is; all others are there.
    assert_eq!(live.get("/en/download.html").page().select("h1").len(), 1);
    write(
        &dossier,
        "content/pages/home/en.md",
        "+++\ntitle = \"A small dossier\"\n+++\n\nMore [[pact]].\n",
    );
    std::thread::sleep(std::time::Duration::from_secs(1));
    assert_eq!(faults(), 1);
    write(&dossier, "static/note.html", &page("en/index.html"));
    assert_eq!(faults(), 0);
    assert!(live.get("/download/small.zip").body.starts_with(b"PK"));
}

#[test]
fn settings_that_cannot_be_read_leave_the_last_good_site() {
    let dossier = Dossier::small();
    let live = Live::of(&dossier);
    let settings = fs::read_to_string(dossier.root().join("mithaq.toml")).unwrap();
    for wrong in ["title = ", "", "\u{0}"] {
        write(&dossier, "mithaq.toml", wrong);
        let page = live.get("/en/").page();
        assert!(page.one("#mithaq-faults").words().contains("mithaq.toml"), "{wrong:?}");
        assert_eq!(page.select("h1").len(), 1, "{wrong:?}");
    }
    fs::remove_file(dossier.root().join("mithaq.toml")).unwrap();
    assert!(
        live.get("/en/").page().one("#mithaq-faults").words().contains("mithaq.toml")
    );
    write(&dossier, "mithaq.toml", &settings);
    assert!(live.get("/en/").page().select("#mithaq-faults").is_empty());
    // A folder that may not be read, as on a drive that goes away. Root reads it all the same.
    let content = dossier.root().join("content");
    fs::set_permissions(&content, fs::Permissions::from_mode(0o000)).unwrap();
    let _ = live.get("/en/");
    fs::set_permissions(&content, fs::Permissions::from_mode(0o755)).unwrap();
    fs::rename(&content, dossier.root().join("away")).unwrap();
    assert_eq!(live.get("/en/").page().select("#mithaq-faults").len(), 1);
    fs::rename(dossier.root().join("away"), &content).unwrap();
    assert!(live.get("/en/").page().select("#mithaq-faults").is_empty());
}

/// Ten thousand faults are told as a report tells them: the first of each file.
#[test]
fn many_faults_are_counted() {
    let many: String = (0..10_000).map(|n| format!("x{n} = 1\n")).collect();
    let dossier = Dossier::small().file(FACTS, format!("{GOOD}{many}"));
    let live = Live::of(&dossier);
    let page = live.get("/").text();
    assert_eq!(page.matches("<strong>error</strong>").count(), 100);
    assert!(page.contains(&format!("9900 more in `{FACTS}`")), "{page:.3000}");
    assert!(page.contains("<h1>10000 errors</h1>"), "{page:.3000}");
}

/// Where `fix` knows the answer, the overlay shows what it would write; a guess is shown as such.
#[test]
fn it_shows_what_fix_would_write() {
    let dossier = Dossier::small().file(
        FACTS,
        "title = { ar = \"الكو\u{200b}يت\", en = \"Kuwait\" }\niso = \"KW\"\nupdated = \"3 July 2023\"\nwikidta = \"Q817\"\n",
    );
    let live = Live::of(&dossier);
    let page = live.get("/").text();
    let fixed = "<p>`mithaq fix` would write:</p><pre dir=\"auto\"><code>";
    for line in [
        "<ins>title = { ar = &quot;الكويت&quot;, en = &quot;Kuwait&quot; }</ins>",
        "updated = &quot;<ins>2023-07-03</ins>&quot;",
    ] {
        let line = line.replace("&quot;", "\"");
        let page = page.replace("&quot;", "\"");
        assert!(page.contains(&format!("{fixed}{line}")), "{page}");
    }
    let guess = "<p>This would be right:</p><pre dir=\"auto\"><code><ins>wikidata</ins>";
    assert!(page.contains(guess), "{page}");
    let count = page.matches(fixed).count();
    dossier.run(&["fix"]).succeeded();
    assert_eq!(count, 2);
    assert!(!live.get("/").text().contains("mithaq fix"));
}

/// Schemas are written as soon as all pages were looked at, and again when ids change.
#[test]
fn it_keeps_the_schemas() {
    let dossier = Dossier::small();
    let live = Live::of(&dossier);
    let path = dossier.root().join(".schemas/agreement.schema.json");
    let until = |words: &str| {
        live.get("/en/");
        let start = std::time::Instant::now();
        while !fs::read_to_string(&path).unwrap_or_default().contains(words) {
            assert!(start.elapsed().as_secs() < 60, "{words}");
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    };
    until("\"kuwait\"");
    assert!(dossier.root().join(".taplo.toml").is_file());
    assert!(!fs::read_to_string(&path).unwrap().contains("\"iraq\""));
    let folder = dossier.root().join("content/countries/iraq");
    fs::create_dir(&folder).unwrap();
    let facts = "title = { ar = \"العراق\", en = \"Iraq\" }\niso = \"IQ\"\n";
    fs::write(folder.join("facts.toml"), facts).unwrap();
    until("\"iraq\"");
    let written = fs::read(&path).unwrap();
    dossier.run(&["schema"]).succeeded();
    assert_eq!(fs::read(&path).unwrap(), written);
}
