//! What GitHub says of the JWT that a GitHub App signs for itself (octokit, create-github-app-token, github3, ghinstallation).

use crate::catalogue::libraries::library;

library! {
    "GitHub App", Provider;
    more "Paste the JWT here: `iss` must be the app's client ID or app ID, `iat` in the past, `exp` at most ten minutes ahead, `alg` `RS256`.";
    marks "github" "octokit";
    settings {
        "assertion-lifetime-too-long" => "Set `exp` to nine minutes ahead and `iat` to one minute ago: GitHub takes at most 10 minutes, by its own clock. If `exp` is within that, the clock of the machine or runner is ahead: set it by NTP, and compare `date -u` with the `Date` header of the response.";
    }
    messages {
        "'Expiration time' claim ('exp') is too far in the future" => "assertion-lifetime-too-long";
        "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires" => "assertion-outside-validity";
        "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued" => "assertion-outside-validity";
        "A JSON web token could not be decoded" => "api-jwt-refused";
        "Integration must generate a public key" => "api-jwt-refused";
        "Integration not found" whole => "client-not-found-or-disabled";
        "'Issuer' claim ('iss') must be an Integer" => "api-jwt-refused";
    }
    logs {
        "RequestError [HttpError]: 'Expiration time' claim ('exp') is too far in the future - https://docs.github.com/rest" => "assertion-lifetime-too-long";
        "{\"message\":\"A JSON web token could not be decoded\",\"documentation_url\":\"https://docs.github.com/rest\",\"status\":\"401\"}" => "api-jwt-refused";
    }
}
