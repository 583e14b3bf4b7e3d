# GET that waits out 429: okta_get URL, with the access token in OKTA_TOKEN (for an API token write SSWS).
okta_get() {
  local dir code wait reset now jitter
  dir=$(mktemp -d)
  header() {
    awk -v name="$1:" 'index(tolower($0), name) == 1 { sub(/^[^:]*: */, ""); sub(/\r$/, ""); value = $0 }
      END { print value }' "$dir/head"
  }
  seconds() { date -ud "$1" +%s 2>/dev/null || date -ju -f '%a, %d %b %Y %T GMT' "$1" +%s; }
  for try in 1 2 3 4 5; do
    code=$(curl -sS -D "$dir/head" -o "$dir/body" -w '%{http_code}' \
      -H "Authorization: Bearer $OKTA_TOKEN" -H 'Accept: application/json' "$1") || break
    if [ "$code" != 429 ] || [ "$try" = 5 ]; then break; fi
    reset=$(header x-rate-limit-reset)
    now=$(header date)
    wait=1 # limit 0 means too many calls at once: the reset is only a guess
    if [ "$(header x-rate-limit-limit)" != 0 ] && [ -n "$reset" ] && [ -n "$now" ]; then
      wait=$((reset - $(seconds "$now"))) # held against the response's own clock
      if [ "$wait" -lt 1 ]; then wait=1; fi
    fi
    jitter=$((RANDOM % (500 << try)))
    sleep "$((wait + jitter / 1000)).$(printf %03d $((jitter % 1000)))"
  done
  cat "$dir/body"
  rm -r "$dir"
  [ "$code" -lt 400 ]
}
