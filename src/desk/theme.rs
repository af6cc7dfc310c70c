//! A new theme: a child of `diwan` with one file of each sort.
//! Start at [`files`].

use super::draft;
use crate::content::Project;
use crate::diagnostic::{Code, Diagnostic, Place, Report, fault};
use crate::lang::Tongue;
use crate::model::id::FileName;

/// The theme within the program, to which a new one adds.
const PARENT: &str = "diwan";

/// The files of a theme of this name, each with its path; `None` with a fault in `report` if it cannot
/// have this name, or the dossier cannot be read.
pub fn files(
    project: &Project,
    name: &str,
    report: &mut Report,
) -> Option<Vec<(String, String)>> {
    if let Err(error) = name.parse::<FileName>() {
        let fault =
            Diagnostic::new(Code::BadValue, Place::Path(name.to_owned()), error.reason);
        report.add(fault.maybe_help(error.help));
        return None;
    }
    if name == PARENT {
        report.add(fault::reserved_id_theme(Place::Path(format!("themes/{name}")), name));
        return None;
    }
    let draft = draft::read(project, report)?;
    let folder = format!("themes/{name}");
    let toml =
        format!("name    = \"{name}\"\nversion = \"0.1.0\"\nextends = \"{PARENT}\"\n");
    let mut files = vec![
        (format!("{folder}/theme.toml"), toml),
        (format!("{folder}/templates/base.html"), TEMPLATE.replace("NAME", name)),
        (format!("{folder}/static/{name}.css"), SHEET.to_owned()),
    ];
    for tag in draft.settings.tags() {
        let words = match Tongue::of(&tag) {
            Some(Tongue::Arabic) => ARABIC,
            Some(Tongue::English) | None => ENGLISH,
        };
        let text = words.replace("NAME", name);
        files.push((format!("{folder}/i18n/{tag}.ftl"), text));
    }
    Some(files)
}

const TEMPLATE: &str = r#"{# Every page. What is not here comes from `diwan`; docs/themes.md lists its blocks. #}
{% extends "diwan/base.html" %}
{% block head_end %}
{{ super() }}
<link rel="stylesheet" href="{{ "NAME.css" | asset }}">
{% endblock head_end %}
{% block footer %}
{{ super() }}
<aside class="own-line" aria-label="{{ "own-line" | t_plain }}"><p>{{ "own-line" | t }}</p></aside>
{% endblock footer %}
"#;

const SHEET: &str = "\
/* It comes after the style sheet of `diwan`. */
.own-line {
  margin: 1rem auto;
  text-align: center;
}
";

const ARABIC: &str = "\
# كلمات هذا المظهر. ما ليس هنا يأتي من `diwan`، وما هنا يحل محل ما فيه.
own-line = سطر من المظهر NAME
";

const ENGLISH: &str = "\
# The words of this theme. What is not here comes from `diwan`; what is here comes before it.
own-line = A line of the theme NAME
";
