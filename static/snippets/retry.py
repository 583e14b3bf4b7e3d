import email.utils, os, random, sys, time, urllib.error, urllib.request


def okta_get(url, token, tries=5):
    """GET that waits out 429. For an API token write SSWS instead of Bearer."""
    headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
    for attempt in range(1, tries + 1):
        try:
            request = urllib.request.Request(url, headers=headers)
            with urllib.request.urlopen(request, timeout=30) as response:
                return response.read()
        except urllib.error.HTTPError as error:
            if error.code != 429 or attempt == tries:
                raise
            reset = error.headers.get("X-Rate-Limit-Reset")
            date = error.headers.get("Date")
            limit = error.headers.get("X-Rate-Limit-Limit")
        if limit == "0" or not reset or not date:
            # Limit 0 means too many calls at once: the reset is only a guess.
            wait = 1
        else:
            # Held against the response's own clock, never the local one.
            now = email.utils.parsedate_to_datetime(date).timestamp()
            wait = max(int(reset) - now, 1)
        time.sleep(wait + random.random() * 2**attempt / 2)


print(okta_get(sys.argv[1], os.environ["OKTA_TOKEN"]).decode())
