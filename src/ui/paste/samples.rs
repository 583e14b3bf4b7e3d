//! Worked examples: what stands in them, made around the present so that "expired" is true whenever one looks.

use crate::text::timestamp::Timestamp;
use crate::ui::checks::expectations_form::ExpectationsForm;
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
    /// The paste; `{token}`, `{date}`, `{now}` and `{now-60}` are filled in.
    text: &'static str,
    /// The token's header.
    header: &'static str,
    /// The token's claims.
    payload: &'static str,
    /// The audience to hold it against.
    audience: &'static str,
    /// The scopes or the call to hold it against.
    needs: &'static str,
}

/// An example made for this moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    pub(crate) text: Rc<str>,
    pub(crate) expected: ExpectationsForm,
}

const NO_TOKEN: Sample =
    Sample { name: "", label: "", text: "", header: "", payload: "", audience: "", needs: "" };

/// All examples.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "expired-token",
        label: "Expired token",
        text: "Authorization: Bearer {token}",
        header: r#"{"kid":"q7Kd0cJx3Vb8sTn2","alg":"RS256"}"#,
        payload: r#"{"ver":1,"jti":"AT.q1Fz8Lw0nVd3","iss":"https://acme.okta.com/oauth2/default","aud":"api://default","iat":{now-6420},"exp":{now-2820},"cid":"0oa5f6g7h8Jk9Lm0N1p2","uid":"00u1a2b3c4Dd5Ee6F7g8","scp":["openid","profile"],"auth_time":{now-6425},"sub":"ada@acme.com"}"#,
        ..NO_TOKEN
    },
    Sample {
        name: "wrong-audience",
        label: "Wrong audience",
        text: "{token}",
        header: r#"{"kid":"q7Kd0cJx3Vb8sTn2","alg":"RS256"}"#,
        payload: r#"{"ver":1,"jti":"AT.r2Gy7Mx1oWe4","iss":"https://acme.okta.com/oauth2/default","aud":"api://default","iat":{now-600},"exp":{now+3000},"cid":"0oa5f6g7h8Jk9Lm0N1p2","scp":["orders.read"],"sub":"0oa5f6g7h8Jk9Lm0N1p2"}"#,
        audience: "api://orders",
        ..NO_TOKEN
    },
    Sample {
        name: "missing-scope",
        label: "Missing scope",
        text: "GET /api/v1/groups HTTP/1.1\nHost: acme.okta.com\nAuthorization: Bearer {token}\n\nHTTP/1.1 403 Forbidden\nDate: {date}\nWWW-Authenticate: Bearer authorization_uri=\"http://acme.okta.com/oauth2/v1/authorize\", realm=\"http://acme.okta.com\", scope=\"okta.groups.read\", error=\"insufficient_scope\", error_description=\"The access token provided does not contain the required scopes.\", resource=\"/api/v1/groups\"\nContent-Length: 0\n",
        header: r#"{"kid":"q7Kd0cJx3Vb8sTn2","typ":"application/okta-internal-at+jwt","alg":"RS256"}"#,
        payload: r#"{"ver":1,"jti":"AT.s3Hx6Ny2pXf5","iss":"https://acme.okta.com","aud":"https://acme.okta.com","sub":"0oa5f6g7h8Jk9Lm0N1p2","iat":{now-585},"exp":{now+3015},"cid":"0oa5f6g7h8Jk9Lm0N1p2","scp":["okta.users.read"]}"#,
        ..NO_TOKEN
    },
    Sample {
        name: "e0000011",
        label: "E0000011",
        text: "HTTP/1.1 401 Unauthorized\nDate: {date}\nContent-Type: application/json\n\n{\"errorCode\":\"E0000011\",\"errorSummary\":\"Invalid token provided\",\"errorLink\":\"E0000011\",\"errorId\":\"oaeVq2mB7kQRz0fJx9Yt1Lw3A\",\"errorCauses\":[]}\n",
        ..NO_TOKEN
    },
    Sample {
        name: "rate-limit",
        label: "429",
        text: "HTTP/1.1 429 Too Many Requests\nDate: {date}\nContent-Type: application/json\nX-Rate-Limit-Limit: 600\nX-Rate-Limit-Remaining: 0\nX-Rate-Limit-Reset: {now+23}\nX-Okta-Request-Id: Zq4nT0xVdGk1bS8mYw2HfAAABzU\n\n{\"errorCode\":\"E0000047\",\"errorSummary\":\"API call exceeded rate limit due to too many requests.\",\"errorLink\":\"E0000047\",\"errorId\":\"oaeKp8sD3nWTy6hRc2Vu5Mx0B\",\"errorCauses\":[]}\n",
        ..NO_TOKEN
    },
    Sample {
        name: "policy-evaluation-failed",
        label: "Policy evaluation failed",
        text: "https://orders.acme.com/callback?state=xyz&error=access_denied&error_description=Policy+evaluation+failed+for+this+request%2C+please+check+the+policy+configurations.",
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
        let expected = ExpectationsForm {
            audience: self.audience.into(),
            needs: self.needs.into(),
            ..ExpectationsForm::default()
        };
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
