//! Small changes to the built page's markup, which Trunk wrote: attributes without quotation marks where they can be.

use anyhow::{Context, Result, bail, ensure};

/// Takes out the elements of a name that have no content and hold one of these attributes.
pub(super) fn without(page: &str, name: &str, attributes: &[&str]) -> Result<String> {
    let mut rest = page;
    let mut whole = String::with_capacity(page.len());
    let begin = format!("<{name} ");
    while let Some(at) = rest.find(&begin) {
        let (before, element) = rest.split_at(at);
        let end = end_of_tag(element).context("an element does not end")?;
        whole.push_str(before);
        let (element, after) = element.split_at(end);
        let plain = element.replace('"', "");
        if !attributes.iter().any(|it| plain.contains(it)) {
            whole.push_str(element);
        }
        rest = after;
    }
    whole.push_str(rest);
    Ok(whole)
}

/// Takes out every script that stands in a file of its own.
pub(super) fn without_scripts(page: &str) -> Result<String> {
    let mut rest = page;
    let mut whole = String::with_capacity(page.len());
    while let Some(at) = rest.find("<script") {
        let (before, script) = rest.split_at(at);
        let tag = end_of_tag(script).context("a script has no start")?;
        ensure!(
            script.get(..tag).is_some_and(|tag| tag.contains("src=")),
            "the page has an inline script, without `src`"
        );
        let (_, after) = script.split_once("</script>").context("a script does not end")?;
        whole.push_str(before);
        rest = after;
    }
    whole.push_str(rest);
    Ok(whole)
}

/// The policy that the page carries.
pub(crate) fn policy(page: &str) -> Result<String> {
    let (start, end) = policy_element(page)?;
    let element = page.get(start..end).unwrap_or_default();
    let (_, rest) = element.split_once("content=\"").context("the policy stands in no quotation marks")?;
    let (policy, _) = rest.split_once('"').context("the policy does not end")?;
    Ok(policy.to_owned())
}

/// Puts another policy into the page.
pub(super) fn with_policy(page: &str, policy: &str) -> Result<String> {
    let (start, end) = policy_element(page)?;
    let element = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    Ok([page.get(..start).unwrap_or_default(), &element, page.get(end..).unwrap_or_default()].concat())
}

/// Adds markup right after the policy, before which no script may stand.
pub(super) fn after_policy(page: &str, markup: &str) -> Result<String> {
    let (_, end) = policy_element(page)?;
    Ok([page.get(..end).unwrap_or_default(), markup, page.get(end..).unwrap_or_default()].concat())
}

/// Adds markup at the end of the body.
pub(super) fn before_end_of_body(page: &str, markup: &str) -> Result<String> {
    let (before, after) = page.rsplit_once("</body>").context("the page's body does not end")?;
    Ok([before, markup, "</body>", after].concat())
}

/// Puts another content into the paragraph of an id.
pub(super) fn with_paragraph(page: &str, id: &str, content: &str) -> Result<String> {
    let mut from = 0;
    while let Some(at) = page.get(from..).and_then(|rest| rest.find("<p ")).map(|at| from + at) {
        let rest = page.get(at..).unwrap_or_default();
        let tag = end_of_tag(rest).context("a paragraph does not begin")?;
        let named = rest.get(..tag).unwrap_or_default().replace('"', "");
        if named.split([' ', '>']).any(|attribute| attribute.strip_prefix("id=") == Some(id)) {
            let end = rest.find("</p>").context("a paragraph does not end")?;
            let (before, after) = (page.get(..at + tag), page.get(at + end..));
            return Ok([before.unwrap_or_default(), content, after.unwrap_or_default()].concat());
        }
        from = at + tag;
    }
    bail!("the page has no paragraph `{id}`")
}

fn policy_element(page: &str) -> Result<(usize, usize)> {
    let name = page.find("Content-Security-Policy").context("the page has no policy")?;
    let start = page
        .get(..name)
        .and_then(|before| before.rfind("<meta"))
        .context("the policy is not inside an element")?;
    let end = end_of_tag(page.get(start..).unwrap_or_default()).context("the policy does not end")?;
    Ok((start, start + end))
}

/// Where a tag ends: behind the first `>` that stands in no quotation marks.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            (None, '>') => return Some(at + 1),
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), _) if open == letter => quote = None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<meta content=\"default-src 'none'\" http-equiv=Content-Security-Policy><title>a > b</title>\
        <link href=\"data:,<svg>\" rel=icon><link href=./a.css rel=stylesheet><script src=./a.js type=module></script>\
        </head><body><p>x</p></body></html>";

    #[test]
    fn what_stands_in_files_of_its_own_is_taken_out() {
        let page = without(PAGE, "link", &["rel=stylesheet"]).unwrap();
        assert!(page.contains("rel=icon") && !page.contains("a.css"), "{page}");
        let page = without_scripts(&page).unwrap();
        assert!(!page.contains("<script") && page.contains("<p>x</p>"), "{page}");
        assert!(without_scripts("<script>x</script>").is_err());
    }

    #[test]
    fn the_policy_is_replaced_and_stands_before_what_is_added() {
        let page = after_policy(&with_policy(PAGE, "default-src 'self'").unwrap(), "<script>").unwrap();
        assert!(page.contains("content=\"default-src 'self'\"><script><title>"), "{page}");
        assert_eq!(policy(&page).unwrap(), "default-src 'self'");
        assert!(!page.contains("'none'"), "{page}");
    }

    #[test]
    fn a_paragraph_gets_another_content() {
        let page = "<p id=late-1>a</p><p hidden id=\"late\"><b>b</b></p>";
        assert_eq!(
            with_paragraph(page, "late", "c").unwrap(),
            "<p id=late-1>a</p><p hidden id=\"late\">c</p>"
        );
        assert!(with_paragraph(page, "lat", "c").is_err());
    }

    #[test]
    fn the_end_of_the_body_is_found() {
        assert_eq!(before_end_of_body("<body>a</body>", "b").unwrap(), "<body>ab</body>");
    }
}
