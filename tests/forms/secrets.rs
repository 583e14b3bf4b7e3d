//! Secrets: where they stand, and that nothing shows them.

use super::*;
use token_inspector::model::Content;

/// Kinds of the secrets, and what they cover of the paste.
fn secrets(paste: &str) -> Vec<(&'static str, String)> {
    let case = report(paste).case;
    let secrets = case.exhibits.iter().filter(|it| matches!(it.content, Content::Secret(_)));
    secrets.map(|it| (it.kind.name(), paste[it.span.clone()].to_owned())).collect()
}

#[test]
fn secrets_of_settings_and_commands_are_recognised() {
    const CLIENT: &str = "kJ8s7Ud2Qw9Xc4Vb1Nm6Zl0PoIuYtReWqAbCdEf12";
    for (before, after) in [
        ("client-secret: ", ""),
        ("spring.security.oauth2.client.registration.okta.client-secret=", ""),
        ("--oidc-client-secret=", " --upstream=x"),
        ("curl -u 0oa8k2m4xqT7vYwZ35d7:", " https://acme.okta.com/oauth2/default/v1/token"),
        ("curl --user '0oa8k2m4xqT7vYwZ35d7:", "' \\\n  https://acme.okta.com/oauth2/default/v1/token"),
    ] {
        let paste = [before, CLIENT, after].concat();
        assert_eq!(secrets(&paste), [("client-secret", CLIENT.to_owned())], "{paste}");
        assert!(ids(&paste).contains(&"client-secret-pasted"), "{paste}");
    }
    let kubeconfig = "refresh-token: Qm9x2Lk7-sVt4RzWn1PcYdEaHgJbUf6KiOvXw0T3y8M";
    assert_eq!(ids(kubeconfig), ["refresh-token-pasted"]);
    for (before, after) in [
        ("grant_type=password&username=a%40b.example&password=", "&scope=openid"),
        ("https://maria:", "@acme.okta.com/api/v1/users"),
        ("curl -u maria:", " https://acme.okta.com/api/v1/users"),
    ] {
        let paste = [before, "Sup3rS3cret", after].concat();
        assert_eq!(secrets(&paste), [("basic-credentials", "Sup3rS3cret".to_owned())], "{paste}");
        assert!(ids(&paste).contains(&"password-pasted"), "{paste}");
    }
}

#[test]
fn a_secret_inside_of_another_text_is_masked_there_too() {
    const TOKEN: &str = "00QCjAl4MlVqWPXMaBcDeFgHiJkLmNoPqRsTuVbGua";
    for paste in [
        format!("JWT::InvalidAudError: Invalid audience. Expected api://default, received {TOKEN}"),
        format!(r#"{{"errorCode":"E0000001","errorSummary":"Api validation failed: {TOKEN}"}}"#),
        format!(r#"WWW-Authenticate: Bearer error="invalid_token", error_description="unknown {TOKEN}""#),
    ] {
        let report = report(&paste);
        assert!(report.findings.iter().any(|it| it.id() == "api-token-pasted"), "{paste}");
        let shown = format!("{:?} {:?}", report.verdict, report.findings);
        assert!(shown.contains("00QC…bGua") && !shown.contains(TOKEN), "{shown}");
    }
}

#[test]
fn of_a_short_secret_nothing_is_shown_and_of_a_longer_one_both_ends() {
    let shown = |secret: &str| {
        let report = report(&format!("client_secret={secret}"));
        let secrets = report.case.exhibits.iter().filter_map(|it| match &it.content {
            Content::Secret(it) => Some(it.masked.clone()),
            _ => None,
        });
        secrets.collect::<Vec<_>>()
    };
    assert_eq!(shown("kJ8s7Ud2Qw9Xc4V"), ["…"], "of 15 characters");
    assert_eq!(shown("kJ8s7Ud2Qw9Xc4Vb"), ["kJ8s…c4Vb"], "of 16");
}

#[test]
fn two_short_passwords_that_look_alike_once_masked_are_two() {
    let call = |password: &str| {
        format!(
            "POST /oauth2/v1/token HTTP/1.1\nHost: acme.okta.com\n\ngrant_type=password&username=a&password={password}\n"
        )
    };
    let found = secrets(&[call("abc"), call("xyz")].join("\n"));
    let passwords: Vec<_> = found.iter().map(|(_, value)| value.as_str()).collect();
    assert_eq!(passwords, ["abc", "xyz"]);
}
