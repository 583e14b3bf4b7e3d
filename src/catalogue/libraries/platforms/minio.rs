//! What MinIO prints (RELEASE.2021 to 2025: identity_openid and STS AssumeRoleWithWebIdentity).

use crate::catalogue::libraries::library;

library! {
    "MinIO", Gateway;
    more "Run `mc admin trace --verbose ALIAS` to see the STS request with its error, and `mc idp openid info ALIAS` to see the settings. The response is XML with `<Message>`, or a web page with `invalid login`.";
    marks "minio";
    over "golang-jwt";
    settings {
        "token-malformed" => "Send the provider's ID token (or a JWT access token) as `WebIdentityToken` of `AssumeRoleWithWebIdentity`: three parts with two dots.";
        "aud-unexpected" => "Set `MINIO_IDENTITY_OPENID_CLIENT_ID` (`client_id` of `mc idp openid`) to the token's `aud` or `azp`, if the token is meant for MinIO.";
        "claim-missing" => "Have the identity provider write the claim that `MINIO_IDENTITY_OPENID_CLAIM_NAME` names (`policy` unless set) into the ID token: a mapper with `Add to ID token` in Keycloak, `Security > API > Authorization Servers > your server > Claims > Add Claim` in Okta. Its value is the name of a policy of MinIO. Or give one policy to everybody with `MINIO_IDENTITY_OPENID_ROLE_POLICY`.";
        "role-unknown" => "Run `mc idp openid ls ALIAS`: a role ARN exists only for a provider with `role_policy` (`MINIO_IDENTITY_OPENID_ROLE_POLICY`). With a claim that names the policy (`claim_name`), leave `RoleArn` out of the request.";
        "policy-refused" => "Run `mc admin policy ls ALIAS`: the policy that the claim names must exist.";
        "keys-unreachable" => "Check `MINIO_IDENTITY_OPENID_CONFIG_URL`, the discovery URL, and put its certificate authority into `~/.minio/certs/CAs`.";
        "token-request-failed" => "Compare `MINIO_IDENTITY_OPENID_CLIENT_SECRET`, `MINIO_IDENTITY_OPENID_REDIRECT_URI` and `MINIO_BROWSER_REDIRECT_URL` with the app in Okta.";
    }
    messages {
        "{claim} claim missing from the JWT token, credentials will not be generated" => "claim-missing";
        "={0} claim missing from the JWT token, credentials will not be generated" => "claim-missing" ("`MINIO_IDENTITY_OPENID_CLAIM_NAME` (`claim_name`) holds a claim with its value, but takes only the name of the claim");
        "None of the given policies ({0}) are defined, credentials will not be generated" => "policy-refused";
        "STS JWT Token has `sub` claim missing, `sub` claim is mandatory" => "claim-missing";
        "this user does not have enough permission" => "policy-refused";
        "The web identity token that was passed is expired or is not valid." => "reason-not-shown" ("the message is the same for an expired token and for an invalid one");
        "The client grants token that was passed could not be validated by MinIO." => "reason-not-shown";
        "The client grants that was passed is expired or is not valid." => "reason-not-shown";
        "Generating temporary credentials not allowed for this request." => "policy-refused";
        "STS API not initialized, please try again." => "verifier-not-ready";
        "STS IAM not initialized, please try again." => "verifier-not-ready";
        "Role arn:minio:iam:::role/{0} does not exist" => "role-unknown";
        "Error processing RoleArn parameter: {0}" => "role-unknown";
        "STS JWT Token has `aud` claim invalid, `aud` must match configured OpenID Client ID" => "aud-unexpected";
        "STS JWT Token has `azp` claim invalid, `azp` must match configured OpenID Client ID" => "azp-unexpected";
        "No public key found for kid {kid}" => "kid-not-in-keys";
        "Invalid kid value {found}" => "kid-missing";
        "access_token is mandatory if user_info claim is enabled" => "access-token-not-returned";
        "access_token expired or unauthorized" => "userinfo-failed";
        "no JWKS URI found in your provider's discovery doc" => "key-set-unusable";
        "openid not configured" whole => "verifier-without-issuer";
        "malformed JWK RSA key" => "key-set-unusable";
        "malformed JWK EC key" => "key-set-unusable";
        "Unknown JWK key type {type}" => "key-set-unusable";
        "unexpected error returned by {0} : status({status})" => "keys-unreachable";
        "A role policy or claim name must be specified" => "verifier-misconfigured" ("The OpenID configuration of MinIO names neither a claim nor a role policy, so MinIO could not choose a policy for any user. No token was checked.", "Set `MINIO_IDENTITY_OPENID_CLAIM_NAME` (`policy` is usual), or `MINIO_IDENTITY_OPENID_ROLE_POLICY` for one policy for all users, and restart MinIO.");
        "JWT token missing" whole => "access-token-empty";
        "Skewed authentication date/time" => "iat-in-future" ("The clocks of two MinIO nodes are too far apart: each compares the time in the other's requests with its own.", "Run `date -u` on all nodes, and switch on time synchronization (NTP).");
    }
    logs {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type></Type><Code>InvalidParameterValue</Code><Message>policy claim missing from the JWT token, credentials will not be generated</Message></Error><RequestId>17B9</RequestId></ErrorResponse>" => "claim-missing";
        "{\"detailedMessage\":\"STS JWT Token has `aud` claim invalid, `aud` must match configured OpenID Client ID\",\"message\":\"invalid login\"}" => "aud-unexpected";
    }
}
