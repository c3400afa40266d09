#!/usr/bin/env bash
# How long `./tongban modules` takes beside the bare framework with the same bundles, installed, started and stopped again.
# bench/startup.sh [RUNS]: medians over RUNS (11) alternating runs, in milliseconds, for docs/performance.md.
set -u
runs=${1:-11}
root=$(CDPATH= cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Prints how many milliseconds the command takes.
time_of() {
    local begun ended
    begun=$(date +%s%N)
    "$@" >/dev/null || exit 1
    ended=$(date +%s%N)
    echo $(((ended - begun) / 1000000))
}

bare() {
    TONGBAN_JAVA_OPTS=-Dtongban.boot=bare "$root/tongban"
}

"$root/tongban" --workspace "$folder/none" modules >/dev/null || exit 1
bare
for _ in $(seq "$runs"); do
    time_of bare >>"$folder/bare"
    time_of "$root/tongban" --workspace "$folder/none" modules >>"$folder/modules"
done
middle=$((runs / 2 + 1))
bare=$(sort -n "$folder/bare" | sed -n "${middle}p")
modules=$(sort -n "$folder/modules" | sed -n "${middle}p")
echo "bare framework: $bare ms ($(sort -n "$folder/bare" | sed -n '1p;$p' | paste -sd-))"
echo "tongban modules: $modules ms ($(sort -n "$folder/modules" | sed -n '1p;$p' | paste -sd-))"
awk "BEGIN { printf \"ratio: %.2f\\n\", $modules / $bare }"
