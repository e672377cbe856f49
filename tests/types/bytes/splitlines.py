# splitlines knows three line ends
print((b'a\nb\r\nc\rd\x0be'.splitlines(), b'a\nb'.splitlines(True), b''.splitlines()))  # expect: ([b'a', b'b', b'c', b'd\x0be'], [b'a\n', b'b'], [])
