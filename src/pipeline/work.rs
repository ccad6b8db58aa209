//! Who does what, for those who look on. Each piece of work is told when it begins and when it ends, by the thread that
//! does it. What is told has no time: a build has no clock, but whoever looks on may have one. Where nobody does, no
//! name is made.

use super::Request;

/// What is told of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work<'a> {
    /// So many threads will work; they are numbered from 0.
    Threads(usize),
    Begins {
        thread: usize,
        kind: &'static str,
    },
    /// What the thread began last is done.
    Ends {
        thread: usize,
        /// What it worked on: an address, a path, the id of a market.
        name: &'a str,
    },
}

/// Told of work, from any thread.
pub type Watch<'a> = dyn Fn(Work<'_>) + Sync + 'a;

impl Request<'_> {
    /// Does a piece of work.
    pub(super) fn work<N: AsRef<str>, T>(
        &self,
        kind: &'static str,
        name: impl FnOnce() -> N,
        deed: impl FnOnce() -> T,
    ) -> T {
        let Some(watch) = self.watch else { return deed() };
        // All of a build runs on threads of the pool.
        let thread = rayon::current_thread_index().unwrap_or_default();
        watch(Work::Begins { thread, kind });
        let done = deed();
        watch(Work::Ends { thread, name: name().as_ref() });
        done
    }
}
