# join takes instances of subclasses and gives a plain string
class S(str):
    pass
print(repr(type(''.join([S('a')])).__name__))  # expect: 'str'
print(repr(type(S('-').join(['a', 'b'])).__name__))  # expect: 'str'
print(repr('-'.join([S('a'), S('b')])))  # expect: 'a-b'
