#!/usr/bin/env bash
# Builds the targets and runs them one after the other, each for its minutes, with a log for each.
#
#     fuzz/run.sh LOGS claims=45 paths=45 catalog=10
#
# The corpus stays in `fuzz/corpus`, what is found in `fuzz/artifacts`. A log ends with what libFuzzer counted, and with the time. An
# input may take `SECONDS_EACH` by the clock on the wall, 60 where nothing is said: more where the machine has much other work.
set -euo pipefail
cd "$(dirname "$0")"

logs=$1
shift
mkdir -p "$logs"

# The crates forbid `unsafe`, so that the address sanitizer would find nothing for what it costs. What the targets declare for tables
# is kept for good.
options=(-rss_limit_mb=2048 "-timeout=${SECONDS_EACH:-60}" -detect_leaks=0 -print_final_stats=1)
TIMEFORMAT='time: %R s by the clock; of the processor %U s in the program and %S s in the system'

for run in "$@"; do
    target=${run%%=*} minutes=${run##*=}
    dictionary="dictionaries/$target.dict" longest=4096
    case $target in
        fix) dictionary=dictionaries/catalog.dict ;;
        paths) longest=256 ;;
        claims | claim_shapes | compact | authorization | requires_tokens) longest=1024 ;;
    esac
    words=()
    [ -f "$dictionary" ] && words=("-dict=$dictionary")
    # Before the time begins.
    nice -n 19 cargo +nightly fuzz build --sanitizer none "$target"
    {
        time nice -n 19 cargo +nightly fuzz run --sanitizer none "$target" -- \
            "${options[@]}" "${words[@]}" "-max_len=$longest" "-max_total_time=$((minutes * 60))"
    } >"$logs/$target.log" 2>&1 || true
done
