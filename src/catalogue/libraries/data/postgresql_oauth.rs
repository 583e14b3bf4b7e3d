//! What PostgreSQL and its clients print of OAuth sign-ins (18 and later).

use crate::catalogue::libraries::library;

library! {
    "PostgreSQL", Gateway;
    more "Read the server's log around the `LOG` line with `OAuth bearer authentication failed`, with `log_min_messages = debug1`: PostgreSQL lets a module (`oauth_validator_libraries`) check the token, and only the module gives the reason, in its own log lines.";
    marks "oauth_validator" "pg_hba" "psql" "postgres" "oauth bearer authentication failed";
    settings {
    }
    messages {
        "OAuth bearer authentication failed for user \"{user}\"" => "validator-refused";
        "Validator failed to authorize the provided token" => "validator-refused";
        "Authorization failed because of scope mismatch. Required scopes: {expected}. Received scopes: {found}" => "scp-missing-scope";
        "Validator provided no identity" => "principal-claim-missing";
        "Internal error in OAuth validator module" => "introspection-failed" ("The validator module of PostgreSQL failed on its own, often because it could not reach the issuer. The token was neither accepted nor refused.", "Search the server's log for the module's own line before this one (`oauth_validator_libraries` in `postgresql.conf` names the module), and open the `issuer` of `pg_hba.conf` with `curl` on the server.");
    }
    logs {
        "2026-02-18 12:51:56.027 UTC [22234] LOG:  OAuth bearer authentication failed for user \"app_readonly\"\n2026-02-18 12:51:56.027 UTC [22234] DETAIL:  Validator failed to authorize the provided token." => "validator-refused";
        "psql: error: connection to server at \"db.acme.test\" (10.0.3.4), port 5432 failed: FATAL:  OAuth bearer authentication failed for user \"jo\"" => "validator-refused";
    }
}
