# What was taken out of sys.modules is loaded again, though its package still has it as an attribute.
import sys
import _again.part  # expect: package
# expect: part
del sys.modules['_again.part']
import _again.part  # expect: part
del sys.modules['_again.part']
from _again import part
print('_again.part' in sys.modules, part is _again.part)  # expect: False True
try: import os.nothing
except ImportError as e: print(e)  # expect: No module named 'os.nothing'; 'os' is not a package
import os.path
print(os.path.basename("a/b"))  # expect: b
