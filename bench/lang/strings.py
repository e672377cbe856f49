# Text put together and taken apart: +=, join, split, replace, find, slices, single characters.


def build(n):
    text = ''
    for i in range(n):
        text += str(i) + ','
    return text


def checksum(text):
    value = 0
    for c in text:
        value = (value * 31 + ord(c)) % 1000003
    return value


text = build(200000)
parts = text.split(',')
back = '-'.join(part[::-1] for part in parts if part)
longer = back.replace('9-', 'nine+').upper()
pieces = 0
at = longer.find('NINE')
while at >= 0:
    pieces += 1
    at = longer.find('NINE', at + 4)
print(len(text), len(parts), len(longer), pieces, checksum(longer))
