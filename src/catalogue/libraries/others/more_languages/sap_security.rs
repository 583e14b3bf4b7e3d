//! What SAP's security client library for Java prints of tokens of XSUAA and Identity Authentication (2 and 3).

use crate::catalogue::libraries::library;

library! {
    "SAP cloud-security library (Java)", Library;
    more "Set `logging.level.com.sap.cloud.security=DEBUG`: the validator that refused is named in the line of `CombiningValidator`.";
    marks "com.sap.cloud.security" "c.s.c.s." "xsuaa";
    settings {
        "iss-unexpected" => "Compare the token's `iss` with `domains` of the identity service in the binding (`VCAP_SERVICES`). For an issuer without `https://`, set `OpenID Connect Configuration > Name` of the tenant at `Applications & Resources > Tenant Settings` in the administration console of Identity Authentication to the URL.";
        "aud-unexpected" => "Compare `aud` of the token with `clientid` of the binding (`VCAP_SERVICES`), and add the other application as a consumed service.";
    }
    messages {
        "Issuer is not trusted because issuer '{found}' doesn't match any of these domains '{expected}' of the identity provider" => "iss-unexpected";
        "Issuer is not trusted because issuer '{found}' does not provide a valid URI (missing http scheme)" => "iss-unexpected" ("`iss` is a bare host name without `https://`");
        "Issuer is not trusted because issuer does not provide a valid URI" => "iss-unexpected" ("`iss` is not a URL");
        "Issuer validation can not be performed because Jwt token does not contain an issuer claim" => "iss-missing";
        "Jwt token with signature algorithm '{alg}' is not supported" => "alg-unexpected";
        "Jwt token with signature algorithm '{alg}' can not be verified" => "alg-not-supported";
        "Error retrieving Json Web Keys from Identity Service: {0}" => "keys-unreachable";
        "There is no Json Web Token Key with keyId '{kid}' and type '{0}' found on jwks uri {1}" => "kid-not-in-keys";
        "Signature of Jwt Token is not valid: the identity provided by the JSON Web Token Key can not be verified" => "signature-invalid";
        "Jwt token does not consist of 'header'.'payload'.'signature'" => "token-malformed";
        "Error occurred during jwks uri determination: {0}" => "keys-unreachable";
    }
    logs {
        "WARN 7 --- [nio-8080-exec-1] c.s.c.s.t.validation.ValidationResults : Issuer is not trusted because issuer 'acme.accounts.ondemand.com' does not provide a valid URI (missing http scheme). Please contact your Identity Provider Administrator." => "iss-unexpected";
    }
}
