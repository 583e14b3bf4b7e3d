//! What the page says of its seal: exactly what holds, and what does not.

use crate::ui::seal::facts::Facts;

/// How far the promise is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Nothing was tried yet.
    Waiting,
    /// A request was seen refused, and nothing is missing.
    Sealed,
    /// A request was seen refused, but something else does not hold.
    Limited,
    /// A request was not refused.
    Open,
}

/// One sentence, and whether what it says is as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What holds is told from what does not by a sign and a word.
    pub holds: bool,
    /// The sentence.
    pub text: String,
}

impl Level {
    /// The level that these facts make.
    #[must_use]
    pub fn of(facts: &Facts) -> Level {
        let limited =
            !facts.guard || !facts.types || facts.framed || facts.insecure || !facts.left.is_empty();
        match facts {
            Facts { probed: false, .. } => Level::Waiting,
            Facts { through: true, .. } | Facts { refused: false, .. } => Level::Open,
            _ if limited => Level::Limited,
            _ => Level::Sealed,
        }
    }

    /// Stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Level::Waiting => "waiting",
            Level::Sealed => "sealed",
            Level::Limited => "limited",
            Level::Open => "open",
        }
    }

    /// What the button says.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Level::Waiting => "Nothing leaves this page",
            Level::Sealed => "Sealed: nothing can leave",
            Level::Limited => "Sealed, with limits",
            Level::Open => "Not sealed",
        }
    }
}

/// What holds and what does not, the weightiest first.
#[must_use]
pub fn lines(facts: &Facts) -> Vec<Line> {
    if !facts.known {
        return Vec::new();
    }
    [
        policy(facts),
        taken_away(facts),
        guard(facts),
        types(facts),
        headers(facts),
        frame(facts),
        transport(facts),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn line(holds: bool, text: impl Into<String>) -> Option<Line> {
    Some(Line { holds, text: text.into() })
}

fn policy(facts: &Facts) -> Option<Line> {
    match (facts.probed, facts.refused && !facts.through) {
        (true, true) => line(
            true,
            "The browser refuses every request of this page, to any host, including the one that the page came from. The page tried a request, and saw it refused.",
        ),
        (true, false) => line(
            false,
            "The browser did not refuse a test request: a script in this page could send what you paste. Do not paste a live credential here.",
        ),
        (false, _) => line(
            facts.closed,
            "The page has asked the browser to refuse every request. It sees whether the browser does when you paste something, or press Test it.",
        ),
    }
}

fn taken_away(facts: &Facts) -> Option<Line> {
    if facts.left.is_empty() {
        return line(
            true,
            "The functions that send something or open a window (`fetch`, `XMLHttpRequest`, `WebSocket`, `RTCPeerConnection`, `open` and others) were removed before the program started.",
        );
    }
    line(false, format!("This browser did not let the page remove: {}.", facts.left.join(", ")))
}

fn guard(facts: &Facts) -> Option<Line> {
    if facts.guard {
        return line(
            true,
            "Every attempt of a script, a link or a form to leave the page is canceled, so that nothing can leave in a URL.",
        );
    }
    line(
        false,
        "This browser lacks the Navigation API: a hostile script could leave the page with data in the URL. Chrome and Edge 102, Firefox 147 and Safari 26.2 have it.",
    )
}

fn types(facts: &Facts) -> Option<Line> {
    if facts.types {
        return line(true, "The browser keeps text from becoming markup or script (Trusted Types).");
    }
    line(
        false,
        "This browser lacks Trusted Types. The page draws what you paste as text, but the browser does not enforce it. Chrome and Edge 83, Firefox 148 and Safari 26 do.",
    )
}

fn headers(facts: &Facts) -> Option<Line> {
    match facts {
        Facts { file: true, .. } => {
            line(true, "The page was opened from disk: there is no server behind it.")
        }
        Facts { probed: false, .. } => None,
        Facts { headers: true, .. } => line(true, "The server sends the security headers too."),
        _ => line(
            false,
            "The server does not send the security headers. Requests are still refused, but another page can show this one in a frame.",
        ),
    }
}

fn frame(facts: &Facts) -> Option<Line> {
    let text = "Another page shows this one in a frame. It can cover this page and imitate it: open the page in a tab of its own.";
    facts.framed.then(|| line(false, text)).flatten()
}

fn transport(facts: &Facts) -> Option<Line> {
    let text = "The page came over plain http. Nothing you paste is sent, but somebody on the network could have changed the page on its way to you. Ask whoever hosts it for https. The browser also keeps the clipboard and its own signature check from such a page.";
    facts.insecure.then(|| line(false, text)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "requests:0 guard types closed probed seal headers";

    fn level(text: &str) -> Level {
        Level::of(&Facts::read(text))
    }

    fn failing(text: &str) -> Vec<String> {
        lines(&Facts::read(text)).into_iter().filter(|line| !line.holds).map(|line| line.text).collect()
    }

    #[test]
    fn nothing_is_called_sealed_before_a_request_was_refused() {
        assert_eq!(level("requests:0 guard types closed"), Level::Waiting);
        assert_eq!(level(GOOD), Level::Sealed);
        assert!(
            !Level::Waiting.title().contains("ealed") && Level::Sealed.title().contains("nothing can leave")
        );
    }

    #[test]
    fn a_request_that_was_not_refused_is_said_first() {
        for text in ["guard types closed probed", "guard types closed probed seal through"] {
            assert_eq!(level(text), Level::Open, "{text}");
            assert!(failing(text).first().is_some_and(|it| it.contains("did not refuse")), "{text}");
        }
    }

    #[test]
    fn each_lack_is_said_in_a_sentence_of_its_own_and_limits_the_seal() {
        for (text, words) in [
            ("types closed probed seal headers", "Navigation API"),
            ("guard closed probed seal headers", "Trusted Types"),
            ("guard types closed probed seal headers framed", "frame"),
            ("guard types closed probed seal headers insecure", "plain http"),
            ("guard types closed probed seal headers left:open", "remove: open"),
        ] {
            assert_eq!(level(text), Level::Limited, "{text}");
            let said = failing(text);
            assert!(said.len() == 1 && said.iter().all(|it| it.contains(words)), "{text}: {said:?}");
        }
    }

    #[test]
    fn without_headers_requests_are_refused_all_the_same() {
        let text = "guard types closed probed seal";
        assert_eq!(level(text), Level::Sealed);
        assert!(failing(text).iter().any(|it| it.contains("security headers")));
        assert!(failing("guard types closed probed seal file").is_empty(), "a file has no server");
        assert!(failing("guard types closed").is_empty(), "what was not tried is not said to be missing");
    }

    #[test]
    fn outside_the_built_page_nothing_is_claimed() {
        assert!(lines(&Facts::default()).is_empty());
        assert_eq!(Level::of(&Facts::default()), Level::Waiting);
    }
}
