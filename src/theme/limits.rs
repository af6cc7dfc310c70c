//! Limits for templates, so that one that never ends is a fault and not a hang.
//! Start at [`Limit`]; `guard` puts the calls into the templates that count here.

use std::cell::{Cell, RefCell};
use std::io::{self, Write};

use tera::{Error, Kwargs, State, TeraResult, Value};

/// What one page may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Limit {
    /// Items of loops, calls of components, templates and blocks, and what is read, by its size.
    Steps,
    /// The bytes of the page.
    Page,
    /// The bytes of all texts and lists that are made on the way.
    Made,
    /// The bytes of one text or list.
    Value,
    /// How deep lists are nested.
    Depth,
    /// The numbers that all calls of `range` return.
    Range,
}

impl Limit {
    /// How much.
    pub(super) const fn most(self) -> usize {
        match self {
            Limit::Steps => 5_000_000,
            Limit::Page => 64 * MEGABYTE,
            Limit::Made => 128 * MEGABYTE,
            Limit::Value => 8 * MEGABYTE,
            Limit::Depth => 32,
            Limit::Range => 1_000_000,
        }
    }
}

const MEGABYTE: usize = 1024 * 1024;
/// The initial capacity of a page, enough for most, so that they are not moved while they grow.
const USUAL: usize = 64 * 1024;

/// The steps of a call, which takes longer than an item of a loop.
const CALL: usize = 4;

/// So many bytes are read in a step. Searching them takes about as long as an item of a loop.
const READ_IN_A_STEP: usize = 256;
/// An item of a list that is read counts as so many bytes: to look at it takes longer than its size says.
const READ_ITEM: usize = 64;
/// What an item of a list takes at least, in bytes.
const ITEM: usize = 16;

/// The names of the filters that count, as they stand in the templates.
pub(super) const EACH: &str = "mithaq_each";
pub(super) const KEPT: &str = "mithaq_kept";
pub(super) const READ: &str = "mithaq_read";
pub(super) const LIGHT: &str = "mithaq_light";
pub(super) const ATTRIBUTE: &str = "mithaq_attribute";
/// Begins the text that stands for a call. No text of a dossier or a theme has this character.
pub(super) const MARK: char = '\u{1}';

thread_local! {
    // What is left for the page that this thread renders.
    static NUMBERS: Cell<usize> = const { Cell::new(Limit::Range.most()) };
    static STEPS: Cell<usize> = const { Cell::new(Limit::Steps.most()) };
    static MADE: Cell<usize> = const { Cell::new(Limit::Made.most()) };
    /// The last call that was counted.
    static SITE: Cell<Option<usize>> = const { Cell::new(None) };
    static PASSED: Cell<Option<Limit>> = const { Cell::new(None) };
    /// The fields of a record that was to be printed.
    static RECORD: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// Collects the bytes of one page.
pub(super) struct Bounded {
    pub(super) bytes: Vec<u8>,
}

impl Bounded {
    /// Begins a page.
    pub(super) fn page() -> Self {
        NUMBERS.set(Limit::Range.most());
        STEPS.set(Limit::Steps.most());
        MADE.set(Limit::Made.most());
        SITE.set(None);
        PASSED.set(None);
        RECORD.set(None);
        Bounded { bytes: Vec::with_capacity(USUAL) }
    }
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + bytes.len() > Limit::Page.most() {
            return Err(pass(Limit::Page).into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The limit that the page of this thread has passed, if any.
pub(super) fn passed() -> Option<Limit> {
    PASSED.get()
}

/// The fields of the record that the page of this thread was to print, if any.
pub(super) fn record() -> Option<Vec<String>> {
    RECORD.take()
}

/// Whether a text is a record as Tera writes it, or a list of records; then the page ends by an error.
pub(super) fn is_record(text: &str) -> bool {
    let is_name = |c: char| c.is_ascii_lowercase() || c == '_';
    let name = |text: &str| {
        let rest = text.trim_start_matches(['[', '{', ' ', ',']).strip_prefix('"')?;
        let (name, rest) = rest.split_once('"')?;
        (rest.starts_with(": ") && !name.is_empty() && name.chars().all(is_name))
            .then(|| name.to_owned())
    };
    // `{{ __tera_context }}` is asked for by its name, to see all that there is.
    let Some(first) = name(text).filter(|_| !text.contains("\"site\": {")) else {
        return false;
    };
    let fields = serde_json::from_str::<serde_json::Value>(text).ok();
    let fields =
        fields.as_ref().and_then(|value| value.get(0).unwrap_or(value).as_object());
    let fields = fields.map(|fields| fields.keys().cloned().collect());
    RECORD.set(Some(fields.unwrap_or_else(|| vec![first])));
    true
}

/// The number of the last call that was counted for the page of this thread.
pub(super) fn site() -> Option<usize> {
    SITE.get()
}

/// A limit was passed. The page ends by an error, whose words are not used.
struct Passed;

impl From<Passed> for Error {
    fn from(_: Passed) -> Error {
        Error::message("a limit was passed")
    }
}

impl From<Passed> for io::Error {
    fn from(_: Passed) -> io::Error {
        io::ErrorKind::FileTooLarge.into()
    }
}

fn pass(limit: Limit) -> Passed {
    PASSED.set(Some(limit));
    Passed
}

fn step(count: usize) -> Result<(), Passed> {
    let left = STEPS.get().checked_sub(count).ok_or_else(|| pass(Limit::Steps))?;
    STEPS.set(left);
    Ok(())
}

fn make(bytes: usize) -> Result<(), Passed> {
    let left = MADE.get().checked_sub(bytes).ok_or_else(|| pass(Limit::Made))?;
    MADE.set(left);
    Ok(())
}

/// Counts a text that a filter has made.
///
/// # Errors
///
/// If the page has made too much.
pub(super) fn made(text: &str) -> TeraResult<()> {
    Ok(make(text.len())?)
}

/// Counts a text that a filter is about to make, of `count` pieces of `length` bytes.
///
/// # Errors
///
/// If it would be too large.
pub(super) fn makes(count: usize, length: usize) -> TeraResult<()> {
    match count.saturating_mul(length) {
        bytes if bytes > Limit::Value.most() => Err(pass(Limit::Value).into()),
        bytes => Ok(make(bytes)?),
    }
}

/// Counts steps that a filter is about to take.
///
/// # Errors
///
/// If the page has taken too many.
pub(super) fn steps(count: usize) -> TeraResult<()> {
    Ok(step(count)?)
}

/// If `text` stands for a call, counts it: the number of its place, and how many bytes the part that
/// is called has.
pub(super) fn call(text: &str) -> Option<io::Result<()>> {
    let (site, bytes) = text.strip_prefix(MARK)?.split_once(',')?;
    let (site, bytes) = (site.parse().ok()?, bytes.parse().ok()?);
    SITE.set(Some(site));
    let counted = step(CALL).and_then(|()| if bytes > 0 { make(bytes) } else { Ok(()) });
    Some(counted.map_err(io::Error::from))
}

/// The filter [`EACH`]: counts the items of a list that is gone through, and the bytes that stand
/// around each.
pub(super) fn each(value: &Value, kwargs: Kwargs, _: &State) -> TeraResult<Value> {
    let items = value.len().unwrap_or(0);
    step(items + 1)?;
    if let Some(bytes) = kwargs.get::<usize>("bytes")? {
        make(items.saturating_mul(bytes))?;
    }
    Ok(value.clone())
}

/// The filter [`KEPT`]: counts a value that gets a name.
pub(super) fn kept(value: &Value, _: Kwargs, _: &State) -> TeraResult<Value> {
    let mut room = Limit::Value.most();
    measure(value, Limit::Depth.most(), &mut room)?;
    make(Limit::Value.most() - room)?;
    Ok(value.clone())
}

/// The filter [`READ`]: counts a value that is gone through.
pub(super) fn read(value: &Value, _: Kwargs, _: &State) -> TeraResult<Value> {
    if let Some(text) = value.as_str() {
        step(text.len() / READ_IN_A_STEP)?;
        return Ok(value.clone());
    }
    let most = STEPS.get().saturating_mul(READ_IN_A_STEP);
    let mut room = most;
    weigh(value, &mut room)?;
    step((most - room) / READ_IN_A_STEP)?;
    Ok(value.clone())
}

/// The filter [`LIGHT`]: counts a text that is gone through; the length of a list is known.
pub(super) fn read_text(value: &Value, _: Kwargs, _: &State) -> TeraResult<Value> {
    step(value.as_str().map_or(0, str::len) / READ_IN_A_STEP)?;
    Ok(value.clone())
}

/// Takes the size of what a list or a record holds from `room`.
fn weigh(value: &Value, room: &mut usize) -> Result<(), Passed> {
    let mut item = |item: &Value| {
        let own = READ_ITEM + item.as_str().map_or(0, str::len);
        *room = room.checked_sub(own).ok_or_else(|| pass(Limit::Steps))?;
        weigh(item, room)
    };
    if let Some(items) = value.as_array() {
        items.iter().try_for_each(&mut item)?;
    }
    if let Some(map) = value.as_map() {
        map.values().try_for_each(item)?;
    }
    Ok(())
}

/// The filter [`ATTRIBUTE`]: refuses markup in the value of an attribute.
pub(super) fn attribute(value: &Value, _: Kwargs, _: &State) -> TeraResult<Value> {
    let is_markup = value.is_safe() && value.as_str().is_some_and(|s| s.contains('<'));
    if is_markup {
        let message = "this is markup, which cannot stand in an attribute: \
                       write `plain` or `t_plain`";
        return Err(Error::message(message));
    }
    Ok(value.clone())
}

/// Takes the size of a value from `room`.
fn measure(value: &Value, depth: usize, room: &mut usize) -> Result<(), Passed> {
    let own = ITEM + value.as_str().map_or(0, str::len);
    *room = room.checked_sub(own).ok_or_else(|| pass(Limit::Value))?;
    if value.as_str().is_some() {
        return Ok(());
    }
    let below = || depth.checked_sub(1).ok_or_else(|| pass(Limit::Depth));
    if let Some(items) = value.as_array() {
        let depth = below()?;
        return items.iter().try_for_each(|item| measure(item, depth, room));
    }
    if let Some(map) = value.as_map() {
        let depth = below()?;
        return map.values().try_for_each(|item| measure(item, depth, room));
    }
    Ok(())
}

/// `range(end=…)`, `range(start=…, end=…, step_by=…)`: the numbers from `start` up to `end`.
pub(super) fn range(kwargs: Kwargs, _: &State) -> TeraResult<Vec<i64>> {
    let start = kwargs.get::<i64>("start")?.unwrap_or(0);
    let end = kwargs.must_get::<i64>("end")?;
    let step = kwargs.get::<i64>("step_by")?.unwrap_or(1);
    let step = u64::try_from(step)
        .ok()
        .filter(|step| *step > 0)
        .ok_or_else(|| Error::message("`step_by` is a whole number from 1 on"))?;
    let count = end.saturating_sub(start).max(0).unsigned_abs().div_ceil(step);
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    let left = NUMBERS.get().checked_sub(count).ok_or_else(|| pass(Limit::Range))?;
    NUMBERS.set(left);
    let step = usize::try_from(step).unwrap_or(usize::MAX);
    Ok((start..end).step_by(step).collect())
}
