#!/bin/sh
# Runs all tests, and first installs what they need and can be had: a browser. The last line says how it ended.
#
# Tests are built without optimization: that takes a third of the time of a release build, and checks more.
set -eu
cd "$(dirname "$0")/.."
trap 'code=$?; [ $code = 0 ] || echo "Tests failed."; exit $code' EXIT
skipped=

browser() {
    command -v chromium || command -v chromium-browser || command -v google-chrome || command -v chrome
}
if ! browser >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium and fonts of the demo's scripts …"
    export DEBIAN_FRONTEND=noninteractive
    { apt-get -qq update && apt-get -qq install --no-install-recommends chromium fonts-noto-core; } >/dev/null || true
fi
browser >/dev/null || skipped="$skipped the browser (no Chromium is installed);"

[ -d "${TRADEWIND_SHARED:-../shared}/data" ] || skipped="$skipped real catalogs and rates (no ../shared/data);"

cargo test --locked
echo
echo "All tests passed.${skipped:+ Skipped:${skipped%;}.}"
