//! What Spring Security says of a request that it refuses after the token was accepted.

use crate::catalogue::libraries::library;

library! {
    "Spring Security (authorization)", Library;
    more "Set `logging.level.org.springframework.security=TRACE`, and read the lines `Authorizing` and `Failed to authorize` for the rule that said no.";
    marks "springframework";
    settings {}
    messages {
        "AccessDeniedException: Access is denied" => "call-not-permitted" ("A rule for the path or a `@PreAuthorize` refused the request. Up to Spring Security 5, the same text also appears before an anonymous request is sent to the sign-in.", "Set `logging.level.org.springframework.security=TRACE` and look for the user: `anonymousUser` means that no token was accepted. Otherwise compare its authorities with the rule: scopes become `SCOPE_…`, and `hasRole` looks for `ROLE_…`.");
        "AccessDeniedException: Access Denied" => "call-not-permitted" ("A rule for the path or a `@PreAuthorize` refused the request. The text is the same for an anonymous request.", "Set `logging.level.org.springframework.security=TRACE` and look for the user: `anonymousUser` means that no token was accepted. Otherwise compare its authorities with the rule: scopes become `SCOPE_…`, and `hasRole` looks for `ROLE_…`.");
        "AuthorizationDeniedException: Access Denied" => "call-not-permitted" ("A `@PreAuthorize` or another method rule refused the user (Spring Security 6.3 and later).", "Compare the expression of `@PreAuthorize` with the authorities of the user: scopes become `SCOPE_…`, and `hasRole` looks for `ROLE_…`.");
    }
    logs {
        "org.springframework.security.access.AccessDeniedException: Access is denied\n\tat org.springframework.security.access.vote.AffirmativeBased.decide(AffirmativeBased.java:73)" => "call-not-permitted";
        "org.springframework.security.authorization.AuthorizationDeniedException: Access Denied\n\tat org.springframework.security.authorization.method.ThrowingMethodAuthorizationDeniedHandler.handleDeniedInvocation(ThrowingMethodAuthorizationDeniedHandler.java:38)" => "call-not-permitted";
    }
}
