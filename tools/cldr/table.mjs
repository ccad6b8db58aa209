// The form of the tables: text, one block for each locale, read by src/locale/cldr.rs.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chain, shortName } from "./inheritance.mjs";

/** A text table: `@locale` begins a block, `key=value` is a row. A locale has only what its parents say otherwise. */
export class Table {
  blocks = new Map();

  constructor(name, about) {
    this.name = name;
    this.about = about;
  }

  /** `otherwise` is what the reader takes where no block of the chain has the key. */
  add(locale, rows, otherwise = () => undefined) {
    const differing = Object.entries(rows).filter(
      ([key, value]) => (this.inherited(locale, key) ?? otherwise(key)) !== value,
    );
    this.block(shortName(locale), differing);
  }

  /** What a locale says so far: nothing itself before it is added. */
  inherited(locale, key) {
    for (const ancestor of [...chain(locale), "und"]) {
      const value = this.blocks.get(ancestor)?.get(key);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  block(name, rows) {
    if (rows.length) this.blocks.set(name, new Map(rows));
  }

  write(folder, version) {
    const lines = [`# ${this.about}`, `# CLDR ${version}, made by tools/cldr; do not edit. Unicode-3.0, see LICENSE-UNICODE.`];
    for (const name of [...this.blocks.keys()].sort()) {
      lines.push(`@${name}`);
      for (const [key, value] of this.blocks.get(name)) lines.push(`${key}=${escape(value)}`);
    }
    mkdirSync(folder, { recursive: true });
    const text = lines.join("\n") + "\n";
    writeFileSync(join(folder, `${this.name}.txt`), text);
    console.log(this.name, this.blocks.size, "blocks", Buffer.byteLength(text), "bytes");
  }
}

/** Spaces other than the plain one and characters without a shape are written as `\u{a0}`. */
function escape(value) {
  if (/[\\\n]/.test(value)) throw new Error(`cannot write ${JSON.stringify(value)}`);
  return value.replace(/(?! )[\p{Z}\p{Cf}\p{Cc}]|^ | $/gu, c => `\\u{${c.codePointAt(0).toString(16)}}`);
}
