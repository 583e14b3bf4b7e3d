//! The headers of `deploy/_headers`, by path.

use anyhow::{Context, Result};

/// Belongs to https; this server speaks http on loopback, where it would mean nothing.
const HTTPS_ONLY: &str = "Strict-Transport-Security";

/// Every rule of the file, in its order.
pub(super) struct Rules(Vec<Rule>);

struct Rule {
    /// A path, in which one `*` stands for anything.
    path: String,
    headers: Vec<(String, String)>,
}

impl Rules {
    pub(super) fn read(text: &str) -> Result<Self> {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            if line.starts_with('/') {
                rules.push(Rule { path: line.trim().to_owned(), headers: Vec::new() });
                continue;
            }
            let (name, value) =
                line.split_once(':').with_context(|| format!("this is not a header: {line}"))?;
            let rule = rules.last_mut().context("a header comes before the first path")?;
            if name.trim() == HTTPS_ONLY {
                continue;
            }
            rule.headers.push((name.trim().to_owned(), value.trim().to_owned()));
        }
        Ok(Self(rules))
    }

    /// The headers for every path.
    pub(super) fn everywhere(&self) -> Vec<(String, String)> {
        let rules = self.0.iter().filter(|rule| rule.path == "/*");
        rules.flat_map(|rule| rule.headers.iter().cloned()).collect()
    }

    /// The headers for one path.
    pub(super) fn headers(&self, path: &str) -> Vec<(String, String)> {
        let rules = self.0.iter().filter(|rule| rule.covers(path));
        rules.flat_map(|rule| rule.headers.iter().cloned()).collect()
    }
}

impl Rule {
    fn covers(&self, path: &str) -> bool {
        match self.path.split_once('*') {
            Some((start, end)) => path.strip_prefix(start).is_some_and(|rest| rest.ends_with(end)),
            None => path == self.path,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read_by_path() {
        let rules = Rules::read("# why\n/*\n  A: 1; b\n\n/*.js\n  B: x:y\n").unwrap();
        let owned = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(n, v)| ((*n).into(), (*v).into())).collect::<Vec<(String, String)>>()
        };
        assert_eq!(rules.headers("/"), owned(&[("A", "1; b")]));
        assert_eq!(rules.headers("/a.js"), owned(&[("A", "1; b"), ("B", "x:y")]));
    }

    #[test]
    fn what_is_no_header_is_refused() {
        assert!(Rules::read("/*\n  nonsense\n").is_err());
        assert!(Rules::read("  A: 1\n").is_err());
    }
}
