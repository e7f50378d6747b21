def log = new File(basedir, 'build.log').text
assert log.contains('heard Said[who=alice, when=7]')
assert !log.contains('[WARNING]')
def runs = log.split('BUILD SUCCESS')
assert runs[0].contains('Compiling')
assert runs[1].contains('Nothing to compile')
assert !log.contains('compiling it again')
assert runs[1].contains('Said: type id 1001, topic market-data, 32 bytes, alignment 8')
['mycelium:refresh', 'mycelium:refresh-tests', 'mycelium:layout', 'mycelium:help'].each {
    assert runs[1].readLines().contains(it)
}
return true
