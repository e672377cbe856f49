# len counts code points
print((len(''), len('abc'), len('é'), len('😀'), len('e\u0301'), len('\ud800')))  # expect: (0, 3, 1, 1, 2, 1)
