//! Programs that pass on what a library says: their own setting is named, and another provider's paste gets no menu of
//! Okta's.

use super::front_door::{advice, lead, report};
use token_inspector::finding::CauseState;

#[test]
fn the_setting_of_the_program_that_passes_a_message_on_comes_first() {
    for (paste, sentence, setting) in [
        (
            "level=error msg=\"failed to verify token\" app=argocd-server error=\"oidc: expected audience \\\"argo-cd\\\" got [\\\"other\\\"]\"",
            "This message of go-oidc is passed on by Argo CD. Argo CD compares the token's `aud` with the audience in its own settings,",
            "allowedAudiences",
        ),
        (
            "[oauth2-proxy] Error redeeming code during OAuth2 callback: could not verify id_token: failed to verify token: oidc: id token issued by a different provider, expected \"https://a.example\" got \"https://b.example\"",
            "This message of go-oidc is passed on by oauth2-proxy. oauth2-proxy compares the token's `iss` with the issuer in its own settings,",
            "--oidc-issuer-url",
        ),
    ] {
        let advice = advice(paste);
        let (own, beneath) = (advice.find(sentence), advice.find("go-oidc compares"));
        assert!(own.is_some() && beneath.is_none_or(|beneath| own < Some(beneath)), "{advice}");
        assert!(advice.contains(setting), "{advice}");
    }
    // Of several that print the same, the one that the named program has inside it.
    let shared = advice(
        "{\"code\":\"jwt_auth_invalid_token\",\"message\":\"Signature verification failed\",\"data\":{\"status\":403}}",
    );
    assert!(
        shared.contains("This message of firebase/php-jwt is passed on by JWT Authentication for WordPress"),
        "{shared}"
    );
    assert!(!shared.contains("Vert.x"), "{shared}");
    let alone = advice("oidc: expected audience \"shop\" got [\"other\"]");
    assert!(!alone.contains("passes on"), "{alone}");
}

#[test]
fn how_a_program_tells_more_is_no_cause_and_a_setting_says_what_it_decides() {
    let oidc = report("oidc: expected audience \"shop\" got [\"other\"]");
    let finding = &oidc.findings[0];
    let [source] = finding.hit.says_more.as_slice() else { panic!("{:#?}", finding.hit.says_more) };
    assert!(source.who.starts_with("go-oidc"), "{source:?}");
    assert!(finding.causes.len() > 1 && finding.causes.iter().all(|it| it.fix != source.how), "{source:?}");
    for (paste, decided) in [
        (
            "jose.exceptions.ExpiredSignatureError: Signature has expired.",
            "for how many seconds more a token is accepted",
        ),
        (
            "jwt.exceptions.InvalidIssuerError: Invalid issuer",
            "PyJWT compares the token's `iss` with the issuer in its own settings",
        ),
    ] {
        assert!(advice(paste).contains(decided), "{}", advice(paste));
    }
}

#[test]
fn a_mark_within_a_longer_word_names_nobody() {
    let advice = advice("index out of date; oidc: expected audience \"shop\" got [\"other\"]");
    assert!(!advice.contains("Dex"), "{advice}");
}

#[test]
fn what_is_built_on_a_gateway_prints_all_that_it_prints() {
    for (paste, id) in [
        ("istio-proxy: Jwt issuer is not configured", "iss-unexpected"),
        ("gateway-proxy (gloo): Audiences in Jwt are not allowed", "aud-unexpected"),
        ("apisix openid-connect: jwt signature verification failed", "signature-invalid"),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
    }
}

#[test]
fn what_names_another_provider_gets_no_menu_of_okta_s() {
    for paste in [
        "keycloak 24, spring boot\nAn error occurred while attempting to decode the Jwt: The required claim tenant is missing",
        "https://acme.auth0.com/.well-known/jwks.json\nUnauthorizedError: jwt expired",
        "supabase: {\"code\":\"PGRST301\",\"message\":\"JWT expired\"}",
    ] {
        let advice = advice(paste);
        for menu in ["Security > API", "Applications and Resources"] {
            assert!(!advice.contains(menu), "{paste}: {advice}");
        }
    }
    let okta = advice("JWT missing required claims: [tenant]");
    assert!(okta.contains("Security > API > Authorization Servers"), "{okta}");
}

#[test]
fn what_another_provider_refuses_a_client_for_is_named() {
    let paste = "{\"error\":\"invalid_client\",\"error_description\":\"MSIS9622: Client authentication failed. Please verify the credential provided for client authentication is valid.\"}";
    assert_eq!(lead(paste), Some("provider-client-refused"));
}

#[test]
fn what_clients_alone_sign_is_no_cause_at_a_gateway() {
    let advice = advice("Audiences in Jwt are not allowed");
    assert!(!advice.contains("client_assertion") && !advice.contains("DPoP"), "{advice}");
}

#[test]
fn what_is_only_noted_in_a_token_is_the_reason_where_a_verifier_refused_it_for_that() {
    let paste = "callback code=zxEH4-2j8tEq6Zkp-pQ9gxMK3MIy&state=nnve1VTxumBj: Invalid audiences: `329836626744180738` is not a trusted audience";
    let report = report(paste);
    let first = report.findings.first().expect("a finding");
    assert_eq!((first.id(), first.severity), ("aud-several", token_inspector::finding::Severity::Error));
}

#[test]
fn an_issuer_that_is_a_bare_word_is_not_okta_s() {
    let paste = "Realm [jwt1] JWT validation failed. Cause: string claim [iss] has value [my-issuer] which does not match allowed claim values [issuerone]";
    let advice = advice(paste);
    assert!(advice.contains("allowed_issuer") && !advice.contains("Security > API"), "{advice}");
}

#[test]
fn a_dot_before_more_of_the_sentence_is_the_value_s_own() {
    let paste = "http-server.authentication.jwt.required-issuer\nExpected iss claim to be: https://id.acme.example/v2.0., but was: https://id.acme.example/v2.0.";
    let said = report(paste).verdict.line;
    let told = "The token was issued by https://id.acme.example/v2.0, but Trino or Starburst expects https://id.acme.example/v2.0.";
    assert!(said.starts_with(told), "{said}");
    assert!(
        advice(paste).contains("This message of JJWT is passed on by Trino or Starburst"),
        "{}",
        advice(paste)
    );
}

#[test]
fn keycloak_is_told_to_write_an_audience() {
    let line = "Token validation failed: JWTClaimValidationFailed: missing required \"aud\" claim";
    let keycloak = advice(&format!("[nuxt-oidc-auth]: [keycloak] {line}"));
    assert!(keycloak.contains("mapper of type `Audience`"), "{keycloak}");
    assert!(!advice(line).contains("mapper"));
}

#[test]
fn a_library_of_another_language_is_not_named() {
    let go = "ERRO management/server/http/middleware/auth_middleware.go:88: Error when validating JWT claims: Error parsing token: invalid audience";
    assert_eq!(lead(go), Some("aud-unexpected"));
    let advice = advice(go);
    for other in ["PyJWT", "okta-mobile-kotlin", "python-jose"] {
        assert!(!advice.contains(&format!("{other} compares")), "{advice}");
        assert!(!advice.contains(&format!("message of {other}")), "{advice}");
    }
    let python =
        "  File \"/app/main.py\", line 12, in check\njwt.exceptions.InvalidAudienceError: Invalid audience";
    assert!(self::advice(python).contains("PyJWT"));
}

#[test]
fn the_reason_inside_a_frame_leads_and_a_frame_without_one_is_the_finding() {
    for (inside, id) in [
        ("token is missing required claim: nbf claim is required", "claim-missing"),
        ("token is missing required claim: groups claim is required", "claim-missing"),
        ("token is expired", "exp-passed"),
        ("the badge is of another color", "claim-unexpected"),
    ] {
        assert_eq!(lead(&format!("token has invalid claims: {inside}")), Some(id));
    }
    assert_eq!(
        lead("failed to parse jws: failed to decode signature: illegal base64 data"),
        Some("part-not-base64url")
    );
}

#[test]
fn a_message_that_lists_all_reasons_settles_none() {
    let paste = "Could not exchange code for token error=\"oauth2: cannot fetch token: 401 Unauthorized\\nResponse: {\\\"error\\\":\\\"invalid_client\\\",\\\"error_description\\\":\\\"Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method).\\\"}\"";
    assert!(advice(paste).starts_with("The message lists all meanings"), "{}", advice(paste));
}

#[test]
fn words_that_anybody_prints_settle_nothing_of_a_library() {
    let report =
        report("ERROR [wso2/gateway] - JWT validation failed. cause=error Error message=Invalid audience.");
    let first = report.findings.first().expect("a finding");
    assert_eq!(first.id(), "aud-unexpected");
    let said = first
        .causes
        .iter()
        .filter(|it| it.reason.contains(" in its own settings") || it.reason.contains(" a message of "));
    assert!(said.into_iter().all(|it| it.state == CauseState::Open));
}

#[test]
fn what_a_library_below_says_is_of_it_unless_the_program_above_is_named() {
    let trace = "JsonWebTokenError: jwt audience invalid. expected: api://orders\n    at /srv/app/node_modules/jsonwebtoken/verify.js:218:19\n";
    let own = report(trace);
    assert!(own.verdict.line.contains("is not the one that jsonwebtoken expects"), "{}", own.verdict.line);
    assert!(!advice(trace).contains("passport"), "{}", advice(trace));
    let above =
        [trace, "    at JwtStrategy.verify (/srv/app/node_modules/passport-jwt/lib/verify_jwt.js:4:16)\n"]
            .concat();
    let advice = advice(&above);
    assert!(advice.contains("`audience` of `super({ … })`"), "{advice}");
}

#[test]
fn where_a_gateway_gave_the_reason_no_search_of_oktas_log_is_offered_for_its_challenge() {
    let refused = report(
        "HTTP/1.1 401 Unauthorized\nserver: istio-envoy\nwww-authenticate: Bearer realm=\"https://orders.example/v2\", error=\"invalid_token\"\n\nJwt issuer is not configured\n",
    );
    let [finding] = refused.findings.as_slice() else { panic!("{:#?}", refused.findings) };
    assert!(finding.id() == "iss-unexpected" && finding.also == ["invalid_token"], "{finding:#?}");
    assert!(finding.queries.is_empty(), "{:#?}", finding.queries);
    let by_okta = report(
        "HTTP/1.1 401 Unauthorized\nx-okta-request-id: aUaCq1n8xWz3hTk0LpRvbQAABcd\nwww-authenticate: Bearer realm=\"https://acme.okta.com\", error=\"invalid_token\"\n\nJwt issuer is not configured\n",
    );
    let filters: Vec<_> = by_okta.findings[0].queries.iter().map(|it| it.filter.as_str()).collect();
    assert_eq!(filters, ["transaction.id eq \"aUaCq1n8xWz3hTk0LpRvbQAABcd\""]);
}

#[test]
fn a_program_that_takes_id_tokens_gets_no_advice_to_send_an_access_token() {
    let advice_of =
        |program: &str| advice(&[program, "oidc: expected audience \"shop\" got [\"other\"]"].concat());
    let alone = advice_of("");
    assert!(alone.contains("Send `access_token` of the same response"), "{alone}");
    for program in [
        "E1130 09:12:01.112233       1 authentication.go:70] \"Unable to authenticate the request\" err=\"[invalid bearer token, oidc: verify token: ",
        "level=warning msg=\"Failed to verify token: failed to verify token: token verification failed for all audiences: error for aud \\\"shop\\\": ",
    ] {
        let advice = advice_of(program);
        assert!(!advice.contains("Send `access_token`"), "{advice}");
    }
}
