def git = { String... words ->
    def process = new ProcessBuilder(['git'] + words.toList()).directory(basedir).redirectErrorStream(true).start()
    def output = process.inputStream.text
    assert process.waitFor() == 0: output
}
git('init', '--quiet')
git('add', 'src')
git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--message', 'first')
return true
