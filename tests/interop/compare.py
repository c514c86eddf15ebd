#!/usr/bin/env python3
"""Crate `shares` both ways against other implementations, on random sets.

Needs the packages shamir-mnemonic (the SLIP-39 reference) and codex32 (a BIP-93 implementation), and the program
of this folder: compare.py target/release/tanekura-interop [COUNT]
"""
import random
import secrets
import subprocess
import sys

from shamir_mnemonic import combine_mnemonics, generate_mnemonics
from codex32.bip93 import Codex32String

SERVICE = subprocess.Popen(
    [sys.argv[1]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
)
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 1000


def ask(line):
    SERVICE.stdin.write(line + "\n")
    SERVICE.stdin.flush()
    return SERVICE.stdout.readline().rstrip("\n")


def quorum():
    count = random.randint(1, 16)
    return (1, 1) if count == 1 else (random.randint(2, count), count)


def slip39():
    wrong = 0
    for _ in range(COUNT):
        secret = secrets.token_bytes(random.choice([16, 20, 24, 28, 32]))
        passphrase = bytes(random.randint(32, 126) for _ in range(random.choice([0, 0, 8, 20])))
        groups = [quorum() for _ in range(random.randint(1, 4))]
        needed = random.randint(1, len(groups))
        # Theirs, joined by ours; old and new shares.
        theirs = generate_mnemonics(
            needed, groups, secret, passphrase, iteration_exponent=random.choice([0, 1]),
            extendable=random.random() < 0.5,
        )
        chosen = random.sample(range(len(groups)), needed)
        shares = [s for g in chosen for s in random.sample(theirs[g], groups[g][0])]
        random.shuffle(shares)
        found = ask(f"join {passphrase.hex() or '-'} {'|'.join(shares)}")
        wrong += found != secret.hex()
        # Ours, joined by theirs.
        text = ",".join(f"{k}of{n}" for k, n in groups)
        texts = ask(f"make slip39 {secret.hex()} {passphrase.hex() or '-'} {needed} {text}").split("|")
        ours, at = [], 0
        for _, count in groups:
            ours.append(texts[at:at + count])
            at += count
        shares = [s for g in chosen for s in random.sample(ours[g], groups[g][0])]
        wrong += combine_mnemonics(shares, passphrase) != secret
    print(f"{COUNT} random sets both ways with shamir-mnemonic: {wrong} mismatches")
    return wrong


def codex32():
    wrong = 0
    letters = "acdefghjklmnpqrtuvwxyz023456789"
    for _ in range(COUNT):
        seed = secrets.token_bytes(random.choice([16, 20, 32, 44, 48, 64]))
        k = random.randint(2, 9)
        n = random.randint(k, 31)
        # Ours, joined and checked by theirs, share by share.
        texts = ask(f"make codex32 {seed.hex()} - 1 {k}of{n}").split("|")
        ours = [Codex32String(text) for text in texts]
        some = random.sample(ours, k)
        wrong += Codex32String.interpolate_at(some, "s").data != seed
        # Theirs, joined by ours.
        ident = "".join(random.choice("qpzry9x8gf2tvdw0s3jn54khce6mua7l") for _ in range(4))
        basis = [Codex32String.from_seed(seed, f"ms1{k}{ident}s")]
        for index in letters[:k - 1]:
            basis.append(Codex32String.from_seed(secrets.token_bytes(len(seed)), f"ms1{k}{ident}{index}"))
        extra = [Codex32String.interpolate_at(basis, index) for index in letters[k - 1:n]]
        shares = [share.s for share in random.sample(basis[1:] + extra, k)]
        wrong += ask(f"join - {'|'.join(shares)}") != seed.hex()
    print(f"{COUNT} random sets both ways with codex32: {wrong} mismatches")
    return wrong


failed = slip39() + codex32()
print(ask(f"sskr {COUNT}"))
sys.exit(1 if failed else 0)
