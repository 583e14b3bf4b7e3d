//! A span of time in words.

const UNITS: [(i64, &str); 6] =
    [(31_557_600, "year"), (86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second"), (0, "")];

/// `47 minutes`, `1 hour 12 minutes`, `3 days`: the largest unit, and the next below days and hours.
pub(crate) fn words(seconds: i64) -> String {
    let seconds = seconds.saturating_abs();
    let mut out = String::new();
    for (index, (size, name)) in UNITS.iter().enumerate() {
        if *size == 0 || (seconds < *size && *size > 1) {
            continue;
        }
        push(&mut out, seconds / size, name);
        let next = UNITS.get(index + 1).map_or(0, |(size, _)| *size);
        let rest = seconds % size;
        // Seconds beside minutes are noise, unless the minutes are few.
        let telling = next > 1 || (next == 1 && seconds < 300);
        if telling && next > 0 && rest >= next {
            out.push(' ');
            push(&mut out, rest / next, UNITS.get(index + 1).map_or("", |(_, name)| name));
        }
        break;
    }
    out
}

/// `in 4 minutes`, `47 minutes ago`, `now`.
pub(crate) fn from_now(seconds: i64) -> String {
    match seconds {
        0 => "now".into(),
        1.. => ["in ", &words(seconds)].concat(),
        _ => [&words(seconds), " ago"].concat(),
    }
}

fn push(out: &mut String, count: i64, name: &str) {
    out.push_str(&count.to_string());
    out.push(' ');
    out.push_str(name);
    if count != 1 {
        out.push('s');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_read_as_people_say_them() {
        let said = [
            (0, "0 seconds"),
            (1, "1 second"),
            (61, "1 minute 1 second"),
            (2_820, "47 minutes"),
            (3_600, "1 hour"),
            (4_329, "1 hour 12 minutes"),
            (93_600, "1 day 2 hours"),
            (-86_400, "1 day"),
            (63_115_200, "2 years"),
        ];
        for (seconds, wanted) in said {
            assert_eq!(words(seconds), wanted);
        }
    }

    #[test]
    fn the_future_and_the_past_are_told_apart() {
        assert_eq!([from_now(240), from_now(-2_820), from_now(0)], ["in 4 minutes", "47 minutes ago", "now"]);
    }
}
