//! What the System Log gives as the reason of a failure, where it is none of the codes that callers get too.

use crate::catalogue::entry::{CatalogueEntry, message};
use crate::finding::{Clue, Query, cause, explain};

/// The event is about a second factor.
pub(super) const OF_FACTOR: &[Clue] = &[Clue::Words("via mfa"), Clue::Words("auth_via_mfa")];

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("fastpass-phishing-declined", "Okta FastPass (sign-in without a password) refused a page that is not the org's")
            .verdict("Okta Verify refused, because the page that asked for the sign-in is not at the org's URL. The user was protected, and the password is not the problem.")
            .causes(&[
                cause(
                    "Somebody runs a look-alike page that passes the user's sign-in on to the org in order to intercept it.",
                    "Open the entry in `Reports > System Log`, find the user and the IP address in it, and block that IP address at `Security > Networks > BlockedIpZone > Edit`.",
                ),
                cause(
                    "A proxy, or another domain of your own, is between the user and the org.",
                    "Let users sign in only at the org's own domain (`https://{org}`) or its custom domain, without a proxy in between.",
                ),
            ]),
    )
    .paste("{\"eventType\":\"user.authentication.auth_via_mfa\",\"outcome\":{\"result\":\"FAILURE\",\"reason\":\"FastPass declined phishing attempt\"}}"),
    message(
        explain("sign-in-credentials-wrong", "The password or code was wrong")
            .verdict("Okta refused what was entered (`INVALID_CREDENTIALS`). The user exists, and no policy stopped the sign-in.")
            .causes(&[
                cause(
                    "The entry is about an authenticator (factor), which `target` names: the one-time code was wrong or too old, or the push notification was declined or not answered.",
                    "Have the user try again with a new code, and set the clock of the phone to automatic time. If the authenticator is lost, use `Directory > People > your user > More Actions > Reset Authenticators`. A new password helps only if `target` is the password, and has to be set in the directory if one keeps it.",
                )
                .only(OF_FACTOR),
                cause(
                    "The user typed a wrong password, for example that of another account.",
                    "Let the user type it once more. If it is forgotten, reset it at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
                )
                .unless(OF_FACTOR),
                cause(
                    "The user typed nothing: a device, a script or a mail client still sends an old password, so the failures come at regular times.",
                    "Read `client.userAgent.rawUserAgent` and `client.ipAddress` of the entry to find that device, and change the password that it has stored.",
                )
                .unless(OF_FACTOR)
                .prevention("Move scripts from passwords to a service app with the Client Credentials grant."),
                cause(
                    "Active Directory or LDAP checks the user's password (delegated authentication), and refused it.",
                    "Look at the entry `Authenticate user via AD agent` or `Authenticate user via LDAP agent` of the same minute: `debugContext.debugData` contains the directory's error code.",
                )
                .unless(OF_FACTOR),
                cause(
                    "In Identity Engine, this reason also means a wrong one-time code or a rejected authenticator.",
                    "Read the target of the entry, which names the authenticator. If it is lost, use `Directory > People > your user > More Actions > Reset Authenticators`.",
                )
                .unless(OF_FACTOR),
            ]),
    )
    .queries(FAILED)
    .paste("{\"eventType\":\"user.session.start\",\"outcome\":{\"result\":\"FAILURE\",\"reason\":\"INVALID_CREDENTIALS\"}}"),
    message(
        explain("sign-in-general-nonsuccess", "The sign-in failed, and this entry does not say why")
            .verdict("Okta refused the sign-in, and `GENERAL_NONSUCCESS` does not say why. Other entries of the same transaction usually do.")
            .causes(&[
                cause(
                    "The cause is in another entry of the same transaction, such as `Create okta user` or `Authenticate user via IDP`.",
                    "Open the entry in `Reports > System Log`, search for its `transaction.id`, and read the reason of each entry that has it.",
                ),
                cause(
                    "A user of an external SAML provider came back, but the provider's user is not linked to the Okta account.",
                    "Open `Security > Identity Providers > your provider > Configure Identity Provider`, and enable the matching by persistent name ID.",
                ),
                cause(
                    "The identity provider did not send the attribute that Okta builds the username from.",
                    "Compare the assertion or ID token with the setting `IdP Username` at `Security > Identity Providers > your provider > Configure Identity Provider`.",
                ),
            ]),
    )
    .paste("{\"eventType\":\"user.authentication.auth_via_IDP\",\"outcome\":{\"result\":\"FAILURE\",\"reason\":\"GENERAL_NONSUCCESS\"}}"),
    message(
        explain("sign-in-locked-out", "The account is locked")
            .verdict("Okta refused the sign-in with `LOCKED_OUT`: too many attempts failed, and now even the right password is refused.")
            .causes(&[
                cause(
                    "A person, or a device with an old password, failed too often in a row.",
                    "Unlock the user with the button that `Directory > People > your user` shows while the account is locked, and find the source by the IP address and user agent of the failed entries before.",
                )
                .prevention("Remove saved passwords from phones and mail clients after each password change."),
                cause(
                    "The lock is in Active Directory or LDAP, and not in Okta: `Directory > People > your user` shows the user as active.",
                    "Unlock the account in the directory. Unlocking it at `Directory > People > your user` does not help, unless Okta is also allowed to unlock accounts in that directory.",
                ),
            ]),
    )
    .queries(FAILED)
    .paste("{\"eventType\":\"user.session.start\",\"outcome\":{\"result\":\"FAILURE\",\"reason\":\"LOCKED_OUT\"}}"),
    message(
        explain("sign-in-password-not-allowed", "This user has no password in Okta")
            .verdict("The sign-in failed with `PASSWORD_BASED_LOGIN_DISALLOWED`: the user comes from an external identity provider, so no password in Okta can be right.")
            .causes(&[
                cause(
                    "A social or enterprise identity provider created this user, and only that provider checks the password.",
                    "Let the user sign in with the provider's button, and reset the password with that provider. `Security > Identity Providers` lists the providers.",
                ),
                cause(
                    "The user should have an Okta password from now on, for example because the provider is no longer used.",
                    "Send `POST /api/v1/users/{userId}/lifecycle/reset_password?sendEmail=true`, which also turns such a user into one with an Okta password.",
                ),
            ]),
    )
    .paste("{\"eventType\":\"user.session.start\",\"outcome\":{\"result\":\"FAILURE\",\"reason\":\"PASSWORD_BASED_LOGIN_DISALLOWED\"}}"),
    message(
        explain("sign-in-user-unknown", "No user of the org has this username")
            .verdict("The sign-in failed with `UNKNOWN_USER`: Okta finds no user with the name that was entered. The password was not checked.")
            .causes(&[
                cause(
                    "The username was entered in a different form from the one in Okta: a short name, another domain, or an earlier name.",
                    "Compare the username in the entry (`actor.alternateId`) with the one at `Directory > People`.",
                ),
                cause(
                    "The request went to another org, such as a preview org or another subdomain.",
                    "Look at the host of the sign-in page; it must be `{org}`.",
                ),
                cause(
                    "Somebody is trying out usernames: many such entries from one IP address are an attack.",
                    "Block the IP address (`client.ipAddress`) at `Security > Networks > BlockedIpZone > Edit`.",
                ),
            ]),
    )
    .paste("{\"eventType\":\"user.session.start\",\"outcome\":{\"result\":\"FAILURE\",\"reason\":\"UNKNOWN_USER\"}}"),
    message(
        explain("sign-in-verification-error", "Okta could not verify the account")
            .verdict("Okta refused the sign-in because it could not verify who signs in; usually no account matches the name that was entered. The password was most likely not checked.")
            .causes(&[
                cause(
                    "The username is mistyped, so no user has it.",
                    "Look up the name in `actor.alternateId` of the entry at `Directory > People`.",
                ),
                cause(
                    "The user exists but is not active: `Directory > People` shows a status other than `Active`.",
                    "Activate the user at `Directory > People > your user > Activate`, if the person should have access.",
                ),
                cause(
                    "Okta creates the user at the first sign-in from Active Directory, but the username does not have the form in `Okta username format`.",
                    "Compare the two at `Directory > Directory Integrations > your directory > Provisioning > To Okta`, and sign in with a name of that form.",
                ),
            ]),
    )
    .paste("{\"eventType\":\"user.session.start\",\"outcome\":{\"result\":\"FAILURE\",\"reason\":\"VERIFICATION_ERROR\"}}"),
    message(
        explain("sign-on-policy-denied", "A sign-on policy denied the sign-in")
            .verdict("A policy rule denied the sign-in of this user, from this place or with this device. The password is not the problem.")
            .causes(&[
                cause(
                    "The first rule that matches the request denies it, often not the rule that was meant but one above it.",
                    "Open the entry in `Reports > System Log`: its targets name the policy and the rule. Try the same case with `Reports > Access testing tool` (Identity Engine).",
                ),
                cause(
                    "The rule belongs to the app's sign-in policy, so the same user can open other apps.",
                    "Change the rule at `Security > Authentication policies > App sign-in policies > your policy` (Classic Engine: `Applications and Resources > Applications > your app > Sign On > Sign On Policy`).",
                ),
                cause(
                    "The rule belongs to the global session policy, so the user cannot sign in to any app.",
                    "Change the rule at `Security > Global Session Policy` (Classic Engine: `Security > Authentication > Sign On`).",
                ),
            ]),
    )
    .paste("{\"eventType\":\"policy.evaluate_sign_on\",\"outcome\":{\"result\":\"DENY\",\"reason\":\"Sign-on policy evaluation resulted in DENY\"}}"),
];

const FAILED: &[Query] = &[Query {
    finds: "Sign-ins that failed",
    clauses: &["eventType eq \"user.session.start\"", "outcome.result eq \"FAILURE\""],
}];

/// Reasons, the beginning of the event types that give them (empty: any), and the finding that each means.
static REASONS: &[(&str, &str, &str)] = &[
    ("INVALID_CREDENTIALS", "user.", "sign-in-credentials-wrong"),
    ("LOCKED_OUT", "user.", "sign-in-locked-out"),
    ("UNKNOWN_USER", "user.", "sign-in-user-unknown"),
    ("PASSWORD_BASED_LOGIN_DISALLOWED", "user.", "sign-in-password-not-allowed"),
    ("VERIFICATION_ERROR", "user.", "sign-in-verification-error"),
    ("GENERAL_NONSUCCESS", "user.", "sign-in-general-nonsuccess"),
    ("Sign-on policy evaluation resulted in DENY", "", "sign-on-policy-denied"),
    ("Sign-on policy evaluation resulted in DENIED", "", "sign-on-policy-denied"),
    ("Login failed", "user.authentication.auth_via_AD_agent", "delegated-sign-in-failed"),
    ("Login failed", "user.authentication.auth_via_LDAP_agent", "delegated-sign-in-failed"),
    ("Invalid token", "user.account.", "recovery-token-invalid"),
    ("Token expired", "user.account.", "recovery-token-invalid"),
    ("PASSWORD_EXPIRED", "user.", "authn-password-expired"),
    ("Invalid User State", "user.account.", "self-service-not-possible"),
    ("User Not Found", "user.authentication.auth_via_", "idp-user-not-matched"),
    ("FastPass declined phishing attempt", "", "fastpass-phishing-declined"),
    ("Malformed Request", "user.authentication.slo", "logout-request-malformed"),
];

/// The id of the finding that a reason of an entry of this type means; `None` if it is in no catalogue here.
pub(crate) fn finding_id(event_type: &str, reason: &str) -> Option<&'static str> {
    let reason = reason.trim().trim_end_matches('.');
    let fits = |(said, types, _): &&(&str, &str, &str)| {
        said.eq_ignore_ascii_case(reason) && (event_type.is_empty() || event_type.starts_with(types))
    };
    REASONS.iter().find(fits).map(|(_, _, id)| *id)
}
