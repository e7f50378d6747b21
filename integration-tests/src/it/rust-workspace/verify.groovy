def log = new File(basedir, 'build.log').text
assert log.contains('heard Said[who=alice, when=7]')
assert !log.contains('[WARNING]')
def runs = log.split('BUILD SUCCESS')
assert runs[0].contains('Compiling')
assert runs[1].contains('Nothing to compile')
assert !log.contains('compiling it again')

assert runs[1].contains('  type id 1001 (0x03e9), topic market-data')
assert runs[1].contains('       20     4  padding              puts when at a multiple of 8')
def page = new File(basedir, 'java/target/mycelium-layout/contracts.html')
assert runs[1].contains("drawn in $page")
assert page.text.startsWith('<!DOCTYPE html>')
assert page.text.contains('puts when at a multiple of 8')

def goals = ['mycelium:check', 'mycelium:refresh', 'mycelium:refresh-tests', 'mycelium:layout', 'mycelium:help']
goals.each {
    assert runs[1].readLines().contains(it)
    assert runs[2].readLines().contains(it)
}
['contract', 'contracts.dir', 'message', 'layout.directory', 'refresh.skip', 'check.allow', 'check.published', 'check.revision',
 'check.skip'].each {
    assert runs[2].contains("User property: mycelium.$it\n")
}
return true
