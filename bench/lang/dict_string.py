# Words made and counted: a dict with keys that are strings.


def count(n):
    counts = {}
    seed = 42
    for i in range(n):
        seed = (seed * 16807) % 2147483647
        word = 'w%d' % (seed % 5000)
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    return counts


counts = count(400000)
most = max(counts.values())
print(len(counts), most, sum(c for w, c in counts.items() if w.endswith('7')))
