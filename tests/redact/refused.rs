//! What was written is checked, and a check that finds something gives nothing out and names the entry alone.

use crate::made::{access, exchange, har};
use token_inspector::archive::redact::{Check, Kind, Options, Plan, Refusal, Rewriter, Survey, Written};

fn planned(text: &str) -> (Plan, Vec<u8>) {
    let mut survey = Survey::new(Options::default());
    survey.push(text.as_bytes());
    (survey.finish(), Vec::new())
}

fn checked(plan: &Plan, written: &Written, out: &[u8]) -> Result<(), Refusal> {
    let mut check = Check::new(plan, written);
    check.push(out);
    check.finish()
}

#[test]
fn a_value_that_is_left_is_refused_in_any_encoding_and_not_named() {
    let (token, _) = access();
    let (header, rest) = token.split_once('.').unwrap();
    let one =
        exchange("POST https://acme.okta.com/oauth2/v1/token", &[], "password=corr%C3%A9ct-h0rse", 400, "{}");
    let two = exchange("POST https://acme.okta.com/oauth2/v1/token", &[], "x=here", 400, "{}");
    let text = har(&[one, two]);
    let (plan, mut out) = planned(&text);
    let mut rewriter = Rewriter::new(&plan);
    rewriter.push(text.as_bytes(), &mut out);
    let written = rewriter.finish(&mut out);
    assert_eq!(checked(&plan, &written, &out), Ok(()));
    let out = String::from_utf8(out).unwrap();
    for left in ["corréct-h0rse", "corr\\u00e9ct-h0rse", "corr%c3%a9ct%2dh0rse", "eCBjb3Jyw6ljdC1oMHJzZSB5"]
    {
        let refusal = checked(&plan, &written, out.replace("here", left).as_bytes()).unwrap_err();
        assert_eq!(refusal, Refusal::Left(Kind::Password, 1), "{left}");
        assert!(!refusal.to_string().contains("h0rse") && refusal.to_string().contains("entry 1"));
    }
    // A secret that no pass has seen, by its shape.
    let refusal = checked(&plan, &written, out.replace("here", &format!("{header}.{rest}")).as_bytes());
    assert_eq!(refusal, Err(Refusal::Left(Kind::Signature, 1)));
    let key = "00tdBVXcbGKuc5XVZsyZxBmPSj4JF1AvnrpFZDIcWj";
    assert_eq!(
        checked(&plan, &written, out.replace("here", key).as_bytes()),
        Err(Refusal::Left(Kind::ApiToken, 1))
    );
    // The form.
    let changed = |from: &str, to: &str| checked(&plan, &written, out.replace(from, to).as_bytes());
    assert_eq!(changed("\"POST\"", "\"GET\""), Err(Refusal::Changed(0)));
    assert_eq!(changed("400", "401"), Err(Refusal::Changed(0)));
    assert_eq!(changed("v1/token", "v1/other"), Err(Refusal::Changed(0)));
    assert_eq!(changed("]}}", "]}"), Err(Refusal::Frame));
    let first = out.find("\"entries\":[").unwrap() + 11;
    let second = out.rfind(",{\"request\"").unwrap();
    let fewer = format!("{}{}", &out[..first], &out[second + 1..]);
    assert!(checked(&plan, &written, fewer.as_bytes()).is_err());
}
