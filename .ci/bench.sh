# Sourced by ./walkrounds bench with a JDK and a Node at hand: figures beside their baselines, as Markdown tables.

needs() { command -v "$1" >/dev/null || say "Baseline left out: $1 is missing; \"apt-get install $2\" brings it."; }

run_bench() { "$JAVA_HOME/bin/java" ${3:-} -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" "$1" $2; }

PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD

build
maven -Pbench test-compile -Dvaadin.skip=true -DskipTests

say "Machine: $(nproc) cores, $(awk '/MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo), JDK $(java_version "$JAVA_HOME"), $(date +%F), load $(cut -d' ' -f1 /proc/loadavg)"

want=${1:-all}
case $want in all | pipeline | brochure | pages | tour | room | live) ;; *) fail "bench knows pipeline, brochure, pages, tour, room and live, not \"$want\"." ;; esac

if [ "$want" = all ] || [ "$want" = pipeline ]; then
  say ''; say '## Pipeline'; say ''
  needs vips libvips-tools
  needs nona hugin-tools
  run_bench org.walkrounds.panorama.PipelineBenchmark ''
fi
if [ "$want" = all ] || [ "$want" = brochure ]; then
  say ''; say '## Brochure'; say ''
  run_bench org.walkrounds.brochure.BrochureBenchmark ''
fi
if [ "$want" = all ] || [ "$want" = pages ]; then
  say ''; say '## Pages'; say ''
  cache_start
  run_bench org.walkrounds.journey.PageBenchmark '' '-Dwalkrounds.app=target/app'
fi
if [ "$want" = all ] || [ "$want" = tour ]; then
  say ''; say '## Tour'
  peers=$PWD/target/peers
  mkdir -p "$peers"
  printf '{"private":true}\n' > "$peers/package.json"
  npm install --prefix "$peers" --no-save --no-audit --no-fund --silent marzipano@0.10.2 pannellum@2.5.7 \
    @photo-sphere-viewer/core@5.15.1 @photo-sphere-viewer/cubemap-tiles-adapter@5.15.1 \
    || fail "could not fetch the other viewers from the npm registry."
  node src/bench/peers/build.mjs "$peers"
  cache_start
  run_bench org.walkrounds.journey.TourBenchmark "$peers/dist" '-Dwalkrounds.app=target/app'
fi
if [ "$want" = all ] || [ "$want" = room ]; then
  say ''; say '## Room'; say ''
  # A socket is a file, at both ends.
  ulimit -n 20000 2>/dev/null || say "This shell lets a process open $(ulimit -n) files; more receivers than that cannot come in."
  [ "${2:-}" = led ] || run_bench org.walkrounds.room.RoomBenchmark "${2:-}"
  say ''; say '### Led tour'; say ''
  run_bench org.walkrounds.room.RoomBenchmark led
fi
if [ "$want" = all ] || [ "$want" = live ]; then
  say ''; say '## Live video'; say ''
  needs nginx nginx
  cache_start
  run_bench org.walkrounds.journey.LiveBenchmark "${2:-} ${3:-}" '-Dwalkrounds.app=target/app'
fi
