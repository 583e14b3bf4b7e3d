//! Finds the causes that clients print behind the summary of an API error.
use crate::limits;
use crate::text::beginning;

/// The causes behind a summary that ends here and names this field, and the bytes that they take.
pub(crate) fn behind(text: &str, end: usize, field: &str) -> (Vec<String>, usize) {
    let rest = beginning(text.get(end..).unwrap_or_default(), limits::CAUSES_BEHIND);
    if rest.starts_with(". Causes:") {
        let whole = rest.split("\n\n").next().unwrap_or_default().split("\n \n").next().unwrap_or_default();
        let joined = whole.split_whitespace().collect::<Vec<_>>().join(" ");
        let listed = joined.trim_start_matches(". Causes:");
        return (listed.split("errorSummary:").filter_map(cause).collect(), whole.len());
    }
    if let Some(same) = rest.strip_prefix(". ").or_else(|| rest.strip_prefix(" - ")) {
        let line = same.lines().next().unwrap_or_default();
        let line = line.split("), ErrorId").next().unwrap_or_default();
        return (cause(line).into_iter().collect(), rest.len() - same.len() + line.len());
    }
    let named = |line: &&str| line.strip_prefix(field).is_some_and(|it| it.starts_with(':'));
    let lines = rest.split("\\n").flat_map(str::lines).skip(1).map(str::trim).take_while(named);
    let causes: Vec<_> = lines.filter_map(cause).collect();
    let taken = if causes.is_empty() { 0 } else { 1 + causes.iter().map(String::len).sum::<usize>() };
    (causes, taken)
}

/// The causes of a list that is printed apart from the summary: `errorCauses: [{'errorSummary': '…'}, …]`.
pub(crate) fn listed(text: &str) -> Vec<String> {
    let Some((_, rest)) = text.split_once("errorCauses") else { return Vec::new() };
    let rest = beginning(rest, limits::CAUSES_BEHIND);
    let list = rest.find('[').filter(|at| *at < 6).and_then(|at| rest.get(at..)).unwrap_or_default();
    let list = list.split("}]").next().unwrap_or_default();
    let value = |part: &str| cause(part.split('}').next()?.trim_start_matches(['\'', '"', ':', ' ', '=']));
    list.split("errorSummary").skip(1).filter_map(value).collect()
}

fn cause(text: &str) -> Option<String> {
    let text = text.trim_matches([' ', ',', '"', '\'', '}', '│', '\\']);
    (!text.is_empty()).then(|| text.to_owned())
}
