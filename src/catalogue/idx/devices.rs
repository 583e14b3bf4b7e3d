//! Messages of device assurance: what a device lacks.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Severity, cause, explain};

/// What every refusal of a device has in common.
pub(crate) static DEVICE: Family = Family {
    causes: &[cause(
        "The device was put in order, but Okta still uses the report that Okta Verify sent before that, and compares that report with the device assurance policy (the administrator's requirements for devices).",
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
            .verdict("Okta's device assurance policy refused this phone because it is rooted. The account and the password are fine.")
            .causes(&[
                cause(
                    "Somebody rooted this phone (gave apps control over its system). An administrator wrote the message.",
                    "Restore the maker's system on this phone, or use another one. Administrators find the condition as `jailbreak` in `GET /api/v1/device-assurances`.",
                ),
                cause(
                    "The phone is not rooted, but Okta Verify takes it for a rooted one: its bootloader is unlocked, or it runs a system that is not its maker's.",
                    "Install the maker's own system, lock the bootloader (which erases the phone), and open `Okta Verify` once. If that does not help, use another phone.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["It's our company policy that you upgrade your Android OS"],
        explain("idx:device.assurance.custom.remediation.idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version", "Android is older than the company allows")
            .verdict("Okta's device assurance policy refused this phone because of its Android version. The account and the password are fine.")
            .causes(&[
                cause(
                    "The device assurance policy (the administrator's requirements for devices) requires a newer Android than this phone has. An administrator wrote the message, so it may not name the version.",
                    "Install the system update in the phone's `Settings` (usually `System > Software update`). Administrators find the minimum as `osVersion.minimum` in `GET /api/v1/device-assurances`.",
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
                    "The company has its own help page, and Okta adds the link to it below the list of faults.",
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
                    "No other message names a fault, because the check that failed has no message: the phone is rooted or jailbroken, or has no hardware keystore.",
                    "Open Okta Verify and look at `Menu > Settings > Device health`, which names the check. If the phone is rooted or jailbroken, restore the maker's system or use another one.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Encrypt your device"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.device_disk_encrypted", "The Android storage is not encrypted")
            .verdict("Okta's device assurance policy refused this phone because its storage is not encrypted. The account and the password are fine.")
            .causes(&[
                cause(
                    "The phone's storage is not encrypted, usually because it has no screen lock or its Android is very old.",
                    "Set a screen lock, then look for encryption under `Settings > Security` (the menu differs by maker) and switch it on. Then open `Okta Verify` once.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to Android {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version", "The Android version is below the minimum")
            .verdict("Okta's device assurance policy refused this phone, which needs Android `{0}` or newer. The account and the password are fine.\nOkta's device assurance policy refused this phone, which needs a newer Android. The account and the password are fine.")
            .causes(&[
                cause(
                    "The device assurance policy (the administrator's requirements for devices) asks for a newer version of Android than this phone has. The minimum is `{0}`.\nThe device assurance policy (the administrator's requirements for devices) asks for a newer version of Android than this phone has.",
                    "Install the system update in the phone's `Settings` (usually `System > Software update`).",
                ),
                cause(
                    "The phone has every update that exists for it: its maker offers no newer Android for this model.",
                    "Use another phone, or ask an administrator to compare `osVersion.minimum` in `GET /api/v1/device-assurances` with the newest version for this model.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Enable lock screen and biometrics"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.use_biometric_lock_screen", "The Android device has no biometric lock")
            .verdict("Okta's device assurance policy refused this phone, because its screen lock does not open with a fingerprint or face. The account and the password are fine.")
            .causes(&[
                cause(
                    "No fingerprint or face is enrolled on the phone, or the lock screen opens only with a PIN.",
                    "Set a screen lock, and add a fingerprint or face, under `Settings > Security` (the menu differs by maker). Then open `Okta Verify` once.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Enable lock screen"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.use_lock_screen", "The Android device has no screen lock")
            .verdict("Okta's device assurance policy refused this phone, because it has no screen lock. The account and the password are fine.")
            .causes(&[
                cause(
                    "The phone opens with a swipe: no PIN, pattern or password is set.",
                    "Set a PIN or a password at `Settings > Security > Screen lock` (the menu differs by maker). Then open `Okta Verify` once.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Install the Android Device Policy app on this device"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.android_device_policy_app_required", "The Android Device Policy app is missing")
            .verdict("Okta's device assurance policy refused this phone, because a Google app that reports on it is missing. The account and the password are fine.")
            .causes(&[
                cause(
                    "Google's Android Device Policy app is not installed. Android Device Trust, which reports on the phone to Okta, gets its information from that app.",
                    "Install `Android Device Policy` from the Play Store. Then open Okta Verify once.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Go to Settings in Okta Verify and follow the instructions to install the Android Device Policy app"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.android_device_policy_app_required_manual_install", "The Android Device Policy app must be installed manually")
            .verdict("Okta's device assurance policy refused this phone, because a Google app that reports on it is missing and has to be installed manually. The account and the password are fine.")
            .causes(&[
                cause(
                    "Google's Android Device Policy app is not installed, and on this phone Okta Verify cannot install it. Android Device Trust, which reports on the phone to Okta, needs it.",
                    "Open `Settings` in Okta Verify, follow the steps there for the `Android Device Policy` app, and sign in again.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["To sign in, pick an option and make the updates. Then, access the app again."],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.explanation_multiple_rules", "The device fails several rules")
            .verdict("Okta refused the device, because it does not meet any rule of this app yet. The account and the password are fine.")
            .causes(&[
                cause(
                    "The app's policy has several rules for devices. Each option below satisfies one of them, and one complete option is enough.",
                    "Choose one option among the other entries of `messages`, make all of its changes, then sign in to the app again.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["To sign in, make the following updates. Then, access the app again."],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.explanation_one_rule", "The device does not meet the requirements of the org")
            .verdict("Okta refused the device, because it does not have what the other messages name. The account and the password are fine.")
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
            .verdict("Okta's device assurance policy refused this device, which needs iOS `{0}` or newer. The account and the password are fine.\nOkta's device assurance policy refused this device, which needs a newer iOS. The account and the password are fine.")
            .causes(&[
                cause(
                    "This device has an older iOS than the device assurance policy (the administrator's requirements for devices) accepts. The minimum is `{0}`.\nThis device has an older iOS than the device assurance policy (the administrator's requirements for devices) accepts.",
                    "Install the update at `Settings > General > Software Update`.",
                ),
                cause(
                    "`Software Update` says that iOS is up to date, and the version is still below the minimum: Apple offers no newer one for this model, or the company's device management holds it back.",
                    "Use another device, or ask an administrator to compare `osVersion.minimum` in `GET /api/v1/device-assurances` with the newest version for this model.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Set a passcode for the lock screen and enable Touch ID or Face ID"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.use_biometric_lock_screen", "The iPhone has no Touch ID or Face ID set up")
            .verdict("Okta's device assurance policy refused this device, because Touch ID or Face ID is not set up. The account and the password are fine.")
            .causes(&[
                cause(
                    "The device has a passcode, but no fingerprint or face is enrolled.",
                    "Set up Touch ID or Face ID at `Settings > Face ID & Passcode` (`Touch ID & Passcode` on older phones). Then open Okta Verify once.",
                ),
                cause(
                    "The device has no passcode, which Touch ID and Face ID require. `Settings > Face ID & Passcode` then offers `Turn Passcode On`.",
                    "Choose `Turn Passcode On` at `Settings > Face ID & Passcode`, then set up the fingerprint or face. The policy requires both.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Set a passcode for the lock screen"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.use_lock_screen", "The iPhone has no passcode")
            .verdict("Okta's device assurance policy refused this device, because it has no passcode. The account and the password are fine.")
            .causes(&[
                cause(
                    "The passcode of this iPhone or iPad is turned off, so anybody can open it.",
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
                    "FileVault, which encrypts the disk, is off on this Mac: `fdesetup status` says `FileVault is Off`.",
                    "Turn on FileVault at `System Settings > Privacy & Security > FileVault`, and let it finish. Then open Okta Verify once.",
                ),
                cause(
                    "FileVault has not finished yet: `fdesetup status` says how much is encrypted.",
                    "Leave the Mac on and connected to power until `fdesetup status` says `FileVault is On`, then open Okta Verify once.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to macOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.upgrade_os_version", "The macOS version is below the minimum")
            .verdict("Okta's device assurance policy refused this Mac, which needs macOS `{0}` or newer. The account and the password are fine.\nOkta's device assurance policy refused this Mac, which needs a newer macOS. The account and the password are fine.")
            .causes(&[
                cause(
                    "This Mac has an older macOS than the device assurance policy (the administrator's requirements for devices) accepts. The minimum is `{0}`.\nThis Mac has an older macOS than the device assurance policy (the administrator's requirements for devices) accepts.",
                    "Install the update at `System Settings > General > Software Update`.",
                ),
                cause(
                    "`Software Update` says that macOS is up to date, and the version is still below the minimum: Apple offers no newer one for this Mac, or the company's device management holds it back.",
                    "Use another Mac, or ask an administrator to compare `osVersion.minimum` in `GET /api/v1/device-assurances` with the newest version for this model.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Set a passcode for the lock screen"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.use_lock_screen", "The Mac opens without a password")
            .verdict("Okta's device assurance policy refused this Mac, because it opens without a password. The account and the password are fine.")
            .causes(&[
                cause(
                    "The Mac does not ask for the password when it wakes up.",
                    "At `System Settings > Lock Screen`, require a password after the screen saver starts or the display is turned off.",
                ),
                cause(
                    "The user's account on this Mac has no password.",
                    "Set a password at `System Settings > Users & Groups`, then open `Okta Verify` once.",
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
            .verdict("Okta's device assurance policy refused this device. The account and the password are fine: the app lets in only devices that meet the company's requirements.")
            .causes(&[
                cause(
                    "The device does not have what the other messages of this response name, such as an encrypted disk or an update.",
                    "Make the changes that the other entries of `messages` name, then sign in to the app again.",
                ),
                cause(
                    "The response names no fault, because the check that failed has no message: the device is rooted or jailbroken, or has no hardware keystore.",
                    "Open Okta Verify and look at `Menu > Settings > Device health`, which names the check. If the phone is rooted or jailbroken, restore the maker's system or use another one.",
                ),
                cause(
                    "The device meets the requirements, but Okta cannot see that: Okta Verify with FastPass is not set up on it, or has not reported yet.",
                    "Open `Okta Verify` on this device, add the account if it is not there, and sign in again with Okta FastPass.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Encrypt all internal disks with BitLocker"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.device_disk_encrypted", "BitLocker is not on for all disks")
            .verdict("Okta's device assurance policy refused this PC, because an internal disk is not encrypted. The account and the password are fine.")
            .causes(&[
                cause(
                    "BitLocker is off for an internal disk. A second disk that holds only data counts too: `manage-bde -status` (as an administrator) lists every disk.",
                    "Turn on BitLocker for every internal disk at `Control Panel > System and Security > BitLocker Drive Encryption`. Then open `Okta Verify` once.",
                ),
                cause(
                    "BitLocker is on for every disk, but one is still being encrypted or is suspended: `manage-bde -status` says `Encryption in Progress` or `Protection Off` for it.",
                    "Leave the PC on until `manage-bde -status` says `Fully Encrypted` and `Protection On`, or choose `Resume protection` next to the disk. Then open `Okta Verify` once.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to Windows {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.upgrade_os_version", "The Windows build is below the minimum")
            .verdict("Okta's device assurance policy refused this PC, which needs a build of Windows that is `{0}` or newer. The account and the password are fine.\nOkta's device assurance policy refused this PC, which needs a newer build of Windows. The account and the password are fine.")
            .causes(&[
                cause(
                    "This PC has an older build of Windows than the device assurance policy (the administrator's requirements for devices) accepts. The minimum is `{0}`.\nThis PC has an older build of Windows than the device assurance policy (the administrator's requirements for devices) accepts.",
                    "Install updates at `Settings > Windows Update` until the build reaches that number; `winver` shows the current one.",
                ),
                cause(
                    "`Windows Update` says that the PC is up to date, and the version is still below the minimum: the company holds the update back, or the PC does not meet its requirements.",
                    "Ask an administrator to compare `osVersion.minimum` in `GET /api/v1/device-assurances` with the version that `winver` shows, and with the updates that the company releases.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Enable Windows Hello for the lock screen"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.use_biometric_lock_screen", "The PC is not unlocked with Windows Hello")
            .verdict("Okta's device assurance policy refused this PC, because it was not unlocked with Windows Hello. The account and the password are fine.")
            .causes(&[
                cause(
                    "Windows Hello is not set up on this PC.",
                    "Set up Windows Hello at `Settings > Accounts > Sign-in options`, then lock and unlock the PC once.",
                ),
                cause(
                    "Windows Hello is set up, but the user still unlocks the PC with the password.",
                    "Lock the PC, unlock it with Windows Hello, and open `Okta Verify` once.",
                ),
            ])
            .family(&DEVICE),
    ),
];
