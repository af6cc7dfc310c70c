//! An entry: its names and texts, then what belongs to its kind.
//! Start at [`resolve`].

use std::collections::BTreeSet;
use std::sync::Arc;

use super::cx::Cx;
use super::names::Names;
use super::resolution::EntryResolution;
use super::{agreement, article, dates, event, odd_dates, translation, twice};
use crate::content::keys::{Bodies, Group};
use crate::content::{
    Draft, DraftBody, DraftChange, DraftEntry, DraftFacts, DraftPair, DraftRole,
    DraftText, PrintedText, ReadEntry, ReadText, read_entry,
};
use crate::diagnostic::{Place, Report, fault, phrase};
use crate::model::entry::{Body, Change, Entry, Role};
use crate::model::link::{EntryId, LinkedText};
use crate::model::pair::{Pair, Side};
use crate::model::picture::Picture;
use crate::model::vocabulary::Family;
use crate::source::{Digest, Span, Spanned};

/// The entries that a build shows, in the order of their ids, and the drafts that it leaves out.
pub(super) fn published(
    entries: &[Arc<DraftEntry>],
) -> (Vec<&Arc<DraftEntry>>, Vec<&Arc<DraftEntry>>) {
    let (drafts, mut kept): (Vec<_>, Vec<_>) =
        entries.iter().partition(|entry| entry.header.draft);
    kept.sort_by(|a, b| a.id.cmp(&b.id).then(a.kind.cmp(&b.kind)));
    (kept, drafts)
}

/// Reads a draft, for its faults only.
pub(super) fn examine(draft: &Draft, entry: &DraftEntry) -> EntryResolution {
    let mut findings = Report::new();
    let read = read_entry(draft, entry, &mut findings);
    EntryResolution { findings, digests: digests(&read.texts), ..Default::default() }
}

/// Reads and resolves an entry.
pub(super) fn resolve(
    draft: &Draft,
    entry: &DraftEntry,
    names: &Names,
) -> EntryResolution {
    let mut findings = Report::new();
    let read = read_entry(draft, entry, &mut findings);
    let mut cx = Cx {
        names,
        languages: &names.languages,
        tags: &names.tags,
        report: &mut findings,
        used: BTreeSet::new(),
        to_sections: Vec::new(),
        ambiguous: Vec::new(),
        answers: Vec::new(),
        relations: Vec::new(),
    };
    let digests = digests(&read.texts);
    let sections = sections(&read.texts);
    let dates = dates::named(&read.texts, cx.languages);
    let (entry, event_places) =
        names.id(&entry.id).and_then(|own| whole(read, own, &mut cx)).unzip();
    let Cx { used, to_sections, ambiguous, answers, relations, .. } = cx;
    EntryResolution {
        dates: entry.as_ref().map(|e| dates::not_told(dates, e)).unwrap_or_default(),
        entry: entry.map(Arc::new),
        findings,
        used,
        sections,
        to_sections,
        ambiguous,
        answers,
        relations,
        event_places: event_places.unwrap_or_default(),
        digests,
    }
}

/// The SHA-256 of the texts.
fn digests(texts: &[Option<ReadText>; 2]) -> [Option<Digest>; 2] {
    texts.each_ref().map(|text| text.as_ref()?.draft.digest)
}

/// The sections that the texts have.
fn sections(texts: &[Option<ReadText>; 2]) -> BTreeSet<String> {
    let sections = texts.iter().flatten().flat_map(|read| &read.prose.sections);
    sections.map(|section| section.id.clone()).collect()
}

/// The entry, and the places of its events. `None` if something required is missing, which the
/// report tells.
fn whole(read: ReadEntry, own: EntryId, cx: &mut Cx) -> Option<(Entry, Vec<Span>)> {
    let ReadEntry { kind, id, folder, facts, texts, pictures, printed } = read;
    translation::pairs(&facts, &id, cx);
    let DraftFacts {
        place,
        whole,
        title,
        short,
        summary,
        title_latn,
        variants,
        aliases,
        wikidata,
        updated,
        changes,
        draft: _,
        evidence,
        events,
        translated: _,
        body,
    } = facts;
    if let Some(day) = &updated {
        odd_dates::hijri(&day.value.into(), &|| (&day.span).into(), cx.report);
    }
    let states = translation::states(&texts, kind, &folder, cx);
    let files = digests(&texts);
    let TextParts { prose: [first, second], matter, shown } =
        TextParts::of(texts, &pictures, cx);
    let given = [title, short, summary];
    let names = entry_names(given, &matter, &body, (whole, &place), cx);
    let (events, event_places) = event::resolve(events, own, cx);
    twice::facts(events.iter(), &event_places, twice::event, cx.report);
    let evidence = cx.evidence(evidence);
    let changes = changes.into_iter().filter_map(|one| change(one, cx)).collect();
    let body = self::body(body, own, printed.as_ref(), cx);
    let (names, body) = (names?, body?);
    let variants = self::variants(&variants, matter, &names.title, cx.report);
    let entry = Entry {
        id,
        body,
        title: names.title,
        short: names.short,
        summary: names.summary,
        title_latn: title_latn.map(|text| text.value),
        variants,
        aliases: aliases.into_iter().map(|alias| alias.value).collect(),
        wikidata: wikidata.map(|item| item.value.to_string()),
        updated: updated.map(|day| day.value),
        changes,
        text: Pair::of(first, second),
        files,
        states,
        pictures: shown,
        evidence,
        events,
    };
    Some((entry, event_places))
}

/// The other spellings in each language: those of its text, then those of `facts.toml`.
fn variants(
    shared: &[Spanned<String>],
    matter: [Option<DraftText>; 2],
    title: &Pair<String>,
    report: &mut Report,
) -> [Vec<String>; 2] {
    let titles = Side::BOTH.into_iter().filter_map(|side| title.own(side));
    let in_texts = matter.iter().flatten().flat_map(|text| &text.variants);
    twice::variants(titles.map(String::as_str), in_texts.chain(shared), report);
    matter.map(|text| {
        let own = text.map(|text| text.variants).unwrap_or_default();
        own.iter().chain(shared).map(|text| text.value.clone()).collect()
    })
}

fn change(change: DraftChange, cx: &mut Cx) -> Option<Change> {
    let DraftChange { date, text } = change;
    let text = cx.words(text);
    Some(Change { date: date?.value, text: text? })
}

/// What the texts of an entry consist of.
struct TextParts {
    /// What they say.
    prose: [Option<LinkedText>; 2],
    /// What stands above it.
    matter: [Option<DraftText>; 2],
    /// The pictures that they show.
    shown: Vec<Picture>,
}

impl TextParts {
    fn of(texts: [Option<ReadText>; 2], pictures: &[Picture], cx: &mut Cx) -> TextParts {
        let mut parts =
            TextParts { prose: [None, None], matter: [None, None], shown: Vec::new() };
        for (at, read) in texts.into_iter().enumerate() {
            let Some(ReadText { draft, prose }) = read else { continue };
            let prose = cx.prose(prose, pictures, &mut parts.shown);
            parts.prose[at] = Some(prose).filter(|text| !text.words.is_empty());
            parts.matter[at] = Some(draft);
        }
        parts
    }
}

/// By what an entry is called.
struct EntryNames {
    title: Pair<String>,
    short: Pair<String>,
    summary: Option<Pair<String>>,
}

/// The names of an entry. `pairs` are title, short title and summary in `facts.toml`, of which
/// `facts` says whether all of it could be read, and where it is. `None` if there is no title,
/// which the report tells.
fn entry_names(
    pairs: [Option<DraftPair<String>>; 3],
    texts: &[Option<DraftText>; 2],
    body: &DraftBody,
    facts: (bool, &Place),
    cx: &mut Cx,
) -> Option<EntryNames> {
    let [title, short, summary] = pairs;
    let (whole, place) = facts;
    let given = |name: fn(&DraftText) -> &Option<Spanned<String>>| {
        texts.each_ref().map(|text| text.as_ref().and_then(|text| name(text).as_ref()))
    };
    let headline = headline(body, cx);
    let title = names(given(|t| &t.title), title, headline, &[Side::Second], cx);
    let short = names(given(|t| &t.short), short, [None, None], &Side::BOTH, cx);
    let summary = names(given(|t| &t.summary), summary, [None, None], &Side::BOTH, cx);
    let title = titled(title, texts, whole, place, cx)?;
    let [one, two] = short;
    let short = Pair::of(
        one.or_else(|| title.own(Side::First).cloned()),
        two.or_else(|| title.own(Side::Second).cloned()),
    )?;
    let [one, two] = summary;
    Some(EntryNames { title, short, summary: Pair::of(one, two) })
}

fn body(
    body: DraftBody,
    own: EntryId,
    printed: Option<&PrintedText>,
    cx: &mut Cx,
) -> Option<Body> {
    Some(match body {
        DraftBody::Country { iso } => Body::Country { iso: iso?.value },
        DraftBody::Organisation { form, country, provisions } => {
            let form = form.and_then(|code| cx.term(Family::Organisation, &code));
            let country = country.and_then(|name| cx.names.country(&name, cx.report));
            let provisions = agreement::provisions(provisions, cx);
            Body::Organisation { form: form?, country, provisions }
        }
        DraftBody::Person { roles } => Body::Person { roles: self::roles(roles, cx) },
        DraftBody::Agreement(agreement) => {
            Body::Agreement(Box::new(agreement::resolve(*agreement, own, cx)?))
        }
        DraftBody::Article(article) => {
            Body::Article(Box::new(article::resolve(*article, printed, cx)?))
        }
        DraftBody::Page => Body::Page,
    })
}

fn roles(roles: Vec<DraftRole>, cx: &mut Cx) -> Vec<Role> {
    let roles = roles.into_iter().filter_map(|r| role(r, cx));
    let (roles, places): (Vec<_>, Vec<_>) = roles.unzip();
    twice::facts(roles.iter(), &places, twice::role, cx.report);
    roles
}

fn role(role: DraftRole, cx: &mut Cx) -> Option<(Role, Span)> {
    let DraftRole { span, title, of, during, evidence, cite } = role;
    if let Some(during) = &during {
        odd_dates::hijri(&during.value, &|| (&during.span).into(), cx.report);
    }
    let title = cx.pair(title);
    let of = of.and_then(|name| cx.names.entry(&name, Bodies::KINDS, cx.report));
    let evidence = cx.evidence(evidence);
    let cite = cx.cites(cite);
    let during = during.map(|date| date.value);
    Some((Role { title: title?, of, during, evidence, cite }, span))
}

/// The name in each language: that of the text file, else of `facts.toml`, else the printed one.
/// `needed` are the languages in which a pair has to have a half; a title is judged by itself.
fn names(
    given: [Option<&Spanned<String>>; 2],
    pair: Option<DraftPair<String>>,
    printed: [Option<String>; 2],
    needed: &[Side],
    cx: &mut Cx,
) -> [Option<String>; 2] {
    let pair_span = pair.as_ref().map(|pair| pair.span.clone());
    let (mut halves, wrong) =
        pair.map(|pair| (pair.halves, pair.wrong)).unwrap_or_default();
    for side in Side::BOTH {
        let at = side.index();
        if let (Some(text), Some(fact)) = (given[at], &halves[at]) {
            let fault = fault::double_text(&fact.span);
            cx.report.add(fault.related(&text.span, phrase::here()));
        }
    }
    half_pairs((&halves, wrong), &given, &printed, needed, pair_span, cx);
    let mut printed = printed.into_iter();
    [0, 1].map(|at| {
        let printed = printed.next().flatten();
        let fact = halves[at].take().map(|half| half.value);
        given[at].map(|text| text.value.clone()).or(fact).or(printed)
    })
}

/// Reports a pair without a half in a language that has the name nowhere else.
fn half_pairs(
    (halves, wrong): (&[Option<Spanned<String>>; 2], [bool; 2]),
    given: &[Option<&Spanned<String>>; 2],
    printed: &[Option<String>; 2],
    needed: &[Side],
    pair: Option<Span>,
    cx: &mut Cx,
) {
    let Some(pair) = pair else { return };
    let lacks = |at: usize| {
        let here = halves[at].is_some() || given[at].is_some() || printed[at].is_some();
        !here && !wrong[at] && needed.contains(&Side::BOTH[at])
    };
    if lacks(0) || lacks(1) {
        let empty = DraftPair::<()> {
            halves: [0, 1].map(|at| (!lacks(at)).then(|| Spanned::new((), pair.clone()))),
            span: pair,
            wrong: [false; 2],
        };
        empty.settle(cx.tags, cx.report);
    }
}

/// The headline of an article, in the place of its language.
fn headline(body: &DraftBody, cx: &Cx) -> [Option<String>; 2] {
    let DraftBody::Article(article) = body else { return [None, None] };
    let (Some(language), Some(headline)) = (&article.language, &article.headline) else {
        return [None, None];
    };
    cx.tags.each_ref().map(|tag| (*tag == language.value).then(|| headline.value.clone()))
}

/// The title, which has to be there in the first language and in that of every text.
fn titled(
    title: [Option<String>; 2],
    texts: &[Option<DraftText>; 2],
    facts_whole: bool,
    place: &Place,
    cx: &mut Cx,
) -> Option<Pair<String>> {
    let mut whole = true;
    for side in Side::BOTH {
        let at = side.index();
        let text = texts[at].as_ref();
        if title[at].is_some() || (side == Side::Second && text.is_none()) {
            continue;
        }
        whole = false;
        // It may stand in the part that could not be read.
        if !facts_whole || text.is_some_and(|text| !text.whole) {
            continue;
        }
        let tag = &cx.tags[at];
        let place = text.map_or_else(|| place.clone(), |text| text.source.top().into());
        cx.report.add(fault::missing_field_title(place, tag));
    }
    let [first, second] = title;
    Pair::of(first, second).filter(|_| whole)
}
