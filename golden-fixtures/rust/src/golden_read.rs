//! Reads golden files, whoever wrote them. Values and bytes are read each for itself: whether they agree is for others to say.

use crate::message::{Field, Message, Slot};
use crate::value_parse::{hex_digits, parse};

/// A case as the file has it.
#[derive(Debug, PartialEq, Eq)]
pub struct Case {
    pub name: String,
    /// 1-based line of the case.
    pub line: usize,
    /// What the value lines say, in the neutral form.
    pub values: Vec<u8>,
    /// What the byte lines say.
    pub payload: Vec<u8>,
}

/// The lines of a file that are not comments, with their 1-based numbers.
pub struct Lines<'a> {
    lines: std::iter::Peekable<Box<dyn Iterator<Item = (usize, &'a str)> + 'a>>,
    last: usize,
}

impl<'a> Lines<'a> {
    pub fn of(text: &'a str) -> Lines<'a> {
        let numbered = text.split_terminator('\n').enumerate().map(|(index, line)| (index + 1, line));
        let lines: Box<dyn Iterator<Item = _>> = Box::new(numbered.filter(|(_, line)| !line.starts_with('#')));
        Lines { lines: lines.peekable(), last: 0 }
    }

    /// The next line, moved over.
    pub fn next(&mut self) -> Option<&'a str> {
        let (number, line) = self.lines.next()?;
        self.last = number;
        Some(line)
    }

    /// The next line, still to come.
    pub fn peek(&mut self) -> Option<&'a str> {
        self.lines.peek().map(|(_, line)| *line)
    }

    /// The number of the line that `next` gave last.
    pub fn number(&self) -> usize {
        self.last
    }

    /// An error at the line that `next` gave last.
    pub fn wrong<T>(&self, fact: impl std::fmt::Display) -> Result<T, String> {
        Err(format!("line {}: {fact}", self.last))
    }

    fn expect(&mut self, line: &str) -> Result<(), String> {
        match self.next() {
            Some(found) if found == line => Ok(()),
            found => self.wrong(format!("{:?}, must be {line:?}", found.unwrap_or("the end of the file"))),
        }
    }
}

/// Reads the cases of a file whose first lines must be `header`.
pub fn file(message: &Message, header: &str, text: &str) -> Result<Vec<Case>, String> {
    if !text.ends_with('\n') || text.contains('\r') {
        return Err("lines end with LF, the last one too".to_owned());
    }
    let mut lines = Lines::of(text);
    header.lines().try_for_each(|line| lines.expect(line))?;
    let mut cases = Vec::new();
    while lines.peek().is_some() {
        lines.expect("")?;
        let Some(name) = lines.next().and_then(|line| line.strip_prefix("case ")) else {
            return lines.wrong("must be 'case NAME'");
        };
        let mut case = Case { name: name.to_owned(), line: lines.number(), values: Vec::new(), payload: Vec::new() };
        for slot in message.slots() {
            slot_lines(&mut lines, slot, &mut case)?;
        }
        cases.push(case);
    }
    Ok(cases)
}

fn slot_lines(lines: &mut Lines, slot: Slot, case: &mut Case) -> Result<(), String> {
    let (offset, size) = match slot {
        Slot::Field(field) => {
            value_line(lines, field, &mut case.values)?;
            (field.table.offset, field.table.size)
        }
        Slot::Padding { offset, size } => {
            lines.expect("padding")?;
            (offset, size)
        }
    };
    let line = lines.next().unwrap_or_default();
    let Some(bytes) = line.strip_prefix(&format!("  {offset:04x}")).and_then(bytes) else {
        return lines.wrong(format!("must be two blanks, {offset:04x}, and words of hex"));
    };
    if bytes.len() != size {
        return lines.wrong(format!("{} bytes, must be {size}", bytes.len()));
    }
    case.payload.extend_from_slice(&bytes);
    Ok(())
}

/// Reads `NAME = VALUE` and appends the value in the neutral form.
pub fn value_line(lines: &mut Lines, field: &Field, values: &mut Vec<u8>) -> Result<(), String> {
    let name = field.table.name;
    let Some(text) = lines.next().and_then(|line| line.strip_prefix(name)?.strip_prefix(" = ")) else {
        return lines.wrong(format!("must be '{name} = ...'"));
    };
    parse(field.ty, text, values).or_else(|fact| lines.wrong(fact))
}

fn bytes(words: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for word in words.split(' ').skip(1) {
        match word.split_once('*') {
            Some((byte, count)) => {
                let [byte] = hex_digits(byte)?[..] else { return None };
                let count = count.parse::<usize>().ok().filter(|&count| count <= 1 << 24)?;
                bytes.resize(bytes.len() + count, byte);
            }
            None if word.is_empty() => return None,
            None => bytes.append(&mut hex_digits(word)?),
        }
    }
    Some(bytes)
}

#[cfg(test)]
#[path = "golden_read_test.rs"]
mod test;
