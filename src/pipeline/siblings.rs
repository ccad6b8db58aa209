//! Compressed siblings: beside `index.html` an `index.html.gz` and an `index.html.br`, for servers that send such files
//! as they are.
//!
//! They are made when all other files are put, of whatever was put, so that none is forgotten. What of them is made of
//! the same as in the last build, by the same program, is kept, and its file is not even read.

use std::collections::{BTreeSet, HashSet};

use rayon::prelude::*;

use super::{Progress, Request};
use crate::compress::{Coding, Compressor, may_pay};
use crate::emit::{Output, Taken};
use crate::error::Result;
use crate::incremental::{Digest, Group, Print};
use crate::render;

pub(super) struct Siblings<'s> {
    codings: &'s BTreeSet<Coding>,
    /// The number of their group, which says what they have in common: the program that made them.
    group: u16,
}

impl<'s> Siblings<'s> {
    pub fn new(codings: &'s BTreeSet<Coding>) -> Self {
        Self { codings, group: 0 }
    }

    /// The groups of the pages, and behind them that of the siblings.
    pub fn join(&mut self, mut groups: Vec<Group>) -> Vec<Group> {
        self.group = groups.len() as u16;
        if !self.codings.is_empty() {
            let parts = vec![("tradewind".to_owned(), render::program())];
            groups.push(Group { name: "compressed".to_owned(), parts });
        }
        groups
    }

    /// Puts the siblings of all files that were taken so far; says how many were made anew.
    pub fn put(&self, request: &Request<'_>, output: &Output) -> Result<usize> {
        if self.codings.is_empty() {
            return Ok(0);
        }
        let files = output.taken();
        let worth: Vec<&Taken> = files.iter().filter(|file| may_pay(&file.path, file.record.len)).collect();
        // A file of `static/` that has the name of a sibling is what the site wants there.
        let paths: HashSet<&str> = files.iter().map(|file| &*file.path).collect();
        (request.progress)(Progress::Stage("Compressing"));
        (request.progress)(Progress::Planned(worth.len(), "files"));
        worth
            .par_iter()
            .map_init(Compressor::default, |compressor, file| {
                let put = || self.put_those_of(file, &paths, compressor, request, output);
                let made = request.work("compress", || &*file.path, put);
                (request.progress)(Progress::Made(1));
                made
            })
            .sum()
    }

    fn put_those_of(
        &self,
        file: &Taken,
        paths: &HashSet<&str>,
        compressor: &mut Compressor,
        request: &Request<'_>,
        output: &Output,
    ) -> Result<usize> {
        let nothing = Digest::default();
        let content = file.record.digest.and(file.record.len);
        let print = Print { group: self.group, content, shown: nothing, alternates: nothing };
        let (mut bytes, mut made) = (None, 0);
        for &coding in self.codings {
            let path = [&*file.path, coding.ending()].concat();
            if paths.contains(&*path) || request.incremental && output.keep_page(&path, print)?.is_none() {
                continue;
            }
            let bytes = match &mut bytes {
                Some(bytes) => bytes,
                none => none.insert(output.read(file)?),
            };
            if let Some(compressed) = compressor.compress(coding, bytes) {
                output.put_page(&path, compressed, Some(print))?;
                made += 1;
            }
        }
        Ok(made)
    }
}
