//! Every kind of token is verified: proofs, assertions, nested, padded, in JSON, with a payload that stands elsewhere.

use crate::maker::{ACCESS, OTHER, context, encode, printed, report, set, signed, state, states, token};
use crate::signer::{Chance, SigningKey, jwk, key_file, p256, p384, rsa, sign};
use base64::Engine;
use base64::engine::general_purpose::{URL_SAFE, URL_SAFE_NO_PAD};

const PUBLIC: &str = key_file!("rsa_public.pem");

#[test]
fn a_proof_is_verified_by_the_key_that_it_carries() {
    let key = jwk(key_file!("ec_p256_public.pem"), "");
    let header = format!("{{\"typ\":\"dpop+jwt\",\"alg\":\"ES256\",\"jwk\":{key}}}");
    let claims = r#"{"htm":"POST","htu":"https://acme.okta.com/oauth2/default/v1/token","iat":1789999990,"jti":"j-1"}"#;
    let paste = signed(&header, claims, "ES256", &p256());
    let report = report(&paste);
    let read = printed(&report, &paste);
    assert_eq!(read["tokens"][0]["signature"], "verified");
    assert_eq!(read["tokens"][0]["verified_by"]["from"], "token");
    let other = claims.replace("j-1", "j-2");
    let altered = format!("{}.{}.{}", encode(&header), encode(&other), paste.rsplit_once('.').unwrap().1);
    assert_eq!(state(&altered), "failed");
    assert_eq!(state(&format!("{altered}\n{key}")), "failed", "a proof is verified by its own key alone");
}

#[test]
fn a_client_assertion_is_verified_by_the_secret_beside_it() {
    let secret = "7xq2Jp4vT9sLmN0wYb8cRk5dHf3gZa6eQu1iXoPw";
    let claims = r#"{"iss":"0oabucvyc38HLL1ef0h7","sub":"0oabucvyc38HLL1ef0h7","aud":"https://acme.okta.com/oauth2/v1/token","iat":1789999990,"exp":1790000290,"jti":"b5f3"}"#;
    let assertion = signed(r#"{"alg":"HS256"}"#, claims, "HS256", &SigningKey::Secret(secret.into()));
    let paste = format!(
        "POST /oauth2/v1/token HTTP/1.1\nHost: acme.okta.com\n\ngrant_type=client_credentials&client_id=0oabucvyc38HLL1ef0h7&client_secret={secret}&client_assertion={assertion}"
    );
    assert_eq!(states(&paste, &context()), ["verified"]);
    let other = paste.replace(secret, "another_secret_that_did_not_sign_it_at_all");
    assert_eq!(states(&other, &context()), ["failed"]);
    assert!(!printed(&report(&paste), &paste).to_string().contains(secret));
}

#[test]
fn a_logout_token_is_verified() {
    let claims = r#"{"iss":"https://acme.okta.com/oauth2/default","aud":"0oabucvyc38HLL1ef0h7","iat":1789999990,"exp":1790000110,"jti":"9f1c","sub":"00ub0oNGTSWTBKOLGLNR","events":{"http://schemas.openid.net/event/backchannel-logout":{}}}"#;
    let header = r#"{"kid":"k1","typ":"logout+jwt","alg":"RS256"}"#;
    let paste = format!("{}\n{}", signed(header, claims, "RS256", &rsa()), set(&[("k1", PUBLIC)]));
    assert_eq!(state(&paste), "verified");
}

#[test]
fn a_load_balancers_token_is_verified_over_its_padding() {
    let header = r#"{"typ":"JWT","kid":"k1","alg":"ES256","signer":"arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/x/50dc","client":"0oabucvyc38HLL1ef0h7","iss":"https://acme.okta.com/oauth2/default","exp":1790000120}"#;
    let input = format!("{}.{}", URL_SAFE.encode(header), URL_SAFE.encode(OTHER));
    assert!(input.contains('='));
    let signature = sign("ES256", &p256(), input.as_bytes(), &mut Chance(1));
    let paste = format!("{input}.{}\n{}", URL_SAFE.encode(signature), key_file!("ec_p256_public.pem"));
    assert_eq!(state(&paste), "verified");
}

#[test]
fn a_nested_token_is_verified_inside_and_outside() {
    let inner = token("ES256", "in", OTHER, &p256());
    let outer = signed(r#"{"alg":"RS256","kid":"out","cty":"JWT"}"#, &inner, "RS256", &rsa());
    let keys = set(&[("out", PUBLIC), ("in", key_file!("ec_p256_public.pem"))]);
    assert_eq!(states(&format!("{outer}\n{keys}"), &context()), ["verified", "verified"]);
}

fn json_signature(alg: &str, kid: &str, payload: &str, key: &SigningKey) -> String {
    let protected = encode(&format!("{{\"alg\":\"{alg}\"}}"));
    let signature = sign(alg, key, format!("{protected}.{payload}").as_bytes(), &mut Chance(3));
    let signature = URL_SAFE_NO_PAD.encode(signature);
    format!("\"protected\":\"{protected}\",\"header\":{{\"kid\":\"{kid}\"}},\"signature\":\"{signature}\"")
}

#[test]
fn each_signature_of_a_json_serialization_is_verified() {
    let payload = encode(ACCESS);
    let keys = set(&[("a", PUBLIC), ("b", key_file!("ec_p256_public.pem"))]);
    let flattened =
        format!("{{\"payload\":\"{payload}\",{}}}", json_signature("RS256", "a", &payload, &rsa()));
    assert_eq!(state(&format!("{flattened}\n{keys}")), "verified");
    let general = |second: &str| {
        let first = json_signature("RS256", "a", &payload, &rsa());
        format!("{{\"payload\":\"{payload}\",\"signatures\":[{{{first}}},{{{second}}}]}}\n{keys}")
    };
    let all = |paste: &str| {
        let read = printed(&report(paste), paste);
        let token = &read["tokens"][0];
        let each = token["signatures"].as_array().unwrap();
        let each: Vec<_> = each.iter().map(|one| one["signature"].as_str().unwrap().to_owned()).collect();
        (token["signature"].as_str().unwrap().to_owned(), each.join(" "))
    };
    let of = |state: &str, each: &str| (state.to_owned(), each.to_owned());
    assert_eq!(
        all(&general(&json_signature("ES256", "b", &payload, &p256()))),
        of("verified", "verified verified")
    );
    let bad = json_signature("ES256", "b", &encode(OTHER), &p256());
    assert_eq!(all(&general(&bad)), of("failed", "verified failed"));
    let unknown = json_signature("ES384", "c", &payload, &p384());
    assert_eq!(all(&general(&unknown)), of("verified", "verified unchecked"));
}

#[test]
fn a_payload_that_stands_beside_its_token_is_verified() {
    let content = "{\"amount\":\"12.00\",\n \"to\":\"Ada\"}";
    for (header, payload) in [
        (r#"{"alg":"ES256","kid":"k1"}"#, encode(content)),
        (r#"{"alg":"ES256","kid":"k1","b64":false,"crit":["b64"]}"#, content.to_owned()),
    ] {
        let input = format!("{}.{payload}", encode(header));
        let signature = sign("ES256", &p256(), input.as_bytes(), &mut Chance(5));
        let detached = format!("{}..{}", encode(header), URL_SAFE_NO_PAD.encode(signature));
        let keys = set(&[("k1", key_file!("ec_p256_public.pem"))]);
        for paste in [
            format!("{content}\n\n{detached}\n\n{keys}"),
            format!("x-jws-signature: {detached}\n\n{content}\n\n{keys}"),
            format!("{detached}\n{content}\n{keys}"),
        ] {
            assert_eq!(state(&paste), "verified", "{paste}");
        }
        let other = format!("{detached}\n{}\n{keys}", content.replace("12.00", "13.00"));
        assert_eq!(state(&other), "unchecked");
    }
}

#[test]
fn an_unencoded_payload_is_verified_as_it_is() {
    let header = r#"{"alg":"ES256","kid":"k1","b64":false,"crit":["b64"]}"#;
    let content = r#"{"sub":"ada.example","exp":1790003000}"#;
    let input = format!("{}.{content}", encode(header));
    let signature = URL_SAFE_NO_PAD.encode(sign("ES256", &p256(), input.as_bytes(), &mut Chance(5)));
    let quoted = content.replace('"', "\\\"");
    let paste = format!(
        "{{\"protected\":\"{}\",\"payload\":\"{quoted}\",\"signature\":\"{signature}\"}}\n{}",
        encode(header),
        set(&[("k1", key_file!("ec_p256_public.pem"))])
    );
    assert_eq!(state(&paste), "verified");
}

#[test]
fn a_token_is_verified_as_pasted_however_it_was_wrapped_or_quoted() {
    let compact = token("RS256", "k1", ACCESS, &rsa());
    let keys = set(&[("k1", PUBLIC)]);
    let wrapped: Vec<_> =
        compact.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    for form in [
        format!("Authorization: Bearer {compact}"),
        format!("\"{compact}\","),
        wrapped.join("\n"),
        wrapped.join("\r\n  "),
        compact.replace('.', "%2E"),
        format!("\u{feff}{}\u{200b}{}", &compact[..40], &compact[40..]),
    ] {
        assert_eq!(state(&format!("{form}\n\n{keys}")), "verified", "{form}");
    }
}
