//! What messages ask for: arguments that somebody must give, other messages and terms that must be there.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Asker, Check, LABEL, Spoken, walk};
use crate::catalog::{Inline, Language, Name};
use crate::diag::{Code, Diagnostic, SourceText, did_you_mean};

impl<'a> Check<'a> {
    /// What a message names must be there, in its own language.
    pub(super) fn references(&mut self, spoken: Spoken<'_>) {
        let Spoken { language, message, chain } = spoken;
        let Some(file) = language.file(&message.name.text) else { return };
        let near: Vec<&Language> = self
            .messages
            .of_chain(chain)
            .skip_while(|other| other.locale != language.locale)
            .filter(|other| other.locale.same_language(&language.locale))
            .collect();
        let leads = |name: &Name, attribute: Option<&Name>| {
            near.iter().any(|other| {
                let target = other.get(&name.text);
                target.is_some_and(|target| match attribute {
                    None => target.value.is_some(),
                    Some(attribute) => {
                        target.attributes.iter().any(|(known, _)| known.text == attribute.text)
                    }
                })
            })
        };
        let mut lost = Vec::new();
        walk(message, &mut |expression| {
            if let Inline::Message(name, attribute) | Inline::Term(name, attribute, _) = expression.reads()
                && !leads(name, attribute.as_ref())
            {
                lost.push((name, attribute));
            }
        });
        for (name, attribute) in lost {
            let attribute =
                attribute.as_ref().map_or(String::new(), |attribute| format!(".{}", attribute.text));
            let what = if name.text.starts_with('-') { "term" } else { "message" };
            let named =
                format!("the message `{}` names the {what} `{}{attribute}`", message.name.text, name.text);
            let said = format!("{named}, which `{}` does not have", language.locale);
            self.broken.insert(message.name.text.to_string());
            let names: Vec<&str> =
                near.iter().flat_map(|other| other.entries()).map(|(known, _)| &*known.name.text).collect();
            self.found.push(
                Diagnostic::error(Code::MessageArgument, name.place(file), said)
                    .hint("Each language has terms and messages of its own: write it into the same file.")
                    .suggestion(did_you_mean(
                        &name.text,
                        names.into_iter().filter(|known| **known != *name.text),
                    )),
            );
        }
    }

    /// What a message asks for must be given by all who ask for it.
    pub(super) fn arguments(&mut self, spoken: Spoken<'a>) {
        let key = &*spoken.message.name.text;
        let asked = self.variables(spoken);
        if asked.is_empty() {
            return;
        }
        let Some(askers) = self.askers.get(key) else {
            match key.starts_with(LABEL) {
                true => self.label(spoken, &asked),
                false => self.like_the_source(spoken, &asked),
            }
            return;
        };
        let mut faults = Vec::new();
        for (name, file) in &asked {
            let lacks = |asker: &&Asker<'_>| !asker.gives.contains(&&*name.text);
            let Some(asker) = askers.iter().find(lacks) else { continue };
            let source = self.spoken_in(spoken.chain, key).map(|said| self.source(key, said));
            let of_all =
                source.is_some_and(|source| self.variables(source).iter().any(|(n, _)| n.text == name.text));
            faults.push((*name, *file, asker, of_all));
        }
        for (name, file, asker, of_all) in faults {
            let given: Vec<String> = asker.gives.iter().map(|name| format!("`{name}`")).collect();
            let given = if given.is_empty() { "nothing".to_owned() } else { given.join(", ") };
            self.broken.insert(key.to_owned());
            let meant = did_you_mean(&name.text, asker.gives.iter().copied());
            let d = match asker.place {
                // Every language asks for it: the call is at fault, and told once.
                Some((template, call)) if of_all => {
                    let source = self.spoken_in(spoken.chain, key).map(|said| self.source(key, said));
                    if source.is_some_and(|source| source.language.locale != spoken.language.locale) {
                        continue;
                    }
                    let message =
                        format!("the message `{key}` asks for `${}`, which is not given here", name.text);
                    Diagnostic::error(Code::MessageArgument, call.place(template), message)
                        .related(name.place(file), "where it is asked for")
                        .hint(format!("Write t(key=\"{key}\", {}=…).", name.text))
                }
                Some((template, call)) => {
                    let message =
                        format!("`{key}` asks for `${}`, which its template does not give", name.text);
                    Diagnostic::error(Code::MessageArgument, name.place(file), message)
                        .related(call.place(template), "the template")
                        .hint(format!("It is given {given}."))
                }
                None => {
                    let message = format!("`{key}` asks for `${}`, which is not given to it", name.text);
                    Diagnostic::error(Code::MessageArgument, name.place(file), message)
                        .hint(format!("Tradewind gives it {given}."))
                }
            };
            self.found.push(d.suggestion(meant));
        }
    }

    /// Labels of attributes are given nothing.
    fn label(&mut self, spoken: Spoken<'_>, asked: &[(&Name, &Arc<SourceText>)]) {
        for (name, file) in asked {
            let message = format!(
                "the label `{}` asks for `${}`, and is given nothing",
                spoken.message.name.text, name.text
            );
            self.broken.insert(spoken.message.name.text.to_string());
            self.found.push(
                Diagnostic::error(Code::MessageArgument, name.place(file), message)
                    .hint("Write the label in words alone."),
            );
        }
    }

    /// Nobody knows what a message is given whose name is made up: a translation then asks for what its source does.
    fn like_the_source(&mut self, spoken: Spoken<'a>, asked: &[(&Name, &Arc<SourceText>)]) {
        let source = self.source(&spoken.message.name.text, spoken);
        if source.language.locale == spoken.language.locale {
            return;
        }
        let known: BTreeSet<&str> = self.variables(source).iter().map(|(name, _)| &*name.text).collect();
        for (name, file) in asked.iter().filter(|(name, _)| !known.contains(&*name.text)) {
            let message = format!(
                "`{}` asks for `${}`, which it does not in `{}`",
                spoken.message.name.text, name.text, source.language.locale
            );
            self.found.push(
                Diagnostic::warning(Code::MessageArgument, name.place(file), message)
                    .hint("Names of arguments stay as they are in every language.")
                    .suggestion(did_you_mean(&name.text, known.iter().copied())),
            );
        }
    }

    /// The message in the language of the source, if that has it; else as it was.
    fn source(&self, key: &str, otherwise: Spoken<'a>) -> Spoken<'a> {
        let source = self.catalog.site.source_locale.clone();
        let of_source = self.messages.of_chain(otherwise.chain).find_map(|language| {
            let message = language.get(key).filter(|_| language.locale.same_language(&source))?;
            Some(Spoken { language, message, chain: otherwise.chain })
        });
        of_source.unwrap_or(otherwise)
    }

    /// The variables a message asks for, and those that messages in it ask for.
    fn variables(&self, spoken: Spoken<'a>) -> Vec<(&'a Name, &'a Arc<SourceText>)> {
        let (mut seen, mut asked) = (BTreeSet::new(), Vec::new());
        self.collect(spoken, &mut seen, &mut asked);
        let mut names = BTreeSet::new();
        asked.retain(|(name, _)| names.insert(&*name.text));
        asked
    }

    fn collect(
        &self,
        spoken: Spoken<'a>,
        seen: &mut BTreeSet<&'a str>,
        asked: &mut Vec<(&'a Name, &'a Arc<SourceText>)>,
    ) {
        let Spoken { language, message, chain } = spoken;
        if !seen.insert(&message.name.text) {
            return;
        }
        let Some(file) = language.file(&message.name.text) else { return };
        let mut others = Vec::new();
        if let Some(value) = &message.value {
            value.walk(&mut |expression| match expression.reads() {
                Inline::Variable(name) => asked.push((name, file)),
                Inline::Message(name, _) => others.push(&*name.text),
                // Terms are told what is given to them in their own parentheses.
                Inline::Term(_, _, arguments) => {
                    asked.extend(arguments.iter().filter_map(|(_, value)| match value {
                        Inline::Variable(name) => Some((name, file)),
                        _ => None,
                    }));
                }
                _ => {}
            });
        }
        for other in others {
            if let Some(said) = self.spoken_in(chain, other) {
                self.collect(said, seen, asked);
            }
        }
    }
}
