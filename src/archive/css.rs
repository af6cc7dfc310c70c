//! The addresses in a style sheet.
//! Start at [`addresses`].

use cssparser::{ParseError, Parser, ParserInput, Token};

/// How deep blocks lie in each other. No sheet has more, and each takes room on the stack.
const DEEPEST: usize = 64;

/// The addresses in a style sheet, or in an attribute `style`: those of `url(…)` and `@import`.
pub(super) fn addresses(css: &str, found: &mut dyn FnMut(&str)) {
    let mut input = ParserInput::new(css);
    gather(&mut Parser::new(&mut input), (false, 0), found);
}

/// Gathers the addresses of a block. In the brackets of `url(…)` each string is one.
fn gather(
    parser: &mut Parser,
    (inside, depth): (bool, usize),
    found: &mut dyn FnMut(&str),
) {
    let mut import = false;
    while let Ok(token) = parser.next() {
        let token = token.clone();
        let was_import = import;
        import = matches!(&token, Token::AtKeyword(name) if name.eq_ignore_ascii_case("import"));
        let is_url = match &token {
            Token::UnquotedUrl(address) => {
                found(address);
                continue;
            }
            Token::QuotedString(text) if inside || was_import => {
                found(text);
                continue;
            }
            Token::Function(name) => ["url", "src", "image-set"]
                .iter()
                .any(|one| name.eq_ignore_ascii_case(one)),
            Token::CurlyBracketBlock
            | Token::ParenthesisBlock
            | Token::SquareBracketBlock => false,
            _ => continue,
        };
        let done: Result<(), ParseError<()>> = parser.parse_nested_block(|block| {
            if depth < DEEPEST {
                gather(block, (is_url, depth + 1), found);
            }
            Ok(())
        });
        if done.is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::addresses;

    #[test]
    fn addresses_are_found_where_css_has_them() {
        for (css, expected) in [
            ("a { background: url(x.svg) }", &["x.svg"][..]),
            (
                "@media print { a { background: URL( \"a b.svg\" ), url( 'c' ) } }",
                &["a b.svg", "c"],
            ),
            ("/* url(x) */ a::before { content: \"url(x)\" }", &[]),
            ("@import \"a.css\"; @import url(b.css) print;", &["a.css", "b.css"]),
            (
                "@font-face { src: local(\"F\"), url(f.woff2) format(\"woff2\") }",
                &["f.woff2"],
            ),
            (
                "a { background: image-set(\"a.png\" 1x, url(b.png) 2x) }",
                &["a.png", "b.png"],
            ),
            ("background:url(\"x\\22y\")", &["x\"y"]),
            ("url(", &[""]),
        ] {
            let mut found = Vec::new();
            addresses(css, &mut |address| found.push(address.to_owned()));
            assert_eq!(found, expected, "{css}");
        }
    }
}
