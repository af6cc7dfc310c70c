//! Pictures beside texts: what is published of them, under which names, and what is refused.
//! Start at [`png`], which draws one.

use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;

use crate::dossier::{Dossier, files};

/// A PNG of one colour.
pub fn png(width: u32, height: u32) -> Vec<u8> {
    let mut header = Vec::new();
    header.extend(width.to_be_bytes());
    header.extend(height.to_be_bytes());
    // Eight bits of grey, not interlaced.
    header.extend([8, 0, 0, 0, 0]);
    // Each line is a filter and its pixels, in blocks that are not compressed.
    let lines = vec![0; (height * (width + 1)) as usize];
    let mut data = vec![0x78, 0x01];
    let blocks: Vec<&[u8]> = lines.chunks(0xFFFF).collect();
    for (at, block) in blocks.iter().enumerate() {
        let length = u16::try_from(block.len()).unwrap();
        data.push(u8::from(at + 1 == blocks.len()));
        data.extend(length.to_le_bytes());
        data.extend((!length).to_le_bytes());
        data.extend(*block);
    }
    // The Adler checksum of zeros.
    let second = u32::try_from(lines.len() % 65521).unwrap();
    data.extend((second << 16 | 1).to_be_bytes());
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, data) in [(b"IHDR", header), (b"IDAT", data), (b"IEND", Vec::new())] {
        png.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        let from = png.len();
        png.extend(name);
        png.extend(data);
        let sum = crc(&png[from..]);
        png.extend(sum.to_be_bytes());
    }
    png
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| match crc & 1 {
            1 => crc >> 1 ^ 0xEDB8_8320,
            _ => crc >> 1,
        })
    })
}

/// A JPEG file as far as its size is known.
pub fn jpeg(width: u16, height: u16) -> Vec<u8> {
    let mut jpeg = vec![0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8];
    jpeg.extend(height.to_be_bytes());
    jpeg.extend(width.to_be_bytes());
    jpeg.extend([1, 1, 0x11, 0, 0xFF, 0xD9]);
    jpeg
}

/// A WebP file without loss as far as its size is known.
pub fn webp(width: u32, height: u32) -> Vec<u8> {
    let mut webp = b"RIFF\x1e\0\0\0WEBPVP8L\x11\0\0\0\x2f".to_vec();
    webp.extend(((width - 1) | ((height - 1) << 14)).to_le_bytes());
    webp.extend([0; 12]);
    webp
}

/// An AVIF file as far as its size is known.
pub fn avif(width: u32, height: u32) -> Vec<u8> {
    let mut avif = b"\0\0\0\x1cftypavif\0\0\0\0mif1avifmiaf".to_vec();
    avif.extend(
        b"\0\0\0\x30meta\0\0\0\0\0\0\0\x24iprp\0\0\0\x1cipco\0\0\0\x14ispe\0\0\0\0",
    );
    avif.extend(width.to_be_bytes());
    avif.extend(height.to_be_bytes());
    avif.extend(b"\0\0\0\x08mdat");
    avif
}

const HOME: &str = "content/pages/home";

fn home(text: &str) -> Dossier {
    let text = format!("+++\ntitle = \"A small dossier\"\n+++\n\n{text}\n");
    Dossier::small().file(&format!("{HOME}/en.md"), text)
}

/// What is reported of a dossier whose home page has these files beside it.
#[track_caller]
fn refused(of: &[(&str, Vec<u8>)]) -> String {
    let dossier = of.iter().fold(home("x"), |dossier, (name, bytes)| {
        dossier.file(&format!("{HOME}/{name}"), bytes)
    });
    let run = dossier.run(&["check"]).refused();
    run.stderr.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_picture_has_its_size_and_a_name_that_changes_with_it() {
    let dossier = home(
        "![A map](map.png) ![The \"text\"](a.jpg)\n\n![b](b.JPEG) ![c](c.webp) ![d](d.avif)",
    )
    .file(&format!("{HOME}/map.png"), png(40, 30))
    .file(&format!("{HOME}/a.jpg"), jpeg(640, 480))
    .file(&format!("{HOME}/b.JPEG"), jpeg(3, 5))
    .file(&format!("{HOME}/c.webp"), webp(7, 9))
    .file(&format!("{HOME}/d.avif"), avif(11, 13))
    .file(&format!("{HOME}/unused.png"), png(1, 1));
    let run = dossier.build().succeeded();
    let page = run.page("en/index.html");
    let shown: Vec<String> = page
        .select("img")
        .iter()
        .map(|img| {
            let of = |name: &str| {
                let found = img.attributes().into_iter().find(|(key, _)| *key == name);
                found.map_or("none", |(_, value)| value)
            };
            let (source, words) = (of("src"), of("alt"));
            format!("{source} {}x{} {words}", of("width"), of("height"))
        })
        .collect();
    assert_eq!(
        shown,
        [
            "../assets/pages/home/map.65cdf041.png 40x30 A map",
            "../assets/pages/home/a.0e24b6a9.jpg 640x480 The \"text\"",
            "../assets/pages/home/b.d2eea2da.jpeg 3x5 b",
            "../assets/pages/home/c.e4a31cc6.webp 7x9 c",
            "../assets/pages/home/d.c217fb94.avif 11x13 d",
        ]
    );
    let copied = dossier.root().join("public/assets/pages/home");
    assert_eq!(files(&copied).len(), 5);
    let of = |start: &str| files(&copied).into_iter().find(|f| f.starts_with(start));
    let before = of("map.").unwrap();
    assert_eq!(fs::read(copied.join(&before)).unwrap(), png(40, 30));

    // Another picture of the same name has another address.
    let dossier = dossier.file(&format!("{HOME}/map.png"), png(30, 40));
    dossier.build().succeeded();
    let after = of("map.").unwrap();
    assert_ne!(after, before);
    assert_eq!(fs::read(copied.join(&after)).unwrap(), png(30, 40));
    assert_eq!(files(&copied).len(), 5);
}

/// Whatever a picture is called, its address has plain letters only, and the file is there.
#[test]
fn names_with_signs_and_letters_of_any_script_work() {
    let names = [
        ("map#1.png", "map#1.png"),
        ("a?b.png", "a?b.png"),
        ("100%25.png", "100%25.png"),
        ("my map.png", "<my map.png>"),
        ("my other map.png", "my%20other%20map.png"),
        ("خريطة الكويت.png", "<خريطة الكويت.png>"),
        ("خريطة.png", "%D8%AE%D8%B1%D9%8A%D8%B7%D8%A9.png"),
        ("caf\u{e9}.png", "caf\u{e9}.png"),
        // As another system composes it.
        ("ne\u{301}e.png", "n\u{e9}e.png"),
        ("--.png", "--.png"),
        ("a.b(1).png", "<a.b(1).png>"),
        ("&amp'\u{ab}x\u{bb}.png", "<\\&amp'\u{ab}x\u{bb}.png>"),
    ];
    let text: String =
        names.iter().map(|(_, written)| format!("![x]({written})\n\n")).collect();
    let mut dossier = home(&text);
    for (at, (name, _)) in (1..).zip(names) {
        dossier = dossier.file(&format!("{HOME}/{name}"), png(at, 1));
    }
    let run = dossier.build().succeeded();
    let page = run.page("en/index.html");
    let sources = page.values("img", "src");
    assert_eq!(sources.len(), names.len());
    for (at, source) in (1..).zip(&sources) {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        assert!(source.chars().all(|c| plain(c) || "/.-".contains(c)), "{source}");
        let file = dossier.root().join("public/en").join(source);
        assert_eq!(fs::read(file).unwrap(), png(at, 1), "{source}");
    }
    let stems: Vec<&str> = sources
        .iter()
        .map(|source| source.rsplit('/').next().unwrap())
        .map(|name| &name[..name.len() - ".12345678.png".len()])
        .collect();
    let expected = [
        "map-1",
        "a-b",
        "100-25",
        "my-map",
        "my-other-map",
        "picture",
        "picture",
        "caf",
        "n-e",
        "picture",
        "a-b-1",
        "amp-x",
    ];
    assert_eq!(stems, expected);
}

#[test]
fn names_that_some_system_does_not_take_are_refused() {
    let (picture, help) =
        (|| png(1, 1), " = help: rename the picture, with letters, digits, `-` and `_`");
    let name = |name: &str, sign: &str| {
        format!(
            "error[bad-value]: no picture can have the name `{name}`: `{sign}` does not work on all systems\n\
             --> {HOME}/{name}\n{help}\n1 error"
        )
    };
    assert_eq!(refused(&[("a\\b.png", picture())]), name("a\\b.png", "\\"));
    assert_eq!(refused(&[("a:b.png", picture())]), name("a:b.png", ":"));
    assert_eq!(refused(&[("a\u{1b}.png", picture())]), name("a\\u{1b}.png", "\\u{1b}"));
    let device = |name: &str| {
        format!(
            "error[bad-value]: no picture can have the name `{name}`: it names a device on Windows\n\
             --> {HOME}/{name}\n = help: rename the picture\n1 error"
        )
    };
    for name in ["CON.png", "nul.tar.png", "Lpt1.png"] {
        assert_eq!(refused(&[(name, picture())]), device(name));
    }
    let twice = |name: &str, other: &str| {
        format!(
            "error[bad-value]: `{name}` and `{other}` are one name on some systems\n\
             --> {HOME}/{name}\n = help: rename one of the two\n1 error"
        )
    };
    assert_eq!(
        refused(&[("P.png", picture()), ("p.png", picture())]),
        twice("p.png", "P.png")
    );
    assert_eq!(
        refused(&[("e\u{301}.png", picture()), ("\u{e9}.png", picture())]),
        twice("\u{e9}.png", "e\u{301}.png")
    );
    // A name that is not UTF-8.
    let dossier = home("x");
    let name = std::ffi::OsStr::from_bytes(b"a\xff.png");
    fs::write(dossier.root().join(HOME).join(name), png(1, 1)).unwrap();
    let report = dossier.run(&["check"]).refused().stderr;
    assert!(report.contains("no picture can have the name `a\u{fffd}.png`"), "{report}");
}

#[test]
fn a_picture_is_what_its_bytes_say() {
    let none = |name: &str| {
        format!(
            "error[bad-value]: `{name}` is no picture in the format png, jpg, webp or avif\n\
             --> {HOME}/{name}\n \
             = help: save it again in one of these; to rename a file does not change its format\n1 error"
        )
    };
    assert_eq!(refused(&[("bad.png", b"some words".to_vec())]), none("bad.png"));
    assert_eq!(refused(&[("empty.jpg", Vec::new())]), none("empty.jpg"));
    assert_eq!(refused(&[("cut.png", png(1, 1)[..12].to_vec())]), none("cut.png"));
    assert_eq!(refused(&[("nothing.png", png(0, 1))]), none("nothing.png"));
    let gif = b"GIF89a\x01\0\x01\0\0\0\0;".to_vec();
    assert_eq!(refused(&[("gif.png", gif)]), none("gif.png"));
    for (name, bytes, format, right) in [
        ("a.jpg", png(1, 1), "png", "a.png"),
        ("b.png", jpeg(1, 1), "jpg", "b.jpg"),
        ("c.d.PNG", webp(1, 1), "webp", "c.d.webp"),
        ("d.webp", avif(1, 1), "avif", "d.avif"),
    ] {
        assert_eq!(
            refused(&[(name, bytes)]),
            format!(
                "error[bad-value]: `{name}` is in the format {format}\n--> {HOME}/{name}\n \
                 = help: rename it `{right}`, also in the texts that show it\n1 error"
            )
        );
    }
}

#[test]
fn a_link_or_a_large_file_is_no_picture() {
    let dossier = home("![x](a.png)").file("content/_private/secret.png", png(2, 2));
    symlink("../../_private/secret.png", dossier.root().join(HOME).join("a.png"))
        .unwrap();
    let report = dossier.build().refused().stderr;
    assert_eq!(
        report.lines().take(3).collect::<Vec<_>>().join("\n"),
        format!(
            "error[unreadable]: this picture is a link, and whatever it leads to would be published\n\
             --> {HOME}/a.png\n = help: copy the picture itself to this place"
        )
    );
    assert!(!dossier.root().join("public").exists());

    let dossier = home("![x](a.png)");
    let mut large = png(1, 1);
    large.resize(32 * 1024 * 1024 + 1, 0);
    let report = dossier.file(&format!("{HOME}/a.png"), large).build().refused().stderr;
    assert_eq!(
        report.lines().take(3).collect::<Vec<_>>().join("\n"),
        format!(
            "error[too-large]: `{HOME}/a.png` has 33554433 bytes\n--> {HOME}/a.png\n \
             = help: a picture has at most 32 MB; save it smaller, as readers have to load it"
        )
    );
}

/// The beginnings of all formats, cut anywhere and with any byte changed, end without a panic.
#[test]
fn broken_pictures_end() {
    let kinds = [png(3, 4), jpeg(3, 4), webp(3, 4), avif(3, 4)];
    let mut dossier = home("x");
    for (kind, bytes) in kinds.iter().enumerate() {
        for at in 0..bytes.len() {
            let mut other = bytes.clone();
            other[at] ^= 0xFF;
            dossier = dossier
                .file(&format!("{HOME}/{kind}-{at}-cut.png"), &bytes[..at])
                .file(&format!("{HOME}/{kind}-{at}-other.png"), other);
        }
    }
    let run = dossier.run(&["check"]).refused();
    assert!(run.stderr.contains("is no picture in the format"), "{}", run.stderr);
    assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
}
