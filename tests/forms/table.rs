//! The forms by number, and the test that stands for each.

/// Number, form, name of the test.
const FORMS: &[(u8, &str, &str)] = &[
    (1, "a bare token", "form_1_a_bare_token"),
    (2, "a scheme before it", "form_2_a_scheme_before_it"),
    (3, "an Authorization header", "form_3_an_authorization_header_in_every_notation"),
    (4, "quotes", "form_4_quotes_of_every_kind"),
    (5, "space around it", "form_5_space_around_it"),
    (6, "wrapped", "form_6_wrapped_at_any_column"),
    (7, "a scheme and wrapped", "form_7_a_scheme_and_wrapped"),
    (8, "a token response, pretty", "forms_8_and_9_a_token_response"),
    (9, "a token response in other notations", "form_9_other_notations_of_a_token_response"),
    (10, "a callback address", "form_10_a_callback_address"),
    (11, "a command", "form_11_commands_of_every_shell"),
    (12, "a log line", "form_12_a_log_line"),
    (13, "the signature cut off", "forms_13_and_14_the_signature_cut_off"),
    (14, "the signature and its dot cut off", "forms_13_and_14_the_signature_cut_off"),
    (15, "an encrypted token", "form_15_an_encrypted_token"),
    (16, "cookies and Basic", "form_16_cookies_and_basic_credentials_are_masked"),
    (17, "invisible characters", "form_17_invisible_characters_inside"),
    (18, "other encodings", "form_18_other_encodings_of_a_token"),
    (19, "cut off anywhere", "form_19_cut_off_anywhere"),
    (20, "mail and web page damage", "form_20_mail_and_web_page_damage"),
    (21, "several tokens", "form_21_several_tokens_and_the_same_twice"),
    (22, "JSON serialization", "form_22_json_serialization_and_detached_payloads"),
    (23, "no JWT at all", "form_23_what_is_no_jwt"),
    (24, "an error body", "form_24_an_error_body_whole_and_cut_off"),
    (25, "OAuth, hybrid and Identity Engine bodies", "form_25_oauth_hybrid_and_identity_engine_bodies"),
    (26, "a whole exchange", "form_26_a_whole_exchange_in_every_layout"),
    (27, "headers alone", "form_27_headers_alone"),
    (28, "texts of SDKs and tools", "form_28_texts_of_sdks_and_tools"),
    (29, "texts of verifiers", "form_29_texts_of_verifiers"),
    (30, "the error page", "form_30_the_error_page_in_any_language_and_retyped"),
    (31, "bare codes and events", "form_31_bare_codes_statuses_summaries_and_events"),
    (32, "discovery documents and key sets", "form_32_discovery_documents_and_key_sets"),
    (33, "an archive of requests", "form_33_an_archive_of_requests_is_read_for_what_is_in_it"),
    (34, "a token already decoded", "form_34_header_and_payload_as_json"),
    (35, "the System Log's screen and export", "form_35_rows_of_the_screen_are_read_by_their_outcome"),
    (
        36,
        "what Okta's own programs print",
        "form_36_what_okta_s_own_programs_print_is_read_for_what_is_in_it",
    ),
    (37, "logs and their wrappers", "form_37_a_prefix_does_not_hide_the_call_behind_it"),
    (40, "a SAML response", "form_40_a_saml_response_in_every_coat"),
];

#[test]
fn every_form_has_a_test_of_its_own() {
    let sources = [
        include_str!("tokens.rs"),
        include_str!("errors.rs"),
        include_str!("decoded.rs"),
        include_str!("screen.rs"),
        include_str!("logs.rs"),
        include_str!("saml.rs"),
    ]
    .concat();
    assert!(FORMS.is_sorted_by(|one, next| one.0 < next.0));
    for (number, form, test) in FORMS {
        assert!(sources.contains(&format!("fn {test}()")), "form {number}, {form}: {test}");
    }
}
