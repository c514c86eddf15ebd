#!/usr/bin/env python3
"""Makes accounts.csv: 1,000 random phrases and the addresses that an independent implementation derives.

The independent implementation is the Python package bip-utils (2.12.3), which uses libsecp256k1 through
coincurve, libsodium through PyNaCl, and OpenSSL's PBKDF2: none of the libraries that this project uses.

    python3 -m venv venv && venv/bin/pip install bip-utils==2.12.3 && venv/bin/python make.py > accounts.csv

The generator has a fixed seed, so that the file comes out the same every time. Columns: list, entropy,
passphrase (hexadecimal UTF-8), account number, master fingerprint, then one address for each family in the
order of the header. Every second phrase is English; the first 500 have the numbers 0 to 4, the rest any.
"""
import random
import sys

from bip_utils import (
    Bip32Slip10Ed25519, Bip32Slip10Secp256k1, Bip39Languages, Bip39MnemonicEncoder, Bip39SeedGenerator,
    EthAddrEncoder, P2PKHAddrEncoder, P2SHAddrEncoder, P2TRAddrEncoder, P2WPKHAddrEncoder, SolAddrEncoder,
)

# All lists that bip-utils has; it has no Japanese one.
LISTS = [(language.name.lower(), language) for language in (
    Bip39Languages.ENGLISH, Bip39Languages.KOREAN, Bip39Languages.SPANISH, Bip39Languages.CHINESE_SIMPLIFIED,
    Bip39Languages.CHINESE_TRADITIONAL, Bip39Languages.FRENCH, Bip39Languages.ITALIAN, Bip39Languages.CZECH,
    Bip39Languages.PORTUGUESE,
)]
PASSPHRASES = [
    "", "", "", "", "TREZOR", "correct horse battery staple", "パスフレーズ", "ｶﾞﾊﾞ ﬁ ①", "é\u0301 ñ Å", "   ",
    "\u3000全角　空白", "🔑 key", "a" * 200, "한글 암호", "İıß",
]
FAMILIES = [
    ("ethereum", "m/44'/60'/0'/0/{}", EthAddrEncoder, {}),
    ("ethereum_ledger_live", "m/44'/60'/{}'/0/0", EthAddrEncoder, {}),
    ("ethereum_ledger_legacy", "m/44'/60'/0'/{}", EthAddrEncoder, {}),
    ("bitcoin_legacy", "m/44'/0'/0'/0/{}", P2PKHAddrEncoder, {"net_ver": b"\x00"}),
    ("bitcoin_nested_segwit", "m/49'/0'/0'/0/{}", P2SHAddrEncoder, {"net_ver": b"\x05"}),
    ("bitcoin_segwit", "m/84'/0'/0'/0/{}", P2WPKHAddrEncoder, {"hrp": "bc"}),
    ("bitcoin_taproot", "m/86'/0'/0'/0/{}", P2TRAddrEncoder, {"hrp": "bc"}),
    ("solana", "m/44'/501'/{}'/0'", SolAddrEncoder, {}),
    ("solana_single", "m/44'/501'", SolAddrEncoder, {}),
    ("solana_account", "m/44'/501'/{}'", SolAddrEncoder, {}),
]


def main():
    dice = random.Random(20261122)
    print(",".join(["list", "entropy", "passphrase", "number", "fingerprint"] + [f[0] for f in FAMILIES]))
    for row in range(1000):
        name, language = LISTS[0] if row % 2 == 0 else dice.choice(LISTS)
        entropy = dice.randbytes(dice.choice([16, 16, 20, 24, 28, 32]))
        passphrase = dice.choice(PASSPHRASES)
        number = row % 5 if row < 500 else dice.choice([dice.randrange(100), dice.randrange(2**31)])
        phrase = Bip39MnemonicEncoder(language).Encode(entropy)
        seed = Bip39SeedGenerator(phrase, language).Generate(passphrase)
        secp, ed = Bip32Slip10Secp256k1.FromSeed(seed), Bip32Slip10Ed25519.FromSeed(seed)
        cells = [name, entropy.hex(), passphrase.encode().hex(), str(number)]
        cells.append(secp.PublicKey().FingerPrint().ToHex())
        for family, path, encoder, options in FAMILIES:
            root = ed if encoder is SolAddrEncoder else secp
            key = root.DerivePath(path.format(number)).PublicKey().KeyObject()
            cells.append(encoder.EncodeKey(key, **options))
        print(",".join(cells))


if __name__ == "__main__":
    sys.exit(main())
