# Builds containers, and runs them, without a registry and without a daemon. Sourced behind tools.sh, not run.
# The image with Java is made here, of JDK 25's own modules and the libraries that they load, and of busybox.

command -v buildah >/dev/null || apt_install --no-install-recommends buildah
busybox_is_static() { command -v busybox >/dev/null && ! ldd "$(command -v busybox)" >/dev/null 2>&1; }
busybox_is_static || apt_install busybox-static
command -v systemd-analyze >/dev/null || apt_install systemd
need_jdk 25 >/dev/null

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# A store of its own, and no name space that a container on a machine of CI may not have.
builder() { command buildah --root "$scratch/store" --runroot "$scratch/run" --storage-driver vfs "$@"; }

image_with_java() {
  local root=$scratch/java
  mkdir -p "$root/usr/bin" "$root/tmp" "$root/etc"
  chmod 1777 "$root/tmp"
  "$JDK_25/bin/jlink" --add-modules java.se,jdk.crypto.ec,jdk.httpserver,jdk.net,jdk.unsupported --strip-debug --output "$root/opt/java"
  ln -s /opt/java/bin/java "$root/usr/bin/java"
  ln -s usr/bin "$root/bin"
  cp "$(command -v busybox)" "$root/usr/bin/busybox"
  local tool
  for tool in sh dirname readlink setsid; do
    ln -s busybox "$root/usr/bin/$tool"
  done
  local library
  find "$root/opt/java" -type f \( -name java -o -name '*.so' \) -exec ldd {} + 2>/dev/null |
    grep -o '/[^ ]*\.so[^ ]*' | sort -u | grep -v "^$scratch" | while read -r library; do
      install -D "$library" "$root$library"
    done
  printf 'FROM scratch\nCOPY . /\nENV PATH=/usr/bin\n' | builder bud --quiet -t java-here -f - "$root"
}

# Runs words in a container as the image says, all of it in the output.
run() { builder run --isolation chroot "$@" 2>&1; }

requires_nobody() {
  [ "$(builder inspect --type image --format '{{.OCIv1.Config.User}}' "$1")" = 10001:10001 ] || die "the image $1 does not run as nobody"
}

# Less is better; systemd counts from 0 to 10.
requires_rating_below_3() {
  systemd-analyze security --offline=true --threshold=29 --no-pager "$1" | tail -1 || die "$1 is rated 3.0 or worse"
}
