# Sourced by ./walkrounds test with a JDK and a Node at hand: formatting, static analysis, unit, slice and browser tests.

find_chromium() {
  for chromium in "${WALKROUNDS_CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
    [ -n "$chromium" ] && [ -x "$chromium" ] && { WALKROUNDS_CHROMIUM=$chromium; export WALKROUNDS_CHROMIUM; return; }
  done
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    say "Installing Chromium for the browser journeys ..."
    apt-get update -qq >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
    WALKROUNDS_CHROMIUM=/usr/bin/chromium
    export WALKROUNDS_CHROMIUM
    return
  fi
  fail "the browser journeys need Chromium: run \"apt-get install chromium\" as root, or set WALKROUNDS_CHROMIUM to its path."
}

# What the test of several nodes runs beside them.
find_cluster_parts() {
  missing=''
  command -v redis-server >/dev/null || missing="$missing redis-server"
  command -v nginx >/dev/null || missing="$missing nginx"
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || missing="$missing postgresql"
  [ -z "$missing" ] && return
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    say "Installing$missing for the test of several nodes ..."
    apt-get update -qq >/dev/null
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
    return
  fi
  fail "the test of several nodes needs more: run \"apt-get install$missing\" as root."
}

command -v mvn >/dev/null || fail "needs Maven (mvn) to test; install the package maven."
find_chromium
find_cluster_parts
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD

say "1/4 Formatting of the Java sources"
maven spotless:check

say "2/4 Pages: static analysis and unit tests"
# Once more, since a registry can be away for a minute.
npm ci --ignore-scripts --no-audit --no-fund --silent || npm ci --ignore-scripts --no-audit --no-fund
npm run --silent lint
npm test --silent

say "3/4 Server and browser: static analysis, unit tests, slices, the build, journeys"
maven clean verify

say "4/4 No test was skipped"
if grep -l '<skipped' target/surefire-reports/TEST-*.xml target/failsafe-reports/TEST-*.xml 2>/dev/null; then
  fail "the tests above were skipped."
fi
say "All tests pass."
