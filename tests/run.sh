#!/bin/sh
# Runs all tests, and first installs what they need and can be had: a browser, a web server, a reader of YAML; and valgrind,
# for benches/instructions.sh. The last line says how it ended.
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
wanted=
browser >/dev/null || wanted=chromium
# A browser that was there before may have no letters for half of the demo.
ls /usr/share/fonts/truetype/noto/NotoSans-Regular.ttf >/dev/null 2>&1 || wanted="$wanted fonts-noto-core"
command -v nginx >/dev/null || wanted="$wanted nginx-light"
yaml || wanted="$wanted python3-yaml"
command -v valgrind >/dev/null || wanted="$wanted valgrind"
if [ -n "$wanted" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $wanted …"
    # The tests start nginx themselves; RUNLEVEL keeps the package from doing it.
    export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
    apt-get -qq update >/dev/null || true
    for package in $wanted; do
        apt-get -qq install --no-install-recommends "$package" >/dev/null || true
    done
fi
browser >/dev/null || skipped="$skipped the browser (no Chromium is installed);"
command -v nginx >/dev/null || skipped="$skipped the guide's configuration of nginx (it is not installed);"
yaml || skipped="$skipped the guide's workflow (Python has no yaml);"
command -v node >/dev/null || skipped="$skipped the guide's function for CloudFront (no Node is installed);"

[ -d "${TRADEWIND_SHARED:-../shared}/data" ] || skipped="$skipped real catalogs and rates (no ../shared/data);"

cargo test --locked
echo
echo "All tests passed.${skipped:+ Skipped:${skipped%;}.}"
