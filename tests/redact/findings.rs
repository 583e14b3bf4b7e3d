//! The redacted copy yields the same findings: what support is to see is still there.

use crate::made::{access, base64, exchange, har, redacted};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, inspect};

/// Ids of what is found, but for what a redaction is there to change: the signature, and secrets in the paste.
fn ids(paste: &str) -> BTreeSet<String> {
    let context = Context::at(Timestamp::from_second(1_790_000_000).unwrap());
    let found = inspect(paste, &context).findings.into_iter().map(|it| it.id().to_owned());
    found.filter(|it| it != "signature-missing" && !it.ends_with("-pasted")).collect()
}

fn id_token(access: &str, nonce: &str) -> String {
    crate::made::token(&json!({"ver": 1, "iss": "https://acme.okta.com/oauth2/aus1made2made3made4m", "aud": "0oa1made2made3made4m", "sub": "00u1made2made3made4m",
        "name": "Zoë Martin", "email": "zoe@acme.example", "nonce": nonce, "at_hash": token_inspector::jose::hash::halves(access)[0],
        "jti": "ID.made", "amr": ["pwd"], "idp": "00o1made2made3made4m", "iat": 1_790_000_000, "exp": 1_790_003_600, "auth_time": 1_790_000_000})).0
}

fn pastes() -> Vec<String> {
    let token = access().0;
    let api = "https://acme.okta.com/api/v1/users";
    let error = |code: &str, summary: &str| {
        json!({"errorCode": code, "errorSummary": summary, "errorLink": code, "errorId": "oaeMadeErrorId000000000", "errorCauses": []}).to_string()
    };
    let answer = json!({"access_token": token, "id_token": id_token(&token, "n0-Abcdef1"), "token_type": "Bearer", "expires_in": 3600, "scope": "openid"});
    let bearer = format!("Bearer {token}");
    let plain = [
        format!(
            "GET /api/v1/users HTTP/1.1\nHost: acme.okta.com\nAuthorization: SSWS {token}\n\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{}",
            error("E0000011", "Invalid token provided")
        ),
        format!(
            "Authorization: {bearer}\n\nHTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error=\"insufficient_scope\", error_description=\"The access token provided does not contain the required scopes.\", scope=\"orders.write\"\n"
        ),
        answer.to_string(),
        token.clone(),
        format!(
            "curl -u 0oa1made2made3made4m:s3cret-Abc https://acme.okta.com/oauth2/v1/token -d grant_type=client_credentials\n{}",
            json!({"error": "invalid_client", "error_description": "The client secret supplied for a confidential client is invalid."})
        ),
    ];
    let entries: Vec<Vec<Value>> = vec![
        vec![exchange(&format!("GET {api}"), &[("Authorization", "SSWS 00tdBVXcbGKuc5XVZsyZxBmPSj4JF1AvnrpFZDIcWj")], "", 401, &error("E0000011", "Invalid token provided"))],
        vec![exchange(&format!("GET {api}"), &[("Authorization", &bearer)], "", 403, &error("E0000006", "You do not have permission to perform the requested action"))],
        vec![exchange("POST https://acme.okta.com/oauth2/v1/token", &[("Authorization", &format!("Basic {}", base64("0oa1made2made3made4m:s3cret-Abc")))], "grant_type=authorization_code&code=c0de-Abcdef1&redirect_uri=https%3A%2F%2Fapp.example%2Fcb",
            400, &json!({"error": "invalid_grant", "error_description": "The authorization code is invalid or has expired."}).to_string())],
        vec![exchange("POST https://acme.okta.com/oauth2/v1/token", &[], "grant_type=authorization_code&code=c0de-Abcdef1", 200, &answer.to_string())],
        vec![exchange("GET https://app.example/cb?error=access_denied&error_description=User+is+not+assigned+to+the+client+application.&state=sT-4bcdef1", &[], "", 200, "")],
    ];
    plain.into_iter().chain(entries.iter().map(|it| har(it))).collect()
}

#[test]
fn the_same_is_found_before_and_after() {
    for paste in pastes() {
        let (copy, _) = redacted(&paste);
        let (before, after) = (ids(&paste), ids(&copy));
        assert!(!before.is_empty() || !paste.contains("error"), "{paste}");
        assert_eq!(before, after, "{paste}\n\n{copy}");
    }
}
