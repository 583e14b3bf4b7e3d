//! What oktad prints (0.5 to 1).

use crate::catalogue::libraries::library;

library! {
    "oktad", Client;
    more "Open the URL of the AWS app (`https://acme.okta.com/home/amazon_aws/…`) from its configuration in a browser, as the same user: the page shows the step or the error that the program cannot show.";
    marks "oktad:";
    settings {
    }
    messages {
        "didn't find saml response element" => "aws-cli-no-saml-assertion";
        "getSaml err was Invalid saml response!" => "aws-cli-no-saml-assertion";
    }
    logs {
        "18:31:53.270 427ms  427ms  oktad:okta - didn't find saml response element\n\nError preparing to AssumeRole!" => "aws-cli-no-saml-assertion";
    }
}
