#!/usr/bin/env bash
# Shows that the fixtures of the audit's rules notice when a rule breaks. In a copy of the repository all rules are first
# made to say nothing, so that every case that fires must fail, and then to say something about every input, so that every
# quiet case must fail. Prints one line a rule and ends with: mutations: N killed, N survived
#
#   bash eng/mutate-rules.sh
#
# Needs the .NET 10 SDK and git. The working tree is not touched; two builds, some minutes.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -co --exclude-standard -z | tar --null --ignore-failed-read -T - -cf - 2>/dev/null | tar -xf - -C "$copy"
rules=src/SiteGen/Checking/Rules

# Every Check gets a new body; what it was goes on under another name, so that nothing has to be parsed.
mutate() {
  local kind=$1 file
  for file in $(grep -l ': IAuditRule$' "$rules"/*.cs); do
    awk -v kind="$kind" '
      /^    public IEnumerable<Finding> Check\((AuditedReport|AuditedFramework|EvaluationBook) [a-z]+\)/ {
        match($0, /\([A-Za-z]+ [a-z]+\)/)
        split(substr($0, RSTART + 1, RLENGTH - 2), parameter, " ")
        severity = "SiteGen.Model.FindingSeverity.Note, SiteGen.Model.Addressee.Transcription"
        if (parameter[1] == "AuditedReport") finding = "report.Find(this, " severity ", \"mutant\", report.Report.Place, \"finding.no-total\")"
        else if (parameter[1] == "AuditedFramework") finding = "framework.Find(this, " severity ", \"mutant\", framework.Tree.Framework.Place, \"finding.no-total\")"
        else finding = "new SiteGen.Model.Finding(Code, " severity ", null, null, \"mutant\", default, \"finding.no-total\", [])"
        print substr($0, 1, RSTART + RLENGTH - 1) " => " (kind == "silent" ? "[]" : "[.. Unmutated(" parameter[2] "), " finding "]") ";"
        print ""
        sub(/ Check\(/, " Unmutated(")
      }
      { print }' "$file" > "$copy/$file" || return 1
  done
}

# Tells how the cases end with all rules mutated in one way: trx results, or nothing where it does not build.
run() {
  local kind=$1
  mutate "$kind" || return 1
  (cd "$copy" && dotnet build tests/SiteGen.Tests -v q -p:RunAnalyzers=false -p:EnforceCodeStyleInBuild=false -p:TreatWarningsAsErrors=false > "$copy/$kind.log" 2>&1) \
    || { tail -5 "$copy/$kind.log" >&2; return 1; }
  (cd "$copy" && dotnet test tests/SiteGen.Tests --no-build --filter FullyQualifiedName~RuleFixtureTests --logger "trx;LogFileName=$kind.trx" --results-directory "$copy/results" > "$copy/$kind.log" 2>&1)
  [ -s "$copy/results/$kind.trx" ] || { tail -5 "$copy/$kind.log" >&2; return 1; }
}

outcome() {
  grep -o '<UnitTestResult [^>]*' "$copy/results/$1.trx" | grep -F "$2(code: &quot;$3&quot;)" | grep -o 'outcome="[A-Za-z]*"' | cut -d'"' -f2
}

killed=0
survived=0
judge() {
  # The case that the mutation does not touch is the control: where it fails too, the failure says nothing.
  if [ "$1" = Failed ] && [ "$2" = Passed ]; then
    killed=$((killed + 1))
    verdict=killed
  else
    survived=$((survived + 1))
    verdict="SURVIVED (${1:-not run}, control ${2:-not run})"
  fi
}

fires=A_rule_fires_at_the_figure_that_it_is_about
quiet=A_rule_stays_quiet_at_the_near_miss
if run silent && run always; then
  for file in $(grep -l ': IAuditRule$' "$rules"/*.cs); do
    code=$(grep -o 'Code => "SG[0-9]*"' "$file" | cut -d'"' -f2)
    judge "$(outcome silent "$fires" "$code")" "$(outcome silent "$quiet" "$code")"
    silent=$verdict
    judge "$(outcome always "$quiet" "$code")" "$(outcome always "$fires" "$code")"
    echo "$code $(basename "$file" .cs): says nothing: $silent, always fires: $verdict"
  done
else
  survived=1
fi

echo "mutations: $killed killed, $survived survived"
[ "$survived" -eq 0 ]
