#!/usr/bin/env bash
# Joins the shares when all tasks of the array have ended well.
#SBATCH --job-name=tifa-merge
#SBATCH --cpus-per-task=1
#SBATCH --mem=4G
#SBATCH --time=02:00:00
#SBATCH --requeue
set -eu
shards="$1"
results="$2"
"${TIFA:-tifa}" merge "$shards"/* --output "$results"
