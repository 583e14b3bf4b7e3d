//! What a workload's token says is laid beside what the paste says is accepted of it.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use token_inspector::Report;

/// A token of a workflow at GitHub.
fn github(sub: &str) -> String {
    let encode = |text: &str| URL_SAFE_NO_PAD.encode(text);
    let claims = format!(
        r#"{{"iss":"https://token.actions.githubusercontent.com","aud":"sts.amazonaws.com","sub":"{sub}","repository":"acme/shop","repository_owner":"acme","iat":1789999900,"exp":1790000200}}"#
    );
    format!("{}.{}.{}", encode(r#"{"alg":"RS256","kid":"w1"}"#), encode(&claims), encode("no signature here"))
}

fn report(paste: &str) -> Report {
    super::report(paste)
}

/// The id that leads, its sentence, and its first cause with the fix.
fn lead(paste: &str) -> (&'static str, String, String) {
    let report = report(paste);
    let first = report.findings.first().unwrap();
    let cause = first.causes.first().unwrap();
    (first.id(), first.verdict.clone(), format!("{} {}", cause.reason, cause.fix))
}

const AWS: &str = "An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation: Not authorized to perform sts:AssumeRoleWithWebIdentity";

/// A trust policy that accepts this subject by this operator.
fn policy(operator: &str, sub: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{{"StringEquals":{{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com"}},"{operator}":{{"token.actions.githubusercontent.com:sub":"{sub}"}}}}}}]}}"#
    )
}

#[test]
fn of_a_trust_policy_the_first_difference_is_named() {
    let token = github("repo:acme/shop:environment:production");
    let paste =
        format!("{AWS}\n\n{}\n\n{token}", policy("StringEquals", "repo:acme/shop:ref:refs/heads/main"));
    let (id, verdict, cause) = lead(&paste);
    assert_eq!(id, "aws-trust-policy");
    assert!(verdict.contains("accepts repo:acme/shop:ref:refs/heads/main as `sub`"), "{verdict}");
    assert!(verdict.contains("the token has repo:acme/shop:environment:production"), "{verdict}");
    assert!(cause.contains("the same up to `repo:acme/shop`"), "{cause}");
    assert!(cause.contains("`environment:production`") && cause.contains("`ref:refs/heads/main`"), "{cause}");
}

#[test]
fn a_policy_of_terraform_says_the_same_as_its_json() {
    let hcl = "condition {\n  test     = \"StringEquals\"\n  variable = \"token.actions.githubusercontent.com:sub\"\n  values   = [\"repo:acme/shop:ref:refs/heads/main\"]\n}";
    let (id, verdict, _) = lead(&format!("{AWS}\n\n{hcl}\n\n{}", github("repo:acme/shop:pull_request")));
    assert_eq!(id, "aws-trust-policy");
    assert!(
        verdict.contains("repo:acme/shop:ref:refs/heads/main") && verdict.contains("pull_request"),
        "{verdict}"
    );
}

#[test]
fn a_policy_that_the_token_meets_is_not_said_to_differ() {
    for (operator, accepted) in
        [("StringLike", "repo:acme/*"), ("StringEquals", "repo:acme/shop:environment:production")]
    {
        let token = github("repo:acme/shop:environment:production");
        let (id, verdict, _) = lead(&format!("{AWS}\n\n{}\n\n{token}", policy(operator, accepted)));
        assert_eq!(id, "aws-trust-policy");
        assert!(!verdict.contains("the token has"), "{verdict}");
    }
}

#[test]
fn a_star_is_a_character_where_the_operator_is_equals() {
    let token = github("repo:acme/shop:environment:production");
    let (_, verdict, _) = lead(&format!("{AWS}\n\n{}\n\n{token}", policy("StringEquals", "repo:acme/*")));
    assert!(verdict.contains("accepts repo:acme/* as `sub`"), "{verdict}");
}

#[test]
fn a_pattern_in_other_capital_letters_is_told_as_such() {
    let paste = format!(
        "{AWS}\n\n{}\n\n{}",
        policy("StringLike", "repo:Acme/Shop:*"),
        github("repo:acme/shop:pull_request")
    );
    let (id, _, cause) = lead(&paste);
    assert_eq!(id, "aws-trust-policy");
    assert!(cause.contains("differ only in capital letters"), "{cause}");
}

#[test]
fn a_subject_under_the_audience_is_told_as_such() {
    let policy = r#"{"Condition":{"StringEquals":{"oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF:aud":"system:serviceaccount:shop:reader"}}}"#;
    let (id, _, cause) = lead(&format!("{AWS}\n\n{policy}"));
    assert_eq!(id, "aws-trust-policy");
    assert!(cause.contains("The condition on `aud` holds a subject"), "{cause}");
}

#[test]
fn a_federated_credential_is_laid_beside_what_was_presented() {
    let paste = "AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:acme/shop:environment:prod'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.\n\naz ad app federated-credential list\n[{\"name\":\"shop\",\"issuer\":\"https://token.actions.githubusercontent.com\",\"subject\":\"repo:acme/shop:environment:Production\",\"audiences\":[\"api://AzureADTokenExchange\"]}]";
    let (id, _, cause) = lead(paste);
    assert_eq!(id, "federated-subject-mismatch");
    assert!(cause.contains("the same up to `repo:acme/shop:environment`"), "{cause}");
}

#[test]
fn a_role_of_vault_is_laid_beside_the_token() {
    let role = "vault write auth/jwt/role/shop role_type=jwt user_claim=sub bound_subject=repo:acme/shop:ref:refs/heads/main policies=shop";
    let paste = format!(
        "Error writing data to auth/jwt/login: Code: 400. Errors:\n\n* error validating token: invalid subject (sub) claim\n\n{role}\n\n{}",
        github("repo:acme/shop:ref:refs/heads/next")
    );
    let (id, _, cause) = lead(&paste);
    assert_eq!(id, "sub-unexpected");
    assert!(cause.contains("`next`") && cause.contains("`main`"), "{cause}");
}

#[test]
fn a_condition_of_google_is_laid_beside_the_token() {
    let paste = format!(
        "{{\"error\":\"unauthorized_client\",\"error_description\":\"The given credential is rejected by the attribute condition.\"}}\n\n--attribute-condition=\"assertion.repository_owner == 'acme-labs'\"\n\n{}",
        github("repo:acme/shop:pull_request")
    );
    let (id, verdict, _) = lead(&paste);
    assert_eq!(id, "google-attribute-condition");
    assert!(verdict.contains("accepts acme-labs as `repository_owner`, and the token has acme"), "{verdict}");
}
