//! Words of anybody as HTML.
//! Start at [`escaped`].

use crate::lang;

/// A text as HTML shows it: what nobody sees, or turns the order of others round, is made visible.
pub(super) fn escaped(text: &str) -> String {
    marked_up(&lang::visible(text))
}

/// A text whose hidden characters were made visible already.
pub(super) fn marked_up(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// A page with something put before all that it shows, and something after it.
pub(super) fn framed(page: &[u8], before: &str, after: &str) -> Vec<u8> {
    let page = String::from_utf8_lossy(page);
    let start = body(&page).unwrap_or(page.len());
    let end = page.rfind("</body>").filter(|end| *end >= start).unwrap_or(page.len());
    let pieces = [&page[..start], before, &page[start..end], after, &page[end..]];
    pieces.concat().into_bytes()
}

/// Where what a page shows begins: after the tag `<body …>`.
fn body(page: &str) -> Option<usize> {
    let head = page.find("</head>").unwrap_or(0);
    let tag = head + page[head..].find("<body")?;
    let mut quote = None;
    for (at, c) in page[tag..].char_indices() {
        match (quote, c) {
            (None, '>') => return Some(tag + at + 1),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::framed;

    #[test]
    fn what_is_added_stands_within_the_body() {
        for (page, wanted) in [
            (
                "<head></head><body class=\"a>b\"><p>x</p></body></html>",
                "<head></head><body class=\"a>b\">[<p>x</p>]</body></html>",
            ),
            ("<body><p>x", "<body>[<p>x]"),
            ("<p>x</p>", "<p>x</p>[]"),
        ] {
            let found = framed(page.as_bytes(), "[", "]");
            assert_eq!(String::from_utf8(found).unwrap(), wanted);
        }
    }
}
