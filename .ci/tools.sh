# What .ci/run needs, installed where it is missing. Sourced, not run.

step() {
  printf '\n=== %s  %s\n' "$(date -u +%H:%M:%S)" "$1"
}

die() {
  printf 'ci: %s\n' "$1" >&2
  exit 1
}

apt_install() {
  if [ -z "${APT_UPDATED:-}" ]; then
    apt-get update -qq
    APT_UPDATED=yes
  fi
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null
}

# Prints the home of an installed JDK of this feature version.
find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
    case "$("$home/bin/javac" -version 2>&1)" in
      "javac $1" | "javac $1."*) readlink -f "$home"; return 0 ;;
    esac
  done
  return 1
}

# Sets JDK_<version>.
need_jdk() {
  local home
  if ! home=$(find_jdk "$1"); then
    apt_install "openjdk-$1-jdk-headless" || die "no JDK $1 under /usr/lib/jvm, and no package openjdk-$1-jdk-headless: install JDK $1 there"
    home=$(find_jdk "$1") || die "JDK $1 was installed but is not under /usr/lib/jvm"
  fi
  printf -v "JDK_$1" '%s' "$home"
  printf 'JDK %s: %s\n' "$1" "$home"
}

need_maven() {
  command -v mvn >/dev/null || apt_install maven
  mvn -v | sed -n 1p # all of it is read: a pipe that closes early makes Maven fail now and then
}

# The crate's rust-version is the oldest that will do; cargo itself refuses an older one.
need_cargo() {
  command -v cargo >/dev/null || apt_install cargo rustfmt rust-clippy
  cargo --version
}

# The README has exactly two commands, each in a fence of its own behind a marker comment.
readme_command() {
  local command
  command=$(awk -v marker="<!-- command: $1 -->" '$0 == marker { found = 1; next } found && /^```/ { if (inside) exit; inside = 1; next } inside { print }' README.md)
  [ -n "$command" ] || die "README.md has no command behind '<!-- command: $1 -->'"
  printf '%s' "$command"
}

need_python() {
  command -v python3 >/dev/null || apt_install python3
  python3 --version
}

need_chromium() {
  if ! command -v chromium >/dev/null || ! command -v chromedriver >/dev/null; then
    apt_install chromium chromium-driver
  fi
  chromium --version
}

need_tshark() {
  command -v tshark >/dev/null || apt_install tshark
  tshark --version 2>/dev/null | sed -n 1p
}

# The server and promtool; its service, if there is one, is not asked for.
need_prometheus() {
  if ! command -v prometheus >/dev/null || ! command -v promtool >/dev/null; then
    apt_install --no-install-recommends prometheus
  fi
  promtool --version 2>&1 | sed -n 1p
}

need_node() {
  command -v node >/dev/null || apt_install nodejs
  command -v npm >/dev/null || apt_install npm
  printf 'node %s\n' "$(node --version)"
}
