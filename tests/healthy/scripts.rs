//! Shell, PowerShell and pipelines as people keep them.

pub(crate) const TEXTS: &[(&str, &str)] = &[
    (
        "a bash script that pages through users",
        r#"#!/usr/bin/env bash
set -euo pipefail
: "${OKTA_ORG:?set OKTA_ORG}" "${OKTA_TOKEN:?set OKTA_TOKEN}"

url="https://${OKTA_ORG}/api/v1/users?limit=200"
while [ -n "$url" ]; do
  # -f makes curl fail on 4xx and 5xx
  headers=$(mktemp)
  curl -sf -D "$headers" -H "Authorization: SSWS ${OKTA_TOKEN}" -H 'Accept: application/json' "$url" >> users.json || {
    echo "request failed" >&2
    exit 1
  }
  remaining=$(awk 'tolower($1)=="x-rate-limit-remaining:" {print $2}' "$headers")
  if [ "${remaining:-1}" -lt 5 ]; then sleep 10; fi
  url=$(grep -i '^link:' "$headers" | grep -o '<[^>]*>; rel="next"' | tr -d '<>' | cut -d';' -f1 || true)
done
"#,
    ),
    (
        "a curl command with its good answer",
        "$ curl -s https://acme.okta.com/api/v1/users/me -H \"Authorization: SSWS $OKTA_API_TOKEN\" | jq .status\n\"ACTIVE\"\n",
    ),
    (
        "a PowerShell function with error handling",
        r#"function Get-OktaGroupMembers {
    param([Parameter(Mandatory)][string]$GroupId)
    $headers = @{ Authorization = "SSWS $($env:OKTA_TOKEN)"; Accept = 'application/json' }
    try {
        $uri = "https://acme.okta.com/api/v1/groups/$GroupId/users"
        $response = Invoke-WebRequest -Uri $uri -Headers $headers -Method Get
        $response.Content | ConvertFrom-Json
    }
    catch {
        if ($_.Exception.Response.StatusCode.value__ -eq 429) { Start-Sleep -Seconds 30 }
        Write-Error "Okta call failed: $_"
    }
}
"#,
    ),
    (
        "a GitHub Actions workflow",
        r"name: deploy
on: { push: { branches: [main] } }
permissions:
  id-token: write
  contents: read
jobs:
  plan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: aws-actions/configure-aws-credentials@v4
        with:
          role-to-assume: arn:aws:iam::111122223333:role/deploy
          aws-region: eu-central-1
      - run: terraform plan -input=false
        env:
          OKTA_API_CLIENT_ID: ${{ secrets.OKTA_CLIENT_ID }}
          OKTA_API_PRIVATE_KEY: ${{ secrets.OKTA_PRIVATE_KEY }}
          OKTA_API_SCOPES: okta.groups.manage,okta.apps.read
",
    ),
    (
        "a Jenkins stage",
        "stage('token') {\n  steps {\n    withCredentials([string(credentialsId: 'okta-client-secret', variable: 'SECRET')]) {\n      sh 'curl -s -u \"$CLIENT_ID:$SECRET\" -d grant_type=client_credentials -d scope=orders.read $ISSUER/v1/token -o token.json'\n    }\n  }\n}\n",
    ),
    (
        "a Makefile",
        "ISSUER ?= https://acme.okta.com/oauth2/default\n\n.PHONY: keys\nkeys:\n\t@curl -s $(ISSUER)/v1/keys | jq '.keys[].kid'\n\ntoken: keys\n\t@echo \"use make login first\"\n",
    ),
    (
        "a terminal session that works",
        "$ okta-aws-cli web --org-domain acme.okta.com --oidc-client-id 0oa4kq81mzXcTyRbe5d7\nOpen the following URL to begin Okta device authorization for the AWS CLI\n\nhttps://acme.okta.com/activate?user_code=ABCDEFGH\n\nUpdated profile \"default\" in credentials file \"/home/jane/.aws/credentials\".\n$ aws sts get-caller-identity --query Account\n\"111122223333\"\n",
    ),
    (
        "a terraform apply that succeeds",
        "okta_group.sales: Creating...\nokta_group.sales: Creation complete after 1s [id=00g1emaKYZTWRYYRRTSK]\nokta_app_oauth.portal: Modifying... [id=0oa4kq81mzXcTyRbe5d7]\nokta_app_oauth.portal: Modifications complete after 2s [id=0oa4kq81mzXcTyRbe5d7]\n\nApply complete! Resources: 1 added, 1 changed, 0 destroyed.\n",
    ),
    (
        "a terraform plan",
        "  # okta_app_oauth.portal will be updated in-place\n  ~ resource \"okta_app_oauth\" \"portal\" {\n        id                         = \"0oa4kq81mzXcTyRbe5d7\"\n      ~ redirect_uris              = [\n          - \"http://localhost:8080/callback\",\n          + \"https://portal.acme.com/callback\",\n        ]\n        token_endpoint_auth_method = \"client_secret_basic\"\n    }\n\nPlan: 0 to add, 1 to change, 0 to destroy.\n",
    ),
];
