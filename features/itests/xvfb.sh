#!/usr/bin/env bash
# A screen of our own for the tests that open windows: xvfb.sh start|stop FOLDER
#
# start runs an X server without a screen on a free display, with a window manager where there is one, and writes the display's name
# to FOLDER/display. The server ends with "stop", or when the process that called this script ends.
set -u

die() {
    echo "xvfb.sh: $*" >&2
    exit 1
}

# The Debian packages of the commands that are missing; fonts, or Chinese would be drawn as empty boxes, and GTK, which draws.
install_missing() {
    local packages=()
    command -v Xvfb >/dev/null || packages+=(xvfb)
    command -v openbox >/dev/null || packages+=(openbox)
    ldconfig -p 2>/dev/null | grep -q libgtk-3 || packages+=(libgtk-3-0)
    [ -n "$(find /usr/share/fonts -iname '*CJK*' -print -quit 2>/dev/null)" ] || packages+=(fonts-noto-cjk)
    [ ${#packages[@]} = 0 ] && return
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return
    echo "installing Debian's packages ${packages[*]}" >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}"; } >/dev/null 2>&1
}

start() {
    install_missing
    command -v Xvfb >/dev/null || die "Xvfb was not found; install it (Debian: apt-get install xvfb)."
    local home caller=$PPID
    home=$(mktemp -d "${TMPDIR:-/tmp}/tongban-xvfb.XXXXXX")
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$home/number" >"$home/log" 2>&1 </dev/null &
    echo $! >"$home/pids"
    for _ in $(seq 200); do
        [ -s "$home/number" ] && break
        sleep 0.05
    done
    [ -s "$home/number" ] || { cat "$home/log" >&2; die "Xvfb did not start."; }
    local display
    display=:$(cat "$home/number")
    if command -v openbox >/dev/null; then
        DISPLAY=$display openbox --sm-disable >/dev/null 2>&1 </dev/null &
        echo $! >>"$home/pids"
    fi
    disown -a
    echo "$home" >"$folder/display.home"
    echo "$display" >"$folder/display"
    # Whatever becomes of the build, the server does not outlive it.
    (
        trap '' HUP INT
        while kill -0 "$caller" 2>/dev/null && [ -d "$home" ]; do sleep 1; done
        stop_server "$home"
    ) >/dev/null 2>&1 </dev/null &
    disown
}

stop_server() {
    [ -f "$1/pids" ] || return 0
    # the window manager first, it would complain
    # shellcheck disable=SC2046 # one number each
    kill $(tac "$1/pids") 2>/dev/null
    rm -rf "$1"
}

[ $# = 2 ] || die "usage: xvfb.sh start|stop FOLDER"
mkdir -p "$2"
folder=$(cd "$2" && pwd)
case $1 in
    start)
        [ -f "$folder/display.home" ] && stop_server "$(cat "$folder/display.home")"
        start
        ;;
    stop)
        [ -f "$folder/display.home" ] && stop_server "$(cat "$folder/display.home")"
        rm -f "$folder/display.home" "$folder/display"
        ;;
    *) die "usage: xvfb.sh start|stop FOLDER" ;;
esac
