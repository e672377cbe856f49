# Words for keyword arguments that there are not.
import itertools
for source in ['zip(a=1,b=2)', 'max(1,2,a=1,b=2,c=3)', 'ImportError(a=1,b=2,c=3)', 'ModuleNotFoundError(a=1)', 'AttributeError(a=1,b=3,c=4)', 'NameError(a=1,b=2)', 'UnboundLocalError(a=1)', 'itertools.product(a=1,b=2)', 'itertools.zip_longest(a=1,b=2)', 'itertools.zip_longest(1,**{1:2})', 'enumerate()', 'type(1,a=1)']:
    try: print(source, eval(source))
    except Exception as e: print(source, '=>', type(e).__name__, e)
