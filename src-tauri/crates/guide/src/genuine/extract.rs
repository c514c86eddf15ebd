//! The addresses in a text: web addresses, bare hosts, senders.

use unicode_normalization::UnicodeNormalization;

/// What kind of address it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    Web,
    Sender,
}

/// An address, taken apart.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) kind: Kind,
    /// In small letters, compatible forms folded, without a final dot.
    pub(super) host: String,
    /// What stood before an `@` in a web address, in small letters.
    pub(super) before_at: String,
    /// Path, question and fragment, in small letters.
    pub(super) rest: String,
    /// Whether folding changed the host: full-width letters and the like.
    pub(super) other_letters: bool,
    /// Whether it began with `http://`.
    pub(super) plain_http: bool,
}

/// Every address in `text`, in order.
pub(super) fn addresses(text: &str) -> Vec<Found> {
    // Written apart so that it cannot be clicked: hxxps, [.], (dot).
    let text =
        text.replace("[.]", ".").replace("(.)", ".").replace("[dot]", ".").replace("(dot)", ".");
    text.split(|letter: char| {
        letter.is_whitespace()
            || letter.is_control()
            || "<>\"'`(){}|\\^,;、「」『』（）【】＜＞".contains(letter)
    })
    .filter_map(address)
    .collect()
}

fn address(word: &str) -> Option<Found> {
    let word = word.trim_matches(|letter: char| ".!?…*_~:".contains(letter)).trim_end_matches('。');
    let small = word.to_lowercase();
    let (scheme, rest) = match small.split_once("://") {
        Some((scheme, rest)) => (scheme, rest),
        None => ("", small.strip_prefix("mailto:").unwrap_or(&small)),
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at_checked(end)?;
    let (before_at, host) = match authority.rsplit_once('@') {
        Some((before, host)) => (before, host),
        None => ("", authority),
    };
    let kind = if scheme.is_empty() && !before_at.is_empty() { Kind::Sender } else { Kind::Web };
    let host = host.split_once(':').map_or(host, |(host, _)| host);
    // What browsers read as a dot.
    let dotted = host.replace(['。', '．', '｡'], ".");
    let folded: String = dotted.nfkc().flat_map(char::to_lowercase).collect();
    let folded = folded.trim_end_matches('.').to_owned();
    if !is_host(&folded) {
        return None;
    }
    Some(Found {
        kind,
        other_letters: folded != host.trim_end_matches('.'),
        host: folded,
        before_at: before_at.to_owned(),
        rest: path.to_owned(),
        plain_http: scheme == "http",
    })
}

/// Two labels at least, of letters, digits and hyphens, the last one no file's ending or number of a sentence.
fn is_host(host: &str) -> bool {
    let labels: Vec<&str> = host.split('.').collect();
    let sound = labels.iter().all(|label| {
        !label.is_empty()
            && label.chars().count() <= 63
            && label
                .chars()
                .all(|letter| letter.is_alphanumeric() || letter == '-' || letter == '_')
    });
    let ending = labels.last().copied().unwrap_or_default();
    let named = ending.chars().count() >= 2 && ending.chars().all(|it| !it.is_ascii_digit());
    sound && labels.len() >= 2 && (named || ending.starts_with("xn--") || is_number(host))
}

/// Whether the host is four numbers.
pub(super) fn is_number(host: &str) -> bool {
    host.split('.').count() == 4 && host.split('.').all(|part| part.parse::<u8>().is_ok())
}
