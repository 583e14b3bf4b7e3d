//! What a service provider says of a SAML response that it did not accept.

use crate::catalogue::entry::{CatalogueEntry, frame, message};
use crate::finding::{Clue, cause, explain};

/// Words that say by themselves why there is no request that fits.
const SAYS_WHY: &[Clue] = &[
    Clue::Words("InResponseTo\" is missing"),
    Clue::Words("InResponseTo attribute in the SAML assertion is missing"),
    Clue::Words("InResponseTo is missing"),
    Clue::Words("missing InResponseTo"),
    Clue::Words("MISSING_INRESPONSETO"),
    Clue::Words("has no InResponseTo"),
    Clue::Words("but found none"),
    Clue::Words("Invalid samlResponse or relayState"),
    Clue::Words("Invalid relayState"),
    Clue::Words("Replay Detected"),
    Clue::Words("missing initial state"),
    Clue::Words("missing-initial-state"),
];

/// Words for a response without an assertion.
const NO_ASSERTION: &[Clue] = &[
    Clue::Words("at least one valid Assertion"),
    Clue::Words("missing Assertion element"),
    Clue::Words("Missing SAML assertion"),
    Clue::Words("must contain 1 assertion"),
    Clue::Words("number of assertions"),
    Clue::Words("found 0"),
    Clue::Words("No assertions found"),
    Clue::Words("Expected a SAML2 assertion"),
];

/// Words of a service provider that got no response at all.
const NOTHING_ARRIVED: &[Clue] = &[
    Clue::Words("SAML Response not found"),
    Clue::Words("Blank response"),
    Clue::Words("Blank logout response"),
    Clue::Words("is not loaded"),
    Clue::Words("does not contain SAMLResponse"),
];

/// Words for a missing `NameID`, in place of an attribute.
const NAMELESS: &[Clue] = &[
    Clue::Words("NameID"),
    Clue::Words("name id"),
    Clue::Words("name_id"),
    Clue::Words("missing a subject"),
];

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("saml-audience-unexpected", "The SAML assertion is for another audience")
            .verdict("The assertion names {found} as its audience, and the service provider expects {expected}. The sign-in at the identity provider worked.\nThe service provider expects {expected} as the audience of the assertion, which names another one. The sign-in at the identity provider worked.\nThe audience of the assertion is missing, or is not the entity ID of the service provider. The sign-in at the identity provider worked.")
            .causes(&[
                cause("The identity provider wrote no audience into the assertion: its field for the entity ID of the service provider is empty.", "Enter the service provider's `entityID` there. In Okta, that is `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Audience URI (SP Entity ID)`.").only(&[Clue::Words("no AudienceRestriction"), Clue::Words("has no Audience value"), Clue::Words("only empty <Audience>")]), cause(
                    "`Audience URI (SP Entity ID)` of the Okta app is not the issuer of the Snowflake integration, or the response has more than one `Audience`: Snowflake accepts exactly one.",
                    "Run `DESC SECURITY INTEGRATION <name>`, and copy `SAML2_SNOWFLAKE_ISSUER_URL` to `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Audience URI (SP Entity ID)`.",
                )
                .only(&[Clue::Words("SAML_RESPONSE_INVALID_AUDIENCE"), Clue::Words("390169")]),
                cause(
                    "The identity provider was given a different entity ID than the one that the service provider is configured with. In Okta, that is `Audience URI (SP Entity ID)` of the app.",
                    "Copy the entity ID of the service provider (`entityID` in its metadata) into the app at the identity provider. In Okta, that is at `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Audience URI (SP Entity ID)`. The two must be exactly equal, down to `http` or `https` and to a slash at the end that only one of them has.",
                ).unless(&[Clue::Words("SAML_RESPONSE_INVALID_AUDIENCE"), Clue::Words("no AudienceRestriction"), Clue::Words("has no Audience value"), Clue::Words("only empty <Audience>")]),
                cause(
                    "The service provider derives its entity ID from its own URL, and that URL changed (another host, `http` behind a proxy, a new path).",
                    "Open the metadata URL of the service provider, and compare its `entityID` with the one at the identity provider. If the one at the identity provider should stay, set the entity ID in the configuration of the service provider.",
                ).unless(&[Clue::Words("SAML_RESPONSE_INVALID_AUDIENCE"), Clue::Words("no AudienceRestriction"), Clue::Words("has no Audience value"), Clue::Words("only empty <Audience>")]),
                cause(
                    "The assertion belongs to another app: production and test, or two tenants of the same product, are mixed up.",
                    "Compare `Issuer` of the response with the issuer of the app at the identity provider (in Okta at `Applications and Resources > Applications > your app > Sign On > View SAML setup instructions`).",
                ).unless(&[Clue::Words("no AudienceRestriction"), Clue::Words("has no Audience value"), Clue::Words("only empty <Audience>")]),
            ]),
    ),
    message(
        explain("saml-authn-context-unexpected", "The SAML assertion says that the user signed in another way")
            .verdict("The service provider asked for {expected} as the sign-in method, and the assertion names {found}. The user did sign in.\nThe service provider asked for one sign-in method, but the assertion names another. The user did sign in.")
            .causes(&[
                cause(
                    "The service provider asks for a password (`PasswordProtectedTransport`) although it does not need to, and the user signed in with a certificate, Windows sign-in or without a password.",
                    "Switch the request for a certain context off in the service provider: `requestedAuthnContext` in the SAML Toolkits, `disableRequestedAuthnContext` in node-saml.",
                ),
                cause(
                    "The service provider needs that class, but the app at the identity provider is set to another one (`Authentication context class` in Okta).",
                    "Choose the class that the service provider expects in the app at the identity provider (in Okta at `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Authentication context class`).",
                ),
            ]),
    ),
    message(
        explain("saml-destination-unexpected", "The SAML response is for another URL")
            .verdict("The response is for {found}, and the service provider expects {expected}. The user's sign-in worked.\n`Destination` or `Recipient` of the response is not the URL at which the service provider received it, as far as it knows. The user's sign-in worked.")
            .causes(&[
                cause(
                    "A proxy or load balancer terminates TLS or changes the host, so the service provider sees its own URL with `http`, another host or another port.",
                    "Have the proxy send `X-Forwarded-Proto`, `X-Forwarded-Host` and `X-Forwarded-Port`, and have the program trust them. Or set the public URL of the service provider in its configuration.",
                ).unless(&[Clue::Words("SAML_RESPONSE_INVALID"), Clue::Words("Recipient Mismatched")]),
                cause(
                    "The service provider knows its URL, but the identity provider sends to a different one than its assertion consumer service (ACS). In Okta, that is `Single sign-on URL` of the app.",
                    "Copy the ACS URL from the service provider's metadata into the app at the identity provider. In Okta, that is at `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Single sign-on URL`, where `Use this for Recipient URL and Destination URL` stays selected.",
                ).unless(&[Clue::Words("SAML_RESPONSE_INVALID")]),
                cause(
                    "Snowflake refused the response, because its `Destination` or `Recipient` is not the `SAML2_SNOWFLAKE_ACS_URL` of the security integration. Usually one side has the form `https://<org>-<account>.snowflakecomputing.com/fed/login` and the other `https://<locator>.<region>.snowflakecomputing.com/fed/login`, which Snowflake treats as different.",
                    "Run `DESC SECURITY INTEGRATION <name>`, and compare `SAML2_SNOWFLAKE_ACS_URL` with `Destination` of the response. Then run `ALTER SECURITY INTEGRATION <name> SET SAML2_SNOWFLAKE_ACS_URL = '<Destination>'`, or correct the URL in the app at the identity provider.",
                ).only(&[Clue::Words("SAML_RESPONSE_INVALID")]),
            ]),
    ),
    message(
        explain("saml-encryption-not-usable", "The service provider and the identity provider disagree about encryption")
            .verdict("The service provider and the identity provider do not agree on whether, or with which key, the assertion is encrypted. The user's sign-in worked.")
            .causes(&[
                cause("The assertion is encrypted, but the service provider has no private key to decrypt it.", "Enter the private key that belongs to the certificate at `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Encryption Certificate` in the service provider.").only(&[Clue::Words("no decryption certs"), Clue::Words("No decryption key"), Clue::Words("No private key"), Clue::Words("no SP private key")]), cause(
                    "The assertion is encrypted, but the service provider's private key does not belong to the certificate with which it was encrypted.",
                    "Upload the service provider's current certificate at the identity provider (in Okta at `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Encryption Certificate`), and enter its private key in the service provider.",
                ).unless(&[Clue::Words("not encrypted"), Clue::Words("no decryption certs"), Clue::Words("No decryption key"), Clue::Words("No private key"), Clue::Words("no SP private key")]),
                cause(
                    "The assertion is not encrypted, but the service provider accepts only encrypted ones.",
                    "Switch encryption on at the identity provider, or the requirement off in the service provider. In Okta, set `Assertion Encryption` to `Encrypted` at `Applications and Resources > Applications > your app > General > SAML Settings > Edit`.",
                ).only(&[Clue::Words("not encrypted")]),
            ]),
    ),
    message(
        explain("saml-entity-ids-swapped", "The service provider has the identity provider's entity ID as its own")
            .verdict("The service provider looks for `http://www.okta.com/{expected}` as the audience. That is the entity ID of the app in Okta, not of the service provider.\nThe service provider looks for the name of the identity provider as the audience, in place of its own entity ID.")
            .causes(&[
                cause(
                    "The setting for the service provider's own entity ID (often called `issuer` or `sp_entity_id`) holds the issuer that Okta shows (`http://www.okta.com/exk…`).",
                    "Enter the service provider's own name in that setting, the same as `Audience URI (SP Entity ID)` at `Applications and Resources > Applications > your app > General > SAML Settings`. Enter Okta's issuer in the setting for the identity provider, such as `idp_entity_id`.",
                ),
                cause(
                    "The metadata of Okta was loaded where the service provider's own metadata belongs, so it took `entityID` from it.",
                    "Load Okta's metadata as that of the identity provider, and compare `entityID` in the service provider's own metadata with `Audience URI (SP Entity ID)` at `Applications and Resources > Applications > your app > General > SAML Settings`.",
                ),
            ]),
    ),
    message(
        explain("saml-groups-missing", "The SAML assertion names no groups")
            .verdict("The response is valid, and the user is known. The service provider gives rights by groups, but finds none in the assertion.")
            .causes(&[
                cause(
                    "The app at the identity provider is not set up to send groups. In Okta, it then has no group attribute statement.",
                    "Have the identity provider send them under exactly the name that the service provider reads (often `role` or `groups`). In Okta, add an entry with a filter such as `Matches regex` `.*` at `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Group Attribute Statements`.",
                ),
                cause(
                    "The identity provider sends groups for other users, but its filter matches none of this user's groups, so it leaves the attribute out.",
                    "Compare the filter with the user's groups. In Okta, they are at `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Group Attribute Statements` and at `Directory > People > your user > Groups`.",
                ),
                cause(
                    "The groups are in the assertion, under a different name than the one that the service provider reads.",
                    "Decode `SAMLResponse` from the network panel of the browser with `base64 -d`, and compare `Name` of the `Attribute` elements with the setting of the service provider.",
                ),
            ]),
    ),
    message(
        explain("saml-issuer-unexpected", "The SAML response comes from another issuer")
            .verdict("The response was issued by {found}, and the service provider trusts {expected}.\nThe service provider trusts {expected}, but the response comes from another issuer.\nThe issuer of the response is not the one that the service provider trusts.")
            .causes(&[
                cause(
                    "The service provider has the settings of another app, org or environment. In Okta, each app has its own issuer (`http://www.okta.com/exk…`).",
                    "Load the metadata of the identity provider's app into the service provider again: its `entityID` is the issuer. In Okta, copy `Metadata URL` at `Applications and Resources > Applications > your app > Sign On`.",
                ),
                cause(
                    "The app is the right one, but its URL (the Okta domain or the sign-on URL) was entered in place of its issuer.",
                    "Enter the issuer as the identity provider shows it, in Okta at `Applications and Resources > Applications > your app > Sign On > View SAML setup instructions`.",
                ),
            ]),
    ),
    message(
        explain("saml-not-signed", "A signature that the service provider requires is missing")
            .verdict("The service provider requires a signature on the response, on the assertion, or on both, and does not find it. The certificate is not the problem.")
            .causes(&[
                cause(
                    "The identity provider signs only one of the two, or none. In Okta, `Response` or `Assertion Signature` of the app is then `Unsigned`.",
                    "Have both signed. In Okta, set both to `Signed` at `Applications and Resources > Applications > your app > General > SAML Settings > Edit`, below `Show Advanced Settings`.",
                ),
                cause(
                    "Both are signed, but the assertion is encrypted, while the program looks for the signature before it decrypts.",
                    "Give the service provider its private key, or switch encryption off at the identity provider (in Okta `Assertion Encryption` at `Applications and Resources > Applications > your app > General > SAML Settings > Edit`).",
                )
                .any(&[Clue::Words("encrypted"), Clue::Words("did not decrypt")]),
            ]),
    ),
    message(
        explain("saml-not-yet-valid", "The SAML response is not valid yet")
            .verdict("By the clock of the service provider, the response becomes valid only later. The sign-in at the identity provider worked, and the response is not an old one.")
            .causes(&[cause("The clock of the service provider is behind. Okta's assertions are valid from five minutes before they are issued, so it is behind by more than five minutes.", "Compare `date -u` on the server with the right time, and switch on time synchronization (NTP). Only then allow a clock tolerance of a minute or two in the service provider.").unless(&[Clue::Words("SAML_RESPONSE_INVALID_NOTBEFORE"), Clue::Words("valid in the future, now"), Clue::Words("valid in the future. Now")]), cause("The clock of the identity provider is ahead. That is usual where you run it yourself (AD FS, Keycloak), and where the service provider is hosted (Snowflake, ServiceNow), where you cannot set the clock.", "Compare `NotBefore` of the assertion with the right time, and synchronize the clock of the identity provider (`w32tm /resync`, `chronyc makestep`).").any(&[Clue::Words("SAML_RESPONSE_INVALID_NOTBEFORE"), Clue::Words("valid in the future, now"), Clue::Words("valid in the future. Now")])]),
    ),
    message(
        explain("saml-outside-its-time", "The SAML response has expired or is not valid yet")
            .verdict("By the clock of the service provider, the response has expired or is not valid yet. The sign-in at the identity provider worked.")
            .causes(&[
                cause("The identity provider limits the session at the service provider (`SessionNotOnOrAfter`), and that time has passed. The assertion itself may be new.", "Look at `SessionNotOnOrAfter` in `SAMLResponse` (`base64 -d`). If it lies before the sign-in, correct the clocks (`date -u`). If it is later, have the program send the user to sign in again at that time.").only(&[Clue::Words("SessionNotOnOrAfter")]), cause(
                    "Every sign-in fails, because one of the two clocks is wrong. Assertions are valid only for a few minutes (Okta's from five minutes before to five minutes after they are issued).",
                    "If you run the service provider, compare `date -u` on its server with the right time, and switch on time synchronization (NTP). If it is hosted (Snowflake, ServiceNow), look at the clock of your own identity provider. Only then allow a clock tolerance of a minute or two in the service provider.",
                ).unless(&[Clue::Words("SessionNotOnOrAfter")]),
                cause(
                    "The clocks are right, but the browser sent an old response again: the user went back, reloaded the page, or opened a bookmark of the sign-in.",
                    "Start the sign-in again from the app or from Okta's dashboard (`https://{org}/app/UserHome`). Have users keep a bookmark of the app's own start page.",
                ).unless(&[Clue::Words("SessionNotOnOrAfter")]),
            ]),
    ),
    message(
        explain("saml-party-not-registered", "The service provider has no identity provider registered for this SAML response")
            .verdict("The response arrived, but the service provider has no settings for its URL or issuer. Nothing in the response was verified yet.")
            .causes(&[
                cause(
                    "The identity provider sends to another URL than the one for SAML that the service provider registered: one with another path, ending or host.",
                    "Copy the ACS URL from the service provider's metadata into the app at the identity provider (in Okta at `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Single sign-on URL`).",
                ),
                cause(
                    "The URL is right, but the service provider has the metadata of another app or org, so the issuer of this response is unknown to it.",
                    "Compare `Issuer` of the response with `entityID` in the metadata that the service provider has loaded, and load that of the right app again (in Okta `Metadata URL` of `Applications and Resources > Applications > your app > Sign On`).",
                ),
                cause(
                    "Somebody changed the settings in the service provider, but the change is not active yet.",
                    "Apply the change and restart the program (`tsm pending-changes apply` for Tableau Server), then start the sign-in again.",
                ),
            ]),
    ),
    frame(
        explain("saml-refused-without-reason", "The service provider does not say why it refused the SAML response")
            .verdict("The service provider refused the response, and wrote its reason into another line of its log.")
            .causes(&[
                cause(
                    "The program hides the reason from the browser on purpose, and writes it only into its own log.",
                    "Set the log level of the program's SAML part to `debug`, sign in again, and paste the lines around this one. Or paste the response itself (`SAMLResponse` in the network panel of the browser).",
                ),
            ]),
    ),
    message(
        explain("saml-relay-state-refused", "The service provider does not accept the relay state")
            .verdict("`RelayState` says where the user goes after the sign-in. The one that arrived is empty or is not one that the service provider knows. The sign-in at the identity provider worked.")
            .causes(&[
                cause(
                    "The user started from the app's tile on the identity provider's dashboard, where no service provider has made a relay state, and the app there has no default one.",
                    "Enter the value that the service provider's guide names as the default relay state, or start the sign-in from the service provider's own page. In Okta, the field is at `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Default RelayState`.",
                ),
                cause(
                    "The service provider does not accept sign-ins that start at the identity provider (IdP-initiated).",
                    "Switch IdP-initiated sign-in on in the service provider, if it has that setting. Otherwise hide the app's tile, and give users a link to the service provider's sign-in URL (in Okta a Bookmark App: `Applications and Resources > Applications > Browse App Catalog > Bookmark App`).",
                ),
                cause(
                    "The user started from the service provider's own page, but the sign-in took too long or ran in two tabs, so the service provider has forgotten the relay state that it made.",
                    "Start the sign-in again in one tab, and compare `RelayState` of the request and of the response in the network panel of the browser.",
                ),
            ]),
    ),
    message(
        explain("saml-request-not-matched", "The SAML response does not belong to a sign-in that the service provider started")
            .verdict("`InResponseTo` of the response is not the ID of a request that the service provider remembers. The user's sign-in and the signature are not the problem.")
            .causes(&[
                cause("The same response arrived twice: the page was reloaded, the button was pressed twice, or a proxy sent the request again.", "Open the app again from its own URL. If it happens at each sign-in, look in the network panel of the browser for a second `POST` of the same `SAMLResponse`.").only(&[Clue::Words("Replay Detected")]), cause(
                    "The response has no `InResponseTo`: the sign-in started at the dashboard of the identity provider (IdP-initiated), or a proxy or hub in between dropped it.",
                    "Start the sign-in at the service provider's own URL, and look for `InResponseTo` in the response (in the browser at `Network > SAMLResponse`).",
                ).only(SAYS_WHY).unless(&[Clue::Words("Replay Detected"), Clue::Words("missing initial state"), Clue::Words("missing-initial-state")]),
                cause("Firebase keeps the sign-in in the browser's session storage, but finds none there: the sign-in started at Okta's tile, or the browser separates the storage of `authDomain` from that of the app.", "Start at the app's own page, to which a Bookmark App in Okta can lead. If that fails too, serve `authDomain` from the app's own domain.").only(&[Clue::Words("missing initial state"), Clue::Words("missing-initial-state")]), cause(
                    "The browser did not send the cookie that remembers the request. The response is a POST from another site, with which browsers send only cookies that have `SameSite=None; Secure`.",
                    "Set `SameSite=None; Secure` for the session cookie of the service provider, and serve it over https only.",
                ).any(&[Clue::Words("No cookie preserving state"), Clue::Words("no saved authentication request"), Clue::Words("valid session was not found")]).unless(SAYS_WHY),
                cause(
                    "The service provider runs on several instances or was restarted, and another instance received the response.",
                    "Keep the IDs of requests in a store that all instances share (such as Redis or the database of the sessions), or switch on sticky sessions in the load balancer. The ID is `InResponseTo` in the response.",
                ).unless(SAYS_WHY),
                cause(
                    "The user started from Okta's dashboard, went back in the browser, or signed in from two tabs, so the service provider has no request that matches.",
                    "Start the sign-in again from the app's own page. If users should start from Okta's dashboard, where responses have no `InResponseTo`, allow IdP-initiated sign-ins in the service provider.",
                ).unless(SAYS_WHY),
            ]),
    ),
    message(
        explain("saml-request-refused", "Okta refused the service provider's SAML request")
            .verdict("Okta shows an error page, because the app does not accept the SAML request (`SAMLRequest`). The user's password is not the reason.")
            .causes(&[
                cause(
                    "The app verifies the signature of requests, but the request is not signed or is signed with another key.",
                    "Compare the certificate at `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Show Advanced Settings > Signed Requests` with the one in the service provider's metadata, and have the service provider sign its requests. Or clear `Validate SAML requests with signature certificates`.",
                ),
                cause(
                    "The request names another ACS URL (`AssertionConsumerServiceURL`) than the app lists, or no URL although the app requires one.",
                    "Decode `SAMLRequest` of the URL, and compare the URL with `Single sign-on URL` and `Other Requestable SSO URLs` at `Applications and Resources > Applications > your app > General > SAML Settings > Edit`.",
                ),
                cause(
                    "The request went to the sign-on URL of another app, or the app is inactive.",
                    "Copy `Sign on URL` at `Applications and Resources > Applications > your app > Sign On > View SAML setup instructions` into the service provider, and look at the app's status.",
                ),
            ]),
    ),
    message(
        explain("saml-response-malformed", "What arrived is not a usable SAML response")
            .verdict("The service provider could not read the response, and so compared nothing in it. Certificates and names are not the problem yet.")
            .causes(&[
                cause("The response holds no assertion, usually because the identity provider refused the sign-in and sent only a status. An encrypted assertion counts as missing if the program does not decrypt it.", "Decode `SAMLResponse` from the network panel of the browser with `base64 -d`, and read `StatusCode` and `StatusMessage`. If the status is `Success` and there is an `EncryptedAssertion`, give the service provider its private key.").only(NO_ASSERTION), cause(
                    "The parameter `SAMLResponse` was changed before the program read it: decoded twice, with spaces in place of `+`, cut off at a size limit, or parsed and written again.",
                    "Copy `SAMLResponse` from the network panel of the browser and decode it with `base64 -d`. If it is complete there, look for what changes it in front of the service provider (a proxy, a limit for the size of forms).",
                ).unless(NO_ASSERTION),
                cause(
                    "No `SAMLResponse` arrived: the URL was opened directly, or the identity provider sends to another URL than that of the assertion consumer service.",
                    "Compare the URL to which the browser posts with the ACS URL in the service provider's metadata, and correct it at the identity provider (in Okta `Single sign-on URL` at `Applications and Resources > Applications > your app > General > SAML Settings`).",
                ).only(NOTHING_ARRIVED),
            ]),
    ),
    message(
        explain("saml-settings-missing", "A SAML setting of the service provider is missing")
            .verdict("The identity provider was not asked, or its response was not read: the service provider lacks one of its own settings.")
            .causes(&[
                cause(
                    "The service provider takes its settings from the metadata of the identity provider, but has loaded none, or a page in place of the XML.",
                    "Open the metadata URL of the app at the identity provider in a private window: it must show XML with `entityID`. Load it into the service provider again. In Okta, copy `Metadata URL` at `Applications and Resources > Applications > your app > Sign On`.",
                )
                .any(&[Clue::Words("metadata"), Clue::Words("entityid"), Clue::Words("entity id")]),
                cause(
                    "The certificate, the sign-on URL or the entity ID is empty in the configuration, or its environment variable is not set.",
                    "Copy the sign-on URL, the issuer and the certificate from the identity provider (in Okta from `Applications and Resources > Applications > your app > Sign On > View SAML setup instructions`), and print what the program has loaded.",
                ),
                cause(
                    "An update of the program renamed the setting (`cert` of passport-saml became `idpCert`).",
                    "Compare the names of the settings with `CHANGELOG` of the release that is installed.",
                ).any(&[Clue::Words("idpCert is required"), Clue::Words("cert is required")]),
            ]),
    ),
    message(
        explain("saml-signature-invalid", "The signature of the SAML response does not match the certificate")
            .verdict("The service provider verified the response with the certificate that it has, but the two do not match. Nothing else in the response was compared yet.")
            .causes(&[
                cause("The response is signed with SHA-1 (`{alg}`), which the service provider is set to refuse. The certificate fits.\nThe response is signed with SHA-1, which the service provider is set to refuse. The certificate fits.", "Choose `RSA-SHA256` as `Signature Algorithm` and `SHA256` as `Digest Algorithm` at `Applications and Resources > Applications > your app > General > SAML Settings > Edit`, below `Show Advanced Settings`. At other identity providers, choose SHA-256 as well.").only(&[Clue::Words("Deprecated signature algorithm")]), cause("The identity provider's certificate in the service provider's settings has expired, and `check_idp_cert_expiration` is on. The signature was not the reason.", "Generate a new one at `Applications and Resources > Applications > your app > Sign On > SAML Signing Certificates > Generate new certificate`, enter it in the service provider, then activate it in Okta.").only(&[Clue::Words("x509 certificate expired")]), cause(
                    "The service provider has a different certificate than the one that the app signs with: that of another app or org, or an earlier one.",
                    "Download the certificate that the app signs with now, and replace the one in the service provider, or have it load the metadata again. In Okta, it is the active one at `Applications and Resources > Applications > your app > Sign On > SAML Signing Certificates`.",
                )
                .prevention("Have the service provider load `Metadata URL` regularly, so that a new certificate arrives before the old one is switched off.").any(&[Clue::Words("Fingerprint mismatch"), Clue::Words("Certificates don't match"), Clue::Words("does not match provided certificate"), Clue::Words("doesn't match the IDP certificate")]).unless(&[Clue::Words("Deprecated signature algorithm"), Clue::Words("x509 certificate expired"), Clue::Words("Digest mismatch")]),
                cause(
                    "The certificate is the right one, but was pasted with missing or additional characters: line ends, spaces, or the lines `BEGIN CERTIFICATE` and `END CERTIFICATE` where the setting takes only the base64 text between them.",
                    "Run `openssl x509 -noout -fingerprint -sha256 -in idp.cert` for the file from the identity provider and for what the service provider holds, and compare the two.",
                ).unless(&[Clue::Words("Deprecated signature algorithm"), Clue::Words("x509 certificate expired"), Clue::Words("Digest mismatch")]),
                cause(
                    "The response was changed after it was signed: something in between, or the program itself, parses the XML and writes it again.",
                    "Copy `SAMLResponse` from the network panel of the browser, and compare it with what the program verifies.",
                ).any(&[Clue::Words("Digest mismatch")]).unless(&[Clue::Words("Deprecated signature algorithm"), Clue::Words("x509 certificate expired"), Clue::Words("Fingerprint mismatch"), Clue::Words("Certificates don't match"), Clue::Words("does not match provided certificate"), Clue::Words("doesn't match the IDP certificate")]),
            ]),
    ),
    message(
        explain("saml-signer-not-trusted", "The signing certificate is not from a trusted authority")
            .verdict("The certificate was found. The service provider also looks for the authority that issued it, but finds none that it trusts. The response was not changed.")
            .causes(&[
                cause(
                    "The service provider is set to verify the chain of the certificate. Okta's certificates for SAML are self-signed, so there is no authority above them.",
                    "Switch that check off in the service provider (in PAN-OS, `Validate Identity Provider Certificate` of the SAML Identity Provider Server Profile), and keep the certificate of the app there: it protects the signature.",
                ),
                cause(
                    "The app signs with a certificate of your own authority, but the service provider does not have that authority's certificate.",
                    "Import the authority's certificate into the service provider's certificate profile. `openssl x509 -noout -issuer -in okta.cert` names the authority.",
                ),
            ]),
    ),
    message(
        explain("saml-status-not-success", "The identity provider refused the SAML request")
            .verdict("{program} could read the response. The identity provider sent the status `{found}` instead of `Success`, so there is no assertion in it. Your certificate and your URLs are not the problem.\n{program} could read the response. The identity provider sent a status other than `Success`, so there is no assertion in it. Your certificate and your URLs are not the problem.")
            .causes(&[
                cause(
                    "The identity provider did not sign the user in: the user is not assigned to the app, a policy denied it, or the user canceled.",
                    "Look into the identity provider's log at the time of the response. In Okta, open `Reports > System Log`, and read `outcome.reason` of the entry for this app (`eventType eq \"user.authentication.sso\"` and the entries around it).",
                ).any(&[Clue::Words("responder"), Clue::Words("authnfailed"), Clue::Words("requestdenied")]),
                cause(
                    "The request asks for something that the identity provider does not do. The inner `StatusCode` of the response says what: an authentication context (`NoAuthnContext`), a name ID format (`InvalidNameIDPolicy`), or a sign-in without user interaction (`NoPassive`).",
                    "Leave `RequestedAuthnContext` and `NameIDPolicy` out of the request, or have the identity provider send the format that is asked for (in Okta `Name ID format` at `Applications and Resources > Applications > your app > General > SAML Settings > Edit`).",
                )
                .any(&[Clue::Words("noauthncontext"), Clue::Words("nameidpolicy"), Clue::Words("nopassive"), Clue::Words("requester")]),
            ]),
    ),
    message(
        explain("saml-subject-not-confirmed", "The service provider does not accept the confirmation in the SAML assertion")
            .verdict("`SubjectConfirmationData` of the assertion has to match in three points: the URL that received it (`Recipient`), the time, and the request that it answers. At least one does not match.")
            .causes(&[
                cause(
                    "`Recipient` is not the URL under which the service provider sees its own request, as happens behind a proxy that terminates TLS.",
                    "Compare `Recipient` in the response with the ACS URL of the service provider's metadata. Have the proxy send `X-Forwarded-Proto` and `X-Forwarded-Host`, or correct the URL at the identity provider (in Okta `Single sign-on URL` at `Applications and Resources > Applications > your app > General > SAML Settings > Edit`).",
                ),
                cause(
                    "`Recipient` is right, but the response is older than `NotOnOrAfter`, or the clock of the service provider is wrong.",
                    "Compare `NotOnOrAfter` in the response with `date -u` on the service provider, and switch on time synchronization (NTP).",
                ),
                cause(
                    "URL and time are right, but `InResponseTo` is not the ID of the request, because the session of the browser was lost in between.",
                    "Set `SameSite=None; Secure` for the session cookie of the service provider, and share the session between its instances.",
                ),
            ]),
    ),
    message(
        explain("saml-user-not-named", "The SAML assertion lacks the value from which the service provider takes the user")
            .verdict("The response is valid. `NameID` or an attribute that the service provider needs is missing, empty or there twice.")
            .causes(&[
                cause("The username of the assignment at the identity provider is empty, so `NameID` is empty or is left out. If no user can sign in, its format is not the one that the program reads.", "Look at the username of the user at `Applications and Resources > Applications > your app > Assignments` (pencil icon), and at `Application username format` at `Applications and Resources > Applications > your app > Sign On > Edit`, which fills it. `Name ID format` is at `Applications and Resources > Applications > your app > General > SAML Settings > Edit`.").only(NAMELESS), cause(
                    "The identity provider does not send the attribute, or sends it under another name. Then it is missing for every user.",
                    "Have it sent under exactly the name that the service provider looks for. In Okta, add it at `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Attribute Statements`.",
                ).unless(&[Clue::Words("duplicated Name"), Clue::Words("NameID"), Clue::Words("name id"), Clue::Words("name_id"), Clue::Words("missing a subject")]),
                cause(
                    "The attribute is set up, but its value is empty for this user, so it is left out.",
                    "Fill the field in the user's profile that the attribute takes its value from (in Okta at `Directory > People > your user > Profile`).",
                ).unless(&[Clue::Words("duplicated Name"), Clue::Words("NameID"), Clue::Words("name id"), Clue::Words("name_id"), Clue::Words("missing a subject")]),
                cause(
                    "Two attribute statements of the app have the same name, so the assertion has the attribute twice.",
                    "Look for the name in `SAMLResponse` (`base64 -d`), and remove one of the two statements at the identity provider.",
                ).only(&[Clue::Words("duplicated Name")]),
            ]),
    ),
    message(
        explain("saml-user-unexpected", "The SAML response is about a different user than the one who was asked for")
            .verdict("The sign-in was started for {expected}, and the response is about {found}. The response itself is not the problem.\nThe sign-in was started for one user, but the response is about another one. The response itself is not the problem.")
            .causes(&[
                cause(
                    "The service provider compares the two names exactly, and they differ only in capital letters or in the domain: `Jo@acme.com` is not `jo@acme.com` there.",
                    "Sign in with the name as Okta sends it. Or change `Application username format` at `Applications and Resources > Applications > your app > Sign On > Edit`, and look at the result for the user at `Applications and Resources > Applications > your app > Assignments` (pencil icon).",
                )
                .any(&[Clue::Words("!= returned")]),
                cause(
                    "Another person, or another account of the same person, is signed in to Okta in that browser, and Okta uses that session.",
                    "Open `https://{org}` in the browser to see who is signed in, sign out there, and start again. A private window does the same.",
                ),
                cause(
                    "The name that the program was given is not the one that Okta sends as `NameID`: an alias, another domain, or a username of the service provider.",
                    "Compare the name that the identity provider sends (in Okta at `Applications and Resources > Applications > your app > Assignments`, pencil icon) with the user's sign-in name in the service provider (`LOGIN_NAME` in Snowflake's `DESC USER`).",
                ),
            ]),
    ),
    message(
        explain("saml-user-unknown", "The service provider has no account for the user in the SAML response")
            .verdict("The response was accepted: its signature, audience and time are right. The name in it ({user}) belongs to no account of the service provider.\nThe response was accepted: its signature, audience and time are right. The name in it belongs to no account of the service provider.")
            .causes(&[
                cause(
                    "The account does not exist in the service provider, and it does not create accounts at sign-in.",
                    "Create the user in the list of users of the service provider, or switch provisioning on at the identity provider (in Okta at `Applications and Resources > Applications > your app > Provisioning > To App > Create Users`).",
                ),
                cause(
                    "The account exists, but the assertion has the name in another form than the service provider, such as the email address instead of a short name, or another domain.",
                    "Compare the account in the service provider with the name that is sent, and change the form of the name at the identity provider. In Okta, the username is at `Applications and Resources > Applications > your app > Assignments` (pencil icon), and `Application username format` at `Applications and Resources > Applications > your app > Sign On > Edit`.",
                ),
                cause(
                    "The service provider takes the name from an attribute that the assertion does not have, so it looks for an empty name.",
                    "Have the attribute sent under the name of the service provider's guide, such as `http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress`. In Okta, add it with the value `user.email` at `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Attribute Statements`.",
                )
                .any(&[Clue::Words("account undefined"), Clue::Words("account null")]),
            ]),
    ),
    message(
        explain("uipath-user-unknown", "UiPath has no account for the user in the SAML response")
            .verdict("UiPath accepted the response: signature, audience and time are right. It found no account for it (error #216), because the email address is missing or unknown. Okta did not refuse anything.")
            .causes(&[
                cause(
                    "UiPath finds the user by the email attribute, which the response usually does not have.",
                    "In Okta, add `http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress` with the value `user.email` at `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Attribute Statements`. Then decode `SAMLResponse` from the network panel of the browser with `base64 -d`, and check that it is there.",
                ),
                cause(
                    "The attribute is there, but UiPath has no user with this email address.",
                    "Create the user in UiPath at `Admin > your organization > Accounts & Groups`.",
                ),
                cause(
                    "The user exists in UiPath with a different email address than `user.email` in Okta.",
                    "Compare the email address in UiPath with `Directory > People > your user > Profile` in Okta, and correct one of the two.",
                ),
            ]),
    ),
];
