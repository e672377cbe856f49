# The limit of CPython 3.11 on the digits of integers that become texts or come from them. digit_limit.out is what it prints.
import json
import sys


def show(f):
    try:
        result = f()
    except (ValueError, OverflowError, TypeError, SyntaxError) as e:
        print(type(e).__name__ + ':', str(e).partition(' - ')[0])
    else:
        print('ok' if isinstance(result, str) and len(result) > 20 else result)


class Whole(int):
    pass


big, fits = 10**4300, 10**4299
print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold, sys.flags.int_max_str_digits)

# to text
show(lambda: str(fits))
show(lambda: repr(-fits))
show(lambda: str(big))
show(lambda: repr(-big))
show(lambda: str([big]))
show(lambda: str({1: big}))
show(lambda: str(Whole(big)))
show(lambda: f'{big}')
show(lambda: f'{big!r}')
show(lambda: '%d' % big)
show(lambda: '%10i' % big)
show(lambda: '%s' % big)
show(lambda: '%r' % Whole(big))
show(lambda: '%e' % big)
show(lambda: '{:d}'.format(big))
show(lambda: format(big, ','))
show(lambda: format(big, 'n'))
show(lambda: json.dumps([big]))
show(lambda: json.dumps({big: 1}))
show(lambda: repr(range(big)))
show(lambda: str(1 << 1000000))

# in a base that is a power of two there is none
for text in hex(big), '%x' % big, '%o' % big, bin(big), format(big, 'x'), format(big, 'b'):
    show(lambda: text)
show(lambda: int('1' * 5000, 16) % 97)
show(lambda: int('1' * 5000, 8) % 97)
show(lambda: int('1' * 5000, 32) % 97)
show(lambda: int('0x' + '1' * 5000, 0) % 97)

# from text: digits count, zeros in front of them too; signs, blanks and underscores do not
show(lambda: int('1' * 4300) % 97)
show(lambda: int(' -' + '_'.join('1' * 4300) + '\n') % 97)
show(lambda: int('1' * 4301))
show(lambda: int('-' + '1' * 4301))
show(lambda: int('0' * 4301))
show(lambda: int('0' * 10 + '1' * 4300))
show(lambda: int('_'.join('1' * 4301)))
show(lambda: int('1' * 5000, 7))
show(lambda: int('1' * 5000, 0))
show(lambda: int(b'1' * 5000))
show(lambda: int('1' * 5000 + '.5'))
show(lambda: int('\u0661' * 4301))
show(lambda: json.loads('1' * 4300) % 97)
show(lambda: json.loads('[' + '1' * 4301 + ']'))
show(lambda: float('1' * 5000))
show(lambda: 10**5000 % 97)

# literals
show(lambda: eval('1' * 4300) % 97)
show(lambda: eval('1' * 4301))
show(lambda: eval('0x' + '1' * 4301) % 97)
show(lambda: eval('1' * 5000 + '.0'))
show(lambda: compile('a = 1\nif a:\n    a = (2 + ' + '1' * 5000 + ')\n', 'f', 'exec'))

# another limit
show(lambda: sys.set_int_max_str_digits(639))
show(lambda: sys.set_int_max_str_digits(-1))
show(lambda: sys.set_int_max_str_digits(True))
show(lambda: sys.set_int_max_str_digits('a'))
show(lambda: sys.set_int_max_str_digits(1000.0))
show(lambda: sys.set_int_max_str_digits(2**31))
show(lambda: sys.set_int_max_str_digits(2**70))
show(lambda: sys.set_int_max_str_digits(maxdigits=640))
show(sys.get_int_max_str_digits)
show(lambda: str(10**639))
show(lambda: str(10**640))
show(lambda: int('1' * 641))
show(lambda: eval('1' * 641))
sys.set_int_max_str_digits(0)
show(lambda: str(10**100000))
show(lambda: int('1' * 5000) % 97)
show(lambda: eval('1' * 5000) % 97)
