//! Messages of device assurance about versions, and about what Chrome, Google and osquery say of a device.

use crate::catalogue::idx::devices::DEVICE;
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, cause, explain};

static CHROME: Family = Family {
    causes: &[cause(
        "The device meets the device assurance policy (the administrator's requirements for devices), but Chrome does not report it: another browser was used, or the company does not manage this Chrome.",
        "Open `chrome://management`, which says whether the company manages this browser, and sign in to the app from a managed one. Administrators find the policy at `Security > Device Assurance Policies`.",
    )],
    ..DEVICE
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        0,
        &["Use a managed application from the Work Profile"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.caller_context.managed_app", "The app was not opened from the work profile")
            .verdict("The account and the password are fine: this app opens only from the work profile of the phone.")
            .causes(&[
                cause(
                    "The browser or app is the private one. Android marks those of the work profile with a briefcase.",
                    "Open the one with the briefcase in the tab `Work` of the app list, and sign in there.",
                ),
                cause(
                    "The app is not in the work profile yet.",
                    "Install it from the `Play Store` of the work profile. If it is not there, let an administrator add it in the device management (MDM).",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to at least Android {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version.at_least", "The Android version is below the minimum")
            .verdict("The account and the password are fine: the phone needs Android `{0}` or newer.\nThe account and the password are fine: the phone needs a newer Android.")
            .causes(&[
                cause(
                    "This phone has an older Android than `{0}`, the oldest version that the device assurance policy (the administrator's requirements for devices) accepts.\nThis phone has an older Android version than the device assurance policy (the administrator's requirements for devices) accepts.",
                    "Install the system update in the phone's `Settings`. If there is none, use another device.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly Android {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version.exactly", "The Android version is not the one that is required")
            .verdict("The account and the password are fine: the phone needs Android `{0}`, and neither an older nor a newer one.\nThe account and the password are fine: the phone needs one certain version of Android.")
            .causes(&[
                cause(
                    "The phone has an older version than the device assurance policy requires.",
                    "Install the system update in the phone's `Settings`. If there is none, use another device.",
                ),
                cause(
                    "The phone has a newer version, such as a beta, and the policy requires exactly the other one.",
                    "Leave the beta program in the phone's `Settings`. To accept newer versions too, let an administrator change `osVersion.dynamicVersionRequirement.type` of the policy from `EXACT` to `MINIMUM`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly one of the following: Android {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version.exactly_one_of_the_following", "The Android version is not among those that are allowed")
            .verdict("The account and the password are fine: the phone needs exactly one of these versions of Android: {0}.\nThe account and the password are fine: the phone needs one of certain versions of Android.")
            .causes(&[
                cause(
                    "The phone has an older version than those that the policy allows.",
                    "Install the system update in the phone's `Settings`. If there is none, use another device.",
                ),
                cause(
                    "The phone has a newer version, such as a beta, which is not in the list.",
                    "Leave the beta program in the phone's `Settings`. To accept newer versions too, let an administrator change `osVersion.dynamicVersionRequirement.type` of the policy to `MINIMUM`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to one of the following: Android {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version.one_of_the_following", "The Android version is older than those that are allowed")
            .verdict("The account and the password are fine: the phone needs one of these versions of Android, or a newer one: {0}.\nThe account and the password are fine: the phone needs a newer Android.")
            .causes(&[
                cause(
                    "The device assurance policy names several versions of Android, and this phone has an older one than each of them.",
                    "Install the system update in the phone's `Settings`. If there is none, use another device.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Your device is using a network proxy. Please disable it then try again"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.disable_network_proxy", "The phone uses a network proxy")
            .verdict("The account and the password are fine: the app does not accept phones whose network uses a proxy.")
            .causes(&[
                cause(
                    "A proxy is set for the Wi-Fi network that the phone uses.",
                    "Open the network at `Settings > Network & internet > Internet`, and set `Proxy` to `None`. Mobile data has no such proxy.",
                ),
                cause(
                    "An ad blocker, a VPN app or a debugging tool has set a proxy for the whole phone.",
                    "Switch that app off. In the phone's `Settings`, the list of VPNs and of private DNS shows the usual ones.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Turn off USB debugging from Developer Options"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.disable_usb_debugging", "USB debugging is on")
            .verdict("The account and the password are fine: the app does not accept phones with USB debugging.")
            .causes(&[
                cause(
                    "The developer options are on, and with them USB debugging, for example because somebody develops apps with this phone.",
                    "Turn off `USB debugging` at `Settings > System > Developer options`. Developers sign in from another device.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Your lock screen doesn't meet complexity requirements"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.lock_screen_complexity", "The screen lock of the phone is too simple")
            .verdict("The account and the password are fine: the phone has a screen lock, but a simpler one than the app requires.")
            .causes(&[
                cause(
                    "The lock is a pattern, a short PIN or one with a simple sequence, such as 1234. The device assurance policy requires more.",
                    "Set a longer PIN without a sequence, or a password, in the phone's `Settings`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Please ensure Google Play Protect is enabled and that a scan has been performed, then try accessing this application again"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.play_protect_required", "Google Play Protect is off or has not scanned")
            .verdict("The account and the password are fine: Google Play Protect, which scans the apps on the phone, has to be on.")
            .causes(&[
                cause(
                    "Scanning was switched off, on this phone or by an app that asked for it.",
                    "Open the `Play Store`, tap your picture, then `Play Protect` and its settings, and turn scanning on.",
                ),
                cause(
                    "Scanning is on, but no scan has been done, for example because the phone is new.",
                    "Open the `Play Store`, tap your picture, then `Play Protect > Scan`, and sign in again.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["There is a problem with your Google Play Protect system scan. Please open Google Play and take action on the warnings displayed"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.play_protect_scan_threshold", "Google Play Protect warns about an app")
            .verdict("The account and the password are fine: the scan of the phone found something that the app does not accept.")
            .causes(&[
                cause(
                    "Google Play Protect found an app that is or may be harmful.",
                    "Open the `Play Store`, tap your picture, then `Play Protect`, and uninstall the app that it names.",
                ),
                cause(
                    "The scan was not evaluated, which counts as the highest risk.",
                    "Tap `Play Protect > Scan` in the `Play Store`. If there is no result, update Google Play services and restart the phone.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Your WiFi network isn't secure. Please disconnect and try again from your phone's mobile cellular connection"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.unsecured_wifi_network", "The Wi-Fi network is not secure")
            .verdict("The account, the password and the phone are fine: only the network is not accepted.")
            .causes(&[
                cause(
                    "The phone is in a Wi-Fi network without a password or with an outdated protection (WEP), as in cafés and hotels.",
                    "Switch `Wi-Fi` off and sign in over mobile data, or use a network with WPA2 or WPA3.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Your device has an OS update available. Please update your device then log in again"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.version_update_available", "An update of Android is waiting")
            .verdict("The account and the password are fine: the app accepts only phones without a waiting update.")
            .causes(&[
                cause(
                    "The maker offers an update for this phone. Many phones download it, and install it only after a restart.",
                    "Install it in the phone's `Settings` under the system update, restart, and sign in again.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Enable antivirus software"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.antivirus", "Chrome reports no active antivirus software")
            .verdict("The account and the password are fine: the computer needs active antivirus software.")
            .causes(&[
                cause(
                    "The antivirus software is off or has expired, or none is installed.",
                    "In Windows, open `Windows Security > Virus & threat protection` and turn it on.",
                ),
            ])
            .family(&CHROME),
    ),
    known(
        0,
        &["Switch your device to developer mode"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.chromeos.key_trust_level.developer_mode", "The policy asks for ChromeOS in developer mode")
            .verdict("The account and the password are fine: the device is in verified mode, and the policy asks for the other one.")
            .causes(&[
                cause(
                    "The device assurance policy has `CHROME_OS_DEVELOPER_MODE` as the level of trust. That is the weaker mode, and seldom meant.",
                    "Let an administrator change `keyTrustLevel` to `CHROME_OS_VERIFIED_MODE` at `Security > Device Assurance Policies`. Do not put a device of the company into developer mode.",
                ),
            ])
            .family(&CHROME),
    ),
    known(
        0,
        &["Switch your device to verified mode"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.chromeos.key_trust_level.verified_mode", "The ChromeOS device is in developer mode")
            .verdict("The account and the password are fine: the app accepts only devices whose system is verified.")
            .causes(&[
                cause(
                    "Somebody switched the device to developer mode, in which it shows `OS verification is OFF` at each start.",
                    "Restart it, and press the space bar at the screen `OS verification is OFF`. This erases what is stored on the device.",
                ),
            ])
            .family(&CHROME),
    ),
    known(
        0,
        &["Update to ChromeOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.chromeos.upgrade_os_version", "The ChromeOS version is below the minimum")
            .verdict("The account and the password are fine: the device needs ChromeOS `{0}` or newer.\nThe account and the password are fine: the device needs a newer ChromeOS.")
            .causes(&[
                cause(
                    "The update is not installed, or waits for a restart.",
                    "Choose `Settings > About ChromeOS > Check for updates`, and restart the device.",
                ),
                cause(
                    "The device no longer gets updates.",
                    "Use another device. `Settings > About ChromeOS > Additional details` shows until when it gets updates.",
                ),
            ])
            .family(&CHROME),
    ),
    known(
        0,
        &["Turn on disk encryption"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.disk_encrypted", "Chrome reports a disk that is not encrypted")
            .verdict("The account and the password are fine: the computer's disk has to be encrypted.")
            .causes(&[
                cause(
                    "Encryption (BitLocker, FileVault) was never turned on, or is still running. Chrome reports it as off until it is finished.",
                    "Turn on BitLocker at `Control Panel > System and Security > BitLocker Drive Encryption`, or FileVault at `System Settings > Privacy & Security > FileVault`.",
                ),
            ])
            .family(&CHROME),
    ),
    known(
        0,
        &["Turn on your device's firewall"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.os_firewall", "Chrome reports that the firewall is off")
            .verdict("The account and the password are fine: the computer's firewall has to be on.")
            .causes(&[
                cause(
                    "The firewall of the operating system is off, often because another security product took its place.",
                    "Turn it on at `Windows Security > Firewall & network protection`, or at `System Settings > Network > Firewall` on a Mac.",
                ),
            ])
            .family(&CHROME),
    ),
    known(
        0,
        &["Turn on automatic screen saver and screen locking when idle"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.screen_lock_secured", "Chrome reports that the screen does not lock")
            .verdict("Okta's device assurance policy refused this computer: Chrome reports that its screen does not lock with a password. The account and the password are fine.")
            .causes(&[
                cause(
                    "The computer does not lock when nobody uses it, or opens without a password.",
                    "Turn on the screen lock. In Windows, it is at `Settings > Accounts > Sign-in options` and at `Settings > Personalization > Lock screen > Screen saver` (`On resume, display logon screen`). On a Mac, it is at `System Settings > Lock Screen`. In ChromeOS, it is at `Settings > Security and privacy > Lock screen and sign-in`.",
                ),
            ])
            .family(&CHROME),
    ),
    known(
        0,
        &["Update Chrome browser to {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.upgrade_browser_version", "The version of Chrome is below the minimum")
            .verdict("The account and the password are fine: the browser needs Chrome `{0}` or newer.\nThe account and the password are fine: the browser needs a newer Chrome.")
            .causes(&[
                cause(
                    "Chrome has downloaded its update and waits to be restarted, or was not updated.",
                    "Open `chrome://settings/help`, let Chrome update, and restart it.",
                ),
                cause(
                    "The company holds Chrome back at an older version than its own policy requires.",
                    "Let an administrator compare the version in `chrome://policy` (`TargetVersionPrefix`) with the minimum at `Security > Device Assurance Policies`.",
                ),
            ])
            .family(&CHROME),
    ),
    known(
        0,
        &["Use a device managed by your organization"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.device.must.be.managed", "The device is not managed by the organization")
            .verdict("The account and the password are fine: the app lets in only devices that the company manages.")
            .causes(&[
                cause(
                    "The device is private, or was never enrolled in the device management (MDM) of the company.",
                    "Sign in from a company device, or enroll this one in the MDM. Administrators see its state as `managementStatus` in `GET /api/v1/devices/{deviceId}/users`.",
                ),
                cause(
                    "The device is managed, but Okta has no proof of it: the management certificate or hint that the MDM installs is missing or outdated.",
                    "Let an administrator install the certificate or hint again through the MDM, then open `Okta Verify` once and sign in again.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to at least iOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.upgrade_os_version.at_least", "The iOS version is below the minimum")
            .verdict("The account and the password are fine: the device needs iOS `{0}` or newer.\nThe account and the password are fine: the device needs a newer iOS.")
            .causes(&[
                cause(
                    "This device has an older iOS than `{0}`, the oldest version that the device assurance policy (the administrator's requirements for devices) accepts.\nThis device has an older iOS than the device assurance policy (the administrator's requirements for devices) accepts.",
                    "Install the update at `Settings > General > Software Update`. If there is none, use another device.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly iOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.upgrade_os_version.exactly", "The iOS version is not the one that is required")
            .verdict("The account and the password are fine: the device needs iOS `{0}`, and neither an older nor a newer one.\nThe account and the password are fine: the device needs one certain version of iOS.")
            .causes(&[
                cause(
                    "The device has an older version than the device assurance policy requires.",
                    "Install the update at `Settings > General > Software Update`. If there is none, use another device.",
                ),
                cause(
                    "The device has a newer version, such as a beta, and the policy requires exactly the other one.",
                    "Turn beta updates off at `Settings > General > Software Update`. To accept newer versions too, let an administrator change `osVersion.dynamicVersionRequirement.type` of the policy from `EXACT` to `MINIMUM`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly one of the following: iOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.upgrade_os_version.exactly_one_of_the_following", "The iOS version is not among those that are allowed")
            .verdict("The account and the password are fine: the device needs exactly one of these versions of iOS: {0}.\nThe account and the password are fine: the device needs one of certain versions of iOS.")
            .causes(&[
                cause(
                    "The device has an older version than those that the policy allows.",
                    "Install the update at `Settings > General > Software Update`. If there is none, use another device.",
                ),
                cause(
                    "The device has a newer version, such as a beta, which is not in the list.",
                    "Turn beta updates off at `Settings > General > Software Update`. To accept newer versions too, let an administrator change `osVersion.dynamicVersionRequirement.type` of the policy to `MINIMUM`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to one of the following: iOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.upgrade_os_version.one_of_the_following", "The iOS version is older than those that are allowed")
            .verdict("The account and the password are fine: the device needs one of these versions of iOS, or a newer one: {0}.\nThe account and the password are fine: the device needs a newer iOS.")
            .causes(&[
                cause(
                    "The device assurance policy names several versions of iOS, and this device has an older one than each of them.",
                    "Install the update at `Settings > General > Software Update`. If there is none, use another device.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to at least macOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.upgrade_os_version.at_least", "The macOS version is below the minimum")
            .verdict("The account and the password are fine: the Mac needs macOS `{0}` or newer.\nThe account and the password are fine: the Mac needs a newer macOS.")
            .causes(&[
                cause(
                    "This Mac has an older macOS than `{0}`, the oldest version that the device assurance policy (the administrator's requirements for devices) accepts.\nThis Mac has an older macOS than the device assurance policy (the administrator's requirements for devices) accepts.",
                    "Install the update at `System Settings > General > Software Update`. If the Mac is too old for it, use another device.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly macOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.upgrade_os_version.exactly", "The macOS version is not the one that is required")
            .verdict("The account and the password are fine: the Mac needs macOS `{0}`, and neither an older nor a newer one.\nThe account and the password are fine: the Mac needs one certain version of macOS.")
            .causes(&[
                cause(
                    "The Mac has an older version than the device assurance policy requires.",
                    "Install the update at `System Settings > General > Software Update`. If the Mac is too old for it, use another device.",
                ),
                cause(
                    "The Mac has a newer version, such as a beta, and the policy requires exactly the other one.",
                    "Turn beta updates off at `System Settings > General > Software Update`. To accept newer versions too, let an administrator change `osVersion.dynamicVersionRequirement.type` of the policy from `EXACT` to `MINIMUM`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly one of the following: macOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.upgrade_os_version.exactly_one_of_the_following", "The macOS version is not among those that are allowed")
            .verdict("The account and the password are fine: the Mac needs exactly one of these versions of macOS: {0}.\nThe account and the password are fine: the Mac needs one of certain versions of macOS.")
            .causes(&[
                cause(
                    "The Mac has an older version than those that the policy allows.",
                    "Install the update at `System Settings > General > Software Update`. If the Mac is too old for it, use another device.",
                ),
                cause(
                    "The Mac has a newer version, such as a beta, which is not in the list.",
                    "Use another device, or erase the Mac and install an allowed version: turning beta updates off at `System Settings > General > Software Update` does not bring it back to an older one. Administrators can accept newer versions by setting a minimum version at `Security > Device Assurance Policies > your policy > Edit`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to one of the following: macOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.upgrade_os_version.one_of_the_following", "The macOS version is older than those that are allowed")
            .verdict("The account and the password are fine: the Mac needs one of these versions of macOS, or a newer one: {0}.\nThe account and the password are fine: the Mac needs a newer macOS.")
            .causes(&[
                cause(
                    "The device assurance policy names several versions of macOS, and this Mac has an older one than each of them.",
                    "Install the update at `System Settings > General > Software Update`. If the Mac is too old for it, use another device.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Enable background activity for Okta Verify"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.osquery.background_activity_disabled", "Okta Verify is not allowed to run in the background")
            .verdict("The account and the password are fine: Okta Verify could not check this computer.")
            .causes(&[
                cause(
                    "Somebody switched the background activity of Okta Verify off on this Mac, so that it cannot answer the questions of the policy.",
                    "At `System Settings > General > Login Items & Extensions`, allow `Okta Verify` in the background, and sign in again.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Enable System Integrity Protection"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.osquery.sip_disabled", "System Integrity Protection is off")
            .verdict("The account and the password are fine: a protection of macOS that the policy needs is off.")
            .causes(&[
                cause(
                    "Somebody switched System Integrity Protection off on this Mac, usually to develop or to change system files. Advanced posture checks work only while it is on.",
                    "Start the Mac in Recovery, open the Terminal, and run `csrutil enable`. Then restart it and sign in again.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["A temporary issue occurred while checking your device. Please try signing in again"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.osquery.timeout", "A check of the device took too long")
            .verdict("The account and the password are fine, and the device may be too: Okta Verify did not finish a check in time.")
            .causes(&[
                cause(
                    "The computer had too much to do at that moment, for example right after it started.",
                    "Open `Okta Verify`, wait a moment, and sign in again.",
                ),
                cause(
                    "A check that an administrator wrote (an osquery statement) runs for too long, so it fails for many users.",
                    "Read the statement in `GET /api/v1/device-posture-checks`, and run it in `osqueryi` on such a computer.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to at least Windows {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.upgrade_os_version.at_least", "The Windows version is below the minimum")
            .verdict("The account and the password are fine: the PC needs Windows `{0}` or newer.\nThe account and the password are fine: the PC needs a newer Windows.")
            .causes(&[
                cause(
                    "This PC has an older Windows than `{0}`, the oldest version that the device assurance policy (the administrator's requirements for devices) accepts.\nThis PC has an older Windows than the device assurance policy (the administrator's requirements for devices) accepts.",
                    "Install updates at `Settings > Windows Update`. `winver` shows which version the PC has.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly Windows {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.upgrade_os_version.exactly", "The Windows version is not the one that is required")
            .verdict("The account and the password are fine: the PC needs Windows `{0}`, and neither an older nor a newer one.\nThe account and the password are fine: the PC needs one certain version of Windows.")
            .causes(&[
                cause(
                    "The PC has an older version than the device assurance policy requires.",
                    "Install updates at `Settings > Windows Update`. `winver` shows which version the PC has.",
                ),
                cause(
                    "The PC has a newer version, such as a beta, and the policy requires exactly the other one.",
                    "Leave the program at `Settings > Windows Update > Windows Insider Program`. To accept newer versions too, let an administrator change `osVersion.dynamicVersionRequirement.type` of the policy from `EXACT` to `MINIMUM`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly one of the following: Windows {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.upgrade_os_version.exactly_one_of_the_following", "The Windows version is not among those that are allowed")
            .verdict("The account and the password are fine: the PC needs exactly one of these versions of Windows: {0}.\nThe account and the password are fine: the PC needs one of certain versions of Windows.")
            .causes(&[
                cause(
                    "The PC has an older version than those that the policy allows.",
                    "Install updates at `Settings > Windows Update`. `winver` shows which version the PC has.",
                ),
                cause(
                    "The PC has a newer version, such as a beta, which is not in the list.",
                    "Leave the program at `Settings > Windows Update > Windows Insider Program`. To accept newer versions too, let an administrator change `osVersion.dynamicVersionRequirement.type` of the policy to `MINIMUM`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to one of the following: Windows {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.upgrade_os_version.one_of_the_following", "The Windows version is older than those that are allowed")
            .verdict("The account and the password are fine: the PC needs one of these versions of Windows, or a newer one: {0}.\nThe account and the password are fine: the PC needs a newer Windows.")
            .causes(&[
                cause(
                    "The device assurance policy names several versions of Windows, and this PC has an older one than each of them.",
                    "Install updates at `Settings > Windows Update`. `winver` shows which version the PC has.",
                ),
            ])
            .family(&DEVICE),
    ),
];
