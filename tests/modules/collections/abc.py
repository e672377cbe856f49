def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, Sequence, Set, Sized

print([isinstance([], T) for T in (Iterable, Sized, Sequence, MutableSequence, Hashable, Mapping, Iterator)])
# expect: [True, True, True, True, False, False, False]
print([isinstance({}, T) for T in (Iterable, Sized, Sequence, Mapping, MutableMapping, Hashable)])  # expect: [True, True, False, True, True, False]
print([isinstance(5, T) for T in (Iterable, Hashable, Callable)], isinstance(len, Callable), isinstance(iter([]), Iterator), isinstance({1}, Set), isinstance({}.keys(), Set))
# expect: [False, True, False] True True True True
print(issubclass(dict, Mapping), issubclass(str, Sequence), issubclass(int, Sequence), issubclass(range, Sequence))  # expect: True True False True


class Squares(Sequence):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        if not 0 <= i < 4:
            raise IndexError(i)
        return i * i


s = Squares()
print(list(s), 9 in s, 5 in s, s.index(4), s.count(1), list(reversed(s)), isinstance(s, Sequence))  # expect: [0, 1, 4, 9] True False 2 1 [9, 4, 1, 0] True
fails(lambda: s.index(7))
# expect: ValueError: 


class Incomplete(Mapping):
    pass


fails(lambda: Incomplete())  # expect: TypeError: Can't instantiate abstract class Incomplete with abstract methods __getitem__, __iter__, __len__
