# Lists, sets and dicts made by comprehensions, with conditions and nesting; map, filter, zip, enumerate.


def run(n):
    total = 0
    for repeat in range(30):
        squares = [x * x for x in range(n)]
        even = [x for x in squares if x % 2 == 0]
        residues = {x % 97 for x in even}
        table = {i: x for i, x in enumerate(even)}
        pairs = [(a, b) for a, b in zip(squares, even) if a > b]
        flat = [x for row in [[i, i + 1, i + 2] for i in range(n // 10)] for x in row]
        total += len(residues) + len(table) + len(pairs) + sum(flat) + sum(map(lambda x: x + repeat, even)) % 1000
    return total


print(run(20000))
