//! Errors of devices and their registration.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Query, cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["Unsupported OS Version: {0}"],
        explain("E0000071", "Operating system version is not supported")
            .causes(&[cause(
                "Okta's mobile management does not take this version: {0}.",
                "Update the device, or enroll another one.",
            )]),
    ),
    known(
        403,
        &["MIM policy settings have disallowed enrollment for this user"],
        explain("E0000072", "Mobile policy keeps this user from enrolling")
            .causes(&[cause(
                "A mobile management (MIM) policy excludes the user or this kind of device.",
                "Have an admin allow the platform for a group of the user's in the mobile policy.",
            )]),
    ),
    known(
        403,
        &["Action on device already in queue or in progress"],
        explain("E0000103", "Action on the device is queued already")
            .causes(&[cause(
                "An earlier lock, wipe or similar command has not finished.",
                "Wait until the device has come online and confirmed it; do not send it again.",
            )]),
    ),
    known(
        403,
        &["Device is already locked and cannot be locked again"],
        explain("E0000104", "Device is locked already")
            .causes(&[cause(
                "The lock reached the device before.",
                "Treat the call as done; the device's own passcode unlocks it.",
            )]),
    ),
    known(
        409,
        &["OEM generic duplicate resource."],
        explain("E0000108", "Device management object exists already")
            .causes(&[cause(
                "Another object has the same identifying value.",
                "Find that one and update it.",
            )]),
    ),
    known(
        400,
        &["The registration is already active for the given user, client and device combination"],
        explain("E0000132", "App is registered for this user and device already")
            .causes(&[cause(
                "The same user, client and device have an active registration.",
                "Use that one, or remove it with `DELETE /idp/myaccount/app-authenticators/{enrollmentId}` and register anew.",
            )]),
    ),
    known(
        403,
        &["Illegal device status, cannot perform action."],
        explain("E0000152", "Device status forbids this action")
            .causes(&[cause(
                "Only a deactivated device can be deleted, only an active one suspended.",
                "Read `status` with `GET /api/v1/devices/{deviceId}` and call the lifecycle step that leads there first.",
            )])
            .queries(&[Query {
                finds: "What happened to devices",
                clauses: &["eventType sw \"device.lifecycle.\""],
            }]),
    ),
    known(
        410,
        &["Invalid device id, it no longer exists."],
        explain("E0000153", "Device no longer exists")
            .causes(&[cause(
                "The device record was deleted, and its enrollments with it.",
                "Remove the account from Okta Verify on the device and add it again.",
            )])
            .queries(&[Query {
                finds: "Devices that were deleted",
                clauses: &["eventType eq \"device.lifecycle.delete\""],
            }]),
    ),
    known(
        423,
        &["User is not currently active."],
        explain("E0000155", "User is not active")
            .causes(&[cause(
                "The account behind this device or enrollment is suspended, deactivated or still being set up.",
                "Bring the user back at `Directory > People > your user`, then repeat the call.",
            )])
            .queries(&[Query {
                finds: "Users suspended or deactivated",
                clauses: &["(eventType eq \"user.lifecycle.deactivate\" or eventType eq \"user.lifecycle.suspend\")"],
            }]),
    ),
    known(
        410,
        &["Invalid user id; the user either does not exist or has been deleted."],
        explain("E0000156", "User was deleted or never existed")
            .causes(&[cause(
                "The device names a user id that this org does not hold.",
                "Check the id with `GET /api/v1/users/{userId}` in {org}, then enroll the device for a user who exists.",
            )]),
    ),
    known(
        403,
        &["Device Assurance or Device Signal Collection policies contain condition(s) with Device Posture IdP signals. Please delete or update the corresponding policies to remove the Device Posture IdP conditions."],
        explain("E0000262", "Device posture signals are used in policies")
            .causes(&[cause(
                "Device assurance or signal collection policies test signals of this identity provider.",
                "Remove those conditions, found with `GET /api/v1/device-assurances`, then change the identity provider.",
            )]),
    ),
    known(
        409,
        &["Device registration is already in progress for this device."],
        explain("E0000265", "Device registration is running already")
            .causes(&[cause(
                "A second registration started before the first one ended, often through a retry or double tap.",
                "Wait for the first one, and try again only if it fails.",
            )]),
    ),
];
