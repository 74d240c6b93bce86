#!/bin/sh
# Writes SHA256SUMS over every file of a folder, in a fixed order.
set -e
cd "$1"
rm -f SHA256SUMS
find . -type f ! -name SHA256SUMS | LC_ALL=C sort | tr '\n' '\0' | xargs -0 sha256sum >../SHA256SUMS.new
mv ../SHA256SUMS.new SHA256SUMS
