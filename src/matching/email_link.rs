//! Tells the token in a link of an email (activation, recovery, invitation) from the tokens that APIs are sent.

/// Id of the finding that a line means that refuses such a link.
pub(crate) const FINDING: &str = "email-link-invalid";

/// What a link in an email is for, as it stands before the noun.
const KINDS: &[&str] = &[
    "activation",
    "confirmation",
    "email change",
    "email verification",
    "invitation",
    "invite",
    "magic",
    "magic link",
    "password reset",
    "recovery",
    "reset",
    "reset password",
    "self service recovery",
    "unlock",
    "verification link",
];

/// Of these only a link is of an email: their tokens are of other programs, as of a runner that registers itself.
const LINKS: &[&str] = &["registration link", "welcome link", "sign in link", "verification email"];

/// What it is called.
const NOUNS: &[&str] = &["token", "link"];

/// What is wrong with it.
const FAULTS: &[&str] = &[
    "expired",
    "invalid",
    "no longer valid",
    "not valid",
    "already used",
    "been used",
    "used up",
    "not found",
    "replaced",
];

/// Whether a text says that the link of an email cannot be used.
pub(crate) fn is_refused(text: &str) -> bool {
    let lower = text.to_ascii_lowercase().replace(['_', '-'], " ");
    FAULTS.iter().any(|it| lower.contains(it)) && names(&lower)
}

/// Whether a text in lower case names the token or the link of an email.
fn names(lower: &str) -> bool {
    LINKS.iter().any(|it| lower.contains(it))
        || NOUNS.iter().any(|noun| {
            lower.match_indices(noun).any(|(at, _)| {
                let before = lower.get(..at).and_then(|it| it.strip_suffix(' ')).unwrap_or_default();
                KINDS
                    .iter()
                    .any(|it| before.strip_suffix(it).is_some_and(|it| !it.ends_with(char::is_alphanumeric)))
            })
        })
}

#[cfg(test)]
mod tests {
    use super::is_refused;

    #[test]
    fn the_link_of_an_email_is_told_from_other_tokens() {
        for line in [
            "Your account activation token is no longer valid.",
            "Reset password token is invalid",
            "RECOVERY_TOKEN_EXPIRED: the recovery_token has expired",
            "Error: magic link token expired",
        ] {
            assert!(is_refused(line), "{line}");
        }
        for line in [
            "The access token has expired",
            "runner registration token expired",
            "refresh token is invalid",
            "preset token expired",
            "Activation token sent",
        ] {
            assert!(!is_refused(line), "{line}");
        }
    }
}
