//! A key is read in every form in which people have one.

use crate::signer::{Token, ed25519, jwk, key_file, p256, rsa};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use token_inspector::jose::curve::{Curve, KeyType};
use token_inspector::jose::key::{Form, Keys, Material, Note, Step};

const PUBLIC: &str = key_file!("rsa_public.pem");

/// The one key of a text.
fn one(text: &str) -> token_inspector::jose::key::Key {
    let keys = Keys::read(text);
    assert_eq!((keys.keys.len(), &keys.problems), (1, &vec![]), "{text}\n{keys:?}");
    keys.keys[0].clone()
}

fn rsa_material() -> Material {
    one(PUBLIC).material
}

#[test]
fn each_form_of_pem_holds_the_same_rsa_key() {
    for (text, form, private) in [
        (PUBLIC, Form::PublicKey, false),
        (key_file!("rsa_public_pkcs1.pem"), Form::RsaPublicKey, false),
        (key_file!("certificate.pem"), Form::Certificate, false),
        (key_file!("rsa_private.pem"), Form::PrivateKey, true),
        (key_file!("rsa_private_pkcs1.pem"), Form::RsaPrivateKey, true),
    ] {
        let key = one(text);
        assert_eq!((&key.material, key.origin.form, key.private), (&rsa_material(), form, private), "{text}");
        assert_eq!(key.origin.span, 0..text.trim_end().len());
        assert_eq!(key.notes, []);
    }
}

#[test]
fn each_form_of_pem_holds_the_same_ec_key() {
    let public = one(key_file!("ec_p256_public.pem"));
    assert!(matches!(&public.material, Material::Ec(key) if key.curve == Curve::P256));
    let sec1 = one(key_file!("ec_p256_private.pem"));
    let pkcs8 = one(key_file!("ec_p256_private_pkcs8.pem"));
    let compressed = one(key_file!("ec_p256_public_compressed.pem"));
    for key in [&sec1, &pkcs8, &compressed] {
        assert_eq!(key.material, public.material);
    }
    assert!(sec1.private && pkcs8.private && !compressed.private);
    assert_eq!(sec1.origin.form, Form::EcPrivateKey);
    assert_eq!(compressed.notes, [Note::CompressedPoint]);
}

#[test]
fn the_public_half_of_an_ed25519_key_is_computed_where_it_is_not_written() {
    let (public, private) = (one(key_file!("ed25519_public.pem")), one(key_file!("ed25519_private.pem")));
    assert_eq!(public.material, private.material);
    assert!(private.private);
    assert_eq!(private.notes, [Note::PublicHalfComputed]);
    assert!(Token::new("EdDSA", None, &ed25519()).by(key_file!("ed25519_private.pem")).is_verified());
}

#[test]
fn a_chain_is_read_and_its_leaf_verifies() {
    let chain = key_file!("chain.pem");
    let keys = Keys::read(chain);
    assert_eq!(keys.keys.len(), 2);
    let numbers: Vec<_> = keys.keys.iter().map(|key| key.origin.number).collect();
    assert_eq!(numbers, [Some(1), Some(2)]);
    assert_eq!(keys.keys[0].material, rsa_material());
    let subject = |index: usize| keys.keys[index].certificate.as_ref().unwrap().subject.clone();
    assert_eq!((subject(0), subject(1)), ("CN=signing.example".to_owned(), "CN=ca.example".to_owned()));
    assert!(Token::new("RS256", None, &rsa()).by(chain).is_verified());
}

#[test]
fn pem_is_read_however_it_was_wrapped() {
    let lines: Vec<&str> = PUBLIC.lines().collect();
    let quoted: Vec<String> = lines.iter().map(|line| format!("  \"{line}\\n\" +")).collect();
    let mailed: Vec<String> = lines.iter().map(|line| format!("> {line}")).collect();
    for (how, text) in [
        ("one line", PUBLIC.replace('\n', "")),
        ("spaces for line breaks", PUBLIC.replace('\n', " ")),
        ("line breaks written out", PUBLIC.replace('\n', "\\n")),
        ("line breaks written out twice", PUBLIC.replace('\n', "\\\\n")),
        ("carriage returns", PUBLIC.replace('\n', "\r\n")),
        ("carriage returns written out", PUBLIC.replace('\n', "\\r\\n")),
        ("an environment file", format!("PUBLIC_KEY=\"{}\"\nOTHER=1\n", PUBLIC.replace('\n', "\\n"))),
        ("a program", format!("const key =\n{};", quoted.join("\n"))),
        ("a mail", mailed.join("\n")),
        ("JSON", format!("{{\"public_key\": \"{}\"}}", PUBLIC.replace('\n', "\\n"))),
        ("JSON of PHP", format!("{{\"key\":\"{}\"}}", PUBLIC.replace('/', "\\/").replace('\n', "\\n"))),
        ("JSON of .NET", PUBLIC.replace('+', "\\u002B").replace('\n', "\\n")),
        ("YAML", format!("jwt:\n  key: |\n    {}", PUBLIC.replace('\n', "\n    "))),
        ("YAML in one line", format!("key: \"{}\"", PUBLIC.replace('\n', "\\n"))),
        ("a Kubernetes secret", format!("data:\n  key.pem: {}\n", STANDARD.encode(PUBLIC))),
        (
            "a URL",
            PUBLIC
                .replace('+', "%2B")
                .replace('/', "%2F")
                .replace('=', "%3D")
                .replace('\n', "%0A")
                .replace(' ', "%20"),
        ),
        ("no line of 64", PUBLIC.replace("MII", "MI\nI")),
        ("another label", PUBLIC.replace("PUBLIC KEY", "RSA PUBLIC KEY")),
        ("base64 of DER", lines[1..lines.len() - 1].join("")),
        ("base64 of DER in lines", lines[1..lines.len() - 1].join("\n")),
        ("DER in digits", rsa_material().spki().unwrap().iter().map(|byte| format!("{byte:02x}")).collect()),
        ("a byte order mark", format!("\u{feff}{PUBLIC}")),
    ] {
        assert_eq!(one(&text).material, rsa_material(), "{how}");
    }
    assert_eq!(one(&PUBLIC.replace('\n', "\\n")).notes, [Note::LineBreaksRestored]);
    assert_eq!(one(&lines[1..lines.len() - 1].join("")).notes, [Note::BareDer]);
}

#[test]
fn pem_without_its_end_line_is_read_if_nothing_else_is_missing() {
    let text = PUBLIC.replace("-----END PUBLIC KEY-----", "");
    assert_eq!(one(&text).notes, [Note::NoEndLine]);
    assert_eq!(one(&format!("{text}and then some words\n")).material, rsa_material());
}

#[test]
fn a_set_is_read_with_the_name_and_number_of_each_key() {
    let set = format!(
        "{{\"keys\":[{},{}]}}",
        jwk(PUBLIC, ",\"kid\":\"a\",\"alg\":\"RS256\",\"use\":\"sig\",\"key_ops\":[\"verify\"]"),
        jwk(key_file!("ec_p256_public.pem"), ",\"kid\":\"b\"")
    );
    let pasted = format!("HTTP/1.1 200 OK\ncontent-type: application/json\n\n{set}\n");
    let keys = Keys::read(&pasted);
    assert_eq!(keys.kids(), ["a", "b"]);
    let (first, second) = (&keys.keys[0], &keys.keys[1]);
    assert_eq!((first.origin.set, first.origin.number), (Some(0), Some(1)));
    assert_eq!((second.origin.set, second.origin.number), (Some(0), Some(2)));
    assert_eq!(first.origin.path, [Step::Member("keys".into()), Step::Item(0)]);
    assert_eq!(&pasted[first.origin.span.clone()], set);
    assert_eq!(first.alg.as_deref(), Some("RS256"));
    assert_eq!(first.usage.as_deref(), Some("sig"));
    assert_eq!(first.operations.as_deref(), Some(["verify".to_owned()].as_slice()));
}

#[test]
fn a_set_escaped_into_a_string_is_read() {
    let set = format!("{{\"keys\":[{}]}}", jwk(PUBLIC, ",\"kid\":\"a\""));
    let once = set.replace('"', "\\\"");
    let twice = once.replace('\\', "\\\\").replace("\\\\\"", "\\\\\\\"");
    for text in [
        once.clone(),
        twice,
        format!("\"{once}\""),
        format!("{{\"inline_jwks\": \"{once}\"}}"),
        format!("local_jwks:\n  inline_string: \"{once}\"\n"),
        format!("local_jwks:\n  inline_string: '{set}'\n"),
        STANDARD.encode(&set),
        URL_SAFE_NO_PAD.encode(&set),
        set.replace('"', "'"),
    ] {
        let key = one(&text);
        assert_eq!((key.kid.as_deref(), &key.material), (Some("a"), &rsa_material()), "{text}");
    }
}

#[test]
fn keys_written_as_yaml_are_read() {
    let ec = Keys::read(key_file!("ec_p256_public.pem"));
    let members = ec.keys[0].material.jwk_members().unwrap();
    let lines: Vec<String> = members.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    let text = format!("keys:\n  - kid: one\n    {0}\n  - kid: \"two\"\n    {0}\n", lines.join("\n    "));
    let keys = Keys::read(&text);
    assert_eq!(keys.kids(), ["one", "two"]);
    assert!(keys.keys.iter().all(|key| key.material == ec.keys[0].material));
    assert_eq!(keys.keys[1].origin.form, Form::YamlJwk);
}

#[test]
fn a_map_of_names_to_certificates_gives_each_key_its_name() {
    let certificate = key_file!("certificate.pem").replace('\n', "\\n");
    let map = format!("{{\"1bc4f2a0\":\"{certificate}\",\"77de01ff\":\"{certificate}\"}}");
    assert_eq!(Keys::read(&map).kids(), ["1bc4f2a0", "77de01ff"]);
    let token = Token::new("RS256", Some("77de01ff"), &rsa());
    assert!(token.by(&map).is_verified());
    let setting = format!("{{\"public_key\":\"{certificate}\"}}");
    assert_eq!(one(&setting).kid, None);
    assert!(token.by(&setting).is_verified());
}

#[test]
fn x5c_is_read_alone_and_beside_the_numbers_that_it_repeats() {
    let lines: String = key_file!("certificate.pem").lines().filter(|line| !line.starts_with('-')).collect();
    let alone = one(&format!("{{\"x5c\":[\"{lines}\"]}}"));
    assert_eq!((alone.origin.form, &alone.material), (Form::X5c, &rsa_material()));
    assert_eq!(one(&format!("{{\"kty\":\"RSA\",\"x5c\":[\"{lines}\"]}}")).material, rsa_material());
    assert_eq!(one(&format!("[\"{lines}\"]")).material, rsa_material());
    let other = jwk(key_file!("rsa_pss_public.pem"), &format!(",\"x5c\":[\"{lines}\"]"));
    assert_eq!(one(&other).notes, [Note::CertificateOfAnotherKey]);
}

#[test]
fn of_a_private_key_only_the_public_half_is_used() {
    let private = jwk(PUBLIC, ",\"d\":\"AQAB\",\"p\":\"AQAB\",\"key_ops\":[\"sign\"]");
    let key = one(&private);
    assert!(key.private);
    assert_eq!(key.material, rsa_material());
    assert!(Token::new("RS256", None, &rsa()).by(&private).is_verified());
    assert!(Token::new("ES256", None, &p256()).by(key_file!("ec_p256_private.pem")).is_verified());
    assert!(Keys::read(&private).holds_private());
    assert!(!Keys::read(PUBLIC).holds_private());
}

#[test]
fn a_coordinate_that_lost_its_leading_zeros_is_read_and_said() {
    // `d` of this key is 48; its `y` begins with a zero byte.
    let (x, y) = short_coordinate();
    let whole =
        format!("{{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"{}\",\"y\":\"{}\"}}", encoded(&x), encoded(&y));
    let short = whole.replace(&encoded(&y), &encoded(&y[1..]));
    let key = one(&short);
    assert_eq!(key.material, one(&whole).material);
    assert_eq!(key.notes, [Note::PaddedCoordinate("y", 1)]);
    let long = whole.replace(&encoded(&x), &encoded(&[&[0], x.as_slice()].concat()));
    assert_eq!(one(&long).notes, [Note::LeadingZeros("x")]);
}

fn encoded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The point of the smallest number whose `y` begins with a zero byte.
fn short_coordinate() -> (Vec<u8>, Vec<u8>) {
    (1..=u16::MAX)
        .find_map(|number| {
            let mut scalar = [0; 32];
            scalar[30..].copy_from_slice(&number.to_be_bytes());
            let key = p256::ecdsa::SigningKey::from_slice(&scalar).ok()?;
            let point = key.verifying_key().to_sec1_point(false);
            let (x, y) = point.as_bytes()[1..].split_at(32);
            (y[0] == 0 && x[0] != 0).then(|| (x.to_vec(), y.to_vec()))
        })
        .unwrap()
}

#[test]
fn standard_base64_and_leading_zeros_in_a_jwk_are_read_and_said() {
    let Material::Rsa(rsa) = rsa_material() else { panic!() };
    let n = STANDARD.encode([&[0], rsa.modulus.as_slice()].concat());
    let key = one(&format!("{{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"{n}\"}}"));
    assert_eq!(key.material, rsa_material());
    assert!(key.notes.contains(&Note::NotBase64Url("n")) && key.notes.contains(&Note::LeadingZeros("n")));
}

#[test]
fn a_key_for_pss_alone_verifies_nothing_else() {
    let pem = key_file!("rsa_pss_public.pem");
    assert!(matches!(one(pem).material, Material::Rsa(key) if key.only_pss));
    let key = crate::signer::rsa_key(key_file!("rsa_pss_private.pem"));
    assert!(Token::new("PS256", None, &key).by(pem).is_verified());
    assert!(!Token::new("RS256", None, &key).by(pem).is_verified());
}

#[test]
fn keys_of_other_curves_are_known_for_what_they_are() {
    let of = |text| one(text).material;
    assert_eq!(of(key_file!("ec_k256_public.pem")).curve(), Some(Curve::Secp256k1));
    assert_eq!(of(key_file!("ed448_public.pem")).curve(), Some(Curve::Ed448));
    assert_eq!(of("{\"kty\":\"AKP\",\"alg\":\"ML-DSA-44\",\"pub\":\"AA\"}").key_type(), Some(KeyType::Akp));
    assert_eq!(
        of("{\"kty\":\"EC\",\"crv\":\"BP-256\",\"x\":\"AA\",\"y\":\"AA\"}").key_type(),
        Some(KeyType::Ec)
    );
}

#[test]
fn several_pieces_of_one_text_are_read_each_with_its_place() {
    let set = format!("{{\"keys\":[{}]}}", jwk(PUBLIC, ",\"kid\":\"a\""));
    let text = format!("# the old key\n{}\n# the new set\n{set}\n", key_file!("ec_p256_public.pem"));
    let keys = Keys::read(&text);
    assert_eq!((keys.keys.len(), keys.problems.len()), (2, 0));
    let piece = |index: usize| &text[keys.keys[index].origin.span.clone()];
    assert!(piece(0).starts_with("-----BEGIN") && piece(0).ends_with("-----"));
    assert_eq!(piece(1), set);
}

#[test]
fn in_a_text_about_something_else_only_keys_are_found() {
    let log = "2026-07-29 GET /api/v1/users 403 {\"errorCode\":\"E0000006\"}\nclient_secret=abc\n";
    assert!(Keys::find(log).is_empty());
    assert!(Keys::find("{\"n\":1,\"e\":2}").is_empty());
    let with_key = format!("{log}{PUBLIC}");
    assert_eq!(Keys::find(&with_key).keys.len(), 1);
}
