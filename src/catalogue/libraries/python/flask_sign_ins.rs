//! What sign-ins in Flask print (requests-oauthlib 1.3 to 2, Flask-Dance 3 to 7, Okta's sample for Flask).

use crate::catalogue::libraries::library;

library! {
    "Flask with requests-oauthlib or Flask-Dance", Client;
    more "Set `logging.getLogger(\"requests_oauthlib\").setLevel(logging.DEBUG)`: the log then shows each URL and response of the sign-in.";
    marks "flask_dance" "requests_oauthlib" "oauthlib" "flask";
    settings {
        "state-mismatch" => "Open the app at the host of the redirect URI: the cookie of `127.0.0.1` is not sent to `localhost`. `flask run --host localhost` prints the right one. `SECRET_KEY` must stay the same between the two requests.";
    }
    messages {
        "AuthStateMissing: Session value state missing" => "state-mismatch" ("python-social-auth");
        "AuthStateForbidden: Wrong state parameter given" => "state-mismatch" ("python-social-auth");
        "AuthAlreadyAssociated: {0}" => "account-not-linked" ("python-social-auth");
        "AuthForbidden: Your credentials aren't allowed" => "user-not-permitted" ("python-social-auth");
        "KeyError: 'app_state'" whole => "state-mismatch" ("The session that was started at one host is empty at the other.");
        "KeyError: 'oauth_state'" whole => "state-mismatch";
        "KeyError: 'oauth_nonce'" whole => "state-mismatch";
        "KeyError: 'code_verifier'" whole => "state-mismatch";
        "AttributeError: 'NoneType' object has no attribute 'lower'" whole named => "verifier-misconfigured" ("A URL of the provider is not set, so that the library works with `None`.", "Pass `base_url`, `authorization_url` and `token_url` to `make_okta_blueprint(…)`, or the same to `OAuth2Session`.");
        "(insecure_transport) OAuth 2 MUST utilize https" => "verifier-misconfigured";
    }
    logs {
        "  File \"/srv/okta-flask-sample/app.py\", line 63, in callback\n    if app_state != session[\"app_state\"]:\nKeyError: 'app_state'" => "state-mismatch";
        "  File \"/app/lib/python3.9/site-packages/oauthlib/oauth2/rfc6749/utils.py\", line 92, in is_secure_transport\n    return uri.lower().startswith('https://')\nAttributeError: 'NoneType' object has no attribute 'lower'" => "verifier-misconfigured";
        "oauthlib.oauth2.rfc6749.errors.InsecureTransportError: (insecure_transport) OAuth 2 MUST utilize https." => "verifier-misconfigured";
    }
}
