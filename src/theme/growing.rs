//! Filters of Tera that can make much of little, made anew so that they count what they make.
//! Start at [`register`].

use std::borrow::Cow;

use tera::{Error, Kwargs, State, StringInput, Tera, TeraResult, Value};

use super::limits;

/// The widest indentation, as in Tera.
const WIDEST: usize = 1000;

/// Registers the filters under the names that they have in Tera, and with the same results.
pub(super) fn register(tera: &mut Tera) {
    tera.register_filter("replace", replace);
    tera.register_filter("join", join);
    tera.register_filter("indent", indent);
    tera.register_filter("unique", unique);
    tera.register_filter(limits::EACH, limits::each);
    tera.register_filter(limits::KEPT, limits::kept);
    tera.register_filter(limits::READ, limits::read);
    tera.register_filter(limits::LIGHT, limits::read_text);
    tera.register_filter(limits::ATTRIBUTE, limits::attribute);
}

fn replace(text: StringInput, kwargs: Kwargs, state: &State) -> TeraResult<Value> {
    let from = kwargs.must_get::<&str>("from")?;
    let to = kwargs.must_get::<StringInput>("to")?;
    let safe = state.autoescaping_enabled() && (text.is_safe() || to.is_safe());
    let (text, to) = match safe {
        true => (text.rendered(state)?, to.rendered(state)?),
        false => (Cow::Borrowed(text.as_str()), Cow::Borrowed(to.as_str())),
    };
    limits::makes(1, text.len())?;
    limits::makes(text.matches(from).count(), to.len())?;
    let text = text.replace(from, &to);
    Ok(if safe { Value::safe_string(&text) } else { Value::from(text) })
}

fn join(items: &[Value], kwargs: Kwargs, state: &State) -> TeraResult<Value> {
    let separator = kwargs.get::<StringInput>("sep")?;
    let safe = state.autoescaping_enabled()
        && (items.iter().any(|item| item.is_string() && item.is_safe())
            || separator.as_ref().is_some_and(StringInput::is_safe));
    let between = match (&separator, safe) {
        (None, _) => Cow::Borrowed(""),
        (Some(separator), true) => separator.rendered(state)?,
        (Some(separator), false) => Cow::Borrowed(separator.as_str()),
    };
    limits::makes(items.len(), between.len())?;
    let mut text = String::new();
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            text.push_str(&between);
        }
        let words = match safe {
            true if item.is_undefined() => String::new(),
            true => state.escape_if_needed(item)?,
            false => item.to_string(),
        };
        limits::made(&words)?;
        text.push_str(&words);
    }
    Ok(if safe { Value::safe_string(&text) } else { Value::from(text) })
}

fn indent(text: StringInput, kwargs: Kwargs, state: &State) -> TeraResult<Value> {
    let width = kwargs.get::<usize>("width")?.unwrap_or(4).min(WIDEST);
    let sign = kwargs.get::<StringInput>("indentation")?;
    let first = kwargs.get::<bool>("first")?.unwrap_or(false);
    let blank = kwargs.get::<bool>("blank")?.unwrap_or(false);
    if sign.as_ref().is_some_and(|sign| sign.as_str().chars().count() != 1) {
        let message = "The `indentation` argument must contain exactly one character";
        return Err(Error::message(message));
    }
    let safe = state.autoescaping_enabled()
        && (text.is_safe() || sign.as_ref().is_some_and(StringInput::is_safe));
    let rendered = |text: &StringInput| match safe {
        true => text.rendered(state).map(Cow::into_owned),
        false => Ok(text.as_str().to_owned()),
    };
    let text = rendered(&text)?;
    let margin = sign.as_ref().map_or(Ok(" ".to_owned()), rendered)?.repeat(width);
    limits::makes(1, text.len())?;
    limits::makes(text.lines().count(), margin.len())?;
    let mut out = String::with_capacity(text.len() * 2);
    for (at, line) in text.lines().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        if if at == 0 { first } else { blank || !line.is_empty() } {
            out.push_str(&margin);
        }
        out.push_str(line);
    }
    if text.ends_with('\n') {
        out.push('\n');
    }
    Ok(if safe { Value::safe_string(&out) } else { Value::from(out) })
}

/// It compares each item with those before it.
fn unique(items: &[Value], _: Kwargs, _: &State) -> TeraResult<Vec<Value>> {
    const COMPARED_IN_A_STEP: usize = 16;
    let mut found: Vec<Value> = Vec::new();
    for item in items {
        limits::steps(1 + found.len() / COMPARED_IN_A_STEP)?;
        if !found.contains(item) {
            found.push(item.clone());
        }
    }
    Ok(found)
}
