# A product of matrices as nested lists, in the language alone.


def matrix(n, seed):
    return [[(seed * i + j) % 17 for j in range(n)] for i in range(n)]


def product(a, b):
    n, inner, m = len(a), len(b), len(b[0])
    result = []
    for i in range(n):
        row = a[i]
        line = []
        for j in range(m):
            s = 0
            for k in range(inner):
                s += row[k] * b[k][j]
            line.append(s)
        result.append(line)
    return result


a, b = matrix(120, 3), matrix(120, 5)
c = product(product(a, b), a)
print(sum(sum(row) for row in c), c[7][11])
