//! Lists of messages that nobody said: results of tests, texts of an interface, tables, release notes, counters.

pub(crate) const TEXTS: &[(&str, &str)] = &[
    (
        "a run of tests in JavaScript",
        " PASS  src/auth.test.ts\n  ✓ rejects an expired token (12 ms)\n  ✓ rejects a token with an invalid signature (3 ms)\n\nTests:       2 passed, 2 total\n",
    ),
    (
        "a run of tests in Python",
        "tests/test_auth.py::test_expired_token_is_rejected PASSED\ntests/test_auth.py::test_signature_verification_failed PASSED\n======== 2 passed in 0.41s ========\n",
    ),
    (
        "a run of tests in Go",
        "=== RUN   TestExpiredToken\n--- PASS: TestExpiredToken (0.00s)\n=== RUN   TestInvalidSignature\n--- PASS: TestInvalidSignature (0.00s)\nPASS\nok  \tacme/auth\t0.012s\n",
    ),
    (
        "the texts of an interface in JSON",
        "{\n  \"errors\": {\n    \"tokenExpired\": \"The token has expired\",\n    \"invalidAudience\": \"Invalid audience\",\n    \"sessionExpired\": \"Your session has expired. Please sign in again.\"\n  }\n}\n",
    ),
    (
        "the texts of an interface in YAML",
        "en:\n  auth:\n    token_expired: \"Token has expired\"\n    invalid_signature: \"Signature verification failed\"\n",
    ),
    (
        "the texts of an interface as properties",
        "error.token.expired=The token has expired\nerror.token.invalid=Invalid token\nerror.token.audience=Invalid audience\n",
    ),
    (
        "the texts of an interface in TypeScript",
        "export const messages = {\n  notAuthenticated: 'Not authenticated',\n  forbidden: 'You do not have permission to access this resource',\n  ok: 'Welcome back',\n};\n",
    ),
    (
        "a description of an API by OpenAPI",
        "    responses:\n        '401':\n          description: Authentication required\n        '403':\n          description: Not enough permissions\n",
    ),
    (
        "source of an API in Python",
        "def get_current_user(token: str = Depends(oauth2_scheme)):\n    credentials_exception = HTTPException(\n        status_code=401,\n        detail=\"Could not validate credentials\",\n        headers={\"WWW-Authenticate\": \"Bearer\"},\n    )\n",
    ),
    (
        "a page of documentation with headings",
        "# Orders API\n\n## Authentication required\n\nThe page on sign-in says how.\n\n## Limits\n\nSixty requests a minute.\n",
    ),
    (
        "counters",
        "# HELP auth_failures_total Refused tokens by reason.\nauth_failures_total{reason=\"token_expired\"} 0\nauth_failures_total{reason=\"invalid_signature\"} 3\n",
    ),
    (
        "a rule for an alert",
        "- alert: TooManyExpiredTokens\n  expr: rate(auth_failures_total{reason=\"jwt expired\"}[5m]) > 1\n  annotations:\n    summary: \"Many tokens are refused because the jwt expired\"\n",
    ),
    (
        "a history of changes",
        "a1b2c3d fix: refresh when the token has expired\nb2c3d4e feat(log): write invalid audience with both values\nc3d4e5f docs: explain \"invalid_client\" errors\n",
    ),
    (
        "release notes",
        "## 2.4.1\n- Fixed a crash when the token has expired while a request is in flight.\n- The error \"invalid_grant\" now contains the reason.\n- Signature verification failed messages are logged once.\n",
    ),
    (
        "a table of codes",
        "| code | meaning |\n|---|---|\n| invalid_token | The token has expired or was revoked |\n| insufficient_scope | The token lacks a scope |\n",
    ),
    ("a search in a log", "grep -E \"jwt expired|invalid signature|E0000011\" app.log | wc -l\n"),
    (
        "a change in a source",
        "@@ -10,3 +10,4 @@\n-        return \"token expired\"\n+        return \"token has expired\"\n+    # invalid signature\n",
    ),
    (
        "constants in TypeScript",
        "export enum AuthErrors {\n  INVALID_TOKEN = 'invalid_token',\n  TOKEN_EXPIRED = 'token_expired',\n  LOGIN_REQUIRED = 'login_required',\n}\n",
    ),
    (
        "a choice in Kotlin",
        "val message = when (e) {\n    is TokenExpiredException -> \"The Token has expired\"\n    is InvalidClaimException -> \"The Claim 'aud' value doesn't contain the required audience.\"\n    else -> \"Unauthorized\"\n}\n",
    ),
    (
        "a choice in Rust",
        "match e.kind() {\n    ErrorKind::ExpiredSignature => (StatusCode::UNAUTHORIZED, \"ExpiredSignature\"),\n    ErrorKind::InvalidAudience => (StatusCode::UNAUTHORIZED, \"InvalidAudience\"),\n    _ => (StatusCode::INTERNAL_SERVER_ERROR, \"internal\"),\n}\n",
    ),
    (
        "a handler in Flask",
        "@app.errorhandler(AuthError)\ndef handle(e):\n    abort(401, \"Token has expired\")\n    return jsonify(message=\"Invalid audience\"), 401\n",
    ),
    (
        "a check in Python",
        "    if claims[\"exp\"] < time.time():\n        raise Unauthorized(\"Token is expired\")\n",
    ),
];
