"""The catalog as each peer's own input: same content, in the form that peer reads."""
import json, os
from decimal import Decimal
from urllib.parse import quote

from words import ATTRS, FX, UI

ATTRIBUTE_KEYS = [label.lower() for label in ATTRS["en"]]


def q(value):
    """A value in TOML; in most cases JSON is that already."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{k} = {q(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(q, value)) + "]"
    return str(value) if isinstance(value, Decimal) else json.dumps(value, ensure_ascii=False)


def lines(**fields):
    return "".join(f"{k} = {q(v)}\n" for k, v in fields.items())


def document(front_matter, body=""):
    return f"+++\n{front_matter}+++\n{body}"


class Folder:
    """A peer's input below `root`; made with what belongs to the site, then given one product after another."""

    def __init__(self, root, catalog):
        self.root, self.catalog, self.folders = root, catalog, set()
        self.site()

    def write(self, path, text):
        folder = os.path.dirname(f"{self.root}/{path}")
        if folder not in self.folders:
            os.makedirs(folder, exist_ok=True)
            self.folders.add(folder)
        with open(f"{self.root}/{path}", "w", encoding="utf-8", newline="\n") as f:
            f.write(text)

    def category(self, p):
        return self.catalog.categories[p["cat"]]

    def related(self, p):
        return [self.catalog.products[r] for r in p["related"]]


class Tradewind(Folder):
    """Converts and formats prices itself, from the price in EUR. Knows a source and an x-default, no default locale."""

    def site(self):
        markets = ""
        for l in self.catalog.locales:
            markets += f"[markets.{l.code}]\n" + lines(
                locale=l.tag, countries=[l.tag[-2:]], currency=l.currency, path=l.prefix[1:]) + "\n"
            words = {f"peer-{k}": t for k, t in UI[l.voc].items()}
            words |= {"home": UI[l.voc]["home"], "attribute-tags": UI[l.voc]["tags"]}
            words |= {f"attribute-{key}": label for key, label in zip(ATTRIBUTE_KEYS, ATTRS[l.voc])}
            self.write(f"content/messages/{l.tag}.ftl", "".join(f"{k} = {t}\n" for k, t in words.items()))
            for c in self.catalog.categories:
                slug = lines(slug=c["key"]) if l.is_default else ""
                self.write(f"content/categories/{c['key']}{self.suffix(l)}.md",
                           document(lines(title=c["title"][l.code]) + slug))
        self.write("languages.toml", markets)
        rates = lines(**{currency: str(figure) for currency, figure in FX.items() if currency != "EUR"})
        self.write("rates/2026-01-02.toml",
                   lines(source="made up", base="EUR") + f"date = 2026-01-02\n\n[rates]\n{rates}")
        # Google wants a picture for a product's offer; this one stands for all.
        picture = '<path d="M0 0h4v3H0z" fill="#ccc"/>'
        self.write("content/images/product.svg",
                   f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3">{picture}</svg>\n')

    def suffix(self, l):
        return "" if l.is_default else f".{l.tag}"

    def path(self, p, l):
        return f"content/products/{p['key']}{self.suffix(l)}.md"

    def product(self, p, texts):
        source = texts[self.catalog.default]
        keys = [ATTRIBUTE_KEYS[a[0]] for a in p["attrs"]] + ["tags"]
        for l, text in texts.items():
            values = [value for _, value in text["attributes"]] + [", ".join(text["tags"])]
            front = lines(title=text["title"], slug=text["slug"], summary=text["description"])
            if l.is_default:
                front += lines(sku=p["sku"], price=f"{p['eur']} EUR", category=self.category(p)["key"],
                               weight=p["n"] + 1, images=["/images/product.svg"],
                               related=[r["sku"] for r in self.related(p)])
            front += "\n[attributes]\n" + lines(**dict(zip(keys, values)))
            if l.is_default:
                for v, said in zip(p["variants"], text["variants"]):
                    front += "\n[[variants]]\n" + lines(
                        sku=v["sku"], price=f"{v['eur']} EUR", options={"kind": said["label"]})
            elif p["variants"]:
                front += "\n[options]\n" + "".join(f"{q(of['label'])} = {q(said['label'])}\n"
                                                   for of, said in zip(source["variants"], text["variants"]))
            self.write(self.path(p, l), document(front, text["body"]))


class Pages(Folder):
    """What Hugo and Zola have in common: a page per product, with data of its own in a table."""

    def page(self, p, text):
        return lines(title=text["title"], description=text["description"], slug=text["slug"], weight=p["n"] + 1)

    def data(self, p, text, variants):
        related = [f"{self.category(r)['key']}/{r['key']}" for r in self.related(p)]
        return lines(sku=p["sku"], price=Decimal(text["price"]), currency=text["currency"], product_tags=text["tags"],
                     attributes=text["attributes"], related=related) + (lines(variants=variants) if variants else "")


class Hugo(Pages):
    """Formats prices itself; told how many decimals a currency has."""

    def site(self):
        languages = ""
        for n, l in enumerate(self.catalog.locales):
            languages += f"[languages.{l.code}]\n" + lines(locale=l.tag, direction=l.dir, weight=n + 1)
            languages += f"params.digits = {l.digits}\n"
            self.write(f"i18n/{l.code}.toml", lines(**UI[l.voc]))
            self.write(f"content/_index.{l.code}.md", document(lines(title="Tradewind")))
            for c in self.catalog.categories:
                self.write(f"content/{c['key']}/_index.{l.code}.md", document(lines(title=c["title"][l.code])))
        self.write("languages.toml", languages)

    def path(self, p, l):
        return f"content/{self.category(p)['key']}/{p['key']}.{l.code}.md"

    def product(self, p, texts):
        for l, text in texts.items():
            variants = [dict(v, price=Decimal(v["price"])) for v in text["variants"]]
            front = self.page(p, text) + "[params]\n" + self.data(p, text, variants)
            self.write(self.path(p, l), document(front, text["body"]))


class Zola(Pages):
    """Has no currency formatter: the text comes ready."""

    def site(self):
        languages = ""
        for l in self.catalog.locales:
            languages += "" if l.is_default else f"\n[languages.{l.code}]\n"
            languages += "\n[translations]\n" if l.is_default else f"\n[languages.{l.code}.translations]\n"
            languages += lines(**UI[l.voc], html_lang=l.tag, dir=l.dir)
            self.write(f"content/_index{self.suffix(l)}.md", document(lines(title="Tradewind", template="index.html")))
            for c in self.catalog.categories:
                front = lines(title=c["title"][l.code], sort_by="weight", paginate_by=self.catalog.per_page,
                              template="section.html", page_template="page.html") + "[extra]\n" + lines(key=c["key"])
                self.write(f"content/{c['key']}/_index{self.suffix(l)}.md", document(front))
        self.write("languages.toml", languages)

    def suffix(self, l):
        return "" if l.is_default else f".{l.code}"

    def path(self, p, l):
        return f"content/{self.category(p)['key']}/{p['key']}{self.suffix(l)}.md"

    def product(self, p, texts):
        src = self.path(p, self.catalog.default).removeprefix("content/")
        for l, text in texts.items():
            variants = [dict(v, price=Decimal(v["price"]), price_text=l.price_text(v["price"]))
                        for v in text["variants"]]
            front = self.page(p, text) + "[extra]\n" + self.data(p, text, variants)
            front += lines(price_text=l.price_text(text["price"]), src=src)
            self.write(self.path(p, l), document(front, text["body"]))


class Blades(Folder):
    """Knows neither languages nor currencies: hreflang, category and related products all come ready. So do labels: the
    template's {{#parent}} was seen to name another category's section once sections are sorted."""

    def site(self):
        categories = self.catalog.categories
        for l in self.catalog.locales:
            home = {x: f"{x.prefix}/" for x in self.catalog.locales}
            rows = [dict(title=c["title"][l.code], path=f"{l.prefix}/{c['key']}/") for c in categories]
            self.write(f"content{l.prefix}/index.toml",
                       lines(title="Tradewind", template="home.html", url=self.catalog.base + home[l], categories=rows)
                       + self.common(l) + self.alternates(home))
            for c in categories:
                at = {x: f"{x.prefix}/{c['key']}/" for x in self.catalog.locales}
                self.write(f"content{at[l]}index.toml",
                           lines(title=c["title"][l.code], sort_by_weight=True, paginate_by=self.catalog.per_page,
                                 url=self.catalog.base + at[l], href=at[l])
                           + self.common(l) + self.alternates(at))

    def common(self, l):
        return lines(lang=l.tag, dir=l.dir, home_path=f"{l.prefix}/", **{f"ui_{k}": t for k, t in UI[l.voc].items()})

    def url(self, path):
        return self.catalog.base + quote(path)

    def alternates(self, paths):
        rows = [(l.tag, path) for l, path in paths.items()] + [("x-default", paths[self.catalog.default])]
        return lines(alternates=[dict(lang=tag, url=self.url(path)) for tag, path in rows])

    def path(self, p, l):
        return f"content{l.prefix}/{self.category(p)['key']}/{p['key']}.md"

    def card(self, p, l):
        title, slug = self.catalog.title(p, l, self.catalog.rng(p, l))
        return dict(title=title, href=self.catalog.path(p, l, slug), price_text=l.price_text(l.price(p["eur"])))

    def product(self, p, texts):
        hrefs = {l: self.catalog.path(p, l, text["slug"]) for l, text in texts.items()}
        alternates, category = self.alternates(hrefs), self.category(p)
        for l, text in texts.items():
            href = hrefs[l]
            front = lines(title=text["title"], description=text["description"], path=href.strip("/"), slug="index",
                          weight=p["n"] + 1, sku=p["sku"], price=Decimal(text["price"]), currency=text["currency"],
                          price_text=l.price_text(text["price"]), product_tags=", ".join(text["tags"]), href=href,
                          url=self.url(href), category=category["title"][l.code],
                          category_path=f"{l.prefix}/{category['key']}/",
                          attributes=[dict(label=label, value=value) for label, value in text["attributes"]],
                          related=[self.card(r, l) for r in self.related(p)])
            if text["variants"]:                # the template puts a comma before every offer but the first
                front += lines(has_variants=True, variants=[
                    dict(v, price=Decimal(v["price"]), price_text=l.price_text(v["price"]), comma="," if i else "")
                    for i, v in enumerate(text["variants"])])
            self.write(self.path(p, l), document(front + self.common(l) + alternates, text["body"]))


# Eleventy reads the neutral data.
PEERS = {"tradewind": Tradewind, "hugo": Hugo, "zola": Zola, "blades": Blades}
