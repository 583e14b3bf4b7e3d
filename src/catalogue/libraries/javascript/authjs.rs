//! What Auth.js and NextAuth.js prints (NextAuth.js 4, Auth.js 5).

use crate::catalogue::libraries::library;

library! {
    "Auth.js and NextAuth.js", Library;
    more "Read the lines `[auth][cause]` and `[auth][details]` after `[auth][error]` in the server's log (NextAuth.js 4: the object after `[next-auth][error][…]`): the page `/api/auth/error` does not show the reason. Set `debug: true` for the provider's response.";
    marks "next-auth" "authjs" "@auth/core" "[auth][error]" "nextauth";
    over "jose (panva)" "openid-client 6 and oauth4webapi" "openid-client 2 to 5 (Node.js)";
    settings {
        "account-not-linked" => "Sign in with the first provider, or set `allowDangerousEmailAccountLinking: true` of this provider, if it verifies its email addresses.";
        "session-secret-missing" => "Set `AUTH_SECRET` (`NEXTAUTH_SECRET` in version 4) where the app runs, with the output of `npx auth secret` or `openssl rand -base64 32`.";
        "login-failed-in-app" => "Set `debug: true` in the config, and paste the lines from `[auth][error]` (or `[next-auth][error]`) down to `[auth][details]`: the provider's error is there.";
        "token-request-failed" => "Compare `AUTH_<PROVIDER>_ID`, `AUTH_<PROVIDER>_SECRET` and `AUTH_<PROVIDER>_ISSUER` with the app at the provider, and its redirect URI with `/api/auth/callback/<provider>` of the public URL.";
        "state-mismatch" => "Set `AUTH_URL` (`NEXTAUTH_URL`) to the public URL, and use the same host and port in the redirect URI: the cookies `authjs.state`, `authjs.pkce.code_verifier` and `authjs.nonce` (NextAuth.js 4: `next-auth.…`) have to come back to the host where the sign-in started.";
        "session-cookie-unreadable" => "Set one fixed `AUTH_SECRET` (NextAuth.js 4: `NEXTAUTH_SECRET`) in the environment, or `secret` in the config, on all servers.";
        "decryption-failed" => "Set `AUTH_SECRET` (NextAuth.js 4: `NEXTAUTH_SECRET`) to the secret with which the session cookie was made: that cookie is what could not be decrypted. Delete the cookie `authjs.session-token` (`next-auth.session-token`) in the browser after a change.";
        "auth-route-unknown" => "Set `basePath` in the config of Auth.js to the path of its route file: `/api/auth` for `app/api/auth/[...nextauth]/route.ts`. Write no path into `AUTH_URL`, or the same one.";
        "iss-unexpected" => "Compare `issuer` of the provider (for Okta the variable `AUTH_OKTA_ISSUER` or `OKTA_ISSUER`) with the token's `iss`. If a custom authorization server issues the tokens, it ends in `/oauth2/default` or `/oauth2/aus…`.";
    }
    messages {
        "InvalidCheck: pkceCodeVerifier value could not be parsed" => "state-mismatch";
        "InvalidCheck: state value could not be parsed" => "state-mismatch";
        "InvalidCheck: nonce value could not be parsed" => "state-mismatch";
        "pkceCodeVerifier value could not be parsed" => "state-mismatch";
        "pkceCodeVerifier cookie was missing" => "state-mismatch";
        "InvalidCheck: state cookie was missing" => "state-mismatch";
        "InvalidCheck: nonce cookie was missing" => "state-mismatch";
        "InvalidCheck: State could not be decoded" => "state-mismatch";
        "State cookie was missing" => "state-mismatch";
        "PKCE code_verifier cookie was missing" => "state-mismatch";
        "Nonce cookie was missing" => "state-mismatch";
        "State value could not be parsed" => "state-mismatch";
        "PKCE code_verifier value could not be parsed" => "state-mismatch";
        "Nonce value could not be parsed" => "state-mismatch";
        "[next-auth][error][JWT_SESSION_ERROR]" => "session-cookie-unreadable";
        "https://next-auth.js.org/errors#jwt_session_error decryption operation failed" => "session-cookie-unreadable";
        "JWTSessionError: Read more at https://errors.authjs.dev#jwtsessionerror" => "session-cookie-unreadable";
        "[auth][error][JWTSessionError]" => "session-cookie-unreadable";
        "[auth][error][MissingSecret]" => "session-secret-missing";
        "[auth][error][UntrustedHost]" => "host-not-trusted";
        "[auth][error][CallbackRouteError]" => "login-failed-in-app" ("Auth.js could not finish the sign-in when the browser came back to `/api/auth/callback/…`. The line `[auth][cause]` below says why.", "Set `debug: true` in the config of Auth.js, sign in again, and paste the lines from `[auth][error]` down to `[auth][details]`.");
        "[auth][error][OAuthCallbackError]" => "login-failed-in-app" ("The provider sent the browser back with an error instead of a code. It is in `[auth][details]`, and in the URL of the callback (`?error=…`).", "Look for `error=` and `error_description=` in the callback's URL, or paste the lines `[auth][cause]` and `[auth][details]`.");
        "[auth][error][OAuthSignInError]" => "login-failed-in-app";
        "no matching decryption secret" => "session-cookie-unreadable";
        "Unsupported JWT Content Encryption Algorithm" => "session-cookie-unreadable";
        "[next-auth][error][NO_SECRET]" => "session-secret-missing";
        "MissingSecret: Please define a `secret`" => "session-secret-missing";
        "Must pass `secret` if not set to JWT getToken()" => "session-secret-missing";
        "UntrustedHost: Host must be trusted. URL was: {name}" => "host-not-trusted";
        "CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror" => "login-failed-in-app" ("Auth.js could not finish the sign-in when the browser came back to `/api/auth/callback/…`. The line `[auth][cause]` below says why.", "Set `debug: true` in the config of Auth.js, sign in again, and paste the lines from `[auth][error]` down to `[auth][details]`.");
        "OAuthCallbackError: OAuth Provider returned an error" => "login-failed-in-app" ("The provider sent the browser back with an error instead of a code. It is in `[auth][details]`, and in the URL of the callback (`?error=…`).", "Look for `error=` and `error_description=` in the callback's URL, or paste the lines `[auth][cause]` and `[auth][details]`.");
        "[next-auth][error][OAUTH_CALLBACK_ERROR]" => "login-failed-in-app" ("The callback failed, and the next lines of the log have the provider's error and the failing comparison.", "Set `debug: true` in the options of NextAuth.js, and paste the lines below `OAUTH_CALLBACK_ERROR`: `invalid_client` is the secret, `state mismatch` a lost cookie.");
        "[next-auth][error][OAUTH_CALLBACK_HANDLER_ERROR]" => "login-failed-in-app";
        "[next-auth][error][SIGNIN_OAUTH_ERROR]" => "login-failed-in-app" ("The sign-in could not start: usually the discovery document of the provider could not be loaded.", "Run `curl -v` with `wellKnown` (or the issuer and `/.well-known/openid-configuration`) of the provider on the same server. In Docker, `localhost` is the container itself.");
        "[next-auth][error][CLIENT_FETCH_ERROR]" => "session-endpoint-failed" ("The browser could not load `/api/auth/session` of the application itself. The identity provider was not asked.", "Open `/api/auth/session` in the browser: it must answer JSON. A page or a 404 means that `NEXTAUTH_URL` (or `basePath`) names another host or path than the app is served under.");
        "UnknownAction: Cannot parse action at {name}" => "auth-route-unknown";
        "UnknownAction: Unsupported action" => "auth-route-unknown";
        "[auth][error][UnknownAction]" => "auth-route-unknown";
        "OAuthAccountNotLinked" => "account-not-linked";
        "OAuthSignInError: Read more at" => "login-failed-in-app";
        "TODO: Authorization server did not provide a token endpoint" => "keys-unreachable";
        "cookie was created for a different provider than the one handling the callback" => "state-mismatch";
        "MissingCSRF: CSRF token was missing during an action" => "csrf-token-missing";
    }
    logs {
        "[auth][error] InvalidCheck: pkceCodeVerifier value could not be parsed. Read more at https://errors.authjs.dev#invalidcheck\n    at Object.use (webpack-internal:///(rsc)/./node_modules/@auth/core/lib/actions/callback/oauth/checks.js:78:23)" => "state-mismatch";
        "[auth][error][JWTSessionError]: Read more at https://errors.authjs.dev#jwtsessionerror\n[auth][cause]: JWEDecryptionFailed: decryption operation failed\n    at gcmDecrypt (/srv/node_modules/jose/dist/browser/runtime/decrypt.js:76:15)\n[auth][details]: {}" => "session-cookie-unreadable";
        "[next-auth][error][JWT_SESSION_ERROR] \nhttps://next-auth.js.org/errors#jwt_session_error decryption operation failed {\n  message: 'decryption operation failed',\n  stack: 'JWEDecryptionFailed: decryption operation failed\\n    at gcmDecrypt (/app/node_modules/jose/dist/node/cjs/runtime/decrypt.js:67:15)',\n  name: 'JWEDecryptionFailed'\n}" => "session-cookie-unreadable";
        "[next-auth][error][OAUTH_CALLBACK_ERROR] \nhttps://next-auth.js.org/errors#oauth_callback_error State cookie was missing. {\n  error: TypeError: State cookie was missing.\n      at Object.use (/app/node_modules/next-auth/core/lib/oauth/checks.js:103:23),\n  providerId: 'okta',\n  message: 'State cookie was missing.'\n}" => "state-mismatch";
        "[auth][error] UntrustedHost: Host must be trusted. URL was: https://portal.acme.test/api/auth/session. Read more at https://errors.authjs.dev#untrustedhost" => "host-not-trusted";
    }
}
