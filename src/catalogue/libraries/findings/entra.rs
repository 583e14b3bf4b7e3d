//! What Microsoft Entra ID refuses.

use crate::catalogue::entry::{CatalogueEntry, failed_step, message};
use crate::catalogue::shared_words::FIRST_DIFFERENCE;
use crate::finding::{Cause, Clue, Severity, cause, explain};

/// A cluster that was told no issuer of its own.
const CLUSTER_ISSUER: Cause = cause(
    "The issuer is the cluster's inner name, which Entra cannot reach: a cluster of your own signs its service accounts' tokens so until it is told a public issuer.",
    "Start kube-apiserver with `--service-account-issuer` and `--service-account-jwks-uri` set to public URLs, publish the discovery document and the keys there, and write that issuer into the federated credential.",
)
.only(&[Clue::Words("kubernetes.default.svc")]);

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("assertion-alg-entra", "Entra does not accept the algorithm of the client assertion")
            .verdict("Client assertions to Entra must be signed with RSA (`RS256` or `PS256`). The certificate and the claims were not checked.")
            .causes(&[cause("The certificate or key has an elliptic curve: `alg` of the assertion's header is `ES256`.", "Create an RSA certificate (2048 bits or more), upload it at `Entra ID > App registrations > your app > Certificates & secrets`, and sign with `PS256`."), cause("`alg` is `HS256`: the program signs with the client secret, as Okta and others allow with `client_secret_jwt`. Entra does not.", "Sign with the certificate's private key, or send the secret itself as `client_secret`.")]),
    ),
    message(
        explain("assertion-aud-unexpected-entra", "The client assertion is for another audience")
            .verdict("`aud` of a client assertion must be the token endpoint of the tenant. Its signature and the scopes are not the problem.")
            .causes(&[cause("`aud` names another tenant than the URL of the request, or `common`.", "Compare the tenant ID in `aud` with that in the request's URL, and set `aud` to `https://login.microsoftonline.com/<tenant id>/oauth2/v2.0/token`."), cause("`aud` is something other than a token endpoint: an issuer (`https://sts.windows.net/…`), the API that you want to use, or an endpoint of another Microsoft cloud (`login.microsoftonline.us`).", "Set `aud` to the URL to which the assertion is sent, as one string.")]),
    ),
    message(
        explain("assertion-certificate-expired", "The certificate of the client assertion has expired")
            .verdict("The certificate is registered with the app and its signature is right, but it has expired by Entra's clock.")
            .causes(&[cause("The end date of the certificate has passed, and the program still signs with it.", "Create a new certificate, upload it at `Entra ID > App registrations > your app > Certificates & secrets > Certificates`, and sign with it.").prevention("Upload the next certificate before the old one ends: an app can have several."), cause("A newer certificate is registered, and the program or its key store still uses the old one.", "Compare the thumbprint in the message with `openssl x509 -in cert.pem -noout -fingerprint -sha1` of the file that the program reads, and restart the program.")]),
    ),
    message(
        explain("assertion-certificate-revoked", "The certificate of the client assertion was revoked")
            .verdict("Entra knows the certificate and no longer accepts it. Its dates and the signature are not the problem.")
            .causes(&[cause("The certificate was removed from the app, usually when it was replaced, and this program still signs with the old one.", "Create a new certificate, upload it at `Entra ID > App registrations > your app > Certificates & secrets > Certificates`, and sign with it."), cause("The certificate authority revoked the certificate.", "Ask the authority for a new certificate and for the reason, and upload the new one at `Entra ID > App registrations > your app > Certificates & secrets > Certificates`.")]),
    ),
    message(
        explain("assertion-client-mismatch", "The client assertion belongs to another app than the request")
            .verdict("`iss` and `sub` of the client assertion must both be the `client_id` of the request, and they are not. The signature was not checked.")
            .causes(&[cause("`client_id` in the body and `iss` or `sub` in the assertion name two apps, because the settings of two environments were mixed.", "Set all three to the `Application (client) ID` at `Entra ID > App registrations > your app > Overview`."), cause("An external token (GitHub, Kubernetes) was sent to an app that has no federated credential for it, so Entra read it as the app's own assertion.", "Create the federated credential in the Entra admin center at `Entra ID > App registrations > your app > Certificates & secrets > Federated credentials` (managed identity: in the Azure portal, `Managed Identities > your identity > Federated credentials`).")]),
    ),
    message(
        explain("assertion-key-not-registered", "The certificate that signed the client assertion is not registered with the app")
            .verdict("Entra looks for the certificate by the thumbprint in the assertion's header (`x5t`, `kid`), and the app does not have it. The claims were not checked.")
            .causes(&[cause("Another certificate was uploaded than the one that signs, or the right one was uploaded to another app.", "Compare the thumbprint in the message with `Entra ID > App registrations > your app > Certificates & secrets > Certificates`, and upload the public part (`.cer`, `.pem`) of the certificate that signs."), cause("The certificate was renewed on the machine or by Key Vault, but not in Entra.", "Upload the new certificate at `Entra ID > App registrations > your app > Certificates & secrets > Certificates` before the program starts to use it.").prevention("Put the end dates of certificates into a calendar."), cause("`x5t` in the header is not the base64url form of the certificate's SHA-1 thumbprint bytes. Often the hexadecimal text was encoded instead.", "Encode the 20 bytes: `openssl x509 -in cert.pem -outform der | openssl dgst -sha1 -binary | base64`. Then replace `+` with `-` and `/` with `_`, and drop `=`.")]),
    ),
    message(
        explain("assertion-lifetime-too-long", "The assertion is valid for longer than the receiver allows")
            .verdict("`exp` is further in the future, or `iat` further in the past, than the receiver allows for a client assertion or grant. The key is not the reason.")
            .causes(&[cause("The program sets a lifetime that is too long, such as an hour or a year.", "Set `iat` to the current time in seconds and `exp` to `iat` plus 60, and make the assertion right before it is sent."), cause("The lifetime is in another unit than seconds: `exp` has 13 digits because it counts milliseconds.", "Paste the assertion here and look at `exp`: divide milliseconds by 1000."), cause("The clock of the machine that signs is wrong.", "Compare `date -u` on that machine with the `Date` header of the receiver's response.")]),
    ),
    message(
        explain("assertion-malformed-entra", "Entra cannot read the JWT that it was given")
            .verdict("The assertion or token in the request is not a JWT that Entra accepts. The code stands for faults in its form and in its claims. The app's certificates and permissions were not looked at.")
            .causes(&[cause("`client_assertion` or `assertion` is empty, cut off, in quotation marks or not a JWT. Often an earlier step failed and wrote an error into the variable.", "Print the length of the variable and its first letters (`eyJ`), not the token itself."), cause("`aud` is a list. Entra accepts only a single string.", "Set `aud` to the string `https://login.microsoftonline.com/<tenant id>/oauth2/v2.0/token`."), cause("A claim is missing or has another form: `iss`, `sub`, `aud`, `exp`, `nbf` and `jti` are needed, and times must be whole seconds.", "Paste the assertion here, and compare its claims with the list `iss`, `sub`, `aud`, `exp`, `nbf`, `jti`."), cause("In the on-behalf-of flow, an opaque token or a token of another issuer was sent as `assertion`.", "Send the access token that your API received, whose `aud` is your API.")]),
    ),
    message(
        explain("assertion-outside-validity", "The client assertion has expired or is not valid yet")
            .verdict("The token service compared its own clock with the assertion, and the assertion has expired or is not valid yet. Its key is not the problem.")
            .causes(&[cause("The assertion, or the external token behind a federated credential, was used after it had expired. GitHub's token lives about five to ten minutes, so long jobs fail when they renew their Azure token with the old one.", "Get a new one for every token request. In GitHub Actions, run `azure/login` again before the step, or keep the steps short.").prevention("Read a projected Kubernetes token from its file each time, because the file is renewed."), cause("The assertion is new, and the clock of the machine that signs is wrong. The times in the message then differ from yours by a constant amount.", "Synchronize it (`w32tm /resync`, `chronyc makestep`). Set `nbf` to the current time, and `exp` at most 10 minutes later.")]),
    ),
    message(
        explain("assertion-signature-invalid-entra", "Entra could not verify the signature of the client assertion")
            .verdict("The signature does not match the registered certificate or, for a federated credential, the keys that the issuer publishes. Permissions and scopes were not looked at.")
            .causes(&[cause("The private key on the machine does not belong to the certificate that is uploaded.", "Compare the public keys: `openssl x509 -in cert.pem -noout -pubkey` and `openssl pkey -in key.pem -pubout` must print the same."), cause("The issuer behind a federated credential rotated its keys, or its key set is not reachable from the internet.", "Open `<issuer>/.well-known/openid-configuration` and its `jwks_uri` from the internet, as Entra does, and compare `kid` with the token's header.")]),
    ),
    message(
        explain("b2c-idp-error", "Azure AD B2C got a response from the identity provider that it cannot use")
            .verdict("The fault is between Azure AD B2C and the identity provider to which it sends users. Your app and its settings are not the problem.")
            .causes(&[cause("The client secret that B2C has for the provider is wrong or has expired. Then it stops for all users at the same time.", "Enter a new secret at `Azure AD B2C > Identity providers > your provider` (in custom policies, in the policy key of the technical profile)."), cause("The metadata URL leads nowhere, or to another server than the one that issues the tokens.", "Open `Metadata url` of the provider in a browser, and compare its `issuer` with `iss` of the provider's token.").any(&[Clue::Words("AADB2C90238"), Clue::Words("AADB2C90289")]), cause("The provider itself refused the user or the request, and B2C repeats its words.", "Read what is in quotation marks behind `An invalid response was received`, and look for the time of it in the provider's log (in Okta `Reports > System Log`).").any(&[Clue::Words("AADB2C90273")])]),
    ),
    message(
        explain("b2c-tfp-issuer", "The B2C issuer has the policy in its path (`tfp`)")
            .verdict("The library does not support an issuer of the form `https://<tenant>.b2clogin.com/tfp/<tenant id>/<policy>/v2.0/`. The token and its signature may be good.")
            .causes(&[cause("The token compatibility setting of the user flow writes `tfp` (trust framework policy) and the policy's name into `iss`. The library expects an issuer without them.", "In the Azure portal, open `Azure AD B2C > User flows > your flow > Properties > Token compatibility settings`, and set `Issuer (iss) claim` to the URL without `tfp`."), cause("The flow is a custom policy, which has this setting in its XML.", "Look at the technical profile `JwtIssuer`: set `IssuanceClaimPattern` to `AuthorityAndTenantGuid` instead of `AuthorityWithTfp`.")]),
    ),
    message(
        explain("b2c-user-left", "The user left the B2C page in another way")
            .severity(Severity::Note)
            .verdict("The user pressed `Cancel` or `Forgot password`. No token was refused.")
            .causes(&[cause("The code is `AADB2C90091`: the user pressed `Cancel` on the page. This is not a fault.", "Handle `AADB2C90091` by showing the page from which the user came, with the sign-in offered again.").any(&[Clue::Words("AADB2C90091")]), cause("The code is `AADB2C90118`: the user pressed `Forgot password`. The older user flow leaves this to the app.", "Handle `AADB2C90118` by starting the user flow for the password reset, or use the recommended user flow, which does it on its own.").any(&[Clue::Words("AADB2C90118")])]),
    ),
    message(
        explain("client-assertion-refused", "The authorization server refused the client assertion")
            .verdict("The server that answered read the assertion and refused it. It does not say which check failed: the key, `iss`, `sub`, `aud` or the times.")
            .causes(&[cause("`aud` is neither the server's issuer nor its token endpoint, or names another tenant or environment.", "Paste the assertion here, and compare `aud` with `issuer` and `token_endpoint` in the server's `/.well-known/openid-configuration`."), cause("`iss` or `sub` is not the client ID, or not the `client_id` of the body.", "Set both `iss` and `sub` to the client ID, and compare them with `client_id` of the request."), cause("The claims are right, and the assertion was signed with another key than the registered one, has expired, or was already used.", "Compare `kid` and `exp` of the assertion with the client's registered keys and with `date -u`, and make a new `jti` for each request.")]),
    ),
    message(
        explain("client-auth-parameters-missing", "The client did not prove itself as the server expects")
            .verdict("The request should prove which client sends it, by a signed JWT (a client assertion) or a shared secret, and what should hold that is missing or has another value. The user's token was not the reason.")
            .causes(&[cause("The client sends an assertion, but in JSON, in the query or in a header, and not in the form body.", "Send `client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer` and `client_assertion=eyJ…` with `Content-Type: application/x-www-form-urlencoded`."), cause("The client is registered for a client assertion, and the program sends a secret, or nothing because its key could not be loaded.", "Compare `token_endpoint_auth_method` of the client at the server with what the program sends (`client_secret` or `client_assertion`), and look for an earlier error about the key in its log."), cause("Elasticsearch's JWT realm is set to a shared secret of the client, and the header with it is missing, wrong, or sent although none is expected.", "Compare the header `ES-Client-Authentication: SharedSecret …` of the request with `client_authentication.type` and `client_authentication.shared_secret` of the realm in `elasticsearch.yml` and its keystore.").only(&[Clue::Words("rejected client authentication"), Clue::Words("client authentication failed for token")])]),
    ),
    message(
        explain("client-cert-binding-mismatch", "The token is bound to another client certificate")
            .verdict("`cnf` in the token holds the thumbprint of the certificate that the token is bound to (mutual TLS). The request came with another certificate or with none. The token itself may be good.")
            .causes(&[cause("The client sends the right certificate, and TLS ends at a proxy that does not pass it on.", "Have the proxy pass it on (in Apache httpd `SSLOptions +ExportCertData` where TLS ends), or end TLS at the server that checks the token."), cause("The client used another certificate for the token request than for this request, for example because it was renewed in between.", "Compare `cnf.x5t#S256` in the token with `openssl x509 -in cert.pem -outform DER | openssl dgst -sha256 -binary | basenc --base64url`, and get a new token with the current certificate.")]),
    ),
    message(
        explain("client-credential-missing-entra", "The request has no client credential")
            .verdict("The app is a confidential client, and the request has neither `client_secret` nor `client_assertion`. The user and the scopes are not the problem.")
            .causes(&[cause("The program sends a secret, but its variable is empty in this environment.", "Print the length of `AZURE_CLIENT_SECRET` (or of your configuration key), not its value, where the program runs."), cause("The program is a public client (device code, native or browser app), and its redirect URI is registered for the platform `Web`.", "For native apps, set `Entra ID > App registrations > your app > Authentication > Settings > Allow public client flows` to `Yes`. For browser apps, register the redirect URI under `Single-page application`."), cause("The secret was sent in a JSON body or in the query, where Entra does not look for it.", "Send it in a body with `Content-Type: application/x-www-form-urlencoded`.")]),
    ),
    message(
        explain("client-is-public-entra", "A public client sent a secret")
            .verdict("The app (or this redirect URI) is registered as a public client, and the request has a `client_secret` or a `client_assertion`. Whether the secret is right was not checked.")
            .causes(&[cause("The program is a server, and its redirect URI is registered under `Mobile and desktop applications` or `Single-page application`, so Entra takes it for a program that cannot keep a secret.", "Register the redirect URI under `Web` at `Entra ID > App registrations > your app > Authentication`, and remove it from the other platform."), cause("The program is a mobile, desktop or browser app, and a secret was set in its configuration.", "Remove `client_secret` or `client_assertion` from the token request, and use PKCE (`code_verifier`).")]),
    ),
    message(
        explain("client-key-not-registered", "The authorization server has no key for the client assertion")
            .verdict("The client proved itself with a signed JWT, and the server has no key of the client that it could check it with. The assertion itself may be good.")
            .causes(&[cause("The client is registered with an ordinary secret only: none of its secrets has the type `JsonWebKey` or `X509CertificateBase64`.", "Add `new Secret { Type = IdentityServerConstants.SecretTypes.JsonWebKey, Value = \"{…}\" }` to the client."), cause("The key is registered, but its value cannot be read: it is the private key, a PEM, or JSON with escaped quotation marks.", "Compare `Value` with a JWK (`{\"kty\":\"RSA\",\"n\":\"…\",\"e\":\"AQAB\"}`) or with the base64 of the certificate, without its first and last line.")]),
    ),
    failed_step(
        explain("client-network-failed", "The client could not reach Okta")
            .verdict("No response came. The reason is on the network between the client and Okta. Neither the client nor the token was refused.")
            .causes(&[cause("The host name does not resolve, or a proxy or firewall blocks it. The error then has `ENOTFOUND`, `ECONNREFUSED` or a timeout.", "Run `curl -v https://{org}/.well-known/okta-organization` on the same machine."), cause("The connection is made, and the client does not trust the TLS certificate, usually because a proxy inspects the traffic. The error then speaks of a certificate.", "Add the proxy's CA certificate to the client's trust store (`NODE_EXTRA_CA_CERTS`, `REQUESTS_CA_BUNDLE` or `keytool -importcert`).")]),
    ),
    message(
        explain("client-not-found-or-disabled", "The authorization server does not know the client, or it is disabled")
            .verdict("The client `{client}` is not among the server's active clients. The secret and the user were not checked.\nThe client is not among the server's active clients. The secret and the user were not checked.")
            .causes(&[cause("The client ID is misspelled or is that of another environment.", "Compare the client ID of the request with the clients of the server that answers: `Config.Clients` or the table `Clients`, or `Clients` of the realm in Keycloak."), cause("The client exists and is switched off.", "Look at `Enabled` of the client at that server, and switch it on if it was meant to be.").any(&[Clue::Words("disabled")]), cause("The request has no client ID: neither a `Basic` header nor `client_id` in the body.", "Look at the request with `curl -v`, and send `client_id` as a form parameter (`Content-Type: application/x-www-form-urlencoded`).").any(&[Clue::Words("No client identifier found")])]),
    ),
    message(
        explain("client-secret-expired-entra", "The client secret has expired")
            .verdict("The secret is right, but its end date has passed. Permissions and the user are not the problem.")
            .causes(&[cause("Nobody created a new secret in time. A secret in Entra lives for two years at most.", "Create a new one at `Entra ID > App registrations > your app > Certificates & secrets > Client secrets > New client secret`, and set it in the program.").prevention("Use a certificate or a federated credential, and set an alert on the end date."), cause("A new secret exists, and the program still has the old one, for example in another environment or in a cache of the key vault.", "Compare the first three characters of the program's secret with the column `Value` at `Entra ID > App registrations > your app > Certificates & secrets > Client secrets` (it shows no more), and restart the program.")]),
    ),
    message(
        explain("client-secret-wrong-entra", "The client secret is wrong")
            .verdict("Entra knows the app, and does not accept this secret. Permissions and the user are not the problem.")
            .causes(&[cause("The ID of the secret (a GUID of 36 characters) was copied instead of its value. That is the most frequent reason.", "Create a new secret at `Entra ID > App registrations > your app > Certificates & secrets > Client secrets`, and copy the column `Value` immediately: it is shown only once."), cause("The secret belongs to another app, tenant or environment, or was deleted.", "Compare `client_id` of the request with `Application (client) ID` of the app that has the secret, and its first three characters with the column `Value`."), cause("The right secret was changed on its way: `+`, `/` or `=` were not percent-encoded in the form body, a line end was added, or a shell expanded `$`.", "Percent-encode it (`curl --data-urlencode`), and put it in single quotes in a shell.")]),
    ),
    message(
        explain("entra-app-disabled", "The app is disabled in the tenant")
            .verdict("Entra knows the app, and an administrator or Microsoft switched it off. The credential is not the problem.")
            .causes(&[cause("An administrator switched off signing in for the app in this tenant.", "Set `Entra ID > Enterprise apps > your app > Properties > Enabled for users to sign-in?` to `Yes`."), cause("Microsoft disabled the app, because it violates the terms or looks harmful. Then the switch does not help.", "Look at `disabledByMicrosoftStatus` with `az ad sp show --id <client id>`. If it is set, the app's publisher has to ask Microsoft.")]),
    ),
    message(
        explain("entra-app-not-assigned", "The calling app has no role in the API")
            .verdict("The API requires that calling apps have a role, and this one has none. The client's credential is good.")
            .causes(&[cause("No application permission (app role) of the API was added to the client. Delegated permissions, which act for a user, do not help here.", "Add the app role at `Entra ID > App registrations > your app > API permissions > Add a permission > My APIs > Application permissions` of the client, and grant admin consent."), cause("The permission was added to the client, and no administrator has granted it.", "Look at `Status` at `Entra ID > App registrations > your app > API permissions`, press `Grant admin consent`, and get a new token."), cause("The API has no app role for applications, so `Application permissions` offers nothing to choose.", "Create one at `Entra ID > App registrations > your API > App roles` with `Allowed member types` `Applications`.")]),
    ),
    message(
        explain("entra-app-not-found", "The tenant has no app with this client ID")
            .verdict("Entra looked for `{client}` in the tenant of the request, and did not find such an app. The secret and the user were not checked.\nEntra looked for the app in the tenant of the request, and did not find it. The secret and the user were not checked.")
            .causes(&[cause("The app exists, and the request goes to another tenant than the app's.", "Compare the tenant in the URL (`AZURE_TENANT_ID`) with `Directory (tenant) ID` at `Entra ID > App registrations > your app > Overview`."), cause("`client_id` is another GUID: the object ID, the ID of a secret, or that of a managed identity in another tenant.", "Copy `Application (client) ID` from `Entra ID > App registrations > your app > Overview`."), cause("The app is multitenant, and nobody in this tenant has consented to it yet.", "Have an administrator open `https://login.microsoftonline.com/<tenant id>/adminconsent?client_id=<client id>`."), cause("The identifier is a name or URI (SAML entity ID) that differs from the registered one.", "Compare the identifier in the message exactly with `Identifier (Entity ID)` at `Entra ID > Enterprise apps > your app > Single sign-on`, including a slash at the end and capital letters.")]),
    ),
    message(
        explain("entra-common-not-allowed", "The endpoint does not match the kind of accounts that the app accepts")
            .verdict("The request goes to `/common`, `/consumers` or `/organizations`, and the app or the grant type does not allow that. The credential is not the problem.")
            .causes(&[cause("The app is registered for a single tenant.", "Call `https://login.microsoftonline.com/<tenant id>/…`, or change `Supported account types` at `Entra ID > App registrations > your app > Authentication`."), cause("The request uses client credentials, which have no user whose tenant could be taken.", "Put the tenant ID into the URL instead of `common`: `https://login.microsoftonline.com/<tenant id>/oauth2/v2.0/token`."), cause("The app is only for personal Microsoft accounts, or only for work accounts, and the request goes to the other kind.", "Use `/consumers` or `/organizations`, as the message says.")]),
    ),
    message(
        explain("entra-conditional-access", "A Conditional Access policy or security default blocks the sign-in")
            .verdict("The credential is good. A policy of the tenant does not allow this device, place, app or risk.")
            .causes(&[cause("Security defaults of the tenant block it, usually because of an old protocol without MFA.", "Use a client with modern authentication. `Client app` of the entry at `Entra ID > Monitoring & health > Sign-in logs` shows what was used.").only(&[Clue::Words("AADSTS530035")]), cause("A policy wants a managed or compliant device, or another client app.", "Sign in from an enrolled device with a supported browser. `Device info` of the entry at `Entra ID > Monitoring & health > Sign-in logs` says what Entra saw.").any(&[Clue::Words("AADSTS53000"), Clue::Words("AADSTS53001"), Clue::Words("AADSTS53002"), Clue::Words("AADSTS50005")]), cause("A policy blocks the place, the risk or the app itself.", "Open `Entra ID > Monitoring & health > Sign-in logs`, filter by the Correlation ID, and read `Conditional Access`: it names the policy and the condition that was not met.").any(&[Clue::Words("AADSTS53003"), Clue::Words("AADSTS50131")])]),
    ),
    message(
        explain("entra-consent-missing", "Nobody has consented to the app's permissions")
            .verdict("The app `{client}` asks for a permission to which neither the user nor an administrator has consented. The user's password is not the problem.\nThe app asks for a permission to which neither the user nor an administrator has consented. The user's password is not the problem.")
            .causes(&[cause("The permission needs an administrator's consent, or users may not consent in this tenant.", "Have an administrator press `Grant admin consent for <tenant>` at `Entra ID > App registrations > your app > API permissions`, or open `https://login.microsoftonline.com/<tenant id>/adminconsent?client_id={client}`."), cause("The request is silent, or is an on-behalf-of exchange, in which nobody can be asked.", "Send the user through an interactive sign-in with the scope once. In the on-behalf-of flow, add the client to the API's `Authorized client applications` and request `<API>/.default`."), cause("The consent was given in another tenant than the one of this request.", "Compare the tenant in the URL (`https://login.microsoftonline.com/<tenant id>/…`) with the tenant in which the consent was given."), cause("The user was asked, and pressed `Cancel` on the consent page.", "Have the user sign in again (`prompt=consent`) and accept.")]),
    ),
    message(
        explain("entra-cross-tenant-policy", "A policy between the two tenants forbids the access")
            .verdict("Tenant restrictions or cross-tenant access settings of one of the two tenants stop this user. The password and the app are not the problem.")
            .causes(&[cause("The inbound settings of the tenant with the resource do not allow users of the other tenant.", "Have its administrator look at `Entra ID > External Identities > Cross-tenant access settings > Organizational settings > Inbound access`.").any(&[Clue::Words("AADSTS500213")]), cause("The outbound settings of the user's own tenant do not allow the other one.", "Have the administrator of the user's tenant look at `Entra ID > External Identities > Cross-tenant access settings > Organizational settings > Outbound access`.").any(&[Clue::Words("AADSTS500212")]), cause("A proxy of the company's network adds `Restrict-Access-To-Tenants`. From another network it works.", "Have the tenant added to the list in the proxy's header `Restrict-Access-To-Tenants`.").any(&[Clue::Words("AADSTS500021")])]),
    ),
    message(
        explain("entra-external-method-refused", "Entra refuses the ID token of the external authentication method")
            .verdict("Entra asked an external provider (Okta, for example) for the second factor, and could not accept its ID token. The user's password is not the problem.")
            .causes(&[cause("`aud`, `sub` or `nonce` of the ID token are not those that Entra asked for.", "Compare the three with the request: `aud` is the client ID that is registered for the method, `nonce` that of the request, `sub` that of `id_token_hint`."), cause("`acr` or `amr` do not satisfy the request: `amr` must be a list, and its method one that Entra accepts in addition to the first factor.", "Compare `acr` and `amr` of the ID token with `claims` of the request, which lists the accepted values."), cause("The ID token is signed with a key that the provider's discovery document does not list.", "Look for the ID token's `kid` at the `jwks_uri` of the discovery URL that is set for the method. After a change of keys, Entra may hold the old set for a while.")]),
    ),
    message(
        explain("entra-federation-issuer-unknown", "Entra has no federated domain with this issuer")
            .verdict("The identity provider that Entra sent the user to answered with the issuer `{issuer}`, and no domain of the tenant is federated with it. The user's password is not the problem.\nThe identity provider that Entra sent the user to answered with an issuer that no domain of the tenant is federated with. The user's password is not the problem.")
            .causes(&[cause("The domain was federated by another Okta app or org, or the federation was set up again.", "Compare `IssuerUri` of `Get-MgDomainFederationConfiguration -DomainId <domain>` with the issuer in the response. In Okta, open `Applications and Resources > Applications > your app > Sign On` of the Office 365 app, and let Okta configure WS-Federation again."), cause("The tenant has several federated domains, and the issuer belongs to another one than the user's.", "Compare the domain of the username with the federated domain: `Get-MgDomainFederationConfiguration -DomainId <domain>`.")]),
    ),
    message(
        explain("entra-federation-key-unknown", "Entra does not know the certificate that signed the identity provider's response")
            .verdict("The response is signed with a certificate that is not in the domain's federation settings, or whose chain Entra cannot verify. The user's password is not the problem.")
            .causes(&[cause("The identity provider (Okta, AD FS) has a new signing certificate, and the domain's federation settings still have the old one. Then all users of the domain are affected.", "Compare `SigningCertificate` of `Get-MgDomainFederationConfiguration -DomainId <domain>` with the app's certificate, and update it with `Update-MgDomainFederationConfiguration`.").prevention("Enter the next certificate as `NextSigningCertificate` before the provider switches to it."), cause("The response comes from another app or org of the provider than the one that the domain is federated with, such as a preview org.", "Compare `Issuer` of the response with `IssuerUri` of `Get-MgDomainFederationConfiguration`."), cause("The certificate is signed by an authority whose chain Entra cannot verify.", "Use the self-signed certificate that the provider makes for the app (in Okta `Applications and Resources > Applications > your app > Sign On`).").any(&[Clue::Words("AADSTS50017")])]),
    ),
    message(
        explain("entra-federation-saml-invalid", "Entra cannot use the SAML assertion of the federated identity provider")
            .verdict("The assertion is missing or incomplete, or its destination, audience or time is not what Entra expects. The user's password is not the problem.")
            .causes(&[cause("A required claim is missing: the immutable ID (`NameID` or `ImmutableID`), the user principal name or, for guests, the email address.", "Compare the assertion with the app's attribute statements. In Okta, look at `Applications and Resources > Applications > your app > Provisioning` and `Sign On` of the Office 365 app."), cause("All claims are there, and the destination, the audience or the time of the assertion is wrong.", "Set the audience to `urn:federation:MicrosoftOnline`, and compare the identity provider's clock with `date -u`.")]),
    ),
    message(
        explain("entra-first-party-consent", "A Microsoft app's client ID is used for an API that it is not approved for")
            .verdict("The client ID belongs to a Microsoft application. A tenant cannot consent between Microsoft's own apps, so no administrator can repair this for that client ID.")
            .causes(&[cause("A program of yours uses the client ID of Azure CLI, Visual Studio or another Microsoft tool.", "Register an app of your own at `Entra ID > App registrations > New registration`, and use its client ID."), cause("The tool itself asks: somebody runs `az account get-access-token` or `az login --scope` for an API of your own, which does not allow Azure CLI.", "Add `04b07795-8ddb-461a-bbee-02f9e1bf7b46` at `Entra ID > App registrations > your API > Expose an API > Authorized client applications`.")]),
    ),
    message(
        explain("entra-grant-not-supported", "The app does not allow this grant")
            .verdict("The grant type or the client type of the request is not set up for the app. The user and the secret are not the problem.")
            .causes(&[cause("Public client flows (device code, password) are off for the app.", "Set `Allow public client flows` to `Yes` at `Entra ID > App registrations > your app > Authentication`, if the program is a native app."), cause("`grant_type` of the request is misspelled, or is another one than the program should send.", "Print `grant_type` as it is sent, and compare it with `authorization_code`, `refresh_token`, `client_credentials` or `urn:ietf:params:oauth:grant-type:device_code`.")]),
    ),
    message(
        explain("entra-implicit-off", "The app does not allow tokens straight from the authorization endpoint")
            .verdict("`response_type` asks for an ID token or an access token in the redirect, and the app does not allow that (the implicit and hybrid flows are off). The redirect URI is not the problem.")
            .causes(&[cause("The framework uses the hybrid flow, which asks for `id_token` in the authorize request (ASP.NET Core without a client secret, for example).", "Select `ID tokens` at `Entra ID > App registrations > your app > Authentication > Implicit grant and hybrid flows`, or set `ResponseType = \"code\"` and a client secret."), cause("A single-page application uses an old library (ADAL.js, MSAL.js 1), which takes tokens from the redirect.", "Update to `@azure/msal-browser` 2 or later, and register the redirect URI under `Single-page application`.").any(&[Clue::Words("AADSTS700051")]), cause("The flows are switched on, but for another app than the one in the request.", "Compare `client_id` in the authorize URL with `Application (client) ID` of the app.")]),
    ),
    message(
        explain("entra-is-spa", "A server redeems the code of a single-page application")
            .verdict("The redirect URI is registered under `Single-page application`. Only a browser can redeem its codes. The code itself is good.")
            .causes(&[cause("The program that sends the token request is a server, a native app, or a tool such as Postman, and was registered under the wrong platform.", "Register the redirect URI under `Web` or `Mobile and desktop applications` at `Entra ID > App registrations > your app > Authentication`."), cause("The program is a page in a browser, and its token request goes through a server or proxy that removes the `Origin` header.", "Look at the token request in the browser's network panel: it must go to `login.microsoftonline.com` directly. In Postman, add the header `Origin` for a test.")]),
    ),
    message(
        explain("entra-mfa-required", "Entra requires a second factor, which this request cannot ask for")
            .verdict("The credential is good so far. A policy requires multifactor authentication for {audience}.\nThe credential is good so far. A policy requires multifactor authentication.")
            .causes(&[cause("The request is silent, an on-behalf-of exchange or a password grant, and cannot show a page.", "Send the user through an interactive sign-in, and pass on the `claims` of the error (`WithClaims` in MSAL)."), cause("A script signs in as a user, and nobody can answer the prompt.", "Use a service principal, a managed identity or a federated credential instead of a user account (`az login --service-principal`).")]),
    ),
    message(
        explain("entra-no-scope-or-role", "The token has neither a scope nor a role")
            .verdict("The signature, issuer and audience are good. The token has neither `scp` nor `roles`, so it permits nothing, and the library refuses it.")
            .causes(&[cause("The caller is an app (client credentials), and no application role of the API was granted to it.", "Define an app role with the member type `Applications` at `Entra ID > App registrations > your API > App roles`. Grant it to the client at `Entra ID > App registrations > your app > API permissions > Application permissions`, and give admin consent."), cause("The API is meant for any app of the tenant, and works without roles.", "Set `AzureAd:AllowWebApiToBeAuthorizedByACL` to `true`, and check `appid` or `azp` in your own code."), cause("The token is an ID token, which never has scopes.", "Send the access token instead, requested with the API's scope (`api://<API's client id>/<scope name>`).")]),
    ),
    message(
        explain("entra-no-session", "There is no Entra session for a silent request")
            .severity(Severity::Note)
            .verdict("`prompt=none` asks for a token without a page, and Entra sees no session that it could use. The app and its redirect URI were not refused.")
            .causes(&[cause("Nobody is signed in with this browser, or several accounts are and the request does not say which is meant.", "Pass `loginHint` or `account`, and start an interactive sign-in (`loginRedirect`) when the silent one fails with `login_required`."), cause("The browser blocks third-party cookies, so the hidden frame cannot see the session. Safari, Firefox and private windows do that.", "Try it in a browser that does not block them. If it works there, use refresh tokens (MSAL.js 2 and later with the code flow) instead of hidden frames.")]),
    ),
    message(
        explain("entra-not-spa", "A browser redeems the code of an app that is not registered as a single-page application")
            .verdict("The request has an `Origin` header, so Entra takes it for one of a browser. The redirect URI is registered under another platform. The code itself is good.")
            .causes(&[cause("The redirect URI is registered under `Web`, whose codes are for servers. A page in a browser needs the platform `Single-page application`.", "Move it to `Single-page application` at `Entra ID > App registrations > your app > Authentication`."), cause("The program is a server or native app, and its HTTP library or a proxy adds an `Origin` header to the token request.", "Look at the headers of the token request, and remove `Origin`. Then the platform `Web` or `Mobile and desktop applications` is right.")]),
    ),
    message(
        explain("entra-parameter-missing", "The request lacks a parameter")
            .verdict("Entra did not find `{claim}` in the form body. Nothing else of the request was checked.\nEntra did not find a required parameter in the form body. Nothing else of the request was checked.")
            .causes(&[cause("The body was sent as JSON, in the query, or without a content type.", "Send `Content-Type: application/x-www-form-urlencoded`, and `{claim}=…` in the body.\nSend `Content-Type: application/x-www-form-urlencoded`, and the parameter that the message names in the body."), cause("The body is a form, and the variable behind the parameter is empty.", "Print the names of the parameters that are sent and the length of each value, and set `{claim}`.\nPrint the names of the parameters that are sent and the length of each value, and set the one with the length `0`.")]),
    ),
    message(
        explain("entra-password-expired", "The user's password has expired")
            .verdict("The user has to set a new password. The program and its client are not the problem.")
            .causes(&[cause("The password is older than the tenant allows. What the user typed may be right.", "Have the user sign in at `https://myapps.microsoft.com` and change it there. An administrator can reset it at `Entra ID > Users > your user > Reset password`."), cause("The account comes from an on-premises directory, where the password expired or `User must change password at next logon` is set. Changing it in Entra may not be possible then.", "Run `Get-ADUser <name> -Properties PasswordExpired`, and have the user change the password there. It takes some minutes until it is synchronized.")]),
    ),
    message(
        explain("entra-password-wrong", "The username or password is wrong")
            .verdict("Entra refused the password. No token is involved.")
            .causes(&[cause("The password is wrong, or the username is that of another account.", "Try the same username at `https://myapps.microsoft.com`. If it works there, the program sends something else: log the length of the password, never the password."), cause("The user's domain is federated (Okta, AD FS), so Entra has no password to compare. The password grant (`grant_type=password`) cannot work for such users.", "Use a flow with a browser or the device code flow. `https://login.microsoftonline.com/getuserrealm.srf?login=<username>` says `Federated` for them.").any(&[Clue::Words("AADSTS50056")])]),
    ),
    message(
        explain("entra-pkce", "The PKCE values are missing or do not match")
            .verdict("`code_verifier` of the token request does not belong to `code_challenge` of the sign-in (the two halves of PKCE). The client's secret is not the problem.")
            .causes(&[cause("The verifier was lost between the two requests, because another server, tab or browser storage handles the callback.", "Store `code_verifier` under the `state` of its sign-in, where the callback can read it, and send the same one to the token endpoint."), cause("The verifier is the right one, and the challenge was computed differently from how Entra computes it.", "Compute `code_challenge` as base64url(SHA-256(verifier)) without padding, and send `code_challenge_method=S256`.")]),
    ),
    message(
        explain("entra-redirect-uri", "The app does not list this redirect URI")
            .verdict("The redirect URI of the request must be equal to a registered one, and be the same in both requests. The user was not asked to sign in.")
            .causes(&[cause("The URI was never registered, or differs by the scheme, the port, the path, a slash at the end, or capital letters.", "Add `{redirect}` exactly at `Entra ID > App registrations > your app > Authentication`, under the right platform."), cause("The registered URI is `https`, and the app builds an `http://` URL, because a proxy in front of it ends HTTPS.", "Have the app trust `X-Forwarded-Proto` (ASP.NET Core: `UseForwardedHeaders`).")]),
    ),
    message(
        explain("entra-request-malformed", "Entra cannot read the request")
            .verdict("The form of the request is wrong: its encoding, its method, or a parameter that the endpoint does not take. No credential was checked.")
            .causes(&[cause("A parameter is empty, sent twice or not percent-encoded, or the endpoint is that of the other version (v1.0 or v2.0).", "Send the same request with `curl -v --data-urlencode`, and compare its URL with `Entra ID > App registrations > Endpoints`."), cause("The token endpoint was opened in a browser or called with `GET`.", "Send a `POST` with a form body (`curl --data-urlencode` does both).")]),
    ),
    message(
        explain("entra-resource-not-found", "The tenant has no API with this identifier")
            .verdict("Entra looked for the API `{audience}` that the scope or the resource names, and this tenant does not have it. The client and its secret are not the problem.\nEntra looked for the API that the scope or the resource names, and this tenant does not have it. The client and its secret are not the problem.")
            .causes(&[cause("The first part of the scope is misspelled, or is not the API's `Application ID URI`.", "Compare the scope with `Entra ID > App registrations > your API > Expose an API > Application ID URI`, including `api://` and without a double slash."), cause("The identifier is right, and the request goes to another tenant than the API's.", "Compare the tenant in the URL (`AZURE_TENANT_ID`) with the tenant of the API."), cause("The API is registered in another tenant on purpose, and has no service principal in this one yet.", "Have an administrator consent to the API, or run `az ad sp create --id <API's client id>`.")]),
    ),
    message(
        explain("entra-resource-not-listed", "The app's registration does not list this API")
            .verdict("The API exists. The v1.0 endpoint issues tokens only for APIs that are in the app's list of permissions.")
            .causes(&[cause("Nobody added the permission for the API to the app's registration.", "Add the API at `Entra ID > App registrations > your app > API permissions > Add a permission`, and grant admin consent."), cause("The list is right, and `resource` names another API than the program should use.", "Compare `resource` with the list at the end of the message.")]),
    ),
    message(
        explain("entra-scope-invalid", "A requested scope is not valid")
            .verdict("Entra does not accept the scope `{scope}`. The client and the user are not the problem.\nEntra does not accept a scope of the request. The client and the user are not the problem.")
            .causes(&[cause("The scope is misspelled, lacks the `Application ID URI` before it, or `.default` was sent together with other scopes.", "Write `api://<API's client id>/<scope name>`, or only `<API>/.default`."), cause("The scope belongs to another authorization server (Okta, Google).", "Compare the URL of the token endpoint (`https://login.microsoftonline.com/…` is Entra's) with the authorization server that defines the scope, and send the request there.")]),
    ),
    message(
        explain("entra-scope-needs-default", "The client credentials grant needs a scope that ends in `/.default`")
            .verdict("With client credentials, scopes are not chosen one by one: the request names the API, and Entra gives the application permissions that an administrator granted.")
            .causes(&[cause("The request has a delegated scope such as `User.Read` or `api://…/access_as_user`, which stands for a user.", "Send `scope=<Application ID URI>/.default`, for example `https://graph.microsoft.com/.default`."), cause("The program is meant to act for a signed-in user, and uses the flow for programs by mistake.", "Look at `grant_type`: for a user it is `authorization_code` or the on-behalf-of exchange (in Microsoft.Identity.Web `GetAccessTokenForUserAsync`, not `GetAccessTokenForAppAsync`).")]),
    ),
    message(
        explain("entra-scope-several-resources", "The request names scopes of several APIs")
            .verdict("An access token is for one API only, and the scopes of the request belong to several. Each of them may be right.")
            .causes(&[cause("The request has scopes of two APIs, for example `User.Read` of Microsoft Graph and one that starts with `api://`. The part before the last slash of each scope names its API.", "Request one token for each API: one with the `https://graph.microsoft.com/…` scopes, another with the `api://…` scopes."), cause("`.default` of one API was sent together with single scopes of another, or of the same API.", "Send `<API>/.default` as the only scope besides `openid`, `profile` and `offline_access`.")]),
    ),
    message(
        explain("entra-service-principal-missing", "The app has no service principal in the tenant")
            .verdict("The app is registered, but has no enterprise application (service principal) in this tenant. Its secret and permissions were not looked at.")
            .causes(&[cause("The app is registered in another tenant, and nobody in this tenant has consented to it.", "Have an administrator of the tenant open `https://login.microsoftonline.com/<tenant id>/adminconsent?client_id=<client id>`."), cause("A script registered the app with `az ad app create` or through the API, which creates no service principal.", "Run `az ad sp create --id <client id>` once in this tenant, and add it to the script."), cause("Somebody deleted the enterprise application in this tenant.", "Look at `Entra ID > Monitoring & health > Audit logs` for `Remove service principal`, and create it again with `az ad sp create --id <client id>`. Its role assignments have to be made again.")]),
    ),
    message(
        explain("entra-signing-key-missing", "The app needs a signing key of its own")
            .verdict("Claims mapping (or SAML) needs a signing key of the app's own. There is none, or it has expired. The client's secret and the user are not the problem.")
            .causes(&[cause("`acceptMappedClaims` is `true`, and the token is for an audience of another form.", "Change `Application ID URI` to `api://<client id>` or to a URI of a verified domain of the tenant.").only(&[Clue::Words("AADSTS501461")]), cause("Claims mapping is configured for the app, and the app has no signing key of its own.", "Add a signing certificate of the app's own. For an API whose audience is its client ID or a verified domain, you can set `acceptMappedClaims` to `true` in the manifest instead.").any(&[Clue::Words("AADSTS50146")]), cause("The app's signing certificate has expired or was removed, and no other one is active.", "Look at `Entra ID > Enterprise apps > your app > Single sign-on > SAML Certificates`, create a new one and make it active.").any(&[Clue::Words("AADSTS50003")])]),
    ),
    message(
        explain("entra-temporary", "Entra failed temporarily")
            .severity(Severity::Warning)
            .verdict("There was a temporary fault on Microsoft's side. Nothing in the request or the credential has to be changed.")
            .causes(&[cause("The service was busy or restarted for a moment. The next attempt usually succeeds.", "Send the request again with growing pauses (1, 2, 4, 8 seconds)."), cause("The fault lasts for more than some minutes, because there is an incident.", "Look at `https://status.azure.com` and at `Health > Service health` of the Microsoft 365 admin center. For a support case, keep `Trace ID`, `Correlation ID` and `Timestamp` of the message.")]),
    ),
    message(
        explain("entra-tenant-not-found", "Entra does not know the tenant of the request")
            .verdict("Entra cannot find the tenant `{found}` of the URL or the request. The app and its secret were not looked at.\nEntra cannot find the tenant of the URL or the request. The app and its secret were not looked at.")
            .causes(&[cause("The tenant ID or domain is misspelled, empty or a placeholder (`your-tenant`).", "Copy `Directory (tenant) ID` from `Entra ID > Overview`, and print the URL that the program calls."), cause("The tenant is right, and is in a national cloud, which has a sign-in host of its own.", "Use `login.microsoftonline.us` (US Government) or `login.partner.microsoftonline.cn` (China)."), cause("The GUID in the URL is the app's, not the tenant's.", "Look at `Entra ID > App registrations > your app > Overview`: put `Directory (tenant) ID` into the URL, and `Application (client) ID` into `client_id`.")]),
    ),
    message(
        explain("entra-throttled", "The client requests tokens too often")
            .verdict("Entra stops a client that repeats the same request in a loop, or a tenant with too many requests. The credential and the permissions are not the problem.")
            .causes(&[cause("The program asks for a new token for each request instead of keeping the one that it has.", "Use MSAL's cache (`AcquireTokenSilent`), and keep each token until shortly before `exp`."), cause("The program repeats a failed token request immediately and forever, so that the limit is never lifted.", "Look in its log for the first error before this one, correct that, and wait as long as `Retry-After` says.")]),
    ),
    message(
        explain("entra-token-for-itself", "The app requests a token for itself by its name")
            .verdict("The client and the API are the same app. Entra then accepts only the GUID as the API's identifier. The app exists and its credential is good.")
            .causes(&[cause("An API wants a token for itself, and the scope uses its `Application ID URI`.", "Request `<client id>/.default`, with the GUID in place of `api://…`."), cause("The client and the API share one registration by mistake: the client has the API's client ID.", "Register two apps at `Entra ID > App registrations`, and give the client its own `client_id`.")]),
    ),
    message(
        explain("entra-user-disabled", "The user's account is disabled")
            .verdict("An administrator, or the directory from which the account is synchronized, switched it off. The password is not the problem.")
            .causes(&[cause("The account is one of Entra's own, and an administrator blocked it there.", "Look at `Entra ID > Users > your user > Account status`, and at `Entra ID > Monitoring & health > Audit logs` for who did it."), cause("The account is synchronized, and was disabled in the on-premises directory. A change in Entra is overwritten there.", "Run `Get-ADUser <name> -Properties Enabled`, enable it there, and wait for the next synchronization."), cause("The user signs in with a guest account, and the tenant's administrator disabled the guest.", "Look for the user at `Entra ID > Users` of the tenant in the message, not of the user's own.")]),
    ),
    message(
        explain("entra-user-locked", "The sign-in was blocked by smart lockout or by its IP address")
            .verdict("Entra does not check the password for a while, so even the right one is refused now.")
            .causes(&[cause("There were too many wrong passwords for this user. Often a phone or a service still uses an old one, so the lockout comes back.", "Wait (one minute at first, then longer), and look at `Entra ID > Monitoring & health > Sign-in logs` for the app and the IP address that keep trying."), cause("The IP address has a bad reputation: other users at this network are blocked too, and other networks work.", "Read `Failure reason` at `Entra ID > Monitoring & health > Sign-in logs`, which then names the IP address, and try from another network. A new password does not help here.")]),
    ),
    message(
        explain("entra-user-not-assigned", "The user is not assigned to the app")
            .verdict("The sign-in is good. The enterprise application requires an assignment, and this user has none.")
            .causes(&[cause("Neither the user nor a group of the user is assigned to the app.", "Assign one of them at `Entra ID > Enterprise apps > your app > Users and groups`."), cause("The user is in a group inside the assigned group. Nested groups do not count.", "Assign the inner group itself at `Entra ID > Enterprise apps > your app > Users and groups`."), cause("The app is meant for everybody in the tenant, and `Assignment required?` was switched on by mistake.", "Set `Entra ID > Enterprise apps > your app > Properties > Assignment required?` to `No`.")]),
    ),
    message(
        explain("entra-user-not-in-tenant", "The user's account is not in this tenant")
            .verdict("The user signed in with an account of `{issuer}`, and the tenant of the request does not know it. The password is right.\nThe user's account does not exist in the tenant of the request. The password is right, or was not checked.")
            .causes(&[cause("The browser used another account than the user meant, one that was already signed in.", "Sign out, or use a private window and `prompt=select_account`."), cause("The domain is federated (with Okta), and the immutable ID that the provider sent does not belong to a user of the tenant. Then this user has never been able to sign in, and others can.", "Compare the user's `onPremisesImmutableId` (`Get-MgUser -UserId <user> -Property onPremisesImmutableId`) with the value that Okta sends, and have Okta provision or import the user again."), cause("The account is of another company, and has not been invited as a guest.", "Invite the user at `Entra ID > Users > New user > Invite external user`."), cause("The program calls the wrong tenant, or `/common` where the user's own tenant is meant.", "Compare the tenant in the URL (`https://login.microsoftonline.com/<tenant id>/…`) with the user's tenant.")]),
    ),
    message(
        explain("entra-v1-parameter", "`resource` is a parameter of the older endpoint")
            .verdict("The v2.0 endpoint takes `scope`, not `resource`. The API that the request names may be right.")
            .causes(&[cause("The request follows documentation or code for the v1.0 endpoint (ADAL), and goes to the v2.0 endpoint.", "Send `scope=<resource>/.default` to `/oauth2/v2.0/token`, or call `/oauth2/token` with `resource`."), cause("The program uses a current library, and a setting or plugin still adds `resource` to the request.", "Look for `resource` in the authorize URL or the form body and in the provider's settings, and remove it there.")]),
    ),
    message(
        explain("federated-audience-mismatch", "No federated credential has the token's audience")
            .verdict("The token is for the audience `{audience}`, and no federated credential (a trusted external token) of this app or managed identity has it. Entra's usual one is `api://AzureADTokenExchange`. Permissions were not looked at.\nNo federated credential (a trusted external token) of this app or managed identity has the token's audience. Entra's usual one is `api://AzureADTokenExchange`. Permissions were not looked at.")
            .causes(&[cause("The token was requested without an audience. GitHub then writes the owner's URL, GitLab the instance's URL.", "Request the audience `api://AzureADTokenExchange`: `audience: api://AzureADTokenExchange` of `azure/login`, `core.getIDToken(\"api://AzureADTokenExchange\")`, or `id_tokens: … aud: api://AzureADTokenExchange` in `.gitlab-ci.yml`."), cause("The credential was created with another audience, because of a typing mistake or for a sovereign cloud (`api://AzureADTokenExchangeUSGov`, `api://AzureADTokenExchangeChina`).", "Correct the audience in the Entra admin center at `Entra ID > App registrations > your app > Certificates & secrets > Federated credentials` (managed identity: in the Azure portal, `Managed Identities > your identity > Federated credentials`)."), cause("In AKS, the audience of the projected token is that of identity bindings (`api://AKSIdentityBinding`) or of the API server.", "Mount the token through the workload identity webhook (label `azure.workload.identity/use: \"true\"` on the pod).")]),
    ),
    message(
        explain("federated-entra-token", "A token of Entra itself cannot be used here as a federated credential")
            .verdict("Federated credentials are for tokens of other issuers. Of Entra's own, only those of a managed identity are accepted, with the audience `api://AzureADTokenExchange`.")
            .causes(&[cause("A token of an app registration or of a user was used as the assertion.", "Use a managed identity's token: request `resource=api://AzureADTokenExchange` from the identity endpoint. Set the credential's issuer to `https://login.microsoftonline.com/<tenant id>/v2.0` and its subject to the identity's object ID."), cause("The token is one of a managed identity, and has the audience of another API.", "Request it again with `resource=api://AzureADTokenExchange`.")]),
    ),
    message(
        explain("federated-forbidden-by-policy", "The tenant does not allow this federated credential")
            .verdict("A policy of the tenant forbids workload identity federation, in general or from this issuer. The token and the credential may be right.")
            .causes(&[cause("An app management policy of the tenant does not allow federated credentials for this app.", "Ask a tenant administrator to look at `GET /policies/defaultAppManagementPolicy` in Microsoft Graph."), cause("The policy allows only certain issuers, and this one is not among them.", "Compare `iss` of the token that was presented with the list of issuers in that policy.")]),
    ),
    message(
        explain("federated-issuer-mismatch", "No federated credential has the token's issuer")
            .verdict("No federated credential (a trusted external token) of this app or managed identity names the issuer `{issuer}`. The subject and the permissions were not looked at.\nNo federated credential (a trusted external token) of this app or managed identity names the token's issuer. The subject and the permissions were not looked at.")
            .causes(&[CLUSTER_ISSUER, cause("The issuer in the credential differs by a slash at the end, the host or the path.", "Write `{issuer}` exactly as printed, including a slash at the end, in the Entra admin center at `Entra ID > App registrations > your app > Certificates & secrets > Federated credentials` (managed identity: in the Azure portal, `Managed Identities > your identity > Federated credentials`)."), cause("In AKS, the credential has the issuer of another cluster, or the cluster was created again.", "Run `az aks show -n <cluster> -g <group> --query oidcIssuerProfile.issuerUrl -o tsv`, and put that URL into the credential."), cause("The request uses the `client_id` of an app that has no credential for this issuer.", "Compare `AZURE_CLIENT_ID` with the app that has the credential. In AKS, look at the annotation `azure.workload.identity/client-id` of the service account."), cause("The token comes from GitHub Enterprise Server or an enterprise's own issuer, such as `https://token.actions.githubusercontent.com/<enterprise>`.", "Put `iss` of the token into the credential, if you know that issuer and mean to trust it.")]),
    ),
    message(
        explain("federated-none-configured", "The app has no federated credential")
            .verdict("The app `{client}` accepts no external token, because it does not have a single federated credential. The token was not looked at.\nThe app accepts no external token, because it does not have a single federated credential. The token was not looked at.")
            .causes(&[cause("Somebody set a credential up, but on another app or identity than the one whose `client_id` the request has.", "Compare `AZURE_CLIENT_ID` with `Application (client) ID` of the app that you set up (or with `Client ID` of the managed identity, not its object ID)."), cause("Nobody created the credential yet, or it was deleted.", "Create it in the Entra admin center at `Entra ID > App registrations > your app > Certificates & secrets > Federated credentials` (managed identity: in the Azure portal, `Managed Identities > your identity > Federated credentials`).")]),
    ),
    message(
        explain("federated-record-missing", "No federated credential matches the token")
            .verdict("The federated credential in the paste has {expected} as `{claim}`, and the token has {found}.\nThe issuer, subject and audience of the token must all be equal to those of one federated credential. This older message does not say which differs. Presented: issuer `{issuer}`, subject `{found}`, audience `{audience}`.\nThe issuer, subject and audience of the token must all be equal to those of one federated credential. This older message does not say which differs.")
            .causes(&[CLUSTER_ISSUER, FIRST_DIFFERENCE, cause("The issuer, the subject or the audience differs, most often the subject: it depends on the branch, the environment or the service account.", "Compare issuer, subject and audience exactly with the output of `az ad app federated-credential list --id <client id>` (managed identity: `az identity federated-credential list --identity-name <name> -g <group>`)."), cause("All three are equal, and the credential was created or changed only a moment ago.", "Wait a few minutes, then run `az login --service-principal` or the job again."), cause("The credential is on another app than the one whose `client_id` the request has.", "Compare `client_id` (`AZURE_CLIENT_ID`) with `Application (client) ID` of the app that has the credential.")]),
    ),
    message(
        explain("federated-subject-letter-case", "The subject differs only in capital letters")
            .verdict("A federated credential has this subject, but with other capital letters than `{found}`. Entra distinguishes them. Issuer and audience fit.\nA federated credential has this subject, but with other capital letters than the token. Entra distinguishes them. Issuer and audience fit.")
            .causes(&[cause("The repository, branch or environment is written with other capital letters in the credential.", "Write the subject exactly as presented, `{found}`, into the credential in the Entra admin center at `Entra ID > App registrations > your app > Certificates & secrets > Federated credentials` (managed identity: in the Azure portal, `Managed Identities > your identity > Federated credentials`)."), cause("The repository, group or organization was renamed, and the name now has other capital letters than when the credential was made.", "Compare `{found}` with the output of `az ad app federated-credential list --id <client id>`, and save the new spelling there.\nCompare the subject in the message with the output of `az ad app federated-credential list --id <client id>`, and save the new spelling there.")]),
    ),
    message(
        explain("federated-subject-mismatch", "No federated credential has the token's subject")
            .verdict("Entra read the issuer and the token. No federated credential of this app or managed identity has the subject `{found}`. Entra compares it exactly, including capital letters and without wildcards.\nEntra read the issuer and the token. No federated credential of this app or managed identity has the token's subject. Entra compares it exactly, including capital letters and without wildcards.")
            .causes(&[FIRST_DIFFERENCE, cause("GitHub changes `sub` depending on how the job runs: `ref:refs/heads/<branch>`, `ref:refs/tags/<tag>`, `environment:<name>` (as soon as the job names an `environment`), or `pull_request`.", "Add a federated credential with the subject `{found}`, exactly as printed, in the Entra admin center at `Entra ID > App registrations > your app > Certificates & secrets > Federated credentials` (managed identity: in the Azure portal, `Managed Identities > your identity > Federated credentials`).").prevention("Let production jobs run in one GitHub `environment`, so that one subject is enough."), cause("Newer GitHub owners and repositories have numeric IDs in the subject (`repo:owner@123/name@456:…`), and the credential was written for `repo:owner/name:…`.", "Write the subject as printed. `gh api repos/OWNER/REPO/actions/oidc/customization/sub` shows the prefix that is in use."), cause("In Kubernetes, the subject is `system:serviceaccount:<namespace>:<service account>`, and the pod uses another service account or namespace than the credential names.", "Compare `spec.serviceAccountName` and the pod's namespace with the credential's subject."), cause("In GitLab, the subject is `project_path:<group>/<project>:ref_type:branch:ref:<branch>`. Each branch and each tag has its own.", "Add a credential with `ref:<branch>` of that branch, or use a flexible federated identity credential (claims matching expression)."), cause("In Azure DevOps, the service connection, the project or the organization was renamed.", "Open the service connection in Azure DevOps, copy its `Subject identifier`, and save it in the credential."), cause("The request uses another app's `client_id` than the one that has the credential.", "Compare `client_id` (`AZURE_CLIENT_ID`) with `Application (client) ID` of the app that has the credential.")]),
    ),
    message(
        explain("msal-authority", "MSAL does not trust the authority")
            .verdict("The authority (the sign-in host) is not one of Microsoft's hosts, and is not listed as trusted. No request was sent to it.")
            .causes(&[cause("The authority is a B2C tenant, an external tenant with a custom domain, or another provider such as Okta. MSAL contacts only hosts that it knows.", "Add the host without `https://` to `auth.knownAuthorities`, for example `contoso.b2clogin.com`."), cause("The authority is meant to be one of Microsoft's, and has a typing mistake or an empty variable in it.", "Print `auth.authority` before `new PublicClientApplication(…)`, and open it with `/v2.0/.well-known/openid-configuration` behind it.")]),
    ),
    message(
        explain("msal-interaction-in-progress", "Another sign-in on the page is still running")
            .verdict("MSAL.js runs only one interactive request at a time, and believes that one is still running. Entra did not refuse anything.")
            .causes(&[cause("`loginRedirect` or `loginPopup` is called twice within moments: a double click, or an effect that runs twice (React's strict mode).", "Start a sign-in only if `inProgress` is `none` (`useMsal`), and disable the button while it runs."), cause("An earlier redirect was never finished, because no page calls `handleRedirectPromise` or the user went back.", "Await `msalInstance.handleRedirectPromise()` once at startup, before anything else of MSAL. To get out of it now, delete the entry of the session storage whose name ends in `interaction.status`.")]),
    ),
    message(
        explain("msal-silent-timeout", "The silent sign-in in the hidden frame did not finish")
            .verdict("The hidden frame did not come back to the redirect URI in time. Whether Entra refused anything is not known.")
            .causes(&[cause("The page at the redirect URI runs the whole application in the frame, or sends the frame on to another page.", "Set `redirectUri` of silent requests to an empty page of the same origin, and register it."), cause("The browser blocks third-party cookies, so the frame stops at a sign-in page. Safari and private windows do that.", "Start an interactive sign-in when a silent one fails, and use the code flow with refresh tokens (MSAL.js 2 and later)."), cause("The frame works on a fast network, and the network of this user is slow.", "Raise `system.iframeHashTimeout` of the configuration (in milliseconds).")]),
    ),
    message(
        explain("msal-ui-required", "The user has to act on a page")
            .verdict("The API or page asked for a token silently, and Entra wants consent, a second factor or a sign-in. That is a normal step, and the client's secret is good.")
            .causes(&[cause("The user has not consented to the scope yet, or it was added to the app later.", "Send the user through an interactive sign-in with that scope, or grant admin consent at `Entra ID > App registrations > your app > API permissions`."), cause("A Conditional Access policy asks for more than the session has. The error then has `claims`.", "Pass `claims` of the error on: on a page with `[AuthorizeForScopes(Scopes = new[] { \"…\" })]`, in an API with `WWW-Authenticate` back to the client."), cause("The token cache has no account for this user: it was kept in memory and lost with a restart, or another server handled the sign-in.", "Use a distributed cache (`AddDistributedTokenCaches`), and have the user sign in again.").any(&[Clue::Words("No account or login hint")])]),
    ),
    message(
        explain("obo-assertion-expired", "The token that was sent for the on-behalf-of exchange has expired")
            .verdict("The user's token had expired when the API exchanged it on behalf of the user. The API's own credential and permissions are not the problem.")
            .causes(&[cause("The API kept the incoming token and exchanged it later, in a queue or a background job.", "Exchange it while the request runs. For long work, request `offline_access` and keep the refresh token of the exchange."), cause("The client sent a token that had already expired, and the API did not check `exp` before the exchange.", "Compare `exp` of the incoming token with the time of the request, and have the client renew it before the request.")]),
    ),
    message(
        explain("obo-assertion-refused", "Entra refuses the user's token that was sent for the on-behalf-of exchange")
            .verdict("The exchange takes an access token that this same tenant issued for your API. Entra cannot verify the one that was sent. The API's own secret and permissions are not the problem.")
            .causes(&[cause("The token is for Microsoft Graph (its header has `nonce`, its `aud` is `https://graph.microsoft.com` or `00000003-0000-0000-c000-000000000000`). Only Graph can verify it.", "Have the client request a scope of your API (`api://<API's client id>/<scope>`), and exchange that token."), cause("The token was issued by somebody else than this tenant: another tenant, Static Web Apps, Okta or B2C.", "Paste the token here: `iss` must be this tenant's `login.microsoftonline.com` or `sts.windows.net`."), cause("The token is an ID token, or was changed on the way.", "Send the access token of the incoming request unchanged in `assertion`, without the word `Bearer`."), cause("The token is the right one and has expired.", "Compare `exp` of the token with the time of the exchange, and have the client renew it before it sends the request."), cause("The API uses its own signing key (claims mapping), and the exchange goes to another tenant or app.", "Compare `tid` and `aud` of the token with the tenant and the `client_id` of the exchange, and send it there.")]),
    ),
    message(
        explain("obo-audience-mismatch", "The exchanged token is for another API than the one that exchanges it")
            .verdict("The token's audience is `{found}`, and the app that exchanges it is `{expected}`. The token itself is valid.\nThe token's audience is not the app that exchanges it. The token itself is valid.")
            .causes(&[cause("The client requested a token for the downstream API (Graph, Azure Resource Manager) instead of a token for your API.", "Have the client request `api://<your API's client id>/<scope>`. Your API then exchanges it for the downstream API."), cause("The API uses another `client_id` for the exchange than the one that is the token's audience.", "Use the client ID and the secret of the app that is in `aud`.")]),
    ),
    message(
        explain("obo-id-token", "An ID token was sent for the on-behalf-of exchange")
            .verdict("The exchange takes an access token for your API, and an ID token was sent. The ID token may be valid: it is the wrong kind.")
            .causes(&[cause("The client sends its `id_token` to the API, which passes it on. `aud` of an ID token is the client, not the API.", "Send the `access_token` that was requested with the API's scope (`api://<client id>/access_as_user`)."), cause("The client sends the right token, and the API puts another one into `assertion`, for example an ID token from its session.", "Set `assertion` to the token of the incoming `Authorization` header.")]),
    ),
    message(
        explain("obo-not-allowed", "An app's own token cannot be exchanged on behalf of a user")
            .verdict("The on-behalf-of exchange works for users' tokens, and this assertion is an app's own token. The API's permissions are not the problem.")
            .causes(&[cause("The program that called the API is a job or service with client credentials, so there is no user for whom the API could act (`idtyp` is `app`, or there is no `scp`).", "For such callers, have the API request its own token with `grant_type=client_credentials` and application permissions."), cause("A user is meant, and the client obtained its token with the wrong flow.", "Have the client sign the user in and request the API's scope (`api://<API's client id>/<scope name>`), so that the token has `scp`.")]),
    ),
];
