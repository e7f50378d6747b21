//! `--name value`, in any order.

use crate::message::Contract;

#[derive(Debug)]
pub struct Options<'a> {
    given: Vec<(&'a str, &'a str)>,
}

impl<'a> Options<'a> {
    pub fn of(words: &[&'a str], known: &[&str]) -> Result<Options<'a>, String> {
        let mut given: Vec<(&str, &str)> = Vec::new();
        for pair in words.chunks(2) {
            let name = pair[0].strip_prefix("--").filter(|name| known.contains(name));
            let Some(name) = name else {
                return Err(format!("{}: no such option; there are --{}", pair[0], known.join(", --")));
            };
            let [_, value] = pair else { return Err(format!("--{name}: its value is missing")) };
            if given.iter().any(|other| other.0 == name) {
                return Err(format!("--{name}: given twice"));
            }
            given.push((name, value));
        }
        Ok(Options { given })
    }

    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.given.iter().find(|option| option.0 == name).map(|option| option.1)
    }

    pub fn number(&self, name: &str, otherwise: u64) -> Result<u64, String> {
        let wrong = |text| format!("--{name} {text}: must be a number, 0 to {}", u64::MAX);
        self.text(name).map_or(Ok(otherwise), |text| text.parse().map_err(|_| wrong(text)))
    }

    /// A bus is that of one contract; it must be named where there are several.
    pub fn contract<'c>(&self, contracts: &'c [Contract]) -> Result<&'c Contract, String> {
        let names: Vec<&str> = contracts.iter().map(|contract| contract.name).collect();
        match (self.text("contract"), contracts) {
            (None, [contract]) => Ok(contract),
            (None, _) => Err(format!("--contract is missing: one of {}", names.join(", "))),
            (Some(name), _) => contracts
                .iter()
                .find(|contract| contract.name == name)
                .ok_or_else(|| format!("--contract {name}: must be one of {}", names.join(", "))),
        }
    }
}

#[cfg(test)]
#[path = "options_test.rs"]
mod test;
