//! Fills sentences from evidence, so that they read well whatever the values are: one that cannot be filled well
//! takes another form, or plain words.

use crate::limits;
use crate::text::template::{Fact, Piece, Placeholder, known, pieces};
use std::borrow::Cow;

/// The forms of a sentence, the fullest first.
pub fn forms(template: &str) -> impl Iterator<Item = &str> {
    template.split('\n')
}

/// Fills a template: its first form whose placeholders can all be filled, else the last one. In that, a placeholder
/// that cannot be filled gets the words of [`Placeholder::fallback`]; where it is all that a code span holds, without
/// the backticks, and beside other code a name in braces, as documentation has it: `/api/v1/users/{userId}`. A detail
/// behind a colon or in brackets is left out instead.
#[must_use]
pub fn render<'a>(template: &'a str, facts: &[Fact]) -> Cow<'a, str> {
    if !template.bytes().any(|byte| matches!(byte, b'{' | b'\n')) {
        return Cow::Borrowed(template);
    }
    let whole = forms(template).find(|form| is_filled(form, facts));
    let form = whole.or_else(|| forms(template).last()).unwrap_or_default();
    let mut filled = String::with_capacity(form.len() + 32);
    let mut spans = form.split('`').peekable();
    let mut in_code = false;
    while let Some(span) = spans.next() {
        let after = spans.peek().copied().unwrap_or_default();
        if in_code {
            code(span, after, facts, &mut filled);
        } else {
            words(span, facts, &mut filled);
        }
        in_code = !in_code;
    }
    Cow::Owned(filled)
}

/// Whether one of a template's forms can be filled whole.
#[must_use]
pub fn can_be_filled(template: &str, facts: &[Fact]) -> bool {
    forms(template).any(|form| is_filled(form, facts))
}

/// Whether every placeholder of a form is known and fits.
fn is_filled(form: &str, facts: &[Fact]) -> bool {
    let mut before = "";
    pieces(form).all(|piece| match piece {
        Piece::Words(words) => {
            before = words;
            true
        }
        Piece::Placeholder(placeholder) => {
            placeholder.is_ok_and(|it| speaks(it) || value(facts, it, before).is_some())
        }
    })
}

/// Words outside of code.
fn words(span: &str, facts: &[Fact], filled: &mut String) {
    let mut rest = pieces(span).peekable();
    while let Some(piece) = rest.next() {
        let after = match rest.peek() {
            Some(Piece::Words(words)) => *words,
            _ => "",
        };
        match piece {
            Piece::Words(words) => filled.push_str(words),
            Piece::Placeholder(Err(name)) => filled.push_str(name),
            Piece::Placeholder(Ok(placeholder)) => match value(facts, placeholder, filled) {
                Some(value) => filled.push_str(&shown(&value, after)),
                None if filled.ends_with(": ") && after.starts_with('.') => {
                    filled.truncate(filled.len() - 2);
                }
                None if filled.ends_with(" (") && after.starts_with(')') => {
                    filled.truncate(filled.len() - 2);
                    rest.next();
                    filled.push_str(after.trim_start_matches(')'));
                }
                None if speaks(placeholder) && begins_a_sentence(filled) => {
                    filled.push_str(&capital(placeholder.fallback()));
                }
                None => filled.push_str(placeholder.fallback()),
            },
        }
    }
}

/// Whether a placeholder is who speaks: a sentence reads well whether that is known or not.
const fn speaks(placeholder: Placeholder) -> bool {
    use Placeholder::{Api, Gateway, Library, Program, Refuser};
    matches!(placeholder, Refuser | Library | Program | Api | Gateway)
}

fn begins_a_sentence(filled: &str) -> bool {
    filled.is_empty() || filled.ends_with(". ")
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|it| it.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// A code span, with its backticks.
fn code(span: &str, after: &str, facts: &[Fact], filled: &mut String) {
    let mut all = pieces(span);
    if let (Some(Piece::Placeholder(Ok(only))), None) = (all.next(), all.next()) {
        match value(facts, only, filled) {
            Some(value) => filled.extend(["`", &without_stop(&unticked(&value), after), "`"]),
            None => filled.push_str(only.fallback()),
        }
        return;
    }
    filled.push('`');
    for piece in pieces(span) {
        match piece {
            Piece::Words(words) => filled.push_str(words),
            Piece::Placeholder(Err(name)) => filled.push_str(name),
            Piece::Placeholder(Ok(placeholder)) => match value(facts, placeholder, filled) {
                Some(value) => filled.push_str(&unticked(&value)),
                None => filled.extend(["{", in_code(placeholder), "}"]),
            },
        }
    }
    filled.push('`');
}

/// A value inside of code, which its own backticks would end.
fn unticked(value: &str) -> String {
    value.replace('`', "'")
}

/// What stands for an unknown value beside other code.
const fn in_code(placeholder: Placeholder) -> &'static str {
    match placeholder {
        Placeholder::Org => "yourOktaDomain",
        Placeholder::Client => "clientId",
        Placeholder::Server => "authServerId",
        Placeholder::User => "userId",
        Placeholder::Keys => "jwks_uri",
        Placeholder::First | Placeholder::Second | Placeholder::Third | Placeholder::Fourth => "value",
        other => other.name(),
    }
}

/// The value of a placeholder as it fits behind these words; `None` if it is unknown, or says nothing, or is a whole
/// sentence where a name belongs.
fn value<'f>(facts: &'f [Fact], placeholder: Placeholder, before: &str) -> Option<Cow<'f, str>> {
    let who = if speaks(placeholder) { Placeholder::Refuser } else { placeholder };
    let value = plain(known(facts, who)?);
    let quoted = before.is_empty() || before.ends_with(['“', '(']) || before.ends_with(": ");
    let fits = !value.trim().is_empty() && (quoted || !(is_from_outside(placeholder) && is_sentence(&value)));
    fits.then_some(value)
}

/// A value on one line, without the brackets and quotes of a list around it, and not longer than a line of prose.
fn plain(value: &str) -> Cow<'_, str> {
    let unopened = value.matches(']').count() > value.matches('[').count();
    let listed = unopened || value.starts_with(['[', '"', '\\']);
    // A value that we put into words may have code in it, in pairs of backticks.
    let ticks = value.matches('`').count() % 2 == 1;
    let clean =
        |letter: char| letter.is_control() || letter == '`' && ticks || listed && "[]\"\\".contains(letter);
    if !value.contains(clean) && value.len() <= limits::SHOWN {
        return Cow::Borrowed(value);
    }
    let mut plain = String::with_capacity(value.len());
    for letter in value.chars() {
        match letter {
            '`' if ticks => plain.push('\''),
            letter if letter.is_control() && !plain.ends_with(' ') => plain.push(' '),
            letter if clean(letter) => {}
            letter => plain.push(letter),
        }
    }
    let mut plain = if listed { plain.replace(",", ", ").replace(",  ", ", ") } else { plain };
    if let Some((end, _)) = plain.char_indices().nth(limits::SHOWN) {
        plain.truncate(end);
        plain.push('…');
    }
    Cow::Owned(plain)
}

/// Whether a value is taken from a text as it stands there, and not put into words here.
const fn is_from_outside(placeholder: Placeholder) -> bool {
    use Placeholder::{Expected, First, Found, Fourth, Second, Third};
    matches!(placeholder, First | Second | Third | Fourth | Found | Expected)
}

/// Whether a value is a sentence of its own, which no sentence can take in as a name.
fn is_sentence(value: &str) -> bool {
    let several = value.contains(". ");
    let begins = value.starts_with(|first: char| first.is_ascii_uppercase());
    several || begins && value.split_ascii_whitespace().nth(4).is_some()
}

/// A value in prose: in quotes where its outer blanks would not be seen.
fn shown<'v>(value: &'v str, after: &str) -> Cow<'v, str> {
    if value.trim() == value {
        without_stop(value, after)
    } else {
        Cow::Owned(["“", value, "”"].concat())
    }
}

/// A value without its own stop where the sentence has one behind it.
fn without_stop<'v>(value: &'v str, after: &str) -> Cow<'v, str> {
    let stops = ['.', ',', ';', ':', '!', '?'];
    let stopped = after.trim_start_matches(['”', '`', ')']).starts_with(stops);
    Cow::Borrowed(if stopped { value.trim_end_matches(stops) } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(placeholder: Placeholder, value: &str) -> Fact {
        Fact { placeholder, value: value.into() }
    }

    #[test]
    fn a_known_placeholder_is_filled_and_an_unknown_one_gets_plain_words() {
        let facts = [fact(Placeholder::Scope, "okta.users.read")];
        assert_eq!(
            render("Grant `{scope}` for {call}.", &facts),
            "Grant `okta.users.read` for this request."
        );
        assert_eq!(render("Grant `{scope}`.", &[]), "Grant the scope.");
    }

    #[test]
    fn an_unknown_placeholder_beside_other_code_is_a_name_in_braces() {
        let words = "Ask `https://{org}/oauth2/default/v1/token`.";
        assert_eq!(render(words, &[]), "Ask `https://{yourOktaDomain}/oauth2/default/v1/token`.");
    }

    #[test]
    fn the_first_form_that_can_be_filled_is_shown_else_the_last() {
        let words = "It lacks `{scope}`, which {call} needs.\nIt lacks `{scope}`.\nIt lacks a scope.";
        assert_eq!(render(words, &[]), "It lacks a scope.");
        assert_eq!(render(words, &[fact(Placeholder::Scope, "a")]), "It lacks `a`.");
        assert_eq!(render(words, &[fact(Placeholder::Scope, "[]")]), "It lacks a scope.");
    }

    #[test]
    fn a_detail_that_is_not_known_is_left_out() {
        assert_eq!(render("The upload broke: {0}.", &[]), "The upload broke.");
        assert_eq!(render("A rule ({0}) uses it.", &[]), "A rule uses it.");
    }

    #[test]
    fn a_value_is_shown_on_one_line_and_without_the_marks_around_it() {
        let filled = |value| render("It is for {found}.", &[fact(Placeholder::Found, value)]).into_owned();
        assert_eq!(filled("[\"orders\",\"carts\"]]"), "It is for orders, carts.");
        assert_eq!(filled("a\r\nb."), "It is for a b.");
        assert_eq!(filled(" api://orders"), "It is for “ api://orders”.");
        assert_eq!(filled("The token is not for you"), "It is for the value found.");
    }
}
