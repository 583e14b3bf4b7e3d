//! What decides where several things are said: the code of an error over a phrase in its description, the inner reason
//! over its wrapper, evidence over the order of the catalog.

use super::*;

fn first(paste: &str) -> &'static str {
    ids(paste).first().copied().unwrap_or("nothing")
}

#[test]
fn the_code_of_an_authorization_server_decides_over_a_phrase_of_a_library() {
    for (body, id) in [
        (
            r#"{"error":"invalid_dpop_proof","error_description":"DPoP proof JWT cannot be parsed."}"#,
            "invalid_dpop_proof/invalid_dpop_proof_invalid_jwt",
        ),
        (
            r#"{"error":"invalid_request","error_description":"The request JWT cannot be parsed."}"#,
            "invalid_request",
        ),
        (r#"{"error":"invalid_grant","error_description":"Invalid signature."}"#, "invalid_grant"),
        (r#"{"error":"invalid_client","error_description":"Invalid signature."}"#, "invalid_client"),
        (
            r#"{"error":"invalid_client","error_description":"The client_assertion signature is invalid."}"#,
            "invalid_client/client_assertion_invalid_signature",
        ),
        (r#"{"error":"invalid_token","error_description":"jwt expired"}"#, "exp-passed"),
    ] {
        assert_eq!(first(body), id, "{body}");
        assert_eq!(first(&format!("Error calling GetBearerToken: {body}")), id, "{body}");
    }
}

#[test]
fn a_short_sentence_is_keycloaks_only_where_something_says_so() {
    let token = samples::access();
    for sentence in ["Invalid user credentials", "Code not valid", "Invalid client secret"] {
        let own = format!(
            "GET /carts HTTP/1.1\nHost: shop.acme.test\nAuthorization: Bearer {token}\n\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{{\"message\":\"{sentence}\"}}"
        );
        assert_eq!(first(&own), "own-api-refused", "{sentence}");
        let named = format!("Log of Keycloak:\n{sentence}");
        assert!(first(&named).starts_with("provider-"), "{sentence}");
    }
    let body = r#"{"error":"invalid_grant","error_description":"Code not valid"}"#;
    assert_eq!(first(body), "provider-grant-refused");
}

#[test]
fn a_refresh_without_a_refresh_token_is_not_only_an_expired_token() {
    for before in ["failed to verify the secret: ", "Get \"https://acme.okta.com/api/v1/users\": "] {
        let paste = format!("{before}oauth2: token expired and refresh token is not set");
        let report = report(&paste);
        assert_eq!(report.findings[0].id(), "refresh-token-missing", "{paste}");
        assert!(report.findings[0].causes[0].fix.contains("offline_access"));
    }
}

#[test]
fn a_wrapper_is_a_note_beside_the_reason_in_it() {
    let wrapped =
        "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error ";
    for (reason, id) in [
        ("state mismatch, expected AdTh_iVtNxIvcf, got: RgDZwNvcky-7 {", "state-mismatch"),
        ("id_token issued in the future, now 1772366300, iat 1772366340 {", "iat-in-future"),
        ("invalid_client {\n  error: OPError: invalid_client\n", "invalid_client"),
        (
            "access_denied\n{\"error\":\"access_denied\",\"error_description\":\"User is not assigned to the client application.\"}",
            "access_denied/user_not_assigned",
        ),
    ] {
        assert_eq!(first(&format!("{wrapped}{reason}")), id, "{reason}");
    }
    let report = report(&format!("{wrapped}state mismatch, expected AdTh_iVtNxIvcf, got: RgDZwNvcky-7 {{\n"));
    assert_eq!(report.findings[0].hit.found.as_deref(), Some("RgDZwNvcky-7"));
    assert!(report.findings[0].causes[0].reason.starts_with("Two tabs"));
}

#[test]
fn what_is_told_of_one_claim_is_read_as_that_claim() {
    for (claim, id) in
        [("exp", "exp-passed"), ("nbf", "nbf-ahead"), ("iss", "iss-unexpected"), ("aud", "aud-unexpected")]
    {
        let paste = format!("iam::verify: The '{claim}' field in the authentication token was invalid");
        assert_eq!(first(&paste), id, "{paste}");
    }
}

#[test]
fn a_refusal_is_of_the_part_that_says_it() {
    for (paste, id) in [
        (
            r#"{"errorCode":"error","errorSummary":"Items not present for array property: roles.","errorLink":"error","errorId":"oae1","errorCauses":[]}"#,
            "schema-array-items-missing",
        ),
        (
            r#"{"errorCode":"error","errorSummary":"Something else.","errorLink":"error","errorId":"oae1","errorCauses":[]}"#,
            "unknown-okta-code",
        ),
        (
            "Error while creating user jo@acme.test: No schema's defined in scim user",
            "provisioning-schema-refused",
        ),
        (
            "tokenreviews.authentication.k8s.io is forbidden: User \"system:serviceaccount:argocd:argocd-server\" cannot create resource \"tokenreviews\" in API group \"authentication.k8s.io\" at the cluster scope",
            "kubernetes-rbac-refused",
        ),
        ("[error] <0.1.0> rabbit: access to vhost '/' refused for user 'orders'", "rabbitmq-no-permission"),
        (
            "** (Jason.DecodeError) unexpected byte at position 0: 0xD7\n    (jason 1.4.0) lib/jason.ex:92: Jason.decode!/2\n    (joken 2.5.0) lib/joken.ex:135: Joken.peek_header/1",
            "token-malformed",
        ),
    ] {
        assert_eq!(first(paste), id, "{paste}");
    }
}

#[test]
fn a_setting_beside_the_message_puts_its_cause_first() {
    let timed_out = "Uncaught (in promise) AuthSdkError: OAuth flow timed out";
    let with_path = format!(
        "const auth = new OktaAuth({{ url: 'https://acme.okta.com/oauth2/aus1x9k2fQpLmN3b5d7' }});\n\n{timed_out}"
    );
    assert!(report(&with_path).findings[0].causes[0].reason.contains("holds a path"));
    assert!(!report(timed_out).findings[0].causes[0].reason.contains("holds a path"));
    assert_eq!(first("failed to decode key set: unknown json web key type ''"), "key-set-unusable");
}
