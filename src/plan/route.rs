//! Where a page lies: its file below the output folder, and its address.

use percent_encoding::percent_encode_byte;

use crate::catalog::{Market, Urls};

/// What of ASCII cannot stand in a path as it is, or would have to be escaped in HTML.
const ENCODED: &[u8] = b" \"#%&'<>?[\\]^`{|}";

/// A place in the output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// Its path on its host, as an IRI: "/de/becher/", "/de/becher.html", "/ae/كوب/". Slugs and the paths of markets hold
    /// nothing that would have to be encoded, so the file has the same name.
    pub href: Box<str>,
}

impl Route {
    /// A page of the market by its name ("kueche/becher"), which the site makes a folder or a file.
    pub fn page(market: &Market, name: &str, urls: Urls) -> Self {
        Self::new(market, &market.path, &[name, urls.ending()])
    }

    /// The market's home page: a folder for every site, because people type its address.
    pub fn home(market: &Market) -> Self {
        Self::new(market, &market.path, &[])
    }

    /// A file of the market ("404.html").
    pub fn file_of(market: &Market, name: &str) -> Self {
        Self::new(market, &market.path, &[name])
    }

    /// A file at the root of the market's host, or with no name the root itself.
    pub fn on_host(market: &Market, name: &str) -> Self {
        Self::new(market, "", &[name])
    }

    fn new(market: &Market, folder: &str, name: &[&str]) -> Self {
        let slash = if folder.is_empty() { "" } else { "/" };
        let href = [&[market.base_path(), "/", folder, slash], name].concat().concat();
        debug_assert!(!href.bytes().any(|byte| ENCODED.contains(&byte)), "{href}");
        Self { href: href.into() }
    }

    /// Where it lies below the output folder, as it is called on disk: "de/becher/index.html".
    pub fn file(&self, market: &Market) -> String {
        let path = &self.href[market.base_path().len() + 1..];
        let (host, slash) = market.host_folder.as_deref().map_or(("", ""), |host| (host, "/"));
        let index = if path.is_empty() || path.ends_with('/') { INDEX } else { "" };
        [host, slash, path, index].concat()
    }

    /// The address as that of a folder, where it names a folder's own page: two routes to one file are the same here.
    pub fn without_index(&self) -> &str {
        match self.href.strip_suffix(INDEX) {
            Some(folder) if folder.ends_with('/') => folder,
            _ => &self.href,
        }
    }
}

/// What a host sends for a folder.
const INDEX: &str = "index.html";

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
    use super::{Route, href};
    use crate::catalog::{Document, Market, Overrides, Site, Urls};
    use crate::diag::{Diagnostics, SourceText};

    /// A market below the path of its site, and one with the root of a host to itself.
    fn markets() -> Vec<Market> {
        let toml = "name = \"A\"\nbase_url = \"https://a.example/shop\"\nsource_locale = \"de\"\n\
                    [markets.de]\nlocale = \"de\"\ncurrency = \"EUR\"\n\
                    [markets.at]\nlocale = \"de-AT\"\ncurrency = \"EUR\"\nbase_url = \"https://a.at\"\n";
        let document = Document::toml(SourceText::new("site.toml", toml));
        let mut found = Diagnostics::default();
        let site = Site::read(&document, &Overrides::default(), &mut found);
        site.expect("it can be read").markets
    }

    #[test]
    fn the_address_says_where_the_file_is() {
        let markets = markets();
        let [de, at] = &markets[..] else { panic!("two markets") };
        for (route, href, file) in [
            (
                Route::page(de, "kueche/becher", Urls::Dir),
                "/shop/de/kueche/becher/",
                "de/kueche/becher/index.html",
            ),
            (
                Route::page(de, "kueche/becher", Urls::Flat),
                "/shop/de/kueche/becher.html",
                "de/kueche/becher.html",
            ),
            (Route::page(at, "kueche/page/2", Urls::Dir), "/kueche/page/2/", "a.at/kueche/page/2/index.html"),
            (Route::page(at, "kueche/page/2", Urls::Flat), "/kueche/page/2.html", "a.at/kueche/page/2.html"),
            (Route::home(de), "/shop/de/", "de/index.html"),
            (Route::home(at), "/", "a.at/index.html"),
            (Route::file_of(de, "404.html"), "/shop/de/404.html", "de/404.html"),
            (Route::on_host(de, "404.html"), "/shop/404.html", "404.html"),
            (Route::on_host(de, ""), "/shop/", "index.html"),
        ] {
            let market = if file.starts_with("a.at/") { at } else { de };
            assert_eq!((&*route.href, &*route.file(market)), (href, file));
        }
    }

    #[test]
    fn two_addresses_of_one_file_are_one() {
        let markets = markets();
        let address = |name: &str| Route::page(&markets[0], name, Urls::Flat).without_index().to_owned();
        assert_eq!(address("index"), Route::home(&markets[0]).without_index());
        assert_eq!(address("kueche/index"), "/shop/de/kueche/");
        assert_eq!(address("card-index"), "/shop/de/card-index.html");
    }

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
