class Two:
    def __index__(self):
        return 2


a = [0, 1, 2, 3, 4]
print(a[Two()], a[Two():], a[:Two()], a[::Two()], [1] * Two(), a[True])  # expect: 2 [2, 3, 4] [0, 1] [0, 2, 4] [1, 1] 1
a[Two()] = 'two'
print(a.pop(Two()), a)  # expect: two [0, 1, 3, 4]
