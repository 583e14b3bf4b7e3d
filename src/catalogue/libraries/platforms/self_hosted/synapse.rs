//! What Matrix Synapse prints of its sign-ins through OpenID Connect (1.30 and later).

use crate::catalogue::libraries::library;

library! {
    "Matrix Synapse", Library;
    more "Set the logger `synapse.handlers.oidc` to `DEBUG` in Synapse's log configuration: it then prints the decoded ID token and the userinfo response.";
    marks "synapse.handlers.oidc" "homeserver.yaml" "oidc_providers";
    over "Authlib";
    settings {
        "iss-unexpected" => "Set `issuer` of the provider under `oidc_providers` in `homeserver.yaml` to exactly the token's `iss`, with or without the slash at its end.";
        "aud-unexpected" => "Compare `client_id` of the provider under `oidc_providers` in `homeserver.yaml` with the token's `aud`.";
        "iss-discovery-mismatch" => "Set `issuer` of the provider under `oidc_providers` in `homeserver.yaml` to exactly the `issuer` of the discovery document.";
        "claim-missing" => "Compare `user_mapping_provider.config` (`subject_claim`, `localpart_template`) of the provider under `oidc_providers` in `homeserver.yaml` with the claims, and `scopes` with those that bring them.";
    }
    messages {
        "synapse.handlers.oidc - {0} - Invalid id_token" frame => "reason-not-shown";
    }
    logs {
        "2026-03-01 11:50:50,662 - synapse.handlers.oidc - 842 - ERROR - GET-8 - Invalid id_token\nTraceback (most recent call last):\n  File \"/home/ubuntu/synapse/env/lib/python3.8/site-packages/authlib/jose/rfc7519/claims.py\", line 109, in validate_iss\nauthlib.jose.errors.InvalidClaimError: invalid_claim: Invalid claim \"iss\"" => "iss-unexpected";
    }
}
