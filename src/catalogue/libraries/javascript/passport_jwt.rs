//! What passport-jwt and NestJS prints (passport-jwt 3 and 4, NestJS 7 to 11).

use crate::catalogue::libraries::library;

library! {
    "passport-jwt and NestJS", Library;
    more "Passport passes the reason on as `info`, which NestJS and most handlers drop. Override `handleRequest(err, user, info)` of the guard (Express: the custom callback of `passport.authenticate('jwt', cb)`) and log `info?.message`; it is the text of `jsonwebtoken`.";
    marks "passport-jwt" "nestjs" "jwtstrategy";
    over "jsonwebtoken (Node.js)" "jwks-rsa (Node.js)";
    settings {
        "access-token-empty" => "The place is `jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken()` of the strategy.";
        "aud-unexpected" => "The expected audience is `audience` of `super({ … })` in the strategy.";
        "iss-unexpected" => "The expected issuer is `issuer` of `super({ … })` in the strategy.";
        "alg-unexpected" => "The accepted algorithms are `algorithms: ['RS256']` of `super({ … })` in the strategy; the key is `secretOrKey` or `secretOrKeyProvider`.";
        "verifier-without-key" => "The key is `secretOrKey` of `super({ … })`. With `ConfigModule` it is read before the module is loaded where `process.env` is used directly: take it from the injected `ConfigService`.";
        "signature-invalid" => "The key is `secretOrKey` of the strategy and `secret` of `JwtModule.register({ … })`: both have to be the same, read from the same setting.";
    }
    messages {
        "No auth token" whole => "access-token-empty" ("the extractor found no token");
        "JwtStrategy requires a secret or key" => "verifier-without-key";
        "JwtStrategy requires a function to retrieve jwt from requests" => "verifier-misconfigured";
        "JwtStrategy has been given both a secretOrKey and a secretOrKeyProvider" => "verifier-misconfigured";
        "JwtStrategy requires a verify callback" => "verifier-misconfigured";
        "Unknown authentication strategy \"{name}\"" => "verifier-misconfigured" ("the strategy's provider is not in the module, or has another name");
        "TokenExpiredError: jwt expired" => "exp-passed" ("from jsonwebtoken");
        "JsonWebTokenError: invalid signature" => "signature-invalid" ("from jsonwebtoken");
        "JsonWebTokenError: invalid algorithm" => "alg-unexpected" ("from jsonwebtoken");
        "JsonWebTokenError: jwt malformed" => "token-malformed" ("from jsonwebtoken");
        "JsonWebTokenError: jwt audience invalid. expected: {expected}" => "aud-unexpected" ("from jsonwebtoken");
        "JsonWebTokenError: jwt issuer invalid. expected: {expected}" => "iss-unexpected" ("from jsonwebtoken");
        "JsonWebTokenError: secret or public key must be provided" => "verifier-without-key" ("from jsonwebtoken");
        "Error: secretOrPrivateKey must have a value" => "signing-key-missing" ("from jsonwebtoken: JwtModule has no secret");
    }
    logs {
        "[Nest] 41  - 03/01/2026, 12:00:00 PM   DEBUG [JwtAuthGuard] info=JsonWebTokenError: invalid signature\n{\"statusCode\":401,\"message\":\"Unauthorized\"}" => "signature-invalid";
        "Error: secretOrPrivateKey must have a value\n    at module.exports [as sign] (/app/node_modules/jsonwebtoken/sign.js:111:20)\n    at JwtService.sign (/app/node_modules/@nestjs/jwt/dist/jwt.service.js:43:20)" => "signing-key-missing";
        "TypeError: JwtStrategy requires a secret or key\n    at new JwtStrategy (/app/node_modules/passport-jwt/lib/strategy.js:45:15)\n    at new MixinStrategy (/app/node_modules/@nestjs/passport/dist/passport/passport.strategy.js:32:13)" => "verifier-without-key";
    }
}
