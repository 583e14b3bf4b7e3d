//! What the gateway in front of a Supabase project answers to an API key that it does not take.

use crate::catalogue::libraries::library;

library! {
    "Supabase's gateway", Provider;
    more "Look at `Project Settings > API Keys` in the Supabase dashboard: it lists the keys of the project, and says whether the legacy ones are switched off.";
    marks "supabase";
    settings {}
    messages {
        "Legacy API keys are disabled" => "supabase-key-refused";
        "{\"message\":\"Invalid API key\",\"hint\":\"Double check your Supabase" => "supabase-key-refused";
        "Double check your Supabase `anon` or `service_role` API key" => "supabase-key-refused";
        "No `apikey` request header or url param was found" => "supabase-key-refused";
        "\"message\":\"No API key found in request\",\"hint\":\"No `apikey` request header" => "supabase-key-refused";
        "Forbidden use of secret API key in browser" => "supabase-key-refused";
    }
    logs {
        "{\"message\":\"Legacy API keys are disabled\",\"hint\":\"Your legacy API keys (anon, service_role) were disabled on 2026-02-01T09:00:00.000Z.\"}" => "supabase-key-refused";
        "{\"message\":\"Invalid API key\",\"hint\":\"Double check your Supabase `anon` or `service_role` API key.\"}" => "supabase-key-refused";
        "{\"message\":\"No API key found in request\",\"hint\":\"No `apikey` request header or url param was found.\"}" => "supabase-key-refused";
    }
}
