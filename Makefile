# Opslag. `make run` shows it, `make test` checks it, `make help` lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

RUST      := $(shell sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
BINDGEN   := $(shell awk '/^name = "wasm-bindgen"$$/ { getline; gsub(/[^0-9.]/, ""); print }' Cargo.lock)
TOOLS     := target/tools
PKG       := target/site/pkg
WASM      := target/wasm32-unknown-unknown/wasm/islands.wasm
# named one by one: with --all-features wasm-opt writes modules that browsers refuse
WASM_FEATURES := bulk-memory nontrapping-float-to-int reference-types sign-ext mutable-globals multivalue
WASM_MAX_KB   := 150

##@ Use

# Not the optimised program: a newcomer waits for the first page, not for the thousandth. The tests start the same one.
run: pkg ## Build quickly, and serve http://127.0.0.1:3000 with a demo season in ./data
	cargo build --locked --workspace
	target/debug/opslag serve

build: pkg ## Build target/release/opslag: one file with everything in it
	cargo build --release --locked -p server
	@ls -l target/release/opslag | awk '{ printf "target/release/opslag: %.1f MB\n", $$5 / 1e6 }'

##@ Work

test: test-tools ## Format, lints, units, store on both engines, server, browser journeys
	@.ci/test

bench: test-tools build ## Requests a second against the same bytes from memory, page weights, and writing under load
	cargo bench --locked -p server --bench pages
	cargo bench --locked -p server --bench nominations
	cargo bench --locked -p server --bench jury
	cargo bench --locked -p server --bench ballots
	cargo bench --locked -p server --bench assignment
	cargo bench --locked -p server --bench season

pkg: tools ## Build what runs in the browser into target/site/pkg
	cargo build --locked -p islands --lib --target wasm32-unknown-unknown --features hydrate --profile wasm
	@if ! [ $(PKG)/.made -nt $(WASM) ]; then .ci/pkg $(WASM) $(PKG) $(TOOLS)/bin/wasm-bindgen $(WASM_FEATURES); fi
	@node .ci/weigh.mjs $(PKG)/opslag_bg.wasm $(WASM_MAX_KB)

tools: end2end/node_modules/.made ## Fetch the pinned build tools
	@rustup toolchain list | grep -q '^$(RUST)-' && rustup target list --installed --toolchain $(RUST) | grep -q wasm32 \
		|| rustup toolchain install $(RUST) --profile minimal -c clippy -c rustfmt -t wasm32-unknown-unknown
	@[ "$$($(TOOLS)/bin/wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $(BINDGEN)" ] \
		|| cargo install wasm-bindgen-cli --version '=$(BINDGEN)' --no-default-features --bin wasm-bindgen --debug \
			--config profile.dev.debug=false \
			--force --root $(TOOLS)

end2end/node_modules/.made: end2end/package-lock.json
	cd end2end && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund
	@touch $@

test-tools: tools
	@.ci/test-tools

clean: ## Forget everything that was built
	cargo clean
	rm -rf end2end/node_modules end2end/test-results end2end/screens

help: ## This list
	@awk -F ':.*## ' '/^##@/ { printf "\n%s\n", substr($$0, 5) } /^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

.PHONY: run build test bench pkg tools test-tools clean help
