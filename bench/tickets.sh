#!/usr/bin/env bash
# Measures the import of a large file of tickets on Derby and on PostgreSQL, beside the engines' own bulk load of the same file in the same run.
#   bench/tickets.sh [ROWS]    prints the table that docs/performance.md shows; needs the product of the checkout (./tongban modules builds it),
#   or another product whose start script TONGBAN names
# The heap is held to 512 MB (HEAP names another size). The longest silence is between two lines of progress, from the first to the end of the process.
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
tongban=${TONGBAN:-$root/features/products/target/checkout/tongban}
rows=${1:-5000000}
work=$(mktemp -d)
trap '"$root/features/itests/postgresql.sh" stop "$work" >/dev/null 2>&1 || true; rm -rf "$work"' EXIT
export TONGBAN_JAVA_OPTS="-Xmx${HEAP:-512m} -Duser.timezone=Asia/Shanghai"

jar() {
    find "${MAVEN_REPO:-$HOME/.m2/repository}" -name "$1" | sort -V | tail -n 1
}

bulk() {
    java -Xmx2g -cp "$(jar 'derby-10.16*.jar'):$(jar 'derbyshared-10.16*.jar'):$(jar 'derbytools-10.16*.jar'):$(jar 'postgresql-42*.jar')" "$root/bench/BulkTickets.java" "$@"
}

# engine, then the options of init
measure() {
    local engine=$1 begun ended seconds
    shift
    "$tongban" --workspace "$work/$engine" init sucheng "$@" >/dev/null
    begun=$EPOCHREALTIME
    "$tongban" --workspace "$work/$engine" window import tickets "$work/tickets.csv" --json 2>&1 >"$work/$engine.json" |
        while IFS= read -r line; do echo "$EPOCHREALTIME $line"; done >"$work/$engine.progress"
    ended=$EPOCHREALTIME
    grep -q '"stored" : true' "$work/$engine.json" || { cat "$work/$engine.json" >&2; exit 1; }
    seconds=$(echo "$ended $begun" | awk '{printf "%.1f", $1 - $2}')
    silence=$({ cat "$work/$engine.progress"; echo "$ended end"; } | awk 'NR > 1 && $1 - last > gap {gap = $1 - last} {last = $1} END {printf "%.2f", gap}')
    echo "$seconds $silence"
}

# engine: seconds until the statistics of all tickets are there, the whole process
analyse() {
    local begun=$EPOCHREALTIME
    "$tongban" --workspace "$work/$1" window tickets --json >"$work/$1.statistics"
    echo "$EPOCHREALTIME $begun" | awk '{printf "%.1f", $1 - $2}'
}

# engine, import's seconds and silence, seconds of the analysis, bulk load's rows and seconds
report() {
    echo "$rows $*" | awk '{printf "| %s | %d | %.1f | %d | %.2f | %.1f | %.1f | %d |\n", $2, $1, $3, $1 / $3, $4, $5, $7, $6 / $7}'
}

java "$root/bench/TicketFile.java" "$rows" "$work/tickets.csv"
echo "| engine | rows of the file | import, s | rows/s | longest silence, s | analysis, s | engine's own bulk load of the file, s | rows/s |"
echo "|---|---|---|---|---|---|---|---|"
imported=$(measure derby)
analysed=$(analyse derby)
database=$(dirname "$(find "$work/derby" -name service.properties | head -n 1)")
report derby "$imported" "$analysed" "$(bulk derby "$database" "$work/tickets.csv")"

"$root/features/itests/postgresql.sh" start "$work"
server=$(cat "$work/postgresql.url")
imported=$(measure postgresql --db "$server")
analysed=$(analyse postgresql)
report postgresql "$imported" "$analysed" "$(bulk postgresql "$server" "$work/tickets.csv")"
