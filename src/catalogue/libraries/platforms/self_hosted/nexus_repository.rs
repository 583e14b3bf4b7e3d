//! What Sonatype Nexus Repository and other programs with Apache Shiro print of sign-ins that no realm takes (3).

use crate::catalogue::libraries::library;

library! {
    "Sonatype Nexus Repository", Gateway;
    more "Set the logger `org.sonatype.nexus.security` and `org.apache.shiro` to DEBUG at `Administration > Support > Logging`, and read `nexus.log` at the time of the sign-in.";
    marks "org.sonatype.nexus" "nexus" "org.apache.shiro";
    settings {
        "realm-not-active" => "Move the realm of the sign-in to `Active` at `Administration > Security > Realms` in Nexus, and save.";
    }
    messages {
        "could not be authenticated by any configured realms" => "realm-not-active";
        "Authentication token of type [{0}] could not be authenticated by any configured realms" => "realm-not-active";
        "Realm [{0}] was unable to find account data for the submitted AuthenticationToken" => "realm-not-active";
    }
    logs {
        "org.sonatype.nexus.security.authc.NexusAuthenticationException: Authentication token of type [class io.buji.pac4j.token.Pac4jToken] could not be authenticated by any configured realms.  Please ensure that at least one realm can authenticate these tokens." => "realm-not-active";
    }
}
