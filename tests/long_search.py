#!/usr/bin/env python3
"""Long runs of `tanekura repair` (`make check`): killed a hundred times and taken up again; stopped at every rung.

    tests/long_search.py kills|stops [PROGRAM]

kills  A search whose phrase lies near its end is killed (SIGKILL) at random a hundred times and started again from its
       file. The file must always be readable, the place in it must never go back, and the phrase must be found once.
stops  At every rung of a ladder the search is stopped (SIGINT) with all threads busy. The longest time until the
       program has saved its place and ended must be below 200 ms.
"""

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time

WORDS = "legal winner thank year wave sausage worth useful legal winner thank yellow"
ADDRESS = "0x58A57ed9d8d624cBD12e2C467D34787555bB1b25"
OTHERS = [
    "0x9858EfFD232B4033E47d90003D41EC34EcaEda94",
    "bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu",
    "bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr",
    "HAgk14JpMQLgt6rVgv7cBQFJWFto5Dqxi472uT3DKpqk",
]
KILLS = 100
LONGEST_STOP = 0.2


def fail(text):
    sys.exit(f"long search: {text}")


def start(program, options, words):
    command = [program, "repair", "--json", *options]
    child = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    child.stdin.write(words.encode())
    child.stdin.close()
    return child


def outcome(child):
    text = child.stdout.read()
    return json.loads(text) if text else None


def place(path):
    fields = dict(line.split(" ", 1) for line in open(path) if line.startswith(("step", "chunks")))
    return int(fields["step"]), int(fields["chunks"])


def kills(program, folder):
    # Both unknown words stand near the end of the list, so that nearly all has to be tried.
    words = WORDS.replace("year", "?").replace("worth", "?")
    passphrases = os.path.join(folder, "passphrases.txt")
    with open(passphrases, "w") as file:
        file.write("".join(f"wrong {number}\n" for number in range(7)) + "\n")
    with open(passphrases, "a") as file:
        file.write("last\n")
    path = os.path.join(folder, "search.txt")
    options = ["--address", ADDRESS, "--max-mistakes", "1", "--reveal", "--resume", path]
    options += ["--passphrase-list", passphrases]
    killed, found, searches, begun = 0, 0, 0, time.monotonic()
    while killed < KILLS:
        searches, before = searches + 1, (0, 0)
        while True:
            child = start(program, options, words)
            # The last search may end by itself once there were enough kills.
            patience = random.uniform(0.02, 5.0) if killed < KILLS else None
            try:
                child.wait(patience)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
                killed += 1
                if os.path.exists(path):
                    now = place(path)
                    if now < before:
                        fail(f"the place went back from {before} to {now}")
                    before = now
                continue
            answer = outcome(child)
            if child.returncode != 0 or answer["phrase"] != WORDS:
                fail(f"ended with status {child.returncode} and outcome {answer and answer['outcome']}")
            found += 1
            break
        if os.path.exists(path):
            fail("a search that found its phrase left its file")
    if found != searches:
        fail(f"{searches} searches, {found} times found")
    minutes = (time.monotonic() - begun) / 60
    print(f"kills: {killed} kills in {searches} searches, each found its phrase once; {minutes:.1f} minutes")


def resumed_at(path, step):
    """The same file at the beginning of another rung, with the checksum that docs/repair.md describes."""
    lines = []
    for line in open(path):
        if line.startswith("step "):
            line = f"step {step}\n"
        elif line.startswith("chunks "):
            line = "chunks 0\n"
        elif line.startswith("end "):
            line = "end " + hashlib.sha256("".join(lines).encode()).hexdigest()[:16] + "\n"
        lines.append(line)
    with open(path, "w") as file:
        file.write("".join(lines))


def stops(program, folder):
    path = os.path.join(folder, "search.txt")
    options = ["--resume", path]
    for address in OTHERS:
        options += ["--address", address]
    words = WORDS.replace("wave", "zebra")
    child = start(program, [*options, "--budget", "0"], words)
    rungs = outcome(child)["rungs"]
    child.wait()
    took = []
    for step, rung in enumerate(rungs):
        resumed_at(path, step)
        for wait in (0.35, 0.6):
            child = start(program, options, words)
            time.sleep(wait)
            begun = time.monotonic()
            child.send_signal(signal.SIGINT)
            child.wait()
            took.append((time.monotonic() - begun, step, rung["kind"]))
            if outcome(child)["outcome"] == "refused":
                fail(f"rung {step} was refused")
    took.sort()
    longest, step, kind = took[-1]
    print(
        f"stops: {len(took)} at {len(rungs)} rungs, median {took[len(took) // 2][0] * 1000:.0f} ms, "
        f"longest {longest * 1000:.0f} ms (rung {step}, {kind})"
    )
    if longest > LONGEST_STOP:
        fail("that is too long")


def main():
    way = sys.argv[1]
    program = os.path.realpath(sys.argv[2] if len(sys.argv) > 2 else "target/release/tanekura")
    with tempfile.TemporaryDirectory() as folder:
        {"kills": kills, "stops": stops}[way](program, folder)


main()
