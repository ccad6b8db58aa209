// Writes the tables under src/locale/cldr from the CLDR's own JSON. See README.md.
import { copyFileSync, readFileSync, readdirSync } from "node:fs";
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

// Languages somebody translates programs into. Others keep their numbers, but have no names worth the room.
const coverage = json("cldr-core/coverageLevels.json").effectiveCoverageLevels;
const named = locale => chain(locale).some(l => ["modern", "moderate"].includes(coverage[l]));

const locales = readdirSync(join(here, "node_modules/cldr-numbers-full/main"));
// The root, English and parents first, so that a locale can be written as what differs from them.
const depth = locale => (locale === "und" ? 0 : locale === "en" ? 0.5 : chain(locale).length);
locales.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));

numbers();
currencySymbols();
currencyNames();
languageNames();
regionNames();
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

/** Only the numbering systems a locale states symbols for. */
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
    }
    table.add(locale, rows, key => (key.length === 3 ? key : undefined));
  }
  table.write(out, version);
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

/** Names of languages and scripts, and how the two are put together. */
function languageNames() {
  const wanted = new Set(locales.filter(named).map(l => l.split("-")[0]));
  const table = new Table("languages", "Names of languages and scripts; `pattern` and `separator` join what has no name of its own.");
  for (const locale of locales.filter(named)) {
    if (locale === "und") continue;
    const file = name => json(`cldr-localenames-full/main/${locale}/${name}.json`).main[locale].localeDisplayNames;
    const rows = {};
    for (const [tag, name] of Object.entries(file("languages").languages)) {
      if (tag.includes("-alt-") || tag.includes("-menu")) continue;
      if (name === tag) continue;
      // English alone names every language: it says which exist.
      if (wanted.has(tag.split("-")[0]) || locale === "en") rows[tag] = name;
    }
    const scripts = file("scripts").scripts;
    for (const script of ["Adlm", "Arab", "Cyrl", "Deva", "Guru", "Hans", "Hant", "Latn", "Mong", "Tfng"]) {
      if (scripts[script] && scripts[script] !== script) rows[script] = scripts[script];
    }
    const patterns = file("localeDisplayNames").localeDisplayPattern;
    rows.pattern = patterns.localePattern;
    rows.separator = patterns.localeSeparator;
    table.add(locale, rows, key => table.inherited("en", key));
  }
  table.write(out, version);
}

function regionNames() {
  const table = new Table("regions", "Names of regions.");
  for (const locale of locales.filter(named)) {
    if (locale === "und") continue;
    const names = json(`cldr-localenames-full/main/${locale}/territories.json`).main[locale].localeDisplayNames;
    const rows = {};
    for (const [region, name] of Object.entries(names.territories)) {
      if (/^[A-Z]{2}$/.test(region) && region !== "ZZ" && region !== name) rows[region] = name;
    }
    table.add(locale, rows, key => table.inherited("en", key));
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
