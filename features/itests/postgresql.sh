#!/usr/bin/env bash
# A PostgreSQL of our own for the tests: postgresql.sh start|stop FOLDER
#
# start makes a fresh server on a free port of this machine and writes its address to FOLDER/postgresql.url (for tests) and
# FOLDER/postgresql.bnd (for bndruns). The server ends with "stop", or when the process that called this script ends.
set -u

die() {
    echo "postgresql.sh: $*" >&2
    exit 1
}

# The folder of the server's programs: the search path, or Debian's place for them, newest first.
programs() {
    local initdb
    if initdb=$(command -v initdb) && [ -x "$(dirname "$(readlink -f "$initdb")")/pg_ctl" ]; then
        dirname "$(readlink -f "$initdb")"
    else
        ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1
    fi
}

install_server() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
    echo "PostgreSQL is missing: installing Debian's package" >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql; } >/dev/null 2>&1
}

# The server refuses to run as root; then it runs as an ordinary user of this machine.
as_ordinary_user() {
    if [ "$(id -u)" != 0 ]; then
        "$@"
    elif command -v runuser >/dev/null; then
        runuser -u "$owner" -- "$@"
    else
        setpriv --reuid="$owner" --regid="$(id -g "$owner")" --clear-groups -- "$@"
    fi
}

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 30000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
    done
    echo "$port"
}

start() {
    bin=$(programs)
    if [ -z "$bin" ]; then
        install_server || die "PostgreSQL's server programs were not found; install them (Debian: apt-get install postgresql)."
        bin=$(programs)
        [ -n "$bin" ] || die "Debian's package postgresql was installed, but its programs were not found."
    fi
    owner=$(id -un)
    if [ "$(id -u)" = 0 ]; then
        owner=nobody
        id postgres >/dev/null 2>&1 && owner=postgres
    fi
    home=$(mktemp -d "${TMPDIR:-/tmp}/tongban-postgresql.XXXXXX")
    cd "$home" || die "cannot use $home"
    chmod 700 "$home"
    chown "$owner" "$home"
    as_ordinary_user "$bin/initdb" -D "$home/data" -U tongban --auth=trust -E UTF8 --locale=C -N >"$home/initdb.log" 2>&1 \
        || { cat "$home/initdb.log" >&2; die "initdb failed."; }
    for attempt in 1 2 3; do
        port=$(free_port)
        as_ordinary_user "$bin/pg_ctl" -D "$home/data" -l "$home/server.log" -w -t 60 start \
            -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200" \
            >/dev/null 2>&1 && break
        [ "$attempt" = 3 ] && { cat "$home/server.log" >&2; die "the server did not start."; }
    done
    mkdir -p "$folder"
    echo "$home" >"$folder/postgresql.home"
    url="jdbc:postgresql://127.0.0.1:$port/postgres?user=tongban"
    echo "$url" >"$folder/postgresql.url"
    echo "-runproperties.database: tongban.test.url=\"$url\"" >"$folder/postgresql.bnd"
    # Whatever becomes of the build, the server does not outlive it.
    caller=$PPID
    (
        trap '' HUP INT
        while kill -0 "$caller" 2>/dev/null && [ -d "$home" ]; do sleep 1; done
        stop_server "$home"
    ) >/dev/null 2>&1 </dev/null &
    disown
}

stop_server() {
    [ -d "$1/data" ] || return 0
    local pid
    pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
    if [ -n "$pid" ]; then
        kill -INT "$pid" 2>/dev/null
        for _ in $(seq 100); do
            kill -0 "$pid" 2>/dev/null || break
            sleep 0.1
        done
    fi
    cd / && rm -rf "$1"
}

[ $# = 2 ] || die "usage: postgresql.sh start|stop FOLDER"
mkdir -p "$2"
folder=$(cd "$2" && pwd)
case $1 in
    start)
        [ -f "$folder/postgresql.home" ] && stop_server "$(cat "$folder/postgresql.home")"
        start
        ;;
    stop)
        [ -f "$folder/postgresql.home" ] && stop_server "$(cat "$folder/postgresql.home")"
        rm -f "$folder/postgresql.home"
        ;;
    *) die "usage: postgresql.sh start|stop FOLDER" ;;
esac
