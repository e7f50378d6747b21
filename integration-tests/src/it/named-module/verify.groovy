def log = new File(basedir, 'build.log').text
assert log.contains('heard Said[who=alice, when=7]')
assert !log.contains('[WARNING]')
assert new File(basedir, 'target/classes/module-info.class').isFile()
return true
