//! What Jenkins prints (oic-auth plugin (OpenID Connect Authentication) 1.x to 4.x).

use crate::catalogue::libraries::library;

library! {
    "Jenkins", Gateway;
    more "Add a log recorder at `Manage Jenkins > System Log` for `org.jenkinsci.plugins.oic` and `org.pac4j.oidc`, at the level ALL. The page of a failed sign-in shows the first line of the stack trace.";
    marks "jenkins" "hudson";
    over "Nimbus JOSE+JWT";
    settings {
        "claim-missing" => "Check `User name field name` (`sub` unless set), `Groups field name` and `Full name field name` at `Manage Jenkins > Security`, and have `Scopes` ask for these claims.";
        "nonce-missing" => "Select `Disable Nonce verification` of the OpenID Connect realm at `Manage Jenkins > Security` (`nonceDisabled: true` in Configuration as Code), or update the plugin: it compared `nonce` in refreshed tokens too.";
        "token-request-failed" => "Compare `Client id`, `Client secret` and `Token authentication method` at `Manage Jenkins > Security` with the app in Okta. The redirect URI is Jenkins' URL followed by `/securityRealm/finishLogin`.";
        "state-mismatch" => "Set `Jenkins URL` at `Manage Jenkins > System` to the URL in the browser.";
        "keys-unreachable" => "Check `Well-known configuration endpoint` at `Manage Jenkins > Security`, and import its certificate into Jenkins' Java (`keytool -importcert`).";
    }
    messages {
        "Unable to refresh access token" => "token-request-failed";
        "No idtoken was provided in response to token request." => "id-token-not-returned";
        "Idtoken could not be parsed." => "token-malformed";
        "No field '{claim}' was supplied in the UserInfo or the IdToken payload to be used as the username." => "claim-missing";
        "Could not retrieve well-known config {status}" => "keys-unreachable";
        "Error when retrieving well-known config" => "keys-unreachable";
        "URL does not seem to describe OpenID Connect endpoints" => "key-set-unusable";
        "The server presented an invalid or incorrect TLS certificate." => "keys-unreachable";
        "Well known configuration could not be loaded, login can not proceed." => "keys-unreachable";
        "Could not parse wellknown OpenID Configuration" => "key-set-unusable";
        "Error while loading wellknown OpenID Configuration" => "keys-unreachable";
        "Failed to refresh expired token" => "token-request-failed";
        "Could not renew user profile" => "token-request-failed";
        "idToken and userInfo did not contain group field name: {claim}" => "groups-missing";
        "userInfo did not contain a valid group field content" => "groups-missing";
        "org.jenkinsci.plugins.oic.FailedCheckOfTokenException" => "claim-unexpected" ("The token's field named by `Token field key to check` has a different value than Jenkins expects, so the user was not let in.", "Compare `Token field key to check` and `Token field value to check` at `Manage Jenkins > Security` with the claims of the ID token.");
        "State is invalid" whole => "state-mismatch";
        "org.pac4j.core.exception.TechnicalException: State parameter is different from the one sent in authentication request" => "state-mismatch";
        "State parameter is different from the one sent in authentication request" => "state-mismatch";
        "State cannot be determined" => "state-mismatch";
        "Bad token response, error={code}" => "token-request-failed";
        "Issuer mismatch, possible mix-up attack." => "iss-unexpected";
    }
    logs {
        "org.pac4j.core.exception.TechnicalException: State parameter is different from the one sent in authentication request.\n\tat org.pac4j.oidc.credentials.extractor.OidcCredentialsExtractor.extract(OidcCredentialsExtractor.java:97)\n\tat org.jenkinsci.plugins.oic.OicSecurityRealm.doFinishLogin(OicSecurityRealm.java:1130)" => "state-mismatch";
        "WARNING o.j.p.oic.OicSecurityRealm#determineAuthorities: idToken and userInfo did not contain group field name: groups" => "groups-missing";
    }
}
