//! What Okta's API says in single sentences, below a code that people often leave out.

use crate::catalogue::libraries::library;

library! {
    "Okta's API", Okta;
    more "Send the same request with `curl -i`, and read `errorCode` and each line of `errorCauses` around this sentence.";
    settings {}
    messages {
        "You can't delete an active JSON Web Key" => "E0000001" ("an active key stays: deactivate it first, then send the `DELETE` again");
        "You can't delete an active client secret" => "E0000001" ("an active secret stays: deactivate it first, then send the `DELETE` again");
        "You can't deactivate the only active client secret" => "E0000001" ("create a second secret, give it to the program, and deactivate the old one after that");
        "Can't deactivate the only active JSON Web Key" => "E0000001" ("add and activate another key first, since the app signs with `private_key_jwt` and needs one");
        "keys cannot be deleted. Activate another key before deleting this one" => "E0000001" ("the active key signs now: activate another one first");
        "Keys cannot be created with an 'ACTIVE' status" => "E0000001" ("create the key as `INACTIVE`, and activate it with a request of its own");
        "You can't deactivate the active encryption key" => "E0000001" ("activate another encryption key first, or switch the encryption of tokens off");
        "You cannot deactivate the active key when access token encryption is enabled" => "E0000001" ("activate another encryption key first, or switch the encryption of tokens off");
        "You can't create a new key. You have reached the maximum number of keys allowed" => "E0000001" ("list the keys with `GET /api/v1/apps/{appId}/credentials/jwks`, and delete one that is no longer used");
        "You've reached the maximum number of client secrets per client" => "E0000001" ("an app has two secrets at most: delete the one that no program uses");
        "must have a unique `kid`" => "E0000001" ("two keys of the set have the same `kid`, or one has none");
        "Each key must have a unique 'kid'" => "E0000001" ("two keys of the set have the same `kid`, or one has none");
        "Each key should have a unique kid when adding multiple keys" => "E0000001" ("a key that was added earlier has no `kid`: give it one with the Apps API first");
        "must contain at least one key with an algorithm matching the `request_object_signature_algorithm`" => "E0000001" ("add a key whose `alg` is the one in `request_object_signing_alg`");
        "RSA key length in the 'jwks' is less than" => "E0000001" ("make a new RSA key of 2048 bits or more");
        "can't be used when 'token_endpoint_auth_method' is 'private_key_jwt'" => "E0000001" ("leave `client_secret` out of the request, or set `token_endpoint_auth_method` to `client_secret_basic`");
        "long when 'token_endpoint_auth_method' is 'client_secret_jwt'" => "E0000001" ("the secret signs by HMAC, and a short one is refused");
        "Key already exists in the list of key credentials for the target app" => "E0000001" ("the target app shares this key already, so nothing has to be done");
        "The certificate doesn't match the CSR" => "E0000001" ("the certificate was made from another request: upload the one for this CSR");
        "The certificate must be valid for more than 90 days" => "E0000001" ("have the authority issue a certificate that lives longer");
        "Validity years out of range. It should be 2 - 10 years" => "E0000001" ("set `validityYears` between 2 and 10");
        "An object with this field already exists in the current organization" => "E0000001" ("another object of the org has the value, and a deactivated user keeps it too");
        "The credentials provided were incorrect" whole => "E0000014" ("the old password in the request is wrong; a user without a password has none to change");
        "oldPassword: The credentials provided were incorrect" => "E0000014" ("the old password in the request is wrong");
        "Old password is not correct" => "E0000014" ("the old password in the request is wrong");
        "Password cannot be your current password" => "E0000014" ("the new password must differ from the present one");
        "Passwords must have at least" => "E0000014" ("the password policy lists what is asked for: `Security > Authenticators > Password > Actions > Edit`");
        "Passwords must be at least" => "E0000014" ("the password policy asks for a longer one: `Security > Authenticators > Password > Actions > Edit`");
        "password: Password requirements: at least" => "E0000014" ("the password policy lists what is asked for: `Security > Authenticators > Password > Actions > Edit`");
        "Your passcode doesn't match our records. Please try again" => "E0000068" ("the one-time code is wrong, too old, or was typed for another account");
        "Your token doesn't match our records. Please try again" => "E0000068" ("the code of the hardware token or app is wrong: its clock or counter may be off");
        "Your answer doesn't match our records. Please try again" => "E0000068" ("the answer to the security question is wrong");
        "Failed to find a transaction. Either the challenge was answered or the factor id is invalid" => "E0000007" ("the challenge was answered before, has ended, or belongs to another factor");
        "The verification challenge failed due to an invalid code" => "E0000001" ("the code is wrong or has ended: ask for a new one");
        "The supplied combination of operator and field is not currently supported" => "E0000031" ("the field of the System Log does not know this operator: use `eq`, or `q` for a search in words");
        "Unrecognized attribute operator" => "E0000053" ("the operators are `eq`, `co`, `sw`, `pr`, `gt`, `ge`, `lt` and `le`");
        "The since parameter is over 180 days prior to the current day" => "E0000053" ("the System Log API gives the last 90 days: move `since` nearer to now");
        "The date format in your query is not recognized. Please enter dates using ISO8601 string format" => "E0000031" ("write the time as `2026-03-01T12:00:00Z`, and percent-encode a `+`");
        "Freeform search cannot contain items longer than 40 characters" => "E0000031" ("a word in `q` has 40 characters at most: use `filter` for long values");
        "The `after` parameter isn't valid" => "E0000029" ("take `after` from the `Link` header of the page before, and change nothing else in the URL");
        "The `limit` parameter isn't valid" => "E0000029" ("`limit` is too large for this endpoint, or is not a number");
        "The number of group targets is too large" => "E0000093" ("assign a resource set with the groups instead of hundreds of targets");
        "There are no connected agents" => "E0000236" ("no agent of this directory is running: look at `Directory > Directory Integrations > your directory > Agents`");
        "Phone authenticator is not enabled for your org" => "E0000038" ("activate it at `Security > Authenticators > Setup > Add authenticator`");
        "is not enabled as an authenticator for your org" => "E0000038" ("activate it at `Security > Authenticators > Setup > Add authenticator`");
        "WebAuthn is not enabled for the org" => "E0000038" ("activate the passkeys authenticator at `Security > Authenticators > Setup`");
        "WebAuthn enrollment is not allowed" => "E0000038" ("the enrollment policy of the user does not allow it: `Security > Authenticators > Enrollment`");
        "This user account has reached the maximum number of enrolled" => "E0000001" ("remove one that is no longer used at `Directory > People > your user > More Actions > Reset Authenticators`");
        "This phone number is already assigned to the current user account" => "E0000157" ("the user has this number already, so nothing has to be enrolled");
        "This account already has a password set as an authenticator" => "E0000157" ("change the password instead of enrolling one");
        "Can't delete a verified email address" => "E0000001" ("set another email address as the primary one first");
        "You cannot update email attributes using the profile endpoint" => "E0000001" ("use `/idp/myaccount/emails` for the email address, and the profile endpoint for the rest");
        "User level credentials should not be provided for this scheme" => "E0000041" ("the app's sign-on mode keeps no password for each user: leave `credentials` out");
        "Linked object identifier for primary is already in use" => "E0000127" ("the name belongs to another linked object: list them with `GET /api/v1/meta/schemas/user/linkedObjects`");
        "Linked object identifier for associated is already in use" => "E0000127" ("the name belongs to another linked object: list them with `GET /api/v1/meta/schemas/user/linkedObjects`");
        "Device posture check is in use and can't be deleted" => "E0000200" ("remove it from each device assurance policy first");
        "Device assurance is in use and cannot be deleted" => "E0000200" ("remove it from the rules of the app sign-in policies first");
        "The target application cannot have more than 5 trusted apps" => "E0000001" ("remove one with `DELETE /api/v1/apps/{appId}/interclient-allowed-apps/{allowedAppId}`");
        "The target application must be an OIDC or SAML app" => "E0000001" ("Native to Web SSO works only with these two kinds of app");
        "Provisioning is not enabled for the app instance" => "E0000001" ("switch it on at `Applications and Resources > Applications > your app > Provisioning > Integration`");
        "is not allowed. Everyone is not assigned to this application" => "access_denied/user_not_assigned" ("Okta's page for an app that nobody is assigned to: assign the user or a group");
        "User isn't assigned to the client app" => "access_denied/user_not_assigned";
        "The grant type in the request isn't supported" => "unsupported_grant_type/unsupported_grant_type";
        "The grant type in the request is not supported" => "unsupported_grant_type/unsupported_grant_type";
        "The response type contained in the request isn't supported" => "unsupported_response_type/unsupported_response_type";
        "The response type contained in the request is not supported" => "unsupported_response_type/unsupported_response_type";
        "Your last request took too long to complete" => "E0000009" ("the query is too heavy for the endpoint: narrow the filter and the time, and ask for smaller pages");
        "Your profile is corrupt in a way that requires administrative intervention" => "E0000009" ("a support case is the way out: name the user's ID and the `errorId`");
        "Sign in not allowed for app" => "E0000001" ("the app is inactive, or its sign-on mode does not go with the way in which the sign-in was started");
    }
    logs {
        "\"errorSummary\": \"You can't delete an active client secret. Deactivate the secret before deleting it.\"" => "E0000001";
        "Error: Your passcode doesn't match our records. Please try again." => "E0000068";
        "errors: login: An object with this field already exists in the current organization" => "E0000001";
    }
}
