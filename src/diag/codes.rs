//! Every code a diagnostic can carry, in one list. A code is a promise: scripts filter by it, `docs/` explains it.

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal,)+) => {
        /// The stable name of a kind of problem.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[doc = $doc])+ $variant,)+ }

        impl Code {
            pub const fn name(self) -> &'static str {
                match self { $(Code::$variant => $name,)+ }
            }

            /// What the code means, in a sentence or two.
            pub const fn meaning(self) -> &'static str {
                match self { $(Code::$variant => concat!($($doc),+),)+ }
            }
        }

        /// All codes, in the order of the documentation.
        pub const CODES: &[Code] = &[$(Code::$variant,)+];
    };
}

codes! {
    // source
    /// The file is not UTF-8 text.
    NotUtf8 = "not-utf8",
    /// The file is larger than a text of a site can sensibly be.
    FileTooLarge = "file-too-large",
    /// A symbolic link leads out of the site folder and was not followed.
    LinkOutside = "link-outside-site",
    /// Two files have names that are the same text in different Unicode forms.
    SameName = "same-name",
    /// The folder has no site.toml.
    NoSite = "no-site",

    // as written
    /// The text between the +++ lines, or the file, is not TOML.
    Toml = "invalid-toml",
    /// The front matter has no closing +++ line, or is not TOML at all.
    FrontMatter = "front-matter",
    /// A key that means nothing here.
    UnknownKey = "unknown-key",
    /// A value of the wrong type or form.
    InvalidValue = "invalid-value",
    /// A key that is required is missing.
    MissingKey = "missing-key",
    /// A message file is not valid Fluent.
    Fluent = "invalid-fluent",
    /// A file of messages says one message twice.
    DuplicateMessage = "duplicate-message",
    /// A file that the site folder's scheme has no place for.
    StrayFile = "stray-file",

    // cross-checks of the catalog
    /// The market is not in site.toml.
    UnknownMarket = "unknown-market",
    /// The category has no file under content/categories.
    UnknownCategory = "unknown-category",
    /// The code is no currency of ISO 4217.
    UnknownCurrency = "unknown-currency",
    /// The tag is not in the site's list of tags.
    UnknownTag = "unknown-tag",
    /// The image file does not exist.
    UnknownImage = "unknown-image",
    /// The text is not a BCP 47 locale, or one in which nothing is written.
    UnknownLocale = "unknown-locale",
    /// The text is not a country of ISO 3166-1.
    UnknownCountry = "unknown-country",
    /// The name is no time zone of the tz database.
    UnknownTimeZone = "unknown-time-zone",
    /// The theme has no folder under themes/.
    UnknownTheme = "unknown-theme",
    /// The calendar has no day of this name, or none in the country or the year.
    UnknownSaleDay = "unknown-sale-day",
    /// No product or variant has the SKU.
    UnknownSku = "unknown-sku",
    /// Two files of the site say what one thing is.
    DuplicateDocument = "duplicate-document",
    /// Two products or variants have the same SKU.
    DuplicateSku = "duplicate-sku",
    /// The product, or one of its variants, has no price.
    NoPrice = "no-price",
    /// A price is an amount without its currency.
    PriceWithoutCurrency = "price-without-currency",
    /// The word is no class of goods that taxes tell apart.
    UnknownTaxClass = "unknown-tax-class",
    /// A market shows unit prices of the product, whose net quantity is not known.
    MissingNet = "missing-net",
    /// A translation lies beside no source text.
    NoSource = "translation-without-source",
    /// No market reads this locale, not even as a fallback.
    UnusedLocale = "unused-locale",
    /// Less of a market's texts is translated than its `min_coverage` asks for.
    LowCoverage = "low-coverage",
    /// All markets that would be built are in preview.
    NoLiveMarket = "no-live-market",
    /// A product, category or page has no title in the source language.
    NoTitle = "no-title",
    /// The picture cannot be decoded, or its content is not what its name says.
    BadImage = "bad-image",

    // storefront
    /// No FX snapshot can be used for the day of the build.
    NoSnapshot = "no-rates",
    /// The snapshot, with the pegs, has no way from one currency to the other.
    NoRate = "no-rate",
    /// An FX snapshot does not say what it must, or says it wrongly.
    BadSnapshot = "invalid-rates",
    /// A ledger of published prices is damaged, or contradicts itself.
    BadLedger = "invalid-ledger",
    /// A price is farther from the one published last than `--max-change` allows.
    PriceJump = "price-jump",
    /// A rate is older than the market allows.
    StaleRate = "stale-rate",
    /// A market or a price is in a currency that is no more.
    EndedCurrency = "ended-currency",
    /// A promotion lowers prices, and the ledger does not know what they were before.
    NoPriorPrice = "no-prior-price",
    /// A promotion lowers prices that were as low in the days before, by a sale or by exchange rates.
    NoReduction = "no-reduction",
    /// A price left the range of numbers that can be written.
    PriceRange = "price-out-of-range",
    /// The market shows prices without tax, but what is contained in them is not known.
    TaxUnknown = "tax-unknown",

    // plan
    /// Two pages or files want the same URL.
    RouteCollision = "route-collision",
    /// The address of a page is longer than sitemaps and some browsers take.
    LongAddress = "long-address",
    /// Two markets claim the same hreflang value.
    HreflangConflict = "hreflang-conflict",
    /// The market has no page to show.
    EmptyMarket = "empty-market",

    // render
    /// A link in a text leads to no product, category or page of the market.
    DanglingLink = "dangling-link",
    /// A template cannot be read or rendered.
    Template = "template",
    /// A color of the theme that text cannot be read in by everybody.
    LowContrast = "low-contrast",
    /// A message that neither the site nor the theme has.
    UnknownMessage = "unknown-message",
    /// A message asks for what it is not given, or names what does not exist.
    MessageArgument = "message-argument",
    /// A message of the site that nobody asks for.
    UnusedMessage = "unused-message",
    /// A message that a market shows in another language than its own.
    BorrowedMessage = "borrowed-message",
    /// A message does not have the plurals of its language, or has those of another.
    PluralForms = "plural-forms",
    /// Words in a template that are the same in every language.
    HardCodedText = "hard-coded-text",
    /// A template that is rendered once per market differs from itself on a page; only `--fold verify` looks. This is a
    /// fault of Tradewind, not of the site.
    FoldDiffers = "fold-differs",

    // audit
    /// The translation has other placeholders than its source: something is filled in that is not there, or is lost.
    PlaceholderParity = "placeholder-parity",
    /// The links or pictures of the translation lead elsewhere than those of its source.
    LinkParity = "link-parity",
    /// The translation has other numbers than its source.
    NumberParity = "number-parity",
    /// The translation has other headings, lists, tables, code or HTML than its source.
    MarkupParity = "markup-parity",
    /// A word that the glossary keeps is missing in the translation, or altered.
    DoNotTranslate = "do-not-translate",
    /// The source has a term of the glossary, and the translation none of its translations.
    Glossary = "glossary",
    /// A word that the glossary forbids, in this language or market.
    ForbiddenTerm = "forbidden-term",
    /// The text has words in a script that its language is not written in.
    WrongScript = "wrong-script",
    /// The text is in another language than its file.
    WrongLanguage = "wrong-language",
    /// Texts of a translation are those of the source, word for word.
    SameAsSource = "same-as-source",
    /// The text is wider than what is shown of it.
    TooLong = "too-long",
    /// The translation is so much shorter or longer than its source that something is amiss.
    LengthRatio = "length-ratio",
    /// Quotation marks are straight, mixed, or those of another language.
    Quotes = "quotes",
    /// Two spaces where one is meant.
    DoubleSpace = "double-space",
    /// A space before a comma, a full stop or the like, which would part the two at the end of a line.
    SpaceBeforePunctuation = "space-before-punctuation",
    /// French has a space that does not break before ; : ! ? and inside « », and here is another, or none.
    NoBreakSpace = "no-break-space",
    /// One text has digits of two scripts.
    MixedDigits = "mixed-digits",
    /// A word mixes letters of two scripts that look alike.
    MixedScriptWord = "mixed-script-word",
}

#[cfg(test)]
mod tests {
    use super::CODES;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_unique_kebab_case_words() {
        let names: BTreeSet<_> = CODES.iter().map(|c| c.name()).collect();
        assert_eq!(names.len(), CODES.len());
        for name in names {
            assert!(
                name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
                "{name}"
            );
        }
    }
}
