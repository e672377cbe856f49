def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


import random
random.seed(99)
l = list(range(10))
random.shuffle(l)
print(l, random.choice(l), random.choice("abc"), random.choice((1, 2)), random.choice(range(1000)))  # expect: [7, 2, 0, 8, 5, 1, 4, 3, 9, 6] 5 c 2 543
print(random.sample(range(100), 10), random.sample("abcdef", 3), random.sample(range(10 ** 9), 3), random.sample([1, 2, 3], 4, counts=[2, 3, 4]), random.sample([], 0))
# expect: [87, 89, 68, 11, 79, 62, 25, 53, 92, 78] ['e', 'b', 'c'] [882965198, 416731920, 925020206] [2, 2, 3, 3] []
print(random.choices([1, 2, 3], k=5), random.choices("ab", [1, 3], k=8), random.choices("abc", cum_weights=[1, 2, 9], k=8), random.choices("ab", weights=[0.5, 0.25]))
# expect: [1, 2, 1, 3, 3] ['a', 'b', 'a', 'b', 'b', 'b', 'b', 'a'] ['c', 'b', 'c', 'a', 'b', 'c', 'c', 'c'] ['a']
print(error(lambda: random.choice([])))  # expect: IndexError: Cannot choose from an empty sequence
print(error(lambda: random.sample([1, 2], 3)))  # expect: ValueError: Sample larger than population or is negative
print(error(lambda: random.sample({1}, 1)))  # expect: TypeError: Population must be a sequence.  For dicts or sets, use sorted(d).
print(error(lambda: random.sample([1, 2], -1)))  # expect: ValueError: Sample larger than population or is negative
print(error(lambda: random.choices([1, 2], [1])))  # expect: ValueError: The number of weights does not match the population
print(error(lambda: random.choices([1, 2], [0, 0])))  # expect: ValueError: Total of weights must be greater than zero
print(error(lambda: random.choices([1, 2], [1, 1], cum_weights=[1, 2])))  # expect: TypeError: Cannot specify both weights and cumulative weights
print(error(lambda: random.shuffle((1, 2))))  # expect: TypeError: 'tuple' object does not support item assignment
