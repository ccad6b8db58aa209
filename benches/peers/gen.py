#!/usr/bin/env python3
"""Deterministic localized product catalog, emitted as neutral data and as each peer's own input.

  gen.py --products N --out DIR --emit neutral,tradewind,hugo,zola,blades [--seed 7]
         [--locales 12] [--categories 40] [--variants 0] [--body-words N]

For each peer DIR/<peer>/ gets only the generated content (emit.py); measure.py lays the templates beside it.
DIR/neutral/ gets catalog.jsonl (sku, category, tags, base_price_eur, attributes, related, locales ->
{slug, title, description, body, price, currency, variants}), site.json (locales, categories, FX, UI strings, URL
scheme) and expected.json (how many pages check.py must find, and which file of each peer holds the text to edit).
"""
import argparse, json, os, random, unicodedata
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

import emit
from words import ATTRS, CURRENCY, FX, LOCALES, NUMBER, UI, WORDS

BASE, PER_PAGE = "https://shop.example", 24


class Locale(NamedTuple):
    code: str
    tag: str
    dir: str
    currency: str
    voc: str

    @property
    def is_default(self):
        return self.code == LOCALES[0][0]

    @property
    def prefix(self):
        return "" if self.is_default else f"/{self.code}"

    @property
    def digits(self):
        return CURRENCY[self.currency][1]

    def price(self, eur):
        """Converted and rounded as people round, not as floats do."""
        exact = Decimal(str(eur)) * Decimal(str(FX[self.currency]))
        return str(exact.quantize(Decimal(1).scaleb(-self.digits), ROUND_HALF_UP))

    def price_text(self, price):
        """For peers that know no currencies."""
        separator, mark, first = NUMBER[self.voc]
        number = f"{Decimal(price):,}".replace(",", "\0").replace(".", mark).replace("\0", separator)
        symbol = CURRENCY[self.currency][0]
        return f"{symbol}{number}" if first else f"{number}\u00a0{symbol}"


class Text:
    """Sentences in one language from the vocabulary."""

    def __init__(self, rng, voc):
        self.rng, self.words = rng, WORDS[voc]
        self.joiner, self.stop = ("", "。") if voc in ("ja", "zh") else (" ", ".")

    def run(self, n):
        return self.joiner.join(self.rng.choices(self.words, k=n))

    def para(self, n, special=()):
        """About n words in sentences of 7-14; each special item is inserted between two words."""
        ws, special = self.rng.choices(self.words, k=n), list(special)
        for i, s in enumerate(special):
            ws.insert((i + 1) * n // (len(special) + 1), s if self.joiner else f" {s} ")
        out, i = [], 0
        while i < len(ws):
            k = self.rng.randint(7, 14)
            s = self.joiner.join(ws[i:i + k]).strip()
            out.append(s[:1].upper() + s[1:] + self.stop)
            i += k
        return " ".join(out) if self.joiner else "".join(out)

    def block(self, n, category_url):
        """About n words of Markdown: three paragraphs, two headings, a list, a table, links, emphasis."""
        fixed = 5 * 6 + 4 * 4 + 3 + 4 + 8          # list, table, table head, headings, links and emphasis
        a = (n - fixed) // 3
        link = f"[{self.run(2)}]({category_url})"
        ext = f"[{self.run(2)}](https://example.org/guide/{self.rng.randint(1, 999)})"
        rows = "\n".join(f"| {self.run(1)} | {self.run(2)} | {self.rng.randint(1, 900)} |" for _ in range(4))
        head = " | ".join(self.run(1) for _ in range(3))
        items = "\n".join(f"- {self.run(6)}" for _ in range(5))
        return (f"{self.para(a, [f'**{self.run(2)}**', link])}\n\n## {self.run(2)}\n\n"
                f"{self.para(a, [f'*{self.run(2)}*', ext])}\n\n{items}\n\n## {self.run(2)}\n\n"
                f"| {head} |\n| --- | --- | --- |\n{rows}\n\n{self.para(n - fixed - 2 * a)}\n")

    def body(self, words, category_url):
        """120-250 words, or as many as are asked for: long bodies are more of the same blocks."""
        words = words or self.rng.randint(120, 250)
        blocks = max(1, words // 200)
        return "\n".join((f"## {self.run(2)}\n\n" if i else "") + self.block(words // blocks, category_url)
                         for i in range(blocks))


class Catalog:
    def __init__(self, a):
        self.base, self.per_page, self.seed, self.body_words = BASE, PER_PAGE, a.seed, a.body_words
        self.locales = [Locale(*row) for row in LOCALES[:a.locales]]
        self.default = self.locales[0]
        # A category that lists nothing would be a page to some peers and none to others.
        self.categories = [self.category(c) for c in range(min(a.categories, a.products))]
        self.members = [[] for _ in self.categories]
        self.products = self.make_products(a.products, a.variants)

    def category(self, c):
        words = random.Random(f"{self.seed}:cat:{c}").sample(range(60), 2)
        titles = {}
        for l in self.locales:
            vocabulary = WORDS[l.voc]
            joiner = "" if l.voc in ("ja", "zh") else " "
            titles[l.code] = joiner.join(vocabulary[k % len(vocabulary)] for k in words) + f" {c + 1}"
        return {"key": f"c-{c + 1:02d}", "title": titles}

    def make_products(self, n, variants):
        rng, products, several = random.Random(f"{self.seed}:catalog"), [], len(self.categories)
        for i in range(n):
            c = rng.randrange(several) if i >= several else i
            self.members[c].append(i)
            labels = sorted(rng.sample(range(10), 6))
            attrs = [[a, rng.randint(1, 400), rng.choice(["kg", "cm", "l", "mm"]), rng.randrange(60)] for a in labels]
            products.append(dict(n=i, sku=f"TW-{i:05d}", key=f"p{i:05d}", cat=c, tags=rng.sample(range(60), 3),
                                 eur=round(rng.uniform(4, 1900), 2), attrs=attrs))
        for p in products:                          # the first variant has the product's price, and none a lower one
            p["variants"] = [dict(n=v + 1, sku=f"{p['sku']}-{v + 1}", eur=round(p["eur"] * (1 + v / 20), 2))
                             for v in range(variants)]
        for ids in self.members:
            for j, i in enumerate(ids):             # four next products of the category, cyclic
                products[i]["related"] = list(dict.fromkeys(
                    x for x in (ids[(j + d) % len(ids)] for d in range(1, 5)) if x != i))
        return products

    def title(self, p, l, rng):
        """A product's title and slug; they are what `rng` makes first."""
        words = rng.sample(WORDS[l.voc], 3)
        title = ("" if l.voc == "zh" else "・" if l.voc == "ja" else " ").join(words)
        slug = "-".join(words).lower()
        slug = slug if l.voc in ("ja", "zh", "ar", "ru") else fold(slug)
        return f"{title[:1].upper()}{title[1:]} {p['n']:05d}", f"{slug}-{p['n']:05d}"

    def rng(self, p, l):
        return random.Random(f"{self.seed}:{p['n']}:{l.code}")

    def path(self, p, l, slug):
        return f"{l.prefix}/{self.categories[p['cat']]['key']}/{slug}/"

    def text(self, p, l):
        """What a product says in a locale."""
        rng, vocabulary = self.rng(p, l), WORDS[l.voc]
        t, cat = Text(rng, l.voc), self.categories[p["cat"]]["key"]
        word = lambda k: vocabulary[k % len(vocabulary)]
        title, slug = self.title(p, l, rng)
        return dict(title=title, slug=slug, description=t.para(16),
                    body=t.body(self.body_words, f"{BASE}{l.prefix}/{cat}/"),
                    tags=[word(x) for x in p["tags"]],
                    attributes=[[ATTRS[l.voc][a], f"{v} {u} {word(w)}"] for a, v, u, w in p["attrs"]],
                    price=l.price(p["eur"]), currency=l.currency,
                    variants=[dict(sku=v["sku"], label=f"{word(p['n'] + v['n'])} {v['n']}", price=l.price(v["eur"]))
                              for v in p["variants"]])


def fold(s):
    s = s.replace("ß", "ss").replace("ł", "l").replace("Ł", "L")
    return "".join(c for c in unicodedata.normalize("NFKD", s) if not unicodedata.combining(c))


def write_json(path, data, indent=None):
    with open(path, "w", encoding="utf-8") as f:
        json.dump(data, f, ensure_ascii=False, indent=indent)


def arguments():
    ap = argparse.ArgumentParser()
    ap.add_argument("--products", type=int, required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--seed", type=int, default=7)
    ap.add_argument("--emit", default="neutral")
    ap.add_argument("--locales", type=int, default=12, help=f"the first N of {len(LOCALES)}")
    ap.add_argument("--categories", type=int, default=40)
    ap.add_argument("--variants", type=int, default=0, help="of each product")
    ap.add_argument("--body-words", type=int, default=0, help="words in a body; 120 to 250 if not given")
    a = ap.parse_args()
    if not 1 <= a.locales <= len(LOCALES) or a.products < 1 or a.categories < 1:
        ap.error(f"products and categories begin at 1, locales are 1 to {len(LOCALES)}")
    if 0 < a.body_words < 80:
        ap.error("a body has 80 words at least: its list and its table alone take 60")
    return a


def main():
    a = arguments()
    catalog = Catalog(a)
    neutral = f"{a.out}/neutral"
    os.makedirs(neutral, exist_ok=True)
    peers = {name: emit.PEERS[name](f"{a.out}/{name}", catalog) for name in a.emit.split(",") if name in emit.PEERS}
    with open(f"{neutral}/catalog.jsonl", "w", encoding="utf-8") as rows:
        for p in catalog.products:
            texts = {l: catalog.text(p, l) for l in catalog.locales}
            row = dict(sku=p["sku"], category=catalog.categories[p["cat"]]["key"], base_price_eur=p["eur"],
                       related=[catalog.products[r]["sku"] for r in p["related"]], tags=p["tags"],
                       attributes=p["attrs"], locales={l.code: text for l, text in texts.items()})
            rows.write(json.dumps(row, ensure_ascii=False) + "\n")
            for peer in peers.values():
                peer.product(p, texts)
    locales = [dict(code=l.code, lang=l.tag, dir=l.dir, currency=l.currency, prefix=l.prefix, digits=l.digits,
                    ui=UI[l.voc]) for l in catalog.locales]
    write_json(f"{neutral}/site.json", dict(base=BASE, per_page=PER_PAGE, x_default=catalog.default.code, fx=FX,
                                            locales=locales, categories=catalog.categories), indent=1)
    # A rebuild edits the body of one product in one locale.
    product, locale = catalog.products[min(7, a.products - 1)], catalog.locales[min(2, a.locales - 1)]
    page = catalog.path(product, locale, catalog.text(product, locale)["slug"])
    write_json(f"{neutral}/expected.json", dict(
        products=a.products, product_pages=a.products * a.locales, homes=a.locales,
        listing_pages=sum(-(-len(ids) // PER_PAGE) for ids in catalog.members) * a.locales,
        edited=dict(line=product["n"], locale=locale.code, page=page,
                    files={name: peer.path(product, locale) for name, peer in peers.items()})))


main()
