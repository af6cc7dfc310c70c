//! Who may ask. A page elsewhere must not read the dossier by way of the browser of its editor.
//! Start at [`refusal`].
//!
//! The server listens on the loopback address only, which keeps other machines out, and browsers let no
//! other site read its answers. A site can still let its own name lead to this address for a
//! moment (*rebinding*): the browser then takes the answer for one of that site. So the name that is asked for has to be
//! one that always means this machine.

use super::http::Request;
use super::message;
use crate::sentence::Sentence;

/// Why a request is refused, with the status of the answer.
pub(super) fn refusal(request: &Request) -> Option<(u16, Sentence)> {
    let Some(host) = request.host.as_deref() else {
        return Some((400, message::live_refused_request()));
    };
    if !is_own(host) {
        return Some((403, message::live_refused_host()));
    }
    let own = format!("http://{host}");
    let is_foreign = |origin: &str| !origin.eq_ignore_ascii_case(&own);
    if request.origin.as_deref().is_some_and(is_foreign) {
        return Some((403, message::live_refused_origin()));
    }
    // A script or picture of another site's page comes without an origin. A link may lead here.
    let is_part = request.fetch_mode.as_deref().is_some_and(|mode| mode != "navigate");
    let site = request.fetch_site.as_deref();
    if is_part && site.is_some_and(|site| !matches!(site, "same-origin" | "none")) {
        return Some((403, message::live_refused_origin()));
    }
    match request.method.as_str() {
        "GET" | "HEAD" => None,
        _ => Some((405, message::live_refused_method())),
    }
}

/// Whether a host is this machine, whatever its port: it may be forwarded.
fn is_own(host: &str) -> bool {
    let is_port =
        |port: &str| port.len() <= 5 && port.bytes().all(|b| b.is_ascii_digit());
    let name = match host.rsplit_once(':') {
        Some((name, port)) if is_port(port) => name,
        _ => host,
    };
    let name = name.to_ascii_lowercase();
    matches!(name.as_str(), "localhost" | "127.0.0.1" | "[::1]")
}

#[cfg(test)]
mod tests {
    use super::is_own;

    #[test]
    fn only_names_of_this_machine_are_its_own() {
        for host in ["localhost", "LOCALHOST:4000", "127.0.0.1:1", "[::1]:80", "[::1]"] {
            assert!(is_own(host), "{host}");
        }
        for host in [
            "",
            "evil.example",
            "evil.example:4000",
            "localhost.evil.example",
            "127.0.0.1.nip.io",
            "localhost:4000@evil.example",
            "localhost:x",
            "127.0.0.2",
            "0.0.0.0",
            "localhost.",
            "::1",
            "localhost:123456",
        ] {
            assert!(!is_own(host), "{host}");
        }
    }
}
