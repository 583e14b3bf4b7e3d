//! What a token is: judged by its header and claims, with the reason.
