//! When things are: the moment a build shows, the clocks that markets go by, and stretches of time on them.
//!
//! A build has no clock. [`AsOf`] is handed in, and `cli` alone may have looked at a clock for it.

mod as_of;
mod window;
mod zone;

pub use as_of::{AsOf, NoMoment};
pub use window::Window;
pub use zone::{UnknownZone, zone, zone_names, zone_of_country};
