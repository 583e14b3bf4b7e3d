//! What iOS and macOS say of a request that found no server (NSURLErrorDomain).

use crate::catalogue::libraries::library;

library! {
    "the network library of iOS and macOS", Client;
    more "Read `NSErrorFailingURLStringKey` of the error, which is the URL that was asked for, and open it in the browser of the same device.";
    marks "nsurlerrordomain" "nserrorfailingurl";
    settings {}
    messages {
        "NSURLErrorDomain Code=-1009" => "connect-failed" ("The device had no internet connection at that moment (flight mode, no network, or mobile data is off for the app), so no server was asked.", "Open any page in the browser of the device, and catch `NSURLErrorNotConnectedToInternet` in the app: it should offer to try again.");
        "NSURLErrorDomain error -1009" => "connect-failed" ("The device had no internet connection at that moment (flight mode, no network, or mobile data is off for the app), so no server was asked.", "Open any page in the browser of the device, and catch `NSURLErrorNotConnectedToInternet` in the app: it should offer to try again.");
        "The Internet connection appears to be offline." => "connect-failed" ("The device had no internet connection at that moment (flight mode, no network, or mobile data is off for the app), so no server was asked.", "Open any page in the browser of the device, and catch `NSURLErrorNotConnectedToInternet` in the app: it should offer to try again.");
        "NSURLErrorDomain Code=-1004" => "connect-failed" ("The host name resolved, but nothing responded on its port.", "Open the URL in `NSErrorFailingURLStringKey` in the browser of the same device. `localhost` on a device is the device itself.");
        "NSURLErrorDomain error -1004" => "connect-failed" ("The host name resolved, but nothing responded on its port.", "Open the URL in `NSErrorFailingURLStringKey` in the browser of the same device. `localhost` on a device is the device itself.");
        "NSURLErrorDomain Code=-1003" => "host-not-found";
        "NSURLErrorDomain error -1003" => "host-not-found";
        "A server with the specified hostname could not be found." => "host-not-found";
        "NSURLErrorDomain Code=-1001" => "connection-ended-early" ("The request timed out before a response came.");
        "NSURLErrorDomain error -1001" => "connection-ended-early" ("The request timed out before a response came.");
        "NSURLErrorDomain Code=-1005" => "connection-ended-early" ("The connection broke before the response arrived.");
        "NSURLErrorDomain error -1005" => "connection-ended-early" ("The connection broke before the response arrived.");
        "NSURLErrorDomain Code=-1202" => "tls-ca-unknown";
        "NSURLErrorDomain error -1202" => "tls-ca-unknown";
        "NSURLErrorDomain Code=-1203" => "tls-ca-unknown";
        "NSURLErrorDomain Code=-1201" => "tls-expired";
    }
    logs {
        "Error Domain=NSURLErrorDomain Code=-1009 \"The Internet connection appears to be offline.\" UserInfo={NSErrorFailingURLStringKey=https://acme.okta.com/oauth2/default/.well-known/openid-configuration}" => "connect-failed";
        "Error Domain=NSURLErrorDomain Code=-1003 \"A server with the specified hostname could not be found.\"" => "host-not-found";
    }
}
