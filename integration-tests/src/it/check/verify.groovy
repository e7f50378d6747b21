def runs = new File(basedir, 'build.log').text.split(/BUILD (SUCCESS|FAILURE)/)
def file = 'src/main/resources/com/acme/chat/contracts.yaml'
def effect = "old and new code refuse or misread each other's bytes"
def report = { String older -> "$file against $older: $effect" }
def changes = ["[INFO]   Said: $effect", '[INFO]     field Said.when moved from 24 to 32']
def error = "contracts.yaml:8:7: [MYC210] field Said.when moved from 24 to 32: $effect; to accept it, "

assert runs[0].contains("$file against HEAD:contracts.yaml: nothing changed")

assert runs[1].contains(report('HEAD:contracts.yaml'))
changes.each { assert runs[1].contains(it) }
assert runs[1].readLines().any { it.startsWith('[ERROR] ') && it.contains(error) }

assert runs[2].contains(report('com.acme:check:1!/com/acme/chat/contracts.yaml'))
assert runs[2].readLines().any { it.startsWith('[ERROR] ') && it.contains(error) }

assert runs[3].contains(report('HEAD:contracts.yaml'))
assert !runs[3].contains('MYC210')

// What Maven says of a failed build stands behind the words that the log is split at.
assert runs[5].contains('cannot compare the contract: git knows no revision "v7" in ')
assert runs[6].contains('cannot compare the contract: "com.acme:check:7" is no file, and Maven cannot fetch it: ')
return true
