//! Reads the vector files of `tests/vectors`, for the tests that look inside nodes.
//!
//! In: blocks of `name: value` lines, apart by blank lines; lines with `#` are remarks.

/// One case of a file.
pub(crate) struct Block<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Block<'a> {
    /// The value of `name`, which the case must have.
    pub(crate) fn value(&self, name: &str) -> &'a str {
        self.0.iter().find(|(key, _)| *key == name).map(|(_, value)| *value).unwrap()
    }
}

/// The cases of `file`.
pub(crate) fn blocks(file: &str) -> impl Iterator<Item = Block<'_>> {
    file.split("\n\n")
        .map(|block| {
            let lines = block.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
            Block(lines.map(|line| line.split_once(": ").unwrap()).collect())
        })
        .filter(|block| !block.0.is_empty())
}

/// The bytes that hexadecimal digits spell.
pub(crate) fn unhex(digits: &str) -> Vec<u8> {
    let pairs = digits.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}
