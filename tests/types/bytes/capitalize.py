# changes of case touch ASCII alone
print((b'hELLO \xc9'.capitalize(), b'aB\xe9'.upper(), b'aB\xc9'.lower(), b'aB'.swapcase(), b"it's a-b 1c".title()))  # expect: (b'Hello \xc9', b'AB\xe9', b'ab\xc9', b'Ab', b"It'S A-B 1C")
