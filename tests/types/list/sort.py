def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a = [5, 2, 9, 1]
print(a.sort(), a)  # expect: None [1, 2, 5, 9]
a.sort(reverse=True)
print(a)  # expect: [9, 5, 2, 1]
words = ['banana', 'Apple', 'cherry', 'apple']
words.sort()
print(words)  # expect: ['Apple', 'apple', 'banana', 'cherry']
words.sort(key=str.lower)
print(words)  # expect: ['Apple', 'apple', 'banana', 'cherry']
words.sort(key=len, reverse=True)
print(words)  # expect: ['banana', 'cherry', 'Apple', 'apple']
fails(lambda: [1, 'a'].sort())  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
fails(lambda: [1].sort(len))  # expect: TypeError: sort() takes no positional arguments
fails(lambda: [1, 2].sort(key=3))  # expect: TypeError: 'int' object is not callable
fails(lambda: [1, 2].sort(reverse='x'))  # expect: TypeError: 'str' object cannot be interpreted as an integer
