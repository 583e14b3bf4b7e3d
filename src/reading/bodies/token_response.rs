//! What a token response says of the token that it brings (RFC 6749 section 5.1): as JSON, or in an address.

use crate::jose::token::Promised;
use crate::text::json::{Members, Value};
use crate::text::url::Parameter;
use std::ops::Range;

/// Where the token of an object stands, and what the object says of it.
pub(super) fn of_object(members: &Members) -> Option<(Range<usize>, Promised)> {
    let token = members.iter().find(|it| it.name == "access_token")?;
    let seconds = members.get("expires_in").and_then(|it| match it {
        Value::Number(text) | Value::String(text) => text.parse().ok(),
        _ => None,
    });
    promised(seconds, members.text("scope")).map(|it| (token.span.clone(), it))
}

/// The same of the parameters of an address; the range is that of the token's value.
pub(crate) fn of_address(parameters: &[Parameter<'_>]) -> Option<(Range<usize>, Promised)> {
    let of = |name: &str| parameters.iter().find(|it| it.name == name);
    let token = of("access_token")?;
    let seconds = of("expires_in").and_then(|it| it.value.parse().ok());
    let scope = of("scope").map(Parameter::decoded);
    promised(seconds, scope.as_deref()).map(|it| (token.range.clone(), it))
}

fn promised(expires_in: Option<i64>, scope: Option<&str>) -> Option<Promised> {
    let scope = scope.filter(|it| !it.trim().is_empty()).map(str::to_owned);
    (expires_in.is_some() || scope.is_some()).then_some(Promised { expires_in, scope })
}
