#!/usr/bin/env bash
# Writes the generated baseline and the create script of each provider anew from the model as it was last built.
# Run it after `dotnet build` whenever the schema changed, and build again. No change of the model, no difference in the files.
set -euo pipefail
cd "$(dirname "$0")"
dotnet tool restore --verbosity quiet > /dev/null
id=20261120000000_Baseline

write() { # $1: project, $2: create script
  local context
  context=$(sed -n 's/.*IDesignTimeDbContextFactory<\([A-Za-z]*\)>.*/\1/p' "$1/DesignTime.cs")
  dotnet ef migrations add Baseline -p "$1" -s "$1" -o Migrations --context "$context" --no-build -- --baseline
  dotnet ef dbcontext script -p "$1" -s "$1" --context "$context" --no-build -o "schema/$2" -- --baseline
  find "$1/Migrations" -name '*_Baseline*.cs' ! -name "$id*" -delete
  find "$1/Migrations" -name '*ModelSnapshot.cs' ! -name "${context}ModelSnapshot.cs" -delete
  sed -i 's/\r$//; 1s/^\xEF\xBB\xBF//' "$1/Migrations/$id.cs" "$1/Migrations/$id.Designer.cs" "$1/Migrations/${context}ModelSnapshot.cs" "schema/$2"
}

mkdir -p schema
write Governance.Migrations.Postgres postgres.sql &
first=$!
write Governance.Migrations.SqlServer sqlserver.sql
wait "$first"
