//! Rows of the System Log's screen, a directory's codes, and what a tool refuses before Okta is asked.

use super::front_door::{first_cause, lead, report};

#[test]
fn a_row_of_the_system_log_is_read_however_its_reason_was_parted() {
    for row in [
        "Authenticate user via IDP    FAILURE : User Not Found",
        "Authenticate user via IDP FAILURE: User Not Found",
        "Authenticate user via IDP  FAILURE - User Not Found",
        "Authenticate user via IDP FAILURE | User Not Found",
    ] {
        for paste in
            [row.to_owned(), [row, "\nCreate okta user             SUCCESS   (two days before)"].concat()]
        {
            assert_eq!(lead(&paste), Some("idp-user-not-matched"), "{paste}");
        }
    }
}

#[test]
fn the_directorys_code_chooses_the_cause() {
    for (code, words) in
        [("1329", "LogonWorkstations"), ("1909", "Unlock-ADAccount"), ("1331", "Enable-ADAccount")]
    {
        let event = format!(
            r#"{{"eventType":"user.authentication.auth_via_AD_agent","outcome":{{"result":"FAILURE","reason":"Login failed"}},"debugContext":{{"debugData":{{"ErrorCode":"{code}"}}}}}}"#
        );
        let report = report(&event);
        let finding = report.findings.first().expect("a finding");
        let first = finding.causes.first().expect("a cause");
        assert!(first.fix.contains(words), "{code}: {}", first.fix);
    }
}

#[test]
fn terraform_names_what_its_provider_refuses_before_okta_is_asked() {
    for (paste, id) in [
        (
            "│ Error: Conflicting configuration arguments\n│ \n│   with provider[\"registry.terraform.io/okta/okta\"],\n│   on main.tf line 24, in provider \"okta\":\n│ \n│ \"api_token\": conflicts with client_id",
            "terraform-arguments-conflict",
        ),
        (
            "Error: failed to get groups claim for OAuth application: the API returned an error: Invalid session, Status: 403 Forbidden\n\n  with okta_app_oauth.portal,",
            "E0000005",
        ),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
    }
}

#[test]
fn a_flask_app_that_lost_its_session_is_told_of_the_cookie() {
    let paste = "127.0.0.1 - - [27/Mar/2026 10:12:41] \"GET /authorization-code/callback?code=x0yA&state=b8c1 HTTP/1.1\" 500 -\nTraceback (most recent call last):\n  File \"/srv/okta-flask-sample/app.py\", line 63, in callback\n    if app_state != session[\"app_state\"]:\nKeyError: 'app_state'";
    assert_eq!(lead(paste), Some("state-mismatch"), "{paste}");
    assert_eq!(lead("KeyError: 'colour'"), None);
}

#[test]
fn a_group_that_the_scim_server_cannot_change_has_the_cause_that_its_words_name() {
    let first = |paste: &str| {
        let report = report(paste);
        let finding = report.findings.first().expect("a finding");
        (finding.id(), finding.causes.first().map(|it| it.reason.clone()).unwrap_or_default())
    };
    let replace = "Error while updating user group membership for group Eng: Not Implemented. Errors reported by remote server: patch-REPLACE-operation not supported for group.members";
    let (id, reason) = first(replace);
    assert_eq!(id, "group-push-failed");
    assert!(reason.contains("`replace`"), "{reason}");
    let bare = "Not Implemented. Errors reported by remote server: patch-REPLACE-operation not supported";
    let (id, reason) = first(bare);
    assert_eq!(id, "provisioning-method-refused");
    assert!(reason.contains("`replace`"), "{reason}");
    let unknown = "PATCH /scim/v2/Groups/12 HTTP/1.1\nHost: scim.acme.test\nContent-Type: application/scim+json\n\n{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":[{\"op\":\"add\",\"path\":\"members\",\"value\":[{\"value\":\"4\"},{\"value\":\"999\"}]}]}\n\nHTTP/1.1 400 Bad Request\nContent-Type: application/scim+json\n\n{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"],\"detail\":\"Invalid parameters: 4, 999.\",\"status\":\"400\"}";
    let (id, reason) = first(unknown);
    assert_eq!(id, "scim-error");
    assert!(reason.contains("member"), "{reason}");
}

#[test]
fn a_cause_of_the_very_message_comes_first() {
    for (paste, id, cause) in [
        (
            "Authentication of user via MFA\tFAILURE: INVALID_CREDENTIALS",
            "sign-in-credentials-wrong",
            "about an authenticator",
        ),
        (
            "Caused by: java.text.ParseException: Invalid JSON: Unexpected token <html> at position 6.\n\tat com.nimbusds.jose.util.JSONObjectUtils.parse(JSONObjectUtils.java:92)\n\tat com.nimbusds.jose.jwk.JWKSet.parse(JWKSet.java:422)",
            "key-set-unusable",
            "a page",
        ),
        (
            "URL: PUT https://vault.acme.example/v1/auth/kubernetes/login\nCode: 403. Errors:\n\n* permission denied",
            "token-review-failed",
            "bound_service_account_names",
        ),
        (
            "  File \"/srv/app/auth.py\", line 12, in verify\njwt.exceptions.InvalidKeyError: Expecting a PEM-formatted key.",
            "key-wrong-type",
            "PEM",
        ),
        (
            "Error: secretOrPrivateKey must be an asymmetric key when using RS256\n    at module.exports [as sign] (/srv/node_modules/jsonwebtoken/sign.js:133:22)",
            "key-wrong-type",
            "The program signs with `RS256`",
        ),
        (
            "E0301 11:58:02.118000       1 authentication.go:73] \"Unable to authenticate the request\" err=\"[invalid bearer token, service account token has expired]\"",
            "exp-passed",
            "token of a service account",
        ),
        (
            "HTTP/1.1 400 Bad Request\n\n{\"error\":\"invalid_request\",\"error_description\":\"DPoP HTTP URL mismatch\"}\nPOST https://sso.acme.example/realms/shop/protocol/openid-connect/token",
            "dpop-htu-mismatch",
            "X-Forwarded-Proto",
        ),
        (
            "Error: Crypto.subtle is available only in secure contexts (HTTPS).",
            "pkce-needs-https",
            "localhost",
        ),
        (
            "  File \"/srv/jwt/jwks_client.py\", line 75, in fetch_data\n    jwk_set = json.load(response)\njson.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
            "keys-unreachable",
            "something other than JSON",
        ),
        (
            "JWSSignatureVerificationFailed: signature verification failed\nRestarting the service fixes it.",
            "signature-invalid",
            "earlier key set",
        ),
        (
            "Signed JWT rejected: Another algorithm expected, or no matching key(s) found\nA redeploy fixes it.",
            "key-or-alg-unfit",
            "earlier key set",
        ),
        (
            "Error Domain=org.openid.appauth.oauth_token Code=-5 \"invalid_client: Client authentication failed. Either the client or the client credentials are invalid.\"",
            "invalid_client/invalid_client",
            "Native Application",
        ),
        (
            "{\"prefix\":\"echo\",\"message\":\"code=401, message=invalid or expired jwt, internal=token signature is invalid: signature is invalid\"}",
            "signature-invalid",
            "",
        ),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
        assert!(first_cause(paste).contains(cause), "{paste}: {}", first_cause(paste));
    }
}
