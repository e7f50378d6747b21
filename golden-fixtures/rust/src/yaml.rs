//! A contract's YAML as a tree in which every node knows its line, and no scalar has been given a type.

use saphyr_parser::{Event, Parser, Span};

const MOST_BYTES: usize = 4 << 20;
const MOST_DEPTH: usize = 32;

/// What went wrong, and the 1-based line of it.
#[derive(Debug, PartialEq)]
pub struct Refusal {
    pub line: usize,
    pub fact: String,
}

/// Shorthand for an error at a line.
pub fn refuse<T>(line: usize, fact: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal { line, fact: fact.into() })
}

/// A node and the 1-based line on which it starts.
#[derive(Debug)]
pub struct Node {
    pub line: usize,
    pub value: Value,
}

#[derive(Debug)]
pub enum Value {
    /// The text of a scalar; quotes are off, and nothing was made of it.
    Scalar(String),
    List(Vec<Node>),
    /// In the order of the file.
    Map(Vec<(Key, Node)>),
}

/// A key of a map and the line on which it stands.
#[derive(Debug)]
pub struct Key {
    pub line: usize,
    pub text: String,
}

impl Node {
    /// Reads one document.
    pub fn read(bytes: &[u8]) -> Result<Node, Refusal> {
        if bytes.len() > MOST_BYTES {
            return refuse(1, format!("{} bytes; a contract has at most {MOST_BYTES}", bytes.len()));
        }
        let text = std::str::from_utf8(bytes).or_else(|error| {
            let line = bytes[..error.valid_up_to()].iter().filter(|&&byte| byte == b'\n').count() + 1;
            refuse(line, "not UTF-8")
        })?;
        if text.starts_with('\u{feff}') {
            return refuse(1, "starts with a byte order mark");
        }
        let mut events = Events { parser: Parser::new_from_str(text), depth: 0 };
        let mut document = None;
        loop {
            match events.next()? {
                (Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd, _) => {}
                (Event::StreamEnd, _) => break,
                (_, line) if document.is_some() => return refuse(line, "a second document; a contract is one"),
                (event, line) => document = Some(events.node(event, line)?),
            }
        }
        document.map_or_else(|| refuse(1, "the file is empty"), Ok)
    }

    pub fn scalar(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text) => Some(text),
            _ => None,
        }
    }

    pub fn list(&self) -> Option<&[Node]> {
        match &self.value {
            Value::List(nodes) => Some(nodes),
            _ => None,
        }
    }

    pub fn map(&self) -> Option<&[(Key, Node)]> {
        match &self.value {
            Value::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The value of a key of this map.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.map()?.iter().find(|entry| entry.0.text == key).map(|entry| &entry.1)
    }
}

struct Events<'a> {
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
    depth: usize,
}

impl<'a> Events<'a> {
    fn next(&mut self) -> Result<(Event<'a>, usize), Refusal> {
        match self.parser.next_event() {
            Some(Ok((event, Span { start, .. }))) => Ok((event, start.line())),
            Some(Err(error)) => refuse(error.marker().line(), error.info()),
            None => Ok((Event::StreamEnd, 0)),
        }
    }

    /// Builds the node that `event` begins. What two parsers could read differently is refused.
    fn node(&mut self, event: Event<'a>, line: usize) -> Result<Node, Refusal> {
        if self.depth == MOST_DEPTH {
            return refuse(line, format!("nested deeper than {MOST_DEPTH}"));
        }
        let value = match event {
            Event::Alias(_) => return refuse(line, "an alias; write the value out"),
            Event::Scalar(_, _, anchor, ref tag) if anchor != 0 || tag.is_some() => return marked(line),
            Event::SequenceStart(anchor, ref tag) | Event::MappingStart(anchor, ref tag)
                if anchor != 0 || tag.is_some() =>
            {
                return marked(line);
            }
            Event::Scalar(text, ..) => Value::Scalar(text.into_owned()),
            Event::SequenceStart(..) => Value::List(self.children(|event| matches!(event, Event::SequenceEnd))?),
            Event::MappingStart(..) => Value::Map(self.entries()?),
            other => return refuse(line, format!("{other:?} is not expected here")),
        };
        Ok(Node { line, value })
    }

    fn children(&mut self, is_end: fn(&Event) -> bool) -> Result<Vec<Node>, Refusal> {
        self.depth += 1;
        let mut nodes = Vec::new();
        loop {
            let (event, line) = self.next()?;
            if is_end(&event) {
                self.depth -= 1;
                return Ok(nodes);
            }
            nodes.push(self.node(event, line)?);
        }
    }

    fn entries(&mut self) -> Result<Vec<(Key, Node)>, Refusal> {
        let nodes = self.children(|event| matches!(event, Event::MappingEnd))?;
        let mut entries: Vec<(Key, Node)> = Vec::new();
        let mut names = std::collections::HashSet::new();
        let mut nodes = nodes.into_iter();
        while let (Some(key), Some(value)) = (nodes.next(), nodes.next()) {
            let Value::Scalar(text) = key.value else {
                return refuse(key.line, "a key that is not a plain word");
            };
            if text == "<<" {
                return refuse(key.line, "a merge key; write the entries out");
            }
            if !names.insert(text.clone()) {
                return refuse(key.line, format!("{text} stands here twice"));
            }
            entries.push((Key { line: key.line, text }, value));
        }
        Ok(entries)
    }
}

fn marked<T>(line: usize) -> Result<T, Refusal> {
    refuse(line, "an anchor or a tag; write the value plainly")
}

#[cfg(test)]
#[path = "yaml_test.rs"]
mod test;
