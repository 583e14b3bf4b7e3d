using System; using System.Linq; using System.Net.Http; using System.Threading.Tasks;

static class Retry
{
    static readonly HttpClient Client = new HttpClient();
    static readonly Random Jitter = new Random();
    /// GET that waits out 429. For an API token write SSWS instead of Bearer.
    static async Task<string> Get(string url, string token)
    {
        for (int attempt = 1; ; attempt++)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, url);
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
            var response = await Client.SendAsync(request);
            if ((int)response.StatusCode != 429 || attempt == 5) return await response.Content.ReadAsStringAsync();
            await Task.Delay(TimeSpan.FromSeconds(Wait(response) + Jitter.NextDouble() * (1 << attempt) / 2));
        }
    }
    static double Wait(HttpResponseMessage response)
    {
        Func<string, string> header = name => response.Headers.TryGetValues(name, out var all) ? all.First() : "";
        // Limit 0 means too many calls at once: the reset is only a guess.
        if (header("X-Rate-Limit-Limit") == "0" || !long.TryParse(header("X-Rate-Limit-Reset"), out var reset)
            || response.Headers.Date == null) return 1;
        // Held against the response's own clock, never the local one.
        return Math.Max(reset - response.Headers.Date.Value.ToUnixTimeSeconds(), 1);
    }
    static void Main(string[] args) =>
        Console.WriteLine(Get(args[0], Environment.GetEnvironmentVariable("OKTA_TOKEN")).GetAwaiter().GetResult());
}
