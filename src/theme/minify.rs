//! What a browser does not need is taken out: of fragments that pages share, and of style sheets.
//! Start at [`fragment`] and [`sheet`].

use minify_html::Cfg;

/// The deepest brackets within brackets of a sheet that is minified, and its most bytes. The minifier
/// calls itself for each bracket, on one stack.
const DEEPEST: usize = 100;
const LARGEST: usize = 1024 * 1024;

/// Removes from a fragment what a browser does not need; what remains is valid HTML.
pub(super) fn fragment(html: &[u8]) -> Vec<u8> {
    let mut settings = Cfg::new();
    settings.keep_closing_tags = true;
    settings.keep_html_and_head_opening_tags = true;
    settings.keep_input_type_text_attr = true;
    minify_html::minify(html, &settings)
}

/// A style sheet in fewer bytes, with the same rules. A sheet that the minifier does not understand
/// stays as it is.
pub(super) fn sheet(css: String) -> String {
    const OPEN: &str = "<style>";
    const CLOSE: &str = "</style>";
    // The minifier takes a page, in which an end tag ends the sheet also within a string of it.
    if css.len() > LARGEST || deepest(&css) > DEEPEST || css.contains("</") {
        return css;
    }
    let mut settings = Cfg::new();
    settings.minify_css = true;
    settings.keep_closing_tags = true;
    let page = [OPEN, &css, CLOSE].concat();
    let page = minify_html::minify(page.as_bytes(), &settings);
    let inside = str::from_utf8(&page).ok().and_then(|page| {
        let end = page.rfind(CLOSE)?;
        page[..end].strip_prefix(OPEN)
    });
    match inside {
        Some(smaller) => smaller.to_owned(),
        None => css,
    }
}

/// How deep brackets lie in each other at most. Those in comments and strings count too, so that it may
/// be less deep than this says.
fn deepest(css: &str) -> usize {
    let mut depth = 0_usize;
    let mut most = 0;
    for byte in css.bytes() {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        most = most.max(depth);
    }
    most
}

#[cfg(test)]
mod tests {
    use super::sheet;

    #[test]
    fn a_sheet_keeps_its_rules() {
        for (css, expected) in [
            ("/* a */ a { color : red ; }\n", "a{color:red}"),
            (
                "a::before { content: \"x\"; content: \"x\" / \"\" }",
                "a:before{content:\"x\";content:\"x\" / \"\"}",
            ),
            (
                "@import \"b.css\";\n\na { margin-inline: 0 }",
                "@import \"b.css\";a{margin-inline:0}",
            ),
            ("/*! a licence */\na { color: red }", "/*! a licence */\na{color:red}"),
            // What is no CSS, or none that the minifier knows, stays.
            ("a { color: red", "a{color:red}"),
            ("} a { color:", "} a { color:"),
            (
                "a::before { content: \"</style>\" }",
                "a::before { content: \"</style>\" }",
            ),
            ("", ""),
        ] {
            assert_eq!(sheet(css.to_owned()), expected, "{css}");
        }
    }

    #[test]
    fn a_sheet_of_endless_brackets_stays() {
        for open in ["(", "[", "{", "a{", ":not(", "@media x{", "calc("] {
            let css = format!("a {{ width: {} }}", open.repeat(100_000));
            assert_eq!(sheet(css.clone()), css);
        }
    }
}
