def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


class Card:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        return self.rank < other.rank

    def __repr__(self):
        return f'<{self.rank}>'


cards = [Card(r) for r in (7, 2, 9, 4, 1)]
cards.sort()
print(cards, min(cards), max(cards, key=lambda c: c.rank))  # expect: [<1>, <2>, <4>, <7>, <9>] <1> <9>
fails(lambda: sorted([Card(1), 3]))  # expect: TypeError: '<' not supported between instances of 'int' and 'Card'
