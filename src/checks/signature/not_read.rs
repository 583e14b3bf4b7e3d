//! What was given as a key and is none, or cannot be read as one.

use crate::checks::support::example::{access, text};
use crate::checks::support::references::KEYS;
use crate::checks::support::signed::GOOD;
use crate::checks::{Check, Subject, check};
use crate::finding::{Clue, Hit, Outcome, Severity, cause, explain};
use crate::jose::key::{DerFault, JwkFault, NotAKey, PemFault, What};
use crate::model::Expectation::Keys;
use crate::signatures::KeySource;
use crate::text::template::Placeholder;

const ADDRESS: &str = "address";
const TOKEN: &str = "token";
const THUMBPRINT: &str = "thumbprint";
const SSH: &str = "ssh";
const REQUEST: &str = "request";
const ENCRYPTED: &str = "encrypted";
const ENVELOPE: &str = "envelope";
const PAGE: &str = "page";
const EMPTY: &str = "empty";
const MEMBER: &str = "member";
const POINT: &str = "point";
const CUT: &str = "cut";
const DAMAGED: &str = "damaged";
const EXPLICIT: &str = "explicit";
const OTHER: &str = "other";
const LIMIT: &str = "limit";

pub(crate) const CHECKS: &[Check] = &[check(
    explain("keys-not-read", "Part of what was given as a key cannot be read")
        .severity(Severity::Warning)
        .verdict("This is not a key that can be used: {found}. The token was not checked with it, and nothing is said against the token.\nPart of what was given as a key cannot be used. The token was not checked with it.")
        .causes(&[
            cause(
                "A discovery document or a URL says where the keys are and holds none of them. This page sends no requests, so it cannot load them.",
                "Run `curl -s {keys}` and paste what it prints. It starts with `{\"keys\":[`.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, ADDRESS)]),
            cause(
                "A token was pasted as the key. A token is the thing to verify, and holds no key that could be trusted.",
                "Paste the token into the large box, and the key set of its issuer (`{\"keys\":[…]}`) as the key.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, TOKEN)]),
            cause(
                "A thumbprint was pasted as the key. A thumbprint tells one key from another, and cannot verify anything.",
                "Paste the key itself: the JWK (`{\"kty\":…}`), or the certificate that the thumbprint belongs to (`-----BEGIN CERTIFICATE-----`).",
            )
            .any(&[Clue::Fact(Placeholder::Reason, THUMBPRINT)]),
            cause(
                "The key is in the format of SSH, which is not read here.",
                "Print the public key as PEM and paste that: `ssh-keygen -e -m PKCS8 -f key.pub`.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, SSH)]),
            cause(
                "A certificate request was pasted, which is not a certificate yet, or a list of revoked certificates, which holds no key.",
                "Paste the certificate (`-----BEGIN CERTIFICATE-----`), or the key: `openssl req -in request.pem -pubkey -noout`.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, REQUEST)]),
            cause(
                "The private key is protected by a passphrase, so not even its public half can be read.",
                "Paste the public half, which is not a secret: `openssl pkey -in key.pem -pubout`.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, ENCRYPTED)]),
            cause(
                "The certificates are in an envelope (PKCS #7), or this is a PGP key, which is not used for JWTs.",
                "Take the certificates out with `openssl pkcs7 -in file -print_certs`, and paste one of them.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, ENVELOPE)]),
            cause(
                "A web page, XML or other JSON was pasted where keys were expected. The URL was wrong, or the wrong part was copied.",
                "Paste the body of the key set, `{\"keys\":[…]}`. From SAML metadata, paste the text of `X509Certificate`.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, PAGE)]),
            cause(
                "The key set has no key in it, or the secret is empty.",
                "Load the set again from the issuer (`{keys}`). A secret for `HS256` has at least 32 bytes.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, EMPTY)]),
            cause(
                "The JWK is incomplete: a member that it needs is missing, empty or not base64url. The other keys of the set are used.",
                "Copy the whole key again. RSA needs `kty`, `n` and `e`; EC needs `kty`, `crv`, `x` and `y`; OKP needs `kty`, `crv` and `x`.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, MEMBER)]),
            cause(
                "`x` and `y` are not a point of the curve: a character of them was changed, or `crv` names the wrong curve.",
                "Copy the key again from where it is published, and compare `x`, `y` and `crv` exactly.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, POINT)]),
            cause(
                "The key was cut off: its end is missing.",
                "Copy the key again, from `-----BEGIN` to the dashes after `-----END`.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, CUT)]),
            cause(
                "The PEM has extra characters between its lines or in its base64.",
                "Copy the key again from an editor. `openssl pkey -pubin -in key.pem -noout -text` shows whether it is intact.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, DAMAGED)]),
            cause(
                "The key describes its curve by parameters, but JWTs know only named curves.",
                "Write the key with the name of its curve: `openssl ec -pubin -in key.pem -param_enc named_curve`.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, EXPLICIT)]),
            cause(
                "The value has none of the formats for keys that are known here. Where possible, it was tried as a shared secret all the same.",
                "Paste a JWK (`{\"kty\":…}`), a key set (`{\"keys\":[…]}`), PEM (`-----BEGIN …`), or a shared secret on one line.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, OTHER)]),
            cause(
                "There are more keys, or longer ones, than this page reads at a time.",
                "Paste only the key that the token's `kid` names.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, LIMIT)]),
        ])
        .family(&KEYS),
    not_read,
    access(&[]).expecting(Keys, "{\"issuer\":\"https://acme.okta.com/oauth2/default\",\"jwks_uri\":\"https://acme.okta.com/oauth2/default/v1/keys\"}"),
    &[access(&[]), text(GOOD), access(&[]).expecting(Keys, "a secret that is long enough for it")],
)];

fn not_read(subject: &Subject) -> Vec<Outcome> {
    let by_doubtful_secret = subject.signatures.tokens.iter().any(|token| token.verified().is_some());
    let mut told: Vec<KeySource> = Vec::new();
    let mut outcomes = Vec::new();
    for (source, problem) in &subject.signatures.keyring.problems {
        if told.contains(source) || problem.read_anyway && by_doubtful_secret {
            continue;
        }
        told.push(*source);
        let (exhibit, place) = match source {
            KeySource::Paste(Some(exhibit)) => (*exhibit, "paste"),
            _ => (subject.case.tokens().next().map_or(0, |(index, ..)| index), "expected.keys"),
        };
        let (found, reason) = looks_like(problem);
        let hit = Hit::at(exhibit, place)
            .found(found)
            .expected("a JWK, a key set, PEM, a certificate or a shared secret")
            .fact(Placeholder::Reason, reason);
        let hit = match &problem.what {
            What::Discovery { jwks_uri: Some(address), .. } | What::Url(address) => {
                hit.fact(Placeholder::Keys, address)
            }
            _ => hit,
        };
        outcomes.push(hit.into());
    }
    outcomes
}

/// What something looks like, and which cause it is told with.
fn looks_like(problem: &NotAKey) -> (String, &'static str) {
    let plain = |found: &str, reason| (found.to_owned(), reason);
    match &problem.what {
        What::Discovery { .. } => plain("a discovery document", ADDRESS),
        What::Url(_) => plain("a URL", ADDRESS),
        What::Token => plain("a token", TOKEN),
        What::Thumbprint => plain("a thumbprint", THUMBPRINT),
        What::SshKey { .. } => plain("an SSH key", SSH),
        What::CertificateRequest => plain("a certificate request", REQUEST),
        What::RevocationList => plain("a list of revoked certificates", REQUEST),
        What::EncryptedPrivateKey => plain("a private key with a passphrase", ENCRYPTED),
        What::Pgp { .. } => plain("a PGP key", ENVELOPE),
        What::Pkcs7 => plain("certificates in a PKCS #7 envelope", ENVELOPE),
        What::Parameters => plain("parameters without a key", OTHER),
        What::Html => plain("a web page", PAGE),
        What::Xml => plain("XML", PAGE),
        What::Json => plain("JSON without a key", PAGE),
        What::EmptySet => plain("a key set without a key", EMPTY),
        What::EmptySecret => plain("an empty secret", EMPTY),
        What::Jwk(fault) => of_jwk(fault),
        What::Pem { label, fault } => of_pem(label, *fault),
        What::Der(fault) => of_der("DER", *fault),
        What::Unknown => plain("several lines of text", OTHER),
        What::TooLarge(bytes) => (format!("{bytes} bytes"), LIMIT),
        What::TooMany => plain("more keys than are read", LIMIT),
    }
}

fn of_jwk(fault: &JwkFault) -> (String, &'static str) {
    let about = |what: &str, name: &str| (format!("a JWK {what} `{name}`"), MEMBER);
    match fault {
        JwkFault::NotAnObject => ("a member of the set that is not a JWK".into(), MEMBER),
        JwkFault::Missing(name) => about("without", name),
        JwkFault::NotAString(name) => about("with something other than a string as", name),
        JwkFault::NotBase64(name) => about("with a character that is not base64url in", name),
        JwkFault::Empty(name) => about("with an empty", name),
        JwkFault::UnknownType(kty) => (format!("a JWK of the unknown kind `{kty}`"), MEMBER),
        JwkFault::TooLong(name) => about("with too many bytes in", name),
        JwkFault::WrongLength(name) => about("with the wrong number of bytes in", name),
        JwkFault::WrongCurve(curve) => (format!("a JWK whose `crv` `{curve}` is not one of its kind"), POINT),
        JwkFault::NotOnCurve => ("a JWK whose point is not on its curve".into(), POINT),
    }
}

fn of_pem(label: &str, fault: PemFault) -> (String, &'static str) {
    let (what, reason) = match fault {
        PemFault::Empty => ("without anything in it", CUT),
        PemFault::CutOff => ("that is cut off", CUT),
        PemFault::Character => ("with characters that are not base64", DAMAGED),
        PemFault::Base64 => ("whose base64 does not decode", DAMAGED),
        PemFault::Der(fault) => return of_der(&format!("`{label}`"), fault),
    };
    (format!("`{label}` {what}"), reason)
}

fn of_der(name: &str, fault: DerFault) -> (String, &'static str) {
    let (what, reason) = match fault {
        DerFault::CutOff => ("that is cut off", CUT),
        DerFault::Unreadable => ("that is not a key known here, or is damaged", DAMAGED),
        DerFault::NotOnCurve => ("whose point is not on its curve", POINT),
        DerFault::ExplicitCurve => ("with a curve written out by its parameters", EXPLICIT),
        DerFault::NoPublicHalf => ("without its public half", ENCRYPTED),
    };
    (format!("{name} {what}"), reason)
}
