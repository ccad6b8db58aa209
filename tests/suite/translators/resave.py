"""Opens a file as a translator's tool does, says what it found, and saves it: resave.py TOOL FILE NEW"""
import sys

tool, old, new = sys.argv[1:]
if tool == "polib":
    import polib

    po = polib.pofile(old)
    print(len(po), len(po.translated_entries()), sum("md-text" in entry.flags for entry in po))
    po.save(new)
else:
    from translate.storage import csvl10n, pypo, xliff, xliff2

    read = {"po": pypo.pofile, "csv": csvl10n.csvfile, "xliff1.2": xliff.xlifffile, "xliff2": xliff2.Xliff2File}
    store = read[tool].parsefile(old)
    units = [unit for unit in store.units if not unit.isheader()]
    print(len(units), sum(unit.istranslated() for unit in units), sum(unit.source == "Last." for unit in units))
    store.savefile(new)
