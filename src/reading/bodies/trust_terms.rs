//! What AWS, Entra ID, Vault and Google accept of a workload's token, as their policies, credentials, roles and
//! conditions say it: in JSON, HCL, YAML, options of a command, CEL. No reader of tokens wants any of it.

use crate::limits;
use crate::model::TrustTerm;

/// Every term of the text, in order.
pub(crate) fn of(text: &str) -> Vec<TrustTerm> {
    let mut all = aws(text);
    let lower = text.to_ascii_lowercase();
    if lower.contains("aadsts7002") || lower.contains("federated") {
        all.extend(named(text, &lower, ENTRA, true));
    }
    if lower.contains("bound_") {
        all.extend(named(text, &lower, VAULT, false));
        all.extend(bound_claims(text, &lower));
    }
    all.extend(google(text));
    all.truncate(limits::TRUST_TERMS);
    all
}

/// Members of a federated credential, and the claims that they are compared with.
const ENTRA: &[(&str, &str)] =
    &[("subject", "sub"), ("issuer", "iss"), ("audiences", "aud"), ("audience", "aud")];

/// Members of a role of Vault's auth method for JWTs.
const VAULT: &[(&str, &str)] =
    &[("bound_subject", "sub"), ("bound_audiences", "aud"), ("bound_issuer", "iss")];

/// `"token.actions.githubusercontent.com:sub": "repo:acme/*"` of a trust policy, and
/// `variable = "…:sub"` with `values = […]` of Terraform.
fn aws(text: &str) -> Vec<TrustTerm> {
    let mut all = Vec::new();
    for (at, _) in text.match_indices(':') {
        let before = text.get(..at).unwrap_or_default();
        let host = before.len()
            - before.trim_end_matches(|it: char| it.is_ascii_alphanumeric() || "./_-".contains(it)).len();
        let start = at - host;
        let quoted = before.get(..start).is_some_and(|it| it.ends_with(['"', '\'']));
        let rest = text.get(at + 1..).unwrap_or_default();
        let claim =
            rest.len() - rest.trim_start_matches(|it: char| it.is_ascii_lowercase() || it == '_').len();
        let behind = rest.get(claim..).unwrap_or_default();
        let is_key = quoted && claim > 1 && behind.starts_with(['"', '\'']);
        if !is_key || !text.get(start..at).is_some_and(|it| it.contains('.')) {
            continue;
        }
        let end = at + 1 + claim + 1;
        let after = text.get(end..).unwrap_or_default();
        let Some(accepts) = value(after).or_else(|| listed(text, start, end)) else { continue };
        all.push(TrustTerm {
            claim: rest.get(..claim).unwrap_or_default().to_owned(),
            has_wildcards: is_like(text, start, end),
            accepts,
            span: start..end,
        });
        if all.len() == limits::TRUST_TERMS {
            break;
        }
    }
    all
}

/// The values that Terraform writes under another name than the key, before or behind it.
fn listed(text: &str, start: usize, end: usize) -> Option<Vec<String>> {
    let behind = near(text, end, limits::TRUST_OPERATOR);
    let before = before(text, start);
    let behind = behind.find("values").and_then(|at| behind.get(at + "values".len()..));
    let before = before.rfind("values").and_then(|at| before.get(at + "values".len()..));
    behind.and_then(value).or_else(|| before.and_then(value))
}

/// Whether the operator nearest to a key is one that knows wildcards.
fn is_like(text: &str, start: usize, end: usize) -> bool {
    let before = before(text, start);
    let last = |name: &str| before.rfind(name);
    match (last("StringLike"), last("StringEquals")) {
        (None, None) => near(text, end, limits::TRUST_OPERATOR).contains("StringLike"),
        (like, equals) => like > equals,
    }
}

/// Members by their names. What a message presents (`Assertion Subject: '…'`) is no term, nor is prose.
fn named(text: &str, lower: &str, names: &[(&str, &str)], must_be_quoted: bool) -> Vec<TrustTerm> {
    let mut all = Vec::new();
    for (name, claim) in names {
        for (at, _) in lower.match_indices(name) {
            let before = lower.get(..at).unwrap_or_default();
            let word = before.chars().next_back().is_some_and(|it| it.is_alphanumeric() || it == '_');
            if word || before.trim_end().ends_with("assertion") || before.trim_end().ends_with("presented") {
                continue;
            }
            let after = text.get(at + name.len()..).unwrap_or_default();
            let after = after.strip_prefix(['"', '\'']).unwrap_or(after);
            let opened = after.trim_start().trim_start_matches([':', '=', '>']).trim_start();
            if must_be_quoted && !opened.starts_with(['"', '\'', '[']) {
                continue;
            }
            let Some(accepts) = value(after) else { continue };
            all.push(TrustTerm {
                claim: (*claim).to_owned(),
                has_wildcards: false,
                accepts,
                span: at..at + name.len(),
            });
        }
    }
    crate::sort::sort_by_key(&mut all, |it| it.span.start);
    all
}

/// The members of `bound_claims`, in JSON and HCL.
fn bound_claims(text: &str, lower: &str) -> Vec<TrustTerm> {
    let has_wildcards = lower.contains("glob");
    let mut all = Vec::new();
    for (at, name) in lower.match_indices("bound_claims") {
        let rest = near(text, at + name.len(), limits::TRUST_VALUES);
        let Some(open) = rest.find('{').filter(|open| rest.get(..*open).is_some_and(|it| it.len() < 8))
        else {
            continue;
        };
        let inner = rest.get(open + 1..).unwrap_or_default();
        let inner = inner.get(..inner.find('}').unwrap_or(inner.len())).unwrap_or_default();
        let mut from = 0;
        while let Some(sign) = inner.get(from..).and_then(|it| it.find([':', '='])) {
            let (name, after) = inner.split_at_checked(from + sign).unwrap_or((inner, ""));
            let name = name.trim_end().trim_end_matches(['"', '\'']);
            let length =
                name.len() - name.trim_end_matches(|it: char| it.is_alphanumeric() || it == '_').len();
            let claim = name.get(name.len() - length..).unwrap_or_default();
            let Some(accepts) = value(after).filter(|_| !claim.is_empty()) else { break };
            let taken = accepts.last().and_then(|last| after.find(last.as_str()).map(|at| at + last.len()));
            from += sign + taken.unwrap_or(1).max(1) + 1;
            all.push(TrustTerm { claim: claim.to_owned(), accepts, has_wildcards, span: at..at + 12 });
        }
    }
    all
}

/// `assertion.repository_owner == 'acme'` of an attribute condition, and `attribute.repository=="acme/shop"`.
fn google(text: &str) -> Vec<TrustTerm> {
    let mut all = Vec::new();
    for prefix in ["assertion.", "attribute."] {
        for (at, _) in text.match_indices(prefix) {
            let rest = text.get(at + prefix.len()..).unwrap_or_default();
            let length =
                rest.len() - rest.trim_start_matches(|it: char| it.is_alphanumeric() || it == '_').len();
            let (claim, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
            let (opened, ending) = match after.trim_start().strip_prefix("==") {
                Some(opened) => (opened, ""),
                None => match after.strip_prefix(".startsWith(") {
                    Some(opened) => (opened, "*"),
                    None => continue,
                },
            };
            let Some(accepted) = quoted(opened.trim_start()) else { continue };
            all.push(TrustTerm {
                claim: claim.to_owned(),
                accepts: vec![[accepted, ending].concat()],
                has_wildcards: !ending.is_empty(),
                span: at..at + prefix.len() + length,
            });
        }
    }
    all
}

/// The value behind a name: a string, a list of strings, or what stands on the rest of the line.
fn value(after: &str) -> Option<Vec<String>> {
    let opened = near(after, 0, limits::TRUST_VALUES).trim_start_matches([' ', '\t']);
    let signed = opened.trim_start_matches([':', '=', '>']);
    if signed.len() == opened.len() {
        return None;
    }
    let opened = signed.trim_start();
    if let Some(list) = opened.strip_prefix('[') {
        let list = list.get(..list.find(']')?)?;
        let mut all = Vec::new();
        let mut rest = list;
        while let Some(at) = rest.find(['"', '\'']) {
            let item = quoted(rest.get(at..)?)?;
            all.push(item.to_owned());
            rest = rest.get(at + item.len() + 2..).unwrap_or_default();
        }
        return (!all.is_empty()).then_some(all);
    }
    if let Some(text) = quoted(opened) {
        return Some(vec![text.to_owned()]);
    }
    let line = signed.lines().next().unwrap_or_default().trim();
    // An argument of a command ends at a space; what a line of YAML says with spaces is prose.
    let is_argument = after.starts_with('=') && !signed.starts_with(' ');
    let line = if is_argument { line.split(' ').next().unwrap_or_default() } else { line };
    let line = line.trim_end_matches(',');
    let is_one =
        !line.is_empty() && line.len() <= limits::TRUST_VALUE && !line.contains([' ', '{', '"', '\'', '(']);
    is_one.then(|| vec![line.to_owned()])
}

/// What stands in the quotes that open here.
fn quoted(text: &str) -> Option<&str> {
    let mark = text.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    let inner = text.get(1..)?;
    let end = inner.find(mark).filter(|end| *end <= limits::TRUST_VALUE)?;
    inner.get(..end).filter(|it| !it.contains('\n'))
}

fn before(text: &str, end: usize) -> &str {
    let from = (end.saturating_sub(limits::TRUST_OPERATOR)..=end)
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(end);
    text.get(from..end).unwrap_or_default()
}

fn near(text: &str, from: usize, length: usize) -> &str {
    let to = (from + length).min(text.len());
    let to = (from..=to).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(from);
    text.get(from..to).unwrap_or_default()
}
