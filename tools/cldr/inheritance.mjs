// Which locale a locale takes its data from. src/locale/parents.rs has the same rules, for tags users write.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const core = join(dirname(fileURLToPath(import.meta.url)), "node_modules/cldr-core/supplemental");
const read = name => JSON.parse(readFileSync(join(core, `${name}.json`), "utf8")).supplemental;
const explicit = read("parentLocales").parentLocales.parentLocale;
const likely = read("likelySubtags").likelySubtags;

function parts(tag) {
  const [language, ...rest] = tag.split("-");
  const script = rest.find(s => /^[A-Z][a-z]{3}$/.test(s));
  const region = rest.find(s => /^([A-Z]{2}|\d{3})$/.test(s));
  const variants = rest.filter(s => s !== script && s !== region);
  return { language, script, region, variants };
}

const join_ = (...subtags) => subtags.filter(Boolean).join("-");
const likelyScript = (language, region) => (likely[join_(language, region)] ?? likely[language])?.split("-")[1];

/** The tag without a script that goes without saying: `zh-Hans-SG` is `zh-SG`. */
export function shortName(tag) {
  const { language, script, region, variants } = parts(tag);
  const silent = script && script === likelyScript(language) && script === likelyScript(language, region);
  return join_(language, silent ? undefined : script, region, ...variants);
}

/** `undefined` stands for the root. */
export function parentOf(tag) {
  const name = shortName(tag);
  const stated = explicit[name] ?? explicit[tag];
  if (stated) return stated === "und" ? undefined : shortName(stated);
  const { language, script, region, variants } = parts(name);
  if (variants.length) return join_(language, script, region, ...variants.slice(0, -1));
  if (region && !script && likelyScript(language, region) !== likelyScript(language)) {
    return join_(language, likelyScript(language, region), region);
  }
  if (region) return join_(language, script);
  if (script && script === likelyScript(language)) return language;
  return undefined;
}

/** The locale itself and its parents, nearest first. */
export function chain(tag) {
  const all = [];
  for (let next = shortName(tag); next; next = parentOf(next)) all.push(next);
  return all;
}
