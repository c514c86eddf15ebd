# make run      build and start the window (installs what is missing)
# make test     everything that gates a change, the window's tests included
# make check    the long runs: fuzzing, repeated kills, big differential tests; figures go to tests/FIGURES.md
# make bench    speed, as ratios against named rivals or stated limits
# make package  a .tar.gz and a .deb with both programs, under dist/

SHELL := /bin/bash
RELEASE := target/release
WINDOW_TESTS := --test journey --test repair --test backup --test plan_window --test guidance --test lock --test isolation --test hostile --test command_speed

.PHONY: run test check bench package setup-run setup-test ui release core-tests desktop-tests window-tests ui-tests picture clean

run: setup-run ui release
	@$(RELEASE)/tanekura-desktop

test: setup-test ui-tests ui core-tests desktop-tests window-tests

setup-run:
	@.ci/setup run
setup-test:
	@.ci/setup test

ui:
	@cd ui && npm run --silent build

ui-tests:
	@cd ui && npm run --silent check && npm test --silent

release: ui
	cargo build --release --locked -p tanekura-desktop -p tanekura-cli

# Crates and the command line. Needs neither WebKit nor a display.
core-tests:
	cargo test --locked --no-fail-fast --workspace --exclude tanekura-desktop

# The shell's own tests, on Tauri's display-free runtime.
desktop-tests:
	cargo test --release --locked -p tanekura-desktop

# The release window under a virtual display, worked through the accessibility tree.
window-tests: release
	cargo build --release --locked -p tanekura-desktop --example hostile_host
	cargo test --locked --no-fail-fast -p tanekura-tests --features window $(WINDOW_TESTS) -- --test-threads=1

# The README's picture, taken by the window tests.
picture: window-tests
	cp tests/artefacts/check-result-en-light.png docs/picture.png

check:
	@.ci/setup check
	@tests/check.sh

bench: setup-run
	cargo bench --locked -p tanekura-wallet
	cargo bench --locked -p tanekura-repair
	cargo run --quiet --release --locked -p tanekura-cli -- bench

package: setup-run ui release
	@.ci/package

clean:
	cargo clean
	rm -rf ui/dist ui/node_modules tests/artefacts dist gen
