//! Pictures with their renditions, on every host. What the last build made is kept, and was decoded then; everything
//! else is decoded, whether it is published or not, so that no reader finds a broken one first.

use super::{Progress, Request, each};
use crate::catalog::{Image, Rendition};
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::emit::Output;
use crate::error::Result;
use crate::picture::{self, Fault, Size};
use crate::plan::{Host, Plan};
use crate::source::Trouble;

/// A file of a picture, and where the output does not have it yet.
struct Missing<'i> {
    /// None: the picture itself.
    rendition: Option<&'i Rendition>,
    paths: Vec<String>,
}

pub(super) fn put(
    request: &Request<'_>,
    plan: &Plan<'_>,
    output: Option<&Output>,
    found: &mut Diagnostics,
) -> Result<()> {
    let images = plan.published_images();
    let hosts = plan.hosts();
    // What is broken already is not published, and new renditions would be thrown away.
    let sound = found.errors() == 0;
    (request.progress)(Progress::Planned(images.len(), "pictures"));
    each(&images, found, |image, found| {
        let missing = match output {
            Some(output) => missing(image, &hosts, output)?,
            None => Vec::new(),
        };
        if (output.is_none() || !missing.is_empty())
            && let Some(entry) = request.sources.get(&image.path)
        {
            tracing::trace!("decoding {}", image.path);
            let output = output.filter(|_| sound);
            let put = || {
                let bytes = entry.bytes().map_err(Trouble::into_error)?;
                put_files(image, &bytes, &missing, output, found)
            };
            request.work("picture", || &*image.path, put)?;
        }
        (request.progress)(Progress::Made(1));
        Ok(())
    })?;
    Ok(())
}

/// Takes what the last build made, and says what it did not.
fn missing<'i>(image: &'i Image, hosts: &[Host<'_>], output: &Output) -> Result<Vec<Missing<'i>>> {
    let itself = image.is_published().then_some((&image.asset, None));
    let renditions = image.renditions.iter().map(|rendition| (&rendition.asset, Some(rendition)));
    let mut missing = Vec::new();
    for (asset, rendition) in itself.into_iter().chain(renditions) {
        let mut paths = Vec::new();
        for path in hosts.iter().map(|host| host.file(asset)) {
            if !output.keep(&path)? {
                paths.push(path);
            }
        }
        if !paths.is_empty() {
            missing.push(Missing { rendition, paths });
        }
    }
    Ok(missing)
}

/// Decodes a picture, and puts the files that are missing where there is an output.
fn put_files(
    image: &Image,
    bytes: &[u8],
    missing: &[Missing<'_>],
    output: Option<&Output>,
    found: &mut Diagnostics,
) -> Result<()> {
    let sizes = missing.iter().filter(|_| output.is_some()).filter_map(|file| Some(file.rendition?.size));
    let mut made = match renditions(image, bytes, &sizes.collect::<Vec<_>>()) {
        Ok(made) => made.into_iter(),
        Err(fault) => {
            let place = Place::File(image.path.clone());
            found.push(Diagnostic::error(Code::BadImage, place, fault.to_string()).hint(fault.hint()));
            return Ok(());
        }
    };
    let Some(output) = output else { return Ok(()) };
    for file in missing {
        let made = file.rendition.map(|_| made.next().expect("what is missing was made, in this order"));
        for path in &file.paths {
            output.put(path, made.as_deref().unwrap_or(bytes))?;
        }
    }
    Ok(())
}

fn renditions(image: &Image, bytes: &[u8], sizes: &[Size]) -> Result<Vec<Vec<u8>>, Fault> {
    let Some(format) = image.format else { return Ok(Vec::new()) };
    picture::decode(format, bytes)?.renditions(sizes)
}
