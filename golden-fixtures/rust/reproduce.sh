#!/usr/bin/env bash
# Rust makes everything again that is committed as its work, and every byte must be the same. Nothing committed is changed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
unset MYCELIUM_CONTRACTS
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

echo "golden files of the five contracts"
cargo run --quiet --locked --release -- verify ../golden
cargo run --quiet --locked --release -- check ../golden

quickstart=$PWD/../../samples/quickstart
resources=$quickstart/src/main/resources/dev/mycelium/samples/quickstart
echo "frames of the quickstart"
MYCELIUM_CONTRACTS=$resources/contracts.yaml \
  cargo run --quiet --locked --release -- frames "$made/rust.frames" --values "$quickstart/rust.values"
cmp "$made/rust.frames" "$resources/rust.frames"

polyglot=$PWD/../../samples/polyglot
echo "frames of the workers in several languages"
MYCELIUM_CONTRACTS=$polyglot/contracts.yaml \
  cargo run --quiet --locked --release -- frames "$made/golden.frames" --values "$polyglot/golden.values"
cmp "$made/golden.frames" "$polyglot/golden.frames"

for contract in "$PWD"/../layouts/*/contracts.yaml; do
  layout=$(dirname "$contract")/rustc.layout
  echo "layouts of $(basename "$(dirname "$contract")")"
  MYCELIUM_CONTRACTS=$contract cargo run --quiet --locked --no-default-features -- layout > "$made/rustc.layout"
  cmp "$made/rustc.layout" "$layout"
  echo "$(grep -c '^message ' "$layout") messages, $(grep -c '^field ' "$layout") fields: the same"
done
