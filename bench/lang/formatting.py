# Numbers and names formatted: %, f-strings with specifications, str.format.


def run(n):
    length = 0
    for i in range(n):
        x = i / 7
        length += len('%05d %s %.3f' % (i, 'name', x))
        length += len(f'{i:>8} {x:10.2f} item {i % 10}')
        length += len('{} -> {}'.format(i, i + 1))
    return length


print(run(200000))
