//! Short names of contents, for telling whether they are still the same.

use xxhash_rust::xxh3::xxh3_64;

/// Two digests are only ever compared for one thing at two times, a pair for each thing and build, so that 64 bits are
/// enough: nobody meets a collision by accident, and who could make one writes the site's content anyway.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Digest(pub u64);

impl Digest {
    pub fn of(bytes: &[u8]) -> Self {
        Self(xxh3_64(bytes))
    }

    /// Of this and then that: a product of both, folded, as wyhash mixes two words. A print takes dozens of them.
    #[must_use]
    pub fn and(self, next: impl Into<u64>) -> Self {
        let (this, next) = (self.0 ^ 0xa076_1d64_78bd_642f, next.into() ^ 0xe703_7ed1_a0b4_28db);
        let product = u128::from(this) * u128::from(next);
        Self(product as u64 ^ (product >> 64) as u64)
    }

    #[must_use]
    pub fn and_text(self, text: &str) -> Self {
        self.and(Self::of(text.as_bytes()))
    }

    #[must_use]
    pub fn and_texts<'t>(self, texts: impl IntoIterator<Item = &'t str>) -> Self {
        texts.into_iter().fold(self, Digest::and_text)
    }
}

impl From<Digest> for u64 {
    fn from(digest: Digest) -> u64 {
        digest.0
    }
}

/// What is remembered of a file's bytes. Equal records mean equal bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    pub digest: Digest,
    pub len: u64,
}

impl Record {
    pub fn of(bytes: &[u8]) -> Self {
        Self { digest: Digest::of(bytes), len: bytes.len() as u64 }
    }
}
