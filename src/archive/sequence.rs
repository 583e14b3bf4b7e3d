//! The sequence of a sign-in, as an archive tells it: authorize, the steps of the form, the callback, the token, the API.

use crate::archive::entry::Entry;
use crate::archive::ledger::path_shape;
use crate::archive::relevance::{call, carried};
use crate::limits;
use crate::text::timestamp::Timestamp;
use crate::text::url::{Url, parameter};

/// What a step of the sequence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Discovery document or key set.
    Discovery,
    /// `/authorize`, `/par`, `/interact`, `/device/authorize`.
    Authorize,
    /// A page or step of Okta's sign-in: Identity Engine, authentication API, redirects of the session.
    SignIn,
    /// The app called back with a code, tokens or an error.
    Callback,
    /// `/token`.
    Token,
    /// `/userinfo`, `/introspect`, `/revoke`.
    TokenUse,
    /// An API of Okta's.
    Api,
    /// Another API that was called with a token of OAuth's.
    OwnApi,
    /// SAML.
    Saml,
    /// `/logout`.
    Logout,
}

impl Stage {
    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Stage::Discovery => "discovery",
            Stage::Authorize => "authorize",
            Stage::SignIn => "sign-in",
            Stage::Callback => "callback",
            Stage::Token => "token",
            Stage::TokenUse => "token-use",
            Stage::Api => "api",
            Stage::OwnApi => "own-api",
            Stage::Saml => "saml",
            Stage::Logout => "logout",
        }
    }
}

/// One step of the sequence; the same call several times in a row is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SequenceStep {
    /// What it is.
    pub stage: Stage,
    /// Method and path.
    pub call: String,
    /// Host.
    pub host: String,
    /// Index of the first entry.
    pub entry: u64,
    /// Index of the last.
    pub last: u64,
    /// How many calls in a row it was.
    pub count: usize,
    /// When the first was answered; `None` if the file does not say.
    pub at: Option<Timestamp>,
    /// Status; 0 where there was no answer.
    pub status: u16,
    /// Whether it failed.
    pub failed: bool,
    /// Which sign-in it belongs to, counted from 0: each call to `/authorize` begins one, unless the one before it never
    /// went further.
    pub attempt: usize,
}

/// The steps so far.
#[derive(Debug, Default)]
pub(crate) struct Sequence {
    steps: Vec<SequenceStep>,
    attempt: usize,
    /// Whether there are more than it has room for.
    pub(crate) is_shortened: bool,
}

impl Sequence {
    /// Adds an entry, if it is a step.
    pub(crate) fn add(&mut self, entry: &Entry, target: Url, index: u64, okta: bool, failed: bool) {
        let Some(stage) = stage(entry, target, okta) else { return };
        let call = call(entry, target);
        if let Some(last) = self.steps.last_mut()
            && path_shape(&last.call) == path_shape(&call)
            && last.host == target.host
            && last.status == entry.status
            && last.failed == failed
        {
            last.count += 1;
            last.last = index;
            return;
        }
        let further = |it: &SequenceStep| it.attempt == self.attempt && it.stage != Stage::Authorize;
        let begun =
            self.steps.iter().rev().any(|it| it.stage == Stage::Authorize && it.attempt == self.attempt);
        if stage == Stage::Authorize && begun && self.steps.last().is_some_and(further) {
            self.attempt += 1;
        }
        self.is_shortened |= self.steps.len() >= limits::FILE_STEPS;
        if !self.is_shortened {
            self.steps.push(SequenceStep {
                stage,
                call,
                host: target.host.to_owned(),
                entry: index,
                last: index,
                count: 1,
                at: entry.at(),
                status: entry.status,
                failed,
                attempt: self.attempt,
            });
        }
    }

    /// The steps in order.
    pub(crate) fn steps(&self) -> &[SequenceStep] {
        &self.steps
    }

    /// Where the last sign-in broke: the last step that failed and whose stage no later step went through. `None` if
    /// nothing stayed broken.
    pub(crate) fn broke(&self) -> Option<usize> {
        let mended = |at: usize, step: &SequenceStep| {
            self.steps.iter().skip(at + 1).any(|it| {
                !it.failed
                    && it.status < 400
                    && it.stage == step.stage
                    && (it.call == step.call || it.stage == Stage::Callback)
            })
        };
        self.steps.iter().enumerate().rev().find(|(at, it)| it.failed && !mended(*at, it)).map(|(at, _)| at)
    }
}

fn stage(entry: &Entry, target: Url, okta: bool) -> Option<Stage> {
    let path = target.path;
    if entry.method == "OPTIONS" {
        return None;
    }
    if okta && (path.contains("/.well-known/") || path.ends_with("/v1/keys")) {
        return Some(Stage::Discovery);
    }
    if path.contains("/oauth2/") && path.contains("/v1/") {
        let end = path.rsplit("/v1/").next().unwrap_or_default();
        return Some(match end {
            "authorize" | "par" | "interact" | "device/authorize" | "bc/authorize" => Stage::Authorize,
            "token" => Stage::Token,
            "userinfo" | "introspect" | "revoke" => Stage::TokenUse,
            "logout" => Stage::Logout,
            _ => Stage::SignIn,
        });
    }
    let sign_in = ["/idp/idx/", "/login/", "/signin", "/api/v1/authn", "/api/v1/sessions", "/sso/idps/"];
    if path.contains("/sso/saml") {
        return Some(Stage::Saml);
    }
    if okta && sign_in.iter().any(|it| path.starts_with(it)) {
        return Some(Stage::SignIn);
    }
    if okta && path.starts_with("/api/") {
        return Some(Stage::Api);
    }
    let coded = parameter(target.query, "code").is_some() && parameter(target.query, "state").is_some();
    if !okta
        && (coded || carried(target.query).is_some() || parameter(target.query, "interaction_code").is_some())
    {
        return Some(Stage::Callback);
    }
    let scheme = entry.request.header("authorization").and_then(|it| it.split(' ').next());
    let with_token =
        scheme.is_some_and(|it| it.eq_ignore_ascii_case("bearer") || it.eq_ignore_ascii_case("dpop"));
    (!okta && with_token && entry.request.header("authorization").is_some_and(|it| it.contains("eyJ")))
        .then_some(Stage::OwnApi)
}
