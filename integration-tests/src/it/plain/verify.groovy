def log = new File(basedir, 'build.log').text
assert log.contains('heard Said[who=alice, when=7]')
assert !log.contains('[WARNING]')
assert new File(basedir, 'target/generated-sources/annotations/com/acme/chat/Said.java').isFile()
return true
