//! Messages of setting up and verifying authenticators.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Query, Severity, cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        0,
        &["Try a different sign-in method or contact your administrator for help."],
        explain("idx:api.authenticator.error.fastpass.blocked_shared_device", "Okta FastPass is blocked on this shared device")
            .verdict("Okta refused only the method: Okta FastPass (signing in with Okta Verify, without a password). The account is fine, and other methods work on this device.")
            .causes(&[
                cause(
                    "Several people use this device, and the org does not allow FastPass on shared devices.",
                    "Choose another method on the sign-in page (`Verify with something else`).",
                ),
                cause(
                    "Only one person uses the device, but its settings or its enrollments in Okta mark it as shared.",
                    "Let an administrator open the device at `Directory > Devices` and count the users listed there, and compare the Okta Verify settings that the device management (MDM) installs with those of a device that works.",
                ),
            ]),
    ),
    known(
        0,
        &["Incorrect PIN. Please try again."],
        explain("idx:api.authenticator.error.nfc.pin_incorrect", "The PIN of the card or key (NFC) is wrong")
            .verdict("The card or key refused the PIN. It was read, and the Okta account and its password are not the problem.")
            .causes(&[
                cause(
                    "The PIN is mistyped, or is that of another card.",
                    "Enter the PIN again with care, because such devices usually lock after 3 to 8 wrong PINs.",
                ),
                cause(
                    "The PIN is right and still fails: the card was locked after too many wrong PINs.",
                    "Unlock the card with the maker's program and the `PUK` (the code for unlocking, usually in the letter that came with the card).",
                ),
                cause(
                    "Nobody knows the PIN or the PUK any more.",
                    "Reset the card itself, then let an administrator use `Directory > People > your user > More Actions > Reset Authenticators`, and enroll the card again.",
                ),
            ]),
    ),
    known(
        0,
        &["Sign in with another method to finish enrolling your NFC device."],
        explain("idx:api.authenticator.error.nfc.sign_in_to_use", "The setup of the card or key (NFC) is not finished")
            .verdict("Okta recognized the card or key, but refused to use it before its setup is finished. The PIN and the account are not the problem.")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "The enrollment of the NFC device (a card or key that is held to the phone) was started, but never brought to its last step.",
                    "Sign in once at `https://{org}` with another method, which completes the enrollment.",
                ),
                cause(
                    "The user has no other method to sign in with and finish the setup.",
                    "Let an administrator reset the enrollment at `Directory > People > your user > More Actions > Reset Authenticators`, and set up another authenticator together with the card.",
                ),
            ]),
    ),
    known(
        0,
        &["Try a different sign-in method or contact your administrator for help."],
        explain("idx:api.authenticator.error.nfc.unavailable", "Signing in with the card or key (NFC) is not available")
            .verdict("Okta cannot use the card or key that is held to the phone (NFC) for this sign-in. The account is fine, and other methods still work.")
            .causes(&[
                cause(
                    "The phone cannot read the card: it has no NFC, or NFC is turned off.",
                    "Turn on NFC in the phone's `Settings`, or choose another method at `Verify with something else`.",
                ),
                cause(
                    "NFC is on, but the authenticator is not active in this org, or not for this user.",
                    "Let an administrator look at `Security > Authenticators` and at the user's enrollments in `GET /api/v1/users/{userId}/factors`.",
                ),
            ]),
    ),
    known(
        401,
        &["Invalid code. Try again."],
        explain("idx:api.authn.error.PASSCODE_INVALID", "The one-time code is wrong").verdict("Okta refused only the code. The password was right, if one was asked for before.")
            .causes(&[
                cause(
                    "The code is mistyped, or is from an older message: each new SMS or email invalidates the earlier code.",
                    "Enter the code of the newest message. A client of your own sends it as `credentials.passcode`.",
                ),
                cause(
                    "The clock of the device that generates the codes is wrong, so every code fails.",
                    "Set the date and time of that device to automatic in its `Settings`, and enter the next code.",
                ),
                cause(
                    "The code belongs to another account or org in the same app.",
                    "Choose the entry of {org} in the app. If it is gone, let an administrator use `Directory > People > your user > More Actions > Reset Authenticators`.",
                )
                .prevention("Stop before five wrong Okta Verify codes in a row, because they block it for five minutes."),
            ]),
    ),
    known(
        0,
        &["You have chosen to reject this login."],
        explain("idx:api.authn.poll.error.push_rejected", "The push notification was rejected").verdict("Okta ended the sign-in because somebody chose No on the phone. The device and the network are fine; the question is who started the sign-in.")
            .causes(&[
                cause(
                    "The user started the sign-in, and pressed No by mistake.",
                    "Start the sign-in again, compare the place and app that `Okta Verify` shows, and approve the next push notification.",
                ),
                cause(
                    "Somebody else who knows the password started the sign-in.",
                    "Do not approve it. Change the password at `https://{org}` under `Settings > Security Methods`, and tell an administrator, who finds the IP address as `client.ipAddress` in `Reports > System Log`.",
                )
                .prevention("Switch the number challenge on at `Security > Authenticators > Okta Verify > Actions > Edit`."),
            ])
            .queries(&[Query {
                finds: "Pushes that users rejected",
                clauses: &["eventType eq \"user.mfa.okta_verify.deny_push\""],
            }]),
    ),
    known(
        0,
        &["Invalid Phone Number."],
        explain("idx:api.factors.error.sms.invalid_phone", "The phone number cannot be read")
            .verdict("Okta sent no code, because it could not read what was entered as a phone number. The account is not the problem.")
            .causes(&[
                cause(
                    "The country is not selected, or its code is in the number a second time.",
                    "Select the country, and enter the number without its leading zero and without the country code, as in `20 7946 0123`.",
                ),
                cause(
                    "The country is right, but the number has a digit too many or too few, or an extension.",
                    "Count the digits, and enter digits only. A client of your own sends the whole number as `+442079460123`.",
                ),
            ]),
    ),
    known(
        0,
        &["Unable to sign in. Contact support for assistance."],
        explain("idx:api.policy.okta.account.management.insufficient.authenticators.unable.to.sign.in", "The user's authenticators are not enough for the account management policy")
            .verdict("The Okta account management policy refused the user, because it asks for authenticators (factors) that the user does not have. The password may be right.")
            .causes(&[
                cause(
                    "The user has too few authenticators, for example after a reset or on a new phone.",
                    "Let an administrator compare `GET /api/v1/users/{userId}/factors` with the rule, and help the user with a temporary access code or a reset at `Directory > People > your user > More Actions > Reset Authenticators`.",
                ),
                cause(
                    "The rule of the policy asks for more than users can have, such as phishing resistance before the first passkey is enrolled. Many users then fail.",
                    "Change the rule that `Reports > System Log` names in `policy.evaluate_sign_on` at `Security > Authentication policies > Okta account management policy > Rules > your rule > Actions > Edit`. Put a rule for the first enrollment above it, with the expression `accessRequest.operation == 'enroll'`, so that new users can start with a password or a temporary access code.",
                ),
            ]),
    ),
    known(
        0,
        &["API error: Your code doesn't match our records. Please try again."],
        explain("idx:authfactor.challenge.soft_token.invalid_passcode", "The code of the authenticator app is wrong")
            .verdict("Okta refused only the code of the app. The password was right, if one was asked for before.")
            .causes(&[
                cause(
                    "The code was entered too late: the app shows a new one every 30 seconds.",
                    "Wait up to 30 seconds for the next code and enter it immediately.",
                ),
                cause(
                    "The clock of the device that generates the codes is wrong, so every code fails.",
                    "Set the date and time to automatic in the device's `Settings`, and enter the next code.",
                ),
                cause(
                    "The code belongs to another account in the app, or to an enrollment that was reset in the meantime.",
                    "Choose the entry for {org} in the app. If it fails too, an administrator resets it at `Directory > People > your user > More Actions > Reset Authenticators`.",
                ),
            ]),
    ),
    known(
        0,
        &["API error: Each code can only be used once. Please wait for a new code and try again."],
        explain("idx:authfactor.challenge.soft_token.used_passcode", "The app's code was used already")
            .verdict("Okta refused the code because it was used before. The code itself was right, and the next one works.")
            .causes(&[
                cause(
                    "The user signed in twice within 30 seconds, and Okta accepted the same code the first time.",
                    "Wait up to 30 seconds for the next code and enter it once.",
                ),
                cause(
                    "The form was sent twice, by a double click or by a client of your own that retries.",
                    "Check whether the first request succeeded. A client of your own must send each `credentials.passcode` only once.",
                ),
            ]),
    ),
    known(
        0,
        &["This factor is suspended for your account due to too many failed attempts"],
        explain("idx:authfactor.challenge.suspended_factor", "The factor is suspended after failed attempts")
            .verdict("Okta refused the code because this authenticator (factor) is suspended, whether the code is right or wrong. The account is not locked.")
            .causes(&[
                cause(
                    "Too many wrong codes were entered, and the user has another authenticator that still works.",
                    "Choose the other authenticator on the sign-in page (`Verify with something else`).",
                ),
                cause(
                    "Too many wrong codes were entered, and the user has no other authenticator.",
                    "Let an administrator reset it at `Directory > People > your user > More Actions > Reset Authenticators`. If `client.ipAddress` of the failed attempts in `Reports > System Log` is not the user's, treat the password as stolen too.",
                ),
            ])
            .queries(&[Query {
                finds: "Factors that were suspended",
                clauses: &["eventType eq \"user.mfa.factor.suspend\""],
            }]),
    ),
    known(
        0,
        &["None of the WebAuthn authenticators the user has enrolled for was able to validate the assertion"],
        explain("idx:authfactor.webauthn.error.assertion_validation_failure", "The passkey or security key was not recognized")
            .verdict("Okta refused the passkey or key that answered, because it is not one that Okta has for this user. The password and the browser are not the problem.")
            .causes(&[
                cause(
                    "The passkey belongs to another user, whose account is on the same key or device.",
                    "Choose the entry with your own username (`{user}`) in the browser's list.\nChoose the entry with your own username in the list that the browser shows for {org}.",
                ),
                cause(
                    "The passkey was created on another domain: Okta's own (`acme.okta.com`) and a custom domain do not share passkeys.",
                    "Open the sign-in at the URL where the passkey was enrolled, or enroll another one at {org}.",
                ),
                cause(
                    "The enrollment was removed in Okta, but the device still has the passkey and offers it.",
                    "Look at `GET /api/v1/users/{userId}/factors` for `webauthn`, delete the passkey on the device, and enroll it again.",
                ),
            ]),
    ),
    known(
        0,
        &["Your device or account was invalidated. Re-enroll your account on Okta Verify and try again."],
        explain("idx:core.auth.factor.signedNonce.error", "Okta no longer accepts this enrollment of Okta Verify")
            .verdict("Okta refused the response from Okta Verify, because the enrollment behind it is no longer valid. The password was not checked and is not the problem.")
            .causes(&[
                cause(
                    "An administrator reset the user's authenticators, or removed or deactivated the device in Okta.",
                    "Let an administrator look at `Directory > Devices`, and activate the device there if it is deactivated. Then remove the account in `Okta Verify` and add it again.",
                ),
                cause(
                    "The phone was restored from a backup or replaced, so that the keys of the old enrollment are gone.",
                    "Remove the account in `Okta Verify` and add it again. Sign in with another authenticator to do so.",
                ),
            ]),
    ),
    known(
        0,
        &[],
        explain("idx:core.auth.factor.signedNonce.error.invalidDevice", "The device is unknown to Okta FastPass").verdict("Okta refused the answer of Okta FastPass (signing in with Okta Verify, without a password), because it does not know the device that gave it. The user and the network are fine.")
            .causes(&[
                cause(
                    "An administrator deactivated the device in Okta, but Okta Verify on it still has the account.",
                    "Find it with `GET /api/v1/users/{userId}/devices`, and activate it with `POST /api/v1/devices/{deviceId}/lifecycle/activate`, if it is still trusted.",
                ),
                cause(
                    "The device was deleted in Okta, but Okta Verify on it still has the old account.",
                    "Remove the account from `Okta Verify` and add it again, which registers the device as a new one.",
                ),
                cause(
                    "The phone or computer was restored or replaced, so its key is gone.",
                    "Remove the account from `Okta Verify` on the device, add it again, and deactivate and delete the old one with `POST /api/v1/devices/{deviceId}/lifecycle/deactivate` and `DELETE /api/v1/devices/{deviceId}`.",
                ),
            ]),
    ),
    known(
        0,
        &["Verification timed out. Please try again"],
        explain("idx:core.system.transaction_resource_not_found", "The verification ended before the user answered")
            .verdict("Okta had ended the verification before the answer arrived. Nothing was refused, and the password is not the problem.")
            .causes(&[
                cause(
                    "The prompt stayed on the phone for longer than Okta keeps a verification open.",
                    "Start a new verification at `https://{org}`, and answer the prompt within a few minutes.",
                ),
                cause(
                    "The user approved the prompt of an earlier attempt, which is still in the list of notifications.",
                    "Dismiss the older notifications of `Okta Verify`, start again, and answer the newest one only.",
                ),
            ]),
    ),
    known(
        0,
        &["Contact your administrator to continue enrollment"],
        explain("idx:enroll.hotp.restricted", "The user is not allowed to enroll this token")
            .verdict("Okta did not let the user set this token up, because in this org an administrator does that. The token and the password are not the problem.")
            .causes(&[
                cause(
                    "In this org, only administrators assign hardware tokens whose codes follow a counter (HOTP).",
                    "Let an administrator enroll the token for the user, for example with `POST /api/v1/users/{userId}/factors`.",
                ),
                cause(
                    "The user meant another authenticator, which users can set up themselves.",
                    "Go back, and choose for example `Okta Verify` or `Google Authenticator` in the list.",
                ),
            ]),
    ),
    known(
        0,
        &["Your organization requires biometrics. To proceed, ensure your device supports biometrics, then add your account and enable biometrics when prompted."],
        explain("idx:oie.authenticator.app.method.push.enroll.enable.biometrics", "The org requires biometrics to set up Okta Verify")
            .verdict("Okta refused to set up Okta Verify on this phone without a fingerprint or face. The account and the password are fine.")
            .causes(&[
                cause(
                    "No fingerprint or face is enrolled on the phone.",
                    "Set up a fingerprint or face in the phone's `Settings`. Then add the account in `Okta Verify`, and accept biometrics when the app asks.",
                ),
                cause(
                    "A fingerprint or face is enrolled, but Okta Verify has no permission to use it.",
                    "Allow Face ID or the fingerprint for `Okta Verify` in the phone's `Settings`, and add the account again.",
                ),
                cause(
                    "The phone has no fingerprint or face sensor.",
                    "Use another phone. An administrator sees what is required at `Security > Authenticators > Okta Verify > Actions > Edit`.",
                ),
            ]),
    ),
    known(
        0,
        &["Your response was received, but your Okta Verify version is no longer supported by your organization. To verify your identity with push notifcations, update Okta Verify to the latest version, then try again."],
        explain("idx:oie.authenticator.app.method.push.force.upgrade.number_challenge", "Okta Verify is too old for the number challenge")
            .verdict("Okta did not count the approval, because this version of Okta Verify showed no number to compare. The user and the network are fine.")
            .causes(&[
                cause(
                    "The org requires users to match a number (the number challenge), which this version of Okta Verify does not show. The approval was received, but it does not count.",
                    "Update `Okta Verify` in the phone's app store, and approve the next push notification.",
                ),
                cause(
                    "The phone is too old for a newer version of Okta Verify.",
                    "Use another authenticator on the sign-in page (`Verify with something else`), and enroll a newer phone.",
                ),
            ]),
    ),
    known(
        0,
        &["Your response was received, but your organization requires biometrics. Make sure your device supports biometrics, Okta Verify is up-to-date and biometrics are enabled for your account in Okta Verify, then try again."],
        explain("idx:oie.authenticator.app.method.push.verify.enable.biometrics", "The push was approved without biometrics, which the org requires")
            .verdict("Okta did not count the approval, because the phone asked for no fingerprint or face. The user, the network and the password are fine.")
            .causes(&[
                cause(
                    "Biometrics are off for this account in Okta Verify.",
                    "In `Okta Verify`, tap the account, switch on its biometrics (Face ID, fingerprint or `User verification`, depending on the phone), and approve the next push notification. If the switch is missing, set up a fingerprint or face in the phone's `Settings` first.",
                ),
                cause(
                    "The push notification was approved from the lock screen, which did not ask for biometrics.",
                    "Open `Okta Verify` and approve the next push there. If it does not ask for a fingerprint or face either, update the app in the phone's app store.",
                ),
            ]),
    ),
    known(
        0,
        &["The Okta Verify version on the device used does not meet your organization's security requirements. To add your account, update Okta Verify to the latest version, then try again."],
        explain("idx:oie.authenticator.app.non_fips_compliant_enrollment_app_update_required", "Okta Verify is too old for FIPS")
            .verdict("Okta refused this version of Okta Verify, because the org requires one that meets a standard. The account and the phone are fine.")
            .causes(&[
                cause(
                    "The org accepts only versions of Okta Verify that are FIPS compliant (a US standard for cryptography), and this one is too old.",
                    "Update `Okta Verify` in the phone's app store, and add the account again.",
                )
                .certain(),
                cause(
                    "The phone's system is too old for the current version of Okta Verify.",
                    "Add the account in `Okta Verify` on a newer phone, or use another authenticator on the sign-in page.",
                ),
            ]),
    ),
    known(
        0,
        &["The device used to set up Okta Verify does not meet your organization’s security requirements because it is not FIPS compliant. Contact your administrator for help."],
        explain("idx:oie.authenticator.app.non_fips_compliant_enrollment_device_incompatible", "The device cannot be FIPS compliant")
            .verdict("Okta refused this device, because the org requires one that meets a standard. The account and the password are fine.")
            .causes(&[
                cause(
                    "The org requires FIPS compliance (a US standard for cryptography), which this device does not offer. Updating Okta Verify does not change that.",
                    "Add the account in `Okta Verify` on another device; the company's administrator knows which models meet the standard.",
                ),
                cause(
                    "The requirement was switched on by mistake: no rule of the company asks for FIPS.",
                    "Let an administrator remove the FIPS requirement from Okta Verify at `Security > Authenticators > Okta Verify > Actions > Edit`. Ask whoever owns compliance first.",
                ),
            ]),
    ),
    known(
        0,
        &["Your response was received, but your organization requires biometrics--like a fingerprint or facial scan--for access. Make sure your device meets the following requirements, then try again: Your device supports biometrics like a fingerprint or facial scan, {0} is up-to-date, and in {1}, biometrics are enabled for your account."],
        explain("idx:oie.authenticator.custom_app.method.push.verify.enable.biometrics", "The custom authenticator needs biometrics")
            .verdict("Okta did not count the approval in the company's own app, because it asked for no fingerprint or face. The password and the network are fine.")
            .causes(&[
                cause(
                    "Biometrics are off for the account in the company's app, or on the phone.",
                    "Switch biometrics on for the account in that app, check in the phone's `Settings` that a fingerprint or face is set up, and approve the next push notification.",
                ),
                cause(
                    "The company's app is too old to ask for biometrics.",
                    "Update the company's app in the phone's app store. If there is no update, its developers have to request `userVerification` with Okta's SDK.",
                ),
            ]),
    ),
    known(
        0,
        &["Duo web signature verification failed."],
        explain("idx:oie.authenticator.duo.method.duo.verification_failed", "Duo's response could not be verified")
            .verdict("Duo answered, but Okta refused its answer, because the signature does not match the keys that Okta has for Duo. The user's password is not the problem.")
            .causes(&[
                cause(
                    "The keys were changed on only one side, at Duo or in Okta. Then every sign-in with Duo fails.",
                    "Copy integration key, secret key and API host name from Duo to the Duo authenticator at `Security > Authenticators`, under `Actions > Edit` in its row.",
                ),
                cause(
                    "Only this one sign-in fails: Duo's answer was sent twice or too late, for example with the back button.",
                    "Start the sign-in again at `https://{org}`.",
                ),
            ]),
    ),
    known(
        0,
        &["We did not hear back from Duo."],
        explain("idx:oie.authenticator.duo.method.duo.verification_timeout", "Duo did not answer in time")
            .verdict("Okta waited for Duo, but no answer came in time. The password and the steps before were accepted.")
            .causes(&[
                cause(
                    "The user saw the Duo prompt and did not answer it in time.",
                    "Start again at `https://{org}`, and approve the prompt in `Duo Mobile`.",
                ),
                cause(
                    "The user never saw a prompt, because the browser blocked Duo's page or its cookies.",
                    "Allow pop-ups and cookies for `duosecurity.com`, and try without extensions.",
                ),
                cause(
                    "Duo itself is down, which affects all of its users.",
                    "Look at `status.duo.com`, and let users choose another authenticator in the meantime.",
                ),
                cause(
                    "The company's network blocks Duo, and users outside that network are not affected.",
                    "Open the API host name of the Duo authenticator (`api-….duosecurity.com`) from the same network, and allow it.",
                ),
            ]),
    ),
    known(
        0,
        &["Unable to enroll authenticator. Try again."],
        explain("idx:oie.authenticator.enroll.error.fail", "The authenticator could not be set up").verdict("Okta did not store the authenticator, but the message does not state the reason. The password is not the problem: the sign-in got as far as the setup.")
            .causes(&[
                cause(
                    "The setup had already ended: the page was open for too long, or the enrollment was started twice.",
                    "Start again at `https://{org}`, in one tab.",
                ),
                cause(
                    "The code or QR code was an old one: the page had shown a newer one since.",
                    "Choose `Return to authenticator list`, start again, and use only the code that the page shows now. The phone needs a connection to `{org}` for that.",
                ),
                cause(
                    "A policy does not allow this authenticator or device for the user.",
                    "Let an administrator search `Reports > System Log` for `eventType eq \"user.mfa.factor.activate\"`, read `outcome.reason` of the attempt, and compare the authenticator with the user's policy at `Security > Authenticators > Enrollment`.",
                ),
            ])
            .queries(&[Query {
                finds: "Factor enrollments",
                clauses: &["eventType eq \"user.mfa.factor.activate\""],
            }]),
    ),
    known(
        0,
        &["Your response was received, but your organization requires biometrics. Make sure your device supports biometrics, Okta Verify is up-to-date, biometrics are enabled for your account in Okta Verify and your device's biometric sensors are accessible, then try again."],
        explain("idx:oie.authenticator.oktaverify.method.fastpass.verify.enable.biometrics.desktop", "FastPass on the computer answered without biometrics")
            .verdict("Okta refused the answer of Okta FastPass (signing in with Okta Verify, without a password), because no fingerprint or face was asked for. The account is fine.")
            .causes(&[
                cause(
                    "Biometrics are off for this account in Okta Verify.",
                    "Open the account in `Okta Verify`, switch biometrics on, and try again.",
                ),
                cause(
                    "The user works over a remote desktop, which does not pass on the fingerprint or face sensor.",
                    "Sign in at the computer itself, or choose `Verify with something else` on the sign-in page.",
                ),
                cause(
                    "The lid of the laptop is closed, so its sensor is out of reach.",
                    "Open the laptop, or connect a sensor. On a Mac, check Touch ID at `System Settings > Touch ID & Password`.",
                ),
                cause(
                    "The computer has neither a fingerprint reader nor a camera for faces.",
                    "Use another authenticator on the sign-in page (`Verify with something else`), such as a security key.",
                ),
            ]),
    ),
    known(
        0,
        &["Your response was received, but your organization requires biometrics. Make sure your device supports biometrics, Okta Verify is up-to-date and biometrics are enabled for your account in Okta Verify, then try again."],
        explain("idx:oie.authenticator.oktaverify.method.fastpass.verify.enable.biometrics.mobile", "FastPass on the phone answered without biometrics")
            .verdict("Okta refused the answer of Okta FastPass (signing in with Okta Verify, without a password), because no fingerprint or face was asked for. The account is fine.")
            .causes(&[
                cause(
                    "Biometrics are off for this account in Okta Verify.",
                    "Open the account in `Okta Verify`, switch biometrics on, and try again.",
                ),
                cause(
                    "No fingerprint or face is enrolled on the phone.",
                    "Set up a fingerprint or face in the phone's `Settings`, then switch biometrics on for the account in `Okta Verify`.",
                ),
                cause(
                    "This version of Okta Verify is too old to ask for biometrics.",
                    "Update `Okta Verify` in the phone's app store, and try again.",
                ),
            ]),
    ),
    known(
        0,
        &["Your response was received, but your organization requires Windows Hello confirmation. Make sure Okta Verify is up-to-date and enable Windows Hello confirmation in Okta Verify, then try again."],
        explain("idx:oie.authenticator.oktaverify.method.fastpass.verify.enable.biometrics.windows", "FastPass answered without Windows Hello")
            .verdict("Okta refused the answer of Okta FastPass (signing in with Okta Verify, without a password), because nobody confirmed it with Windows Hello. The account is fine.")
            .causes(&[
                cause(
                    "Nobody has set up Windows Hello on this PC.",
                    "Set up Windows Hello at `Settings > Accounts > Sign-in options`, and sign in again.",
                ),
                cause(
                    "Windows Hello works, but its confirmation is off for this account in Okta Verify.",
                    "Open the account in `Okta Verify`, switch the Windows Hello confirmation on, and try again.",
                ),
            ]),
    ),
    known(
        0,
        &["Your response was received, but your organization requires biometrics. Make sure your device supports biometrics, Okta Verify is up-to-date and biometrics are enabled for your account in Okta Verify, then try again."],
        explain("idx:oie.authenticator.oktaverify.method.totp.verify.enable.biometrics", "The code was shown without biometrics, which the org requires")
            .verdict("Okta refused the code, although it is right, because Okta Verify showed it without a fingerprint or face. The password is not the problem.")
            .causes(&[
                cause(
                    "Biometrics are off for this account in Okta Verify.",
                    "Open the account in `Okta Verify`, switch biometrics on, and enter a new code.",
                ),
                cause(
                    "The code comes from a second device, on which Okta Verify does not ask for biometrics.",
                    "Take the code from the device on which biometrics are on, or switch them on in `Okta Verify` there.",
                ),
            ]),
    ),
    known(
        0,
        &["Unable to verify authenticator. Try again."],
        explain("idx:oie.authenticator.verify.error.fail", "The authenticator could not be verified").verdict("Okta could not finish the check of the authenticator, but the message does not state the reason. A wrong code has a different message, so the code is not the problem.")
            .causes(&[
                cause(
                    "The step had already ended: the page was open for too long, or a newer one was started.",
                    "Start again at `https://{org}`, in one tab.",
                ),
                cause(
                    "The service behind the authenticator failed, such as Duo, a telephony provider or an external identity provider. New attempts then fail too.",
                    "Choose another authenticator (`Verify with something else`), and let an administrator read `outcome.reason` of the attempt in `Reports > System Log`.",
                ),
            ])
            .queries(&[Query {
                finds: "Failed factor checks",
                clauses: &["eventType eq \"user.authentication.auth_via_mfa\"", "outcome.result eq \"FAILURE\""],
            }]),
    ),
    known(
        0,
        &["The security question answer must be at least {0} characters in length"],
        explain("idx:securityQuestion.answer.tooShort.arg", "The security answer is too short")
            .verdict("Okta did not store the answer, because it is shorter than the org allows. The question and the password are not the problem.")
            .causes(&[
                cause(
                    "The answer has fewer characters than the org requires: {0}.\nThe answer has fewer characters than the org requires.",
                    "Enter an answer with at least that number of characters, or choose a question with a longer answer. A client of your own sends it as `credentials.answer`.",
                ),
                cause(
                    "The org asks for longer answers than it needs, so that many users fail.",
                    "Let an administrator change the minimum length at `Security > Authenticators > Security Question > Actions > Edit`.",
                ),
            ]),
    ),
];
