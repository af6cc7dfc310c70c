//! The dossier as it is now: what was read and resolved, the last good site, and all faults.
//! Start at [`Desk::look`].

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use super::overlay::Faults;
use super::site::Site;
use super::watch::Watch;
use crate::content::{self, Draft, Project};
use crate::desk::schema::Schemas;
use crate::diagnostic::{Catalogue, Code, Diagnostic, Locale, Report, Severity};
use crate::resolve::{self, Resolution};
use crate::theme::Theme;

/// The dossier as it is now.
pub(super) struct Desk {
    project: Project,
    locale: Locale,
    watch: Watch,
    /// What has changed and is not yet read.
    pending: Vec<PathBuf>,
    draft: Option<Draft>,
    resolution: Option<Resolution>,
    theme: Loaded,
    /// What was found when the dossier and the theme were read and resolved.
    report: Report,
    /// What was found in the pages of the newest site.
    late: Report,
    /// Its links that lead nowhere.
    links: Report,
    now: Now,
}

/// The theme as it was loaded, or why it was not.
#[derive(Default)]
struct Loaded {
    theme: Option<Arc<Theme>>,
    report: Report,
}

/// What there is to show.
#[derive(Clone)]
pub(super) struct Now {
    /// Grows with each change.
    pub(super) version: usize,
    /// The newest site whose dossier and theme have no faults.
    pub(super) site: Option<Arc<Site>>,
    /// The newest site whose pages were all printed without faults.
    pub(super) sound: Option<Arc<Site>>,
    /// Whether all pages of the newest site were printed.
    pub(super) is_checked: bool,
    /// Whether something on which all pages depend has changed since they were last printed.
    pub(super) concerns_all: bool,
    /// Since when there is a site with that change, so that its pages wait until all are printed.
    pub(super) waits: Option<Instant>,
    pub(super) faults: Arc<Faults>,
}

impl Desk {
    /// A dossier at which nobody has looked yet.
    pub(super) fn new(project: Project, locale: Locale) -> Desk {
        let watch = Watch::new(&project.root);
        let now = Now {
            version: 0,
            site: None,
            sound: None,
            is_checked: true,
            concerns_all: true,
            waits: None,
            faults: Arc::default(),
        };
        Desk {
            project,
            locale,
            watch,
            pending: Vec::new(),
            draft: None,
            resolution: None,
            theme: Loaded::default(),
            report: Report::new(),
            late: Report::new(),
            links: Report::new(),
            now,
        }
    }

    /// What the schemas of the dossier name, as it was read last.
    pub(super) fn schemas(&self) -> Option<Schemas> {
        self.draft.as_ref().map(Schemas::of)
    }

    /// What there is to show, as of the last look.
    pub(super) fn now(&self) -> &Now {
        &self.now
    }

    /// Looks at the files. What has changed is read and resolved again. Whether anything has.
    pub(super) fn look(&mut self) -> bool {
        self.notice();
        let changed = std::mem::take(&mut self.pending);
        if changed.is_empty() {
            return false;
        }
        self.update(&changed);
        true
    }

    /// Looks at the files, and reads none. Whether something has changed since the last time.
    pub(super) fn notice(&mut self) -> bool {
        let changed = self.watch.look();
        let noticed = !changed.is_empty();
        self.pending.extend(changed);
        noticed
    }

    fn update(&mut self, changed: &[PathBuf]) {
        let mut report = Report::new();
        let below = |part: &str| {
            let part = self.project.root.join(part);
            changed.iter().any(|path| path.starts_with(&part))
        };
        let settings = below("mithaq.toml");
        let (themes, statics) = (below("themes"), below("static"));
        let read = match &mut self.draft {
            Some(draft) => draft.refresh(changed, &mut report),
            None => {
                self.draft = content::load(&self.project, &mut report);
                self.draft.is_some()
            }
        };
        if settings || themes || statics {
            (self.now.concerns_all, self.now.waits) = (true, None);
        }
        if let Some(draft) = self.draft.as_ref().filter(|_| read) {
            if themes || settings || self.theme.theme.is_none() {
                self.theme = Loaded::of(&self.project.root, draft);
                // These were faults of the theme as it was.
                (self.late, self.links) = Default::default();
            }
            report.include(&self.theme.report);
            let resolution = match &self.resolution {
                Some(before) => resolve::again(draft, before, &mut report),
                None => resolve::resolve(draft, &mut report),
            };
            self.renew(resolution, &report);
        }
        self.report = report;
        self.tell();
    }

    /// Takes over what resolving gave, and the site that it makes.
    fn renew(&mut self, mut resolution: Resolution, report: &Report) {
        let dossier = resolution.dossier.take();
        self.resolution = Some(resolution);
        let (Some(dossier), Some(theme)) = (dossier, &self.theme.theme) else {
            return;
        };
        if report.has_errors() {
            return;
        }
        let root = self.project.root.clone();
        self.now.site = Some(Arc::new(Site::new(root, dossier, Arc::clone(theme))));
        self.now.is_checked = false;
        // An edit of a text in the meantime does not make anybody wait again.
        if self.now.concerns_all {
            self.now.waits.get_or_insert_with(Instant::now);
        }
    }

    /// Takes over what was found when the pages of `site` were printed, and whether their links were followed.
    pub(super) fn checked(&mut self, site: &Arc<Site>, found: &Report, links: bool) {
        if !self.is_newest(site) {
            return;
        }
        self.now.is_checked = true;
        // A change that a fault keeps from being seen is in no site yet.
        if self.now.waits.take().is_some() {
            self.now.concerns_all = false;
        }
        if !found.has_errors() {
            self.now.sound = Some(Arc::clone(site));
        }
        if self.is_current(site) {
            let found = found.sorted().into_iter().cloned();
            let (broken, late): (Vec<_>, Vec<_>) =
                found.partition(|finding| finding.code == Code::BrokenLink);
            let of = |findings| {
                let mut report = Report::new();
                report.extend(findings);
                report
            };
            self.late = of(late);
            if links {
                self.links = of(broken);
            }
            self.tell_if_new();
        }
    }

    /// Takes over what was found in one page of `site`, which may have been told before.
    pub(super) fn found(&mut self, site: &Arc<Site>, faults: Vec<Diagnostic>) {
        let mut late = Report::new();
        late.include(&self.late);
        late.extend(faults);
        let is_more = late.count(Severity::Error) > self.late.count(Severity::Error);
        if self.is_current(site) && is_more {
            self.late = late;
            self.tell_if_new();
        }
    }

    fn is_newest(&self, site: &Arc<Site>) -> bool {
        self.now.site.as_ref().is_some_and(|newest| Arc::ptr_eq(newest, site))
    }

    /// Whether the theme of the newest site is still the one that there is. If not, a fault in the content keeps the
    /// new one from being seen.
    fn is_current(&self, site: &Arc<Site>) -> bool {
        let is_same = |theme: &Arc<Theme>| Arc::ptr_eq(theme, &site.theme);
        self.is_newest(site) && self.theme.theme.as_ref().is_some_and(is_same)
    }

    /// Says that something is new.
    fn tell(&mut self) {
        self.now.faults = self.faults();
        self.now.version += 1;
    }

    /// Says that something is new if the faults are: who heard of them must not hear of them again, or
    /// two pages would load each other anew without end.
    fn tell_if_new(&mut self) {
        let faults = self.faults();
        if faults != self.now.faults {
            self.now.faults = faults;
            self.now.version += 1;
        }
    }

    /// All faults in words.
    fn faults(&self) -> Arc<Faults> {
        let mut all = Report::new();
        all.include(&self.report);
        all.include(&self.late);
        all.include(&self.links);
        Arc::new(match all.is_empty() {
            true => Faults::default(),
            false => Faults::of(&all, &Catalogue::for_browser(self.locale)),
        })
    }
}

impl Loaded {
    fn of(root: &Path, draft: &Draft) -> Loaded {
        let mut report = Report::new();
        let content::Settings { theme, languages, .. } = &draft.settings;
        let theme = Theme::load(root, theme.as_ref(), languages, &mut report);
        Loaded { theme: theme.map(Arc::new), report }
    }
}

#[cfg(test)]
mod tests {
    use std::{env, fs, process};

    use super::*;

    #[test]
    fn an_edit_of_a_text_makes_nobody_wait_again() {
        let root = env::temp_dir().join(format!("mithaq-desk-{}", process::id()));
        let kuwait = root.join("content/countries/kuwait");
        fs::create_dir_all(&kuwait).unwrap();
        let settings = "title = { ar = 'ملف', en = 'Dossier' }\nlanguages = ['ar', 'en']\n\
                        theme = 'diwan'\nas_of = '2026-11-21'\n";
        let facts = "title = { ar = 'الكويت', en = 'Kuwait' }\niso = 'KW'\n";
        fs::write(root.join("mithaq.toml"), settings).unwrap();
        fs::write(root.join("content/vocabulary.toml"), "").unwrap();
        fs::write(kuwait.join("facts.toml"), facts).unwrap();
        let mut desk = Desk::new(Project { root: root.clone() }, Locale::English);
        assert!(desk.look());
        let since = desk.now.waits;
        assert!(since.is_some(), "all pages are new");
        fs::write(kuwait.join("ar.md"), "+++\n+++\n\nنص.\n").unwrap();
        let before = desk.now.site.clone().unwrap();
        assert!(desk.look());
        assert_eq!(desk.now.waits, since);
        let site = desk.now.site.clone().unwrap();
        assert!(!Arc::ptr_eq(&site, &before), "the text is read");
        desk.checked(&site, &Report::new(), true);
        fs::write(kuwait.join("ar.md"), "+++\n+++\n\nنص آخر.\n").unwrap();
        assert!(desk.look());
        assert_eq!(desk.now.waits, None, "one text has changed");
        fs::write(root.join("mithaq.toml"), settings.replace("21", "22")).unwrap();
        assert!(desk.look());
        assert!(desk.now.waits > since, "all pages have changed");
        fs::remove_dir_all(root).unwrap();
    }
}
