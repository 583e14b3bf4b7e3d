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
        explain("E0000148", "Authenticator is used in a policy")
            .causes(&[
                cause(
                    "`errorCauses` names the policies, mostly enrollment policies that set the authenticator to required or optional.",
                    "Set it to disabled (`enroll.self` to `NOT_ALLOWED`) in each policy named, then repeat the call.",
                )
                .any(&[Clue::ErrorCause("enrollment policies")]),
                cause(
                    "An app sign-in policy rule asks for it.",
                    "Edit the rule at `Security > Authentication policies > App sign-in policies > policy > rule > Actions > Edit`.",
                ),
            ]),
    ),
    known(
        403,
        &["You can’t disable Okta FastPass because it is being used by one or more application sign-on policies. First, go to each policy and remove any device conditions. Then, come back and try again."],
        explain("E0000174", "Okta FastPass is used in sign-on policies")
            .causes(&[cause(
                "Rules with device conditions, such as registered or managed, depend on FastPass.",
                "Remove the device conditions at `Security > Authentication policies > App sign-in policies`, then disable it.",
            )
            .certain()]),
    ),
    known(
        400,
        &["{0} cannot be modified/deleted because it is currently being used in an Enroll Policy. Please make changes to the Enroll Policy before modifying/deleting the group."],
        explain("E0000209", "Security key group is used in an enrollment policy")
            .causes(&[cause(
                "The policy names this group of allowed security keys (AAGUIDs): {0}.",
                "Take the group out of that policy first.",
            )
            .certain()]),
    ),
    known(
        403,
        &["This action can't be completed because it would result in 0 phishing resistant authenticators and your org has at least one authentication policy rule that requires phishing resistant authenticators. To continue, either enable FIDO 2 (WebAuthn) or remove the phishing resistance constraint from the affected policies. Policy rules: {0}"],
        explain("E0000219", "Last phishing-resistant authenticator in use")
            .causes(&[cause(
                "Policy rules demand phishing resistance, and no other active authenticator offers it.",
                "Enable FIDO2 (WebAuthn) first, or drop that constraint in these rules: {0}.",
            )
            .certain()]),
    ),
    known(
        423,
        &["Policy priorities are being reconciled. Please try again later."],
        explain("E0000239", "Policy priorities are being reordered")
            .causes(&[cause(
                "Okta locks policies and group rules while it renumbers their priorities, mostly after several writes at once.",
                "Repeat it after some seconds; write one after the other: in Terraform `-parallelism=1`.",
            )]),
    ),
    known(
        400,
        &["One or more authentication method chains include a knowledge method in the first step. Update these chains to require a possession factor in the first step: {0}"],
        explain("E0000245", "Method chain begins with a knowledge factor")
            .causes(&[cause(
                "A chain starts with a password or other knowledge.",
                "Put a possession factor first in the chains of these policies: {0}.",
            )]),
    ),
    known(
        403,
        &["This action can't be completed because the authentication method is in use by one or more authentication policies: {0}"],
        explain("E0000246", "Authentication method is used in policies")
            .causes(&[cause(
                "These policies name the method in their chains: {0}.",
                "Edit their rules at `Security > Authentication policies > App sign-in policies` first.",
            )
            .certain()]),
    ),
    known(
        403,
        &["The current Id Proofing Identity Provider is configured to be used in one or more Okta Account Management Policy rules. {0}"],
        explain("E0000248", "ID proofing provider is used in account policy")
            .causes(&[cause(
                "Okta account management policy rules use this provider ({0}).",
                "Choose another provider in those rules, then deactivate the old one at `Security > Identity Providers`.",
            )
            .certain()]),
    ),
    known(
        403,
        &["You can't {0} {1} because its Trust claims setting isn't enabled on any other identity provider. To {0} this identity provider, update the applicable rules in your {2} and {3} policies to remove the dependency on Trust claims."],
        explain("E0000250", "Trust claims keep this identity provider in use")
            .causes(&[cause(
                "No other identity provider has trust claims enabled, and policy rules rely on them. Policies: {2}, {3}.",
                "Remove that condition from the rules, or enable trust claims on another one at `Security > Identity Providers`.",
            )
            .certain()]),
    ),
    known(
        403,
        &["You can't {0} {1} because its Trust claims setting isn't enabled on any other identity provider. To {0} this identity provider, update the applicable rules in your {2} policies to remove the dependency on Trust claims."],
        explain("E0000251", "Global session policy relies on trust claims")
            .causes(&[cause(
                "No other identity provider has trust claims enabled, and a rule relies on them. Policies: {2}.",
                "Edit the rule at `Security > Global Session Policy`, or enable trust claims on another one at `Security > Identity Providers`.",
            )]),
    ),
    known(
        403,
        &["You can't {0} {1} because its Trust claims setting isn't enabled on any other identity provider. To {0} this identity provider, update the applicable rules in your {2} policies to remove the dependency on Trust claims."],
        explain("E0000252", "App sign-in policy relies on trust claims")
            .causes(&[cause(
                "No other identity provider has trust claims enabled, and an app's rule relies on them. Policies: {2}.",
                "Edit the rule at `Security > Authentication policies > App sign-in policies`, or enable trust claims on another one at `Security > Identity Providers`.",
            )]),
    ),
];
