//! Tells a line of a program's source from what a program printed.

/// How lines of source begin, in the languages that people paste.
const BEGINNINGS: &[&str] = &[
    "if (",
    "if(",
    "} else",
    "else if",
    "elif ",
    "} catch",
    "catch (",
    "except ",
    "except:",
    "rescue ",
    "ensure",
    "raise ",
    "throw ",
    "throws ",
    "return ",
    "const ",
    "let ",
    "var ",
    "val ",
    "def ",
    "fn ",
    "fun ",
    "func ",
    "function ",
    "class ",
    "public ",
    "private ",
    "protected ",
    "static ",
    "import ",
    "using ",
    "package ",
    "namespace ",
    "expect(",
    "assert",
    "it('",
    "it(\"",
    "describe(",
    "test('",
    "test(\"",
    "case ",
    "switch ",
    "await ",
    "async ",
    "log.",
    "logger.",
    "logging.",
    "console.",
    "app.",
    "res.",
    "res)",
    "render ",
    "render(",
    "//",
    "/*",
    "when (",
    "export ",
    "@",
    "try:",
    "try {",
    "match ",
    "foreach ",
    "for (",
    "while (",
    "write-error",
    "write-host",
    "defer ",
    "self.",
    "this.",
    "http.error(",
    "abort(",
];

/// Whether a line is of a program's source, and not of what it printed.
#[must_use]
pub fn is_source_code(line: &str) -> bool {
    if is_changed_comment(line) {
        return true;
    }
    let line = numbered(line);
    let begins = |it: &str| {
        line.get(..it.len()).is_some_and(|here| here.eq_ignore_ascii_case(it))
            && (it.ends_with([' ', '(', '\'', '"', '.', ')', ':', '/', '*', '@', '{'])
                || !line.get(it.len()..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric)))
    };
    let closes = line.ends_with([';', '{', '}']) && line.contains(['(', '=']);
    closes && !line.starts_with(['{', '[', '"']) && !is_header(line) && !is_thrown(line)
        || assigns_a_call(line)
        || is_arm(line)
        || is_constant(line)
        || is_argument(line)
        || is_block(line)
        || BEGINNINGS.iter().any(|it| begins(it))
            && !is_inspected(line)
            && !(is_thrown(line) && line.split(':').next().is_some_and(|it| it.contains('.')))
            && line.contains(['(', '{', ':', ';', '=', '"', '\'', '/', '@'])
}

/// Whether a line is a comment that a change adds or removes, `+    # invalid signature`: without its mark it may be a
/// heading.
fn is_changed_comment(line: &str) -> bool {
    line.trim_start().strip_prefix(['+', '-']).is_some_and(|it| it.trim_start().starts_with('#'))
}

/// Whether a line is an arm of a choice: `is Expired -> "expired"`, `ErrorKind::Expired => (401, "expired"),`.
fn is_arm(line: &str) -> bool {
    let chosen = line.contains(" -> \"") && line.ends_with('"');
    let matched = line.contains(" => ") && line.contains("::") && line.ends_with([',', '{']);
    (chosen || matched) && !line.starts_with(['{', '[', '"'])
}

/// Whether a line names a constant in capitals: `TOKEN_EXPIRED = 'token_expired',`.
fn is_constant(line: &str) -> bool {
    let Some((name, value)) = line.split_once('=') else { return false };
    let is_name = |it: u8| it.is_ascii_uppercase() || it.is_ascii_digit() || it == b'_';
    let (name, value) = (name.trim_end(), value.trim());
    name.len() > 2 && name.bytes().all(is_name) && value.starts_with(['\'', '"']) && value.ends_with(',')
}

/// Whether a line is a named argument of a call, `detail="Could not validate credentials",`: a log parts its fields by
/// spaces.
fn is_argument(line: &str) -> bool {
    let Some((name, value)) = line.split_once('=') else { return false };
    let is_name = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_';
    let quoted = value.starts_with('"') && value.ends_with("\",") && value.matches('"').count() == 2;
    let number = value.strip_suffix(',').filter(|it| !it.is_empty());
    let is_number = number.is_some_and(|it| it.bytes().all(|it| it.is_ascii_digit()));
    let is_group = value.starts_with('{') && value.ends_with("},");
    !name.is_empty() && name.bytes().all(is_name) && (quoted || is_number || is_group)
}

/// Whether a line opens a block of Python: `if claims["exp"] < time.time():`.
fn is_block(line: &str) -> bool {
    let opens = ["if ", "while ", "for ", "with ", "elif "].iter().any(|it| line.starts_with(it));
    opens && line.ends_with(':') && line.contains(['(', '[', '=', '<', '>'])
}

/// Whether a line assigns what a call gives: `claims = jwt.decode(token, key)`.
fn assigns_a_call(line: &str) -> bool {
    let Some((names, value)) = line.split_once(" = ") else { return false };
    let (function, _) = value.split_once('(').unwrap_or_default();
    let is_name = |it: char| it.is_alphanumeric() || matches!(it, '_' | '.' | ':' | ',' | ' ' | '$' | '*');
    names.chars().all(is_name)
        && !function.is_empty()
        && !function.contains(' ')
        && function.chars().all(is_name)
}

/// A line without the frame and the number that a printed traceback gives it: `│ ❱ 87 │   raise Refused(error)`.
fn numbered(line: &str) -> &str {
    // The mark of a line that a change adds or removes.
    let line = line.strip_prefix(['+', '-']).filter(|it| it.starts_with([' ', '\t'])).unwrap_or(line);
    let framed = |it: char| it.is_whitespace() || matches!(it, '│' | '┃' | '❱' | '|');
    let inner = line.trim_matches(framed);
    let rest = inner.trim_start_matches(|it: char| it.is_ascii_digit()).trim_start();
    let is_numbered = rest.len() < inner.len() && rest.starts_with(['│', '┃', '|']);
    if is_numbered { rest.trim_start_matches(framed) } else { line.trim() }
}

/// Whether a line begins with the class of an exception and what it says: `pkg.OperationFailure: refused, {'code': 18}`.
fn is_thrown(line: &str) -> bool {
    let class = line.split_once(": ").map_or("", |(class, _)| class);
    let last = class.rsplit('.').next().unwrap_or_default();
    let is_name = |it: &str| it.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'_' | b'.'));
    !class.is_empty() && is_name(class) && last.starts_with(|it: char| it.is_ascii_uppercase())
}

/// Whether a line is a variable as Ruby's `inspect` prints it, `@errors=["…"],`: source has spaces around the sign.
fn is_inspected(line: &str) -> bool {
    let (name, value) = line.strip_prefix('@').and_then(|it| it.split_once('=')).unwrap_or_default();
    let is_name = |it: &str| it.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_');
    !name.is_empty() && is_name(name) && !value.starts_with([' ', '=', '~', '>'])
}

/// Whether a line is a header: `Set-Cookie: a=b;`.
fn is_header(line: &str) -> bool {
    let name = line.split_once(": ").map_or("", |(name, _)| name);
    !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')
}

#[cfg(test)]
mod tests {
    use super::is_source_code;

    #[test]
    fn source_is_told_from_what_a_program_printed() {
        for line in [
            "    if (!req.auth) return res.status(401).json({ error: 'unauthorized' });",
            "except jwt.ExpiredSignatureError:",
            "public static final String INVALID_TOKEN = \"invalid_token\";",
            "rescue JWT::ExpiredSignature, JWT::InvalidAudError => e",
            "  raise Unauthorized(\"token expired\")",
            "} catch (TokenExpiredException e) {",
            "// answers 401 when the token has expired",
            "│ ❱ 87 │   │   │   raise HTTPException(status_code=403, detail=f\"Invalid auth token: {err}\")  │",
            "│   85 │   │   except Exception as err:            │",
            "  12 | throw new UnauthorizedError('token refused');",
            "payload, = JWT.decode(token, nil, true, algorithms: ['RS256'], jwks: jwks)",
            "  @errors = [\"invalid\"]",
            "        detail=\"Could not validate credentials\",",
            "        status_code=401,",
        ] {
            assert!(is_source_code(line), "{line}");
        }
        for line in [
            "JsonWebTokenError: jwt expired",
            "{\"error\":\"invalid_token\",\"error_description\":\"The token has expired\"}",
            "Set-Cookie: sid=1; Path=/;",
            "at Object.verify (/app/node_modules/jsonwebtoken/verify.js:152:19)",
            "raised by the gateway",
            "rpc error: code = Unauthenticated desc = token expired (60 s ago)",
            "reason = invalid_token (expired)",
            "error: invalid_grant",
            "returned 401",
            "Return code 401 of the token endpoint",
            "pymongo.errors.OperationFailure: Authentication failed., full error: {'ok': 0.0, 'at': Timestamp(1, 1)}",
            "app.errors.ApiError: {\"errorCode\":\"E0000011\",\"errorSummary\":\"Invalid token provided\"}",
            "│ * error validating token: token is expired │",
            "401 | the token was refused",
            "error=\"invalid_token\", error_description=\"The token has expired\",",
            "reason=expired,",
            "reason=,",
            "  @errors=[\"the response is not valid\"],",
        ] {
            assert!(!is_source_code(line), "{line}");
        }
    }
}
