//! A key set that a verifier could not load, and what its message says of why.

use crate::catalogue::packed::flat;
use crate::catalogue::shared_words::LOCALHOST;
use crate::checks::support::example::{access, text};
use crate::checks::support::references::KEYS;
use crate::checks::{Check, check};
use crate::finding::{Clue, cause, explain};

/// What programs print where a host name does not resolve.
const NO_HOST: &[Clue] = &[
    Clue::Words("could not resolve"),
    Clue::Words("getaddrinfo"),
    Clue::Words("no such host"),
    Clue::Words("name or service not known"),
    Clue::Words("unknownhost"),
    Clue::Words("name resolution"),
];

/// What they print where the host does not answer.
const NO_ANSWER: &[Clue] = &[
    Clue::Words("timed out"),
    Clue::Words("timeout"),
    Clue::Words("refused"),
    Clue::Words("econnreset"),
    Clue::Words("unreachable"),
];

/// Of those, what stands for nothing else: a server that answers can print that its own server timed out.
const SILENT: &[Clue] = &[Clue::Words("timed out"), Clue::Words("i/o timeout"), Clue::Words("refused")];

/// Nothing is at the URL.
const NOT_FOUND: &[Clue] = &[
    Clue::Status(404),
    Clue::Words("404 not found"),
    Clue::Words("404 page not found"),
    Clue::Words("error 404"),
];

/// A server failed: the one that has the keys, or another of the paste.
const FAILED: &[Clue] = &[Clue::Status(502), Clue::Status(503), Clue::Status(504)];

/// Nobody answered: neither with a page nor with a certificate.
const NOT_REACHED: &[Clue] = &flat!(&[NO_HOST, SILENT], |it: Clue| *it);

/// No firewall is the fault: the name does not resolve, or the host answered.
const ANSWERED: &[Clue] = &flat!(&[NO_HOST, NOT_FOUND], |it: Clue| *it);

pub(crate) const CHECKS: &[Check] = &[check(
        explain("keys-unreachable", "The verifier could not load the key set")
            .verdict("{refuser} could not load the issuer's keys, so it refuses every token. The token itself was not checked.")
            .causes(&[
                LOCALHOST,
                cause(
                    "The host name of the issuer does not resolve where the verifier runs: it is mistyped, or known only to another network.",
                    "Run `curl -v {keys}` on that machine, in the same container. If it says `Could not resolve host`, correct the host in the issuer setting, or the DNS server of that machine.",
                )
                .only(NO_HOST),
                cause(
                    "The machine cannot reach the issuer: a firewall blocks it, or a proxy setting is missing. The message then mentions a timeout or `refused`.",
                    "Run `curl -v {keys}` on that machine, in the same container. Then allow outgoing HTTPS to that host, or set `HTTPS_PROXY`.",
                )
                .any(NO_ANSWER)
                .unless(ANSWERED),
                cause(
                    "If the status in the message is that of the key set, the issuer has a fault of its own, and nothing has to be changed in the verifier.",
                    "Run `curl -i {keys}` and repeat the request once the status is 200; for Okta, look at `status.okta.com`.",
                )
                .only(FAILED),
                cause(
                    "The issuer responds with 404, because the URL of the key set is wrong: a slash at the end of the issuer, the `-admin` host or an authorization server that does not exist.",
                    "Open the issuer's `/.well-known/openid-configuration` in a browser, and set the verifier to the `issuer` and `jwks_uri` that it shows.",
                )
                .any(NOT_FOUND)
                .unless(NOT_REACHED),
                cause(
                    "The issuer setting already holds the URL of an endpoint or of the discovery document, so a part of the path is in the URL twice.",
                    "Set only the issuer, without `/.well-known/openid-configuration` and without `/v1/…`.",
                )
                .any(&[
                    Clue::Words("/.well-known/openid-configuration/.well-known/"),
                    Clue::Words("/v1/keys/.well-known/"),
                    Clue::Words("/v1/authorize/.well-known/"),
                    Clue::Words("/v1/token/.well-known/"),
                    Clue::Words("/v1/token\""),
                    Clue::Words("/v1/authorize\""),
                    Clue::Words("/v1/token:"),
                    Clue::Words("/v1/authorize:"),
                    // Harbor prints its setting, which holds only the issuer.
                    Clue::Words("/.well-known/openid-configuration verifycert"),
                ])
                .unless(NOT_REACHED),
                cause(
                    "The setting that names the issuer or its domain is empty where the program runs, so the URL has no host (`https:///.well-known/…`).",
                    "Print the setting between brackets (`[value]`) when the program starts, and set the environment variable (`AUTH0_DOMAIN`, `OKTA_ISSUER`, `ISSUER`) there.",
                )
                .only(&[Clue::Words("https:///"), Clue::Words("http:///"), Clue::Words("no host in request url")]),
                cause(
                    "The `Microsoft.IdentityModel.*` packages have different versions, for example after an update of only one of them. Then the discovery document is loaded, but the key set is not.",
                    "Run `dotnet list package --include-transitive`, and add `Microsoft.IdentityModel.Protocols.OpenIdConnect` to the project in the version of `Microsoft.IdentityModel.Tokens`.",
                )
                .only(&[Clue::Words("idx10500")]),
                cause(
                    "A proxy with its own certificate is between the verifier and the issuer, and the verifier does not trust that certificate.",
                    "Add the proxy's CA certificate to the trust store of the runtime: `keytool -importcert` for Java, `NODE_EXTRA_CA_CERTS` for Node.js, `REQUESTS_CA_BUNDLE` for Python.",
                )
                .any(&[Clue::Words("pkix"), Clue::Words("certificate"), Clue::Words("ssl")])
                .unless(NOT_REACHED),
            ])
            .family(&KEYS),
        |_| Vec::new(),
        text("PyJWKClientConnectionError: Fail to fetch data from the url, err: \"<urlopen error timed out>\""),
        &[access(&[])],
    )];
