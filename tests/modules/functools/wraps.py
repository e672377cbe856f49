from functools import update_wrapper, wraps


def decorate(f):
    @wraps(f)
    def wrapper(*args, **kw):
        """wrapper doc"""
        return ('wrapped', f(*args, **kw))
    return wrapper


@decorate
def function(x):
    """function doc"""
    return x


function.extra = 1
print(function(3), function.__name__, function.__doc__, function.__wrapped__(3), function.__qualname__)
# expect: ('wrapped', 3) function function doc 3 function
print(update_wrapper(lambda: None, len).__name__)  # expect: len
