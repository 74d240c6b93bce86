#!/bin/bash
# Kills the server, and everything at once, in the middle of imports, and looks whether each file is true exactly once.
#   import-crash.sh <launcher.jar> <wlp> <data directory, emptied> [port] [towns]
# A town has some 8,000 households. Ends with 1 when anything is doubled, halved or left behind.
set -m -u
jar=$1 wlp=$(cd "$2" && pwd) data=$3 port=${4:-9390} towns=${5:-3}
mkdir -p "$data"; data=$(cd "$data" && pwd); rm -rf "${data:?}"/*
out=$data.out files=$data/files scratch=$data/scratch
mkdir -p "$files" "$scratch"
export YIWANG_PASSWORD=demo-operator JVM_ARGS="-Djava.io.tmpdir=$scratch ${JVM_ARGS:-}"
api=http://127.0.0.1:$port/api/v1
fail=0
failed() { echo "  FAILED: $*"; fail=1; }

begin() {
  : >"$out"
  java -jar "$jar" run --server "$wlp" --data "$data/run" --port "$port" --detached >"$out" 2>&1 &
  launcher=$!
  until grep -q Ctrl-C "$out"; do
    sleep 0.3
    kill -0 $launcher 2>/dev/null || { echo "  did not start:"; cat "$out"; exit 1; }
  done
  database=$(sed -n 's/.*数据库已就绪，端口 \([0-9]*\).*/\1/p' "$out")
}

call() { # method path [curl options]
  curl -sS -u operator:$YIWANG_PASSWORD -X "$1" -H "Idempotency-Key: drill-$RANDOM$RANDOM$RANDOM" "$api/$2" "${@:3}"
}

said() { sed -n "s/.*\"$1\":\"\{0,1\}\([^,\"}]*\).*/\1/p"; }

one() { # sql
  "$data/run/database/mariadb/bin/mariadb" --no-defaults --skip-ssl -h 127.0.0.1 -P "$database" -u yiwang \
    -p"$(sed -n 's/^yiwang=//p' "$data/run/database/secrets.properties")" -N -B yiwang -e "$1"
}

sent() { # file on; prints the id
  call POST "imports?kind=households&file=drill.csv&on=$2" -H "Content-Type: text/csv" -T "$1" | said id
}

until_at() { # id status: under way there, some rows done
  for _ in $(seq 6000); do
    state=$(call GET "imports/$1")
    [ "$(said status <<<"$state")" = "$2" ] && [ "$(said done <<<"$state")" -gt 1000 ] && return
    case $(said status <<<"$state") in applied | rejected | failed) failed "too late, $(said sentence <<<"$state")"; return ;; esac
    sleep 0.05
  done
  failed "never came to $2"
}

until_over() { # id; prints the status
  for _ in $(seq 1200); do
    status=$(call GET "imports/$1" | said status)
    case $status in uploaded | checking | applying) sleep 0.5 ;; *) echo "$status"; return ;; esac
  done
  echo "still $status"
}

strike() { # server | all
  server=$(cat "$data/run/server/server.pid")
  if [ "$1" = all ]; then
    kill -9 $launcher "$server" "$(cat "$data/run/database/mariadbd.pid")"
  else
    kill -9 "$server"
  fi
  wait $launcher 2>/dev/null
}

# Rows of each table, and what must never be.
counts() {
  one "select concat('households ', (select count(*) from grids_household),
    ' once ', (select count(distinct village, number) from grids_household),
    ' stays ', (select count(*) from grids_stay), ' events ', (select count(*) from grids_household_event),
    ' at two places ', (select count(*) from (select household_id from grids_stay where valid_to = '9999-12-31' group by household_id having count(*) > 1) two),
    ' above thirty ', (select count(*) from (select s.grid_id from grids_stay s join grids_household h on h.id = s.household_id and h.kind = 'villager' where s.valid_to = '9999-12-31' and s.grid_id is not null group by s.grid_id having count(*) > 30) full),
    ' applied twice ', (select count(*) from (select subject from yiwang_audit.audit_entry where action = 'imports.apply' and result = 'done' group by subject having count(*) > 1) twice))" 2>&1
}

check() { # households stays
  now=$(counts)
  echo "  $now"
  case $now in
    "households $1 once $1 stays $2 "*" at two places 0 above thirty 0 applied twice 0") ;;
    *) failed "expected $1 households in $2 stays" ;;
  esac
}

java -jar "$jar" generate "$files" --county "$towns" | tail -1
rows=$(($(wc -l <"$files/households.csv") - 1))
begin
for kind in units grids; do
  java -jar "$jar" import $kind "$files/$kind.csv" --on 2020-01-01 --server "http://127.0.0.1:$port" --login operator | tail -1
done
renamed() { awk -F, -v OFS=, -v mark="$1" 'NR > 1 { $5 = $5 mark } { print }' "$files/households.csv"; }

round=0
for blow in server-checking server-applying all-checking all-applying; do
  round=$((round + 1))
  echo "$blow"
  file=$files/round-$round.csv
  if [ $round = 1 ]; then cp "$files/households.csv" "$file"; else renamed "$(printf '甲%.0s' $(seq $round))" >"$file"; fi
  id=$(sent "$file" "202$round-01-01")
  until_at "$id" "${blow#*-}"
  echo "  struck at row $(said done <<<"$state") of $(said total <<<"$state"); $(ls "$scratch"/yiwang-scratch-*/ 2>/dev/null | grep -c .) scratch files"
  strike "${blow%-*}"
  struck=$(date +%s)
  begin
  left=$(find "$scratch" -path '*yiwang-scratch-*/*' -name 'import-*' ! -newermt "@$struck" | wc -l)
  [ "$left" = 0 ] || failed "$left scratch files of the dead server are left"
  status=$(until_over "$id")
  echo "  $status $(($(date +%s) - struck)) s after the blow"
  [ "$status" = applied ] || failed "$(call GET "imports/$id" | said sentence)"
  check "$rows" $((rows * round))
done

echo cancelled-checking
renamed 乙 >"$files/cancelled.csv"
id=$(sent "$files/cancelled.csv" 2026-01-01)
until_at "$id" checking
call POST "imports/$id/cancellation" -o /dev/null
sleep 3
status=$(call GET "imports/$id" | said status)
echo "  $status"
[ "$status" = cancelled ] || failed "it is $status"
check "$rows" $((rows * 4))
strike all
exit $fail
