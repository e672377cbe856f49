# torture: gc:20000
# A report shows the last exceptions of a chain, and says that there were earlier ones; of a chain that runs into itself each once.
# expect-stderr: … earlier exceptions …
# expect-stderr: ValueError: 99980
# expect-error: ValueError: 99999
last = None
for i in range(100000):
    e = ValueError(i)
    e.__context__ = last
    last = e
raise last
