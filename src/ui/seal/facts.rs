//! What the page's first script found of the seal, read from its words.

/// What is known of the seal.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// The first script ran.
    pub known: bool,
    /// The second policy was added.
    pub closed: bool,
    /// A request that must be refused was tried.
    pub probed: bool,
    /// The second policy refused it.
    pub refused: bool,
    /// It was not refused at all.
    pub through: bool,
    /// A policy that only a server can send refused it too.
    pub headers: bool,
    /// Navigations are canceled.
    pub guard: bool,
    /// The browser enforces Trusted Types.
    pub types: bool,
    /// The page stands in a frame of another page.
    pub framed: bool,
    /// The page came over plain http from another machine.
    pub insecure: bool,
    /// The page was opened from disk.
    pub file: bool,
    /// The page is the single file.
    pub one_file: bool,
    /// What the browser would not let be taken away.
    pub left: Vec<String>,
    /// Requests since the seal was put on, by the browser's own count; `None` if there is none.
    pub requests: Option<u32>,
    /// SHA-256 of the single file that was built with this page; `None` if it is not known.
    pub sha256: Option<String>,
}

impl Facts {
    /// Reads words separated by spaces; those that are not known are skipped.
    #[must_use]
    pub fn read(text: &str) -> Facts {
        let mut facts = Facts::default();
        for word in text.split_whitespace() {
            facts.known = true;
            match word.split_once(':') {
                Some(("left", name)) => facts.left.push(name.to_owned()),
                Some(("requests", count)) => facts.requests = count.parse().ok(),
                Some(("sha256", hash)) => facts.sha256 = Some(hash.to_owned()),
                Some(_) => {}
                None => facts.note(word),
            }
        }
        facts
    }

    fn note(&mut self, word: &str) {
        let fact = match word {
            "closed" => &mut self.closed,
            "probed" => &mut self.probed,
            "seal" => &mut self.refused,
            "through" => &mut self.through,
            "headers" => &mut self.headers,
            "guard" => &mut self.guard,
            "types" => &mut self.types,
            "framed" => &mut self.framed,
            "insecure" => &mut self.insecure,
            "file" => &mut self.file,
            "one-file" => &mut self.one_file,
            _ => return,
        };
        *fact = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_known_without_the_first_script() {
        assert_eq!(Facts::read(""), Facts::default());
    }

    #[test]
    fn words_become_facts() {
        let facts =
            Facts::read("requests:2 left:open left:Worker guard closed probed seal headers new sha256:ab");
        let left = vec!["open".to_owned(), "Worker".to_owned()];
        assert_eq!((facts.requests, facts.left, facts.sha256.as_deref()), (Some(2), left, Some("ab")));
        assert!(facts.known && facts.guard && facts.closed && facts.probed && facts.refused && facts.headers);
        assert!(!facts.through && !facts.framed && !facts.types);
    }
}
