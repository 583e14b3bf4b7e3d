//! What Snowflake (External OAuth, key-pair JWT, drivers) prints (current service; drivers for Python, JDBC, Go, .NET, ODBC).

use crate::catalogue::libraries::library;

library! {
    "Snowflake (External OAuth, key-pair JWT, drivers)", Gateway;
    more "Run `SELECT SYSTEM$GET_LOGIN_FAILURE_DETAILS('<uuid>');` as ACCOUNTADMIN with the UUID in brackets from the message of the refused login: it returns the code of the reason. `INFORMATION_SCHEMA.LOGIN_HISTORY()` has its text. If the login used a token of External OAuth, `SELECT SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN('<token>');` says why it is refused.";
    settings {
        "sub-unexpected" => "Set `user` of the connection to the user in the token, or leave it out. `EXTERNAL_OAUTH_SNOWFLAKE_USER_MAPPING_ATTRIBUTE` says which attribute is compared.";
        "principal-claim-missing" => "Compare `EXTERNAL_OAUTH_TOKEN_USER_MAPPING_CLAIM` of `DESC SECURITY INTEGRATION <name>;` with the claims of the token: for Okta it is `sub`.";
        "claim-missing" => "Have the provider write the claim: Snowflake needs `iss`, `aud`, `exp` and the claim in `EXTERNAL_OAUTH_TOKEN_USER_MAPPING_CLAIM` of `DESC SECURITY INTEGRATION <name>;`.";
        "state-mismatch" => "Start the sign-in again in one browser tab, and let only one program at a time wait on the port of `oauth_redirect_uri`.";
        "saml-outside-its-time" => "Compare the clock of the identity provider with the `Date` header of Snowflake, and sign in again: a response is valid for minutes.";
        "saml-destination-unexpected" => "Compare `SNOWFLAKE_ACS_URL` and `SNOWFLAKE_ISSUER_URL` of `DESC SECURITY INTEGRATION <name>;` with `Single sign-on URL` of the app: use one of the account's URLs everywhere.";
        "aud-unexpected" => "Compare `EXTERNAL_OAUTH_AUDIENCE_LIST` of the security integration with the token's `aud`, and set it with `ALTER SECURITY INTEGRATION <name> SET EXTERNAL_OAUTH_AUDIENCE_LIST = ('…');`. Unless set, the account's URL is expected.";
        "iss-unexpected" => "Compare `EXTERNAL_OAUTH_ISSUER` of the security integration (`DESC SECURITY INTEGRATION <name>;`) with the token's `iss`: the two must be equal.";
        "token-user-unmapped" => "Compare `EXTERNAL_OAUTH_TOKEN_USER_MAPPING_CLAIM` and `EXTERNAL_OAUTH_SNOWFLAKE_USER_MAPPING_ATTRIBUTE` (`LOGIN_NAME` or `EMAIL_ADDRESS`) of the security integration with the token and with `SHOW USERS`.";
        "token-scope-or-role-refused" => "Have the token's `scp` name a role, as `session:role:NAME` or `SESSION:ROLE-ANY`. The role must be granted to the user and not be in `EXTERNAL_OAUTH_BLOCKED_ROLES_LIST`; ACCOUNTADMIN, ORGADMIN and SECURITYADMIN are blocked unless allowed.";
        "keys-unreachable" => "Set `EXTERNAL_OAUTH_JWS_KEYS_URL` of the security integration to the key set: for Okta `https://{org}/oauth2/default/v1/keys`.";
        "key-pair-refused" => "Compare `RSA_PUBLIC_KEY_FP` in `DESC USER <name>` with the `SHA256:…` in the JWT's `iss`. `ALTER USER <name> SET RSA_PUBLIC_KEY='…'` sets the key, without the PEM lines.";
        "saml-user-unexpected" => "Compare `LOGIN_NAME` in `DESC USER <name>` with the username that Okta sends, and the user in the connection settings with both.";
        "saml-signature-invalid" => "Set the certificate of the app: `ALTER SECURITY INTEGRATION <name> SET SAML2_X509_CERT = '…';`, without the PEM lines.";
        "saml-audience-unexpected" => "Compare `SAML2_SNOWFLAKE_ISSUER_URL` in `DESC SECURITY INTEGRATION <name>` with `Audience` of the response, which must be the only one.";
        "exp-passed" => "Make a new token. A key-pair JWT may be valid for one hour at most; an External OAuth token's lifetime is set in Okta, at `Security > API > Authorization Servers > your server > Access Policies`.";
    }
    messages {
        "Invalid OAuth access token." => "snowflake-oauth-refused" ("Snowflake prints the same message if the audience, the issuer, the signature, the user or the role does not match.", "Run `SELECT SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN('<token>');` as ACCOUNTADMIN: it names the reason. Compare the token with `DESC SECURITY INTEGRATION <name>;`.");
        "OAuth access token expired" => "exp-passed" ("code 390318");
        "JWT token is invalid." => "key-pair-refused" ("code 390144");
        "JWT_TOKEN_INVALID_USER_IN_ISSUER" => "key-pair-refused" ("The user that `iss` names does not exist in this account (code 394300).", "Write `ACCOUNT.USER` in capitals into `iss` (before `.SHA256:…`) and into `sub`, with `LOGIN_NAME` in `DESC USER <name>` as the user.");
        "JWT_TOKEN_MISSING_ISSUE_OR_EXPIRATION_TIME" => "claim-missing" ("The JWT that the program signs for Snowflake lacks `iat` or `exp`.", "Write both where the JWT is made: `iat` is now, `exp` at most one hour later. `snowsql --generate-jwt` shows a good one.");
        "JWT_TOKEN_INVALID_ISSUE_TIME" => "token-too-old" ("Snowflake received the JWT more than 60 seconds after its `iat`.", "Make the JWT right before it is sent, and compare `date -u` of the client with the `Date` header of a response.");
        "JWT_TOKEN_INVALID_EXPIRATION_TIME" => "exp-passed" ("code 394303");
        "JWT_TOKEN_INVALID_PUBLIC_KEY_FINGERPRINT_MISMATCH" => "key-pair-refused" ("The fingerprint in `iss` is not that of the user's public key (code 394304).");
        "JWT_TOKEN_INVALID_ALGORITHM" => "alg-unexpected" ("Snowflake expects `RS256` for key-pair authentication, but the JWT has another `alg`.", "Sign with `RS256` and an RSA key of at least 2048 bits.");
        "JWT_TOKEN_INVALID_SIGNATURE" => "signature-invalid" ("The JWT was signed with a private key that does not belong to the user's public key, or was changed.", "Compare `RSA_PUBLIC_KEY_FP` of `DESC USER <name>;` with `openssl rsa -in key.p8 -pubout -outform DER | openssl dgst -sha256 -binary | base64`, and set the key with `ALTER USER <name> SET RSA_PUBLIC_KEY='…';`.");
        "JWT_TOKEN_ACCOUNT_MISMATCH" => "iss-unexpected" ("The account in `iss` and `sub` is not the one in the URL (code 394307).", "Write the account identifier of the URL into `iss` and `sub`, in capitals and with hyphens in place of its dots: `MYORG-MYACCOUNT.USER`.");
        "EXTERNAL_OAUTH_INVALID_SIGNATURE" => "signature-or-key-mismatch" ("Snowflake does not accept the algorithm or the signature of the token.", "Compare `EXTERNAL_OAUTH_JWS_KEYS_URL` of `DESC SECURITY INTEGRATION <name>;` with `jwks_uri` of the token's issuer. `EXTERNAL_OAUTH_RSA_PUBLIC_KEY` holds a fixed key instead.");
        "EXTERNAL_OAUTH_MISSING_ISSUER" => "iss-missing";
        "EXTERNAL_OAUTH_JWS_INVALID_TYPE" => "token-type-unexpected";
        "EXTERNAL_OAUTH_JWS_INVALID_FORMAT" => "token-malformed";
        "EXTERNAL_OAUTH_ACCESS_TOKEN_ISSUER_NOT_FOUND" => "iss-unexpected" ("No security integration has this issuer.");
        "EXTERNAL_OAUTH_ACCESS_TOKEN_ISSUER_NOT_ENABLED" => "verifier-misconfigured" ("The security integration for this issuer is disabled.", "Run `ALTER SECURITY INTEGRATION <name> SET ENABLED = TRUE;` as ACCOUNTADMIN.");
        "EXTERNAL_OAUTH_ACCESS_TOKEN_EXPIRED" => "exp-passed";
        "EXTERNAL_OAUTH_ACCESS_TOKEN_NOT_YET_VALID" => "nbf-ahead" ("`iat` or `nbf` of the token is in the future by Snowflake's clock.", "Compare `date -u` of the issuer's machine with the `Date` header of any response, and set it by NTP.");
        "EXTERNAL_OAUTH_MISSING_AUDIENCE" => "aud-missing";
        "EXTERNAL_OAUTH_AUDIENCE_VALIDATION_FAILED" => "aud-unexpected";
        "EXTERNAL_OAUTH_JWS_CANT_RETRIEVE_PUBLIC_KEY" => "keys-unreachable" ("the message is the same where the key set has no key with the token's `kid`.");
        "EXTERNAL_OAUTH_USER_CLAIM_MISSING" => "principal-claim-missing";
        "SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN: Audience mismatch" => "aud-unexpected";
        "The role requested in the connection, or the default role if none was requested in the connection ('{found}'), is not listed in the Access Token or was filtered." => "token-scope-or-role-refused" ("code 390317");
        "is not listed in the Access Token or was filtered" => "token-scope-or-role-refused" ("The role is missing from `scp`, was not granted to the user, or is blocked (code 390317).");
        "The User you were trying to authenticate as differs from the User currently logged in at the IDP." => "saml-user-unexpected" ("The user who signed in at the browser is not the one that the driver names (code 390191).");
        "USERNAMES_MISMATCH" => "saml-user-unexpected" ("code 390191");
        "SAML_RESPONSE_INVALID" whole => "saml-refused-without-reason" ("Snowflake could not use the SAML response (code 390133): mostly one that cannot be read.", "Run `SELECT * FROM TABLE(INFORMATION_SCHEMA.LOGIN_HISTORY()) ORDER BY EVENT_TIMESTAMP DESC;` and look up the UUID of the page with `SELECT SYSTEM$GET_LOGIN_FAILURE_DETAILS('<uuid>');`.");
        "SAML_RESPONSE_INVALID_SIGNATURE" => "saml-signature-invalid" ("code 390165");
        "SAML_RESPONSE_INVALID_DESTINATION" => "saml-destination-unexpected" ("error 390168");
        "SAML_RESPONSE_INVALID_AUDIENCE" => "saml-audience-unexpected" ("code 390169");
        "SAML_RESPONSE_INVALID_MISSING_INRESPONSETO" => "saml-request-not-matched" ("code 390170");
        "SAML_RESPONSE_INVALID_RECIPIENT_MISMATCH" => "saml-destination-unexpected" ("error 390171");
        "SAML_RESPONSE_INVALID_NOTONORAFTER_VALIDATION" => "saml-outside-its-time" ("code 390172");
        "SAML_RESPONSE_INVALID_NOTBEFORE_VALIDATION" => "saml-not-yet-valid" ("code 390173");
        "The user you were trying to authenticate as differs from the user tied to the access token." => "sub-unexpected" ("code 390309");
        "Incorrect username or password was specified." => "password-login-refused" ("The username or the password is wrong. Snowflake prints the same message if the user does not exist.", "Compare the username with `LOGIN_NAME` of `SHOW USERS;`. For single sign-on, set `authenticator` to `externalbrowser` or `oauth`: without it the driver sends a password.");
        "User access disabled. Contact your local system administrator." => "token-user-unmapped" ("code 390101");
        "Failed to request new OAuth access token with a refresh token" => "token-request-failed";
        "oauth response invalid, does not contain 'access_token'" => "token-response-unreadable";
        "Private key provided is invalid or not supported" => "signing-key-missing";
        "The specified authenticator and destination URL in the SAML assertion do not match: expected: {expected}, post back: {found}" => "snowflake-okta-account-differs" ("native Okta sign-in (`authenticator=https://…okta.com`)");
        "The specified authenticator is not supported: {found}, token_url: {name}, sso_url: {0}" => "snowflake-okta-authenticator-wrong" ("native Okta sign-in (`authenticator=https://…okta.com`)");
        "The specified authenticator is not accepted by your Snowflake account configuration" => "snowflake-okta-authenticator-wrong" ("code 390190");
        "The authentication failed for {user} by {name}" => "snowflake-okta-sign-in-refused" calls "POST/api/v1/authn" ("native Okta sign-in (`authenticator=https://…okta.com`)");
        "Failed to get authentication by OKTA" => "snowflake-okta-sign-in-refused" calls "POST/api/v1/authn" ("native Okta sign-in (`authenticator=https://…okta.com`)");
        "waiting for the identity provider to return a SAML response. Consider increasing login_timeout" => "snowflake-okta-sign-in-refused" ("native Okta sign-in (`authenticator=https://…okta.com`)");
        "SSO URL didn't match. expected: {expected}, got: {found}" => "snowflake-okta-account-differs" ("Go");
        "failed to verify URLs. authenticator: {expected}, token URL:{found}, SSO URL:{0}" => "snowflake-okta-authenticator-wrong" ("Go");
        "260002: password is empty" => "verifier-misconfigured" ("The driver expects a password, because its settings do not say to use the key.", "Set `authenticator` to `SNOWFLAKE_JWT`, together with `private_key_file`.");
        "JWT Token authentication failed." => "key-pair-refused" ("The connector for Python prints this after its own retries.");
        "trying to use keypair authentication, but PrivateKey was not provided in the driver config" => "signing-key-missing" ("Go");
        "Failed to decode private key: {0}" => "signing-key-missing" ("`private_key` of the connector for Python needs the key as DER, in base64 or as bytes, but got PEM text.", "Pass `private_key_file=\"key.p8\"`, or convert it: `serialization.load_pem_private_key(pem, None).private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())`.");
        "Failed to load private key: {0}" => "signing-key-missing" ("The private key has a passphrase, but the connector for Python does not have the passphrase.", "Set `private_key_file_pwd` next to `private_key_file`, or decrypt it: `openssl pkcs8 -in key.p8 -out plain.p8 -topk8 -nocrypt`.");
        "token must be provided if workload_identity_provider=OIDC" => "verifier-misconfigured" ("`workload_identity_provider` is `OIDC`, but the connection has no token.", "Set `token`, or `token_file_path` with the file of the workload's token.");
        "no OIDC token was specified" => "verifier-misconfigured" ("The Go driver is set to workload identity federation with OIDC, but has no token.", "Set `token` or `tokenFilePath` of the connection.");
        "workload identity federation attestation is not available, please check your configuration" => "verifier-misconfigured" ("The Go driver found no cloud identity where the program runs.", "Set `workloadIdentityProvider` to the cloud of the machine (`AWS`, `AZURE`, `GCP`) and give the machine an identity, or use `OIDC` with `tokenFilePath`.");
        "missing sub or iss claim in JWT token" => "claim-missing" ("The Go driver reads `sub` and `iss` from the workload's token, and one of the two is missing.", "Paste the token here to see its claims, and set `token` or `tokenFilePath` to the ID token of the workload (of GitHub Actions or Kubernetes, for example), and not to an opaque access token.");
        "State changed during OAuth process." => "state-mismatch" ("connector for Python");
        "invalid oauth state received" => "state-mismatch" ("Go");
        "Unable to receive the OAuth message within a given timeout." => "browser-sign-in-not-returned" ("The browser did not come back to the redirect URI of the driver within the time limit.", "Add `http://127.0.0.1` (with the port of `oauth_redirect_uri`, if it is set) to the redirect URIs of the app, and run the program on the machine with the browser.");
        "error while getting authentication from oauth: {code}. Details: {0}" => "token-request-failed" ("The provider refused the token request of the Go driver. `{code}` and the details are its own.", "Compare `oauthClientId`, `oauthClientSecret`, `oauthTokenRequestUrl` and `oauthScope` of the connection with the app at the provider.");
    }
    logs {
        "snowflake.connector.errors.DatabaseError: 250001 (08004): Failed to get authentication by OKTA: 401: Unauthorized" => "snowflake-okta-sign-in-refused";
        "2026-02-27 09:12:44.101 | JO.DOE@ACME.EXAMPLE | 390191 | The user you were trying to authenticate as differs from the user currently logged in at the IDP." => "saml-user-unexpected";
        "250007 (08001): None: The specified authenticator and destination URL in the SAML assertion do not match: expected: https://xy1.snowflakecomputing.com:443, post back: https://xy1.eu-west-1.snowflakecomputing.com/fed/login" => "snowflake-okta-account-differs";
        "250003 (08001): None: The authentication failed for kim by https://acme.okta.com/api/v1/authn." => "snowflake-okta-sign-in-refused";
        "260010: trying to use keypair authentication, but PrivateKey was not provided in the driver config" => "signing-key-missing";
        "snowflake.connector.errors.ProgrammingError: 251008: None: Failed to load private key: Could not deserialize key data.\nPlease provide a valid RSA or ECDSA private key in DER format as bytes object." => "signing-key-missing";
        "snowflake.connector.errors.DatabaseError: 250001 (08001): None: Failed to connect to DB: xy12345.snowflakecomputing.com:443. JWT token is invalid. [ce50495e-84cd-4ec5-9643-777bf4fb397a]" => "key-pair-refused";
        "{\"data\":null,\"code\":\"390303\",\"message\":\"Invalid OAuth access token. [7fb87e37-2f26-4a10-9f9c-72276ea898bf]\",\"success\":false}" => "snowflake-oauth-refused";
        "net.snowflake.client.jdbc.SnowflakeSQLException: The role requested in the connection, or the default role if none was requested in the connection ('ANALYST'), is not listed in the Access Token or was filtered. Please specify another role, or contact your OAuth Authorization server administrator." => "token-scope-or-role-refused";
    }
}
