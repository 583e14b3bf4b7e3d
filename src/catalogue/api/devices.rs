//! Errors of devices and their registration.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Query, cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["Unsupported OS Version: {0}"],
        explain("E0000071", "The operating system version is not supported")
            .verdict("Okta's mobile management refused the device because of its operating system. The user's rights and password are not the problem.")
            .causes(&[
                cause(
                    "The operating system of the device is too old: {0}.\nThe operating system of the device is too old.",
                    "Install the update in the device's `Settings`. If there is none, enroll another device.",
                ),
                cause(
                    "The operating system is newer than Okta supports, such as a beta.",
                    "Leave the beta program in the device's `Settings`, or wait for the release, and enroll again.",
                ),
            ]),
    ),
    known(
        403,
        &["MIM policy settings have disallowed enrollment for this user"],
        explain("E0000072", "A mobile policy does not let this user enroll")
            .verdict("Okta refused the enrollment because of the org's mobile policy. The device and the password are fine.")
            .causes(&[
                cause(
                    "A mobile policy applies to the user, but it does not allow the platform of this device.",
                    "Look up the user's groups at `Directory > People > your user > Groups`, and let an administrator allow the platform in the mobile policy of one of them.",
                ),
                cause(
                    "No mobile policy applies to the user, because none of the user's groups is in one.",
                    "Add the user to a group of the mobile policy at `Directory > Groups > your group > Assign people`.",
                ),
            ]),
    ),
    known(
        403,
        &["Action on device already in queue or in progress"],
        explain("E0000103", "An earlier action on the device is still in the queue")
            .verdict("Okta did not accept a second command while an earlier one for this device has not finished. Nothing was lost, and your role is not the problem.")
            .causes(&[
                cause(
                    "The device is switched off or offline, so an earlier command, such as a lock or a wipe, has not reached it.",
                    "Let somebody switch the device on and connect it, then look with `GET /api/v1/devices/{deviceId}` whether the command has arrived. Sending the request again gives `E0000103` again.",
                ),
                cause(
                    "The device is online and is still carrying out the earlier command.",
                    "Wait some minutes, then look at the device with `GET /api/v1/devices/{deviceId}` before you send the next command.",
                ),
            ]),
    ),
    known(
        403,
        &["Device is already locked and cannot be locked again"],
        explain("E0000104", "The device is already locked")
            .verdict("Okta refused a second lock, because the device is locked already, as the request asks. Nothing has to be repaired.")
            .causes(&[
                cause(
                    "An earlier lock, by a retry or another administrator, has already reached the device.",
                    "Treat the request as done, although it returned `403`. The device's own passcode unlocks it.",
                ),
                cause(
                    "The path names the wrong device, which somebody locked earlier.",
                    "Compare `{deviceId}` in the path with the device that you mean in `GET /api/v1/devices`, and lock that one.",
                ),
            ]),
    ),
    known(
        409,
        &["OEM generic duplicate resource."],
        explain("E0000108", "An object for managed devices with this value already exists")
            .verdict("Okta created nothing, because a value in the request must be unique and is taken. The credential and the form of the request are not the problem.")
            .causes(&[
                cause(
                    "An earlier request created the object, and its response was lost.",
                    "Send `GET` to the path of your `POST`, find the object that has the same name or identifier, and use its `id` from then on.",
                ),
                cause(
                    "The body is a copy of an earlier request, and still has the name or identifier from there.",
                    "Compare the body of your request with each object in the response to a `GET` of the same path, and change the value that is equal. Okta does not document which member must be unique here.",
                ),
            ]),
    ),
    known(
        400,
        &["The registration is already active for the given user, client and device combination"],
        explain("E0000132", "The app is already registered for this user and device")
            .verdict("Okta refused a second registration of the app, because it still has one for this user and device. The credential is not the problem.")
            .causes(&[
                cause(
                    "The app was reinstalled, and Okta still has its earlier registration.",
                    "Remove it with `DELETE /idp/myaccount/app-authenticators/{enrollmentId}`, and register again.",
                ),
                cause(
                    "The app sent the registration twice, for example after a timeout.",
                    "Use the registration from the first response, and send `POST /idp/myaccount/app-authenticators` only once.",
                ),
            ]),
    ),
    known(
        403,
        &["Illegal device status, cannot perform action."],
        explain("E0000152", "The device status does not allow this action").verdict("Okta found the device, but refused the action because of the device's status. The user's account and your role are not the problem.")
            .causes(&[
                cause(
                    "An admin suspended or deactivated the device, and somebody tries to enroll or sign in with Okta Verify on it.",
                    "Look for the device at `Directory > Devices`. If it is suspended, unsuspend it there; nothing else is needed. If it is deactivated, activate it there, then remove the account in `Okta Verify` on the device and add it again.",
                )
                .any(&[
                    Clue::Words("idp/authenticators"),
                    Clue::Words("illegal_device_state"),
                    Clue::Words("illegal device state"),
                    Clue::Words("oktadevicesdk"),
                    Clue::Words("okta verify"),
                ]),
                cause(
                    "The device has a different status than the action needs: Okta deletes only deactivated devices, and suspends only active ones.",
                    "Read `status` with `GET /api/v1/devices/{deviceId}`, and first send the lifecycle request that leads to the needed status, for example `POST /api/v1/devices/{deviceId}/lifecycle/deactivate`.",
                ),
            ])
            .queries(&[Query {
                finds: "What happened to devices",
                clauses: &["eventType sw \"device.lifecycle.\""],
            }]),
    ),
    known(
        410,
        &["Invalid device id, it no longer exists."],
        explain("E0000153", "The device no longer exists")
            .verdict("Okta refused the request because it no longer has the device in its list. The user's account and password are not the problem, and the device itself may work.")
            .causes(&[
                cause(
                    "An administrator or a cleanup job deleted the device in Okta together with its enrollments, and the app on the device does not know that yet.",
                    "Remove the account from `Okta Verify` on the device and add it again, which registers the device as a new one.",
                ),
                cause(
                    "A program sends a device ID that it stored long ago, or an ID of another org.",
                    "List the devices with `GET /api/v1/devices`, and continue with an ID from there.",
                ),
            ])
            .queries(&[Query {
                finds: "Devices that were deleted",
                clauses: &["eventType eq \"device.lifecycle.delete\""],
            }]),
    ),
    known(
        423,
        &["User is not currently active."],
        explain("E0000155", "The user of this device is not active")
            .verdict("Okta refused the request because of the user's account. The device and its enrollment are not the problem.")
            .causes(&[
                cause(
                    "The user is deactivated (`DEPROVISIONED`) or was never activated (`STAGED`).",
                    "Read `status` with `GET /api/v1/users/{userId}`. If the person should have access, choose `Directory > People > your user > Activate`.",
                ),
                cause(
                    "The user is suspended: `status` in `GET /api/v1/users/{userId}` is `SUSPENDED`.",
                    "Send `POST /api/v1/users/{userId}/lifecycle/unsuspend`, then repeat the request.",
                ),
            ])
            .queries(&[Query {
                finds: "Users suspended or deactivated",
                clauses: &["(eventType eq \"user.lifecycle.deactivate\" or eventType eq \"user.lifecycle.suspend\")"],
            }]),
    ),
    known(
        410,
        &["Invalid user id; the user either does not exist or has been deleted."],
        explain("E0000156", "The user was deleted or never existed")
            .verdict("Okta refused the request because no user of this org has the ID that the device sends. The device itself may work.")
            .causes(&[
                cause(
                    "The user was deleted, and the device still has the old ID.",
                    "Look for `user.lifecycle.delete.completed` at `Reports > System Log`. Remove the account on the device, and enroll it for a user who exists.",
                ),
                cause(
                    "The device was set up with another org, such as preview.",
                    "Check the ID with `GET /api/v1/users/{userId}` in {org}, and enroll the device again in this org.",
                ),
            ]),
    ),
    known(
        403,
        &["Device Assurance or Device Signal Collection policies contain condition(s) with Device Posture IdP signals. Please delete or update the corresponding policies to remove the Device Posture IdP conditions."],
        explain("E0000262", "Policies still use the device signals of this identity provider")
            .verdict("Okta refused to change the identity provider, because devices could then no longer satisfy these policies. Your role is not the problem.")
            .causes(&[
                cause(
                    "Device assurance or signal collection policies check signals of this identity provider about the state of the device.",
                    "Find those conditions with `GET /api/v1/device-assurances`, remove them at `Security > Device Assurance Policies`, then repeat the change of the identity provider.",
                ),
                cause(
                    "The identity provider should be replaced by another one that reports the same signals.",
                    "Set up the new provider at `Security > Identity Providers` first, point the conditions to it, and remove the old one last.",
                ),
            ]),
    ),
    known(
        409,
        &["Device registration is already in progress for this device."],
        explain("E0000265", "A device registration is already running")
            .verdict("Okta refused a second registration while the first one of this device has not finished. Neither the device nor the account is the problem.")
            .causes(&[
                cause(
                    "The user started the enrollment twice, for example in two windows.",
                    "Wait until `Okta Verify` shows how the first registration ended. Start another one only if it failed.",
                ),
                cause(
                    "A program repeats the request after a timeout.",
                    "Do not send it again after a `409`. Look in `GET /api/v1/devices` for the device, and start again only if it has not appeared after some minutes.",
                ),
            ]),
    ),
];
