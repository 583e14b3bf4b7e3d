//! The language that a library is written in, and the one of the program whose lines a paste shows: a library of
//! another language did not print them.

/// A language, the words by which names of libraries tell it, and how its programs name their files.
struct Language {
    name: &'static str,
    words: &'static [&'static str],
    files: &'static [&'static str],
}

#[rustfmt::skip]
const LANGUAGES: &[Language] = &[
    Language { name: "go", words: &["go", "golang"], files: &[".go:"] },
    Language { name: "jvm", words: &["java", "kotlin", "android", "clojure"], files: &[".java:", ".kt:", ".scala:", ".clj:"] },
    Language { name: "python", words: &["python"], files: &[".py\", line ", ".py, line ", ".py:"] },
    Language { name: "javascript", words: &["node", "nodejs", "javascript", "react", "angular"], files: &[".js:", ".mjs:", ".cjs:"] },
    Language { name: "dotnet", words: &["dotnet", "net", "asp"], files: &[".cs:line "] },
    Language { name: "ruby", words: &["ruby", "rails", "devise"], files: &[".rb:"] },
    Language { name: "php", words: &["php", "laravel", "wordpress"], files: &[".php:", ".php(", ".php on line "] },
    Language { name: "rust", words: &["rust"], files: &[".rs:"] },
    Language { name: "swift", words: &["swift", "ios"], files: &[".swift:"] },
    Language { name: "cpp", words: &["cpp", "envoy"], files: &[".cc:", ".cpp:"] },
    Language { name: "lua", words: &["lua", "apisix", "kong"], files: &[".lua:"] },
];

/// The language of a library by its name; that of its room where the name tells none, and none where it tells several.
pub(super) fn of(library: &str, room: &'static str) -> &'static str {
    let lower = library.to_ascii_lowercase();
    let mut told = LANGUAGES.iter().filter(|language| {
        lower.split(|it: char| !it.is_alphanumeric()).any(|word| language.words.contains(&word))
    });
    match (told.next(), told.next()) {
        (Some(only), None) => only.name,
        (None, _) => room,
        _ => "",
    }
}

/// The language of the only program that a text in lower case shows, by the files with line numbers in it.
pub(crate) fn shown(lower: &str) -> Option<&'static str> {
    let numbered = |file: &str| {
        lower
            .match_indices(file)
            .any(|(at, _)| lower.as_bytes().get(at + file.len()).is_some_and(u8::is_ascii_digit))
    };
    let mut all = LANGUAGES.iter().filter(|it| it.files.iter().any(|file| numbered(file)));
    let only = all.next()?;
    all.next().is_none().then_some(only.name)
}

#[cfg(test)]
mod tests {
    use super::{of, shown};

    #[test]
    fn a_library_is_of_one_language_or_of_none_that_is_known() {
        for (name, room, language) in [
            ("okta-mobile-kotlin", "", "jvm"),
            ("PyJWT", "python", "python"),
            ("google-auth-library for Node.js and Java", "python", ""),
            ("Okta", "", ""),
        ] {
            assert_eq!(of(name, room), language, "{name}");
        }
    }

    #[test]
    fn a_program_is_of_the_language_of_its_files() {
        for (text, language) in [
            ("auth_middleware.go:88: invalid audience", Some("go")),
            ("file \"/app/main.py\", line 12, in check", Some("python")),
            ("at check (/app/src/auth.js:63:28)", Some("javascript")),
            ("auth.go:88: at check (/app/src/auth.js:63:28)", None),
            ("config.go: invalid audience", None),
            ("invalid audience", None),
        ] {
            assert_eq!(shown(text), language, "{text}");
        }
    }
}
