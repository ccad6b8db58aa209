// Writes the tables under src/locale/cldr from the CLDR's own JSON. See README.md.
import { copyFileSync, existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chain, shortName } from "./inheritance.mjs";
import { Table } from "./table.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "../../src/locale/cldr");
const json = path => JSON.parse(readFileSync(join(here, "node_modules", path), "utf8"));
const supplemental = name => json(`cldr-core/supplemental/${name}.json`).supplemental;
const version = json("cldr-core/package.json").version;

// The shop's currencies are the table of src/money; a code added there appears here at the next run.
const iso4217 = readFileSync(join(here, "../../src/money/iso4217.rs"), "utf8");
const currencies = [...iso4217.matchAll(/\*b"([A-Z]{3})"/g)].map(m => m[1]);

// Languages somebody translates programs into. The others keep their numbers, but their names are not worth the room.
const coverage = json("cldr-core/coverageLevels.json").effectiveCoverageLevels;
const covered = (locale, ...levels) => chain(locale).some(l => levels.includes(coverage[l]));
const named = locale => covered(locale, "modern", "moderate");
// The themes' own languages have names of others whatever the coverage.
const themed = new Set(readdirSync(join(here, "../../themes/plain/messages")).map(f => f.split(/[-.]/)[0]));
const naming = locale => named(locale) || spoken(locale) || themed.has(locale.split("-")[0]);
const spoken = locale => covered(locale, "modern", "moderate", "basic");

// What catalogs measure.
const measures = (
  "length-millimeter length-centimeter length-meter length-kilometer length-inch length-foot area-square-centimeter " +
  "area-square-meter volume-cubic-centimeter volume-cubic-meter volume-milliliter volume-centiliter volume-deciliter volume-liter " +
  "volume-fluid-ounce mass-milligram mass-gram mass-kilogram mass-ounce mass-pound duration-second duration-minute " +
  "duration-hour duration-day duration-week duration-month duration-year temperature-celsius temperature-fahrenheit " +
  "power-watt power-kilowatt energy-kilowatt-hour electric-volt electric-ampere digital-megabyte digital-gigabyte " +
  "digital-terabyte speed-kilometer-per-hour frequency-hertz pressure-bar angle-degree"
).split(" ");

const locales = readdirSync(join(here, "node_modules/cldr-numbers-full/main"));
// The root, English and parents first, so that a locale can be written as what differs from them.
const depth = locale => (locale === "und" ? 0 : locale === "en" ? 0.5 : chain(locale).length);
locales.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
const languages = new Set(locales.filter(named).map(l => l.split("-")[0]));

numbers();
currencySymbols();
currencyNames();
languageNames();
regionNames();
quotationMarks();
dates();
indexCharacters();
units();
supplementalData();
copyFileSync(join(here, "node_modules/cldr-core/LICENSE"), join(out, "LICENSE-UNICODE"));

/** Patterns, symbols and grouping. Symbols and patterns are kept per numbering system: `latn.decimal`. */
function numbers() {
  const table = new Table("numbers", "Patterns and symbols of numbers, by numbering system.");
  for (const locale of locales) {
    const n = json(`cldr-numbers-full/main/${locale}/numbers.json`).main[locale].numbers;
    const rows = { system: n.defaultNumberingSystem, grouping: n.minimumGroupingDigits };
    for (const system of systems(n)) {
      const symbols = n[`symbols-numberSystem-${system}`];
      const money = n[`currencyFormats-numberSystem-${system}`];
      const row = (key, value) => (rows[`${system}.${key}`] = value);
      row("decimal", symbols.decimal);
      row("group", symbols.group);
      row("minus", symbols.minusSign);
      row("percent-sign", symbols.percentSign);
      row("currency-decimal", symbols.currencyDecimal ?? symbols.decimal);
      row("currency-group", symbols.currencyGroup ?? symbols.group);
      row("number", n[`decimalFormats-numberSystem-${system}`].standard);
      row("percent", n[`percentFormats-numberSystem-${system}`].standard);
      row("currency", money.standard);
      for (const [key, pattern] of Object.entries(money)) {
        if (key.startsWith("unitPattern-count-")) row(key.replace("unitPattern-count-", "name-"), pattern);
      }
    }
    table.add(locale, rows);
  }
  table.write(out, version);
}

/** The numbering systems a locale states symbols for. */
function systems(numbers) {
  return Object.keys(numbers).flatMap(key => key.match(/^symbols-numberSystem-(\w+)$/)?.slice(1) ?? []);
}

/** Symbols, and the few patterns and separators that belong to one currency. */
function currencySymbols() {
  const table = new Table("currencies", "Symbols of currencies; where there is none it is the code.");
  for (const locale of locales) {
    const data = json(`cldr-numbers-full/main/${locale}/currencies.json`).main[locale].numbers.currencies;
    const rows = {};
    for (const code of currencies) {
      const c = data[code] ?? {};
      if (c.symbol) rows[code] = c.symbol;
      if (c["symbol-alt-narrow"]) rows[`${code}.narrow`] = c["symbol-alt-narrow"];
      for (const key of ["pattern", "decimal", "group"]) if (c[key]) rows[`${code}.${key}`] = c[key];
      // ICU reads the separators where it finds the pattern: with en-150's pattern for EUR come en-150's separators.
      if (c.pattern && c.pattern !== table.inherited(locale, `${code}.pattern`)) {
        const { decimal, group } = latinSymbols(locale);
        Object.assign(rows, { [`${code}.decimal`]: c.decimal ?? decimal, [`${code}.group`]: c.group ?? group });
      }
    }
    table.add(locale, rows, key => (key.length === 3 ? key : undefined));
  }
  table.write(out, version);
}

function latinSymbols(locale) {
  return json(`cldr-numbers-full/main/${locale}/numbers.json`).main[locale].numbers["symbols-numberSystem-latn"];
}

/** Names by plural category: "euros|one euro". The first is the one for `other`. */
function currencyNames() {
  const table = new Table("currency-names", "Names of currencies: for the plural category `other`, then where they differ.");
  for (const locale of locales.filter(named)) {
    const data = json(`cldr-numbers-full/main/${locale}/currencies.json`).main[locale].numbers.currencies;
    const rows = {};
    for (const code of currencies) {
      const c = data[code];
      const other = c?.["displayName-count-other"] ?? c?.displayName;
      if (!other || other === code) continue;
      const forms = ["zero", "one", "two", "few", "many"]
        .map(category => [category, c[`displayName-count-${category}`]])
        .filter(([, name]) => name && name !== other)
        .map(([category, name]) => `|${category} ${name}`);
      rows[code] = other + forms.join("");
    }
    table.add(locale, rows);
  }
  table.write(out, version);
}

/** Names of languages, scripts and variants, and how they are put together. */
function languageNames() {
  const table = new Table("languages", "Names of languages, scripts and variants; `pattern` and `separator` join them.");
  const scripts = new Set(locales.flatMap(l => l.match(/-([A-Z][a-z]{3})(?=-|$)/)?.[1] ?? []));
  for (const locale of locales.filter(l => l !== "und")) {
    const file = name => names(locale, name);
    const rows = {};
    for (const [tag, name] of Object.entries(file("languages").languages ?? {})) {
      if (tag.includes("-alt-") || tag.includes("-menu") || name === tag) continue;
      // Its own name every language has; those of others where it has many; and English names all: it says which exist.
      const language = tag.split("-")[0];
      const own = language === locale.split("-")[0];
      if (own || locale === "en" || (naming(locale) && languages.has(language))) rows[tag] = name;
    }
    const parts = { ...file("scripts").scripts, ...file("variants").variants };
    for (const [code, name] of Object.entries(parts)) {
      const wanted = scripts.has(code) || locales.some(l => l.endsWith(`-${code.toLowerCase()}`));
      if (wanted && name !== code) rows[scripts.has(code) ? code : code.toLowerCase()] = name;
    }
    const patterns = file("localeDisplayNames").localeDisplayPattern;
    if (patterns) Object.assign(rows, { pattern: patterns.localePattern, separator: patterns.localeSeparator });
    table.add(locale, rows, englishName(table));
  }
  table.write(out, version);
}

/** Patterns of measures by plural category, as the names of currencies are written: "{0} cm|one {0} cm". */
function units() {
  const table = new Table("units", "Measures, short and long: for the plural category `other`, then where they differ.");
  for (const locale of locales.filter(l => l === "und" || spoken(l) || themed.has(l.split("-")[0]))) {
    const data = json(`cldr-units-full/main/${locale}/units.json`).main[locale].units;
    const rows = {};
    for (const unit of measures) {
      for (const width of ["short", "long"]) {
        const c = data[width][unit] ?? {};
        const other = c["unitPattern-count-other"];
        if (!other) continue;
        const forms = ["zero", "one", "two", "few", "many"]
          .map(category => [category, c[`unitPattern-count-${category}`]])
          .filter(([, pattern]) => pattern && pattern !== other)
          .map(([category, pattern]) => `|${category} ${pattern}`);
        rows[`${unit.slice(unit.indexOf("-") + 1)}.${width}`] = other + forms.join("");
      }
    }
    table.add(locale, rows);
  }
  table.write(out, version);
}

/** A locale without names of a kind has no file for them. */
function names(locale, file) {
  const path = `cldr-localenames-full/main/${locale}/${file}.json`;
  return existsSync(join(here, "node_modules", path)) ? json(path).main[locale].localeDisplayNames : {};
}

function regionNames() {
  const table = new Table("regions", "Names of regions.");
  for (const locale of locales.filter(l => l !== "und" && naming(l))) {
    const rows = {};
    for (const [region, name] of Object.entries(names(locale, "territories").territories ?? {})) {
      if (/^([A-Z]{2}|001|150|419)$/.test(region) && region !== "ZZ" && region !== name) rows[region] = name;
    }
    table.add(locale, rows, englishName(table));
  }
  table.write(out, version);
}

/** The marks around what is quoted, and around what is quoted within. */
function quotationMarks() {
  const table = new Table("quotes", "Quotation marks: around a quotation, and around one within another.");
  for (const locale of locales) {
    const { delimiters } = json(`cldr-misc-full/main/${locale}/delimiters.json`).main[locale];
    table.add(locale, {
      start: delimiters.quotationStart,
      end: delimiters.quotationEnd,
      "inner-start": delimiters.alternateQuotationStart,
      "inner-end": delimiters.alternateQuotationEnd,
    });
  }
  table.write(out, version);
}

/** src/locale/names.rs takes English where there is no name, but not for `pt-BR`: there it puts together the parts' names. */
function englishName(table) {
  return key => (key.includes("-") ? undefined : table.inherited("en", key));
}

/** Days of the Gregorian calendar: patterns in three lengths, and the months they name. */
function dates() {
  const table = new Table("dates", "Patterns of days in the Gregorian calendar, and names of months.");
  for (const locale of locales) {
    const path = `cldr-dates-full/main/${locale}/ca-gregorian.json`;
    const { months, dateFormats } = json(path).main[locale].dates.calendars.gregorian;
    const rows = {};
    for (const length of ["long", "medium", "short"]) rows[length] = dateFormats[length]._value ?? dateFormats[length];
    rows.MMMM = Object.values(months.format.wide).join("|");
    rows.MMM = Object.values(months.format.abbreviated).join("|");
    table.add(locale, rows);
  }
  table.write(out, version);
}

/** The letters under which an index lists titles. */
function indexCharacters() {
  const table = new Table("index", "Letters of an index from A to Z.");
  for (const locale of locales) {
    const stated = json(`cldr-misc-full/main/${locale}/characters.json`).main[locale].characters.index;
    if (!stated) continue;
    // A set of UnicodeSet's plainest kind: "[A B {CH}]".
    const letters = stated.match(/\{[^}]+\}|\\u[0-9A-F]{4}|[^\s[\]]/gu).map(letter => letter.replace(/[{}]/g, ""));
    table.add(locale, { index: letters.filter(letter => /^\p{L}/u.test(letter)).join("|") });
  }
  table.write(out, version);
}

/** What hangs on no locale. A block for each kind. */
function supplementalData() {
  const table = new Table("supplemental", "What hangs on no locale.");
  const parents = supplemental("parentLocales").parentLocales.parentLocale;
  table.block("parents", Object.entries(parents).map(([l, parent]) => [shortName(l), parent]));
  const systems = supplemental("numberingSystems").numberingSystems;
  const digits = Object.entries(systems).filter(([, s]) => s._type === "numeric");
  table.block("digits", digits.map(([name, s]) => [name, s._digits]));
  const { fractions, region } = supplemental("currencyData").currencyData;
  table.block("fractions", currencies.filter(c => fractions[c]).map(c => [c, fractions[c]._digits]));
  const tender = Object.entries(region).map(([r, history]) => [r, currentTender(history)]);
  table.block("tender", tender.filter(([, currency]) => currency));
  table.write(out, version);
}

/** The legal tender in force, and the newest where there are two. */
function currentTender(history) {
  const now = history
    .flatMap(entry => Object.entries(entry))
    .filter(([code, use]) => currencies.includes(code) && !use._to && use._tender !== "false" && use._from)
    .sort(([, a], [, b]) => (a._from < b._from ? 1 : -1));
  return now[0]?.[0];
}
