#!/usr/bin/env bash
# The inline shell that this step replaces: what teams paste into a workflow to look at PM2, one
# question at a time. Each pm2 call starts a Node of its own.
set -u
pm2() { node "$PM2" "$@" 2>/dev/null; }

pm2 --version
pm2 ping
pm2 list
pm2 jlist | jq length
for status in online stopped errored launching stopping "waiting restart"; do
  pm2 jlist | jq --arg status "$status" '[.[] | select(.pm2_env.status == $status)] | length'
done
pm2 jlist | jq -r '.[].pm2_env.namespace' | sort | uniq -c
pm2 jlist | jq -r '.[] | "\(.name) \(.pid) \(.pm2_env.restart_time)"'
pm2 jlist | jq -r '.[] | "\(.name) \(.monit.memory) \(.monit.cpu)"'
pm2 jlist | jq -r '.[] | "\(.name) \(.pm2_env.version)"'
pm2 jlist | jq -r '.[] | select(.pm2_env.unstable_restarts > 0) | .name'
pm2 jlist | jq -r '.[] | select(.pm2_env.restart_time > 10) | .name'
pm2 jlist | jq '[.[].monit.memory] | add'
pm2 jlist | jq '[.[].monit.cpu] | add'
pm2 jlist | jq -r 'group_by(.name)[] | select(length > 1) | .[0].name'
pm2 jlist | jq -r '.[] | select(.pm2_env.namespace == "default") | .name'
pm2 jlist | jq -r '.[].pm2_env.pm_cwd' | while read -r folder; do [ -d "$folder" ] || echo "gone: $folder"; done
pm2 jlist | jq -r '.[].pm2_env.pm_exec_path' | while read -r script; do [ -f "$script" ] || echo "gone: $script"; done
pm2 jlist | jq -r '.[].pm2_env.pm_out_log_path' | xargs -r du -ch 2>/dev/null | tail -1
pm2 jlist | jq -r '.[].pm2_env.pm_err_log_path' | xargs -r du -ch 2>/dev/null | tail -1
pm2 jlist | jq -r '.[].pid' | while read -r pid; do kill -0 "$pid" || echo "dead: $pid"; done
for id in 0 1 2 3 4; do
  pm2 describe "$id"
done
for id in 0 1 2 3; do
  pm2 logs "$id" --nostream --lines 20
done
pm2 report
df -h
ss -ltnp || netstat -ltnp
