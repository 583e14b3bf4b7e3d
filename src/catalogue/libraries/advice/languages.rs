//! What to look at in a program of a language, where the library that it uses has no setting for what went wrong.

/// What a string is refused for that is not a token.
const FORM: &[&str] = &["token-malformed", "part-not-json", "part-not-base64url"];

/// What a time is refused for that is not a number.
const TIMES: &[&str] = &["exp-not-a-number", "time-claim-not-a-number"];

const UNFIT: &str = "{library} was given something other than a whole token, which has three parts with two dots, and the first two parts start with `eyJ`.";

const NUMBERS: &str = "The code that makes the token writes a time as a string or a date, but {library} takes only seconds since 1970.";

const UNSENT: &str = "The request reached {library} without a token: its header is missing or empty, or starts with a word other than `Bearer`.";

/// By findings and language (empty: any): why, and what to type.
#[rustfmt::skip]
const BY_LANGUAGE: &[(&[&str], &str, &str, &str)] = &[
    (&["key-wrong-type"], "", "The key that {library} was given cannot be read as a key of the kind that the algorithm needs.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that {library} is given: it prints nothing for a public key in PEM, and an error for anything else. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`."),
    (&["verifier-without-key"], "", "{library} has no key: the setting or the argument that should hold it is empty where the program runs.", "Print the length of that setting (never its value) when the program starts: `${#JWT_KEY}` in a shell, with your variable's name. 0 means that it is set in another shell, file or container."),
    (&["signing-key-missing"], "", "{library} should sign a token, but has no key for that where the program runs.", "Print the length of the setting with the key (never its value) when the program starts: `${#JWT_KEY}` in a shell, with your variable's name. 0 means that it is set in another shell, file or container."),
    (&["alg-none"], "", "The token has no signature (`alg` is `none`), and {library} rightly refuses it: anybody can write such a token.", "Look at `iss` and at the code or test that made the token, and have it sign: `RS256` with a private key, or `HS256` with a shared secret. Do not allow `none`."),
    (FORM, "python", UNFIT, "Print `repr(token[:10])` and `token.count(\".\")` right before {library} is called: a JWT gives `'eyJ…'` and 2. Of the header, pass only `header.removeprefix(\"Bearer \")`."),
    (FORM, "javascript", UNFIT, "Log `typeof token`, `String(token).slice(0, 10)` and `String(token).split('.').length` right before {library} is called: a JWT gives `string`, `eyJ…` and 3. Of the header, pass only `header.split(' ')[1]`."),
    (FORM, "jvm", UNFIT, "Log `token.length()` and `token.chars().filter(c -> c == '.').count()` right before {library} is called: a JWT has two dots and starts with `eyJ`. Of the header, pass only `header.substring(\"Bearer \".length())`."),
    (FORM, "go", UNFIT, "Log `fmt.Sprintf(\"%.10q %d\", token, strings.Count(token, \".\"))` right before {library} is called: a JWT gives `\"eyJ…\"` and 2. Of the header, pass only `strings.TrimPrefix(header, \"Bearer \")`."),
    (FORM, "dotnet", UNFIT, "Log `token?.Length` and `token?.Count(c => c == '.')` right before {library} is called: a JWT has two dots and starts with `eyJ`. Of the header, pass only `header[\"Bearer \".Length..]`."),
    (FORM, "php", UNFIT, "Run `var_dump(substr($token, 0, 10), substr_count($token, '.'));` right before {library} is called: a JWT gives `eyJ…` and 2. Of the header, pass only `substr($header, 7)`, which leaves `Bearer` out."),
    (FORM, "ruby", UNFIT, "Run `p token.to_s[0, 10], token.to_s.count('.')` right before {library} is called: a JWT gives `\"eyJ…\"` and 2. Of the header, pass only `header.split(' ').last`."),
    (FORM, "rust", UNFIT, "Look at `token.len()` and `token.matches('.').count()` right before {library} is called: a JWT has two dots and starts with `eyJ`. Of the header, pass only `header.strip_prefix(\"Bearer \")`."),
    (&["access-token-empty"], "python", UNSENT, "Print `request.headers.get(\"Authorization\", \"\")[:12]` where the request arrives: `Bearer eyJ…` is right, and nothing means that the client or a proxy left the header out."),
    (&["access-token-empty"], "javascript", UNSENT, "Log `String(req.headers.authorization).slice(0, 12)` where the request arrives: `Bearer eyJ…` is right, and `undefined` means that the client or a proxy left the header out."),
    (&["access-token-empty"], "go", UNSENT, "Log `fmt.Sprintf(\"%.12q\", r.Header.Get(\"Authorization\"))` where the request arrives: `\"Bearer eyJ…\"` is right, and `\"\"` means that the client or a proxy left the header out."),
    (&["access-token-empty"], "php", "The request reached {library} without a token. By default, Apache does not pass the header `Authorization` to PHP that runs as CGI or FPM.", "Run `var_dump(isset($_SERVER['HTTP_AUTHORIZATION']));` where the request arrives. If it is false although the client sends the header, write `CGIPassAuth On` into Apache's configuration."),
    (&["access-token-empty"], "ruby", UNSENT, "Run `p request.headers['Authorization'].to_s[0, 12]` where the request arrives: `\"Bearer eyJ…\"` is right, and `\"\"` means that the client or a proxy left the header out."),
    (TIMES, "python", NUMBERS, "Write a bare number where the token is made: `int(time.time()) + 3600` for an hour from now."),
    (TIMES, "javascript", NUMBERS, "Write a bare number where the token is made: `Math.floor(Date.now() / 1000) + 3600` for an hour from now."),
    (TIMES, "jvm", NUMBERS, "Write a bare number where the token is made: `Instant.now().plusSeconds(3600).getEpochSecond()` for an hour from now."),
    (TIMES, "go", NUMBERS, "Write a bare number where the token is made: `time.Now().Add(time.Hour).Unix()` for an hour from now."),
    (TIMES, "dotnet", NUMBERS, "Write a bare number where the token is made: `DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()` for an hour from now."),
    (TIMES, "php", NUMBERS, "Write a bare number where the token is made: `time() + 3600` for an hour from now."),
    (TIMES, "ruby", NUMBERS, "Write a bare number where the token is made: `Time.now.to_i + 3600` for an hour from now."),
    (TIMES, "rust", NUMBERS, "Write a bare number where the token is made: the duration since `UNIX_EPOCH` in `as_secs()`, and 3600 more for an hour from now."),
];

/// Whether a sentence of the table is for programs of one language: it speaks of code that calls the library.
pub(super) fn is_of_code(finding_id: &str) -> bool {
    BY_LANGUAGE.iter().any(|(ids, it, ..)| ids.contains(&finding_id) && !it.is_empty())
}

/// Why, and what to type in a program of this language or of any; `None` where nothing is known.
pub(super) fn of(finding_id: &str, language: &str, library: &str) -> Option<(String, String)> {
    let fits = |it: &&str| it.is_empty() || *it == language;
    let known = BY_LANGUAGE.iter().find(|(ids, it, ..)| ids.contains(&finding_id) && fits(it));
    known.map(|(_, _, because, fix)| {
        (because.replace("{library}", library), fix.replace("{library}", library))
    })
}
