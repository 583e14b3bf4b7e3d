//! What Apigee prints (the policies VerifyJWT and OAuthV2 of Apigee X, hybrid and Edge).

use crate::catalogue::libraries::library;

library! {
    "Apigee", Gateway;
    more "Open `Debug` (`Trace` in Apigee Edge) of the API proxy and look at the step that failed: `jwt.<policy>.failed` is true there, and the claims that it read stand beside it. Without a fault rule, the caller sees only `fault.detail.errorcode`.";
    marks "apigee" "steps.jwt." "keymanagement.service." "steps.oauth.v2." "\"faultstring\"";
    settings {
        "exp-passed" => "Set the clock tolerance with `<TimeAllowance>30s</TimeAllowance>` in the VerifyJWT policy (none unless set), but only to make up for clocks that differ.";
        "nbf-ahead" => "Set the clock tolerance with `<TimeAllowance>30s</TimeAllowance>` in the VerifyJWT policy (none unless set), but only to make up for clocks that differ.";
        "aud-unexpected" => "Compare `<Audience>` of the VerifyJWT policy with the token's `aud`.";
        "iss-unexpected" => "Compare `<Issuer>` of the VerifyJWT policy with the token's `iss`: the two must be equal, including a slash at the end.";
        "sub-unexpected" => "Compare `<Subject>` of the VerifyJWT policy with the token's `sub`.";
        "kid-not-in-keys" => "Compare `<JWKS uri=\"…\"/>` in `<PublicKey>` of the VerifyJWT policy with {keys}. Apigee keeps a key set for five minutes.";
        "kid-missing" => "Have the issuer write `kid` into the header: with `<JWKS>`, the VerifyJWT policy finds the key only by it. Otherwise give the one key with `<PublicKey><Value ref=\"…\"/></PublicKey>`.";
        "alg-unexpected" => "Compare `<Algorithm>` of the VerifyJWT policy with the token's `alg`: it is a list with commas in between, such as `RS256,ES256`.";
        "key-wrong-type" => "Use `<PublicKey>` for `RS…`, `PS…` and `ES…` in the VerifyJWT policy, and `<SecretKey>` for `HS…`.";
        "token-malformed" => "Check `<Source>` of the VerifyJWT policy: unless it is set, the token is read from `Authorization`, without the word `Bearer`. A variable that is named there has to hold only the token.";
        "signature-invalid" => "Compare `<PublicKey>` (or `<SecretKey>`, which may be encoded as `base64`, `hex` or `base64url`) of the VerifyJWT policy with the key that the issuer signs with.";
    }
    messages {
        "keymanagement.service.invalid_access_token" => "token-unknown-to-server" ("Apigee knows only opaque access tokens from its own OAuthV2 policy. This one is a JWT of Okta's, belongs to another environment, or was revoked.", "Use a VerifyJWT policy in place of `VerifyAccessToken` for tokens of another issuer. For Apigee's own tokens, get a new one from the proxy's token endpoint in the same organization and environment.");
        "steps.oauth.v2.InvalidAccessToken" => "token-malformed" ("The OAuthV2 policy found no token in the expected form: the header is missing, or the word before the token is not `Bearer`.", "Send `Authorization: Bearer`, one space and the token, or name another place in `<AccessToken>` and `<AccessTokenPrefix>` of the policy.");
        "keymanagement.service.access_token_expired" => "exp-passed";
        "keymanagement.service.InvalidAPICallAsNoApiProductMatchFound" => "call-not-permitted" ("The token is valid. The API product that it was issued for does not include this proxy, path or environment.", "Print the API product of the app with `GET /v1/organizations/ORG/apiproducts/NAME`, and add the proxy, the path and the environment of the request to it.");
        "steps.jwt.TokenExpired" => "exp-passed";
        "steps.jwt.TokenNotYetValid" => "nbf-ahead";
        "steps.jwt.JwtAudienceMismatch" => "aud-unexpected";
        "steps.jwt.JwtIssuerMismatch" => "iss-unexpected";
        "steps.jwt.JwtSubjectMismatch" => "sub-unexpected";
        "steps.jwt.NoMatchingPublicKey" => "kid-not-in-keys";
        "steps.jwt.KeyIdMissing" => "kid-missing";
        "steps.jwt.FailedToDecode" => "token-malformed";
        "steps.jwt.AlgorithmMismatch" => "alg-unexpected";
        "steps.jwt.AlgorithmInTokenNotPresentInConfiguration" => "alg-unexpected";
        "steps.jwt.WrongKeyType" => "key-wrong-type";
        "steps.jwt.InvalidToken" => "signature-invalid";
    }
    logs {
        "{\"fault\":{\"faultstring\":\"Invalid Access Token\",\"detail\":{\"errorcode\":\"keymanagement.service.invalid_access_token\"}}}" => "token-unknown-to-server";
        "{\"fault\":{\"faultstring\":\"Audience does not match: policy(Verify-JWT-1)\",\"detail\":{\"errorcode\":\"steps.jwt.JwtAudienceMismatch\"}}}" => "aud-unexpected";
        "{\"fault\":{\"faultstring\":\"Invalid access token\",\"detail\":{\"errorcode\":\"steps.oauth.v2.InvalidAccessToken\"}}}" => "token-malformed";
    }
}
