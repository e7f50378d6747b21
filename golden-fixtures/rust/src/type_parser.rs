//! Reads the type of a field as a contract writes it.

use super::{Element, Scalar, integer};

/// A type before its capacity is known.
#[derive(Clone, Copy)]
pub enum Written {
    One(Element),
    Array(Element, usize),
    Text,
    Vec(Element),
}

/// Reads the text of a type, in which blanks may stand anywhere between words and signs.
pub fn parse(text: &str) -> Result<Written, String> {
    let mut parser = Parser { text, rest: text };
    let written = parser.written()?;
    match parser.token() {
        "" => Ok(written),
        _ => Err(parser.unknown()),
    }
}

struct Parser<'a> {
    text: &'a str,
    rest: &'a str,
}

impl<'a> Parser<'a> {
    fn unknown(&self) -> String {
        format!("the type {:?} is not known", self.text)
    }

    /// The next word or sign; empty at the end. Blanks separate, and mean nothing.
    fn token(&mut self) -> &'a str {
        let start = self.rest.trim_start_matches([' ', '\t']);
        let word = start.find(|sign: char| !sign.is_ascii_alphanumeric()).unwrap_or(start.len());
        let length = if word > 0 { word } else { start.chars().next().map_or(0, char::len_utf8) };
        let (token, rest) = start.split_at(length);
        self.rest = rest;
        token
    }

    fn expect(&mut self, sign: &str) -> Result<(), String> {
        if self.token() == sign { Ok(()) } else { Err(self.unknown()) }
    }

    fn written(&mut self) -> Result<Written, String> {
        match self.token() {
            "String" => Ok(Written::Text),
            "Vec" => {
                self.expect("<")?;
                let element = self.element()?;
                self.expect(">")?;
                Ok(Written::Vec(element))
            }
            first => self.fixed(first),
        }
    }

    fn element(&mut self) -> Result<Element, String> {
        let first = self.token();
        match self.fixed(first)? {
            Written::One(element) => Ok(element),
            _ => Err(self.unknown()),
        }
    }

    fn fixed(&mut self, first: &str) -> Result<Written, String> {
        if first != "[" {
            let scalar = Scalar::NAMES.iter().find(|row| row.0 == first).map(|row| Element::Scalar(row.1));
            let element = if first == "U256" { Some(Element::U256) } else { scalar };
            return element.map(Written::One).ok_or_else(|| self.unknown());
        }
        let element = self.element()?;
        self.expect(";")?;
        let length = integer(self.token()).and_then(|length| usize::try_from(length).ok());
        let length = length.ok_or_else(|| self.unknown())?;
        self.expect("]")?;
        Ok(match element {
            Element::Scalar(Scalar::U8) => Written::One(Element::Bytes(length)),
            element => Written::Array(element, length),
        })
    }
}
