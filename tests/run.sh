#!/bin/sh
# Runs all tests, and first installs what they need and can be had: a browser, a web server, a reader of YAML, translators' tools;
# and valgrind, for benches/instructions.sh. The last line says how it ended.
#
# Tests are built without optimization: that takes a third of the time of a release build, and checks more.
set -eu
cd "$(dirname "$0")/.."
trap 'code=$?; [ $code = 0 ] || echo "Tests failed."; exit $code' EXIT
skipped=

browser() {
    command -v chromium || command -v chromium-browser || command -v google-chrome || command -v chrome
}
yaml() {
    python3 -c 'import yaml' 2>/dev/null
}
translators() {
    python3 -c 'import lxml, polib, translate.storage.xliff2' 2>/dev/null
}
# OmegaT is used where it is, and not installed: it needs a whole Java.
# The schemas of XLIFF are in a package for PHP, of which nothing else is wanted: it is unpacked here.
schemas=target/xliff-schemas
wanted=
browser >/dev/null || wanted=chromium
# A browser that was there before may have no letters for half of the demo.
ls /usr/share/fonts/truetype/noto/NotoSans-Regular.ttf >/dev/null 2>&1 || wanted="$wanted fonts-noto-core"
command -v nginx >/dev/null || wanted="$wanted nginx-light"
yaml || wanted="$wanted python3-yaml"
command -v valgrind >/dev/null || wanted="$wanted valgrind"
command -v msgfmt >/dev/null || wanted="$wanted gettext"
command -v xmllint >/dev/null || wanted="$wanted libxml2-utils"
if [ -n "$wanted" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $wanted …"
    # The tests start nginx themselves; RUNLEVEL keeps the package from doing it.
    export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
    apt-get -qq update >/dev/null || true
    for package in $wanted; do
        apt-get -qq install --no-install-recommends "$package" >/dev/null || true
    done
fi
if [ ! -d $schemas ] && command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null; then
    echo "Unpacking the schemas of XLIFF …"
    unpacked=$(mktemp -d)
    chmod 755 "$unpacked"
    (
        cd "$unpacked"
        # Lists are old where nothing was to be installed.
        apt-get -qq download php-symfony-translation || { apt-get -qq update && apt-get -qq download php-symfony-translation; }
        dpkg-deb -x php-symfony-translation_*.deb .
    ) >/dev/null 2>&1 || true
    mkdir -p $schemas
    find "$unpacked" -name '*.xsd' -exec cp {} $schemas \;
    rm -rf "$unpacked"
    rmdir $schemas 2>/dev/null || true
fi
if ! translators && command -v pip >/dev/null; then
    echo "Installing polib, translate-toolkit …"
    pip -q install polib 'translate-toolkit>=3.17' >/dev/null 2>&1 || true
fi
browser >/dev/null || skipped="$skipped the browser (no Chromium is installed);"
command -v nginx >/dev/null || skipped="$skipped the guide's configuration of nginx (it is not installed);"
yaml || skipped="$skipped the guide's workflow (Python has no yaml);"
translators || skipped="$skipped some of translators' tools (Python has no polib, or no translate-toolkit from 3.17 on);"
command -v omegat >/dev/null || skipped="$skipped OmegaT (it is not installed);"
[ -d $schemas ] || skipped="$skipped the schemas of XLIFF (their package cannot be had);"
command -v node >/dev/null || skipped="$skipped the guide's function for CloudFront (no Node is installed);"

[ -d "${TRADEWIND_SHARED:-../shared}/data" ] || skipped="$skipped real catalogs and rates (no ../shared/data);"

cargo test --locked
echo
echo "All tests passed.${skipped:+ Skipped:${skipped%;}.}"
