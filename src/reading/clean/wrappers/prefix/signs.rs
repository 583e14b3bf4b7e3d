//! The signs that a prefix is made of, each with the bytes that it takes.

/// Words for how grave a line is.
pub(super) const LEVELS: &[&str] = &[
    "trace",
    "debug",
    "info",
    "information",
    "notice",
    "warn",
    "warning",
    "error",
    "err",
    "fatal",
    "critical",
    "crit",
    "severe",
    "panic",
    "verbose",
    "fine",
    "finer",
    "finest",
    "dbug",
    "fail",
];

/// `Sep 21 14:13:20 web01 app[123]:`, which names no year.
pub(super) fn syslog(text: &str) -> Option<usize> {
    let mut words = text.split_ascii_whitespace();
    let (month, day, time) = (words.next()?, words.next()?, words.next()?);
    let dated = month.len() == 3
        && crate::text::timestamp::MONTHS.contains(&month)
        && day.parse::<u8>().is_ok_and(|it| (1..32).contains(&it))
        && clock(time) == Some(time.len());
    let (host, program) = (words.next()?, words.next()?);
    let named = program.ends_with(':') && !host.ends_with(':');
    let end = program.as_ptr() as usize + program.len() - text.as_ptr() as usize;
    (dated && named).then_some(end)
}

/// `14:13:20.512`: a time of day with parts of a second, or with what a prefix goes on with.
pub(super) fn clock(text: &str) -> Option<usize> {
    let digits = |at: usize| text.get(at..at + 2).is_some_and(|it| it.bytes().all(|it| it.is_ascii_digit()));
    let colons = text.get(2..3) == Some(":") && text.get(5..6) == Some(":");
    let plain = digits(0) && digits(3) && digits(6) && colons;
    let fraction = text.get(8..).unwrap_or_default();
    let length = fraction
        .strip_prefix(['.', ','])
        .map_or(0, |it| 1 + it.bytes().take_while(u8::is_ascii_digit).count());
    plain.then_some(8 + length)
}

/// `D/OkHttp: `, `D/OkHttp(1234): `.
pub(super) fn android(text: &str) -> Option<usize> {
    let (level, rest) = text.split_once('/')?;
    let tag = rest.split_once(": ").map(|(tag, _)| tag)?;
    let known = matches!(level, "V" | "D" | "I" | "W" | "E" | "F");
    let plain = !tag.is_empty() && tag.len() < 40 && !tag.contains(' ');
    (known && plain).then(|| level.len() + 1 + tag.len() + 1)
}

/// `DEBUG:urllib3.connectionpool:`.
pub(super) fn python(text: &str) -> Option<usize> {
    let mut parts = text.splitn(3, ':');
    let (level, logger) = (parts.next()?, parts.next()?);
    parts.next()?;
    let known = LEVELS.iter().any(|it| level.eq_ignore_ascii_case(it))
        && level.bytes().all(|it| it.is_ascii_uppercase());
    let plain = !logger.is_empty()
        && logger.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'.' | b'_'));
    (known && plain).then(|| level.len() + 1 + logger.len() + 1)
}

/// `[main]`, `[nio-8080-exec-1]`, `[pod/api/api]`.
pub(super) fn bracket(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('[')?.split(']').next()?;
    // `[OpenID]` is a word of what is said; threads, files and processes have more than letters in their names.
    let named = inner == "main"
        || inner.bytes().any(|it| !it.is_ascii_alphabetic())
        || LEVELS.iter().any(|it| inner.eq_ignore_ascii_case(it));
    let plain = named
        && inner.len() < 80
        && inner.bytes().all(|it| it.is_ascii_alphanumeric() || b" ./:_-#@$+".contains(&it));
    (plain && text.len() > inner.len() + 2).then_some(inner.len() + 2)
}

/// What stands between the instant and what a line says.
pub(super) fn within(text: &str) -> Option<usize> {
    let word = text.split([' ', '\t']).next().unwrap_or_default();
    for sign in ["stdout F ", "stderr F ", "stdout P ", "stderr P "] {
        if text.starts_with(sign) {
            return Some(sign.len() - 1);
        }
    }
    if let Some(command) = text.strip_prefix("##[").and_then(|it| it.split(']').next()) {
        return Some(command.len() + 4);
    }
    let bare = word.trim_end_matches([':', ',']).trim_start_matches('#');
    // `error redeeming code` is what a line says; `error: …`, `ERROR …` and `info …` say how grave it is.
    let capital = bare.bytes().all(|it| it.is_ascii_uppercase());
    let small = matches!(bare, "trace" | "debug" | "info" | "warn")
        || word.ends_with(':') && bare == bare.to_lowercase();
    let level = (capital || small) && LEVELS.iter().any(|it| bare.eq_ignore_ascii_case(it));
    let number = bare
        .trim_start_matches('*')
        .split('#')
        .all(|it| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit()));
    let last = text.len() == word.len();
    if !last
        && (level || number && bare.len() < 16 && !is_status(bare) || matches!(word, "---" | "-" | "|" | ":"))
    {
        return Some(word.len());
    }
    logger(text)
}

/// Whether a number may be the status of an answer.
pub(super) fn is_status(word: &str) -> bool {
    word.len() == 3 && word.starts_with(['1', '2', '3', '4', '5'])
}

/// `o.s.web.client.RestTemplate :`, `org.apache.http.headers:`, `auth.go:88:`; an exception is what a line says.
pub(super) fn logger(text: &str) -> Option<usize> {
    let length = text
        .bytes()
        .take_while(|it| it.is_ascii_alphanumeric() || matches!(it, b'.' | b'_' | b'$' | b'-' | b'/' | b'@'))
        .count();
    let name = text.get(..length)?;
    let behind = text.get(length..)?;
    let numbered = behind.strip_prefix(':').map(|it| it.trim_start_matches(|it: char| it.is_ascii_digit()));
    let numbered = numbered.filter(|it| it.len() + 1 < behind.len()).map_or(behind, |it| it);
    let spaced = numbered.trim_start();
    let parted = spaced.starts_with(": ") || spaced.starts_with("- ") || numbered.starts_with(": ");
    let last = name.rsplit(['.', '$', '/']).next().unwrap_or_default();
    let thrown = ["Exception", "Error", "Fault", "Failure"].iter().any(|it| last.ends_with(it));
    let class = name.contains(['.', '/']) || spaced.len() < numbered.len();
    (length > 1 && parted && class && !thrown && !name.contains("://")).then(|| text.len() - spaced.len() + 1)
}
