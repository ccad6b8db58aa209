//! Pseudo-markets: what a site would look like in other languages, before there is a translation. Nothing of the site is
//! touched: its texts get two editions more, made of those that the first market reads in the source language, and that
//! market is copied twice to show them.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use super::edition::{Field, Packer, Texts};
use super::excerpt::MARKDOWN;
use super::html::{Piece, Pieces};
use super::text::AttributeToml;
use super::{AttributeValue, Catalog, Editions, Market, Product};
use crate::error::Result;
use crate::locale::{Locale, Pseudo, letters};
use crate::source::Sources;

/// Adds them behind the markets of the site. Gives the number of the market they are copies of; none where there is none.
pub fn add_pseudo_markets(catalog: &mut Catalog, sources: &Sources) -> Result<Option<usize>> {
    let Some(base) = base(catalog) else { return Ok(None) };
    for pseudo in Pseudo::ALL {
        let market = &catalog.site.markets[base];
        let locale = pseudo.locale(&catalog.site.source_locale);
        let copy = market_of(pseudo, market, &locale);
        let rungs = Rungs { pseudo, market, sources };
        for product in &mut catalog.products {
            let texts = rungs.texts(&product.editions, Some(&*product))?;
            product.editions.insert_locale(locale.clone(), texts);
        }
        let categories = catalog.categories.iter_mut().map(|category| &mut category.editions);
        let pages = catalog.pages.iter_mut().map(|page| &mut page.editions);
        for editions in categories.chain(pages) {
            let texts = rungs.texts(editions, None)?;
            editions.insert_locale(locale.clone(), texts);
        }
        for promotion in &mut catalog.promotions {
            let label = pseudo.text(promotion.label(&market.chain).1);
            promotion.add_label(locale.clone(), label);
        }
        // Nobody else has the messages yet.
        if let Some(messages) = Arc::get_mut(&mut catalog.messages) {
            messages.add_pseudo(pseudo, &locale, &market.chain);
        }
        catalog.site.markets.push(copy);
    }
    Ok(Some(base))
}

/// The first market that reads the source.
fn base(catalog: &Catalog) -> Option<usize> {
    let site = &catalog.site;
    let reads = |market: &Market| market.locale.same_language(&site.source_locale);
    site.markets.iter().position(reads).or((!site.markets.is_empty()).then_some(0))
}

fn market_of(pseudo: Pseudo, base: &Market, locale: &Locale) -> Market {
    let id = locale.as_str().to_lowercase();
    let mut market = base.clone();
    market.pseudo = Some((pseudo, base.id.clone()));
    market.chain.insert(0, locale.clone());
    market.path = match base.path.rsplit_once('/') {
        Some((above, _)) => format!("{above}/{id}"),
        None => id.clone(),
    };
    market.hreflang = vec![locale.as_str().to_owned()];
    market.locale = locale.clone();
    market.preview = true;
    let support = &mut market.support;
    support.hours = support.hours.as_ref().map(|hours| pseudo.text(hours));
    market.legal.values_mut().for_each(|text| *text = pseudo.text(text));
    market.id = id;
    market
}

/// Where the texts of a pseudo-market come from.
struct Rungs<'a> {
    pseudo: Pseudo,
    market: &'a Market,
    sources: &'a Sources,
}

impl Rungs<'_> {
    fn texts(&self, editions: &Editions, product: Option<&Product>) -> Result<Texts> {
        let own = editions.market(&self.market.id);
        let chain = self.market.chain.iter().filter_map(|locale| editions.locale(locale));
        let rungs: Vec<&Texts> = own.into_iter().chain(chain).collect();
        let find = |field| rungs.iter().find_map(|texts| texts.get(field));
        let dressed = |text: Option<&str>| text.map(|text| self.pseudo.text(text));
        let summarized = rungs.iter().find(|texts| texts.get(Field::Summary).is_some());
        let bodied = rungs.iter().find(|texts| texts.body.is_some());
        let mut packer = Packer::default();
        packer.field(Field::Title, dressed(find(Field::Title)).as_deref());
        // An address is not a text.
        packer.field(Field::Slug, None);
        for field in [Field::Summary, Field::SeoTitle, Field::SeoDescription] {
            packer.field(field, dressed(find(field)).as_deref());
        }
        let excerpt = summarized.or(bodied).and_then(|texts| texts.get(Field::Excerpt));
        packer.field(Field::Excerpt, dressed(excerpt).as_deref());
        self.words(&rungs, product, &mut packer);
        let body = bodied.and_then(|texts| texts.body.as_ref());
        let body = body.map(|body| {
            let text = body.text(self.sources)?;
            Ok(body.saying(markdown(self.pseudo, &text)))
        });
        Ok(packer.finish(body.transpose()?))
    }

    /// What there are several of.
    fn words(&self, rungs: &[&Texts], product: Option<&Product>, packer: &mut Packer) {
        let source = rungs.last().into_iter().flat_map(|texts| texts.attributes());
        let attributes: Vec<(&str, AttributeToml)> = source
            .filter_map(|(key, value)| {
                let own = rungs.iter().find_map(|texts| texts.attributes().find(|(k, _)| *k == key));
                match own.map_or(value, |(_, value)| value) {
                    AttributeValue::Text(text) => Some((key, AttributeToml::Text(self.pseudo.text(text)))),
                    AttributeValue::Flag(_) | AttributeValue::Number(_) | AttributeValue::Measure(_) => None,
                }
            })
            .collect();
        packer.attributes(attributes.iter().map(|(key, value)| (*key, value)));
        let pictures = product.map_or(0, |product| product.images.len());
        let alts: Vec<String> = (0..pictures)
            .map(|n| rungs.iter().find_map(|texts| texts.image_alt(n)).unwrap_or_default())
            .map(|alt| self.pseudo.text(alt))
            .collect();
        packer.image_alts(alts.iter().map(String::as_str));
        let words =
            product.into_iter().flat_map(|product| &product.variants).flat_map(|v| v.options.values());
        let options: Vec<(&str, String)> = words
            .filter_map(|word| {
                let said = rungs.iter().find_map(|texts| texts.option(word));
                // Sizes are in no language: XL.
                let text = said.or_else(|| (word.chars().count() > 3).then_some(word))?;
                Some((word.as_str(), self.pseudo.text(text)))
            })
            .collect();
        packer.options(options.iter().map(|(word, text)| (*word, text.as_str())));
    }
}

/// A body: its words alone are dressed, those in HTML too. What they lead to, code, and tags stay as they are.
fn markdown(pseudo: Pseudo, text: &str) -> String {
    let mut body = Dressing { pseudo, text, out: String::with_capacity(text.len() * 2), done: 0 };
    let mut open: Vec<Block> = Vec::new();
    let (mut code, mut kept) = (false, 0_usize);
    let (mut html, mut in_html) = (Pieces::default(), Block::default());
    for (event, span) in Parser::new_ext(text, MARKDOWN).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_)) => code = true,
            Event::End(TagEnd::CodeBlock) => code = false,
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::TableCell) => {
                open.push(Block::default());
            }
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell) => {
                body.close(open.pop());
            }
            // The words of an item end where a list inside it begins.
            Event::Start(Tag::List(_)) => body.close(open.last_mut().map(std::mem::take)),
            Event::Start(Tag::Link { link_type, .. } | Tag::Image { link_type, .. })
                // Its words are its address, or the name of one.
                if kept > 0 || !matches!(link_type, LinkType::Inline | LinkType::Reference) =>
            {
                kept += 1;
                grow(open.last_mut(), &span);
            }
            Event::End(TagEnd::Link | TagEnd::Image) if kept > 0 => kept -= 1,
            // As they do where HTML does.
            Event::Start(Tag::HtmlBlock) => {
                body.close(open.last_mut().map(std::mem::take));
                html = Pieces::default();
            }
            Event::Html(_) => {
                for (piece, range) in html.of(&text[span.clone()]) {
                    body.html(piece, span.start + range.start..span.start + range.end, &mut in_html);
                }
            }
            Event::End(TagEnd::HtmlBlock) => body.close(Some(std::mem::take(&mut in_html))),
            // What a picture shows is a text of its own.
            Event::Start(Tag::Image { .. }) => {
                grow(open.last_mut(), &span);
                open.push(Block::default());
            }
            Event::End(TagEnd::Image) => body.close(open.pop()),
            Event::Text(ref words) if !code && kept == 0 && text[span.clone()] == **words => {
                let Some(block) = open.last_mut() else { continue };
                body.say(&span, block);
            }
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. })
            | Event::Code(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => {
                grow(open.last_mut(), &span);
            }
            _ => {}
        }
    }
    body.out.push_str(&text[body.done..]);
    body.out
}

/// A paragraph, a heading: what is one text to a reader.
#[derive(Default)]
struct Block {
    letters: usize,
    /// Where it ends, as far as it has come.
    end: usize,
}

fn grow(block: Option<&mut Block>, span: &Range<usize>) {
    if let Some(block) = block {
        block.end = block.end.max(span.end);
    }
}

/// A body on its way.
struct Dressing<'t> {
    pseudo: Pseudo,
    text: &'t str,
    out: String,
    /// How much of the text is in `out`.
    done: usize,
}

impl Dressing<'_> {
    fn copy(&mut self, to: usize) {
        if to > self.done {
            self.out.push_str(&self.text[self.done..to]);
            self.done = to;
        }
    }

    fn say(&mut self, span: &Range<usize>, block: &mut Block) {
        self.copy(span.start);
        let words = &self.text[span.clone()];
        if block.letters == 0 && words.contains(char::is_alphabetic) {
            self.out.push_str(self.pseudo.opening());
        }
        self.out.push_str(&self.pseudo.piece(words));
        self.done = span.end;
        block.letters += letters(words);
        grow(Some(block), span);
    }

    fn html(&mut self, piece: Piece, span: Range<usize>, block: &mut Block) {
        match piece {
            Piece::Words => {
                let words = &self.text[span.clone()];
                let start = span.start + words.len() - words.trim_start().len();
                if !words.trim().is_empty() {
                    self.say(&(start..start + words.trim().len()), block);
                }
            }
            Piece::Mark => grow(Some(block), &span),
            Piece::Edge => self.close(Some(std::mem::take(block))),
        }
    }

    fn close(&mut self, block: Option<Block>) {
        if let Some(block) = block.filter(|block| block.letters > 0) {
            self.copy(block.end);
            self.out.push_str(&self.pseudo.closing(block.letters));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_words_of_a_body_are_dressed() {
        for (text, dressed) in [
            ("A mug.\n", "⟦Å ɱûĝ. one⟧\n"),
            ("## Care {#care}\n\nBy **hand**.\n", "## ⟦Çåŕé one⟧ {#care}\n\n⟦Ɓý **ĥåñð**. one⟧\n"),
            (
                "See [the mug](../mug/index.md \"M\") `now`\n",
                "⟦Šéé [ţĥé ɱûĝ](../mug/index.md \"M\") `now` one⟧\n",
            ),
            (
                "![A cup](cup.jpg) <https://a.example> [mug]\n\n[mug]: /mug\n",
                "![⟦Å çûþ one⟧](cup.jpg) <https://a.example> [mug]\n\n[mug]: /mug\n",
            ),
            ("- one\n  - two\n\n```\ncode\n```\n", "- ⟦öñé one⟧\n  - ⟦ţŵö one⟧\n\n```\ncode\n```\n"),
            ("a <b title=\"x\">b</b> &amp; \\* c\n", "⟦å <b title=\"x\">ƀ</b> &amp; \\* ç one⟧\n"),
            (
                "<div class=\"a\">\nA <b>mug</b> &amp;\ntea<br>now <!-- x\ny -->\n</div>\n\n- a\n  <p title=\"b\n  > c\">d</p>\n",
                "<div class=\"a\">\n⟦Å <b>ɱûĝ</b> &amp;\nţéå one⟧<br>⟦ñöŵ <!-- x\ny --> one⟧\n</div>\n\n- ⟦å one⟧\n  <p title=\"b\n  > c\">⟦ð one⟧</p>\n",
            ),
            (
                "<style>p {}</style>\n<script>\nlet a;\n</script>\n",
                "<style>p {}</style>\n<script>\nlet a;\n</script>\n",
            ),
            ("> <p>\n> a mug\n> or two\n", "> <p>\n> ⟦å ɱûĝ\n> öŕ ţŵö one⟧\n"),
            ("| a | b |\n|---|---|\n| cc | 1 |\n", "| ⟦å one⟧ | ⟦ƀ one⟧ |\n|---|---|\n| ⟦çç one⟧ | 1 |\n"),
        ] {
            assert_eq!(markdown(Pseudo::Accented, text), dressed, "{text}");
        }
    }
}
