//! Messages of setting up and verifying authenticators.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Query, Severity, cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        0,
        &["Incorrect PIN. Please try again."],
        explain("idx:api.authenticator.error.nfc.pin_incorrect", "PIN of the NFC device is wrong")
            .causes(&[cause(
                "The PIN typed for the security card or key does not match.",
                "Enter it again with care; such devices usually lock after a few wrong PINs.",
            )]),
    ),
    known(
        0,
        &["Sign in with another method to finish enrolling your NFC device."],
        explain("idx:api.authenticator.error.nfc.sign_in_to_use", "NFC device is not enrolled completely")
            .severity(Severity::Warning)
            .causes(&[cause(
                "The device was set up halfway.",
                "Sign in with another method once, which completes the enrollment.",
            )]),
    ),
    known(
        401,
        &["Invalid code. Try again."],
        explain("idx:api.authn.error.PASSCODE_INVALID", "One-time code is wrong")
            .causes(&[cause(
                "The code is mistyped, older than the newest one sent, or made on a device whose clock is off.",
                "Enter the newest code; set the device's date and time to automatic if its app makes the codes.",
            )
            .prevention("Five wrong Okta Verify codes in a row block it for five minutes.")]),
    ),
    known(
        0,
        &["You have chosen to reject this login."],
        explain("idx:api.authn.poll.error.push_rejected", "Push was rejected")
            .causes(&[cause(
                "The person pressed No, or somebody else who knows the password started the sign-in.",
                "Approve the next push if the sign-in is yours; else change the password and tell an admin.",
            )])
            .queries(&[Query {
                finds: "Pushes that users rejected",
                clauses: &["eventType eq \"user.mfa.okta_verify.deny_push\""],
            }]),
    ),
    known(
        0,
        &["Invalid Phone Number."],
        explain("idx:api.factors.error.sms.invalid_phone", "Phone number cannot be read")
            .causes(&[cause(
                "The country code is missing, or digits are wrong.",
                "Choose the country, type the number without a leading zero, and send the code again.",
            )]),
    ),
    known(
        0,
        &["API error: Your code doesn't match our records. Please try again."],
        explain("idx:authfactor.challenge.soft_token.invalid_passcode", "Code of the authenticator app is wrong")
            .causes(&[cause(
                "The code is older than 30 seconds, another account's, or made on a device whose clock is off.",
                "Enter the newest code of the entry for {org}; set the device's date and time to automatic.",
            )]),
    ),
    known(
        0,
        &["API error: Each code can only be used once. Please wait for a new code and try again."],
        explain("idx:authfactor.challenge.soft_token.used_passcode", "App code was used already")
            .causes(&[cause(
                "The same 30-second code was accepted before, as when signing in twice.",
                "Wait for the next code and enter it once.",
            )]),
    ),
    known(
        0,
        &["This factor is suspended for your account due to too many failed attempts"],
        explain("idx:authfactor.challenge.suspended_factor", "Factor is suspended after failed attempts")
            .causes(&[cause(
                "Too many wrong codes put this factor on hold, apart from the account itself.",
                "Use another factor, or have an admin reset this one at `Directory > People > your user > More Actions > Reset Authenticators`.",
            )])
            .queries(&[Query {
                finds: "Factors that were suspended",
                clauses: &["eventType eq \"user.mfa.factor.suspend\""],
            }]),
    ),
    known(
        0,
        &["None of the WebAuthn authenticators the user has enrolled for was able to validate the assertion"],
        explain("idx:authfactor.webauthn.error.assertion_validation_failure", "Passkey or security key was not recognized")
            .causes(&[cause(
                "The credential that answered is not this user's, was made for another domain, or has been removed.",
                "Use the key enrolled at {org}; else remove it and enroll it again.",
            )]),
    ),
    known(
        0,
        &[],
        explain("idx:core.auth.factor.signedNonce.error.invalidDevice", "Device is unknown to Okta FastPass")
            .causes(&[cause(
                "The Okta Verify account was removed, or the device deactivated or deleted.",
                "Check the device with `GET /api/v1/users/{userId}/devices`, then remove the account in Okta Verify and add it again.",
            )]),
    ),
    known(
        0,
        &["Verification timed out. Please try again"],
        explain("idx:core.system.transaction_resource_not_found", "Verification ran out before it was answered")
            .causes(&[cause(
                "The push or code was answered too late.",
                "Start a new verification and answer it at once.",
            )]),
    ),
    known(
        0,
        &["Contact your administrator to continue enrollment"],
        explain("idx:enroll.hotp.restricted", "User may not enroll this token alone")
            .causes(&[cause(
                "Admins assign hardware tokens with counter codes (HOTP) in this org.",
                "Have an admin enroll the token, as with `POST /api/v1/users/{userId}/factors`.",
            )]),
    ),
    known(
        0,
        &["Your organization requires biometrics. To proceed, ensure your device supports biometrics, then add your account and enable biometrics when prompted."],
        explain("idx:oie.authenticator.app.method.push.enroll.enable.biometrics", "Enrollment needs biometrics in Okta Verify")
            .causes(&[cause(
                "The org demands biometrics at setup, and the phone offered none.",
                "Set up fingerprint or face on the phone, then add the account and accept biometrics when asked.",
            )]),
    ),
    known(
        0,
        &["Your response was received, but your Okta Verify version is no longer supported by your organization. To verify your identity with push notifcations, update Okta Verify to the latest version, then try again."],
        explain("idx:oie.authenticator.app.method.push.force.upgrade.number_challenge", "Okta Verify is too old for the number challenge")
            .causes(&[cause(
                "This version cannot show the number to match.",
                "Update Okta Verify and approve the next push.",
            )
            .certain()]),
    ),
    known(
        0,
        &["Your response was received, but your organization requires biometrics. Make sure your device supports biometrics, Okta Verify is up-to-date and biometrics are enabled for your account in Okta Verify, then try again."],
        explain("idx:oie.authenticator.app.method.push.verify.enable.biometrics", "Push needs biometrics")
            .causes(&[cause(
                "The push was approved without the fingerprint or face that the org wants.",
                "Update Okta Verify, enable biometrics for the account in it, and approve the next push.",
            )]),
    ),
    known(
        0,
        &["The Okta Verify version on the device used does not meet your organization's security requirements. To add your account, update Okta Verify to the latest version, then try again."],
        explain("idx:oie.authenticator.app.non_fips_compliant_enrollment_app_update_required", "Okta Verify is too old for FIPS")
            .causes(&[cause(
                "The org takes FIPS-compliant versions only.",
                "Update Okta Verify and add the account again.",
            )
            .certain()]),
    ),
    known(
        0,
        &["The device used to set up Okta Verify does not meet your organization’s security requirements because it is not FIPS compliant. Contact your administrator for help."],
        explain("idx:oie.authenticator.app.non_fips_compliant_enrollment_device_incompatible", "Device cannot be FIPS compliant")
            .causes(&[cause(
                "The org requires a FIPS mode that the device does not offer.",
                "Enroll another device, or have an admin drop the FIPS requirement at `Security > Authenticators`.",
            )]),
    ),
    known(
        0,
        &["Your response was received, but your organization requires biometrics--like a fingerprint or facial scan--for access. Make sure your device meets the following requirements, then try again: Your device supports biometrics like a fingerprint or facial scan, {0} is up-to-date, and in {1}, biometrics are enabled for your account."],
        explain("idx:oie.authenticator.custom_app.method.push.verify.enable.biometrics", "Custom authenticator needs biometrics")
            .causes(&[cause(
                "The company's own app answered without the fingerprint or face that the org wants.",
                "Update that app, enable biometrics for the account in it, and approve the next push.",
            )]),
    ),
    known(
        0,
        &["Duo web signature verification failed."],
        explain("idx:oie.authenticator.duo.method.duo.verification_failed", "Duo's answer could not be verified")
            .causes(&[cause(
                "Duo's signature does not fit the keys that Okta holds, usually after keys were changed on one side.",
                "Copy integration key, secret key and API host from Duo to the Duo authenticator at `Security > Authenticators`.",
            )]),
    ),
    known(
        0,
        &["We did not hear back from Duo."],
        explain("idx:oie.authenticator.duo.method.duo.verification_timeout", "Duo did not answer")
            .causes(&[cause(
                "The prompt was ignored or blocked by the browser, or Duo is down.",
                "Start again and answer the Duo prompt; admins check Duo's status page.",
            )]),
    ),
    known(
        0,
        &["Unable to enroll authenticator. Try again."],
        explain("idx:oie.authenticator.enroll.error.fail", "Authenticator could not be set up")
            .causes(&[cause(
                "The message does not tell the reason.",
                "Try once more, then read `outcome.reason` in `Reports > System Log`.",
            )])
            .queries(&[Query {
                finds: "Factor enrollments",
                clauses: &["eventType eq \"user.mfa.factor.activate\""],
            }]),
    ),
    known(
        0,
        &["Your response was received, but your organization requires biometrics. Make sure your device supports biometrics, Okta Verify is up-to-date, biometrics are enabled for your account in Okta Verify and your device's biometric sensors are accessible, then try again."],
        explain("idx:oie.authenticator.oktaverify.method.fastpass.verify.enable.biometrics.desktop", "FastPass on the computer needs biometrics")
            .causes(&[cause(
                "FastPass answered without biometrics: the sensor is missing, closed in a docked laptop, or off in Okta Verify.",
                "Open the lid or connect a sensor, enable biometrics for the account in Okta Verify, and try again.",
            )]),
    ),
    known(
        0,
        &["Your response was received, but your organization requires biometrics. Make sure your device supports biometrics, Okta Verify is up-to-date and biometrics are enabled for your account in Okta Verify, then try again."],
        explain("idx:oie.authenticator.oktaverify.method.fastpass.verify.enable.biometrics.mobile", "FastPass on the phone needs biometrics")
            .causes(&[cause(
                "FastPass answered without the fingerprint or face that the org wants.",
                "Update Okta Verify on the phone, enable biometrics for the account in it, and try again.",
            )]),
    ),
    known(
        0,
        &["Your response was received, but your organization requires Windows Hello confirmation. Make sure Okta Verify is up-to-date and enable Windows Hello confirmation in Okta Verify, then try again."],
        explain("idx:oie.authenticator.oktaverify.method.fastpass.verify.enable.biometrics.windows", "FastPass needs Windows Hello")
            .causes(&[cause(
                "Okta Verify answered without a Windows Hello confirmation.",
                "Set up Windows Hello, enable its confirmation for the account in Okta Verify, and try again.",
            )]),
    ),
    known(
        0,
        &["Your response was received, but your organization requires biometrics. Make sure your device supports biometrics, Okta Verify is up-to-date and biometrics are enabled for your account in Okta Verify, then try again."],
        explain("idx:oie.authenticator.oktaverify.method.totp.verify.enable.biometrics", "Okta Verify code needs biometrics")
            .causes(&[cause(
                "The code is right, but it was shown without fingerprint or face.",
                "Enable biometrics for the account in Okta Verify, then enter a new code.",
            )]),
    ),
    known(
        0,
        &["Unable to verify authenticator. Try again."],
        explain("idx:oie.authenticator.verify.error.fail", "Authenticator could not be verified")
            .causes(&[cause(
                "The message does not tell the reason; a wrong code has another message.",
                "Try once more, then read `outcome.reason` in `Reports > System Log`, or use another authenticator.",
            )])
            .queries(&[Query {
                finds: "Failed factor checks",
                clauses: &["eventType eq \"user.authentication.auth_via_mfa\"", "outcome.result eq \"FAILURE\""],
            }]),
    ),
    known(
        0,
        &["The security question answer must be at least {0} characters in length"],
        explain("idx:securityQuestion.answer.tooShort.arg", "Security answer is too short")
            .causes(&[cause(
                "The org asks for this many characters at least: {0}.",
                "Give a longer answer, or choose another question.",
            )]),
    ),
];
