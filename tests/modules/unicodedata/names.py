# Names of characters, in literals, patterns and the module; where the library that knows them is not here, an error says so.
import re

def t(f):
    try: print(ascii(f()))
    except Exception as e: print(type(e).__name__, ascii(str(e)))

try:
    import unicodedata as u
except ImportError as error:  # built without: each use says so
    for use in (lambda: eval(r'"\N{SPACE}"'), lambda: re.compile(r'\N{SPACE}')):
        try: use()
        except (SyntaxError, re.error) as e: assert 'libunistring' in str(e), e
    with open(__file__.removesuffix('py') + 'out') as f: print(f.read(), end='')
    raise SystemExit

for text in (r'"\N{SPACE}x\N{lf}\N{Greek Small Letter Alpha}"', r'b"\N{SPACE}"', r'r"\N{SPACE}"', r'f"\N{EURO SIGN}{1}\N{dollar sign}{{"', r'"\N"', r'"\N{"', r'"\N{}"',
             r'"ab\N{foo}"', r'"\N{HANGUL SYLLABLE GANJ}\N{CJK UNIFIED IDEOGRAPH-4E00}"', r'"\N{HANGUL SYLLABLE GANI}"', r'"\N{cjk unified ideograph-4e00}"', r'"\N{VS17}"'):
    t(lambda: eval(text))
for p in (r'\N', r'\N{', r'\N{}', r'\N{SPACE', r'\N{foo}', r'[\N{SPACE}-\N{DIGIT NINE}]', r'\N{EURO SIGN}+'): t(lambda: re.findall(p, ' 5\u20ac\u20aca'))
for f in (lambda: u.category('ab'), lambda: u.category(3), lambda: u.name('\n'), lambda: u.name('\n', 5), lambda: u.name('ab'), lambda: u.lookup('foo'), lambda: u.lookup('bel'),
          lambda: u.decimal('a'), lambda: u.decimal('a', None), lambda: u.digit('\xb2'), lambda: u.digit('a'), lambda: u.decimal('\xb2'), lambda: u.decimal('\u0663'),
          lambda: u.normalize('NFX', 'a'), lambda: u.is_normalized('NFC', '\xe9'), lambda: u.is_normalized('NFD', '\xe9'), lambda: u.combining('\u0301'),
          lambda: u.normalize('NFD', '\ud800\xe9\udfff'), lambda: u.normalize('NFC', 3), lambda: u.normalize('NFKC', '\ufb01\xbd'), lambda: u.category('\ud800'), lambda: u.unidata_version):
    t(f)
# A sum over many characters: names that lead back, categories, digits, normal forms.
total = 0
for i in list(range(0, 0x800, 3)) + list(range(0x1e00, 0x2200, 5)) + list(range(0x3300, 0x10000, 97)) + list(range(0x1d400, 0x1f700, 53)) + list(range(0x20000, 0x32000, 997)):
    c = chr(i)
    name = u.name(c, '')
    if name and u.lookup(name) != c: print(hex(i), name)
    forms = ''.join(u.normalize(form, c) for form in ('NFC', 'NFD', 'NFKC', 'NFKD'))
    total = (total * 31 + sum(map(ord, name + u.category(c) + forms)) + u.combining(c) + u.digit(c, -1) + u.decimal(c, -1)) % 10**9
print(total)
# torture: gc:50

# Names in programs are taken in the normal form NFKC (PEP 3131), texts are not; the handler namereplace knows the names.
ﬁ = 1
ª = 2
class Named: ﬁn = 3
def ﬀ(ﬂ): return ﬂ
𝐱𝐲 = 4
print(fi, a, Named.fin, hasattr(Named, 'ﬁn'), ff(ﬂ=6), ff(**{'fl': 7}), xy, 'ﬁ' in globals())
print('\xe9\ue000\u2603'.encode('ascii', 'namereplace'))
