def runs = new File(basedir, 'build.log').text.split('BUILD SUCCESS')
def again = 'was compiled from: compiling it again'

assert runs[0].contains('bytes 32, messages 2')
assert !runs[0].contains(again)

assert runs[1].contains("package com.acme.chat $again")
assert runs[1].contains("package com.acme.trial $again")
assert runs[1].contains('bytes 40, messages 1')
['classes/com/acme/chat', 'test-classes/com/acme/trial'].each {
    assert new File(basedir, "target/$it/Said.class").isFile()
    assert !new File(basedir, "target/$it/Gone.class").exists()
}

assert !runs[2].contains('compiling it again')
assert runs[2].count('Nothing to compile') == 2
assert runs[2].contains('bytes 40, messages 1')
return true
