//! Claims that Okta defines, or fills in a way of its own.

use crate::catalogue::claims::Entry;

pub(crate) static CLAIMS: &[Entry] = &[
    ("ver", "Version of the token format.\nVersion of the token format; always 1.", "Okta"),
    (
        "jti",
        "The ID of this token.\nThe ID of this token: `AT.` for an access token, `ID.` for an ID token; a refreshable one has a second part.",
        "Okta",
    ),
    (
        "cid",
        "The client that got the token.\nThe client that the token was issued to.",
        "Applications and Resources > Applications > your app > General",
    ),
    ("uid", "The user's ID (`00u…`).\nThe user's ID (`00u…`); absent with client credentials.", "Okta"),
    (
        "scp",
        "The granted scopes, as a list.",
        "Security > API > Authorization Servers > your server > Scopes and Access Policies",
    ),
    (
        "idp",
        "Who authenticated the user.\nWho authenticated the user: the org (`00o…`) or an identity provider (`0oa…`).",
        "Security > Identity Providers",
    ),
    (
        "groups",
        "The user's groups, filtered.\nGroups of the user that match the claim's filter, at most 100.",
        "Security > API > Authorization Servers > your server > Claims",
    ),
    (
        "acr",
        "How strong the sign-in was.\nHow strongly the user was authenticated.",
        "Okta, OpenID Connect Core",
    ),
    (
        "amr",
        "How the user was authenticated.\nHow the user was authenticated: `pwd`, `mfa`, `otp`, `sms`, `swk`, `hwk`, `kba` …",
        "Okta, RFC 8176",
    ),
    ("sid", "The user's session at Okta.", "Okta, OpenID Connect Front-Channel Logout"),
    ("preferred_username", "The user's login.", "Directory > People > your user > Profile"),
    ("zoneinfo", "The user's time zone.", "Directory > People > your user > Profile"),
    ("orgid", "The Okta org.", "Okta"),
    ("app_org", "The org of the app.", "Okta"),
];
