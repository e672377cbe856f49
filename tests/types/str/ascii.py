# ascii escapes everything beyond ASCII
print(repr(ascii('aé€😀')))  # expect: "'a\\xe9\\u20ac\\U0001f600'"
print(repr(ascii("it's")))  # expect: '"it\'s"'
print(repr(ascii(['é', 1])))  # expect: "['\\xe9', 1]"
print(repr(ascii('\n')))  # expect: "'\\n'"
print(repr(ascii('\x80\xff')))  # expect: "'\\x80\\xff'"
