//! What HashiCorp Vault's auth method for Okta prints (Vault 0.7 to 1.21 and OpenBao).

use crate::catalogue::libraries::library;

library! {
    "HashiCorp Vault (auth method okta)", Client;
    more "Set `log_level = \"debug\"` in Vault's configuration: its log then says which status the sign-in at Okta had. The user's entries at `Reports > System Log` say why.";
    marks "auth/okta";
    settings {
        "E0000011" => "Write a new API token with `vault write auth/okta/config org_name=… api_token=…`. Vault uses it only to read the user's groups.";
        "E0000006" => "Give the owner of `api_token` in `vault read auth/okta/config` a role that reads users and groups.";
        "factor-timeout" => "Raise `VAULT_CLIENT_TIMEOUT`, and the time limit of each proxy in front of Vault, above the time that the user needs to answer the push.";
    }
    messages {
        "Okta auth method not configured" => "vault-okta-not-configured";
        "Okta backend not configured" => "vault-okta-not-configured";
        "Okta auth failed: {summary}" announces => "vault-okta-sign-in-refused" calls "POST/api/v1/authn" ("Okta refused the sign-in of Vault's method okta. The words that follow are Okta's.", "Look for `E0000004` (wrong username or password) or `E0000011` (Vault's own API token) in these words, and at the user's entry at `Reports > System Log`.");
        "okta authentication failed" whole => "vault-okta-sign-in-refused" calls "POST/api/v1/authn" ("Okta answered the sign-in with a state that Vault does not handle, such as `LOCKED_OUT` or `PASSWORD_EXPIRED`.", "Look at the user's entry at `Reports > System Log` at that time, and at the user's state at `Directory > People > your user`.");
        "okta authentication failed: you must complete MFA enrollment to continue" => "vault-okta-factor-unusable" ("status MFA_ENROLL");
        "Okta Verify Push or TOTP or Google TOTP factor is required in order to perform MFA" => "vault-okta-factor-unusable";
        "Okta Verify Push factor is required in order to perform MFA" => "vault-okta-factor-unusable" ("Vault before 1.10 can use only the push of Okta Verify as second factor, but the user has none.", "Enroll Okta Verify with push for the user, or update Vault and pass `totp=` to `vault login -method=okta username=…`.");
        "'totp' passcode parameter is required to perform MFA" => "vault-okta-factor-unusable";
        "nonce must be provided during login request when presented with number challenge" => "vault-okta-factor-unusable" ("The push asks for a number, and the login lacks the `nonce` under which Vault would store that number.", "Run `vault login -method=okta username=… nonce=abc`, and read the number with `vault read auth/okta/verify/abc` in another shell.");
        "multi-factor authentication denied" => "factor-rejected";
        "failed to complete multi-factor authentication" => "factor-timeout";
        "exiting pending mfa challenge" => "factor-timeout" ("The client ended its request while Vault waited for the user to answer the push.");
        "okta auth backend unexpected failure" => "vault-okta-sign-in-refused";
        "okta auth method unexpected failure" => "vault-okta-sign-in-refused";
        "okta failure retrieving groups: {summary}" announces => "groups-missing" calls "GET/api/v1/users/{userId}/groups" ("The API token of Vault's method okta is not allowed to read the user's groups.", "Give the token's owner the role Read-only Administrator at `Security > Administrators > Admins`, or write a token of another owner: `vault write auth/okta/config api_token=…`.");
        "no Okta groups found; only policies from locally-defined groups available" => "groups-missing" ("Vault's API token finds no groups of this user in Okta, so only local policies apply.", "Look at `Directory > People > your user > Groups`, and at the role of the token's owner at `Security > Administrators > Admins`. The names are compared with `vault list auth/okta/groups`.");
    }
    logs {
        "Error authenticating: Error making API request.\n\nURL: PUT https://vault.acme.test:8200/v1/auth/okta/login/jo\nCode: 400. Errors:\n\n* Okta auth failed: the API returned an error: Authentication failed (code=E0000004)" => "E0000004";
        "Code: 400. Errors:\n\n* okta authentication failed: you must complete MFA enrollment to continue" => "vault-okta-factor-unusable";
        "Code: 400. Errors:\n\n* failed to complete multi-factor authentication" => "factor-timeout";
        "Code: 400. Errors:\n\n* okta authentication failed" => "vault-okta-sign-in-refused";
    }
}
