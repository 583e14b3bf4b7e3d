//! What Okta's own consoles and Access Gateway tell: custom domains, hooks, the gateway's pages and its log.

use crate::catalogue::entry::{CatalogueEntry, message};
use crate::finding::{Clue, cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("access-gateway-app-off", "The app is switched off in Access Gateway")
            .verdict("Access Gateway answered for the app, because the app is inactive, in maintenance or offline there. The user's sign-in is not the problem.")
            .causes(&[
                cause(
                    "Somebody set the app to Inactive or Maintenance, which also removes it from the users' Okta dashboard.",
                    "Open the app in the Access Gateway Admin UI, at `Applications`, and set it to `Application is Active` after asking its owner.",
                )
                .any(&[Clue::Words("ACTIVE_MAINT"), Clue::Words("INACTIVE"), Clue::Words("temporarily"), Clue::Words("disabled")]).unless(&[Clue::Words("ACTIVE_OFFLINE"), Clue::Words("taken offline")]),
                cause(
                    "Access Gateway found an error in the app's configuration and took the app offline on its own (`POLICY=\"ACTIVE_OFFLINE\"` in the log).",
                    "Correct the app's settings in the Access Gateway Admin UI, at `Applications`, then set it to `Application is Active`.",
                ).only(&[Clue::Words("ACTIVE_OFFLINE"), Clue::Words("taken offline")]),
            ]),
    ),
    message(
        explain("access-gateway-authn-request-refused", "Okta refused the SAML request of Access Gateway")
            .verdict("Access Gateway sent the user to Okta, and the SAML sign-in between the two failed before the app was reached, so the app itself is not the problem.")
            .causes(&[
                cause(
                    "The clocks of Access Gateway and Okta differ, so a message seems expired or not valid yet.",
                    "Compare the time on the gateway with a time server, in the management console at `1 - Network > NTP`, and correct it.",
                ),
                cause(
                    "The clocks agree, but the app that Access Gateway made in Okta was deactivated, deleted or changed.",
                    "Look the app up at `Applications and Resources > Applications`, and save it again in the Access Gateway Admin UI, which creates it again.",
                ),
            ]),
    ),
    message(
        explain("access-gateway-backend-down", "Access Gateway cannot reach the protected app")
            .verdict("Access Gateway let the request through, but the protected app behind it did not answer, or not in time. Okta is not involved.")
            .causes(&[
                cause(
                    "The protected app is down, or its host and port are wrong or blocked by a firewall. Then no answer comes.",
                    "Run `curl -v` for the Protected Web Resource of the app on the gateway itself, and compare its name with `nslookup`.",
                ).unless(&[Clue::Words("timely manner")]),
                cause(
                    "The app answers, but needs longer than the 60 seconds that Access Gateway waits.",
                    "Raise `Backend Timeout` at `Applications > your app > Settings > Advanced` in the Access Gateway Admin UI.",
                )
                .any(&[Clue::Words("timed out"), Clue::Words("504"), Clue::Words("timely manner")]).unless(&[Clue::Words("is not receiving user requests")]),
            ]),
    ),
    message(
        explain("access-gateway-clock-wrong", "The clock of Access Gateway is wrong")
            .verdict("Okta signed the user in. By the clock of Access Gateway, the assertion of that sign-in has expired or is not valid yet, so Access Gateway refused it.")
            .causes(&[
                cause(
                    "The node's clock is off by more than a few minutes, because its time service does not run or does not reach its servers.",
                    "Look at `2 - Services > 3 - NTP > 5 - Check status` in the management console of the node. Start the service there, or set the time by hand if it is far off.",
                ),
                cause(
                    "The clock is right, but the user waited too long during the sign-in, or went back to an old page in the browser. Then only this user is affected.",
                    "Open the app's own URL in a private window. If it works there, the clock is not the reason. `chronyc tracking` on the node shows how far the clock is off.",
                ).only(&[Clue::Words("expired"), Clue::Words("in the past")]),
            ]),
    ),
    message(
        explain("access-gateway-host-unknown", "This Access Gateway does not serve the host of the URL")
            .verdict("The DNS entry leads to an Access Gateway on which no app has this public domain. No sign-in has been tried.")
            .causes(&[
                cause(
                    "The host in the URL is not the Public Domain of an app, or the URL has the IP address.",
                    "Compare the URL with `Public Domain` of the app in the Access Gateway Admin UI, and the DNS entry with `nslookup`.",
                ),
                cause(
                    "The load balancer sends to a node that is not a worker of the cluster yet.",
                    "Look at `5 - System > 8 - High Availability` in the management console of each node: a new one must say `Worker`.",
                ),
            ]),
    ),
    message(
        explain("access-gateway-node-not-ready", "This node of Access Gateway has no configuration yet")
            .verdict("The node was asked for an app before it got the configuration of the cluster, and answers with status 400. The app and the user are not the problem.")
            .causes(&[
                cause(
                    "The load balancer sends requests to a node that was never added as a worker.",
                    "Add the node as a worker, and look at `5 - System > 8 - High Availability` in its management console: it must say `Worker` there, not `Single`. Until it does, take the node out of the load balancer.",
                ),
                cause(
                    "The node was added as a worker and does not get the configuration, because a firewall is between it and the admin node.",
                    "Compare `5 - System > 8 - High Availability` on both nodes, and allow the ports that Okta's guide for high availability names between them.",
                ),
            ]),
    ),
    message(
        explain("access-gateway-session-integrity", "Access Gateway ended the session because its IP address or browser changed")
            .verdict("The session was used from another IP address or browser than the one it was made for. Access Gateway treats that as a stolen session and responds with status 405.")
            .causes(&[
                cause("The browser's `User-Agent` changed since the start of the session: the browser was updated, developer tools or an extension changed it, or the cookie was copied into another browser.", "Have the user close the browser and sign in again. If it comes back, compare `User-Agent` of this session's lines in the access log of the gateway, and switch off the tool that changes it.").only(&[Clue::Words("useragent_mismatch")]), cause(
                    "The user changed the network while signed in: VPN, mobile, another office.",
                    "Have the user close the browser and sign in again, and see whether `REMOTEIP_MISMATCH` is logged again.",
                ).any(&[Clue::Words("RemoteIP")]).unless(&[Clue::Words("useragent_mismatch")]),
                cause(
                    "A load balancer or proxy in front of the gateway hides the client's IP address, or sends another one each time.",
                    "Let the load balancer send `X-Forwarded-For`, and list it as a trusted one in the gateway. The log line names both IP addresses after `REMOTEIP_MISMATCH`.",
                ).unless(&[Clue::Words("useragent_mismatch")]),
            ]),
    ),
    message(
        explain("domain-certificate-format", "Okta cannot read the certificate for the custom domain")
            .verdict("The field does not contain a certificate in PEM form, or the certificate has a key of a kind that Okta does not support. The domain itself is not the problem.")
            .causes(&[
                cause(
                    "The file is in another form (DER, PKCS #7 or PKCS #12), or has text before its first line.",
                    "Convert it to PEM: `openssl x509 -inform der -in certificate.cer -out certificate.pem`, or `openssl pkcs12 -in bundle.pfx -clcerts -nokeys -out certificate.pem`. Paste it from `-----BEGIN CERTIFICATE-----` to `-----END CERTIFICATE-----`.",
                ),
                cause(
                    "The files are in PEM, but in the wrong fields or order: the domain's certificate belongs in the first field, the authority's certificates in the chain.",
                    "Print what each file holds with `openssl x509 -in certificate.pem -noout -subject -issuer`. Start the chain with the certificate that issued the domain's certificate, and paste both again at `Customizations > Brands > your brand > Domains`.",
                ),
                cause(
                    "The certificate is in the right place, but its key is not an RSA key of 2,048, 3,072 or 4,096 bits.",
                    "Print the key with `openssl x509 -in certificate.pem -noout -text | grep Public-Key`. Request the certificate again with an RSA key: `openssl req -new -newkey rsa:2048 -nodes -keyout key.pem -out request.csr`.",
                ),
            ]),
    ),
    message(
        explain("domain-certificate-other-name", "The certificate does not name the custom domain")
            .verdict("The certificate is valid, but for other host names than the custom domain. The private key and the DNS records are not the problem.")
            .causes(&[
                cause(
                    "The certificate was made for this domain, but neither its Common Name nor its Subject Alternative Names (SAN) hold the whole host name, or only a wildcard that does not cover it.",
                    "Print the names with `openssl x509 -in certificate.pem -noout -subject -ext subjectAltName`. Have the certificate issued with the whole custom domain, such as `id.acme.com`, among its SANs.",
                ),
                cause(
                    "The certificate is for another environment, such as `id.test.acme.com`, and was uploaded by mistake.",
                    "Compare the names with the domain at `Customizations > Brands > your brand > Domains > Custom domain`.",
                ),
            ]),
    ),
    message(
        explain("domain-dns-not-verified", "Okta does not find the DNS records of the custom domain")
            .verdict("Okta looked up the domain's records and did not find the expected values. The certificate is not the problem: it comes later.")
            .causes(&[
                cause(
                    "The records are right but new: it can take up to 24 hours until they are visible everywhere.",
                    "Ask a public server: `dig +short TXT _acme-challenge.id.acme.com @8.8.8.8` and `dig +short CNAME id.acme.com @8.8.8.8`, with your own domain. Verify again once both answer with the values that Okta shows.",
                ),
                cause(
                    "The name was entered twice: many registrars add the zone on their own, so that `id.acme.com` becomes `id.acme.com.acme.com`.",
                    "Enter only the part before the zone, such as `id`, and look at the whole name with `dig`.",
                ),
                cause(
                    "A CAA record of the domain does not allow the authority that Okta uses for certificates it manages.",
                    "Print it with `dig +short CAA acme.com`, and add `0 issue \"letsencrypt.org\"` next to the others.",
                ),
                cause(
                    "Okta created a new value for the TXT record after a failed attempt, but the record still has the old value.",
                    "Copy the value again from `Customizations > Brands > your brand > Domains > Custom domain` into the TXT record.",
                ).only(&[Clue::Words("new txt value")]),
            ]),
    ),
    message(
        explain("event-hook-not-verified", "Your endpoint did not answer Okta's verification of the event hook")
            .verdict("Okta sent your own endpoint one request to verify it, but did not get the expected response. Okta's API is not the problem.")
            .causes(&[
                cause(
                    "The endpoint was reached, but did not answer the one-time `GET` with the value of the header `X-Okta-Verification-Challenge`.",
                    "Answer it with status 200 and the JSON `{\"verification\": \"value of X-Okta-Verification-Challenge\"}`, then verify again at `Workflow > Event Hooks > your hook`. A log line of the endpoint shows whether the request arrived.",
                ),
                cause(
                    "The request did not arrive: the endpoint is not public, redirects, has a certificate that is not trusted, or needs longer than 3 seconds.",
                    "Try it from outside with `curl -i -H 'X-Okta-Verification-Challenge: test'` and its URL: the answer must come with status 200 and hold `test`.",
                ),
                cause(
                    "The request arrived, but the endpoint refused it because of the shared secret.",
                    "Compare the authentication field and secret at `Workflow > Event Hooks > your hook` with what the endpoint expects in `Authorization`.",
                ),
            ]),
    ),
    message(
        explain("okta-access-forbidden", "Okta's page says that access is forbidden")
            .verdict("The page \"403 Access Forbidden\" is Okta's own, for a browser. It appears before or in place of the sign-in, so scopes and admin roles are not the reason.")
            .causes(&[
                cause(
                    "The IP address is in a blocked network zone: a VPN, a proxy, iCloud Private Relay or another country.",
                    "Filter `Reports > System Log` with `eventType eq \"security.request.blocked\"` and the IP address, then check the zones at `Security > Networks`.",
                ),
                cause(
                    "ThreatInsight, which blocks suspicious IP addresses, stopped the request.",
                    "Filter `Reports > System Log` with `eventType eq \"security.threat.detected\"`. Exempt your own IP addresses at `Security > General > Okta ThreatInsight settings`.",
                ),
                cause(
                    "The user comes back from an external identity provider with another IP address or browser than at the start of the sign-in, and `Enforce device matching for creating sessions` is on.",
                    "Look for what changes on the way: a VPN, a proxy with several IP addresses, another browser. The setting is at `Security > General > Organization Security`.",
                ).any(&[Clue::Words("/sso/saml2/"), Clue::Words("/oauth2/v1/authorize/callback"), Clue::Words("/sso/idps/")]),
                cause(
                    "The user does not meet the global session policy or the app's sign-in policy.",
                    "Open `Reports > Access testing tool` for the user and the app: it names the rule that denies.",
                ),
                cause(
                    "The sign-in page was left open for more than five minutes, so its state token had expired.",
                    "Close the tab and open the app again from the dashboard (`https://{org}/app/UserHome`).",
                ),
            ]),
    ),
    message(
        explain("schema-array-items-missing", "An array attribute of the schema does not say what its items are")
            .verdict("Okta's Management API refused the change of the schema: the attribute `{claim}` has `type: array` and no `items`. The user and the token are not the problem.\nOkta's Management API refused the change of the schema: an attribute has `type: array` and no `items`. The user and the token are not the problem.")
            .causes(&[
                cause(
                    "The request leaves out `items`, which attributes of other types do not need.",
                    "Send the kind of the items next to the type: `\"type\": \"array\", \"items\": {\"type\": \"string\"}` (or `number`, `integer`).",
                ),
                cause(
                    "The program set `items`, but its SDK did not send it: some versions drop members that their model of the schema does not have.",
                    "Print the body of the request (debug log of the HTTP client). If `items` is not in it, use another version of the SDK, or send the request without it (`POST /api/v1/meta/schemas/…`).",
                ),
            ]),
    ),
];
