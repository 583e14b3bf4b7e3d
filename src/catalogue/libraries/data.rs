//! Brokers and data platforms.

mod akhq;
mod databricks;
mod elasticsearch;
mod kafka_oauthbearer;
mod librdkafka;
mod mongodb_oidc;
mod opensearch;
mod postgresql_oauth;
mod rabbitmq;
mod snowflake;
mod strimzi_kafka_oauth;
mod trino;

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    akhq::TEXT,
    databricks::TEXT,
    elasticsearch::TEXT,
    kafka_oauthbearer::TEXT,
    librdkafka::TEXT,
    mongodb_oidc::TEXT,
    opensearch::TEXT,
    postgresql_oauth::TEXT,
    rabbitmq::TEXT,
    snowflake::TEXT,
    strimzi_kafka_oauth::TEXT,
    trino::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(super) const LOGS: &[&[(&str, &str)]] = &[
    akhq::LOGS,
    databricks::LOGS,
    elasticsearch::LOGS,
    kafka_oauthbearer::LOGS,
    librdkafka::LOGS,
    mongodb_oidc::LOGS,
    opensearch::LOGS,
    postgresql_oauth::LOGS,
    rabbitmq::LOGS,
    snowflake::LOGS,
    strimzi_kafka_oauth::LOGS,
    trino::LOGS,
];
