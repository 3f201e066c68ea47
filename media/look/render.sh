#!/bin/sh
# Renders the pictures of this folder that are made from others: share.jpg and the icons.
#   render.sh PANORAMA FONT_FOLDER
# PANORAMA: an equirectangular picture at least 4096 wide of the fluoroscopy suite; FONT_FOLDER holds the two woff2 files
# that share.html names. Needs (Debian): ffmpeg imagemagick chromium.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
panorama=$(realpath "$1")
fonts=$(realpath "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

shot() { # page width height picture
    chromium --headless --no-sandbox --hide-scrollbars --user-data-dir="$work/profile" \
        --window-size="$2,$3" --screenshot="$4" "file://$1" >/dev/null 2>&1
}

cp "$here/share.html" "$work/"
ln -s "$fonts" "$work/fonts"
ffmpeg -v error -y -i "$panorama" \
    -vf "v360=e:flat:h_fov=106:v_fov=69.8:yaw=-18:pitch=-5:w=2400:h=1260:interp=lanczos,scale=1200:630:flags=area" \
    -frames:v 1 "$work/crop.png"
shot "$work/share.html" 1200 630 "$work/share.png"
convert "$work/share.png" -strip -interlace Plane -sampling-factor 4:2:0 -quality 84 "$here/share.jpg"

for size in 180 192 512; do
    name="icon-$size"
    [ "$size" = 180 ] && name=apple-touch-icon
    printf '<body style="margin:0"><img src="%s/app-icon.svg" width="%s" style="display:block">' "$here" "$size" >"$work/icon.html"
    # Chromium's window has a least width: draw larger, cut.
    shot "$work/icon.html" 600 600 "$work/icon.png"
    convert "$work/icon.png" -crop "${size}x$size+0+0" +repage -strip -colors 64 "$here/$name.png"
done
printf '<body style="margin:0;background:transparent"><img src="%s/favicon.svg" width="48" style="display:block">' "$here" >"$work/icon.html"
chromium --headless --no-sandbox --hide-scrollbars --user-data-dir="$work/profile" --default-background-color=00000000 \
    --window-size=600,600 --screenshot="$work/icon.png" "file://$work/icon.html" >/dev/null 2>&1
convert "$work/icon.png" -crop 48x48+0+0 +repage -strip -define icon:auto-resize=48,32,16 "$here/favicon.ico"
