//! The window's sentences, read from its own message files, to find things on the screen by their names.

use std::collections::HashMap;

use crate::programs::package_directory;

/// All one-line messages of one language.
pub struct Texts(HashMap<String, String>);

impl Texts {
    /// The language `en` or `ja`.
    ///
    /// # Panics
    /// When the files cannot be read.
    #[must_use]
    pub fn of(language: &str) -> Self {
        let messages =
            package_directory().join("../src-tauri/crates/guide/messages").join(language);
        let mut texts = HashMap::new();
        for file in [
            "backup.ftl",
            "checklists.ftl",
            "findings.ftl",
            "guidance.ftl",
            "guides.ftl",
            "plan.ftl",
            "plate.ftl",
            "repair.ftl",
            "sheet.ftl",
            "window.ftl",
        ] {
            let text = std::fs::read_to_string(messages.join(file)).expect("a committed file");
            for line in text.lines() {
                if let Some((id, message)) = line.split_once(" = ")
                    && !id.starts_with([' ', '#'])
                {
                    texts.insert(id.to_owned(), message.to_owned());
                }
            }
        }
        Self(texts)
    }

    /// The message without figures.
    ///
    /// # Panics
    /// When there is none of that name on one line.
    #[must_use]
    pub fn get(&self, id: &str) -> &str {
        let text = self.0.get(id).map(String::as_str);
        assert!(text.is_some(), "no one-line message {id}");
        text.unwrap_or_default()
    }

    /// The message with one figure filled in.
    #[must_use]
    pub fn with(&self, id: &str, figure: &str, value: impl ToString) -> String {
        self.get(id).replace(&format!("{{ ${figure} }}"), &value.to_string())
    }
}
