//! Certificates (RFC 5280): the key that one holds, and what it says of it.

mod name;

use crate::jose::key::der_form::{self, FromDer};
use crate::jose::key::not_a_key::What;
use crate::jose::key::origin::Form;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use der::Decode;
use der::asn1::AnyRef;
use sha2::{Digest, Sha256};
use x509_cert::certificate::{CertificateInner, Raw};

/// What a certificate says about its key. Nobody has checked who signed it, nor whether it was revoked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateFacts {
    /// Who it is for, as a distinguished name (RFC 4514).
    pub subject: String,
    /// Who signed it.
    pub issuer: String,
    /// First second of its validity, counted from 1970 UTC.
    pub not_before: u64,
    /// Last second of its validity, counted from 1970 UTC.
    pub not_after: u64,
    /// `x5t#S256` (RFC 7515 section 4.1.8): SHA-256 of the certificate in base64url.
    pub thumbprint: String,
}

/// The key of a certificate. None if this is no certificate.
pub(super) fn read(der: &[u8]) -> Option<Result<FromDer, What>> {
    let certificate = CertificateInner::<Raw>::from_der(der).ok()?;
    let body = certificate.tbs_certificate();
    let info = body.subject_public_key_info();
    let facts = CertificateFacts {
        subject: name::written(body.subject()),
        issuer: name::written(body.issuer()),
        not_before: body.validity().not_before.to_unix_duration().as_secs(),
        not_after: body.validity().not_after.to_unix_duration().as_secs(),
        thumbprint: URL_SAFE_NO_PAD.encode(Sha256::digest(der)),
    };
    let mut notes = Vec::new();
    let parameters = info.algorithm.parameters.as_ref().map(AnyRef::from);
    let material =
        der_form::public(info.algorithm.oid, parameters, info.subject_public_key.raw_bytes(), &mut notes);
    Some(material.map(|material| FromDer {
        certificate: Some(facts),
        ..FromDer::public(material, Form::Certificate, notes)
    }))
}
