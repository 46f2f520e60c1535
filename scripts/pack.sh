#!/usr/bin/env bash
# bash scripts/pack.sh VERSION FOLDER: the files of a release. The action, the command line as npm packs it, each with
# the package.json that holds its version, and a bill of what is bundled in them. Equal commits give equal archives.
set -euo pipefail
version=$1
folder=$2

# What `prepare` will commit: the file here gets the version first.
npm version "$version" --no-git-tag-version --allow-same-version --ignore-scripts >/dev/null
mkdir -p "$folder"

name="version-checkpoint-action-$version.tgz"
git archive --format=tar.gz --add-file=package.json --output="$folder/$name" HEAD -- action.yml LICENSE dist ':!dist/cli'
npm pack --silent --pack-destination "$folder" >/dev/null
node scripts/sbom.mjs >"$folder/version-checkpoint-$version.cdx.json"
