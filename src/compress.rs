//! Files as browsers take them compressed (content codings, RFC 9110): the same bytes at every build. The levels are
//! fixed, and a gzip file tells neither a time nor a name.

use brotlic::{CompressionMode, Quality, WindowSize};
use libdeflater::CompressionLvl;
use schemars::JsonSchema;
use serde::Deserialize;

/// How a file is compressed.
#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum Coding {
    /// Every client takes it.
    Gzip,
    /// A tenth smaller, for every browser of today.
    Br,
}

impl Coding {
    /// What servers look for behind the name of a file.
    pub fn ending(self) -> &'static str {
        match self {
            Coding::Gzip => ".gz",
            Coding::Br => ".br",
        }
    }
}

/// What is text, or as wasteful. Pictures and most fonts are compressed as they are.
const KINDS: [&str; 23] = [
    "atom",
    "bmp",
    "css",
    "csv",
    "htm",
    "html",
    "ico",
    "ics",
    "js",
    "json",
    "jsonld",
    "map",
    "md",
    "mjs",
    "otf",
    "rss",
    "svg",
    "ttf",
    "txt",
    "vtt",
    "wasm",
    "webmanifest",
    "xml",
];

/// Smaller files fit into the packet that brings their header.
const SMALLEST: u64 = 200;

/// What has to be saved: about what the header says of a coding.
const SAVING: usize = 40;

/// Whether it is worth trying to compress a file of this name and length.
pub fn may_pay(path: &str, len: u64) -> bool {
    let kind = path.rsplit_once('.').map_or("", |(_, kind)| kind);
    len >= SMALLEST && KINDS.iter().any(|known| kind.eq_ignore_ascii_case(known))
}

/// Compresses one file after another; each worker has its own.
pub struct Compressor {
    gzip: libdeflater::Compressor,
    out: Vec<u8>,
}

impl Default for Compressor {
    fn default() -> Self {
        let level = CompressionLvl::new(9).expect("libdeflate's levels go up to 12");
        Self { gzip: libdeflater::Compressor::new(level), out: Vec::new() }
    }
}

impl Compressor {
    /// The compressed bytes; none where they are not worth a file.
    pub fn compress(&mut self, coding: Coding, bytes: &[u8]) -> Option<&[u8]> {
        // What does not fit does not pay.
        let room = bytes.len().checked_sub(SAVING)?;
        if self.out.len() < room {
            self.out.resize(room, 0);
        }
        let out = &mut self.out[..room];
        let len = match coding {
            Coding::Gzip => self.gzip.gzip_compress(bytes, out).ok(),
            Coding::Br => {
                let quality = Quality::new(9).expect("brotli's qualities go up to 11");
                let window =
                    WindowSize::new(window(bytes.len())).expect("brotli's windows have 10 to 24 bits");
                brotlic::compress(bytes, out, quality, window, CompressionMode::Text).ok()
            }
        };
        Some(&self.out[..len?])
    }
}

/// The bits of brotli's window. Up to 16 it looks for matches in a quick way; with more it needs 32 MiB and some
/// milliseconds to begin, and saves nothing where a file says the same all along, as pages and sitemaps do. So only a large
/// script or data set is held whole.
fn window(len: usize) -> u8 {
    if len <= 256 << 10 { 16 } else { (usize::BITS - len.leading_zeros()).min(22) as u8 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Vec<u8> {
        (0..200)
            .flat_map(|n| format!("<li><a href=\"/de/becher-{n}/\">Becher {n}</a>\n").into_bytes())
            .collect()
    }

    fn decompressed(coding: Coding, bytes: &[u8], len: usize) -> Vec<u8> {
        let mut out = vec![0; len];
        let written = match coding {
            Coding::Gzip => libdeflater::Decompressor::new().gzip_decompress(bytes, &mut out).unwrap(),
            Coding::Br => brotlic::decompress(bytes, &mut out).unwrap(),
        };
        out.truncate(written);
        out
    }

    #[test]
    fn what_is_compressed_can_be_read() {
        let mut compressor = Compressor::default();
        for bytes in [page(), page().repeat(40), vec![b'x'; 300]] {
            for coding in [Coding::Gzip, Coding::Br] {
                let compressed = compressor.compress(coding, &bytes).unwrap().to_vec();
                assert!(compressed.len() * 4 < bytes.len(), "{coding:?}: {}", compressed.len());
                assert_eq!(decompressed(coding, &compressed, bytes.len()), bytes, "{coding:?}");
                assert_eq!(Compressor::default().compress(coding, &bytes), Some(&*compressed), "{coding:?}");
            }
        }
    }

    #[test]
    fn gzip_tells_no_time_and_no_name() {
        let mut compressor = Compressor::default();
        let head = &compressor.compress(Coding::Gzip, &page()).unwrap()[..10];
        // RFC 1952: magic, deflate, no flags, no time; then how much effort it took, and an unknown system.
        assert_eq!((&head[..8], head[9]), (&[0x1f, 0x8b, 8, 0, 0, 0, 0, 0][..], 255));
    }

    #[test]
    fn what_does_not_shrink_is_left_alone() {
        // Bytes without a pattern.
        let noise: Vec<u8> =
            (0..500u64).map(|n| crate::incremental::Digest::of(&n.to_le_bytes()).0 as u8).collect();
        for coding in [Coding::Gzip, Coding::Br] {
            assert_eq!(Compressor::default().compress(coding, &noise), None);
            assert_eq!(Compressor::default().compress(coding, b""), None);
        }
    }

    #[test]
    fn only_what_may_shrink_is_tried() {
        for (path, len, pays) in [
            ("de/index.html", 200, true),
            ("de/index.html", 199, false),
            ("assets/X.SVG", 5000, true),
            ("assets/x.webp", 5000, false),
            ("assets/x.woff2", 5000, false),
            ("x.html.gz", 5000, false),
            ("_headers", 5000, false),
        ] {
            assert_eq!(may_pay(path, len), pays, "{path}, {len}");
        }
    }

    #[test]
    fn the_window_holds_what_is_large() {
        for (len, bits) in [(200, 16), (262_144, 16), (262_145, 19), (600_000, 20), (50_000_000, 22)] {
            assert_eq!(window(len), bits, "{len}");
        }
    }
}
