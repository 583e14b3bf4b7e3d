//! Messages of setting up and verifying authenticators.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Query, Severity, cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        0,
        &["Incorrect PIN. Please try again."],
        explain("idx:api.authenticator.error.nfc.pin_incorrect", "The PIN of the NFC device is wrong")
            .causes(&[cause(
                "The PIN that was entered does not match the security card or key, which is read by holding it to the phone (NFC).",
                "Enter the PIN again with care, because such devices usually lock after a few wrong PINs. If it is forgotten, let an administrator use `More Actions > Reset Authenticators` at `Directory > People > your user`.",
            )]),
    ),
    known(
        0,
        &["Sign in with another method to finish enrolling your NFC device."],
        explain("idx:api.authenticator.error.nfc.sign_in_to_use", "The NFC device is not enrolled completely")
            .severity(Severity::Warning)
            .causes(&[cause(
                "The setup of the NFC device (a card or key that is held to the phone) was started and not finished.",
                "Sign in once at `https://{org}` with another method, which completes the enrollment.",
            )]),
    ),
    known(
        401,
        &["Invalid code. Try again."],
        explain("idx:api.authn.error.PASSCODE_INVALID", "The one-time code is wrong")
            .causes(&[cause(
                "The code is mistyped, is not the newest one that was sent, or comes from a device whose clock is wrong.",
                "Enter the newest code. If an app on the device makes the codes, set the device's date and time to automatic. A client of your own sends the code as `credentials.passcode`.",
            )
            .prevention("Stop before five wrong Okta Verify codes in a row, because they block it for five minutes.")]),
    ),
    known(
        0,
        &["You have chosen to reject this login."],
        explain("idx:api.authn.poll.error.push_rejected", "The push notification was rejected")
            .causes(&[cause(
                "The user pressed No, or somebody else who knows the password started the sign-in and the user was right to reject it.",
                "If the sign-in is yours, start it again and approve the next push notification. If not, change the password and tell an administrator, who finds the IP address as `client.ipAddress` in `Reports > System Log`.",
            )])
            .queries(&[Query {
                finds: "Pushes that users rejected",
                clauses: &["eventType eq \"user.mfa.okta_verify.deny_push\""],
            }]),
    ),
    known(
        0,
        &["Invalid Phone Number."],
        explain("idx:api.factors.error.sms.invalid_phone", "The phone number cannot be read")
            .causes(&[cause(
                "The country code is missing, or the number has wrong digits.",
                "Choose the country, enter the number without its leading zero, as in `+44 20 7946 0123`, and send the code again.",
            )]),
    ),
    known(
        0,
        &["API error: Your code doesn't match our records. Please try again."],
        explain("idx:authfactor.challenge.soft_token.invalid_passcode", "The code of the authenticator app is wrong")
            .causes(&[cause(
                "The code is older than 30 seconds, belongs to another account, or comes from a device whose clock is wrong.",
                "Enter the newest code of the entry for {org} in the app, and set the device's date and time to automatic. An administrator can reset it at `Directory > People > your user > More Actions > Reset Authenticators`.",
            )]),
    ),
    known(
        0,
        &["API error: Each code can only be used once. Please wait for a new code and try again."],
        explain("idx:authfactor.challenge.soft_token.used_passcode", "The app's code was used already")
            .causes(&[cause(
                "Okta accepted the same code before, for example when the user signed in twice within 30 seconds.",
                "Wait up to 30 seconds for the next code and enter it once.",
            )]),
    ),
    known(
        0,
        &["This factor is suspended for your account due to too many failed attempts"],
        explain("idx:authfactor.challenge.suspended_factor", "The factor is suspended after failed attempts")
            .causes(&[cause(
                "Too many wrong codes suspended this authenticator (factor). The account itself is not locked.",
                "Use another authenticator, or let an administrator reset this one at `Directory > People > your user > More Actions > Reset Authenticators`.",
            )])
            .queries(&[Query {
                finds: "Factors that were suspended",
                clauses: &["eventType eq \"user.mfa.factor.suspend\""],
            }]),
    ),
    known(
        0,
        &["None of the WebAuthn authenticators the user has enrolled for was able to validate the assertion"],
        explain("idx:authfactor.webauthn.error.assertion_validation_failure", "The passkey or security key was not recognized")
            .causes(&[cause(
                "The passkey that responded is not this user's, was made for another domain, or has been removed in Okta.",
                "Use the passkey or security key that was enrolled at {org}. If there is none, remove the old one at `Directory > People > your user > More Actions > Reset Authenticators`, and enroll it again.",
            )]),
    ),
    known(
        0,
        &[],
        explain("idx:core.auth.factor.signedNonce.error.invalidDevice", "The device is unknown to Okta FastPass")
            .causes(&[cause(
                "Okta FastPass signs in with Okta Verify, without a password. The account was removed from Okta Verify, or the device was deactivated or deleted in Okta.",
                "Look for the device with `GET /api/v1/users/{userId}/devices`, then remove the account from Okta Verify on the device and add it again.",
            )]),
    ),
    known(
        0,
        &["Verification timed out. Please try again"],
        explain("idx:core.system.transaction_resource_not_found", "The verification ended before it was answered")
            .causes(&[cause("The push notification or the code lay on the phone until Okta had ended the verification, or the user answered one of an earlier attempt.", "Start a new verification at `https://{yourOktaDomain}`, and answer the newest prompt only.")]),
    ),
    known(
        0,
        &["Contact your administrator to continue enrollment"],
        explain("idx:enroll.hotp.restricted", "The user may not enroll this token on their own")
            .causes(&[cause(
                "In this org, only administrators assign hardware tokens whose codes follow a counter (HOTP).",
                "Let an administrator enroll the token for the user, for example with `POST /api/v1/users/{userId}/factors`.",
            )]),
    ),
    known(
        0,
        &["Your organization requires biometrics. To proceed, ensure your device supports biometrics, then add your account and enable biometrics when prompted."],
        explain("idx:oie.authenticator.app.method.push.enroll.enable.biometrics", "The enrollment needs biometrics in Okta Verify")
            .causes(&[cause(
                "The org requires biometrics when Okta Verify is set up, and the phone offered none: no fingerprint or face is set up, or Okta Verify may not use it.",
                "Set up a fingerprint or face in the phone's `Settings`, then add the account in Okta Verify and accept biometrics when asked.",
            )]),
    ),
    known(
        0,
        &["Your response was received, but your Okta Verify version is no longer supported by your organization. To verify your identity with push notifcations, update Okta Verify to the latest version, then try again."],
        explain("idx:oie.authenticator.app.method.push.force.upgrade.number_challenge", "Okta Verify is too old for the number challenge")
            .causes(&[cause(
                "This version of Okta Verify cannot show the number that the user has to match. The answer was received, but it does not count.",
                "Update `Okta Verify` in the phone's app store, and approve the next push notification.",
            )
            .certain()]),
    ),
    known(
        0,
        &["Your response was received, but your organization requires biometrics. Make sure your device supports biometrics, Okta Verify is up-to-date and biometrics are enabled for your account in Okta Verify, then try again."],
        explain("idx:oie.authenticator.app.method.push.verify.enable.biometrics", "The push notification needs biometrics")
            .causes(&[cause(
                "The user approved the push notification without the fingerprint or face that the org requires. The account is in order.",
                "Update `Okta Verify`, enable biometrics for the account in it, and approve the next push notification.",
            )]),
    ),
    known(
        0,
        &["The Okta Verify version on the device used does not meet your organization's security requirements. To add your account, update Okta Verify to the latest version, then try again."],
        explain("idx:oie.authenticator.app.non_fips_compliant_enrollment_app_update_required", "Okta Verify is too old for FIPS")
            .causes(&[cause(
                "The org accepts only versions of Okta Verify that are FIPS compliant (a US standard for cryptography), and this one is too old.",
                "Update `Okta Verify` in the phone's app store, and add the account again.",
            )
            .certain()]),
    ),
    known(
        0,
        &["The device used to set up Okta Verify does not meet your organization’s security requirements because it is not FIPS compliant. Contact your administrator for help."],
        explain("idx:oie.authenticator.app.non_fips_compliant_enrollment_device_incompatible", "The device cannot be FIPS compliant")
            .causes(&[cause(
                "The org requires FIPS compliance (a US standard for cryptography), which this device does not offer. Updating Okta Verify does not change that.",
                "Enroll another device, or let an administrator remove the FIPS requirement from Okta Verify at `Security > Authenticators`.",
            )]),
    ),
    known(
        0,
        &["Your response was received, but your organization requires biometrics--like a fingerprint or facial scan--for access. Make sure your device meets the following requirements, then try again: Your device supports biometrics like a fingerprint or facial scan, {0} is up-to-date, and in {1}, biometrics are enabled for your account."],
        explain("idx:oie.authenticator.custom_app.method.push.verify.enable.biometrics", "The custom authenticator needs biometrics")
            .causes(&[cause(
                "The company's own app responded without the fingerprint or face that the org requires.",
                "Update that app, enable biometrics for the account in its settings and in the phone's `Settings`, and approve the next push notification.",
            )]),
    ),
    known(
        0,
        &["Duo web signature verification failed."],
        explain("idx:oie.authenticator.duo.method.duo.verification_failed", "Duo's response could not be verified")
            .causes(&[cause(
                "Duo's signature does not fit the keys that Okta has, usually because the keys were changed on one side only.",
                "Copy integration key, secret key and API host name from Duo to the Duo authenticator at `Security > Authenticators`.",
            )]),
    ),
    known(
        0,
        &["We did not hear back from Duo."],
        explain("idx:oie.authenticator.duo.method.duo.verification_timeout", "Duo did not respond")
            .causes(&[cause(
                "The user did not answer the Duo prompt, the browser blocked it, or Duo is down.",
                "Start again and answer the Duo prompt; allow pop-ups and cookies for it. Administrators look at `status.duo.com`.",
            )]),
    ),
    known(
        0,
        &["Unable to enroll authenticator. Try again."],
        explain("idx:oie.authenticator.enroll.error.fail", "The authenticator could not be set up")
            .causes(&[cause(
                "The message does not say the reason; the System Log usually does.",
                "Try once more. If it fails again, an administrator reads `outcome.reason` of the attempt in `Reports > System Log`.",
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
                "Okta FastPass (signing in with Okta Verify, without a password) responded without biometrics: the computer has no sensor, the sensor is in a closed laptop, or biometrics are off in Okta Verify.",
                "Open the laptop or connect a sensor, enable biometrics for the account in `Okta Verify`, and try again.",
            )]),
    ),
    known(
        0,
        &["Your response was received, but your organization requires biometrics. Make sure your device supports biometrics, Okta Verify is up-to-date and biometrics are enabled for your account in Okta Verify, then try again."],
        explain("idx:oie.authenticator.oktaverify.method.fastpass.verify.enable.biometrics.mobile", "FastPass on the phone needs biometrics")
            .causes(&[cause(
                "Okta FastPass (signing in with Okta Verify, without a password) responded without the fingerprint or face that the org requires.",
                "Update `Okta Verify` on the phone, enable biometrics for the account in it, and try again.",
            )]),
    ),
    known(
        0,
        &["Your response was received, but your organization requires Windows Hello confirmation. Make sure Okta Verify is up-to-date and enable Windows Hello confirmation in Okta Verify, then try again."],
        explain("idx:oie.authenticator.oktaverify.method.fastpass.verify.enable.biometrics.windows", "FastPass needs Windows Hello")
            .causes(&[cause(
                "Okta FastPass (signing in with Okta Verify, without a password) responded without a confirmation by Windows Hello.",
                "Set up Windows Hello at `Settings > Accounts > Sign-in options`, enable its confirmation for the account in Okta Verify, and try again.",
            )]),
    ),
    known(
        0,
        &["Your response was received, but your organization requires biometrics. Make sure your device supports biometrics, Okta Verify is up-to-date and biometrics are enabled for your account in Okta Verify, then try again."],
        explain("idx:oie.authenticator.oktaverify.method.totp.verify.enable.biometrics", "The Okta Verify code needs biometrics")
            .causes(&[cause(
                "The code is right, but Okta Verify showed it without asking for a fingerprint or face.",
                "Enable biometrics for the account in `Okta Verify`, then enter a new code.",
            )]),
    ),
    known(
        0,
        &["Unable to verify authenticator. Try again."],
        explain("idx:oie.authenticator.verify.error.fail", "The authenticator could not be verified")
            .causes(&[cause(
                "The message does not say the reason. A wrong code is not the reason, because it has a message of its own.",
                "Try once more or use another authenticator. If it fails again, an administrator reads `outcome.reason` of the attempt in `Reports > System Log`.",
            )])
            .queries(&[Query {
                finds: "Failed factor checks",
                clauses: &["eventType eq \"user.authentication.auth_via_mfa\"", "outcome.result eq \"FAILURE\""],
            }]),
    ),
    known(
        0,
        &["The security question answer must be at least {0} characters in length"],
        explain("idx:securityQuestion.answer.tooShort.arg", "The security answer is too short")
            .causes(&[cause(
                "The answer has fewer characters than the org asks for: {0}.",
                "Give a longer answer, or choose another question. A client of your own sends the answer as `credentials.answer`.",
            )]),
    ),
];
