//! What okta-aws-cli-assume-role prints (the program in Java, 1 to 3, no longer maintained).

use crate::catalogue::libraries::library;

library! {
    "okta-aws-cli-assume-role", Okta;
    more "Use `okta-aws-cli` instead, which signs in through the browser: this program is no longer maintained.";
    marks "com.okta.tools";
    settings {
        "aws-cli-mfa-not-usable" => "Use `okta-aws-cli`, which signs in through the browser, or set `OKTA_BROWSER_AUTH=true` in `~/.okta/config.properties`.";
    }
    messages {
        "Unsupported App sign on rule: 'Prompt for factor'." => "aws-cli-mfa-not-usable";
        "Unsupported App sign on rule: 'Prompt for re-authentication'." => "aws-cli-mfa-not-usable";
        "PromptForFactorException" => "aws-cli-mfa-not-usable";
        "PromptForReAuthenticationException" => "aws-cli-mfa-not-usable";
        "None of your factors are supported." => "aws-cli-mfa-not-usable";
        "You have no factors enrolled." => "aws-cli-mfa-not-usable";
        "Factor enrolment required (not yet supported)" => "authn-mfa-enroll";
        "Stored username or password is invalid." => "aws-cli-password-refused" calls "POST/api/v1/authn";
        "Your password has expired" => "authn-password-expired";
        "Could not determine URL for MFA polling" => "aws-cli-page-not-read";
        "Handling for the received status code is not currently implemented. The status code received was: {code}" => "aws-cli-mfa-not-usable" ("The status in this line says what Okta asks for: `MFA_CHALLENGE` is a push that waits, `MFA_ENROLL` a missing authenticator, `LOCKED_OUT` a locked account.");
        "JSONObject[\"sessionToken\"] not found." => "aws-cli-mfa-not-usable" ("Okta responded with another step instead of a session token: the factor was not confirmed yet");
        "Could not find the expected property \"{name}\" in the response message." => "aws-cli-page-not-read" ("`/api/v1/authn` answered without `{name}`: something other than Okta may have answered.", "Print `OKTA_ORG` in `~/.okta/config.properties` between brackets: it has to be the Okta domain without `https://` and without `-admin`.");
        "Unable to establish connection with: {org}" => "connect-failed";
        "Failed : HTTP error code : {status}" => "aws-cli-password-refused" calls "POST/api/v1/authn";
        "An unhandled error occurred. Please consult the server response above." => "aws-cli-page-not-read";
        "You do not have access to AWS through Okta." => "aws-cli-no-saml-assertion" ("The page of the AWS app held no assertion. Version 1 also prints this after a code that came too late.", "Open `OKTA_AWS_APP_URL` in a browser as the same user: it has to lead to AWS. Update the tool, or use `okta-aws-cli`.");
        "Encrypted assertions are not supported" => "aws-cli-no-saml-assertion";
        "Unsupported factor type {name}" whole => "aws-cli-mfa-not-usable";
        "Request to AWS STS SAML endpoint missing SAMLResponse" => "aws-cli-no-saml-assertion";
        "Server error when loading Okta AWS App: {status}" => "aws-cli-page-not-read";
        "Client error when loading Okta AWS App: {status}" => "aws-cli-page-not-read" ("Okta answered `OKTA_AWS_APP_URL` with {status}: the URL is of another app, or the user is not assigned to it.", "Copy the embed link again from `Applications and Resources > Applications > your app > General > App Embed Link`, and look for the user at `Applications and Resources > Applications > your app > Assignments`.");
        "No assertions in SAML response" => "aws-cli-no-saml-assertion";
        "No match for role {name}" => "aws-cli-no-roles";
    }
    logs {
        "Exception in thread \"main\" java.lang.IllegalStateException: Handling for the received status code is not currently implemented.\nThe status code received was:\nMFA_ENROLL: The user must select and enroll an available factor for additional verification." => "aws-cli-mfa-not-usable";
        "Exception in thread \"main\" org.json.JSONException: JSONObject[\"sessionToken\"] not found.\n\tat com.okta.tools.authentication.OktaAuthentication.getOktaSessionToken(OktaAuthentication.java:70)" => "aws-cli-mfa-not-usable";
        "Exception in thread \"main\" com.okta.tools.saml.OktaSaml$PromptForFactorException: Unsupported App sign on rule: 'Prompt for factor'. \nPlease contact your administrator.\n\tat com.okta.tools.saml.OktaSaml.getSamlResponseForAwsFromDocument(OktaSaml.java:69)" => "aws-cli-mfa-not-usable";
        "Exception in thread \"main\" java.lang.IllegalStateException: Stored username or password is invalid.\n\tat com.okta.tools.authentication.OktaAuthentication.getPrimaryAuthResponse(OktaAuthentication.java:134)" => "aws-cli-password-refused";
    }
}
