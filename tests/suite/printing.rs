//! What a command prints may find nobody who reads it, or no space: no command panics.
//! Start at [`every_command_ends_in_order_whatever_becomes_of_its_output`].

use std::fs::File;
use std::process::{Output, Stdio};

use crate::dossier::{Dossier, beside, bytes, differing, program};

/// What becomes of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stream {
    /// It is read to its end.
    Read,
    /// Its reader is gone, as `head` is when it has its lines.
    Gone,
    /// It leads to a disk without space.
    Full,
    /// It is not open at all.
    Closed,
}

impl Stream {
    fn stdio(self) -> Stdio {
        match self {
            Stream::Read => Stdio::piped(),
            Stream::Gone => {
                let (reader, writer) = std::io::pipe().unwrap();
                drop(reader);
                writer.into()
            }
            Stream::Full => File::options().write(true).open("/dev/full").unwrap().into(),
            Stream::Closed => Stdio::null(),
        }
    }
}

fn run(dossier: &Dossier, arguments: &[&str], stdout: Stream, stderr: Stream) -> Output {
    let close = |stream, closing| if stream == Stream::Closed { closing } else { "" };
    let (out, err) = (close(stdout, ">&-"), close(stderr, "2>&-"));
    crate::dossier::command("sh")
        .args(["-c", &format!("exec \"$@\" {out} {err}"), "sh", program()])
        .args(arguments)
        .current_dir(dossier.root())
        .stdin(Stdio::null())
        .stdout(stdout.stdio())
        .stderr(stderr.stdio())
        .output()
        .unwrap()
}

#[test]
fn every_command_ends_in_order_whatever_becomes_of_its_output() {
    let text = "+++\nshort = \"Kuwait\"\n+++\n\nWords.\n";
    let dossier = Dossier::small()
        .file("content/countries/kuwait/en.md", text)
        .file("content/countries/kuwait/ar.md", text.replace("Kuwait", "الكويت"));
    let full = "error: this cannot print what it has to say: \
                No space left on device (os error 28)\n";
    // The arguments, the exit code, and whether something is printed to each stream.
    let commands: [(&[&str], i32, [bool; 2]); 12] = [
        (&["build"], 0, [true, true]),
        (&["build", "--out", "content/x"], 1, [false, true]),
        (&["check"], 0, [false, true]),
        (&["check", "--deny-warnings"], 1, [false, true]),
        (&["check", "--format", "json"], 0, [true, false]),
        (&["translated", "--all"], 0, [true, false]),
        (&["translated", "nobody"], 1, [false, true]),
        (&["explain"], 0, [true, false]),
        (&["explain", "bad-date"], 0, [true, false]),
        (&["explain", "bad-dat"], 2, [false, true]),
        (&["--version"], 0, [true, false]),
        (&["build", "--help"], 0, [true, false]),
    ];
    for (arguments, wanted, [out, err]) in commands {
        let plain = run(&dossier, arguments, Stream::Read, Stream::Read);
        let told = [!plain.stdout.is_empty(), !plain.stderr.is_empty()];
        assert_eq!((plain.status.code(), told), (Some(wanted), [out, err]), "{plain:?}");
        for (stdout, stderr) in [
            (Stream::Gone, Stream::Read),
            (Stream::Closed, Stream::Read),
            (Stream::Read, Stream::Gone),
            (Stream::Read, Stream::Closed),
            (Stream::Closed, Stream::Closed),
            (Stream::Gone, Stream::Gone),
        ] {
            let done = run(&dossier, arguments, stdout, stderr);
            let what = format!("{arguments:?} {stdout:?} {stderr:?}: {done:?}");
            assert_eq!(done.status.code(), Some(wanted), "{what}");
            assert!(
                !String::from_utf8_lossy(&done.stderr).contains("panicked"),
                "{what}"
            );
        }
        // What could not be said is missed only where nothing else is wrong.
        let unsaid = |said: bool| if said && wanted == 0 { 3 } else { wanted };
        let done = run(&dossier, arguments, Stream::Full, Stream::Read);
        assert_eq!(done.status.code(), Some(unsaid(out)), "{arguments:?}: {done:?}");
        let told = String::from_utf8(done.stderr).unwrap();
        assert_eq!(told.contains(full), out, "{arguments:?}: {told}");
        let done = run(&dossier, arguments, Stream::Read, Stream::Full);
        assert_eq!(done.status.code(), Some(unsaid(err)), "{arguments:?}: {done:?}");
        let done = run(&dossier, arguments, Stream::Full, Stream::Full);
        assert_eq!(done.status.code(), Some(unsaid(out || err)), "{arguments:?}");
    }
    // Whatever became of its report, the site is complete.
    let site = bytes(&dossier.root().join("public"));
    dossier.run(&["build", "--out", "again"]).succeeded();
    assert_eq!(differing(&bytes(&dossier.root().join("again")), &site), [""; 0]);
}

/// A limit on the size of files ends a process by a signal that most shells print as a crash.
#[test]
#[cfg_attr(feature = "portable", ignore = "a signal of Unix")]
fn a_limit_on_the_size_of_files_is_a_fault() {
    let big = "x ".repeat(20_000);
    let text = format!("+++\nshort = \"Kuwait\"\n+++\n\n{big}\n");
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let before = bytes(dossier.root());
    let dossier = dossier
        .file("content/countries/kuwait/en.md", &text)
        .file("content/countries/kuwait/ar.md", text.replace("Kuwait", "الكويت"));
    let limited = |dossier: &Dossier, arguments: &[&str]| {
        crate::dossier::command("sh")
            .args(["-c", "ulimit -f 40; exec \"$@\"", "sh", program()])
            .args(arguments)
            .current_dir(dossier.root())
            .output()
            .unwrap()
    };
    let done = limited(&dossier, &["build", "--quiet"]);
    let told = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(1), "{told}");
    let why =
        "error[unwritable]: the site cannot be written: File too large (os error 27)\n";
    assert!(told.contains(why), "{told}");
    let site = |all: &std::collections::BTreeMap<String, Vec<u8>>| {
        let mut site = all.clone();
        site.retain(|path, _| path.starts_with("public/"));
        site
    };
    assert_eq!(differing(&site(&bytes(dossier.root())), &site(&before)), [""; 0]);
    assert_eq!(beside(dossier.root()), [".mithaq-cache-public", ".mithaq-lock-public"]);

    // All texts are recorded, or none: the second one is too large.
    let small = |name: &str| format!("+++\nshort = \"{name}\"\n+++\n\nWords.\n");
    let facts = "title = { ar = \"العراق\", en = \"Iraq\" }\niso = \"IQ\"\n";
    let dossier = dossier
        .file("content/countries/iraq/facts.toml", facts)
        .file("content/countries/iraq/ar.md", small("العراق"))
        .file("content/countries/iraq/en.md", small("Iraq"));
    let before = bytes(dossier.root());
    let done = limited(&dossier, &["translated", "--all"]);
    let told = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(1), "{told}");
    let why =
        "error[unwritable]: this file cannot be written: File too large (os error 27)\n";
    assert!(told.starts_with(why), "{told}");
    assert_eq!(differing(&bytes(dossier.root()), &before), [""; 0]);
    let recorded = dossier.run(&["translated", "--all"]).succeeded();
    assert!(
        recorded.stdout.ends_with("\n7 translations recorded\n"),
        "{}",
        recorded.stdout
    );
}
