# Conversions, specs, nested specs, self-documenting.
v, w, p, name = 3.14159, 10, 2, 'né'
print(f'{v:.2f}|{v:{w}.{p}f}|{v!r:>{w}}|{name!a}|{name!s:*^8}|{v=}|{v = :.1f}|{name=!s}|{w + 1=}')
print(f'{{}} {{{w}}} {"quoted"} {chr(65)} {[x for x in range(3)]} {(lambda q: q * 2)(4)} {w if w > 5 else 0}')
print(f'''multi
{w}
line''', rf'\n{w}\d', f'{w!r}' f'{p}' 'plain')
print(f'{w:>{w // 2}}|{w:#x}|{w:#b}|{w:08.3f}|{-w:+d}|{w: d}|{w:e}|{w:%}|{w:c}|{w:n}')
print(f'{1234567:,}|{1234567:_}|{1234567.891:,.2f}|{255:_x}|{0b11110000:_b}|{True:d}|{True}')
print(f'{"abc":5}|{"abc":>5}|{"abc":^5}|{"abc":.2}|{"abc":*<6.2}|{"":3}|')
print(f'{1.0}|{1e100}|{1e-7}|{0.1 + 0.2}|{1/3:.3g}|{1e10:g}|{123456789.0:g}|{float("nan"):5}|{float("-inf"):08}|{-0.0:+}|{1.5:.0f}|{2.5:.0f}')
print(f'{2 + 3j}|{2 + 3j:.1f}|{None}|{[1]!s:>6}|{(1,)}|{ {"a": 1} }|{ {1, } }')
print(f'{1:>+5}|{1:<+5}|{1:^+5}|{1:=+5}|{-1:05}|{1:*=5}|{12345:3}')

# __format__ gets the spec; errors name the type.
class F:
    def __format__(self, spec):
        return f'<{spec}>'
    def __repr__(self):
        return 'F()'
print(f'{F()}|{F():abc}|{F():{w}}|{F()!r:>5}|{F():{"x"}{"y"}}')
for bad in ("f'{5:q}'", "f'{\"a\":d}'", "f'{1.5:d}'", "f'{[]:5}'", "f'{None:5}'", "f'{5:.2d}'", "f'{\"a\":+}'", "f'{\"a\":=5}'", "f'{1j:d}'", "f'{5:,s}'", "f'{5:,_d}'", "f'{5:_n}'", "f'{1j:05}'", "f'{1j:=9}'", "f'{5:c,}'", "f'{-5:c}'", "f'{1114112:c}'", "f'{5:+c}'", "f'{\"a\":#}'", "f'{\"a\":,}'", "f'{5:10.}'", "f'{5:9999999999999999999}'"):
    try:
        print(eval(bad))
    except Exception as e:
        print(type(e).__name__, e)

# Evaluation order.
def say(x):
    print('say', x)
    return x
print(f'{say(1)}{say(2):{say(3)}}{say(4)!r}')
