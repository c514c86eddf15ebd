//! Looking up a message and filling in its figures.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

use crate::Language;

const ENGLISH: &[&str] = &[
    include_str!("../messages/en/findings.ftl"),
    include_str!("../messages/en/plan.ftl"),
    include_str!("../messages/en/command.ftl"),
    include_str!("../messages/en/desktop.ftl"),
    include_str!("../messages/en/repair.ftl"),
    include_str!("../messages/en/backup.ftl"),
    include_str!("../messages/en/plate.ftl"),
    include_str!("../messages/en/read.ftl"),
    include_str!("../messages/en/sheet.ftl"),
    include_str!("../messages/en/shares.ftl"),
    include_str!("../messages/en/guidance.ftl"),
    include_str!("../messages/en/guides.ftl"),
    include_str!("../messages/en/checklists.ftl"),
    include_str!("../messages/en/glossary.ftl"),
];
const JAPANESE: &[&str] = &[
    include_str!("../messages/ja/findings.ftl"),
    include_str!("../messages/ja/plan.ftl"),
    include_str!("../messages/ja/command.ftl"),
    include_str!("../messages/ja/desktop.ftl"),
    include_str!("../messages/ja/repair.ftl"),
    include_str!("../messages/ja/backup.ftl"),
    include_str!("../messages/ja/plate.ftl"),
    include_str!("../messages/ja/read.ftl"),
    include_str!("../messages/ja/sheet.ftl"),
    include_str!("../messages/ja/shares.ftl"),
    include_str!("../messages/ja/guidance.ftl"),
    include_str!("../messages/ja/guides.ftl"),
    include_str!("../messages/ja/checklists.ftl"),
    include_str!("../messages/ja/glossary.ftl"),
];

/// A figure inside a message. Never a word of a phrase: messages are ordinary text, printed and kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A count or a position; messages choose singular and plural by it.
    Number(u64),
    /// A path, an address, a name, or a state that the message chooses its wording by.
    Text(&'a str),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Arg<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u8> for Arg<'_> {
    fn from(number: u8) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

/// The id of the message for a closed code of another crate: `message_id("finding", "unknown_word")` is
/// `finding-unknown-word`.
#[must_use]
pub fn message_id(kind: &str, code: &str) -> String {
    format!("{kind}-{}", code.replace('_', "-"))
}

/// All messages of the command line and of the findings in one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
    language: Language,
}

impl Messages {
    /// The messages of `language`.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let (tag, files): (LanguageIdentifier, _) = match language {
            Language::English => (langid!("en"), ENGLISH),
            Language::Japanese => (langid!("ja"), JAPANESE),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Without this, figures come wrapped in invisible direction marks, and an address copied from the
        // answer would not be the address any more.
        bundle.set_use_isolating(false);
        for &file in files {
            // A file with a mistake still gives its other messages; a test fails on the mistake.
            let resource = match FluentResource::try_new((*file).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { bundle, language }
    }

    /// The language of these messages.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message `id`, which has no figures. An unknown id comes back as it is; a test finds those.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.text_with(id, &[])
    }

    /// The message `id` with its figures. Figures that the message does not use are ignored.
    #[must_use]
    pub fn text_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for &(name, value) in args {
            values.set(
                name,
                match value {
                    Arg::Number(number) => FluentValue::from(number),
                    Arg::Text(text) => FluentValue::from(text),
                },
            );
        }
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        // Mistakes inside a pattern leave `{$name}` in the text; a test looks for those.
        self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
    }

    /// Whether there is a message `id`.
    #[must_use]
    pub fn knows(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// Places in a phrase, with three or more in a row drawn together: `3, 5, 7–12` or `3、5、7〜12`.
    #[must_use]
    pub fn positions(&self, positions: &[u8]) -> String {
        let dash = match self.language {
            Language::English => '–',
            Language::Japanese => '〜',
        };
        let runs = positions.chunk_by(|a, b| a.checked_add(1) == Some(*b));
        self.row(runs.flat_map(|run| match run {
            [first, _, .., last] => vec![format!("{first}{dash}{last}")],
            few => few.iter().map(u8::to_string).collect(),
        }))
    }

    /// Several things in a row, as the language separates them: `3, 4, 9` or `3、4、9`.
    #[must_use]
    pub fn row<T: ToString>(&self, things: impl IntoIterator<Item = T>) -> String {
        let things: Vec<String> = things.into_iter().map(|thing| thing.to_string()).collect();
        things.join(match self.language {
            Language::English => ", ",
            Language::Japanese => "、",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_come_without_invisible_marks() {
        for language in Language::ALL {
            let text = Messages::new(language)
                .text_with("cover-opened", &[("path", "m/44'/60'/0'/0/4".into())]);
            assert!(text.contains("m/44'/60'/0'/0/4"), "{text}");
            assert!(!text.contains(['\u{2068}', '\u{2069}']), "{text:?}");
        }
    }

    #[test]
    fn a_count_chooses_singular_or_plural() {
        let messages = Messages::new(Language::English);
        let so_far = |count: u32| messages.text_with("prompt-so-far", &[("count", count.into())]);
        assert!(so_far(1).starts_with("1 word "), "{}", so_far(1));
        assert!(so_far(2).starts_with("2 words "), "{}", so_far(2));
    }

    #[test]
    fn an_unknown_id_comes_back_as_it_is() {
        let messages = Messages::new(Language::Japanese);
        assert_eq!(messages.text("no-such-message"), "no-such-message");
        assert!(!messages.knows("no-such-message"));
        assert!(messages.knows("verdict-consistent"));
    }

    #[test]
    fn rows_are_separated_as_the_language_does() {
        assert_eq!(Messages::new(Language::English).row([3, 4, 9]), "3, 4, 9");
        assert_eq!(Messages::new(Language::Japanese).row([3, 4, 9]), "3、4、9");
    }

    #[test]
    fn positions_in_a_row_are_drawn_together() {
        let positions = |list: &[u8]| Messages::new(Language::English).positions(list);
        assert_eq!(positions(&[3, 5, 6, 8, 9, 10, 12]), "3, 5, 6, 8–10, 12");
        assert_eq!(positions(&[]), "");
        assert_eq!(positions(&[254, 255]), "254, 255");
        assert_eq!(Messages::new(Language::Japanese).positions(&[1, 2, 3]), "1〜3");
    }

    #[test]
    fn messages_may_be_shared_between_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&Messages::new(Language::English));
    }
}
