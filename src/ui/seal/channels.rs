//! The channels that the self-test tries, and what stopped each.

/// What became of one channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tried {
    /// Where it would have led: `elsewhere`, `here`, or `any` where that makes no difference.
    pub place: String,
    /// Its name in the script.
    pub channel: String,
    /// What became of it.
    pub outcome: Outcome,
}

/// What stopped a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The policy refused it, and the browser said so.
    Policy,
    /// It is not there.
    Gone,
    /// The navigation or the click was canceled.
    Canceled,
    /// The browser keeps text from becoming an address of a script.
    Types,
    /// The sandbox that the server asks for forbids it.
    Sandbox,
    /// Nothing was seen of it: no refusal, no request.
    Unseen,
    /// It was not tried, since it could have led away from the paste.
    Untried,
    /// Nothing stopped it.
    Open,
}

const OUTCOMES: &[(&str, Outcome, &str)] = &[
    ("policy", Outcome::Policy, "refused by the policy"),
    ("gone", Outcome::Gone, "taken away"),
    ("canceled", Outcome::Canceled, "canceled"),
    ("types", Outcome::Types, "refused by Trusted Types"),
    ("sandbox", Outcome::Sandbox, "refused by the sandbox of the server’s policy"),
    ("unseen", Outcome::Unseen, "not seen: no refusal, no request"),
    ("untried", Outcome::Untried, "not tried: this browser cannot cancel it"),
    ("open", Outcome::Open, "NOT STOPPED"),
];

const LABELS: &[(&str, &str)] = &[
    ("fetch", "fetch"),
    ("xhr", "XMLHttpRequest"),
    ("websocket", "WebSocket"),
    ("eventsource", "EventSource"),
    ("webrtc", "WebRTC"),
    ("webtransport", "WebTransport"),
    ("beacon", "Beacon"),
    ("worker", "Worker"),
    ("shared-worker", "Shared worker"),
    ("open", "Open a window"),
    ("document-open", "Open a window through the document"),
    ("submit", "Send a form"),
    ("iframe", "Make a frame"),
    ("object", "Make an object"),
    ("embed", "Make an embed"),
    ("base", "Change the base URL"),
    ("meta", "Make a meta element"),
    ("link", "Follow a link"),
    ("kept-fetch", "fetch, kept for this test"),
    ("image", "Image"),
    ("media", "Sound"),
    ("stylesheet", "Stylesheet"),
    ("font", "Font"),
    ("prefetch", "Prefetch"),
    ("preload", "Preload"),
    ("manifest", "Manifest"),
    ("script", "Script"),
    ("location", "Go to another page"),
    ("refresh", "Refresh to another page"),
    ("new-tab", "Link to a new tab"),
    ("form", "Send a form to a new tab"),
    ("download", "Download"),
];

impl Tried {
    /// Reads `place channel outcome`; `None` for what is not that.
    #[must_use]
    pub fn read(line: &str) -> Option<Tried> {
        let mut words = line.split(' ');
        let (place, channel, outcome) = (words.next()?, words.next()?, words.next()?);
        let (_, outcome, _) = OUTCOMES.iter().find(|(name, ..)| *name == outcome)?;
        Some(Tried { place: place.into(), channel: channel.into(), outcome: *outcome })
    }

    /// The channel and where it would have led, for people.
    #[must_use]
    pub fn label(&self) -> String {
        let channel = match (self.place.as_str(), self.channel.as_str()) {
            ("any", "link") => "Make a link element",
            _ => {
                let known = LABELS.iter().find(|(name, _)| *name == self.channel);
                known.map_or(self.channel.as_str(), |(_, label)| *label)
            }
        };
        match self.place.as_str() {
            "here" => format!("{channel}, to this page’s own host"),
            "elsewhere" => format!("{channel}, to another host"),
            _ => channel.to_owned(),
        }
    }

    /// What became of it, for people.
    #[must_use]
    pub fn words(&self) -> &'static str {
        OUTCOMES.iter().find(|(_, outcome, _)| *outcome == self.outcome).map_or("", |(.., words)| *words)
    }
}

/// One sentence for all.
#[must_use]
pub fn summary(tried: &[Tried]) -> String {
    let count = |outcome: Outcome| tried.iter().filter(|it| it.outcome == outcome).count();
    let (open, unseen, untried) = (count(Outcome::Open), count(Outcome::Unseen), count(Outcome::Untried));
    let stopped = tried.len() - open - unseen - untried;
    let mut said = match open {
        0 => format!("{stopped} of {} channels were stopped, and none let anything out.", tried.len()),
        1 => "1 channel was not stopped: do not paste a live credential here.".to_owned(),
        _ => format!("{open} channels were not stopped: do not paste a live credential here."),
    };
    if unseen > 0 {
        said.push_str(&format!(" For {unseen}, neither a refusal nor a request was seen."));
    }
    if untried > 0 {
        said.push_str(&format!(" {untried} were not tried."));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tried(lines: &[&str]) -> Vec<Tried> {
        lines.iter().filter_map(|line| Tried::read(line)).collect()
    }

    #[test]
    fn lines_of_the_script_become_rows() {
        let rows =
            tried(&["any fetch gone", "here image policy", "elsewhere location canceled", "", "x y z"]);
        let labels: Vec<_> = rows.iter().map(|row| format!("{}: {}", row.label(), row.words())).collect();
        assert_eq!(
            labels,
            [
                "fetch: taken away",
                "Image, to this page’s own host: refused by the policy",
                "Go to another page, to another host: canceled"
            ]
        );
    }

    #[test]
    fn every_channel_of_the_script_has_a_name_for_people() {
        let script = include_str!("../../../static/shed/trial.js");
        let named = script.match_indices("[\"").filter_map(|(at, _)| script.get(at + 2..)?.split('"').next());
        let bad: Vec<_> = named
            .filter(|name| !["elsewhere", "here"].contains(name))
            .filter(|name| !LABELS.iter().any(|(known, _)| known == name))
            .collect();
        assert!(bad.is_empty(), "{bad:?}");
    }

    #[test]
    fn what_was_not_stopped_is_never_counted_as_stopped() {
        let all = ["any fetch gone", "here image policy", "here font unseen", "any location untried"];
        assert_eq!(
            summary(&tried(&all)),
            "2 of 4 channels were stopped, and none let anything out. For 1, neither a refusal nor a request was seen. 1 were not tried."
        );
        assert!(
            summary(&tried(&["any fetch open", "any xhr gone"])).starts_with("1 channel was not stopped")
        );
    }
}
