class P:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x

    def __hash__(self):
        return hash(self.x)


print(len({P(1), P(1), P(2)}), P(2) in {P(1), P(2)}, len({P(i % 5) for i in range(50)}))  # expect: 2 True 5
