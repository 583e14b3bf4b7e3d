import java.net.URI;
import java.net.http.*;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

public class Retry {
    /** GET that waits out 429. For an API token write SSWS instead of Bearer. */
    static HttpResponse<String> get(HttpClient client, String url, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Bearer " + token).header("Accept", "application/json").build();
        for (int attempt = 1; ; attempt++) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 429 || attempt == 5) return response;
            var reset = response.headers().firstValue("X-Rate-Limit-Reset");
            var date = response.headers().firstValue("Date");
            var limit = response.headers().firstValue("X-Rate-Limit-Limit").orElse("");
            long wait = 1; // limit 0 means too many calls at once: the reset is only a guess
            if (!limit.equals("0") && reset.isPresent() && date.isPresent()) {
                // Held against the response's own clock, never the local one.
                long now = ZonedDateTime.parse(date.get(), DateTimeFormatter.RFC_1123_DATE_TIME).toEpochSecond();
                wait = Math.max(Long.parseLong(reset.get()) - now, 1);
            }
            Thread.sleep(wait * 1000 + (long) (Math.random() * (500 << attempt)));
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.println(get(HttpClient.newHttpClient(), args[0], System.getenv("OKTA_TOKEN")).body());
    }
}
