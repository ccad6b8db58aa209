#!/usr/bin/env python3
"""Deterministic localized product catalog, emitted as neutral data and as each peer's own input.

  gen.py --products N --out DIR --emit neutral,tradewind,hugo,zola,eleventy,blades [--seed 7]

For each peer DIR/<peer>/ gets only the generated content; run.sh lays the templates beside it.
DIR/neutral/ gets catalog.jsonl (sku, category, tags, base_price_eur, attributes, related, locales ->
{slug, title, description, body}), site.json (locales, categories, FX, UI strings, URL scheme) and
expected.json (the page set that check.py holds every peer's output against).
"""
import argparse, json, os, random, unicodedata
from decimal import ROUND_HALF_UP, Decimal
from urllib.parse import quote
from words import LOCALES, FX, CURRENCY, NUMBER, WORDS, ATTRS, UI

BASE, CATS, PER_PAGE = "https://shop.example", 40, 24
CODES = [l[0] for l in LOCALES]
DEFAULT = CODES[0]
VOC = {l[0]: l[4] for l in LOCALES}
ATTRIBUTE_KEYS = [label.lower() for label in ATTRS["en"]]


def prefix(loc):
    return "" if loc == DEFAULT else f"/{loc}"


def fold(s):
    s = s.replace("ß", "ss").replace("ł", "l").replace("Ł", "L")
    return "".join(c for c in unicodedata.normalize("NFKD", s) if not unicodedata.combining(c))


def price_text(x, cur, voc):
    sym, digits = CURRENCY[cur]
    sep, dec, first = NUMBER[voc]
    s = f"{x:,.{digits}f}".replace(",", "\0").replace(".", dec).replace("\0", sep)
    return f"{sym}{s}" if first else f"{s}\u00a0{sym}"


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


def body(rng, loc, cat):
    """120-250 words of Markdown: three paragraphs, two headings, a list, a table, links, emphasis."""
    t = Text(rng, VOC[loc])
    n = rng.randint(120, 250)
    fixed = 5 * 6 + 4 * 4 + 3 + 4 + 8          # list, table, table head, headings, links and emphasis
    a = (n - fixed) // 3
    link = f"[{t.run(2)}]({BASE}{prefix(loc)}/{cat}/)"
    ext = f"[{t.run(2)}](https://example.org/guide/{rng.randint(1, 999)})"
    rows = "\n".join(f"| {t.run(1)} | {t.run(2)} | {rng.randint(1, 900)} |" for _ in range(4))
    head = " | ".join(t.run(1) for _ in range(3))
    items = "\n".join(f"- {t.run(6)}" for _ in range(5))
    return (f"{t.para(a, [f'**{t.run(2)}**', link])}\n\n## {t.run(2)}\n\n"
            f"{t.para(a, [f'*{t.run(2)}*', ext])}\n\n{items}\n\n## {t.run(2)}\n\n"
            f"| {head} |\n| --- | --- | --- |\n{rows}\n\n{t.para(n - fixed - 2 * a)}\n")


def catalog(n, seed):
    rng = random.Random(f"{seed}:catalog")
    products, bycat = [], [[] for _ in range(CATS)]
    for i in range(n):
        c = rng.randrange(CATS) if i >= CATS else i
        bycat[c].append(i)
        labels = sorted(rng.sample(range(10), 6))
        attrs = [[a, rng.randint(1, 400), rng.choice(["kg", "cm", "l", "mm"]), rng.randrange(60)] for a in labels]
        products.append(dict(sku=f"TW-{i:05d}", key=f"p{i:05d}", cat=c, tags=rng.sample(range(60), 3),
                             eur=round(rng.uniform(4, 1900), 2), attrs=attrs))
    for ids in bycat:
        for j, i in enumerate(ids):             # four next products of the category, cyclic
            products[i]["related"] = list(dict.fromkeys(
                x for x in (ids[(j + d) % len(ids)] for d in range(1, 5)) if x != i))
    return products, bycat


def localized(p, i, loc, seed):
    rng, voc = random.Random(f"{seed}:{i}:{loc}"), VOC[loc]
    t, cat = Text(rng, voc), f"c-{p['cat'] + 1:02d}"
    ws = rng.sample(WORDS[voc], 3)
    title = (" " if t.joiner else "・" if voc == "ja" else "").join(ws)
    title = f"{title[:1].upper()}{title[1:]} {i:05d}"
    slug = "-".join(ws).lower()
    slug = (slug if voc in ("ja", "zh", "ar", "ru") else fold(slug)) + f"-{i:05d}"
    cur = next(l[3] for l in LOCALES if l[0] == loc)
    digits = CURRENCY[cur][1]
    exact = Decimal(str(p["eur"])) * Decimal(str(FX[cur]))     # rounded as people round, not as floats do
    price = exact.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    price = float(price) if digits else int(price)
    W = WORDS[voc]
    return dict(title=title, slug=slug, description=t.para(16), body=body(rng, loc, cat), cat=cat,
                price=price, currency=cur, price_text=price_text(price, cur, voc),
                tags=[W[x % len(W)] for x in p["tags"]],
                attributes=[[ATTRS[voc][a], f"{v} {u} {W[w % len(W)]}"] for a, v, u, w in p["attrs"]])


def q(v):
    return json.dumps(v, ensure_ascii=False)    # JSON strings and arrays of strings are valid TOML


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write(text)


def alternates(paths):
    """Blades knows no languages: its hreflang lines come ready in the front matter (and so do the labels: the
    template's {{#parent}} was seen to name another category's section once sections are sorted)."""
    rows = [(h, paths[c]) for c, h, *_ in LOCALES] + [("x-default", paths[DEFAULT])]
    return "alternates = [" + ", ".join(f"{{lang = {q(h)}, url = {q(BASE + quote(p))}}}" for h, p in rows) + "]\n"


def blades_common(code):
    _, h, d, _, v = next(l for l in LOCALES if l[0] == code)
    return f"lang = {q(h)}\ndir = {q(d)}\nhome_path = {q(prefix(code) + '/')}\n" + "".join(
        f"ui_{k} = {q(t)}\n" for k, t in UI[v].items())


def tradewind_site(root, cats):
    """Markets, rates, words and categories; Tradewind knows no default locale, only a source and an x-default."""
    for d in ("content/products", "content/categories", "content/messages", "content/images", "rates"):
        os.makedirs(f"{root}/{d}", exist_ok=True)
    markets = ""
    for code, h, d, cur, v in LOCALES:
        markets += (f"[markets.{code}]\nlocale = {q(h)}\ncountries = [{q(h[3:])}]\ncurrency = {q(cur)}\n"
                    f"path = {q(prefix(code)[1:])}\n\n")
        words = {f"peer-{k}": t for k, t in UI[v].items()} | {"home": UI[v]["home"], "attribute-tags": UI[v]["tags"]}
        words |= {f"attribute-{key}": label for key, label in zip(ATTRIBUTE_KEYS, ATTRS[v])}
        write(f"{root}/content/messages/{h}.ftl", "".join(f"{k} = {t}\n" for k, t in words.items()))
        for c in cats:
            slug = f"slug = {q(c['key'])}\n" if code == DEFAULT else ""
            suffix = "" if code == DEFAULT else f".{h}"
            write(f"{root}/content/categories/{c['key']}{suffix}.md", f"+++\ntitle = {q(c['title'][code])}\n{slug}+++\n")
    write(f"{root}/languages.toml", markets)
    rates = "".join(f"{cur} = {q(str(x))}\n" for cur, x in FX.items() if cur != "EUR")
    write(f"{root}/rates/2026-01-02.toml", f"source = \"made up\"\nbase = \"EUR\"\ndate = 2026-01-02\n\n[rates]\n{rates}")
    # Google wants a picture for a product's offer; this one stands for all.
    write(f"{root}/content/images/product.svg",
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3H0z" fill="#ccc"/></svg>\n')


def tradewind_product(root, p, d, locale, related, i):
    _, h, *_ = next(l for l in LOCALES if l[0] == locale)
    keys = [ATTRIBUTE_KEYS[a[0]] for a in p["attrs"]] + ["tags"]
    values = [value for _, value in d["attributes"]] + [", ".join(d["tags"])]
    facts, suffix = "", f".{h}"
    if locale == DEFAULT:
        suffix = ""
        facts = (f"sku = {q(p['sku'])}\nprice = \"{p['eur']} EUR\"\ncategory = {q(d['cat'])}\nweight = {i + 1}\n"
                 f"images = [\"/images/product.svg\"]\nrelated = {q(related)}\n")
    attributes = "".join(f"{k} = {q(v)}\n" for k, v in zip(keys, values))
    write(f"{root}/content/products/{p['key']}{suffix}.md",
          f"+++\ntitle = {q(d['title'])}\nslug = {q(d['slug'])}\nsummary = {q(d['description'])}\n{facts}"
          f"\n[attributes]\n{attributes}+++\n{d['body']}")


def blades_sections(root, cats):
    for code in CODES:
        top, common = f"{root}/content{prefix(code)}", blades_common(code)
        rows = ", ".join(f"{{title = {q(c['title'][code])}, path = {q(prefix(code) + '/' + c['key'] + '/')}}}" for c in cats)
        os.makedirs(top, exist_ok=True)
        write(f"{top}/index.toml", f"title = \"Tradewind\"\ntemplate = \"home.html\"\nurl = {q(BASE + prefix(code) + '/')}\n"
              f"categories = [{rows}]\n" + common + alternates({c: prefix(c) + "/" for c in CODES}))
        for c in cats:
            os.makedirs(f"{top}/{c['key']}", exist_ok=True)
            href = f"{prefix(code)}/{c['key']}/"
            write(f"{top}/{c['key']}/index.toml", f"title = {q(c['title'][code])}\nsort_by_weight = true\n"
                  f"paginate_by = {PER_PAGE}\nurl = {q(BASE + href)}\nhref = {q(href)}\n" + common
                  + alternates({x: f"{prefix(x)}/{c['key']}/" for x in CODES}))


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--products", type=int, required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--seed", type=int, default=7)
    ap.add_argument("--emit", default="neutral")
    a = ap.parse_args()
    emit = set(a.emit.split(",")) | {"neutral"}
    products, bycat = catalog(a.products, a.seed)
    cats = []
    for c in range(CATS):
        crng = random.Random(f"{a.seed}:cat:{c}")
        x = crng.sample(range(60), 2)
        cats.append({"key": f"c-{c + 1:02d}", "title": {
            l: ("" if VOC[l] in ("ja", "zh") else " ").join(WORDS[VOC[l]][k % len(WORDS[VOC[l]])] for k in x) + f" {c + 1}"
            for l in CODES}})

    for e in emit:
        os.makedirs(f"{a.out}/{e}", exist_ok=True)
    site = dict(base=BASE, per_page=PER_PAGE, default=DEFAULT, x_default=DEFAULT, fx=FX,
                locales=[dict(code=c, lang=h, dir=d, currency=cu, prefix=prefix(c), digits=CURRENCY[cu][1],
                              ui=UI[v]) for c, h, d, cu, v in LOCALES], categories=cats)
    write(f"{a.out}/neutral/site.json", json.dumps(site, ensure_ascii=False, indent=1))
    listing = sum(max(1, -(-len(x) // PER_PAGE)) for x in bycat) * len(CODES)
    write(f"{a.out}/neutral/expected.json", json.dumps(dict(
        products=a.products, product_pages=a.products * len(CODES), listing_pages=listing, homes=len(CODES))))

    for e in ("hugo", "zola"):
        if e in emit:
            for c in cats:
                os.makedirs(f"{a.out}/{e}/content/{c['key']}", exist_ok=True)
    if "hugo" in emit:
        os.makedirs(f"{a.out}/hugo/i18n", exist_ok=True)
        lang = ""
        for n, (code, h, d, cu, v) in enumerate(LOCALES):
            lang += f"[languages.{code}]\nlocale = {q(h)}\ndirection = {q(d)}\nweight = {n + 1}\n"
            write(f"{a.out}/hugo/i18n/{code}.toml", "".join(f"{k} = {q(t)}\n" for k, t in UI[v].items()))
            write(f"{a.out}/hugo/content/_index.{code}.md", f"+++\ntitle = \"Tradewind\"\n+++\n")
            for c in cats:
                write(f"{a.out}/hugo/content/{c['key']}/_index.{code}.md", f"+++\ntitle = {q(c['title'][code])}\n+++\n")
        write(f"{a.out}/hugo/languages.toml", lang)
    if "zola" in emit:
        lang = ""
        for code, h, d, cu, v in LOCALES:
            sfx = "" if code == DEFAULT else f".{code}"
            if sfx:
                lang += f"\n[languages.{code}]\n\n[languages.{code}.translations]\n"
            else:
                lang += "\n[translations]\n"
            ui = dict(UI[v], html_lang=h, dir=d)
            lang += "".join(f"{k} = {q(t)}\n" for k, t in ui.items())
            write(f"{a.out}/zola/content/_index{sfx}.md", "+++\ntitle = \"Tradewind\"\ntemplate = \"index.html\"\n+++\n")
            for c in cats:
                write(f"{a.out}/zola/content/{c['key']}/_index{sfx}.md",
                      f"+++\ntitle = {q(c['title'][code])}\nsort_by = \"weight\"\npaginate_by = {PER_PAGE}\n"
                      f"template = \"section.html\"\npage_template = \"page.html\"\n[extra]\nkey = {q(c['key'])}\n+++\n")
        write(f"{a.out}/zola/languages.toml", lang)

    if "tradewind" in emit:
        tradewind_site(f"{a.out}/tradewind", cats)
    if "blades" in emit:
        blades_sections(f"{a.out}/blades", cats)
    cat_path = [c["key"] for c in cats]

    def path_of(d, l):
        return f"{prefix(l)}/{d['cat']}/{d['slug']}/"

    with open(f"{a.out}/neutral/catalog.jsonl", "w", encoding="utf-8") as neutral:
        for i, p in enumerate(products):
            loc = {l: localized(p, i, l, a.seed) for l in CODES}
            rel = [f"{cat_path[products[r]['cat']]}/{products[r]['key']}" for r in p["related"]]
            neutral.write(json.dumps(dict(
                sku=p["sku"], category=cat_path[p["cat"]], base_price_eur=p["eur"],
                related=[products[r]["sku"] for r in p["related"]],
                tags=p["tags"], attributes=p["attrs"],
                locales={l: {k: d[k] for k in ("slug", "title", "description", "body", "tags", "attributes")}
                         for l, d in loc.items()}), ensure_ascii=False) + "\n")
            alts = alternates({l: path_of(d, l) for l, d in loc.items()}) if "blades" in emit else ""
            for l, d in loc.items():
                attrs = "[" + ", ".join(q(x) for x in d["attributes"]) + "]"
                common = f"title = {q(d['title'])}\ndescription = {q(d['description'])}\nslug = {q(d['slug'])}\nweight = {i + 1}\n"
                params = (f"sku = {q(p['sku'])}\nprice = {d['price']}\ncurrency = {q(d['currency'])}\n"
                          f"product_tags = {q(d['tags'])}\nattributes = {attrs}\nrelated = {q(rel)}\n")
                if "hugo" in emit:
                    write(f"{a.out}/hugo/content/{d['cat']}/{p['key']}.{l}.md",
                          f"+++\n{common}[params]\n{params}+++\n{d['body']}")
                if "tradewind" in emit:           # prices are converted and formatted by Tradewind, from the EUR price
                    tradewind_product(f"{a.out}/tradewind", p, d, l, [products[r]["sku"] for r in p["related"]], i)
                if "zola" in emit:                # Zola has no currency formatter: the text comes ready
                    sfx = "" if l == DEFAULT else f".{l}"
                    write(f"{a.out}/zola/content/{d['cat']}/{p['key']}{sfx}.md",
                          f"+++\n{common}[extra]\n{params}price_text = {q(d['price_text'])}\n"
                          f"src = {q(d['cat'] + '/' + p['key'] + '.md')}\n+++\n{d['body']}")
                if "blades" in emit:
                    kin = [localized(products[r], r, l, a.seed) for r in p["related"]]
                    kin = ", ".join(f"{{title = {q(k['title'])}, href = {q(path_of(k, l))}, price_text = {q(k['price_text'])}}}" for k in kin)
                    at = ", ".join(f"{{label = {q(x)}, value = {q(y)}}}" for x, y in d["attributes"])
                    write(f"{a.out}/blades/content{prefix(l)}/{d['cat']}/{p['key']}.md",
                          f"+++\ntitle = {q(d['title'])}\ndescription = {q(d['description'])}\npath = {q(path_of(d, l).strip('/'))}\n"
                          f"slug = \"index\"\nweight = {i + 1}\nsku = {q(p['sku'])}\nprice = {d['price']}\ncurrency = {q(d['currency'])}\n"
                          f"price_text = {q(d['price_text'])}\nproduct_tags = {q(', '.join(d['tags']))}\nhref = {q(path_of(d, l))}\n"
                          f"url = {q(BASE + quote(path_of(d, l)))}\nattributes = [{at}]\nrelated = [{kin}]\n"
                          f"category = {q(cats[p['cat']]['title'][l])}\ncategory_path = {q(prefix(l) + '/' + d['cat'] + '/')}\n{blades_common(l)}{alts}+++\n{d['body']}")


main()
