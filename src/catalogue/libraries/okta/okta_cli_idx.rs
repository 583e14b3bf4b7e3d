//! What okta-cli and the IDX SDKs prints (okta-cli 0.x, okta-idx-java 3.x, okta-idx-dotnet 2.x).

use crate::catalogue::libraries::library;

library! {
    "okta-cli and the IDX SDKs", Client;
    more "For the Okta CLI, run `okta --verbose …`; for the Maven plugin, run `mvn -X`. In the Identity Engine SDKs, `ProcessingException.getErrorResponse()` (Java) and `OktaException` (.NET) hold the messages of Identity Engine.";
    settings {
    }
    messages {
        "Could not load Okta SDK configuration, ensure okta-sdk-api version has" => "okta-plugin-sdk-differs";
        "No custom authorization servers were found in this Okta org, create one in the Okta Admin Console and try again" => "okta-cli-no-server";
        "The authorization-server-id specified was not found" => "okta-cli-no-server";
        "Interactive mode is disable, failed to prompt for response: {name}" => "sdk-settings-missing" ("The tool needs an answer to `{name}`, and its interactive mode is off (the misspelling is the tool's own).", "Run it without `--batch`, or pass the value as an option: `okta help` lists the options of each command.");
        "Unable to find base URL, run `okta login` and try again" => "sdk-settings-missing" ("`okta login` writes `~/.okta/okta.yaml`");
        "Your Okta Org is missing a feature required to use the Okta CLI: API Access Management" => "okta-cli-no-server";
        "Unsupported AppType: {name}" whole => "sdk-settings-missing";
        "Sample configuration file: {name}" whole => "sdk-settings-missing";
        "The current flow is not supported. Please check your policy configuration." => "idx-flow-not-offered" ("okta-idx-java and okta-idx-dotnet");
        "Cannot invoke proceed with the supplied request type {name}" => "idx-flow-not-offered" ("okta-idx-java");
        "Issuer URL was not a valid URL" => "sdk-issuer-not-url" ("okta-idx-java");
    }
    logs {
        "com.okta.idx.sdk.api.exception.ProcessingException: 401, unexpected HTTP status, {\"errorCode\":\"invalid_client\",\"errorSummary\":\"Invalid value for 'client_id' parameter.\",\"errorLink\":\"invalid_client\",\"errorId\":\"oae1\",\"errorCauses\":[]}" => "invalid_client/invalid_client_id";
        "An error has occurred: No custom authorization servers were found in this Okta org, create one in the Okta Admin Console and try again" => "okta-cli-no-server";
    }
}
