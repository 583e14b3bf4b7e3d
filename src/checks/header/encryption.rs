//! Encrypted tokens (RFC 7516): what the header tells, and the risks that it shows.

use crate::checks::support::example::{access, token};
use crate::checks::support::references::ENCRYPTION;
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Outcome, Severity, cause, explain};
use crate::jose::encryption::{CONTENT_ENCRYPTION, ContentEncryption, KeyManagement};
use crate::text::json::{Decimal, Value};
use crate::text::template::Placeholder;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("token-encrypted", "The token is encrypted, so its claims cannot be read here")
            .severity(Severity::Note)
            .verdict("The token is encrypted with `{alg}`: only the holder of {name} can read its claims.\nThe token is encrypted: only the holder of the key can read its claims.")
            .causes(&[
                cause(
                    "Auth0 issues a token that only it can read when the request names no API.",
                    "Send `audience` with the API's identifier in the authorize or token request. The access token is then a signed JWT.",
                )
                .all(&[Clue::Fact(Placeholder::Provider, "Auth0"), Clue::Fact(Placeholder::Name, SHARED)]),
                cause(
                    "One key encrypts and decrypts the token, so it is meant for its issuer, or for a service that shares the key. To everyone else it is opaque, and that is not a fault.",
                    "Read its claims in the service that has the key, or ask the issuer's `userinfo` or introspection endpoint.",
                )
                .any(&[Clue::Fact(Placeholder::Name, SHARED)]),
                cause(
                    "A public key is registered for the app or the API, and the issuer encrypts for it. Okta does so with ID tokens, and with access tokens of custom authorization servers.",
                    "Decrypt the token where the private key is (five parts go in, a signed token with three parts `eyJ….eyJ….…` comes out), and paste that one.",
                )
                .any(&[Clue::Fact(Placeholder::Name, PRIVATE)]),
                cause(
                    "The issuer encrypts the token for one receiver, and the program that got it has no key for it or cannot decrypt.",
                    "Request a token that is only signed: name the API in `audience` at Auth0, or remove the encryption key from the app or the API at the issuer. Where encryption is wanted, decrypt the token with the private key before it is verified.",
                )
                .all(&[Clue::NoFact(Placeholder::Name, PRIVATE), Clue::NoFact(Placeholder::Name, SHARED)]),
            ])
            .family(&ENCRYPTION),
        encrypted,
        token(Sample::Encrypted),
        &[access(&[])],
    ),
    check(
        explain("zip-in-header", "The token is compressed before it is encrypted")
            .verdict("The token is compressed (`zip`), which lets a small token fill a server's memory. Some libraries refuse that.")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "The issuer was set to compress its encrypted tokens. A small one can unpack to gigabytes, and the length of compressed text reveals something about its content.",
                    "Have the issuer leave out `zip`, or limit what the library unpacks to 250 KB.",
                ),
            ])
            .family(&ENCRYPTION),
        zip,
        token(Sample::Encrypted).header(&[("zip", "\"DEF\"")]),
        &[token(Sample::Encrypted), access(&[]).header(&[("zip", "\"DEF\"")])],
    ),
    check(
        explain("p2c-large", "The token asks for a huge number of hash rounds")
            .severity(Severity::Warning)
            .verdict("`p2c` is {found}. Deriving the key would stall the server that tries.\n`p2c` is too large. Deriving the key would stall the server that tries.")
            .causes(&[
                cause(
                    "The sender of the token chooses `p2c`, the number of rounds of a password-based key. Somebody who wants to slow the server down writes a huge one; more than 1,200,000 is treated as an attack.",
                    "Refuse algorithms that start with `PBES2` in the verifier, or limit `p2c` in the library.",
                ),
                cause(
                    "A program of yours makes the token and uses a count that is meant for stored passwords.",
                    "Use `dir` or `A256KW` with a random key instead of a password, or lower `p2c` where the token is made.",
                ),
            ])
            .family(&ENCRYPTION),
        p2c,
        token(Sample::Encrypted).header(&[("alg", "\"PBES2-HS256+A128KW\""), ("p2c", "2000000000")]),
        &[token(Sample::Encrypted).header(&[("p2c", "1200000")])],
    ),
    check(
        explain("alg-rsa1-5", "The key is encrypted with RSA PKCS #1 v1.5")
            .verdict("The token's key is encrypted with RSA PKCS #1 v1.5, an old way that can be attacked, so newer libraries refuse it. The content is not the problem.")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "The receiver's encryption key is registered at the issuer for `RSA1_5`, or the issuer uses that algorithm by default.",
                    "Register the key for `RSA-OAEP-256` at the issuer, and refuse `RSA1_5` in the receiver.",
                ),
            ])
            .family(&ENCRYPTION),
        |subject| algorithm(subject, "RSA1_5"),
        token(Sample::Encrypted).header(&[("alg", "\"RSA1_5\"")]),
        &[token(Sample::Encrypted)],
    ),
    check(
        explain("alg-dir", "The token is encrypted directly with a shared key (`dir`)")
            .verdict("This is an encrypted token (JWE), so its claims cannot be read here. Only a receiver with the same secret key can open it. Whether it has expired or is meant for you cannot be told.")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "A program other than Okta made this token: Okta does not encrypt its access and ID tokens with `dir`. Often it is the session cookie of a library such as Auth.js, sent in place of the access token.",
                    "Look at where the value comes from. If it is the cookie `next-auth.session-token` or `authjs.session-token`, send the provider's access token instead, which the callback `jwt` gets as `account.access_token`.",
                ),
                cause(
                    "The token is meant for your server, but your server does not have the key.",
                    "Set the shared key there, under the `kid` of the token's header if it has one. Every holder of this key can also make such tokens; with `RSA-OAEP-256` or `ECDH-ES`, the receiver has a private key of its own.",
                ),
            ])
            .family(&ENCRYPTION),
        |subject| algorithm(subject, "dir"),
        token(Sample::Encrypted).header(&[("alg", "\"dir\"")]),
        &[token(Sample::Encrypted)],
    ),
    check(
        explain("enc-unknown", "The token is encrypted with an unregistered method")
            .verdict("The token is encrypted in a way that no standard knows, so libraries cannot decrypt it.")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "The issuer or its library has a method of its own, or writes a registered one differently: `enc` is `{found}`.\nThe issuer or its library has a method of its own, or writes a registered one differently in `enc`.",
                    "Have the issuer use `A256GCM` or another method of RFC 7518 section 5, spelled exactly like that.",
                ),
            ])
            .family(&ENCRYPTION),
        enc,
        token(Sample::Encrypted).header(&[("enc", "\"A512XYZ\"")]),
        &[token(Sample::Encrypted)],
    ),
    check(
        explain("token-nested", "Another token is inside this one")
            .verdict("The claims are in a second token inside this one. That is allowed, so it is not a fault.")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "The outer token carries a whole token as its payload, which its header announces with `cty: JWT`. Usually the outer one is encrypted; where it is only signed, both can be read.",
                    "Verify the signature of the outer token with its issuer's key (or decrypt it, if it has five parts), and verify its payload as a token again: in jose, `compactVerify` or `compactDecrypt`, then `jwtVerify`. Claims such as `exp` are only in the inner one. This page checks each of the two separately.",
                ),
            ])
            .family(&ENCRYPTION),
        nested,
        token(Sample::Other).mangled(wrapped),
        &[access(&[]), token(Sample::Encrypted)],
    ),
    check(
        explain("token-in-claim", "A claim holds another token")
            .severity(Severity::Note)
            .verdict("The claim `{claim}` holds another token, which is checked separately. That is allowed, so it is not a fault.")
            .causes(&[
                cause(
                    "The issuer put a token into a claim on purpose (`act`, a hint, a statement). The signature of the outer token does not make the inner one genuine.",
                    "Verify the token in `{claim}` separately, with the keys of its own issuer, before you use its claims.",
                ),
            ])
            .family(&ENCRYPTION),
        in_claim,
        token(Sample::Other).mangled(claimed),
        &[access(&[]), token(Sample::Other).mangled(wrapped), access(&[("act", "{\"sub\":\"0oabucvyc38HLL1ef0h7\"}")])],
    ),
];

/// Who can read a token where one key encrypts and decrypts it.
const SHARED: &str = "the shared key";
/// Who can read a token that a public key encrypts.
const PRIVATE: &str = "the private key";

/// The token as the payload of another one.
fn wrapped(inner: &str) -> String {
    crate::checks::support::sample::encode("{\"alg\":\"RS256\",\"cty\":\"JWT\"}", inner, false)
}

/// The token in a claim of another one.
fn claimed(inner: &str) -> String {
    let payload = format!("{{\"sub\":\"ada\",\"exp\":1790003000,\"id_token_hint\":\"{inner}\"}}");
    crate::checks::support::sample::encode("{\"alg\":\"RS256\",\"kid\":\"k1\"}", &payload, false)
}

fn encrypted(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        view.token.encrypted().then(|| {
            let alg = view.alg().unwrap_or_default();
            let shared = KeyManagement::named(alg).is_some_and(|it| it.is_shared);
            let hit = view.hit("payload").fact(Placeholder::Name, if shared { SHARED } else { PRIVATE });
            let hit = match view.token.header_text("iss") {
                Some(iss) => hit.fact(Placeholder::Issuer, iss),
                None => hit,
            };
            match view.token.header_text("enc") {
                Some(enc) => hit.found(format!("{alg} {enc}")),
                None => hit,
            }
        })
    })
}

fn zip(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let zip = view.token.header.members().get("zip").filter(|_| view.token.encrypted())?;
        Some(view.hit("header.zip").found(zip.as_str().map_or_else(|| zip.compact(), str::to_owned)))
    })
}

fn p2c(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let Value::Number(rounds) = view.token.header.members().get("p2c")? else { return None };
        let many = Decimal::of(rounds).is_some_and(|rounds| rounds.exceeds(1_200_000));
        many.then(|| view.hit("header.p2c").found(rounds.clone()).expected("1200000"))
    })
}

fn algorithm(subject: &Subject, name: &str) -> Vec<Outcome> {
    subject.each(|view| {
        let alg = view.alg().filter(|alg| *alg == name)?;
        Some(view.hit("header.alg").found(alg).fact(Placeholder::Alg, alg))
    })
}

fn enc(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let enc = view.token.header_text("enc")?;
        let known = || CONTENT_ENCRYPTION.iter().map(|it| it.name).collect::<Vec<_>>().join(" ");
        let unknown = ContentEncryption::named(enc).is_none();
        unknown.then(|| view.hit("header.enc").found(enc).expected(known()))
    })
}

fn nested(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let hit = is_nested(&view).then(|| view.hit("payload"))?;
        Some(inner(subject, &view).filter(|it| it.1 == "payload").fold(hit, |hit, it| hit.with(it.0)))
    })
}

fn in_claim(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let mut inner = inner(subject, &view).filter(|it| !it.1.ends_with("payload"));
        let (index, place) = inner.next()?;
        let claim = place.rsplit('.').next().unwrap_or_default();
        Some(
            inner.fold(view.hit(place).with(index).fact(Placeholder::Claim, claim), |hit, it| hit.with(it.0)),
        )
    })
}

/// The tokens inside one, and where: each at its place.
fn inner<'a>(
    subject: &Subject<'a>,
    view: &TokenView<'a>,
) -> impl Iterator<Item = (usize, &'a str)> + use<'a> {
    let span = if view.exhibit.inside.is_none() { view.exhibit.span.clone() } else { 0..0 };
    let behind = subject.case.exhibits.iter().enumerate().skip(view.index + 1);
    behind.map_while(move |(index, it)| Some((index, it.inside.as_deref().filter(|_| it.span == span)?)))
}

/// Whether the payload is a token of its own, so that its claims are not due here.
pub(crate) fn is_nested(view: &TokenView) -> bool {
    view.token.nests
        || !view.token.encrypted()
            && view.token.header_text("cty").is_some_and(|it| it.eq_ignore_ascii_case("jwt"))
}
