//! The other claims of the IANA registry "JSON Web Token Claims": of calls, devices, media and federations.
//! Tokens of sign-ins seldom have them, and a custom claim may bear the same name.

use crate::catalogue::claims::Entry;

const SIP: &str = "RFC 8055, SIP";
const PASSPORT: &str = "RFC 8225, PASSporT";
const SHAKEN: &str = "RFC 8588, SHAKEN";
const DIVERTED: &str = "RFC 8946, PASSporT";
const CALLER: &str = "RFC 9795, PASSporT";
const TRUST: &str = "RFC 8485, vectors of trust";
const VERIFIABLE: &str = "W3C verifiable credentials";
const ACE: &str = "RFC 9200, ACE";
const EAT: &str = "RFC 9711, attestation";
const CDNI: &str = "RFC 9246, CDNI";
const ASSURANCE: &str = "OpenID Identity Assurance";
const OPENID: &str = "OpenID Connect Core";
const FEDERATION: &str = "OpenID Federation";
const RDAP: &str = "RFC 9560, RDAP";

pub(crate) static CLAIMS: &[Entry] = &[
    (
        "verified_claims",
        "Claims, with how they were verified.\nClaims about the user with how they were verified.",
        ASSURANCE,
    ),
    ("place_of_birth", "Place of birth.", ASSURANCE),
    ("nationalities", "Nationalities, as country codes.", ASSURANCE),
    ("birth_family_name", "Last name at birth.", ASSURANCE),
    ("birth_given_name", "First name at birth.", ASSURANCE),
    ("birth_middle_name", "Middle name at birth.", ASSURANCE),
    ("salutation", "Salutation, such as `Mr.`.", ASSURANCE),
    ("title", "Title, such as `Dr.`.", ASSURANCE),
    ("msisdn", "Mobile number with its country code.", ASSURANCE),
    ("also_known_as", "Another name.\nStage name, religious name or other name.", ASSURANCE),
    (
        "_claim_names",
        "Which claims are elsewhere.\nWhich claims are elsewhere, each with its source in `_claim_sources`.",
        OPENID,
    ),
    (
        "_claim_sources",
        "Where those other claims are.\nWhere the claims of `_claim_names` are: a token, or a URL; shown, never opened.",
        OPENID,
    ),
    ("vc", "A verifiable credential.", VERIFIABLE),
    ("vp", "A set of verifiable credentials.\nA presentation of verifiable credentials.", VERIFIABLE),
    (
        "vot",
        "How certain identity and sign-in are.\nHow strongly the user was identified and authenticated, part by part.",
        TRUST,
    ),
    (
        "vtm",
        "URL of what `vot` means; not opened.\nURL of what the parts of `vot` mean; shown, never opened.",
        TRUST,
    ),
    ("sd_hash", "Hash of this SD-JWT.\nHash of the SD-JWT that is presented.", "RFC 9901, SD-JWT"),
    (
        "status_list",
        "States of many tokens.\nStates of many tokens, two bits or so each.",
        "Token Status List",
    ),
    (
        "ttl",
        "Seconds that a list may be kept.\nSeconds for which a list of states may be kept.",
        "Token Status List",
    ),
    ("jwks", "Key set of the entity.", FEDERATION),
    (
        "metadata",
        "What the entity says of itself.\nWhat the entity says of itself, by its roles.",
        FEDERATION,
    ),
    (
        "metadata_policy",
        "What is required of the metadata.\nWhat the entities above it require of its metadata.",
        FEDERATION,
    ),
    ("constraints", "Limits on the chain of trust.", FEDERATION),
    ("crit", "Claims that must be understood.", FEDERATION),
    ("authority_hints", "Entities above this one.", FEDERATION),
    ("trust_marks", "Trust marks of the entity.", FEDERATION),
    ("trust_mark_type", "Which trust mark it is.", FEDERATION),
    ("delegation", "Who may issue the trust mark.\nWho is allowed to issue the trust mark.", FEDERATION),
    ("logo_uri", "URL of a logo; shown, never loaded.", FEDERATION),
    (
        "ref",
        "URL of more about it; not opened.\nURL of more about the trust mark; shown, never opened.",
        FEDERATION,
    ),
    (
        "ace_profile",
        "The profile that both sides speak.\nThe profile that client and resource server speak.",
        ACE,
    ),
    ("cnonce", "A value against replay.\nThe value that the resource server sent to prevent replay.", ACE),
    (
        "exi",
        "Seconds for which it is valid.\nSeconds for which the token is valid, counted by the resource server.",
        ACE,
    ),
    (
        "at_use_nbr",
        "How many requests it is good for.\nHow many requests the access token is valid for.",
        "ETSI NFV-SEC 022",
    ),
    ("geohash", "A place, as a geohash.", "CTA-5009-A"),
    ("atc", "Answer to a challenge.\nAnswer to a challenge of an authority.", "RFC 9447"),
    ("sig_val_claims", "How a signature was validated.", "RFC 9321"),
    ("rdap_allowed_purposes", "What data may be asked for.", RDAP),
    ("rdap_dnt_allowed", "Whether queries may go unlogged.", RDAP),
    ("orig", "Who calls.", PASSPORT),
    ("dest", "Who is called.", PASSPORT),
    ("mky", "Fingerprint of the key of the media.", PASSPORT),
    (
        "attest",
        "How certain the caller is (`A`–`C`).\nHow certain the carrier is of the caller, from `A` to `C`.",
        SHAKEN,
    ),
    ("origid", "Where the call came in.\nWhere the call came into the network.", SHAKEN),
    ("div", "Who was called before diversion.\nWho was called before the call was diverted.", DIVERTED),
    ("opt", "The token before diversion.\nThe token of the call before it was diverted.", DIVERTED),
    ("rph", "Priority of an emergency call.\nPriority of the call in an emergency.", "RFC 8443, PASSporT"),
    ("sph", "Priority of the call, as SIP has it.", "RFC 9027, PASSporT"),
    ("msgi", "Hash of a message.", "RFC 9475, PASSporT"),
    ("rcd", "Name, logo or card of the caller.", CALLER),
    ("rcdi", "Hashes of what `rcd` refers to.", CALLER),
    ("crn", "Reason of the call.", CALLER),
    ("jcard", "Card of the caller.", "RFC 8688, SIP"),
    ("sip_from_tag", "`tag` of the header `From`.", SIP),
    ("sip_date", "Header `Date`, in seconds.", SIP),
    ("sip_callid", "Header `Call-Id`.", SIP),
    ("sip_cseq_num", "Number of the header `CSeq`.", SIP),
    ("sip_via_branch", "`branch` of the header `Via`.", SIP),
    ("cdniv", "Version of these claims.\nVersion of the claims for content delivery.", CDNI),
    ("cdnicrit", "Claims that must be understood.", CDNI),
    ("cdniip", "IP address of the viewer, encrypted.", CDNI),
    ("cdniuc", "Which URLs it gives access to.\nWhich URLs the token gives access to.", CDNI),
    ("cdniets", "Seconds of renewed tokens.\nSeconds for which renewed tokens are valid.", CDNI),
    ("cdnistt", "How renewed tokens are sent.", CDNI),
    ("cdnistd", "How much of the path it is for.\nHow much of the path the cookie is for.", CDNI),
    ("eat_nonce", "A value against replay.\nThe value that the verifier sent to prevent replay.", EAT),
    ("eat_profile", "The profile of the attestation.", EAT),
    ("ueid", "ID of the device.", EAT),
    ("sueids", "Further IDs of the device.", EAT),
    ("oemid", "Who made the device.", EAT),
    ("hwmodel", "Model of the hardware.", EAT),
    ("hwversion", "Version of the hardware.", EAT),
    ("swname", "Name of the software.", EAT),
    ("swversion", "Version of the software.", EAT),
    ("oemboot", "Whether only the maker's code starts.\nWhether only the maker's software starts.", EAT),
    ("dbgstat", "Whether the device can be debugged.", EAT),
    ("location", "Where the device is.", EAT),
    ("uptime", "Seconds since the device started.", EAT),
    ("bootcount", "How often the device has started.", EAT),
    ("bootseed", "A random value of this start.", EAT),
    ("dloas", "Certifications of the device.", EAT),
    ("submods", "Parts of the device.\nParts of the device, each with its claims.", EAT),
    ("manifests", "Manifests of the software.", EAT),
    ("measurements", "Measured parts of the software.", EAT),
    ("measres", "Measured against expected.\nMeasured parts against what was expected.", EAT),
    ("intuse", "What the attestation is for.", EAT),
];
