//! Flowing documents: checklists, guides, letters, instructions.
//!
//! In: a title and blocks of text in one language. Out: pages, broken where a reader would break them. They carry no
//! ruler: nothing on them has a size that matters. No words to be kept secret belong here.

use tanekura_guide::Language;

use crate::face::Face;
use crate::page::{LayerKind, Page};
use crate::request::Paper;
use crate::shape::{Ink, Stroke, Text};
use crate::text::{self, LEADING, Style};

/// A document.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// Stands large on the first page and small at the foot of each.
    pub title: String,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Stands at the foot of each page, such as the id and version of what was printed. May be empty.
    pub mark: String,
}

/// A part of a document.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Block {
    /// A heading of level 1 or 2. It stays with what follows.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String),
    /// A numbered step; numbers begin again after a heading.
    Step(String),
    /// A line to be ticked.
    Check(String),
    /// A line of a list.
    Bullet(String),
    /// Small and indented, below a step, a check or a line of a list: the reason, the source.
    Detail(String),
    /// A paragraph between lines, for what must not be overlooked.
    Note(String),
    /// A line to write on, with what belongs there.
    Field(String),
    /// A line across the page.
    Rule,
    /// The next block begins a page.
    NewPage,
}

const LEFT: f64 = 20.0;
const RIGHT: f64 = 18.0;
const TOP: f64 = 18.0;
const FOOT: f64 = 18.0;
const BODY: f64 = 3.7;
const INDENT: f64 = 8.0;

impl Document {
    /// The pages. There is always at least one.
    #[must_use]
    pub fn pages(&self, paper: Paper, language: Language) -> Vec<Page> {
        let mut flow = Flow::new(paper);
        flow.title(&self.title);
        let mut step = 0;
        let mut blocks = self.blocks.iter().peekable();
        while let Some(block) = blocks.next() {
            step = match block {
                Block::Step(_) => step + 1,
                Block::Heading(..) => 0,
                _ => step,
            };
            let set = flow.set(block, step);
            // A heading is never the last thing on a page.
            let company = match (block, blocks.peek()) {
                (Block::Heading(..), Some(next)) => flow.set(next, step).height().min(20.0),
                _ => 0.0,
            };
            flow.place(&set, company);
            if *block == Block::NewPage {
                flow.new_page();
            }
        }
        self.feet(flow.pages, language)
    }

    /// The title, the mark and the number of the page at the foot of each.
    fn feet(&self, mut pages: Vec<Page>, language: Language) -> Vec<Page> {
        let count = pages.len();
        for (number, page) in pages.iter_mut().enumerate() {
            let (base, right) = (page.height - 11.0, page.width - RIGHT);
            page.pen(LayerKind::Guide).line((LEFT, base - 4.0), (right, base - 4.0), Stroke::HAIR);
            let of = match language {
                Language::English => format!("{} of {count}", number + 1),
                Language::Japanese => format!("{} / {count}", number + 1),
            };
            let mut pen = page.pen(LayerKind::Caption);
            let foot = |x, words: &str| Text::new((x, base), 2.5, words).ink(Ink::Grey);
            pen.write(foot(LEFT, &self.title)).write(foot(right, &of).end());
            let middle = foot((LEFT + right) / 2.0 + 20.0, &self.mark).face(Face::Mono);
            pen.write(middle.middle());
        }
        pages
    }
}

/// A block whose lines are known.
struct Set {
    /// Free space above, unless at the top of a page.
    before: f64,
    indent: f64,
    style: Style,
    lines: Vec<String>,
    sign: Sign,
}

/// What stands before the first line.
enum Sign {
    None,
    Box,
    Dot,
    Number(u32),
    /// A line at the left of all lines.
    Bar,
    /// A line across, without text.
    Rule,
    /// A line to write on behind the text.
    Blank,
}

impl Set {
    fn line_height(&self) -> f64 {
        self.style.size * LEADING
    }

    fn height(&self) -> f64 {
        self.before + self.lines.len() as f64 * self.line_height()
    }
}

/// Pages being filled.
struct Flow {
    paper: Paper,
    pages: Vec<Page>,
    /// The upper edge of what comes next.
    y: f64,
}

impl Flow {
    fn new(paper: Paper) -> Self {
        let (width, height) = paper.size();
        Self { paper, pages: vec![Page::new(width, height)], y: TOP }
    }

    fn width(&self) -> f64 {
        self.paper.size().0 - LEFT - RIGHT
    }

    fn floor(&self) -> f64 {
        self.paper.size().1 - FOOT
    }

    fn new_page(&mut self) {
        let (width, height) = self.paper.size();
        self.pages.push(Page::new(width, height));
        self.y = TOP;
    }

    fn title(&mut self, title: &str) {
        let width = self.width();
        let (y, Some(page)) = (self.y, self.pages.last_mut()) else { return };
        let mut pen = page.pen(LayerKind::Caption);
        let end = text::paragraph(&mut pen, (LEFT, y), width, Style::strong(6.2), title);
        let right = LEFT + width;
        page.pen(LayerKind::Guide).line((LEFT, end + 1.5), (right, end + 1.5), Stroke::THIN);
        self.y = end + 4.0;
    }

    /// Breaks a block into lines.
    fn set(&self, block: &Block, step: u32) -> Set {
        let (before, indent, style, sign, words) = match block {
            Block::Heading(1, words) => (6.0, 0.0, Style::strong(4.8), Sign::None, words.as_str()),
            Block::Heading(_, words) => (4.5, 0.0, Style::strong(4.0), Sign::None, words.as_str()),
            Block::Paragraph(words) => (2.2, 0.0, Style::plain(BODY), Sign::None, words.as_str()),
            Block::Step(words) => {
                (2.2, INDENT, Style::plain(BODY), Sign::Number(step), words.as_str())
            }
            Block::Check(words) => (2.4, INDENT, Style::plain(BODY), Sign::Box, words.as_str()),
            Block::Bullet(words) => (1.4, INDENT, Style::plain(BODY), Sign::Dot, words.as_str()),
            Block::Detail(words) => {
                let style = Style { ink: Ink::Grey, ..Style::plain(3.1) };
                (0.4, INDENT, style, Sign::None, words.as_str())
            }
            Block::Note(words) => (3.4, 5.0, Style::plain(BODY), Sign::Bar, words.as_str()),
            Block::Field(words) => (4.2, 0.0, Style::plain(BODY), Sign::Blank, words.as_str()),
            Block::Rule => (4.0, 0.0, Style::plain(0.5), Sign::Rule, ""),
            Block::NewPage => (0.0, 0.0, Style::plain(0.1), Sign::None, ""),
        };
        let lines = match block {
            Block::NewPage => Vec::new(),
            _ => text::lines(Face::Sans, style.size, self.width() - indent, words),
        };
        Set { before, indent, style, lines, sign }
    }

    /// Puts a block on the page, or on the next when it does not fit and is short enough to stay whole.
    fn place(&mut self, set: &Set, company: f64) {
        let whole = set.height() + company;
        if self.y + whole > self.floor() && whole < 60.0 && self.y > TOP {
            self.new_page();
        }
        if self.y > TOP {
            self.y += set.before;
        }
        for (number, line) in set.lines.iter().enumerate() {
            if self.y + set.line_height() > self.floor() {
                self.new_page();
            }
            self.line(set, number, line);
            self.y += set.line_height();
        }
    }

    fn line(&mut self, set: &Set, number: usize, line: &str) {
        let (y, size, high) = (self.y, set.style.size, set.line_height());
        let right = LEFT + self.width();
        let base = y + size * (LEADING / 2.0 + 0.36);
        let Some(page) = self.pages.last_mut() else { return };
        let words = Text::new((LEFT + set.indent, base), size, line).ink(set.style.ink);
        let words = if set.style.strong { words.strong() } else { words };
        page.pen(LayerKind::Caption).write(words);
        let mut pen = page.pen(LayerKind::Guide);
        match set.sign {
            Sign::Box if number == 0 => {
                pen.frame((LEFT + 0.6, base - 3.4), (4.0, 4.0), Stroke::THIN);
            }
            Sign::Dot if number == 0 => {
                pen.dot((LEFT + 4.6, base - size * 0.33), 0.55, Ink::Black);
            }
            Sign::Number(step) if number == 0 => {
                let step = Text::new((LEFT + 5.6, base), size, format!("{step}.")).end();
                page.pen(LayerKind::Caption).write(step.strong());
            }
            Sign::Bar => {
                let bar = Stroke { width: 0.8, ..Stroke::THIN };
                pen.line((LEFT + 1.0, y), (LEFT + 1.0, y + high), bar);
            }
            Sign::Rule => {
                pen.line((LEFT, y), (right, y), Stroke::HAIR);
            }
            Sign::Blank if number + 1 == set.lines.len() => {
                let begin = LEFT + crate::face::ems(Face::Sans, line) * size + 2.0;
                pen.line((begin.min(right), base + 0.8), (right, base + 0.8), Stroke::HAIR);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame;

    fn long(sentence: &str) -> Document {
        let mut blocks = Vec::new();
        for chapter in 0..8 {
            blocks.push(Block::Heading(1 + chapter % 2, sentence.to_owned()));
            for _ in 0..5 {
                blocks.push(Block::Paragraph(sentence.repeat(7)));
                blocks.push(Block::Step(sentence.repeat(3)));
                blocks.push(Block::Check(sentence.repeat(2)));
                blocks.push(Block::Detail(sentence.to_owned()));
                blocks.push(Block::Bullet(sentence.to_owned()));
                blocks.push(Block::Note(sentence.repeat(4)));
                blocks.push(Block::Field("Name".to_owned()));
                blocks.push(Block::Rule);
            }
        }
        Document { title: sentence.to_owned(), blocks, mark: "test v1".to_owned() }
    }

    #[test]
    fn pages_are_filled_and_nothing_leaves_them() {
        let sentences =
            ["A sentence that is repeated. ", "「用紙」は、くり返し（何度も）印刷できます。"];
        for sentence in sentences {
            for paper in Paper::ALL {
                let pages = long(sentence).pages(paper, Language::English);
                assert!(pages.len() > 3, "{}", pages.len());
                for page in &pages {
                    let strays = frame::strays(page);
                    assert!(strays.is_empty(), "{strays:#?}");
                }
            }
        }
    }

    #[test]
    fn a_heading_is_not_the_last_line_of_a_page() {
        let pages = long("A heading of this test. ").pages(Paper::A4, Language::English);
        for page in &pages {
            let texts: Vec<_> = page
                .layers()
                .flat_map(|(_, shapes)| shapes)
                .filter_map(|shape| match shape {
                    crate::shape::Shape::Text(text) if text.size > 3.9 => Some(text.at.y),
                    _ => None,
                })
                .collect();
            assert!(texts.iter().all(|y| *y < page.height - FOOT - 5.0), "{texts:?}");
        }
    }

    #[test]
    fn a_page_break_begins_a_page() {
        let text = |words: &str| Block::Paragraph(words.to_owned());
        let blocks = vec![text("one"), Block::NewPage, text("two")];
        let document = Document { title: "t".to_owned(), blocks, mark: String::new() };
        assert_eq!(document.pages(Paper::Letter, Language::Japanese).len(), 2);
        let empty = Document::default();
        assert_eq!(empty.pages(Paper::A4, Language::English).len(), 1);
    }
}
