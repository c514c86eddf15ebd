//! What `tanekura split` and `tanekura join` take on the command line.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use tanekura_shares::ShareScheme;
use tanekura_sheets::Paper;

use crate::arguments::{ListChoice, list_parser};
use crate::share_sheet;

/// The options of `tanekura split`.
#[derive(Args)]
pub(crate) struct SplitJob {
    /// How to split.
    #[arg(long, value_parser = scheme_parser(), value_name = "SCHEME")]
    pub(crate) scheme: SchemeChoice,
    /// So many of so many, in one group.
    #[arg(long, value_name = "KofN", conflicts_with = "group")]
    pub(crate) shares: Option<String>,
    /// So many of so many, for each group.
    #[arg(long, value_name = "KofN")]
    pub(crate) group: Vec<String>,
    /// How many groups are needed.
    #[arg(long, value_name = "N", requires = "group")]
    pub(crate) groups: Option<u8>,
    /// Seed XOR: parts that follow from the phrase.
    #[arg(long)]
    pub(crate) deterministic: bool,
    /// The list, or none for "find out".
    #[arg(long, value_parser = list_parser(), value_name = "LIST")]
    pub(crate) list: Option<ListChoice>,
    /// What word numbers are counted from.
    #[arg(long, value_parser = clap::value_parser!(u8).range(0..=1), value_name = "0|1")]
    pub(crate) count_from: Option<u8>,
    /// Ask for a passphrase on the terminal.
    #[arg(long, conflicts_with = "passphrase_file")]
    pub(crate) passphrase: bool,
    /// Read the passphrase from this file.
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// The folder for the files.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// The template of the printed sheets.
    #[arg(long, value_parser = PossibleValuesParser::new([share_sheet::TEMPLATE]), value_name = "TEMPLATE")]
    pub(crate) sheet: Option<String>,
    /// The paper of the printed sheets.
    #[arg(long, value_parser = paper_parser(), default_value = "a4", value_name = "PAPER")]
    pub(crate) paper: PaperChoice,
    /// Show the shares.
    #[arg(long)]
    pub(crate) reveal: bool,
    /// Answer with one JSON object.
    #[arg(long)]
    pub(crate) json: bool,
    /// Refuse to work without the protections.
    #[arg(long)]
    pub(crate) require_isolation: bool,
}

/// The options of `tanekura join`.
#[derive(Args)]
pub(crate) struct JoinJob {
    /// The scheme, or none for "find out".
    #[arg(long, value_parser = any_scheme_parser(), default_value = "auto", value_name = "SCHEME")]
    pub(crate) scheme: AnySchemeChoice,
    /// The list of the phrase.
    #[arg(long, value_parser = list_parser(), value_name = "LIST")]
    pub(crate) list: Option<ListChoice>,
    /// Ask for a passphrase on the terminal.
    #[arg(long, conflicts_with = "passphrase_file")]
    pub(crate) passphrase: bool,
    /// Read the passphrase from this file.
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// Show the phrase.
    #[arg(long, conflicts_with = "check_against_phrase")]
    pub(crate) reveal: bool,
    /// Say whether the shares open a phrase that is given as well.
    #[arg(long)]
    pub(crate) check_against_phrase: bool,
    /// Answer with one JSON object.
    #[arg(long)]
    pub(crate) json: bool,
    /// Refuse to work without the protections.
    #[arg(long)]
    pub(crate) require_isolation: bool,
}

impl SplitJob {
    /// The paper, when sheets are wanted.
    pub(crate) fn paper(&self) -> Option<Paper> {
        self.sheet.as_ref().map(|_| self.paper.0)
    }
}

/// A paper that printers take.
#[derive(Clone, Copy)]
pub(crate) struct PaperChoice(pub(crate) Paper);

/// A scheme that is made.
#[derive(Clone, Copy)]
pub(crate) struct SchemeChoice(pub(crate) ShareScheme);

/// `auto` or one scheme.
#[derive(Clone, Copy)]
pub(crate) struct AnySchemeChoice(pub(crate) Option<ShareScheme>);

/// The help of `tanekura split`, option by option.
pub(crate) const SPLIT_TEXTS: [(&str, &str); 15] = [
    ("scheme", "help-option-scheme"),
    ("shares", "help-option-shares"),
    ("group", "help-option-group"),
    ("groups", "help-option-groups"),
    ("deterministic", "help-option-deterministic"),
    ("list", "help-option-list"),
    ("count_from", "help-option-count-from"),
    ("passphrase", "help-option-split-passphrase"),
    ("passphrase_file", "help-option-passphrase-file"),
    ("out", "help-option-out"),
    ("sheet", "help-option-share-sheet"),
    ("paper", "help-option-share-paper"),
    ("reveal", "help-option-split-reveal"),
    ("json", "help-option-json"),
    ("require_isolation", "help-option-require-isolation"),
];

/// The help of `tanekura join`, option by option.
pub(crate) const JOIN_TEXTS: [(&str, &str); 8] = [
    ("scheme", "help-option-join-scheme"),
    ("list", "help-option-list"),
    ("passphrase", "help-option-join-passphrase"),
    ("passphrase_file", "help-option-passphrase-file"),
    ("reveal", "help-option-join-reveal"),
    ("check_against_phrase", "help-option-check-against-phrase"),
    ("json", "help-option-json"),
    ("require_isolation", "help-option-require-isolation"),
];

fn scheme_parser() -> impl TypedValueParser<Value = SchemeChoice> {
    let names = ShareScheme::MADE.into_iter().map(ShareScheme::as_str);
    PossibleValuesParser::new(names)
        .map(|name| SchemeChoice(ShareScheme::from_name(&name).unwrap_or(ShareScheme::Slip39)))
}

fn paper_parser() -> impl TypedValueParser<Value = PaperChoice> {
    PossibleValuesParser::new(Paper::ALL.map(Paper::as_str))
        .map(|name| PaperChoice(Paper::from_name(&name).unwrap_or(Paper::A4)))
}

fn any_scheme_parser() -> impl TypedValueParser<Value = AnySchemeChoice> {
    let names =
        std::iter::once("auto").chain(ShareScheme::ALL.into_iter().map(ShareScheme::as_str));
    PossibleValuesParser::new(names).map(|name| AnySchemeChoice(ShareScheme::from_name(&name)))
}
