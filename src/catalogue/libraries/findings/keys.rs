//! What is wrong with a verifier's keys and settings.

use crate::catalogue::entry::{CatalogueEntry, failed_step, message};
use crate::catalogue::shared_words::OKTAS;
use crate::finding::{Clue, cause, explain};
use crate::text::template::Placeholder;

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    failed_step(
        explain("key-function-failed", "The program's own key function refused the token or found no key")
            .verdict("The program's own function that gives the library the key returned an error. The words after the colon are its own. The signature was not compared.")
            .causes(&[cause("The function found no key for the token's `kid`.", "Compare `kid` in the token's header with the keys at `{keys}`.\nCompare `kid` in the token's header with the keys at the issuer's `jwks_uri`."), cause("The function does not accept the token's algorithm.", "Look for the check of `token.Method` in the function, and compare it with `alg` in the token's header."), cause("The function could not load the keys, because the issuer's key set was not reachable.", "Run `curl -v` with the issuer's `jwks_uri` on the machine of the program. The words after the colon then usually speak of a connection or a status.")]),
    ),
    message(
        explain("key-or-alg-unfit", "No key of the verifier matches both the token's `kid` and its algorithm")
            .verdict("The verifier looked for a key by the token's `kid`, its `alg` and the key's use together, and found none. The message does not say which of them is the reason.")
            .causes(&[cause("The token was signed by a different authorization server than the one whose keys are loaded, so its `kid` is not in that key set.", "Open `{keys}` and look for the `kid` of the token's header. If it is missing, set the verifier's issuer to the token's `iss`, if you know that issuer and want to trust it.\nOpen the `jwks_uri` of the verifier's issuer and look for the `kid` of the token's header. If it is missing, set the verifier's issuer to the token's `iss`, if you know that issuer and want to trust it."), cause("The key is there, and the verifier accepts different algorithms than the token's `alg`. Spring Security and most Nimbus setups accept only `RS256` unless told otherwise.", "Compare `alg` of the token's header with the verifier's list of algorithms, and add it there if the key at `{keys}` has the same `alg`.\nCompare `alg` of the token's header with the verifier's list of algorithms, and add it there if the issuer's key has the same `alg`."), cause("The token is an access token of Okta's org authorization server, which nobody but Okta is meant to verify.", "Look at `iss` of the token. If it has no `/oauth2/…`, use a custom authorization server for your own API.").any(&[OKTAS]), cause("The client sent a refresh token or a token of another issuer, which is signed with a secret of its own (`HS256`, `HS512`).", "Look at `alg` in the token's header, and send `access_token` of the token response.")]),
    ),
    message(
        explain("key-pair-refused", "The platform refused the JWT that was signed with the user's key pair")
            .verdict("The client made the JWT itself with a private key. The platform does not say which part it refused: `iss`, `sub`, the key's fingerprint, the times or the user.")
            .causes(&[cause("The public key that is set for the user does not belong to the private key that signed, or was set for another user.", "Compare the fingerprint in `iss` with the one that the platform shows for the user (`DESC USER` in Snowflake: `RSA_PUBLIC_KEY_FP`).").only(&[Clue::Words("FINGERPRINT_MISMATCH"), Clue::Words("JWT token is invalid"), Clue::Words("JWT Token authentication failed")]).unless(&[Clue::Words("USER_IN_ISSUER")]), cause("The key is right, and `iss` or `sub` spells the account or the user differently, for example with a region or in lower case.", "Write `iss` as `ACCOUNT.USER.SHA256:fingerprint` and `sub` as `ACCOUNT.USER`, in capital letters.").only(&[Clue::Words("USER_IN_ISSUER"), Clue::Words("JWT token is invalid"), Clue::Words("JWT Token authentication failed")]).unless(&[Clue::Words("FINGERPRINT_MISMATCH")]), cause("The key and the names are right, and the clock of the client is wrong, or the JWT was used more than an hour after `iat`.", "Compare `date -u` on the client with the `Date` header of the response, and sign a new JWT.").only(&[Clue::Words("JWT token is invalid"), Clue::Words("JWT Token authentication failed")]).unless(&[Clue::Words("FINGERPRINT_MISMATCH"), Clue::Words("USER_IN_ISSUER")])]),
    ),
    message(
        explain("key-set-unusable", "The key set was loaded and holds no key that the verifier can use")
            .verdict("Something answered at the URL of the key set, but the verifier could not read a usable key from it. The token was not checked.")
            .causes(&[cause("The URL returns something other than a key set: a discovery document, an HTML sign-in page or a proxy's page.", "Run `curl -s` with the key set's URL on the same machine, and see whether the response starts with `{\"keys\":[`. Okta's URL is `{keys}`.\nRun `curl -s` with the key set's URL on the same machine, and see whether the response starts with `{\"keys\":[`. Okta's URL ends in `/v1/keys`."), cause("A key of the set is written in standard base64 instead of base64url, and the verifier drops it or the whole set.", "Encode `n`, `e`, `x` and `y` in base64url without padding where the set is made.").only(&[Clue::Also("key-not-base64url")]), cause("The set has only keys of a type, curve or algorithm that this verifier does not know.", "Compare `kty`, `crv` and `alg` of each key in the set with what the verifier supports."), cause("The set is empty (`{\"keys\":[]}`), because the server has no active signing key or the URL is that of another realm or tenant.", "Compare the URL with `jwks_uri` in the `/.well-known/openid-configuration` of the token's `iss`, and look at the server's keys.")]),
    ),
    message(
        explain("key-use-unfit", "The key is marked for a use other than to verify signatures")
            .verdict("The library found the key and does not use it: `use` or `key_ops` of the JWK (the key as JSON) does not allow to verify a signature with it. The token may be valid.")
            .causes(&[
                cause(
                    "`use` of the key is a list (`[\"sig\"]`). It has to be a single string, `\"sig\"` (RFC 7517 section 4.2).",
                    "Have the issuer publish `\"use\": \"sig\"`, or leave `use` out: its software has to be corrected or updated. Until then, give the verifier a copy of the key without `use`.",
                )
                .only(&[Clue::Words("\"use\":["), Clue::Words("\"use\": [")]),
                cause(
                    "The key is for encryption (`\"use\": \"enc\"`), and the verifier took it because it has no `kid` to choose by, or the wrong one.",
                    "Look at `kid` of the token's header, and at the key of the set with that `kid`: its `use` must be `sig` or left out.",
                ),
                cause(
                    "`key_ops` of the key lists `sign` or `encrypt` and not `verify`, as an exported private key does.",
                    "Give the verifier the public key with `\"key_ops\": [\"verify\"]`, or without `key_ops`.",
                ),
            ]),
    ),
    message(
        explain("keys-ambiguous", "Several keys of the key set match the token")
            .verdict("More than one key matches the token's header, and the library does not choose between them. The token may be valid.")
            .causes(&[cause("The token's header has no `kid`, or two keys of the set have the same `kid`.", "Look at `kid` in the token's header: the header must have one, and exactly one key of the set must have the same."), cause("The keys of the set have neither `alg` nor `use`, so keys of the same type cannot be told apart.", "Choose the key by its `kid` in your own key function, or try each of the matching keys (in `jose`, loop over the error `ERR_JWKS_MULTIPLE_MATCHING_KEYS`).")]),
    ),
    message(
        explain("keys-malformed", "What was loaded is not a key set")
            .verdict("The URL of the key set was answered, but not with a JSON document of the form `{\"keys\": […]}`. The token was not checked.")
            .causes(&[cause("The setting has another URL than that of the key set: the issuer or the discovery document (`/.well-known/openid-configuration`).", "Set the `jwks_uri` that the discovery document names. For Okta it ends in `/v1/keys`."), cause("The URL is right, and a sign-in page, a proxy's page or an error message came instead of the keys.", "Run `curl -i` for `{keys}` on the machine of the verifier, and look at `Content-Type` and the first line of the body.\nRun `curl -i` for the key set's URL on the machine of the verifier, and look at `Content-Type` and the first line of the body."), cause("A single key, a certificate or a PEM was given where the library expects a set.", "Wrap a single JWK as `{\"keys\":[…]}`, or use the library's setting for one key or certificate.")]),
    ),
    message(
        explain("keys-not-cached", "The verifier has not loaded the key set yet")
            .verdict("A check that cannot wait (`verifySync`) ran before the keys were loaded. The token may be valid.")
            .causes(&[cause("The program calls `verifySync` before any keys were loaded: that function does not load them.", "Call `await verifier.hydrate()` at startup, before the first request."), cause("Keys were loaded or given by `cacheJwks`, but for a different issuer or pool than the token's.", "Compare the URL in the message with `iss` of the token, or use `await verifier.verify(token)`, which loads the keys on its own.")]),
    ),
    message(
        explain("no-key-verified", "No key of the verifier verifies the signature")
            .verdict("The API tried all its keys, and none of them verifies this token's signature. The message does not say whether the key is missing or wrong.")
            .causes(&[cause("Another issuer (another tenant, authorization server or environment) signed the token. That is usual.", "Paste the token here and open the `jwks_uri` of its `iss`. If the receiver is set to another issuer (`Authority` in .NET), set it to the one that you trust."), cause("The issuer has rotated its keys, and the API still holds the old key set.", "Restart the receiver once (in .NET, call `ConfigurationManager.RequestRefresh()`), and replace keys that were copied into its settings. Then look for the token's `kid` in the key set.").prevention("Let the library read `jwks_uri` itself instead of copying keys into the configuration."), cause("With `HS256`, the two sides hold different shared secrets, or one of them decodes the secret from base64 and the other does not.", "Print the length of the secret in bytes on both sides, and decode it in the same way (`Encoding.UTF8.GetBytes` or `Convert.FromBase64String` in .NET)."), cause("The token has no `kid`, or one that no key has, so the library tried all keys without success.", "Look at `kid` in the token's header, and search for it in the key set at `jwks_uri`. If it is not there, the token is not of this issuer or is older than its keys.").any(&[Clue::Words("does not have a kid")]), cause("The token is meant for another API. Microsoft Graph's access tokens, for example, have a `nonce` in the header and cannot be verified by anybody else.", "Look at the token's header. If it has `nonce`, request a scope of your own API (`api://<client id>/.default`) instead of one of Graph's.")]),
    ),
    message(
        explain("private-key-not-readable", "The private key could not be read")
            .verdict("No request was sent: the program could not read the private key with which it signs its JWT.")
            .causes(&[cause("The line ends were lost, for example in an environment variable, or the first line of the PEM is missing.", "Pass the key with real line ends, or as a file. It starts with `-----BEGIN PRIVATE KEY-----` or `-----BEGIN RSA PRIVATE KEY-----`."), cause("The value is whole, and is the public key, a certificate, an encrypted key or a JWK, where a private key in PEM is expected.", "Convert a private key with `openssl pkcs8 -topk8 -nocrypt -in key.pem`. A public key or a certificate cannot be converted: take the private key."), cause("The setting holds the path of the file where the key itself is expected, or a path that does not exist in the container.", "Print the first eleven characters of the value: they must be `-----BEGIN `. Then run `ls -l` with the path as the user of the process.")]),
    ),
    message(
        explain("signature-or-key-mismatch", "The signature could not be confirmed")
            .verdict("The library says only that the check of the signature or the key failed: the key is from another set, the algorithm differs, or the token was changed.")
            .causes(&[cause("The verifier holds keys of another issuer or environment, or an old key.", "Compare `kid` and `alg` of the token's header with the keys at `{keys}`.\nCompare `kid` and `alg` of the token's header with the keys at the issuer's `jwks_uri`."), cause("The key is the right one, and the token was changed or cut off before it arrived.", "Paste the whole token here, and compare its length with that of `access_token` as it was issued."), cause("The token is signed with a different algorithm than the verifier is set to, or with a shared secret that one side decodes from base64 and the other does not.", "Compare `alg` of the token's header with the algorithm in the verifier's settings, and print the length of the secret in bytes on both sides.")]),
    ),
    message(
        explain("signer-key-form-wrong", "The key was given in a form that its algorithm does not take")
            .verdict("The library could not make a signer, so no token was signed or checked. The key may be the right one: it was passed in a different form than its algorithm takes.")
            .causes(&[
                cause(
                    "A PEM or another string was passed for an algorithm with a key pair (`RS256`, `ES256`, `EdDSA`), which takes a map or a key object.",
                    "Pass the key in the form that the library takes for this algorithm: a map with the PEM under `pem`, or the JWK with `kty`, `n` and `e` as a map.",
                ),
                cause(
                    "A map, a JWK or a PEM was passed for an `HS` algorithm, which takes the shared secret as a string of bytes.",
                    "Pass the secret. From a JWK with `\"kty\": \"oct\"`, decode `k` as base64url first (`Base.url_decode64` in Elixir).",
                )
                .any(&[Clue::Words("not binary")]),
                cause(
                    "The setting that holds the key is empty where the program runs, or has a different name than the library looks for.",
                    "Print the length of the setting (never its value) at startup, and compare the name of its member (`key_pem`, `key_map`, `key_octet` in Joken) with the library's documentation.",
                )
                .any(&[Clue::Words("missing parameters")]),
            ]),
    ),
    message(
        explain("signing-certificate-not-yet-valid", "The signing key's certificate is not valid yet")
            .verdict("The signature may be right. The API refuses the certificate of the key that made it, because it becomes valid only later.")
            .causes(&[cause("The API's clock is behind: the current time in the message is earlier than the real time. Then every API with the right clock accepts the tokens.", "Compare the times in the message with `date -u`, and synchronize the clock (`w32tm /resync`, `chronyc makestep`)."), cause("The issuer already signs with a new certificate whose `notBefore` is still ahead, often by a few minutes, or by a time zone, after a rotation.", "Look at `notBefore` with `openssl x509 -noout -dates -in cert.pem`, and let the issuer sign with the old key until that time.").prevention("Issue the next signing certificate some days before it is used.")]),
    ),
    message(
        explain("signing-certificate-outside-validity", "The signing key's certificate has expired")
            .verdict("The signature may be right. The API refuses the certificate of the key that made it, because its time is over. A new token from the same key changes nothing.")
            .causes(&[cause("The certificate in the issuer's key set (`x5c`) or in the API's configuration has expired. Then all tokens are refused, from one moment on.", "Look at `notAfter` with `openssl x509 -noout -dates -in cert.pem`, and publish a new key at the issuer or update the certificate in the API.").prevention("Publish the next signing certificate some weeks before the old one ends."), cause("The certificate is still valid, and the API's clock is ahead.", "Compare the times in the message with `date -u`, and synchronize the clock (`w32tm /resync`, `chronyc makestep`).")]),
    ),
    message(
        explain("signing-key-issuer-mismatch", "The key that signed belongs to another issuer or cloud")
            .verdict("The key set says that this key is only for `{expected}`, and the token says `{found}`. The signature itself may be right.\nThe key set says that this key is only for a different issuer than the token's. The signature itself may be right.")
            .causes(&[cause("The token comes from another type of tenant or another national cloud (consumer, Azure Government, China) than the API's authority.", "Compare the token's `iss` with `options.Authority`, and use the authority of that cloud (`login.microsoftonline.us`, `login.partner.microsoftonline.cn`)."), cause("Your tenant and cloud are the right ones: then the issuer that the token names did not make it.", "Do not accept the token, and do not switch the check off. Find out where it comes from: log `iss`, `aud` and the caller's IP address.")]),
    ),
    message(
        explain("signing-key-missing", "The program that signs has no key")
            .verdict("This message comes from signing, not from verifying. The program did not find the key that it should sign with.")
            .causes(&[cause("The setting with the secret or the private key is empty where the process runs.", "Print the length of that setting (never its value) right before the line that signs: `len(os.environ.get(\"JWT_SECRET\", \"\"))` in Python, for example.").any(&[Clue::Words("was not provided")]).prevention("Have the program stop at startup when the key is missing."), cause("The setting is there, and names a file that the process cannot read: another path in the container, or no permission.", "Run `ls -l <path>` as the user of the process, in the same container."), cause("The key is there and does not fit the algorithm, or has no private half: `RS256` needs an RSA private key, `ES256` one on `P-256`, `HS256` a secret.", "Compare the first line of the PEM (`PRIVATE KEY`, not `PUBLIC KEY`) and the algorithm in the code.").any(&[Clue::Words("not supported"), Clue::Words("Failed to decode")])]),
    ),
    message(
        explain("signing-key-refused", "The API refuses the key that signed the token")
            .verdict("The signature may be right: the API found the key, and its own check of the key failed. The text behind the name of the exception says why.")
            .causes(&[cause("The certificate of the key has expired (`IDX10249`) or is not valid yet (`IDX10248`).", "Read the text after the name of the exception, and look at the dates with `openssl x509 -noout -dates -in cert.pem`."), cause("Code of the API (`IssuerSigningKeyValidator` with `ValidateIssuerSigningKey`) refuses the key for a reason of its own.", "Search the code for `IssuerSigningKeyValidator`, and log the `securityKey` that it gets: `KeyId` must be the `kid` of the token's header.")]),
    ),
    message(
        explain("signing-key-unresolved", "The verifier could not get the key for the token's key ID")
            .verdict("The library asked for the key with the token's `kid` (`{kid}`) and did not get it. Without the inner error, it is not known whether the key is missing from the set or the set could not be loaded.\nThe library asked for the key with the token's `kid` and did not get it. Without the inner error, it is not known whether the key is missing from the set or the set could not be loaded.")
            .causes(&[
                cause(
                    "The token is an access token of the org authorization server, or of another issuer, so its key is not in this key set.",
                    "Compare `iss` of the token with the issuer in the settings. An API of your own needs a token of a custom authorization server (`/oauth2/default` or `/oauth2/aus…`).",
                )
                .any(&[Clue::Token("org-access-token")])
                .unless(&[Clue::Also("iss-unexpected")]),
                cause(
                    "The key set could not be loaded from this machine.",
                    "Run `curl -v {keys}` on the machine of the verifier, and log `err.innerError`, which holds the library's own reason.",
                ),
                cause(
                    "The token has no `kid`, so the message ends in `undefined`.",
                    "Look at the header of the token: without `kid` it is not one of Okta's. Get a token from the issuer that the verifier expects.",
                )
                .only(&[Clue::Words("kid \"undefined\""), Clue::Words("kid undefined"), Clue::Words("know how to validate")]),
            ]),
    ),
    message(
        explain("verifier-crypto-failed", "The verifier's cryptography failed before the signature was compared")
            .verdict("The key with the token's `kid` was found. An exception of the platform ended the check, so nothing is known of the signature: it may be valid.")
            .causes(&[cause("On Windows, the process runs under an identity whose user profile is not loaded, so the cryptographic store cannot be opened. It works on a developer's machine, where a user is signed in.", "Set `Load User Profile` to `True` at `IIS Manager > Application Pools > your pool > Advanced Settings > Process Model`, and recycle the pool.").any(&[Clue::Words("windowscryptographicexception"), Clue::Words("cngkeylite"), Clue::Words("typeinitializationexception")]), cause("The program disposed the key object (`RSA`, `ECDsa`, `X509Certificate2`) while the library still used it: the library keeps what verifies a signature in a cache.", "Create the key once and keep it as long as the program runs, without `using`. If that is not possible, set `CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false }` on the `SecurityKey`.").only(&[Clue::Words("objectdisposedexception")]), cause("The platform's cryptography does not allow the algorithm or the size of the key, for example under a FIPS policy or a newer OpenSSL.", "Read the exception behind `Exceptions caught`, and verify a token with the same key in a small program under the same account: `rsa.VerifyData` prints the same exception.")]),
    ),
    message(
        explain("verifier-delegate-broken", "A validation delegate of the API returns something the library cannot use")
            .verdict("The fault is in the API's own validation code, not in the token, which may be valid.")
            .causes(&[cause("From ASP.NET Core 8 on, tokens are `JsonWebToken`. A `SignatureValidator` or `TokenReader` that still returns `JwtSecurityToken` is refused.", "Return `new JsonWebToken(token)` (package `Microsoft.IdentityModel.JsonWebTokens`), or set `options.UseSecurityTokenValidators = true` in `AddJwtBearer`."), cause("The delegate returns the right type, but `null` or a token without its `SigningKey`, usually because it was written to skip the signature check.", "Remove `SignatureValidator`, and set `Authority` so that the library checks the signature itself.").prevention("Never skip the signature check outside of a test.")]),
    ),
    message(
        explain("verifier-delegate-refused", "A validation delegate of the API itself refused the token")
            .verdict("Code of your own API, which replaces the library's check, refused the token. The library does not know the reason.")
            .causes(&[cause("The app runs in Azure Functions, whose host has an authentication scheme named `Bearer` of its own. It checks the token with the host's audience (the app's URL, for the Azure portal) and not with yours. That happens only in Azure, not on your machine.", "Give your scheme another name: `AddJwtBearer(\"ApiBearer\", options => …)`, and name it in `[Authorize(AuthenticationSchemes = \"ApiBearer\")]` or as default scheme. Or move to the isolated worker model, whose authentication is your own.").only(&[Clue::Words("ArmToken"), Clue::Words("azurewebsites"), Clue::Words("azure function"), Clue::Words("Executed 'Functions."), Clue::Words("called via the host APIs")]), cause("The request was started with `Code + Test` in the Azure portal, which sends a token of its own in `Authorization`: the app received that one, and not yours.", "Call the function with `curl -i` and your token, and compare `aud` of the token that arrives: `https://management.azure.com/` is the portal's.").only(&[Clue::Words("ArmToken"), Clue::Words("management.azure.com"), Clue::Words("called via the host APIs")]), cause("A delegate in `TokenValidationParameters` (`LifetimeValidator`, `AudienceValidator`, `IssuerSigningKeyValidator`, `AlgorithmValidator`) returned `false`. The message names the kind of check.", "Search the API's code for `TokenValidationParameters`, and log in the delegate of that kind the two values that it compares."), cause("The delegate threw an exception instead of returning `false`.", "Read `Exception:` or the inner exception behind the message: its stack trace names the line.").any(&[Clue::Words("Delegate threw")])]),
    ),
    message(
        explain("verifier-misconfigured", "The library is set up or called in a way that it does not accept")
            .verdict("The library refuses its settings, or the way the code calls it, before it looks at any token. The token may be good.")
            .causes(&[cause("`import jwt` found something else than PyJWT: a file of the program that is called `jwt.py`, or the other package `jwt`. Both have the name, and PyJWT's functions are not in them.", "Run `python -c \"import jwt; print(jwt.__file__)\"`. Rename a file of your own; otherwise run `pip uninstall jwt PyJWT`, then `pip install PyJWT`. Where only `PyJWKClient` is missing, PyJWT is older than 2.0.").only(&[Clue::Words("module 'jwt' has no attribute"), Clue::Words("from 'jwt'"), Clue::Words("from partially initialized module 'jwt'")]), cause("PyJWT 2.0 and later return text from `jwt.encode()`, and the code still calls `.decode(\"utf-8\")` on it.", "Remove `.decode(…)` after `jwt.encode(…)`, or update the library that has the line.").only(&[Clue::Words("'str' object has no attribute 'decode'")]), cause("Java 11 and later no longer have `javax.xml.bind`, which JJWT up to 0.9 uses.", "Replace `io.jsonwebtoken:jjwt` by `jjwt-api`, `jjwt-impl` and `jjwt-jackson` of one version from 0.10 on, or add `javax.xml.bind:jaxb-api` for the time.").only(&[Clue::Words("javax/xml/bind/"), Clue::Words("javax.xml.bind.")]), cause("`jwt.sign()` was given a lifetime in two places, or of a type that it does not take: `process.env` gives text, and `\"3600\"` is read as milliseconds or refused.", "Pass the payload as a plain object (`user.toJSON()` of a Mongoose document), without `exp` in it, and `expiresIn` as a number (`Number(process.env.JWT_EXPIRES_IN)`) or as a string with a unit (`\"1h\"`).").only(&[Clue::Words("options.expiresin"), Clue::Words("\"expiresin\" should be"), Clue::Words("\"payload\" to be a plain object"), Clue::Words("expected \"payload\""), Clue::Words("\"options\" to be a plain object")]), cause("The setting is empty where the program runs: an environment variable that is set elsewhere, or a file that was not deployed.", "Print the setting that the message names between brackets (`[value]`) at the program's startup."), cause("The setting contradicts another one, or has a value that the library does not know.", "Search the library's documentation for the name in the message, and compare the spelling and the type of the value (`true` is not `\"true\"`)."), cause("The program was updated, and the newer version of the library names or checks the setting differently.", "Look at the change of the lock file (`git log -p` for it), and at the library's changelog between the two versions."), cause("The provider is set up as plain OAuth, and its response has an ID token, because the scopes contain `openid`. The library wants such a response checked as OpenID Connect.", "In NextAuth.js, add `idToken: true` to the provider, or give it `wellKnown` or `type: \"oidc\"` in Auth.js. Leave `openid` out of `scope` if no ID token is wanted. Code that uses openid-client itself takes `client.callback()` in place of `client.oauthCallback()`.").only(&[Clue::Words("id_token detected in the response")]), cause("The code calls another function than the one for this case, or passes a value of another type.", "Read the message to its end: it names the function or the argument, such as `client.callback()`, `new Key($secret, 'HS256')` or `new URL(…)`.").any(&[Clue::Words("must use"), Clue::Words("must be an instance"), Clue::Words("must be of type"), Clue::Words("instance of"), Clue::Words("use processAuthorization"), Clue::Words("must be called"), Clue::Words("asynchronous"), Clue::Words("could not be passed by reference")])]),
    ),
    message(
        explain("verifier-not-ready", "The verifier has not loaded the issuer's keys yet")
            .verdict("The verifier refuses every token of this issuer until it has read the discovery document and the key set. This token was not checked.")
            .causes(&[cause("The verifier cannot reach the issuer, because of DNS, a firewall, a proxy, or a certificate authority that it does not trust.", "Run `curl -v {issuer}/.well-known/openid-configuration` on the verifier's own machine or in its container, and read the verifier's log from its start."), cause("The process started only a few seconds ago, and has not finished loading.", "Send the request again after ten seconds (`curl -i`). If the same message comes back, the verifier cannot load the keys.")]),
    ),
    message(
        explain("verifier-without-algorithms", "The verifier was not told which algorithms to accept")
            .verdict("The library refuses to check any token until it is told which algorithms are allowed. The token was not checked.")
            .causes(&[cause("The code that verifies the token passes no list of algorithms. The library requires one, so that the token's header cannot choose how it is verified.", "Pass the list of algorithms that your issuer signs with: `algorithms=[\"RS256\"]` in PyJWT for tokens of Okta, Entra, Google and most others. Look at `alg` in the header of one of your tokens."), cause("The list comes from a setting or variable that is empty here, or has another name since an update of the library.", "Print the list right before the token is verified. Do not fill it from the token's own `alg`.")]),
    ),
    message(
        explain("verifier-without-key", "The verifier was given no key")
            .verdict("The verifier had no key to check the signature with. The token may be valid.")
            .causes(&[cause("The token in the paste is signed with `{alg}`, a shared secret, and the verifier was set up with a key set, which has no key for it.", "Send the token of the API's own issuer, which is signed with the algorithm of the key set (`RS256` at Okta): a token of a tutorial, or a refresh token, has `{alg}`. If the API and the issuer share a secret, give the verifier that secret.").any(&[Clue::Fact(Placeholder::Alg, "HS256"), Clue::Fact(Placeholder::Alg, "HS384"), Clue::Fact(Placeholder::Alg, "HS512")]), cause("The setting that names the key, the secret or the key set is empty. Often an environment variable is not set where the process runs.", "Print the setting at the start of the process, and set it to the issuer's key set: `{keys}`.\nPrint the setting at the start of the process, and set it to the issuer's key set: `jwks_uri` in its `/.well-known/openid-configuration`."), cause("The key set is set, and holds no key for this token's `kid` or type, so the library ends up with none.", "Look for the token's `kid` in `{keys}`.\nLook for the `kid` of the token's header in the issuer's `jwks_uri`.")]),
    ),
];
