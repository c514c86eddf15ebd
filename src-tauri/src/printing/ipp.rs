//! Messages of the Internet Printing Protocol, as far as a print job needs them (RFC 8010, RFC 8011).
//!
//! In: an operation and its attributes; then an answer's bytes. Out: a request's bytes; an answer's status and
//! attributes by group. Answers come from another program: nothing in them is trusted, and odd ones end the reading.

/// Lists the printers of the spooler (CUPS).
pub(super) const GET_PRINTERS: u16 = 0x4002;
/// Tells the default printer (CUPS).
pub(super) const GET_DEFAULT: u16 = 0x4001;
/// Prints a document that follows the request.
pub(super) const PRINT_JOB: u16 = 0x0002;

const OPERATION: u8 = 0x01;
const JOB: u8 = 0x02;
const PRINTER: u8 = 0x04;
const END: u8 = 0x03;
/// Tags below this begin a group; the others are values.
const FIRST_VALUE: u8 = 0x10;

const INTEGER: u8 = 0x21;
const BOOLEAN: u8 = 0x22;
const NAME: u8 = 0x42;
const KEYWORD: u8 = 0x44;
const URI: u8 = 0x45;
const CHARSET: u8 = 0x47;
const LANGUAGE: u8 = 0x48;
const MEDIA_TYPE: u8 = 0x49;

/// More attributes than any answer has that is read here.
const MOST: usize = 20_000;

/// A request that grows attribute by attribute.
pub(super) struct Message(Vec<u8>);

impl Message {
    /// A request with what every request begins with.
    pub(super) fn new(operation: u16) -> Self {
        let mut bytes = vec![2, 0];
        bytes.extend(operation.to_be_bytes());
        bytes.extend(1_u32.to_be_bytes());
        bytes.push(OPERATION);
        Self(bytes).with(CHARSET, "attributes-charset", "utf-8").with(
            LANGUAGE,
            "attributes-natural-language",
            "en",
        )
    }

    /// Begins the attributes of the job.
    pub(super) fn job(mut self) -> Self {
        self.0.push(JOB);
        self
    }

    pub(super) fn uri(self, name: &str, value: &str) -> Self {
        self.with(URI, name, value)
    }

    pub(super) fn name(self, name: &str, value: &str) -> Self {
        self.with(NAME, name, value)
    }

    pub(super) fn keyword(self, name: &str, value: &str) -> Self {
        self.with(KEYWORD, name, value)
    }

    pub(super) fn media_type(self, name: &str, value: &str) -> Self {
        self.with(MEDIA_TYPE, name, value)
    }

    pub(super) fn number(self, name: &str, value: i32) -> Self {
        self.put(INTEGER, name, &value.to_be_bytes())
    }

    /// The whole request. A document may follow.
    pub(super) fn finish(mut self) -> Vec<u8> {
        self.0.push(END);
        self.0
    }

    fn with(self, tag: u8, name: &str, value: &str) -> Self {
        self.put(tag, name, value.as_bytes())
    }

    fn put(mut self, tag: u8, name: &str, value: &[u8]) -> Self {
        self.0.push(tag);
        for part in [name.as_bytes(), value] {
            // Longer ones than the format can say are never made here.
            let length = u16::try_from(part.len()).unwrap_or(u16::MAX);
            self.0.extend(length.to_be_bytes());
            self.0.extend(part.get(..usize::from(length)).unwrap_or(part));
        }
        self
    }
}

/// What the spooler answered.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    attributes: Vec<Attribute>,
}

#[derive(Debug)]
struct Attribute {
    /// Which group it stands in, counted from 1.
    group: usize,
    kind: u8,
    tag: u8,
    name: String,
    value: Vec<u8>,
}

impl Answer {
    /// Reads an answer; `None` when it is none.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        take(&mut rest, 2)?;
        let status = number(&mut rest)?;
        take(&mut rest, 4)?;
        let mut answer = Self { status, attributes: Vec::new() };
        let (mut group, mut kind) = (0, 0);
        while let Some((&tag, after)) = rest.split_first() {
            rest = after;
            if tag == END || answer.attributes.len() > MOST {
                break;
            }
            if tag < FIRST_VALUE {
                (group, kind) = (group + 1, tag);
                continue;
            }
            let length = usize::from(number(&mut rest)?);
            let name = String::from_utf8_lossy(take(&mut rest, length)?).into_owned();
            let length = usize::from(number(&mut rest)?);
            let value = take(&mut rest, length)?.to_vec();
            answer.attributes.push(Attribute { group, kind, tag, name, value });
        }
        Some(answer)
    }

    /// Whether the operation was carried out.
    pub(super) fn is_success(&self) -> bool {
        self.status < 0x0100
    }

    /// The groups that speak of printers, one each.
    pub(super) fn printers(&self) -> Vec<Group<'_>> {
        self.groups(PRINTER)
    }

    /// The group that speaks of the job.
    pub(super) fn job(&self) -> Option<Group<'_>> {
        self.groups(JOB).into_iter().next()
    }

    fn groups(&self, kind: u8) -> Vec<Group<'_>> {
        let mut numbers: Vec<usize> =
            self.attributes.iter().filter(|it| it.kind == kind).map(|it| it.group).collect();
        numbers.dedup();
        numbers.into_iter().map(|number| Group { answer: self, number }).collect()
    }
}

/// The attributes of one printer or job.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group<'a> {
    answer: &'a Answer,
    number: usize,
}

impl<'a> Group<'a> {
    /// A text, name, keyword or address.
    pub(super) fn text(self, name: &str) -> Option<String> {
        let attribute = self.attribute(name)?;
        // Names and texts with a language beside them are of other tags, and are not asked for.
        (0x41..=0x49)
            .contains(&attribute.tag)
            .then(|| String::from_utf8_lossy(&attribute.value).into_owned())
    }

    /// A number or the number of a state.
    pub(super) fn number(self, name: &str) -> Option<i32> {
        let bytes = self.attribute(name)?.value.as_slice().try_into().ok()?;
        Some(i32::from_be_bytes(bytes))
    }

    /// Yes or no.
    pub(super) fn truth(self, name: &str) -> Option<bool> {
        let attribute = self.attribute(name)?;
        (attribute.tag == BOOLEAN).then(|| attribute.value.first() == Some(&1))
    }

    fn attribute(self, name: &str) -> Option<&'a Attribute> {
        self.answer.attributes.iter().find(|it| it.group == self.number && it.name == name)
    }
}

fn take<'a>(rest: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (taken, after) = rest.split_at_checked(length)?;
    *rest = after;
    Some(taken)
}

fn number(rest: &mut &[u8]) -> Option<u16> {
    Some(u16::from_be_bytes(take(rest, 2)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An answer as CUPS gives it: status, then the operation's group and one printer.
    fn answer() -> Vec<u8> {
        let mut bytes = Message::new(0).uri("ignored", "x").0;
        bytes.push(PRINTER);
        Message(bytes)
            .name("printer-name", "Laser")
            .number("printer-state", 3)
            .put(BOOLEAN, "printer-is-accepting-jobs", &[1])
            .finish()
    }

    #[test]
    fn what_is_written_can_be_read() {
        let answer = Answer::read(&answer()).unwrap();
        assert!(answer.is_success());
        let printers = answer.printers();
        assert_eq!(printers.len(), 1);
        assert_eq!(printers[0].text("printer-name").as_deref(), Some("Laser"));
        assert_eq!(printers[0].number("printer-state"), Some(3));
        assert_eq!(printers[0].truth("printer-is-accepting-jobs"), Some(true));
        assert_eq!(printers[0].text("printer-state"), None);
        assert_eq!(printers[0].text("no-such-attribute"), None);
        assert!(answer.job().is_none());
    }

    #[test]
    fn an_answer_cut_off_anywhere_is_no_answer_or_a_shorter_one() {
        let whole = answer();
        for length in 0..whole.len() {
            if let Some(answer) = Answer::read(&whole[..length]) {
                assert!(answer.printers().len() <= 1);
            }
        }
    }

    #[test]
    fn a_request_begins_with_version_operation_and_number() {
        let bytes = Message::new(PRINT_JOB).job().keyword("print-scaling", "none").finish();
        assert_eq!(bytes[..9], [2, 0, 0, 2, 0, 0, 0, 1, OPERATION]);
        assert_eq!(bytes.last(), Some(&END));
        assert!(bytes.windows(13).any(|part| part == b"print-scaling"));
    }
}
