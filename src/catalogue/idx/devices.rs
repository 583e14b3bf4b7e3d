//! Messages of device assurance: what a device lacks.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Severity, cause, explain};

static DEVICE: Family = Family {
    causes: &[cause(
        "Okta judges by what Okta Verify last reported, and by what an admin asks for in the device assurance policy.",
        "Open Okta Verify once so that it reports anew; as admin, find the rule with `Reports > Access testing tool` and read its device assurance policy.",
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
        explain("idx:device.assurance.custom.remediation.ANDROID.Okta:DeviceAssurance.Jailbreak", "Android device is rooted")
            .causes(&[cause(
                "The words are the company's own.",
                "Use a phone that is not rooted; the condition stands in the Android device assurance policy.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["It's our company policy that you upgrade your Android OS"],
        explain("idx:device.assurance.custom.remediation.idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version", "Android is older than the company allows")
            .causes(&[cause(
                "The device assurance policy wants a newer Android; the words are the company's own.",
                "Install the system update; admins read the minimum in the Android device assurance policy.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Your device doesn't meet the security requirements. Fix the issue by {0} to prevent lockout."],
        explain("idx:idx.device_assurance.grace_period.warning.title.due_by_date", "Device must be fixed by a date")
            .severity(Severity::Warning)
            .causes(&[cause(
                "Access still works: a device assurance policy gives a grace period, up to the date in the message.",
                "Make the listed changes before then; admins can lengthen it in the policy.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["For more information, follow the instructions on your organization's help page or contact your administrator for help"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.additional_help_custom", "Help for the device is on the company's page")
            .severity(Severity::Note)
            .causes(&[cause(
                "The org links its own help page below the list of faults.",
                "Make the changes that the other messages of this answer name; that page tells how.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["For more information, follow the instructions on the help page or contact your administrator for help"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.additional_help_default", "Help for the device is on Okta's page")
            .severity(Severity::Note)
            .causes(&[cause(
                "Okta adds this line to every device refusal; it names no fault.",
                "Make the changes that the other messages of this answer name.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Encrypt your device"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.device_disk_encrypted", "Android storage is not encrypted")
            .causes(&[cause(
                "The device assurance policy asks for an encrypted device, and this phone reports none.",
                "Encrypt the phone in its security settings, with a screen lock set.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to Android {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version", "Android version is below the minimum")
            .causes(&[cause(
                "The device assurance policy wants a newer Android. Minimum: {0}.",
                "Install the system update; if there is none, use another device, or have an admin lower the minimum.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Enable lock screen and biometrics"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.use_biometric_lock_screen", "Android lacks biometric lock")
            .causes(&[cause(
                "The device assurance policy asks for a lock screen with fingerprint or face.",
                "Set a screen lock and add a fingerprint or face in the phone's security settings.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Enable lock screen"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.use_lock_screen", "Android has no screen lock")
            .causes(&[cause(
                "The phone opens without PIN, pattern or password.",
                "Set a PIN or password as screen lock.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Install the Android Device Policy app on this device"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.android_device_policy_app_required", "Android Device Policy app is missing")
            .causes(&[cause(
                "Android Zero Trust takes its signals from Google's Android Device Policy app.",
                "Install that app from the Play Store.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Go to Settings in Okta Verify and follow the instructions to install the Android Device Policy app"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.android_device_policy_app_required_manual_install", "Android Device Policy app needs installing by hand")
            .causes(&[cause(
                "Android Zero Trust needs Google's Android Device Policy app, which is not on this device.",
                "Follow the steps for the Android Device Policy app in the settings of Okta Verify.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["To sign in, pick an option and make the updates. Then, access the app again."],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.explanation_multiple_rules", "Device fails several rules")
            .causes(&[cause(
                "Each option below satisfies one rule; one complete option is enough.",
                "Pick one option, make all its changes, then sign in to the app again.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["To sign in, make the following updates. Then, access the app again."],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.explanation_one_rule", "Device fails one rule")
            .causes(&[cause(
                "The lines after this one name what is missing.",
                "Make all the listed changes, then sign in to the app again.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to iOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.upgrade_os_version", "iOS version is below the minimum")
            .causes(&[cause(
                "The device assurance policy wants a newer iOS. Minimum: {0}.",
                "Install the system update; if there is none, use another device, or have an admin lower the minimum.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Set a passcode for the lock screen and enable Touch ID or Face ID"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.use_biometric_lock_screen", "iPhone lacks Touch ID or Face ID")
            .causes(&[cause(
                "The device assurance policy asks for a passcode and biometrics together.",
                "Set a passcode, then set up Touch ID or Face ID in the iPhone's settings.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Set a passcode for the lock screen"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.use_lock_screen", "iPhone has no passcode")
            .causes(&[cause(
                "The device assurance policy asks for a passcode, and this device reports none.",
                "Turn the passcode on in the iPhone's settings.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Turn on FileVault"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.device_disk_encrypted", "FileVault is off")
            .causes(&[cause(
                "The device assurance policy asks for an encrypted disk.",
                "Turn on FileVault in System Settings, and let it finish.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to macOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.upgrade_os_version", "macOS version is below the minimum")
            .causes(&[cause(
                "The device assurance policy wants a newer macOS. Minimum: {0}.",
                "Run Software Update on the Mac.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Set a passcode for the lock screen"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.use_lock_screen", "Mac opens without a password")
            .causes(&[cause(
                "The Mac's lock screen asks for no password.",
                "Require a password after sleep and screen saver in System Settings.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &[],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.option_index", "One of several ways to fix the device")
            .severity(Severity::Note)
            .causes(&[cause(
                "It is a heading; the changes after it satisfy one rule.",
                "Read on to the lines below the heading.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Your device doesn't meet the security requirements"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.title", "Device does not meet the security requirements")
            .causes(&[cause(
                "A device assurance policy in the app's sign-in rule refused the device.",
                "Make the changes that the other messages of this answer name, then sign in to the app again.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Encrypt all internal disks with BitLocker"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.device_disk_encrypted", "BitLocker is not on for all disks")
            .causes(&[cause(
                "An internal disk of the PC is unencrypted; a data disk counts too.",
                "Encrypt every internal disk with BitLocker.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to Windows {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.upgrade_os_version", "Windows build is below the minimum")
            .causes(&[cause(
                "The device assurance policy wants a newer Windows build. Minimum: {0}.",
                "Run Windows Update until the build reaches that number.",
            )])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Enable Windows Hello for the lock screen"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.use_biometric_lock_screen", "Windows Hello is not set up")
            .causes(&[cause(
                "The device assurance policy asks for Windows Hello at the lock screen.",
                "Set up Windows Hello in the sign-in options of Windows, then lock and unlock once.",
            )])
            .family(&DEVICE),
    ),
];
