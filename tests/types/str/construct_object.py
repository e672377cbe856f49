# str() asks __str__, then __repr__
class A:
    def __repr__(self):
        return 'repr'
class B(A):
    def __str__(self):
        return 'str'
class C:
    def __str__(self):
        return 1
print((str(A()), str(B()), repr(B())))  # expect: ('repr', 'str', 'repr')
print(('%s %r' % (B(), B()), f'{B()} {B()!r}'))  # expect: ('str repr', 'str repr')
try:
    str(C())
except TypeError as e:
    print(e)  # expect: __str__ returned non-string (type int)
