//! Where the names stand that the readers look for: one pass over the text for all of them.

/// Every name that is looked for, in lower case.
const NAMES: &[&str] = &[
    "refresh_token",
    "refreshtoken",
    "refresh-token",
    "client_secret",
    "clientsecret",
    "client-secret",
    "sessiontoken",
    "session_token",
    "statetoken",
    "statehandle",
    "interaction_handle",
    "okta_api_token",
    "okta_token",
    "okta_client_token",
    "api_token",
    "apitoken",
    "authorization_code",
    "auth_code",
    "password",
    "ssws",
    "bearer",
    "dpop",
    "basic",
    "cookie:",
    "sid=",
    "idx=",
    "sid: ",
    "okta-oauth-state=",
    "www-authenticate",
    "x-rate-limit-limit",
    "x-rate-limit-remaining",
    "x-rate-limit-reset",
    "retry-after",
    "error=",
    "code=",
    "error_description=",
    "id_token=",
    "access_token=",
    "curl",
    "fetch(",
    "invoke-restmethod",
    "invoke-webrequest",
    "http.get(",
    "requests.",
    "config: {",
    "\"config\":",
    "options: {",
    "\"req\":",
];

/// The places of every name in one text, whatever the case of its letters.
#[derive(Debug)]
pub(crate) struct Names {
    /// By name; empty where none stands in the text.
    places: Vec<Vec<usize>>,
}

impl Names {
    /// Looks for every name.
    pub(crate) fn of(text: &str) -> Names {
        let bytes = text.as_bytes();
        let mut places: Vec<Vec<usize>> = Vec::new();
        let mut first = bytes.first().copied().unwrap_or_default().to_ascii_lowercase();
        for (at, second) in bytes.iter().enumerate().skip(1) {
            let second = second.to_ascii_lowercase();
            if BEGINNINGS.get(usize::from(first)).is_some_and(|seconds| seconds & bit(second) != 0) {
                let rest = bytes.get(at - 1..).unwrap_or_default();
                for (number, name) in NAMES.iter().enumerate() {
                    let here = rest.get(..name.len());
                    if name.as_bytes().first() == Some(&first)
                        && here.is_some_and(|here| here.eq_ignore_ascii_case(name.as_bytes()))
                    {
                        places.resize(NAMES.len(), Vec::new());
                        places.get_mut(number).into_iter().for_each(|places| places.push(at - 1));
                    }
                }
            }
            first = second;
        }
        Names { places }
    }

    /// Whether no name stands in the text.
    pub(crate) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Where a name stands, in order. It must be one of [`NAMES`].
    pub(crate) fn of_name(&self, name: &str) -> impl Iterator<Item = usize> + '_ {
        debug_assert!(NAMES.contains(&name), "{name} is not looked for");
        let named = (!self.places.is_empty()).then(|| NAMES.iter().position(|known| *known == name));
        let places = named.flatten().and_then(|it| self.places.get(it));
        places.into_iter().flatten().copied()
    }
}

/// For every first byte of a name, a bit for each second byte.
static BEGINNINGS: [u128; 256] = {
    let mut beginnings = [0; 256];
    let mut at = 0;
    #[expect(clippy::indexing_slicing, reason = "a fault would stop the compiler")]
    while at < NAMES.len() {
        let name = NAMES[at].as_bytes();
        beginnings[name[0] as usize] |= bit(name[1]);
        at += 1;
    }
    beginnings
};

const fn bit(byte: u8) -> u128 {
    if byte < 128 { 1 << byte } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_in_any_case() {
        let text = NAMES.join(" ").to_ascii_uppercase();
        let names = Names::of(&text);
        for name in NAMES {
            let expected: Vec<_> = text.to_ascii_lowercase().match_indices(name).map(|(at, _)| at).collect();
            assert_eq!(names.of_name(name).collect::<Vec<_>>(), expected, "{name}");
        }
        assert_eq!(Names::of("").of_name("curl").count(), 0);
        assert_eq!(Names::of("é password=").of_name("password").collect::<Vec<_>>(), [3]);
    }
}
