//! Errors of brands, domains, CAPTCHA and email.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

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
        explain("E0000161", "Custom domain exists already")
            .causes(&[cause(
                "The domain was added before, perhaps in a half-finished setup or in another of your orgs.",
                "Find it with `GET /api/v1/domains` and use that one; if it is not there, delete it in the other org.",
            )])
            .family(&DOMAINS),
    ),
    known(
        403,
        &["Domain count limit reached."],
        explain("E0000162", "Org has its maximum of custom domains")
            .causes(&[cause(
                "Every domain counts, also those never verified.",
                "Delete an unused one with `DELETE /api/v1/domains/{domainId}`, or open a case at `support.okta.com` with the Okta domain, the error code and the number of domains that you need.",
            )])
            .family(&DOMAINS),
    ),
    known(
        404,
        &["Domain ID not found."],
        explain("E0000163", "Custom domain does not exist")
            .causes(&[cause(
                "The id is mistyped, deleted, or from another org.",
                "Take the id from `GET /api/v1/domains` in {org}.",
            )])
            .family(&DOMAINS),
    ),
    known(
        403,
        &["Domain not verified."],
        explain("E0000165", "Custom domain is not verified")
            .causes(&[cause(
                "Okta has not seen the domain's DNS records yet: missing, mistyped or not spread.",
                "Compare the TXT and CNAME records with Okta's values, then call `POST /api/v1/domains/{domainId}/verify`.",
            )])
            .family(&DOMAINS),
    ),
    known(
        403,
        &["CAPTCHA count limit reached. At most one CAPTCHA instance is allowed per Org. Please remove existing CAPTCHA to create a new one."],
        explain("E0000166", "Org has a CAPTCHA already")
            .causes(&[cause(
                "An org can have one CAPTCHA instance.",
                "Update the present one with `PUT /api/v1/captchas/{captchaId}`, or delete it first.",
            )
            .certain()]),
    ),
    known(
        403,
        &["CAPTCHA cannot be removed. This CAPTCHA is associated with org-wide CAPTCHA settings, please unassociate it before removing it."],
        explain("E0000168", "CAPTCHA is used by the org's settings")
            .causes(&[cause(
                "The org-wide CAPTCHA settings point at this instance.",
                "Clear them with `DELETE /api/v1/org/captcha`, then delete the instance.",
            )
            .certain()]),
    ),
    known(
        503,
        &["Service temporarily unavailable."],
        explain("E0000181", "Service is unavailable for now")
            .causes(&[cause(
                "Okta raises this code where the DNS challenge for a custom domain's certificate is missing.",
                "Set the domain's TXT record to the newest value and let DNS spread it; for another call, repeat it later.",
            )])
            .family(&DOMAINS),
    ),
    known(
        409,
        &["A default email template customization already exists."],
        explain("E0000182", "Default email customization exists already")
            .causes(&[cause(
                "Each template has one default customization.",
                "Send `isDefault` as `false`, or update the present default with `PUT`.",
            )]),
    ),
    known(
        409,
        &["An email template customization for that language already exists."],
        explain("E0000183", "Email customization for that language exists")
            .causes(&[cause(
                "The template has a customization in this language already.",
                "Find it with `GET /api/v1/brands/{brandId}/templates/email/{templateName}/customizations` and update it.",
            )]),
    ),
    known(
        409,
        &["A default email template customization can't be deleted."],
        explain("E0000184", "Default email customization cannot be deleted")
            .causes(&[cause(
                "While other languages exist, one customization must stay the default.",
                "Set `isDefault` to `true` on another language first, or delete all the template's customizations at once.",
            )]),
    ),
    known(
        409,
        &["The isDefault parameter of the default email template customization can't be set to false."],
        explain("E0000185", "Default flag cannot be taken away")
            .causes(&[cause(
                "A template needs one default.",
                "Set `isDefault` to `true` on another customization; the old default loses it then.",
            )]),
    ),
    known(
        409,
        &["Domain update conflict exception."],
        explain("E0000188", "Domain was changed at the same time")
            .causes(&[cause(
                "Another request is updating this custom domain, or left it in a state that this change does not fit.",
                "Read `GET /api/v1/domains/{domainId}`, then repeat the call alone.",
            )])
            .family(&DOMAINS),
    ),
    known(
        422,
        &["This template does not support the recipients value."],
        explain("E0000189", "Template does not take these recipients")
            .causes(&[cause(
                "Not every email template may be narrowed to this group of people.",
                "Send `recipients` as `ALL_USERS`, or another value that the template allows.",
            )]),
    ),
    known(
        403,
        &["Cannot update sign-in page settings for the default brand."],
        explain("E0000196", "Sign-in page of the default brand is fixed")
            .causes(&[cause(
                "The code left Okta's published list in 2022; `E0000213` says the same today.",
                "Create a brand, add a domain at `Customizations > Brands > brand > Domains > Custom domain > Add domain`, and edit its sign-in page.",
            )]),
    ),
    known(
        409,
        &["Unique email domain name required."],
        explain("E0000197", "Email domain exists already")
            .causes(&[cause(
                "The domain was added before, in this org or for another brand.",
                "Find it with `GET /api/v1/email-domains` and use that one.",
            )])
            .family(&MAIL_DOMAINS),
    ),
    known(
        404,
        &["Email domain not found."],
        explain("E0000198", "Email domain does not exist")
            .causes(&[cause(
                "The id is mistyped, deleted, or from another org.",
                "Take the id from `GET /api/v1/email-domains` in {org}.",
            )])
            .family(&MAIL_DOMAINS),
    ),
    known(
        403,
        &["Cannot update error page settings for the default brand."],
        explain("E0000199", "Error page of the default brand is fixed")
            .causes(&[cause(
                "The code left Okta's published list in 2022; `E0000213` says the same today.",
                "Create a brand, add a domain at `Customizations > Brands > brand > Domains > Custom domain > Add domain`, and edit its error page.",
            )]),
    ),
    known(
        409,
        &["A default brand cannot be deleted."],
        explain("E0000200", "Default brand cannot be deleted")
            .causes(&[cause(
                "Every org keeps the brand it came with.",
                "Delete only brands you added.",
            )
            .certain()]),
    ),
    known(
        409,
        &[
            "A brand associated with a custom domain or email doamin cannot be deleted.",
            "A brand associated with a domain cannot be deleted.",
        ],
        explain("E0000201", "Brand still has a custom or email domain")
            .causes(&[cause(
                "A domain is mapped to the brand.",
                "Map the domain to another brand at `Customizations > Brands > brand > Domains`, or delete it; then delete the brand.",
            )
            .certain()]),
    ),
    known(
        409,
        &["Brand name already exists."],
        explain("E0000202", "Brand name is taken")
            .causes(&[cause(
                "Another brand of the org has this name.",
                "Send another `name`; `GET /api/v1/brands` lists those in use.",
            )
            .certain()]),
    ),
    known(
        409,
        &["Failed to associate this domain with the given brandId."],
        explain("E0000203", "Domain could not be linked to the brand")
            .causes(&[cause(
                "The brand or the domain does not exist in this org, or the domain belongs to another brand.",
                "Check both ids with `GET /api/v1/brands` and `GET /api/v1/domains`, then send `brandId` again.",
            )]),
    ),
    known(
        409,
        &["Failed to delete the mapping for the provided brandId and domainId."],
        explain("E0000206", "Domain could not be unlinked from the brand")
            .causes(&[cause(
                "The link between brand and domain stood in use; the code left Okta's published list in 2022.",
                "Link the domain to another brand, which replaces the old link.",
            )]),
    ),
    known(
        403,
        &[
            "Cannot update page content for the default brand.",
            "Cannot update page settings for the default brand.",
        ],
        explain("E0000213", "Pages of the default brand are fixed")
            .causes(&[cause(
                "Sign-in and error pages can be edited only on brands with a custom domain.",
                "Create a brand, add a domain at `Customizations > Brands > brand > Domains > Custom domain > Add domain`, and edit its pages.",
            )]),
    ),
    known(
        400,
        &["Email domain cannot be deleted due to mail provider specific restrictions."],
        explain("E0000216", "Mail provider kept the email domain")
            .causes(&[cause(
                "The provider behind it did not let it go; the code left Okta's published list in 2023.",
                "Take the domain out of every brand and delete it again; if it stays, open a case at `support.okta.com` with the Okta domain, the email domain and the `errorId`.",
            )])
            .family(&MAIL_DOMAINS),
    ),
    known(
        400,
        &["Invalid status. Cannot validate email domain in current status."],
        explain("E0000217", "Email domain is in the wrong status")
            .causes(&[cause(
                "A domain that is verified or being deleted cannot be validated.",
                "Read `validationStatus` with `GET /api/v1/email-domains/{emailDomainId}`; call `verify` unless it is `VERIFIED` or `DELETED`.",
            )])
            .family(&MAIL_DOMAINS),
    ),
    known(
        400,
        &["Email domain could not be verified by mail provider."],
        explain("E0000218", "Mail provider did not find the DNS records")
            .causes(&[cause(
                "Some DNS record is missing, mistyped or not spread.",
                "Compare every record in `dnsValidationRecords` with your DNS, then verify again.",
            )])
            .family(&MAIL_DOMAINS),
    ),
    known(
        403,
        &["Brand count limit reached."],
        explain("E0000220", "Org has its maximum of brands")
            .causes(&[cause(
                "Brands are limited in number.",
                "Delete an unused brand with `DELETE /api/v1/brands/{brandId}`, or open a case at `support.okta.com` with the Okta domain, the error code and the number of brands that you need.",
            )]),
    ),
    known(
        400,
        &["You can enable only one SMTP server at a time. Another SMTP server is already enabled."],
        explain("E0000222", "Another SMTP server is enabled")
            .causes(&[cause(
                "Only one custom email server can send at a time.",
                "Disable the other with `PATCH /api/v1/email-servers/{emailServerId}` and `enabled` false, then enable this one.",
            )
            .certain()])
            .family(&MAIL_SERVERS),
    ),
    known(
        400,
        &["Connection with the specified SMTP server failed."],
        explain("E0000223", "SMTP server could not be reached")
            .causes(&[cause(
                "Okta got no connection to the host and port: a wrong value, a firewall, or no TLS there.",
                "Check `host` and `port`, open the firewall for Okta's addresses, then run `POST /api/v1/email-servers/{emailServerId}/test`.",
            )])
            .family(&MAIL_SERVERS),
    ),
    known(
        400,
        &["Authentication with the specified SMTP server failed."],
        explain("E0000224", "SMTP server refused the login")
            .causes(&[cause(
                "The server was reached and turned the user name or password down.",
                "Enter working SMTP credentials, often an app password, then run `POST /api/v1/email-servers/{emailServerId}/test`.",
            )])
            .family(&MAIL_SERVERS),
    ),
    known(
        400,
        &["You reached the maximum number of enrolled SMTP servers. An org can't have more than {0} enrolled servers."],
        explain("E0000225", "Org has its maximum of SMTP servers")
            .causes(&[cause(
                "Servers that are switched off count as well. Maximum: {0}.",
                "Delete an unused one with `DELETE /api/v1/email-servers/{emailServerId}`.",
            )])
            .family(&MAIL_SERVERS),
    ),
    known(
        400,
        &["The language doesn't conform to the BCP 47 standard for locales."],
        explain("E0000236", "Language is not a BCP 47 tag")
            .causes(&[cause(
                "The value is a name or has another form, as `english` or `en_US`.",
                "Send a BCP 47 tag such as `en`, `fr` or `pt-BR`.",
            )]),
    ),
    known(
        400,
        &[
            "The language isn't permitted for email customization.",
            "The language isn't a platform-supported locale.",
        ],
        explain("E0000237", "Language is not allowed for emails")
            .causes(&[cause(
                "The tag is well-formed, but emails cannot be customized in that language.",
                "Use a language that Okta supports for emails, or the default customization.",
            )]),
    ),
    known(
        409,
        &["There are conflicting default customizations for this template. To create or update email customizations, discard your changes and then reset your templates."],
        explain("E0000244", "Email template has two defaults")
            .causes(&[cause(
                "More than one customization of this template is marked as default.",
                "Delete the template's customizations with `DELETE …/templates/email/{templateName}/customizations`, then create them again.",
            )]),
    ),
    known(
        409,
        &["Another request has already been received for the settings for this email template. Please try again later."],
        explain("E0000254", "Email settings are being changed already")
            .causes(&[cause(
                "Another request to this template's settings has not finished.",
                "Repeat it after some seconds.",
            )]),
    ),
    known(
        405,
        &["Cannot update the content for the default brand."],
        explain("E0000257", "Content of the default brand is fixed")
            .causes(&[cause(
                "The request changes content that the default brand most likely cannot have, such as files under `/.well-known/`; Okta does not document which.",
                "Repeat the request with the ID of a brand that has a custom domain; one is added at `Customizations > Brands > your brand > Domains > Custom domain > Add domain`.",
            )]),
    ),
    known(
        400,
        &["Failed to get access token for SMTP server configuration. Failure details: {0}."],
        explain("E0000266", "SMTP server's OAuth login failed")
            .causes(&[cause(
                "The token endpoint set for this server refused Okta: {0}.",
                "Check client id, secret, scope and token URL of the server's OAuth settings, then run `POST /api/v1/email-servers/{emailServerId}/test`.",
            )])
            .family(&MAIL_SERVERS),
    ),
];
