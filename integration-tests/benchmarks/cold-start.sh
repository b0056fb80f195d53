#!/usr/bin/env bash
# Measures whole processes, from the launch of the virtual machine to the first response:
# median CPU time and peak resident memory, as ratios to a bare walk over the tokens.
# Usage: cold-start.sh [message.json] [runs]; build first: ./mvnw package -pl integration-tests/benchmarks -am
set -euo pipefail
cd "$(dirname "$0")"

message=${1:-../../firehose-runtime/src/test/resources/samples/batch_android.json}
runs=${2:-21}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
read -ra options <<<"${JAVA_OPTIONS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto}"
libraries=target/libraries
class_path=$(echo target/benchmarks-*.jar "$libraries"/firehose-runtime-*.jar "$libraries"/jackson-*.jar \
  "$libraries"/aws-lambda-java-core-*.jar | tr ' ' ':')
results=$(mktemp -d)
trap 'rm -r "$results"' EXIT

for ((run = 0; run < runs; run++)); do
  for way in walk function databind; do
    /usr/bin/time -f '%U %S %M' -a -o "$results/$way" \
      "$java" "${options[@]}" -cp "$class_path" com.mparticle.firehose.benchmarks.ColdStart \
      "$way" "$message" >/dev/null
  done
done

median() { # of a sum of columns
  awk "{print $2}" "$results/$1" | sort -n | awk '{a[NR] = $1} END {print a[int((NR + 1) / 2)]}'
}

base_cpu=$(median walk '$1+$2')
base_memory=$(median walk '$3')
printf '%-10s %8s %6s %10s %6s\n' way 'CPU s' ratio 'peak MiB' ratio
for way in walk function databind; do
  awk -v way="$way" -v cpu="$(median "$way" '$1+$2')" -v memory="$(median "$way" '$3')" \
    -v base_cpu="$base_cpu" -v base_memory="$base_memory" 'BEGIN {
      printf "%-10s %8.3f %6.2f %10.1f %6.2f\n",
        way, cpu, cpu / base_cpu, memory / 1024, memory / base_memory
    }'
done
