//! Which scopes a call needs.

#![allow(clippy::expect_used)]

use token_inspector::catalogue::scopes::{Auth, is_read, methods, needed};

fn scopes(method: &str, path: &str) -> String {
    needed(method, path).map_or("unknown".into(), |operation| operation.scopes.join(" "))
}

#[test]
fn reading_needs_read_and_writing_needs_manage() {
    for (call, expected) in [
        ("GET /api/v1/users", "okta.users.read"),
        ("GET /api/v1/users/00u1ngpFSRLFie7vT0g4", "okta.users.read"),
        ("POST /api/v1/users", "okta.users.manage"),
        ("DELETE /api/v1/users/00u1ngpFSRLFie7vT0g4", "okta.users.manage"),
        ("GET /api/v1/groups/00g1/users", "okta.groups.read"),
        ("PUT /api/v1/groups/00g1/users/00u1", "okta.groups.manage"),
        ("GET /api/v1/apps/0oa1/grants", "okta.appGrants.read"),
        ("GET /api/v1/logs", "okta.logs.read"),
        ("GET /api/v1/policies/00p1/rules", "okta.policies.read"),
        ("GET /api/v1/authorizationServers/default/policies", "okta.authorizationServers.read"),
    ] {
        let (method, path) = call.split_once(' ').expect("method and path");
        assert_eq!(scopes(method, path), expected, "{call}");
    }
}

#[test]
fn the_exceptions_are_known() {
    assert_eq!(scopes("GET", "/api/v1/org/privacy/aerial"), "okta.orgs.manage");
    assert_eq!(scopes("POST", "/api/v1/policies/simulate"), "okta.policies.read");
    assert_eq!(scopes("POST", "/oauth2/v1/clients"), "okta.clients.register");
    assert_eq!(
        scopes("POST", "/api/v1/apps/0oa1/group-push/mappings"),
        "okta.apps.manage okta.groups.manage"
    );
    assert_eq!(
        scopes("POST", "/api/v1/brands/bnd1/templates/email/UserActivation/test"),
        "okta.templates.read"
    );
    assert_eq!(scopes("GET", "/oauth2/v1/userinfo"), "openid");
}

#[test]
fn what_a_call_takes_is_known() {
    let auth = |method, path| needed(method, path).map(|operation| operation.auth);
    assert_eq!(auth("GET", "/api/v1/users"), Some(Auth::OAuthOrApiToken));
    assert_eq!(auth("DELETE", "/api/v1/api-tokens/current"), Some(Auth::ApiToken));
    assert_eq!(auth("GET", "/api/v1/users/00u1/factors/questions"), Some(Auth::ApiToken));
    assert_eq!(auth("POST", "/oauth2/v1/token"), Some(Auth::Client));
    assert_eq!(auth("POST", "/oauth2/aus1/v1/token"), Some(Auth::Client));
    assert_eq!(auth("GET", "/oauth2/v1/keys"), Some(Auth::Open));
    assert_eq!(auth("GET", "/idp/myaccount/profile"), Some(Auth::OAuth));
    assert_eq!(auth("GET", "/v1/teams/acme/groups"), Some(Auth::Own));
    assert_eq!(scopes("GET", "/v1/teams/acme/groups"), "");
}

#[test]
fn a_literal_segment_beats_a_hole() {
    let template = |method, path| needed(method, path).map(|operation| operation.template);
    assert_eq!(
        template("DELETE", "/api/v1/api-tokens/current").as_deref(),
        Some("/api/v1/api-tokens/current")
    );
    assert_eq!(
        template("GET", "/api/v1/api-tokens/current").as_deref(),
        Some("/api/v1/api-tokens/{apiTokenId}")
    );
    assert_eq!(
        template("GET", "/api/v1/users/00u1/factors/catalog").as_deref(),
        Some("/api/v1/users/{userId}/factors/catalog")
    );
}

#[test]
fn host_query_and_closing_slash_do_not_matter() {
    for path in [
        "https://acme.okta.com/api/v1/users?limit=1&after=x/y",
        "http://acme.okta.com//api/v1/users/",
        "acme.okta.com/api/v1/users#x",
        "api/v1/users",
        " /api/v1/users ",
    ] {
        assert_eq!(scopes("get", path), "okta.users.read", "{path}");
    }
    assert_eq!(scopes("GET", "https://acme.okta.com/.well-known/openid-configuration"), "");
    assert_eq!(scopes("GET", ".well-known/openid-configuration"), "");
}

#[test]
fn what_is_not_documented_is_unknown() {
    for (method, path) in [
        ("GET", ""),
        ("GET", "/"),
        ("GET", "https://acme.okta.com"),
        ("GET", "/api/v1"),
        ("GET", "/API/V1/USERS"),
        ("BREW", "/api/v1/users"),
        ("DELETE", "/api/v1/users"),
        ("GET", "/api/v1/users/a/b/c/d/e/f"),
        ("GET", "/internal/apps"),
    ] {
        assert_eq!(needed(method, path), None, "{method} {path}");
    }
    let long = "/a".repeat(500);
    assert_eq!(needed("GET", &long), None);
}

#[test]
fn manage_covers_read_and_nothing_else_does() {
    assert!(is_read("okta.users.manage", "okta.users.read"));
    assert!(is_read("okta.users.read", "okta.users.read"));
    assert!(!is_read("okta.users.read", "okta.users.manage"));
    assert!(!is_read("okta.groups.manage", "okta.users.read"));
    assert!(!is_read("okta.users.manage.self", "okta.users.read"));
    let push = needed("GET", "/api/v1/apps/0oa1/group-push/mappings").expect("documented");
    assert_eq!(push.missing(&["openid", "okta.apps.manage"]), ["okta.groups.read"]);
    assert!(push.missing(&["okta.apps.read", "okta.groups.manage"]).is_empty());
}

#[test]
fn the_methods_of_a_path_are_known() {
    assert_eq!(methods("/api/v1/apps/0oa1"), ["GET", "PUT", "DELETE"]);
    assert_eq!(methods("/api/v1/policies/simulate"), ["POST"]);
    assert_eq!(methods("/api/v1/nothing"), Vec::<&str>::new());
}

#[test]
fn the_tree_is_well_formed() {
    let tree = include_str!("../src/catalogue/scopes/tree.txt");
    let mut depth = 0;
    let mut operations = 0;
    for line in tree.lines() {
        let rest = line.trim_start_matches('\t');
        let tabs = line.len() - rest.len();
        assert!(tabs <= depth + 1, "too deep: {line}");
        depth = tabs;
        let mut words = rest.split(' ');
        let segment = words.next().expect("a segment");
        assert!(!segment.is_empty() && !segment.starts_with('/') && !segment.ends_with('/'), "{line}");
        for part in segment.split('/') {
            assert_eq!(part.starts_with('{'), part.ends_with('}'), "{line}");
        }
        for word in words {
            match word.split_at(1) {
                ("@", stem) => assert!(
                    stem == "-" || stem.split('+').all(|stem| stem.trim_start_matches('=').len() > 2),
                    "{line}"
                ),
                ("!", mark) => assert!("esocb-".contains(mark) && mark.len() == 1, "{line}"),
                _ => {
                    assert!(word.chars().all(|letter| "GPUDAOgpuda".contains(letter)), "{line}");
                    operations += word.len();
                }
            }
        }
    }
    assert_eq!(operations, 1227);
}
