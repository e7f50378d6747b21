def log = new File(basedir, 'build.log').text
assert log.contains('heard Said[who=alice, when=7]')
assert !log.contains('[WARNING]')
assert log.contains('heard Sold[who=bob, when=8]')
assert log.contains('digests differ: true')
return true
