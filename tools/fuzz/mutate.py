# SPDX-License-Identifier: GPL-3.0-or-later
# mutate.py: a program that is spoilt at random places. The texts are the tests'; what becomes of them depends on the seed alone.
import random
import re

TOKEN = re.compile(rb'''[ \t]+|\n|[rRbBfFuU]{0,2}(?:"""(?:.|\n)*?"""|\'\'\'(?:.|\n)*?\'\'\'|"[^"\n]*"|'[^'\n]*')|#[^\n]*|\w+|\*\*=?|//=?|[-+*/%&|^<>=!:]=|->|<<|>>|\.\.\.?|.''')

NUMBERS = [b'0', b'1', b'-1', b'2**31', b'2**63', b'-2**63', b'10**40', b'4611686018427387904', b'1e308', b'1e-320', b'1e400', b'0x1_f', b'1_0', b'1__0', b'00', b'07', b'1j', b'0b2', b'5r', b'1.',
           b'.5e', b'9' * 700, b"float('nan')", b'65536', b'255', b'256', b'1000000']
WORDS = (b'if else elif for while def class return yield from import as try except finally raise with lambda not and or in is None True False del global nonlocal assert '
         b'pass break continue async await match case type _ __class__ super self print _x except* finally: else: lambda: yield: *a **k').split()
SIGNS = (b'( ) [ ] { } : , ; . = == != < > <= >= + - * ** / // % @ & | ^ ^^ ~ << >> := -> ... .. \\ ? ! $ ` @= += -= *= **= ' b"' \" ''' \"\"\" # f' b' r' fr\" f'{ }' {{ }} !r").split()
BYTES = [b'\0', b'\xff', b'\xc3', b'\xed\xa0\x80', b'\xf4\x90\x80\x80', b'\xef\xbb\xbf', b'\r', b'\r\n', b'\f', b'\v', b'\x1a', b'\x1b[31m', b'\x7f', b'\\\n', b'\\', b'\t', b'\xc2\x85', b'\xe2\x80\xa8', b'\xe2\x80\xae',
         b'\xc2\xa0', b'\xe3\x80\x80', b'\xf0\x9d\x94\x9e', b'\xef\xbc\x91', b'\xd9\xa1', b'\xcc\x81', b'\xe2\x80\x8d', b'\xef\xac\x81', b'\xf0\x9f\x98\x80', b'\xe2\x88\x9e', b'\xc7\x85', b'\xc3\x9f']
NESTS = [(b'(', b')'), (b'[', b']'), (b'{', b'}'), (b'f(', b')'), (b'not ', b''), (b'-', b''), (b'lambda: ', b''), (b'[0 for x in ', b']'), (b'{1: ', b'}'), (b'(yield ', b')'), (b'*', b''), (b'x[', b']'),
         (b"f'{", b"}'"), (b'f"""{', b'}"""'), (b'1 if ', b' else 0'), (b'await ', b''), (b'(a := ', b')'), (b'1 + ', b''), (b'', b'.a'), (b'', b'()'), (b'', b'[0]'), (b'', b' ** 2'), (b'', b' < 1'), (b'(', b',)'), (b'', b' = x')]
BLOCKS = [b'if 1:', b'for x in y:', b'while 0:', b'def f():', b'class C:', b'try:', b'with x:', b'match x:', b'async def f():', b'else:', b'except:', b'case 1:']


def number(chance, tokens):
    places = [i for i, token in enumerate(tokens) if token[:1].isdigit()]
    if places:
        tokens[chance.choice(places)] = chance.choice(NUMBERS)


def name(chance, tokens):
    places = [i for i, token in enumerate(tokens) if token[:1].isalpha()]
    if places:
        tokens[chance.choice(places)] = tokens[chance.choice(places)]


def delete(chance, tokens):
    start = place(chance, tokens)
    del tokens[start:start + chance.choice((1, 1, 1, 2, 5))]


def double(chance, tokens):
    start = place(chance, tokens)
    tokens[start:start] = tokens[start:start + chance.choice((1, 1, 3, 10))] * chance.choice((1, 1, 1, 2, 100))


def swap(chance, tokens):
    i, k = place(chance, tokens), place(chance, tokens)
    tokens[i], tokens[k] = tokens[k], tokens[i]


def insert(chance, tokens):
    known = chance.choice((WORDS, SIGNS, NUMBERS, tokens))
    tokens.insert(place(chance, tokens), b' ' + chance.choice(known) + b' ')


def replace(chance, tokens):
    tokens[place(chance, tokens)] = chance.choice(chance.choice((WORDS, SIGNS, NUMBERS)))


def odd_bytes(chance, tokens):
    i = place(chance, tokens)
    at = chance.randrange(len(tokens[i]) + 1)
    tokens[i] = tokens[i][:at] + chance.choice(BYTES) * chance.choice((1, 1, 1, 2, 300)) + tokens[i][at:]


def flip(chance, tokens):
    i = place(chance, tokens)
    at = chance.randrange(len(tokens[i])) if tokens[i] else 0
    tokens[i] = tokens[i][:at] + bytes([chance.randrange(256)]) + tokens[i][at + 1:]


def nest(chance, tokens):
    i, times = place(chance, tokens), chance.choice((3, 20, 100, 250, 3000, 30000))
    before, after = chance.choice(NESTS)
    tokens[i] = before * times + tokens[i] + (after * times if chance.random() < 0.9 else b'')


def nest_blocks(chance, tokens):
    depth, step = chance.choice((5, 20, 99, 101, 400)), chance.choice((b' ', b'  ', b'\t'))
    heads = [chance.choice(BLOCKS)] * depth if chance.random() < 0.5 else [chance.choice(BLOCKS) for _ in range(depth)]
    tokens.insert(place(chance, tokens), b'\n' + b''.join(step * k + head + b'\n' for k, head in enumerate(heads)) + step * depth + b'pass\n')


def cut(chance, tokens):
    del tokens[place(chance, tokens):]


def lines(chance, tokens):
    rows = b''.join(tokens).split(b'\n')
    i, k = chance.randrange(len(rows)), chance.randrange(len(rows))
    what = chance.randrange(6)
    if what == 0:
        del rows[i]
    elif what == 1:
        rows.insert(k, rows[i])
    elif what == 2:
        rows[i] = rows[i][:chance.randrange(len(rows[i]) + 1)]
    elif what == 3:
        rows[i] = chance.choice((b' ', b'    ', b'\t', b'\f')) + rows[i]
    elif what == 4:
        rows[i] = rows[i].lstrip()
    else:
        rows[i], rows[k] = rows[k], rows[i]
    tokens[:] = TOKEN.findall(b'\n'.join(rows))


def place(chance, tokens):
    if not tokens:
        tokens.append(b' ')
    return chance.randrange(len(tokens))


MUTATIONS = [number, number, name, name, delete, delete, double, swap, swap, insert, insert, replace, replace, odd_bytes, flip, nest, nest_blocks, cut, lines, lines, lines]


def mutant(seed, texts):
    """The index of the text that it is made of, and the text of the program."""
    chance = random.Random(seed)
    origin = chance.randrange(len(texts))
    tokens = TOKEN.findall(texts[origin])
    if chance.random() < 0.1:
        other = TOKEN.findall(chance.choice(texts))
        i, k = place(chance, tokens), place(chance, other)
        tokens[i:i] = other[k:k + chance.choice((5, 50, 500))]
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 5, 10))):
        chance.choice(MUTATIONS)(chance, tokens)
    return origin, b''.join(tokens)
