//! What holds of every text that is given as keys.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use token_inspector::jose::key::Keys;
use token_inspector::jose::verify::{Signed, State, belongs_to, possession, verify};
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, inspect};

const ALGORITHMS: &[&str] = &[
    "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "HS256", "HS384",
    "HS512", "EdDSA", "Ed25519", "ES256K", "none", "rs256",
];
const LABELS: &[&str] =
    &["PUBLIC KEY", "CERTIFICATE", "RSA PUBLIC KEY", "PRIVATE KEY", "EC PRIVATE KEY", "X"];
const JWKS: &[&str] = &[
    "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"",
    "{\"kty\":\"RSA\",\"n\":\"sXchDaQebHnPiGvyDOAT4saGEUetSyo9MKLOoWFsueri23bOdgWp4Dy1WlUzewbgBHod5pcM9H95GQRV3JDXboIRROSBigeC5yjU1hGzHHyXss8UDprecbAYxknTcQkhslANGRUZmdTOQ5qTRsLAt6BTYuyvVRdhS8exSZEy_c4gs_7svlJJQ4H9_NxsiIoLwAEk7-Q3UXERGYw_75IDrGA84-lA_-Ct4eTlXHBIY2EaV7t7LjJaynVJCpkv4LKjTTAumiGUIuQhrNhZLuF_RJLqHpM2kgWFLU7-VTdL1VbC2tejvcI2BlMkEpk1BzBZI0KQB0GaDWFLN-aEAw3vRw\",\"e\":\"",
    "{\"kty\":\"EC\",\"crv\":\"P-256\",\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\",\"x\":\"",
    "{\"kty\":\"EC\",\"crv\":\"P-521\",\"x\":\"AA\",\"y\":\"",
    "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"",
    "{\"kty\":\"oct\",\"k\":\"",
    "{\"keys\":[{\"kty\":\"oct\",\"kid\":\"a\",\"k\":\"",
];

/// Reads keys out of bytes, in a form that the first says, and holds a signature made of them against these keys.
pub(crate) fn any(bytes: &[u8]) {
    let [form, alg, rest @ ..] = bytes else { return };
    let alg = ALGORITHMS[usize::from(*alg) % ALGORITHMS.len()];
    let text = written(*form, rest);
    let signature = [rest, &[0; 64]].concat();
    let length = [32, 64, 96, 132, 256, rest.len()][usize::from(*form) % 6];
    let signed = Signed {
        input: b"eyJhbGciOiJFUzI1NiJ9.e30",
        signature: signature.get(..length).unwrap_or(&signature),
        alg: Some(alg),
        kid: Some("a"),
    };
    for keys in [Keys::read(&text), Keys::find(&text), Keys::secret(&text)] {
        let spans = keys.keys.iter().map(|it| &it.origin.span).chain(keys.problems.iter().map(|it| &it.span));
        for span in spans {
            assert!(text.get(span.clone()).is_some(), "{span:?}");
        }
        let said = verify(&signed, &keys);
        if let State::Verified(by) = said.state {
            assert!(by.key < keys.keys.len());
            panic!("a signature that nobody made is good by {:?}", keys.keys.get(by.key));
        }
        assert!(said.attempts.iter().all(|it| it.key < keys.keys.len()));
        let _ = possession(&signed, &keys);
        let _ = belongs_to(signed.signature, &[signed], &keys);
        if let Some(question) = said.question(&signed, &keys) {
            let _ = question.id();
        }
    }
    let now = Timestamp::from_second(1_790_000_000).unwrap_or_default();
    let header = URL_SAFE_NO_PAD.encode(format!("{{\"alg\":\"{alg}\",\"kid\":\"a\"}}"));
    let token = format!("{header}.e30.{}", URL_SAFE_NO_PAD.encode(signed.signature));
    assert!(!inspect(&format!("{token}\n\n{text}"), &Context::at(now)).verdict.line.is_empty());
}

fn written(form: u8, bytes: &[u8]) -> String {
    let which = usize::from(form / 6);
    match form % 6 {
        0 => String::from_utf8_lossy(bytes).into_owned(),
        1 => STANDARD.encode(bytes),
        2 => {
            let label = LABELS[which % LABELS.len()];
            format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", STANDARD.encode(bytes))
        }
        3 => format!("{}{}\"}}", JWKS[which % JWKS.len()], URL_SAFE_NO_PAD.encode(bytes)),
        4 => format!("{}{}\"}}]}}", JWKS[which % JWKS.len()], String::from_utf8_lossy(bytes)),
        _ => format!("{{\"keys\":[{{\"x5c\":[\"{}\"],\"kty\":\"RSA\"}}]}}", STANDARD.encode(bytes)),
    }
}
