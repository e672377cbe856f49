# subclasses keep their own attributes and give plain strings
class S(str):
    def shout(self):
        return self.upper() + '!'
s = S('abc')
s.mark = 5
print((s, s.shout(), s.mark, type(s).__name__, isinstance(s, str)))  # expect: ('abc', 'ABC!', 5, 'S', True)
print((type(s + 'x').__name__, type(s[:]).__name__, type(s * 1).__name__, type(str(s)).__name__))  # expect: ('str', 'str', 'str', 'str')
print((type(s.strip()).__name__, type(s.replace('x', 'y')).__name__, type(s.lower()).__name__))  # expect: ('str', 'str', 'str')
print((s == 'abc', hash(s) == hash('abc'), {'abc': 1}[s], S('é' * 3).upper()))  # expect: (True, True, 1, 'ÉÉÉ')
print((S(12), S(b'x', 'ascii'), S()))  # expect: ('12', 'x', '')
print((len(S('é€')), list(S('é€')), S('a') + S('b')))  # expect: (2, ['é', '€'], 'ab')
