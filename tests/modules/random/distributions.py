def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


import random
random.seed(7)
print(random.uniform(1, 5), random.uniform(5, 1), random.gauss(0, 1), random.gauss(0, 1), random.gauss(10, 2), random.normalvariate(0, 1), random.triangular(), random.triangular(1, 5, 2))
# expect: 2.2953310593326495 4.396603304301992 -0.2260961647831047 -0.3150684223311854 8.139963619354464 -1.5394237259515056 0.13692271258265534 2.393037822282155
print(random.expovariate(2), random.paretovariate(3), random.weibullvariate(1, 2), random.lognormvariate(0, 1))
# expect: 0.03620762319767207 1.0322059102364838 0.7433366631638606 1.8963881387931623
print(random.gammavariate(2, 3), random.gammavariate(0.5, 1), random.gammavariate(1, 1), random.betavariate(2, 3), random.vonmisesvariate(1, 2), random.vonmisesvariate(1, 0))
# expect: 2.9208282136798225 2.08893510235398 0.5053083298137816 0.25495251977697275 1.2040287039290924 2.339842768884097
print(error(lambda: random.expovariate(0)))  # expect: ZeroDivisionError: float division by zero
print(error(lambda: random.betavariate(0, 1)))  # expect: ValueError: gammavariate: alpha and beta must be > 0.0
