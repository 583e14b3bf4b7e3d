//! What fastapi-azure-auth prints (2 to 5).

use crate::catalogue::libraries::library;

library! {
    "fastapi-azure-auth", Library;
    more "Set `logging.getLogger(\"fastapi_azure_auth\").setLevel(logging.DEBUG)`: the response has one of few sentences, and the log has the reason of python-jose or PyJWT after it.";
    marks "fastapi_azure_auth" "fastapi-azure-auth";
    over "python-jose" "PyJWT";
    settings {
        "claim-unexpected" => "Set `requestedAccessTokenVersion` to 2 in the manifest of the API's app registration, or give `token_version=1`, and compare `app_client_id` and `tenant_id` with `aud` and `iss` of the token.";
        "claim-missing" => "Use `B2CMultiTenantAuthorizationCodeBearer` for tokens of Azure AD B2C, or update the package: the model `User` of earlier versions requires `aio`, `uti` and `rh`, which B2C does not write.";
        "kid-not-in-keys" => "Compare `tenant_id` and `openid_config_url` with the token's `iss`: the keys are loaded from there. A token for Microsoft Graph can be verified only by Microsoft Graph itself.";
        "scp-missing-scope" => "Compare the scopes in `Security(azure_scheme, scopes=[…])` with `scp` of the token. A token of the client credentials grant has `roles` and no `scp`.";
        "token-malformed" => "Log what the page sends in `Authorization`: the warning prints what arrived in place of a token.";
    }
    messages {
        "Malformed token received. {found}. Error: {0}" => "token-malformed";
        "Token contains invalid claims" frame => "claim-unexpected" ("The issuer, the audience or the version of the token is a different one than the API is set to: a token of version 1 has `https://sts.windows.net/…` as issuer and `api://…` as audience");
        "Token contains invalid formatted scopes" => "claim-wrong-type";
        "Required scope missing" => "scp-missing-scope";
        "Token signature has expired" => "exp-passed";
        "Unable to verify token. No signing keys found" => "kid-not-in-keys";
        "Unable to verify token, no signing keys found" => "kid-not-in-keys";
        "Unable to validate token" whole frame => "reason-not-shown";
        "Unable to process token" whole frame => "reason-not-shown";
        "Unable to process jwt token. Uncaught error: {found}" frame => "reason-not-shown";
        "validation errors for User {claim} field required" => "claim-missing" ("Nothing is wrong with the signature or the times: the program's model of a user requires claims that this issuer does not write");
        "validation error for User {claim} field required" => "claim-missing" ("Nothing is wrong with the signature or the times: the program's model of a user requires claims that this issuer does not write");
        "Guest users not allowed" => "user-not-permitted";
        "Invalid token format" whole => "token-malformed";
    }
    logs {
        "2026-03-01 12:40:18,023 WARNING fastapi_azure_auth __call__() Malformed token received. null. Error: Error decoding token headers." => "access-token-empty";
        "Unable to process jwt token. Uncaught error: 2 validation errors for User\naio\n  field required (type=value_error.missing)\nrh\n  field required (type=value_error.missing)" => "claim-missing";
        "{\"detail\":\"Token contains invalid claims\"}" => "claim-unexpected";
    }
}
