def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


import os

os.environ['MAYFLY_TEST_VARIABLE'] = 'value'
print(os.getenv('MAYFLY_TEST_VARIABLE'), os.environ.get('NO_SUCH_VARIABLE'), os.getenv('NO_SUCH_VARIABLE', 'default'), 'PATH' in os.environ)
# expect: value None default True
print(os.path.expandvars('$MAYFLY_TEST_VARIABLE/${MAYFLY_TEST_VARIABLE}x$NO_SUCH_VARIABLE'))  # expect: value/valuex$NO_SUCH_VARIABLE
del os.environ['MAYFLY_TEST_VARIABLE']
print(os.getenv('MAYFLY_TEST_VARIABLE'), os.sep, os.linesep == '\n', os.path.sep)  # expect: None / True /
fails(lambda: os.environ['NO_SUCH_VARIABLE'])  # expect: KeyError: 'NO_SUCH_VARIABLE'
