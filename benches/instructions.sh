#!/bin/sh
# Guards the hot path against creeping cost: counts the instructions of two builds of one small catalog, a first one and
# one where nothing changed, and compares them with those in benches/instructions.txt.
#
#   benches/instructions.sh            fails when a count has grown by more than the tolerance
#   benches/instructions.sh --store    stores the counts of now; the commit says why they are others
#
# The program is $TRADEWIND; if that is not set, a release build of this tree.
#
# Times of a busy machine vary by half, counts of one program by 0.1 %, because its hash maps begin with other keys each
# time. Twenty times that is what a change has to cost before it is noticed, and small ones add up until they are: the
# stored counts stay where they are. What the kernel does is not counted. Another compiler or C library counts
# differently for no fault of ours: then store anew, in a commit of its own.
set -eu
cd "$(dirname "$0")/.."
tolerance=2
stored=benches/instructions.txt
machine=$(uname -sm)

if ! command -v valgrind >/dev/null; then
    echo "Instructions were not counted: valgrind is not installed."
    exit 0
fi
if [ "${1:-}" != --store ] && ! grep -qxF "# $machine" "$stored"; then
    echo "Instructions were not counted: those in $stored are of another kind of machine than $machine."
    exit 0
fi
if [ -z "${TRADEWIND:-}" ]; then
    cargo build --quiet --locked --release
    TRADEWIND=${CARGO_TARGET_DIR:-target}/release/tradewind
fi
program=$(realpath "$TRADEWIND")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
PYTHONDONTWRITEBYTECODE=1 python3 benches/peers/gen.py --products 60 --locales 12 --out "$work" --emit tradewind
cp -R benches/peers/tradewind/. "$work/tradewind"
cat "$work/tradewind/languages.toml" >> "$work/tradewind/site.toml"

# count NAME -> a line "NAME INSTRUCTIONS" of one build
count() {
    (
        cd "$work"
        valgrind --quiet --tool=callgrind --callgrind-out-file="$1.out" \
            "$program" build --site tradewind --out public --as-of 2026-01-02 --jobs 1 > "$1.log" 2>&1 || {
            cat "$1.log"
            exit 1
        } >&2
        echo "$1 $(sed -n 's/^summary: //p' "$1.out")"
    )
}
count first > "$work/counts"
count unchanged >> "$work/counts"

if [ "${1:-}" = --store ]; then
    {
        echo "# Written by benches/instructions.sh --store: instructions of a first build, and one of nothing new."
        echo "# $machine"
        echo "# $(rustc --version)"
        cat "$work/counts"
    } > "$stored"
    cat "$stored"
    exit
fi

awk -v tolerance="$tolerance" -v stored="$stored" -v rustc="$(rustc --version)" '
    /^# rustc / { known = substr($0, 3) }
    /^#/ { next }
    NR == FNR { before[$1] = $2; next }
    {
        change = 100 * ($2 / before[$1] - 1)
        printf "%-10s %13d instructions, %13d stored: %+.2f %%\n", $1, $2, before[$1], change
        if (change > tolerance) grown = grown " " $1
        if (change < -tolerance) shrunk = shrunk " " $1
    }
    END {
        if (known != rustc) print "Stored were those of " known "; this is " rustc ", which may be all."
        if (shrunk) print "Builds got cheaper (" substr(shrunk, 2) "). Hold on to it: benches/instructions.sh --store"
        if (!grown) exit
        print "Builds got dearer by more than " tolerance " % (" substr(grown, 2) ")."
        print "callgrind_annotate shows where instructions go. If they are worth it: benches/instructions.sh --store"
        exit 1
    }
' "$stored" "$work/counts"
