//! Why a sheet cannot be drawn or read. Codes, positions and counts; never words.

/// Why a sheet cannot be drawn.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum SheetError {
    /// The plate's own measures leave no room, or are no measures.
    #[error("these measures cannot be drawn")]
    Dimensions,
    /// The template is for blank sheets only.
    #[error("this template cannot be filled")]
    NotFillable,
    /// There is no such template.
    #[error("there is no such template")]
    NoTemplate,
    /// The template does not exist for this paper.
    #[error("this template does not exist for this paper")]
    Paper,
    /// The correction is not between 0.9 and 1.1.
    #[error("the scale must lie between 0.9 and 1.1")]
    Scale,
    /// The template needs the texts of a share.
    #[error("the template needs the texts of a share")]
    ShareMissing,
    /// A text has no room, or is too long for a code of this size.
    #[error("a text is too long for its place")]
    TooLong,
    /// The template does not exist for this number of words.
    #[error("this template does not exist for this number of words")]
    WordCount,
    /// The template can only be filled from the English list.
    #[error("this template needs words of the English list")]
    WordList,
    /// The file could not be put together. This is a fault of the program.
    #[error("the file could not be put together")]
    Writer,
}

impl SheetError {
    /// All variants.
    pub const ALL: [Self; 10] = [
        Self::Dimensions,
        Self::NotFillable,
        Self::NoTemplate,
        Self::Paper,
        Self::Scale,
        Self::ShareMissing,
        Self::TooLong,
        Self::WordCount,
        Self::WordList,
        Self::Writer,
    ];

    /// The closed code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Dimensions => "dimensions",
            Self::NotFillable => "not_fillable",
            Self::NoTemplate => "no_template",
            Self::Paper => "paper",
            Self::Scale => "scale",
            Self::ShareMissing => "share_missing",
            Self::TooLong => "too_long",
            Self::WordCount => "word_count",
            Self::WordList => "word_list",
            Self::Writer => "writer",
        }
    }
}
