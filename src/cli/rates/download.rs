//! A file from the network, for `rates fetch` alone: no build comes here.
//!
//! What may pass is left to `ureq`: proxies that the environment names (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`), time-outs,
//! redirects, certificates. A server that is busy or broken for a moment is asked again.

use std::thread::sleep;
use std::time::Duration;

use ureq::{Agent, Error as Fault};

use crate::error::{Error, Result};

/// How long to wait before each attempt but the first.
const PAUSES: [Duration; 2] = [Duration::from_millis(500), Duration::from_secs(2)];

/// The content at an address, of `limit` bytes at most. An address that begins with https:// is never left for one that
/// does not.
pub fn get(url: &str, seconds: u64, limit: u64) -> Result<Vec<u8>> {
    let config = Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(seconds)))
        .https_only(url.starts_with("https://"))
        .max_redirects(5)
        .user_agent(concat!("tradewind/", env!("CARGO_PKG_VERSION")));
    let agent = config.build().new_agent();
    let mut pauses = PAUSES.iter();
    loop {
        let fault = match attempt(&agent, url, limit) {
            Ok(content) => return Ok(content),
            Err(fault) => fault,
        };
        match pauses.next().filter(|_| passes(&fault)) {
            Some(pause) => {
                tracing::debug!("{fault}; asking again");
                sleep(*pause);
            }
            None => return Err(explain(url, &fault, seconds, limit)),
        }
    }
}

fn attempt(agent: &Agent, url: &str, limit: u64) -> std::result::Result<Vec<u8>, Fault> {
    let mut response = agent.get(url).call()?;
    response.body_mut().with_config().limit(limit).read_to_vec()
}

/// Whether the same request may succeed a moment later.
fn passes(fault: &Fault) -> bool {
    match fault {
        Fault::StatusCode(status) => matches!(status, 408 | 429 | 500..=599),
        Fault::Io(_) | Fault::Timeout(_) | Fault::ConnectionFailed | Fault::Protocol(_) => true,
        _ => false,
    }
}

fn explain(url: &str, fault: &Fault, seconds: u64, limit: u64) -> Error {
    let (what, hint) = match fault {
        Fault::StatusCode(status) => (
            format!("the server answered with status {status}"),
            "Try again later, or look at the address with a browser.",
        ),
        Fault::Timeout(_) => (
            format!("there was no whole answer within {seconds} s"),
            "Try again later, or allow more: --timeout 120",
        ),
        Fault::BodyExceedsLimit(_) => {
            let what = format!("it is larger than {} MiB, far more than any list of rates", limit >> 20);
            (what, "Check the address.")
        }
        Fault::TooManyRedirects => ("it leads on and on".to_owned(), "Check the address."),
        Fault::RequireHttpsOnly(_) => {
            ("it leads to an address without encryption".to_owned(), "Check the address.")
        }
        fault => (
            fault.to_string(),
            "Check the network. A proxy is taken from the environment: HTTPS_PROXY=http://proxy.example:3128",
        ),
    };
    Error::new("download", url, what).hint(hint)
}
