//! A file of the index: a script that hands its name and one string to one function.
//! Start at [`put`].

use std::io;

use super::texts::Place;
use crate::model::Dossier;
use crate::model::link::EntryId;
use crate::model::pair::Side;
use crate::publish::Output;
use crate::source::Digest;
use crate::view::Address;

/// The fingerprint of the file that has the text of an entry.
pub(super) struct Text(pub(super) String);

/// Puts the text of an entry in one language into `out`; nothing if there is none.
///
/// # Errors
///
/// If `out` cannot store it.
pub(super) fn text(
    dossier: &Dossier,
    side: Side,
    id: EntryId,
    places: &[Place],
    out: &dyn Output,
) -> io::Result<Option<Text>> {
    if places.iter().all(|place| place.text.is_empty()) {
        return Ok(None);
    }
    let mut lines = String::new();
    let summary = dossier.entry(id).summary.as_ref().and_then(|pair| pair.own(side));
    push_shown(&mut lines, summary.map_or("", String::as_str), dossier, side);
    for Place { anchor, heading, text, is_fact: _, days: _ } in places {
        lines.push('\n');
        push_field(&mut lines, anchor);
        for shown in [heading, text] {
            lines.push('\t');
            push_shown(&mut lines, shown, dossier, side);
        }
    }
    let name = format!("t/{}-{}", id.index(), side.index());
    put(&name, &lines, out).map(|(_, fingerprint)| Some(Text(fingerprint)))
}

/// Puts a file into `out`; its address and its fingerprint.
///
/// # Errors
///
/// If `out` cannot store it.
pub(super) fn put(
    name: &str,
    lines: &str,
    out: &dyn Output,
) -> io::Result<(Address, String)> {
    let mut script = String::with_capacity(lines.len() + 64);
    script.push_str("mithaqSearch(\"");
    script.push_str(name);
    script.push_str("\",`");
    for c in lines.chars() {
        if matches!(c, '`' | '\\' | '$') {
            script.push('\\');
        }
        script.push(c);
    }
    script.push_str("`)\n");
    let digest = Digest::of(script.as_bytes());
    let mut fingerprint = digest.to_string();
    fingerprint.truncate(8);
    let address = Address::search_file(name, &fingerprint);
    if !out.reuse(address.path(), digest)? {
        out.put(address.path(), digest, script.as_bytes())?;
    }
    Ok((address, fingerprint))
}

/// Adds a field of a line: what divides lines and fields becomes a space.
pub(super) fn push_field(line: &mut String, text: &str) {
    line.extend(text.chars().map(|c| if c.is_control() { ' ' } else { c }));
}

/// Adds a field that is shown: in it, characters isolate what a page isolates by elements.
pub(super) fn push_shown(line: &mut String, text: &str, dossier: &Dossier, side: Side) {
    let (language, other) = (dossier.language(side), dossier.language(side.other()));
    push_field(line, &language.plain(text, Some(other)));
}
