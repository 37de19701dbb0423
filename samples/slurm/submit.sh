#!/usr/bin/env bash
# Analyses a corpus in N tasks and joins their results:
#
#   samples/slurm/submit.sh N CORPUS SHARDS RESULTS [options of tifa…]
#
# CORPUS is a file or folder that all nodes see; SHARDS a folder for the shares, RESULTS the one for the joined tables.
# $TIFA is the program, when it is not on the path; $SBATCH_ARGS further arguments for sbatch, as "-A account -p long".
set -eu
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
n="$1"
corpus="$2"
shards="$3"
results="$4"
shift 4
mkdir -p "$shards"
# shellcheck disable=SC2086 # several arguments are meant
array="$(sbatch --parsable ${SBATCH_ARGS:-} --array="1-$n" "$here/array.sh" "$corpus" "$shards" "$@")"
# shellcheck disable=SC2086
merge="$(sbatch --parsable ${SBATCH_ARGS:-} --dependency="afterok:${array%%;*}" --kill-on-invalid-dep=yes "$here/merge.sh" "$shards" "$results")"
echo "${array%%;*} ${merge%%;*}"
