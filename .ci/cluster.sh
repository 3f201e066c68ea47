# Sourced by ./walkrounds demo cluster: two nodes, PostgreSQL, Redis and a reverse proxy on this machine, until it is
# stopped. All that they keep lies in one folder, which the next start empties. WALKROUNDS_JAR names a build of one's own.

require() {
  command -v "$1" >/dev/null || fail "the cluster needs $1: run \"apt-get install $2\" as root."
}

await() {
  tries=0
  until eval "$2" >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ $tries -lt 120 ] || fail "$1 did not start; look into $cluster for its log."
    sleep 0.5
  done
}

# PostgreSQL refuses to run as root.
unprivileged() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

node() {
  "$JAVA_HOME/bin/java" $cache -Xlog:aot=off -Xlog:cds=off -Xmx768m -jar "$jar" \
    --server.address=127.0.0.1 --server.port="$2" --walkrounds.data-dir="$cluster/data" \
    --walkrounds.base-url="http://localhost:$port" \
    --spring.datasource.url="jdbc:postgresql://127.0.0.1:$postgres_port/walkrounds" \
    --spring.datasource.username=walkrounds --spring.datasource.password="$password" \
    --spring.data.redis.host=127.0.0.1 --spring.data.redis.port="$redis_port" >"$cluster/$1.log" 2>&1 &
  echo $! >"$cluster/$1.pid"
  await "$1" "curl -sf http://127.0.0.1:$2/actuator/health"
}

stop_cluster() {
  trap - EXIT INT TERM
  for pid in "$cluster"/*.pid; do
    # One that was killed already must not keep the others running.
    if [ -f "$pid" ]; then kill "$(head -n 1 "$pid")" 2>/dev/null || true; fi
  done
  wait || true
  if [ -d "$cluster/postgres" ]; then unprivileged "$postgres_bin/pg_ctl" -D "$cluster/postgres" -m fast stop >/dev/null 2>&1 || true; fi
}

port=8080
while [ $# -gt 0 ]; do
  case $1 in
    --port) [ $# -ge 2 ] || fail "--port needs a number."; port=$2; shift 2 ;;
    *) fail "demo cluster does not know $1; see ./walkrounds help." ;;
  esac
done
case $port in '' | *[!0-9]*) fail "--port needs a number, not \"$port\"." ;; esac
first_port=$((port + 1)) second_port=$((port + 2)) postgres_port=$((port + 3)) redis_port=$((port + 4))

require curl curl
require redis-server redis-server
require nginx nginx
postgres_bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)
[ -n "$postgres_bin" ] || postgres_bin=$(dirname "$(command -v initdb || echo /nowhere/initdb)")
[ -x "$postgres_bin/initdb" ] || fail "the cluster needs PostgreSQL: run \"apt-get install postgresql\" as root."
cache=''
if [ -n "${WALKROUNDS_JAR:-}" ]; then
  find_java
  jar=$WALKROUNDS_JAR
else
  build
  cache_start
  jar=target/app/walkrounds.jar
  [ -f target/app/walkrounds.aot ] && cache=-XX:AOTCache=target/app/walkrounds.aot
fi

# Outside the project, whose folders the database's own user may not be let into.
cluster=${TMPDIR:-/tmp}/walkrounds-cluster-$port
rm -rf "$cluster"
mkdir -p "$cluster/data" "$cluster/nginx"
trap stop_cluster EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

say "PostgreSQL ..."
password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
mkdir "$cluster/postgres"
printf '%s' "$password" >"$cluster/password"
if [ "$(id -u)" = 0 ]; then chown -R postgres "$cluster/postgres" "$cluster/password"; fi
unprivileged "$postgres_bin/initdb" -D "$cluster/postgres" -U walkrounds --pwfile="$cluster/password" \
  --auth=scram-sha-256 -E UTF8 --no-locale >"$cluster/postgres.log" || fail "initdb failed; see $cluster/postgres.log"
unprivileged "$postgres_bin/pg_ctl" -D "$cluster/postgres" -w \
  -o "-p $postgres_port -c listen_addresses=127.0.0.1 -k $cluster/postgres" -l "$cluster/postgres/log" start >/dev/null \
  || fail "PostgreSQL did not start; see $cluster/postgres/log"
PGPASSWORD=$password "$postgres_bin/createdb" -h 127.0.0.1 -p "$postgres_port" -U walkrounds walkrounds

say "Redis ..."
redis-server --port "$redis_port" --bind 127.0.0.1 --save '' --appendonly no --dir "$cluster" >"$cluster/redis.log" 2>&1 &
echo $! >"$cluster/redis.pid"

# The first node makes the tables; the second finds them.
say "First node ..."
node first "$first_port"
say "Second node ..."
node second "$second_port"

say "Proxy ..."
cat >"$cluster/nginx/nginx.conf" <<CONF
daemon off;
pid $cluster/nginx/pid;
error_log $cluster/nginx/error.log;
events { worker_connections 4096; }
http {
  access_log off;
  client_body_temp_path $cluster/nginx/body;
  proxy_temp_path $cluster/nginx/proxy;
  fastcgi_temp_path $cluster/nginx/fastcgi;
  uwsgi_temp_path $cluster/nginx/uwsgi;
  scgi_temp_path $cluster/nginx/scgi;
  client_max_body_size 200m;
  # A visitor stays with one node: by a cookie that says nothing but that.
  map \$cookie_node \$visitor { "" \$request_id; default \$cookie_node; }
  map \$cookie_node \$keep { "" "node=\$request_id; Path=/; HttpOnly; SameSite=Lax"; default ""; }
  map \$http_upgrade \$connection_upgrade { "" ""; default upgrade; }
  upstream nodes {
    hash \$visitor consistent;
    server 127.0.0.1:$first_port max_fails=1 fail_timeout=5s;
    server 127.0.0.1:$second_port max_fails=1 fail_timeout=5s;
  }
  server {
    listen $port;
    location / {
      proxy_pass http://nodes;
      proxy_http_version 1.1;
      proxy_set_header Host \$http_host;
      proxy_set_header X-Forwarded-Proto \$scheme;
      proxy_set_header X-Forwarded-For \$remote_addr;
      proxy_set_header X-Forwarded-Host \$http_host;
      proxy_set_header Upgrade \$http_upgrade;
      proxy_set_header Connection \$connection_upgrade;
      proxy_read_timeout 300s;
      proxy_next_upstream error timeout non_idempotent;
      add_header Set-Cookie \$keep always;
      add_header X-Node \$upstream_addr always;
    }
  }
}
CONF
nginx -c "$cluster/nginx/nginx.conf" -e "$cluster/nginx/error.log" &
echo $! >"$cluster/proxy.pid"
await "The proxy" "curl -sf http://127.0.0.1:$port/actuator/health"

say ""
say "The open house is served by two nodes: http://localhost:$port"
grep -ho 'Create the first staff account.*' "$cluster"/first.log "$cluster"/second.log | tail -n 1
say "Mails lie in $cluster/data/outbox, logs beside. Try: kill -9 \$(cat $cluster/first.pid)"
say "Press Ctrl+C to stop all of it."
wait "$(cat "$cluster/proxy.pid")"
