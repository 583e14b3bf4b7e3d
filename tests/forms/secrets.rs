//! Secrets: where they stand, and that nothing shows them.

use super::*;
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
