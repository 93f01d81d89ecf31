#!/usr/bin/env bash
# npm run test:cluster: the README's recipe for several machines, tried. Two hosts, each in a network namespace of its own and
# reached by ssh only, read an archive under GNU parallel; one of them is killed while it works. What comes out, after the
# same command was given again, must be byte for byte what one machine gives.
# Needs Linux and root; installs Debian's openssh-server and parallel where they are missing.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
say() { printf '%s\n' "test:cluster: $*"; }
fail() { say "FAILED: $*"; exit 1; }

[ "$(uname -s)" = Linux ] || { say 'skipped: needs Linux'; exit 0; }
[ "$(id -u)" = 0 ] || { say 'skipped: needs root, for network namespaces'; exit 0; }
missing=()
[ -x /usr/sbin/sshd ] || missing+=(openssh-server openssh-client)
command -v parallel >/dev/null || missing+=(parallel)
command -v ip >/dev/null || missing+=(iproute2)
if [ ${#missing[@]} -gt 0 ]; then
  say "installing ${missing[*]}"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
fi
[ -f "$root/dist/cli/cli.js" ] || node "$root/test/tools/build.mjs"

work=$(mktemp -d)
hosts=(a b)
address() { [ "$1" = a ] && echo 10.213.1.2 || echo 10.213.2.2; }
gateway() { [ "$1" = a ] && echo 10.213.1.1 || echo 10.213.2.1; }
# "parcli-…" with our process id, so that two runs do not meet
space() { echo "parcli-$1-$$"; }
kill_host() { ip netns pids "$(space "$1")" 2>/dev/null | xargs -r kill -9 2>/dev/null || true; }
cleanup() {
  for host in "${hosts[@]}"; do
    kill_host "$host"
    ip netns del "$(space "$host")" 2>/dev/null || true
  done
  rm -rf "$work"
}
trap cleanup EXIT

# The hosts: a namespace, a link to it, an ssh server in it.
mkdir -p /run/sshd
ssh-keygen -q -t ed25519 -N '' -f "$work/key"
ssh-keygen -q -t ed25519 -N '' -f "$work/host_key"
cp "$work/key.pub" "$work/authorized_keys"
for host in "${hosts[@]}"; do
  name=$(space "$host")
  link="pc-$host-$$"
  ip netns add "$name"
  ip link add "${link:0:15}" type veth peer name eth0 netns "$name"
  ip addr add "$(gateway "$host")/30" dev "${link:0:15}"
  ip link set "${link:0:15}" up
  ip -n "$name" addr add "$(address "$host")/30" dev eth0
  ip -n "$name" link set eth0 up
  ip -n "$name" link set lo up
  cat >"$work/sshd_$host" <<CONFIG
ListenAddress $(address "$host")
HostKey $work/host_key
AuthorizedKeysFile $work/authorized_keys
PidFile $work/sshd_$host.pid
PermitRootLogin yes
StrictModes no
UsePAM no
MaxStartups 100
CONFIG
  ip netns exec "$name" /usr/sbin/sshd -f "$work/sshd_$host" -E "$work/sshd_$host.log"
done
cat >"$work/ssh_config" <<CONFIG
Host *
  IdentityFile $work/key
  UserKnownHostsFile $work/known_hosts
  StrictHostKeyChecking accept-new
  ConnectTimeout 5
  ServerAliveInterval 2
  ServerAliveCountMax 2
  LogLevel ERROR
CONFIG
for host in "${hosts[@]}"; do
  ssh -F "$work/ssh_config" "$(address "$host")" true || fail "host $host does not answer"
  echo "1/$(address "$host")"
done >"$work/hosts"

# The archive: documents, one that cannot be read, one that is none; names with blanks and line feeds.
cd "$work"
node "$root/test/tools/make-archive.mjs" van-ban 600 short >/dev/null
printf '\377' >van-ban/hong.txt
echo 'mua sữa' >van-ban/ghi-chu.txt
cp van-ban/0000/van-ban-0000001.txt $'van-ban/hai\ndòng 1.txt'
cat >parcli <<SCRIPT
#!/bin/sh
exec "$(command -v node)" "$root/bin/parcli.js" "\$@"
SCRIPT
chmod +x parcli

# As the README has it.
mkdir parts records
find van-ban -name '*.txt' -print0 | LC_ALL=C sort -z | split -t '\0' -l 30 -a 4 -d - parts/
status=0
cat parts/* | ./parcli extract --files-from - -0 --to ndjson -o single.ndjson 2>/dev/null || status=$?
[ "$status" = 3 ] || fail "the single run ended with $status"

run() {
  parallel --ssh "ssh -F $work/ssh_config" --sshloginfile hosts --workdir "$work" --joblog jobs.log --resume-failed "$@" \
    './parcli extract --files-from {} -0 --to ndjson -o records/{/}.ndjson --force 2> records/{/}.err; case $? in 0|1|3) ;; *) false ;; esac' \
    ::: parts/*
}

say "two hosts, $(ls parts | wc -l) parts"
run >first.log 2>&1 &
running=$!
# Host b is killed while it reads, once it has finished something.
done_by_b() { [ -f jobs.log ] && grep -c "$(address b)" jobs.log || true; }
reads_now() {
  for pid in $(ip netns pids "$(space b)"); do grep -qz 'parcli.js' "/proc/$pid/cmdline" 2>/dev/null && return 0; done
  return 1
}
for _ in $(seq 3000); do
  [ "$(done_by_b || echo 0)" -ge 2 ] 2>/dev/null && reads_now && break
  kill -0 $running 2>/dev/null || fail 'all was done before a host could be killed'
  sleep 0.02
done
kill_host b
ip -n "$(space b)" link set eth0 down
say "host b killed after $(done_by_b) parts"
if wait $running; then fail 'nothing failed, though a host was killed'; fi
failed=$(awk 'NR > 1 && $7 != 0' jobs.log | wc -l)
say "$failed parts failed; the same command again, with the hosts that answer"
tries=0
until run --filter-hosts >>second.log 2>&1; do
  tries=$((tries + 1))
  [ $tries -lt 5 ] || { cat second.log; fail 'parts still fail'; }
done

cat records/*.ndjson >merged.ndjson
[ "$failed" -gt 0 ] || fail 'no part failed'
[ "$(wc -l <merged.ndjson)" -gt 600 ] || fail "$(wc -l <merged.ndjson) records only"
cmp single.ndjson merged.ndjson || fail 'the merged result differs from that of one machine'
say "ok: $(wc -l <merged.ndjson) records, the same as on one machine"
