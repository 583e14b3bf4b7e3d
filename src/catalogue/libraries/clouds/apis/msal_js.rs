//! What MSAL.js prints (`@azure/msal-browser`, `msal-react`, `msal-angular`, `msal-node`; versions 2 to 4).

use crate::catalogue::libraries::library;

library! {
    "MSAL.js", Client for "Microsoft Entra ID";
    more "Set `system.loggerOptions` of `new PublicClientApplication(…)` with `logLevel: LogLevel.Verbose` and a `loggerCallback`, and read the browser's console. `error.errorCode` and `error.subError` say more than the message.";
    marks "msal" "browserautherror" "clientautherror" "clientconfigurationerror" "interactionrequiredautherror";
    settings {}
    messages {
        "InteractionRequiredAuthError" => "msal-ui-required";
        "no_tokens_found: No refresh token found in the cache" => "msal-ui-required";
        "interaction_in_progress: Interaction is currently in progress. Please ensure that this interaction has been completed before calling an interactive API" => "msal-interaction-in-progress";
        "interaction_in_progress" => "msal-interaction-in-progress";
        "openid_config_error" => "keys-unreachable" ("MSAL.js found no usable discovery document for the authority: the tenant or policy in it does not exist, or a proxy answered in its place.", "Open the URL that the message names in the same browser. It has to be JSON with `authorization_endpoint` and `token_endpoint`. If it is not, correct `auth.authority` of `new PublicClientApplication(…)`: `https://login.microsoftonline.com/<tenant ID>`.");
        "endpoints_resolution_error" => "keys-unreachable" ("MSAL.js could not load the discovery document of the authority.", "Open `<authority>/v2.0/.well-known/openid-configuration` in the same browser. A 404 is a wrong tenant or policy in `auth.authority`; a CORS error is a proxy.");
        "ClientConfigurationError: untrusted_authority" => "msal-authority";
        "untrusted_authority: The provided authority is not a trusted authority" => "msal-authority";
        "state_mismatch: State mismatch error" => "state-mismatch";
        "nonce_mismatch: Nonce mismatch error" => "nonce-mismatch";
        "monitor_window_timeout" => "msal-silent-timeout";
        "no_token_request_cache_error" => "state-mismatch";
    }
    logs {
        "BrowserAuthError: interaction_in_progress: Interaction is currently in progress. Please ensure that this interaction has been completed before calling an interactive API." => "msal-interaction-in-progress";
        "BrowserAuthError: endpoints_resolution_error: Endpoints cannot be resolved" => "keys-unreachable";
        "ClientAuthError: openid_config_error: Could not retrieve endpoints. Check your authority and verify the .well-known/openid-configuration endpoint returns the required endpoints." => "keys-unreachable";
    }
}
