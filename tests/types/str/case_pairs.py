# case mappings of many letters agree with their tables
letters = ''.join(map(chr, range(0x250)))
print((len(letters.upper()), len(letters.lower()), len(letters.title()), len(letters.swapcase()), len(letters.casefold())))  # expect: (595, 593, 593, 596, 596)
print((sum(map(ord, letters.upper())), sum(map(ord, letters.lower())), sum(map(ord, letters.casefold())), sum(map(ord, letters.title()))))  # expect: (196275, 202499, 203884, 203080)
