# the module string
import string
print((string.ascii_lowercase, string.digits, string.hexdigits, string.octdigits, len(string.printable), string.punctuation, string.whitespace, string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase))  # expect: ('abcdefghijklmnopqrstuvwxyz', '0123456789', '0123456789abcdefABCDEF', '01234567', 100, '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', ' \t\n\r\x0b\x0c', True)
print((string.capwords('hello  big World'), string.capwords('a-b', '-')))  # expect: ('Hello Big World', 'A-B')
