#!/usr/bin/env bash
# Compares the HTTP clients with which AWS's SDK may reach a queue: whole processes, from the launch
# of the virtual machine to the response to a first message that was queued at a stand-in for SQS.
# Usage: queue-start.sh [message.json] [runs]. Build first:
# ./mvnw package -pl integration-tests/benchmarks -am -DskipTests
set -euo pipefail
cd "$(dirname "$0")"

message=${1:-../../firehose-runtime/core/src/test/resources/samples/batch_android.json}
runs=${2:-11}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
read -ra options <<<"${JAVA_OPTIONS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto}"
class_path=$(echo target/firehose-benchmarks-*.jar):target/libraries/*
results=$(mktemp -d)

"$java" -cp "$class_path" com.mparticle.firehose.benchmarks.QueueStub >"$results/url" &
stub=$!
trap 'kill $stub 2>/dev/null; rm -r "$results"' EXIT
for ((wait = 0; wait < 100; wait++)); do
  [[ -s "$results/url" ]] && break
  sleep 0.1
done
url=$(<"$results/url")

for ((run = 0; run < runs; run++)); do
  for client in url-connection crt; do
    TIMEFORMAT='%3R %3U %3S'
    { time "$java" "${options[@]}" -cp "$class_path" \
        com.mparticle.firehose.benchmarks.QueueStart "$client" "$url" "$message" \
        >/dev/null 2>"$results/errors"; } 2>>"$results/$client" || { cat "$results/errors"; exit 1; }
  done
done

median() { # of a sum of columns
  awk "{print $2}" "$results/$1" | sort -n | awk '{a[NR] = $1} END {print a[int((NR + 1) / 2)]}'
}

printf '%-16s %9s %9s\n' client 'time ms' 'CPU ms'
for client in url-connection crt; do
  awk -v client="$client" -v time="$(median "$client" '$1')" -v cpu="$(median "$client" '$2+$3')" \
    'BEGIN { printf "%-16s %9.0f %9.0f\n", client, time * 1000, cpu * 1000 }'
done
