//! When things are: the moment a build shows, the clocks that markets go by, stretches of time on them, and the holidays
//! and sale days of the world.
//!
//! A build has no clock. [`AsOf`] is handed in, and `cli` alone may have looked at a clock for it.

mod as_of;
mod days;
mod own;
mod rule;
mod table;
mod window;
mod zone;

pub use as_of::{AsOf, NoMoment};
pub use days::{Custom, SaleDay, Span, all, find};
pub use own::{Calendar, OwnDays};
pub use window::{Window, instant};
pub use zone::{UnknownZone, zone, zone_names, zone_of_country};
