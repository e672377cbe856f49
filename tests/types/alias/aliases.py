# What annotations make of types: list[int], int | str. Expectations are CPython's.
import types, collections, re, functools, itertools, copy, pickle, typing
T=typing.TypeVar('T');U=typing.TypeVar('U')
class K(list): pass
class L(list[int]): pass


def check(source):
    try:
        print(repr(eval(source)))
    except Exception as error:
        print(type(error).__name__ + ":", error)

check('list[int]')

check('list[int][str]')

check('list[int].__class__')

check('type(list[int])')

check('list[int].__name__')

check('list[int].__doc__ == list.__doc__')

check('dir(list[int])[-3:]')

check('list[int]()')

check('dict[str,int](a=1)')

check('list[int]==list[int]')

check('hash(list[int])==hash(list[int])')

check('[*list[int]]')

check('isinstance([],list[int])')

check('issubclass(list,list[int])')

check('isinstance([],(int,list[int]))')

check('issubclass(list[int],list)')

check('issubclass(list[int],object)')

check('issubclass(list[int],(int,object))')

check('int|str')

check('int|None')

check('None|int')

check('int|int')

check('(int|str)|int')

check('int|list[int]')

check('list[int]|None')

check('int|3')

check('3|int')

check('isinstance(3,int|str)')

check('isinstance(None,int|None)')

check('issubclass(int,int|None)')

check('isinstance(3,int|list[int])')

check('isinstance([],list[int]|int)')

check('issubclass(bool,(int|str,list))')

check('(int|str)()')

check('(int|str)==(str|int)')

check('hash(int|str)==hash(str|int)')

check('(int|str).__args__')

check('(int|str)[int]')

check('(int|str).__parameters__')

check('(int|str).foo')

check('list[int].foo')

check('(int|str)<3')

check('(int|str)+1')

check('list[int]+1')

check('list[int].__args__')

check('list[1,2].__args__')

check('tuple[()]')

check('tuple[int,...]')

check('list[[1,2]]')

check('type[int]')

check('list.__class_getitem__(int)')

check('list[int].append')

check('types.GenericAlias(list,(int,))')

check('types.GenericAlias(list,int)')

check('types.GenericAlias(3,int)')

check('types.GenericAlias(list)')

check('types.GenericAlias()')

check('types.GenericAlias')

check('types.UnionType')

check('copy.copy(list[int])')

check('copy.deepcopy(list[int])')

check('pickle.loads(pickle.dumps(list[int]))')

check('pickle.loads(pickle.dumps(int|str))')

check('copy.copy(int|str)')

check('set(list[int].__mro_entries__(()))')

check('list[int].x')

check("setattr(list[int],'x',1)")

check('list[int].__parameters__')

check('list[int].__origin__')

check('list[int].__unpacked__')

check('int[3]')

check('(int|str).__class__')

check('(int|str).__name__')

check('(int|str).__origin__')

check("int | 'a'")

check("'a' | int")

check('str(list[int])')

check('bool(list[int])')

check('len(list[int])')

check('list[int][0]')

check('next(list[int])')

check('ord(list[int])')

check('ord(int|str)')

check('list[T]')

check('dict[T,U][int]')

check('dict[T,U][int,str,str]')

check('dict[T,list[T]][int]')

check('dict[T,list[T]].__parameters__')

check('list[int]|list[int]')

check('dict[T,int][3]')

check('dict[T,U][int,int]==dict[int,int]')

check('list[T][list[U]]')

check('K[int], K[1:2], K[None]')

check('L, L.__bases__, L.__orig_bases__, L()')

check('collections.deque[int], collections.defaultdict[int,str], collections.OrderedDict[int,int], collections.Counter[str]')

check('re.Pattern[str], functools.partial[int], itertools.chain[int], enumerate[int], frozenset[int]')

check('collections.deque[int]([1])')

check('BaseExceptionGroup[int], ExceptionGroup[int]')

check('isinstance(3, 5)')

check('isinstance(3, (int|str)|None)')

check("isinstance('a', int|float)")

check('bool|int')

check('{int|str: 1}[str|int]')

check("f'{list[int]}'")

check('list[int].__mro__')

check('int.__or__(int,str)')

check('type.__or__(int,3)')

check('type(None)|int')

check('functools.reduce(lambda a,b:a|b,[int,str,int,None])')

check("list['int']")

check('dict[str, list[tuple[int, ...]]]')

check('callable(list[int]), callable(int|str)')

check('copy.deepcopy({1: list[int]|None})')

check('K[int]()')

check('K[int]().__orig_class__')

check('slice[int]')

check('property[int]')

check('map[int]')

check('str[1]')

check('(lambda: 0)[1]')

check('list[int](5)')

check('isinstance(list[int], type)')

check('isinstance(int|str, types.UnionType)')

check('int|T')
# expect-stderr: SyntaxWarning
