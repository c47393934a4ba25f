#!/usr/bin/env bash
# Runs all tests, the browser ones included, and ends with one line: tests: N passed, N failed, N skipped
#
#   bash eng/test.sh           random cases: a tenth, with a printed seed
#   bash eng/test.sh --full    all random cases
#
# Needs the .NET 10 SDK and Python 3. What else the tests need is brought here: on Debian and Ubuntu as root chromium, a
# Chinese font and Python by apt, elsewhere Playwright's own browser. SITEGEN_BROWSER names a browser that is already there.
set -uo pipefail
cd "$(dirname "$0")/.."

export SITEGEN_FULL=0
for argument in "$@"; do
  case "$argument" in
    --full) SITEGEN_FULL=1 ;;
    *) echo "eng/test.sh: unknown argument $argument (known: --full)" >&2; exit 2 ;;
  esac
done
export SITEGEN_SEED="${SITEGEN_SEED:-$(od -An -N4 -tu4 /dev/urandom | tr -d ' ')}"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
echo "random cases: SITEGEN_FULL=$SITEGEN_FULL SITEGEN_SEED=$SITEGEN_SEED"

has_browser() {
  [ -n "${SITEGEN_BROWSER:-}" ] && return 0
  for browser in chromium chromium-browser google-chrome microsoft-edge; do
    [ -x "/usr/bin/$browser" ] && return 0
  done
  [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ]
}

has_chinese_font() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh-cn | head -1)" ]; }

can_apt() { command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; }

if can_apt && { ! has_browser || ! has_chinese_font; }; then
  echo "installing chromium and fonts-noto-cjk"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-noto-cjk; } >/dev/null 2>&1 \
    || echo "apt could not install them; browser tests will be skipped" >&2
fi

if can_apt && ! command -v python3 >/dev/null; then
  echo "installing python3"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-minimal python3; } >/dev/null 2>&1
fi

# Whatever breaks on the way, the last line says how many tests ran.
results=$(mktemp -d)
oracle_passed=0
oracle_failed=0
count() { cat "$results"/*.trx 2>/dev/null | grep -o '<UnitTestResult [^>]*' | grep -c "outcome=\"$1\""; }
finish() {
  local status=$1
  local passed failed skipped
  passed=$(($(count Passed) + oracle_passed))
  failed=$(($(count Failed) + oracle_failed))
  skipped=$(count NotExecuted)
  [ "$passed" -gt 0 ] || status=1
  [ "$failed" -eq 0 ] || status=1
  rm -rf "$results"
  echo "tests: $passed passed, $failed failed, $skipped skipped"
  exit "$status"
}

dotnet restore SiteGen.sln --locked-mode || finish 1
dotnet build SiteGen.sln --no-restore || finish 1

if ! has_browser && ! can_apt; then
  driver=tests/SiteGen.BrowserTests/bin/Debug/net10.0/.playwright
  node=$(find "$driver/node" -name node -o -name node.exe 2>/dev/null | head -1)
  [ -n "$node" ] && "$node" "$driver/package/cli.js" install chromium
fi

dotnet test SiteGen.sln --no-build --logger "console;verbosity=minimal" --logger trx --results-directory "$results"
status=$?

# The oracle recomputes what was published, from the data alone and in another language: the demo city, and the reports
# of this repository. Its own parts and the two sites count as one test each.
oracle() {
  if "$@"; then oracle_passed=$((oracle_passed + 1)); else oracle_failed=$((oracle_failed + 1)); fi
}
sitegen() { dotnet src/SiteGen.Cli/bin/Debug/net10.0/SiteGen.Cli.dll "$@" --lang en; }
oracle_of() { # FOLDER CONTENT
  sitegen build "$1" -o "$sites/out" && python3 tests/oracle/oracle.py "$2" "$sites/out/data"
}
sites=$(mktemp -d)
export PYTHONDONTWRITEBYTECODE=1
oracle python3 -m unittest discover -s tests/oracle
oracle oracle_of . content
rm -rf "$sites/out"
sitegen init "$sites/demo" --demo && oracle oracle_of "$sites/demo" "$sites/demo/content" || oracle false
rm -rf "$sites"
finish $status
