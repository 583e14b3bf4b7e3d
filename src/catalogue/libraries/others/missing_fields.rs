//! What languages print where a program takes a field out of an answer that lacks it.

use crate::catalogue::libraries::library;

library! {
    "programs that read a field of a response", Client;
    more "";
    marks "jwk" "jwt" "oauth" "okta" "oidc" "openid" "token" "verif" "keys(";
    settings {}
    messages {
        "KeyError: 'keys'" whole named => "response-field-missing";
        "KeyError: 'access_token'" whole => "response-field-missing";
        "KeyError: 'id_token'" whole => "response-field-missing";
        "KeyError: 'refresh_token'" whole => "response-field-missing";
        "KeyError: 'expires_in'" whole => "response-field-missing";
        "KeyError: 'token_type'" whole => "response-field-missing";
        "KeyError: 'jwks_uri'" whole => "response-field-missing";
        "KeyError: 'token_endpoint'" whole => "response-field-missing";
        "KeyError: 'authorization_endpoint'" whole => "response-field-missing";
        "KeyError: 'userinfo_endpoint'" whole => "response-field-missing";
        "Cannot read properties of undefined (reading 'keys')" whole named => "response-field-missing";
        "Cannot read properties of null (reading 'keys')" whole named => "response-field-missing";
        "Cannot read property 'keys' of undefined" whole named => "response-field-missing";
        "Cannot read properties of undefined (reading 'access_token')" => "response-field-missing";
        "Cannot read property 'access_token' of undefined" => "response-field-missing";
        "Cannot read properties of null (reading 'access_token')" => "response-field-missing";
        "Cannot read properties of undefined (reading 'id_token')" => "response-field-missing";
        "Cannot read property 'id_token' of undefined" => "response-field-missing";
        "Cannot read properties of undefined (reading 'jwks_uri')" => "response-field-missing";
        "Cannot read properties of undefined (reading 'token_endpoint')" => "response-field-missing";
        "jwks.keys is not iterable" => "response-field-missing";
        "jwks.keys is undefined" => "response-field-missing";
        "keys.find is not a function" whole named => "response-field-missing";
        "keys is not iterable" whole named => "response-field-missing";
        "Cannot read properties of null (reading 'header')" whole => "token-decode-empty" ("`jwt.decode` of jsonwebtoken returned `null`");
        "Cannot read property 'header' of null" whole => "token-decode-empty";
        "Cannot read properties of null (reading 'payload')" whole named => "token-decode-empty";
        "Undefined array key \"access_token\"" => "response-field-missing" ("PHP");
        "Undefined index: access_token" => "response-field-missing" ("PHP");
        "Undefined array key \"id_token\"" => "response-field-missing" ("PHP");
        "Undefined index: id_token" => "response-field-missing" ("PHP");
        "Undefined array key \"keys\"" whole named => "response-field-missing" ("PHP");
        "Undefined index: keys" whole named => "response-field-missing" ("PHP");
        "Undefined array key \"jwks_uri\"" => "response-field-missing" ("PHP");
        "key not found: \"access_token\"" => "response-field-missing" ("Ruby");
        "key not found: \"keys\"" whole named => "response-field-missing" ("Ruby");
        "JSONObject[\"access_token\"] not found" => "response-field-missing" ("Java");
        "JSONObject[\"keys\"] not found" => "response-field-missing" ("Java");
        "No value for access_token" => "response-field-missing" ("Android");
        "No value for keys" whole named => "response-field-missing" ("Android");
        "The given key 'access_token' was not present in the dictionary" => "response-field-missing" (".NET");
        "The given key 'keys' was not present in the dictionary" => "response-field-missing" (".NET");
        "missing field `access_token`" => "response-field-missing" ("Rust");
        "missing field `keys`" => "response-field-missing" ("Rust");
    }
    logs {
        "Traceback (most recent call last):\n  File \"/srv/auth.py\", line 41, in get_token\n    return response.json()[\"access_token\"]\nKeyError: 'access_token'" => "response-field-missing";
        "  File \"/var/task/okta_jwt_verifier/jwt_verifier.py\", line 180, in _get_jwk_by_kid\n    for key in jwks['keys']:\nKeyError: 'keys'" => "response-field-missing";
        "TypeError: Cannot read properties of undefined (reading 'keys')\n    at /srv/node_modules/okta-verifier/index.js:88:21" => "response-field-missing";
        "TypeError: Cannot read properties of null (reading 'header')\n    at verify (/srv/auth/jwt.js:14:30)" => "token-decode-empty";
    }
}
