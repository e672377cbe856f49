# The items that a subclass is copied by come from its own iterator, whose truth and length nobody asks for.
import copy
class L(list):
    def __len__(self): return 'x'
    def __iter__(self): return self
    def __next__(self): raise ValueError('next')
for f in (copy.copy, copy.deepcopy):
    try: print(f(L()))
    except Exception as e: print(type(e).__name__, e)
class M(list):
    def __iter__(self): return iter('ab')
print(list.__len__(copy.copy(M([1,2,3]))), list.__getitem__(copy.deepcopy(M([1])), 0))
class D(dict):
    def items(self): return [('k', 1)]
print(copy.copy(D(a=1)).keys(), copy.deepcopy(D(b=2)).keys())
