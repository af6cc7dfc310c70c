//! Static files under names that change with their bytes, so that a cache may keep them forever. Style
//! sheets are minified.
//! Start at [`collect`].

use std::collections::BTreeMap;
use std::ops::Range;

use percent_encoding::percent_decode_str;
use sha2::{Digest, Sha256};

use super::load::{Files, Static};
use super::minify;
use crate::diagnostic::{Report, fault, nearest, phrase};
use crate::source::{Source, uri};

/// A static file of the theme.
pub(super) struct Asset {
    /// Its path in the theme's `static/`.
    pub(super) name: String,
    /// Its path in the site.
    pub(super) path: String,
    /// What it holds.
    pub(super) bytes: Vec<u8>,
}

/// All static files except partial style sheets. A style sheet refers to other files by their names
/// in `static/`. These references are replaced by the names with fingerprints before the
/// fingerprint of the style sheet itself is computed. A partial sheet replaces the `@import` that
/// names it.
pub(super) fn collect(files: &Files, report: &mut Report) -> Vec<Asset> {
    let (done, open) = (BTreeMap::new(), Vec::new());
    let mut collector = Collector { files, report, done, open, copied: 0 };
    let published = files.statics.keys().filter(|name| !is_partial(name));
    published.for_each(|name| collector.add(name));
    collector.done.into_values().collect()
}

/// Adds the fingerprint to each name. A file is added before the style sheets that refer to it.
struct Collector<'c> {
    files: &'c Files,
    report: &'c mut Report,
    done: BTreeMap<String, Asset>,
    /// The style sheets that are being read: the one that refers to the next comes before it.
    open: Vec<String>,
    /// The bytes of all partial sheets that were put in place of an `@import`.
    copied: usize,
}

/// The most style sheets that refer to each other in a row. Each is read before the one that refers to
/// it, on the same stack.
const DEEPEST: usize = 50;
/// The most bytes that all partial sheets take where they are imported. More come from sheets that
/// import each other twice.
const LARGEST: usize = 16 * 1024 * 1024;

impl Collector<'_> {
    fn add(&mut self, name: &str) {
        let Some(Static { path, bytes }) = self.files.statics.get(name) else { return };
        if self.done.contains_key(name) {
            return;
        }
        let text = Some(bytes).filter(|_| name.ends_with(".css"));
        let bytes = match text.and_then(|bytes| std::str::from_utf8(bytes).ok()) {
            Some(css) => {
                let source = Source::new(path.as_str(), css);
                minify::sheet(self.sheet(name, &source)).into_bytes()
            }
            None => bytes.to_vec(),
        };
        let path = format!("assets/{}", fingerprinted(name, &bytes));
        self.done.insert(name.to_owned(), Asset { name: name.to_owned(), path, bytes });
    }

    /// The text of a style sheet, with the names that files have in the site.
    fn sheet(&mut self, name: &str, source: &Source) -> String {
        self.open.push(name.to_owned());
        let css = source.text();
        let (mut out, mut at) = (String::with_capacity(css.len()), 0);
        for found in references(css) {
            let Some(new) = self.reference(name, source, found.clone()) else { continue };
            let imported =
                import(css, &found).filter(|_| is_partial(&css[found.clone()]));
            let replaced = imported.unwrap_or(found);
            out.push_str(&css[at..replaced.start]);
            out.push_str(&new);
            at = replaced.end;
        }
        out.push_str(&css[at..]);
        self.open.pop();
        out
    }

    /// The text of a partial sheet.
    fn partial(&mut self, name: &str) -> Option<String> {
        let Static { path, bytes } = self.files.statics.get(name)?;
        let css = std::str::from_utf8(bytes).ok()?;
        let source = Source::new(path.as_str(), css);
        let sheet = self.sheet(name, &source).trim_end().to_owned();
        if self.copied <= LARGEST && self.copied + sheet.len() > LARGEST {
            self.report.add(fault::theme::theme_fault_static_large(source.top()));
        }
        self.copied += sheet.len();
        Some(sheet)
    }

    /// What replaces a reference; `None` if it stays as it is.
    fn reference(
        &mut self,
        sheet: &str,
        source: &Source,
        at: Range<usize>,
    ) -> Option<String> {
        let written = &source.text()[at.clone()];
        if written.is_empty() || written.starts_with('#') || written.contains(':') {
            return None;
        }
        let end = written.find(['?', '#']).unwrap_or(written.len());
        let (path, rest) = written.split_at(end);
        let path = &plain(path);
        let target = joined(sheet, path);
        let fault = if is_open(source.text(), &at) {
            Some(fault::theme::theme_fault_static_open(source.span(at)))
        } else if self.open.contains(&target) {
            Some(fault::theme::theme_fault_static_itself(source.span(at), path))
        } else if self.open.len() > DEEPEST {
            Some(fault::theme::theme_fault_static_deep(source.span(at), DEEPEST))
        } else if !self.files.statics.contains_key(&target) {
            let known = self.files.statics.keys().map(String::as_str);
            let near = nearest(&target, known)
                .map(|near| phrase::did_you_mean(&format!("static/{near}")));
            let absent = fault::theme::theme_fault_static(source.span(at), &target);
            Some(absent.maybe_help(near))
        } else if is_partial(path) && import(source.text(), &at).is_none() {
            Some(fault::theme::theme_fault_partial(source.span(at), path))
        } else if is_partial(path) && path.contains('/') {
            Some(fault::theme::theme_fault_partial_elsewhere(source.span(at), path))
        } else {
            None
        };
        if self.copied > LARGEST {
            return None;
        }
        if let Some(fault) = fault {
            self.report.add(fault);
            return None;
        }
        if is_partial(path) {
            return self.partial(&target);
        }
        self.add(&target);
        let published = &self.done.get(&target)?.path;
        // The folders are the same as in the theme; only the name of the file differs.
        let file = published.rsplit('/').next().unwrap_or(published);
        let folder = path.rfind('/').map_or("", |slash| &path[..=slash]);
        Some(format!("{}{}{rest}", uri(folder), uri(file)))
    }
}

/// Whether `name` is that of a partial style sheet, which is only imported.
fn is_partial(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.starts_with('_') && file.ends_with(".css")
}

/// The range of the statement `@import "…";` around the range of the `name` in it; `None` if the
/// name is in no such statement, or the import has a condition.
fn import(css: &str, name: &Range<usize>) -> Option<Range<usize>> {
    let before = css[..name.start].strip_suffix(['"', '\''])?.trim_end();
    let start = before.len().checked_sub("@import".len())?;
    let is_import = before.get(start..)?.eq_ignore_ascii_case("@import");
    let after = css.get(name.end + 1..)?;
    let end = css.len() - after.trim_start().strip_prefix(';')?.len();
    is_import.then_some(start..end)
}

/// The path in `static/` to which `path` leads from a style sheet.
fn joined(sheet: &str, path: &str) -> String {
    let mut parts: Vec<&str> = sheet.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The path that an address in a style sheet means: without the escapes of CSS, nor those of addresses.
fn plain(written: &str) -> String {
    let mut text = String::with_capacity(written.len());
    let mut rest = written;
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        let (meant, length) = escape(&rest[at..]);
        text.extend(meant);
        rest = &rest[at + length..];
    }
    text.push_str(rest);
    percent_decode_str(&text).decode_utf8_lossy().into_owned()
}

/// The character that the escape at the beginning of `css` means, if any, and its length.
fn escape(css: &str) -> (Option<char>, usize) {
    let after = &css[1..];
    let digits = after.bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
    if digits == 0 {
        let next = after.chars().next();
        return (next, 1 + next.map_or(0, char::len_utf8));
    }
    let number = u32::from_str_radix(&after[..digits], 16).ok();
    let meant = number.and_then(char::from_u32).filter(|c| *c != '\0');
    // The blank ends the digits, and is no part of the address.
    let blank = after[digits..].starts_with(|c: char| c.is_ascii_whitespace());
    (meant.or(Some(char::REPLACEMENT_CHARACTER)), 1 + digits + usize::from(blank))
}

/// Whether a bracket or a mark is missing after an address, so that a browser drops the rule around it.
fn is_open(css: &str, address: &Range<usize>) -> bool {
    let after = &css[address.end..];
    match css[..address.start].chars().next_back() {
        Some('"' | '\'') => css[address.clone()].contains('\n') || after.is_empty(),
        _ => !after.trim_start().starts_with(')'),
    }
}

/// The ranges in which a style sheet names other files: in `url(…)`, in a string of `image-set(…)`, and
/// after `@import`.
fn references(css: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    // How many brackets are open, and how many are where the strings are addresses.
    let (mut depth, mut images) = (0_usize, None);
    while let Some(step) =
        css[at..].find(['/', '"', '\'', 'u', 'U', 'i', 'I', '(', ')', '@'])
    {
        at += step;
        let rest = &css[at..];
        let begins = |word: &str| {
            rest.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
        };
        if rest.starts_with("/*") {
            at += rest.find("*/").map_or(rest.len(), |end| end + 2);
        } else if rest.starts_with(['"', '\'']) {
            let (inside, end) = string(css, at);
            found.extend(Some(inside).filter(|_| images == Some(depth)));
            at = end;
        } else if rest.starts_with('(') {
            depth += 1;
            at += 1;
        } else if rest.starts_with(')') {
            images = images.filter(|images| *images != depth);
            depth = depth.saturating_sub(1);
            at += 1;
        } else if begins("image-set(") {
            at += "image-set(".len();
            depth += 1;
            images = images.or(Some(depth));
        } else if begins("url(") {
            depth += 1;
            let open = at + "url(".len();
            let open = open + blanks(&css[open..]);
            if css[open..].starts_with(['"', '\'']) {
                let (inside, end) = string(css, open);
                found.push(inside);
                at = end;
            } else {
                at = open + unquoted(&css[open..]);
                found.push(open..at);
            }
        } else if begins("@import") {
            let open = at + "@import".len();
            let open = open + blanks(&css[open..]);
            at = open;
            if css[open..].starts_with(['"', '\'']) {
                let (inside, end) = string(css, open);
                found.push(inside);
                at = end;
            }
        } else {
            at += 1;
        }
    }
    found
}

fn blanks(css: &str) -> usize {
    css.len() - css.trim_start().len()
}

/// The length of an address without marks around it.
fn unquoted(css: &str) -> usize {
    let mut at = 0;
    while let Some(c) = css[at..].chars().next() {
        at += match c {
            '\\' => escape(&css[at..]).1,
            '(' | ')' | '"' | '\'' => break,
            c if c.is_ascii_whitespace() => break,
            c => c.len_utf8(),
        };
    }
    at
}

/// The range inside the string that opens at `at`, and the offset after its end.
fn string(css: &str, at: usize) -> (Range<usize>, usize) {
    let mark = css.as_bytes()[at];
    let mut bytes = css.bytes().enumerate().skip(at + 1);
    while let Some((place, byte)) = bytes.next() {
        match byte {
            b'\\' => {
                bytes.next();
            }
            byte if byte == mark => return (at + 1..place, place + 1),
            _ => {}
        }
    }
    (at + 1..css.len(), css.len())
}

/// `style.css` → `style.1a2b3c4d.css`.
fn fingerprinted(name: &str, bytes: &[u8]) -> String {
    let fingerprint = hex(&Sha256::digest(bytes)[..4]);
    let (folder, file) = match name.rsplit_once('/') {
        Some((folder, file)) => (format!("{folder}/"), file),
        None => (String::new(), name),
    };
    match file.rsplit_once('.') {
        Some((stem, ending)) => format!("{folder}{stem}.{fingerprint}.{ending}"),
        None => format!("{folder}{file}.{fingerprint}"),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::references;

    #[test]
    fn references_are_found_where_css_has_them() {
        for (css, expected) in [
            ("a { background: url(x.svg) }", &["x.svg"][..]),
            ("url( \"a b.svg\" ) url( 'c' ) url( d )", &["a b.svg", "c", "d"]),
            ("/* url(x) */ a::before { content: \"url(x)\" }", &[]),
            ("@import \"a.css\"; @import url(b.css);", &["a.css", "b.css"]),
            ("src: URL(\"x\\\"y\")", &["x\\\"y"]),
            (
                "image-set(\"a.png\" 1x, url(b.png) 2x type(\"c\")) \"d\"",
                &["a.png", "b.png"],
            ),
            ("url(a\\ b.png) url(a b) url(c\n}", &["a\\ b.png", "a", "c"]),
            ("url(", &[""]),
            ("url(\"", &[""]),
            ("url(\"é", &["é"]),
            ("/* never closed url(x)", &[]),
            ("\"never closed", &[]),
        ] {
            let found: Vec<&str> =
                references(css).into_iter().map(|at| &css[at]).collect();
            assert_eq!(found, expected, "{css}");
        }
    }
}
