#!/bin/sh
# Renders the scenes of this folder into the site's pictures, all or those named: tools/scenes/render.sh [SCENE…]
# pictures.txt says which scene makes which picture, and how large. A picture takes one to three minutes on two cores.
# Needs povray 3.7 and ImageMagick's convert (Debian: apt-get install povray imagemagick).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

row() { # SCENE: its row of the table
    awk -v scene="$1" '$1 == scene { print; found = 1 } END { exit !found }' "$here/pictures.txt"
}

take() { # SCENE PICTURE WIDTH HEIGHT
    mkdir -p "$(dirname "$root/$2")"
    if ! povray "+L$here" "+I$here/$1.pov" "+O$work/$1.png" +FN "+W$3" "+H$4" +A0.25 +AM2 +R2 -D -V -GA >"$work/log" 2>&1; then
        tail -n 20 "$work/log" >&2
        exit 1
    fi
    convert "$work/$1.png" -strip -quality 82 -sampling-factor 4:2:0 -interlace JPEG "$root/$2"
    rm "$work/$1.png"
    echo "$1: $2"
}

if [ $# -eq 0 ]; then
    # shellcheck disable=SC2046 # one word each
    set -- $(sed 's/#.*//' "$here/pictures.txt" | awk 'NF { print $1 }')
fi
for scene; do
    line=$(row "$scene") || { echo "no such scene: $scene" >&2; exit 2; }
    # shellcheck disable=SC2086 # its four columns
    take $line
done
