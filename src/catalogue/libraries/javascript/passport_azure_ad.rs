//! What passport-azure-ad prints (4.x (retired)).

use crate::catalogue::libraries::library;

library! {
    "passport-azure-ad", Library for "Microsoft Entra ID";
    more "Set `loggingLevel: 'info'` and `loggingNoPII: false` in the strategy's options: it then logs the decoded token and the reason as `authentication failed due to: …`.";
    marks "passport-azure-ad" "aad.";
    over "jsonwebtoken (Node.js)";
    settings {
        "aud-unexpected" => "Compare `audience` of the `BearerStrategy` options (by default `clientID` and `spn:clientID`) with the token's `aud`.";
        "iss-unexpected" => "Compare `issuer` of the options, or the issuer of `identityMetadata`, with the token's `iss`. A v1.0 token needs the metadata without `/v2.0`, a v2.0 token that with `/v2.0`. Leave `validateIssuer` at `true`.";
        "scp-missing-scope" => "Compare `scope` of the `BearerStrategy` options, or of `passport.authenticate('oauth-bearer', { scope })`, with `scp` of the token.";
        "kid-not-in-keys" => "Compare `identityMetadata` with the token's `iss`. For B2C, its policy has to be the token's.";
        "keys-unreachable" => "Open the URL in `identityMetadata` of the options from the same machine.";
    }
    messages {
        "jwt audience is invalid" => "aud-unexpected";
        "jwt issuer is invalid" => "iss-unexpected";
        "jwt subject is invalid. expected" => "sub-unexpected";
        "jwt azp is invalid" => "azp-unexpected";
        "mulitple audience in token is not allowed" => "aud-several";
        "authentication failed due to: jwt is expired" => "exp-passed";
        "jwt is expired" whole => "exp-passed";
        "jwt is not active" whole => "nbf-ahead";
        "authentication failed due to: jwt is not active" => "nbf-ahead";
        "nbf value in payload is not a number" => "time-claim-not-a-number";
        "nbf value in payload is not before the exp value" => "exp-before-nbf";
        "invalid exp value in payload" => "exp-not-a-number" ("`exp` of the token is missing or not a number.", "Decode the token and look at `exp`: Entra always writes a number, so compare `iss` with `identityMetadata` of the strategy.");
        "invalid iss value in payload" => "iss-missing";
        "invalid sub value in payload" => "claim-missing" ("the claim is sub");
        "jwtString is malformed" whole => "token-malformed";
        "signature is missing in jwtString" => "signature-missing";
        "failed to decode the token" => "token-malformed";
        "options.issuer is missing" => "verifier-misconfigured" ("`validateIssuer` is on, but the strategy has no issuer to compare with: `identityMetadata` is that of `common`, or `issuer` is empty.", "Put the tenant into `identityMetadata` (`https://login.microsoftonline.com/<tenant ID>/v2.0/.well-known/openid-configuration`), or set `issuer` in the options.");
        "authentication failed due to: invalid signature" => "signature-invalid";
        "authentication failed due to: invalid algorithm" => "alg-unexpected";
        "In Strategy.prototype.jwtVerify: Invalid JWT token" => "token-malformed";
        "In Strategy.prototype.jwtVerify: We did not receive a token we know how to validate" => "signing-key-unresolved" ("No key of the metadata has the token's `kid` or `x5t`, or the token names none: often it is for Microsoft Graph, or of another tenant or policy.", "Compare `iss` and `aud` of the token with `identityMetadata` and `clientID` of the strategy. A token with `aud` `00000003-0000-0000-c000-000000000000` is for Graph: request one with `scope: 'api://…/…'`.");
        "In Strategy.prototype.jwtVerify: cannot verify token" => "token-invalid-or-expired" ("loggingNoPII hides the reason");
        "In Strategy.prototype.jwtVerify: scope is not found in token" => "scp-absent" ("The token has no `scp`: a token of an app without a user has `roles` instead.", "Leave `scope` out of the `BearerStrategy` options for such callers and compare `req.authInfo.roles`, or sign a user in.");
        "In Strategy.prototype.jwtVerify: none of the scopes '{granted}' in token is accepted" => "scp-missing-scope";
        "In Strategy.prototype.jwtVerify: none of the scopes in token is accepted" => "scp-missing-scope";
        "In Strategy.prototype.authenticate: missing access_token in the header" => "access-token-empty";
        "In Strategy.prototype.authenticate: access_token cannot be passed in both request header and body" => "token-several";
        "authentication failed due to: token is not found" => "access-token-empty";
        "a key with kid {kid} cannot be found" => "kid-not-in-keys";
        "a key with the specific kid cannot be found" => "kid-not-in-keys";
        "Cannot get AAD Signing Keys" => "keys-unreachable";
        "Cannot get AAD Federation metadata" => "keys-unreachable";
        "In _validateResponse: invalid nonce" => "nonce-mismatch";
        "In _validateResponse: invalid at_hash" => "at-hash-mismatch";
        "In _validateResponse: invalid c_hash" => "c-hash-mismatch";
        "In _validateResponse: policy in id_token does not match the policy used" => "claim-unexpected" ("The ID token is of another B2C policy: `tfp` or `acr` names it.", "Compare `tfp` of the ID token with `policyName` in `identityMetadata`, and send the browser to that policy (`?p=B2C_1_…`).");
        "In collectInfoFromReq: invalid state received in the request" => "state-mismatch";
        "In collectInfoFromReq: missing state in the request" => "state-mismatch";
        "In _authCodeFlowHandler: failed to redeem authorization code" => "token-request-failed";
        "In _authCodeFlowHandler: id_token is not received" => "id-token-not-returned";
        "OIDC strategy requires session support" => "session-middleware-missing";
    }
    logs {
        "{\"name\":\"AzureAD: Bearer Strategy\",\"hostname\":\"orders-1\",\"pid\":9,\"level\":30,\"msg\":\"authentication failed due to: jwt audience is invalid\",\"time\":\"2026-03-01T12:00:00.114Z\",\"v\":0}" => "aud-unexpected";
        "{\"name\":\"AzureAD: Bearer Strategy\",\"level\":30,\"msg\":\"authentication failed due to: In Strategy.prototype.jwtVerify: We did not receive a token we know how to validate\"}" => "signing-key-unresolved";
    }
}
