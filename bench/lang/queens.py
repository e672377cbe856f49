# The queens that do not attack each other, by backtracking over lists.


def place(row, n, columns, up, down):
    if row == n:
        return 1
    count = 0
    for column in range(n):
        if not (columns[column] or up[row + column] or down[row - column + n]):
            columns[column] = up[row + column] = down[row - column + n] = True
            count += place(row + 1, n, columns, up, down)
            columns[column] = up[row + column] = down[row - column + n] = False
    return count


for n in range(7, 12):
    print(place(0, n, [False] * n, [False] * (2 * n), [False] * (2 * n + 1)))
