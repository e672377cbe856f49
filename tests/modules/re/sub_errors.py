# templates that cannot be read
import re
try:
    re.sub('a', r'\1', 'a')
except re.error as e:
    print(e)  # expect: invalid group reference 1 at position 1
try:
    re.sub('a', r'\q', 'a')
except re.error as e:
    print(e)  # expect: bad escape \q at position 0
try:
    re.sub('a', r'\g<x>', 'a')
except IndexError as e:
    print(e)  # expect: unknown group name 'x'
try:
    re.sub('a', r'\g<1', 'a')
except re.error as e:
    print(e)  # expect: missing >, unterminated name at position 3
try:
    re.sub('a', r'\g', 'a')
except re.error as e:
    print(e)  # expect: missing < at position 2
try:
    re.sub('a', r'\g<>', 'a')
except re.error as e:
    print(e)  # expect: missing group name at position 3
try:
    re.sub('a', '\\', 'a')
except re.error as e:
    print(e)  # expect: bad escape (end of pattern) at position 0
try:
    re.sub('(a)', r'\2', 'a')
except re.error as e:
    print(e)  # expect: invalid group reference 2 at position 1
