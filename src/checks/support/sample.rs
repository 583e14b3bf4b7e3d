//! Healthy tokens of each kind, to be changed by one fault at a time. No key ever signed them, but for the proof, which
//! carries the key that checks it.

use crate::checks::support::signed;
use crate::jose::algorithms::Length;
use crate::jose::signature_length::by_alg;
use crate::text::json;
use crate::text::json::{Members, Value};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Members to set to a JSON value, or to take out where it is empty.
pub type Edits = &'static [(&'static str, &'static str)];

/// A healthy token, issued ten minutes before the present of the examples, for one hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sample {
    /// Access token of a custom authorization server, for a user.
    Access,
    /// Access token by client credentials.
    Machine,
    /// ID token.
    Id,
    /// Access token of the org authorization server.
    Org,
    /// DPoP proof.
    Proof,
    /// Client assertion.
    Assertion,
    /// Logout token.
    Logout,
    /// Security event token.
    Event,
    /// Identity assertion grant.
    Grant,
    /// Token of an AWS load balancer.
    LoadBalancer,
    /// A token of no kind known here.
    Other,
    /// Encrypted token.
    Encrypted,
}

const HEADER: &str = r#"{"kid":"Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk","alg":"RS256"}"#;

impl Sample {
    /// Every sample.
    pub const ALL: &'static [Sample] = &[
        Sample::Access,
        Sample::Machine,
        Sample::Id,
        Sample::Org,
        Sample::Proof,
        Sample::Assertion,
        Sample::Logout,
        Sample::Event,
        Sample::Grant,
        Sample::LoadBalancer,
        Sample::Other,
        Sample::Encrypted,
    ];

    /// The header.
    #[must_use]
    pub const fn header(self) -> &'static str {
        match self {
            Sample::Org => {
                r#"{"kid":"Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk","typ":"application/okta-internal-at+jwt","alg":"RS256"}"#
            }
            Sample::Proof => {
                r#"{"typ":"dpop+jwt","alg":"ES256","jwk":{"kty":"EC","crv":"P-256","x":"CHuZQJOfXwhmLjpIqoldy0X3nKyyKbGUhLuEtiYGPGA","y":"x3sp-3msGZc1Dm1ZN9pR9XqwTa5_t2nX8FloSKDDngU"}}"#
            }
            Sample::Logout => {
                r#"{"kid":"Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk","typ":"logout+jwt","alg":"RS256"}"#
            }
            Sample::Event => {
                r#"{"kid":"Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk","typ":"secevent+jwt","alg":"RS256"}"#
            }
            Sample::Grant => {
                r#"{"kid":"Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk","typ":"oauth-id-jag+jwt","alg":"RS256"}"#
            }
            Sample::LoadBalancer => {
                r#"{"typ":"JWT","kid":"a1b2c3d4-0000-4000-8000-000000000001","alg":"ES256","iss":"https://acme.okta.com/oauth2/default","client":"0oabucvyc38HLL1ef0h7","signer":"arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/orders/50dc6c495c0c9188","exp":1790000120}"#
            }
            Sample::Other => r#"{"alg":"HS256","typ":"JWT"}"#,
            Sample::Encrypted => r#"{"alg":"RSA-OAEP-256","enc":"A256GCM","kid":"enc-1","cty":"JWT"}"#,
            _ => HEADER,
        }
    }

    /// The payload.
    #[must_use]
    pub const fn payload(self) -> &'static str {
        match self {
            Sample::Access => {
                r#"{"ver":1,"jti":"AT.0mP4JKAZX1iACIT4vbEDF7LpvDVjxypPMf0D7uX39RE","iss":"https://acme.okta.com/oauth2/default","aud":"api://default","iat":1789999400,"exp":1790003000,"cid":"0oabucvyc38HLL1ef0h7","uid":"00ub0oNGTSWTBKOLGLNR","scp":["openid","orders.read"],"auth_time":1789999300,"sub":"ada@acme.example"}"#
            }
            Sample::Machine => {
                r#"{"ver":1,"jti":"AT.5x7LgHaTPyxCkYVmyJ2nsM8WRBHvVDF0Q6zGgkEoB4I","iss":"https://acme.okta.com/oauth2/default","aud":"api://default","iat":1789999400,"exp":1790003000,"cid":"0oabucvyc38HLL1ef0h7","scp":["orders.read"],"sub":"0oabucvyc38HLL1ef0h7"}"#
            }
            Sample::Id => {
                r#"{"sub":"00ub0oNGTSWTBKOLGLNR","name":"Ada Example","ver":1,"iss":"https://acme.okta.com/oauth2/default","aud":"0oabucvyc38HLL1ef0h7","iat":1789999400,"exp":1790003000,"jti":"ID.4eAWJOCMB3SX8XewDfVR0w9OPt6hXlCWsGXE5yTkZ8I","amr":["pwd","mfa"],"idp":"00o1n8sbwArJ7OQRw406","nonce":"n-0S6_WzA2Mj","auth_time":1789999300,"at_hash":"EWYVqTdY4_WnH0tPqxGqvA"}"#
            }
            Sample::Org => {
                r#"{"ver":1,"jti":"AT.wT5jKx2PCVkZ7Rk0a4pEMgTQlCuIMmOT2CyzQAjUh3Y","iss":"https://acme.okta.com","aud":"https://acme.okta.com","iat":1789999400,"exp":1790003000,"cid":"0oabucvyc38HLL1ef0h7","uid":"00ub0oNGTSWTBKOLGLNR","scp":["openid","okta.users.read"],"auth_time":1789999300,"sub":"ada@acme.example"}"#
            }
            Sample::Proof => {
                r#"{"htm":"POST","htu":"https://acme.okta.com/oauth2/default/v1/token","iat":1789999990,"jti":"e1j3V_bKic8-LAEB_lccD0G"}"#
            }
            Sample::Assertion => {
                r#"{"iss":"0oabucvyc38HLL1ef0h7","sub":"0oabucvyc38HLL1ef0h7","aud":"https://acme.okta.com/oauth2/v1/token","iat":1789999990,"exp":1790000290,"jti":"b5f3e2a0-7f4e-4f0b-9b1e-2f5f0a3c8d11"}"#
            }
            Sample::Logout => {
                r#"{"iss":"https://acme.okta.com/oauth2/default","aud":"0oabucvyc38HLL1ef0h7","iat":1789999990,"exp":1790000110,"jti":"9f1c2d3e","sub":"00ub0oNGTSWTBKOLGLNR","events":{"http://schemas.openid.net/event/backchannel-logout":{}}}"#
            }
            Sample::Event => {
                r#"{"iss":"https://acme.okta.com","aud":"https://receiver.acme.example","iat":1789999990,"jti":"24c63fb56e5a2d77","events":{"https://schemas.openid.net/secevent/caep/event-type/session-revoked":{"event_timestamp":1789999980}}}"#
            }
            Sample::Grant => {
                r#"{"iss":"https://acme.okta.com","sub":"00ub0oNGTSWTBKOLGLNR","aud":"https://auth.chat.example","client_id":"chat-at-acme","jti":"9e43f81b64a33f20","iat":1789999990,"exp":1790000290,"scope":"chat.read"}"#
            }
            Sample::LoadBalancer => {
                r#"{"sub":"00ub0oNGTSWTBKOLGLNR","name":"Ada Example","email":"ada@acme.example","exp":1790000120,"iss":"https://acme.okta.com/oauth2/default"}"#
            }
            Sample::Other => r#"{"sub":"1234567890","name":"Ada Example","iat":1789999400,"exp":1790003000}"#,
            Sample::Encrypted => "",
        }
    }

    /// In compact form, with a signature part of the right length. It verifies with no key but that of a proof.
    #[must_use]
    pub fn encoded(self, header: Edits, claims: Edits) -> String {
        let header = edited(self.header(), header);
        let payload = edited(self.payload(), claims);
        encode(&header, &payload, self == Sample::Encrypted)
    }
}

/// Members set or taken out.
fn edited(text: &str, edits: Edits) -> String {
    if edits.is_empty() {
        return text.to_owned();
    }
    let Value::Object(Members(mut members)) = json::read(text).value else { return text.to_owned() };
    for (name, json) in edits {
        let at = members.iter().position(|member| member.name == *name);
        if json.is_empty() {
            members.retain(|member| member.name != *name);
            continue;
        }
        let value = json::read(json).value;
        match at.and_then(|at| members.get_mut(at)) {
            Some(member) => member.value = value,
            None => members.push(json::Member { name: (*name).to_owned(), value, span: 0..0 }),
        }
    }
    Value::Object(Members(members)).compact()
}

/// A token of these parts.
pub(crate) fn encode(header: &str, payload: &str, encrypted: bool) -> String {
    let part = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    if encrypted {
        let noise = |length| part(&noise(length));
        return [part(header.as_bytes()), noise(256), noise(12), noise(400), noise(16)].join(".");
    }
    let alg = json::read(header).value.as_object().and_then(|it| it.text("alg")).map(str::to_owned);
    let length = alg.as_deref().and_then(by_alg).map_or(256, Length::shortest);
    let input = [part(header.as_bytes()), part(payload.as_bytes())].join(".");
    let signature = signed::by_own_key(header, alg.as_deref(), &input).unwrap_or_else(|| noise(length));
    [input, part(&signature)].join(".")
}

/// Bytes without a pattern that a check could take for something.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x2545_F491_u32;
    (0..length)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state.to_le_bytes().first().copied().unwrap_or_default() | 1
        })
        .collect()
}
