//! Messages of device assurance that name a version, a setting of Chrome or Android, or a check of the company's own.

use crate::catalogue::idx::devices::DEVICE;
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        0,
        &["Use a managed application from the Work Profile"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.caller_context.managed_app", "The sign-in came from outside the Android work profile")
            .verdict("The account and the password are in order: the phone must start the sign-in in an app of its work profile.")
            .causes(&[cause("The policy asks for a managed app, and the browser or app in use belongs to the personal side of the phone.", "Open the app or the browser in the tab `Work` of the app list (its icon has a briefcase), and sign in there. Okta Verify must be in the work profile too.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to at least Android {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version.at_least", "Android is older than the device policy allows")
            .verdict("The account and the password are in order: the phone needs Android {0} or newer.\nThe account and the password are in order: the phone needs a newer Android.")
            .causes(&[cause("The device assurance policy asks for Android {0} at least, and the phone reported an older version.\nThe device assurance policy asks for a newer Android than the phone reported.", "Install the system update in the phone's `Settings`, and open Okta Verify once. If there is no update for it, use another device, or let an administrator lower `osVersion.minimum` in the device assurance policy (`GET /api/v1/device-assurances`).")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly Android {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version.exactly", "Android is not the one version that the device policy allows")
            .verdict("The account and the password are in order: the phone needs exactly Android {0}.\nThe account and the password are in order: the phone needs one certain version of Android.")
            .causes(&[cause("The device assurance policy allows one version of Android, which is {0}. A newer one is refused like an older one.\nThe device assurance policy allows one version of Android. A newer one is refused like an older one.", "Install the system update in the phone's `Settings`, if that brings this version. The phone that is already newer cannot go back: let an administrator change the version in the device assurance policy (`GET /api/v1/device-assurances`).")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly one of the following: Android {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version.exactly_one_of_the_following", "Android is not among the exact versions that the device policy lists")
            .verdict("The account and the password are in order: the phone needs exactly one of these versions of Android: {0}.\nThe account and the password are in order: the phone needs exactly one of the listed versions of Android.")
            .causes(&[cause("The device assurance policy lists exact versions of Android, and the phone reported another one. Newer versions that are not in the list are refused too.", "Install the system update in the phone's `Settings`, if that brings one of the versions: {0}. Otherwise an administrator adds the version of the phone to the device assurance policy (`GET /api/v1/device-assurances`).\nInstall the system update in the phone's `Settings`, if that brings one of the listed versions. Otherwise an administrator adds the version of the phone to the device assurance policy (`GET /api/v1/device-assurances`).")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to one of the following: Android {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version.one_of_the_following", "Android is older than each version that the device policy lists")
            .verdict("The account and the password are in order: the phone needs one of these versions of Android, or a later release of it: {0}.\nThe account and the password are in order: the phone needs one of the listed versions of Android.")
            .causes(&[cause("The device assurance policy has a minimum for each major version of Android, and the phone is below the one of its own.", "Install the system update in the phone's `Settings`, up to one of these versions: {0}. Then open Okta Verify once.\nInstall the system update in the phone's `Settings`, up to one of the listed versions. Then open Okta Verify once.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Your device is using a network proxy. Please disable it then try again"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.disable_network_proxy", "The Android device uses a network proxy")
            .verdict("The account and the password are in order: the phone sends its traffic through a proxy, which the policy does not allow.")
            .causes(&[cause("A proxy is set for the Wi-Fi network of the phone, and the device assurance policy (Android Zero Trust) forbids it.", "Set `Proxy` of the network at `Settings > Network & internet > Internet > your network` to `None`, and sign in again.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Turn off USB debugging from Developer Options"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.disable_usb_debugging", "USB debugging is on at the Android device")
            .verdict("The account and the password are in order: the phone can be controlled over USB, which the policy does not allow.")
            .causes(&[cause("`USB debugging` is on in the developer options of the phone.", "Turn `USB debugging` off at `Settings > System > Developer options`, and sign in again.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Your lock screen doesn't meet complexity requirements"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.lock_screen_complexity", "The Android screen lock is too simple")
            .verdict("The account and the password are in order: the screen lock of the phone is simpler than the policy asks for.")
            .causes(&[cause("The device assurance policy asks for a certain complexity of the screen lock, such as a longer PIN or a password in place of a pattern.", "Choose a longer PIN or a password at `Settings > Security > Screen lock`, and sign in again.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Please ensure Google Play Protect is enabled and that a scan has been performed, then try accessing this application again"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.play_protect_required", "Google Play Protect has not scanned the Android device")
            .verdict("The account and the password are in order: Google Play Protect must be on, and must have scanned the phone.")
            .causes(&[cause("Play Protect is off, or it has not scanned the apps of this phone yet.", "Open `Play Protect` in the menu of the Google Play app, turn it on, tap `Scan`, and sign in again.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["There is a problem with your Google Play Protect system scan. Please open Google Play and take action on the warnings displayed"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.play_protect_scan_threshold", "Google Play Protect warns of an app on the Android device")
            .verdict("The account and the password are in order: Google Play Protect found an app that the policy does not accept.")
            .causes(&[cause("The scan of Play Protect has a warning about an app on this phone.", "Open `Play Protect` in the menu of the Google Play app, remove the app that it warns of, and scan again.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Your WiFi network isn't secure. Please disconnect and try again from your phone's mobile cellular connection"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.unsecured_wifi_network", "The Android device is on an open Wi-Fi network")
            .verdict("The account and the password are in order: the phone is on a Wi-Fi network without a password, which the policy does not allow.")
            .causes(&[cause("The Wi-Fi network is open or uses an outdated protection.", "Turn Wi-Fi off and sign in over the mobile network, or connect to a network with WPA2 or WPA3.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Your device has an OS update available. Please update your device then log in again"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.version_update_available", "An Android update is waiting to be installed")
            .verdict("The account and the password are in order: the phone has a system update that was not installed.")
            .causes(&[cause("The policy asks that available updates are installed, and Android reports one.", "Install it at `Settings > System > Software update`, restart the phone, and sign in again.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Enable antivirus software"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.antivirus", "The device reports no antivirus software to Chrome")
            .verdict("The account and the password are in order: Chrome reports that no antivirus software is on.")
            .causes(&[cause("The policy asks for antivirus software, and the signal of the Chrome device trust connector says that there is none or that it is off.", "Turn on the protection at `Windows Security > Virus & threat protection`, open `chrome://policy`, choose `Reload policies`, and sign in again.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Switch your device to developer mode"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.chromeos.key_trust_level.developer_mode", "The Chromebook is in verified mode, and the policy asks for developer mode")
            .verdict("The account and the password are in order: the policy wants a ChromeOS device in developer mode.")
            .causes(&[cause("The device assurance policy has the developer mode as the key trust level of ChromeOS, and this device is in verified mode.", "Let an administrator look at `keyTrustLevel` of the policy in `GET /api/v1/device-assurances`: most companies mean `CHROME_OS_VERIFIED_MODE`.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Switch your device to verified mode"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.chromeos.key_trust_level.verified_mode", "The Chromebook is not in verified mode")
            .verdict("The account and the password are in order: the policy wants a ChromeOS device in verified mode.")
            .causes(&[cause("The Chromebook runs in developer mode, in which its system is not verified.", "Restart the Chromebook and leave developer mode at the screen `OS verification is OFF` (space bar, then Enter). This erases the local data.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to ChromeOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.chromeos.upgrade_os_version", "ChromeOS is older than the device policy allows")
            .verdict("The account and the password are in order: the Chromebook needs ChromeOS {0} or newer.\nThe account and the password are in order: the Chromebook needs a newer ChromeOS.")
            .causes(&[cause("The device assurance policy asks for a newer version of ChromeOS than this device has.", "Choose `Check for updates` at `Settings > About ChromeOS`, restart, and sign in again.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Turn on disk encryption"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.disk_encrypted", "The device reports an unencrypted disk to Chrome")
            .verdict("The account and the password are in order: Chrome reports that the disk is not encrypted.")
            .causes(&[cause("The policy asks for an encrypted disk, and the signal of the Chrome device trust connector says that it is not.", "Turn on BitLocker at `Control Panel > System and Security > BitLocker Drive Encryption` (macOS: `System Settings > Privacy & Security > FileVault`), wait until the encryption has ended, and sign in again with Chrome.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Turn on your device's firewall"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.os_firewall", "The device reports no firewall to Chrome")
            .verdict("The account and the password are in order: Chrome reports that the firewall of the device is off.")
            .causes(&[cause("The policy asks for the firewall of the operating system, and the signal of the Chrome device trust connector says that it is off.", "Turn it on at `Windows Security > Firewall & network protection` (macOS: `System Settings > Network > Firewall`), and sign in again with Chrome.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Turn on automatic screen saver and screen locking when idle"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.screen_lock_secured", "The device does not lock its screen on its own")
            .verdict("The account and the password are in order: Chrome reports that the screen does not lock itself after a pause.")
            .causes(&[cause("The policy asks for a screen lock after a pause, and the signal of the Chrome device trust connector says that there is none.", "Set a pause and a password at `Settings > Personalization > Lock screen` (macOS: `System Settings > Lock Screen`), and sign in again with Chrome.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update Chrome browser to {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.upgrade_browser_version", "Chrome is older than the device policy allows")
            .verdict("The account and the password are in order: Chrome {0} or newer is needed.\nThe account and the password are in order: a newer Chrome is needed.")
            .causes(&[cause("The device assurance policy asks for a newer version of Chrome than the one in use.", "Open `chrome://settings/help`, let Chrome update, choose `Relaunch`, and sign in again.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Use a device managed by your organization"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.device.must.be.managed", "The app is only for managed devices")
            .verdict("The account and the password are in order: the app lets in only devices that the company manages.")
            .causes(&[cause("The rule of the app sign-in policy asks for `Device management is: Managed`, and this device is registered with Okta without being known as managed.", "Sign in from a company device. On a company device, an administrator checks at `Security > Device integrations > Endpoint Management` that its management secret or certificate is set up, and that the device has received it from the management system (MDM).")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to at least iOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.upgrade_os_version.at_least", "iOS is older than the device policy allows")
            .verdict("The account and the password are in order: the device needs iOS {0} or newer.\nThe account and the password are in order: the device needs a newer iOS.")
            .causes(&[cause("The device assurance policy asks for iOS {0} at least, and the device reported an older version.\nThe device assurance policy asks for a newer iOS than the device reported.", "Install the update at `Settings > General > Software Update` of the device, and open Okta Verify once. If there is no update for it, use another device, or let an administrator lower `osVersion.minimum` in the device assurance policy (`GET /api/v1/device-assurances`).")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly iOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.upgrade_os_version.exactly", "iOS is not the one version that the device policy allows")
            .verdict("The account and the password are in order: the device needs exactly iOS {0}.\nThe account and the password are in order: the device needs one certain version of iOS.")
            .causes(&[cause("The device assurance policy allows one version of iOS, which is {0}. A newer one is refused like an older one.\nThe device assurance policy allows one version of iOS. A newer one is refused like an older one.", "Install the update at `Settings > General > Software Update` of the device, if that brings this version. The device that is already newer cannot go back: let an administrator change the version in the device assurance policy (`GET /api/v1/device-assurances`).")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly one of the following: iOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.upgrade_os_version.exactly_one_of_the_following", "iOS is not among the exact versions that the device policy lists")
            .verdict("The account and the password are in order: the device needs exactly one of these versions of iOS: {0}.\nThe account and the password are in order: the device needs exactly one of the listed versions of iOS.")
            .causes(&[cause("The device assurance policy lists exact versions of iOS, and the device reported another one. Newer versions that are not in the list are refused too.", "Install the update at `Settings > General > Software Update` of the device, if that brings one of the versions: {0}. Otherwise an administrator adds the version of the device to the device assurance policy (`GET /api/v1/device-assurances`).\nInstall the update at `Settings > General > Software Update` of the device, if that brings one of the listed versions. Otherwise an administrator adds the version of the device to the device assurance policy (`GET /api/v1/device-assurances`).")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to one of the following: iOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.upgrade_os_version.one_of_the_following", "iOS is older than each version that the device policy lists")
            .verdict("The account and the password are in order: the device needs one of these versions of iOS, or a later release of it: {0}.\nThe account and the password are in order: the device needs one of the listed versions of iOS.")
            .causes(&[cause("The device assurance policy has a minimum for each major version of iOS, and the device is below the one of its own.", "Install the update at `Settings > General > Software Update` of the device, up to one of these versions: {0}. Then open Okta Verify once.\nInstall the update at `Settings > General > Software Update` of the device, up to one of the listed versions. Then open Okta Verify once.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to at least macOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.upgrade_os_version.at_least", "macOS is older than the device policy allows")
            .verdict("The account and the password are in order: the Mac needs macOS {0} or newer.\nThe account and the password are in order: the Mac needs a newer macOS.")
            .causes(&[cause("The device assurance policy asks for macOS {0} at least, and the Mac reported an older version.\nThe device assurance policy asks for a newer macOS than the Mac reported.", "Install the update at `System Settings > General > Software Update` of the Mac, and open Okta Verify once. If there is no update for it, use another device, or let an administrator lower `osVersion.minimum` in the device assurance policy (`GET /api/v1/device-assurances`).")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly macOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.upgrade_os_version.exactly", "macOS is not the one version that the device policy allows")
            .verdict("The account and the password are in order: the Mac needs exactly macOS {0}.\nThe account and the password are in order: the Mac needs one certain version of macOS.")
            .causes(&[cause("The device assurance policy allows one version of macOS, which is {0}. A newer one is refused like an older one.\nThe device assurance policy allows one version of macOS. A newer one is refused like an older one.", "Install the update at `System Settings > General > Software Update` of the Mac, if that brings this version. The Mac that is already newer cannot go back: let an administrator change the version in the device assurance policy (`GET /api/v1/device-assurances`).")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly one of the following: macOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.upgrade_os_version.exactly_one_of_the_following", "macOS is not among the exact versions that the device policy lists")
            .verdict("The account and the password are in order: the Mac needs exactly one of these versions of macOS: {0}.\nThe account and the password are in order: the Mac needs exactly one of the listed versions of macOS.")
            .causes(&[cause("The device assurance policy lists exact versions of macOS, and the Mac reported another one. Newer versions that are not in the list are refused too.", "Install the update at `System Settings > General > Software Update` of the Mac, if that brings one of the versions: {0}. Otherwise an administrator adds the version of the Mac to the device assurance policy (`GET /api/v1/device-assurances`).\nInstall the update at `System Settings > General > Software Update` of the Mac, if that brings one of the listed versions. Otherwise an administrator adds the version of the Mac to the device assurance policy (`GET /api/v1/device-assurances`).")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to one of the following: macOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.upgrade_os_version.one_of_the_following", "macOS is older than each version that the device policy lists")
            .verdict("The account and the password are in order: the Mac needs one of these versions of macOS, or a later release of it: {0}.\nThe account and the password are in order: the Mac needs one of the listed versions of macOS.")
            .causes(&[cause("The device assurance policy has a minimum for each major version of macOS, and the Mac is below the one of its own.", "Install the update at `System Settings > General > Software Update` of the Mac, up to one of these versions: {0}. Then open Okta Verify once.\nInstall the update at `System Settings > General > Software Update` of the Mac, up to one of the listed versions. Then open Okta Verify once.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Enable background activity for Okta Verify"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.osquery.background_activity_disabled", "Okta Verify may not run in the background")
            .verdict("The account and the password are in order: Okta Verify may not run in the background, so it cannot report about the Mac.")
            .causes(&[cause("The Mac lets the program run only while its window is open, as its login items say.", "At `System Settings > General > Login Items`, find the list `Allow in the Background`, and switch `Okta Verify` on.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Enable System Integrity Protection"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.osquery.sip_disabled", "System Integrity Protection of the Mac is off")
            .verdict("The account and the password are in order: the protection of the Mac's system files (System Integrity Protection) is off.")
            .causes(&[cause("Somebody turned System Integrity Protection off, and a custom check of the device assurance policy asks for it.", "Start the Mac in Recovery, open `Utilities > Terminal`, run `csrutil enable`, and restart. `csrutil status` says whether it is on.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["A temporary issue occurred while checking your device. Please try signing in again"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.osquery.timeout", "The check of the device did not end in time")
            .verdict("The account and the password are in order: the custom check of the device (osquery) took too long.")
            .causes(&[cause("Okta Verify did not answer the custom check of the device assurance policy in time, for example right after the computer woke up.", "Sign in again. If it happens each time, let an administrator shorten the query of the custom check at `Security > Device Assurance Policies`, and update Okta Verify.")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to at least Windows {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.upgrade_os_version.at_least", "Windows is older than the device policy allows")
            .verdict("The account and the password are in order: the PC needs Windows {0} or newer.\nThe account and the password are in order: the PC needs a newer Windows.")
            .causes(&[cause("The device assurance policy asks for Windows {0} at least, and the PC reported an older version.\nThe device assurance policy asks for a newer Windows than the PC reported.", "Install the update at `Settings > Windows Update` of the PC, and open Okta Verify once. If there is no update for it, use another device, or let an administrator lower `osVersion.minimum` in the device assurance policy (`GET /api/v1/device-assurances`).")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly Windows {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.upgrade_os_version.exactly", "Windows is not the one version that the device policy allows")
            .verdict("The account and the password are in order: the PC needs exactly Windows {0}.\nThe account and the password are in order: the PC needs one certain version of Windows.")
            .causes(&[cause("The device assurance policy allows one version of Windows, which is {0}. A newer one is refused like an older one.\nThe device assurance policy allows one version of Windows. A newer one is refused like an older one.", "Install the update at `Settings > Windows Update` of the PC, if that brings this version. The PC that is already newer cannot go back: let an administrator change the version in the device assurance policy (`GET /api/v1/device-assurances`).")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly one of the following: Windows {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.upgrade_os_version.exactly_one_of_the_following", "Windows is not among the exact versions that the device policy lists")
            .verdict("The account and the password are in order: the PC needs exactly one of these versions of Windows: {0}.\nThe account and the password are in order: the PC needs exactly one of the listed versions of Windows.")
            .causes(&[cause("The device assurance policy lists exact versions of Windows, and the PC reported another one. Newer versions that are not in the list are refused too.", "Install the update at `Settings > Windows Update` of the PC, if that brings one of the versions: {0}. Otherwise an administrator adds the version of the PC to the device assurance policy (`GET /api/v1/device-assurances`).\nInstall the update at `Settings > Windows Update` of the PC, if that brings one of the listed versions. Otherwise an administrator adds the version of the PC to the device assurance policy (`GET /api/v1/device-assurances`).")])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to one of the following: Windows {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.upgrade_os_version.one_of_the_following", "Windows is older than each version that the device policy lists")
            .verdict("The account and the password are in order: the PC needs one of these versions of Windows, or a later release of it: {0}.\nThe account and the password are in order: the PC needs one of the listed versions of Windows.")
            .causes(&[cause("The device assurance policy has a minimum for each major version of Windows, and the PC is below the one of its own.", "Install the update at `Settings > Windows Update` of the PC, up to one of these versions: {0}. Then open Okta Verify once.\nInstall the update at `Settings > Windows Update` of the PC, up to one of the listed versions. Then open Okta Verify once.")])
            .family(&DEVICE),
    ),
];
