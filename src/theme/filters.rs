//! What templates can call: words, links, dates, marks.
//! Start at [`register`], which lists them all.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use rustc_hash::FxHashMap;
use serde::Serialize;
use tera::value::Key;
use tera::{Error, Kwargs, State, StringInput, Tera, TeraResult, Value};

use super::assets::Asset;
use super::html::{
    escape, isolated, push_isolated, push_lang_attributes, push_switch, push_words,
};
use super::locale::{Locale, Medium};
use super::messages::Argument;
use super::{date, limits};
use crate::lang;
use crate::model::edtf::Edtf;
use crate::view::{Language, Shown};

/// Gives templates their filters. Those that make markup are safe, all others are escaped.
pub(super) fn register(
    tera: &mut Tera,
    locale: &Arc<Locale>,
    both: &[Arc<Locale>; 2],
    assets: &[Asset],
) {
    words(tera, locale, both);
    names(tera);
    headings(tera, locale);
    tera.register_function("range", limits::range);
    lists(tera, locale);
    dates(tera, locale);
    tera.register_filter("of", |x: &Value, kwargs: Kwargs, _: &State| {
        let wanted = kwargs.must_get::<&str>("field")?;
        let is_wanted = |proof: &&Value| {
            field(proof, "field").and_then(Value::as_str) == Some(wanted)
        };
        let found = items(x)?.iter().find(is_wanted);
        Ok::<_, Error>(found.cloned().unwrap_or_else(Value::none))
    });
    for name in ["line", "prose", "marks"] {
        tera.register_filter(name, |x: Value, _: Kwargs, _: &State| x.mark_safe());
    }
    let names: BTreeMap<String, String> = both
        .iter()
        .map(|locale| {
            let name = locale.say(Medium::Plain, "language-name", &[]);
            (locale.language.tag().to_owned(), name.unwrap_or_default())
        })
        .collect();
    tera.register_filter("endonym", move |tag: StringInput, _: Kwargs, _: &State| {
        let name = names.get(tag.as_str());
        name.cloned().ok_or_else(|| {
            Error::message(format!("`{}` is no language of this site", tag.as_str()))
        })
    });
    let paths: BTreeMap<String, String> =
        assets.iter().map(|asset| (asset.name.clone(), asset.path.clone())).collect();
    tera.register_filter(
        "asset",
        move |name: StringInput, kwargs: Kwargs, state: &State| {
            let top = match kwargs.get::<String>("top")? {
                Some(top) => top,
                None => state
                    .get::<Value>("head")?
                    .and_then(|head| {
                        field(&head, "top").and_then(Value::as_str).map(str::to_owned)
                    })
                    .unwrap_or_default(),
            };
            match paths.get(name.as_str()) {
                Some(path) => Ok(format!("{top}{path}")),
                None => Err(Error::message(format!(
                    "the theme has no `static/{}`",
                    name.as_str()
                ))),
            }
        },
    );
}

fn words(tera: &mut Tera, locale: &Arc<Locale>, both: &[Arc<Locale>; 2]) {
    for (name, medium) in [("t", Medium::Html), ("t_plain", Medium::Plain)] {
        let (own, both) = (locale.clone(), both.clone());
        // Most messages take no arguments: these are made values once.
        let ready: FxHashMap<String, Value> = locale
            .messages
            .all_words(medium)
            .map(|(id, words)| {
                let value = match medium {
                    Medium::Html => Value::safe_string(words),
                    Medium::Plain => Value::normal_string(words),
                };
                (id.to_owned(), value)
            })
            .collect();
        tera.register_filter(name, move |id: StringInput, kwargs: Kwargs, _: &State| {
            if kwargs.iter().next().is_none()
                && let Some(words) = ready.get(id.as_str())
            {
                return Ok(words.clone());
            }
            // `lang` chooses the language where a page speaks both.
            let locale = match kwargs.get::<String>("lang")? {
                None => &own,
                Some(tag) => {
                    both.iter().find(|locale| locale.language.tag() == tag).ok_or_else(
                        || Error::message(format!("this site is not in `{tag}`")),
                    )?
                }
            };
            let mut args = Vec::new();
            for (name, value) in kwargs.iter() {
                if let Some(name) = name.as_str().filter(|name| *name != "lang") {
                    args.push((name, argument(medium, value)?));
                }
            }
            let text = locale.say(medium, id.as_str(), &args).map_err(Error::message)?;
            Ok::<_, Error>(match medium {
                Medium::Html => safe(text),
                Medium::Plain => Value::normal_string(&text),
            })
        });
    }
    tera.register_filter("plain", |x: Value, _: Kwargs, _: &State| {
        Ok::<_, Error>(string(&x, "text")?.to_owned())
    });
    let own = locale.clone();
    tera.register_filter("number", move |n: u64, _: Kwargs, _: &State| {
        own.language.number(n)
    });
}

/// Headings, each with the way to the same one in the other language beside it.
fn headings(tera: &mut Tera, locale: &Arc<Locale>) {
    let own = locale.clone();
    // The words of a heading, and those of the link; all are messages.
    let known: RwLock<FxHashMap<String, Arc<[String; 2]>>> = RwLock::default();
    let words = move |id: &str| -> Result<Arc<[String; 2]>, String> {
        let before = known.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(words) = before.get(id) {
            return Ok(words.clone());
        }
        drop(before);
        let section = lang::isolate(&own.say(Medium::Plain, id, &[])?);
        let section = [("section", Argument::Text(section))];
        let label = own.say(Medium::Plain, "switch-section", &section)?;
        let words = Arc::new([own.say(Medium::Html, id, &[])?, label]);
        let mut known = known.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(id.to_owned(), words.clone());
        Ok(words)
    };
    tera.register_filter(
        "heading",
        move |id: StringInput, kwargs: Kwargs, state: &State| {
            let anchor = kwargs.must_get::<&str>("anchor")?;
            let other = state.get::<Value>("other")?.unwrap_or_else(Value::undefined);
            let href = format!("{}#{anchor}", string(&other, "href")?);
            let tag = field(&other, "lang").unwrap_or(&other);
            let words = words(id.as_str()).map_err(Error::message)?;
            let [words, label] = &*words;
            let mut html = String::with_capacity(384);
            let id = escape(anchor);
            html.extend(["<div class=\"heading\"><h2 id=\"", &id, "\">", words, "</h2>"]);
            push_switch(&mut html, &href, string(tag, "tag")?, label);
            html.push_str("</div>");
            Ok::<_, Error>(safe(html))
        },
    );
}

fn names(tera: &mut Tera) {
    tera.register_filter("text", |x: &Value, _: Kwargs, _: &State| {
        match known_markup(x, false) {
            Some(markup) => Ok(markup.clone()),
            None => text(x).map(safe),
        }
    });
    for name in ["link", "voice"] {
        tera.register_filter(name, |x: &Value, _: Kwargs, _: &State| match known_markup(
            x, true,
        ) {
            Some(markup) => Ok(markup.clone()),
            None => named(x).map(safe),
        });
    }
}

/// The field in which a name or a link that many pages share has its markup, so that it is
/// printed once.
const MARKUP: &str = "markup";

/// The markup of a link that was printed before, or else of a mere name: of the other kind it
/// would not be what was asked for.
fn known_markup(value: &Value, link: bool) -> Option<&Value> {
    field(value, MARKUP).filter(|_| field(value, "href").is_some() == link)
}

/// The value of a link, or else of a mere name, with its markup.
pub(super) fn printed(piece: &impl Serialize, link: bool) -> Option<Shown> {
    let value = Value::try_from_serializable(piece).ok()?;
    let markup = if link { named(&value) } else { text(&value) };
    let mut map = value.into_map()?;
    map.insert(Key::Str(MARKUP), safe(markup.ok()?));
    Some(Box::new(Value::from(map)))
}

fn lists(tera: &mut Tera, locale: &Arc<Locale>) {
    for name in ["links", "voices"] {
        let locale = locale.clone();
        tera.register_filter(name, move |x: &Value, _: Kwargs, _: &State| {
            let one = |value| match known_markup(value, true).and_then(Value::as_str) {
                Some(markup) => Ok(markup.to_owned()),
                None => named(value),
            };
            let all: TeraResult<Vec<String>> = items(x)?.iter().map(one).collect();
            Ok::<_, Error>(safe(locale.language.list(&all?)))
        });
    }
}

fn dates(tera: &mut Tera, locale: &Arc<Locale>) {
    let own = locale.clone();
    // The same dates stand on many pages.
    let known: RwLock<FxHashMap<String, Value>> = RwLock::default();
    tera.register_filter("date", move |x: StringInput, _: Kwargs, _: &State| {
        let before = known.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(words) = before.get(x.as_str()) {
            return Ok(words.clone());
        }
        drop(before);
        let words = date::html(&own, &edtf(x.as_str())?).map_err(Error::message)?;
        let words = safe(words);
        let mut known = known.write().unwrap_or_else(PoisonError::into_inner);
        if known.len() < MOST_DATES {
            known.insert(x.as_str().to_owned(), words.clone());
        }
        Ok::<_, Error>(words)
    });
    let own = locale.clone();
    tera.register_filter("date_plain", move |x: StringInput, _: Kwargs, _: &State| {
        date::words(&own, Medium::Plain, &edtf(x.as_str())?).map_err(Error::message)
    });
    let own = locale.clone();
    tera.register_filter("duration", move |x: Value, _: Kwargs, _: &State| {
        let mut parts = Vec::new();
        for unit in ["years", "months", "weeks", "days"] {
            let count = field(&x, unit).and_then(Value::as_u64).unwrap_or(0);
            if count > 0 {
                let id = format!("duration-{unit}");
                let words =
                    own.count(Medium::Html, &id, count).map_err(Error::message)?;
                parts.push(words);
            }
        }
        Ok::<_, Error>(safe(own.language.list(&parts)))
    });
}

/// How many dates are kept in words: all days of a century.
const MOST_DATES: usize = 36_525;

fn edtf(text: &str) -> TeraResult<Edtf> {
    text.parse().map_err(|e| Error::message(format!("`{text}` is not a date: {e}")))
}

/// An argument of a message, in the form of its medium.
fn argument(medium: Medium, value: &Value) -> TeraResult<Argument> {
    if let Some(number) = value.as_i64() {
        return Ok(Argument::Number(number));
    }
    let text = match (value.as_str(), medium) {
        (Some(text), Medium::Html) if value.is_safe() => text.to_owned(),
        (Some(text), Medium::Html) => isolated(text, None),
        (Some(text), Medium::Plain) => lang::isolate(text),
        (None, Medium::Html) => named(value).or_else(|_| text(value))?,
        (None, Medium::Plain) => {
            let name = field(value, "name").unwrap_or(value);
            lang::isolate(string(name, "text")?)
        }
    };
    Ok(Argument::Text(text))
}

fn safe(html: String) -> Value {
    Value::safe_string(&html)
}

fn field<'v>(value: &'v Value, name: &'static str) -> Option<&'v Value> {
    let found = value.as_map()?.get(&Key::Str(name))?;
    (!found.is_undefined() && !found.is_none()).then_some(found)
}

fn string<'v>(value: &'v Value, name: &'static str) -> TeraResult<&'v str> {
    field(value, name).and_then(Value::as_str).ok_or_else(|| {
        Error::message(match value.is_undefined() {
            true => "there is nothing of this name".to_owned(),
            false => format!("{} has no field `{name}`", value.name()),
        })
    })
}

fn items(value: &Value) -> TeraResult<&[Value]> {
    value.as_array().ok_or_else(|| {
        Error::message(format!("a list belongs here, not a {}", value.name()))
    })
}

/// [`crate::view::Text`] as markup.
fn text(value: &Value) -> TeraResult<String> {
    let mut out = String::with_capacity(64);
    push_text(value, &mut out)?;
    Ok(out)
}

fn push_text(value: &Value, out: &mut String) -> TeraResult<()> {
    let lang = language(value)?;
    match field(value, "pieces") {
        None => push_isolated(out, string(value, "text")?, lang.as_ref()),
        Some(pieces) => push_mixed(items(pieces)?, lang.as_ref(), out)?,
    }
    Ok(())
}

fn language(value: &Value) -> TeraResult<Option<Language>> {
    let Some(lang) = field(value, "lang") else { return Ok(None) };
    let dir = if string(lang, "dir")? == "rtl" { "rtl" } else { "ltr" };
    Ok(Some(Language { tag: string(lang, "tag")?.to_owned(), dir }))
}

/// [`crate::view::NamedLink`] or [`crate::view::Voice`] as markup.
fn named(value: &Value) -> TeraResult<String> {
    let name = field(value, "name")
        .ok_or_else(|| Error::message("this is neither a link nor a voice"))?;
    let mut out = String::with_capacity(96);
    match field(value, "href").and_then(Value::as_str) {
        Some(href) => {
            out.extend(["<a href=\"", &escape(href), "\">"]);
            push_text(name, &mut out)?;
            out.push_str("</a>");
        }
        None => push_text(name, &mut out)?,
    }
    Ok(out)
}

/// Words of two directions: the foreign ones are kept apart from the others as well.
fn push_mixed(
    pieces: &[Value],
    lang: Option<&Language>,
    out: &mut String,
) -> TeraResult<()> {
    out.push_str("<bdi");
    push_lang_attributes(out, lang);
    out.push('>');
    for piece in pieces {
        let text = string(piece, "text")?;
        match field(piece, "foreign").and_then(Value::as_bool) {
            Some(true) => push_isolated(out, text, None),
            _ => push_words(out, text),
        }
    }
    out.push_str("</bdi>");
    Ok(())
}
