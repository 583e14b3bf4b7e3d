//! Issuers other than Okta, by their address: so that a token is not read by the wrong company's rules.

use crate::jose::token::Token;
use crate::limits;
use crate::model::{Kind, issuer_url, okta_ids};
use crate::text::url;

/// An issuer of tokens that is not Okta.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Provider {
    /// Its name.
    pub name: &'static str,
    /// Why an access token of it is one.
    pub access: &'static str,
    /// Why an ID token of it is one.
    pub id: &'static str,
    /// Why another token is none of these.
    pub other: &'static str,
    hosts: &'static [&'static str],
    path: &'static str,
}

macro_rules! providers {
    ($($name:literal $hosts:expr, $path:literal;)*) => {
        &[$(Provider {
            name: $name,
            access: concat!("an access token of ", $name, " by its issuer and claims"),
            id: concat!("an ID token of ", $name, " by its issuer and claims"),
            other: concat!("a token of ", $name, " by its issuer"),
            hosts: $hosts,
            path: $path,
        }),*]
    };
}

/// By the host, its end or its beginning, or by a part of the path where the host is anyone's.
static PROVIDERS: &[Provider] = providers! {
    "Auth0" &[".auth0.com"], "";
    "Microsoft Entra ID" &["login.microsoftonline.com", "sts.windows.net", "login.microsoftonline.us", ".b2clogin.com", ".ciamlogin.com"], "";
    "Google" &["accounts.google.com", "oauth2.googleapis.com"], "";
    "Firebase" &["securetoken.google.com"], "";
    "Amazon Cognito" &["cognito-idp.", ".amazoncognito.com"], "";
    "Ping Identity" &[".pingone.com", ".pingone.eu", ".pingone.ca", ".pingone.asia", ".pingidentity.com"], "";
    "OneLogin" &[".onelogin.com"], "";
    "Apple" &["appleid.apple.com"], "";
    "GitHub Actions" &["token.actions.githubusercontent.com"], "";
    "GitLab" &["gitlab.com"], "";
    "Salesforce" &[".salesforce.com"], "";
    "Kubernetes" &["kubernetes.default.svc", "kubernetes.default.svc.cluster.local", "oidc.eks."], "";
    "Supabase" &[".supabase.co"], "";
    "Azure Static Web Apps" &[".azurestaticapps.net"], "";
    "WorkOS AuthKit" &[".authkit.app"], "";
    "Clerk" &[".clerk.accounts.dev", ".clerk.dev"], "";
    "JumpCloud" &["oauth.id.jumpcloud.com"], "";
    "Discord" &["discord.com"], "";
    "Slack" &["slack.com"], "";
    "LINE" &["access.line.me"], "";
    "Twitch" &["id.twitch.tv"], "";
    "ZITADEL" &[".zitadel.cloud"], "";
    "FusionAuth" &[".fusionauth.io"], "";
    "Kinde" &[".kinde.com"], "";
    "Logto" &[".logto.app"], "";
    "Descope" &["api.descope.com"], "";
    "Cloudflare Access" &[".cloudflareaccess.com"], "";
    "Vercel" &["oidc.vercel.com"], "";
    "CircleCI" &["oidc.circleci.com"], "";
    "Bitbucket Pipelines" &["api.bitbucket.org"], "";
    "HCP Terraform" &["app.terraform.io"], "";
    "Buildkite" &["agent.buildkite.com"], "";
    "IBM Cloud" &["iam.cloud.ibm.com"], "";
    "authentik" &[], "/application/o/";
    "Keycloak" &[], "/realms/";
    "AD FS" &[], "/adfs/";
};

/// What [`issuer_name`] calls an issuer that may be Okta's.
pub const OKTA: &str = "Okta";
/// What a token's maker is called where its own client signs it.
pub const CLIENT: &str = "the client";

/// The provider that issued a token, where it is a known one and not Okta.
#[must_use]
pub fn provider(token: &Token) -> Option<&'static Provider> {
    of_issuer(token.claim_text("iss")?)
}

/// Whether an AWS load balancer made it of what a provider said: signed and padded in its own way.
#[must_use]
pub fn is_load_balancers(token: &Token) -> bool {
    let header = token.header.members();
    header.get("signer").is_some() && header.get("client").is_some()
}

/// Whether Okta made a token that somebody issued, by its claims.
#[must_use]
pub fn is_oktas(token: &Token) -> bool {
    let text = |name| token.claim_text(name);
    !is_load_balancers(token)
        && (text("iss").is_some_and(issuer_url::is_issuer)
            || text("jti").is_some_and(|jti| jti.starts_with("AT.") || jti.starts_with("ID."))
            || token.claim("cid").is_some() && token.claim("scp").is_some())
}

/// The name of the provider that issues under this address, where it is a known one and not Okta.
#[must_use]
pub fn known_name(iss: &str) -> Option<&'static str> {
    of_issuer(iss).map(|it| it.name)
}

/// Who issues under this address: Okta, unless it is known to be somebody else.
#[must_use]
pub fn issuer_name(iss: &str) -> &'static str {
    if let Some(provider) = of_issuer(iss) {
        return provider.name;
    }
    let inside = |host: &str| {
        let name = url::name(host);
        !name.contains('.') || name.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
    };
    // Okta's issuers are URLs below its own or the customer's domain: a bare word is another's.
    let elsewhere = match issuer_url::address(iss) {
        Some(it) => inside(it.host),
        // What a program signs for itself names its client: Salesforce's consumer key is none of Okta's.
        None => {
            !iss.is_empty()
                && iss.bytes().all(|it| it.is_ascii_alphanumeric() || b"._-".contains(&it))
                && !okta_ids::is_client_id(iss)
        }
    };
    if elsewhere && !issuer_url::is_issuer(iss) { "another provider" } else { OKTA }
}

/// The provider that a paste in lower case is about, where it names one and nothing of Okta's: then nothing of Okta's is
/// to be looked at. `None` if it names none. Searches the whole text: [`Case::provider`](crate::model::Case) has it.
#[must_use]
pub fn named_in(lower: &str) -> Option<&'static str> {
    if lower.contains("okta") {
        return None;
    }
    let has = |name: &str| lower.contains(name);
    let by_host = PROVIDERS.iter().find(|it| {
        it.hosts.iter().any(|host| host.len() > 10 && has(host)) || !it.path.is_empty() && has(it.path)
    });
    by_host
        .map(|it| it.name)
        .or_else(|| by_member(lower))
        .or_else(|| NAMED.iter().find(|(word, _)| has(word)).map(|(_, name)| *name))
}

/// The provider that a member of a log names: `providerId: 'google'`, `"provider": "discord"`.
fn by_member(lower: &str) -> Option<&'static str> {
    lower.match_indices("provider").take(limits::ASKED).find_map(|(at, word)| {
        let rest = lower.get(at + word.len()..)?;
        let rest = rest.strip_prefix("id").unwrap_or(rest).trim_start_matches(['"', '\'']);
        let rest = rest.strip_prefix([':', '='])?.trim_start().trim_start_matches(['"', '\'']);
        let name = rest.split(|it: char| !it.is_ascii_alphanumeric() && it != '-').next()?;
        MEMBERS.iter().find(|(it, _)| *it == name).map(|(_, name)| *name)
    })
}

/// What programs call providers in their settings and logs.
const MEMBERS: &[(&str, &str)] = &[
    ("google", "Google"),
    ("github", "another provider"),
    ("gitlab", "GitLab"),
    ("discord", "Discord"),
    ("facebook", "another provider"),
    ("apple", "Apple"),
    ("twitch", "Twitch"),
    ("linkedin", "another provider"),
    ("slack", "Slack"),
    ("auth0", "Auth0"),
    ("cognito", "Amazon Cognito"),
    ("microsoft-entra-id", "Microsoft Entra ID"),
    ("entra-id", "Microsoft Entra ID"),
    ("authentik", "authentik"),
    ("keycloak", "Keycloak"),
];

/// Words by which a paste names a provider, or a service that takes its own tokens alone.
const NAMED: &[(&str, &str)] = &[
    (".auth0.com", "Auth0"),
    ("keycloak", "Keycloak"),
    ("realm_access", "Keycloak"),
    ("resource_access", "Keycloak"),
    ("cognito", "Amazon Cognito"),
    ("appsync", "Amazon Cognito"),
    ("amplify", "Amazon Cognito"),
    ("x-amzn-errortype", "another provider"),
    ("authentik", "authentik"),
    ("authelia", "Authelia"),
    ("pingfederate", "PingFederate"),
    ("/token.oauth2", "PingFederate"),
    ("/authorization.oauth2", "PingFederate"),
    ("/introspect.oauth2", "PingFederate"),
    ("pingone", "Ping Identity"),
    ("onelogin", "OneLogin"),
    ("gcloud", "Google"),
    ("google.auth", "Google"),
    ("workloadidentitypools", "Google"),
    ("adfs", "AD FS"),
    ("msis", "AD FS"),
    ("identityserver", "another provider"),
    ("fusionauth", "FusionAuth"),
    ("zitadel", "ZITADEL"),
    ("azuread", "Microsoft Entra ID"),
    ("azure-ad", "Microsoft Entra ID"),
    ("aadsts", "Microsoft Entra ID"),
    ("microsoft.identity.web", "Microsoft Entra ID"),
    ("firebase id token", "Firebase"),
    ("firebase session cookie", "Firebase"),
    ("same firebase project", "Firebase"),
    ("identitytoolkit.googleapis.com", "Firebase"),
    ("firebase_admin", "Firebase"),
    ("firebase-admin", "Firebase"),
    ("firebaseautherror", "Firebase"),
    (".apps.googleusercontent.com", "Google"),
    ("auth0_domain", "Auth0"),
    ("auth0_issuer", "Auth0"),
    ("auth0_audience", "Auth0"),
    ("logto", "Logto"),
    ("descope", "Descope"),
    ("workos", "WorkOS AuthKit"),
    ("supabase", "Supabase"),
    ("databricks", "another provider"),
    ("system:serviceaccount", "Kubernetes"),
    ("bound_service_account", "Kubernetes"),
    ("wp-json", "another provider"),
];

fn of_issuer(iss: &str) -> Option<&'static Provider> {
    let it = issuer_url::address(iss)?;
    if issuer_url::is_issuer(iss) {
        return None;
    }
    let host = it.host.to_ascii_lowercase();
    PROVIDERS.iter().find(|provider| {
        provider.hosts.iter().any(|end| {
            if end.starts_with('.') {
                host.ends_with(end)
            } else if end.ends_with('.') {
                host.starts_with(end)
            } else {
                host == *end
            }
        }) || !provider.path.is_empty() && it.path.contains(provider.path)
    })
}

impl Provider {
    /// What the provider's own member for it says.
    pub(crate) fn says(&self, token: &Token) -> Option<Kind> {
        let said = token.claim_text("token_use").or_else(|| token.claim_text("typ"))?;
        match said {
            "access" | "Bearer" => Some(Kind::AccessToken),
            "id" | "ID" => Some(Kind::IdToken),
            "Refresh" | "Offline" => Some(Kind::Jwt),
            "Logout" => Some(Kind::LogoutToken),
            _ => None,
        }
    }
}
