//! The two languages, and how to choose between them.

/// A language the program speaks.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Language {
    /// English.
    English,
    /// Japanese.
    Japanese,
}

impl Language {
    /// Both languages.
    pub const ALL: [Self; 2] = [Self::English, Self::Japanese];

    /// The language that a tag such as `ja`, `ja-JP`, `ja_JP.UTF-8` or `en` names.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The language a Unix environment asks for, by POSIX's order: the first of `LC_ALL`, `LC_MESSAGES` and
    /// `LANG` that is set and not empty decides. English for any language the program does not speak.
    #[must_use]
    pub fn from_environment_values(
        lc_all: Option<&str>,
        lc_messages: Option<&str>,
        lang: Option<&str>,
    ) -> Self {
        [lc_all, lc_messages, lang]
            .into_iter()
            .flatten()
            .find(|value| !value.is_empty())
            .and_then(Self::from_tag)
            .unwrap_or(Self::English)
    }

    /// The short tag, `en` or `ja`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Japanese => "ja",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_in_the_forms_in_which_systems_write_them() {
        for tag in ["ja", "JA", "ja-JP", "ja_JP.UTF-8", "ja_JP.eucJP", "ja@calendar"] {
            assert_eq!(Language::from_tag(tag), Some(Language::Japanese), "{tag}");
        }
        assert_eq!(Language::from_tag("en_GB.UTF-8"), Some(Language::English));
        for tag in ["", "C", "POSIX", "de_DE", "jam", "english"] {
            assert_eq!(Language::from_tag(tag), None, "{tag}");
        }
    }

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let choose = Language::from_environment_values;
        assert_eq!(choose(None, None, Some("ja_JP.UTF-8")), Language::Japanese);
        assert_eq!(choose(Some(""), Some("ja_JP"), Some("en_US")), Language::Japanese);
        assert_eq!(choose(Some("C"), Some("ja_JP"), Some("ja_JP")), Language::English);
        assert_eq!(choose(None, None, None), Language::English);
    }
}
