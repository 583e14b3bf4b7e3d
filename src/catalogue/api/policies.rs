//! Errors of policies and what they hold in place.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        403,
        &[
            "Cannot modify/disable this authenticator because it is enabled in one or more policies. {0}",
            "The operation is not permitted by policy.",
            "Cannot disable this authenticator because it is enabled in one or more policies. To continue, disable the authenticator in these policies.",
        ],
        explain("E0000148", "The authenticator is used in a policy").verdict("Okta refused to change the authenticator, because users could then no longer satisfy the policies that use it. Your role is not the problem.")
            .causes(&[
                cause(
                    "An authenticator enrollment policy makes the authenticator required or optional. Okta may name the policy at the end of `errorSummary` or in `errorCauses`.",
                    "If no policy is named, send `GET /api/v1/policies?type=MFA_ENROLL`, and look for the authenticator's `key` with an `enroll.self` other than `NOT_ALLOWED`. Set it to `Disabled` in each such policy at `Security > Authenticators > Enrollment > your policy > Edit`, then repeat the request.",
                )
                .any(&[Clue::ErrorCause("enrollment policies")]),
                cause(
                    "A rule of an app sign-in policy asks for this authenticator.",
                    "Change the rule at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`, then repeat the request.",
                )
                .any(&[Clue::ErrorCause("sign"), Clue::ErrorCause("access"), Clue::ErrorCause("authentication")]),
            ]),
    ),
    known(
        403,
        &["You can’t disable Okta FastPass because it is being used by one or more application sign-on policies. First, go to each policy and remove any device conditions. Then, come back and try again."],
        explain("E0000174", "Okta FastPass is used in app sign-in policies").verdict("Okta refused to disable Okta FastPass, because users could then no longer satisfy some rules. Your role is not the problem.")
            .causes(&[
                cause(
                    "Rules of app sign-in policies have conditions on the device, such as registered or managed. These need Okta FastPass (signing in with Okta Verify, without a password), which reports on the device.",
                    "Remove the device conditions from the rules at `Security > Authentication policies > App sign-in policies > your policy`, then disable Okta FastPass. Users on unmanaged devices can then open these apps too.",
                )
                .certain(),
            ]),
    ),
    known(
        400,
        &["{0} cannot be modified/deleted because it is currently being used in an Enroll Policy. Please make changes to the Enroll Policy before modifying/deleting the group."],
        explain("E0000209", "The security key group is used in an enrollment policy")
            .verdict("Okta refused the change, because a policy would then allow other security keys than it does now. Your role is not the problem.")
            .causes(&[
                cause(
                    "The enrollment policy names this group of allowed security keys, which are given as AAGUIDs (the IDs of authenticator models): {0}.\nThe enrollment policy names this group of allowed security keys, which are given as AAGUIDs (the IDs of authenticator models).",
                    "Find the policy with `GET /api/v1/policies?type=MFA_ENROLL` and remove the group from it, then repeat the request.",
                )
                .certain(),
                cause(
                    "The group of keys is being deleted or changed only because its list of models is out of date.",
                    "Create a group with the new list, select it instead of the old one in the policy that `GET /api/v1/policies?type=MFA_ENROLL` shows, and then delete the old one.",
                ),
            ]),
    ),
    known(
        403,
        &["This action can't be completed because it would result in 0 phishing resistant authenticators and your org has at least one authentication policy rule that requires phishing resistant authenticators. To continue, either enable FIDO 2 (WebAuthn) or remove the phishing resistance constraint from the affected policies. Policy rules: {0}"],
        explain("E0000219", "The last phishing-resistant authenticator is in use")
            .verdict("Okta refused to switch off the authenticator, because users could then no longer satisfy the rules that the message names. Your role is not the problem.")
            .causes(&[
                cause(
                    "Rules of app sign-in policies require phishing resistance, and no other active authenticator offers it.",
                    "Activate FIDO2 (WebAuthn) at `Security > Authenticators` first, and let users enroll it. Then repeat the request.",
                )
                .certain(),
                cause(
                    "The requirement itself is no longer needed in these rules: {0}.\nThe requirement itself is no longer needed in these rules.",
                    "Remove phishing resistance from the rules at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`. This makes stolen passwords and codes easier to use.",
                ),
            ]),
    ),
    known(
        423,
        &["Policy priorities are being reconciled. Please try again later."],
        explain("E0000239", "The policy priorities are being reordered")
            .verdict("Okta refused the change only because of its timing: it is renumbering the priorities of its policies. The request itself is not the problem.")
            .causes(&[
                cause(
                    "Okta locks policies and group rules while it renumbers them, usually after several changes at the same time, as a script or Terraform makes them.",
                    "Repeat the request after some seconds, and send such changes one after the other; in Terraform, run `terraform apply -parallelism=1`.",
                ),
                cause(
                    "Another administrator or program is changing policies or group rules at the same time.",
                    "Search `Reports > System Log` for `eventType sw \"policy.\"` in that minute: `actor` names who it is. Repeat the request when the other change is done.",
                ),
            ]),
    ),
    known(
        400,
        &["One or more authentication method chains include a knowledge method in the first step. Update these chains to require a possession factor in the first step: {0}"],
        explain("E0000245", "A chain of methods starts with a password or another knowledge factor")
            .verdict("Okta refused the order of the methods in a chain, which starts with something that the user knows. The methods themselves and your role are not the problem.")
            .causes(&[
                cause(
                    "The first step of the chain is a password or another knowledge factor, and Okta requires a possession factor there.",
                    "Put a possession factor, such as Okta Verify, into the first step of the chains at `Security > Authentication policies > App sign-in policies`. The rules are in these policies: {0}.\nPut a possession factor, such as Okta Verify, into the first step of the chains at `Security > Authentication policies > App sign-in policies`.",
                ),
                cause(
                    "The order does not matter: the rule uses a chain only to require several methods.",
                    "Read the rule with `GET /api/v1/policies/{policyId}/rules/{ruleId}`, and set `verificationMethod.type` to `ASSURANCE` with `constraints` instead of `AUTH_METHOD_CHAIN`.",
                ),
            ]),
    ),
    known(
        403,
        &["This action can't be completed because the authentication method is in use by one or more authentication policies: {0}"],
        explain("E0000246", "Policies still use this authentication method")
            .verdict("Okta refused to switch the method off, because rules of policies still ask for it. Your role is not the problem.")
            .causes(&[
                cause(
                    "At least one rule of these policies requires the method, in its list of methods or in a chain: {0}.\nAt least one rule of a policy requires the method, in its list of methods or in a chain.",
                    "Open each of these policies at `Security > Authentication policies > App sign-in policies`, remove the method at `your rule > Actions > Edit`, then repeat the request. Make sure first that the rule still leaves the users a method that they have.",
                )
                .certain(),
            ]),
    ),
    known(
        403,
        &["The current Id Proofing Identity Provider is configured to be used in one or more Okta Account Management Policy rules. {0}"],
        explain("E0000248", "An account policy still uses this ID proofing provider")
            .verdict("Okta refused the change of the identity provider, because users could then no longer prove who they are. Your role is not the problem.")
            .causes(&[
                cause(
                    "Rules of the Okta account management policy use this provider of ID proofing, that is of checking identity documents ({0}).\nRules of the Okta account management policy use this provider of ID proofing, that is of checking identity documents.",
                    "Read the rules of the policy whose `resourceType` is `END_USER_ACCOUNT_MANAGEMENT` in `GET /api/v1/policies?type=ACCESS_POLICY`, choose another provider in them, and then deactivate the old one.",
                )
                .certain(),
            ]),
    ),
    known(
        403,
        &["You can't {0} {1} because its Trust claims setting isn't enabled on any other identity provider. To {0} this identity provider, update the applicable rules in your {2} and {3} policies to remove the dependency on Trust claims."],
        explain("E0000250", "Two policies rely on this provider's trust claims")
            .verdict("Okta refused to change this identity provider, because rules of two kinds of policies could then no longer be satisfied. Your role is not the problem.")
            .causes(&[cause(
                "No other identity provider has `Trust claims` enabled (Okta then believes the provider's statements about MFA), and these policies rely on it: {2}, {3}.\nNo other identity provider has `Trust claims` enabled (Okta then believes the provider's statements about MFA), and these policies rely on it.",
                "Remove that condition from the rules, or enable `Trust claims` on another identity provider at `Security > Identity Providers > your provider > Configure Identity Provider`.",
            )
            .certain()]),
    ),
    known(
        403,
        &["You can't {0} {1} because its Trust claims setting isn't enabled on any other identity provider. To {0} this identity provider, update the applicable rules in your {2} policies to remove the dependency on Trust claims."],
        explain("E0000251", "The global session policy relies on trust claims")
            .verdict("Okta refused to change this identity provider, because no other one could satisfy a rule of the global session policy. Your role is not the problem.")
            .causes(&[
                cause(
                    "A rule of the global session policy relies on `Trust claims` (Okta believes the provider's statements about MFA), and this is the only provider that has them: {2}.\nA rule of the global session policy relies on `Trust claims` (Okta believes the provider's statements about MFA), and this is the only provider that has them.",
                    "Remove the condition from the rule that the message names, at `Security > Global Session Policy > your policy > your rule > Edit`, then repeat this request.",
                ),
                cause(
                    "The rule should keep its condition, and another identity provider should satisfy it.",
                    "Enable `Trust claims` on that one at `Security > Identity Providers > your provider > Configure Identity Provider` first, then change this one.",
                ),
            ]),
    ),
    known(
        403,
        &["You can't {0} {1} because its Trust claims setting isn't enabled on any other identity provider. To {0} this identity provider, update the applicable rules in your {2} policies to remove the dependency on Trust claims."],
        explain("E0000252", "An app sign-in policy relies on trust claims")
            .verdict("Okta refused to change this identity provider, because no other one could satisfy a rule of an app sign-in policy. Your role is not the problem.")
            .causes(&[
                cause(
                    "A rule of an app sign-in policy relies on `Trust claims` (Okta believes the provider's statements about MFA), and this is the only provider that has them: {2}.\nA rule of an app sign-in policy relies on `Trust claims` (Okta believes the provider's statements about MFA), and this is the only provider that has them.",
                    "Look at the rules at `Security > Authentication policies > App sign-in policies`: change what they demand so that users can satisfy it without this provider's factors, then repeat this request.",
                ),
                cause(
                    "The rule should keep its condition, and another identity provider should satisfy it.",
                    "Select `Trust claims from this identity provider` on that one at `Security > Identity Providers > your provider > Configure Identity Provider`, then repeat this request.",
                ),
            ]),
    ),
];
