#!/usr/bin/env bash
# Makes the pictures of the README from the demo city: brief, board, department and indicator, wide and on a phone.
#
#   bash eng/screenshots.sh            into eng/pictures/
#   bash eng/screenshots.sh FOLDER
#
# Needs the .NET 10 SDK, Chromium and a Chinese font (eng/test.sh installs both on Debian and Ubuntu). SITEGEN_BROWSER
# names another browser of the Chromium family.
set -euo pipefail
cd "$(dirname "$0")/.."
pictures=$(realpath -m "${1:-eng/pictures}")

browser=${SITEGEN_BROWSER:-}
for candidate in chromium chromium-browser google-chrome microsoft-edge; do
  [ -n "$browser" ] || browser=$(command -v "$candidate" || true)
done
[ -n "$browser" ] || { echo "eng/screenshots.sh: no Chromium found; name one with SITEGEN_BROWSER" >&2; exit 3; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build src/SiteGen.Cli -v quiet
sitegen() { dotnet src/SiteGen.Cli/bin/Debug/net10.0/SiteGen.Cli.dll "$@"; }
sitegen init "$work/demo" --demo
sitegen build "$work/demo"

mkdir -p "$pictures"
shoot() { # NAME PAGE WIDTH HEIGHT
  "$browser" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$work/profile-$1-$3" \
    --window-size="$3,$4" --screenshot="$pictures/$1-$3.png" "file://$work/demo/site/$2" >/dev/null 2>&1
  [ -s "$pictures/$1-$3.png" ] || { echo "eng/screenshots.sh: no picture of $2" >&2; exit 1; }
  echo "$pictures/$1-$3.png"
}
for width in 1440 390; do
  shoot brief brief/2024.html "$width" 1400
  shoot board board/2024.html "$width" 1200
  shoot department departments/yz-027/index.html "$width" 1500
  shoot indicator indicators/yz-2022/B1.1.html "$width" 1300
done
