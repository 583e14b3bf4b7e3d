//! What MongoDB (OIDC: server, mongosh, drivers) prints (7.0 to 8.x).

use crate::catalogue::libraries::library;

library! {
    "MongoDB (OIDC: server, mongosh, drivers)", Gateway;
    more "Run `db.adminCommand({setParameter:1, logComponentVerbosity:{accessControl:{verbosity:3}}})`, so that `mongod` logs `Failed to authenticate` with the reason in `error`; the client sees only `Authentication failed`. In Atlas, look at `Security > Database Access History`.";
    marks "mongo";
    settings {
        "keys-rate-limited" => "Set `setParameter: { JWKSMinimumQuiescePeriodSecs: 15 }` in `mongod.conf`, or `JWKSPollSecs` of the provider in `oidcIdentityProviders`, so that new keys are loaded before they are used.";
        "aud-unexpected" => "Compare `audience` of the provider in the server parameter `oidcIdentityProviders` (in Atlas the field `Audience` of the identity provider) with the token's `aud`.";
        "iss-unexpected" => "Compare `issuer` of the provider in the server parameter `oidcIdentityProviders` (in Atlas the field `Issuer URI`) with the token's `iss`: the two must be equal.";
        "kid-not-in-keys" => "Run `db.adminCommand({oidcRefreshKeys:1})` to load the keys of `issuer` again.";
        "keys-unreachable" => "Open `/.well-known/openid-configuration` under `issuer` of the provider in `oidcIdentityProviders` from each `mongod` and `mongos`.";
        "roles-claim-missing" => "Set `authorizationClaim` of the provider in `oidcIdentityProviders` to the claim with the groups. With Okta, that is a groups claim in the access token.";
        "principal-claim-missing" => "Set `principalName` of the provider in `oidcIdentityProviders` to a claim that the token has (`sub` unless set).";
    }
    messages {
        "unable to authenticate using mechanism \"MONGODB-OIDC\": {found}" => "reason-not-shown" ("The Go driver prints this, and the server's words after the colon are the reason.");
        "Authentication failed., full error: {0}" => "mongodb-login-refused" ("PyMongo");
        "MongoServerError: Authentication failed" => "mongodb-login-refused" ("The server refused the sign-in, and writes the reason only into its own log.", "Search `mongod.log` for `\"Failed to authenticate\"` and `MONGODB-OIDC` at that time: `\"error\"` names the claim. In Atlas, get the log with `atlas logs download <hostname> mongodb.gz`.");
        "(AuthenticationFailed) Authentication failed" => "mongodb-login-refused" ("The server refused the sign-in, and writes the reason only into its own log.", "Search `mongod.log` for `\"Failed to authenticate\"` and `MONGODB-OIDC` at that time: `\"error\"` names the claim. In Atlas, get the log with `atlas logs download <hostname> mongodb.gz`.");
        "error 18 (AuthenticationFailed): 'Authentication failed.'" => "mongodb-login-refused" ("Java driver");
        "bad auth : authentication failed" => "mongodb-login-refused" ("Atlas, code 8000");
        "BSON field 'JWT.exp' is missing but a required field" => "exp-missing";
        "BSON field 'JWT.iss' is missing but a required field" => "iss-missing";
        "BSON field 'JWT.sub' is missing but a required field" => "sub-missing";
        "BSON field 'JWT.aud' is missing but a required field" => "aud-missing";
        "BSON field 'JWT.{claim}' is missing but a required field" => "claim-missing" ("MongoDB requires `{claim}` in the token, and it is missing.", "Have the provider write `{claim}`: `iss`, `sub`, `aud` and `exp` are needed, and the claims that `principalName` and `authorizationClaim` of `oidcIdentityProviders` name.");
        "BSON field 'JWSHeader.kid' is missing but a required field" => "kid-missing";
        "BSON field 'JWSHeader.alg' is missing but a required field" => "alg-missing";
        "BSON field 'JWT.{claim}' is the wrong type '{found}'" => "claim-wrong-type" ("MongoDB found `{claim}` in the token as the type `{found}`, but expects another one.", "Have the provider write `{claim}` in the form of the standard: `iss` and `sub` are strings, `aud` is a string or a list of strings, `exp` a number of seconds.");
        "BSON field 'IDPConfiguration.{name}' is missing but a required field" => "verifier-misconfigured" ("A provider in `oidcIdentityProviders` lacks the field `{name}`, so the server does not start or does not take the setting.", "Add it to the JSON of `setParameter: oidcIdentityProviders` in `mongod.conf`: `issuer`, `audience` and `authNamePrefix` are needed, `clientId` for people who sign in.");
        "Token not yet valid" => "nbf-ahead";
        "Token is expired" whole => "exp-passed";
        "Unknown JWT keyId << '{kid}'" => "kid-not-in-keys";
        "Unknown JWT keyId" whole => "kid-not-in-keys";
        "just-in-time refresh failed: {0}" => "keys-unreachable";
        "Could not locate key in key cache, attempting key cache refresh" => "kid-not-in-keys";
        "Failed just-in-time key cache refresh" => "keys-unreachable";
        "Failed loading JWKManager with keys" => "keys-unreachable";
        "Failed loading keys from {issuer}" => "keys-unreachable";
        "Skipping refresh due to IdP quiesce" => "keys-rate-limited";
        "Unknown format of token" => "token-malformed";
        "Unknown type of token" => "typ-unexpected" ("`typ` in the token's header has another value than `JWT`, and MongoDB accepts only `JWT` or a missing `typ`.", "Have the provider write `JWT` into `typ`: some write `at+jwt` for access tokens by RFC 9068, and have a switch for it.");
        "Unsupported key type in fetched JWK Set" => "key-set-unusable" ("The document was loaded and holds no key for signatures (`use` is `sig`): the URL of the key set leads to another document, or to keys for encryption.");
        "Key ID must be non-empty" => "key-set-unusable";
        "Key scale is smaller ({found} bits) than minimum required: {expected}" => "key-weak";
        "Key IDs must be unique, duplicate '{kid}'" => "keys-ambiguous";
        "OpenSSL: Public key signature validation failed" => "signature-invalid";
        "Could not retrieve valid access token" => "browser-sign-in-not-returned" ("The sign-in in the browser gave no access token.", "Run `mongosh --oidcTrustedEndpoint --verbose` and read its log at `~/.mongodb/mongosh/`, and ask for the scope of the API in `requestScopes` of `oidcIdentityProviders`.");
        "Could not retrieve valid ID token" => "id-token-missing" ("`mongosh` was started with `--oidcIdTokenAsAccessToken`, but the sign-in returned no ID token.", "Leave `--oidcIdTokenAsAccessToken` out, or add `openid` to `requestScopes` of `oidcIdentityProviders`.");
        "No IdP information provided" => "verifier-misconfigured" ("The server named no identity provider for people who sign in: its provider has no `clientId`.", "Set `clientId` and `supportsHumanFlows: true` of the provider in `oidcIdentityProviders`, or pass a workload's token (`ENVIRONMENT:azure`, `gcp`, `k8s` in `authMechanismProperties`).");
        "Unexpected ID token received." => "token-response-unreadable";
        "Unexpected '{claim}' field in id token: Expected {expected}, saw {found}" => "claim-unexpected";
        "Unable to fetch issuer metadata for '{issuer}'" => "keys-unreachable";
        "Need to specify https: when accessing non-local URL" => "iss-not-https";
        "Opening browser timed out" => "browser-sign-in-not-returned";
        "Received HTTP request while not listening" => "state-mismatch";
        "OIDC MongoDB driver protocol mismatch" => "verifier-misconfigured" ("The driver and the OIDC plug-in of `mongosh` or Compass speak different versions.", "Update `mongosh` or Compass, and the driver, to the current release.");
    }
    logs {
        "pymongo.errors.OperationFailure: Authentication failed., full error: {'ok': 0.0, 'errmsg': 'Authentication failed.', 'code': 18, 'codeName': 'AuthenticationFailed'}" => "mongodb-login-refused";
        "MongoServerError: Authentication failed.\n    at Connection.onMessage (/app/node_modules/mongodb/lib/cmap/connection.js:202:26) {\n  ok: 0,\n  code: 18,\n  codeName: 'AuthenticationFailed'\n}" => "mongodb-login-refused";
        "connection() error occurred during connection handshake: auth error: unable to authenticate using mechanism \"MONGODB-OIDC\": (AuthenticationFailed) Authentication failed." => "mongodb-login-refused";
        "com.mongodb.MongoCommandException: Command failed with error 18 (AuthenticationFailed): 'Authentication failed.' on server cluster0.acme.mongodb.net:27017." => "mongodb-login-refused";
        "{\"s\":\"I\",\"c\":\"ACCESS\",\"id\":5286307,\"msg\":\"Failed to authenticate\",\"attr\":{\"mechanism\":\"MONGODB-OIDC\",\"error\":\"IDLFailedToParse: BSON field 'JWSHeader.kid' is missing but a required field\"}}" => "kid-missing";
        "{\"t\":{\"$date\":\"2026-02-27T10:29:25.188+00:00\"},\"s\":\"I\",\"c\":\"ACCESS\",\"id\":5286307,\"ctx\":\"conn412\",\"msg\":\"Failed to authenticate\",\"attr\":{\"client\":\"10.0.0.4:51234\",\"mechanism\":\"MONGODB-OIDC\",\"user\":\"\",\"db\":\"$external\",\"error\":\"BadValue: Unknown JWT keyId << 'n9WkO3Tq'\",\"result\":2}}" => "kid-not-in-keys";
        "{\"s\":\"I\",\"c\":\"ACCESS\",\"id\":5286307,\"msg\":\"Failed to authenticate\",\"attr\":{\"mechanism\":\"MONGODB-OIDC\",\"error\":\"BadValue: Token is expired\"}}" => "exp-passed";
    }
}
