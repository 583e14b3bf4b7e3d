//! Messages of setting up and verifying authenticators.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Query, Severity, cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        0,
        &["Incorrect PIN. Please try again."],
        explain("idx:api.authenticator.error.nfc.pin_incorrect", "The PIN of the NFC device is wrong")
            .causes(&[cause("The PIN is mistyped, or is that of another card.", "Enter the PIN again with care, because such devices usually lock after 3 to 8 wrong PINs."), cause("The card is locked after wrong PINs, or its PIN is forgotten.", "Unlock it with the maker's program or the PUK. Otherwise let an administrator use `Directory > People > your user > More Actions > Reset Authenticators`, and enroll it again.")]),
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
        explain("idx:api.authn.error.PASSCODE_INVALID", "The one-time code is wrong").verdict("The password was right, if one was asked for before. Only the code does not fit.")
            .causes(&[cause("The code is mistyped or is not the newest one: a new SMS or email ends the code before it.", "Enter the code of the newest message. A client of your own sends it as `credentials.passcode`."), cause("The device that makes the codes has a wrong clock.", "Set its date and time to automatic, and compare with `https://time.is`."), cause("The code is of another account or org in the same app.", "Choose the entry of {org} in the app. If it is gone, let an administrator use `Directory > People > your user > More Actions > Reset Authenticators`.").prevention("Stop before five wrong Okta Verify codes in a row, because they block it for five minutes.")]),
    ),
    known(
        0,
        &["You have chosen to reject this login."],
        explain("idx:api.authn.poll.error.push_rejected", "The push notification was rejected").verdict("The push notification arrived, and somebody chose No. The device and the network are in order.")
            .causes(&[cause("The user pressed No by mistake, or did not recognize the sign-in.", "Start it again, compare the place and app that `Okta Verify` shows, and approve the next push notification."), cause("Somebody else who knows the password started the sign-in.", "Change the password and tell an administrator, who finds the IP address as `client.ipAddress` in `Reports > System Log`.").prevention("Switch the number challenge on at `Security > Authenticators > Okta Verify > Actions > Edit`.")])
            .queries(&[Query {
                finds: "Pushes that users rejected",
                clauses: &["eventType eq \"user.mfa.okta_verify.deny_push\""],
            }]),
    ),
    known(
        0,
        &["Invalid Phone Number."],
        explain("idx:api.factors.error.sms.invalid_phone", "The phone number cannot be read")
            .causes(&[cause("The country is not chosen, or its code is in the number a second time.", "Choose the country, and enter the number without its leading zero and without the country code, as in `20 7946 0123`."), cause("The number has a digit too many or too few, or an extension.", "Count the digits, and enter digits only. A client of your own sends the whole number as `+442079460123`.")]),
    ),
    known(
        0,
        &["API error: Your code doesn't match our records. Please try again."],
        explain("idx:authfactor.challenge.soft_token.invalid_passcode", "The code of the authenticator app is wrong")
            .causes(&[cause("The code is older than 30 seconds.", "Wait up to 30 seconds for the next code and enter it immediately."), cause("The clock of the device that makes the codes is wrong. Then every code fails.", "Set the date and time to automatic in the device's `Settings`."), cause("The code is of another account, or of an enrollment that was reset since.", "Choose the entry for {org} in the app. If it fails too, an administrator resets it at `Directory > People > your user > More Actions > Reset Authenticators`.")]),
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
            .causes(&[cause("The passkey is that of another user, whose account is on the same key or device.", "Choose the entry with your own username (`{user}`) in the browser's list.\nChoose the entry with your own username in the list that the browser shows for {org}."), cause("The passkey was made for another domain: Okta's own (`acme.okta.com`) and a custom domain do not share passkeys.", "Open the sign-in at the URL at which it was enrolled, or enroll another one at {org}."), cause("The enrollment was removed in Okta, and the passkey is still on the device.", "Look at `GET /api/v1/users/{userId}/factors` for `webauthn`, delete the passkey on the device, and enroll it again.")]),
    ),
    known(
        0,
        &[],
        explain("idx:core.auth.factor.signedNonce.error.invalidDevice", "The device is unknown to Okta FastPass").verdict("Okta FastPass signs in with Okta Verify, without a password. The user and the network are in order: Okta does not know this device any more.")
            .causes(&[cause("The device was deactivated or deleted in Okta.", "Look for it with `GET /api/v1/users/{userId}/devices`. Activate it, or remove the account from Okta Verify and add it again."), cause("The phone or computer was restored or replaced, so its key is gone.", "Remove the account from `Okta Verify` on the device and add it again.")]),
    ),
    known(
        0,
        &["Verification timed out. Please try again"],
        explain("idx:core.system.transaction_resource_not_found", "The verification ended before it was answered")
            .causes(&[cause("The push notification or the code waited on the phone until Okta had ended the verification.", "Start a new verification at `https://{yourOktaDomain}`, and answer the prompt within a few minutes."), cause("The user answered the prompt of an earlier attempt.", "Dismiss the older notifications of `Okta Verify`, start again, and answer the newest one only.")]),
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
            .causes(&[cause("The keys were changed on one side only.", "Copy integration key, secret key and API host name from Duo to the Duo authenticator at `Security > Authenticators`."), cause("The response was sent a second time or too late, for example with the back button.", "Start the sign-in again at `https://{org}`.")]),
    ),
    known(
        0,
        &["We did not hear back from Duo."],
        explain("idx:oie.authenticator.duo.method.duo.verification_timeout", "Duo did not respond")
            .causes(&[cause("The user did not answer the Duo prompt.", "Start again, and approve it in `Duo Mobile`."), cause("The browser blocked the prompt: pop-ups, frames or cookies.", "Allow pop-ups and cookies for `duosecurity.com`, and try without extensions."), cause("Duo is down, or the company's network does not let it through.", "Look at `status.duo.com`, and open the API host name of the Duo authenticator from the same network.")]),
    ),
    known(
        0,
        &["Unable to enroll authenticator. Try again."],
        explain("idx:oie.authenticator.enroll.error.fail", "The authenticator could not be set up").verdict("The message does not say the reason. The sign-in itself got as far as the enrollment.")
            .causes(&[cause("The user waited too long or opened the enrollment twice, so the step had ended.", "Start again at `https://{org}`, in one tab."), cause("A policy does not allow this authenticator or device for the user.", "Let an administrator read `outcome.reason` of the attempt in `Reports > System Log`, and look at `Security > Authenticators > Enrollment`.")])
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
        explain("idx:oie.authenticator.verify.error.fail", "The authenticator could not be verified").verdict("The message does not say the reason. A wrong code is not it, because that has a message of its own.")
            .causes(&[cause("The step had ended: the page was open for too long, or a newer one was started.", "Start again at `https://{org}`, in one tab."), cause("The service behind the authenticator failed: a custom or external one, Duo, or a telephony provider.", "Use another authenticator. An administrator reads `outcome.reason` of the attempt in `Reports > System Log`.")])
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
