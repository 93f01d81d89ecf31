#!/usr/bin/env bash
# Installs the programs that read what parcli exports, for the tests that hand files to them: Chromium (html) and LibreOffice
# Calc without its windows (xlsx). Debian and Ubuntu only, as root. Names what it could not install; the tests then skip.
# Usage: install-consumers.sh [chromium] [soffice]
set -uo pipefail
wanted=("$@")
[ ${#wanted[@]} -gt 0 ] || wanted=(chromium soffice)

declare -A packages=([chromium]="chromium fonts-dejavu-core" [soffice]="libreoffice-calc-nogui fonts-dejavu-core")
missing=()
for program in "${wanted[@]}"; do
  command -v "$program" >/dev/null || missing+=("$program")
done
[ ${#missing[@]} -gt 0 ] || exit 0

if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
  echo "not installed (needs apt-get and root): ${missing[*]}" >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq >/dev/null || true
status=0
for program in "${missing[@]}"; do
  # shellcheck disable=SC2086 -- a list of packages
  apt-get install -y -qq --no-install-recommends ${packages[$program]} >/dev/null 2>&1 || {
    echo "could not install: $program" >&2
    status=1
  }
done
exit $status
