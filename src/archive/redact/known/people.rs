//! The names under which personal data stands, each with its kind and when it counts.

use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::known::kind::Kind::{
    Birthdate, Email, Group, IpAddress, Name, PersonalNumber, Phone, PostalAddress, Username,
};
use crate::archive::redact::known::table::When::{self, Always, Person};

/// Names in lower case without `-`, `_` and `.`.
pub(crate) const NAMED: &[(&[&str], Kind, When)] = &[
    (
        &[
            "email",
            "mail",
            "emailaddress",
            "secondemail",
            "primaryemail",
            "workemail",
            "useremail",
            "recipient",
            "emailid",
            "mailto",
        ],
        Email,
        Always,
    ),
    (
        &[
            "username",
            "login",
            "loginhint",
            "identifier",
            "preferredusername",
            "userlogin",
            "loginid",
            "upn",
            "userprincipalname",
            "samaccountname",
            "loginname",
            "j_username",
            "unique_name",
            "uniquename",
        ],
        Username,
        Always,
    ),
    (&["alternateid", "user", "principal", "subject", "nameid"], Username, Person),
    (
        &[
            "firstname",
            "lastname",
            "middlename",
            "givenname",
            "familyname",
            "nickname",
            "fullname",
            "surname",
            "honorificprefix",
            "legalname",
            "realname",
            "zoneinfoname",
        ],
        Name,
        Always,
    ),
    (&["name", "displayname", "formatted", "sn", "cn", "manager"], Name, Person),
    (
        &[
            "phone",
            "phonenumber",
            "primaryphone",
            "mobilephone",
            "mobile",
            "telephone",
            "telephonenumber",
            "smsphone",
        ],
        Phone,
        Always,
    ),
    (
        &["streetaddress", "postaladdress", "street", "zipcode", "postalcode", "homeaddress"],
        PostalAddress,
        Always,
    ),
    (&["address", "city", "locality", "zip"], PostalAddress, Person),
    (&["birthdate", "birthday", "dateofbirth", "dob"], Birthdate, Always),
    (&["ssn", "socialsecuritynumber", "nationalid", "employeenumber", "taxid"], PersonalNumber, Always),
    (&["groups", "groupnames", "memberof"], Group, Always),
    (
        &[
            "ipaddress",
            "clientip",
            "xforwardedfor",
            "xrealip",
            "trueclientip",
            "serveripaddress",
            "remoteaddr",
            "remoteip",
            "clientipaddress",
            "cfconnectingip",
        ],
        IpAddress,
        Always,
    ),
];
