//! Brokers and data platforms.

mod akhq;
mod cockroachdb;
mod confluent_schema_registry;
mod databricks;
mod elasticsearch;
mod etcd;
mod iceberg_rest;
mod kafka_oauthbearer;
mod librdkafka;
mod mongodb_oidc;
mod nifi;
mod opensearch;
mod postgresql_oauth;
mod rabbitmq;
mod snowflake;
mod strimzi_kafka_oauth;
mod trino;

/// The texts of each.
pub(super) const TEXTS: &[&str] = &[
    akhq::TEXT,
    cockroachdb::TEXT,
    confluent_schema_registry::TEXT,
    databricks::TEXT,
    elasticsearch::TEXT,
    etcd::TEXT,
    iceberg_rest::TEXT,
    kafka_oauthbearer::TEXT,
    librdkafka::TEXT,
    mongodb_oidc::TEXT,
    nifi::TEXT,
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
    cockroachdb::LOGS,
    confluent_schema_registry::LOGS,
    databricks::LOGS,
    elasticsearch::LOGS,
    etcd::LOGS,
    iceberg_rest::LOGS,
    kafka_oauthbearer::LOGS,
    librdkafka::LOGS,
    mongodb_oidc::LOGS,
    nifi::LOGS,
    opensearch::LOGS,
    postgresql_oauth::LOGS,
    rabbitmq::LOGS,
    snowflake::LOGS,
    strimzi_kafka_oauth::LOGS,
    trino::LOGS,
];
