# Conway's life on an unbounded board: a set and a dict with keys that are pairs.


def step(alive):
    neighbours = {}
    for x, y in alive:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = (x + dx, y + dy)
                    neighbours[key] = neighbours.get(key, 0) + 1
    return {cell for cell, n in neighbours.items() if n == 3 or (n == 2 and cell in alive)}


alive = {(0, 1), (1, 3), (2, 0), (2, 1), (2, 4), (2, 5), (2, 6)}
for generation in range(400):
    alive = step({(x, y) for x, y in alive})
print(len(alive), sum(x * y for x, y in alive))
