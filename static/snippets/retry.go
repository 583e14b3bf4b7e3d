package main

import ("fmt"; "io"; "math"; "math/rand"; "net/http"; "os"; "strconv"; "time")

// oktaGet waits out 429. For an API token write SSWS instead of Bearer.
func oktaGet(url, token string) (*http.Response, error) {
	for attempt := 1; ; attempt++ {
		request, err := http.NewRequest("GET", url, nil)
		if err != nil { return nil, err }
		request.Header.Set("Authorization", "Bearer "+token)
		response, err := http.DefaultClient.Do(request)
		if err != nil || response.StatusCode != 429 || attempt == 5 { return response, err }
		response.Body.Close()
		header := response.Header
		wait := 1.0 // limit 0 means too many calls at once: the reset is only a guess
		reset, bad := strconv.ParseInt(header.Get("X-Rate-Limit-Reset"), 10, 64)
		now, unread := http.ParseTime(header.Get("Date")) // the response's own clock, never the local one
		if header.Get("X-Rate-Limit-Limit") != "0" && bad == nil && unread == nil {
			wait = math.Max(float64(reset-now.Unix()), 1)
		}
		jitter := rand.Float64() * float64(int(1)<<attempt) / 2
		time.Sleep(time.Duration((wait + jitter) * float64(time.Second)))
	}
}

func main() {
	response, err := oktaGet(os.Args[1], os.Getenv("OKTA_TOKEN"))
	if err != nil { panic(err) }
	io.Copy(os.Stdout, response.Body); fmt.Println()
}
