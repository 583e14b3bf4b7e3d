//! What Google Cloud STS (Workload Identity Federation) prints (sts.googleapis.com v1; google-github-actions/auth v0 to v3; google-auth libraries).

use crate::catalogue::libraries::library;

library! {
    "Google's token endpoints (OAuth 2.0, Workload Identity Federation)", Provider;
    more "Read the whole response of the token endpoint, which has the only reason that the caller gets: `https://oauth2.googleapis.com/token` for refresh tokens and service account keys, `https://sts.googleapis.com/v1/token` for an exchange. For exchanges, also switch on Data Access audit logs for `Security Token Service API` at `IAM & Admin > Audit Logs`, and look for `ExchangeToken` in Logs Explorer.";
    settings {
        "keys-unreachable" => "Open `<issuer-uri>/.well-known/openid-configuration` and its `jwks_uri` from the internet, as Google does. If they are not public, upload the keys with `--jwk-json-path`.";
        "exp-passed" => "Get the ID token right before the exchange: Google takes none after its `exp`.";
    }
    messages {
        "The audience in ID Token [{found}] does not match the expected audience {expected}" => "google-aud-unexpected";
        "The audience in ID Token [{found}] does not match the expected audience" => "google-aud-unexpected" ("The token's audience is `{found}`, and Google expects the provider's own URL or one of its allowed audiences.", "Leave `audience` of `google-github-actions/auth` empty: it then asks for `https://iam.googleapis.com/projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>`.");
        "The issuer in ID Token {found} does not match the expected one in config: {expected}" => "google-iss-unexpected";
        "The issuer in ID Token {found} does not match the expected ones: {expected}" => "google-iss-unexpected";
        "The issuer in ID Token {found} does not match the expected one" => "google-iss-unexpected";
        "The given credential is rejected by the attribute condition" => "google-attribute-condition";
        "Error connecting to the given credential's issuer" => "keys-unreachable" ("Google could not fetch the discovery document or the keys of the issuer; the same text appears if an uploaded key set cannot be used.");
        "ID Token issued at {time} is stale to sign-in" => "google-token-stale";
        "is stale to sign-in" => "google-token-stale";
        "The target service indicated by the \"audience\" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn't exist" => "google-provider-not-found";
        "The target service indicated by the \"audience\" parameters is invalid" => "google-provider-not-found";
        "Invalid value for \"audience\". This value should be the full resource name of the Identity Provider" => "google-provider-name";
        "Invalid value for \"audience\"" => "google-provider-name";
        "The size of mapped attribute google.subject exceeds the 127 bytes limit" => "google-subject-too-long";
        "The size of mapped attribute {claim} exceeds the {limit} bytes limit" => "google-subject-too-long";
        "The mapped attribute {claim} must be of type STRING" => "google-attribute-mapping";
        "Could not obtain a value for google.subject from the given credential" => "google-attribute-mapping";
        "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist)" => "google-impersonation";
        "Permission 'iam.serviceAccounts.getOpenIdToken' denied on resource (or it may not exist)" => "google-impersonation";
        "Permission iam.serviceAccounts.getAccessToken is required to perform this operation on service account" => "google-impersonation";
        "Unable to acquire impersonated credentials" => "google-impersonation" ("Google exchanged the token, but the identity may not use the service account. The JSON after the message gives the reason.", "Grant `roles/iam.workloadIdentityUser` on the service account to `principalSet://iam.googleapis.com/projects/<number>/locations/global/workloadIdentityPools/<pool>/…`: `gcloud iam service-accounts get-iam-policy <email>` shows who has it.");
        "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential" => "google-api-credential";
        "Request is missing required authentication credential. Expected OAuth 2 access token" => "google-api-credential-missing";
        "Request had insufficient authentication scopes" => "google-scopes";
        "ACCESS_TOKEN_SCOPE_INSUFFICIENT" => "google-scopes";
        "ACCESS_TOKEN_TYPE_UNSUPPORTED" => "google-api-credential" ("A federated token or an ID token was sent to an API that takes only access tokens.", "Send an access token: `gcloud auth print-access-token`, or with `service_account_impersonation_url` in the credential file for workload identity.");
        "ACCESS_TOKEN_EXPIRED" => "exp-passed";
        "CREDENTIALS_MISSING" whole => "google-api-credential-missing";
        "Failed to generate Google Cloud federated token for {name}: {summary}" frame => "reason-not-shown" ("The action `google-github-actions/auth` prints this, and Google's reason is in the JSON after it.");
        "failed to generate Google Cloud federated token for" frame => "reason-not-shown" ("The action `google-github-actions/auth` prints this, and Google's reason is in the JSON after it.");
        "failed to generate Google Cloud access token for {name}: {summary}" frame => "reason-not-shown" ("The action `google-github-actions/auth` prints this, and Google's reason is in the JSON after it.");
        "failed to generate Google Cloud access token for" frame => "reason-not-shown" ("The action `google-github-actions/auth` prints this, and Google's reason is in the JSON after it.");
        "GitHub Actions did not inject $ACTIONS_ID_TOKEN_REQUEST_TOKEN or $ACTIONS_ID_TOKEN_REQUEST_URL into this job" => "github-id-token-permission";
        "The GitHub Action workflow must specify exactly one of \"workload_identity_provider\" or \"credentials_json\"" => "github-secret-empty";
        "Unable to retrieve Identity Pool subject token" => "token-request-failed" ("google-auth");
        "Invalid JWT Signature" whole => "google-service-account-key";
        "invalid_grant: Invalid JWT Signature" => "google-service-account-key";
        "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim" => "google-assertion-time";
        "Invalid JWT: Token must be a short-lived token" => "google-assertion-time";
        "Invalid grant: account not found" => "google-service-account-gone";
        "invalid_grant: Not a valid email or user ID" => "google-service-account-gone";
        "Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested" => "google-domain-delegation";
        "invalid_rapt" whole => "google-reauth";
        "Token has been expired or revoked" whole => "google-refresh-token";
    }
    logs {
        "Error: google-github-actions/auth failed with: failed to generate Google Cloud federated token for //iam.googleapis.com/projects/123456789/locations/global/workloadIdentityPools/ci/providers/github: {\"error\":\"invalid_grant\",\"error_description\":\"The audience in ID Token [https://github.com/acme] does not match the expected audience.\"}" => "google-aud-unexpected";
        "google.auth.exceptions.RefreshError: ('Unable to acquire impersonated credentials', '{\\n  \"error\": {\\n    \"code\": 403,\\n    \"message\": \"Permission \\'iam.serviceAccounts.getAccessToken\\' denied on resource (or it may not exist).\",\\n    \"status\": \"PERMISSION_DENIED\"')" => "google-impersonation";
        "oauth2/google: status code 400: {\"error\":\"invalid_target\",\"error_description\":\"The target service indicated by the \\\"audience\\\" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn't exist.\"}" => "google-provider-not-found";
        "{\"error\":{\"code\":401,\"message\":\"Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.\",\"status\":\"UNAUTHENTICATED\"}}" => "google-api-credential";
    }
}
