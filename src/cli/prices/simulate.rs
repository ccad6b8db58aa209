//! stub
use crate::cli::Exit;
use crate::cli::args::PricesSimulate;
use crate::error::Result;
pub fn run(_args: &PricesSimulate) -> Result<Exit> {
    Ok(Exit::Done)
}
