//! What Octopus Deploy says to a job that signs in with an OIDC token (Octopus Server 2023.4 and later).

use crate::catalogue::libraries::library;

library! {
    "Octopus Deploy", Provider;
    more "Look into the log of the Octopus server at the time of the sign-in, at `Configuration > Diagnostics`: it says which of issuer, subject and audience did not match.";
    marks "octopus";
    settings {}
    messages {
        "Could not find matching identity for presented assertions. Assertions - Issuer: '{issuer}', Subject: '{found}', Audience: '{audience}'" => "workload-identity-unmatched";
        "Could not find matching identity for presented assertions" => "workload-identity-unmatched";
    }
    logs {
        "Error: Login to Octopus failed: {\"ErrorMessage\":\"Could not find matching identity for presented assertions. Assertions - Issuer: 'https://token.actions.githubusercontent.com', Subject: 'repo:acme/widget:ref:refs/heads/main', Audience: '0f3c5d0e-6b8c-4a43-9d52-2f7f4c1f6a11'\"}" => "workload-identity-unmatched";
    }
}
