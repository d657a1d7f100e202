#!/bin/sh
# Publishes the newest commit as a version in the branch gh-pages of origin, and brings the newest version to the web.
# Run it after each push and every 15 minutes (cron: "4/15 * * * *"), because time alone changes what is true.
#
@[cloudflare]# Needs node, and in the environment: CLOUDFLARE_ACCOUNT_ID, CLOUDFLARE_API_TOKEN (may edit Cloudflare Pages) and PAGES_PROJECT.
@[s3]# Needs the program aws, logged in as somebody who may write and delete in the bucket, and in the environment: BUCKET, like
@[s3]# status.example.org; for another store than Amazon's also AWS_ENDPOINT_URL.
@[server]# Needs rsync and ssh, and in the environment: TARGET, like www@status.example.org:/var/www/status
set -eu
cd "$(dirname "$0")"
@[cloudflare]: "${CLOUDFLARE_ACCOUNT_ID:?}" "${CLOUDFLARE_API_TOKEN:?}" "${PAGES_PROJECT:?}"
@[s3]: "${BUCKET:?}"
@[server]: "${TARGET:?}"

git pull -q --ff-only
@{publish} -Dcandor.scheduled=true
rm -rf target/published
@{checkout} -Dcandor.output=target/published

@[cloudflare]cp headers target/published/_headers
@[cloudflare]npx --yes wrangler@4 pages deploy target/published --project-name "$PAGES_PROJECT" --branch main
@[s3]# Pages last: none shows before what it links to is there. What is gone goes at the very end.
@[s3]aws s3 sync target/published "s3://$BUCKET" --exclude '*.html' --cache-control 'public, max-age=0, must-revalidate'
@[s3]aws s3 sync target/published "s3://$BUCKET" --exclude '*' --include '*.html' \
@[s3]    --cache-control 'public, max-age=0, must-revalidate'
@[s3]aws s3 sync target/published "s3://$BUCKET" --delete --cache-control 'public, max-age=0, must-revalidate'
@[server]# A file is there as a whole or as it was; what is gone goes at the end.
@[server]rsync -rltz --checksum --delay-updates --delete-after target/published/ "$TARGET/"
