//! What makes members a header or the claims of a token, and what they are called there.

use crate::jose::algorithms::{Algorithm, is_none};
use crate::jose::token::{NumericDate, is_other};
use crate::reading::decoded::values::of_claim;
use crate::text::json::{Member, Members, Value};

/// The claims of a token.
pub(super) struct Claims {
    pub(super) members: Members,
    /// Whether all claims are there, so that one not seen is one not there.
    pub(super) whole: bool,
}

/// Claims that tokens have and little else has, besides the instants.
const TELLING: &[&str] = &[
    "iss",
    "aud",
    "sub",
    "jti",
    "scp",
    "scope",
    "cid",
    "azp",
    "nonce",
    "nbf",
    "auth_time",
    "tid",
    "appid",
    "htm",
    "htu",
];

/// Names of fields and of claims in other systems, in lower case, with the claim that they print.
const ALIASES: &[(&str, &str)] = &[
    ("issuer", "iss"),
    ("subject", "sub"),
    ("audience", "aud"),
    ("expiresat", "exp"),
    ("expiry", "exp"),
    ("expiration", "exp"),
    ("expirationtime", "exp"),
    ("issuedat", "iat"),
    ("issuetime", "iat"),
    ("notbefore", "nbf"),
    ("notbeforetime", "nbf"),
    ("jwtid", "jti"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier", "sub"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress", "email"),
    ("http://schemas.microsoft.com/identity/claims/scope", "scp"),
    ("http://schemas.microsoft.com/identity/claims/objectidentifier", "oid"),
    ("http://schemas.microsoft.com/identity/claims/tenantid", "tid"),
    ("http://schemas.microsoft.com/claims/authnmethodsreferences", "amr"),
    ("http://schemas.microsoft.com/ws/2008/06/identity/claims/role", "roles"),
];

/// The claim that a name prints.
fn claim(name: &str) -> &str {
    let lower = name.to_ascii_lowercase();
    ALIASES.iter().find(|(alias, _)| *alias == lower).map_or(name, |(_, claim)| *claim)
}

/// How many of the members have the name of a claim or of a header member.
pub(super) fn known(members: &Members) -> usize {
    members.iter().filter(|it| is_known(&it.name)).count()
}

/// Whether a name is that of a claim or header member that tells.
pub(super) fn is_known(name: &str) -> bool {
    let name = claim(name);
    TELLING.contains(&name) || matches!(name, "exp" | "iat" | "alg" | "kid")
}

/// The header that these members are.
pub(super) fn header(members: &Members) -> Option<Members> {
    let alg = said(members.get("alg")?)?;
    let known = Algorithm::named(alg).is_some() || is_none(alg);
    let key = ["kty", "keys", "use", "n", "e", "x5t_thumbprint", "issuer", "iss_url", "k"];
    let other = key.iter().any(|name| members.get(name).is_some());
    if !known || other || members.iter().count() > MOST_HEADER {
        return None;
    }
    let values = members.iter().filter_map(|it| {
        let value = of_claim(&it.name, &it.value, false)?;
        (value != Value::Null).then(|| Member { value, ..it.clone() })
    });
    Some(Members(values.collect()))
}

/// Members that a header has at most.
const MOST_HEADER: usize = 16;

/// The payload that these members are. Where they stood in no brackets, only an instant tells that they are one.
pub(super) fn payload(members: &Members, exact: bool, bracketed: bool) -> Option<Claims> {
    if is_other(members) {
        return None;
    }
    let mut whole = true;
    let mut own: Vec<Member> = Vec::new();
    for member in members.iter() {
        let name = if exact { member.name.as_str() } else { claim(&member.name) };
        if is_code(name, &member.value) {
            return None;
        }
        let value = match of_claim(name, &member.value, exact) {
            Some(Value::Null) if !exact => continue,
            Some(value) => value,
            None => {
                whole = false;
                continue;
            }
        };
        let known = own.iter_mut().find(|it| it.name == name);
        match known.filter(|_| !exact) {
            Some(known) => add(&mut known.value, value),
            None => own.push(Member { name: name.to_owned(), value, span: 0..0 }),
        }
    }
    let members = Members(own);
    let time = |name| match NumericDate::of(members.get(name)) {
        NumericDate::At(at) => at.as_second() > EARLIEST,
        NumericDate::TooFine(..) => true,
        NumericDate::NotANumber(text) => text.contains("20"),
        _ => false,
    };
    let times = ["exp", "iat"].iter().filter(|name| time(name)).count();
    let telling = TELLING.iter().filter(|name| members.get(name).is_some()).count();
    let issued =
        bracketed && members.text("iss").is_some_and(|it| it.contains("://")) && members.get("aud").is_some();
    let is_token = times > 0 && telling + times > 2 || issued && telling > 2;
    // Whoever lists claims by hand leaves some out; one who prints them all has both instants, or many more.
    let all = times > 1 || exact && times > 0 && members.iter().count() > FEW;
    is_token.then_some(Claims { members, whole: whole && all })
}

/// Claims that somebody would list by hand.
const FEW: usize = 4;

/// No token was issued before: numbers below are counters, or examples.
const EARLIEST: i64 = 1_000_000_000;

/// Whether a value is an expression of source code.
fn is_code(name: &str, value: &Value) -> bool {
    let Value::Bare(text) = value else { return false };
    let code = text.contains('(') && !text.starts_with(|it: char| it.is_ascii_digit())
        || ["process.env", "${", "this.", "self.", "config.", "Date.", "Math."]
            .iter()
            .any(|it| text.contains(it));
    is_known(name) && code && crate::text::timestamp::loose::begins(text).is_none()
}

/// A second value under one name: .NET and tables print a list as its elements.
fn add(known: &mut Value, value: Value) {
    match (known, value) {
        (Value::Array(values), Value::Array(more)) => values.extend(more),
        (Value::Array(values), value) => values.push(value),
        (known, value) => *known = Value::Array(vec![std::mem::replace(known, Value::Null), value]),
    }
}

fn said(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) | Value::Bare(text) => Some(text),
        _ => None,
    }
}
