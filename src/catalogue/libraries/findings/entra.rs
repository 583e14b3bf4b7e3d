//! What Microsoft Entra ID refuses.

use crate::catalogue::entry::{CatalogueEntry, failed_step, message};
use crate::finding::{Severity, cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("assertion-alg-entra", "Entra does not accept the algorithm of the client assertion")
            .verdict("Client assertions must be signed with RSA (RS256 or PS256).")
            .causes(&[cause("The certificate has an elliptic-curve key, or the assertion is signed with HS256 or ES256.", "Create an RSA certificate (2048 bits or more) and sign with `PS256` or `RS256`.")]),
    ),
    message(
        explain("assertion-aud-unexpected-entra", "The client assertion is for another audience")
            .verdict("`aud` of a client assertion must be the token endpoint of the tenant.")
            .causes(&[cause("`aud` names another tenant, another cloud or a plain issuer.", "Set `aud` to `https://login.microsoftonline.com/<tenant id>/oauth2/v2.0/token`, as one string.")]),
    ),
    message(
        explain("assertion-certificate-expired", "The certificate of the client assertion has expired")
            .verdict("The certificate is registered, and it has run out.")
            .causes(&[cause("Its end date has passed.", "Create a new certificate, upload it at `Certificates & secrets > Certificates`, and use it for signing."), cause("The clock of the machine is wrong.", "Compare the dates in the message with the time in UTC.")]),
    ),
    message(
        explain("assertion-certificate-revoked", "The certificate of the client assertion was revoked")
            .verdict("Entra knows the certificate and does not accept it any more.")
            .causes(&[cause("It was revoked by its authority, or withdrawn at the app.", "Create a new certificate, upload it at `Certificates & secrets > Certificates`, and sign with it.")]),
    ),
    message(
        explain("assertion-client-mismatch", "The client assertion is of another app than the request")
            .verdict("`iss` and `sub` of the client assertion must both be the `client_id` of the request.")
            .causes(&[cause("`client_id` in the body and `iss`/`sub` in the assertion name different apps.", "Set all three to the `Application (client) ID`."), cause("An outside token (GitHub, Kubernetes) was sent to an app that has no federated credential for it, so that Entra read it as the app's own assertion.", "Create the federated credential in Entra admin center at `Entra ID > App registrations > your app > Certificates & secrets > Federated credentials` (user-assigned managed identity: Azure portal `Managed Identities > your identity > Federated credentials`).")]),
    ),
    message(
        explain("assertion-key-not-registered", "The certificate that signed the client assertion is not registered at the app")
            .verdict("Entra looks for the certificate by the thumbprint in the assertion's header (`x5t`, `kid`) and the app has none with it.")
            .causes(&[cause("Another certificate was uploaded, or it was uploaded to another app.", "Compare the thumbprint in the message with `Entra ID > App registrations > your app > Certificates & secrets > Certificates`, and upload the public part (`.cer`, `.pem`)."), cause("The certificate was renewed on the machine and not in Entra.", "Upload the new certificate beside the old one before you switch.").prevention("Write the end date of certificates into a calendar."), cause("`x5t` in the header is not the base64url form of the certificate's SHA-1 thumbprint bytes (the hexadecimal text was encoded instead).", "Encode the 20 bytes: `openssl x509 -in cert.pem -outform der | openssl dgst -sha1 -binary | base64`, then replace `+/` by `-_` and drop `=`.")]),
    ),
    message(
        explain("assertion-lifetime-too-long", "The assertion is valid for longer than the receiver allows")
            .verdict("`exp` lies further in the future, or `iat` further in the past, than the receiver allows for a client assertion or grant.")
            .causes(&[cause("The program sets a long lifetime.", "Set `exp` to `iat` plus 60 seconds, and make the assertion right before it is sent."), cause("The clock of the machine that signs is wrong.", "Compare its clock with the `Date` header of the receiver's response.")]),
    ),
    message(
        explain("assertion-malformed-entra", "Entra cannot read the JWT that it was given")
            .verdict("The assertion or token in the request is not a JWT that Entra accepts; the code covers its form and its claims alike.")
            .causes(&[cause("`client_assertion` or `assertion` is empty, cut off, in quotes or is not a JWT: a failed step before it wrote an error into the variable.", "Print its length and its first letters (`eyJ`), not the token itself."), cause("`aud` is a list. Entra takes one string only.", "Set `aud` to the one string `https://login.microsoftonline.com/<tenant id>/oauth2/v2.0/token`."), cause("A claim is missing or has another form: `iss`, `sub`, `aud`, `exp`, `nbf`, `jti`; times must be whole seconds.", "Decode the assertion here and compare its claims."), cause("In the on-behalf-of flow, an opaque token or one of another issuer was sent as `assertion`.", "Send the access token that your API received, whose `aud` is your API.")]),
    ),
    message(
        explain("assertion-outside-validity", "The client assertion is expired or not valid yet")
            .verdict("The token service compared its own clock with the assertion: valid until {time}, now {now}.")
            .causes(&[cause("The assertion, or the outside token behind a federated credential, is used after it expired. GitHub's token lives about five to ten minutes; long jobs that renew their Azure token with the old one fail.", "Request a new one for every token request; in GitHub Actions run `azure/login` again before the step, or keep steps short.").prevention("Read a projected Kubernetes token from its file each time; the file is renewed."), cause("The clock of the machine that signs is wrong.", "Synchronize it (`w32tm /resync`, `chronyc makestep`), and set `nbf` to now and `exp` at most 10 minutes later.")]),
    ),
    message(
        explain("assertion-signature-invalid-entra", "Entra could not verify the signature of the client assertion")
            .verdict("The signature does not fit the registered certificate, or, for a federated credential, the issuer's published keys.")
            .causes(&[cause("The private key on the machine does not belong to the uploaded certificate.", "Compare the public keys: `openssl x509 -in cert.pem -noout -pubkey` and `openssl pkey -in key.pem -pubout`."), cause("The issuer behind a federated credential rotated its keys, or its key set is not public: Entra reads `<issuer>/.well-known/openid-configuration`.", "Open that URL and its `jwks_uri` from the internet; compare `kid` with the token's header.")]),
    ),
    message(
        explain("b2c-idp-error", "B2C got an unusable answer from the identity provider behind it")
            .verdict("The fault is between Azure AD B2C and the provider that it sends users to.")
            .causes(&[cause("Client secret, metadata URL or claims of that provider are wrong in B2C.", "Check `Azure AD B2C > Identity providers > the provider`, and look at the provider's own log.")]),
    ),
    message(
        explain("b2c-tfp-issuer", "The B2C issuer carries the policy in its path (`tfp`)")
            .verdict("The library does not support an issuer of the form `https://<tenant>.b2clogin.com/tfp/<tenant id>/<policy>/v2.0/`.")
            .causes(&[cause("The user flow's token compatibility setting writes `tfp` into `iss`.", "In Azure portal, open `Azure AD B2C > User flows > your flow > Properties > Token compatibility settings` and set `Issuer (iss) claim` to the URL without `tfp`.")]),
    ),
    message(
        explain("b2c-user-left", "The user left the B2C page by another way")
            .severity(Severity::Note)
            .verdict("The user pressed `Cancel` or `Forgot password`; no token was refused.")
            .causes(&[cause("The user flow tells the app by an error code.", "Handle `AADB2C90091` by starting again and `AADB2C90118` by starting the password-reset flow.")]),
    ),
    message(
        explain("client-assertion-refused", "The authorization server refused the client's assertion")
            .verdict("The server that answered read the assertion and refused it. It does not say which check failed: key, `iss`, `sub`, `aud` or the times.")
            .causes(&[cause("`aud` is not the server's issuer or token endpoint.", "Compare `aud` of the decoded assertion with the server's `issuer` and `token_endpoint`."), cause("`iss` or `sub` is not the client ID.", "Set both to the client ID."), cause("It was signed with another key than the registered one, or has expired.", "Compare `kid` and `exp` of the assertion with the client's registered keys and the server's clock.")]),
    ),
    message(
        explain("client-auth-parameters-missing", "The client assertion's parameters are missing or wrong")
            .verdict("The request was meant to carry a client assertion, and `client_assertion` or `client_assertion_type` is missing or has another value.")
            .causes(&[cause("The parameters were not sent in the form body (`application/x-www-form-urlencoded`).", "Send `client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer` and `client_assertion=eyJ…` in the body."), cause("The app is set to another client authentication method than the program uses.", "Compare the client's authentication method at the server with what the program sends.")]),
    ),
    message(
        explain("client-cert-binding-mismatch", "The token is bound to another client certificate")
            .verdict("`cnf` in the token holds the thumbprint of the certificate that it is bound to (mutual TLS), and the request came with another one or with none.")
            .causes(&[cause("The TLS connection ends at a proxy that does not pass the client's certificate on, or the client uses another certificate than at the token request.", "Compare `cnf.x5t#S256` in the token with the SHA-256 thumbprint of the client certificate.")]),
    ),
    message(
        explain("client-credential-missing-entra", "The request carries no client credential")
            .verdict("The app is a confidential client, and the request has neither `client_secret` nor `client_assertion`.")
            .causes(&[cause("The secret is empty: the variable is not set in this environment.", "Print whether it is set; look at `AZURE_CLIENT_SECRET` or the configuration key."), cause("A public client (device code, password, native or browser app) uses an app that is registered for the platform `Web`.", "For native apps set `Entra ID > App registrations > your app > Authentication > Settings > Allow public client flows` to `Yes`; for browser apps register the redirect URI under `Single-page application`."), cause("The secret went into a JSON body or the query.", "Send `application/x-www-form-urlencoded`.")]),
    ),
    message(
        explain("client-is-public-entra", "A public client sent a secret")
            .verdict("The app (or this redirect URI) is registered as a public client, and the request has a `client_secret` or `client_assertion`.")
            .causes(&[cause("The redirect URI is registered under `Mobile and desktop applications` or `Single-page application`.", "Register it under `Web` if the program is a server, or do not send a secret.")]),
    ),
    message(
        explain("client-key-not-registered", "The authorization server has no key for the client assertion")
            .verdict("No usable key is registered for the client.")
            .causes(&[cause("No secret of the type `JsonWebKey` or `X509CertificateBase64` is stored, or its value cannot be read.", "Add `new Secret { Type = IdentityServerConstants.SecretTypes.JsonWebKey, Value = \"{…}\" }` to the client.")]),
    ),
    failed_step(
        explain("client-network-failed", "The client could not reach Okta")
            .verdict("No response came: the reason is on the network between client and Okta.")
            .causes(&[cause("The host does not resolve, or a proxy or firewall blocks it.", "Call `curl -v https://{org}/.well-known/okta-organization` from the same machine."), cause("The TLS certificate is refused, behind an inspecting proxy.", "Trust the proxy's authority in the client.")]),
    ),
    message(
        explain("client-not-found-or-disabled", "The authorization server does not know the client, or it is disabled")
            .verdict("The client `{client}` is not among the server's active clients.")
            .causes(&[cause("The client ID is misspelled, or the client is in another environment's configuration.", "Compare it with `Config.Clients` or the table `Clients` of the server that answers; look at `Enabled`.")]),
    ),
    message(
        explain("client-secret-expired-entra", "The client secret has expired")
            .verdict("The secret was right and its end date has passed.")
            .causes(&[cause("Secrets live for two years at most.", "Create a new one at `Entra ID > App registrations > your app > Certificates & secrets > Client secrets > New client secret`, and change it in the program.").prevention("Use a certificate or a federated credential, and an alert on the end date.")]),
    ),
    message(
        explain("client-secret-wrong-entra", "The client secret is wrong")
            .verdict("Entra knows the app and refuses the secret.")
            .causes(&[cause("The secret's ID (a GUID of 36 characters) was copied in place of its value.", "Create a new secret at `Entra ID > App registrations > your app > Certificates & secrets > Client secrets` and copy the column `Value` at once."), cause("The secret belongs to another app, tenant or environment, or was deleted.", "Compare `client_id` with the app that has the secret."), cause("The secret was changed on its way: `+`, `/` or `=` not percent-encoded in the form body, a line end, or a shell that expanded `$`.", "Percent-encode it (`curl --data-urlencode`), and put it in single quotes.")]),
    ),
    message(
        explain("entra-app-disabled", "The app is disabled in the tenant")
            .verdict("Entra knows the app, and an administrator or Microsoft switched it off.")
            .causes(&[cause("Sign-in is switched off for it.", "Set `Entra ID > Enterprise apps > your app > Properties > Enabled for users to sign-in?` to `Yes`.")]),
    ),
    message(
        explain("entra-app-not-assigned", "The calling app has no role in the API")
            .verdict("The API asks for assignment, and the calling app has no application role in it.")
            .causes(&[cause("No application permission (app role) of the API was granted to the client.", "Add the app role at `API permissions > Add a permission > My APIs > Application permissions` of the client, and grant admin consent.")]),
    ),
    message(
        explain("entra-app-not-found", "The tenant has no app with this client ID")
            .verdict("Entra looked for `{client}` in the tenant of the request and has no such app there.")
            .causes(&[cause("The request goes to another tenant than the app's.", "Compare the tenant in the URL (`AZURE_TENANT_ID`) with `Directory (tenant) ID` of the app registration."), cause("`client_id` is another GUID: the object ID, a secret's ID, or that of a managed identity in another tenant.", "Copy `Application (client) ID` of `Entra ID > App registrations > your app > Overview`."), cause("A multitenant app has never been consented to in this tenant.", "Have an administrator open `https://login.microsoftonline.com/<tenant id>/adminconsent?client_id=<client id>`."), cause("The identifier is a name or URI (SAML Entity ID) that differs from the registered one.", "Compare it exactly, including a trailing slash and upper and lower case.")]),
    ),
    message(
        explain("entra-common-not-allowed", "The endpoint does not fit the kind of accounts that the app accepts")
            .verdict("The request goes to `/common`, `/consumers` or `/organizations`, and the app or grant type does not allow it there.")
            .causes(&[cause("The app is single-tenant.", "Call `https://login.microsoftonline.com/<tenant id>/…`, or change `Supported account types` at `Entra ID > App registrations > your app > Authentication`."), cause("The client credentials grant needs a tenant.", "Put the tenant ID into the URL in place of `common`."), cause("The app is for personal Microsoft accounts only, or for work accounts only.", "Use `/consumers` or `/organizations`, as the message says.")]),
    ),
    message(
        explain("entra-conditional-access", "A Conditional Access policy or security default blocks the sign-in")
            .verdict("The credential is good; a policy of the tenant does not allow this device, place, app or risk.")
            .causes(&[cause("A policy applied.", "Open `Entra ID > Monitoring & health > Sign-in logs`, filter by the Correlation ID, and read the tab `Conditional Access`.")]),
    ),
    message(
        explain("entra-consent-missing", "Nobody has consented to the app's permissions")
            .verdict("The app `{client}` asks for a permission to which neither the user nor an administrator has consented.")
            .causes(&[cause("The permission needs an administrator's consent, or users may not consent in this tenant.", "Have an administrator press `Grant admin consent for <tenant>` at `Entra ID > App registrations > your app > API permissions`, or open `https://login.microsoftonline.com/<tenant id>/adminconsent?client_id={client}`."), cause("The request is a silent one, or an on-behalf-of exchange, in which nobody can be asked.", "Send the user through an interactive sign-in with the scope once; in the on-behalf-of flow add the client to the API's `Authorized client applications` and request `<API>/.default`."), cause("The consent was given in another tenant.", "Compare the tenant of the request with the tenant in which consent was given."), cause("The user pressed `Cancel` on the consent page.", "Ask the user to sign in again and accept.")]),
    ),
    message(
        explain("entra-cross-tenant-policy", "A policy between the two tenants forbids the access")
            .verdict("Tenant restrictions or cross-tenant access settings of one of the two tenants stop this user.")
            .causes(&[cause("Outbound settings of the user's tenant, inbound settings of the other, or a proxy that adds `Restrict-Access-To-Tenants`.", "Have both administrators look at `Entra ID > External Identities > Cross-tenant access settings`.")]),
    ),
    message(
        explain("entra-external-method-refused", "Entra refuses the ID token of the external authentication method")
            .verdict("Entra asked an external provider (for instance Okta) for the second factor and could not accept its ID token.")
            .causes(&[cause("`acr`, `amr`, `nonce`, `sub` or `aud` of the ID token are not what Entra asked for; `amr` must be a list.", "Read the failure details behind the code, and compare the ID token with the request (`id_token_hint`, `claims`); the audience is the client ID registered for the method.")]),
    ),
    message(
        explain("entra-federation-issuer-unknown", "Entra has no federated domain with this issuer")
            .verdict("The identity provider that Entra sent the user to answered with the issuer `{issuer}`, and no domain of the tenant is federated with it.")
            .causes(&[cause("Okta: the domain was federated by another Okta app or org, or the federation was set up anew.", "Compare `Get-MgDomainFederationConfiguration -DomainId <domain>` (`IssuerUri`) with the issuer in the answer; in Okta open the Office 365 app at `Sign On > WS-Federation` and let Okta configure it again."), cause("Several domains: the issuer is for another domain than the user's.", "Compare the domain of the user name with the federated domain.")]),
    ),
    message(
        explain("entra-federation-key-unknown", "Entra does not know the certificate that signed the identity provider's answer")
            .verdict("The answer is signed with a certificate that is not in the domain's federation settings, or whose chain Entra cannot verify.")
            .causes(&[cause("The identity provider (Okta, AD FS) has a new signing certificate.", "Compare `SigningCertificate` of `Get-MgDomainFederationConfiguration -DomainId <domain>` with the app's certificate, and update it with `Update-MgDomainFederationConfiguration`.")]),
    ),
    message(
        explain("entra-federation-saml-invalid", "Entra cannot use the SAML assertion of the federated identity provider")
            .verdict("The assertion is missing, incomplete or sent to another URL than Entra expects.")
            .causes(&[cause("A required claim is missing: the immutable ID (`NameID` or `ImmutableID`), the user principal name or, for guests, the email address.", "Compare the assertion with the app's attribute statements; in Okta look at the Office 365 app's `Provisioning` and `Sign On`."), cause("Destination, audience or time of the assertion do not fit.", "Audience is `urn:federation:MicrosoftOnline`; compare the clock of the identity provider.")]),
    ),
    message(
        explain("entra-first-party-consent", "A Microsoft app's client ID is used for an API for which it is not approved")
            .verdict("The client ID belongs to a Microsoft application, and consent between Microsoft's own apps cannot be given by a tenant.")
            .causes(&[cause("A program borrows the client ID of Azure CLI, Visual Studio or another Microsoft tool.", "Register an app of your own and use its client ID; for Azure CLI add `04b07795-8ddb-461a-bbee-02f9e1bf7b46` to the API's `Authorized client applications`.")]),
    ),
    message(
        explain("entra-grant-not-supported", "The app does not allow this grant")
            .verdict("The grant type or client type of the request is not set up for the app.")
            .causes(&[cause("`grant_type` is misspelled, or public client flows are off.", "Compare `grant_type`; for native apps set `Allow public client flows` at `Authentication`.")]),
    ),
    message(
        explain("entra-implicit-off", "The app does not allow tokens straight from the authorization endpoint")
            .verdict("`response_type` asks for an ID token or access token, and the implicit and hybrid flows are off.")
            .causes(&[cause("The hybrid flow of the framework asks for `id_token`.", "Switch on `ID tokens` at `Entra ID > App registrations > your app > Authentication > Implicit grant and hybrid flows`, or use `response_type=code`.")]),
    ),
    message(
        explain("entra-is-spa", "A server redeems the code of a single-page application")
            .verdict("The redirect URI is registered under `Single-page application`; its codes can be redeemed by a browser only.")
            .causes(&[cause("The program is a server, a native app or a tool such as Postman.", "Register the redirect URI under `Web` or `Mobile and desktop applications`.")]),
    ),
    message(
        explain("entra-mfa-required", "Entra wants a second factor, which this request cannot ask for")
            .verdict("The credential is good so far; a policy asks for multifactor authentication for {audience}.")
            .causes(&[cause("A silent, on-behalf-of or password request cannot show the page.", "Send the user through an interactive sign-in; pass the `claims` of the error on (`WithClaims`)."), cause("A script signs in as a user.", "Use a service principal, a managed identity or a federated credential instead of a user account.")]),
    ),
    message(
        explain("entra-no-scope-or-role", "The token has neither a scope nor a role")
            .verdict("Signature, issuer and audience are good; the token carries neither `scp` nor `roles`, so it grants nothing.")
            .causes(&[cause("The caller used client credentials, and no application role of the API was granted to it.", "Define an app role with the member type `Applications` at `Entra ID > App registrations > your API > App roles`, grant it to the client at `API permissions > Application permissions`, and give admin consent."), cause("The API is meant for any app of the tenant.", "Set `AzureAd:AllowWebApiToBeAuthorizedByACL` to `true` and check `appid`/`azp` by yourself."), cause("An ID token was sent.", "Send the access token that was requested with the API's scope.")]),
    ),
    message(
        explain("entra-no-session", "There is no Entra session for a silent request")
            .severity(Severity::Note)
            .verdict("`prompt=none` asks for a token without a page, and nobody is signed in in this browser.")
            .causes(&[cause("The user is not signed in, or the browser blocks third-party cookies in the hidden frame.", "Start an interactive sign-in (`loginRedirect`, `acquireTokenRedirect`) when the silent one fails with `login_required` or `interaction_required`.")]),
    ),
    message(
        explain("entra-not-spa", "A browser redeems the code of an app that is not registered as single-page application")
            .verdict("The request carries an `Origin` header, so it comes from a browser; the redirect URI is under another platform.")
            .causes(&[cause("The redirect URI is registered under `Web`.", "Move it to `Single-page application` at `Entra ID > App registrations > your app > Authentication`.")]),
    ),
    message(
        explain("entra-parameter-missing", "The request lacks a parameter")
            .verdict("Entra did not find `{claim}` in the form body.")
            .causes(&[cause("The body was sent as JSON, or the content type is missing.", "Send `Content-Type: application/x-www-form-urlencoded` and `{claim}=…` in the body."), cause("The variable behind it is empty.", "Print the names of the parameters that are sent.")]),
    ),
    message(
        explain("entra-password-expired", "The user's password has expired")
            .verdict("The user has to set a new one.")
            .causes(&[cause("The password's age is over the limit.", "Have the user sign in at `https://myapps.microsoft.com` and change it.")]),
    ),
    message(
        explain("entra-password-wrong", "The user name or password is wrong")
            .verdict("Entra refused the password; no token is involved.")
            .causes(&[cause("The password is wrong, or the account signs in elsewhere (federated domain) so that the password grant cannot work.", "Try the sign-in at `https://myapps.microsoft.com`; do not use the password grant for federated or MFA users.")]),
    ),
    message(
        explain("entra-pkce", "The PKCE values are missing or do not fit")
            .verdict("`code_verifier` of the token request does not belong to `code_challenge` of the sign-in.")
            .causes(&[cause("The verifier was lost or made again between the two requests.", "Store the verifier with the `state` and send the same one; `code_challenge` is base64url(SHA-256(verifier)) with `code_challenge_method=S256`.")]),
    ),
    message(
        explain("entra-redirect-uri", "The app does not list this redirect URI")
            .verdict("The redirect URI of the request must be equal to a registered one, and be the same in both requests.")
            .causes(&[cause("It differs by scheme, port, path, a trailing slash or letter case.", "Add `{redirect}` exactly at `Entra ID > App registrations > your app > Authentication`, under the right platform."), cause("A proxy in front ends HTTPS, so that the app builds an `http://` address.", "Let the app trust `X-Forwarded-Proto` (ASP.NET Core: `UseForwardedHeaders`).")]),
    ),
    message(
        explain("entra-request-malformed", "Entra cannot read the request")
            .verdict("The form of the request is wrong: encoding, method or a parameter that the endpoint does not take.")
            .causes(&[cause("A parameter is empty, doubled or not percent-encoded, or the endpoint is of the other version.", "Send the same request with `curl -v --data-urlencode` and compare it with the endpoint at `App registrations > Endpoints`."), cause("The token endpoint was opened in a browser (`GET`).", "Send a `POST`.")]),
    ),
    message(
        explain("entra-resource-not-found", "The tenant has no API with this identifier")
            .verdict("Entra looked for the API `{audience}` named by the scope or resource and has none in this tenant.")
            .causes(&[cause("The scope's first part is misspelled or is not the API's `Application ID URI`.", "Compare it with `Entra ID > App registrations > your API > Expose an API > Application ID URI`, including `api://` and without a doubled slash."), cause("The request goes to another tenant than the API's.", "Compare the tenant in the URL with the tenant of the API."), cause("The API has no service principal in this tenant yet.", "Have an administrator consent to it, or run `az ad sp create --id <API's client id>`.")]),
    ),
    message(
        explain("entra-resource-not-listed", "The app's registration does not list this API")
            .verdict("The v1.0 endpoint gives tokens only for APIs that are in the app's list of permissions.")
            .causes(&[cause("The permission was never added.", "Add it at `Entra ID > App registrations > your app > API permissions > Add a permission`, and grant admin consent."), cause("`resource` names another API than meant.", "Compare `resource` with the list at the end of the message.")]),
    ),
    message(
        explain("entra-scope-invalid", "A requested scope is not valid")
            .verdict("Entra does not accept the scope `{scope}`.")
            .causes(&[cause("It is misspelled, has no `Application ID URI` in front, or holds `.default` beside other scopes.", "Write `api://<API's client id>/<scope name>`, or `<API>/.default` alone."), cause("The scope is of another authorization server (Okta, Google).", "Compare the token endpoint with the API that defines the scope.")]),
    ),
    message(
        explain("entra-scope-needs-default", "The client credentials grant needs a scope that ends in `/.default`")
            .verdict("With client credentials, scopes are not chosen one by one: the request names the API, and Entra gives all application permissions.")
            .causes(&[cause("A delegated scope such as `User.Read` or `api://…/access_as_user` was sent.", "Send `scope=<Application ID URI>/.default`, for instance `https://graph.microsoft.com/.default`.")]),
    ),
    message(
        explain("entra-scope-several-resources", "The request names scopes of several APIs")
            .verdict("An access token is for one API only.")
            .causes(&[cause("Scopes of Microsoft Graph and of another API are in one request.", "Request one token per API.")]),
    ),
    message(
        explain("entra-service-principal-missing", "The app has no service principal in the tenant")
            .verdict("The app is registered and has no enterprise application in this tenant.")
            .causes(&[cause("It was deleted, or the app was created without one.", "Run `az ad sp create --id <client id>`, or consent to the app in the tenant.")]),
    ),
    message(
        explain("entra-signing-key-missing", "The app needs a signing key of its own")
            .verdict("Claims mapping (or SAML) asks for an app-specific signing key, and there is none, or it has expired.")
            .causes(&[cause("Claims are mapped without an own key.", "Add a signing certificate, or set `acceptMappedClaims` to `true` in the manifest for an API whose audience is its GUID or a verified domain.")]),
    ),
    message(
        explain("entra-temporary", "Entra failed for a moment")
            .severity(Severity::Warning)
            .verdict("A temporary fault on Microsoft's side.")
            .causes(&[cause("The service is busy or has an incident.", "Repeat after some seconds with growing pauses; look at `https://status.azure.com`.")]),
    ),
    message(
        explain("entra-tenant-not-found", "Entra does not know the tenant of the request")
            .verdict("The tenant `{found}` in the URL or the request cannot be resolved.")
            .causes(&[cause("The tenant ID or domain is misspelled, empty or a placeholder (`your-tenant`).", "Copy `Directory (tenant) ID` from `Entra ID > Overview`, and print the URL that the program calls."), cause("The tenant is in a national cloud.", "Use `login.microsoftonline.us` (US Government) or `login.partner.microsoftonline.cn` (China)."), cause("The app's GUID was used as the tenant.", "Compare both GUIDs with `Overview` of the app registration.")]),
    ),
    message(
        explain("entra-throttled", "The client asks for tokens too often")
            .verdict("Entra stops a client that repeats the same request in a loop, or a tenant with too many requests.")
            .causes(&[cause("The program does not cache tokens, or repeats a failed request.", "Use MSAL's cache (`AcquireTokenSilent`), keep the token until shortly before `exp`, and wait as `Retry-After` says.")]),
    ),
    message(
        explain("entra-token-for-itself", "The app asks for a token for itself by its name")
            .verdict("Client and API are the same app; Entra then accepts only the GUID as the API's identifier.")
            .causes(&[cause("The scope uses the `Application ID URI` of the very app that asks.", "Request `<client id>/.default` with the GUID, or register client and API as two apps.")]),
    ),
    message(
        explain("entra-user-disabled", "The user's account is disabled")
            .verdict("An administrator, or the directory it is synchronized from, switched the account off.")
            .causes(&[cause("The account is blocked.", "Look at `Entra ID > Users > the user > Account status`, or at the on-premises account.")]),
    ),
    message(
        explain("entra-user-locked", "The sign-in was blocked by smart lockout or by its IP address")
            .verdict("Entra does not check the password for a while.")
            .causes(&[cause("Too many wrong passwords, or an address with a bad reputation.", "Read `Failure reason` in `Sign-in logs`; wait, or have an administrator confirm the user safe.")]),
    ),
    message(
        explain("entra-user-not-assigned", "The user is not assigned to the app")
            .verdict("The enterprise application asks for assignment and this user has none.")
            .causes(&[cause("Neither the user nor one of the user's groups is assigned; groups inside groups do not count.", "Assign the user or group at `Entra ID > Enterprise apps > your app > Users and groups`, or set `Properties > Assignment required?` to `No`.")]),
    ),
    message(
        explain("entra-user-not-in-tenant", "The user's account is not in this tenant")
            .verdict("The user signed in with an account of {issuer}, and the tenant of the request does not know it.")
            .causes(&[cause("The browser picked another signed-in account.", "Sign out, or use a private window and `prompt=select_account`."), cause("The domain is federated (with Okta): the immutable ID that the provider sent belongs to no user of the tenant.", "Compare the user's `onPremisesImmutableId` (`Get-MgUser -UserId <user> -Property onPremisesImmutableId`) with the value that Okta sends, and let Okta provision or import the user again."), cause("The user is not a guest here.", "Invite the user at `Entra ID > Users > New user > Invite external user`."), cause("The program calls the wrong tenant, or `/common` where the user's own tenant is meant.", "Compare the tenant in the URL with the user's tenant.")]),
    ),
    message(
        explain("entra-v1-parameter", "`resource` is a parameter of the older endpoint")
            .verdict("The v2.0 endpoint takes `scope`, not `resource`.")
            .causes(&[cause("The request mixes v1.0 and v2.0.", "Send `scope=<resource>/.default` to `/oauth2/v2.0/token`, or call `/oauth2/token` with `resource`.")]),
    ),
    message(
        explain("federated-audience-mismatch", "No federated credential has the token's audience")
            .verdict("The token is for the audience `{audience}`, and no federated credential of this app or managed identity has it. Entra's usual one is `api://AzureADTokenExchange`.")
            .causes(&[cause("The token was requested without an audience: GitHub then writes the owner's URL, GitLab the instance's URL.", "Request `api://AzureADTokenExchange`: `audience: api://AzureADTokenExchange` of `azure/login`, `core.getIDToken(\"api://AzureADTokenExchange\")`, or `id_tokens: … aud: api://AzureADTokenExchange` in `.gitlab-ci.yml`."), cause("The credential was created with another audience (a typing mistake, or a sovereign cloud: `api://AzureADTokenExchangeUSGov`, `api://AzureADTokenExchangeChina`).", "Correct the audience in Entra admin center at `Entra ID > App registrations > your app > Certificates & secrets > Federated credentials` (user-assigned managed identity: Azure portal `Managed Identities > your identity > Federated credentials`)."), cause("AKS: the projected token's audience is that of identity bindings (`api://AKSIdentityBinding`) or of the API server.", "Mount the token through the workload identity webhook (label `azure.workload.identity/use: \"true\"` on the pod).")]),
    ),
    message(
        explain("federated-entra-token", "A token of Entra itself cannot be used here as a federated credential")
            .verdict("Federated credentials are for tokens of other issuers; of Entra's own, only those of a managed identity are accepted, with the audience `api://AzureADTokenExchange`.")
            .causes(&[cause("A token of an app registration or of a user was used as the assertion.", "Use a managed identity's token: request `resource=api://AzureADTokenExchange` from the identity endpoint, and set the credential's issuer to `https://login.microsoftonline.com/<tenant id>/v2.0` and its subject to the identity's object ID."), cause("The token has the audience of another API.", "Request it for `api://AzureADTokenExchange`.")]),
    ),
    message(
        explain("federated-forbidden-by-policy", "The tenant does not allow this federated credential")
            .verdict("A policy of the tenant forbids workload identity federation, in general or from this issuer.")
            .causes(&[cause("An app management policy or tenant policy blocks federated credentials.", "Ask a tenant administrator to look at `Entra ID > Enterprise apps > Application policies`, or with Graph at `GET /policies/defaultAppManagementPolicy`.")]),
    ),
    message(
        explain("federated-issuer-mismatch", "No federated credential has the token's issuer")
            .verdict("No federated credential of this app or managed identity names the issuer `{issuer}`.")
            .causes(&[cause("The issuer in the credential differs by a trailing slash, the host or the path.", "Write `{issuer}` exactly as printed, including a trailing slash, in Entra admin center at `Entra ID > App registrations > your app > Certificates & secrets > Federated credentials` (user-assigned managed identity: Azure portal `Managed Identities > your identity > Federated credentials`)."), cause("AKS: the credential has the issuer of another cluster, or the cluster was made again.", "Run `az aks show -n <cluster> -g <group> --query oidcIssuerProfile.issuerUrl -o tsv` and put that URL into the credential."), cause("The request uses the `client_id` of an app that has no credential for this issuer.", "Compare `AZURE_CLIENT_ID` with the app that has the credential; for AKS look at the annotation `azure.workload.identity/client-id` of the service account."), cause("GitHub Enterprise Server or an enterprise's own issuer: `https://token.actions.githubusercontent.com/<enterprise>`.", "Put the `iss` of the token into the credential.")]),
    ),
    message(
        explain("federated-none-configured", "The app has no federated credential")
            .verdict("The app `{client}` accepts no outside token, because it has not a single federated credential.")
            .causes(&[cause("The `client_id` belongs to another app or identity than the one that was set up.", "Compare `AZURE_CLIENT_ID` with `Application (client) ID` of the app you set up (or `Client ID` of the managed identity, not its object ID)."), cause("The credential was never created.", "Create it in Entra admin center at `Entra ID > App registrations > your app > Certificates & secrets > Federated credentials` (user-assigned managed identity: Azure portal `Managed Identities > your identity > Federated credentials`).")]),
    ),
    message(
        explain("federated-record-missing", "No federated credential fits the token")
            .verdict("Issuer, subject and audience of the token must all be equal to those of one federated credential; the older message does not say which differs. Presented: issuer `{issuer}`, subject `{found}`, audience `{audience}`.")
            .causes(&[cause("One of the three differs, most often the subject.", "Compare issuer, subject and audience, each exactly, with the list of `az ad app federated-credential list --id <client id>` (managed identity: `az identity federated-credential list --identity-name <name> -g <group>`)."), cause("The credential was created or changed moments ago.", "Wait a few minutes and try again."), cause("The request uses another app's `client_id`.", "Compare `client_id` with the app that has the credential.")]),
    ),
    message(
        explain("federated-subject-letter-case", "The subject differs in upper and lower case only")
            .verdict("A federated credential has this subject, written with other capital letters than `{found}`; Entra compares case-sensitively.")
            .causes(&[cause("The repository, branch or environment is written with other capital letters in the credential.", "Write the subject in the credential exactly as presented: `{found}`; edit it in Entra admin center at `Entra ID > App registrations > your app > Certificates & secrets > Federated credentials` (user-assigned managed identity: Azure portal `Managed Identities > your identity > Federated credentials`).")]),
    ),
    message(
        explain("federated-subject-mismatch", "No federated credential has the token's subject")
            .verdict("Issuer and token were read; no federated credential of this app or managed identity has the subject `{found}`. Entra compares it exactly, with upper and lower case and without wildcards.")
            .causes(&[cause("GitHub changes `sub` by how the job runs: `ref:refs/heads/<branch>`, `ref:refs/tags/<tag>`, `environment:<name>` (as soon as the job names an `environment`), or `pull_request`.", "Add a federated credential with the subject `{found}` exactly as printed, in Entra admin center at `Entra ID > App registrations > your app > Certificates & secrets > Federated credentials` (user-assigned managed identity: Azure portal `Managed Identities > your identity > Federated credentials`).").prevention("Let production jobs run in one GitHub `environment`, so that one subject is enough."), cause("Newer GitHub owners and repositories put their numeric ids into the subject (`repo:owner@123/name@456:…`), and the credential was written for `repo:owner/name:…`.", "Write the subject as printed; `gh api repos/OWNER/REPO/actions/oidc/customization/sub` shows the prefix in use."), cause("Kubernetes: the subject is `system:serviceaccount:<namespace>:<service account>`, and the pod uses another service account or namespace than the credential names.", "Compare `spec.serviceAccountName` and the pod's namespace with the credential's subject."), cause("GitLab: the subject is `project_path:<group>/<project>:ref_type:branch:ref:<branch>`; each branch and tag has its own.", "Add a credential for that branch, or use a flexible federated identity credential (claims matching expression)."), cause("Azure DevOps: the service connection, project or organization was renamed.", "Open the service connection in Azure DevOps, copy its `Subject identifier`, and save it in the credential."), cause("The request uses another app's `client_id` than the one that has the credential.", "Compare `client_id` (`AZURE_CLIENT_ID`) with `Application (client) ID` of the app that has the credential.")]),
    ),
    message(
        explain("msal-authority", "MSAL does not trust the authority")
            .verdict("The authority is not one of Microsoft's hosts and is not listed.")
            .causes(&[cause("B2C or another host is used.", "List its host in `auth.knownAuthorities`.")]),
    ),
    message(
        explain("msal-interaction-in-progress", "Another sign-in of the page is still running")
            .verdict("MSAL.js runs one interactive request at a time.")
            .causes(&[cause("`loginRedirect` or `loginPopup` was called twice, or a redirect was not finished by `handleRedirectPromise`.", "Await `msalInstance.handleRedirectPromise()` once at start, and start a sign-in only if `inProgress` is `none`.")]),
    ),
    message(
        explain("msal-silent-timeout", "The silent sign-in in the hidden frame did not finish")
            .verdict("The frame did not come back to the redirect URI.")
            .causes(&[cause("The redirect URI's page runs the application (or needs the user), or third-party cookies are blocked.", "Use an empty page as redirect URI for silent requests, and an interactive sign-in when it fails.")]),
    ),
    message(
        explain("msal-ui-required", "The user has to do something on a page")
            .verdict("The API or page asked for a token silently, and Entra wants consent, a second factor or a sign-in.")
            .causes(&[cause("The scope was never consented to, or Conditional Access asks for more.", "Put `[AuthorizeForScopes(Scopes = new[] { \"…\" })]` on the page, or catch `MicrosoftIdentityWebChallengeUserException` and challenge the user; in an API send `WWW-Authenticate` with the claims back to the client.")]),
    ),
    message(
        explain("obo-assertion-expired", "The token handed in for the exchange has expired")
            .verdict("The user token was valid until {time}; the token service's clock says {now}.")
            .causes(&[cause("The API kept the incoming token and exchanged it later.", "Exchange it while the request runs; for long work use `offline_access` and the refresh token of the exchange.")]),
    ),
    message(
        explain("obo-assertion-refused", "Entra refuses the user token handed in for the exchange")
            .verdict("The on-behalf-of exchange takes an access token that this same tenant issued for your API; Entra cannot verify the one that was sent.")
            .causes(&[cause("The token is for Microsoft Graph (its header holds `nonce`, its `aud` is `https://graph.microsoft.com` or `00000003-0000-0000-c000-000000000000`); only Graph can verify it.", "Let the client request a scope of your API (`api://<API's client id>/<scope>`), and exchange that token."), cause("The token was issued by somebody else: another tenant, Static Web Apps, Okta, B2C.", "Decode it: `iss` must be this tenant's `login.microsoftonline.com` or `sts.windows.net`."), cause("An ID token or an altered token was sent.", "Send the access token unchanged; `Authorization` without the word `Bearer`."), cause("The token has expired.", "Compare `exp` with the time of the exchange."), cause("The API uses its own signing key (claims mapping), and the exchange goes to another one.", "Send the exchange to the tenant and app that issued the token.")]),
    ),
    message(
        explain("obo-audience-mismatch", "The exchanged token is for another API than the one that exchanges it")
            .verdict("The token's audience is `{found}`; the app that exchanges it is `{expected}`.")
            .causes(&[cause("The client requested a token for the downstream API (Graph, Azure Resource Manager) instead of your API.", "Let the client request `api://<your API's client id>/<scope>`; your API then exchanges it for the downstream API."), cause("The API uses another `client_id` in the exchange than the one that is the token's audience.", "Use the client ID and secret of the app that is in `aud`.")]),
    ),
    message(
        explain("obo-id-token", "An ID token was handed in for the exchange")
            .verdict("The on-behalf-of exchange takes an access token for your API.")
            .causes(&[cause("The client sends its `id_token` to the API.", "Send the `access_token` that was requested with the API's scope.")]),
    ),
    message(
        explain("obo-not-allowed", "The app may not exchange app-only tokens on behalf of another")
            .verdict("The on-behalf-of exchange works for user tokens; this assertion is an app's own token.")
            .causes(&[cause("The incoming token was got by client credentials.", "Use the client credentials of the middle API for its own calls, or send it a user's token.")]),
    ),
];
