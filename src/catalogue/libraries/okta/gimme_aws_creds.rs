//! What gimme-aws-creds prints (2.0 to 2.8 (May 2024)).

use crate::catalogue::libraries::library;

library! {
    "gimme-aws-creds", Client;
    more "Repeat the request with `curl -i`, or look at `Reports > System Log` at that time: the tool prints only the status of a response, not its body.";
    marks "gimme_aws_creds" "gimme-aws-creds";
    settings {
        "authorize-answered-page" => "Set `gimme_creds_server = appurl` and `app_url` to the AWS app's embed link in `~/.okta_aws_login_config`. `client_id` and `okta_auth_server` are only for a `gimme_creds_server` of your own, and must then name an app and a custom authorization server of this org.";
    }
    messages {
        "OAuth Client ID is required for Okta Identity Engine domains. Try running --config again." => "aws-cli-identity-engine-needs-client";
        "No OAuth Client ID in configuration. Try running --config again." => "aws-cli-arguments-missing";
        "No OAuth Authorization server in configuration. Try running --config again." => "aws-cli-arguments-missing";
        "No Okta organization URL in configuration. Try running --config again." => "aws-cli-arguments-missing";
        "No Gimme-Creds server URL in configuration. Try running --config again." => "aws-cli-arguments-missing";
        "Configuration file not found! Use the --action-configure flag to generate file." => "aws-cli-arguments-missing";
        "OKTA_API_KEY environment variable not found!" => "aws-cli-arguments-missing";
        "app_url is not defined in your config!" => "aws-cli-arguments-missing";
        "Did not receive SAML Response after successful authentication[{name}]" => "aws-cli-no-saml-assertion" calls "GET/login/token/sso" ("Okta accepted the sign-in and responded with a page that holds no assertion. The text of that page, or its URL, is in the brackets.", "Open the URL of `app_url` in a private window and sign in: the page says whether the user is not assigned to the app or has to do something first.");
        "Did not receive SAML Response after successful authentication [{name}]" => "aws-cli-no-saml-assertion" calls "GET/login/token/sso" ("Okta accepted the sign-in and responded with a page that holds no assertion. The text of that page is in the brackets.", "Read the words in the brackets, and open the app's embed link in a browser. `Applications and Resources > Applications > your app > Sign On > User Authentication` names the policy that may ask for more.");
        "LOGIN ERROR: {summary} | Error Code: {code}" frame => "aws-cli-password-refused" ("Okta refused the sign-in of the tool: “{summary}” (`{code}`).", "Look up the code: `E0000004` is a wrong username or password. The user's entry at `Reports > System Log` has the reason in `outcome.reason`.");
        "LOGIN ERROR: Provided MFA factor does not meet the authentication policies for this application" => "aws-cli-mfa-not-usable";
        "LOGIN ERROR: Step-up authetication is not supported when using the '--force_classic' parameter" => "aws-cli-mfa-not-usable";
        "Your Okta access has been locked out due to failed login attempts" => "authn-locked-out";
        "Timeout waiting for device authorization" => "aws-cli-device-poll-refused";
        "No AWS accounts found." => "aws-cli-no-roles";
        "Error: No applications found for {user}" => "aws-cli-no-federation-app";
        "ERROR: AWS account [{name}] not found!" => "aws-cli-no-federation-app";
        "ERROR: AWS roles [{name}] not found!" => "aws-cli-no-roles";
        "{name} is an unknown ACS URL" => "aws-cli-acs-unknown";
        "Unknown Okta platform type: {name}" => "aws-cli-engine-unknown";
        "Could not extract state token from http response" => "aws-cli-page-not-read";
        "Unknown login status: {name}" => "aws-cli-page-not-read";
        "WebAuthn devices not supported on this platform" => "aws-cli-mfa-not-usable";
        "Duo Push REJECTED" whole => "factor-rejected";
        "Duo Push TIMEOUT" whole => "factor-timeout";
        "Timed out waiting for Duo MFA" => "factor-timeout";
        "Failed to generate credentials for {name} due to {summary}" frame => "aws-sts-refused";
        "400 Client Error: Bad Request for url: https://{org}/oauth2/v1/token" frame => "aws-cli-web-sso-refused" ("Okta refused a token request of the tool, which does not print the body: the device code or the token exchange.", "Look at `app.oauth2.token.grant` entries of the client at `Reports > System Log` at that time: `outcome.reason` has the OAuth error.");
        "400 Client Error: Bad Request for url: https://{org}/oauth2/v1/device/authorize" frame => "aws-cli-device-authorize-refused";
        "401 Client Error: Unauthorized for url: https://{org}/oauth2/v1/device/authorize" frame => "aws-cli-device-authorize-refused" ("Python's `requests` sends a login for this host from `~/.netrc` with the request, and Okta refuses it as the client's credentials.", "Run `grep {org} ~/.netrc`, and move that entry away, then try again.");
        "400 Client Error: Bad Request for url: https://{org}/login/sessionCookieRedirect" frame => "session-redirect-not-trusted";
        "KeyError: name='sid', domain=None, path=None" => "session-redirect-not-trusted" ("no `sid` cookie came");
        "KeyError: 'apiResponse'" => "aws-cli-page-not-read";
        "KeyError: 'location'" whole named => "authorize-answered-page" calls "GET/oauth2/{authServerId}/v1/authorize" ("Okta answered the authorize request with a page instead of a redirect: `client_id` or `okta_auth_server` of the profile is wrong. With `gimme_creds_server = appurl` neither is needed");
        "KeyError: 'idp_entry_url'" => "aws-cli-arguments-missing";
    }
    logs {
        "  File \"/home/jo/.local/lib/python3.9/site-packages/gimme_aws_creds/okta.py\", line 222, in auth_oauth\n    url_parse_results = urlparse(response.headers['Location'])\nKeyError: 'location'" => "authorize-answered-page";
        "OAuth Client ID is required for Okta Identity Engine domains.  Try running --config again." => "aws-cli-identity-engine-needs-client";
        "requests.exceptions.HTTPError: 400 Client Error: Bad Request for url: https://acme.okta.com/oauth2/v1/token" => "aws-cli-web-sso-refused";
        "LOGIN ERROR: Authentication failed | Error Code: E0000004" => "E0000004";
        "    \"session\": response.cookies['sid'],\nKeyError: \"name='sid', domain=None, path=None\"" => "session-redirect-not-trusted";
    }
}
