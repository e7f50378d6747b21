#!/bin/sh
# The stub for a shell, which knows no sockets: does what its arguments say, one after the other; see README.md.
for word in "$@"; do
  value=${word#*:}
  case $word in
    exit:*) exit "$value" ;;
    kill:*) kill -s "$value" $$ ;;
    forever) while :; do sleep 0.05; done ;;
    ignore-term) trap '' TERM ;;
    on-term:*) trap "exit $value" TERM ;;
    line:*) echo "$value" ;;
    bytes:*) for pair in $(echo "$value" | fold -w 2); do printf "\\$(printf %03o "0x$pair")"; done ;;
    lines:*) seq 1 "$value" ;;
    long-line:*) head -c "$value" /dev/zero | tr '\000' x; echo ;;
    child) sleep 1000 & ;;
    deaf-child) sh -c 'trap "" TERM; echo deaf; while :; do sleep 1000; done' & ;;
    daemon) setsid sleep 1000 >/dev/null 2>&1 & ;;
    close-output) exec >&- 2>&- ;;
    *) echo "a shell cannot: $word" >&2; exit 99 ;;
  esac
done
