//! What the body of a request says as a form: in a message, in the options of a command, in a program's string.

use crate::jose::hash;
use crate::model::Form;
use crate::text::percent::{self, Plus};
use crate::text::url;

/// Parameters that pairs ask for and that are no secrets.
const PLAIN: &[&str] = &["client_id", "code_challenge", "code_challenge_method", "grant_type"];

/// Parameters of which it matters that they are sent, whatever they hold.
const SENT: &[&str] = &[
    "assertion",
    "auth_req_id",
    "client_assertion",
    "client_secret",
    "code",
    "code_verifier",
    "device_code",
    "interaction_code",
    "oob_code",
    "otp",
    "password",
    "redirect_uri",
    "refresh_token",
    "subject_token",
    "username",
];

/// Reads what a text says as a form, wherever in it that stands.
pub(crate) fn form(text: &str) -> Form {
    let read = |name: &&'static str| Some((*name, value(text, name)?));
    Form {
        parameters: PLAIN.iter().filter_map(read).collect(),
        sent: if text.contains("grant_type=") {
            SENT.iter().copied().filter(|it| sends(text, it)).collect()
        } else {
            Vec::new()
        },
        verifier_hash: value(text, "code_verifier").map(|it| hash::whole(&it)),
    }
}

/// Whether a text has a parameter of this name.
fn sends(text: &str, name: &str) -> bool {
    text.match_indices(name)
        .any(|(at, _)| begins(text, at) && text.get(at + name.len()..).is_some_and(|it| it.starts_with('=')))
}

/// Whether a name begins here that is no end of a longer one.
fn begins(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|it| it.chars().next_back());
    before.is_none_or(|it| !it.is_alphanumeric() && !matches!(it, '_' | '-' | '.'))
}

/// The decoded value of the first parameter with this name.
fn value(text: &str, name: &str) -> Option<String> {
    let raw = text.match_indices(name).find_map(|(at, _)| {
        let rest = text.get(at + name.len()..)?.strip_prefix('=')?;
        let ends = |it: char| url::ends_at(it) || matches!(it, '&' | '\\' | '^');
        let value = rest.get(..rest.find(ends).unwrap_or(rest.len()))?;
        // A variable's name stands for a value that nobody sees here.
        (begins(text, at) && !value.is_empty() && !value.starts_with(['$', '{', '%'])).then_some(value)
    })?;
    Some(percent::decoded(raw, Plus::Space).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_in_bodies_options_and_strings() {
        for text in [
            "grant_type=authorization_code&client_id=0oa1&code_verifier=abc%7Edef",
            "curl -d grant_type=authorization_code -d client_id=0oa1 --data-urlencode 'code_verifier=abc~def' https://a",
            "grant_type=authorization_code\n&client_id=0oa1\n&code_verifier=abc~def\n",
        ] {
            let it = form(text);
            let grant = ("grant_type", "authorization_code".to_owned());
            assert_eq!(it.parameters, [("client_id", "0oa1".to_owned()), grant], "{text}");
            assert_eq!(it.sent, ["code_verifier"], "{text}");
            assert_eq!(it.verifier_hash, Some(hash::whole("abc~def")), "{text}");
        }
        for text in ["", "client_id=$CLIENT", "client_id=", "my_client_id=0oa1", "client_id: 0oa1"] {
            assert_eq!(form(text), Form::default(), "{text}");
        }
    }
}
