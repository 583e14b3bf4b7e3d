//! What django-allauth and dj-rest-auth print (0.5x to 65).

use crate::catalogue::libraries::library;

library! {
    "django-allauth", Client;
    more "Show `{{ auth_error.exception }}` in the template `socialaccount/authentication_error.html`, or log `exception` in `on_authentication_error` of your adapter: the page says only that the sign-in failed.";
    marks "allauth" "dj_rest_auth" "dj-rest-auth";
    over "PyJWT";
    settings {
        "token-malformed" => "Send the `id_token` of Google's response as `id_token` (dj-rest-auth), or update allauth: since 0.52 it reads the ID token where an access token was enough before.";
        "provider-client-refused" => "Compare `client_id` and `secret` of the `APP` in `SOCIALACCOUNT_PROVIDERS` with the provider, and set `\"token_auth_method\": \"client_secret_basic\"` in its `settings` if the provider takes the secret only in the header.";
        "reason-not-shown" => "Look at the exception behind it (`The above exception was the direct cause`): it is PyJWT's, and says what is wrong with the ID token.";
    }
    messages {
        "OAuth2Error: Missing id_token" => "id-token-not-returned";
        "Error retrieving OAuth2 profile" => "userinfo-failed";
        "Failed to exchange code for access token" => "token-request-failed";
        "Failed to fetch user info" => "userinfo-failed";
        "Social Network Login Failure" frame => "login-failed-in-app";
        "An error occurred while attempting to login via your social network account" frame => "login-failed-in-app";
        "An error occurred while attempting to login via your third-party account" frame => "login-failed-in-app";
        "User is already registered with this e-mail address" => "account-not-linked";
    }
    logs {
        "Code: unknown, Error: Error retrieving access token: b'{\"error\": \"invalid_client\", \"error_description\": \"Client authentication failed\"}' (allauth)" => "invalid_client";
        "jwt.exceptions.DecodeError: Not enough segments\n\nThe above exception was the direct cause of the following exception:\n\nallauth.socialaccount.providers.oauth2.client.OAuth2Error: Invalid id_token" => "token-malformed";
    }
}
