//! What OpenShift prints (OpenShift 4: oauth-server, console, oc).

use crate::catalogue::libraries::library;

library! {
    "OpenShift", Gateway;
    more "Set `spec.logLevel: Debug` in `oc edit authentication.operator.openshift.io cluster`, then run `oc logs -n openshift-authentication deploy/oauth-openshift`. For the console, run `oc logs -n openshift-console deploy/console`.";
    marks "openshift" "oauth-proxy";
    settings {
        "token-request-failed" => "Compare `spec.identityProviders[].openID.clientID`, `clientSecret.name` and `issuer` in `oc edit oauth cluster` with the app in Okta. The redirect URI in Okta is `https://oauth-openshift.apps.CLUSTER/oauth2callback/IDP-NAME`.";
        "claim-missing" => "Compare `spec.identityProviders[].openID.claims` (`preferredUsername`, `name`, `email`, `groups`) and `extraScopes` in `oc edit oauth cluster` with the claims of the token.";
        "keys-unreachable" => "Check `spec.identityProviders[].openID.issuer` and `ca.name` in `oc edit oauth cluster`.";
        "user-not-permitted" => "Look at `mappingMethod` (`claim`, `lookup`, `add`) of the identity provider in `oc edit oauth cluster`: it decides what happens if a user of this name exists.";
    }
    messages {
        "no id_token returned in {0}" => "id-token-not-returned";
        "id_token did not contain a 'sub' claim" => "claim-missing";
        "userinfo 'sub' claim ({found}) did not match id_token 'sub' claim ({expected})" => "pair-different-subject";
        "could not retrieve id claim for {claim} from {0}" => "claim-missing";
        "non-200 response from UserInfo: {status}, WWW-Authenticate={0}" => "userinfo-failed";
        "invalid JSON Web Token: expected 3 parts, got {count}" => "token-malformed";
        "State is invalid" whole => "state-mismatch";
        "state did not contain a valid CSRF token" => "state-mismatch";
        "id_token hd claim ({found}) did not match hostedDomain ({expected})" => "claim-unexpected";
        "AuthenticationError: {found}" => "reason-not-shown" ("the reason follows");
        "An authentication error occurred." whole => "reason-not-shown";
        "Could not create user." whole => "token-user-unmapped" ("Another identity already has this username, and `mappingMethod: claim` of the identity provider does not add a second one.", "Run `oc get identity` and `oc get user`, delete the old identity with `oc delete identity <provider>:<id>`, or set `mappingMethod: add` in `oc edit oauth cluster`.");
        "Could not find user." whole => "token-user-unmapped" ("With `mappingMethod: lookup`, users and identities are created by hand, and this one was not.", "Run `oc create user <name>`, `oc create identity <provider>:<sub>` and `oc create useridentitymapping <provider>:<sub> <name>`, or set `mappingMethod: claim` in `oc edit oauth cluster`.");
        "unable to verify auth code with issuer: {0}" => "token-request-failed";
        "state in url does not match state cookie" => "state-mismatch";
        "failed to parse state cookie: {0}" => "state-mismatch";
        "token response did not have an id_token field" => "id-token-not-returned";
        "token missing require claim 'sub'" => "claim-missing";
        "token response did not contain an access token" => "access-token-not-returned";
        "no CSRF Cookie found in request" => "state-mismatch";
        "CSRF token does not match CSRF cookie" => "state-mismatch";
        "discovery through endpoint {0} failed: {1}" => "keys-unreachable";
        "request to OAuth issuer endpoint {0} failed: {1}" => "keys-unreachable";
        "a session was not found on server or is expired" => "gateway-session-ended";
        "the new token's subject does not match the old one" => "pair-different-subject";
        "error: You must be logged in to the server (Unauthorized)" => "kubernetes-unauthorized";
        "error: Login failed (401 Unauthorized)" => "token-request-failed" ("The username or password is wrong, or the identity provider does not accept passwords from the command line, as with OpenID Connect.", "Run `oc login --web`, or open the web console and use `Copy login command` in the menu of your name. For HTPasswd and LDAP, check the name and the password there.");
        "Error from server (Forbidden): {0} is forbidden: User 'system:anonymous' cannot {1}" => "access-token-empty" ("The API server got no credential that it knows, so it treats the request as anonymous. A role for this user would open the cluster to anybody.");
        "Error from server (Forbidden): {0} is forbidden: User {user} cannot {1}" => "kubernetes-rbac-refused";
    }
    logs {
        "E0228 10:15:03.412345       1 errorpage.go:28] AuthenticationError: non-200 response from UserInfo: 401, WWW-Authenticate=Bearer error=\"invalid_token\"" => "userinfo-failed";
        "E0228 10:15:03.412345       1 auth.go:398] unable to verify auth code with issuer: oauth2: cannot fetch token: 401 Unauthorized" => "token-request-failed";
    }
}
