//! Messages of device assurance: what a device lacks.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Severity, cause, explain};

/// What every refusal of a device has in common.
pub(crate) static DEVICE: Family = Family {
    causes: &[cause(
        "The device was changed, but Okta still uses the report that Okta Verify sent before. It compares that report with the device assurance policy (the administrator's requirements for devices).",
        "Open Okta Verify: `Menu > Settings > Device health` names every check that still fails. If none does, sign in to the app again. Administrators find the policy at `Security > Device Assurance Policies`.",
    )],
    snippets: &[],
    queries: &[Query {
        finds: "Sign-ins that a policy refused",
        clauses: &[
            "((eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\")",
        ],
    }],
    references: &[],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        0,
        &["It's our company policy that your Android device cannot be rooted"],
        explain("idx:device.assurance.custom.remediation.ANDROID.Okta:DeviceAssurance.Jailbreak", "The Android device is rooted")
            .verdict("The account and the password are fine: the company does not allow sign-ins from a rooted phone.")
            .causes(&[
                cause(
                    "The phone is rooted, and the company's device assurance policy does not allow that. The message is the company's own.",
                    "Use a phone that is not rooted, or restore this one to the maker's system. Administrators find the condition as `jailbreak` in `GET /api/v1/device-assurances`.",
                ),
                cause(
                    "The phone is not rooted, but looks so to Okta Verify: its bootloader is unlocked, or it runs a system from another maker.",
                    "Lock the bootloader in the phone's developer settings, and open `Okta Verify` once. If that does not help, use another phone.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["It's our company policy that you upgrade your Android OS"],
        explain("idx:device.assurance.custom.remediation.idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version", "Android is older than the company allows")
            .verdict("The account and the password are fine: the phone's Android is older than the company allows.")
            .causes(&[
                cause(
                    "The device assurance policy requires a newer version of Android. The message is the company's own.",
                    "Install the system update in the phone's `Settings`. Administrators find the minimum as `osVersion.minimum` in `GET /api/v1/device-assurances`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Your device doesn't meet the security requirements. Fix the issue by {0} to prevent lockout."],
        explain("idx:idx.device_assurance.grace_period.warning.title.due_by_date", "The device must be fixed by a date")
            .verdict("This is a warning, not a refusal: access still works, and stops on {0} unless the device is fixed by then.\nThis is a warning, not a refusal: access still works, and stops on the date in the message unless the device is fixed by then.")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "The device assurance policy gives the user a grace period, which ends on the date in the message.",
                    "Make the changes listed under the message before {0}. Administrators can lengthen the grace period at `Security > Device Assurance Policies`, in the policy that `Reports > System Log` names for the sign-in.\nMake the changes listed under the message before that date. Administrators can lengthen the grace period at `Security > Device Assurance Policies`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["For more information, follow the instructions on your organization's help page or contact your administrator for help"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.additional_help_custom", "Help for the device is on the company's page")
            .verdict("This line only points to the company's own help page. The other messages name the faults.")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "The org shows a link to its own help page below the list of faults.",
                    "Make the changes that the other entries of `messages` in this response name; the help page explains how.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["For more information, follow the instructions on the help page or contact your administrator for help"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.additional_help_default", "Help for the device is on Okta's page")
            .verdict("This line only points to Okta's own help page. Other messages, if there are any, name the faults.")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "Okta adds this line to every refusal of a device.",
                    "Make the changes that the other entries of `messages` in this response name.",
                ),
                cause(
                    "No other message names a fault, because the check that failed has no text of its own: a rooted or jailbroken phone, or one without a hardware keystore.",
                    "Open Okta Verify and look at `Menu > Settings > Device health`, which names the check. If the phone is rooted or jailbroken, restore the maker's system or use another one.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Encrypt your device"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.device_disk_encrypted", "The Android storage is not encrypted")
            .verdict("The account and the password are fine: the phone's storage has to be encrypted.")
            .causes(&[
                cause(
                    "The device assurance policy requires an encrypted device, and this phone reports that it is not encrypted.",
                    "Set a screen lock and encrypt the phone in its `Settings`, under security. Then open Okta Verify once.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to Android {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version", "The Android version is below the minimum")
            .verdict("The account and the password are fine: the phone needs Android `{0}` or newer.\nThe account and the password are fine: the phone needs a newer Android.")
            .causes(&[
                cause(
                    "The device assurance policy (the administrator's requirements for devices) asks for a newer version of Android than this phone has. The minimum is `{0}`.\nThe device assurance policy (the administrator's requirements for devices) asks for a newer version of Android than this phone has.",
                    "Install the system update in the phone's `Settings`. If there is none, use another device, or let an administrator lower `osVersion.minimum` in the device assurance policy.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Enable lock screen and biometrics"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.use_biometric_lock_screen", "The Android device has no biometric lock")
            .verdict("The account and the password are fine: the phone's lock screen has to open with a fingerprint or face.")
            .causes(&[
                cause(
                    "The phone has no fingerprint or face enrolled, or only a PIN opens the lock screen. Okta Verify reports that to Okta.",
                    "Set a screen lock and add a fingerprint or face in the phone's `Settings`, under security. Then open Okta Verify once.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Enable lock screen"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.use_lock_screen", "The Android device has no screen lock")
            .verdict("The account and the password are fine: the phone has to be locked with a PIN, pattern or password.")
            .causes(&[
                cause(
                    "The device assurance policy requires a screen lock, but this phone opens without a PIN, pattern or password.",
                    "Set a PIN or password as the screen lock in the phone's `Settings`. Then open Okta Verify once.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Install the Android Device Policy app on this device"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.android_device_policy_app_required", "The Android Device Policy app is missing")
            .verdict("The account and the password are fine: a Google app that reports on the phone is missing.")
            .causes(&[
                cause(
                    "Android Device Trust, which reports on the phone to Okta, gets its information from Google's Android Device Policy app, and that app is not installed on this phone.",
                    "Install `Android Device Policy` from the Play Store. Then open Okta Verify once.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Go to Settings in Okta Verify and follow the instructions to install the Android Device Policy app"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.android_device_policy_app_required_manual_install", "The Android Device Policy app must be installed manually")
            .verdict("The account and the password are fine: a Google app that reports on the phone has to be installed manually.")
            .causes(&[
                cause(
                    "Android Device Trust, which reports on the phone to Okta, needs Google's Android Device Policy app, which is not on this phone and cannot be installed automatically.",
                    "Open `Settings` in Okta Verify, and follow the steps there for the Android Device Policy app.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["To sign in, pick an option and make the updates. Then, access the app again."],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.explanation_multiple_rules", "The device fails several rules")
            .verdict("The account and the password are fine: the device does not meet any of the app's rules yet.")
            .causes(&[
                cause(
                    "Each option below satisfies one rule of the app's policy; one complete option is enough.",
                    "Choose one option among the other entries of `messages`, make all of its changes, then sign in to the app again.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["To sign in, make the following updates. Then, access the app again."],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.explanation_one_rule", "The device fails one rule")
            .verdict("The account and the password are fine: the device does not have what the other messages name.")
            .causes(&[
                cause(
                    "The lines after this one name what is missing on the device; this line is only their introduction.",
                    "Make all changes that the other entries of `messages` name, then sign in to the app again.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to iOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.upgrade_os_version", "The iOS version is below the minimum")
            .verdict("The account and the password are fine: the device needs iOS `{0}` or newer.\nThe account and the password are fine: the device needs a newer iOS.")
            .causes(&[
                cause(
                    "This device has an older iOS than the device assurance policy (the administrator's requirements for devices) accepts. The minimum is `{0}`.\nThis device has an older iOS than the device assurance policy (the administrator's requirements for devices) accepts.",
                    "Install the update at `Settings > General > Software Update`. If there is none, use another device, or let an administrator lower `osVersion.minimum` in the device assurance policy.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Set a passcode for the lock screen and enable Touch ID or Face ID"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.use_biometric_lock_screen", "The iPhone has no Touch ID or Face ID set up")
            .verdict("The account and the password are fine: the device has to open with Touch ID or Face ID.")
            .causes(&[
                cause(
                    "The device assurance policy requires a passcode together with Touch ID or Face ID.",
                    "Set a passcode, then set up Touch ID or Face ID, at `Settings > Face ID & Passcode` (`Touch ID & Passcode` on older phones).",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Set a passcode for the lock screen"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.use_lock_screen", "The iPhone has no passcode")
            .verdict("The account and the password are fine: the device has to be locked with a passcode.")
            .causes(&[
                cause(
                    "The device assurance policy requires a passcode, and this device reports that it has none.",
                    "Turn the passcode on at `Settings > Face ID & Passcode` (`Touch ID & Passcode` on older phones). Then open Okta Verify once.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Turn on FileVault"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.device_disk_encrypted", "FileVault is off")
            .verdict("Okta's device assurance policy refused this Mac because its disk is not encrypted. The account and the password are fine.")
            .causes(&[
                cause(
                    "The device assurance policy requires an encrypted disk, and FileVault, which encrypts it, is off on this Mac.",
                    "Turn on FileVault at `System Settings > Privacy & Security > FileVault`, and let it finish. Then open Okta Verify once.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to macOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.upgrade_os_version", "The macOS version is below the minimum")
            .verdict("The account and the password are fine: the Mac needs macOS `{0}` or newer.\nThe account and the password are fine: the Mac needs a newer macOS.")
            .causes(&[
                cause(
                    "This Mac has an older macOS than the device assurance policy (the administrator's requirements for devices) accepts. The minimum is `{0}`.\nThis Mac has an older macOS than the device assurance policy (the administrator's requirements for devices) accepts.",
                    "Install the update at `System Settings > General > Software Update`. If the Mac is too old for it, use another device.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Set a passcode for the lock screen"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.use_lock_screen", "The Mac opens without a password")
            .verdict("The account and the password are fine: the Mac has to ask for a password when it wakes up.")
            .causes(&[
                cause(
                    "The device assurance policy requires a password at the lock screen, but this Mac opens without one.",
                    "At `System Settings > Lock Screen`, require a password after the screen saver starts or the display is turned off.",
                ),
                cause(
                    "The user's account on this Mac has no password.",
                    "Set one at `System Settings > Users & Groups`, then open Okta Verify once.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &[],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.option_index", "One of several ways to fix the device")
            .verdict("This line is only a heading: the messages after it are one of several ways to fix the device.")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "The changes after this heading satisfy one rule of the app's policy, and each further heading starts another option.",
                    "Read the entries of `messages` after this heading, and make all changes of one option.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Your device doesn't meet the security requirements"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.title", "The device does not meet the security requirements")
            .verdict("The account and the password are fine: the app lets in only devices that meet the company's requirements.")
            .causes(&[
                cause(
                    "The device does not have what the other messages of this response name, such as an encrypted disk or an update.",
                    "Make the changes that the other entries of `messages` name, then sign in to the app again.",
                ),
                cause(
                    "The response names no fault, because the check that failed has no text of its own: a rooted or jailbroken phone, or a device without a hardware keystore.",
                    "Open Okta Verify and look at `Menu > Settings > Device health`, which names the check. If the phone is rooted or jailbroken, restore the maker's system or use another one.",
                ),
                cause(
                    "The device meets the requirements, but Okta does not know it: Okta Verify with FastPass is not set up here, or has not reported yet.",
                    "Open `Okta Verify` on this device, add the account if it is not there, and sign in again with Okta FastPass.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Encrypt all internal disks with BitLocker"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.device_disk_encrypted", "BitLocker is not on for all disks")
            .verdict("The account and the password are fine: every internal disk of the PC has to be encrypted.")
            .causes(&[cause(
                "BitLocker is off, or is on for drive `C:` only. Every internal disk counts, also one with only data.",
                "Encrypt every internal disk at `Control Panel > System and Security > BitLocker Drive Encryption`. Then open Okta Verify once.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to Windows {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.upgrade_os_version", "The Windows build is below the minimum")
            .verdict("The account and the password are fine: the PC needs a build of Windows that is `{0}` or newer.\nThe account and the password are fine: the PC needs a newer build of Windows.")
            .causes(&[
                cause(
                    "This PC has an older build of Windows than the device assurance policy (the administrator's requirements for devices) accepts. The minimum is `{0}`.\nThis PC has an older build of Windows than the device assurance policy (the administrator's requirements for devices) accepts.",
                    "Install updates at `Settings > Windows Update` until the build reaches that number; `winver` shows the current one.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Enable Windows Hello for the lock screen"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.use_biometric_lock_screen", "The PC is not unlocked with Windows Hello")
            .verdict("The account and the password are fine: the PC has to be unlocked with Windows Hello.")
            .causes(&[
                cause(
                    "Windows Hello is not set up on this PC.",
                    "Set it up at `Settings > Accounts > Sign-in options`, then lock and unlock the PC once.",
                ),
                cause(
                    "Windows Hello is set up, but the PC is still unlocked with the password.",
                    "Lock the PC, unlock it with Windows Hello, and open `Okta Verify` once.",
                ),
            ])
            .family(&DEVICE),
    ),
];
