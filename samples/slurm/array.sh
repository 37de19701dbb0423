#!/usr/bin/env bash
# One task of an array analyses one share of a corpus. Start it with submit.sh, or by hand:
#
#   sbatch --array=1-100 samples/slurm/array.sh /data/corpus /scratch/shards
#
# A task that is killed and queued again (--requeue) goes on where it stopped.
#SBATCH --job-name=tifa
#SBATCH --cpus-per-task=1
#SBATCH --mem=2G
#SBATCH --time=04:00:00
#SBATCH --requeue
#SBATCH --open-mode=append
set -u
corpus="$1"
shards="$2"
shift 2
# Words after the two folders are options of tifa, the same for all tasks: --text-column 正文 --dedupe
k="$SLURM_ARRAY_TASK_ID"
# Shares are counted from 1 to N: use --array=1-N, or set SHARDS=N to do some of them again.
n="${SHARDS:-$SLURM_ARRAY_TASK_COUNT}"
"${TIFA:-tifa}" "$corpus" --shard "$k/$n" --output "$shards/$k" --resume --quiet --jobs "${SLURM_CPUS_PER_TASK:-1}" "$@"
code=$?
# 1 says that some inputs could not be read: they are named in errors.csv, and the share is complete all the same.
[ "$code" -eq 1 ] && exit 0
exit "$code"
