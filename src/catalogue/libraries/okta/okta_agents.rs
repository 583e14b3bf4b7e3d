//! What Okta agents and Okta Verify prints (AD agent 3.x, LDAP agent 5.x, RADIUS 2.x, provisioning agent 2.x, Okta Verify).

use crate::catalogue::libraries::library;

library! {
    "Okta agents and Okta Verify", Okta;
    more "Read the agent's log: AD agent `Okta AD Agent\\\\logs\\\\Agent.log`, LDAP agent `OktaLDAPAgent/logs/agent.log`, RADIUS `okta_radius.log`, provisioning agent `OktaProvisioningAgent/logs/agent.log`. In the System Log, filter by `eventType sw \"system.agent.\"`.";
    settings {
    }
    messages {
        "Response from server: 401 UNAUTHORIZED" frame => "agent-token-dead" ("Okta no longer accepts the token with which the agent signs in. The line after it holds `E0000011`.", "Install the agent again on the server, or run its `Okta AD Agent Management Utility`, and sign in as an administrator when it asks.");
        "The token timestamp is invalid." => "invalid_token/token_timestamp_invalid";
        "Cannot reactivate the Active Directory agent because the token has been removed. You must delete and re-install the agent." => "agent-token-lost";
        "Failed to parse the response from Okta" frame => "agent-registration-refused" ("The agent prints the reason on the next line, or writes it into its log.");
        "Failed to parse the response from Okta and Unable to register the agent. Error code 12." frame => "agent-registration-refused" ("LDAP agent");
        "Unable to register the agent. Error code 12" frame => "agent-registration-refused";
        "Error code 12: Could not establish trust relationship for the SSL/TLS service channel" => "agent-tls-refused" ("RADIUS agent installer");
        "Could not establish trust relationship for the SSL/TLS secure channel" => "agent-tls-refused" (".NET");
        "Error while posting data back to Okta=HTTP/1.1 {status}" => "agent-import-data-refused" ("LDAP agent");
        "Error while posting data back to Okta" => "agent-import-data-refused" ("LDAP agent");
        "Multi Factor Authentication Failed" whole => "windows-sign-in-failed" ("Windows");
        "OktaWidget.JwtService.GetStateTokenUsingJwt" => "windows-sign-in-refused";
        "Authenticator Operation is Not Allowed" whole => "enrollment-not-in-this-app" ("Okta's page");
        "No valid public key found in certificate chain" => "agent-tls-refused" ("The LDAP agent accepts only Okta's own certificates (pinning), but a proxy in between presents another one.", "Exempt your Okta domain from TLS inspection in the proxy. `SslPinningEnabled` of the agent's configuration switches the check, but switching it off removes a protection.");
        "javax.net.ssl.SSLHandshakeException: java.security.cert.CertificateException: No valid public key found in certificate chain." => "agent-tls-refused";
        "Agentless DSSO redirection to the default login page" => "iwa-agentless-failed" ("display message of system.iwa_agentless.redirect");
        "ADSSO on IDX: Authentication failed. Redirecting due to reason={code}" frame => "iwa-agentless-failed" ("The browser's Kerberos ticket could not be used, usually because the service account was changed after it was issued.", "Run `klist purge` on the client, and sign in again. Compare the SPN with `setspn -L <service account>`.");
        "KDC_ERR_ETYPE_NOTSUPP" => "iwa-agentless-failed" ("AES for Kerberos is not enabled for the service account or the domain.", "Check `This account supports Kerberos AES 256 bit encryption` of the account at `Active Directory Users and Computers > your account > Account`, and set its password again.");
        "Authorization Error: Issued at time is invalid corresponding to the current time" => "device-clock-wrong" ("Okta Verify log");
        "Error Code: E0000153" whole => "E0000153" ("The device was deleted in Okta, but Okta Verify on it still has the account.", "Remove the account in Okta Verify, and enroll the device again with `Add Account`.");
        "ServerErrorCode.deviceDeleted" => "E0000153" ("Okta Verify log");
        "Invalid device id, it no longer exists." => "E0000153";
        "ILLEGAL_DEVICE_STATE" => "E0000152" ("The device is suspended or deactivated in Okta.", "Look for the device at `Directory > Devices` and, if it may be used, select `Unsuspend` (suspended) or `Activate` (deactivated). After `Activate`, remove the account in `Okta Verify` on the device and add it again: a reactivated device has to be enrolled again.");
        "illegal device state" whole => "E0000152" ("The device is suspended or deactivated in Okta.", "Look for the device at `Directory > Devices` and, if it may be used, select `Unsuspend` (suspended) or `Activate` (deactivated). After `Activate`, remove the account in `Okta Verify` on the device and add it again: a reactivated device has to be enrolled again.");
        "ServerErrorCode.deviceSuspended" => "E0000152" ("Okta Verify log");
        "Your device or account was invalidated for use on Okta Verify" => "E0000152" ("The device is suspended or deactivated in Okta.", "Look for the device at `Directory > Devices` and, if it may be used, select `Unsuspend` (suspended) or `Activate` (deactivated). After `Activate`, remove the account in `Okta Verify` on the device and add it again: a reactivated device has to be enrolled again.");
        "Operation Failed - invalidToken" => "okta-verify-account-unusable" ("Okta Verify");
        "InsufficientAccessRights" => "ad-agent-service-account-rights" ("AD agent log");
        "Password could not be changed, please contact your administrator" frame => "ad-agent-service-account-rights" ("The directory refused the change of the password. The agent's log holds its reason.", "Look at `Agent.log` in the agent's folder `logs` on its server at that time, and give its service account the right `Reset password`.");
        "[LDAP: error code 49 - {summary}]" => "delegated-sign-in-failed" ("The directory responded with code 49: the name or password of the user, or of the agent's own account, is wrong.", "Read `data` in the message: `52e` is a wrong password, `525` an unknown user, `533` a disabled account, `775` a locked one.");
        "[LDAP: error code 50 - {summary}]" => "directory-rights-missing";
        "[LDAP: error code 19 - {summary}]" => "directory-password-rule" ("constraint violation");
        "[LDAP: error code 53 - {summary}]" => "directory-password-rule" ("unwilling to perform");
        "NDS error: no access (-672)" => "directory-rights-missing" ("eDirectory");
    }
    logs {
        "{🛑 \"Enrollment\": {\"message\": \"ILLEGAL_DEVICE_STATE\", \"defaultProperties\": \"\", \"location\": \"AddAccountFlowCoordinator.swift:handleEnrollFailure(info:error:):488\"}}" => "E0000152";
        "javax.naming.NoPermissionException: [LDAP: error code 50 - NDS error: no access (-672)]; remaining name 'cn=jo,ou=users,o=acme'" => "directory-rights-missing";
        "Operation Failed - invalidToken" => "okta-verify-account-unusable";
        "exception thrown is = System.Net.WebException: The remote server returned an error: (401) Unauthorized.\n   at System.Net.HttpWebRequest.GetResponse()\n   at OktaWidget.JwtService.GetStateTokenUsingJwt(String username)" => "windows-sign-in-refused";
        "Multi Factor Authentication Failed" => "windows-sign-in-failed";
        "[ 01/09/2026 10:31:12.114 ] [ pool-1-thread-4 ] [ ERROR ] - Error while posting data back to Okta=HTTP/1.1 400 Bad Request" => "agent-import-data-refused";
        "Authorization Error: Issued at time is invalid corresponding to the current time, Description: Authorization Error: Issued at time is invalid corresponding to the current time" => "device-clock-wrong";
        "2026/02/11 09:14:02.113 Error -- WEB01(11) -- Response from server: 401 UNAUTHORIZED \"Unauthorized\"\n2026/02/11 09:14:02.114 Error -- WEB01(11) -- Response from server: {\"errorCode\":\"E0000011\",\"errorSummary\":\"Invalid token provided\",\"errorLink\":\"E0000011\"}" => "agent-token-dead";
        "Error Response: {Error Code: E0000153, Error Id: oae1, Error Summary: Invalid device id, it no longer exists.}" => "E0000153";
        "Agentless DSSO redirection to the default login page SUCCESS: ADSSO on IDX: Authentication failed. Redirecting due to reason=AUTHENTICATION_FAILURE." => "iwa-agentless-failed";
    }
}
