#!/bin/sh
# Find a Python, make the project's own environment with it, and hand over to setup/install.py.
# Usage: sh setup/bootstrap.sh run|test
set -eu
cd "$(dirname "$0")/.."

new_enough='import sys; sys.exit(sys.version_info < (3, 11))'
environment=.venv

complete() {
    "$environment/bin/python" -c "$new_enough" 2>/dev/null && "$environment/bin/python" -m pip --version >/dev/null 2>&1
}

find_python() {
    for name in "${PYTHON:-python3}" python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null 2>&1 && "$name" -c "$new_enough" 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    echo "onhand needs Python 3.11 or newer, and found none: install it (Debian, Ubuntu: apt-get install python3)." >&2
    exit 1
}

make_environment() {
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
            echo "Python at $python lacks its venv module: run \"sudo apt-get install python$version-venv\", then make again." >&2
            exit 1
        fi
        echo "Installing python$version-venv, which Python needs to make an environment."
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "python$version-venv" >/dev/null
    fi
    rm -rf "$environment"
    "$python" -m venv "$environment"
}

# The stamp spares the half second that asking pip costs.
if [ ! -f "$environment/onhand-setup.json" ] || ! "$environment/bin/python" -c "$new_enough" 2>/dev/null; then
    complete || make_environment
fi
exec "$environment/bin/python" -m setup.install "$1"
