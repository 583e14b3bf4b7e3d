//! Errors of devices and their registration.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Query, cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["Unsupported OS Version: {0}"],
        explain("E0000071", "The operating system version is not supported")
            .causes(&[cause(
                "Okta's mobile device management does not support this version of the operating system: {0}. The user's rights are not the problem.",
                "Update the device in its `Settings`, or enroll another one.",
            )]),
    ),
    known(
        403,
        &["MIM policy settings have disallowed enrollment for this user"],
        explain("E0000072", "A mobile policy does not let this user enroll")
            .causes(&[cause("The mobile policy allows other platforms than this device's.", "Let an administrator allow the platform in the mobile policy for one of the groups at `Directory > People > your user > Groups`."), cause("No mobile policy applies to the user, because none of the user's groups is in one.", "Add the user to a group of the policy at `Directory > Groups > your group`.")]),
    ),
    known(
        403,
        &["Action on device already in queue or in progress"],
        explain("E0000103", "An action on the device is already queued")
            .causes(&[cause(
                "An earlier command, such as lock or wipe, has not finished, because the device has not confirmed it yet.",
                "Wait until the device has been online and has confirmed it. Sending the request again gets `E0000103` again.",
            )]),
    ),
    known(
        403,
        &["Device is already locked and cannot be locked again"],
        explain("E0000104", "The device is already locked")
            .causes(&[cause(
                "An earlier lock has reached the device, so this request changes nothing. The caller's rights are not the problem.",
                "Treat the request as done, also where it returns `403`. The device's own passcode unlocks it.",
            )]),
    ),
    known(
        409,
        &["OEM generic duplicate resource."],
        explain("E0000108", "The device management object already exists")
            .causes(&[cause(
                "Another device management object has the same identifying value. Sometimes an earlier request created it, and its response was lost.",
                "List the existing objects with a `GET` of the same path, and update the one that has the value.",
            )]),
    ),
    known(
        400,
        &["The registration is already active for the given user, client and device combination"],
        explain("E0000132", "The app is already registered for this user and device")
            .causes(&[cause(
                "An active registration exists for the same user, client and device. Sometimes the app was reinstalled, or sent the request twice.",
                "Use that registration, or remove it with `DELETE /idp/myaccount/app-authenticators/{enrollmentId}` and register again.",
            )]),
    ),
    known(
        403,
        &["Illegal device status, cannot perform action."],
        explain("E0000152", "The device status does not allow this action").verdict("The device was found. Its status does not allow this action.")
            .causes(&[
                cause(
                    "Somebody enrolls or signs in with Okta Verify on a device that an admin suspended or deactivated.",
                    "Look for the device at `Directory > Devices`, and unsuspend or activate it there. If it should start again, deactivate and delete it, remove the account in `Okta Verify` on the device, and enroll again.",
                )
                .any(&[
                    Clue::Words("idp/authenticators"),
                    Clue::Words("illegal_device_state"),
                    Clue::Words("illegal device state"),
                    Clue::Words("oktadevicesdk"),
                    Clue::Words("okta verify"),
                ]),
                cause(
                    "The device has another status than the action needs: Okta deletes only deactivated devices, and suspends only active ones.",
                    "Read `status` with `GET /api/v1/devices/{deviceId}`, and send the lifecycle request that leads there first, for example `POST /api/v1/devices/{deviceId}/lifecycle/deactivate`.",
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
            .causes(&[cause(
                "The device was deleted in Okta, and its enrollments were deleted with it. The app on the device does not know that yet.",
                "Remove the account from `Okta Verify` on the device and add it again, which registers the device as a new one.",
            )])
            .queries(&[Query {
                finds: "Devices that were deleted",
                clauses: &["eventType eq \"device.lifecycle.delete\""],
            }]),
    ),
    known(
        423,
        &["User is not currently active."],
        explain("E0000155", "The user is not active")
            .causes(&[cause("The account behind this device or enrollment is deactivated or was never activated. The device itself is in order.", "Read `status` with `GET /api/v1/users/{userId}`, and bring the user back at `Directory > People > your user > Activate`."), cause("The account is suspended.", "Send `POST /api/v1/users/{userId}/lifecycle/unsuspend`, then repeat the request.")])
            .queries(&[Query {
                finds: "Users suspended or deactivated",
                clauses: &["(eventType eq \"user.lifecycle.deactivate\" or eventType eq \"user.lifecycle.suspend\")"],
            }]),
    ),
    known(
        410,
        &["Invalid user id; the user either does not exist or has been deleted."],
        explain("E0000156", "The user was deleted or never existed")
            .causes(&[cause(
                "The device names the ID of a user that this org does not have: the user was deleted, or the device was set up with another org.",
                "Check the ID with `GET /api/v1/users/{userId}` in {org}, then enroll the device for a user who exists.",
            )]),
    ),
    known(
        403,
        &["Device Assurance or Device Signal Collection policies contain condition(s) with Device Posture IdP signals. Please delete or update the corresponding policies to remove the Device Posture IdP conditions."],
        explain("E0000262", "Device posture signals are used in policies")
            .causes(&[cause(
                "Device assurance or signal collection policies check signals of this identity provider about the state of the device.",
                "Find those conditions with `GET /api/v1/device-assurances` and remove them, then change the identity provider at `Security > Identity Providers`.",
            )]),
    ),
    known(
        409,
        &["Device registration is already in progress for this device."],
        explain("E0000265", "A device registration is already running")
            .causes(&[cause(
                "A second registration started before the first one had ended, usually because of a retry or a double tap.",
                "Wait for the first registration. Start another one only if the first one fails, not after each `409`.",
            )]),
    ),
];
