def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


import random
random.seed(3)
random.gauss()
state = random.getstate()
a = [random.random(), random.gauss(), random.gauss()]
random.setstate(state)
print(a == [random.random(), random.gauss(), random.gauss()], len(state), state[0], len(state[1]))  # expect: True 3 3 625
r, s = random.Random(5), random.Random(5)
print(r.random() == s.random(), r.random(), random.Random("x").random(), type(r))  # expect: True 0.7417869892607294 0.6307877176639078 <class 'random.Random'>
class Mine(random.Random):
    def coin(self):
        return self.choice(["heads", "tails"])
m = Mine(1)
print([m.coin() for i in range(6)], m.randint(1, 100), isinstance(m, random.Random))  # expect: ['heads', 'heads', 'tails', 'heads', 'tails', 'tails'] 61 True
print(error(lambda: random.setstate((4, 1, 1))))  # expect: ValueError: state with version 4 passed to Random.setstate() of version 3
