//! What the last build left behind for the next one: the [`Manifest`] of its files, with a [`Print`] of what each page
//! was made of, and the [`Parts`] of the site as they were read.
//!
//! Both are bytes in, bytes out; where they lie and when they are believed is `emit`'s business. What cannot be read,
//! or was written by another version, is not believed: then everything is made anew.

mod digest;
mod manifest;
mod parts;
mod print;

pub use digest::{Digest, Record};
pub use manifest::{Builder, Entry, Manifest, Unreadable};
pub use parts::{Parts, PartsWriter, Stamp};
pub use print::{Group, Groups, PAGES, Print, Why};
