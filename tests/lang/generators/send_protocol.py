# A first send() may only carry None.
def echo():
    got = 'start'
    while True:
        got = yield ('got', got)

g = echo()
try:
    g.send(1)
except TypeError as e:
    print(e)
print(g.send(None), g.send(5), next(g), g.send('x'))

# send() to a finished generator.
def one():
    yield 1

g = one()
print(list(g))
for call in (lambda: next(g), lambda: g.send(None), lambda: g.send(7)):
    try:
        call()
    except StopIteration as e:
        print('stop', e.value)

# The value of a bare yield, and of a parenthesized one.
def pair():
    a = yield
    b = (yield a) or 'none'
    return a, b

g = pair()
print(next(g), g.send('A'))
try:
    g.send('')
except StopIteration as e:
    print(e.value)

# yield inside a call, a display, an index, a conditional.
def everywhere():
    print([(yield 1), (yield 2)], {(yield 3): (yield 4)}, f'{(yield 5)}', (yield 6) if (yield 7) else (yield 8))

g = everywhere()
sent = [next(g)]
try:
    for v in 'abcdefgh':
        sent.append(g.send(v))
except StopIteration:
    print(sent)
