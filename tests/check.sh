#!/usr/bin/env bash
# The long runs: what is too slow for every change, but must hold before a release. Prints one line of figures for each;
# write them into tests/FIGURES.md with the date. Takes about an hour; `tests/check.sh NAME…` runs only those named.
set -euo pipefail
cd "$(dirname "$0")/.."

names=("$@")
wanted() {
    [ "${#names[@]}" -eq 0 ] && return 0
    local name
    for name in "${names[@]}"; do [ "$name" = "$1" ] && return 0; done
    return 1
}
step() { printf '\n== %s\n' "$*"; }

if wanted random; then
    step "random: every property test with 20,000 cases"
    PROPTEST_CASES=20000 cargo test --release --locked -p tanekura-phrase -p tanekura-wallet -p tanekura-repair \
        -p tanekura-tests
fi

if wanted window; then
    step "window: 50 kills of the web process, the long window tests"
    make --no-print-directory release
    cargo build --release --locked -p tanekura-desktop --example hostile_host
    cargo test --locked -p tanekura-tests --features window,long --test lock -- --test-threads=1 --nocapture
fi

if wanted memory; then
    step "memory: words after a lock, 20 runs (before a lock they must be found)"
    for run in $(seq 1 20); do
        cargo test --quiet --locked -p tanekura-tests --features window --test lock -- --test-threads=1 \
            a_pasted_phrase_is_in_memory_before_a_lock_and_nowhere_after_it >/dev/null
        printf 'run %s of 20: 0 left\n' "$run"
    done
fi

if wanted save; then
    step "save: killed 200 times; a FAT image and a small disk, filled up (as root)"
    TANEKURA_KILLS=200 cargo test --quiet --locked -p tanekura-lockdown --test save -- --nocapture
    if [ "$(id -u)" -eq 0 ]; then
        image=$(mktemp) place=$(mktemp -d)
        truncate -s 12M "$image"
        mkfs.vfat "$image" >/dev/null
        for kind in vfat tmpfs; do
            if [ "$kind" = vfat ]; then
                # A kernel without the driver: the same image through FUSE.
                mount -o loop "$image" "$place" 2>/dev/null || fusefat -o rw+ "$image" "$place"
            else
                mount -t tmpfs -o size=12m none "$place"
            fi
            TANEKURA_SAVE_FOLDER="$place" cargo test --quiet --locked -p tanekura-lockdown --test save -- --nocapture \
                another_file_system || { umount "$place"; exit 1; }
            umount "$place"
        done
        rm -r "$image" "$place"
    fi
fi

if wanted search; then
    step "search: 100 kills, a stop at every rung, parts with GNU parallel and Slurm, a million seeds on both paths"
    cargo build --release --locked -p tanekura-cli
    tests/long_search.py stops
    tests/many_machines.sh parallel
    tests/many_machines.sh slurm
    tests/long_search.py kills
    TANEKURA_SEEDS=1000000 cargo test --quiet --release --locked -p tanekura-wallet --lib very_many_seeds
fi

if wanted printing; then
    step "printing: sheets through a real CUPS, the page that arrives compared with the page that was sent (as root)"
    if [ "$(id -u)" -eq 0 ]; then tests/printing.sh; fi
fi

if wanted plan; then
    step "plan: 1,000 random plans saved and killed; what-if against a brute force with 20,000 plans"
    TANEKURA_PLAN_KILLS=1000 PROPTEST_CASES=20000 cargo test --release --locked -p tanekura-tests --test plan -- --nocapture
fi

if wanted builds; then
    step "builds: two builds in different folders, compared byte by byte"
    first=$(mktemp -d) second=$(mktemp -d)
    trap 'rm -rf "$first" "$second"' EXIT
    for folder in "$first" "$second"; do
        git clone --quiet . "$folder/tanekura"
        (cd "$folder/tanekura" && .ci/setup run && make --no-print-directory release)
    done
    for program in tanekura tanekura-desktop; do
        if cmp "$first/tanekura/target/release/$program" "$second/tanekura/target/release/$program"; then
            printf '%s: same bytes\n' "$program"
        else
            printf '%s: bytes differ\n' "$program"
            exit 1
        fi
    done
fi

if wanted shares; then
    step "shares: every arrangement up to sixteen, every misread word located, timing on a million samples"
    cargo test --release --locked -p tanekura-shares --features long -- --nocapture --test-threads=1 2>&1 |
        grep -E "quorums|located|chi|t = |result"
fi

if wanted interop; then
    step "interop: 1,000 random sets both ways with the reference implementations"
    interop=$(mktemp -d)
    python3 -m venv "$interop/venv"
    "$interop/venv/bin/pip" install --quiet shamir-mnemonic==0.3.0 codex32==0.6.1
    cargo build --release --locked --quiet --manifest-path tests/interop/Cargo.toml --target-dir "$interop/target"
    "$interop/venv/bin/python" tests/interop/compare.py "$interop/target/release/tanekura-interop" 1000
    rm -rf "$interop"
fi
