#!/usr/bin/env bash
# One search on many machines, with the programs that people would use for it: GNU parallel, and a Slurm job array on a
# cluster of one node that lives in a temporary folder. Every part must end; exactly one must find the phrase; and what
# all parts have tried together, when there is nothing to find, must be what one search tries alone.
#
#   tests/many_machines.sh parallel|slurm [PROGRAM]     (`make check` runs both; packages: .ci/setup check)
set -euo pipefail
cd "$(dirname "$0")/.."
way="$1"
program=$(realpath "${2:-target/release/tanekura}")
parts=6

folder=$(mktemp -d)
started=()
clean() {
    local process
    for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
    for process in "${started[@]}"; do wait "$process" 2>/dev/null || true; done
    rm -rf "$folder"
}
trap clean EXIT
fail() { printf 'many machines: %s\n' "$*" >&2; exit 1; }

words='legal winner thank year zebra sausage worth useful legal winner thank yellow'
mine=0x58A57ed9d8d624cBD12e2C467D34787555bB1b25
other=0x9858EfFD232B4033E47d90003D41EC34EcaEda94
printf '%s\n' "$words" > "$folder/words.txt"

# What one part does: in a file, because job arrays want one.
cat > "$folder/part.sh" <<PART
#!/bin/bash
index="\$1" address="\$2" name="\$3"
'$program' repair --address "\$address" --max-mistakes 1 --threads 1 --json --part "\$index/$parts" \\
    --resume "$folder/\$name-\$index.txt" < '$folder/words.txt' > "$folder/\$name-\$index.json" 2>/dev/null
echo \$? > "$folder/\$name-\$index.status"
PART
chmod +x "$folder/part.sh"

with_parallel() {
    seq "$parts" | parallel --will-cite --jobs 2 "$folder/part.sh" {} "$2" "$1"
}

begin_slurm() {
    local host
    host=$(hostname -s)
    dd if=/dev/urandom bs=1 count=1024 status=none > "$folder/munge.key"
    chmod 400 "$folder/munge.key"
    mkdir "$folder/state" "$folder/spool"
    cat > "$folder/slurm.conf" <<CONF
ClusterName=tanekura
SlurmctldHost=$host(127.0.0.1)
AuthType=auth/munge
AuthInfo=socket=$folder/munge.socket
CredType=cred/munge
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
SlurmctldPort=16817
SlurmdPort=16818
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SwitchType=switch/none
ReturnToService=2
SlurmdParameters=config_overrides
NodeName=$host NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
    export SLURM_CONF="$folder/slurm.conf"
    munged --foreground --force --key-file="$folder/munge.key" --socket="$folder/munge.socket" \
        --pid-file="$folder/munge.pid" --log-file="$folder/munge.log" --seed-file="$folder/munge.seed" \
        > /dev/null 2>&1 &
    started+=($!)
    slurmctld -D -f "$SLURM_CONF" > "$folder/slurmctld.log" 2>&1 &
    started+=($!)
    slurmd -D -f "$SLURM_CONF" > "$folder/slurmd.log" 2>&1 &
    started+=($!)
    local try
    for try in $(seq 60); do
        if sinfo --noheader --format %t 2>/dev/null | grep -q '^\(idle\|mix\|alloc\)'; then return; fi
        sleep 0.5
    done
    tail -5 "$folder"/*.log >&2
    fail "Slurm did not start"
}

with_slurm() {
    sbatch --quiet --wait --array="1-$parts" --output=/dev/null \
        --wrap "$folder/part.sh \$SLURM_ARRAY_TASK_ID '$2' '$1'" || fail "the job array failed"
}

value() { sed -n "s/^  \"$2\": \"\{0,1\}\([a-z0-9_]*\).*/\1/p" "$1" | head -1; }

case "$way" in
    parallel) run=with_parallel ;;
    slurm) begin_slurm; run=with_slurm ;;
    *) fail "unknown way '$way'" ;;
esac

# 1. Something to find: one part finds it, the others end without it.
"$run" find "$mine"
found=0
for index in $(seq "$parts"); do
    outcome=$(value "$folder/find-$index.json" outcome)
    status=$(cat "$folder/find-$index.status")
    case "$outcome $status" in
        "found 0") found=$((found + 1)) ;;
        "not_found 1") ;;
        *) fail "part $index ended with '$outcome' and status $status" ;;
    esac
done
[ "$found" -eq 1 ] || fail "$found parts found the phrase"

# 2. Nothing to find: the parts try together exactly what one search tries.
"$run" none "$other"
together=0
for index in $(seq "$parts"); do
    [ "$(value "$folder/none-$index.json" outcome)" = not_found ] || fail "part $index did not end"
    together=$((together + $(value "$folder/none-$index.json" tried)))
done
"$program" repair --address "$other" --max-mistakes 1 --json < "$folder/words.txt" > "$folder/whole.json" \
    2>/dev/null || true
alone=$(value "$folder/whole.json" tried)
[ "$together" -eq "$alone" ] || fail "the parts tried $together candidates, one search $alone"
printf '%s: %s parts, one found the phrase; together they tried %s candidates, one search %s\n' \
    "$way" "$parts" "$together" "$alone"
