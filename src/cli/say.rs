//! Lines for people. Where nobody listens any more (`tradewind build | head -1`), that is no fault of the command's; the
//! standard library's `println!` would panic.

/// A line on standard output. Colours are taken out where nobody sees them.
macro_rules! say {
    ($($words:tt)*) => {{
        use std::io::Write as _;
        _ = writeln!(anstream::stdout(), $($words)*);
    }};
}

/// A line on standard error.
macro_rules! say_aside {
    ($($words:tt)*) => {{
        use std::io::Write as _;
        _ = writeln!(anstream::stderr(), $($words)*);
    }};
}
