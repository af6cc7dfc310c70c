//! Who is answered: only pages of this machine, and only what is in the site.
//! Start at [`only_names_of_this_machine_are_answered`].

use std::io::Write;
use std::net::TcpStream;

use super::client::Live;
use crate::dossier::Dossier;

#[test]
fn only_names_of_this_machine_are_answered() {
    let live = Live::of(&Dossier::small());
    let port = live.port;
    let own = format!("http://127.0.0.1:{port}");
    let host = |host: &str| live.ask("GET", "/en/", &[("Host", host)]);
    for good in
        [format!("127.0.0.1:{port}"), format!("localhost:{port}"), "[::1]:9".into()]
    {
        assert_eq!(host(&good).status, 200, "{good}");
    }
    for bad in [
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example:80",
        "evil.example:127.0.0.1",
        "0.0.0.0",
        "127.0.0.1@evil.example",
        "",
    ] {
        let reply = host(bad);
        let said = "This server answers at 127.0.0.1 and localhost only.\n";
        assert_eq!((reply.status, reply.text().as_str()), (403, said), "{bad}");
    }
    let others = [
        ("Origin", "https://evil.example"),
        ("Origin", "null"),
        ("Origin", "http://127.0.0.1:1"),
        ("Origin", &format!("https://127.0.0.1:{port}")),
        ("Origin", &format!("{own}.evil.example")),
        ("Origin", &format!("http://localhost:{port}")),
    ];
    for path in ["/en/", "/.mithaq/events", "/.mithaq/live.js", "/nothing"] {
        for line in others {
            let reply = live.ask("GET", path, &[line]);
            let said = "This server answers its own pages only.\n";
            assert_eq!(
                (reply.status, reply.text().as_str()),
                (403, said),
                "{path} {line:?}"
            );
        }
    }
    assert_eq!(live.ask("GET", "/en/", &[("Origin", &own)]).status, 200);
    // A part of another site's page has no origin, but says what it is for.
    let part = |site, mode| {
        live.ask("GET", "/en/", &[("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode)])
            .status
    };
    assert_eq!(part("cross-site", "no-cors"), 403);
    assert_eq!(part("same-site", "cors"), 403);
    assert_eq!(part("cross-site", "navigate"), 200);
    assert_eq!(part("same-origin", "no-cors"), 200);
    // Nobody else may read, embed or keep what is answered.
    let reply = live.get("/en/");
    assert_eq!(reply.header("access-control-allow-origin"), "");
    assert_eq!(reply.header("cross-origin-resource-policy"), "same-origin");
    assert_eq!(reply.header("x-content-type-options"), "nosniff");
    assert_eq!(reply.header("x-frame-options"), "SAMEORIGIN");
    assert_eq!(reply.header("cache-control"), "no-store");
}

#[test]
fn only_this_machine_is_listened_to() {
    let live = Live::of(&Dossier::small());
    for other in ["127.0.0.2", "127.1.2.3"] {
        assert!(TcpStream::connect((other, live.port)).is_err(), "{other}");
    }
}

#[test]
fn it_only_shows() {
    let live = Live::of(&Dossier::small());
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "get"]
    {
        let reply = live.ask(method, "/en/", &[("Content-Length", "3")]);
        let said = "This server only shows the site: GET and HEAD.\n";
        assert_eq!((reply.status, reply.text().as_str()), (405, said), "{method}");
        assert_eq!(reply.header("allow"), "GET, HEAD");
    }
    for path in ["/en/", "/nothing", "/.mithaq/live.css", "/.mithaq/nothing"] {
        let (whole, head) = (live.get(path), live.ask("HEAD", path, &[]));
        assert_eq!((head.status, head.body.len()), (whole.status, 0), "{path}");
        assert_eq!(head.headers, whole.headers, "{path}");
        assert_eq!(whole.header("content-length"), whole.body.len().to_string());
    }
    let head = live.ask("HEAD", "/.mithaq/events", &[]);
    assert_eq!((head.status, head.header("content-type")), (200, "text/event-stream"));
}

#[test]
fn what_is_no_request_is_refused() {
    let live = Live::of(&Dossier::small());
    let long = format!(
        "GET /en/ HTTP/1.1\r\nHost: localhost\r\nX: {}\r\n\r\n",
        "x".repeat(40_000)
    );
    let many =
        format!("GET /en/ HTTP/1.1\r\nHost: localhost\r\n{}\r\n", "X: x\r\n".repeat(200));
    for request in [
        "GET /en/\r\n\r\n",
        "GET /en/ HTTP/2.0\r\nHost: localhost\r\n\r\n",
        "GET /en/ HTTP/1.1\r\n\r\n",
        "GET /en/ HTTP/1.0\r\n\r\n",
        "GET /en/ HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n",
        "GET /en/ HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nORIGIN: x\r\n\r\n",
        "\u{16}\u{3}\u{1}\u{2}\r\n\r\n",
        "GET  /en/ HTTP/1.1\r\nHost : localhost\r\n\r\n",
        &long,
        &many,
    ] {
        let reply = live.raw(request).unwrap();
        let said = "This is no request that a server understands.\n";
        assert_eq!((reply.status, reply.text().as_str()), (400, said), "{request:.60}");
    }
    // Who goes away in the middle concerns nobody.
    for part in ["", "GET", "GET /en/ HTTP/1.1\r\nHost: local"] {
        let mut stream = TcpStream::connect(("127.0.0.1", live.port)).unwrap();
        stream.write_all(part.as_bytes()).unwrap();
        drop(stream);
    }
    assert_eq!(live.get("/en/").status, 200);
}

#[test]
fn no_path_leads_out_of_the_site() {
    let dossier = Dossier::small()
        .file("static/in.txt", "in the site")
        .file("secret.txt", "SECRET");
    let live = Live::of(&dossier);
    assert_eq!(live.get("/in.txt").text(), "in the site");
    assert_eq!(live.get("/i%6E.txt?x#y").text(), "in the site");
    let root = dossier.root().display().to_string();
    for path in [
        "/../secret.txt",
        "/static/../secret.txt",
        "/en/../../secret.txt",
        "/en/..%2f..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/%2E%2E%2Fsecret.txt",
        "/.%2e/secret.txt",
        "/%252e%252e/secret.txt",
        "/..\\secret.txt",
        "/..%5csecret.txt",
        "/en\\..\\..\\secret.txt",
        "/secret.txt%00.html",
        "/in.txt%00",
        "/in.txt%0a",
        "/./in.txt",
        "//secret.txt",
        "/%2fsecret.txt",
        &format!("/{root}/secret.txt"),
        &format!("/{}/secret.txt", root.replace('/', "%2f")),
        "/secret.txt",
        "/mithaq.toml",
        "/content/countries/kuwait/facts.toml",
        "/themes/bare/theme.toml",
        "/static/in.txt",
        "/.mithaq/../mithaq.toml",
        "/.mithaq/..%2fmithaq.toml",
        "/.mithaq/server.rs",
        "/%ff%fe",
        "/in.txt/",
        "/in.txt/in.txt",
        "http://127.0.0.1/in.txt",
        "*",
        "in.txt",
        "/C:/secret.txt",
        "/con",
        "/in.txt:stream",
    ] {
        let reply =
            live.raw(format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n")).unwrap();
        assert!(matches!(reply.status, 400 | 404), "{path}: {}", reply.status);
        let text = reply.text();
        assert!(!text.contains("SECRET") && !text.contains("KW"), "{path}: {text}");
        assert_eq!(reply.header("location"), "", "{path}");
    }
    // What is not there is shown harmlessly.
    let reply = live.get("/%3Cscript%3Ealert(1)%3C/script%3E%E2%80%AE");
    assert_eq!(reply.status, 404);
    let text = reply.text();
    assert!(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;\\u{202e}"), "{text}");
}
