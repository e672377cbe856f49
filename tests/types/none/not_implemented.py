print(NotImplemented, repr(NotImplemented), type(NotImplemented)() is NotImplemented, (1).__add__("a"), (1).__eq__("a"))
# expect: NotImplemented NotImplemented True NotImplemented NotImplemented
print(type(NotImplemented))  # expect: <class 'NotImplementedType'>
