//! How an issuer that does not fit is near to the one expected.

use crate::checks::issuer::comparison::{judged, mismatch, shown};
use crate::checks::structure::unicode::{first_odd, skeleton};
use crate::checks::{Subject, TokenView};
use crate::finding::{Hit, Outcome};
use crate::model::issuer_url;
use crate::model::issuer_url::{Server, address, domain, host, is_okta, org_name, without_admin};
use crate::model::provider;
use crate::text::template::Placeholder;
use crate::text::url::Url;

/// Where a fault is that an issuer has by itself: in the token, not in what is expected of it.
pub(crate) const IN_TOKEN: &str = "the token";

/// A hit for each token whose issuer stands in this relation to one that was expected.
fn each(subject: &Subject, near: impl Fn(&str, &str) -> bool) -> Vec<Outcome> {
    subject.each(|view| {
        let (iss, expected) = mismatch(subject, &view)?;
        let other = expected.iter().map(shown).find(|other| near(iss, other))?;
        Some(view.hit("payload.iss").differs(&[iss], &[other]).fact(Placeholder::Issuer, iss))
    })
}

fn both<'a>(iss: &'a str, other: &'a str) -> Option<(Url<'a>, Url<'a>)> {
    Some((address(iss)?, address(other)?))
}

/// The host as the person most likely means it: lower case, without `-admin`.
fn plain(host: &str) -> String {
    let lower = host.to_ascii_lowercase();
    without_admin(&lower).unwrap_or(lower)
}

/// Hits for a fault that an issuer has by itself: of each token, and of the expected values.
fn alone(subject: &Subject, fault: impl Fn(&TokenView, &str) -> Option<String>) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for view in subject.tokens().filter(judged) {
        let found = view.text("iss").and_then(|iss| fault(&view, iss).map(|right| (iss, right)));
        if let Some((iss, right)) = found {
            hits.push(told(view.hit("payload.iss"), iss, right).fact(Placeholder::Name, IN_TOKEN).into());
            continue;
        }
        let expected = subject.set_issuers();
        let wrong = expected.iter().map(shown).find_map(|it| fault(&view, it).map(|right| (it, right)));
        if let Some((expected, right)) = wrong {
            let other = view.text("iss").map_or(right, str::to_owned);
            hits.push(told(view.hit("expected.issuer"), expected, other).into());
        }
    }
    hits
}

fn told(hit: Hit, found: &str, expected: String) -> Hit {
    let hit = if expected.is_empty() { hit.found(found) } else { hit.differs(&[found], &[expected]) };
    let hit = hit.fact(Placeholder::Issuer, found);
    match issuer_url::host(found).map(plain) {
        Some(org) => hit.fact(Placeholder::Org, org),
        None => hit,
    }
}

pub(crate) fn trailing_slash(subject: &Subject) -> Vec<Outcome> {
    each(subject, |iss, other| {
        iss.ends_with('/') != other.ends_with('/') && iss.trim_end_matches('/') == other.trim_end_matches('/')
    })
}

pub(crate) fn not_https(subject: &Subject) -> Vec<Outcome> {
    alone(subject, |_, iss| {
        let plain = address(iss)?.scheme.eq_ignore_ascii_case("http");
        let local = || {
            let host = host(iss).unwrap_or_default();
            ["localhost", "127.", "[::1]"].iter().any(|it| host.starts_with(it))
        };
        (plain && !local() && provider::issuer_name(iss) == provider::OKTA)
            .then(|| format!("https{}", iss.get(4..).unwrap_or_default()))
    })
}

pub(crate) fn admin_host(subject: &Subject) -> Vec<Outcome> {
    alone(subject, |_, iss| {
        let it = address(iss)?;
        Some(iss.replacen(it.host, &without_admin(it.host)?, 1))
    })
}

pub(crate) fn no_path(subject: &Subject) -> Vec<Outcome> {
    let named = |it: &Url| match issuer_url::server(it.path) {
        Server::Custom(_) => Some(true),
        Server::Org | Server::Unnamed => Some(false),
        Server::Other if it.path.trim_matches('/') == "default" => Some(false),
        Server::Other => None,
    };
    each(subject, |iss, other| {
        both(iss, other).is_some_and(|(one, two)| {
            plain(one.host) == plain(two.host)
                && matches!((named(&one), named(&two)), (Some(a), Some(b)) if a != b)
        })
    })
}

pub(crate) fn other_server(subject: &Subject) -> Vec<Outcome> {
    each(subject, |iss, other| {
        both(iss, other).is_some_and(|(one, two)| {
            match (issuer_url::server(one.path), issuer_url::server(two.path)) {
                (Server::Custom(first), Server::Custom(second)) => {
                    let odd = first_odd(iss).or(first_odd(other));
                    plain(one.host) == plain(two.host) && !first.eq_ignore_ascii_case(second) && odd.is_none()
                }
                _ => false,
            }
        })
    })
}

pub(crate) fn other_org(subject: &Subject) -> Vec<Outcome> {
    each(subject, |iss, other| {
        both(iss, other).is_some_and(|(one, two)| {
            is_okta(one.host) && is_okta(two.host) && first_odd(iss).or(first_odd(other)).is_none() && {
                let (one, two) = (plain(one.host), plain(two.host));
                (org_name(&one), domain(&one)) != (org_name(&two), domain(&two))
            }
        })
    })
}

pub(crate) fn custom_domain(subject: &Subject) -> Vec<Outcome> {
    let hits = each(subject, |iss, other| {
        both(iss, other).is_some_and(|(one, two)| {
            is_okta(one.host) != is_okta(two.host)
                && one.path.trim_end_matches('/') == two.path.trim_end_matches('/')
                && !looks_like_okta(one.host)
                && !looks_like_okta(two.host)
        })
    });
    hits.into_iter().map(Outcome::likely).collect()
}

pub(crate) fn letter_case(subject: &Subject) -> Vec<Outcome> {
    each(subject, |iss, other| {
        let end = |text: &str| text.trim_end_matches('/').to_owned();
        iss != other && end(iss) != end(other) && end(iss).eq_ignore_ascii_case(&end(other))
    })
}

pub(crate) fn look_alike(subject: &Subject) -> Vec<Outcome> {
    let mut hits = alone(subject, |_, iss| {
        let url = Url::cut(iss);
        let posing = names_okta(&url.login.to_ascii_lowercase());
        (first_odd(iss).is_some() || posing || looks_like_okta(url.host)).then(String::new)
    });
    let seen: Vec<_> = hits.iter().map(|it| it.exhibit).collect();
    let nearly = each(subject, |iss, other| {
        let (iss, other) = (iss.to_ascii_lowercase(), other.to_ascii_lowercase());
        iss != other && skeleton(&iss) == skeleton(&other)
    });
    hits.extend(nearly.into_iter().filter(|it| !seen.contains(&it.exhibit)));
    hits
}

/// Whether a name, as one before `@` in an address, is that of a host of Okta's, or looks like one.
fn names_okta(name: &str) -> bool {
    is_okta(name) || issuer_url::DOMAINS.contains(&name) || looks_like_okta(name)
}

/// Whether a host that is not Okta's is made to look as if it were, by its letters.
fn looks_like_okta(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    if is_okta(&host) {
        return false;
    }
    let bones = skeleton(&host);
    issuer_url::DOMAINS.iter().any(|domain| {
        let domain_bones = skeleton(domain);
        let dressed = host != *domain && bones.ends_with(&format!(".{domain_bones}"));
        dressed
            || in_punycode(&host, domain)
            || host.contains(&format!(".{domain}."))
            || host.contains(&format!(".{}.", domain.replace('.', "-")))
    })
}

/// Whether a host ends in this domain but for letters of another script, which its label has as `xn--…` (RFC 3492).
fn in_punycode(host: &str, domain: &str) -> bool {
    let mut labels = host.rsplit('.');
    let mut coded = false;
    domain.rsplit('.').all(|wanted| {
        let label = labels.next().unwrap_or_default();
        let Some(rest) = label.strip_prefix("xn--") else { return label == wanted };
        coded = true;
        let plain = rest.rsplit_once('-').map_or("", |(plain, _)| plain);
        let mut letters = wanted.chars();
        plain.chars().all(|letter| letters.any(|it| it == letter))
    }) && coded
}
