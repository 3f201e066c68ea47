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

find_redis() {
  command -v redis-server >/dev/null && return
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    say "Installing Redis for the test of several nodes ..."
    apt-get update -qq >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends redis-server >/dev/null
    return
  fi
  fail "the test of several nodes needs Redis: run \"apt-get install redis-server\" as root."
}

command -v mvn >/dev/null || fail "needs Maven (mvn) to test; install the package maven."
find_chromium
find_redis
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD

say "1/4 Formatting of the Java sources"
maven spotless:check

say "2/4 Pages: static analysis and unit tests"
npm ci --ignore-scripts --no-audit --no-fund --silent
npm run --silent lint
npm test --silent

say "3/4 Server and browser: static analysis, unit tests, slices, the build, journeys"
maven clean verify

say "4/4 No test was skipped"
if grep -l '<skipped' target/surefire-reports/TEST-*.xml target/failsafe-reports/TEST-*.xml 2>/dev/null; then
  fail "the tests above were skipped."
fi
say "All tests pass."
