#!/usr/bin/env bash
# How long a table on the screen takes to open, sort, filter and group many rows of 20 columns: bench/table.sh [ROWS].
# Needs a display (Xvfb will do) and the bundles in the local Maven repository (mvn install).
set -eu
rows=${1:-10000}
root=$(CDPATH= cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
widgets=$root/bundles/desktop/org.tongban.widgets
path=$(mktemp)
trap 'rm -f "$path"' EXIT
cd "$root"
mvn -o -q -pl bundles/desktop/org.tongban.widgets test-compile dependency:build-classpath -Dmdep.outputFile="$path" >/dev/null
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -cp "$widgets/target/classes:$widgets/target/test-classes:$(cat "$path")" \
    org.tongban.widgets.gallery.TableBench "$rows" 2>/dev/null
