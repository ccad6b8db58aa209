"""Opens a file as a translator's tool does, says what it found, and saves it, or fills it: resave.py TOOL FILE NEW"""
import sys

tool, old, new = sys.argv[1:]
if tool == "polib":
    import polib

    po = polib.pofile(old)
    print(len(po), len(po.translated_entries()), sum("md-text" in entry.flags for entry in po))
    po.save(new)
elif tool == "fill":
    # As a tool with codes does it: they stay, and words are others.
    import copy

    from lxml import etree

    tree = etree.parse(old)
    name = lambda element: etree.QName(element).localname

    def change(element):
        if element.text and name(element) not in ("mrk", "ph", "bpt", "ept"):
            element.text = element.text.replace("e", "ö")
        for child in element:
            change(child)
            child.tail = child.tail and child.tail.replace("e", "ö")

    units = [s for s in tree.iter("{*}source") if name(s.getparent()) in ("segment", "trans-unit")]
    for source in units:
        parent, target = source.getparent(), copy.deepcopy(source)
        for was in parent.findall("{*}target"):
            parent.remove(was)
        target.tag = source.tag.replace("source", "target")
        change(target)
        source.addnext(target)
        (parent if name(parent) == "segment" else target).set("state", "final")
        parent.attrib.pop("subState", None)
    tree.write(new, encoding="UTF-16")
    print(len(units))
else:
    from translate.storage import csvl10n, pypo, xliff, xliff2

    read = {"po": pypo.pofile, "csv": csvl10n.csvfile, "xliff1.2": xliff.xlifffile, "xliff2": xliff2.Xliff2File}
    store = read[tool].parsefile(old)
    units = [unit for unit in store.units if not unit.isheader()]
    print(len(units), sum(unit.istranslated() for unit in units), sum(unit.source == "Last." for unit in units))
    store.savefile(new)
