#!/usr/bin/env bash
# Copies the built site to a bucket of Amazon S3, or of a service that speaks as S3 does (AWS_ENDPOINT_URL), with the type of each
# file and how long browsers may keep it: S3 says what it was told when a file came.
#
#   npm run build && ./publish.sh s3://minutes.example.org
#
# Once, before the first time:
#   aws s3 website s3://minutes.example.org --index-document index.html --error-document 404.html
set -euo pipefail

bucket=${1:?Say where to: ./publish.sh s3://minutes.example.org}
site=${2:-_site}

# A build that failed, or another folder by mistake, must not empty the bucket.
if [ ! -f "$site/index.html" ] || [ ! -f "$site/manifest.sha256" ]; then
  echo "$site is no built site. Run \"npm run build\" first." >&2
  exit 1
fi

# What is withdrawn or corrected must not live on in browsers: they ask anew each time, and are told "unchanged".
anew='no-cache'
hour='public, max-age=3600'
forever='public, max-age=31536000, immutable'

# put TYPE TIME NAME… copies the files of these names; `!` leaves those out. `*` stands for folders, too.
put() {
  local type=$1 time=$2 name names=()
  shift 2
  for name in "$@"; do
    case $name in
      !*) names+=(--exclude "${name#!}") ;;
      *) names+=(--include "$name") ;;
    esac
  done
  aws s3 sync "$site" "$bucket" --exclude '*' "${names[@]}" --content-type "$type" --cache-control "$time"
}

# First what pages need.
put text/javascript "$forever" 'search/index/files/*.js'
put text/javascript "$hour" 'assets/*.js'
put text/javascript "$anew" '*.js' '!search/index/files/*' '!assets/*'
put text/css "$hour" 'assets/*.css'
put font/woff2 "$hour" 'assets/*.woff2'
put image/png "$hour" 'assets/*.png'
put image/svg+xml "$hour" 'assets/*.svg'

# What Minute Book writes is UTF-8.
put 'application/atom+xml; charset=utf-8' "$anew" feed.xml '*/feed.xml'
put 'application/feed+json; charset=utf-8' "$anew" feed.json '*/feed.json'
put 'application/manifest+json; charset=utf-8' "$anew" manifest.webmanifest
put 'application/opensearchdescription+xml; charset=utf-8' "$anew" opensearch.xml
put 'text/calendar; charset=utf-8' "$anew" calendar.ics '*/calendar.ics'
put 'text/csv; charset=utf-8' "$anew" 'data/*.csv'
put 'text/markdown; charset=utf-8' "$anew" '*/minutes.md'
put 'text/plain; charset=utf-8' "$anew" '*/minutes.txt'
put application/epub+zip "$anew" '*.epub'
put application/json "$anew" '*.json' '!feed.json' '!*/feed.json'
put application/xml "$anew" '*.xml' '!feed.xml' '!*/feed.xml' '!opensearch.xml'

# Papers are as the clerk put them there, and nobody knows their encoding.
put application/msword "$anew" '*.doc'
put application/pdf "$anew" '*.pdf'
put application/rtf "$anew" '*.rtf'
put application/vnd.ms-excel "$anew" '*.xls'
put application/vnd.ms-powerpoint "$anew" '*.ppt'
put application/vnd.oasis.opendocument.presentation "$anew" '*.odp'
put application/vnd.oasis.opendocument.spreadsheet "$anew" '*.ods'
put application/vnd.oasis.opendocument.text "$anew" '*.odt'
put application/vnd.openxmlformats-officedocument.presentationml.presentation "$anew" '*.pptx'
put application/vnd.openxmlformats-officedocument.spreadsheetml.sheet "$anew" '*.xlsx'
put application/vnd.openxmlformats-officedocument.wordprocessingml.document "$anew" '*.docx'
put application/zip "$anew" '*.zip'
put audio/mpeg "$anew" '*.mp3'
put image/gif "$anew" '*.gif'
put image/jpeg "$anew" '*.jpg' '*.jpeg'
put image/png "$anew" '*.png' '!assets/*'
put image/svg+xml "$anew" '*.svg' '!assets/*'
put image/webp "$anew" '*.webp'
put text/csv "$anew" '*.csv' '!data/*'
put text/html "$anew" '*.htm' '*.html' '!index.html' '!*/index.html' '!404.html'
put text/markdown "$anew" '*.md' '!*/minutes.md'
put text/plain "$anew" '*.txt' '!*/minutes.txt'
put video/mp4 "$anew" '*.mp4'

# Then the pages, which lead to all that; and what is no longer published is removed.
put 'text/html; charset=utf-8' "$anew" index.html '*/index.html' 404.html
aws s3 sync "$site" "$bucket" --delete --cache-control "$anew"
