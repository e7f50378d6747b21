# Starts systemd on a copy of this machine's file system that is thrown away. Sourced behind tools.sh, not run.
#
# It has name spaces of its own for all that it could change: processes, mounts, network, cgroups. Its /dev holds a few nodes, and
# what it could set for the whole machine, in /sys and /proc/sys, is read-only: so no device and no setting here is touched. What is
# written goes to memory, and with the name space of mounts it is gone.

command -v systemctl >/dev/null || apt_install systemd
command -v script >/dev/null || apt_install bsdutils

# Runs FOLDER/drive there, which finds FOLDER as /page and can change nothing else of this machine's; its output, and its status.
booted() {
  local folder=$1 scratch status=0
  scratch=$(mktemp -d)
  mkdir "$scratch/groups" "$scratch/layer" "$scratch/root"
  unshare --mount --propagation private bash -euc "$(declare -f in_a_group start_systemd enter); in_a_group $scratch $folder" || status=$?
  cat "$folder/said"
  rm -rf "$scratch"
  return "$status"
}

# systemd is the root of what it sees of the groups: in one that was made for it. Killed with whoever waits for it.
in_a_group() {
  cd "$1"
  mount -t cgroup2 none groups
  local group=groups/mycelium-ci-$$ status=0
  mkdir "$group"
  echo $$ >"$group/cgroup.procs"
  timeout --kill-after=10 600 unshare --mount --propagation private --cgroup --pid --fork --uts --ipc --net --kill-child=KILL \
    bash -euc "$(declare -f start_systemd enter); start_systemd $1 $2" || status=$?
  echo $$ >groups/cgroup.procs
  # The kernel takes a moment to let go of those that were killed.
  local tries
  for ((tries = 0; tries < 1000; tries++)); do
    find "$group" -depth -type d -exec rmdir {} + 2>/dev/null || :
    [ -d "$group" ] || break
    sleep 0.01
  done
  return "$status"
}

start_systemd() {
  cd "$1"
  umount groups
  mount -t tmpfs none layer
  mkdir layer/upper layer/work
  mount -t overlay none -o "lowerdir=/,upperdir=$1/layer/upper,workdir=$1/layer/work" root
  cd root
  mount -t proc none proc
  mount --bind proc/sys proc/sys
  mount -o remount,bind,ro proc/sys
  mount -t sysfs -o ro none sys
  mount -t cgroup2 none sys/fs/cgroup
  mount -t tmpfs -o mode=755 none dev
  mkdir dev/pts dev/shm
  mount -t devpts -o newinstance,ptmxmode=666 none dev/pts
  ln -s pts/ptmx dev/ptmx
  local node
  for node in null zero full random urandom tty; do
    : >"dev/$node"
    mount --bind "/dev/$node" "dev/$node"
  done
  ln -s /proc/self/fd dev/fd
  ln -s fd/0 dev/stdin
  ln -s fd/1 dev/stdout
  ln -s fd/2 dev/stderr
  mount -t tmpfs none run
  mount -t tmpfs -o mode=1777 none tmp
  mkdir -p page
  mount --bind "$2" page
  # Nothing of this machine's own is started.
  rm -rf etc/systemd/system/*.wants
  cat >etc/systemd/system/page.service <<'UNIT'
[Unit]
SuccessAction=exit
FailureAction=exit

[Service]
Type=oneshot
ExecStart=/bin/bash /page/drive
StandardOutput=file:/page/said
StandardError=inherit
UNIT
  mkdir -p old
  pivot_root . old
  exec chroot . bash -euc "$(declare -f enter); enter" </dev/null
}

enter() {
  umount -l /old
  exec env -i container=mycelium PATH=/usr/sbin:/usr/bin \
    /lib/systemd/systemd --system --unit=page.service --log-target=null --show-status=0
}
