#!/bin/sh
# run.sh --products 2000 [--runs 3] [--rebuilds 3] [--peers tradewind,hugo] [--chart FILE] [--json FILE] ...
# Options go to measure.py; run.sh --help tells them all.
# Peers are looked for in $TRADEWIND, $HUGO, $ZOLA, $ELEVENTY (its cmd.cjs), $BLADES, else on PATH; those not found are
# left out. Work goes to $PEERS_WORK, else to a fresh folder that is removed at the end: in memory where there is room,
# else on disk.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if [ -z "${PEERS_WORK:-}" ]; then
    free=$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 { print $4 }')
    [ "${free:-0}" -gt 4000000 ] && [ -w /dev/shm ] && TMPDIR=/dev/shm && export TMPDIR
    PEERS_WORK=$(mktemp -d)
    trap 'rm -rf "$PEERS_WORK"' EXIT
fi
mkdir -p "$PEERS_WORK"
rustc -O --edition 2021 -o "$PEERS_WORK/rawwrite" "$here/rawwrite/rawwrite.rs"
find_tool() { [ -n "$1" ] && echo "$1" || command -v "$2" || true; }
tools=$(printf '{"tradewind":"%s","hugo":"%s","zola":"%s","eleventy":"%s","blades":"%s","rawwrite":"%s"}' \
    "$(find_tool "${TRADEWIND:-}" tradewind)" "$(find_tool "${HUGO:-}" hugo)" "$(find_tool "${ZOLA:-}" zola)" \
    "${ELEVENTY:-}" "$(find_tool "${BLADES:-}" blades)" "$PEERS_WORK/rawwrite")
PYTHONDONTWRITEBYTECODE=1 python3 "$here/measure.py" --work "$PEERS_WORK" --tools "$tools" "$@"
