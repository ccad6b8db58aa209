//! Where a page lies: its file below the output folder, and its address.

use percent_encoding::percent_encode_byte;

use crate::catalog::Market;

/// What of ASCII cannot stand in a path as it is, or would have to be escaped in HTML.
const ENCODED: &[u8] = b" \"#%&'<>?[\\]^`{|}";

/// A place in the output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// Its path on its host, as an IRI: "/de/becher/", "/ae/كوب/". Slugs and the paths of markets hold nothing that would
    /// have to be encoded, so the file has the same name.
    pub href: Box<str>,
}

impl Route {
    /// A page at a folder of the market ("becher/", "" for its home), or a file of it ("404.html").
    pub fn new(market: &Market, below: &str) -> Self {
        Self::on_host(market, &in_market(market, below))
    }

    /// The same from the root of the market's host.
    pub fn on_host(market: &Market, path: &str) -> Self {
        debug_assert!(!path.bytes().any(|byte| ENCODED.contains(&byte)), "{path}");
        Self { href: [market.base_path(), "/", path].concat().into() }
    }

    /// Where it lies below the output folder, as it is called on disk: "de/becher/index.html".
    pub fn file(&self, market: &Market) -> String {
        let path = &self.href[market.base_path().len() + 1..];
        let (host, slash) = market.host_folder.as_deref().map_or(("", ""), |host| (host, "/"));
        let index = if path.is_empty() || path.ends_with('/') { "index.html" } else { "" };
        [host, slash, path, index].concat()
    }
}

/// The path a market's page has on its host: "de/becher/".
fn in_market(market: &Market, below: &str) -> String {
    if market.path.is_empty() { below.to_owned() } else { format!("{}/{below}", market.path) }
}

/// The address of something below the root of a host, without the host.
///
/// Letters of every script stay letters (RFC 3987): HTML, JSON-LD and sitemaps.org take IRIs, people can read them, and
/// an Arabic word takes a third of the bytes.
pub fn href(base_path: &str, path: &str) -> String {
    let mut href = String::with_capacity(base_path.len() + 1 + path.len());
    href.push_str(base_path);
    href.push('/');
    for c in path.chars() {
        match u8::try_from(c) {
            Ok(byte) if byte.is_ascii_control() || ENCODED.contains(&byte) => {
                href.push_str(percent_encode_byte(byte))
            }
            _ => href.push(c),
        }
    }
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
            ("", "ar/كوب/", "/ar/كوب/"),
            ("", "a b/c%20d/", "/a%20b/c%2520d/"),
            ("", "x~y_z.-/", "/x~y_z.-/"),
        ] {
            assert_eq!(href(base, path), expected);
        }
    }
}
