# Standard streams read and write bytes, too.
# stdin:
# | first ü
# | second
import sys

print(sys.stdin.buffer.readline(), sys.stdin.buffer.read())
# expect: b'first \xc3\xbc\n' b'second\n'
sys.stdout.flush()
sys.stdout.buffer.write('zwölf\n'.encode())  # expect: zwölf
sys.stdout.buffer.flush()
print(sys.stdout.buffer.mode, sys.stderr.buffer.name, sys.stdin.buffer.readable(), hasattr(sys.stdout.buffer, 'buffer'))
# expect: wb <stderr> True False
try:
    sys.stdout.buffer.write('text')
except TypeError as e:
    print(e)  # expect: a bytes-like object is required, not 'str'
