#!/bin/sh
# Renders the scenes of this folder into the site's pictures, all or those named: tools/scenes/render.sh [SCENE…]
# Needs povray 3.7 (Debian: apt-get install povray). A scene takes about a minute.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
products=$here/../../content/products
shared=$here/../../content/images
scaffold=$here/../../scaffold/content/products

take() { # SCENE PICTURE [PIXELS]: a square, of one thousand pixels if not given
    mkdir -p "$(dirname "$2")"
    povray "+L$here" "+I$here/$1.pov" "+O$2" +FJ Compression=85 "+W${3:-1000}" "+H${3:-1000}" +A0.15 +AM2 +R2 -D -GA >/dev/null 2>&1
    echo "$1: $2"
}

for scene in ${*:-mug mug-sizes board tablecloth kitchen table-linen lantern rope}; do
    case $scene in
        mug) take mug "$products/tide-mug/mug.jpg" ;;
        mug-sizes) take mug-sizes "$products/tide-mug/sizes.jpg" ;;
        board) take board "$products/quay-board/board.jpg" ;;
        tablecloth) take tablecloth "$products/lagoon-tablecloth/tablecloth.jpg" ;;
        kitchen | table-linen) take "$scene" "$shared/$scene.jpg" ;;
        lantern) take lantern "$scaffold/storm-lantern/lantern.jpg" 600 ;;
        rope) take rope "$scaffold/hemp-rope/rope.jpg" 600 ;;
        *) echo "no such scene: $scene" >&2; exit 2 ;;
    esac
done
