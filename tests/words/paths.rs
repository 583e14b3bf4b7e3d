//! Where to click and what to send: whole menu paths, and whole paths of the API.

use super::rooms::{hold, spans, texts};
use token_inspector::text::template::Placeholder;

/// Tabs and panels of the Admin Console that belong to an app, a server or a user, so that a path to them starts at
/// the menu.
const INSIDE: &[&str] = &[
    "General",
    "General Settings",
    "Sign On",
    "Provisioning",
    "Assignments",
    "Okta API Scopes",
    "Push Groups",
    "Import",
    "Admin roles",
    "Client Credentials",
    "Access Policies",
    "Scopes",
    "Claims",
    "Token Preview",
    "Sign On Policy",
    "Application rate limits",
    "Token rate limits",
];

/// Where paths of the Admin Console start, and those of a device's own settings.
const MENUS: &[&str] = &[
    "Applications and Resources",
    "Security",
    "Directory",
    "Reports",
    "Settings",
    "Customizations",
    "Workflow",
    "More Actions",
    "System Settings",
    "Control Panel",
];

/// What comes behind a list of things, with its name for the one that is meant and the buttons that are beside it.
const LISTS: &[(&str, &[&str])] = &[
    (
        "Applications and Resources > Applications",
        &["your app", "Create App Integration", "Browse App Catalog"],
    ),
    ("Security > API > Authorization Servers", &["your server", "Add Authorization Server"]),
    ("Directory > People", &["your user", "Add person"]),
    ("Security > API > Tokens", &["your token", "Create token"]),
    ("Security > Authentication policies > App sign-in policies", &["your policy"]),
    ("Customizations > Brands", &["your brand"]),
    ("Security > Identity Providers", &["your provider", "Add identity provider"]),
];

#[test]
fn a_path_of_the_console_starts_at_its_menu() {
    hold(
        "whole menu paths",
        texts().into_iter().filter_map(|it| {
            let cut = spans(it.text).find(|span| {
                let mut steps = span.split(" > ");
                let first = steps.next().unwrap_or_default();
                let path = span.contains(" > ");
                path && !MENUS.contains(&first)
                    && (INSIDE.contains(&first) || steps.any(|it| INSIDE.contains(&it)))
            });
            cut.map(|span| (it, format!("`{span}` does not start at a menu")))
        }),
    );
}

#[test]
fn a_tab_is_never_named_without_its_path() {
    hold(
        "no tab without its path",
        texts().into_iter().filter_map(|it| {
            let named = INSIDE.iter().find(|tab| it.text.contains(&["`", tab, "` tab"].concat()));
            named.map(|tab| (it, format!("`{tab}` tab")))
        }),
    );
}

#[test]
fn the_app_of_a_path_is_your_app() {
    hold(
        "`your app`, `your server`, `your user`, `your policy`",
        texts().into_iter().filter_map(|it| {
            let foreign = spans(it.text).find_map(|span| {
                let (_, rest, names) = LISTS.iter().find_map(|(list, names)| {
                    Some((list, span.strip_prefix(list)?.strip_prefix(" > ")?, names))
                })?;
                let next = rest.split(" > ").next()?;
                (!names.contains(&next)).then_some(next)
            });
            foreign.map(|name| (it, format!("“{name}” is not how a path names it")))
        }),
    );
}

#[test]
fn a_path_of_the_api_is_whole() {
    hold(
        "whole API paths",
        texts().into_iter().filter_map(|it| {
            let cut = spans(it.text).find(|span| {
                let verbs = ["GET ", "POST ", "PUT ", "PATCH ", "DELETE "];
                let path = verbs.iter().find_map(|verb| span.strip_prefix(verb)).unwrap_or(span);
                path.starts_with("…/") || path.starts_with('/') && path.contains("/…/")
            });
            cut.map(|span| (it, format!("`{span}` is cut")))
        }),
    );
}

#[test]
fn what_stands_for_a_value_in_a_path_of_the_api_is_named_as_the_reference_names_it() {
    hold(
        "`{userId}` in API paths",
        texts().into_iter().filter_map(|it| {
            let odd = spans(it.text).filter(|span| span.contains("/v1/")).find_map(|span| {
                let mut names = span.split('{').skip(1).filter_map(|rest| rest.split('}').next());
                names.find(|name| {
                    let known = Placeholder::named(name).is_some();
                    let camel = name.starts_with(|it: char| it.is_ascii_lowercase())
                        && name.chars().all(|it| it.is_ascii_alphanumeric());
                    !known && !camel
                })
            });
            odd.map(|name| (it, format!("{{{name}}}")))
        }),
    );
}
