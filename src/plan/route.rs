//! Where a page lies: its file below the output folder, and its address.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::catalog::Market;

/// What RFC 3986 allows in a path segment stays as it is, without the signs HTML would have to escape.
const ENCODED: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'&').add(b'\'').add(b'<').add(b'>').add(b'?').add(b'\\')
        .add(b'[').add(b']').add(b'^').add(b'`').add(b'{').add(b'|').add(b'}');

/// A place in the output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// Below the output folder, as it is called on disk: "de/becher/index.html".
    pub file: String,
    /// Its path on its host, percent-encoded: "/de/becher/".
    pub href: String,
}

impl Route {
    /// A page at a folder of the market ("becher/", "" for its home), or a file of it ("404.html").
    pub fn new(market: &Market, below: &str) -> Self {
        Self::on_host(market, &in_market(market, below))
    }

    /// The same from the root of the market's host.
    pub fn on_host(market: &Market, path: &str) -> Self {
        let mut file = String::with_capacity(path.len() + 24);
        if let Some(host) = &market.host_folder {
            file.push_str(host);
            file.push('/');
        }
        file.push_str(path);
        if path.is_empty() || path.ends_with('/') {
            file.push_str("index.html");
        }
        Self { file, href: href(market.base_path(), path) }
    }
}

/// The path a market's page has on its host: "de/becher/".
fn in_market(market: &Market, below: &str) -> String {
    if market.path.is_empty() { below.to_owned() } else { format!("{}/{below}", market.path) }
}

/// The address of something below the root of a host, without the host.
pub fn href(base_path: &str, path: &str) -> String {
    let mut href = String::with_capacity(base_path.len() + 1 + path.len());
    href.push_str(base_path);
    href.push('/');
    href.extend(utf8_percent_encode(path, ENCODED));
    href
}

#[cfg(test)]
mod tests {
    use super::href;

    #[test]
    fn addresses_are_encoded_once() {
        for (base, path, expected) in [
            ("", "de/becher/", "/de/becher/"),
            ("/shop", "", "/shop/"),
            ("", "ar/كوب/", "/ar/%D9%83%D9%88%D8%A8/"),
            ("", "a b/c%20d/", "/a%20b/c%2520d/"),
            ("", "x~y_z.-/", "/x~y_z.-/"),
        ] {
            assert_eq!(href(base, path), expected);
        }
    }
}
