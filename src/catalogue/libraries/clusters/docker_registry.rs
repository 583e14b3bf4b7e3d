//! What Docker's registry prints of the tokens that it takes (distribution 2.x and 3.x, also inside Harbor and GitLab).

use crate::catalogue::libraries::library;

library! {
    "Docker Registry (distribution)", Gateway;
    more "Look in the registry's own log for the line of `level=info` above `error authorizing context`: it has the reason.";
    marks "error authorizing context" "rootcertbundle" "registry_auth_token" "service=registry";
    settings {
        "kid-not-in-keys" => "Put the certificate of the key with which the token server signs into the file of `auth.token.rootcertbundle` (`REGISTRY_AUTH_TOKEN_ROOTCERTBUNDLE`), and restart the registry: key and certificate must be one pair. Version 3 also takes a key set, with `auth.token.jwks`.";
        "iss-unexpected" => "Compare `auth.token.issuer` (`REGISTRY_AUTH_TOKEN_ISSUER`) with the token's `iss`.";
        "aud-unexpected" => "Compare `auth.token.service` (`REGISTRY_AUTH_TOKEN_SERVICE`) with the token's `aud`.";
    }
    messages {
        "token signed by untrusted key with ID: {kid}" => "kid-not-in-keys" ("The registry has no certificate of the key that signed the token");
        "token from untrusted issuer: {found}" => "iss-unexpected";
        "token intended for another audience: {found}" => "aud-unexpected";
        "error authorizing context: invalid token" => "reason-not-shown" ("The registry prints the reason in the line above this one.");
    }
    logs {
        "time=\"2026-11-20T10:12:01Z\" level=info msg=\"token signed by untrusted key with ID: \\\"7K7M:VDNO:QW3R\\\"\"\ntime=\"2026-11-20T10:12:01Z\" level=warning msg=\"error authorizing context: invalid token\" http.request.uri=/v2/" => "kid-not-in-keys";
        "time=\"2026-11-20T10:12:01Z\" level=info msg=\"token from untrusted issuer: \\\"https://auth.acme.test\\\"\"" => "iss-unexpected";
    }
}
