#!/usr/bin/env bash
# Runs the scripts of samples/slurm on a Slurm of its own: one node on the loopback. A task is killed in the middle and
# queued again; the joined results must be those of one run, byte for byte but for times and threads.
#
#   test/scale/slurm.sh [--install]     --install: may install slurm-wlm and munge with apt, as root
#
# Prints "ok" and exits 0, or "skipped: reason" and exits 0 where Slurm cannot be had, or what went wrong and exits 1.
set -u
repo="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
skip() { echo "skipped: $1"; exit 0; }
step() { echo "$1 (${SECONDS} s)"; }

[ "$(id -u)" = 0 ] || skip 'slurmd needs root'
export PATH="$PATH:/usr/sbin:/sbin"
missing() { for tool in munged slurmctld slurmd sbatch scontrol squeue; do command -v "$tool" >/dev/null || { echo "$tool"; return; }; done; }
if [ -n "$(missing)" ] && [ "${1:-}" = --install ] && command -v apt-get >/dev/null; then
	step 'installing Slurm'
	install() { DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slurm-wlm munge; }
	{ install || { apt-get update -qq && install; }; } >/dev/null 2>&1
fi
[ -z "$(missing)" ] || skip "$(missing) is not installed (apt-get install slurm-wlm munge)"

# Sockets have short names only, so the folder must have one, too.
scratch="$(mktemp -d /tmp/tifa-slurm.XXXXXX)"
pids=()
cleanup() {
	scancel --quiet --user=root 2>/dev/null
	for ((i = ${#pids[@]} - 1; i >= 0; i--)); do kill "${pids[i]}" 2>/dev/null; done
	for pid in "${pids[@]}"; do
		for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
		kill -9 "$pid" 2>/dev/null
	done
	rm -rf "$scratch"
}
trap cleanup EXIT
fail() {
	echo "failed: $1"
	tail -n 20 "$scratch"/*.log "$scratch"/jobs/*.out 2>/dev/null
	exit 1
}

# What of one run must not depend on how it was run.
timeless() {
	(cd "$1" && for file in *; do
		printf '%s %s\n' "$file" "$(sed -E 's/"(started|finished)": ?"[^"]*"//; s/"jobs": [0-9]+//' "$file" | sha256sum)"
	done)
}

free_port() { node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'; }

# A corpus of a few copies of the samples, each as another document, is long enough to be interrupted.
mkdir "$scratch/corpus"
for copy in $(seq 60); do mkdir "$scratch/corpus/$copy" && cp "$repo"/samples/*.txt "$scratch/corpus/$copy"; done
: >"$scratch/corpus/empty.txt"
node "$repo/bin/tifa.js" "$scratch/corpus" -o "$scratch/whole" -q -j 1 2>/dev/null &
whole=$!
pids+=("$whole")

step 'starting Slurm'
mkdir -p "$scratch"/{state,spool,jobs,munge}
chmod 700 "$scratch/munge"
dd if=/dev/urandom of="$scratch/munge/key" bs=1024 count=1 status=none
chmod 400 "$scratch/munge/key"
munged --foreground --force --key-file="$scratch/munge/key" --socket="$scratch/munge/socket" \
	--pid-file="$scratch/munge/pid" --seed-file="$scratch/munge/seed" --log-file="$scratch/munge/log" >"$scratch/munged.log" 2>&1 &
pids+=($!)

host="$(hostname -s)"
export SLURM_CONF="$scratch/slurm.conf"
cat >"$SLURM_CONF" <<CONF
ClusterName=tifa
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$(free_port)
SlurmdPort=$(free_port)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$scratch/munge/socket
ProctrackType=proctrack/pgid
StateSaveLocation=$scratch/state
SlurmdSpoolDir=$scratch/spool
SlurmctldPidFile=$scratch/slurmctld.pid
SlurmdPidFile=$scratch/slurmd.pid
SchedulerType=sched/backfill
SchedulerParameters=sched_interval=2
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
KillWait=2
MinJobAge=300
ReturnToService=2
SlurmdTimeout=60
SlurmdParameters=config_overrides
NodeName=$host NodeAddr=127.0.0.1 CPUs=2 RealMemory=1000 State=UNKNOWN
PartitionName=all Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
for _ in $(seq 50); do [ -S "$scratch/munge/socket" ] && break; sleep 0.1; done
[ -S "$scratch/munge/socket" ] || skip 'munged does not start here'
slurmctld -D -i >"$scratch/slurmctld.log" 2>&1 &
pids+=($!)
up() { sinfo --noheader --format=%t 2>/dev/null | grep -qE '^(idle|mix)'; }
# Nothing here needs control groups, yet slurmd looks for them. The first kind is taken for granted even in a container
# that has none; later versions of Slurm know "disabled".
for kind in cgroup/v1 disabled autodetect; do
	echo "CgroupPlugin=$kind" >"$scratch/cgroup.conf"
	slurmd -D -N "$host" >"$scratch/slurmd.log" 2>&1 &
	slurmd=$!
	pids+=("$slurmd")
	for _ in $(seq 300); do
		{ up || ! kill -0 "$slurmd" 2>/dev/null; } && break
		sleep 0.2
	done
	up && break
	kill "$slurmd" 2>/dev/null
done
up || { tail -n 5 "$scratch/slurmctld.log" "$scratch/slurmd.log" >&2; skip 'the daemons of Slurm do not start here'; }

wait "$whole"
[ -f "$scratch/whole/manifest.json" ] || fail 'the single run did not end'

step 'submitting'
export TIFA="$repo/bin/tifa.js"
export SBATCH_ARGS="--mem=300 --chdir=$scratch/jobs --output=$scratch/jobs/%A_%a.out"
ids="$("$repo/samples/slurm/submit.sh" 3 "$scratch/corpus" "$scratch/shards" "$scratch/results")" || fail 'sbatch refused the jobs'
read -r array merge <<<"$ids"

# One task is killed as soon as it has results, and queued again.
done_of() { { wc -l <"$scratch/shards/2/journal.jsonl"; } 2>/dev/null || echo 0; }
for _ in $(seq 1200); do [ "$(done_of)" -gt 5 ] && break; sleep 0.05; done
scontrol requeue "${array}_2" || fail 'the task could not be queued again'
if [ -f "$scratch/shards/2/manifest.json" ]; then
	# A machine so fast that it is over already: the task is done anew from its own results.
	echo 'task 2 had ended before it was killed'
else
	step "killed task 2 after $(done_of) lines of its journal"
fi
# Slurm waits two minutes before it starts a task anew.
begin() { scontrol update "JobId=${array}_2" StartTime=now 2>/dev/null; }
state() { squeue --noheader --states=all --jobs="$1" --format=%T 2>/dev/null; }
for _ in $(seq 300); do
	begin
	case "$(state "$merge")" in COMPLETED | FAILED | CANCELLED | '') break ;; esac
	sleep 0.5
done
[ "$(state "$merge")" = COMPLETED ] || fail "the merge job is $(state "$merge")"
restarts="$(scontrol show job "${array}_2" | sed -nE 's/.*Restarts=([0-9]+).*/\1/p')"
[ "${restarts:-0}" -ge 1 ] || fail 'the task was not started anew'
diff <(timeless "$scratch/whole") <(timeless "$scratch/results") >&2 || fail 'the joined results are not those of one run'
echo "ok: 3 tasks, one killed and queued again, joined to what one run gives (${SECONDS} s)"
