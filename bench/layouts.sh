#!/usr/bin/env bash
# Measures the simulation and the optimiser of halls beside other people's programs; see bench/layouts/README.md.
#   bench/layouts.sh simulation|optimiser [ARGUMENTS]     needs the bundles of the checkout in the local Maven repository (mvn install)
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
case ${1:-} in
    simulation) main=org.tongban.bench.day.HallDayBench ;;
    optimiser) main=org.tongban.bench.layout.LayoutBench ;;
    *) sed -n '2,3s/^# *//p' "$0" >&2; exit 2 ;;
esac
shift
(cd "$root" && mvn -q -Pbench -pl bundles/modules/org.tongban.window,bench/layouts -DskipTests package)
calm=$(nice -n -10 true 2>/dev/null && echo "nice -n -10" || true)
exec $calm java -XX:+UseSerialGC -Xms1g -Xmx2g -cp "$root/bench/layouts/target/classes:$root/bench/layouts/target/lib/*" "$main" "$@"
