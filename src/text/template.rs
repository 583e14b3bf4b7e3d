//! Sentences with named placeholders. How they are filled from evidence is in `fill` beneath.

mod fill;

pub use crate::text::template::fill::{can_be_filled, forms, render};

/// Words with named placeholders: `"The token lacks {scope}"`. The placeholders are those of [`Placeholder`].
/// Each line is another form of the same sentence; the first whose placeholders can all be filled is shown, else the
/// last, with words in place of what is not known.
pub type Template = &'static str;

/// A value seen in this case, for the placeholder of that name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The placeholder that the value fills.
    pub placeholder: Placeholder,
    /// The value as it is shown.
    pub value: String,
}

macro_rules! placeholders {
    ($($(#[$doc:meta])* $variant:ident $name:literal $fallback:literal;)*) => {
        /// Every placeholder that a template may have.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Placeholder { $($(#[$doc])* $variant,)* }

        impl Placeholder {
            /// All placeholders.
            pub const ALL: &'static [Placeholder] = &[$(Placeholder::$variant,)*];

            /// The name between the braces.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Placeholder::$variant => $name,)* } }

            /// What stands in the placeholder where the case does not tell the value.
            #[must_use]
            pub const fn fallback(self) -> &'static str { match self { $(Placeholder::$variant => $fallback,)* } }
        }
    };
}

placeholders! {
    /// First value that Okta filled into its own wire text.
    First "0" "the named one";
    /// Second value of the wire text.
    Second "1" "the named one";
    /// Third value of the wire text.
    Third "2" "the named one";
    /// Fourth value of the wire text.
    Fourth "3" "the named one";
    /// Scopes, separated by spaces.
    Scope "scope" "the scope";
    /// Of whom these scopes are: a name of [`crate::finding::scope_kind`].
    ScopeKind "scope_kind" "the kind of scope";
    /// Scopes that the token has, separated by spaces.
    Granted "granted" "other scopes";
    /// Method and path of a call: `GET /api/v1/users`.
    Call "call" "this request";
    /// Path of a call.
    Path "path" "the path";
    /// HTTP status.
    Status "status" "the status";
    /// Client id of an app (`0oa…`).
    Client "client" "the client ID";
    /// Id of an authorization server (`aus…` or `default`).
    Server "server" "the authorization server";
    /// Host of an Okta org: `acme.okta.com`.
    Org "org" "your Okta domain";
    /// Host that a request was sent to.
    Host "host" "the API's host";
    /// Issuer URL.
    Issuer "issuer" "the issuer";
    /// Audience.
    Audience "audience" "the audience";
    /// URL of the key set of an issuer.
    Keys "keys" "the URL of the key set";
    /// Id or login of a user.
    User "user" "the user";
    /// Value of `X-Okta-Request-Id`.
    RequestId "request_id" "the request id";
    /// Value of `errorId`.
    ErrorId "error_id" "the error id";
    /// What was found.
    Found "found" "the value found";
    /// What was expected.
    Expected "expected" "the value expected";
    /// What two values of several parts have in common at their beginning.
    Same "same" "their beginning";
    /// What the value found goes on with.
    Here "here" "another end";
    /// What the value expected goes on with.
    There "there" "its own end";
    /// A claim or header member.
    Claim "claim" "the claim";
    /// A key id.
    Kid "kid" "the key ID";
    /// The program, library or gateway that refused, by its name.
    Refuser "refuser" "the verifier";
    /// The same, where it is a library that says so.
    Library "library" "the library";
    /// The same, where it is a program.
    Program "program" "the program";
    /// The same, where it is an API.
    Api "api" "the API";
    /// The same, where it is a gateway.
    Gateway "gateway" "the gateway";
    /// A key by its name and where it came from: ``key `k1` of the pasted set``.
    Key "key" "the verifier's key";
    /// What was tried to make a signature good.
    Tried "tried" "nothing";
    /// Which of its kinds a fault is, for clues.
    Reason "reason" "the reason";
    /// What makes a signature good that is not, for clues.
    Change "change" "a change";
    /// Who verified a signature, for clues.
    Verifier "verifier" "the verifier";
    /// The number of a line of the paste.
    Line "line" "another line";
    /// An algorithm.
    Alg "alg" "the algorithm";
    /// A type of thing: the word in brackets of `E0000007`, a token's `typ`.
    Type "type" "the object";
    /// Id of an object.
    Id "id" "the id";
    /// A code: an Okta error code, an OAuth error.
    Code "code" "the code";
    /// Okta's own words.
    Summary "summary" "…";
    /// Okta's own causes.
    Details "details" "its causes";
    /// An instant in UTC.
    Time "time" "that time";
    /// The instant at which the case is judged.
    Now "now" "now";
    /// Whose clock a token was held against: `this computer`.
    Clock "clock" "the verifier";
    /// An instant by how far it is from the one at which the case is judged: `2 hours ago`, `in 5 minutes`,
    /// `2 hours before the response was sent`.
    When "when" "at another time";
    /// A length of time in words: `2 hours`.
    Span "span" "some time";
    /// A wait: `37 seconds, until 2026-09-21T14:13:32Z`.
    Wait "wait" "until the bucket resets";
    /// A number of requests.
    Limit "limit" "all its";
    /// A number of requests left.
    Remaining "remaining" "what is left";
    /// A redirect address.
    Redirect "redirect" "the redirect URI";
    /// A byte offset.
    Offset "offset" "that place";
    /// An IP address.
    Ip "ip" "the IP address";
    /// Okta's libraries that accept a token.
    Accepts "accepts" "some of them";
    /// Okta's libraries that refuse it.
    Refuses "refuses" "others";
    /// A count.
    Count "count" "several";
    /// A name of something: a header, a member, a library.
    Name "name" "it";
    /// Who made a token: `Okta` unless it is known to be another, `the client` of assertions and proofs.
    Provider "provider" "the issuer";
    /// An Okta event type.
    Event "event" "the event";
    /// Result and reason of a System Log entry.
    Outcome "outcome" "an outcome";
    /// Id of an API token (`00T…`), never its value.
    TokenId "token_id" "the API token's id";
    /// The name under which a tool makes a call: `createGroupRule`, `failed to create group rule`.
    Step "step" "the step";
    /// A request by which a user signs in, which needs no admin role: `POST /api/v1/authn`.
    SigningIn "signing_in" "the request";
    /// The scopes that Okta documents for a call, separated by spaces.
    Needs "needs" "the scope that the call needs";
    /// The admin roles any one of which a call needs, as the Admin Console names them.
    Role "role" "the admin role that the call needs";
}

impl Placeholder {
    /// The placeholder of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Placeholder> {
        Placeholder::ALL.iter().copied().find(|placeholder| placeholder.name() == name)
    }

    /// Whether a sentence with it says nothing to anybody whose paste does not tell the value. Such a sentence is left
    /// out where the value is unknown, and is to the point where it is known.
    #[must_use]
    pub const fn must_be_known(self) -> bool {
        matches!(
            self,
            Placeholder::Step
                | Placeholder::SigningIn
                | Placeholder::Needs
                | Placeholder::Role
                | Placeholder::Here
                | Placeholder::There
        )
    }
}

/// Whether a text has this placeholder.
pub(crate) fn has(text: Template, placeholder: Placeholder) -> bool {
    pieces(text).any(|piece| piece == Piece::Placeholder(Ok(placeholder)))
}

/// The placeholders of a template that must be known.
pub fn demanded(template: &str) -> impl Iterator<Item = Placeholder> {
    pieces(template).filter_map(|piece| match piece {
        Piece::Placeholder(Ok(placeholder)) if placeholder.must_be_known() => Some(placeholder),
        _ => None,
    })
}

/// A template cut at its placeholders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words as they stand.
    Words(&'a str),
    /// A placeholder; `Err` with the text between the braces where no placeholder has this name.
    Placeholder(Result<Placeholder, &'a str>),
}

/// Cuts words at their placeholders. Braces that hold anything but lower-case letters, digits and `_` are words.
pub fn pieces(template: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = template;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (start, end) = placeholder(rest).unwrap_or((rest.len(), rest.len()));
        if start > 0 {
            let (words, after) = rest.split_at_checked(start)?;
            rest = after;
            return Some(Piece::Words(words));
        }
        let (braced, after) = rest.split_at_checked(end)?;
        rest = after;
        let name = braced.get(1..braced.len().saturating_sub(1))?;
        Some(Piece::Placeholder(Placeholder::named(name).ok_or(name)))
    })
}

fn placeholder(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(open) = text.get(from..)?.find('{') {
        let start = from + open;
        let inner = text.get(start + 1..)?;
        let length = inner
            .bytes()
            .take_while(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'_')
            .count();
        if length > 0 && inner.as_bytes().get(length) == Some(&b'}') {
            return Some((start, start + length + 2));
        }
        from = start + 1;
    }
    None
}

/// Fills a template only if every placeholder is known, and with nothing that would end a quoted value early: a clause
/// of a query, which is left out otherwise.
#[must_use]
pub fn render_all(template: &str, facts: &[Fact]) -> Option<String> {
    let mut filled = String::new();
    for piece in pieces(template) {
        match piece {
            Piece::Words(words) => filled.push_str(words),
            Piece::Placeholder(placeholder) => {
                let value = known(facts, placeholder.ok()?)?;
                let breaks = |letter: char| letter.is_control() || matches!(letter, '"' | '\\');
                filled.push_str(Some(value).filter(|value| !value.is_empty() && !value.contains(breaks))?);
            }
        }
    }
    Some(filled)
}

/// The value known for a placeholder.
#[must_use]
pub fn known(facts: &[Fact], placeholder: Placeholder) -> Option<&str> {
    facts.iter().find(|fact| fact.placeholder == placeholder).map(|fact| fact.value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clause_with_an_unknown_hole_is_left_out() {
        assert_eq!(render_all("transaction.id eq \"{request_id}\"", &[]), None);
    }

    #[test]
    fn braces_that_are_no_hole_stay() {
        assert_eq!(render("{\"a\": {}} {", &[]), "{\"a\": {}} {");
    }
}
