#!/usr/bin/env bash
# Copies the built site to a server of your own, by rsync over SSH.
#
#   npm run build && ./publish.sh web@example.org:/srv/minutes/
#
# Files with the same content are left alone, so that browsers go on knowing them. The others are changed together at the end,
# and what is no longer published is removed after that.
set -euo pipefail

target=${1:?Say where to: ./publish.sh web@example.org:/srv/minutes/}
site=${2:-_site}

# A build that failed, or another folder by mistake, must not empty the server.
if [ ! -f "$site/index.html" ] || [ ! -f "$site/manifest.sha256" ]; then
  echo "$site is no built site. Run \"npm run build\" first." >&2
  exit 1
fi

# `.well-known` belongs to the server: certificates are renewed by it.
rsync --recursive --links --checksum --chmod=D755,F644 --delay-updates --delete-after \
  --filter='protect /.well-known/' "$site/" "${target%/}/"
