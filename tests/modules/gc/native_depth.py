# Collections below native frames keep what C code is using.
import gc
class Key:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        gc.collect()
        return self.n < other.n
    def __hash__(self):
        gc.collect()
        return hash(self.n)
    def __eq__(self, other):
        gc.collect()
        return self.n == other.n
    def __repr__(self):
        gc.collect()
        return "K%d" % self.n
print(sorted([Key(i * 7 % 10) for i in range(10)]))  # expect: [K0, K1, K2, K3, K4, K5, K6, K7, K8, K9]
print(sorted([3, 1, 2], key=lambda v: gc.collect() and v or v))  # expect: [1, 2, 3]
print(len({Key(i % 5): i for i in range(20)}))  # expect: 5
print(list(map(lambda v: (gc.collect(), [v])[1], range(3))))  # expect: [[0], [1], [2]]
print(max((Key(i) for i in range(5)), key=lambda k: k.n))  # expect: K4
