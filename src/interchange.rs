//! In and out of other programs' formats. What comes in is written into the site folder and enters by the front door.

pub mod catalog;
pub mod i18n;
