//! Claims that Okta defines, or fills in a way of its own.

use crate::catalogue::claims::Entry;

pub(crate) static CLAIMS: &[Entry] = &[
    ("ver", "Version of the token's form; always 1.", "Okta"),
    (
        "jti",
        "Names this token: `AT.` an access token, `ID.` an ID token; a refreshable one has a second part.",
        "Okta",
    ),
    (
        "cid",
        "The client that the token was given to.",
        "Applications and Resources > Applications > your app > General",
    ),
    ("uid", "The id of the user (`00u…`); absent for client credentials.", "Okta"),
    (
        "scp",
        "The scopes granted, as a list.",
        "Security > API > Authorization Servers > your server > Scopes and Access Policies",
    ),
    (
        "idp",
        "Who authenticated the user: the org (`00o…`) or an identity provider (`0oa…`).",
        "Security > Identity Providers",
    ),
    (
        "groups",
        "Groups of the user that the claim's filter lets through, 100 at most.",
        "Security > API > Authorization Servers > your server > Claims",
    ),
    ("acr", "How surely the user was authenticated.", "Okta, OpenID Connect Core"),
    (
        "amr",
        "How the user was authenticated: `pwd`, `mfa`, `otp`, `sms`, `swk`, `hwk`, `kba` …",
        "Okta, RFC 8176",
    ),
    ("sid", "The user's session at Okta.", "Okta, OpenID Connect Front-Channel Logout"),
    ("preferred_username", "The user's login.", "Directory > People > your user > Profile"),
    ("zoneinfo", "The user's time zone.", "Directory > People > your user > Profile"),
    ("orgid", "The Okta org.", "Okta"),
    ("app_org", "The org of the app.", "Okta"),
];
