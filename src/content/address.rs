//! Addresses to which a page may link.
//! Start at [`allowed`].

use url::Url;

/// Whether a page may link to an address: it is one of `https:` or `http:` with a host, or one of
/// `mailto:` with a mailbox.
pub(super) fn allowed(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    match lower.strip_prefix("mailto:") {
        Some(rest) => {
            let mailboxes = rest.split_once('?').map_or(rest, |(mailboxes, _)| mailboxes);
            mailboxes.split(',').all(is_mailbox)
                && !address.contains(char::is_whitespace)
                && !address.contains(char::is_control)
        }
        None => is_web(address),
    }
}

/// Whether this is an address of `https:` or `http:` with a host.
pub fn is_web(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    rest.is_some_and(has_host)
        && !address.contains(char::is_whitespace)
        && !address.contains(char::is_control)
}

/// Whether a text says where to write to: a mailbox, or an address of the web.
pub(super) fn is_contact(text: &str) -> bool {
    is_mailbox(text) || is_web(text)
}

/// A base address with a slash at its end, as machines read it: in ASCII, the host in Punycode and other
/// letters by per cent. `None` if it is not an `http:` or `https:` address, or has a query or a fragment.
pub fn check_base(url: &str) -> Option<String> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let good = has_host(rest)
        && !rest.contains(['?', '#', '"', '<', '>', '\\'])
        && !rest.contains(char::is_whitespace)
        && !rest.contains(char::is_control);
    let url = good.then(|| Url::parse(url).ok()).flatten()?;
    Some(format!("{}/", url.as_str().trim_end_matches('/')))
}

/// Whether what follows `https://` begins with a host.
fn has_host(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    if let Some((inner, port)) =
        host.strip_prefix('[').and_then(|host| host.split_once(']'))
    {
        return inner.parse::<std::net::Ipv6Addr>().is_ok() && is_port(port);
    }
    let (name, port) = host.split_at(host.find(':').unwrap_or(host.len()));
    is_port(port) && is_host(name)
}

/// Whether this is nothing, or a colon and the number of a port.
fn is_port(text: &str) -> bool {
    text.is_empty() || text.strip_prefix(':').is_some_and(|n| n.parse::<u16>().is_ok())
}

fn is_host(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    let belongs = |c: char| {
        !c.is_ascii_punctuation() && !c.is_whitespace() && !c.is_control()
            || matches!(c, '-' | '_' | '%')
    };
    name.split('.').all(|label| !label.is_empty() && label.chars().all(belongs))
}

fn is_mailbox(text: &str) -> bool {
    let plain =
        |c: char| c.is_whitespace() || c.is_control() || "<>()[],;:\"\\".contains(c);
    match text.rsplit_once('@') {
        Some((local, host)) => {
            !local.is_empty()
                && !local.contains('@')
                && !local.contains(plain)
                && is_host(host)
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_an_address_and_what_is_none() {
        for good in [
            "https://example.org",
            "http://example.org/a b".replace(' ', "%20").as_str(),
            "HTTPS://Example.org:8080/x?y#z",
            "https://user@example.org/",
            "https://localhost/",
            "https://127.0.0.1/x",
            "https://[2001:db8::1]:443/",
            "https://موقع.وزارة-الاتصالات.مصر/ملف",
            "mailto:editors@example.org?subject=a",
            "mailto:one@example.org,two@example.org",
        ] {
            assert!(allowed(good), "{good}");
        }
        for bad in [
            "",
            "https://",
            "https:///path",
            "https://.",
            "https://?q",
            "https://exa mple.org/",
            "https://example.org/a b",
            "https://example..org/",
            "https://example.org:port/",
            "https://example.org:99999/",
            "https://[nothing]/",
            "https://\"x\"/",
            "mailto:",
            "mailto:nobody",
            "mailto:@example.org",
            "mailto:a@b@c",
            "ftp://example.org/",
            "javascript:alert(1)",
            "example.org",
            "//example.org",
        ] {
            assert!(!allowed(bad), "{bad}");
        }
    }
}
