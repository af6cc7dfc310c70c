//! All faults as HTML, grouped by file, each with its line and with its explanation behind one click.
//! Start at [`Faults::of`].

use std::fmt::Write;

use super::html::{escaped, marked_up};
use super::message;
use crate::desk::fix;
use crate::diagnostic::{
    Catalogue, Diagnostic, Excerpt, InFile, Place, Report, Severity, Told, at_mark,
    counted, phrase,
};
use crate::sentence::Sentence;
use crate::source::Span;

/// All faults as HTML.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Faults {
    /// How many errors and warnings there are, in words.
    pub(super) count: String,
    /// The errors, if there are any.
    pub(super) errors: Option<String>,
    /// The warnings: how many, and which.
    pub(super) warnings: Option<(String, String)>,
    /// What to say of a page that is older than the errors, and why there is no page.
    pub(super) over: String,
    pub(super) none_why: String,
    pub(super) more_warnings: String,
}

impl Faults {
    /// What `catalogue` says of a report.
    pub(super) fn of(report: &Report, catalogue: &Catalogue) -> Faults {
        let [errors, warnings] =
            [Severity::Error, Severity::Warning].map(|severity| report.count(severity));
        let words = Words::of(catalogue);
        let list = |severity, count| (count > 0).then(|| words.list(report, severity));
        let text = |sentence: Sentence| marked_up(&catalogue.text(&sentence));
        let count = || counted(errors, warnings);
        let of_warnings = || phrase::warnings(warnings);
        Faults {
            count: text(count()),
            errors: list(Severity::Error, errors),
            warnings: list(Severity::Warning, warnings)
                .map(|list| (text(of_warnings()), list)),
            over: text(message::live_over(counted(errors, 0))),
            none_why: text(message::live_none_why()),
            more_warnings: text(message::live_more_warnings(of_warnings())),
        }
    }
}

/// The words that every fault needs.
struct Words<'c> {
    catalogue: &'c Catalogue,
    kinds: [String; 2],
    meaning: String,
    fix: String,
    fixed: String,
    here: String,
}

impl<'c> Words<'c> {
    fn of(catalogue: &'c Catalogue) -> Words<'c> {
        let text = |sentence: Sentence| marked_up(&catalogue.text(&sentence));
        Words {
            catalogue,
            kinds: [message::live_fault_error(), message::live_fault_warning()].map(text),
            meaning: text(message::live_meaning()),
            fix: text(message::live_fix()),
            fixed: text(message::live_fixed()),
            here: text(message::live_here()),
        }
    }

    fn text(&self, sentence: &Sentence) -> String {
        marked_up(&self.catalogue.text(sentence))
    }

    /// The findings of a severity, by file.
    fn list(&self, report: &Report, severity: Severity) -> String {
        let mut html = String::new();
        for InFile { path, findings, more } in report.by_file() {
            let mut own: Vec<&Diagnostic> = findings;
            let all = own.len();
            own.retain(|finding| finding.severity() == severity);
            // Those that are not kept are counted where the file shows something at all.
            let more = if own.len() == all { more } else { 0 };
            if own.is_empty() {
                continue;
            }
            let _ = write!(html, "<h3><bdi>{}</bdi></h3><ol>", escaped(path));
            let rest = own.split_off(own.len().min(Report::PRINTED));
            own.iter().for_each(|finding| self.finding(finding, &mut html));
            html.push_str("</ol>");
            if rest.len() + more > 0 {
                let more = self.text(&phrase::more_in_file(rest.len() + more, path));
                let _ = write!(html, "<p>{more}</p>");
            }
        }
        html
    }

    fn finding(&self, finding: &Diagnostic, html: &mut String) {
        let told = Told::of(finding, self.catalogue);
        let kind = &self.kinds[finding.severity() as usize];
        let code = finding.code.name();
        let _ = write!(
            html,
            "<li><p><strong>{kind}</strong> <span dir=\"auto\">{}</span> <code>{code}</code></p>",
            marked_up(&told.message)
        );
        if let Place::Text(span) = &finding.place {
            let label = self.catalogue.plain_attribute(&finding.message, "label");
            self.excerpt(span, label.as_deref(), html);
        }
        for (span, label) in &finding.related {
            let path = escaped(span.source().path());
            let _ = write!(html, "<p>{}: <bdi>{path}</bdi></p>", self.here);
            self.excerpt(span, Some(&self.catalogue.plain(label)), html);
        }
        for help in told.more.iter().chain(&told.help) {
            let _ = write!(html, "<p dir=\"auto\">{}</p>", marked_up(help));
        }
        let answer = fix::answer(finding);
        let head = if answer.is_some() { &self.fixed } else { &self.fix };
        if let Some((span, text)) = answer.as_ref().or(finding.fix.as_ref()) {
            let _ = write!(html, "<p>{head}</p>");
            html.push_str(&line(span, Some(text)));
        }
        let meaning = marked_up(&self.catalogue.meaning(finding.code));
        let help = marked_up(&self.catalogue.help(finding.code));
        let _ = write!(
            html,
            "<details><summary>{}<span class=\"mithaq-unseen\">: {code}</span></summary>\
             <p>{meaning}</p><p>{help}</p></details></li>",
            self.meaning
        );
    }

    /// The line of a mark, where it is, and what stands at it.
    fn excerpt(&self, span: &Span, label: Option<&str>, html: &mut String) {
        let position = span.position();
        let place = match (Excerpt::near(span).is_turned(), label) {
            (true, label) => {
                message::live_place_mark(position.line, at_mark(span, label))
            }
            (false, Some(label)) => {
                message::live_place_label(position.line, position.column, label)
            }
            (false, None) => message::live_place(position.line, position.column),
        };
        let _ = write!(html, "<p>{}</p>", self.text(&place));
        html.push_str(&line(span, None));
    }
}

/// The line of a mark, with the word marked or something in its place.
fn line(span: &Span, instead: Option<&str>) -> String {
    let excerpt = Excerpt::near(span);
    let (before, after) =
        (&excerpt.text[..excerpt.mark.start], &excerpt.text[excerpt.mark.end..]);
    let cut = if excerpt.cut { "…" } else { "" };
    let marked = match instead {
        None => {
            format!("<mark>{}</mark>", marked_up(&excerpt.text[excerpt.mark.clone()]))
        }
        Some(text) => format!("<ins>{}</ins>", escaped(text)),
    };
    let (before, after) = (marked_up(before), marked_up(after));
    format!("<pre dir=\"auto\"><code>{cut}{before}{marked}{after}{cut}</code></pre>")
}
