//! What a line that is in no catalog can mean, by the words that stand in it. All words are in the form that
//! [`Vocabulary::words`](super::words::Vocabulary::words) gives them: `does not match` is `not match`, `aud` is `audience`.

/// One rule: of each group one phrase must stand in the line, and of what excludes it none.
pub(super) struct Rule {
    /// Id of the finding that is meant.
    pub(super) finding_id: &'static str,
    /// Groups of lists of phrases, parted by `|`.
    pub(super) groups: &'static [&'static [&'static str]],
    /// Phrases, parted by `|`, with which the line means something else.
    pub(super) unless: &'static str,
}

impl Rule {
    pub(super) const fn unless(mut self, phrases: &'static str) -> Rule {
        self.unless = phrases;
        self
    }
}

pub(super) const fn rule(finding_id: &'static str, groups: &'static [&'static [&'static str]]) -> Rule {
    Rule { finding_id, groups, unless: "" }
}

/// What a line must talk of at all: words such as `expired` are said of cards and certificates too.
pub(super) const SUBJECTS: &str = "saml|email domain|relay state|in response to|token|jwt|jws|jwe|bearer|assertion|oidc|audience|issuer|iat|expiry|nbf|kid|jwks|nonce|signature|claim|openid|dpop|scope|authorization|azp|introspection|hs256|rs256|es256|signing|oauth|state parameter|key set|code verifier|code challenge|pkce";

/// What a line must say of it: a program that works names tokens, keys and issuers as well.
pub(super) const FAULTS: &str = "got|separated|longer|revocation|provided id token|failed|not|no|none|invalid|expired|rejected|denied|mismatch|wrong|missing|unexpected|malformed|revoked|unknown|insufficient|exceeds|exceed|exceeded|too|future|early|inactive|disabled|replay|replayed|reuse|reused|already|empty|timeout|timed|differ|must|required|without|unacceptable|but|unsigned|unsecured|tampered|forged|prior|premature|immature|greater|later|after|before|used|stale|ahead|unreachable|unavailable|unauthorized|forbidden|corrupt|truncated|instead|expiry|enotfound|econnrefused|x509";

/// What carries the claims.
const TOKEN: &str = "token|jwt|jws|id token|access token|bearer|assertion|credential|credentials";

/// Ways to say that a value is not the one that it should be.
const DIFFERS: &str = "not satisfied|unacceptable|not able|mismatch|not match|invalid|unexpected|not allowed|wrong|not provided|not expected|not valid|unknown|not known|not trusted|differ|not among|disagree|rejected|not equal|must|not in|not one|no match|not same|not correspond|not verify|expected|not registered|not configured|no trusted|failed|not belong|not intended|another|other than|not for|not acceptable|not correct|not find";

/// Ways to say that something is not there.
const MISSING: &str = "missing|not provided|required|no|without|not set|empty|not exist|not find|none|not defined|mandatory|must provided|not available";

/// Ways to say that a server did not respond, or not with what was asked for.
const UNREACHABLE: &str = "timed out|i o timeout|timeout exceeded|timeout while|timeout after|timeout awaiting|timeout waiting|timeout reached|request timeout|connection timeout|connect timeout|read timeout|timeout failed|failed timeout|deadline exceeded|unreachable|not fetch|not load|not reach|not connect|not query|not resolve|x509|enotfound|getaddrinfo|no such host|econnrefused|econnreset|connection rejected|dial tcp|unavailable|handshake|unexpected eof";

/// The rules, the more exact before the more general.
#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule("gateway-config-refused", &[&["config parse|detected while parse|unknown directive|args in converter|configuration file|config file"], &["failed|invalid|unknown|emerg|not"]]).unless("token config"),
    rule("saml-relay-state-refused", &[&["relay state|relaystate"], &[DIFFERS, MISSING]]),
    rule("saml-request-not-matched", &[&["in response to|inresponseto"], &[DIFFERS, MISSING]]),
    rule("saml-subject-not-confirmed", &[&["saml"], &["subject confirmation|subjectconfirmation"], &[DIFFERS, MISSING, "failed"]]),
    rule("saml-settings-missing", &[&["saml"], &["metadata|request creation|idp entity id|idp certificate|idp settings"], &["no|missing|not set|not configured|empty|not defined|not find"]]).unless("response"),
    rule("saml-user-unknown", &[&["saml"], &["user|account|username"], &["not find|not exist|no such|no user|no account|unknown|not provisioned|not registered|not known"]]).unless("attribute|name id|nameid|email|group|role|certificate|metadata|key|response|issuer|audience|algorithm"),
    rule("user-not-permitted", &[&["email domain"], &["not bound|not allowed|not registered|not verify|unauthorized|not configured|not associated|not linked|not in"]]),
    rule("saml-audience-unexpected", &[&["saml"], &["audience"], &[DIFFERS, MISSING, "not met|not fulfilled"]]),
    rule("saml-audience-unexpected", &[&["audience restriction|audiencerestriction"], &[DIFFERS, "not met|not fulfilled"]]),
    rule("saml-destination-unexpected", &[&["saml"], &["destination|recipient"], &[DIFFERS]]),
    rule("saml-not-signed", &[&["saml"], &["signature|signed"], &["not signed|unsigned|signature missing|missing signature|no signature|not provided signature|without signature"]]),
    rule("saml-outside-its-time", &[&["saml"], &["expired|not on or after|notonorafter|not yet valid|not valid yet|clock skew|too old"]]).unless("certificate|metadata|session|request expired"),
    rule("saml-signature-invalid", &[&["saml"], &["signature|certificate|fingerprint"], &[DIFFERS]]).unless("parse|decode|expired|missing|metadata"),
    rule("saml-issuer-unexpected", &[&["saml"], &["issuer|entity id|entityid"], &[DIFFERS]]).unless("metadata url"),
    rule("saml-groups-missing", &[&["saml"], &["group|role"], &[MISSING]]),
    rule("saml-user-not-named", &[&["saml"], &["name id|nameid|attribute|email|username|subject"], &[MISSING]]),
    rule("at-hash-mismatch", &[&["at hash"], &[DIFFERS, MISSING]]),
    rule("c-hash-mismatch", &[&["c hash"], &[DIFFERS]]),
    rule("dpop-nonce-required", &[&["dpop"], &["nonce"], &["use dpop nonce|required|missing|must"]]),
    rule("dpop-key-mismatch", &[&["dpop|cnf|jkt"], &["thumbprint|jkt|cnf|confirmation"], &[DIFFERS]]),
    rule("dpop-ath-mismatch", &[&["ath"], &["dpop|access token"], &[DIFFERS]]),
    rule("dpop-htu-mismatch", &[&["htu"], &[DIFFERS]]),
    rule("dpop-htm-mismatch", &[&["htm"], &[DIFFERS]]),
    rule("nonce-missing", &[&["nonce"], &["missing|not provided|no nonce|without|nonce required"], &["token|claim|jwt"]]).unless("cookie|session|state|dpop|proof|mismatch|match|header|request"),
    rule("nonce-mismatch", &[&["nonce"], &[DIFFERS, MISSING]]).unless("dpop"),
    rule("state-mismatch", &[&["state"], &["mismatch|not match|invalid state|missing state|state missing|state not find|not find state|state invalid|state verify failed|state required|unexpected state|unknown state|no state"], &["oauth|oidc|callback|openid|authorization|csrf|login|auth|cookie|parameter|session"]]),
    rule("iss-discovery-mismatch", &[&["issuer"], &["discovery|metadata|well known|openid configuration|provider|response body"], &["mismatch|not match|unexpected|differ|invalid issuer|not equal|other issuer"]]),
    rule("claim-wrong-type", &[&["must string|not string|must array|not array|must list|not list|not object|must boolean|not boolean|not integer|not positive|must text|expected string"], &["claim|field|issuer|audience|sub|payload"]]).unless("missing|provided|iat|nbf|expiry|introspection"),
    rule("exp-not-a-number", &[&["expiry"], &["number|integer|numeric|numericdate|parse|timestamp|numeric date|convert"], &["must|not|invalid|wrong|malformed"]]),
    rule("time-claim-not-a-number", &[&["iat|nbf|not before|issued at|time claim"], &["number|integer|numeric|numericdate|parse|numeric date"], &["must|not|invalid|wrong|malformed"]]),
    rule("iat-missing", &[&["iat|issued at"], &["missing|not provided|required|no iat|without|no issued at|not set"]]),
    rule("iat-in-future", &[&["iat|issued at|issue time|issuance|issued"], &["future|greater than|later than|ahead|after now|after current|before issued|not yet|not issued"]]).unless("issued by|issued for|issued to|not yet valid"),
    rule("iat-in-future", &[&["used before issued|before issued at|used before issue|before issue at"]]),
    rule("claim-missing", &[&["nbf|not before"], &["missing|not provided nbf|nbf required|required nbf|no nbf"]]),
    rule("nbf-ahead", &[&["token not active|jwt not active"]]).unless("active in|longer|session|user"),
    rule("nbf-ahead", &[&["nbf|not before|not yet valid|not valid yet|not active yet|used before|not yet active|too early|not effective yet|before nbf|not valid until|not valid before|premature|prior to|immature|before valid|valid in|not used yet|not allowed yet"], &[TOKEN, "nbf|claim"]]),
    rule("exp-missing", &[&["expiry"], &["missing|not provided|required|no expiry|without|not set|empty|must provided|not expiry"]]),
    rule("lifetime-refused", &[&["lifetime|validity|ttl|expiry|max age|valid for"], &["exceeds|too long|longer than|maximum|greater than allowed|too far|too large|exceed|more than"]]).unless("too old|past|age exceeded|exceeded"),
    rule("exp-passed", &[&["in past"], &["expiry"]]).unless("iat|issued at|certificate"),
    rule("token-too-old", &[&["too old|max age|token age|too far in past|issued too long|issued more than|age exceeded|maxage"], &[TOKEN, "iat|issued"]]),
    rule("token-too-old", &[&["in past"], &["iat|issued|issued at"]]),
    rule("token-revoked", &[&["revoked|revocation list|signed out|logged out"], &[TOKEN]]).unless("certificate|refresh token|refresh"),
    rule("pkce-mismatch", &[&["code verifier|code challenge|pkce"], &["invalid|mismatch|not match|wrong|not verify|verify failed|failed|required|missing|not correct|not valid"]]).unless("cookie|state|decrypt|grant"),
    rule("provider-grant-refused", &[&["refresh token|authorization code"], &["expired|invalid|revoked|not valid|not find|already used|reused|used|unknown|wrong|rejected|rotated|not allowed"]]).unless("missing|state|no refresh|not refresh token"),
    rule("token-invalid-or-expired", &[&["invalid or expired|expired or invalid|expired or not valid|not valid or expired|expired or revoked|expired or malformed|invalid expired"], &[TOKEN]]).unless("certificate|refresh|cookie|code"),
    rule("exp-passed", &[&["expired|token expiry|past expiry|lifetime verify failed|expiry failed|expiry verify failed|no longer valid|expiry in past|outlived|invalid expiry|expiry invalid|expiry field|expiry claim|stale|expiry time"], &[TOKEN, "expiry|claim|session jwt"]]).unless("certificate|secret|password|code expired|cookie|jwks|cache|subscription|license|not expired|refresh token"),
    rule("proof-replayed", &[&["replay|replayed|already used|jti used|reuse|reused|seen before|used before|used more than once"], &["proof|dpop"]]),
    rule("token-replayed", &[&["replay|replayed|already used|jti used|reuse|reused|seen before|used before|used more than once"], &[TOKEN, "jti"]]),
    rule("kid-missing", &[&["kid|key id"], &["missing|not provided|must provided|no kid|no key id|without|not set|empty|required|not find kid|no key id kid"]]).unless("not find key|not find match|no key find|match|set not|jwks not|key not|in key set|not provided key|jwks|key for kid"),
    rule("keys-unreachable", &[&["jwks|jwk set|key set|discovery|well known|openid configuration|public key|signing key|provider metadata|oidc provider|oidc configuration|provider configuration|metadata document|issuer metadata|jwk"], &[UNREACHABLE]]).unless("parse|decode|unmarshal|json|malformed"),
    rule("kid-not-in-keys", &[&["kid|key id|signing key|match key|jwk|jwks key|verify key|public key|key set|jwks|appropriate key|suitable key|any key|key"], &["not find|no match|not know|unknown|no key|no such|not provided key|not in|none|not match|no public key|no signing key|no signature key|no suitable|no verify key|no appropriate|no jwk|no applicable|no key with|no entry"]]).unless("hmac|secret|private key|api key|ssh|metadata key|key pair|decrypt|decryption|key failed key"),
    rule("key-set-unusable", &[&["jwks|jwk set|key set"], &["not provided any|empty|no key|not provided key|malformed|not valid"]]).unless("fetch|for kid|kid"),
    rule("keys-unreachable", &[&["jwks|jwk set|key set|discovery|well known|openid configuration|public key|signing key|provider metadata|oidc provider|oidc configuration|provider configuration|metadata document|issuer metadata|jwk"], &["rejected|not get|not read|404|403|500|502|503|failed|not available|not find"]]).unless("parse|decode|unmarshal|json|malformed|invalid key|empty|signature verify"),
    rule("key-set-unusable", &[&["jwks|jwk set|key set|jwk"], &["parse|decode|unmarshal|json|malformed|invalid|empty|no key|wrong|not supported"]]),
    rule("alg-none", &[&["algorithm none|none algorithm|unsecured|unsigned"], &[TOKEN, "algorithm"]]).unless("expected"),
    rule("alg-missing", &[&["algorithm"], &["missing|not provided|no algorithm|without algorithm|required|not set|empty"]]).unless("not allowed|not supported|unexpected|mismatch|not match"),
    rule("signature-or-key-mismatch", &[&["or wrong algorithm|or invalid algorithm|or algorithm|or wrong key|or invalid key"], &["signature"], &["invalid|mismatch|not match|failed|not valid|wrong|not verify"]]),
    rule("alg-unexpected", &[&["algorithm|signing method|hs256|rs256|es256"], &["not supported|not allowed|unexpected|invalid|mismatch|not match|wrong|expected|unknown|not known|differ|forbidden|not trusted|not find|not equal|not in"]]),
    rule("verifier-without-audience", &[&["no audience configured|provided no audience|no expected audience|no allowed audience|audience not configured|no audience provided to verifier|verifier no audience|verifier without audience|without expected audience"]]).unless("mismatch|not match|unexpected|wrong|claim|token provided no audience|jwt provided no audience|token no audience"),
    rule("verifier-without-audience", &[&["no audience configured|audience must provided|audience must configured|audience not set|audience must set|no audience provided|no expected audience|no allowed audience|audience empty|expected audience required|audience option|audience setting|audience parameter required|not verify audience"]]).unless("mismatch|not match|unexpected|wrong|not allowed|claim|token"),
    rule("verifier-without-issuer", &[&["no issuer configured|issuer must provided|issuer must configured|issuer not set|issuer must set|no issuer provided|no expected issuer|no allowed issuer|no trusted issuer configured|issuer url required|issuer option|not verify issuer"]]).unless("mismatch|not match|unexpected|wrong|not allowed|claim|token"),
    rule("aud-missing", &[&["audience"], &["missing|no audience|without audience|audience required|required audience|none|audience empty|not find|claim required|not provided audience|audience not provided"]]).unless("mismatch|not match|unexpected|wrong|not allowed|expected|audience not provided expected|not provided required"),
    rule("aud-missing", &[&["expected audience"], &["but not provided"]]),
    rule("iss-missing", &[&["expected issuer"], &["but not provided"]]),
    rule("aud-unexpected", &[&["not intended for|not meant for|intended for another|meant for another|issued for another"], &[TOKEN]]),
    rule("aud-unexpected", &[&["audience"], &[DIFFERS]]).unless("audience must string"),
    rule("iss-missing", &[&["issuer"], &["missing|no issuer|without issuer|issuer required|required issuer|issuer empty|none|claim required|issuer not provided|not provided issuer"]]).unless("mismatch|not match|unexpected|wrong|not allowed|expected|trusted"),
    rule("iss-not-https", &[&["issuer"], &["https|http"], &["must|required|not|scheme|start"]]).unless("missing http|missing https|no scheme|without scheme|missing scheme"),
    rule("iss-unexpected", &[&["issuer"], &[DIFFERS]]).unless("signing key|tid|metadata|url invalid|invalid issuer url"),
    rule("azp-unexpected", &[&["azp|allowed party"], &[DIFFERS, MISSING]]),
    rule("cid-unexpected", &[&["client id|cid|clientid|client"], &["not allowed|mismatch|not match|unexpected|not in|unknown|not trusted|wrong"], &[TOKEN]]).unless("secret|credential|credentials|authentication|certificate|grant|scope"),
    rule("typ-unexpected", &[&["typ|type header|header typ"], &["mismatch|not match|unexpected|invalid|wrong|not allowed|expected|must|not at jwt|not"]]),
    rule("id-token-as-access-token", &[&["id token"], &["access token"], &["instead|not used|not|expected|provided as|used as|rather than|got"]]).unless("at hash|missing|hash|no|fetch|parse|verify|refresh"),
    rule("token-type-unexpected", &[&["provided refresh token|got refresh token|got access token|token type|token use|type token|kind token|refresh token used|refresh token provided|refresh token not|unexpected id token|id token provided|not access token|not id token|opaque token|tokentype"], &["wrong|invalid|unexpected|not allowed|not supported|mismatch|not match|expected|instead|not"]]).unless("signature|missing|verify failed|parse|grant|fetch|hint|decode|expired|request|response|realm|realms"),
    rule("scp-missing-scope", &[&["scope|scp"], &["insufficient|missing|required|not granted|not provided|not allowed|not match|not sufficient|must|no scope"]]).unless("openid|offline|consent|request scope|requested scope|invalid scope"),
    rule("policy-refused", &[&["role|group|permission|privileges"], &["not role|not group|not permission|missing|insufficient|required|not allowed|not in|not sufficient|must"], &[TOKEN, "user|caller|client|access"]]).unless("claim|role arn|no role"),
    rule("part-not-base64url", &[&["base64|base64url"], &["wrong|invalid|not|malformed|failed"], &[TOKEN, "segment|part|header|payload|signature|input"]]).unless("key|basic|pem"),
    rule("signature-missing", &[&["signature"], &["missing|no signature|empty|without signature|unsigned|not signed|not provided"]]).unless("signature key|kid|key id|signing key|not find"),
    rule("signature-wrong-length", &[&["signature"], &["length|size|format|bytes|encoding"]]).unless("token length|base64|formats"),
    rule("signature-invalid", &[&["signature"], &["invalid|mismatch|not match|failed|not valid|wrong|not verify|rejected|not correct|not authentic|forged|tampered|not allowed"]]).unless("kid|parse|decode|key id|media|algorithm|saml|expired|detached|encoding|request"),
    rule("signature-invalid", &[&["tampered|not signed|forged"], &[TOKEN]]),
    rule("token-encrypted", &[&["jwe|encrypted"], &[TOKEN], &["not supported|not allowed|unexpected|not decrypt|encrypted token|not|expected"]]).unless("decrypt"),
    rule("decryption-failed", &[&["decrypt|decryption|jwe"], &["not|failed|no|invalid|wrong"], &[TOKEN, "jwe"]]).unless("cookie|session|private key file"),
    rule("part-not-json", &[&["json"], &["wrong|invalid|not|malformed|failed|unexpected"], &["payload|header|claim|segment|token header|token payload|jose|part"]]).unless("jwks|response|authorization"),
    rule("token-malformed", &[&["malformed|not parse|not decode|segment|not jwt|well formed|not valid jwt|dot|dots|period|periods|part|three part|compact|format|parse failed|decode failed|structure|serialized|serialization|corrupt|truncated|opaque|unparseable|undecodable|parse"], &[TOKEN]]).unless("key|response|set|authorization header|request|secret|pem|claim|redirect|header must"),
    rule("sub-missing", &[&["sub|subject"], &["missing|not provided|required|no sub|no subject|without|empty|not set"], &[TOKEN, "claim"]]).unless("match|expected"),
    rule("sub-unexpected", &[&["sub|subject"], &["mismatch|not match|unexpected|invalid|wrong|not allowed|differ|not in|expected"], &[TOKEN, "claim"]]).unless("confirmation"),
    rule("jti-missing", &[&["jti|jwt id|token id"], &["must jti|missing|required|not provided|no jti|without"]]).unless("id token|email|name"),
    rule("claim-missing", &[&["claim|property|field|attribute"], &["missing|not provided|required|no|without|not set|not exist|not find|mandatory|none"], &[TOKEN, "claim"]]).unless("granted|mismatch|not match|unexpected|request|parameter|authorization header|map|object no attribute|module|authenticated user"),
    rule("exp-refused", &[&["invalid claim expiry|claim expiry invalid|claim expiry not valid"]]),
    rule("payload-not-object", &[&["claim"], &["object|claim set|unmarshal|json"], &["not|invalid|wrong|malformed"]]).unless("missing|required"),
    rule("claim-unexpected", &[&["claim"], &["mismatch|not match|unexpected|invalid|wrong|not allowed|differ|expected|not equal|rejected|not verify"], &[TOKEN, "claim|required|expected|value"]]).unless("claim set"),
    rule("user-or-session-inactive", &[&["user|session|account|principal|subject"], &["inactive|disabled|deactivated|suspended|locked|not active|terminated|ended"], &[TOKEN]]),
    rule("introspection-inactive", &[&["token"], &["not active|inactive"]]).unless("user|account|session|principal"),
    rule("token-user-unknown", &[&["user|account|principal|identity|subject"], &["not find|not exist|unknown|no user|no local user|no account|no local account|not match|no such|deleted"], &[TOKEN]]),
    rule("authorization-malformed", &[&["authorization|auth header|bearer"], &["scheme|malformed|format|must start|start with|invalid authorization header|two part|wrong authorization|invalid header|prefix|not supported|header invalid|must begin|header must"]]).unless("signature|code|request|response|server|endpoint|expired"),
    rule("access-token-not-returned", &[&["access token"], &["missing|not provided access|no access|not find|without access|not provided"], &["token response|response token|response"]]).unless("userinfo|introspection|header|refresh|hash|request header"),
    rule("id-token-not-returned", &[&["id token"], &["missing id|id token missing|not provided id|no id token|not find id|without id|id token not"], &["token response|response token|response"]]).unless("userinfo|claim|signature|hash|hint|verify|valid|match"),
    rule("access-token-empty", &[&["expected bearer|expected token|expected authorization|expected access token|expected auth"], &["find nothing|got nothing|find none|got none|none find"]]),
    rule("access-token-empty", &[&["authorization header|authorization|bearer|bearer token|access token|auth token|jwt|auth header|token"], &["missing|not provided|no token|empty|required|no authorization|no bearer|no jwt|no auth|no access|without|not find|not set|none|no credentials"]]).unless("bucket|scope|bearer type|bearer authorization|provider|ttl|state|csrf|endpoint|signing|key|kid|time|session|strategy|serviceaccount|service account|signature|claim|header jose|dot|grant|authorization code|code missing|missing code|code empty|no code|device code|code required|server|response|request token|secret|refresh|user|id token|jwk|middleware|configured|configuration|property|permission"),
    rule("keys-unreachable", &[&["openid discovery|oidc discovery|discovery document"], &["not|failed|invalid"]]),
    rule("reason-not-shown", &[&["invalid token|token invalid|invalid subject token|subject token invalid|wrong token|token not valid|invalid bearer|invalid jwt|jwt invalid|invalid access|token verify failed|not verify token|jwt verify failed|not verify jwt|token rejected|invalid id token|not verify id token|not verify access|not verify bearer|jwt not valid|jwt rejected|token verify|jwt verify|not verify|token failed|invalid authentication token|invalid auth token"], &[TOKEN]]).unless("csrf|endpoint|token request|request token|request parameter|request object|response|grant|refresh|authorization code|code challenge|code verifier|email|state|cookie|introspection|key|saml|argument|must set|expired"),
];

/// All lists of phrases that lines are asked for.
pub(super) fn lists(rules: &'static [Rule]) -> impl Iterator<Item = &'static str> {
    rules.iter().flat_map(|rule| rule.groups.iter().copied().flatten().copied().chain([rule.unless]))
}
