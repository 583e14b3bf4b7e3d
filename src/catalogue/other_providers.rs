//! Errors of other identity providers, which look like OAuth errors and are none of Okta's.

/// How the errors of a provider begin, and its name.
const CODES: &[(&str, &str)] =
    &[("AADSTS", "Microsoft Entra ID"), ("AADB2C", "Azure AD B2C"), ("MSIS", "AD FS")];

/// Where the first error of another provider begins in a text, and whose it is.
#[must_use]
pub fn error(text: &str) -> Option<(usize, &'static str)> {
    let found = CODES.iter().filter_map(|(code, name)| {
        let numbered =
            |(at, _): &(usize, &str)| text.as_bytes().get(at + code.len()).is_some_and(u8::is_ascii_digit);
        text.match_indices(code).find(numbered).map(|(at, _)| (at, *name))
    });
    found.min()
}
