// Writes src/locale/oracle.txt: what Intl makes of the same things as the locale room, locale by locale. See README.md.
import { readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** The locales of the plain theme, and those in which regions, scripts and withdrawn codes part. */
const locales = [
  ...readdirSync(join(root, "themes/plain/messages")).map(f => f.replace(".ftl", "")),
  ..."ar-AE ar-EG ar-MA ar-SA az-Cyrl bs-Cyrl bs-Latn da-DK de-AT en-CA en-GB en-IE en-IN en-NZ en-US en-ZA es-419 es-AR es-ES es-MX".split(" "),
  ..."es-US fa-AF fr-BE fr-CA fr-CH hi-Latn in it-CH iw ja-JP ko-KR ks ku mo ms-SG nb nl-BE pa-Arab pt-AO pt-BR pt-PT ro-MD".split(" "),
  ..."sd sh sr-Cyrl sr-Latn-BA sr-ME sv-FI sw-KE ta-LK tg ti tk tl ur-IN uz-Cyrl uz-Latn yue zh-CN zh-HK zh-Hans-SG zh-Hant-HK".split(" "),
  ..."zh-Hant-TW zh-MO zh-SG zh-TW de-u-co-phonebk es-u-co-trad zh-u-co-stroke ar-EG-u-nu-latn sv-u-co-trad de-LI en-AT en-DE".split(" "),
];

/** Titles in the orders that languages quarrel about. */
const words = [
  ..."Apfel Äpfel Arfel Affe Ähre aalen Aarhus Ålborg Ærø Øl Oel Öl Ofen Zebra zöbel Zobel Åre Ärla Örn Wal Val Überzug Uhr Unze".split(" "),
  ..."chléb cukr čaj had host jaro řeka rak šaty sůl ždímač zub llama lluvia luz ñandú nube nylon chico cosa côte coté cote coter".split(" "),
  ..."ijs ijzer ik iz IJssel ısı ilk İzmir Irak çay cam ğ gül şal sal ősz óra öt őz út üt űr Łódź lalka łapa żaba źdźbło zebra źle".split(" "),
  ..."dz dzs cs csók gy gyár ly lyuk ny sz szó ty zs zsák lj ljubav nj njuška dž džep đak dan ch'a k'a ŋ nh ng'ombe ngo".split(" "),
  ..."straße strasse Strase STRASSE strase Mug mug MUG Mügge Müll Muell Mueller Müller Muller þorn ðað eð ek yö wo õun öö üks žest".split(" "),
  ..."яблоко ёж ель йод ива ґанок гора єдність їжак іскра ђак џеп љубав њива ћуп čovek ўчора әже өмір ұлт қала ң њ Αθήνα αγορά άλφα ωμέγα Ήλιος".split(" "),
  ..."אב בית עולם חלב كوب أرز إبريق آلة ابن قهوة يد ى ة گل پنیر چای ژاله ک ي ی ہاتھ ہ ھ ےڑ ٹوپی ڈاک".split(" "),
  ..."कप खाना काम क़लम क्षमा ज्ञान चाय श्री अनार आम এক কাপ ੳ ਅ கப் க ക కప్పు ಕಪ್ કપ සිංහල กา เกม ขา แขก ไก่ โต๊ะ ເກມ ກາ ແກ້ວ កាហ្វេ ခွက် კაკალი აბრა բաժակ այգի ኩባያ".split(" "),
  ..."アイス いす 椅子 机 はは ばば ぱぱ ハハ カー カア かあ きって きつて 東京 大阪 京都 日本 阿 北 上 中 一 人 二 三 丁 杯子 茶壶 茶壺 行 重 長 长 가방 나무 컵 값 까치 學校 学校 龍 龙 龜".split(" "),
  ..."9 10 2 09 9a 10m 9m ٩ १ A-1 A1 A_1 #1 (a) ☕ a aa ab AB Ab aB à á â ae æ oe œ ss ß".split(" "),
  "9 m", "10 m", "Mug 10", "Mug 9", "Mug", "mug red", "Mug-red", "coop", "co-op", "Co op", "résumé", "Resume", "resumé", "e\u0301t", "ét",
];

const letters = { zero: "z", one: "o", two: "t", few: "f", many: "m", other: "x" };

/** "x1o1x199": how often each category stands in a row. */
function runs(categories) {
  const text = categories.map(c => letters[c]).join("");
  return text.replace(/(.)\1*/g, run => run[0] + run.length);
}

function figures(locale) {
  const cardinal = new Intl.PluralRules(locale);
  const ordinal = new Intl.PluralRules(locale, { type: "ordinal" });
  const decimals = [["0.5", 1], ["1.0", 1], ["1.5", 1], ["2.0", 1], ["1.25", 2], ["1000000", 0], ["3000000", 0], ["1000000.5", 1]];
  const whole = Array.from({ length: 201 }, (_, n) => n);
  const list = (type, items) => new Intl.ListFormat(locale, { type }).format(items);
  const number = (value, options) => new Intl.NumberFormat(locale, options).format(value);
  const date = (style, day) => new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: "UTC" }).format(new Date(day));
  const name = (type, code) => new Intl.DisplayNames(locale, { type }).of(code);
  const compare = new Intl.Collator(locale).compare;
  const byCode = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
  const order = [...words.keys()].sort((a, b) => compare(words[a], words[b]) || byCode(words[a], words[b]));
  const info = new Intl.Locale(locale);
  return {
    cardinal: runs(whole.map(n => cardinal.select(n))),
    decimals: runs(decimals.map(([n, digits]) => new Intl.PluralRules(locale, { minimumFractionDigits: digits }).select(n))),
    ordinal: runs(whole.map(n => ordinal.select(n))),
    and: list("conjunction", ["A", "B", "Ib"]),
    and2: list("conjunction", ["A", "Ib"]),
    or: list("disjunction", ["A", "B", "Oo"]),
    number: number(-1234567.891),
    percent: number(0.255, { style: "percent", maximumFractionDigits: 1 }),
    ...Object.fromEntries(
      ["long", "medium", "short"].flatMap(s => [[s, date(s, "2026-01-31")], [`${s}2`, date(s, "2026-11-05")]]),
    ),
    languages: ["de", "pt-BR", "zh-Hant", "en-GB", "ar", "sr-Latn"].map(l => name("language", l)).join("|"),
    regions: ["DE", "US", "CN", "GB", "BA"].map(r => name("region", r)).join("|"),
    direction: (info.getTextInfo?.() ?? info.textInfo).direction,
    order: order.join(" "),
  };
}

const escape = value => value.replace(/(?! )[\p{Z}\p{Cf}\p{Cc}]|^ | $/gu, c => `\\u{${c.codePointAt(0).toString(16)}}`);
const all = [...new Set(locales)].sort();
const lines = [
  `# What Intl makes of the same things, by locale; rows that are those of \`en\` are left out.`,
  `# ICU ${process.versions.icu}, CLDR ${process.versions.cldr}, Node ${process.versions.node}; made by tools/cldr/oracle.mjs; do not edit. Unicode-3.0.`,
  "@words",
  ...words.map((word, n) => `${n}=${escape(word)}`),
];
const english = figures("en");
for (const locale of ["en", ...all.filter(l => l !== "en")]) {
  lines.push(`@${locale}`);
  for (const [key, value] of Object.entries(locale === "en" ? english : figures(locale))) {
    if (locale === "en" || value !== english[key]) lines.push(`${key}=${escape(value)}`);
  }
}
const text = lines.join("\n") + "\n";
writeFileSync(join(root, "src/locale/oracle.txt"), text);
console.log("oracle", all.length, "locales", words.length, "words", Buffer.byteLength(text), "bytes");
