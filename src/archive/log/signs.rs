//! Whether a record has a sign of Okta, of OAuth, of a JWT or of an error: two letters of each in a table, then the word.

use std::sync::LazyLock;

/// Signs in lower case. A record without any of them is not read.
const SIGNS: &[&[u8]] = &[
    b"eyj",
    b"e0000",
    b"errorcode",
    b"error_description",
    b"\"error\"",
    b"error=",
    b"invalid_",
    b"okta",
    b"oauth",
    b"oidc",
    b"openid",
    b"jwt",
    b"jwks",
    b"jose",
    b"www-authenticate",
    b"x-rate-limit",
    b"ssws",
    b"dpop",
    b"bearer",
    b"token",
    b"access_denied",
    b"unauthorized",
    b"authenticat",
    b"idx",
    b"saml",
];

/// Words with which a record says that something went wrong. A record about a token without any of them is of a server
/// at work.
const TROUBLE: &[&[u8]] = &[
    b"error",
    b"fail",
    b"denied",
    b"deny",
    b"invalid",
    b"expire",
    b"unauthor",
    b"forbidden",
    b"refus",
    b"reject",
    b"exception",
    b"e0000",
    b"mismatch",
    b"match",
    b"unable",
    b"cannot",
    b"n't",
    b"not",
    b"no ",
    b"missing",
    b"wrong",
    b"exceed",
    b"too many",
    b"malformed",
    b"unsupported",
    b"untrusted",
    b"unknown",
    b"revoked",
    b"violat",
    b"illegal",
    b"bad ",
    b"without",
    b"inactive",
    b"locked",
    b"suspended",
    b"could",
    b"problem",
    b"warn",
    b"www-authenticate",
    b"nonce",
    b"required",
    b"must",
    b"skew",
    b"before",
    b"slow_down",
    b"pending",
];

/// Words by the pairs of letters that they begin with, and which pairs there are, a bit for each: nearly all bytes of a
/// log are passed at the bit.
struct Table {
    words: Vec<(usize, &'static [u8])>,
    pairs: Vec<u64>,
}

static SIGNS_TABLE: LazyLock<Table> = LazyLock::new(|| Table::of(SIGNS));
static TROUBLE_TABLE: LazyLock<Table> = LazyLock::new(|| Table::of(TROUBLE));

/// Whether any sign stands in these bytes, in any letter case.
pub(super) fn any(bytes: &[u8]) -> bool {
    SIGNS_TABLE.is_in(bytes)
}

/// Whether these bytes say that something went wrong, by a word or by the status of an answer.
pub(super) fn is_trouble(bytes: &[u8]) -> bool {
    TROUBLE_TABLE.is_in(bytes) || has_status(bytes)
}

impl Table {
    fn of(list: &'static [&'static [u8]]) -> Table {
        let mut table = Table { words: Vec::new(), pairs: vec![0; 1024] };
        for word in list {
            let [first, second, rest @ ..] = *word else { continue };
            let pair = usize::from(*first) << 8 | usize::from(*second);
            table.words.push((pair, rest));
            if let Some(bits) = table.pairs.get_mut(pair >> 6) {
                *bits |= 1 << (pair & 63);
            }
        }
        table
    }

    fn is_in(&self, bytes: &[u8]) -> bool {
        let mut before = 0_usize;
        for (at, byte) in bytes.iter().enumerate() {
            let letter = usize::from(byte.to_ascii_lowercase());
            let pair = before << 8 | letter;
            before = letter;
            let begins = self.pairs.get(pair >> 6).is_some_and(|it| it >> (pair & 63) & 1 == 1);
            if begins && at > 0 && self.begins(pair, bytes.get(at + 1..).unwrap_or_default()) {
                return true;
            }
        }
        false
    }

    /// Whether a word that begins with this pair goes on with these bytes.
    fn begins(&self, pair: usize, rest: &[u8]) -> bool {
        self.words.iter().any(|(known, word)| {
            *known == pair && rest.get(..word.len()).is_some_and(|it| it.eq_ignore_ascii_case(word))
        })
    }
}

/// Whether a number from 400 to 599 stands alone in these bytes.
fn has_status(bytes: &[u8]) -> bool {
    bytes.windows(3).enumerate().any(|(at, it)| {
        let [first, second, third] = *it else { return false };
        let number = matches!(first, b'4' | b'5') && second.is_ascii_digit() && third.is_ascii_digit();
        let alone = |it: Option<&u8>| it.is_none_or(|it| !it.is_ascii_alphanumeric() && *it != b'.');
        number && alone(at.checked_sub(1).and_then(|it| bytes.get(it))) && alone(bytes.get(at + 3))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_is_found_anywhere_in_any_letter_case() {
        for text in [
            "x eyJhbGciOi",
            "E0000011",
            "the Token expired",
            "\"ERROR\":",
            "WWW-Authenticate: x",
            "SSWS",
            "401 Unauthenticated.",
        ] {
            assert!(any(text.as_bytes()), "{text}");
        }
        for text in ["", "e", "GET /orders 200", "user signed in", "ey j", "tokyo"] {
            assert!(!any(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn a_server_at_work_says_of_no_trouble() {
        for text in [
            "token expired",
            "GET /x 401",
            "status=403",
            "Okta denied it",
            "E0000011",
            "Jwt is not in the form",
        ] {
            assert!(is_trouble(text.as_bytes()), "{text}");
        }
        for text in ["issued a token for 4012 s", "GET /x 200 v4.401", "okta: discovered", "token 1400"] {
            assert!(!is_trouble(text.as_bytes()), "{text}");
        }
    }
}
