#!/bin/sh
# Renders the scenes of this folder into the site's pictures, all or those named: tools/scenes/render.sh [SCENE…]
# Needs povray 3.7 (Debian: apt-get install povray). A scene takes about a minute.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
products=$here/../../content/products
shared=$here/../../content/images

take() { # SCENE PICTURE: one thousand pixels square
    mkdir -p "$(dirname "$2")"
    povray "+L$here" "+I$here/$1.pov" "+O$2" +FJ Compression=85 +W1000 +H1000 +A0.15 +AM2 +R2 -D -GA >/dev/null 2>&1
    echo "$1: $2"
}

for scene in ${*:-mug mug-sizes board tablecloth kitchen table-linen}; do
    case $scene in
        mug) take mug "$products/tide-mug/mug.jpg" ;;
        mug-sizes) take mug-sizes "$products/tide-mug/sizes.jpg" ;;
        board) take board "$products/quay-board/board.jpg" ;;
        tablecloth) take tablecloth "$products/lagoon-tablecloth/tablecloth.jpg" ;;
        kitchen | table-linen) take "$scene" "$shared/$scene.jpg" ;;
        *) echo "no such scene: $scene" >&2; exit 2 ;;
    esac
done
