//! The glossary: every term that a text of this program uses, in plain words.

/// The terms, in the order of a list; `term-NAME` is the term and `term-NAME-means` what it means.
pub const TERMS: [&str; 32] = [
    "recovery-phrase",
    "passphrase",
    "password",
    "share",
    "sheet",
    "plate",
    "wallet",
    "account",
    "address",
    "private-key",
    "fingerprint",
    "checksum",
    "word-list",
    "bip-39",
    "derivation-path",
    "slip-39",
    "sskr",
    "seed-xor",
    "codex32",
    "seedqr",
    "threshold",
    "hardware-wallet",
    "imported-account",
    "browser-profile",
    "extension",
    "vault",
    "auto-lock",
    "connected-site",
    "signature",
    "token-approval",
    "walletconnect",
    "phishing",
];

/// The ids of a term and of its meaning.
#[must_use]
pub fn term_ids(term: &str) -> [String; 2] {
    [format!("term-{term}"), format!("term-{term}-means")]
}
