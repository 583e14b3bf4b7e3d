//! Errors of brands, domains, CAPTCHA and email.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

static DOMAINS: Family = Family {
    causes: &[],
    snippets: &[],
    queries: &[Query {
        finds: "What happened to custom domains",
        clauses: &["eventType sw \"system.custom_url_domain.\""],
    }],
    references: &[Reference {
        title: "Custom domain",
        url: "https://developer.okta.com/docs/guides/custom-url-domain/main/",
    }],
};

static MAIL_DOMAINS: Family = Family {
    causes: &[],
    snippets: &[],
    queries: &[Query {
        finds: "What happened to email domains",
        clauses: &["eventType sw \"system.email_domain.\""],
    }],
    references: &[],
};

static MAIL_SERVERS: Family = Family {
    causes: &[],
    snippets: &[],
    queries: &[Query {
        finds: "Changes to custom email servers",
        clauses: &["eventType sw \"system.custom_email_server.\""],
    }],
    references: &[],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        403,
        &["Unique domain name required."],
        explain("E0000161", "The custom domain is already registered")
            .verdict("Okta refused the domain because it is registered already. Its spelling and your role are not the problem.")
            .causes(&[cause("The domain was added to this org before, sometimes by a setup that was never finished. `GET /api/v1/domains` then lists it.", "Find its ID with `GET /api/v1/domains`, and continue with that domain: `POST /api/v1/domains/{domainId}/verify`."), cause("`GET /api/v1/domains` does not list the domain, so it is in another of your orgs. One domain belongs to one org only.", "Run `dig CNAME login.acme.example` with your domain: if it has a record, its target names the other org. Remove the domain there with `DELETE /api/v1/domains/{domainId}`, then add it here. If you have no access to that org, open a case at `support.okta.com` with your Okta domain and the domain that you want to add.")])
            .family(&DOMAINS),
    ),
    known(
        403,
        &["Domain count limit reached."],
        explain("E0000162", "The org has reached its maximum number of custom domains")
            .verdict("Okta added no domain, because the org already has as many as it can have. The new domain and its DNS records are not the problem.")
            .causes(&[
                cause(
                    "Domains that nobody uses count too, even if they were never verified: `GET /api/v1/domains` lists them all.",
                    "Remove one of them with `DELETE /api/v1/domains/{domainId}`, then add the new one.",
                ),
                cause(
                    "All domains are in use, and the org needs more.",
                    "Open a case at `support.okta.com` with your Okta domain, the error code and the number of domains that you need.",
                ),
            ])
            .family(&DOMAINS),
    ),
    known(
        404,
        &["Domain ID not found."],
        explain("E0000163", "The custom domain does not exist")
            .verdict("Okta found no custom domain with the ID in the path, and changed nothing. The credential is accepted.")
            .causes(&[
                cause(
                    "The path contains the domain's name instead of its ID.",
                    "Take the ID from `GET /api/v1/domains`, where `domain` is the name.",
                ),
                cause(
                    "The domain was deleted, or belongs to another org.",
                    "Look at `GET /api/v1/domains` in {org}. If the domain is not there, add it again, or send the request to the org that has it.",
                ),
            ])
            .family(&DOMAINS),
    ),
    known(
        403,
        &["Domain not verified."],
        explain("E0000165", "The custom domain is not verified").verdict("Okta refused to use the domain before it has found its DNS records. The domain was added and is not lost, and your role is not the problem.")
            .causes(&[
                cause(
                    "At least one DNS record is missing or mistyped, or was entered for another domain.",
                    "Compare the TXT and CNAME records with the values that `GET /api/v1/domains/{domainId}` lists in `dnsRecords`: `dig TXT` or `dig CNAME` and the record's `fqdn` print what DNS has.",
                ),
                cause(
                    "The records are right, but DNS servers still return the old answer.",
                    "Run `dig @8.8.8.8 TXT` and the record's `fqdn`. When it prints the value, send `POST /api/v1/domains/{domainId}/verify`.",
                ),
                cause(
                    "Nobody has started the verification: Okta checks the records only on request.",
                    "Send `POST /api/v1/domains/{domainId}/verify`, and look at `validationStatus` in its response.",
                ),
            ])
            .family(&DOMAINS),
    ),
    known(
        403,
        &["CAPTCHA count limit reached. At most one CAPTCHA instance is allowed per Org. Please remove existing CAPTCHA to create a new one."],
        explain("E0000166", "The org already has a CAPTCHA")
            .verdict("Okta refused to add a second CAPTCHA, because an org can have only one. The settings of the new one are not the problem.")
            .causes(&[cause(
                "An administrator or an earlier run of the same script created the first CAPTCHA, reCAPTCHA or hCaptcha, and an org can have only one.",
                "Change the present one with `PUT /api/v1/captchas/{captchaId}`, or delete it before you create another. `GET /api/v1/captchas` has its ID.",
            )
            .certain()]),
    ),
    known(
        403,
        &["CAPTCHA cannot be removed. This CAPTCHA is associated with org-wide CAPTCHA settings, please unassociate it before removing it."],
        explain("E0000168", "The org's settings still use this CAPTCHA")
            .verdict("Okta refused to remove the CAPTCHA, because sign-in pages of the org would lose their protection. Your role is not the problem.")
            .causes(&[
                cause(
                    "The org-wide settings, which say on which pages a CAPTCHA appears, still point to the instance that the request deletes.",
                    "Clear those settings with `DELETE /api/v1/org/captcha`, then delete the instance. Sign-in pages then have no CAPTCHA.",
                )
                .certain(),
                cause(
                    "The instance should only be replaced by another one, and the request deletes it first.",
                    "Change the instance with `PUT /api/v1/captchas/{captchaId}` instead of deleting it, so that the pages stay protected.",
                ),
            ]),
    ),
    known(
        503,
        &["Service temporarily unavailable."],
        explain("E0000181", "A service behind this request is not available")
            .verdict("Okta got no answer from a service that the request needs. The credential and the form of the request are not the problem; for a custom domain, a missing DNS record for its certificate may be.")
            .causes(&[
                cause(
                    "The request is about a custom domain, and DNS does not have the latest record that confirms its certificate.",
                    "Look up `dnsRecords` in `GET /api/v1/domains/{domainId}`, and set the TXT record to the value that it has now. Repeat the request once `dig TXT _oktaverification.login.acme.example` (with the `fqdn` of the record) prints that value.",
                )
                .any(&[Clue::Call("", "/api/v1/domains")]),
                cause(
                    "The service behind the request is down for now. That holds for any request that is not about a custom domain.",
                    "Repeat the request after a minute, and look at `status.okta.com` if it lasts.",
                )
                .unless(&[Clue::Call("", "/api/v1/domains")]),
            ])
            .family(&DOMAINS),
    ),
    known(
        409,
        &["A default email template customization already exists."],
        explain("E0000182", "A default email customization already exists")
            .verdict("Okta refused a second default for this template, because only one is possible. The text of the new one is not the problem.")
            .causes(&[
                cause(
                    "The request creates a second default (`\"isDefault\": true`), although only the text of the first one was meant to change.",
                    "Change the existing default with `PUT /api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}` (send its `language`, `subject` and `body` too).",
                ),
                cause(
                    "The request adds a language and marks it as the default too, often because the body was copied from the first customization.",
                    "Send `\"isDefault\": false` in `POST /api/v1/brands/{brandId}/templates/email/{templateName}/customizations`.",
                ),
            ]),
    ),
    known(
        409,
        &["An email template customization for that language already exists."],
        explain("E0000183", "An email customization for that language already exists")
            .verdict("Okta refused a second customization for the same language. The text and your role are not the problem.")
            .causes(&[
                cause(
                    "An earlier run of the same script, or an administrator, created a customization for this language.",
                    "Find it with `GET /api/v1/brands/{brandId}/templates/email/{templateName}/customizations`, and change it with `PUT` instead of creating a second one.",
                ),
                cause(
                    "The text is for another language, but the program sends the same `language` with each of its texts.",
                    "Print `language` of each request, and send every text with its own, such as `\"language\": \"fr\"`.",
                ),
            ]),
    ),
    known(
        409,
        &["A default email template customization can't be deleted."],
        explain("E0000184", "The default email customization cannot be deleted")
            .verdict("Okta refused to delete the default, because languages without a customization still use it. Your role is not the problem.")
            .causes(&[
                cause(
                    "The customization that is being deleted is the default one, and another language should take its place.",
                    "First set `\"isDefault\": true` in the other one with `PUT /api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}` (send its `language`, `subject` and `body` too), then delete this one.",
                ),
                cause(
                    "All languages should get Okta's own text again, and the script deletes the customizations one by one.",
                    "Send `DELETE /api/v1/brands/{brandId}/templates/email/{templateName}/customizations`, which removes all of them.",
                ),
            ]),
    ),
    known(
        409,
        &["The isDefault parameter of the default email template customization can't be set to false."],
        explain("E0000185", "The email template would be left without a default")
            .verdict("Okta refused to take the mark of the default away without another default. The text is not the problem, and nothing was changed.")
            .causes(&[
                cause(
                    "Another customization should become the default, but the request only takes the mark away from this one.",
                    "Set `\"isDefault\": true` in the other one with `PUT /api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}` (send its `language`, `subject` and `body` too); the old default then loses the mark on its own.",
                ),
                cause(
                    "The template should have no default at all. Users of languages without their own text would then get nothing, so Okta does not allow it.",
                    "Keep one default, or send `DELETE /api/v1/brands/{brandId}/templates/email/{templateName}/customizations` to use Okta's own text for all.",
                ),
            ]),
    ),
    known(
        409,
        &["Domain update conflict exception."],
        explain("E0000188", "The custom domain is being changed at the same time")
            .verdict("Okta refused the change of the domain because of its timing: it was being changed, or is at a step that does not allow it. The values in the request are most likely right.")
            .causes(&[
                cause(
                    "Another request, such as a second run of the same script, is changing this custom domain.",
                    "Repeat the request after some seconds, and send changes of one domain one after the other; in Terraform, run `terraform apply -parallelism=1`.",
                ),
                cause(
                    "The domain has not reached the step that the request needs: it is not verified yet, for example.",
                    "Read `validationStatus` with `GET /api/v1/domains/{domainId}`, and send `POST /api/v1/domains/{domainId}/verify` first if it is not `VERIFIED` or `COMPLETED`.",
                ),
            ])
            .family(&DOMAINS),
    ),
    known(
        422,
        &["This template does not support the recipients value."],
        explain("E0000189", "The template does not accept these recipients")
            .verdict("Okta refused the value of `recipients`, which this template does not allow. The credential and the other settings are not the problem.")
            .causes(&[
                cause(
                    "The request limits the email to a group of people (`recipients` is `ADMINS_ONLY` or `NO_USERS`), which this template does not allow. Another template may accept the same value.",
                    "Send `\"recipients\": \"ALL_USERS\"` with `PUT /api/v1/brands/{brandId}/templates/email/{templateName}/settings`.",
                ),
                cause(
                    "The request was copied from another template, and only `{templateName}` in its path was changed.",
                    "Read what this template has now with `GET /api/v1/brands/{brandId}/templates/email/{templateName}/settings`, and send a value that its reference page allows.",
                ),
            ]),
    ),
    known(
        403,
        &["Cannot update sign-in page settings for the default brand."],
        explain("E0000196", "The sign-in page of the default brand cannot be changed")
            .verdict("Okta refused the change because of the brand that the path names. The page's content and your role are not the problem.")
            .causes(&[
                cause(
                    "The default brand always keeps Okta's own sign-in page; only a brand that you create, with a custom domain, can have another one.",
                    "Create a brand, add a domain to it at `Customizations > Brands > your brand > Domains > Custom domain > Add domain`, and send `PUT /api/v1/brands/{brandId}/pages/sign-in/customized` for that brand.",
                ),
                cause(
                    "Your own brand exists, but the request names the default one.",
                    "Take the ID of a brand whose `isDefault` is `false` from `GET /api/v1/brands`, and repeat the request with it.",
                ),
            ]),
    ),
    known(
        409,
        &["Unique email domain name required."],
        explain("E0000197", "The email domain is already registered")
            .verdict("Okta refused to add the email domain a second time. Its spelling and your role are not the problem.")
            .causes(&[
                cause(
                    "The email domain was added to this org before. Sometimes the first attempt stopped before its DNS records were verified.",
                    "Find it with `GET /api/v1/email-domains`, and continue with `POST /api/v1/email-domains/{emailDomainId}/verify`.",
                ),
                cause(
                    "The email domain is in use already, by another brand of this org.",
                    "`GET /api/v1/email-domains?expand=brands` shows which brand has it. Use that email domain for both brands instead of adding it again.",
                ),
            ])
            .family(&MAIL_DOMAINS),
    ),
    known(
        404,
        &["Email domain not found."],
        explain("E0000198", "The email domain does not exist")
            .verdict("Okta found no email domain with the ID in the path, and changed nothing. The credential is accepted.")
            .causes(&[
                cause(
                    "The path contains the domain's name instead of its ID.",
                    "Take the ID from `GET /api/v1/email-domains`, where `domain` is the name.",
                ),
                cause(
                    "The email domain was deleted, or belongs to another org.",
                    "Look at `GET /api/v1/email-domains` in {org}. If the domain is not there, add it again, or send the request to the org that has it.",
                ),
            ])
            .family(&MAIL_DOMAINS),
    ),
    known(
        403,
        &["Cannot update error page settings for the default brand."],
        explain("E0000199", "The error page of the default brand cannot be changed")
            .verdict("Okta refused the change because of the brand that the path names. The page's content and your role are not the problem.")
            .causes(&[
                cause(
                    "The default brand always keeps Okta's own error page; only a brand that you create, with a custom domain, can have another one.",
                    "Create a brand, add a domain to it at `Customizations > Brands > your brand > Domains > Custom domain > Add domain`, and send `PUT /api/v1/brands/{brandId}/pages/error/customized` for that brand.",
                ),
                cause(
                    "Your own brand exists, but the request names the default one.",
                    "Take the ID of a brand whose `isDefault` is `false` from `GET /api/v1/brands`, and repeat the request with it.",
                ),
            ]),
    ),
    known(
        409,
        &["A default brand cannot be deleted."],
        explain("E0000200", "The default brand cannot be deleted")
            .verdict("Okta refused to delete the brand, because every org keeps its default one. Your role is not the problem.")
            .causes(&[cause(
                "Every org is created with this brand and keeps it. Only brands that were added later can be deleted.",
                "Delete only brands that you added: in `GET /api/v1/brands`, they have `isDefault` set to `false`.",
            )
            .certain()]),
    ),
    known(
        409,
        &[
            "A brand associated with a custom domain or email doamin cannot be deleted.",
            "A brand associated with a domain cannot be deleted.",
        ],
        explain("E0000201", "The brand still has a custom domain or an email domain")
            .verdict("Okta refused to delete the brand, because pages or emails of a domain get their design from it. Your role is not the problem.")
            .causes(&[
                cause(
                    "A custom domain is mapped to the brand: `GET /api/v1/brands/{brandId}/domains` lists it.",
                    "Map the domain to another brand with `PUT /api/v1/domains/{domainId}` and that brand's `brandId`. Then delete the brand.",
                ),
                cause(
                    "No custom domain is listed there, but an email domain is mapped to the brand: `GET /api/v1/email-domains?expand=brands` shows it.",
                    "Take the email domain off the brand at `Customizations > Brands > your brand > Domains`. Then delete the brand.",
                ),
            ]),
    ),
    known(
        409,
        &["Brand name already exists."],
        explain("E0000202", "The brand name is already in use")
            .verdict("Okta refused only the name: another brand of this org has it. The other settings of the brand are not the problem.")
            .causes(&[
                cause(
                    "An earlier run of the same script created the brand already.",
                    "Find it with `GET /api/v1/brands`, and change that one with `PUT /api/v1/brands/{brandId}`. In Terraform, run `terraform import`.",
                ),
                cause(
                    "The name belongs to a brand of another team, which should keep it.",
                    "Send another `name`; `GET /api/v1/brands` lists those in use.",
                ),
            ]),
    ),
    known(
        409,
        &["Failed to associate this domain with the given brandId."],
        explain("E0000203", "The domain could not be linked to the brand").verdict("Okta left the domain and the brand as they were. The form of the request and your role are not the problem: one of the two IDs is.")
            .causes(&[
                cause(
                    "The brand or the domain with the ID in the request does not exist in this org, for example because it was deleted.",
                    "Look for the brand's ID in `GET /api/v1/brands` and for the domain's in `GET /api/v1/domains`: the one that is not in its list is wrong.",
                ),
                cause(
                    "The domain already belongs to another brand, whose ID is in its `brandId`.",
                    "Look at `brandId` of the domain in `GET /api/v1/domains`, and send `PUT /api/v1/domains/{domainId}` with the new one.",
                ),
            ]),
    ),
    known(
        409,
        &["Failed to delete the mapping for the provided brandId and domainId."],
        explain("E0000206", "The domain could not be unlinked from the brand")
            .verdict("Okta left the link between the domain and the brand as it was. Both exist, and your role is not the problem.")
            .causes(&[
                cause(
                    "The request would leave the domain without a brand, and every domain must belong to one.",
                    "Link the domain to another brand with `PUT /api/v1/domains/{domainId}` and its `brandId`, which replaces the old link.",
                ),
                cause(
                    "The link does not exist: the domain belongs to a different brand than the one in the path.",
                    "Compare `brandId` of the domain in `GET /api/v1/domains` with the brand in the path.",
                ),
            ]),
    ),
    known(
        403,
        &[
            "Cannot update page content for the default brand.",
            "Cannot update page settings for the default brand.",
        ],
        explain("E0000213", "The pages of the default brand cannot be changed")
            .verdict("Okta refused the change because of the brand that the path names. The page's content and your role are not the problem.")
            .causes(&[
                cause(
                    "The path names the default brand, which has no custom domain. Sign-in and error pages can be edited only on brands that have one.",
                    "Create a brand, add a domain to it at `Customizations > Brands > your brand > Domains > Custom domain > Add domain`, and repeat the request with the ID of that brand.",
                ),
                cause(
                    "Your own brand exists, but the request names the default one.",
                    "Take the ID of a brand whose `isDefault` is `false` from `GET /api/v1/brands`, and repeat the request with it.",
                ),
            ]),
    ),
    known(
        400,
        &["Email domain cannot be deleted due to mail provider specific restrictions."],
        explain("E0000216", "The mail provider did not release the email domain")
            .verdict("The mail provider that sends for Okta refused to release the domain. Okta found it, and your role is not the problem.")
            .causes(&[
                cause(
                    "A brand of this org still sends its emails from this domain.",
                    "Remove the domain from every brand at `Customizations > Brands > your brand > Domains`, then delete it again.",
                ),
                cause(
                    "No brand uses it any more, but the mail provider keeps it for a reason that it does not give.",
                    "Open a case at `support.okta.com` with your Okta domain, the email domain and the `errorId`.",
                ),
            ])
            .family(&MAIL_DOMAINS),
    ),
    known(
        400,
        &["Invalid status. Cannot validate email domain in current status."],
        explain("E0000217", "There is nothing to verify for this email domain")
            .verdict("Okta did not check the DNS records, because there is nothing to verify at the moment. Your role and the records are not the problem.")
            .causes(&[
                cause(
                    "The domain is already verified: an earlier request did it, and nothing has to be done.",
                    "Read `validationStatus` with `GET /api/v1/email-domains/{emailDomainId}`: if it is `VERIFIED`, skip the request.",
                ),
                cause(
                    "Somebody is deleting the domain, so Okta does not verify it any more.",
                    "If `validationStatus` is `DELETED`, wait until the domain is gone from `GET /api/v1/email-domains`, and add it again if you need it.",
                ),
            ])
            .family(&MAIL_DOMAINS),
    ),
    known(
        400,
        &["Email domain could not be verified by mail provider."],
        explain("E0000218", "The mail provider did not find the DNS records").verdict("The mail provider that sends for Okta did not find the DNS records of the email domain. The domain was added, and your credential is not the problem.")
            .causes(&[
                cause(
                    "At least one DNS record is missing or mistyped. Some DNS providers add the domain's name a second time at the end.",
                    "List the records with `GET /api/v1/email-domains/{emailDomainId}`. For each one in `dnsValidationRecords`, run `dig +short TXT <fqdn>` (or `CNAME`, as its `recordType` says), and compare the output with its value.",
                ),
                cause(
                    "The records are right, but DNS servers still return the old answer, which can last for hours.",
                    "Ask a public resolver (`dig @8.8.8.8 TXT <fqdn>`), and send `POST /api/v1/email-domains/{emailDomainId}/verify` when it has the record.",
                ),
            ])
            .family(&MAIL_DOMAINS),
    ),
    known(
        403,
        &["Brand count limit reached."],
        explain("E0000220", "The org has reached its maximum number of brands")
            .verdict("Okta created no brand, because the org already has as many as it can have. The settings of the new brand are not the problem.")
            .causes(&[
                cause(
                    "Brands that nobody uses count too: `GET /api/v1/brands` lists them all.",
                    "Delete one of them with `DELETE /api/v1/brands/{brandId}`, then create the new one.",
                ),
                cause(
                    "All brands are in use, and the org needs more.",
                    "Open a case at `support.okta.com` with your Okta domain, the error code and the number of brands that you need.",
                ),
            ]),
    ),
    known(
        400,
        &["You can enable only one SMTP server at a time. Another SMTP server is already enabled."],
        explain("E0000222", "Another SMTP server is enabled")
            .verdict("Okta refused to enable this SMTP server next to another one. The settings of this server were not tested and are not the problem.")
            .causes(&[
                cause(
                    "Another custom SMTP server still sends the org's emails, often the old one that this server should replace.",
                    "Disable the other one with `PATCH /api/v1/email-servers/{emailServerId}` and `\"enabled\": false`, then enable this one.",
                )
                .certain(),
                cause(
                    "This server is only a spare, and the request enables it although the other one should keep sending.",
                    "Send `\"enabled\": false` in the body for this server, and enable it when the other one is disabled.",
                ),
            ])
            .family(&MAIL_SERVERS),
    ),
    known(
        400,
        &["Connection with the specified SMTP server failed."],
        explain("E0000223", "The SMTP server could not be reached").verdict("Okta got no connection to the SMTP server, so it never sent the username and password. Those are not the problem yet.")
            .causes(&[
                cause(
                    "The host or the port in the settings is wrong. Then your own tests with these values fail too.",
                    "Compare `host` and `port` in `GET /api/v1/email-servers/{emailServerId}` with the mail server's own documentation: the port is usually `587`, not `25`.",
                ),
                cause(
                    "The mail server's firewall blocks Okta's IP addresses, although your own tests pass.",
                    "Allow Okta's published IP ranges (`https://s3.amazonaws.com/okta-ip-ranges/ip_ranges.json`), then test with `POST /api/v1/email-servers/{emailServerId}/test`.",
                ),
                cause(
                    "The server does not offer TLS on that port, or its certificate is not publicly trusted.",
                    "Run `openssl s_client -starttls smtp -connect HOST:587 </dev/null` from outside your network, and look at its last lines.",
                ),
            ])
            .family(&MAIL_SERVERS),
    ),
    known(
        400,
        &["Authentication with the specified SMTP server failed."],
        explain("E0000224", "The SMTP server refused the username or password")
            .verdict("The mail server refused the username or password that Okta sent to it. The server's host and port are right, and Okta itself refused nothing.")
            .causes(&[
                cause(
                    "The mailbox's own password was entered, but the mail provider requires an app password or a special SMTP user.",
                    "Create one at the mail provider, enter it in the settings of the SMTP server, and test with `POST /api/v1/email-servers/{emailServerId}/test`.",
                ),
                cause(
                    "The password was changed or has expired at the mail provider.",
                    "Enter the new one with `PATCH /api/v1/email-servers/{emailServerId}`, and test again.",
                ),
                cause(
                    "The mail provider no longer allows sign-in with a username and password, as Google and Microsoft do.",
                    "Set the server up with OAuth 2.0, which needs the feature `OAuth 2.0 support for custom email providers` at `Settings > Features`. `openssl s_client -starttls smtp` shows after `AUTH` which methods the server offers.",
                ),
            ])
            .family(&MAIL_SERVERS),
    ),
    known(
        400,
        &["You reached the maximum number of enrolled SMTP servers. An org can't have more than {0} enrolled servers."],
        explain("E0000225", "The org has reached its maximum number of SMTP servers")
            .verdict("Okta refused one more SMTP server, because the org already has as many as it can have. The new server's settings are not the problem.")
            .causes(&[
                cause(
                    "Disabled servers count as well, so an old one that nobody uses can be the reason. The maximum is: {0}.\nDisabled servers count as well, so an old one that nobody uses can be the reason.",
                    "Delete one that is not used with `DELETE /api/v1/email-servers/{emailServerId}`; `GET /api/v1/email-servers` lists all of them.",
                ),
                cause(
                    "The new settings should replace those of an existing server, but the request adds another one.",
                    "Change that server with `PATCH /api/v1/email-servers/{emailServerId}` instead of adding another one.",
                ),
            ])
            .family(&MAIL_SERVERS),
    ),
    known(
        400,
        &["The language doesn't conform to the BCP 47 standard for locales."],
        explain("E0000236", "The language is not a tag such as `en` or `pt-BR` (BCP 47)")
            .verdict("Okta refused only the value of `language`, which it cannot read in this form. The text and your role are not the problem.")
            .causes(&[
                cause(
                    "The program sends the name of a language or a locale with an underscore, such as `english` or `en_US`.",
                    "Send `language` as a tag of BCP 47, such as `\"language\": \"pt-BR\"`: `en` instead of `english`, and `pt-BR` instead of `pt_BR`.",
                ),
                cause(
                    "The variable for the language was empty, so the request has an empty string or `null` as its `language`.",
                    "Print `language` as it is sent, and find the step that should have set it. The languages that exist already are in `GET /api/v1/brands/{brandId}/templates/email/{templateName}/customizations`.",
                ),
            ]),
    ),
    known(
        400,
        &[
            "The language isn't permitted for email customization.",
            "The language isn't a platform-supported locale.",
        ],
        explain("E0000237", "The language is not allowed for emails")
            .verdict("Okta refused only the language of the customization. Its text is not the problem, and the language tag is well formed.")
            .causes(&[
                cause(
                    "The language is not one of the 27 that Okta supports, and the feature for further languages is off. Another spelling of the same tag does not help.",
                    "Use a supported language, such as `en` or `fr`, or look for `Custom languages for Okta Email Templates` at `Settings > Features`.",
                ),
                cause(
                    "The language does not matter: it was chosen only so that every user gets this wording.",
                    "Put the text into the template's default customization (`\"isDefault\": true`), which is used for every language that has no customization.",
                ),
            ]),
    ),
    known(
        409,
        &["There are conflicting default customizations for this template. To create or update email customizations, discard your changes and then reset your templates."],
        explain("E0000244", "The email template has two defaults")
            .verdict("Okta refuses every change of this template's texts until only one customization is marked as the default. The new text is not the problem.")
            .causes(&[
                cause(
                    "More than one customization of this template is marked as the default, usually because two requests set `isDefault` at the same time.",
                    "Save the texts first, from `GET /api/v1/brands/{brandId}/templates/email/{templateName}/customizations`. Then delete them all with `DELETE` of the same path, and create them again, with `\"isDefault\": true` in only one.",
                ),
                cause(
                    "An import copied the customizations of another template or org together with their `isDefault`.",
                    "Have the import send `\"isDefault\": true` for only one language. Then delete all customizations with `DELETE /api/v1/brands/{brandId}/templates/email/{templateName}/customizations`, and run it again.",
                ),
            ]),
    ),
    known(
        409,
        &["Another request has already been received for the settings for this email template. Please try again later."],
        explain("E0000254", "The email settings are already being changed")
            .verdict("Okta refused the change only because of its timing: an earlier one for the same template is still being processed. The values in the request are not the problem.")
            .causes(&[
                cause(
                    "Another request that changes the settings of this template is still running, usually because a script or Terraform sends several in parallel.",
                    "Repeat the request after some seconds, and send changes of one template one after the other; in Terraform, run `terraform apply -parallelism=1`. `GET /api/v1/brands/{brandId}/templates/email/{templateName}/settings` shows whether the earlier one has been applied.",
                ),
                cause(
                    "An earlier request ended in a timeout on your side, but Okta is still carrying it out.",
                    "Read `GET /api/v1/brands/{brandId}/templates/email/{templateName}/settings` after some seconds, and repeat the change only if it is not there.",
                ),
            ]),
    ),
    known(
        405,
        &["Cannot update the content for the default brand."],
        explain("E0000257", "The content of the default brand cannot be changed")
            .verdict("Okta refused the change because of the brand that the path names. Your role and the content are not the problem.")
            .causes(&[
                cause(
                    "The request names the default brand, which most likely cannot have this content. Okta's API reference says so only of its files under `/.well-known/` (`apple-app-site-association`, `assetlinks.json`, `webauthn`).",
                    "Repeat the request with the ID of a brand that has a custom domain. In `GET /api/v1/brands`, the default brand has `\"isDefault\": true`.",
                ),
                cause(
                    "The org has only the default brand, so there is no other brand to change.",
                    "Create one with `POST /api/v1/brands`, and add a domain at `Customizations > Brands > your brand > Domains > Custom domain > Add domain`.",
                ),
            ]),
    ),
    known(
        400,
        &["Failed to get access token for SMTP server configuration. Failure details: {0}."],
        explain("E0000266", "Okta got no access token for the SMTP server")
            .verdict("The service that gives Okta an access token for the SMTP server refused ({0}). The SMTP server itself was not contacted, and its host and port are not the problem.\nThe service that gives Okta an access token for the SMTP server refused. The SMTP server itself was not contacted, and its host and port are not the problem.")
            .causes(&[
                cause(
                    "The client ID or the client secret that is set for this SMTP server is wrong or has expired.",
                    "Create a new client secret at the mail provider, enter it with the client ID in the server's OAuth settings, then test with `POST /api/v1/email-servers/{emailServerId}/test`.",
                )
                .any(&[Clue::Words("invalid_client")])
                .unless(&[Clue::Words("invalid_scope")]),
                cause(
                    "The token URL or the scope belongs to another tenant or service.",
                    "Compare both with the mail provider's documentation: the scope is usually `https://outlook.office365.com/.default` for Microsoft 365, and `https://mail.google.com/` for Google Workspace.",
                )
                .any(&[Clue::Words("invalid_scope")])
                .unless(&[Clue::Words("invalid_client")]),
                cause(
                    "The app at the provider is not allowed to send mail from this mailbox.",
                    "Give the app that right at the provider (for Microsoft 365, `SMTP.SendAsApp` and access to the mailbox), then test with `POST /api/v1/email-servers/{emailServerId}/test`.",
                )
                .unless(&[Clue::Words("invalid_client"), Clue::Words("invalid_scope")]),
            ])
            .family(&MAIL_SERVERS),
    ),
];
