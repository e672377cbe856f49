# What annotations make of types: list[int], int | str. Expectations are CPython's.
import types, collections, re, functools, itertools, copy, pickle, typing
T=typing.TypeVar('T');U=typing.TypeVar('U')
class K(list): pass
class L(list[int]): pass
def t(s):
    try: print(s,'->',repr(eval(s)))
    except Exception as e: print(s,'->',type(e).__name__,e)
for s in """\
list[int]
list[int][str]
list[int].__class__
type(list[int])
list[int].__name__
list[int].__doc__ == list.__doc__
dir(list[int])[-3:]
list[int]()
dict[str,int](a=1)
list[int]==list[int]
hash(list[int])==hash(list[int])
[*list[int]]
isinstance([],list[int])
issubclass(list,list[int])
isinstance([],(int,list[int]))
issubclass(list[int],list)
issubclass(list[int],object)
issubclass(list[int],(int,object))
int|str
int|None
None|int
int|int
(int|str)|int
int|list[int]
list[int]|None
int|3
3|int
isinstance(3,int|str)
isinstance(None,int|None)
issubclass(int,int|None)
isinstance(3,int|list[int])
isinstance([],list[int]|int)
issubclass(bool,(int|str,list))
(int|str)()
(int|str)==(str|int)
hash(int|str)==hash(str|int)
(int|str).__args__
(int|str)[int]
(int|str).__parameters__
(int|str).foo
list[int].foo
(int|str)<3
(int|str)+1
list[int]+1
list[int].__args__
list[1,2].__args__
tuple[()]
tuple[int,...]
list[[1,2]]
type[int]
list.__class_getitem__(int)
list[int].append
types.GenericAlias(list,(int,))
types.GenericAlias(list,int)
types.GenericAlias(3,int)
types.GenericAlias(list)
types.GenericAlias()
types.GenericAlias
types.UnionType
copy.copy(list[int])
copy.deepcopy(list[int])
pickle.loads(pickle.dumps(list[int]))
pickle.loads(pickle.dumps(int|str))
copy.copy(int|str)
set(list[int].__mro_entries__(()))
list[int].x
setattr(list[int],'x',1)
list[int].__parameters__
list[int].__origin__
list[int].__unpacked__
int[3]
(int|str).__class__
(int|str).__name__
(int|str).__origin__
int | 'a'
'a' | int
str(list[int])
bool(list[int])
len(list[int])
list[int][0]
next(list[int])
ord(list[int])
ord(int|str)
list[T]
dict[T,U][int]
dict[T,U][int,str,str]
dict[T,list[T]][int]
dict[T,list[T]].__parameters__
list[int]|list[int]
dict[T,int][3]
dict[T,U][int,int]==dict[int,int]
list[T][list[U]]
K[int], K[1:2], K[None]
L, L.__bases__, L.__orig_bases__, L()
collections.deque[int], collections.defaultdict[int,str], collections.OrderedDict[int,int], collections.Counter[str]
re.Pattern[str], functools.partial[int], itertools.chain[int], enumerate[int], frozenset[int]
collections.deque[int]([1])
BaseExceptionGroup[int], ExceptionGroup[int]
isinstance(3, 5)
isinstance(3, (int|str)|None)
isinstance('a', int|float)
bool|int
{int|str: 1}[str|int]
f'{list[int]}'
list[int].__mro__
int.__or__(int,str)
type.__or__(int,3)
type(None)|int
functools.reduce(lambda a,b:a|b,[int,str,int,None])
list['int']
dict[str, list[tuple[int, ...]]]
callable(list[int]), callable(int|str)
copy.deepcopy({1: list[int]|None})
K[int]()
K[int]().__orig_class__
slice[int]
property[int]
map[int]
str[1]
(lambda: 0)[1]
list[int](5)
isinstance(list[int], type)
isinstance(int|str, types.UnionType)
int|T""".splitlines(): t(s)
