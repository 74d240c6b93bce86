#!/bin/bash
# Ends a running launcher in every way there is and looks at what is left, and whether the next start finds the data.
#   stopping.sh <launcher.jar> <wlp> <data directory, emptied> [port] [further options of run]
set -m -u
jar=$1 wlp=$(cd "$2" && pwd) data=$3 port=${4:-9390}
shift 3; [ $# -gt 0 ] && shift
mkdir -p "$data"; data=$(cd "$data" && pwd); rm -rf "${data:?}"/*
out=$data.out
since() { awk "BEGIN { printf \"%.1f\", $(date +%s.%N) - $1 }"; }
left() { pgrep -fc -- "--datadir=$data/database/data|$wlp/bin/tools/ws-server.jar|$wlp/bin/server run" || true; }
fail=0

begin() { # how: direct | parent
  begun=$(date +%s.%N); : >"$out"
  if [ "$1" = parent ]; then
    sh -c 'java -jar "$@" & echo $! >'"$data.pid"'; wait' sh "$jar" run --server "$wlp" --data "$data" --port "$port" "${options[@]}" >"$out" 2>&1 &
    parent=$!
    sleep 1; launcher=$(cat "$data.pid")
  else
    java -jar "$jar" run --server "$wlp" --data "$data" --port "$port" --detached "${options[@]}" >"$out" 2>&1 &
    launcher=$!
  fi
  until grep -q Ctrl-C "$out"; do
    sleep 0.3
    kill -0 $launcher 2>/dev/null || { echo "  did not start:"; cat "$out"; exit 1; }
  done
  echo "  ready after $(since "$begun") s; database $(cat "$data/database/mariadbd.pid"), server $(cat "$data/server/server.pid"), launcher $launcher"
}

end() { # what
  ended=$(date +%s.%N)
  for _ in $(seq 400); do
    kill -0 $launcher 2>/dev/null || [ "$(left)" -gt 0 ] || break
    sleep 0.1
  done
  sleep 0.2
  if kill -0 $launcher 2>/dev/null || [ "$(left)" -gt 0 ]; then
    echo "  FAILED: $(left) processes left after $1"; fail=1
  else
    echo "  $1: nothing left after $(since "$ended") s"
  fi
  grep -E '\] .*停止|LCH' "$out" | sed 's/^/    /'
  wait 2>/dev/null
}

options=("$@")
uuid=
for way in TERM INT KILL parent-KILL server-KILL database-KILL all-KILL; do
  echo "$way"
  case $way in
    parent-KILL) begin parent; kill -9 $parent ;;
    server-KILL) begin direct; kill -9 "$(cat "$data/server/server.pid")" ;;
    database-KILL) begin direct; kill -9 "$(cat "$data/database/mariadbd.pid")" ;;
    all-KILL) begin direct; kill -9 $launcher "$(cat "$data/server/server.pid")" "$(cat "$data/database/mariadbd.pid")" ;;
    *) begin direct; kill -$way $launcher ;;
  esac
  end $way
  now=$(stat -c %i "$data/database/data/ibdata1")
  [ -z "$uuid" ] || [ "$uuid" = "$now" ] || { echo "  FAILED: other data"; fail=1; }
  uuid=$now
done
echo "at once again after KILL"
begin direct; kill -9 $launcher; begin direct; kill -TERM $launcher; end TERM
exit $fail
