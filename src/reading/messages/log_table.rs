//! Finds the System Log as its CSV export holds it: a row of column names, then a row for each entry.

use crate::limits;
use crate::model::{Content, Event, Kind, Room};
use crate::reading::collector::Collector;
use crate::reading::source_text::Layer;

/// Where the columns stand that tell how an entry ended; found by name, since exports differ in their order.
struct Columns {
    event_type: usize,
    result: usize,
    reason: Option<usize>,
    between: char,
}

/// Reads every entry below a row of column names.
pub(crate) fn find(layer: &Layer, collector: &mut Collector) {
    let mut at = 0;
    let mut columns: Option<Columns> = None;
    let mut rows = 0;
    while at < layer.text.len() && rows < limits::LOG_ROWS {
        let rest = layer.slice(at..layer.text.len());
        let between = columns.as_ref().map_or(',', |it| it.between);
        let Some(columns) = &columns else {
            let line = rest.split_inclusive('\n').next().unwrap_or_default();
            columns = [',', ';', '\t'].into_iter().find_map(|it| named(line, it));
            at += line.len();
            continue;
        };
        let (fields, length) = record(rest, between);
        let range = at..at + rest.get(..length).unwrap_or_default().trim_end().len();
        at += length.max(1);
        let field = |column: usize| fields.get(column).cloned().unwrap_or_default();
        let (event_type, result) = (field(columns.event_type), field(columns.result));
        if event_type.is_empty() || !super::screen::RESULTS.contains(&result.as_str()) {
            continue;
        }
        rows += 1;
        let reason = columns.reason.map(field).unwrap_or_default();
        collector.mark_read(layer, range.clone());
        let event = Event { event_type, result, reason };
        let why = "It is a row of the System Log’s export.";
        collector.add(layer, range, Kind::SystemLogEvent, why, Content::Event(event));
    }
    if rows == limits::LOG_ROWS && !layer.slice(at..layer.text.len()).trim().is_empty() {
        collector.leave_out(Room::LogRows, layer.span(at..layer.text.len()));
    }
    collector.merge_read_spans();
}

/// The columns that a row of names has, where it is one of the export.
fn named(line: &str, between: char) -> Option<Columns> {
    // Every other line of a long text is passed over without being taken apart.
    if !line.contains(between) || !line.contains("vent") {
        return None;
    }
    let (names, _) = record(line, between);
    let plain = |name: &String| {
        let kept = name.chars().filter(|it| it.is_ascii_alphanumeric());
        kept.collect::<String>().to_ascii_lowercase()
    };
    let names: Vec<_> = names.iter().map(plain).collect();
    let place = |any: &[&str]| names.iter().position(|name| any.contains(&name.as_str()));
    Some(Columns {
        event_type: place(&["eventtype"])?,
        result: place(&["outcomeresult", "result"])?,
        reason: place(&["outcomereason", "reason"]),
        between,
    })
}

/// The fields of the record that a text begins with (RFC 4180), and the bytes of it with its line end.
fn record(text: &str, between: char) -> (Vec<String>, usize) {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    let mut letters = text.char_indices().take(limits::LOG_ROW).peekable();
    while let Some((at, letter)) = letters.next() {
        let Some(field) = fields.last_mut() else { break };
        match letter {
            '"' if quoted && letters.peek().is_some_and(|(_, it)| *it == '"') => {
                letters.next();
                field.push('"');
            }
            '"' => quoted = !quoted,
            '\n' if !quoted => return (fields, at + 1),
            '\r' if !quoted => {}
            _ if letter == between && !quoted => fields.push(String::new()),
            _ => field.push(letter),
        }
    }
    let end = letters.peek().map_or(text.len(), |(at, _)| *at);
    (fields, end.max(1).min(text.len()))
}

#[cfg(test)]
#[allow(clippy::string_slice)]
mod tests {
    use super::*;

    #[test]
    fn quoted_fields_hold_commas_quotes_and_line_ends() {
        let (fields, length) = record("a,\"b, \"\"c\"\"\nd\",e\nnext", ',');
        assert_eq!(fields, ["a", "b, \"c\"\nd", "e"]);
        assert_eq!("a,\"b, \"\"c\"\"\nd\",e\nnext".get(length..), Some("next"));
    }

    #[test]
    fn columns_are_found_by_name() {
        assert!(named("severity,event_type,display_message,outcome.result,outcome.reason", ',').is_some());
        assert!(named("eventType;displayMessage;outcome.result", ';').is_some());
        assert!(named("name,result,reason", ',').is_none());
    }
}
