//! What FortiGate prints of SAML (`samld`, FortiOS 6.4 to 7.6).

use crate::catalogue::libraries::library;

library! {
    "FortiGate (SAML)", Gateway;
    more "Run `diagnose debug application samld -1` and `diagnose debug enable`, and sign in again: it prints the whole response and what was compared. `diagnose debug reset` ends it.";
    marks "samld" "fortigate" "fortios" "config user saml";
    settings {
        "saml-audience-unexpected" => "Compare `entity-id` in `config user saml` with `Audience` of the assertion: `http` or `https`, the port, capital letters and a slash at the end all count.";
        "saml-outside-its-time" => "Compare `get system status` with the right time, then set `config system ntp`. `clock-tolerance` in `config user saml` allows up to 300 seconds.";
        "saml-signature-invalid" => "Import the certificate of the app again (`Remote Certificate` at `System > Certificates`), and choose it as `idp-cert` in `config user saml`.";
    }
    messages {
        "samld_sp_login_resp [{0}]: Audience is invalid!" => "saml-audience-unexpected";
        "Clock skew issue." whole named => "saml-outside-its-time";
        "The profile cannot verify a signature on the message" => "saml-signature-invalid" ("Lasso, code 440");
        "Failed to process response message. ret={code}({summary})" frame => "saml-refused-without-reason";
    }
    logs {
        "__samld_sp_login_resp [871]: Audience is invalid!" => "saml-audience-unexpected";
        "__samld_sp_login_resp [847]: Clock skew tolerance: 15\n__samld_sp_login_resp [852]: Clock skew issue." => "saml-outside-its-time";
        "samld_process_request [157]: Failed to process response message. ret=440(The profile cannot verify a signature on the message)" => "saml-signature-invalid";
    }
}
