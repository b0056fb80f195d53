#!/usr/bin/env bash
# Measures whole processes, from the launch of the virtual machine to the first response:
# median CPU time and peak resident memory, as ratios to a bare walk over the tokens. "archived" is
# the function with its classes in an archive that an earlier run wrote (AppCDS).
# Usage: cold-start.sh [message.json] [runs]; needs GNU time. Build first:
# ./mvnw package -pl integration-tests/benchmarks -am -DskipTests
set -euo pipefail
cd "$(dirname "$0")"

message=${1:-../../firehose-runtime/core/src/test/resources/samples/batch_android.json}
runs=${2:-21}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
read -ra options <<<"${JAVA_OPTIONS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto}"
libraries=target/libraries
class_path=$(echo target/firehose-benchmarks-*.jar "$libraries"/firehose-*.jar "$libraries"/jackson-*.jar \
  "$libraries"/aws-lambda-java-core-*.jar | tr ' ' ':')
results=$(mktemp -d)
trap 'rm -r "$results"' EXIT

answer() { # a way, then options of the virtual machine
  "$java" "${options[@]}" "${@:2}" -cp "$class_path" \
    com.mparticle.firehose.benchmarks.ColdStart "$1" "$message" >/dev/null
}

measure() { # a name for the results, then what answer takes; bash's own clock counts milliseconds
  local TIMEFORMAT='%3U %3S'
  { time answer "${@:2}"; } 2>>"$results/$1"
}

peak() { # as measure; in KiB
  /usr/bin/time -f '%M' "$java" "${options[@]}" "${@:3}" -cp "$class_path" \
    com.mparticle.firehose.benchmarks.ColdStart "$2" "$message" 2>>"$results/$1.peak" >/dev/null
}

archive="$results/function.jsa"
answer function -XX:ArchiveClassesAtExit="$archive" -Xlog:cds=off -Xlog:cds+dynamic=off
for ((run = 0; run < runs; run++)); do
  for take in measure peak; do
    "$take" walk walk
    "$take" function function
    "$take" databind databind
    "$take" archived function -XX:SharedArchiveFile="$archive"
  done
done

median() { # of a sum of columns
  awk "{print $2}" "$results/$1" | sort -n | awk '{a[NR] = $1} END {print a[int((NR + 1) / 2)]}'
}

base_cpu=$(median walk '$1+$2')
base_peak=$(median walk.peak '$1')
printf '%-10s %8s %6s %10s %6s\n' way 'CPU ms' ratio 'peak MiB' ratio
for way in walk function databind archived; do
  awk -v way="$way" -v cpu="$(median "$way" '$1+$2')" -v peak="$(median "$way.peak" '$1')" \
    -v base_cpu="$base_cpu" -v base_peak="$base_peak" 'BEGIN {
      printf "%-10s %8.0f %6.2f %10.1f %6.2f\n",
        way, cpu * 1000, cpu / base_cpu, peak / 1024, peak / base_peak
    }'
done
