def log = new File(basedir, 'build.log').text
def project = new File(basedir, 'acme-worker')
['.gitignore', '.dockerignore', 'Dockerfile', 'README.md', 'deploy/acme-worker.service', 'pom.xml',
 'src/main/java/com/acme/desk/Worker.java', 'src/main/java/com/acme/desk/package-info.java',
 'src/main/resources/com/acme/desk/contracts.yaml', 'target/acme-worker.jar'].each {
    assert new File(project, it).isFile() : it
}
// Nothing of the template is left.
project.eachFileRecurse(groovy.io.FileType.FILES) {
    if (!it.path.contains('/target/')) {
        assert !it.text.find(/\$\{(artifactId|groupId|package|version|myceliumVersion)\}/) : it
    }
}
assert log.contains('Tests run: 4, Failures: 0, Errors: 0, Skipped: 0')
assert !log.contains('COMPILATION WARNING')

// What it has packaged runs by itself, and says what it wants.
def java = new File(System.getProperty('java.home'), 'bin/java').path
def process = new ProcessBuilder(java, '-jar', new File(project, 'target/acme-worker.jar').path).redirectErrorStream(true)
process.environment().remove('MYCELIUM_SOCKET')
def started = process.start()
def said = started.inputStream.text
assert said.contains('cannot begin: MYCELIUM_SOCKET is not set') : said
assert started.waitFor() == 1
return true
