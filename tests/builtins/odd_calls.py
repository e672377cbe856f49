# What random expressions have found: orders in which arguments are looked at, and words.
# torture: gc:50
import bisect, collections, heapq, re, types


class Counts(dict): pass


for text in r'''
int.__getattribute__('x')
int.__getattribute__(1, 'real')
bool.__getattribute__('x', 'real')
(1).__getattribute__()
ValueError.__getattribute__('x')
function.__getattribute__('x')
type.__init__(object)
type.__init__(type)
type.__init__(type, 1)
type.__init__(type, 1, 2)
type.__init__(type, 1, x=2)
type.__init__(type, 1, 2, 3, x=2)
type.__init__(NotImplemented)
collections.Counter(a=1) - collections.Counter({'k': [1]})
collections.Counter(a=1) - collections.Counter({'k': None})
collections.Counter(a=1) + collections.Counter({'k': None})
collections.Counter(a=1) | collections.Counter({'a': None})
collections.Counter(a=1) & collections.Counter({'a': 'x'})
collections.Counter(a=3, b=-2) - collections.Counter(a=1, c=-4, d=5)
+collections.Counter(a=3, b=-2)
-collections.Counter(a=3, b=-2)
re.sub('a', slice(1), 'a')
re.sub('a', [], 'a')
re.sub('a', (1, []), 'a')
re.sub('a', 1.5, 'a')
re.sub('^.', '\\', type)
re.sub('^.', 'b', type)
re.sub(b'a', 'b', b'a')
bisect.insort('', 1)
bisect.insort('a', 1)
bisect.insort(0, 1)
list(range(1000, 10**29))
list(iter(range(1000, 10**29)))
[*range(2**70, 2**70 + 2)]
tuple(range(10**29))
heapq.heappop(None)
heapq.heappush(None, 1)
heapq.heappop(())
UnicodeDecodeError('utf-8', 1, 0, 1, 2)
UnicodeDecodeError('utf-8', 1, 0, 1, None)
UnicodeDecodeError('utf-8', 1, 0, 1, 'r')
b'ab'.hex('\0')
b'abc'.hex('-', -2)
issubclass(1, list[int])
issubclass(1, ())
issubclass(1, (int, str))
issubclass(1, int)
issubclass(1, 2)
issubclass(1, int | str)
issubclass(int, 2)
heapq.nlargest(slice(1), iter([1]))
heapq.nsmallest(slice(1), iter([1]))
heapq.nlargest(3, iter([1, 5, 2, 5, 4]), key=lambda v: v % 3)
heapq.nlargest(2, (v for v in 'abc'))
'''.split('\n')[1:-1]:
    function = types.FunctionType
    try: result = repr(eval(text))
    except Exception as e: result = f'{type(e).__name__}: {e}'
    print(text, '->', result)
print(types.MethodWrapperType.__name__, types.MemberDescriptorType.__name__, types.CellType.__name__)
