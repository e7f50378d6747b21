def errors = new File(basedir, 'build.log').readLines().findAll { it.startsWith('[ERROR] ') }
def first = errors.find { it.contains('.java') || it.contains('.yaml') }
assert first.contains("contracts.yaml:8:21: [MYC112] unknown type 'u46' for field Said.when")
return true
