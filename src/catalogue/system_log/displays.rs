//! The display messages under which the System Log's screen shows entries, by event type.
//!
//! They stand in `displays.txt`: a line for each message, the event type before it. A type has several where Okta has
//! changed its message; what targets and details add to a message is not in it.

use std::collections::HashMap;
use std::sync::OnceLock;

static DISPLAYS: &str = include_str!("displays.txt");

/// Bytes of the longest display message.
const LONGEST: usize = 120;

/// The event type that is shown under this message, in any case; `None` if none is known.
pub(crate) fn event_type(display: &str) -> Option<&'static str> {
    static TYPES: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    let types = TYPES.get_or_init(|| {
        let rows = DISPLAYS.lines().filter_map(|line| line.split_once('\t'));
        rows.map(|(name, display)| (display.to_ascii_lowercase(), name)).collect()
    });
    (display.len() <= LONGEST).then(|| types.get(&display.to_ascii_lowercase()).copied()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_is_of_an_event_type_of_today() {
        for line in DISPLAYS.lines() {
            let (name, display) = line.split_once('\t').unwrap();
            assert!(crate::catalogue::is_event_type(name), "{name}");
            assert_eq!(event_type(display), Some(name), "{display}");
        }
    }
}
