from . import outer
value = 4
