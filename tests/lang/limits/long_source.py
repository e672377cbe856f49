# Source a hundred thousand parts long, or deep, compiles or is refused.
# torture: gc:1000
def attempt(source):
    try:
        return eval(compile(source, 'long', 'eval'), {'a': 1})
    except (SyntaxError, RecursionError, MemoryError) as error:
        return 'refused'
    except TypeError as error:
        return 'TypeError'


def refused(source):
    try:
        exec(source, {'a': 1})
    except (SyntaxError, RecursionError, MemoryError):
        return True


N = 30000
print([attempt(form[0] * N + form[1] + form[2] * N) for form in (  # expect: ['refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused']
    ('(', '1', ')'), ('[', '', ']'), ('lambda: ', '1', ''), ('-', 'a', ''), ('not ', 'a', ''), ('a if a else ', 'a', ''), ('f"{', '1', '}"'))])
print(attempt('a<=' * N + 'a'), attempt('a and ' * N + 'a'), len(attempt('"a" ' * N)), len(attempt('[' + 'a,' * N + ']')))  # expect: True 1 30000 30000
print(attempt('(lambda **k: len(k))(' + ','.join(f'k{i}=a' for i in range(N)) + ')'))  # expect: 30000
print(refused('[a ' + 'for a in [1] ' * N + ']'), refused('with ' + 'a, ' * N + 'a: pass'), refused('if 1: pass\n' + 'elif a: pass\n' * N))  # expect: True True None
print(len(attempt('[a for a in [1]' + ' for b in [1]' * 50 + ']')))  # expect: 1
try:
    compile('f(a=1, b=2, a=3, b=4)', 'long', 'eval')
except SyntaxError as error:
    print(error.msg, error.offset)  # expect: keyword argument repeated: a 13

# Many code objects on one line: each place is found from the one before.
code = compile('x = [' + ','.join(['lambda: 1'] * 50000) + ']', 'long', 'exec')
print(len(code.co_consts) > 50000)  # expect: True
