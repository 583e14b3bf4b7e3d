// A token or an error that a redirect left in the page's address: taken out of the address and its history entry
// before anything else runs, and kept for the paste box.

/** Parameters that a redirect of OAuth, OpenID Connect or SAML brings. */
const PARAMETERS =
  /[?#&](?:access_token|client_assertion|code|error|id_token|login_token|logout_token|refresh_token|SAMLRequest|SAMLResponse|token)=/i;

let taken = "";
/** Set while the address is replaced here: the guard on navigation lets that pass. */
let replacing = false;

function takeFromAddress() {
  const search = PARAMETERS.test(location.search) ? location.search.slice(1) : "";
  const hash = PARAMETERS.test(location.hash) ? location.hash.slice(1) : "";
  if (!search && !hash) return;
  const clean = location.href.replace(/#.*$/s, "").replace(/\?.*$/s, "");
  replacing = true;
  try {
    history.replaceState(null, "", clean + (search ? "" : location.search));
  } catch (refused) {
    // A page opened from disk may be refused a new address; an empty fragment is always allowed.
    location.replace("#");
  } finally {
    replacing = false;
  }
  // `?` reached the server that sent the page, `#` did not: the page says so.
  taken = (search ? "?" : "#") + (search && hash ? search + "\n" + hash : search || hash);
}

takeFromAddress();
// Before the program hears of the new fragment.
addEventListener("hashchange", takeFromAddress);
