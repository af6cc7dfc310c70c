//! The lower half of the spine: from a dossier and its theme to the files of the site.
//! Start at [`write()`].

use std::io;
use std::path::Path;
use std::sync::Arc;

use super::claims::Claims;
use super::faults::{unarchived, unwritable};
use super::offer::Offering;
use super::reuse::pages_key;
use super::{Form, Progress, Summary};
use crate::diagnostic::Report;
use crate::model::Dossier;
use crate::model::pair::Side;
use crate::publish::Output;
use crate::theme::Theme;
use crate::view::Extras;
use crate::{export, view};

/// Writes the site of `dossier`, which lies in the folder `root`, into `out`. Every fault goes into
/// `report`. Only if `Some` is returned may the site be published.
pub fn write(
    dossier: &Arc<Dossier>,
    theme: &Theme,
    root: &Path,
    form: Form,
    out: &dyn Output,
    progress: &dyn Progress,
    report: &mut Report,
) -> Option<Summary> {
    let offering = Offering::of(dossier, form, out);
    let out = offering.out();
    let claims = Claims::of(&dossier.statics, out, report);
    let extras = Extras::of(dossier, |template| theme.has(template));
    let words = |side: Side, id: &str| theme.words(side.index(), id);
    let named = searched(dossier, &extras, &claims)
        .and_then(|index| Ok((index, export::tables(dossier, &words, &claims)?)));
    let (index, rows) = match named {
        Ok(named) => named,
        Err(error) => {
            report.add(unwritable(&error));
            return None;
        }
    };
    let mut pages = view::pages(Arc::clone(dossier), extras);
    index.into_iter().for_each(|index| pages.search_by(index));
    rows.into_iter().for_each(|rows| pages.counted(rows));
    progress.begin(pages.all().len());
    let key = pages_key(theme);
    let written = theme
        .render(&pages, key, &claims, &|| progress.page(), report)
        .and_then(|()| export::all(dossier, &|| pages.listed(), &words, root, &claims))
        .and_then(|()| {
            offering.paths(&pages).iter().for_each(|path| claims.expect(path));
            match claims.settle(report) && !report.has_errors() {
                true => export::statics(dossier, root, out),
                false => Ok(()),
            }
        });
    let written = written.and_then(|()| match report.has_errors() {
        true => Ok(()),
        false => offering.make(&mut pages, theme, key, report),
    });
    if let Err(error) = written {
        report.add(match form {
            Form::Site => unwritable(&error),
            Form::Archive => unarchived(&error),
        });
    }
    (!report.has_errors()).then(|| Summary::of(&pages, form))
}

/// Puts the index of the search into `out`, if there is a page for it: the file that names all others.
fn searched(
    dossier: &Dossier,
    extras: &Extras,
    out: &dyn Output,
) -> io::Result<Option<view::Address>> {
    extras.search.then(|| export::search(dossier, out)).transpose()
}
