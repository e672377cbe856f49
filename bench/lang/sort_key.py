# Records sorted by a key that is computed in the language.


def records(n):
    seed, made = 7, []
    for i in range(n):
        seed = (seed * 16807) % 2147483647
        made.append((seed % 1000, i))
    return made


total = 0
for direction in range(4):
    data = records(60000)
    data.sort(key=lambda r: r[0] * 100000 + r[1] if direction % 2 == 0 else r[1] - r[0] * 100000)
    total += data[0][1] + data[30000][1] * 3 + data[-1][1] * 5
print(total)
