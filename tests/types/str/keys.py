# strings as keys of dicts and attributes
d = {}
for word in 'the cat the dog the end'.split():
    d[word] = d.get(word, 0) + 1
class C:
    pass
c = C()
setattr(c, 'na' + 'me', 1)
print((d, d['t' + 'he'], c.name, getattr(c, 'NAME'.lower()), 'é€' in {'é' + '€': 1}, {'': 1}['']))  # expect: ({'the': 3, 'cat': 1, 'dog': 1, 'end': 1}, 3, 1, 1, True, 1)
