//! A ZIP with one file in it, which is how the ECB hands out its CSV.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::error::{ImportError, damaged, too_large};

pub(super) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// The content of the one file in it. Sizes that the archive states are not believed: reading stops at `limit`.
pub(super) fn only_file(bytes: &[u8], limit: u64) -> Result<Vec<u8>, ImportError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() != 1 {
        let what = format!("the ZIP holds {} files, where a list of rates is one", archive.len());
        return Err(ImportError::new(what, "unpack it and import the file with the rates"));
    }
    let file = archive.by_index(0).map_err(damaged)?;
    let mut content = Vec::new();
    file.take(limit + 1).read_to_end(&mut content).map_err(damaged)?;
    if content.len() as u64 > limit {
        return Err(too_large(limit));
    }
    Ok(content)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use std::io::Write;
    use zip::write::{SimpleFileOptions, ZipWriter};

    pub(in crate::rates::import) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in files {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(content).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn a_bomb_is_not_unpacked_beyond_the_limit() {
        let bomb = zip(&[("rates.csv", &[b'0'; 100_000])]);
        assert!(bomb.len() < 1000);
        assert_eq!(only_file(&bomb, 1 << 16), Err(too_large(1 << 16)));
        assert_eq!(only_file(&bomb, 100_000).map(|content| content.len()), Ok(100_000));
    }

    #[test]
    fn a_zip_cut_anywhere_is_an_error() {
        let whole = zip(&[("rates.csv", b"Date,USD,\n2026-10-30,1.1172,\n")]);
        for end in 4..whole.len() {
            assert!(only_file(&whole[..end], 1000).is_err(), "{end}");
        }
    }

    #[test]
    fn a_changed_byte_is_an_error_or_changes_nothing() {
        let content = b"Date,USD,\n2026-10-30,1.1172,\n";
        let whole = zip(&[("rates.csv", content)]);
        for at in 0..whole.len() {
            let mut changed = whole.clone();
            changed[at] ^= 0x11;
            if let Ok(read) = only_file(&changed, 1000) {
                assert_eq!(read, content, "{at}");
            }
        }
    }
}
