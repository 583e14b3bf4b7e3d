//! What jwt_decoder prints, which takes a token apart in Dart and Flutter (2.x).

use crate::catalogue::libraries::library;

library! {
    "jwt_decoder (Dart)", Library;
    more "Print the length and the first three characters of the value right before `JwtDecoder.decode` is called: it verifies nothing, it only takes the token apart.";
    marks "jwt_decoder" "jwtdecoder";
    settings {
        "token-malformed" => "Wait until the token is there before `JwtDecoder.decode(token)` is called, and decode the value, not the whole response.";
    }
    messages {
        "FormatException: Invalid token" => "token-malformed";
        "FormatException: Invalid payload" => "part-not-json";
        "FormatException: Illegal base64url string" => "part-not-base64url";
    }
    logs {
        "I/flutter ( 8321): [log] FormatException: Invalid token\nI/flutter ( 8321): #0      JwtDecoder.decode (package:jwt_decoder/jwt_decoder.dart:14:7)" => "token-malformed";
    }
}
