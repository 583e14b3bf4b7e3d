//! Which audience is expected of a token, by its kind and by what was given or stands beside it.

use crate::checks::{Subject, TokenView};
use crate::model::Expectation::{Audience, ClientId};
use crate::model::{Kind, Setting};

/// The audiences that a token of this kind should have one of.
pub(super) fn expected(subject: &Subject, view: &TokenView) -> Vec<String> {
    let given = &subject.context.expected;
    let client = || given.client_id().map(str::to_owned);
    match view.kind {
        Kind::AccessToken | Kind::OrgAccessToken | Kind::Jwt => {
            let audiences: Vec<_> = given.audiences().map(str::to_owned).collect();
            let set = || subject.settings(Audience).map(|it| it.value.clone()).collect();
            if audiences.is_empty() { set() } else { audiences }
        }
        Kind::LogoutToken => client().into_iter().collect(),
        Kind::IdToken if subject.spared(view) => client().into_iter().collect(),
        Kind::IdToken => {
            let audiences: Vec<_> = given.audiences().map(str::to_owned).collect();
            let set = || setting(subject, view).map(|it| it.value.clone());
            if audiences.is_empty() { client().or_else(set).into_iter().collect() } else { audiences }
        }
        _ => Vec::new(),
    }
}

/// The setting in the paste that a token of this kind is held against where nothing was given.
pub(super) fn setting<'a>(subject: &Subject<'a>, view: &TokenView) -> Option<&'a Setting> {
    let given = &subject.context.expected;
    let of = match view.kind {
        Kind::AccessToken | Kind::OrgAccessToken | Kind::Jwt => Audience,
        Kind::IdToken if given.client_id().is_none() => ClientId,
        _ => return None,
    };
    subject.settings(of).next().filter(|_| given.audiences().next().is_none())
}

/// What `aud` of a token holds and what is expected of it. `None` if they meet, or one of them is not known.
pub(super) fn mismatch<'a>(subject: &Subject, view: &TokenView<'a>) -> Option<(Vec<&'a str>, Vec<String>)> {
    let expected = expected(subject, view);
    let found = view.audiences();
    let readable = !expected.is_empty() && found.iter().any(|aud| !aud.is_empty());
    (readable && !found.iter().any(|aud| expected.iter().any(|it| it == aud))).then_some((found, expected))
}
