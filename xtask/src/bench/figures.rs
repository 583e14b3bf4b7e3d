//! Figures as they stand in what the scripts print, and as a table shows them.

use serde_json::Value;

/// What stands at a path like `/pastes/first/page`.
pub(super) fn at<'a>(all: &'a Value, path: &str) -> &'a Value {
    all.pointer(path).unwrap_or(&Value::Null)
}

/// The median of a figure; `None` where it was not measured.
pub(super) fn median(figure: &Value) -> Option<f64> {
    figure.get("median").and_then(Value::as_f64)
}

/// `12 (10 to 15)`: the median, the least and the most; a dash where it was not measured.
pub(super) fn shown(figure: &Value) -> String {
    let of = |name: &str| figure.get(name).and_then(Value::as_f64);
    match (of("median"), of("least"), of("most")) {
        (Some(median), Some(least), Some(most)) => spread([least, median, most]),
        _ => "–".to_owned(),
    }
}

pub(super) fn spread([least, median, most]: [f64; 3]) -> String {
    format!("{} ({} to {})", number(median), number(least), number(most))
}

/// Three digits where a number is small, none behind the point where it is not.
pub(super) fn number(value: f64) -> String {
    match value.abs() {
        it if it >= 100.0 => grouped(value),
        it if it >= 10.0 => format!("{value:.0}"),
        it if it >= 1.0 => format!("{value:.1}"),
        0.0 => "0".to_owned(),
        _ => format!("{value:.2}"),
    }
}

/// `12,345`.
fn grouped(value: f64) -> String {
    let digits = format!("{value:.0}");
    let mut shown = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_exact_as_they_can_be_compared() {
        let shown: Vec<_> = [12_345.6, 123.4, 45.6, 7.89, 0.123, 0.0].into_iter().map(number).collect();
        assert_eq!(shown, ["12,346", "123", "46", "7.9", "0.12", "0"]);
    }

    #[test]
    fn what_was_not_measured_is_left_open() {
        assert_eq!(super::shown(&Value::Null), "–");
    }
}
