//! Of what class a value is, by where it comes from: a value whose place is not known here is masked or left out.

use super::masks::Mask;
use crate::finding::{Finding, Place, PlaceOf};
use crate::jose::token::Token;
use crate::model::{Case, Content, okta_ids};
use crate::text::template::Placeholder;

/// Of what class a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// It names servers, apps, scopes, instants, codes: nobody's, and no secret.
    Open,
    /// It may be masked.
    Masked(Mask),
    /// It is a secret or belongs to one, or may be: it is never shown.
    Never,
}

const OPEN: &[&str] = &[
    "iss",
    "aud",
    "exp",
    "iat",
    "nbf",
    "auth_time",
    "jti",
    "ver",
    "scp",
    "scope",
    "cid",
    "client_id",
    "azp",
    "appid",
    "amr",
    "acr",
    "typ",
    "token_type",
    "token_use",
    "idp",
    "orgid",
    "app_org",
    "tid",
    "htm",
    "htu",
    "active",
    "vct",
    "toe",
    "txn",
    "uti",
];
const USER: &[&str] = &[
    "sub",
    "uid",
    "user_id",
    "userid",
    "login",
    "username",
    "user_name",
    "preferred_username",
    "unique_name",
    "upn",
    "oid",
    "act",
    "may_act",
    "cognito:username",
    "sub_id",
    "nameid",
    "employee_id",
    "employeenumber",
];
const EMAIL: &[&str] = &["email", "emails", "mail", "email_verified", "email_address", "secondemail"];
const PROFILE: &[&str] = &[
    "name",
    "given_name",
    "family_name",
    "middle_name",
    "nickname",
    "firstname",
    "lastname",
    "first_name",
    "last_name",
    "displayname",
    "display_name",
    "fullname",
    "full_name",
    "profile",
    "picture",
    "website",
    "gender",
    "birthdate",
    "zoneinfo",
    "locale",
    "updated_at",
    "phone_number",
    "phone_number_verified",
    "phone",
    "mobile",
    "mobilephone",
    "msisdn",
    "address",
    "salutation",
    "title",
    "place_of_birth",
    "nationalities",
    "birth_family_name",
    "birth_given_name",
    "birth_middle_name",
    "also_known_as",
    "verified_claims",
    "hd",
];
const GROUPS: &[&str] = &[
    "groups",
    "group",
    "roles",
    "role",
    "entitlements",
    "permissions",
    "cognito:groups",
    "realm_access",
    "resource_access",
    "memberof",
    "wids",
];
const ADDRESSES: &[&str] = &["ip", "ipaddr", "ip_address", "ipaddress", "client_ip", "remote_ip"];
/// Parts of the names of claims that hold or belong to a secret.
const SECRET: &[&str] = &[
    "token",
    "secret",
    "passw",
    "cookie",
    "session",
    "credential",
    "apikey",
    "api_key",
    "private",
    "nonce",
    "hash",
    "otp",
    "assertion",
];
const SECRET_WHOLE: &[&str] =
    &["sid", "ath", "cnf", "code", "key", "jwk", "jwks", "sub_jwk", "k", "pin", "pwd", "vc", "vp"];

/// The class of a claim, by its name.
pub(super) fn of_claim(name: &str) -> Class {
    let name = name.to_lowercase();
    let is = |names: &[&str]| names.contains(&name.as_str());
    if is(OPEN) {
        Class::Open
    } else if SECRET.iter().any(|part| name.contains(part)) || is(SECRET_WHOLE) {
        Class::Never
    } else if is(USER) {
        Class::Masked(Mask::Subject)
    } else if is(EMAIL) {
        Class::Masked(Mask::Email)
    } else if is(PROFILE) {
        Class::Masked(Mask::Names)
    } else if is(GROUPS) {
        Class::Masked(Mask::Groups)
    } else if is(ADDRESSES) {
        Class::Masked(Mask::Ip)
    } else {
        Class::Masked(Mask::UnknownClaims)
    }
}

/// The class of a claim of this token: a subject that is the client is no person.
pub(super) fn of_claim_in(name: &str, token: &Token) -> Class {
    let subject = token.claim_text("sub").filter(|_| name == "sub");
    let client = ["cid", "client_id", "azp", "iss"].into_iter().filter_map(|it| token.claim_text(it));
    let machine =
        subject.is_some_and(|it| okta_ids::is_client_id(it) || client.into_iter().any(|id| id == it));
    if machine { Class::Open } else { of_claim(name) }
}

/// The class of what was found at a place.
pub(super) fn of_place(place: &Place) -> Class {
    let (name, within) = (place.member(), place.within());
    match place.of() {
        PlaceOf::Payload if !name.is_empty() => of_claim(name),
        PlaceOf::Header if matches!(name, "alg" | "kid" | "typ" | "cty" | "enc" | "b64" | "p2c") => {
            Class::Open
        }
        PlaceOf::Signature | PlaceOf::Expected => Class::Open,
        PlaceOf::Response if name == "status" || within.starts_with("headers.x-rate-limit-") => Class::Open,
        // What is sent holds the credentials.
        PlaceOf::Request => Class::Never,
        _ => Class::Masked(Mask::Words),
    }
}

/// The class of what was expected at a place: what was found in a challenge is its description, and what it asks is a
/// scope.
pub(super) fn of_expected(place: &Place) -> Class {
    if place.of() == PlaceOf::Challenge && place.member() == "scope" { Class::Open } else { of_place(place) }
}

/// The class of a value that fills the words of a finding.
pub(super) fn of_placeholder(placeholder: Placeholder, value: &str, finding: &Finding, case: &Case) -> Class {
    use Placeholder as P;
    let words = Class::Masked(Mask::Words);
    let open_if = |fits: bool| if fits { Class::Open } else { words };
    match placeholder {
        P::User => Class::Masked(Mask::Subject),
        P::Ip => Class::Masked(Mask::Ip),
        P::Found => of_place(&finding.hit.place),
        P::Expected => of_expected(&finding.hit.place),
        P::First | P::Second | P::Third | P::Fourth | P::Summary | P::Details => words,
        P::Name | P::Host | P::Redirect | P::Provider => open_if(!is_said(finding, case)),
        P::Id => open_if(is_server_or_app(value)),
        P::Claim | P::Type | P::Code | P::Step => open_if(is_identifier(value)),
        P::Outcome => open_if(value.chars().all(|it| it.is_ascii_uppercase() || "_`: ".contains(it))),
        // They are said by templates of Okta's documentation; see `path`.
        P::Call | P::Path => words,
        _ => Class::Open,
    }
}

/// Whether a finding rests on a text that somebody wrote, out of which its values were cut.
fn is_said(finding: &Finding, case: &Case) -> bool {
    let exhibits = finding.hit.exhibits.iter().filter_map(|it| case.exhibits.get(*it));
    exhibits.into_iter().any(|it| {
        matches!(
            it.content,
            Content::VerifierMessage(_)
                | Content::Error(_)
                | Content::Idx(_)
                | Content::Unread(_)
                | Content::Page(_)
                | Content::Event(_)
        )
    })
}

fn is_server_or_app(value: &str) -> bool {
    okta_ids::is_client_id(value) || okta_ids::is_server_id(value) || okta_ids::is_api_token_id(value)
}

/// Whether a text is one name as programs have them.
pub(super) fn is_identifier(value: &str) -> bool {
    !value.is_empty()
        && value.len() <= 80
        && value
            .bytes()
            .all(|it| it.is_ascii_alphanumeric() || matches!(it, b'_' | b'-' | b'.' | b':' | b'/' | b'#'))
}
