#!/bin/bash
# Kills the server, and everything at once, while many matters climb because they are overdue, and looks whether each went up exactly once.
#   sweep-crash.sh <launcher.jar> <wlp> <demo folder> <data directory, emptied> [port] [matters]
# Ends with 1 when a step is doubled, halved or left behind.
set -m -u
jar=$1 wlp=$(cd "$2" && pwd) demo=$3 data=$4 port=${5:-9390} matters=${6:-2000}
mkdir -p "$data"; data=$(cd "$data" && pwd); rm -rf "${data:?}"/*
out=$data.out
api=http://127.0.0.1:$port/api/v1
fail=0
failed() { echo "  FAILED: $*"; fail=1; }

begin() {
  : >"$out"
  java -jar "$jar" run --server "$wlp" --data "$data/run" --port "$port" --demo "$demo" --detached >"$out" 2>&1 &
  launcher=$!
  until grep -q Ctrl-C "$out"; do
    sleep 0.3
    kill -0 $launcher 2>/dev/null || { echo "  did not start:"; cat "$out"; exit 1; }
  done
  database=$(sed -n 's/.*数据库已就绪，端口 \([0-9]*\).*/\1/p' "$out")
}

call() { # login method path [curl options]
  curl -sS -u "$1:demo-$1" -X "$2" -H "Idempotency-Key: drill-$RANDOM$RANDOM$RANDOM" "$api/$3" "${@:4}"
}

one() { # sql
  "$data/run/database/mariadb/bin/mariadb" --no-defaults --skip-ssl -h 127.0.0.1 -P "$database" -u yiwang \
    -p"$(sed -n 's/^yiwang=//p' "$data/run/database/secrets.properties")" -N -B yiwang -e "$1"
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

# Steps of the clockwork so far.
steps() { one "select count(*) from appeals_event where type = 'escalated'"; }

# Due and not taken, by business time.
due() {
  one "select count(*) from appeals_appeal, platform_clock
    where is_open = 1 and sweep_due <= utc_timestamp(6) + interval seconds_ahead second"
}

until_moved() { # so many escalations
  for _ in $(seq 2400); do [ "$(steps)" -ge "$1" ] && return; sleep 0.05; done
  failed "never came to $1 steps: $(steps)"
}

until_done() {
  for _ in $(seq 1200); do [ "$(due)" = 0 ] && return; sleep 0.5; done
  failed "$(due) are still due"
}

begin
[ "$(call operator GET clock -o /dev/null -w '%{http_code}')" = 200 ] || { echo "  no clock to move"; exit 1; }
echo "$matters matters filed"
body='{"unitCode":"430181104218001","channel":"phone","title":"路灯不亮","content":"村口的路灯坏了一个星期，晚上老人走路不方便。"}'
{
  for i in $(seq "$matters"); do
    printf 'next\nurl = "%s/appeals"\nrequest = POST\nuser = "intake:demo-intake"\nheader = "Content-Type: application/json"\nheader = "Idempotency-Key: drill-%s-%s"\ndata = "%s"\noutput = "/dev/null"\nwrite-out = "%%{http_code}\\n"\nsilent\nretry = 20\nretry-delay = 1\n' \
      "$api" "$$" "$i" "${body//\"/\\\"}"
  done
} | sed 1d | curl --parallel --parallel-max 8 -K - 2>/dev/null | sort | uniq -c | sed 's/^/  /'
filed=$(one "select count(*) from appeals_appeal where title = '路灯不亮' and status = 'assigned'")
[ "$filed" = "$matters" ] || failed "$filed of $matters are there"
call operator POST clock -H "Content-Type: application/json" -d '{"forward":"P2DT20H"}' -o /dev/null
while [ "$(due)" = 0 ] && [ "$(steps)" = 0 ]; do
  call operator POST clock -H "Content-Type: application/json" -d '{"forward":"P1D"}' -o /dev/null
  sleep 1
done

round=0
for blow in server all server; do
  round=$((round + 1))
  until_moved $((matters * round / 5))
  before=$(steps)
  strike $blow
  struck=$(date +%s)
  begin
  echo "  $blow struck after $before steps; up again and at $(steps) $(($(date +%s) - struck)) s later"
  after=$(steps)
  [ "$after" -ge "$before" ] || failed "steps are lost: $before, then $after"
done
until_done
lasted=$(date +%s)

check() { # what sql: nothing may be found
  found=$(one "$2")
  [ "$found" = 0 ] || failed "$1: $found"
}
moved=$(one "select count(*) from appeals_appeal where title = '路灯不亮' and level <> 'branch'")
echo "  $moved of $matters have left their level; $(one "select group_concat(concat(level, ' ', n) separator ', ') from (select level, count(*) n from appeals_appeal where title = '路灯不亮' group by level) each_level")"
[ "$moved" = "$matters" ] || failed "expected $matters"
check "went up twice from the same level" "select count(*) from (select 1 from appeals_event where type = 'escalated' group by appeal_id, json_value(body, '\$.from') having count(*) > 1) twice"
check "carded twice for the same" "select count(*) from (select 1 from appeals_event where type = 'carded' group by appeal_id, body having count(*) > 1) twice"
check "gaps in the events" "select count(*) from (select 1 from appeals_event group by appeal_id having max(sequence) <> count(*)) gaps"
check "rows that are not the sum of their events" "select count(*) from appeals_appeal a where version <> (select count(*) from appeals_event e where e.appeal_id = a.id)"
check "without exactly one who leads it" "select count(*) from appeals_appeal a where is_open = 1 and 1 <> (select count(*) from appeals_obligation o where o.appeal_id = a.id and o.is_open = 1 and o.kind in ('triage', 'accept', 'handle', 'follow-up', 'ask', 'close'))"
check "steps that failed" "select count(*) from appeals_sweep_failure"
echo "  failures: $(one "select coalesce(max(error), 'none') from appeals_sweep_failure")"
strike all
[ $fail = 0 ] && echo "every matter moved exactly once"
exit $fail
