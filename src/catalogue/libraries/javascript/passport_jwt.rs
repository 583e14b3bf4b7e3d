//! What passport-jwt and NestJS prints (passport-jwt 3 and 4, NestJS 7 to 11).

use crate::catalogue::libraries::library;

library! {
    "passport-jwt and NestJS", Library;
    more "Override `handleRequest(err, user, info)` of the guard (Express: the custom callback of `passport.authenticate('jwt', cb)`) and log `info?.message`. Passport passes the reason, the text of `jsonwebtoken`, on as `info`, which NestJS and most handlers drop.";
    marks "passport-jwt" "nestjs" "jwtstrategy";
    over "jsonwebtoken (Node.js)" "jwks-rsa (Node.js)";
    settings {
        "token-malformed" => "Compare `jwtFromRequest` of the strategy with the request (`curl -v`): `ExtractJwt.fromAuthHeaderAsBearerToken()` needs `Authorization: Bearer`, one space and one token with two dots.";
        "access-token-empty" => "Send the token where the strategy looks for it: `jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken()` takes it from `Authorization: Bearer`.";
        "aud-unexpected" => "Compare `audience` of `super({ … })` in the strategy with the token's `aud`.";
        "iss-unexpected" => "Compare `issuer` of `super({ … })` in the strategy with the token's `iss`.";
        "alg-unexpected" => "Add the token's `alg` to `algorithms: ['RS256']` of `super({ … })` in the strategy. The key is `secretOrKey` or `secretOrKeyProvider`.";
        "verifier-without-key" => "Take `secretOrKey` of `super({ … })` from the injected `ConfigService`: if `process.env` is used directly, it is read before `ConfigModule` has loaded the file.";
        "signature-invalid" => "Set `secretOrKey` of the strategy and `secret` of `JwtModule.register({ … })` from the same setting.";
    }
    messages {
        "No auth token" whole => "access-token-empty" ("The function in `jwtFromRequest` found no token in the request.");
        "JwtStrategy requires a secret or key" => "verifier-without-key";
        "JwtStrategy requires a function to retrieve jwt from requests" => "verifier-misconfigured" ("The strategy was made without `jwtFromRequest`.", "Pass `jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken()` in its options.");
        "JwtStrategy has been given both a secretOrKey and a secretOrKeyProvider" => "verifier-misconfigured" ("The strategy has two keys: `secretOrKey` and `secretOrKeyProvider`.", "Keep one: `secretOrKeyProvider: passportJwtSecret({ jwksUri })` for an issuer with a key set, `secretOrKey` for one shared secret.");
        "JwtStrategy requires a verify callback" => "verifier-misconfigured" ("The strategy was made without its second argument, the function that gets the claims.", "Write `new JwtStrategy(options, (payload, done) => done(null, payload))`.");
        "Unknown authentication strategy \"{name}\"" => "verifier-misconfigured" ("No strategy is registered with Passport under the name `{name}`.", "Call `passport.use(new JwtStrategy(…))` before the route is used. In NestJS, add the strategy to `providers` of the module, and compare `AuthGuard('{name}')` with the second argument of `PassportStrategy(Strategy, '…')`.");
        "@nestjs/passport/dist/auth.guard.js" frame => "reason-not-shown" ("NestJS's guard drops what passport says: `info` has the reason, often a secret that differs between the strategy and `JwtModule`");
        "Error: secretOrPrivateKey must have a value" => "signing-key-missing" ("`JwtModule` of NestJS signs without a secret: the setting was empty when the module was registered.", "Register it asynchronously: `JwtModule.registerAsync({ inject: [ConfigService], useFactory: (c) => ({ secret: c.getOrThrow('JWT_SECRET') }) })`.");
    }
    logs {
        "[Nest] 41  - 03/01/2026, 12:00:00 PM   DEBUG [JwtAuthGuard] info=JsonWebTokenError: invalid signature\n{\"statusCode\":401,\"message\":\"Unauthorized\"}" => "signature-invalid";
        "ERROR [ExceptionsHandler] Unauthorized\nUnauthorizedException: Unauthorized\n    at JwtAuthGuard.handleRequest (/app/node_modules/@nestjs/passport/dist/auth.guard.js:61:30)\n    at /app/node_modules/@nestjs/passport/dist/auth.guard.js:44:124" => "reason-not-shown";
        "Error: secretOrPrivateKey must have a value\n    at module.exports [as sign] (/app/node_modules/jsonwebtoken/sign.js:111:20)\n    at JwtService.sign (/app/node_modules/@nestjs/jwt/dist/jwt.service.js:43:20)" => "signing-key-missing";
        "TypeError: JwtStrategy requires a secret or key\n    at new JwtStrategy (/app/node_modules/passport-jwt/lib/strategy.js:45:15)\n    at new MixinStrategy (/app/node_modules/@nestjs/passport/dist/passport/passport.strategy.js:32:13)" => "verifier-without-key";
    }
}
