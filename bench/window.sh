#!/usr/bin/env bash
# How long `./tongban` takes to a window that can be used, beside a bare e4 application on Felix, in alternating runs.
#   bench/window.sh PROTOTYPE [RUNS]     medians over RUNS (7), in milliseconds, for docs/performance.md
# PROTOTYPE is the built folder of the prototype: its run.sh starts it, and it writes "EVENT ui-idle" when its event loop is idle for
# the first time. Tongban's window makes the file that tongban.ready names at the same point. Both count from the shell's call, with
# fresh folders each time, on an X server of their own. Needs the product of the checkout (./tongban modules builds it).
set -u
prototype=$(CDPATH= cd -- "${1:?the folder of the prototype}" && pwd -P) || exit 1
runs=${2:-7}
root=$(CDPATH= cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
product=$root/features/products/target/checkout
tongban=$product/tongban
folder=$(mktemp -d)
"$root/features/itests/xvfb.sh" start "$folder" || exit 1
DISPLAY=$(cat "$folder/display")
export DISPLAY
trap '"$root/features/itests/xvfb.sh" stop "$folder"; rm -rf "$folder"' EXIT

# Prints how many milliseconds pass from the call of "$@" until the condition $1 holds, and ends what was started.
time_until() {
    local condition=$1 begun
    shift
    begun=$(date +%s%N)
    "$@" >"$folder/out" 2>&1 &
    until eval "$condition"; do
        kill -0 $! 2>/dev/null || { cat "$folder/out" >&2; exit 1; }
        sleep 0.01
    done
    echo $((($(date +%s%N) - begun) / 1000000))
    kill $!
    wait $! 2>/dev/null
}

prototype_window() {
    rm -rf "$folder/work" "$folder/out"
    WORK=$folder/work time_until 'grep -qs "EVENT ui-idle" "$folder/out"' "$prototype/run.sh" felix "$@"
}

# In the environment of every Java: the start script makes its archive of classes only where nobody asked for options of his own.
our_window() {
    rm -rf "$folder/home" "$folder/ready"
    mkdir "$folder/home"
    HOME=$folder/home JDK_JAVA_OPTIONS="-Dtongban.ready=$folder/ready" time_until '[ -e "$folder/ready" ]' "$tongban"
}

# As on the day of installation, when there is no archive of classes yet.
our_first_window() {
    rm -f "$product"/classes-*.jsa
    our_window
}

# Prints the median of the file $1, and its lowest and highest figure.
report() {
    local figures
    figures=$(sort -n "$folder/$1")
    echo "$1: $(echo "$figures" | sed -n "$((runs / 2 + 1))p") ms ($(echo "$figures" | sed -n '1p;$p' | paste -sd-))"
}

"$tongban" --workspace "$folder/none" modules >/dev/null || exit 1
prototype_window >/dev/null
our_window >/dev/null
for _ in $(seq "$runs"); do
    prototype_window >>"$folder/prototype"
    prototype_window -XX:TieredStopAtLevel=1 -XX:+UseSerialGC >>"$folder/prototype-with-our-options"
    our_first_window >>"$folder/tongban-first-start"
    our_window >>"$folder/tongban"
done
report prototype
report prototype-with-our-options
report tongban-first-start
report tongban
