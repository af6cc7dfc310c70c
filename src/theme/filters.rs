//! The filters and functions that templates can call: messages, links, plain text, headings,
//! assets.
//! Start at [`register`], which lists them all.

use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use tera::value::Key;
use tera::{Error, Kwargs, State, StringInput, Tera, TeraResult, Value};
use unicode_width::UnicodeWidthStr;

use super::assets::Asset;
use super::html::{self, escape, push_switch};
use super::isolation::{plain_isolate, push_text};
use super::limits;
use super::locale::Locale;
use super::medium::Medium;
use super::messages::Argument;
use super::values::link;
use crate::source::uri;
use crate::view::Text;

/// What a filter says of a name that does not exist, and of one that has no value on this page. `fault.rs`
/// puts sentences in the place of both.
pub(super) const NOTHING: &str = "there is nothing of this name";
pub(super) const NO_VALUE: &str = "this has no value here";

/// What `asset` says of a file that the theme has not.
pub(super) fn no_file(name: &str) -> String {
    format!("the theme has no `static/{name}`")
}

/// Registers the filters and functions. Markup that a filter returns is marked as safe; all other
/// text is escaped.
pub(super) fn register(
    tera: &mut Tera,
    locale: &Arc<Locale>,
    both: &[Arc<Locale>; 2],
    assets: &[Asset],
) {
    messages(tera, locale, both);
    markup(tera);
    links(tera, locale, both);
    headings(tera, locale);
    endonyms(tera, both);
    addresses(tera, assets);
    let own = locale.clone();
    let each = both.clone();
    tera.register_filter("number", move |n: u64, kwargs: Kwargs, _: &State| {
        let locale = chosen(&own, &each, &kwargs)?;
        Ok::<_, Error>(locale.language.number(n))
    });
    tera.register_filter("columns", |text: StringInput, _: Kwargs, _: &State| {
        text.as_str().width()
    });
    tera.register_function("range", limits::range);
}

/// `t` and `t_plain`: a message in words.
fn messages(tera: &mut Tera, locale: &Arc<Locale>, both: &[Arc<Locale>; 2]) {
    for (name, medium) in [("t", Medium::Html), ("t_plain", Medium::Plain)] {
        let (own, both) = (locale.clone(), both.clone());
        // Most messages take no arguments: their values are made once.
        let ready: FxHashMap<String, Value> = locale
            .messages
            .all_words(medium)
            .map(|(id, words)| (id.to_owned(), words_of(medium, words)))
            .collect();
        tera.register_filter(name, move |id: StringInput, kwargs: Kwargs, _: &State| {
            if kwargs.iter().next().is_none()
                && let Some(words) = ready.get(id.as_str())
            {
                limits::made(words.as_str().unwrap_or_default())?;
                return Ok(words.clone());
            }
            let locale = chosen(&own, &both, &kwargs)?;
            let mut args = Vec::new();
            for (name, value) in kwargs.iter() {
                if let Some(name) = name.as_str().filter(|name| *name != "lang") {
                    args.push((name, argument(locale, medium, value)?));
                }
            }
            let text =
                locale.message(medium, id.as_str(), &args).map_err(Error::message)?;
            limits::made(&text)?;
            Ok::<_, Error>(words_of(medium, &text))
        });
    }
}

/// The language that `lang` names, on a page in both; else that of the page.
fn chosen<'l>(
    own: &'l Arc<Locale>,
    both: &'l [Arc<Locale>; 2],
    kwargs: &Kwargs,
) -> TeraResult<&'l Locale> {
    let Some(tag) = kwargs.get::<String>("lang")? else { return Ok(own) };
    let found = both.iter().find(|locale| locale.language.tag() == tag);
    Ok(found.ok_or_else(|| Error::message(format!("this site is not in `{tag}`")))?)
}

fn words_of(medium: Medium, words: &str) -> Value {
    match medium {
        Medium::Html => Value::safe_string(words),
        Medium::Plain => Value::normal_string(words),
    }
}

/// An argument of a message, in the form of its medium. Strings are in the language of the message.
fn argument(locale: &Locale, medium: Medium, value: &Value) -> TeraResult<Argument> {
    if let Some(number) = value.as_i64() {
        return Ok(Argument::Number(number));
    }
    let text = match (value.as_str(), medium) {
        (Some(text), Medium::Html) if value.is_safe() => text.to_owned(),
        (Some(text), Medium::Html) => {
            let mut html = String::with_capacity(text.len() + 12);
            push_text(locale, &Text::plain(text), &mut html);
            html
        }
        (None, Medium::Html) => string(value, link::HTML)?.to_owned(),
        (_, Medium::Plain) => plain_isolate(&locale.language, &plain(value)?),
    };
    // The message may leave it out.
    limits::made(&text)?;
    Ok(Argument::Text(text))
}

/// `text`, `date` and so on return markup unchanged. They declare what a template expects at a place,
/// so that a missing value is reported. `plain` and `date_plain` return the plain text of markup or of
/// a link. `of` finds the evidence of a field in a list.
fn markup(tera: &mut Tera) {
    for name in ["text", "date", "duration", "line", "prose", "marks"] {
        tera.register_filter(name, |x: &Value, _: Kwargs, _: &State| {
            match x.is_string() && x.is_safe() {
                true => Ok(x.clone()),
                false if x.is_undefined() || x.is_none() => Err(lacks(x, "")),
                false => Err(Error::message(format!("this is {}, not markup", x.name()))),
            }
        });
    }
    for name in ["plain", "date_plain"] {
        tera.register_filter(name, |x: &Value, _: Kwargs, _: &State| {
            let words = plain(x)?;
            limits::made(&words)?;
            Ok::<_, Error>(words)
        });
    }
    tera.register_filter("of", |x: &Value, kwargs: Kwargs, _: &State| {
        let wanted = kwargs.must_get::<&str>("field")?;
        let is_wanted = |proof: &&Value| {
            field(proof, "field").and_then(Value::as_str) == Some(wanted)
        };
        let found = items(x)?.iter().find(is_wanted);
        Ok::<_, Error>(found.cloned().unwrap_or_else(Value::none))
    });
}

/// The plain text of markup, of a link or of a string.
fn plain(value: &Value) -> TeraResult<String> {
    let words = field(value, link::NAME).unwrap_or(value);
    match words.as_str() {
        Some(markup) if words.is_safe() => Ok(html::plain(markup)),
        Some(words) => Ok(words.to_owned()),
        None => Err(lacks(value, link::NAME)),
    }
}

/// `link` and `voice`: the markup of a link. `links` and `voices`: the markup of several, as a list in
/// a sentence.
fn links(tera: &mut Tera, locale: &Arc<Locale>, both: &[Arc<Locale>; 2]) {
    for name in ["link", "voice"] {
        tera.register_filter(name, |x: &Value, _: Kwargs, _: &State| {
            let html = field(x, link::HTML).ok_or_else(|| lacks(x, link::HTML))?;
            limits::made(html.as_str().unwrap_or_default())?;
            Ok::<_, Error>(html.clone())
        });
    }
    for name in ["links", "voices"] {
        let (own, both) = (locale.clone(), both.clone());
        tera.register_filter(name, move |x: &Value, kwargs: Kwargs, _: &State| {
            let locale = chosen(&own, &both, &kwargs)?;
            let html = |value| string(value, link::HTML).map(str::to_owned);
            let all: TeraResult<Vec<String>> = items(x)?.iter().map(html).collect();
            // A conjunction would read as a part of a headline.
            let titled = |value| field(value, "kind").and_then(Value::as_str);
            let titles = items(x)?.iter().any(|one| titled(one) == Some("article"));
            let list = match titles {
                true => locale.language.titles(&all?),
                false => locale.language.list(&all?),
            };
            limits::made(&list)?;
            Ok::<_, Error>(Value::safe_string(&list))
        });
    }
}

/// `heading`: a heading, and beside it a link to the same heading in the other language.
fn headings(tera: &mut Tera, locale: &Arc<Locale>) {
    let own = locale.clone();
    tera.register_filter(
        "heading",
        move |id: StringInput, kwargs: Kwargs, state: &State| {
            let anchor = kwargs.must_get::<&str>("anchor")?;
            let other = state.get::<Value>("other")?.unwrap_or_else(Value::undefined);
            let href = format!("{}#{anchor}", string(&other, link::HREF)?);
            let language = field(&other, "lang").unwrap_or(&other);
            let message = |medium, id: &str, arguments: &[_]| {
                own.message(medium, id, arguments).map_err(Error::message)
            };
            let words = message(Medium::Html, id.as_str(), &[])?;
            let section = message(Medium::Plain, id.as_str(), &[])?;
            let section = plain_isolate(&own.language, &section);
            let section = [("section", Argument::Text(section))];
            let label = message(Medium::Plain, "switch-section", &section)?;
            let mut html = String::with_capacity(384);
            let id = escape(anchor);
            html.extend([
                "<div class=\"heading\"><h2 id=\"",
                &id,
                "\">",
                &words,
                "</h2>",
            ]);
            push_switch(&mut html, &href, string(language, "tag")?, &label);
            html.push_str("</div>");
            limits::made(&html)?;
            Ok::<_, Error>(Value::safe_string(&html))
        },
    );
}

/// `endonym`: the name of one of the two languages, in that language.
fn endonyms(tera: &mut Tera, both: &[Arc<Locale>; 2]) {
    let name = |locale: &Arc<Locale>| {
        let name = locale.required(Medium::Plain, "language-name", &[]);
        (locale.language.tag().to_owned(), name)
    };
    let names: BTreeMap<String, String> = both.iter().map(name).collect();
    tera.register_filter("endonym", move |tag: StringInput, _: Kwargs, _: &State| {
        let name = names.get(tag.as_str());
        name.cloned().ok_or_else(|| {
            Error::message(format!("`{}` is no language of this site", tag.as_str()))
        })
    });
}

/// `asset`: the address of a static file.
fn addresses(tera: &mut Tera, assets: &[Asset]) {
    let paths: BTreeMap<String, String> =
        assets.iter().map(|asset| (asset.name.clone(), uri(&asset.path))).collect();
    tera.register_filter(
        "asset",
        move |name: StringInput, kwargs: Kwargs, state: &State| {
            let head = state.get::<Value>("head")?;
            let top = match (kwargs.get::<&str>("top")?, &head) {
                (Some(top), _) => top,
                (None, Some(head)) => string(head, "top")?,
                (None, None) => "",
            };
            let path = paths
                .get(name.as_str())
                .ok_or_else(|| Error::message(no_file(name.as_str())))?;
            Ok::<_, Error>(format!("{top}{path}"))
        },
    );
}

fn field<'v>(value: &'v Value, name: &'static str) -> Option<&'v Value> {
    let found = value.as_map()?.get(&Key::Str(name))?;
    (!found.is_undefined() && !found.is_none()).then_some(found)
}

fn string<'v>(value: &'v Value, name: &'static str) -> TeraResult<&'v str> {
    field(value, name).and_then(Value::as_str).ok_or_else(|| lacks(value, name))
}

fn items(value: &Value) -> TeraResult<&[Value]> {
    value.as_array().ok_or_else(|| match value.is_undefined() || value.is_none() {
        true => lacks(value, ""),
        false => Error::message(format!("a list belongs here, not a {}", value.name())),
    })
}

fn lacks(value: &Value, name: &str) -> Error {
    Error::message(if value.is_undefined() {
        NOTHING.to_owned()
    } else if value.is_none() {
        NO_VALUE.to_owned()
    } else {
        format!("{} has no field `{name}`", value.name())
    })
}
