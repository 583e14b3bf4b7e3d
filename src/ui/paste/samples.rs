//! Worked examples: what stands in them, made around the present so that "expired" is true whenever one looks.

use crate::model::Expectation;
use crate::text::timestamp::Timestamp;
use crate::ui::checks::expectations_form::{ExpectationsForm, Field, Judge};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::rc::Rc;

/// An example to try with one click.
#[derive(Debug, PartialEq, Eq)]
pub struct Sample {
    /// Stable name.
    pub name: &'static str,
    /// What its button says.
    pub label: &'static str,
    /// What it shows.
    pub about: &'static str,
    /// The paste; `{token}`, `{date}`, `{now}` and `{now-60}` are filled in.
    text: &'static str,
    /// The token's header.
    header: &'static str,
    /// The token's claims.
    payload: &'static str,
    /// What to hold it against.
    expected: &'static [(Expectation, &'static str)],
    /// The instant to judge it at, of a token that was signed for one; empty: now.
    instant: &'static str,
}

/// An example made for this moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    pub(crate) text: Rc<str>,
    pub(crate) expected: ExpectationsForm,
}

const NO_TOKEN: Sample =
    Sample { name: "", label: "", about: "", text: "", header: "", payload: "", expected: &[], instant: "" };

/// The instant that the signed tokens are in date at.
const SIGNED_FOR: &str = "2026-09-21T14:13:20Z";

/// All examples.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "expired-token",
        label: "Expired token",
        about: "an access token that expired 47 minutes ago",
        text: "Authorization: Bearer {token}",
        header: r#"{"kid":"q7Kd0cJx3Vb8sTn2","alg":"RS256"}"#,
        payload: r#"{"ver":1,"jti":"AT.q1Fz8Lw0nVd3","iss":"https://acme.okta.com/oauth2/default","aud":"api://default","iat":{now-6420},"exp":{now-2820},"cid":"0oa5f6g7h8Jk9Lm0N1p2","uid":"00u1a2b3c4Dd5Ee6F7g8","scp":["openid","profile"],"auth_time":{now-6425},"sub":"ada@acme.com"}"#,
        ..NO_TOKEN
    },
    Sample {
        name: "wrong-audience",
        label: "Wrong audience",
        about: "sent to an API that it was not issued for",
        text: "{token}",
        header: r#"{"kid":"q7Kd0cJx3Vb8sTn2","alg":"RS256"}"#,
        payload: r#"{"ver":1,"jti":"AT.r2Gy7Mx1oWe4","iss":"https://acme.okta.com/oauth2/default","aud":"api://default","iat":{now-600},"exp":{now+3000},"cid":"0oa5f6g7h8Jk9Lm0N1p2","scp":["orders.read"],"sub":"0oa5f6g7h8Jk9Lm0N1p2"}"#,
        expected: &[(Expectation::Audience, "api://orders")],
        ..NO_TOKEN
    },
    Sample {
        name: "missing-scope",
        label: "Missing scope",
        about: "a 403 of Okta’s API, with the token that caused it",
        text: "GET /api/v1/groups HTTP/1.1\nHost: acme.okta.com\nAuthorization: Bearer {token}\n\nHTTP/1.1 403 Forbidden\nDate: {date}\nWWW-Authenticate: Bearer authorization_uri=\"http://acme.okta.com/oauth2/v1/authorize\", realm=\"http://acme.okta.com\", scope=\"okta.groups.read\", error=\"insufficient_scope\", error_description=\"The access token provided does not contain the required scopes.\", resource=\"/api/v1/groups\"\nContent-Length: 0\n",
        header: r#"{"kid":"q7Kd0cJx3Vb8sTn2","typ":"application/okta-internal-at+jwt","alg":"RS256"}"#,
        payload: r#"{"ver":1,"jti":"AT.s3Hx6Ny2pXf5","iss":"https://acme.okta.com","aud":"https://acme.okta.com","sub":"0oa5f6g7h8Jk9Lm0N1p2","iat":{now-585},"exp":{now+3015},"cid":"0oa5f6g7h8Jk9Lm0N1p2","scp":["okta.users.read"]}"#,
        ..NO_TOKEN
    },
    Sample {
        name: "e0000011",
        label: "E0000011",
        about: "“Invalid token provided”, and nothing else",
        text: "HTTP/1.1 401 Unauthorized\nDate: {date}\nContent-Type: application/json\n\n{\"errorCode\":\"E0000011\",\"errorSummary\":\"Invalid token provided\",\"errorLink\":\"E0000011\",\"errorId\":\"oaeVq2mB7kQRz0fJx9Yt1Lw3A\",\"errorCauses\":[]}\n",
        ..NO_TOKEN
    },
    Sample {
        name: "rate-limit",
        label: "429",
        about: "which limit is used up, and when it resets",
        text: "HTTP/1.1 429 Too Many Requests\nDate: {date}\nContent-Type: application/json\nX-Rate-Limit-Limit: 600\nX-Rate-Limit-Remaining: 0\nX-Rate-Limit-Reset: {now+23}\nX-Okta-Request-Id: Zq4nT0xVdGk1bS8mYw2HfAAABzU\n\n{\"errorCode\":\"E0000047\",\"errorSummary\":\"API call exceeded rate limit due to too many requests.\",\"errorLink\":\"E0000047\",\"errorId\":\"oaeKp8sD3nWTy6hRc2Vu5Mx0B\",\"errorCauses\":[]}\n",
        ..NO_TOKEN
    },
    Sample {
        name: "policy-evaluation-failed",
        label: "Policy evaluation failed",
        about: "a redirect with access_denied",
        text: "https://orders.acme.com/callback?state=xyz&error=access_denied&error_description=Policy+evaluation+failed+for+this+request%2C+please+check+the+policy+configurations.",
        ..NO_TOKEN
    },
    Sample {
        name: "verify-with-a-key-set",
        label: "Verify with a key set",
        about: "a signed token beside the keys of its issuer",
        text: "Authorization: Bearer eyJraWQiOiJxN0tkMGNKeDNWYjhzVG4yIiwiYWxnIjoiUlMyNTYifQ.eyJ2ZXIiOjEsImp0aSI6IkFULnQ0Snk1UHozcVlnNiIsImlzcyI6Imh0dHBzOi8vYWNtZS5va3RhLmNvbS9vYXV0aDIvZGVmYXVsdCIsImF1ZCI6ImFwaTovL2RlZmF1bHQiLCJpYXQiOjE3ODk5OTk0MDAsImV4cCI6MTc5MDAwMzAwMCwiY2lkIjoiMG9hNWY2ZzdoOEprOUxtME4xcDIiLCJzY3AiOlsib3JkZXJzLnJlYWQiXSwic3ViIjoiMG9hNWY2ZzdoOEprOUxtME4xcDIifQ.i5ggFDuNCq_XgsrFz5knetrLD7v8SbbyV-RGi69xj8O2f8z1eI-523b_SCzSmTP_MiLBenuMrMQQG2Q9Ba38vHoyV94q_60jlC72spbHr-eik-VwUfvtJ-iDLvV6FXw50f9YW1_lKkWvYWKTgyfRfJG-0ymN7yCOEcdXwq1iklPyB_ZX4jkP5oCWeVmBBMbOTsjIgPzR2w9vhYZdO0KGBLcc2rtl0BF2J3bIkA7-q_jDtaLm639aXWMJopO8bdjyX6oL2ovjM-YGNdcPP9YJXy-Q7_LsVAT0pjzw7BfYSYWMoGCCRaK1KnXZzOtKOMAfxegRWBD7oFxplhDLp0o1xw\n\n{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"kid\":\"q7Kd0cJx3Vb8sTn2\",\"use\":\"sig\",\"e\":\"AQAB\",\"n\":\"ncG_ZeXxnSigjFsU4UDNUdPLdhHKo_QcJVsuO1938I62bKmSjBgCP-7cqJuTuCwpJccm-R8JvoG5PzrUPZkvu76wBpbbSkfB7g0Nh74Woy8kmQKMBrk6CCmmN-ZbkFKXlIwnZymILhRDzhW83rB0Oxg7qDSNt2H9JFZzP_-QW68uBNDN2MyhShNrc8looLqPEEcssgnL9UwOLjBAMuw8KN3-msbqTaB0ZGYxBUBLkQoeLRKMfHpzs3sVukojN2HQFA2VsBgNiLspTjceioSDABAA75eHjwjk89by8AW_NfDJeyETPO76FDTp37Oy-7Us8Zhv4HgtvmaKU-TiDJ27tw\"}]}\n",
        instant: SIGNED_FOR,
        ..NO_TOKEN
    },
    Sample {
        name: "forged-with-its-own-key",
        label: "Forged token",
        about: "a token that carries the key to verify it with",
        text: "Authorization: Bearer eyJhbGciOiJSUzI1NiIsImp3ayI6eyJrdHkiOiJSU0EiLCJlIjoiQVFBQiIsIm4iOiJzOVhzcDc5NlRQUXRiM0dEdjVlcEhpemphcjIxTzlhVjgtYU9TMVVsTThpYjZwVnNnV2RTNG1kWm1UcWhlR0JJQ1FiOFgtZHZ4a0F6V0tWRWl6VmFNd0JSLU5NTm9ITlZ4WG5kNmVpWlNScURHN1lHdHFTQ3doY0U5U3FPVVdIS3RHTUhyVktDeDJBM0hoN3lSSUpOWGQ1bU9ER25zU0xka0FNMlJ5ZzMtTnFlUllUTTVEb0xYcXdhUXIwZGlKbGMwbTRmVkxYZU96dllXR1k4Z244VGc0eF9XODg2d0taLWYtcDdVSVR3VW9oV290bWNDWENfaF9ERlVpNU5kVTZUbkQwa3BoWHNSTGxaM2pZbXNDQ1h2NFhuaF81d0loeUMwSi1fb2lhbUFSTTZrVUJXR0JpSlA2emNKS3Bmb2dnbUVrUkprY0EzeDhXYU9zclF2Z2RRUlEifX0.eyJ2ZXIiOjEsImp0aSI6IkFULnQ0Snk1UHozcVlnNiIsImlzcyI6Imh0dHBzOi8vYWNtZS5va3RhLmNvbS9vYXV0aDIvZGVmYXVsdCIsImF1ZCI6ImFwaTovL2RlZmF1bHQiLCJpYXQiOjE3ODk5OTk0MDAsImV4cCI6MTc5MDAwMzAwMCwiY2lkIjoiMG9hNWY2ZzdoOEprOUxtME4xcDIiLCJzY3AiOlsib3JkZXJzLnJlYWQiLCJvcmRlcnMuYWRtaW4iXSwic3ViIjoiMG9hNWY2ZzdoOEprOUxtME4xcDIifQ.faKBW9G96PMRnHni6EMb7tfamDncCqGhoKiNE_a0sdemZXPiZbEbQjB4r1CqfVocXmhX3z_8zN02YRjoEN9UofLxJob_OTSdcS_6UvzLZBM3YoMW0UNWe7dqbPsMaofw-i6JWgoDR-U5sP5Ydgw5Md2nl6Bc9fYx8WhWDU2n-Py7lFrBy_i6rckJFyimnmF1ZZAe3SA-IeJx4gFkl62ouN3PnQ5xQ1Hd2gc3jxUngjkxoCPO2ge1wbV_qRGRC0_UjwlrMd5V_KsqrrAe51cdVOc5cdg_Co7l-yGZF_Mj-FwGL14RRI0_wuHCcoacs5Vbgum6Ln-eaoFN7DXoZpZdLA\n",
        instant: SIGNED_FOR,
        ..NO_TOKEN
    },
];

impl Filled {
    /// What the box is filled with.
    #[must_use]
    pub fn text(&self) -> &Rc<str> {
        &self.text
    }
}

impl Sample {
    /// The example as of this moment.
    #[must_use]
    pub fn render(&self, now: Timestamp) -> Filled {
        let text = filled(self.text, now, || {
            let part = |json: &str| URL_SAFE_NO_PAD.encode(filled(json, now, String::new));
            [part(self.header).as_str(), ".", &part(self.payload), ".", &signature()].concat()
        });
        let judge = if self.instant.is_empty() { Judge::Response } else { Judge::Chosen };
        let expected = ExpectationsForm::of(self.expected.iter().copied())
            .with(Field::Instant, self.instant)
            .with(Field::Judge, judge.name());
        Filled { text: text.into(), expected }
    }
}

/// Fills `{token}`, `{date}`, `{now}`, `{now-60}` and `{now+60}`; any other brace stays.
fn filled(template: &str, now: Timestamp, token: impl Fn() -> String) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let value = after.split_once('}').and_then(|(name, after)| {
            let value = match name {
                "token" => token(),
                "date" => now.http(),
                _ => {
                    let offset: i64 = match name.strip_prefix("now")? {
                        "" => 0,
                        offset => offset.parse().ok()?,
                    };
                    (now.as_second() + offset).to_string()
                }
            };
            Some((value, after))
        });
        rest = if let Some((value, after)) = value {
            out.push_str(&value);
            after
        } else {
            out.push('{');
            after
        };
    }
    out.push_str(rest);
    out
}

/// As many characters as an RS256 signature has. They sign nothing.
fn signature() -> String {
    let mut state = 7_u32;
    let bytes: Vec<u8> = (0..256)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        })
        .collect();
    URL_SAFE_NO_PAD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::token::Token;

    const NOW: i64 = 1_790_000_000;

    fn sample(name: &str) -> Filled {
        SAMPLES
            .iter()
            .find(|sample| sample.name == name)
            .unwrap()
            .render(Timestamp::from_second(NOW).unwrap())
    }

    #[test]
    fn the_expired_token_expired_47_minutes_ago_and_has_an_rs256_signature() {
        let text = sample("expired-token").text;
        let token = Token::read(text.strip_prefix("Authorization: Bearer ").unwrap());
        assert_eq!(token.moment("exp").at().unwrap().as_second(), NOW - 47 * 60);
        assert_eq!(token.signature.text.len(), 342);
        assert!(token.signature.faults.is_empty() && token.payload.flaws.is_empty());
    }

    #[test]
    fn braces_that_are_no_hole_stay() {
        assert!(sample("e0000011").text.contains("\n\n{\"errorCode\":\"E0000011\","));
        assert!(sample("rate-limit").text.contains("Reset: 1790000023\n"));
        assert!(sample("rate-limit").text.contains("Date: Mon, 21 Sep 2026 14:13:20 GMT\n"));
    }
}
