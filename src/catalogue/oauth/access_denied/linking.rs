//! Users of external identity providers: matching, linking and creating them just in time.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

static LINKING: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Sign-ins that an external identity provider failed",
        clauses: &["eventType eq \"user.authentication.auth_via_IDP\" and outcome.result eq \"FAILURE\""],
    }],
    snippets: &[],
    references: &[Reference {
        title: "Okta: external identity providers",
        url: "https://developer.okta.com/docs/concepts/identity-providers/",
    }],
};

static CALLOUT: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Inline hooks that failed",
            clauses: &["eventType eq \"inline_hook.executed\" and outcome.result eq \"FAILURE\""],
        },
        Query {
            finds: "Sign-ins that an external identity provider failed",
            clauses: &["eventType eq \"user.authentication.auth_via_IDP\" and outcome.result eq \"FAILURE\""],
        },
    ],
    snippets: &[],
    references: &[Reference {
        title: "Okta: external identity providers",
        url: "https://developer.okta.com/docs/concepts/identity-providers/",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        403,
        &["Failed to generate username.", "Unable to process the username transform."],
        explain("access_denied/failed_username_transform", "Okta could not build a username from the provider's profile")
            .verdict("The identity provider signed the user in, but Okta could not turn the profile into a username. The app and the password are not the problem.")
            .causes(&[
                cause(
                    "The attribute that the username is built from is empty for this user. Other users of the provider can sign in.",
                    "Look at what the provider sent in the user's `user.authentication.auth_via_IDP` event at `Reports > System Log`, and have the attribute filled at the provider.",
                ),
                cause(
                    "The expression in `IdP Username` names an attribute that the provider never sends. Then nobody can sign in.",
                    "Compare the expression at `Security > Identity Providers > your provider` with the attributes in the provider's mappings, and build the username from one that is always sent, such as the email address.",
                ),
            ])
            .family(&LINKING),
    ),
    known(
        403,
        &["The username transform '{0}' is invalid.", "Unable to process the username transform. Username Transform has an invalid expression: '{0}'."],
        explain(
            "access_denied/failed_username_transform_invalid_expression",
            "The expression for the username is not valid",
        )
            .verdict("Okta cannot build a username, because the expression for it is not valid: nobody can sign in through this provider. The user and the identity provider are not the problem.")
            .causes(&[
                cause(
                    "The expression `{0}` has a syntax error: a missing quotation mark or parenthesis, or curly quotation marks from a document.\nThe expression for the username has a syntax error: a missing quotation mark or parenthesis, or curly quotation marks from a document.",
                    "Correct `IdP Username` at `Security > Identity Providers > your provider > Configure Identity Provider`. Write strings in straight quotation marks (`\"@\"`), as in `String.substringBefore(idpuser.email, \"@\")`.",
                ),
                cause(
                    "The expression names an attribute that the provider's profile does not have. Names are case-sensitive.",
                    "Compare each name in `IdP Username` with the variable names of the provider's profile at `Directory > Profile Editor`.",
                ),
            ])
            .family(&LINKING),
    ),
    known(
        403,
        &["The following required property is missing: '{0}'.", "Unable to process the username transform. A required property is missing. Missing field: '{0}'."],
        explain("access_denied/failed_username_transform_missed_field", "The provider's profile has no value for a property of the username")
            .verdict("The identity provider signed the user in, but did not send what Okta builds the username from. The app and the password are not the problem.")
            .causes(&[
                cause(
                    "The provider does not release `{0}` to Okta for this user, or the value is empty there.\nThe provider does not release the attribute of the username to Okta for this user, or the value is empty there.",
                    "Have the provider release `{0}`, and check what arrived in the user's `user.authentication.auth_via_IDP` event at `Reports > System Log`.\nHave the provider release the attribute in `IdP Username`, and check what arrived in the user's `user.authentication.auth_via_IDP` event at `Reports > System Log`.",
                ),
                cause(
                    "The username does not need this property, which was only a part of the default expression.",
                    "Build `IdP Username` from another property at `Security > Identity Providers > your provider > Configure Identity Provider`, such as the email address.",
                ),
            ])
            .family(&LINKING),
    ),
    known(
        403,
        &["Unable to create a user. Username contains invalid whitespace characters: '{0}'.", "Unable to process the username transform. Transformed username contained whitespaces: '{0}'."],
        explain(
            "access_denied/failed_username_transform_whitespaces_found",
            "The username would contain a space",
        )
            .verdict("The identity provider signed the user in, but Okta refused the username that it built, because it contains a space. The app and the password are not the problem.")
            .causes(&[
                cause(
                    "The expression for the username produced `{0}`, and a username cannot contain spaces.\nThe expression for the username gave a value with a space in it, and a username may not contain spaces.",
                    "Wrap the expression in `IdP Username` in `String.removeSpaces(…)` at `Security > Identity Providers > your provider > Configure Identity Provider`.",
                ),
                cause(
                    "Only this user's value at the provider has a space, usually at its start or end.",
                    "Correct the value at the provider, then let the user sign in again. The user's `user.authentication.auth_via_IDP` event at `Reports > System Log` shows what arrived.",
                ),
            ])
            .family(&LINKING),
    ),
    known(
        403,
        &["The UserInfo response is invalid."],
        explain("access_denied/invalid_userinfo_response", "Okta cannot read the provider's UserInfo response")
            .verdict("The identity provider signed the user in, but Okta cannot use the response of its UserInfo endpoint. The app and the redirect URI are not the problem.")
            .causes(&[
                cause(
                    "The UserInfo endpoint in the settings is wrong, or requires a different token, so it responds with an error.",
                    "Send a request to the endpoint that is set at `Security > Identity Providers > your provider`, with `curl -i` and an access token of that provider.",
                ),
                cause(
                    "The response is JSON without `sub`, as with providers that follow OAuth only.",
                    "Look for `sub` in that response. If the provider has none, choose its own type of identity provider in Okta instead of `OpenID Connect`.",
                ),
            ])
            .family(&LINKING),
    ),
    known(
        403,
        &["Transformed username '{0}' is invalid."],
        explain("access_denied/invalid_username", "The username built for the user is not valid")
            .verdict("The identity provider signed the user in, but Okta does not accept the name that was built as a username. The app and the password are not the problem.")
            .causes(&[
                cause(
                    "`{0}` does not look like an email address, which is the form that Okta asks for by default.\nThe username does not look like an email address, which is the form that Okta asks for by default.",
                    "Correct `IdP Username` at `Security > Identity Providers > your provider > Configure Identity Provider` so that it produces the email address.",
                ),
                cause(
                    "The org's own rule for usernames, a pattern or a restricted set of characters, excludes `{0}`.\nThe org's own rule for usernames, a pattern or a restricted set of characters, excludes this one.",
                    "Look at the format restriction of the attribute `login` in `GET /api/v1/meta/schemas/user/default`; it is changed at `Directory > Profile Editor`.",
                ),
            ])
            .family(&LINKING),
    ),
    known(
        403,
        &["User creation was denied by the callout service."],
        explain("access_denied/jit_denied", "An external service of yours refused to create the user")
            .verdict("The identity provider signed the user in. A service of your own, which Okta asked, then refused to create the account. Okta's own settings are not the problem.")
            .causes(&[
                cause(
                    "Okta asked an external service before creating the user, and the service refused this user on purpose.",
                    "Look for this user in the log of that service. `Workflow > Inline Hooks` shows which one it is.",
                ),
                cause(
                    "The service refuses everybody since a change, or because something behind it failed.",
                    "Try another new user, and test the hook at `Workflow > Inline Hooks`. `inline_hook.executed` with `FAILURE` at `Reports > System Log` means that it failed instead of refusing.",
                ),
            ])
            .family(&CALLOUT),
    ),
    known(
        403,
        &["User creation was disabled."],
        explain("access_denied/jit_disabled", "No user matches, and just-in-time creation (JIT) is off")
            .verdict("The identity provider signed the user in. Okta finds no matching account and is not allowed to create one. The app and the password are not the problem.")
            .causes(&[
                cause(
                    "The person has an Okta account, but under a different username or email address than the provider sends.",
                    "Compare `Match against` at `Security > Identity Providers > your provider` with the username at `Directory > People`. Do not switch JIT on for this: it would create a second account.",
                ),
                cause(
                    "The person is new in Okta, but this provider is not allowed to create accounts at sign-in (just in time, JIT).",
                    "Switch JIT on at `Security > Identity Providers > your provider` if this provider should create users, or create the user at `Directory > People > Add person`.",
                ),
            ])
            .family(&LINKING),
    ),
    known(
        403,
        &["User linking was denied by the callout service."],
        explain("access_denied/link_denied_callout", "An external service of yours refused to link the accounts")
            .verdict("The identity provider signed the user in, and Okta found the account. A service of your own refused to connect the two.")
            .causes(&[
                cause(
                    "Okta asked an external service whether the two accounts can be linked, and the service refused this user on purpose.",
                    "Look for this user in the log of that service. `Workflow > Inline Hooks` shows which one it is.",
                ),
                cause(
                    "The service did not recognize the user, because the two accounts carry different values, such as two email addresses.",
                    "Compare what the provider sent (`user.authentication.auth_via_IDP` at `Reports > System Log`) with the profile at `Directory > People > your user > Profile`.",
                ),
            ])
            .family(&CALLOUT),
    ),
    known(
        403,
        &["User linking was denied because the user is not in any of the specified groups."],
        explain("access_denied/link_denied_group", "The user is not in any of the groups that may be linked")
            .verdict("The identity provider signed the user in, and Okta found the account. The provider's account link policy does not allow this user's groups.")
            .causes(&[
                cause(
                    "The person should be linked, but is not in any of the groups that the provider's account link policy allows.",
                    "Add the user to one of these groups at `Directory > People > your user > Groups`.",
                ),
                cause(
                    "The policy names too few groups: people of other groups, who should be linked too, are refused in the same way.",
                    "Extend the list of groups at `Security > Identity Providers > your provider`. Do not add groups of administrators: linking trusts the provider with the account.",
                ),
            ])
            .family(&LINKING),
    ),
    known(
        403,
        &["User linking was denied because the user is not allowed by the account linking filters."],
        explain("access_denied/link_denied_user", "The account-link filter excludes this user")
            .verdict("The identity provider signed the user in, and Okta found the account. A filter of the provider excludes it.")
            .causes(&[
                cause(
                    "The filter excludes this user on purpose, as it often does administrators.",
                    "Let the user sign in without the provider, at `https://{org}`. A linked account can be taken over by whoever controls the account at the provider.",
                ),
                cause(
                    "The filter is too broad and excludes users who should be linked.",
                    "Look at `policy.accountLink.filter` in the response of `GET /api/v1/idps/{idpId}`, and change the filter at `Security > Identity Providers > your provider`.",
                ),
            ])
            .family(&LINKING),
    ),
    known(
        403,
        &["User linking was disabled."],
        explain("access_denied/link_disabled", "A matching user was found, but linking is off")
            .verdict("The identity provider signed the user in, and Okta found the account, but is not allowed to connect the two.")
            .causes(&[
                cause(
                    "The provider should sign in existing users, but its account link policy is switched off.",
                    "Switch account linking on at `Security > Identity Providers > your provider`, if you trust this provider to prove who the user is.",
                ),
                cause(
                    "Accounts should not be linked automatically, for example because several people could claim an email address.",
                    "Link this one user manually with `POST /api/v1/idps/{idpId}/users/{userId}`.",
                ),
            ])
            .family(&LINKING),
    ),
    known(
        403,
        &["User linking failed."],
        explain("access_denied/link_failure", "The accounts could not be linked")
            .verdict("The identity provider signed the user in, but Okta could not connect that account with a user in Okta. The password and the app are not the problem.")
            .causes(&[cause("The user is already linked to another account of the same provider: `GET /api/v1/users/{userId}/idps` lists this provider.", "Delete the outdated link with `DELETE /api/v1/idps/{idpId}/users/{userId}`, and sign in again. Delete it only if the other account is no longer used."), cause("Several users of Okta match what the provider sent, for example because they share an email address.", "Search for the value at `Directory > People`, and keep one, or match by a unique attribute at `Security > Identity Providers > your provider`.")])
            .family(&LINKING),
    ),
    known(
        403,
        &["Social transaction expired."],
        explain("access_denied/social_transaction_expired", "The sign-in at the provider took too long")
            .verdict("Okta ended the sign-in because the user took too long at the identity provider. No setting is wrong.")
            .causes(&[
                cause(
                    "The provider's page was open for too long before the user signed in there.",
                    "Start again from the app (`/authorize`), and complete the provider's page without a long pause.",
                ),
                cause(
                    "The provider's page was opened from a bookmark, from the history or with the back button, after its sign-in had ended.",
                    "Start at the app's own URL, so that the app sends a new request to `/authorize`.",
                ),
            ])
            .family(&LINKING),
    ),
    known(
        403,
        &["Sign-up denied. Please contact support for assistance."],
        explain("access_denied/ssr_denied", "Self-service sign-up was refused")
            .verdict("A person tried to register, and a service or a policy of your org refused it. No existing account is affected, and the password is not the problem.")
            .causes(&[cause("A registration inline hook (an external service that Okta asks before it creates the account) refused it. `inline_hook.executed` is then at `Reports > System Log`.", "Read the log of the service that `Workflow > Inline Hooks` shows, at that time."), cause("The app's user profile policy does not allow sign-up: nobody can register for this app.", "Set `Self-service registration` to `Allowed` at `Security > User Profile Policies > your policy > Enrollment > Profile Enrollment > Edit`, in the policy of the app.")])
            .family(&CALLOUT),
    ),
    known(
        403,
        &["User canceled the social login request."],
        explain("access_denied/user_canceled_request", "The user canceled at the external provider")
            .verdict("The user stopped the sign-in at the identity provider. No setting is wrong.")
            .causes(&[
                cause(
                    "The person clicked cancel on the provider's page, or closed the page.",
                    "Start the sign-in again from the app (`/authorize`), and complete it.",
                ),
                cause(
                    "The person refused the permissions that the provider asked for, because they look like too many.",
                    "Look at the scopes at `Security > Identity Providers > your provider`, and ask only for those that you need (`openid profile email`).",
                ),
            ])
            .family(&LINKING),
    ),
    known(
        403,
        &["Error in linking or finding a linked user."],
        explain("access_denied/user_link_error", "The linked user could not be found or linked")
            .verdict("The identity provider signed the user in, but its link to a user in Okta is broken. The app and the password are not the problem.")
            .causes(&[
                cause(
                    "The provider's account is usually still linked to an Okta user that was deleted. A new user with the same email address is another user to Okta.",
                    "Find the dead link with `GET /api/v1/idps/{idpId}/users`, delete it with `DELETE /api/v1/idps/{idpId}/users/{userId}`, and sign in again.",
                ),
                cause(
                    "The account at the provider was created a second time, so its ID differs from the one that Okta stored. The Okta user still exists.",
                    "Compare `externalId` of the user in `GET /api/v1/idps/{idpId}/users/{userId}` with the ID at the provider. If it is an old one, delete the link with `DELETE /api/v1/idps/{idpId}/users/{userId}`.",
                ),
            ])
            .family(&LINKING),
    ),
    known(
        403,
        &["Could not match social profile to an Okta user."],
        explain("access_denied/user_match_error", "No Okta user matches the social profile")
            .verdict("The identity provider signed the user in, but Okta cannot tell which of its users that is. The app and the password are not the problem.")
            .causes(&[cause("The value that Okta compares is empty in the provider's profile. Other users of the provider can sign in.", "Look at what the provider sends in `Reports > System Log` (`user.authentication.auth_via_IDP`), and have it send the attribute."), cause("The value is there, and no Okta user has it: the user was never created, or has another username.", "Search for it at `Directory > People`, and compare it with `Match against` at `Security > Identity Providers > your provider`.")])
            .family(&LINKING),
    ),
    known(
        400,
        &["Unable to create the user.", "Unable to JIT the user."],
        explain("jit_failure/jit_failure", "Okta could not create the user at sign-in (just in time, JIT)")
            .verdict("The identity provider signed the user in, but Okta could not create the account. The System Log says which value was wrong; the app and the password are not the problem.")
            .causes(&[
                cause(
                    "A property that the Okta user profile requires was not sent by the provider, or is empty. `outcome.reason` usually names it.",
                    "Read `outcome.reason` of the failed event at `Reports > System Log`, and map the property at `Security > Identity Providers > your provider`, or make it optional at `Directory > Profile Editor`.",
                ),
                cause(
                    "A mapping puts a value into a property of a different type, such as a word into a number field.",
                    "Compare the types of both sides in the provider's attribute mappings at `Security > Identity Providers > your provider`.",
                ),
                cause(
                    "A setting of the org stops the creation after the values were accepted, such as a registration inline hook or a group that no longer exists.",
                    "Look for `inline_hook.executed` with the outcome `FAILURE` at `Reports > System Log`, and check the groups that are assigned to new users at `Security > Identity Providers > your provider`.",
                ),
            ])
            .family(&LINKING),
    ),
    known(
        400,
        &[
            "Unable to create the user. The locale property is invalid.",
            "Unable to JIT the user. Locale property is invalid.",
        ],
        explain(
            "jit_failure_invalid_locale/jit_failure_invalid_locale",
            "The provider's `locale` is not valid",
        )
            .verdict("The identity provider signed the user in, but Okta could not create the account because of one value: `locale`. The app and the password are not the problem.")
        .causes(&[
            cause(
                "The provider sends a value in a different form than `en_US`, such as `English` or `en-us`.",
                "Correct the mapping of `locale` at `Security > Identity Providers > your provider`, or remove it: users without a `locale` get the org's default language.",
            )
            .certain(),
        ])
        .family(&LINKING),
    ),
    known(
        400,
        &["Unable to create the user. Username is not an email address or contains invalid characters.", "Unable to JIT the user. Login has wrong format or contains bad characters."],
        explain(
            "jit_failure_invalid_login_format/jit_failure_invalid_login_format",
            "The new user's username has the wrong format",
        )
            .verdict("The identity provider signed the user in, but Okta could not create the account because of the username. The app and the password are not the problem.")
            .causes(&[
                cause(
                    "The username that is built from the provider's profile is not an email address: usually a short name without a domain.",
                    "Build `IdP Username` from the email address at `Security > Identity Providers > your provider > Configure Identity Provider`.",
                ),
                cause(
                    "The username is an email address, but contains a character that Okta does not allow, such as a space or an accent.",
                    "Remove such characters in the expression of `IdP Username` at `Security > Identity Providers > your provider > Configure Identity Provider`, for example with `String.removeSpaces(…)`.",
                ),
            ])
            .family(&LINKING),
    ),
    known(
        400,
        &["Unable to create the user. The following required properties are missing: '{0}'.", "Unable to JIT the user. Required properties are missing. Missing fields: {0}."],
        explain("jit_failure_missing_fields/jit_failure_missing_fields", "Required properties of the new user are missing")
            .verdict("The identity provider signed the user in, but Okta could not create the account because required values are missing. The app and the password are not the problem.")
            .causes(&[
                cause(
                    "The provider sends the value, but it is not mapped to `{0}`.\nThe provider sends the values, and they are not mapped to the required attributes of the Okta user profile, which `error_description` names.",
                    "At `Security > Identity Providers > your provider > Actions > Edit profile and mappings`, map an attribute of the provider to `{0}`, choose `Apply mapping on user create and update`, and save the mappings.\nAt `Security > Identity Providers > your provider > Actions > Edit profile and mappings`, map an attribute of the provider to each attribute that `error_description` names, choose `Apply mapping on user create and update`, and save the mappings.",
                ),
                cause(
                    "The provider does not send the value, but the Okta user profile requires it.",
                    "Have the provider send it, or open `{0}` at `Directory > Profile Editor > User (default)` and clear `Attribute required`.\nHave the provider send them, or open the attributes that `error_description` names at `Directory > Profile Editor > User (default)` and clear `Attribute required`.",
                ),
            ])
            .family(&LINKING),
    ),
    known(
        400,
        &[
            "Unable to create the user. Properties don't match required pattern. Invalid fields: {0}.",
            "Unable to JIT the user. Properties don't match required pattern. Invalid fields: {0}.",
        ],
        explain(
            "jit_failure_values_not_match_pattern/jit_failure_values_not_match_pattern",
            "A value breaks the profile's pattern",
        )
            .verdict("The identity provider signed the user in, but Okta could not create the account because of the form of a value. The app and the password are not the problem.")
        .causes(&[
            cause(
                "The value of this one user is wrong at the provider. Other users can sign in.",
                "Correct the value of `{0}` at the provider, then let the user sign in again.\nCorrect the value at the provider: `error_description` names the attribute.",
            ),
            cause(
                "The provider writes such values in a different form than Okta's pattern for `{0}` allows. It then fails for many users.\nThe provider writes such values in a different form than Okta's pattern for the attribute. Then many users fail.",
                "Transform the value in the mapping at `Security > Identity Providers > your provider`, or change the attribute's pattern at `Directory > Profile Editor`.",
            ),
        ])
        .family(&LINKING),
    ),
    known(
        400,
        &["Unable to create the user. Exceeded max length for properties. Invalid fields: {0}.", "Unable to JIT the user. Exceeded max length for properties. Invalid fields: {0}."],
        explain(
            "jit_failure_values_too_long/jit_failure_values_too_long",
            "A value is too long for the user profile",
        )
            .verdict("The identity provider signed the user in, but Okta could not create the account because a value is too long. The app and the password are not the problem.")
            .causes(&[
                cause(
                    "The value of this one user is unusually long, for example a whole sentence in the field for the name. Other users can sign in.",
                    "Correct `{0}` at the provider.\nCorrect the value at the provider: `error_description` names the attribute.",
                ),
                cause(
                    "The provider's values are generally longer than the Okta user profile allows for `{0}`.\nThe values of the provider are longer than the Okta user profile allows for the attribute.",
                    "Raise the maximum length of a custom attribute at `Directory > Profile Editor`, or shorten the value in the mapping at `Security > Identity Providers > your provider`.",
                ),
            ])
            .family(&LINKING),
    ),
];
