//! Whether an entry by itself failed, is a step, or is neither.

use crate::archive::case::Why;
use crate::archive::entry::Entry;
use crate::archive::relevance;
use crate::limits;
use crate::model::IdxMessage;
use crate::reading::bodies::idx_messages;
use crate::text::json::{self, Value};
use crate::text::url::{Url, parameter};
use std::borrow::Cow;

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Neither a failure nor a step.
    Nothing,
    /// A case for this reason.
    Case(Why),
    /// A nonce was asked for: whether that failed, the next requests tell.
    Waits,
    /// It belongs to a case that is known already, and whether that is a failure.
    Follows(bool),
}

/// Whether the body of the answer says whether it failed: of an error status, or of an Identity Engine response.
pub(super) fn is_searched(entry: &Entry, target: Url, okta: bool) -> bool {
    let body = &entry.response.body;
    !body.is_program() && (entry.status >= 400 || is_idx(entry, target) || okta && is_json(entry))
}

fn is_json(entry: &Entry) -> bool {
    let mime = &entry.response.body.mime;
    mime.contains("json") || entry.response.header("content-type").is_some_and(|it| it.contains("json"))
}

fn is_idx(entry: &Entry, target: Url) -> bool {
    target.path.starts_with("/idp/idx/") || entry.response.body.mime.contains("ion+json")
}

/// Judges an entry without those before and after it.
pub(super) fn judge(entry: &Entry, target: Url, okta: bool, body: &str) -> Verdict {
    let location = Url::cut(&entry.location);
    if (300..400).contains(&entry.status)
        && let Some(error) =
            relevance::carried(location.query).or_else(|| relevance::carried(location.fragment))
    {
        let silent = parameter(target.query, "prompt").is_some_and(|it| it == "none");
        return Verdict::Case(if error == "login_required" && silent { Why::Silent } else { Why::Redirect });
    }
    if entry.status == 0 {
        // A page that was left while it loaded is no failure.
        let told = !entry.error.is_empty() && !is_left(&entry.error);
        let case = told && okta && !relevance::is_asset(entry, target);
        return if case { Verdict::Case(Why::NoAnswer) } else { Verdict::Nothing };
    }
    if is_callback(entry, target) {
        return Verdict::Case(Why::Callback);
    }
    if (okta || is_idx(entry, target)) && !error_messages(body).is_empty() {
        return Verdict::Case(Why::IdxError);
    }
    if entry.status >= 400 {
        return refused(entry, target, okta, body);
    }
    let spent = entry.response.header("x-rate-limit-remaining").is_some_and(|it| it.trim() == "0");
    if okta && spent && !relevance::is_asset(entry, target) && (200..300).contains(&entry.status) {
        return Verdict::Case(Why::LastCall);
    }
    Verdict::Nothing
}

/// Whether the browser gave a request up because its page was left.
fn is_left(error: &str) -> bool {
    ["ERR_ABORTED", "NS_BINDING_ABORTED", "cancelled", "canceled"].iter().any(|it| error.contains(it))
}

/// Whether this is the app's own address, called with an error of OAuth's.
fn is_callback(entry: &Entry, target: Url) -> bool {
    if relevance::is_asset(entry, target) {
        return false;
    }
    if relevance::carried(target.query).is_some() {
        return true;
    }
    let body = &entry.request.body;
    let form = body.mime.contains("x-www-form-urlencoded") || body.mime.is_empty();
    form && entry.method == "POST" && body.size() < FORM && relevance::carried(&body.decoded()).is_some()
}

/// Bytes of the longest form that calls an app back with an error.
const FORM: usize = 16_000;

fn refused(entry: &Entry, target: Url, okta: bool, body: &str) -> Verdict {
    let told = if entry.response.body.is_page_or_program() { None } else { relevance::told(body) };
    let code = told.as_ref().map(|it| it.code.as_str()).unwrap_or_default();
    match code {
        "authorization_pending" | "slow_down" => return Verdict::Case(Why::Pending),
        "use_dpop_nonce" => return Verdict::Waits,
        "E0000007" if entry.status == 404 && target.path.ends_with("/sessions/me") => {
            return Verdict::Case(Why::NoSession);
        }
        _ => {}
    }
    let asks = entry.response.headers.iter().any(|(name, value)| {
        name.eq_ignore_ascii_case("www-authenticate") && value.contains("use_dpop_nonce")
    });
    if asks {
        return Verdict::Waits;
    }
    let evident = told.is_some() || relevance::is_challenged(entry);
    let asset = relevance::is_asset(entry, target);
    if evident || okta && !asset { Verdict::Case(Why::Refused) } else { Verdict::Nothing }
}

/// The messages of class `ERROR` in an Identity Engine response.
fn error_messages(body: &str) -> Vec<IdxMessage> {
    if !body.contains("\"ERROR\"") || !body.trim_start().starts_with('{') {
        return Vec::new();
    }
    let mut messages = Vec::new();
    if let Value::Object(members) = json::read(body).value {
        idx_messages::of_object(&members, &mut messages, 0);
    }
    messages.retain(|it| it.class == "ERROR");
    messages
}

/// The keys of these messages, which tell one failure from another.
pub(super) fn error_keys(body: &str, why: Why) -> String {
    if why != Why::IdxError {
        return String::new();
    }
    error_messages(body).into_iter().map(|it| it.key).collect::<Vec<_>>().join(" ")
}

/// A body as a case is judged by it: of a long Identity Engine response its messages alone, which may stand at its end.
pub(super) fn shortened(body: &str, why: Why) -> Cow<'_, str> {
    if why == Why::LastCall {
        // What a call that went through brought is no part of the case.
        return Cow::Borrowed("");
    }
    if body.trim_start().starts_with('<') {
        return Cow::Owned(without_programs(body));
    }
    if why != Why::IdxError || body.len() <= limits::CASE_BODY {
        return Cow::Borrowed(body);
    }
    let messages = error_messages(body);
    let each = messages.iter().map(|it| {
        serde_json::json!({ "message": it.text, "i18n": { "key": it.key, "params": it.params }, "class": it.class })
    });
    Cow::Owned(
        serde_json::json!({ "messages": { "type": "array", "value": each.collect::<Vec<_>>() } }).to_string(),
    )
}

/// A web page without its scripts and styles: the texts of errors that are kept in them were not shown.
fn without_programs(page: &str) -> String {
    let lower = page.to_ascii_lowercase();
    let mut kept = String::new();
    let mut at = 0;
    while let Some(rest) = lower.get(at..) {
        let found = ["script", "style"].iter().filter_map(|name| {
            let start = rest.find(&["<", name].concat())?;
            Some((start, ["</", name].concat()))
        });
        let Some((start, close)) = found.min_by_key(|(start, _)| *start) else { break };
        kept.push_str(page.get(at..at + start).unwrap_or_default());
        let Some(end) = rest.get(start..).and_then(|it| it.find(&close)) else { return kept };
        at += start + end;
        at += page.get(at..).and_then(|it| it.find('>')).map_or(close.len(), |it| it + 1);
    }
    kept.push_str(page.get(at..).unwrap_or_default());
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_and_styles_are_left_out_of_a_page() {
        for (page, kept) in [
            (
                "<p>a</p><SCRIPT src=\"x\">var e = \"E0000004\"</script ><style>b</style><p>c</p>",
                "<p>a</p><p>c</p>",
            ),
            ("<p>a</p><script>cut off", "<p>a</p>"),
            ("<p>a</p>", "<p>a</p>"),
            ("<script></script", ""),
        ] {
            assert_eq!(without_programs(page), kept, "{page}");
        }
    }
}
