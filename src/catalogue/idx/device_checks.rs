//! Messages of device assurance about versions, and about what Chrome, Google and osquery say of a device.

use crate::catalogue::idx::devices::DEVICE;
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, cause, explain};

static CHROME: Family = Family {
    causes: &[
        cause(
            "The device meets the device assurance policy (the administrator's requirements for devices), but the sign-in ran in another browser. Only Chrome reports this to Okta.",
            "Open the app in `Google Chrome`. Administrators find the policy at `Security > Device Assurance Policies`.",
        ),
        cause(
            "The sign-in ran in Chrome, but the company does not manage this browser, so it reports nothing.",
            "Open `chrome://management`, which says whether the company manages this browser, and sign in to the app from a managed one.",
        ),
    ],
    ..DEVICE
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        0,
        &["Use a managed application from the Work Profile"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.caller_context.managed_app", "The app was not opened from the work profile")
            .verdict("Okta's device assurance policy refused the sign-in, because it did not come from the work profile of the phone. The account and the password are fine.")
            .causes(&[
                cause(
                    "The user opened the private browser or app. Android marks those of the work profile with a briefcase.",
                    "Open the one with the briefcase in the tab `Work` of the app list, and sign in there.",
                ),
                cause(
                    "The app is installed, but only outside the work profile.",
                    "Install it from the `Play Store` of the work profile. If it is not there, let an administrator add it in the device management (MDM).",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to at least Android {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version.at_least", "The Android version is below the minimum")
            .verdict("Okta's device assurance policy refused this phone, which needs Android `{0}` or newer. The account and the password are fine.\nOkta's device assurance policy refused this phone, which needs a newer Android. The account and the password are fine.")
            .causes(&[
                cause(
                    "This phone has an older Android than `{0}`, the oldest version that the device assurance policy (the administrator's requirements for devices) accepts.\nThis phone has an older Android version than the device assurance policy (the administrator's requirements for devices) accepts.",
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
        &["Update to exactly Android {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version.exactly", "The Android version is not the one that is required")
            .verdict("Okta's device assurance policy refused this phone, which needs Android `{0}`, and neither an older nor a newer one. The account and the password are fine.\nOkta's device assurance policy refused this phone, which needs one certain version of Android. The account and the password are fine.")
            .causes(&[
                cause(
                    "The phone has an older version than the one that the device assurance policy (the administrator's requirements for devices) names.",
                    "Install the system update in the phone's `Settings` (usually `System > Software update`). If there is none, use another device.",
                ),
                cause(
                    "The phone has a newer version, such as a beta, and the policy accepts exactly one version.",
                    "Use another device until the released version is out: leaving the beta program usually erases the phone. To accept newer versions too, let an administrator change `osVersion.dynamicVersionRequirement.type` of the policy from `EXACT` to `MINIMUM`, and send the whole policy back with `PUT /api/v1/device-assurances/{deviceAssuranceId}`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly one of the following: Android {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version.exactly_one_of_the_following", "The Android version is not among those that are allowed")
            .verdict("Okta's device assurance policy refused this phone, which needs exactly one of these versions of Android: {0}. The account and the password are fine.\nOkta's device assurance policy refused this phone, which needs one of certain versions of Android. The account and the password are fine.")
            .causes(&[
                cause(
                    "The phone has an older version than those that the policy allows.",
                    "Install the system update in the phone's `Settings` (usually `System > Software update`). If there is none, use another device.",
                ),
                cause(
                    "The phone has a newer version, such as a beta, which is not in the list.",
                    "Use another device until the released version is out: leaving the beta program usually erases the phone. To accept newer versions too, let an administrator change `osVersion.dynamicVersionRequirement.type` of the policy to `MINIMUM`, and send the whole policy back with `PUT /api/v1/device-assurances/{deviceAssuranceId}`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to one of the following: Android {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version.one_of_the_following", "The Android version is older than those that are allowed")
            .verdict("Okta's device assurance policy refused this phone, which needs one of these versions of Android, or a newer one: {0}. The account and the password are fine.\nOkta's device assurance policy refused this phone, which needs a newer Android. The account and the password are fine.")
            .causes(&[
                cause(
                    "The phone's Android is older than every version that the device assurance policy names.",
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
        &["Your device is using a network proxy. Please disable it then try again"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.disable_network_proxy", "The phone uses a network proxy")
            .verdict("Okta's device assurance policy refused this phone, because its network uses a proxy. The account and the password are fine.")
            .causes(&[
                cause(
                    "A proxy is set for the Wi-Fi network that the phone uses.",
                    "Open the network at `Settings > Network & internet > Internet`, and set `Proxy` to `None`. Mobile data has no such proxy.",
                ),
                cause(
                    "An ad blocker, a VPN app or a debugging tool has set a proxy for the whole phone.",
                    "Look at `Settings > Network & internet > VPN` and at `Private DNS` for the app that is active, switch it off, and sign in again.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Turn off USB debugging from Developer Options"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.disable_usb_debugging", "USB debugging is on")
            .verdict("Okta's device assurance policy refused this phone, because USB debugging is on. The account and the password are fine.")
            .causes(&[
                cause(
                    "The developer options and USB debugging are on, for example because somebody develops apps with this phone.",
                    "Turn off `USB debugging` at `Settings > System > Developer options`. Developers sign in from another device.",
                ),
                cause(
                    "Nobody develops with the phone: a tool for screen mirroring or for a backup asked the user to switch USB debugging on.",
                    "Turn off `USB debugging` at `Settings > System > Developer options`, and sign in again. The tool can ask for it again the next time it is used.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Your lock screen doesn't meet complexity requirements"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.lock_screen_complexity", "The screen lock of the phone is too simple")
            .verdict("Okta's device assurance policy refused this phone: it has a screen lock, but a simpler one than the policy requires. The account and the password are fine.")
            .causes(&[
                cause(
                    "The phone has a lock, but only a pattern, a short PIN or one with a simple sequence, such as 1234. The device assurance policy requires more.",
                    "Set a longer PIN without a sequence, or a password, at `Settings > Security > Screen lock` (the menu differs by maker). Then open `Okta Verify` once.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Please ensure Google Play Protect is enabled and that a scan has been performed, then try accessing this application again"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.play_protect_required", "Google Play Protect is off or has not scanned")
            .verdict("Okta's device assurance policy refused this phone: Google Play Protect, which scans the apps on it, has to be on and to have scanned. The account and the password are fine.")
            .causes(&[
                cause(
                    "`Scan apps with Play Protect` is off: somebody switched it off, or an app asked the user to.",
                    "Open the `Play Store`, tap your picture, then `Play Protect > Settings` (the gear), and turn on `Scan apps with Play Protect`.",
                ),
                cause(
                    "Scanning is on, but Play Protect has not scanned yet, for example because the phone is new.",
                    "Open the `Play Store`, tap your picture, then `Play Protect > Scan`, and sign in again.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["There is a problem with your Google Play Protect system scan. Please open Google Play and take action on the warnings displayed"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.play_protect_scan_threshold", "Google Play Protect warns about an app")
            .verdict("Okta's device assurance policy refused this phone, because Google Play Protect warns about something on it. The account and the password are fine.")
            .causes(&[
                cause(
                    "Google Play Protect found an app that is or may be harmful.",
                    "Open the `Play Store`, tap your picture, then `Play Protect`, and uninstall the app that it names.",
                ),
                cause(
                    "Play Protect has no result of a scan, which the policy counts as the highest risk.",
                    "Tap `Play Protect > Scan` in the `Play Store`. If there is no result, update Google Play services and restart the phone.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Your WiFi network isn't secure. Please disconnect and try again from your phone's mobile cellular connection"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.unsecured_wifi_network", "The Wi-Fi network is not secure")
            .verdict("Okta's device assurance policy refused only the network, because it is not secure. The account, the password and the phone are fine.")
            .causes(&[
                cause(
                    "The phone uses a Wi-Fi network without a password or with outdated protection (WEP), as in cafés and hotels.",
                    "Switch `Wi-Fi` off and sign in over mobile data, or use a network with WPA2 or WPA3.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Your device has an OS update available. Please update your device then log in again"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.android.zero.trust.version_update_available", "An update of Android is waiting")
            .verdict("Okta's device assurance policy refused this phone, because an update of Android waits to be installed. The account and the password are fine.")
            .causes(&[
                cause(
                    "The phone has downloaded the update and waits for a restart, or nobody has installed it yet.",
                    "Install the update in the phone's `Settings` (usually `System > Software update`), restart the phone, and sign in again.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Enable antivirus software"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.antivirus", "Chrome reports no active antivirus software")
            .verdict("Okta's device assurance policy refused this computer, because Chrome reports no active antivirus software. The account and the password are fine.")
            .causes(&[
                cause(
                    "The antivirus software is turned off, or its license has expired.",
                    "In Windows, open `Windows Security > Virus & threat protection`: it names the active product and says what is wrong with it. Turn it on or renew it, then restart Chrome.",
                ),
                cause(
                    "The antivirus software runs, but Windows does not know about it. Chrome asks Windows, so a product that is not registered there does not count: `Virus & threat protection` then names another product, or none.",
                    "Update the product, or install it again, so that it registers itself with Windows. If it cannot, turn on Microsoft Defender at `Windows Security > Virus & threat protection`, and restart Chrome.",
                ),
            ])
            .family(&CHROME),
    ),
    known(
        0,
        &["Switch your device to developer mode"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.chromeos.key_trust_level.developer_mode", "The policy asks for ChromeOS in developer mode")
            .verdict("Okta's device assurance policy refused this device: it is in verified mode, but the policy asks for developer mode. The account and the password are fine, and so most likely is the device.")
            .causes(&[
                cause(
                    "The device assurance policy asks for `CHROME_OS_DEVELOPER_MODE`, the weaker of the two modes. That is seldom what the administrator meant.",
                    "Let an administrator change `keyTrustLevel` to `CHROME_OS_VERIFIED_MODE` at `Security > Device Assurance Policies`. Do not put a device of the company into developer mode.",
                ),
            ])
            .family(&CHROME),
    ),
    known(
        0,
        &["Switch your device to verified mode"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.chromeos.key_trust_level.verified_mode", "The ChromeOS device is in developer mode")
            .verdict("Okta's device assurance policy refused this device, because ChromeOS runs in developer mode. The account and the password are fine.")
            .causes(&[
                cause(
                    "Somebody switched the device to developer mode, in which it shows `OS verification is OFF` at each start.",
                    "Save what is stored on the device, because the next step erases it. Then restart it, and press the space bar at the screen `OS verification is OFF`.",
                ),
            ])
            .family(&CHROME),
    ),
    known(
        0,
        &["Update to ChromeOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.chromeos.upgrade_os_version", "The ChromeOS version is below the minimum")
            .verdict("Okta's device assurance policy refused this device, which needs ChromeOS `{0}` or newer. The account and the password are fine.\nOkta's device assurance policy refused this device, which needs a newer ChromeOS. The account and the password are fine.")
            .causes(&[
                cause(
                    "ChromeOS has not installed the update, or waits for a restart to finish it.",
                    "Choose `Settings > About ChromeOS > Check for updates`, and restart the device.",
                ),
                cause(
                    "This model no longer gets updates from Google.",
                    "Use another device. `Settings > About ChromeOS > Additional details` shows until when it gets updates.",
                ),
            ])
            .family(&CHROME),
    ),
    known(
        0,
        &["Turn on disk encryption"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.disk_encrypted", "Chrome reports a disk that is not encrypted")
            .verdict("Okta's device assurance policy refused this computer, because Chrome reports that its disk is not encrypted. The account and the password are fine.")
            .causes(&[
                cause(
                    "The disk's encryption is off: `manage-bde -status` (Windows, as an administrator) says `Protection Off`, or `fdesetup status` (Mac) says `FileVault is Off`.",
                    "Turn on BitLocker at `Control Panel > System and Security > BitLocker Drive Encryption`, or FileVault at `System Settings > Privacy & Security > FileVault`.",
                ),
                cause(
                    "The encryption is still running, and Chrome reports the disk as not encrypted until it has finished. `manage-bde -status` or `fdesetup status` shows the progress.",
                    "Leave the computer on and connected to power until `manage-bde -status` or `fdesetup status` says that it is finished, then restart Chrome.",
                ),
            ])
            .family(&CHROME),
    ),
    known(
        0,
        &["Turn on your device's firewall"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.os_firewall", "Chrome reports that the firewall is off")
            .verdict("Okta's device assurance policy refused this computer, because Chrome reports that its firewall is off. The account and the password are fine.")
            .causes(&[
                cause(
                    "The firewall of the operating system was turned off, and no other one runs in its place.",
                    "Turn it on at `Windows Security > Firewall & network protection`, or at `System Settings > Network > Firewall` on a Mac. Then restart Chrome.",
                ),
                cause(
                    "Another security product runs its own firewall and turned off the system's, but Chrome reports only the system's.",
                    "Turn the system's firewall on as well at `Windows Security > Firewall & network protection`. If the product switches it off again, let an administrator take the condition out of the policy at `Security > Device Assurance Policies`.",
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
                    "The computer does not lock when nobody uses it, or it unlocks without a password.",
                    "Turn on the screen lock. In Windows, it is at `Settings > Accounts > Sign-in options` and at `Settings > Personalization > Lock screen > Screen saver` (`On resume, display logon screen`). On a Mac, it is at `System Settings > Lock Screen`. In ChromeOS, it is at `Settings > Security and privacy > Lock screen and sign-in`.",
                ),
            ])
            .family(&CHROME),
    ),
    known(
        0,
        &["Update Chrome browser to {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.chrome.upgrade_browser_version", "The version of Chrome is below the minimum")
            .verdict("Okta's device assurance policy refused this browser, which needs Chrome `{0}` or newer. The account and the password are fine.\nOkta's device assurance policy refused this browser, which needs a newer Chrome. The account and the password are fine.")
            .causes(&[
                cause(
                    "Chrome has downloaded its update and waits for a restart, or has not updated at all.",
                    "Open `chrome://settings/help`, let Chrome update, and restart it.",
                ),
                cause(
                    "The company's management holds Chrome at an older version than its own policy requires.",
                    "Let an administrator compare the version in `chrome://policy` (`TargetVersionPrefix`) with the minimum at `Security > Device Assurance Policies`.",
                ),
            ])
            .family(&CHROME),
    ),
    known(
        0,
        &["Use a device managed by your organization"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.device.must.be.managed", "The device is not managed by the organization")
            .verdict("Okta refused this device, because a policy lets in only devices that the company manages. The account and the password are fine.")
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
            .verdict("Okta's device assurance policy refused this device, which needs iOS `{0}` or newer. The account and the password are fine.\nOkta's device assurance policy refused this device, which needs a newer iOS. The account and the password are fine.")
            .causes(&[
                cause(
                    "This device has an older iOS than `{0}`, the oldest version that the device assurance policy (the administrator's requirements for devices) accepts.\nThis device has an older iOS than the device assurance policy (the administrator's requirements for devices) accepts.",
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
        &["Update to exactly iOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.upgrade_os_version.exactly", "The iOS version is not the one that is required")
            .verdict("Okta's device assurance policy refused this device, which needs iOS `{0}`, and neither an older nor a newer one. The account and the password are fine.\nOkta's device assurance policy refused this device, which needs one certain version of iOS. The account and the password are fine.")
            .causes(&[
                cause(
                    "The device has an older version than the one that the device assurance policy (the administrator's requirements for devices) names.",
                    "Install the update at `Settings > General > Software Update`. If there is none, use another device.",
                ),
                cause(
                    "The device has a newer version, such as a beta, and the policy accepts exactly one version.",
                    "Use another device: turning beta updates off at `Settings > General > Software Update` stops only later ones. To accept newer versions too, let an administrator change `osVersion.dynamicVersionRequirement.type` of the policy from `EXACT` to `MINIMUM`, and send the whole policy back with `PUT /api/v1/device-assurances/{deviceAssuranceId}`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly one of the following: iOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.upgrade_os_version.exactly_one_of_the_following", "The iOS version is not among those that are allowed")
            .verdict("Okta's device assurance policy refused this device, which needs exactly one of these versions of iOS: {0}. The account and the password are fine.\nOkta's device assurance policy refused this device, which needs one of certain versions of iOS. The account and the password are fine.")
            .causes(&[
                cause(
                    "The device has an older version than those that the policy allows.",
                    "Install the update at `Settings > General > Software Update`. If there is none, use another device.",
                ),
                cause(
                    "The device has a newer version, such as a beta, which is not in the list.",
                    "Use another device: turning beta updates off at `Settings > General > Software Update` stops only later ones. To accept newer versions too, let an administrator change `osVersion.dynamicVersionRequirement.type` of the policy to `MINIMUM`, and send the whole policy back with `PUT /api/v1/device-assurances/{deviceAssuranceId}`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to one of the following: iOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.ios.upgrade_os_version.one_of_the_following", "The iOS version is older than those that are allowed")
            .verdict("Okta's device assurance policy refused this device, which needs one of these versions of iOS, or a newer one: {0}. The account and the password are fine.\nOkta's device assurance policy refused this device, which needs a newer iOS. The account and the password are fine.")
            .causes(&[
                cause(
                    "This device's iOS is older than every version that the device assurance policy names.",
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
        &["Update to at least macOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.upgrade_os_version.at_least", "The macOS version is below the minimum")
            .verdict("Okta's device assurance policy refused this Mac, which needs macOS `{0}` or newer. The account and the password are fine.\nOkta's device assurance policy refused this Mac, which needs a newer macOS. The account and the password are fine.")
            .causes(&[
                cause(
                    "This Mac has an older macOS than `{0}`, the oldest version that the device assurance policy (the administrator's requirements for devices) accepts.\nThis Mac has an older macOS than the device assurance policy (the administrator's requirements for devices) accepts.",
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
        &["Update to exactly macOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.upgrade_os_version.exactly", "The macOS version is not the one that is required")
            .verdict("Okta's device assurance policy refused this Mac, which needs macOS `{0}`, and neither an older nor a newer one. The account and the password are fine.\nOkta's device assurance policy refused this Mac, which needs one certain version of macOS. The account and the password are fine.")
            .causes(&[
                cause(
                    "The Mac has an older version than the one that the device assurance policy (the administrator's requirements for devices) names.",
                    "Install the update at `System Settings > General > Software Update`. If the Mac is too old for it, use another device.",
                ),
                cause(
                    "The Mac has a newer version, such as a beta, and the policy accepts exactly one version.",
                    "Use another device: turning beta updates off at `System Settings > General > Software Update` stops only later ones. To accept newer versions too, let an administrator change `osVersion.dynamicVersionRequirement.type` of the policy from `EXACT` to `MINIMUM`, and send the whole policy back with `PUT /api/v1/device-assurances/{deviceAssuranceId}`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly one of the following: macOS {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.macos.upgrade_os_version.exactly_one_of_the_following", "The macOS version is not among those that are allowed")
            .verdict("Okta's device assurance policy refused this Mac, which needs exactly one of these versions of macOS: {0}. The account and the password are fine.\nOkta's device assurance policy refused this Mac, which needs one of certain versions of macOS. The account and the password are fine.")
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
            .verdict("Okta's device assurance policy refused this Mac, which needs one of these versions of macOS, or a newer one: {0}. The account and the password are fine.\nOkta's device assurance policy refused this Mac, which needs a newer macOS. The account and the password are fine.")
            .causes(&[
                cause(
                    "This Mac's macOS is older than every version that the device assurance policy names.",
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
        &["Enable background activity for Okta Verify"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.osquery.background_activity_disabled", "Okta Verify is not allowed to run in the background")
            .verdict("Okta refused this Mac because Okta Verify could not check it. The account and the password are fine, and the Mac may meet the policy.")
            .causes(&[
                cause(
                    "Somebody turned off the background activity of Okta Verify on this Mac, so it cannot answer the questions of the policy.",
                    "At `System Settings > General > Login Items & Extensions`, allow `Okta Verify` in the background, and sign in again.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Enable System Integrity Protection"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.osquery.sip_disabled", "System Integrity Protection is off")
            .verdict("Okta's device assurance policy refused this Mac, because System Integrity Protection, a protection of macOS itself, is off. The account and the password are fine.")
            .causes(&[
                cause(
                    "Somebody turned off System Integrity Protection on this Mac, usually to develop or to change system files. Okta's advanced posture checks require it.",
                    "Start the Mac in Recovery (hold the power button, or `Command-R` on an Intel Mac), open `Utilities > Terminal`, and run `csrutil enable`. Then restart it and sign in again.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["A temporary issue occurred while checking your device. Please try signing in again"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.osquery.timeout", "A check of the device took too long")
            .verdict("Okta refused the device because Okta Verify did not finish a check of it in time. The account and the password are fine, and the device may be too.")
            .causes(&[
                cause(
                    "The computer was busy at that moment, for example right after it started. The next attempt usually succeeds.",
                    "Open `Okta Verify`, wait a moment, and sign in again.",
                ),
                cause(
                    "A check that an administrator wrote (an osquery statement) takes too long, so it fails for many users.",
                    "Read the statement in `GET /api/v1/device-posture-checks`, and run it in `osqueryi` on such a computer.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to at least Windows {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.upgrade_os_version.at_least", "The Windows version is below the minimum")
            .verdict("Okta's device assurance policy refused this PC, which needs Windows `{0}` or newer. The account and the password are fine.\nOkta's device assurance policy refused this PC, which needs a newer Windows. The account and the password are fine.")
            .causes(&[
                cause(
                    "This PC has an older Windows than `{0}`, the oldest version that the device assurance policy (the administrator's requirements for devices) accepts.\nThis PC has an older Windows than the device assurance policy (the administrator's requirements for devices) accepts.",
                    "Install updates at `Settings > Windows Update` until `winver` shows a version that is allowed.",
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
        &["Update to exactly Windows {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.upgrade_os_version.exactly", "The Windows version is not the one that is required")
            .verdict("Okta's device assurance policy refused this PC, which needs Windows `{0}`, and neither an older nor a newer one. The account and the password are fine.\nOkta's device assurance policy refused this PC, which needs one certain version of Windows. The account and the password are fine.")
            .causes(&[
                cause(
                    "The PC has an older version than the one that the device assurance policy (the administrator's requirements for devices) names.",
                    "Install updates at `Settings > Windows Update` until `winver` shows a version that is allowed.",
                ),
                cause(
                    "The PC has a newer version, such as a beta, and the policy accepts exactly one version.",
                    "Use another PC: leaving the program at `Settings > Windows Update > Windows Insider Program` does not bring this one back to an older version. To accept newer versions too, let an administrator change `dynamicVersionRequirement.type` in `osVersionConstraints` of the policy from `EXACT` to `MINIMUM`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to exactly one of the following: Windows {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.upgrade_os_version.exactly_one_of_the_following", "The Windows version is not among those that are allowed")
            .verdict("Okta's device assurance policy refused this PC, which needs exactly one of these versions of Windows: {0}. The account and the password are fine.\nOkta's device assurance policy refused this PC, which needs one of certain versions of Windows. The account and the password are fine.")
            .causes(&[
                cause(
                    "The PC has an older version than those that the policy allows.",
                    "Install updates at `Settings > Windows Update` until `winver` shows a version that is allowed.",
                ),
                cause(
                    "The PC has a newer version, such as a beta, which is not in the list.",
                    "Use another PC: leaving the program at `Settings > Windows Update > Windows Insider Program` does not bring this one back to an older version. To accept newer versions too, let an administrator change `dynamicVersionRequirement.type` in `osVersionConstraints` of the policy to `MINIMUM`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        0,
        &["Update to one of the following: Windows {0}"],
        explain("idx:idx.error.code.access_denied.device_assurance.remediation.windows.upgrade_os_version.one_of_the_following", "The Windows version is older than those that are allowed")
            .verdict("Okta's device assurance policy refused this PC, which needs one of these versions of Windows, or a newer one: {0}. The account and the password are fine.\nOkta's device assurance policy refused this PC, which needs a newer Windows. The account and the password are fine.")
            .causes(&[
                cause(
                    "This PC's Windows is older than every version that the device assurance policy names.",
                    "Install updates at `Settings > Windows Update` until `winver` shows a version that is allowed.",
                ),
                cause(
                    "`Windows Update` says that the PC is up to date, and the version is still below the minimum: the company holds the update back, or the PC does not meet its requirements.",
                    "Ask an administrator to compare `osVersion.minimum` in `GET /api/v1/device-assurances` with the version that `winver` shows, and with the updates that the company releases.",
                ),
            ])
            .family(&DEVICE),
    ),
];
