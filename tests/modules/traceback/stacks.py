import inspect
import sys; import traceback

def inner(): return traceback.extract_stack(), traceback.format_stack(limit=1), [f.f_code.co_name for f, line in traceback.walk_stack(sys._getframe())]
def outer(): return inner()

entries, lines, names = outer()
print([(e.name, e.lineno, e.line) for e in entries])
# expect: [('<module>', 7, 'entries, lines, names = outer()'), ('outer', 5, 'def outer(): return inner()'), ('inner', 4, 'def inner(): return traceback.extract_stack(), traceback.format_stack(limit=1), [f.f_code.co_name for f, line in traceback.walk_stack(sys._getframe())]')]
print(lines[0].splitlines()[0].endswith('line 4, in inner'))    # expect: True
print(names[-3:])                                               # expect: ['inner', 'outer', '<module>']

def fails(): return 1 / 0
try: fails()
except ZeroDivisionError as e:
    tb = e.__traceback__
    print([(f.f_code.co_name, line) for f, line in traceback.walk_tb(tb)])   # expect: [('<module>', 14), ('fails', 13)]
    print([(i.function, i.lineno, i.code_context) for i in inspect.trace()]) # expect: [('<module>', 14, ['try: fails()\n']), ('fails', 13, ['def fails(): return 1 / 0\n'])]
traceback.clear_frames(tb)

def info(context): return inspect.getframeinfo(inspect.currentframe(), context)
print(info(1)[1:])       # expect: (21, 'info', ['def info(context): return inspect.getframeinfo(inspect.currentframe(), context)\n'], 0)
print(info(3).code_context[0] == '\n', info(3).index, len(info(3).code_context))   # expect: True 1 3
print([i.function for i in inspect.stack()])                                       # expect: ['<module>']
print(inspect.isframe(inspect.currentframe()), inspect.isframe(3))                 # expect: True False

def gen():
    local = 1
    yield inspect.getgeneratorstate(g)
g = gen()
states = [inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g)]
g.close()
print(states, inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))   # expect: ['GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', {'local': 1}] GEN_CLOSED {}
